import { hasRole, isMember, type Caller } from "@souk/shared/caller";
import { isId, uuidOf, type Id } from "@souk/shared/ids";
import type { Order } from "./order-tables.ts";

/** Staff who read all orders. */
export const orderStaff = ["ADMIN", "SUPPORT", "FINANCE", "RISK_ANALYST", "AUDITOR"] as const;
/** Who of a seller's team sends orders, and so reads where to. */
export const senders = ["SELLER_OWNER", "SELLER_MANAGER", "SELLER_FULFILMENT"] as const;

/** What a caller sees, for SQL: `(o.buyer_id = $1 or o.seller_id = any($2) or $3)`. */
export const seenBy = (caller: Caller): readonly [string | null, readonly string[], boolean] => [
  caller.userId ? uuidOf(caller.userId) : null,
  caller.memberships.filter(({ of }) => isId("sel", of)).map(({ of }) => uuidOf(of)),
  hasRole(caller, ...orderStaff),
];

/** Where a seller is not paid, nothing is to be sent. */
const unpaid: ReadonlySet<string> = new Set(["PENDING_PAYMENT", "EXPIRED", "CANCELLED", "DECLINED"]);

export const isBuyer = (caller: Caller, { buyerId }: Order): boolean => caller.userId === buyerId;
/** True for the seller's team and for staff: they see all that it sold. */
export const seesSalesOf = (caller: Caller, sellerId: Id<"sel">): boolean => isMember(caller, sellerId) || hasRole(caller, ...orderStaff);
/** True for the same: they see what the platform takes. */
export const seesFees = (caller: Caller, { sellerId }: Order): boolean => seesSalesOf(caller, sellerId);
/** Ways of delivery for which a seller needs to know where its buyer lives. */
const isBrought = ({ fulfilment }: Order): boolean => fulfilment === "SHIP" || fulfilment === "NONE";
/** True for the buyer, for whoever of the seller's team brings it once it is paid, and for support. */
export const seesAddress = (caller: Caller, order: Order): boolean =>
  isBuyer(caller, order) || hasRole(caller, "ADMIN", "SUPPORT") || (!unpaid.has(order.state) && isBrought(order) && isMember(caller, order.sellerId, ...senders));
