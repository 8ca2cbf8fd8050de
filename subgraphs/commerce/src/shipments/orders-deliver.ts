import type { Tx } from "@souk/shared/database";
import { ordersMove } from "../orders/orders-move.ts";
import type { Order } from "../orders/order-tables.ts";
import { parcelsCount, shipmentsIn, shipmentsMove } from "./shipments-move.ts";

/** All of these locked, fulfilled orders has come, with whatever parcels are on their way. Set-based. @returns them in the order given @throws Refused InvalidTransition */
export async function ordersDeliver(tx: Tx, locked: readonly Order[]): Promise<Order[]> {
  const delivered = await ordersMove(tx, locked, "deliver");
  const parcels = await shipmentsIn(tx, delivered, "SHIPPED");
  await shipmentsMove(tx, parcels, delivered, "deliver");
  await parcelsCount(tx, parcels, "delivered");
  return delivered;
}
