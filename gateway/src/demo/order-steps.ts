import {
  AcceptOrderDocument, CancelOrderDocument, CompleteOrderDocument, ConfirmReceiptDocument, DeclineOrderDocument, OrderPageDocument, PackParcelDocument, RefundLineDocument, SendParcelDocument,
  type OrderPageQuery, type OrderState,
} from "@souk/schema/client/documents";
import type { GraphClient } from "./graph-client.ts";
import { demoKey, give } from "./give.ts";
import { seen } from "./seen.ts";

/** An order as its people read it. */
type OrderShown = NonNullable<OrderPageQuery["order"]>;

/** One thing that somebody does about an order. */
interface OrderStep {
  readonly by: "buyer" | "seller";
  /** Where the order stands when it is done. Where it never comes to, it is left out. */
  readonly from: readonly OrderState[];
  /** True of an order for which it was done, where its state does not say so. */
  readonly isDone?: (order: OrderShown) => boolean;
  give(graph: GraphClient, order: OrderShown, key: string): Promise<unknown>;
}

const sent = async (graph: GraphClient, { id, lines }: OrderShown, key: string, unitsOf: (left: number) => number) => {
  const parcel = lines.map((line) => ({ orderLineId: line.id, quantity: unitsOf(line.ordered - line.cancelled - line.shipped) })).filter(({ quantity }) => quantity > 0);
  const { shipmentCreate: { shipment } } = await give(graph, PackParcelDocument, { input: { orderId: id, carrier: "DHL", lines: parcel, idempotencyKey: `${key}:pack` } });
  const trackingNumber = `00340${Array.from(id.slice(-15), (letter) => letter.charCodeAt(0) % 10).join("")}`;
  await give(graph, SendParcelDocument, { id: shipment!.id, input: { trackingNumber, trackingUrl: `https://parcels.souk.example/${trackingNumber}`, idempotencyKey: `${key}:send` } });
};
const isRefunded = ({ refunds }: OrderShown): boolean => (refunds?.length ?? 0) > 0;

/** What people of the demo market do about an order: who, when, and how. */
const orderSteps = {
  accept: { by: "seller", from: ["PLACED"], give: (graph, { id }, idempotencyKey) => give(graph, AcceptOrderDocument, { id, input: { idempotencyKey } }) },
  decline: { by: "seller", from: ["PLACED"], give: (graph, { id }, idempotencyKey) => give(graph, DeclineOrderDocument, { id, input: { reason: "It has been sold at the workshop this morning.", idempotencyKey } }) },
  cancel: { by: "buyer", from: ["PLACED", "ACCEPTED"], give: (graph, { id }, idempotencyKey) => give(graph, CancelOrderDocument, { id, input: { reason: "The wall turned out to be too short.", idempotencyKey } }) },
  send: { by: "seller", from: ["ACCEPTED", "IN_FULFILMENT"], give: (graph, order, key) => sent(graph, order, key, (left) => left) },
  sendOne: { by: "seller", from: ["ACCEPTED"], give: (graph, order, key) => sent(graph, order, key, (left) => Math.min(1, left)) },
  receive: { by: "buyer", from: ["FULFILLED"], give: (graph, { id }, idempotencyKey) => give(graph, ConfirmReceiptDocument, { id, input: { idempotencyKey } }) },
  complete: { by: "buyer", from: ["DELIVERED"], give: (graph, { id }, idempotencyKey) => give(graph, CompleteOrderDocument, { id, input: { idempotencyKey } }) },
  refundOne: {
    by: "seller", from: ["FULFILLED", "DELIVERED"], isDone: isRefunded,
    give: (graph, { id, lines }, idempotencyKey) => give(graph, RefundLineDocument, { input: { orderId: id, lines: [{ orderLineId: lines[0]!.id, quantity: 1, amountMinor: lines[0]!.unitPrice.minor }], reason: "One arrived with a chipped rim.", borneBy: "SELLER", idempotencyKey } }),
  },
  refundAll: {
    by: "seller", from: ["FULFILLED", "DELIVERED"], isDone: isRefunded,
    give: (graph, { id, totals }, idempotencyKey) => give(graph, RefundLineDocument, { input: { orderId: id, amountMinor: totals.total.minor, reason: "Lost on its way: all of it back, delivery too.", borneBy: "SELLER", idempotencyKey } }),
  },
} satisfies Readonly<Record<string, OrderStep>>;

/** What can be done about an order of the demo market. */
export type OrderStepName = keyof typeof orderSteps;

const path: readonly OrderState[] = ["PENDING_PAYMENT", "PLACED", "ACCEPTED", "IN_FULFILMENT", "FULFILLED", "DELIVERED"];
/** How far an order has come; what left the path is beyond all of it. */
const reached = (state: OrderState): number => (path.includes(state) ? path.indexOf(state) : path.length);

/** Does these things about an order, each as soon as it can be done. Repeatable: what the order shows as done is left out. */
export async function orderTaken(orderId: string, steps: readonly OrderStepName[], people: Readonly<Record<OrderStep["by"], GraphClient>>, signal: AbortSignal): Promise<void> {
  for (const [at, name] of steps.entries()) {
    const { by, from, isDone, give: giveStep }: OrderStep = orderSteps[name];
    const last = Math.max(...from.map(reached));
    const graph = people[by];
    const order = await seen(`an order to ${name}`, signal, async () => {
      const shown = (await give(graph, OrderPageDocument, { id: orderId })).order;
      return shown && (from.includes(shown.state) || reached(shown.state) > last) && shown;
    });
    if (from.includes(order.state) && !isDone?.(order)) await giveStep(graph, order, demoKey(orderId, String(at), name));
  }
}
