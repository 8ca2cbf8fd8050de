import type { Caller } from "@souk/shared/caller";
import { forbidden, noSuch } from "@souk/shared/errors";
import type { Watch } from "@souk/shared/live";
import { logWatch } from "@souk/schema/log-watch";
import type { Context } from "../context.ts";
import { sellerIdOf } from "../orders/order-pages.ts";
import { seesSalesOf } from "../orders/order-rights.ts";

/** All that can happen to an order. A parcel's steps change it, too, and are told with it. */
const ofOrder = [
  "order.placed", "order.accepted", "order.declined", "order.expired", "order.cancelled", "order.updated", "order.fulfilled", "order.delivered",
  "order.completed", "order.closed", "digitalGoods.opened",
] as const;
const ofGroup = ["orderGroup.created", "orderGroup.placed", "orderGroup.lapsed", "orderGroup.unfulfillable", ...ofOrder] as const;

function buyerIdOf({ userId }: Caller): string {
  if (!userId) throw forbidden();
  return userId;
}

/** One order that the caller sees, or all that they bought. @throws OperationError NOT_FOUND; FORBIDDEN for a process, which buys nothing */
export async function orderWatch({ orderId }: { readonly orderId?: string | null }, { caller, orders }: Context): Promise<Watch> {
  if (orderId) {
    if (!await orders.byId.load(orderId)) throw noSuch("order");
    return logWatch("orderId", ofOrder, [orderId]);
  }
  return logWatch("buyerId", ofOrder, [buyerIdOf(caller)]);
}

/** What the caller bought at once, with its orders; or all that they buy, from when it is made. @throws OperationError NOT_FOUND; FORBIDDEN for a process */
export async function orderGroupWatch({ orderGroupId }: { readonly orderGroupId?: string | null }, { caller, orderGroups }: Context): Promise<Watch> {
  if (!orderGroupId) return logWatch("buyerId", ofGroup, [buyerIdOf(caller)]);
  if (!await orderGroups.byId.load(orderGroupId)) throw noSuch("order group");
  return logWatch("orderGroupId", ofGroup, [orderGroupId]);
}

/** A seller is told of an order when it is paid: before that there is nothing for it to do. @throws OperationError NOT_FOUND */
export function sellerOrdersWatch({ sellerId: of }: { readonly sellerId: string }, { caller }: Context): Watch {
  const sellerId = sellerIdOf(of);
  if (!sellerId || !seesSalesOf(caller, sellerId)) throw noSuch("seller");
  return logWatch("sellerId", ["order.placed"], [sellerId]);
}
