import type Stripe from "stripe";
import type { BankBehaviour } from "../banks/test-banks.ts";
import { balanceTransactionNew } from "../money/balance-transaction-new.ts";
import type { Work } from "../store/work.ts";
import { randomWord } from "../wire/ids.ts";
import { failureMessage } from "./failures.ts";
import { payoutGoes, type PayoutState } from "./payout-states.ts";

/** The payout is on its way to the bank. Says when it arrives. `work` is within its account, as for all that follows. */
export function payoutSend(work: Work, payout: Stripe.Payout): Stripe.Payout {
  payoutGoes(payout, "in_transit");
  return told(work, { ...payout, status: "in_transit" }, payout, "payout.updated", momentOf(work, payout) + (payout.method === "instant" ? 0 : work.settings.payoutTransitMs));
}

/** The moment at which it goes on: its own, however late the clock was moved past it; now, if it is hurried. */
function momentOf(work: Work, { id }: Stripe.Payout): number {
  const { dueMs } = work.hidden(id) as { dueMs?: number };
  return Math.min(dueMs ?? work.nowMs, work.nowMs);
}

/** The bank has taken it. One that a bank sends back is looked at once more. */
export function payoutPaid(work: Work, payout: Stripe.Payout, isReturned: boolean): Stripe.Payout {
  payoutGoes(payout, "paid");
  const traced: Stripe.Payout = { ...payout, status: "paid", trace_id: { status: "supported", value: randomWord(16) } };
  return told(work, traced, payout, "payout.paid", isReturned ? momentOf(work, payout) + work.settings.payoutReturnMs : undefined);
}

/** The bank did not take it, or has sent it back: the money is in the balance again. */
export function payoutFail(work: Work, payout: Stripe.Payout, code: string): Stripe.Payout {
  payoutGoes(payout, "failed");
  const returned = returnedTo(work, payout, "payout_failure");
  return told(work, { ...payout, status: "failed", failure_code: code, failure_message: failureMessage(code), failure_balance_transaction: returned.id }, payout, "payout.failed");
}

/** Nobody has sent it yet, and nobody will: the money is in the balance again. @throws ApiError once it is on its way */
export function payoutCancel(work: Work, payout: Stripe.Payout): Stripe.Payout {
  payoutGoes(payout, "canceled");
  return told(work, { ...payout, status: "canceled", failure_balance_transaction: returnedTo(work, payout, "payout_cancel").id }, payout, "payout.canceled");
}

const returnedTo = (work: Work, { id, amount, currency }: Stripe.Payout, type: "payout_cancel" | "payout_failure"): Stripe.BalanceTransaction => balanceTransactionNew(work, {
  type, category: "payout_reversal", amount, fee: 0, currency, source: id, description: type === "payout_cancel" ? "PAYOUT CANCEL" : "PAYOUT FAILURE", availableOn: work.now,
});

/** Keeps a payout as it now stands, with the moment at which it goes on by itself. */
function told(work: Work, after: Stripe.Payout, before: Stripe.Payout, type: string, dueMs?: number): Stripe.Payout {
  work.put(after, dueMs === undefined ? {} : { dueMs });
  if (dueMs !== undefined) work.later("payout", after.id, dueMs);
  work.emit(type, after, { status: before.status });
  return after;
}

/** How the bank of a payout behaves. */
export async function bankOf(work: Work, payout: Stripe.Payout): Promise<BankBehaviour> {
  const { id } = await work.get("bank_account", payout.destination as string);
  return work.hidden(id)["behaviour"] as BankBehaviour;
}

/** What a payout does by itself, at its moment: it is sent, it arrives or fails, it comes back. Before that moment, and when nothing is left to happen, nothing. */
export async function payoutAdvance(work: Work, payout: Stripe.Payout): Promise<void> {
  const dueMs = work.hidden(payout.id)["dueMs"];
  if (typeof dueMs !== "number" || dueMs > work.nowMs) return;
  const { failure, isReturned = false } = await bankOf(work, payout);
  const status = payout.status as PayoutState;
  if (status === "pending") payoutSend(work, payout);
  else if (status === "in_transit" && (failure === undefined || isReturned)) payoutPaid(work, payout, isReturned);
  else if (failure !== undefined) payoutFail(work, payout, failure);
}
