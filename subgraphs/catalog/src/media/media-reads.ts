import type { RequestContext } from "@souk/shared/context";
import { isId, uuidOf, type Id } from "@souk/shared/ids";
import { batched, batchedLists } from "@souk/shared/loader";
import { mediaPerListing } from "./media-limits.ts";
import { media, type Media } from "./media-tables.ts";

/** Reads of pictures, one statement each for all that an operation asks in one turn. */
export interface MediaLoaders {
  /** What is attached to a listing, in its order, ready or not; for listings that the caller is known to see. */
  readonly ofListing: { load(id: Id<"lst">): Promise<readonly Media[]> };
  /** Null for an id of none; whether it may be seen is not asked here. */
  readonly byId: { load(id: string): Promise<Media | null> };
}

/** Opens them for one operation. */
export const mediaLoaders = ({ database }: RequestContext): MediaLoaders => ({
  ofListing: batchedLists((ids: readonly Id<"lst">[]) => database.read(media,
    `select ${media.select("m")}
       from catalog.media m
      where m.listing_id = any($1::uuid[])
        and m.position is not null
      order by m.listing_id, m.position`,      // index media_place
    [ids.map(uuidOf)]), (picture: Media) => picture.listingId, mediaPerListing),
  byId: batched((ids: readonly string[]) => database.read(media,
    `select ${media.select("m")} from catalog.media m where m.id = any($1::uuid[])`,
    [ids.filter((id) => isId("med", id)).map(uuidOf)]), (picture: Media): string => picture.id),
});

/** What everybody sees who sees its listing. */
export const isShown = ({ state, archivedAt }: Media): boolean => state === "READY" && archivedAt === null;
