import { allowedTransitions } from "@souk/shared/machine";
import { uuidOf, type Id } from "@souk/shared/ids";
import { invalidTransition } from "@souk/shared/refusals";
import { verb } from "@souk/shared/verb";
import { z } from "zod";
import { publish } from "@souk/schema/events";
import type { Context } from "../context.ts";
import { ordersUpdated } from "../orders/orders-touch.ts";
import { trackingRules, type Tracking } from "./shipment-input.ts";
import { shipmentLock } from "./shipment-lock.ts";
import { shipmentMachine } from "./shipment-states.ts";
import { shipmentFacts } from "./shipments-move.ts";
import { shipments, type Shipment } from "./shipment-tables.ts";

/** The mutation's `id` and `ShipmentUpdateTrackingInput`. */
export interface ShipmentUpdateTrackingInput extends Tracking { readonly id: Id<"shp">; readonly idempotencyKey: string }

/**
 * Corrects how a parcel can be followed, also after it has left: what is absent stays, null takes it away. What has come
 * or was unpacked is not followed any more.
 *
 * Repeatable: the same key returns the first answer.
 * @throws Refused Invalid (no such shipment), InvalidTransition (it has come, or was unpacked)
 */
export const shipmentUpdateTracking = verb("shipmentUpdateTracking", async (tx, { caller }: Context, { id, carrier, trackingNumber, trackingUrl }: ShipmentUpdateTrackingInput): Promise<Shipment> => {
  const { order, shipment } = await shipmentLock(tx, caller, id, "ship");
  if (shipment.state !== "PENDING" && shipment.state !== "SHIPPED")
    throw invalidTransition(shipment.state, shipment.state, allowedTransitions(shipmentMachine, shipment.state).map(({ to }) => to));
  const said = { carrier, trackingNumber, trackingUrl };
  const now = { ...shipment, ...Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined)) };
  const [updated] = await tx.read(shipments,
    `update commerce.shipment s
        set carrier = $2, tracking_number = $3, tracking_url = $4, version = version + 1, updated_at = clock_timestamp()
      where s.id = $1
     returning ${shipments.select("s")}`, [uuidOf(id), now.carrier, now.trackingNumber, now.trackingUrl]);
  const [touched] = await ordersUpdated(tx, [order]);
  await publish(tx, "shipment.updated", shipmentFacts([updated!], [touched!]), () => updated!.version);
  return updated!;
}, { input: z.object(trackingRules) });
