import type { Tx } from "@souk/shared/database";
import { uuidOf, type Id } from "@souk/shared/ids";

/** Locks the places where something is held for these orders, in the order of all locks on stock; the orders are locked before. Uses the index reservation_of_order. */
export const heldStockLock = (tx: Tx, orderIds: readonly Id<"ord">[]): Promise<number> => tx.run(
  `select from commerce.inventory_level l
    where l.id in (select r.level_id from commerce.reservation r where r.order_id = any($1::uuid[]) and r.state = 'HELD')
    order by l.id
      for no key update`, [orderIds.map(uuidOf)]);
