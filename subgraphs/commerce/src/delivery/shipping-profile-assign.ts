import { isId, uuidOf, type Id } from "@souk/shared/ids";
import { notFound } from "@souk/shared/refusals";
import { verb } from "@souk/shared/verb";
import { z } from "zod";
import type { Context } from "../context.ts";
import { ownProfileLock } from "./shipping-profile-lock.ts";
import type { ShippingProfile } from "./shipping-profile-tables.ts";

/** A page of a seller's listings. */
const listingsMax = 100;

/** The mutation's `id`, `ShippingProfileAssignInput`, and the key. */
export interface ShippingProfileAssignInput {
  readonly id: Id<"spf">;
  readonly listingIds: readonly Id<"lst">[];
  readonly idempotencyKey: string;
}

/**
 * Has these listings go by this profile from now on, whichever they went by before.
 *
 * Repeatable: the same key returns the first answer; another key changes nothing more.
 * @throws OperationError FORBIDDEN if the caller is of the seller's team but does not say what sending costs
 * @throws Refused InvalidInput (a listing that is not the profile's seller's), InvalidTransition (archived)
 */
export const shippingProfileAssign = verb("shippingProfileAssign", async (tx, { caller }: Context, { id, listingIds }: ShippingProfileAssignInput): Promise<ShippingProfile> => {
  const profile = await ownProfileLock(tx, id, caller);
  const wanted = [...new Set(listingIds)];
  const assigned = await tx.run(
    `insert into commerce.shipping_assignment (listing_id, profile_id)
     select distinct v.listing_id, $1::uuid
       from catalog.sellable_variant_v1 v
      where v.listing_id = any($2::uuid[])
        and v.seller_id = $3
         on conflict (listing_id) do update set profile_id = excluded.profile_id`,
    [uuidOf(profile.id), wanted.filter((listingId) => isId("lst", listingId)).map(uuidOf), uuidOf(profile.sellerId)]);
  if (assigned < wanted.length) throw notFound(["input", "listingIds"], "One of these is no listing of this seller.");
  return profile;
}, { input: z.object({ listingIds: z.array(z.string()).min(1, "At least one.").max(listingsMax, `At most ${listingsMax} at once.`) }) });
