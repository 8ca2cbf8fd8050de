import { uuidOf, type Id } from "@souk/shared/ids";
import { verb } from "@souk/shared/verb";
import { z } from "zod";
import type { Context } from "../context.ts";
import { ordersSettle } from "../orders/orders-settle.ts";
import { ordersUpdated } from "../orders/orders-touch.ts";
import { trackingRules, type Tracking } from "./shipment-input.ts";
import { shipmentLock } from "./shipment-lock.ts";
import { parcelsCount, shipmentsMove } from "./shipments-move.ts";
import type { Shipment } from "./shipment-tables.ts";

/** The mutation's `id` and `ShipmentMarkShippedInput`. */
export interface ShipmentMarkShippedInput extends Tracking { readonly id: Id<"shp">; readonly idempotencyKey: string }

/**
 * Says that a parcel has left, and how it can be followed. With the last one the order is fulfilled.
 *
 * Repeatable: the same key returns the first answer.
 * @throws Refused Invalid (no such shipment), InvalidTransition (it has left, or was cancelled)
 */
export const shipmentMarkShipped = verb("shipmentMarkShipped", async (tx, { caller }: Context, { id, carrier, trackingNumber, trackingUrl }: ShipmentMarkShippedInput): Promise<Shipment> => {
  const { order, shipment } = await shipmentLock(tx, caller, id, "ship");
  await tx.run(
    "update commerce.shipment set carrier = coalesce($2, carrier), tracking_number = coalesce($3, tracking_number), tracking_url = coalesce($4, tracking_url) where id = $1",
    [uuidOf(id), carrier ?? null, trackingNumber ?? null, trackingUrl ?? null]);
  const [shipped] = await shipmentsMove(tx, [shipment], [order], "ship");
  await parcelsCount(tx, [shipment], "shipped");
  await ordersSettle(tx, await ordersUpdated(tx, [order]));
  return shipped!;
}, { input: z.object(trackingRules) });
