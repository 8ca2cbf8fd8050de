import type Stripe from "stripe";
import { balanceTransactionNew } from "../money/balance-transaction-new.ts";
import type { Work } from "../store/work.ts";
import { idOf } from "../wire/objects.ts";

/** What becomes of a refund after a while: one that was pending has come through, one of a failing card comes back. Repeated, it changes nothing. */
export async function refundSettle(work: Work, id: string): Promise<void> {
  const known = await work.get("refund", id);
  await work.lock("payment_intent", idOf(known.payment_intent)!);
  const charge = await work.lock("charge", idOf(known.charge)!);
  const refund = await work.lock("refund", id);
  if (work.hidden(id)["fails"] === true) return refundFail(work, refund, charge, "expired_or_canceled_card");
  if (refund.status !== "pending") return;
  told(work, work.put({ ...refund, status: "succeeded" }), ["refund.updated", "charge.refund.updated"], { status: "pending" });
}

/** The money comes back into the balance, and can be given out once more. */
export function refundFail(work: Work, refund: Stripe.Refund, charge: Stripe.Charge, reason: string): void {
  if (refund.status !== "pending" && refund.status !== "succeeded") return;
  const returned = balanceTransactionNew(work, {
    type: "refund_failure", category: "refund_failure", amount: refund.amount, fee: 0, currency: refund.currency, source: refund.id,
    description: `REFUND FAILURE FOR CHARGE ${charge.id}`, availableOn: work.now,
  });
  const failed = work.put({ ...refund, status: "failed", failure_reason: reason, failure_balance_transaction: returned.id }, {});
  work.put({ ...charge, amount_refunded: charge.amount_refunded - refund.amount, refunded: false });
  told(work, failed, ["refund.updated", "charge.refund.updated", "refund.failed"], { status: refund.status });
}

const told = (work: Work, refund: Stripe.Refund, types: readonly string[], previous: object): void => {
  for (const type of types) work.emit(type, refund, previous);
};
