import type { Tx } from "@souk/shared/database";
import { orderLinesRead } from "../orders/order-lines-read.ts";
import { unitsOpen } from "../orders/order-quantities.ts";
import { ordersWithdraw, type WithdrawalStep } from "../orders/orders-withdraw.ts";
import type { Order } from "../orders/order-tables.ts";
import { shipmentsIn, shipmentsMove } from "./shipments-move.ts";

/** Cancels what of these locked orders has not left: packed parcels are unpacked. Set-based. @returns them in the order given */
export async function ordersCancel(tx: Tx, locked: readonly Order[], why: Omit<WithdrawalStep, "command">): Promise<Order[]> {
  await shipmentsMove(tx, await shipmentsIn(tx, locked, "PENDING"), locked, "cancel");
  const lines = await orderLinesRead(tx, locked);
  return ordersWithdraw(tx, locked.map((order) => ({ order, units: unitsOpen(lines.get(order.id)!) })), { ...why, command: "cancel" });
}
