import { present } from "@souk/shared/assert";
import { uuidOf, type Id } from "@souk/shared/ids";
import { verb } from "@souk/shared/verb";
import type { Context } from "../context.ts";
import { ownProfileLock } from "./shipping-profile-lock.ts";
import { shippingProfiles, type ShippingProfile } from "./shipping-profile-tables.ts";

/** The mutation's `id`, and the key. */
export interface ShippingProfileArchiveInput { readonly id: Id<"spf">; readonly idempotencyKey: string }

/**
 * Puts a shipping profile away. Its listings go by the seller's default from then on; when it was the default itself,
 * nothing that has no other profile can be sent.
 *
 * Repeatable: the same key returns the first answer.
 * @throws OperationError FORBIDDEN if the caller is of the seller's team but does not say what sending costs
 * @throws Refused InvalidInput (none of the caller's), InvalidTransition (archived before)
 */
export const shippingProfileArchive = verb("shippingProfileArchive", async (tx, { caller }: Context, { id }: ShippingProfileArchiveInput): Promise<ShippingProfile> => {
  const profile = await ownProfileLock(tx, id, caller);
  await tx.run("delete from commerce.shipping_assignment where profile_id = $1", [uuidOf(profile.id)]);
  const [archived] = await tx.read(shippingProfiles,
    `update commerce.shipping_profile p
        set archived_at = clock_timestamp(), is_default = false, version = version + 1, updated_at = clock_timestamp()
      where p.id = $1
     returning ${shippingProfiles.select("p")}`, [uuidOf(profile.id)]);
  return present(archived, "the profile just locked");
});
