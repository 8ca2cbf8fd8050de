import { z } from "zod";
import { present } from "@souk/shared/assert";
import { uuidOf, type Id } from "@souk/shared/ids";
import { invalidTransition } from "@souk/shared/refusals";
import { verb } from "@souk/shared/verb";
import { publish } from "@souk/schema/events";
import type { Context } from "../context.ts";
import { plainTextOrEmpty } from "../plain-text.ts";
import { altTextMax } from "./media-limits.ts";
import { mediaLock } from "./media-lock.ts";
import { media, type Media } from "./media-tables.ts";

/** The mutation's `id` and `MediaUpdateInput`. */
export interface MediaUpdateInput { readonly id: Id<"med">; readonly altText: string; readonly idempotencyKey: string }

/**
 * Says anew what a picture shows, for who does not see it.
 *
 * Repeatable: the same key returns the first answer.
 * @throws Refused Invalid (no such picture), InvalidTransition (not attached; a listing that does not change now)
 */
export const mediaUpdate = verb("mediaUpdate", async (tx, { caller }: Context, { id, altText }: MediaUpdateInput): Promise<Media> => {
  const { listing, picture } = await mediaLock(tx, id, caller);
  if (picture.position === null) throw invalidTransition(picture.state, picture.state, []);
  if (picture.altText === altText) return picture;
  const [updated] = await tx.read(media, `update catalog.media m set alt_text = $2 where m.id = $1 returning ${media.select("m")}`, [uuidOf(id), altText]);
  await publish(tx, "media.updated", { mediaId: id, listingId: listing.id, sellerId: listing.sellerId });
  return present(updated, "the picture just locked");
}, { input: z.object({ altText: plainTextOrEmpty(altTextMax) }) });
