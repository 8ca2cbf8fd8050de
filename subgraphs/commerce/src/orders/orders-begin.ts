import type { Tx } from "@souk/shared/database";
import { uuidOf } from "@souk/shared/ids";
import { ordersMove } from "./orders-move.ts";
import type { Order } from "./order-tables.ts";

/**
 * What happens to orders as soon as they are placed: they are accepted, where their policy says that nobody needs to look;
 * and what is downloaded is there at once.
 */
export async function ordersBegin(tx: Tx, placed: readonly Order[]): Promise<void> {
  const accepted = await ordersMove(tx, placed.filter(({ policy }) => policy.isAcceptedAtOnce), "accept");
  await downloadsDeliver(tx, accepted.filter(({ fulfilment }) => fulfilment === "DIGITAL"));
}

/** Delivers accepted orders that are downloaded: no parcel, no carrier. */
export async function downloadsDeliver(tx: Tx, accepted: readonly Order[]): Promise<void> {
  if (accepted.length === 0) return;
  await tx.run("update commerce.order_line set shipped = ordered - cancelled, delivered = ordered - cancelled where order_id = any($1::uuid[])", [accepted.map(({ id }) => uuidOf(id))]);
  await ordersMove(tx, await ordersMove(tx, accepted, "fulfil"), "deliver");
}
