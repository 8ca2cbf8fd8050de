import type { Tx } from "@souk/shared/database";
import { goodsHandOut } from "../digital-goods/goods-hand-out.ts";
import { ordersMove } from "./orders-move.ts";
import { ordersSettle } from "./orders-settle.ts";
import type { Order } from "./order-tables.ts";

/**
 * What happens to orders as soon as they are placed: they are accepted, where their policy says that nobody needs to look;
 * and what is downloaded is handed out at once.
 */
export async function ordersBegin(tx: Tx, placed: readonly Order[]): Promise<void> {
  await downloadsDeliver(tx, await ordersMove(tx, placed.filter(({ policy }) => policy.isAcceptedAtOnce), "accept"));
}

/** Hands out what of accepted orders is downloaded: no parcel, no carrier. @returns the orders in the order given, delivered if there was nothing else */
export async function downloadsDeliver(tx: Tx, accepted: readonly Order[]): Promise<Order[]> {
  if (accepted.length === 0) return [];
  return await goodsHandOut(tx, accepted) === 0 ? [...accepted] : ordersSettle(tx, accepted);
}
