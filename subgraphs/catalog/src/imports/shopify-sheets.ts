import type { CsvFormat } from "./csv-sheets.ts";
import { htmlText, isTooMuchHtml } from "./html-text.ts";
import { fault, type FieldFault } from "./import-faults.ts";
import { currencyMixed, priceCells } from "./price-cell.ts";
import type { CsvRow } from "./sheets-by-key.ts";

const options = [1, 2, 3] as const;
/** What Shopify writes for a product without options. */
const onlyVariant = { name: "Title", value: "Default Title" };
const conditions: Readonly<Record<string, string>> = { new: "NEW", refurbished: "REFURBISHED", used: "GOOD" };

/**
 * Shopify's product CSV. Its first row says what the product is, each row with an option's value or a price is a variant,
 * and further rows are pictures.
 * Source: help.shopify.com, "Using CSV files to import and export products".
 */
export const shopifyCsv: CsvFormat = {
  name: "Shopify's product CSV",
  keyColumn: "Handle",
  needed: ["Handle", "Title"],
  headerFault: () => undefined,      // Shopify adds columns, and so do its apps: what we do not know is not ours to judge
  read({ rows }, defaults) {
    const [first] = rows;
    const has = (column: string) => first.cells[column] !== undefined;
    const faults: FieldFault[] = [];
    const currency = cell(first, "Currency") || defaults.currency;
    const priceOf = priceCells(currency, faults);
    const optionNames = optionNamesOf(first);
    const sold = rows.filter((row, at) => at === 0 || cell(row, "Variant Price") !== "" || options.some((n) => cell(row, `Option${n} Value`) !== ""));
    if (isYes(cell(first, "Gift Card"))) faults.push(fault(["Gift Card"], "Gift cards are not listed."));
    if (cell(first, "Title") === "") faults.push(fault(["title"], "Its first row says what it is called.", "REQUIRED"));
    const html = first.cells["Body (HTML)"] ?? "";
    const isTooMuch = isTooMuchHtml(html);
    if (isTooMuch) faults.push(fault(["description"], "This is more than a description's HTML may be.", "TOO_LONG"));
    const mixed = currencyMixed(rows, "Currency");
    if (mixed) faults.push(mixed);
    const condition = conditions[cell(first, "Google Shopping / Condition").toLowerCase()];
    return {
      faults,
      warnings: warningsOf(rows),
      variantRows: sold.map(({ rowNumber }) => rowNumber),
      fields: {
        title: cell(first, "Title"),
        ...(has("Body (HTML)") ? { description: isTooMuch ? "" : htmlText(html) } : {}),
        ...(has("Tags") ? { tags: cell(first, "Tags").split(",").map((tag) => tag.trim()).filter((tag) => tag !== "") } : {}),
        ...(cell(first, "Souk Category") === "" ? {} : { category: cell(first, "Souk Category") }),
        ...(isNo(cell(first, "Variant Requires Shipping")) ? { kind: "DIGITAL" } : {}),
        ...(condition === undefined ? {} : { condition }),
        ...(has("Variant Price") ? {
          ...(currency === null ? {} : { currency }), optionNames,
          variants: sold.map((row) => {
            const [priceMinor, before] = (["Variant Price", "Variant Compare At Price"] as const).map((column) => priceOf(cell(row, column), column));
            return {
              ...(has("Variant SKU") ? { sku: cell(row, "Variant SKU") || null } : {}),
              optionValues: optionNames.map((_, at) => cell(row, `Option${options[at]!} Value`)),
              priceMinor,
              // Shopify keeps a price before that is not above the price, and shows none.
              ...(has("Variant Compare At Price") ? { compareAtMinor: before && priceMinor && before > priceMinor ? before : null } : {}),
            };
          }),
        } : {}),
        isPublished: !isNo(cell(first, "Published")) && (cell(first, "Status") || "active").toLowerCase() === "active",
      },
    };
  },
};

const cell = (row: CsvRow, column: string): string => (row.cells[column] ?? "").trim();
const isYes = (said: string): boolean => /^(true|yes|1)$/i.test(said);
const isNo = (said: string): boolean => /^(false|no|0)$/i.test(said);

function optionNamesOf(first: CsvRow): string[] {
  const names = options.map((n) => cell(first, `Option${n} Name`)).filter((name) => name !== "");
  const isOnly = names.length === 1 && names[0] === onlyVariant.name && cell(first, "Option1 Value") === onlyVariant.value;
  return isOnly ? [] : names;
}

function warningsOf(rows: readonly CsvRow[]): FieldFault[] {
  const [first] = rows as readonly [CsvRow];
  const pictures = rows.filter((row) => cell(row, "Image Src") !== "" || cell(row, "Variant Image") !== "").length;
  return [
    ...(pictures > 0 ? [fault(["Image Src"], `${pictures === 1 ? "Its picture is" : `Its ${pictures} pictures are`} not imported: upload pictures in the listing.`, "IMAGE_LEFT_OUT")] : []),
    ...(cell(first, "Status").toLowerCase() === "archived" ? [fault(["Status"], "It is archived in the file: it is not handed in.", "IGNORED")] : []),
  ];
}
