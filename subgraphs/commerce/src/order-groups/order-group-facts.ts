import type { Order, OrderGroup } from "../orders/order-tables.ts";

/** What the log says of groups and their orders. @param groups as they stood before @param to where they stand now */
export const orderGroupFacts = (groups: readonly OrderGroup[], orders: readonly Order[], to: OrderGroup["state"]) => groups.map(({ id, buyerId, state }) =>
  ({ orderGroupId: id, buyerId, orderIds: orders.filter(({ groupId }) => groupId === id).map((order) => order.id), from: state, to }));
