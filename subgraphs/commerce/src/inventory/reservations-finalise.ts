import type { Tx } from "@souk/shared/database";
import type { Id } from "@souk/shared/ids";
import { reservationsEnd } from "./reservations-end.ts";
import { stockTell } from "./stock-tell.ts";

/**
 * What is held for these orders is sold: it leaves the place where it lay, by a movement SOLD. Locks reservations, then
 * stock, by id; the orders are locked before.
 *
 * Repeatable: what is sold, given up or expired stays so.
 * @returns how many reservations were ended by this call
 */
export async function reservationsFinalise(tx: Tx, orderIds: readonly Id<"ord">[]): Promise<number> {
  const sold = await reservationsEnd(tx, orderIds, "finalise");
  await stockTell(tx, "inventory.finalized", sold.map(({ variantId, quantity }) => ({ variantId, quantity: -quantity })));
  return sold.length;
}
