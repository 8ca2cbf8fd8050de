import { decimalOf } from "@souk/shared/money";
import { textHtml } from "../imports/html-text.ts";
import type { OfferedVariant } from "../variants/variant-reads.ts";
import { csvLine } from "./csv-line.ts";
import type { Exported } from "./exported-listings.ts";

/** Columns of Shopify's product CSV that we have something for, and two of ours, which Shopify passes over. */
const columns = [
  "Handle", "Title", "Body (HTML)", "Tags", "Published", "Option1 Name", "Option1 Value", "Option2 Name", "Option2 Value", "Option3 Name", "Option3 Value",
  "Variant SKU", "Variant Price", "Variant Compare At Price", "Variant Requires Shipping", "Google Shopping / Condition", "Status", "Souk Category", "Currency",
] as const;

/** The header of Shopify's product CSV. */
export const shopifyHeader = (): string => csvLine(columns);

/** Shopify knows three; the others are left empty, which an import leaves as it is. */
const conditions: Readonly<Record<string, string>> = { NEW: "new", REFURBISHED: "refurbished" };

/** A listing's rows in Shopify's product CSV: what is said of it stands in the first, each variant in a row. */
export function shopifyLines({ key, listing, variants, categorySlug }: Exported): string {
  const { title, description, tags, kind, condition, state, currency, optionNames } = listing;
  const first: Readonly<Partial<Record<(typeof columns)[number], string>>> = {
    Title: title, "Body (HTML)": textHtml(description), Tags: tags.join(", "), Published: String(state === "PUBLISHED"),
    "Google Shopping / Condition": conditions[condition ?? ""] ?? "", Status: state === "DRAFT" ? "draft" : "active", "Souk Category": categorySlug, Currency: currency ?? "",
    ...(kind === "DIGITAL" ? { "Variant Requires Shipping": "false" } : {}),
  };
  return variants.map((variant, at) => {
    const cells: Readonly<Record<string, string>> = { ...(at === 0 ? first : {}), ...variantCells(variant, optionNames), Handle: key };
    return csvLine(columns.map((column) => cells[column] ?? ""));
  }).join("");
}

const variantCells = ({ optionValues, sku, priceMinor, compareAtMinor, currency }: OfferedVariant, names: readonly string[]): Readonly<Record<string, string>> => {
  const price = (minor: bigint | null) => (minor === null || currency === null ? "" : decimalOf({ minor, currency }));
  return {
    ...Object.fromEntries(names.flatMap((name, at) => [[`Option${at + 1} Name`, name], [`Option${at + 1} Value`, optionValues[at] ?? ""]])),
    ...(names.length === 0 ? { "Option1 Name": "Title", "Option1 Value": "Default Title" } : {}),
    "Variant SKU": sku ?? "", "Variant Price": price(priceMinor), "Variant Compare At Price": price(compareAtMinor),
  };
};
