import { hasRole, isMember, type Caller } from "@souk/shared/caller";
import { forbidden } from "@souk/shared/errors";
import type { PromotionOwner } from "./promotion-tables.ts";

/** Who of a seller's team promises discounts; the others read them. */
const sellerWriters = ["SELLER_OWNER", "SELLER_MANAGER"] as const;
/** Staff who spend the platform's money. */
const platformWriters = ["ADMIN", "FINANCE"] as const;
/** Staff who read every promotion; the same as `Query.promotions` names. */
export const readingStaff = ["ADMIN", "FINANCE", "SUPPORT", "AUDITOR"] as const;

/** True if the caller reads this owner's promotions and codes: its team, or staff. */
export const seesPromotions = (caller: Caller, owner: PromotionOwner): boolean =>
  hasRole(caller, ...readingStaff) || (owner !== null && isMember(caller, owner));

/** True if the caller writes this owner's promotions. */
export const isPromotionWriter = (caller: Caller, owner: PromotionOwner): boolean =>
  owner === null ? hasRole(caller, ...platformWriters) : isMember(caller, owner, ...sellerWriters);

/** @throws OperationError FORBIDDEN unless the caller writes this owner's promotions */
export function writesPromotions(caller: Caller, owner: PromotionOwner): void {
  if (!isPromotionWriter(caller, owner)) throw forbidden();
}
