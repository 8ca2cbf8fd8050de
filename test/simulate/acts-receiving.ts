import type { Act } from "./act.ts";
import { orderStep } from "./acts-answering.ts";
import { isOver, type OrderAtHand } from "./order-at-hand.ts";

const isOnItsWay = (order: OrderAtHand): boolean => !isOver(order) && order.shipmentIds.length > 0;
const mayBeThere = (order: OrderAtHand): boolean => !isOver(order) && (order.isDigital || order.shipmentIds.length > 0);

/** How things are received. Where nobody says anything, timers do after a fortnight. */
export const receiving: readonly Act[] = [
  {
    name: "seller says that it has come", perMille: 450, afterDays: 2, isPossible: isOnItsWay,
    async give(order) {
      for (const [at, id] of order.shipmentIds.entries()) await order.stall.helper.gives("shipmentMarkDelivered", { about: `${order.about} ${at}`, fields: "shipment { id }", id, input: {} });
    },
  },
  { name: "buyer says that it has come", perMille: 500, afterDays: 2, isPossible: (order) => isOnItsWay(order) && order.state !== "DELIVERED", give: (order) => orderStep(order.buyer, order, "orderConfirmDelivery") },
  { name: "buyer accepts it", perMille: 700, afterDays: 2, isPossible: mayBeThere, give: (order) => orderStep(order.buyer, order, "orderComplete") },
  // Days later, as a front end does that was closed in between: the answer of then.
  { name: "buyer accepts it again", perMille: 60, afterDays: 4, isPossible: (order) => order.tried.has("buyer accepts it"), give: (order) => orderStep(order.buyer, order, "orderComplete") },
];
