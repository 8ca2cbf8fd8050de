import type { Database } from "@souk/shared/database";
import { idOf, uuidOf, type Id } from "@souk/shared/ids";
import { batched, batchedLists } from "@souk/shared/loader";
import { connection, pageOf, type Page, type PageArgs, type Sort } from "@souk/shared/pages";
import { isPublic, type ListingPage } from "../listings/listing-pages.ts";
import { listings, type Listing } from "../listings/listing-tables.ts";
import { pinsMax } from "./collection-tables.ts";

/** A page of what a collection shows: to everybody the same, its staff included. */
export type CollectionListings = (id: Id<"col">, args: PageArgs) => Promise<ListingPage>;

/** What is pinned in its order, then the newest listings, by the index collection_order. */
const pinnedFirst: Sort = {
  name: "collection", keys: [{ sql: `coalesce(e.pin, ${pinsMax})`, direction: "asc", type: "int" }, { sql: "e.listing_id", direction: "desc", type: "uuid" }],
};
/** Nested under collections, of which a page has a hundred. */
const nestedPageMax = 50;

const shown = `catalog.collection_listing e join catalog.listing l on l.id = e.listing_id where e.collection_id = w.id and ${isPublic("l")}`;

interface Row { readonly of: string; readonly listing: Listing & { readonly pageKeys: readonly string[] } }

/** Pages of collections; those that are asked for the same page in the same turn share one statement, so do their counts. */
export function collectionListings(database: Database): CollectionListings {
  const counts = batched((ids: readonly Id<"col">[]) => database.rows<{ of: string; count: number }>(
    `select w.id as of, c.count
       from unnest($1::uuid[]) as w (id)
      cross join lateral (select count(*)::int as count from ${shown}) as c`,      // of at most collectionListingsMax
    [ids.map(uuidOf)]), (row) => idOf("col", row.of));
  const loaders = new Map<string, ReturnType<typeof pageLoader>>();
  return async (id, args) => {
    const { first, after, last, before } = args;
    const page = pageOf(args, { sort: pinnedFirst, maxPage: nestedPageMax, firstParameter: 2 });
    const name = JSON.stringify([first, after, last, before]);
    const loader = loaders.get(name) ?? pageLoader(database, page);
    loaders.set(name, loader);
    const rows = await loader.load(id);
    return {
      ...connection(rows.map((row) => row.listing), page),
      count: async () => ({ value: (await counts.load(id))?.count ?? 0, relation: "EXACT" }),
    };
  };
}

const pageLoader = (database: Database, page: Page) => batchedLists(async (ids: readonly Id<"col">[]): Promise<Row[]> => {
  const rows = await database.rows<Record<string, unknown> & { of: string; pageKeys: string[] }>(
    `select w.id as of, p.*
       from unnest($1::uuid[]) as w (id)
      cross join lateral (
        select ${listings.select("l")}, ${page.keys}
          from ${shown}
           and ${page.where}
         order by ${page.orderBy}
         limit ${page.limit}
      ) as p`, [ids.map(uuidOf), ...page.values]);
  return rows.map((row) => ({ of: row.of, listing: { ...listings.read(row), pageKeys: row.pageKeys } }));
}, (row) => idOf("col", row.of), page.limit);
