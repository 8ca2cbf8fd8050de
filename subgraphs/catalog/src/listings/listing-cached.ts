import type { RequestContext } from "@souk/shared/context";
import { isMember, type Caller } from "@souk/shared/caller";
import { uuidOf, type Id } from "@souk/shared/ids";
import { listingTag } from "../stale.ts";
import { listings, type Listing } from "./listing-tables.ts";

/** Events drop what is stale; this only bounds what a lost one costs. */
const lifeMs = 60_000;

/** Where cached things of listings are and come from. */
type Source = Pick<RequestContext, "cache" | "database">;

/**
 * True for whoever may just have changed a listing, its seller's team and staff: they are answered by the database, in
 * every process. All others may be answered by the cache.
 */
export const isAuthor = (caller: Caller, { sellerId }: Pick<Listing, "sellerId">): boolean => caller.roles.length > 0 || isMember(caller, sellerId);

/**
 * Something that listings have, as everybody sees it, through the cache.
 * @param load brings it of those that are not cached, in one statement
 */
export const ofListingsCached = <T extends object>({ cache }: Pick<Source, "cache">, what: string, ids: readonly Id<"lst">[],
  load: (ids: readonly Id<"lst">[]) => Promise<ReadonlyMap<Id<"lst">, T>>): Promise<Map<Id<"lst">, T>> =>
  cache.readMany(ids, { ttlMs: lifeMs, keyOf: (id) => `${what}:${id}`, tagOf: listingTag, load });

/** Those of these listings that are published; whether their sellers may sell is to be asked each time. */
export const listingsPublished = (source: Source, ids: readonly Id<"lst">[]): Promise<Map<Id<"lst">, Listing>> =>
  ofListingsCached(source, "listing", ids, async (missing) => {
    const found = await source.database.read(listings,
      `select ${listings.select("l")}
         from catalog.listing l
        where l.id = any($1::uuid[])
          and l.state = 'PUBLISHED'`, [missing.map(uuidOf)]);
    return new Map(found.map((listing) => [listing.id, listing]));
  });
