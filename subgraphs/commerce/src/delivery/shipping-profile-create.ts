import { present } from "@souk/shared/assert";
import { newId, uuidOf, type Id } from "@souk/shared/ids";
import { invalid, Refused } from "@souk/shared/refusals";
import { verb } from "@souk/shared/verb";
import type { Context } from "../context.ts";
import { defaultTakenFrom } from "./shipping-profile-default.ts";
import { profileCreateRules, profilesMax, type ShippingProfileFields } from "./shipping-profile-input.ts";
import { profilesOfSellerLock, writesShipping } from "./shipping-profile-lock.ts";
import { shippingProfiles, type ShippingProfile } from "./shipping-profile-tables.ts";
import { shippingTermsWrite, zonesFit } from "./shipping-terms-write.ts";

/** `ShippingProfileCreateInput`, and the key. */
export interface ShippingProfileCreateInput extends ShippingProfileFields {
  readonly sellerId: Id<"sel">;
  readonly name: string;
  readonly idempotencyKey: string;
}

/**
 * Adds a shipping profile with its zones and rates. A seller's first one is its default, whatever is asked.
 *
 * Repeatable: the same key returns the first answer.
 * @throws OperationError FORBIDDEN unless the caller is the seller's owner or a manager
 * @throws Refused InvalidInput (with the path of each fault; also for one profile too many)
 */
export const shippingProfileCreate = verb("shippingProfileCreate", async (tx, { caller }: Context, input: ShippingProfileCreateInput): Promise<ShippingProfile> => {
  writesShipping(caller, input.sellerId);
  zonesFit(input.zones);
  await profilesOfSellerLock(tx, input.sellerId);
  const { live, defaults } = present(await tx.row<{ live: number; defaults: number }>(
    `select count(*)::int as live, count(*) filter (where is_default)::int as defaults
       from commerce.shipping_profile
      where seller_id = $1
        and archived_at is null`, [uuidOf(input.sellerId)]), "a count");
  if (live >= profilesMax) throw new Refused(invalid(["input", "sellerId"], `A seller has at most ${profilesMax} shipping profiles.`));
  const isDefault = defaults === 0 || input.isDefault === true;
  if (isDefault) await defaultTakenFrom(tx, input.sellerId);
  const [created] = await tx.read(shippingProfiles,
    `insert into commerce.shipping_profile as p (id, seller_id, name, is_default)
     values ($1, $2, $3, $4)
     returning ${shippingProfiles.select("p")}`,
    [uuidOf(newId("spf")), uuidOf(input.sellerId), input.name, isDefault]);
  const profile = present(created, "the profile just inserted");
  await shippingTermsWrite(tx, profile.id, profile.sellerId, input);
  return profile;
}, { input: profileCreateRules });
