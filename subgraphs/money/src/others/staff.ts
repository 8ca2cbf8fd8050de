import { hasRole, isMember, type Caller } from "@souk/shared/caller";
import type { Id } from "@souk/shared/ids";

/** Staff who look after money. */
export const moneyStaff = ["ADMIN", "FINANCE", "SUPPORT", "RISK_ANALYST", "AUDITOR"] as const;
/** Who of a seller's team sees what it earns. */
export const earners = ["SELLER_OWNER", "SELLER_MANAGER", "SELLER_FINANCE"] as const;

/** True for the buyer. */
export const isBuyerOf = (caller: Caller, { buyerId }: { readonly buyerId: Id<"usr"> }): boolean => caller.userId === buyerId;
/** True for those of the seller's team who see its money, and for staff. */
export const seesEarnings = (caller: Caller, { sellerId }: { readonly sellerId: Id<"sel"> | null }): boolean =>
  (sellerId !== null && isMember(caller, sellerId, ...earners)) || hasRole(caller, ...moneyStaff);
