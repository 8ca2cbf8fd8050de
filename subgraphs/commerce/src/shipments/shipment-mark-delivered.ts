import type { Id } from "@souk/shared/ids";
import { verb } from "@souk/shared/verb";
import type { Context } from "../context.ts";
import { ordersSettle } from "../orders/orders-settle.ts";
import { ordersUpdated } from "../orders/orders-touch.ts";
import { shipmentLock } from "./shipment-lock.ts";
import { parcelsCount, shipmentsMove } from "./shipments-move.ts";
import type { Shipment } from "./shipment-tables.ts";

/** The mutation's `id`, and the key. */
export interface ShipmentMarkDeliveredInput { readonly id: Id<"shp">; readonly idempotencyKey: string }

/**
 * Says that a parcel has come: its buyer, or its seller for the carrier. With the last one the order is delivered.
 *
 * Repeatable: the same key returns the first answer.
 * @throws Refused Invalid (no such shipment), InvalidTransition (it has not left, or was cancelled)
 */
export const shipmentMarkDelivered = verb("shipmentMarkDelivered", async (tx, { caller }: Context, { id }: ShipmentMarkDeliveredInput): Promise<Shipment> => {
  const { order, shipment } = await shipmentLock(tx, caller, id, "deliver");
  const [delivered] = await shipmentsMove(tx, [shipment], [order], "deliver");
  await parcelsCount(tx, [shipment], "delivered");
  await ordersSettle(tx, await ordersUpdated(tx, [order]));
  return delivered!;
});
