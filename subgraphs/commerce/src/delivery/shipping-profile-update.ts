import { present } from "@souk/shared/assert";
import { uuidOf, type Id } from "@souk/shared/ids";
import { invalid, invalidInput } from "@souk/shared/refusals";
import { verb } from "@souk/shared/verb";
import type { Context } from "../context.ts";
import { defaultTakenFrom } from "./shipping-profile-default.ts";
import { profileUpdateRules, type ShippingProfileFields } from "./shipping-profile-input.ts";
import { ownProfileLock } from "./shipping-profile-lock.ts";
import { shippingProfiles, type ShippingProfile } from "./shipping-profile-tables.ts";
import { shippingTermsWrite, zonesFit } from "./shipping-terms-write.ts";

/** The mutation's `id`, `ShippingProfileUpdateInput`, and the key. What is absent stays. */
export interface ShippingProfileUpdateInput extends ShippingProfileFields {
  readonly id: Id<"spf">;
  readonly expectedVersion: number;
  readonly idempotencyKey: string;
}

/**
 * Changes a shipping profile; zones, when given, are all of them. Orders that were placed keep what they were sold by.
 *
 * Repeatable: the same key returns the first answer.
 * @throws OperationError FORBIDDEN if the caller is of the seller's team but does not say what sending costs
 * @throws Refused InvalidInput (with the path of each fault), StaleVersion, InvalidTransition (archived)
 */
export const shippingProfileUpdate = verb("shippingProfileUpdate", async (tx, { caller }: Context, input: ShippingProfileUpdateInput): Promise<ShippingProfile> => {
  zonesFit(input.zones);
  const profile = await ownProfileLock(tx, input.id, caller, input.expectedVersion);
  if (profile.isDefault && input.isDefault === false) throw invalidInput(invalid(["input", "isDefault"], "Make another one the default instead."));
  if (input.isDefault) await defaultTakenFrom(tx, profile.sellerId, profile.id);
  const [updated] = await tx.read(shippingProfiles,
    `update commerce.shipping_profile p
        set name = $2, is_default = $3, version = version + 1, updated_at = clock_timestamp()
      where p.id = $1
     returning ${shippingProfiles.select("p")}`,
    [uuidOf(profile.id), input.name ?? profile.name, input.isDefault ?? profile.isDefault]);
  await shippingTermsWrite(tx, profile.id, profile.sellerId, input);
  return present(updated, "the profile just locked");
}, { input: profileUpdateRules });
