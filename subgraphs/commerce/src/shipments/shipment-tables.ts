import { id, int, nullable, oneOf, ref, table, text, timestamp, type Row } from "@souk/shared/table";
import type { ShipmentState } from "./shipment-states.ts";

/** A parcel of an order. */
export const shipments = table("commerce.shipment", {
  id: id("shp"),
  orderId: ref("ord"),
  state: oneOf<ShipmentState>(),
  version: int(),
  carrier: nullable(text()),
  trackingNumber: nullable(text()),
  trackingUrl: nullable(text()),
  createdAt: timestamp(),
  updatedAt: timestamp(),
  shippedAt: nullable(timestamp()),
  deliveredAt: nullable(timestamp()),
});
export type Shipment = Row<typeof shipments>;

/** So many of a line lie in a parcel. */
export interface ShipmentLine { readonly shipmentId: Shipment["id"]; readonly orderLineId: `oln_${string}`; readonly quantity: number }

/** Of one order, cancelled ones not counted: a list that is read as a whole. */
export const shipmentsMax = 50;
