import type { Readable } from "node:stream";
import { csvSheets, type SheetDefaults } from "./csv-sheets.ts";
import { fault } from "./import-faults.ts";
import { faultsPerRow, valuesMax } from "./import-limits.ts";
import { jsonSheets } from "./json-sheets.ts";
import type { ListingFileFormat } from "./import-tables.ts";
import type { ListingSheet } from "./listing-sheet.ts";
import { shopifyCsv } from "./shopify-sheets.ts";
import { soukCsv } from "./souk-sheets.ts";

/** Reads each format. */
const readers: Readonly<Record<ListingFileFormat, (file: Readable, defaults: SheetDefaults) => AsyncGenerator<ListingSheet>>> = {
  SHOPIFY_CSV: (file, defaults) => csvSheets(file, shopifyCsv, defaults),
  SOUK_CSV: (file, defaults) => csvSheets(file, soukCsv, defaults),
  JSON_LINES: jsonSheets,
};

/** How many values stand in a value, lists in lists; beyond `valuesMax` it is not known how many more. */
function valuesIn(value: unknown): number {
  const waiting = [value];
  for (let counted = 0; ; counted++) {
    if (waiting.length === 0 || counted > valuesMax) return counted;
    const one = waiting.pop();
    if (typeof one === "object" && one !== null) for (const inner of Object.values(one).slice(0, valuesMax)) waiting.push(inner);
  }
}

/** One that says more than any listing can is dropped before it costs what its file never did: each value may be a fault. */
function bounded(sheet: ListingSheet): ListingSheet {
  const { fields, rowNumber, lastRowNumber, bytesRead, warnings } = sheet;
  if (valuesIn(fields) <= valuesMax) return sheet.faults.length <= faultsPerRow ? sheet : { ...sheet, faults: sheet.faults.slice(0, faultsPerRow) };
  const key = fields["key"];
  return { rowNumber, lastRowNumber, bytesRead, warnings, fields: key === undefined ? {} : { key }, faults: [fault(null, `A listing has at most ${valuesMax} values.`, "TOO_LONG")] };
}

/** The listings of a file, in its order and one by one: it is never held whole. @throws FileRefused */
export async function* listingSheets(file: Readable, format: ListingFileFormat, defaults: SheetDefaults): AsyncGenerator<ListingSheet> {
  for await (const sheet of readers[format](file, defaults)) yield bounded(sheet);
}
