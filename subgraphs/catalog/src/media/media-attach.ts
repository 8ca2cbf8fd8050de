import { z } from "zod";
import { present } from "@souk/shared/assert";
import { isMember } from "@souk/shared/caller";
import { uuidOf, type Id } from "@souk/shared/ids";
import { notFound } from "@souk/shared/refusals";
import { transition } from "@souk/shared/transition";
import { verb } from "@souk/shared/verb";
import { publish } from "@souk/schema/events";
import type { Context } from "../context.ts";
import { sellerStandingLock } from "../listings/listing-guards.ts";
import { altTextMax, attachWithinMs, mediaPerListing } from "./media-limits.ts";
import { mediaLock } from "./media-lock.ts";
import { uploadInspect } from "./media-object.ts";
import { placesOf, placesSet } from "./media-places.ts";
import { mediaLimit, mediaRejected } from "./media-refusals.ts";
import { mediaMachine } from "./media-states.ts";
import { media, type Media, type MediaRejection } from "./media-tables.ts";

/** The mutation's `id` and `MediaAttachInput`. */
export interface MediaAttachInput {
  readonly id: Id<"med">;
  readonly altText?: string | null;
  readonly position?: number | null;
  readonly idempotencyKey: string;
}

/** What was found at the upload's address before the transaction; absent for who may not know. */
interface Looked extends Context { readonly rejection?: MediaRejection }

/** Looks at what was uploaded, for the seller's own team: reading and judging it takes longer than a transaction may. */
async function look(context: Context, { id }: MediaAttachInput): Promise<Looked> {
  const picture = await context.media.byId.load(id);
  const listing = picture && await context.listings.byId.load(picture.listingId);
  if (!listing || picture.state !== "UPLOADING" || !isMember(context.caller, listing.sellerId)) return context;
  const found = await uploadInspect(context.objects, picture);
  return "rejection" in found ? { ...context, rejection: found.rejection } : context;
}

/**
 * Takes an uploaded picture into its listing, at the end or at a place. What is seen at once is judged at once; its widths
 * are made afterwards, and until then the seller's team alone sees that it is there.
 *
 * Repeatable: the same key returns the first answer.
 * @throws Refused MediaRejected (nothing uploaded, or not a picture as promised; another file may be put and the same tried again),
 *   MediaLimit, Invalid (no such picture; too late), InvalidTransition (attached already; a listing that does not change now), SellerUnavailable
 */
export const mediaAttach = verb("mediaAttach", async (tx, { caller, rejection }: Looked, { id, altText, position }: MediaAttachInput): Promise<Media> => {
  const { listing, picture } = await mediaLock(tx, id, caller);
  transition(mediaMachine, "attach", picture.state);
  if (picture.createdAt.getTime() + attachWithinMs < Date.now()) throw notFound(["id"], "This upload is too old. Begin another.");
  if (rejection) throw mediaRejected(rejection);
  const places = await placesOf(tx, listing.id);
  if (places.length >= mediaPerListing) throw mediaLimit(["id"], mediaPerListing);
  await sellerStandingLock(tx, listing.sellerId, ["id"]);

  await tx.run("update catalog.media set state = 'UPLOADED', alt_text = $2, position = $3 where id = $1", [uuidOf(id), altText ?? "", places.length]);
  await placesSet(tx, places.toSpliced(position ?? places.length, 0, id));
  await publish(tx, "media.attached", { mediaId: id, listingId: listing.id, sellerId: listing.sellerId });
  const [attached] = await tx.read(media, `select ${media.select("m")} from catalog.media m where m.id = $1`, [uuidOf(id)]);
  return present(attached, "the picture just attached");
}, {
  input: z.object({
    altText: z.string().max(altTextMax, `At most ${altTextMax} characters.`).nullish(),
    position: z.number().min(0, "Places begin at 0.").max(mediaPerListing - 1, `Places end at ${mediaPerListing - 1}.`).nullish(),
  }),
  prepare: look,
});
