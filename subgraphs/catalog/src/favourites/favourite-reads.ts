import type { RequestContext } from "@souk/shared/context";
import { idOf, uuidOf, type Id } from "@souk/shared/ids";
import { batched } from "@souk/shared/loader";
import { connection, countUpTo, pageOf, type Connection, type Count, type PageArgs, type Sort } from "@souk/shared/pages";

/** A listing that a person keeps an eye on. */
export interface Favourite { readonly listingId: Id<"lst">; readonly addedAt: Date }
/** A page of a person's favourites that can be counted. */
export interface FavouritePage extends Connection<Favourite> { readonly count: () => Promise<Count> }

/** By the index favourite_latest. */
const latestFirst: Sort = { name: "latest", keys: [{ sql: "f.added_at", direction: "desc", type: "timestamptz" }, { sql: "f.listing_id", direction: "desc", type: "uuid" }] };
/** Nested under a person. */
const nestedPageMax = 50;
/** A page shows a hundred listings; and nobody reads a larger number than this from a heart. */
const countExactMax = 1_000;

/** Reads of favourites, one statement each for all that an operation asks in one turn; each person reads only their own. */
export interface FavouriteLoaders {
  /** A page of the caller's; null for anybody else's. */
  page(userId: string, args: PageArgs): Promise<FavouritePage | null>;
  /** Whether the caller keeps an eye on a listing. */
  isMine(listingId: Id<"lst">): Promise<boolean>;
  /** How many people do: counted in the index, so that favourites of one listing never wait for each other. */
  count(listingId: Id<"lst">): Promise<Count>;
  /** Called after the caller's favourite of this listing has changed. */
  forget(listingId: Id<"lst">): void;
}

/** Opens them for one operation of one caller. */
export function favouriteLoaders({ database, caller: { userId } }: RequestContext): FavouriteLoaders {
  const counting = countUpTo(countExactMax);
  const mine = batched(async (ids: readonly Id<"lst">[]): Promise<{ listing_id: string }[]> => {
    if (!userId) return [];
    return database.rows("select f.listing_id from catalog.favourite f where f.user_id = $1 and f.listing_id = any($2::uuid[])", [uuidOf(userId), ids.map(uuidOf)]);
  }, (row) => idOf("lst", row.listing_id));
  const counts = batched((ids: readonly Id<"lst">[]) => database.rows<{ listing_id: string; count: number }>(
    `select w.id as listing_id, c.count
       from unnest($1::uuid[]) as w (id)
      cross join lateral (
        select count(*)::int as count
          from (select from catalog.favourite f where f.listing_id = w.id limit ${counting.limit}) as counted      -- index favourite_of_listing
      ) as c`, [ids.map(uuidOf)]), (row) => idOf("lst", row.listing_id));
  return {
    isMine: async (listingId) => await mine.load(listingId) !== null,
    count: async (listingId) => counting.of((await counts.load(listingId))?.count ?? 0),
    forget: (listingId) => void (mine.clear(listingId), counts.clear(listingId)),

    async page(asked, args) {
      const page = pageOf(args, { sort: latestFirst, maxPage: nestedPageMax, firstParameter: 2 });
      if (!userId || asked !== userId) return null;
      const owner = uuidOf(userId);
      const rows = await database.rows<{ listing_id: string; added_at: Date; pageKeys: string[] }>(
        `select f.listing_id, f.added_at, ${page.keys}
           from catalog.favourite f
          where f.user_id = $1 and ${page.where}
          order by ${page.orderBy}
          limit ${page.limit}`, [owner, ...page.values]);
      return {
        ...connection(rows.map(({ listing_id: id, added_at: addedAt, pageKeys }) => ({ listingId: idOf("lst", id), addedAt, pageKeys })), page),
        count: async () => ({ relation: "EXACT",      // of at most favouritesMax
          value: (await database.row<{ count: number }>("select count(*)::int as count from catalog.favourite f where f.user_id = $1", [owner]))?.count ?? 0 }),
      };
    },
  };
}
