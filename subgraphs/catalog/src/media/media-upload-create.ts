import { present } from "@souk/shared/assert";
import { rateLimited } from "@souk/shared/errors";
import { newId, uuidOf, type Id } from "@souk/shared/ids";
import { verb } from "@souk/shared/verb";
import type { Context } from "../context.ts";
import { sellerStandingLock } from "../listings/listing-guards.ts";
import { mediaBytesMax, mediaPerListing, uploadRate, uploadsPerListing } from "./media-limits.ts";
import { pictureListingLock } from "./media-lock.ts";
import { mediaLimit, mediaTooLarge, mediaTypeUnsupported } from "./media-refusals.ts";
import { contentTypes, media, type ContentType, type Media } from "./media-tables.ts";

/** The mutation's `MediaUploadCreateInput`. */
export interface MediaUploadCreateInput {
  readonly listingId: Id<"lst">;
  readonly contentType: string;
  readonly byteSize: number;
  readonly idempotencyKey: string;
}

const isSupported = (type: string): type is ContentType => (contentTypes as readonly string[]).includes(type);

/**
 * Gives leave to upload one picture for a listing; where and how stands in the payload. Nothing is shown before it is attached.
 *
 * Repeatable: the same key returns the first answer, with the same address.
 * @throws OperationError RATE_LIMITED for a person with very many uploads
 * @throws Refused MediaTypeUnsupported, MediaLimit, Invalid (size; no such listing), InvalidTransition (a listing that does not change now), SellerUnavailable
 */
export const mediaUploadCreate = verb("mediaUploadCreate", async (tx, { caller }: Context, { listingId, contentType, byteSize }: MediaUploadCreateInput): Promise<Media> => {
  if (!isSupported(contentType)) throw mediaTypeUnsupported();
  if (byteSize < 1 || byteSize > mediaBytesMax) throw mediaTooLarge();
  const listing = await pictureListingLock(tx, listingId, caller, ["input", "listingId"]);
  const { attached, uploading } = present(await tx.row<{ attached: number; uploading: number }>(
    `select count(*) filter (where position is not null)::int as attached, count(*) filter (where state = 'UPLOADING')::int as uploading
       from catalog.media
      where listing_id = $1`, [uuidOf(listing.id)]), "a count");
  if (attached >= mediaPerListing) throw mediaLimit(["input", "listingId"], mediaPerListing);
  if (uploading >= uploadsPerListing) throw mediaLimit(["input", "listingId"], uploadsPerListing);
  await sellerStandingLock(tx, listing.sellerId, ["input", "listingId"]);
  const [begun] = await tx.read(media,
    `insert into catalog.media as m (id, listing_id, content_type, byte_size)
     values ($1, $2, $3, $4)
     returning ${media.select("m")}`, [uuidOf(newId("med")), uuidOf(listing.id), contentType, byteSize]);
  return present(begun, "the upload just begun");
}, {
  async prepare(context: Context) {
    const { allowed, retryAfterMs } = await context.rates.take(`media-upload:${context.caller.actor}`, uploadRate);
    if (!allowed) throw rateLimited(retryAfterMs);
    return context;
  },
});
