import type { CsvFormat } from "./csv-sheets.ts";
import { listOfCell } from "./cell-lists.ts";
import { fault, type FieldFault } from "./import-faults.ts";
import { currencyMixed, priceCells } from "./price-cell.ts";
import type { CsvRow } from "./sheets-by-key.ts";
import { attributeColumn, listingColumns, variantColumns, type SoukColumn } from "./souk-columns.ts";

const known: ReadonlySet<string> = new Set([...listingColumns, ...variantColumns]);

/**
 * Souk's own CSV: rows with one key are one listing, its first row says what it is, each row is a variant. A column that is
 * missing leaves what stands; an empty cell clears it.
 */
export const soukCsv: CsvFormat = {
  name: "Souk's CSV",
  keyColumn: "key",
  needed: ["key", "title"],
  headerFault(columns) {
    const unknown = columns.find((column) => !known.has(column) && !column.startsWith(attributeColumn));
    return unknown === undefined ? undefined : `There is no column ${unknown}.`;
  },
  read({ rows }, defaults) {
    const [first] = rows;
    const faults: FieldFault[] = [];
    const mixed = currencyMixed(rows, "currency");
    if (mixed) faults.push(mixed);
    const attributes = Object.entries(first.cells).filter(([column, answer]) => column.startsWith(attributeColumn) && answer !== "");
    const hasAttributes = Object.keys(first.cells).some((column) => column.startsWith(attributeColumn));
    return {
      faults,
      variantRows: rows.map(({ rowNumber }) => rowNumber),
      ...(hasAttributes ? { attributeCells: Object.fromEntries(attributes.map(([column, answer]) => [column.slice(attributeColumn.length), answer])) } : {}),
      fields: { ...listingFields(first, faults, defaults.currency), ...variantFields(rows, faults, defaults.currency) },
    };
  },
};

const said = (row: CsvRow, column: SoukColumn): string => (row.cells[column] ?? "").trim();
/** As it stands, for what people read; empty if it is blank. */
const words = (row: CsvRow, column: SoukColumn): string => (said(row, column) === "" ? "" : row.cells[column]!);
const has = (row: CsvRow, column: SoukColumn): boolean => row.cells[column] !== undefined;
const currencyOf = (row: CsvRow, byDefault: string | null): string | null => said(row, "currency").toUpperCase() || byDefault;

function listingFields(row: CsvRow, faults: FieldFault[], byDefault: string | null): Record<string, unknown> {
  const word = (column: SoukColumn) => said(row, column).toUpperCase().replaceAll(" ", "_") || undefined;
  const number = (column: SoukColumn): number | string => (/^\d{1,9}$/.test(said(row, column)) ? Number(said(row, column)) : said(row, column));
  /** Several columns as one object: null when all of them are empty, absent when there is none. */
  const together = (columns: readonly SoukColumn[], value: () => object): object | null | undefined =>
    (columns.every((column) => !has(row, column)) ? undefined : columns.every((column) => said(row, column) === "") ? null : value());
  const fields = {
    title: words(row, "title"),
    description: has(row, "description") ? row.cells["description"]! : undefined,
    kind: word("kind"),
    category: said(row, "category") || undefined,
    condition: has(row, "condition") ? word("condition") ?? null : undefined,
    priceRule: word("priceRule"),
    tags: has(row, "tags") ? listOfCell(row.cells["tags"]!) : undefined,
    language: said(row, "language") || undefined,
    location: together(["location.country", "location.place", "location.latitude", "location.longitude"], () => ({
      country: said(row, "location.country").toUpperCase(), place: words(row, "location.place") || null,
      latitude: said(row, "location.latitude") || null, longitude: said(row, "location.longitude") || null,
    })),
    serviceTerms: together(["serviceTerms.durationMinutes", "serviceTerms.venue"], () => ({ durationMinutes: number("serviceTerms.durationMinutes"), venue: word("serviceTerms.venue") })),
    rentalTerms: together(["rentalTerms.minimumUnits", "rentalTerms.maximumUnits", "rentalTerms.deposit"], () => ({
      minimumUnits: number("rentalTerms.minimumUnits"), maximumUnits: number("rentalTerms.maximumUnits"),
      depositMinor: priceCells(currencyOf(row, byDefault), faults)(said(row, "rentalTerms.deposit"), "rentalTerms.deposit") ?? 0n,
    })),
    digitalTerms: together(["digitalTerms.delivery"], () => ({ delivery: word("digitalTerms.delivery") })),
    projectTerms: together(["projectTerms.typicalDays", "projectTerms.revisions"], () => ({ typicalDays: number("projectTerms.typicalDays"), revisions: number("projectTerms.revisions") })),
    isPublished: publishedOf(said(row, "isPublished"), faults),
  };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

function publishedOf(cell: string, faults: FieldFault[]): boolean | undefined {
  if (cell === "") return undefined;
  if (/^(true|false)$/i.test(cell)) return cell.toLowerCase() === "true";
  faults.push(fault(["isPublished"], "true or false."));
  return undefined;
}

function variantFields(rows: readonly CsvRow[], faults: FieldFault[], byDefault: string | null): Record<string, unknown> {
  const [first] = rows as readonly [CsvRow];
  if (!has(first, "price")) return {};
  const currency = currencyOf(first, byDefault);
  const priceOf = priceCells(currency, faults);
  const named = ([1, 2, 3] as const).filter((n) => said(first, `option${n}.name`) !== "");
  return {
    ...(currency === null ? {} : { currency }),
    optionNames: named.map((n) => words(first, `option${n}.name`)),
    variants: rows.map((row) => ({
      optionValues: named.map((n) => words(row, `option${n}.value`)),
      priceMinor: priceOf(said(row, "price"), "price"),
      ...(has(row, "sku") ? { sku: words(row, "sku") || null } : {}),
      ...(has(row, "compareAtPrice") ? { compareAtMinor: priceOf(said(row, "compareAtPrice"), "compareAtPrice") } : {}),
      ...(has(row, "quantityBreaks") ? { quantityBreaks: breaksOf(said(row, "quantityBreaks"), faults, priceOf) } : {}),
    })),
  };
}

/** `10:9.50|100:8.00`: from ten on each costs 9.50. */
function breaksOf(cell: string, faults: FieldFault[], priceOf: ReturnType<typeof priceCells>): object[] {
  return listOfCell(cell).map((step) => {
    const [, quantity, price] = /^(\d{1,6}):(.+)$/.exec(step.trim()) ?? [];
    if (quantity === undefined) faults.push(fault(["quantityBreaks"], "Quantities and prices, such as 10:9.50|100:8.00."));
    return { minimumQuantity: Number(quantity ?? 2), unitMinor: priceOf(price ?? "", "quantityBreaks") ?? 0n };
  });
}
