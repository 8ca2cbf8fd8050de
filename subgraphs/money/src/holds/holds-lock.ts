import type { Tx } from "@souk/shared/database";
import { uuidOf, type Id } from "@souk/shared/ids";
import { holdParts, holds, type Hold, type HoldPart } from "./hold-tables.ts";

/** A locked hold with its parts in their order. */
export interface HeldOrder { readonly hold: Hold; readonly parts: readonly HoldPart[] }

/** The holds of these orders, locked in id order until the transaction ends; none for an order that has none. Two statements. */
export async function holdsLock(tx: Tx, orderIds: readonly Id<"ord">[]): Promise<Map<Id<"ord">, HeldOrder>> {
  const locked = await tx.read(holds,
    `select ${holds.select("h")}
       from money.hold h
      where h.order_id = any($1::uuid[])
      order by h.id
        for no key update`, [orderIds.map(uuidOf)]);
  const parts = new Map<Id<"hld">, HoldPart[]>(locked.map(({ id }) => [id, []]));
  for (const part of await tx.read(holdParts,
    `select ${holdParts.select("p")}
       from money.hold_part p
      where p.hold_id = any($1::uuid[])
      order by p.hold_id, p.position`, [locked.map(({ id }) => uuidOf(id))])) parts.get(part.holdId)!.push(part);
  return new Map(locked.map((hold) => [hold.orderId, { hold, parts: parts.get(hold.id)! }]));
}
