import type { Tx } from "@souk/shared/database";
import { uuidOf } from "@souk/shared/ids";
import { transition } from "@souk/shared/transition";
import { publish } from "@souk/schema/events";
import { orderFact } from "../orders/orders-move.ts";
import type { Order } from "../orders/order-tables.ts";
import { shipmentMachine, type ShipmentCommand } from "./shipment-states.ts";
import { shipments, type Shipment } from "./shipment-tables.ts";

const eventOf = { ship: "shipment.shipped", deliver: "shipment.delivered", cancel: "shipment.cancelled" } as const satisfies Record<ShipmentCommand, string>;

/** What the log says of parcels of these orders. */
export const shipmentFacts = (parcels: readonly Shipment[], orders: readonly Order[]) =>
  parcels.map(({ id, orderId }) => ({ shipmentId: id, ...orderFact(orders.find((order) => order.id === orderId)!) }));

/**
 * Moves parcels of one state on by one command, with their history and their events; their orders are locked.
 * @returns them by id @throws Refused InvalidTransition
 */
export async function shipmentsMove(tx: Tx, parcels: readonly Shipment[], orders: readonly Order[], command: ShipmentCommand): Promise<Shipment[]> {
  const [first] = parcels;
  if (!first) return [];
  const moved = await tx.read(shipments,
    `update commerce.shipment s
        set state = $2, version = version + 1, updated_at = clock_timestamp(),
            shipped_at = case $2 when 'SHIPPED' then clock_timestamp() else shipped_at end,
            delivered_at = case $2 when 'DELIVERED' then clock_timestamp() else delivered_at end
      where s.id = any($1::uuid[])
     returning ${shipments.select("s")}`, [parcels.map(({ id }) => uuidOf(id)), transition(shipmentMachine, command, first.state)]);
  await tx.run(
    `insert into commerce.shipment_history (shipment_id, version, command, from_state, to_state, actor, correlation_id)
     select m.id, m.version, $3, $4, $5, $6, $7
       from unnest($1::uuid[], $2::int[]) as m (id, version)`,
    [moved.map(({ id }) => uuidOf(id)), moved.map(({ version }) => version), command, first.state, moved[0]!.state, tx.origin.actor, tx.origin.correlationId]);
  await publish(tx, eventOf[command], shipmentFacts(moved, orders), ({ shipmentId }) => moved.find(({ id }) => id === shipmentId)!.version);
  return moved;
}

/** Parcels of locked orders that are in this state. */
export const shipmentsIn = (tx: Tx, orders: readonly Order[], state: Shipment["state"]): Promise<Shipment[]> => tx.read(shipments,
  `select ${shipments.select("s")}
     from commerce.shipment s
    where s.order_id = any($1::uuid[])
      and s.state = $2
    order by s.id`, [orders.map(({ id }) => uuidOf(id)), state]);

/** How many of each line lie in parcels that have not left; their orders are locked. */
export async function packedOf(tx: Tx, orders: readonly Order[]): Promise<(line: { readonly id: string }) => number> {
  const rows = await tx.rows<{ line: string; quantity: number }>(
    `select p.order_line_id as line, sum(p.quantity)::int as quantity
       from commerce.shipment s
       join commerce.shipment_line p on p.shipment_id = s.id
      where s.order_id = any($1::uuid[])
        and s.state = 'PENDING'
      group by p.order_line_id`, [orders.map(({ id }) => uuidOf(id))]);
  const packed = new Map(rows.map(({ line, quantity }) => [line, quantity]));
  return ({ id }) => packed.get(uuidOf(id)) ?? 0;
}

/** Says of the lines in these parcels, whose orders are locked, that they have left, or come. */
export const parcelsCount = (tx: Tx, parcels: readonly Shipment[], column: "shipped" | "delivered"): Promise<unknown> => tx.run(
  `update commerce.order_line l
      set ${column} = l.${column} + p.quantity
     from (select order_line_id, sum(quantity)::int as quantity
             from commerce.shipment_line
            where shipment_id = any($1::uuid[])
            group by order_line_id) as p
    where l.id = p.order_line_id`, [parcels.map(({ id }) => uuidOf(id))]);
