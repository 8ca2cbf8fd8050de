import type { Act } from "./act.ts";
import { isOver, unitsLeft, type OrderAtHand } from "./order-at-hand.ts";
import type { Person } from "./person.ts";

interface Stepped { readonly order: { readonly state: string } | null }

/** Gives a command to an order, and keeps what is told of it. @returns whether it was done */
export async function orderStep(person: Person, order: OrderAtHand, mutation: string, input: object = {}, also = ""): Promise<boolean> {
  const told = await person.gives<Stepped>(mutation, { about: `${order.about}${also}`, fields: "order { state }", id: order.id, input });
  order.state = told?.payload.order?.state ?? order.state;
  return told?.codes.length === 0;
}

const isUnsent = (order: OrderAtHand): boolean => !isOver(order) && order.lines.every(({ sent }) => sent === 0);

/** Before anything is sent. Whoever neither accepts nor declines lets the order expire. */
export const answering: readonly Act[] = [
  {
    name: "buyer cancels it", perMille: 45, afterDays: 1, isPossible: isUnsent,
    give: (order) => orderStep(order.buyer, order, "orderCancel", { reason: "It is not needed." }),
  },
  {
    name: "buyer cancels one unit", perMille: 200, afterDays: 1, isPossible: (order) => isUnsent(order) && order.lines.some((line) => unitsLeft(line) > 1),
    async give(order) {
      const line = order.lines.find((one) => unitsLeft(one) > 1)!;
      if (await orderStep(order.buyer, order, "orderCancel", { reason: "One is enough.", lines: [{ orderLineId: line.id, quantity: 1 }] }, " one")) line.cancelled += 1;
    },
  },
  {
    name: "seller declines", perMille: 60, afterDays: 1, isPossible: (order) => isUnsent(order) && !order.stall.isHasty,
    give: (order) => orderStep(order.stall.owner, order, "orderDecline", { reason: "It is broken." }),
  },
  {
    name: "seller accepts", perMille: 950, afterDays: 1, isPossible: (order) => isUnsent(order) && !order.stall.isHasty,
    give: (order) => orderStep(order.stall.owner, order, "orderAccept"),
  },
];
