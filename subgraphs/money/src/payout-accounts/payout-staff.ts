import { hasRole, isMember, type Caller } from "@souk/shared/caller";
import { isId, type Id } from "@souk/shared/ids";
import { noSeller } from "./payout-refusals.ts";

/** Who of a seller's team says where its money goes. */
const payees = ["SELLER_OWNER", "SELLER_FINANCE"] as const;
/** Staff who may in a seller's stead cancel, or try again. */
const payoutStaff = ["FINANCE", "ADMIN"] as const;

/** True for those of the seller's team who say where its money goes. */
export const isPayee = (caller: Caller, sellerId: Id<"sel">): boolean => isMember(caller, sellerId, ...payees);
/** True for them and for finance. */
export const movesPayouts = (caller: Caller, { sellerId }: { readonly sellerId: Id<"sel"> }): boolean => isPayee(caller, sellerId) || hasRole(caller, ...payoutStaff);

/** The seller whose money the caller sends somewhere. @throws Refused Invalid (none of theirs) */
export function ownSeller(caller: Caller, sellerId: string): Id<"sel"> {
  if (!isId("sel", sellerId) || !isPayee(caller, sellerId)) throw noSeller();
  return sellerId;
}
