import type { Tx } from "@souk/shared/database";
import { uuidOf, type Id } from "@souk/shared/ids";
import { shown, type FieldFault, type RowFault } from "./import-faults.ts";
import { faultsPerRow } from "./import-limits.ts";
import type { ListingImport } from "./import-tables.ts";
import type { Judgement } from "./listing-judge.ts";
import type { SheetRead } from "./listing-said.ts";
import type { ListingSheet } from "./listing-sheet.ts";

/** What became of one listing of a file. */
export interface Reported { readonly read: SheetRead; readonly judgement: Judgement; readonly listingId: Id<"lst"> }

const pathPartsMax = 6;

/** As stored: each names the row it stands in, and holds nothing that cannot be shown. */
const stored = ({ variantRows, rowNumber }: ListingSheet, faults: readonly FieldFault[]): RowFault[] =>
  faults.slice(0, faultsPerRow).map(({ code, message, path }) => ({
    code, message: shown(message), path: path && path.slice(0, pathPartsMax).map(shown),
    rowNumber: (path?.[0] === "variants" ? variantRows?.[Number(path[1])] : undefined) ?? rowNumber,
  }));

/** Writes the report of a chunk, counts it, and moves the cursor behind its last row. */
export async function reportWrite(tx: Tx, { id }: ListingImport, reported: readonly Reported[], last: ListingSheet): Promise<void> {
  const rows = reported.map(({ read: { sheet, key }, judgement, listingId }) => ({
    row_number: sheet.rowNumber, status: judgement.status, key,
    listing_id: judgement.status === "FAILED" ? null : uuidOf(listingId),
    errors: judgement.status === "FAILED" ? stored(sheet, judgement.errors) : [], warnings: stored(sheet, judgement.warnings),
  }));
  await tx.run(
    `insert into catalog.listing_import_row (import_id, row_number, status, key, listing_id, errors, warnings)
     select $1, r.row_number, r.status, r.key, r.listing_id, r.errors, r.warnings
       from jsonb_to_recordset($2::jsonb) as r (row_number int, status text, key text, listing_id uuid, errors jsonb, warnings jsonb)`, [uuidOf(id), JSON.stringify(rows)]);
  const count = (status: Judgement["status"]) => rows.filter((row) => row.status === status).length;
  await tx.run(
    `update catalog.listing_import
        set rows_read = $2, bytes_read = least($3, byte_size), created = created + $4, updated = updated + $5, unchanged = unchanged + $6, failed = failed + $7,
            warned = warned + $8, faults = 0, moved_at = clock_timestamp()
      where id = $1`,
    [uuidOf(id), last.lastRowNumber, last.bytesRead, count("CREATED"), count("UPDATED"), count("UNCHANGED"), count("FAILED"), rows.filter(({ warnings }) => warnings.length > 0).length]);
}
