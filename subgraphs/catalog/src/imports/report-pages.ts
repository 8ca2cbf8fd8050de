import type { Database } from "@souk/shared/database";
import { idOf, uuidOf, type Id } from "@souk/shared/ids";
import { batchedLists } from "@souk/shared/loader";
import { connection, pageOf, type Connection, type PageArgs, type Sort } from "@souk/shared/pages";
import type { RowFault } from "./import-faults.ts";

/** What became of one listing of a file, as the report has it. */
export interface ImportRow {
  readonly importId: Id<"imp">;
  readonly rowNumber: number;
  readonly status: "CREATED" | "UPDATED" | "UNCHANGED" | "FAILED";
  readonly key: string | null;
  readonly listingId: Id<"lst"> | null;
  readonly errors: readonly RowFault[];
  readonly warnings: readonly RowFault[];
}
/** A page of a report, and of which rows. */
export interface ReportArgs extends PageArgs { readonly status?: ImportRow["status"] | null; readonly isWarned?: boolean | null }

/** In the order of the file, by the primary key, or by the index import_row_status. */
const inOrder: Sort = { name: "row", keys: [{ sql: "r.row_number", direction: "asc", type: "int" }] };

type Found = ImportRow & { readonly pageKeys: readonly string[] };

/** Pages of reports of imports that the caller is known to see. Those that are asked for the same page in the same turn share one statement. */
export function reportPages(database: Database) {
  const loaders = new Map<string, { load(id: Id<"imp">): Promise<readonly Found[]> }>();
  return async (importId: Id<"imp">, args: ReportArgs): Promise<Connection<ImportRow>> => {
    const { status = null, isWarned = null, first, after, last, before } = args;
    const page = pageOf(args, { sort: inOrder, firstParameter: 4 });
    const name = JSON.stringify([status, isWarned, first, after, last, before]);
    const loader = loaders.get(name) ?? batchedLists(async (ids: readonly Id<"imp">[]): Promise<Found[]> => {
      const rows = await database.rows<{ of: string; row_number: number; status: ImportRow["status"]; key: string | null; listing_id: string | null; errors: RowFault[]; warnings: RowFault[]; pageKeys: string[] }>(
        `select i.id as of, r.*
           from unnest($1::uuid[]) as i (id)
          cross join lateral (
            select r.row_number, r.status, r.key, r.listing_id, r.errors, r.warnings, ${page.keys}
              from catalog.listing_import_row r
             where r.import_id = i.id
               and ($2::text is null or r.status = $2)
               and ($3::boolean is not true or r.warnings <> '[]')
               and ${page.where}
             order by ${page.orderBy}
             limit ${page.limit}
          ) as r`, [ids.map(uuidOf), status, isWarned, ...page.values]);
      return rows.map(({ of, row_number, listing_id, ...row }) => ({ ...row, importId: idOf("imp", of), rowNumber: row_number, listingId: listing_id === null ? null : idOf("lst", listing_id) }));
    }, (row) => row.importId, page.limit);
    loaders.set(name, loader);
    return connection(await loader.load(importId), page);
  };
}
