import { hasRole, isMember, type Caller } from "@souk/shared/caller";
import type { MemberRole, Seller } from "./seller-tables.ts";

/** Staff who look after sellers. */
const sellerStaff = ["ADMIN", "SUPPORT", "MODERATOR", "RISK_ANALYST", "FINANCE", "AUDITOR"] as const;

/** True if the caller works for the seller or looks after sellers: they see its state, team and drafts. */
export const seesInside = (caller: Caller, sellerId: string): boolean =>
  caller.kind === "service" || isMember(caller, sellerId) || hasRole(caller, ...sellerStaff);

/** True if the caller may see that the seller exists: everybody, once it has been approved and is not closed. */
export const seesSeller = (caller: Caller, seller: Seller): boolean =>
  seller.state === "ACTIVE" || seller.state === "RESTRICTED" || seesInside(caller, seller.id);

/** True if the caller runs the seller's affairs in one of these roles; the owner always does. */
export const actsFor = (caller: Caller, sellerId: string, ...roles: readonly MemberRole[]): boolean =>
  isMember(caller, sellerId, "SELLER_OWNER", ...roles);
