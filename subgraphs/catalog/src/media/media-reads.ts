import type { RequestContext } from "@souk/shared/context";
import type { Sql } from "@souk/shared/database";
import { isId, uuidOf, type Id } from "@souk/shared/ids";
import { batched, batchedLists } from "@souk/shared/loader";
import { isAuthor, ofListingsCached } from "../listings/listing-cached.ts";
import type { Listing } from "../listings/listing-tables.ts";
import { mediaPerListing } from "./media-limits.ts";
import { media, type Media } from "./media-tables.ts";

/** Reads of pictures, one statement each for all that an operation asks in one turn. */
export interface MediaLoaders {
  /** What is attached to a listing, in its order, for its team and staff also what is not ready; for listings that the caller is known to see. */
  ofListing(listing: Pick<Listing, "id" | "sellerId">): Promise<readonly Media[]>;
  /** Null for an id of none; whether it may be seen is not asked here. */
  readonly byId: { load(id: string): Promise<Media | null> };
}

/** Opens them for one operation. */
export function mediaLoaders({ cache, database, caller }: RequestContext): MediaLoaders {
  const attached = batchedLists((ids: readonly Id<"lst">[]) => mediaAttached(database, ids), (picture: Media) => picture.listingId, mediaPerListing);
  const shown = batchedLists(async (ids: readonly Id<"lst">[]) =>
    [...(await ofListingsCached({ cache }, "media", ids, (missing) => mediaShown(database, missing))).values()].flat(), (picture: Media) => picture.listingId, mediaPerListing);
  return {
    ofListing: (listing) => (isAuthor(caller, listing) ? attached : shown).load(listing.id),
    byId: batched((ids: readonly string[]) => database.read(media,
      `select ${media.select("m")} from catalog.media m where m.id = any($1::uuid[])`,
      [ids.filter((id) => isId("med", id)).map(uuidOf)]), (picture: Media): string => picture.id),
  };
}

/** Uses the index media_place. */
const mediaAttached = (sql: Sql, listingIds: readonly Id<"lst">[]): Promise<Media[]> => sql.read(media,
  `select ${media.select("m")}
     from catalog.media m
    where m.listing_id = any($1::uuid[])
      and m.position is not null
    order by m.listing_id, m.position`, [listingIds.map(uuidOf)]);

async function mediaShown(sql: Sql, listingIds: readonly Id<"lst">[]): Promise<ReadonlyMap<Id<"lst">, readonly Media[]>> {
  const pictures = new Map<Id<"lst">, Media[]>(listingIds.map((id) => [id, []]));
  for (const picture of await mediaAttached(sql, listingIds)) if (isShown(picture)) pictures.get(picture.listingId)?.push(picture);
  return pictures;
}

/** What everybody sees who sees its listing. */
export const isShown = ({ state, archivedAt }: Media): boolean => state === "READY" && archivedAt === null;
