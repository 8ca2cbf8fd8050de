import { decimalOf, type Currency } from "@souk/shared/money";
import type { Answer } from "../attributes/attribute-rules.ts";
import { listCell } from "../imports/cell-lists.ts";
import { attributeColumn, listingColumns, variantColumns, type SoukColumn } from "../imports/souk-columns.ts";
import type { OfferedVariant } from "../variants/variant-reads.ts";
import { csvLine } from "./csv-line.ts";
import type { Exported } from "./exported-listings.ts";
import { fieldsOf } from "./listing-fields.ts";

/** The header of Souk's CSV. */
export const soukHeader = (answered: readonly string[]): string => csvLine([...listingColumns, ...variantColumns, ...answered.map((key) => attributeColumn + key)]);

const priceCell = (minor: bigint | null | undefined, currency: Currency | null): string => (minor === null || minor === undefined || currency === null ? "" : decimalOf({ minor, currency }));
const answerCell = (answer: Answer | undefined): string => (answer === undefined ? "" : Array.isArray(answer) ? listCell(answer as string[]) : String(answer));

/** A listing's rows in Souk's CSV: what is said of it stands in the first, each variant in a row. */
export function soukLines(exported: Exported, answered: readonly string[]): string {
  const { listing, variants } = exported;
  if (Object.keys(listing.attributes).some((key) => !answered.includes(key))) throw new Error("a question was answered while the listings were being written");      // another attempt writes its column
  const said = saidCells(exported);
  return variants.map((variant, at) => csvLine([
    ...listingColumns.map((column) => (at === 0 || column === "key" ? said[column] ?? "" : "")),
    ...variantCells(variant, listing.optionNames),
    ...answered.map((key) => (at === 0 ? answerCell(listing.attributes[key]) : "")),
  ])).join("");
}

function saidCells(exported: Exported): Readonly<Partial<Record<SoukColumn, string>>> {
  const { listing: { currency } } = exported;
  const { key, title, description, kind, category, condition, priceRule, tags, language, location, serviceTerms, rentalTerms, digitalTerms, projectTerms, isPublished } = fieldsOf(exported);
  const cell = (value: string | number | null | undefined): string => (value === null || value === undefined ? "" : String(value));
  return {
    key, title, description, kind, category, condition: cell(condition), priceRule, tags: listCell(tags), language,
    "location.country": cell(location?.country), "location.place": cell(location?.place), "location.latitude": cell(location?.latitude), "location.longitude": cell(location?.longitude),
    "serviceTerms.durationMinutes": cell(serviceTerms?.durationMinutes), "serviceTerms.venue": cell(serviceTerms?.venue),
    "rentalTerms.minimumUnits": cell(rentalTerms?.minimumUnits), "rentalTerms.maximumUnits": cell(rentalTerms?.maximumUnits), "rentalTerms.deposit": priceCell(rentalTerms?.depositMinor, currency),
    "digitalTerms.delivery": cell(digitalTerms?.delivery),
    "projectTerms.typicalDays": cell(projectTerms?.typicalDays), "projectTerms.revisions": cell(projectTerms?.revisions),
    isPublished: String(isPublished), currency: cell(currency),
  };
}

const variantCells = ({ optionValues, sku, priceMinor, compareAtMinor, breaks, currency }: OfferedVariant, names: readonly string[]): string[] => [
  ...[0, 1, 2].flatMap((at) => [names[at] ?? "", optionValues[at] ?? ""]), sku ?? "", priceCell(priceMinor, currency), priceCell(compareAtMinor, currency),
  listCell(breaks.map(({ minimumQuantity, unitMinor }) => `${minimumQuantity}:${priceCell(unitMinor, currency)}`)),
];
