import type { Database } from "@souk/shared/database";
import { uuidOf, type Id } from "@souk/shared/ids";
import { batchedLists } from "@souk/shared/loader";
import { connection, pageOf, type Connection, type PageArgs, type Sort } from "@souk/shared/pages";
import { listingImports, type ListingImport } from "./import-tables.ts";

/** Newest first, by the index import_of_seller: ids sort by the time they were made. */
const newestFirst: Sort = { name: "newest", keys: [{ sql: "i.id", direction: "desc", type: "uuid" }] };
/** Nested under sellers, of whom a page has a hundred. */
const nestedPageMax = 50;

type Found = ListingImport & { readonly pageKeys: readonly string[] };

/** Pages of the imports of sellers whose imports the caller sees. Those that are asked for the same page in the same turn share one statement. */
export function importPages(database: Database) {
  const loaders = new Map<string, { load(id: Id<"sel">): Promise<readonly Found[]> }>();
  return async (sellerId: Id<"sel">, args: PageArgs): Promise<Connection<ListingImport>> => {
    const { first, after, last, before } = args;
    const page = pageOf(args, { sort: newestFirst, maxPage: nestedPageMax, firstParameter: 2 });
    const name = JSON.stringify([first, after, last, before]);
    const loader = loaders.get(name) ?? batchedLists(async (ids: readonly Id<"sel">[]): Promise<Found[]> => {
      const rows = await database.rows<Record<string, unknown> & { pageKeys: string[] }>(
        `select i.*
           from unnest($1::uuid[]) as s (id)
          cross join lateral (
            select ${listingImports.select("i")}, ${page.keys}
              from catalog.listing_import i
             where i.seller_id = s.id
               and ${page.where}
             order by ${page.orderBy}
             limit ${page.limit}
          ) as i`, [ids.map(uuidOf), ...page.values]);
      return rows.map((row) => ({ ...listingImports.read(row), pageKeys: row.pageKeys }));
    }, (found) => found.sellerId, page.limit);
    loaders.set(name, loader);
    return connection(await loader.load(sellerId), page);
  };
}
