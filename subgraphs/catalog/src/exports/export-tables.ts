import { uuidOf, type Id } from "@souk/shared/ids";
import { bool, id, int, nullable, oneOf, ref, table, text, timestamp, type Row } from "@souk/shared/table";
import type { ListingFileFormat } from "../imports/import-tables.ts";
import type { ExportState } from "./export-states.ts";

/** Sellers' listings in files. */
export const listingExports = table("catalog.listing_export", {
  id: id("exp"),
  sellerId: ref("sel"),
  format: oneOf<ListingFileFormat>(),
  state: oneOf<ExportState>(),
  correlationId: nullable(text()),
  listings: int(),
  isFileKept: bool(),
  createdAt: timestamp(),
  endedAt: nullable(timestamp()),
});
export type ListingExport = Row<typeof listingExports>;

/** Where the file lies. */
export const exportFileKey = ({ id: exportId }: { readonly id: Id<"exp"> }): string => `exports/${uuidOf(exportId)}`;
