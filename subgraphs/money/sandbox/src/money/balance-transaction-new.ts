import type Stripe from "stripe";
import type { Work } from "../store/work.ts";
import { idNew } from "../wire/ids.ts";

/** One movement of the balance. `amount` is signed: what came in is positive. `net = amount − fee`, exactly. */
export interface Movement {
  readonly type: "charge" | "payment" | "refund" | "payment_refund" | "refund_failure" | "payment_failure_refund" | "adjustment"
    | "transfer" | "transfer_refund" | "payout" | "payout_cancel" | "payout_failure";
  readonly category: string;
  readonly amount: number;
  readonly fee: number;
  readonly feeFor?: string;
  readonly currency: string;
  readonly source: string;
  readonly description: string | null;
  /** In seconds. */
  readonly availableOn: number;
}

/** Keeps a movement; the balance is the sum of these and of nothing else. */
export function balanceTransactionNew(work: Work, movement: Movement): Stripe.BalanceTransaction {
  const { amount, fee, currency } = movement;
  const transaction: Stripe.BalanceTransaction = {
    id: idNew("txn"), object: "balance_transaction", amount, available_on: movement.availableOn, balance_type: "payments", created: work.now, currency,
    description: movement.description, exchange_rate: null, fee,
    fee_details: fee === 0 ? [] : [{ amount: fee, application: null, currency, description: movement.feeFor ?? "Stripe processing fees", type: "stripe_fee" }],
    net: amount - fee, reporting_category: movement.category, source: movement.source,
    status: movement.availableOn <= work.now ? "available" : "pending", type: movement.type,
  };
  if (transaction.status === "pending") work.later("available", "balance", movement.availableOn * 1_000);
  return work.put(transaction);
}
