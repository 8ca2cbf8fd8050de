import type { Id } from "@souk/shared/ids";
import { verb } from "@souk/shared/verb";
import type { Context } from "../context.ts";
import { ordersUpdated } from "../orders/orders-touch.ts";
import { shipmentLock } from "./shipment-lock.ts";
import { shipmentsMove } from "./shipments-move.ts";
import type { Shipment } from "./shipment-tables.ts";

/** The mutation's `id`, and the key. */
export interface ShipmentCancelInput { readonly id: Id<"shp">; readonly idempotencyKey: string }

/**
 * Unpacks a parcel that has not left: what lay in it can be packed again, or cancelled. The order stays
 * in fulfilment; once nothing is packed and nothing has left, its buyer can cancel it again.
 *
 * Repeatable: the same key returns the first answer.
 * @throws Refused Invalid (no such shipment), InvalidTransition (it has left)
 */
export const shipmentCancel = verb("shipmentCancel", async (tx, { caller }: Context, { id }: ShipmentCancelInput): Promise<Shipment> => {
  const { order, shipment } = await shipmentLock(tx, caller, id, "cancel");
  const [cancelled] = await shipmentsMove(tx, [shipment], [order], "cancel");
  await ordersUpdated(tx, [order]);
  return cancelled!;
});
