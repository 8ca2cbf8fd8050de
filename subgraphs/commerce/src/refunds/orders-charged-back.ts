import type { LoggedEvent } from "@souk/shared/events";
import type { Tx } from "@souk/shared/database";
import { idOf, uuidOf, type Id } from "@souk/shared/ids";
import { ordersLock } from "../orders/orders-lock.ts";
import { ordersUpdated } from "../orders/orders-touch.ts";

/** What this reads of money's facts of a chargeback. */
interface ChargedBack {
  readonly chargebackId: Id<"cbk">;
  readonly orderGroupId: Id<"ogr">;
  readonly state: string;
  readonly isTaken: boolean;
  readonly orders: readonly { readonly orderId: Id<"ord">; readonly amountMinor: string }[];
}

/**
 * Buyers' banks took payments back, or gave them back: what of each order is with its buyer's bank is counted anew. Of a
 * chargeback the newest fact counts, in whatever order they are heard. A bank's question takes nothing of any order and is
 * shown on each that was paid with it. Repeatable. Four statements and two for what is told, however many.
 */
export async function ordersChargedBack(tx: Tx, events: readonly LoggedEvent<ChargedBack>[]): Promise<void> {
  const told = events.flatMap(({ payload: { chargebackId, state, isTaken, orders }, aggregateVersion }) => orders.map(({ orderId, amountMinor }) => ({
    chargeback_id: uuidOf(chargebackId), order: orderId, amount_minor: isTaken && state !== "WON" ? amountMinor : "0", version: aggregateVersion ?? 0,
  })));
  const asked = await ordersOf(tx, events.filter(({ payload }) => payload.orders.length === 0).map(({ payload }) => payload.orderGroupId));
  const locked = await ordersLock(tx, [...new Set([...told.map(({ order }) => order), ...asked])]);
  const ours = new Set(locked.map(({ id }) => id));
  if (ours.size === 0) return;
  await tx.run(
    `insert into commerce.order_chargeback (chargeback_id, order_id, amount_minor, version)
     select distinct on (c.chargeback_id, c.order_id) c.*
       from jsonb_to_recordset($1::jsonb) as c (chargeback_id uuid, order_id uuid, amount_minor bigint, version int)
      order by c.chargeback_id, c.order_id, c.version desc
     on conflict (chargeback_id, order_id) do update
       set amount_minor = excluded.amount_minor, version = excluded.version
     where order_chargeback.version < excluded.version`,
    [JSON.stringify(told.filter(({ order }) => ours.has(order)).map(({ order, ...row }) => ({ ...row, order_id: uuidOf(order) })))]);
  await tx.run(
    `update commerce."order" o
        set charged_back_minor = (select coalesce(sum(amount_minor), 0)
                                    from commerce.order_chargeback      -- index order_chargeback_of_order
                                   where order_id = o.id)
      where o.id = any($1::uuid[])`, [[...ours].map(uuidOf)]);
  await ordersUpdated(tx, locked);
}

const ordersOf = async (tx: Tx, groupIds: readonly Id<"ogr">[]): Promise<Id<"ord">[]> => (groupIds.length === 0 ? [] : (await tx.rows<{ id: string }>(
  `select id from commerce."order" where group_id = any($1::uuid[])`, [groupIds.map(uuidOf)])).map(({ id }) => idOf("ord", id)));
