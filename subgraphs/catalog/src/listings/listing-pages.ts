import type { Database } from "@souk/shared/database";
import { idOf, isId, uuidOf, type Id } from "@souk/shared/ids";
import { batched, batchedLists } from "@souk/shared/loader";
import { connection, countUpTo, pageOf, type Connection, type Count, type PageArgs, type Sort } from "@souk/shared/pages";
import { listings, type Listing } from "./listing-tables.ts";

/** A page of a seller's listings that can be counted. */
export interface ListingPage extends Connection<Listing> { readonly count: () => Promise<Count> }

/** In SQL: everybody sees the listing. */
export const isPublic = (alias: string): string =>
  `(${alias}.state = 'PUBLISHED' and exists (select from trust.seller_standing_v1 s where s.seller_id = ${alias}.seller_id and s.can_sell))`;

/** Newest first, by the index listing_of_seller: ids sort by the time they were made. */
const newestFirst: Sort = { name: "newest", keys: [{ sql: "l.id", direction: "desc", type: "uuid" }] };
/** Nested under sellers, of whom a page has a hundred. */
const nestedPageMax = 50;

interface Row { readonly of: string; readonly listing: Listing & { readonly pageKeys: readonly string[] } }

/**
 * Pages of sellers' listings. Sellers that are asked for the same page in the same turn share one statement;
 * so do their counts.
 * @param seesAll whether the caller sees what this seller has not published
 */
export function listingPages(database: Database, seesAll: (sellerId: Id<"sel">) => boolean) {
  const counts = batched(async (sellerIds: readonly Id<"sel">[]) => countsOf(database, sellerIds, sellerIds.map(seesAll)), (counted) => counted.sellerId);
  const loaders = new Map<string, ReturnType<typeof pageLoader>>();
  return async (sellerId: string, args: PageArgs): Promise<ListingPage | null> => {
    const { first, after, last, before } = args;
    const page = pageOf(args, { sort: newestFirst, maxPage: nestedPageMax, firstParameter: 3 });
    if (!isId("sel", sellerId)) return null;
    const name = JSON.stringify([first, after, last, before]);
    const loader = loaders.get(name) ?? pageLoader(database, page, seesAll);
    loaders.set(name, loader);
    const rows = await loader.load(sellerId);
    return {
      ...connection(rows.map((row) => row.listing), page),
      count: async () => (await counts.load(sellerId))?.count ?? counting.of(0),
    };
  };
}

const pageLoader = (database: Database, page: ReturnType<typeof pageOf>, seesAll: (sellerId: Id<"sel">) => boolean) => batchedLists(async (sellerIds: readonly Id<"sel">[]): Promise<Row[]> => {
  const rows = await database.rows<Record<string, unknown> & { of: string; pageKeys: string[] }>(
    `select s.id as of, l.*
       from unnest($1::uuid[], $2::boolean[]) as s (id, sees_all)
      cross join lateral (
        select ${listings.select("l")}, ${page.keys}
          from catalog.listing l
         where l.seller_id = s.id
           and (s.sees_all or ${isPublic("l")})
           and ${page.where}
         order by ${page.orderBy}
         limit ${page.limit}
      ) as l`,
    [sellerIds.map(uuidOf), sellerIds.map(seesAll), ...page.values]);
  return rows.map((row) => ({ of: row.of, listing: { ...listings.read(row), pageKeys: row.pageKeys } }));
}, (row) => idOf("sel", row.of), page.limit);

const counting = countUpTo();

async function countsOf(database: Database, sellerIds: readonly Id<"sel">[], seesAll: readonly boolean[]): Promise<{ readonly sellerId: Id<"sel">; readonly count: Count }[]> {
  const rows = await database.rows<{ of: string; count: number }>(
    `select s.id as of, c.count
       from unnest($1::uuid[], $2::boolean[]) as s (id, sees_all)
      cross join lateral (
        select count(*)::int as count
          from (select from catalog.listing l where l.seller_id = s.id and (s.sees_all or ${isPublic("l")}) limit ${counting.limit}) as counted
      ) as c`,
    [sellerIds.map(uuidOf), seesAll]);
  return rows.map((row) => ({ sellerId: idOf("sel", row.of), count: counting.of(row.count) }));
}
