import type { Readable } from "node:stream";
import { csvSheets, type SheetDefaults } from "./csv-sheets.ts";
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

/** The listings of a file, in its order and one by one: it is never held whole. @throws FileRefused */
export const listingSheets = (file: Readable, format: ListingFileFormat, defaults: SheetDefaults): AsyncGenerator<ListingSheet> => readers[format](file, defaults);
