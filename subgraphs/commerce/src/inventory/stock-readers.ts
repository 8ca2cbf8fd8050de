import { hasRole, isMember, type Caller } from "@souk/shared/caller";
import { isId, uuidOf } from "@souk/shared/ids";

/** Staff who read what lies in sellers' stores. */
const readingStaff = ["ADMIN", "SUPPORT", "AUDITOR"] as const;

/** Whose stock a caller sees from within: the sellers' uuids, and whether it is everybody's. */
export const stockReader = (caller: Caller): { readonly sellers: readonly string[]; readonly isAll: boolean } => ({
  sellers: caller.memberships.filter(({ of }) => isId("sel", of)).map(({ of }) => uuidOf(of)),
  isAll: hasRole(caller, ...readingStaff),
});

/** True for the seller's team and for staff who read what lies in sellers' stores. */
export const seesStockOf = (caller: Caller, sellerId: string): boolean => hasRole(caller, ...readingStaff) || isMember(caller, sellerId);
