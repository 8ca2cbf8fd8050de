import type Stripe from "stripe";
import { balanceTransactionNew } from "../money/balance-transaction-new.ts";
import type { Work } from "../store/work.ts";
import { idOf } from "../wire/objects.ts";

/** What is disputed leaves the balance, and the fee with it. */
export function disputeWithdraw(work: Work, dispute: Stripe.Dispute): Stripe.Dispute {
  const withdrawn = balanceTransactionNew(work, {
    type: "adjustment", category: "dispute", amount: -dispute.amount, fee: work.settings.fee.dispute, feeFor: "Dispute fee", currency: dispute.currency, source: dispute.id,
    description: `Chargeback withdrawal for ${idOf(dispute.charge)}`, availableOn: work.now,
  });
  const after = work.put<Stripe.Dispute>({ ...dispute, balance_transactions: [...dispute.balance_transactions, withdrawn] });
  work.emit("charge.dispute.funds_withdrawn", after);
  return after;
}

/** What was withdrawn is back in the balance; the fee is not. */
export function disputeReinstate(work: Work, dispute: Stripe.Dispute): Stripe.Dispute {
  const returned = balanceTransactionNew(work, {
    type: "adjustment", category: "dispute_reversal", amount: dispute.amount, fee: 0, currency: dispute.currency, source: dispute.id,
    description: `Chargeback reversal for ${idOf(dispute.charge)}`, availableOn: work.now,
  });
  const after = work.put<Stripe.Dispute>({ ...dispute, balance_transactions: [...dispute.balance_transactions, returned] });
  work.emit("charge.dispute.funds_reinstated", after);
  return after;
}
