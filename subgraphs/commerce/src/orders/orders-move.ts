import type { Origin, Tx } from "@souk/shared/database";
import { uuidOf, type Id } from "@souk/shared/ids";
import { transition } from "@souk/shared/transition";
import { publish, type Events } from "@souk/schema/events";
import { orderMachine, type OrderCommand } from "./order-states.ts";
import { timerOf } from "./order-timers.ts";
import { orders, type Order, type OrderParty } from "./order-tables.ts";

/** Why a step was taken, and by whom if not by the transaction's author; an operator says so, since their actor alone does not. */
export interface OrderStep { readonly reason?: string; readonly isByOperator?: boolean; readonly originOf?: (order: Order) => Origin }

/** What each step is called in the log. Units that go back are told by those who count them: cancel, decline, expire. */
const eventOf = {
  place: "order.placed", cancelUnpaid: "order.updated", expireUnpaid: "order.updated", accept: "order.accepted", beginFulfilment: "order.updated", fulfil: "order.fulfilled", deliver: "order.delivered",
  complete: "order.completed", close: "order.closed", closeRefunded: "order.closed",
} as const satisfies Partial<Record<OrderCommand, keyof Events>>;

const hasPlainEvent = (command: OrderCommand): command is keyof typeof eventOf => command in eventOf;

/**
 * Who gave a command, by its author's name: buyers and our own processes are known by it, anybody else acts for the seller.
 * What follows from somebody's act that they could not do themselves, as an order accepted because it was paid, is ours.
 */
export function partyBehind({ actor }: Origin, { buyerId }: Pick<Order, "buyerId">, command: OrderCommand, isByOperator: boolean): OrderParty {
  if (isByOperator) return "OPERATOR";
  const party = actor === buyerId ? "BUYER" : actor.startsWith("service:") ? "SYSTEM" : "SELLER";
  return orderMachine.table[command].by.includes(party.toLowerCase()) ? party : "SYSTEM";
}

/** The fact of an order, for its events. */
export const orderFact = ({ id, groupId, buyerId, sellerId }: Order) => ({ orderId: id, orderGroupId: groupId, buyerId, sellerId });

/**
 * Moves locked orders on by one command, from whatever state each is in: state, history and timer, and the event where it
 * is a plain one. Three statements, however many orders. @returns them in the order given @throws Refused InvalidTransition
 */
export async function ordersMove(tx: Tx, locked: readonly Order[], command: OrderCommand, { reason, isByOperator = false, originOf = () => tx.origin }: OrderStep = {}): Promise<Order[]> {
  if (locked.length === 0) return [];
  const steps = locked.map((order) => {
    const to = transition(orderMachine, command, order.state);
    return { order, to, timer: timerOf(to, order) };
  });
  const rows = await tx.read(orders,
    `update commerce."order" o
        set state = m.to_state, version = version + 1, updated_at = clock_timestamp(), due_command = m.due_command,
            due_at = case when m.due_command is null then null
                          when m.due_command = o.due_command then o.due_at      -- packing does not make the time to send it longer
                          else clock_timestamp() + make_interval(hours => m.due_hours) end,
            placed_at = case when m.to_state = 'PLACED' then clock_timestamp() else placed_at end,
            delivered_at = case when m.to_state = 'DELIVERED' then clock_timestamp() else delivered_at end,
            completed_at = case when m.to_state = 'COMPLETED' then clock_timestamp() else completed_at end
       from unnest($1::uuid[], $2::text[], $3::text[], $4::int[]) as m (id, to_state, due_command, due_hours)
      where o.id = m.id
     returning ${orders.select("o")}`,
    [steps.map(({ order }) => uuidOf(order.id)), steps.map(({ to }) => to), steps.map(({ timer }) => timer?.command ?? null), steps.map(({ timer }) => timer?.hours ?? 0)]);
  const byId = new Map<Id<"ord">, Order>(rows.map((order) => [order.id, order]));
  const moved = steps.map(({ order }) => byId.get(order.id)!);
  const origins = locked.map((order) => originOf(order));
  await tx.run(
    `insert into commerce.order_history (order_id, version, from_state, to_state, actor, correlation_id, party, command, reason)
     select m.*, $8, $9
       from unnest($1::uuid[], $2::int[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[]) as m`,
    [moved.map(({ id }) => uuidOf(id)), moved.map(({ version }) => version), locked.map(({ state }) => state), moved.map(({ state }) => state),
      origins.map(({ actor }) => actor), origins.map(({ correlationId }) => correlationId),
      locked.map((order, at) => partyBehind(origins[at]!, order, command, isByOperator)), command, reason ?? null]);
  if (hasPlainEvent(command)) {
    const [versions, originAt] = [new Map<string, number>(moved.map(({ id, version }) => [id, version])), new Map<string, Origin>(moved.map(({ id }, at) => [id, origins[at]!]))];
    await publish(tx, eventOf[command], moved.map((order, at) => ({ ...orderFact(order), from: locked[at]!.state, to: order.state })), ({ orderId }) => versions.get(orderId)!, ({ orderId }) => originAt.get(orderId)!);
  }
  return moved;
}
