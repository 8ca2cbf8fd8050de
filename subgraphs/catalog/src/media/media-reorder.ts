import { z } from "zod";
import type { Id } from "@souk/shared/ids";
import { invalid, invalidInput } from "@souk/shared/refusals";
import { verb } from "@souk/shared/verb";
import { publish } from "@souk/schema/events";
import type { Context } from "../context.ts";
import { sellerStandingLock } from "../listings/listing-guards.ts";
import type { Listing } from "../listings/listing-tables.ts";
import { mediaPerListing } from "./media-limits.ts";
import { pictureListingLock } from "./media-lock.ts";
import { placesOf, placesSet } from "./media-places.ts";

/** The mutation's `id` and `MediaReorderInput`. */
export interface MediaReorderInput { readonly id: Id<"lst">; readonly mediaIds: readonly Id<"med">[]; readonly idempotencyKey: string }

/**
 * Puts a listing's pictures in another order; the first is the one on its card. All of them are named, each once, so that
 * one that was added meanwhile is not lost among them.
 *
 * Repeatable: the same key returns the first answer.
 * @throws Refused Invalid (other pictures than it has; no such listing), InvalidTransition (a listing that does not change now), SellerUnavailable
 */
export const mediaReorder = verb("mediaReorder", async (tx, { caller }: Context, { id, mediaIds }: MediaReorderInput): Promise<Listing> => {
  const listing = await pictureListingLock(tx, id, caller);
  const places = await placesOf(tx, listing.id);
  const named = new Set(mediaIds);
  if (mediaIds.length !== places.length || !places.every((place) => named.has(place)))
    throw invalidInput(invalid(["input", "mediaIds"], "Name each of its pictures once."));
  await sellerStandingLock(tx, listing.sellerId, ["id"]);
  if (await placesSet(tx, mediaIds) > 0) await publish(tx, "media.reordered", { listingId: listing.id, sellerId: listing.sellerId });
  return listing;
}, { input: z.object({ mediaIds: z.array(z.unknown()).max(mediaPerListing, `At most ${mediaPerListing}.`) }) });
