import { newId, uuidOf, type Id } from "@souk/shared/ids";
import { Refused, invalid, invalidInput } from "@souk/shared/refusals";
import { transition } from "@souk/shared/transition";
import { verb } from "@souk/shared/verb";
import { publish } from "@souk/schema/events";
import { z } from "zod";
import { cartLinesMax, lineQuantityMax } from "../carts/cart-tables.ts";
import type { Context } from "../context.ts";
import { orderLinesRead } from "../orders/order-lines-read.ts";
import { orderLock } from "../orders/order-lock.ts";
import { isCarried, openOf, type Units } from "../orders/order-quantities.ts";
import { orderMachine } from "../orders/order-states.ts";
import { ordersMove } from "../orders/orders-move.ts";
import { ordersUpdated } from "../orders/orders-touch.ts";
import { unitsFree } from "../orders/units-free.ts";
import { trackingRules, type Tracking } from "./shipment-input.ts";
import { packedOf, shipmentFacts } from "./shipments-move.ts";
import { shipments, shipmentsMax, type Shipment } from "./shipment-tables.ts";

/** The mutation's `ShipmentCreateInput`. */
export interface ShipmentCreateInput extends Tracking { readonly orderId: Id<"ord">; readonly lines?: readonly Units[] | null; readonly idempotencyKey: string }

/** A carrier takes no more of one order. */
const tooMany = () => new Refused({ __typename: "ShipmentLimitError", code: "SHIPMENT_LIMIT", message: `An order leaves in at most ${shipmentsMax} parcels.`, path: null, limit: shipmentsMax });

/**
 * Packs a parcel: so many of these lines, or all that is not packed yet. With the first one the order is in fulfilment,
 * and its buyer cannot cancel any more.
 *
 * Repeatable: the same key returns the first answer.
 * @throws Refused InvalidTransition (the order is not to be sent), Invalid, OrderLineQuantity (packed or gone already), ShipmentLimit
 */
export const shipmentCreate = verb("shipmentCreate", async (tx, { caller }: Context, { orderId, lines, carrier, trackingNumber, trackingUrl }: ShipmentCreateInput): Promise<Shipment> => {
  const order = await orderLock(tx, caller, orderId, orderMachine.table.beginFulfilment.by, ["input", "orderId"]);
  if (order.state !== "IN_FULFILMENT") transition(orderMachine, "beginFulfilment", order.state);
  const [sold, packed] = [(await orderLinesRead(tx, [order])).get(order.id)!, await packedOf(tx, [order])];
  const freeOf = (line: typeof sold[number]) => (isCarried(order, line) ? openOf(line) - packed(line) : 0);
  const wanted = lines ?? sold.map((line) => ({ orderLineId: line.id, quantity: freeOf(line) })).filter(({ quantity }) => quantity > 0);
  if (wanted.length === 0) throw invalidInput(invalid(["input", "lines"], "Nothing of this order is left to be packed."));
  unitsFree(wanted, sold, freeOf);
  const others = await tx.row<{ count: number }>("select count(*)::int as count from commerce.shipment where order_id = $1 and state <> 'CANCELLED'", [uuidOf(order.id)]);
  if (others!.count >= shipmentsMax) throw tooMany();

  const id = uuidOf(newId("shp"));
  const [shipment] = await tx.read(shipments,
    `insert into commerce.shipment as s (id, order_id, carrier, tracking_number, tracking_url)
     values ($1, $2, $3, $4, $5)
     returning ${shipments.select("s")}`, [id, uuidOf(order.id), carrier ?? null, trackingNumber ?? null, trackingUrl ?? null]);
  await tx.run("insert into commerce.shipment_line (shipment_id, order_line_id, quantity) select $1, l.id, l.quantity from unnest($2::uuid[], $3::int[]) as l (id, quantity)",
    [id, wanted.map(({ orderLineId }) => uuidOf(orderLineId)), wanted.map(({ quantity }) => quantity)]);
  await (order.state === "IN_FULFILMENT" ? ordersUpdated(tx, [order]) : ordersMove(tx, [order], "beginFulfilment"));
  await publish(tx, "shipment.created", shipmentFacts([shipment!], [order]), () => 1);
  return shipment!;
}, {
  input: z.object({
    ...trackingRules,
    lines: z.array(z.object({ quantity: z.number().int().min(1, "At least one.").max(lineQuantityMax, `At most ${lineQuantityMax}.`) }))
      .min(1, "Name at least one line, or leave them out.").max(cartLinesMax, `At most ${cartLinesMax} lines.`).nullish(),
  }),
});
