import type { RequestContext } from "@souk/shared/context";
import { idOf, isId, uuidOf, type Id } from "@souk/shared/ids";
import { batched, batchedLists } from "@souk/shared/loader";
import { cartLinesMax } from "../carts/cart-tables.ts";
import { seenBy } from "../orders/order-rights.ts";
import { shipments, shipmentsMax, type Shipment, type ShipmentLine } from "./shipment-tables.ts";

/** Reads of parcels, as far as the caller sees their orders. */
export interface ShipmentLoaders {
  /** Null for an id of none, or of one that the caller does not see. */
  readonly byId: { load(id: string): Promise<Shipment | null> };
  /** Of an order, without the cancelled ones, the first packed first; for orders that the caller is known to see. */
  readonly ofOrder: { load(id: Id<"ord">): Promise<readonly Shipment[]> };
  /** How many units of an order lie in parcels that have not left; null if none. For orders that the caller is known to see. */
  readonly packedOf: { load(id: Id<"ord">): Promise<{ readonly orderId: Id<"ord">; readonly units: number } | null> };
  /** What lies in a parcel, in its order's order; for parcels that the caller is known to see. */
  readonly linesOf: { load(id: Id<"shp">): Promise<readonly ShipmentLine[]> };
}

/** Opens them for one operation of one caller. */
export const shipmentLoaders = ({ database, caller }: RequestContext): ShipmentLoaders => ({
  byId: batched((ids: readonly string[]) => database.read(shipments,
    `select ${shipments.select("s")}
       from commerce.shipment s
       join commerce."order" o on o.id = s.order_id
      where s.id = any($1::uuid[])
        and (o.buyer_id = $2 or o.seller_id = any($3::uuid[]) or $4)`, [ids.filter((id) => isId("shp", id)).map(uuidOf), ...seenBy(caller)]), (shipment: Shipment): string => shipment.id),
  ofOrder: batchedLists((ids: readonly Id<"ord">[]) => database.read(shipments,
    `select ${shipments.select("s")}
       from commerce.shipment s
      where s.order_id = any($1::uuid[])
        and s.state <> 'CANCELLED'
      order by s.order_id, s.id`, [ids.map(uuidOf)]), (shipment) => shipment.orderId, shipmentsMax),
  packedOf: batched(async (ids: readonly Id<"ord">[]) => (await database.rows<{ id: string; units: number }>(
    `select s.order_id as id, sum(p.quantity)::int as units
       from commerce.shipment s
       join commerce.shipment_line p on p.shipment_id = s.id
      where s.order_id = any($1::uuid[])
        and s.state = 'PENDING'
      group by s.order_id`, [ids.map(uuidOf)])).map(({ id, units }) => ({ orderId: idOf("ord", id), units })), ({ orderId }) => orderId),
  linesOf: batchedLists(async (ids: readonly Id<"shp">[]) => (await database.rows<{ shipment_id: string; order_line_id: string; quantity: number }>(
    `select p.shipment_id, p.order_line_id, p.quantity
       from commerce.shipment_line p
       join commerce.order_line l on l.id = p.order_line_id
      where p.shipment_id = any($1::uuid[])
      order by p.shipment_id, l.position`, [ids.map(uuidOf)])).map(({ shipment_id, order_line_id, quantity }): ShipmentLine =>
    ({ shipmentId: idOf("shp", shipment_id), orderLineId: idOf("oln", order_line_id), quantity })), (line) => line.shipmentId, cartLinesMax),
});
