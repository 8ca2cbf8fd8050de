import type { Work } from "../store/work.ts";
import { idOf } from "../wire/objects.ts";
import { chargeSettle } from "./charge-settle.ts";

/** Gives a charge that was captured asynchronously its balance transaction, and tells of it. Repeated, it changes nothing. */
export async function chargeSettleLater(work: Work, id: string): Promise<void> {
  const { payment_intent } = await work.get("charge", id);
  await work.lock("payment_intent", idOf(payment_intent)!);
  const charge = await work.lock("charge", id);
  if (charge.balance_transaction === null && charge.captured) work.emit("charge.updated", chargeSettle(work, charge), { balance_transaction: null });
}
