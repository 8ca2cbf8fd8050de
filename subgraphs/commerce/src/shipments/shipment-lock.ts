import type { Caller } from "@souk/shared/caller";
import type { Tx } from "@souk/shared/database";
import { idOf, isId, uuidOf, type Id } from "@souk/shared/ids";
import { noOrder, orderLock } from "../orders/order-lock.ts";
import type { Order } from "../orders/order-tables.ts";
import { shipmentMachine, type ShipmentCommand } from "./shipment-states.ts";
import { shipments, type Shipment } from "./shipment-tables.ts";

/**
 * A parcel and its order, for a party that gives this command: the order's lock is the parcel's.
 * @throws OperationError FORBIDDEN for who sees the order and is no such party
 * @throws Refused for everybody else, as if there were none
 */
export async function shipmentLock(tx: Tx, caller: Caller, id: Id<"shp">, command: ShipmentCommand): Promise<{ readonly order: Order; readonly shipment: Shipment }> {
  const known = isId("shp", id) && await tx.row<{ order_id: string }>("select order_id from commerce.shipment where id = $1", [uuidOf(id)]);
  if (!known) throw noOrder();
  const order = await orderLock(tx, caller, idOf("ord", known.order_id), shipmentMachine.table[command].by);
  const [shipment] = await tx.read(shipments, `select ${shipments.select("s")} from commerce.shipment s where s.id = $1`, [uuidOf(id)]);
  return { order, shipment: shipment! };
}
