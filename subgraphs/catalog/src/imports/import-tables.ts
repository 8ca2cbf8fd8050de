import { uploadsPrefix } from "@souk/shared/objects";
import { uuidOf, type Id } from "@souk/shared/ids";
import { bool, currency, id, int, nullable, oneOf, ref, table, text, timestamp, type Row } from "@souk/shared/table";
import type { ListingCondition } from "../listings/listing-tables.ts";
import type { ImportFailure, ImportState } from "./import-states.ts";

/** What a file of listings looks like. */
export type ListingFileFormat = "SHOPIFY_CSV" | "SOUK_CSV" | "JSON_LINES";

/** Files that become listings. */
export const listingImports = table("catalog.listing_import", {
  id: id("imp"),
  sellerId: ref("sel"),
  format: oneOf<ListingFileFormat>(),
  categoryId: nullable(ref("cat")),
  currency: nullable(currency()),
  condition: nullable(oneOf<ListingCondition>()),
  isSubmitted: bool(),
  byteSize: int(),
  state: oneOf<ImportState>(),
  failure: nullable(oneOf<ImportFailure>()),
  failureMessage: nullable(text()),
  correlationId: nullable(text()),
  /** The cursor: of the file's rows, those up to here are done. */
  rowsRead: int(),
  bytesRead: int(),
  created: int(),
  updated: int(),
  unchanged: int(),
  failed: int(),
  warned: int(),
  createdAt: timestamp(),
  startedAt: nullable(timestamp()),
  endedAt: nullable(timestamp()),
});
export type ListingImport = Row<typeof listingImports>;

/** Of which type the file is, as its upload says. */
export const contentTypeOf: Readonly<Record<ListingFileFormat, string>> = { SHOPIFY_CSV: "text/csv", SOUK_CSV: "text/csv", JSON_LINES: "application/jsonl" };

/** Where its seller puts the file. */
export const importUploadKey = (importId: Id<"imp">): string => `${uploadsPrefix}${uuidOf(importId)}`;
/** Where it lies once it is started: nobody exchanges it any more. */
export const importFileKey = (importId: Id<"imp">): string => `imports/${uuidOf(importId)}`;
