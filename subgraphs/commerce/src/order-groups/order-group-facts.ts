import type { Order, OrderGroup } from "../orders/order-tables.ts";

/** What the log says of groups and their orders. */
export const orderGroupFacts = (groups: readonly OrderGroup[], orders: readonly Order[]) => groups.map(({ id, buyerId }) =>
  ({ orderGroupId: id, buyerId, orderIds: orders.filter(({ groupId }) => groupId === id).map((order) => order.id) }));
