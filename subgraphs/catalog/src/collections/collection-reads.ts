import { hasRole } from "@souk/shared/caller";
import type { RequestContext } from "@souk/shared/context";
import { badInput } from "@souk/shared/errors";
import { isId, uuidOf } from "@souk/shared/ids";
import { batched } from "@souk/shared/loader";
import { connection, countUpTo, pageOf, type Connection, type Count, type PageArgs, type Sort } from "@souk/shared/pages";
import { collectionListings, type CollectionListings } from "./collection-listings.ts";
import { collections, type Collection } from "./collection-tables.ts";

/** Staff who read collections before everybody does. */
const readingStaff = ["ADMIN", "SUPPORT", "MODERATOR", "AUDITOR"] as const;

/** A page of collections that can be counted. */
export interface CollectionPage extends Connection<Collection> { readonly count: () => Promise<Count> }

/** Ids sort by the time they were made: by the index collection_published, for staff by the primary key. */
const newestFirst: Sort = { name: "newest", keys: [{ sql: "c.id", direction: "desc", type: "uuid" }] };

/** Reads of collections as far as the caller sees them. */
export interface CollectionLoaders {
  /** Null for an id that is malformed, of none, or of one that the caller does not see. */
  readonly byId: { load(id: string): Promise<Collection | null> };
  /** The one with this id, or with this slug. @throws OperationError BAD_USER_INPUT unless exactly one is given */
  found(by: { readonly id?: string | null; readonly slug?: string | null }): Promise<Collection | null>;
  /** Newest first; one statement, and one more if the count is asked for. */
  page(args: PageArgs): Promise<CollectionPage>;
  /** A page of what a collection holds. */
  readonly listings: CollectionListings;
}

/** Opens them for one operation of one caller. */
export function collectionLoaders({ database, caller }: RequestContext): CollectionLoaders {
  const isSeen = hasRole(caller, ...readingStaff) ? "true" : "c.state = 'PUBLISHED'";
  const read = (where: string, keys: readonly string[]) => database.read(collections,
    `select ${collections.select("c")} from catalog.collection c where ${where} and ${isSeen}`, [keys]);
  const byId = batched((ids: readonly string[]) => read("c.id = any($1::uuid[])", ids.filter((id) => isId("col", id)).map(uuidOf)), (collection: Collection): string => collection.id);
  const bySlug = batched((slugs: readonly string[]) => read("c.slug = any($1::text[])", slugs.filter((slug) => !slug.includes("\0"))), (collection: Collection) => collection.slug);
  return {
    byId,
    async found({ id, slug }) {
      const isBySlug = typeof slug === "string";
      if (isBySlug === (typeof id === "string")) throw badInput("Give either `id` or `slug`.");
      return isBySlug ? bySlug.load(slug) : byId.load(id!);
    },
    async page(args) {
      const page = pageOf(args, { sort: newestFirst });
      const rows = await database.rows<Record<string, unknown> & { pageKeys: string[] }>(
        `select ${collections.select("c")}, ${page.keys}
           from catalog.collection c
          where ${isSeen} and ${page.where}
          order by ${page.orderBy}
          limit ${page.limit}`, page.values);
      const counting = countUpTo();
      return {
        ...connection(rows.map((row) => Object.assign(collections.read(row), { pageKeys: row.pageKeys })), page),
        count: async () => counting.of((await database.row<{ count: number }>(
          `select count(*)::int as count from (select from catalog.collection c where ${isSeen} limit ${counting.limit}) as counted`))?.count ?? 0),
      };
    },
    listings: collectionListings(database),
  };
}
