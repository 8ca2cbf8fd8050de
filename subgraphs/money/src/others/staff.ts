import { hasRole, isMember, type Caller } from "@souk/shared/caller";
import { isId, uuidOf, type Id } from "@souk/shared/ids";

/** Staff who look after money. */
export const moneyStaff = ["ADMIN", "FINANCE", "SUPPORT", "RISK_ANALYST", "AUDITOR"] as const;
/** Who of a seller's team sees what it earns. */
export const earners = ["SELLER_OWNER", "SELLER_MANAGER", "SELLER_FINANCE"] as const;

/** True for the buyer. */
export const isBuyerOf = (caller: Caller, { buyerId }: { readonly buyerId: Id<"usr"> }): boolean => caller.userId === buyerId;
/** True for those of the seller's team who see its money, and for staff. */
export const seesEarnings = (caller: Caller, { sellerId }: { readonly sellerId: Id<"sel"> | null }): boolean =>
  (sellerId !== null && isMember(caller, sellerId, ...earners)) || hasRole(caller, ...moneyStaff);
/** True for staff who look after money. */
export const isMoneyStaff = (caller: Caller): boolean => hasRole(caller, ...moneyStaff);
/** Who sees what is held of an order and what went back of it, its buyer, its seller's earners and staff, as a condition for one statement: parameters from `first` on, columns of `alias`. */
export const orderMoneySight = (caller: Caller, alias: string, first: number) => ({
  where: `(${alias}.buyer_id = $${first} or ${alias}.seller_id = any($${first + 1}::uuid[]) or $${first + 2})`,
  values: [
    caller.userId ? uuidOf(caller.userId) : null,
    caller.memberships.filter(({ of, role }) => isId("sel", of) && (earners as readonly string[]).includes(role)).map(({ of }) => uuidOf(of)),
    isMoneyStaff(caller),
  ] as const,
});
