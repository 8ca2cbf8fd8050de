import type { Tx } from "@souk/shared/database";
import { idOf, isId, uuidOf } from "@souk/shared/ids";
import { noHold } from "./hold-refusals.ts";
import { holdsLock, type HeldOrder } from "./holds-lock.ts";

/** One hold by its id, locked with its parts. @throws Refused Invalid (no such hold) */
export async function holdLock(tx: Tx, id: string): Promise<HeldOrder> {
  const row = isId("hld", id) ? await tx.row<{ order_id: string }>("select order_id from money.hold where id = $1", [uuidOf(id)]) : undefined;
  if (!row) throw noHold();
  const orderId = idOf("ord", row.order_id);
  return (await holdsLock(tx, [orderId])).get(orderId)!;
}
