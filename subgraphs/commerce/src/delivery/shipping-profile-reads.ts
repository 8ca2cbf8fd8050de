import { hasRole, isMember } from "@souk/shared/caller";
import type { RequestContext } from "@souk/shared/context";
import { isId, uuidOf, type Id } from "@souk/shared/ids";
import { batched, batchedLists } from "@souk/shared/loader";
import { profilesMax } from "./shipping-profile-input.ts";
import { shippingProfiles, type ShippingProfile, type ShippingTerms } from "./shipping-profile-tables.ts";
import { shippingTermsRead } from "./shipping-terms.ts";

/** Staff who see what sellers ask for sending. */
const readingStaff = ["ADMIN", "SUPPORT", "MODERATOR", "AUDITOR"] as const;

/** Reads of shipping profiles as far as the caller sees them, one statement each for all that an operation asks in one turn. */
export interface ShippingProfileLoaders {
  /** Null for an id of none, or of one that the caller does not see. */
  readonly byId: { load(id: string): Promise<ShippingProfile | null> };
  /** A seller's, without the archived, the oldest first; null for others than its team and staff. */
  ofSeller(sellerId: string): Promise<readonly ShippingProfile[] | null>;
  /** Of a profile that the caller is known to see. */
  readonly terms: { load(id: Id<"spf">): Promise<ShippingTerms | null> };
}

/** Opens them for one operation of one caller. */
export function shippingProfileLoaders({ database, caller }: RequestContext): ShippingProfileLoaders {
  const sees = (sellerId: string) => hasRole(caller, ...readingStaff) || isMember(caller, sellerId);
  const read = (where: string, ids: readonly string[]) => database.read(shippingProfiles,
    `select ${shippingProfiles.select("p")}
       from commerce.shipping_profile p
      where ${where}
      order by p.id`, [ids]);
  const live = batchedLists((sellerIds: readonly string[]) => read("p.seller_id = any($1::uuid[]) and p.archived_at is null", sellerIds.map(uuidOf)),
    (profile): string => profile.sellerId, profilesMax);
  return {
    byId: batched(async (ids: readonly string[]) =>
      (await read("p.id = any($1::uuid[])", ids.filter((id) => isId("spf", id)).map(uuidOf))).filter(({ sellerId }) => sees(sellerId)), (profile): string => profile.id),
    ofSeller: async (sellerId) => (isId("sel", sellerId) && sees(sellerId) ? live.load(sellerId) : null),
    terms: batched((ids: readonly Id<"spf">[]) => shippingTermsRead(database, ids), ({ profileId }) => profileId),
  };
}
