import type { Act } from "./act.ts";
import { orderStep } from "./acts-answering.ts";
import { isOver, unitsLeft, type OrderAtHand } from "./order-at-hand.ts";

/** Packs so many units of each line and sends them off, by the helper or the owner. */
async function sent(order: OrderAtHand, about: string, unitsOf: (left: number) => number): Promise<void> {
  const { owner, helper } = order.stall;
  const sender = order.totalMinor % 2 === 0 ? owner : helper;
  const units = order.lines.map((line) => ({ line, quantity: unitsOf(unitsLeft(line)) })).filter(({ quantity }) => quantity > 0);
  if (units.length === 0) return;
  const packed = await sender.gives<{ shipment: { id: string } | null }>("shipmentCreate", {
    about: `${order.about} ${about}`, fields: "shipment { id }", input: { orderId: order.id, carrier: "DHL", lines: units.map(({ line, quantity }) => ({ orderLineId: line.id, quantity })) },
  });
  const id = packed?.payload.shipment?.id;
  if (!id) return;
  const left = await sender.gives("shipmentMarkShipped", { about: `${order.about} ${about}`, fields: "shipment { id }", id, input: { trackingNumber: "00340" } });
  if (left?.codes.length !== 0) return;
  order.shipmentIds.push(id);
  for (const { line, quantity } of units) line.sent += quantity;
}

const toSend = (order: OrderAtHand): boolean => !order.isDigital && !isOver(order) && order.lines.some((line) => unitsLeft(line) > 0);
const isUnsent = ({ shipmentIds }: OrderAtHand): boolean => shipmentIds.length === 0;

/** How things get to their buyers, or do not. What nobody sends in a fortnight is cancelled by its timer. */
export const sending: readonly Act[] = [
  { name: "seller sends it", perMille: 700, afterDays: 1, isPossible: (order) => toSend(order) && isUnsent(order), give: (order) => sent(order, "whole", (left) => left) },
  { name: "seller sends a part", perMille: 900, afterDays: 1, isPossible: (order) => toSend(order) && isUnsent(order), give: (order) => sent(order, "part", (left) => Math.ceil(left / 2)) },
  { name: "seller sends the rest", perMille: 900, afterDays: 2, isPossible: (order) => toSend(order) && !isUnsent(order), give: (order) => sent(order, "rest", (left) => left) },
  {
    name: "seller cannot send it", perMille: 300, afterDays: 2, isPossible: (order) => toSend(order) && isUnsent(order),
    give: (order) => orderStep(order.stall.owner, order, "orderCancel", { reason: "It was lost." }),
  },
];
