import type { Reactions } from "@souk/schema/events";
import type { OrderCancelledFact, OrderFact, OrderGroupFact, ShipmentFact } from "@souk/schema/events/commerce";
import { buyer, team, withOrder, withOrders, type OrderTold } from "./audiences.ts";
import { tell, telling } from "./tell.ts";

const sellers = ["SELLER_OWNER", "SELLER_MANAGER", "SELLER_FULFILMENT"] as const;

/** What orders of one group come to together; one currency, as groups have. */
const sumOf = (orders: readonly OrderTold[]) =>
  ({ amountMinor: String(orders.reduce((sum, { amountMinor }) => sum + BigInt(amountMinor), 0n)), currency: orders[0]?.currency ?? "EUR" });

const groupsBuyer = withOrders(buyer<OrderGroupFact>(), ({ orderIds }) => orderIds);
const ordersBuyer = <P extends OrderFact>() => withOrder(buyer<P>());
const ordersTeam = <P extends OrderFact>() => withOrder(team<P>(...sellers));
/** What goes back of an order, and whether that is all of it. */
const backOf = ({ amountMinor, currency, reason }: OrderCancelledFact, { number, amountMinor: total }: OrderTold) =>
  ({ number, amountMinor, currency, isWhole: amountMinor === total, ...(reason === null ? {} : { reason }) });

/** What people are told of what was bought and sold: the buyer of all of it at once, each seller's team of its own part. */
export const commerceReactions = {
  "orderGroup.placed": tell(telling("ORDER_PLACED", {
    to: groupsBuyer, about: ({ orderGroupId }) => orderGroupId, facts: (_, { orders }) => ({ ...sumOf(orders), orders: orders.length }),
    isForAuthorToo: true,        // it is their receipt
  })),
  "orderGroup.unfulfillable": tell(telling("ORDER_UNFULFILLABLE", {
    to: groupsBuyer, about: ({ orderGroupId }) => orderGroupId, facts: (_, { orders }) => sumOf(orders),
  })),
  "order.placed": tell(telling("SALE_PLACED", {
    to: ordersTeam<OrderFact>(), about: ({ orderId }) => orderId,
    facts: (_, { order: { number, amountMinor, currency } }) => ({ number, amountMinor, currency }),
  })),
  "order.declined": tell(telling("ORDER_DECLINED", {
    to: ordersBuyer<OrderCancelledFact>(), about: ({ orderId }) => orderId,
    facts: ({ amountMinor, currency, reason }, { order: { number } }) => ({ number, amountMinor, currency, ...(reason === null ? {} : { reason }) }),
  })),
  "order.expired": tell(
    telling("ORDER_EXPIRED", { to: ordersBuyer<OrderCancelledFact>(), about: ({ orderId }) => orderId, facts: ({ amountMinor, currency }, { order: { number } }) => ({ number, amountMinor, currency }) }),
    telling("SALE_EXPIRED", { to: ordersTeam<OrderCancelledFact>(), about: ({ orderId }) => orderId, facts: ({ amountMinor, currency }, { order: { number } }) => ({ number, amountMinor, currency }) }),
  ),
  "order.cancelled": tell(
    telling("ORDER_CANCELLED", { to: ordersBuyer<OrderCancelledFact>(), when: ({ party }) => party !== "BUYER", about: ({ orderId }) => orderId, facts: (payload, { order }) => backOf(payload, order) }),
    telling("SALE_CANCELLED", { to: ordersTeam<OrderCancelledFact>(), when: ({ party }) => party !== "SELLER", about: ({ orderId }) => orderId, facts: (payload, { order }) => backOf(payload, order) }),
  ),
  "shipment.shipped": tell(telling("ORDER_SHIPPED", { to: ordersBuyer<ShipmentFact>(), about: ({ orderId }) => orderId, facts: (_, { order: { number } }) => ({ number }) })),
  "order.delivered": tell(telling("ORDER_DELIVERED", { to: ordersBuyer<OrderFact>(), about: ({ orderId }) => orderId, facts: (_, { order: { number } }) => ({ number }) })),
  "inventory.depleted": tell(telling("STOCK_DEPLETED", { to: team(...sellers), about: ({ listingId }) => listingId, facts: () => ({}), isOnceUntilRead: true })),
} satisfies Reactions;
