import { present } from "@souk/shared/assert";
import { uuidOf, type Id } from "@souk/shared/ids";
import { invalidTransition } from "@souk/shared/refusals";
import { verb } from "@souk/shared/verb";
import { publish } from "@souk/schema/events";
import type { Context } from "../context.ts";
import { mediaLock } from "./media-lock.ts";
import { placesOf, placesSet } from "./media-places.ts";
import { media, type Media } from "./media-tables.ts";

/** The mutation's `id` and `MediaDetachInput`. */
export interface MediaDetachInput { readonly id: Id<"med">; readonly idempotencyKey: string }

/**
 * Takes a picture off its listing, for good; those after it move up. Its file stays, for what was shown when something was sold.
 *
 * Repeatable: the same key returns the first answer.
 * @throws Refused Invalid (no such picture), InvalidTransition (not attached; a listing that does not change now)
 */
export const mediaDetach = verb("mediaDetach", async (tx, { caller }: Context, { id }: MediaDetachInput): Promise<Media> => {
  const { listing, picture } = await mediaLock(tx, id, caller);
  if (picture.position === null) throw invalidTransition(picture.state, picture.state, []);
  const [detached] = await tx.read(media,
    `update catalog.media m
        set archived_at = clock_timestamp(), position = null
      where m.id = $1
     returning ${media.select("m")}`, [uuidOf(id)]);
  await placesSet(tx, await placesOf(tx, listing.id));
  await publish(tx, "media.detached", { mediaId: id, listingId: listing.id, sellerId: listing.sellerId });
  return present(detached, "the picture just taken off");
});
