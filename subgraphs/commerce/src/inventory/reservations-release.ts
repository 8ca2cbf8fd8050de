import type { Tx } from "@souk/shared/database";
import type { Id } from "@souk/shared/ids";
import { reservationsEnd } from "./reservations-end.ts";
import { stockTell } from "./stock-tell.ts";

/**
 * What is held for these orders can be bought by others again: they were given up (RELEASED), or not paid in time
 * (EXPIRED). Locks reservations, then stock, by id; the orders are locked before.
 *
 * Repeatable: what is sold, given up or expired stays so.
 * @returns how many reservations were ended by this call
 */
export async function reservationsRelease(tx: Tx, orderIds: readonly Id<"ord">[], as: "RELEASED" | "EXPIRED"): Promise<number> {
  const released = await reservationsEnd(tx, orderIds, as === "RELEASED" ? "release" : "expire");
  await stockTell(tx, "inventory.released", released);
  return released.length;
}
