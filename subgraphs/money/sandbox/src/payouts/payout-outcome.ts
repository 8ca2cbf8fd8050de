import type Stripe from "stripe";
import { platform, type Work } from "../store/work.ts";
import { invalidRequest, noSuch } from "../wire/errors.ts";
import { bankOf, payoutAdvance, payoutFail, payoutPaid, payoutSend } from "./payout-settle.ts";
import { canGo } from "./payout-states.ts";

/** What can be made of a payout: sent, arrived, refused, or sent back after it had arrived. */
export const outcomes = ["in_transit", "paid", "failed", "returned"] as const;
export type Outcome = (typeof outcomes)[number];

/** @throws ApiError for any other word */
export function outcomeOf(word: unknown): Outcome {
  const outcome = outcomes.find((one) => one === word);
  if (outcome) return outcome;
  throw invalidRequest(`outcome must be one of ${outcomes.join(", ")}`, { param: "outcome" });
}

/** Makes a payout end so, with the states on the way, whatever its bank's number says. @throws ApiError from where that cannot be reached */
export async function payoutSettle(work: Work, id: string, outcome: Outcome, failureCode?: string): Promise<Stripe.Payout> {
  const { theirs, payout } = await payoutLock(work, id);
  if (outcome === "in_transit") return payoutSend(theirs, payout);
  const code = failureCode ?? (await bankOf(theirs, payout)).failure ?? "could_not_process";
  if (outcome === "failed") return payoutFail(theirs, payout, code);
  if (outcome === "returned" && payout.status === "paid") return payoutFail(theirs, payout, code);
  const sent = canGo(payout, "in_transit") ? payoutSend(theirs, payout) : payout;
  const paid = payoutPaid(theirs, sent, false);
  return outcome === "paid" ? paid : payoutFail(theirs, paid, code);
}

/** What is due of a payout. Repeated, it changes nothing. */
export async function payoutDue(work: Work, id: string): Promise<void> {
  const { theirs, payout } = await payoutLock(work, id);
  await payoutAdvance(theirs, payout);
}

/** A payout, whosever it is, and the same work within its account. */
async function payoutLock(work: Work, id: string): Promise<{ theirs: Work; payout: Stripe.Payout }> {
  const { rows } = await work.query<{ account: string }>("select account from sandbox.object where id = $1 and kind = 'payout'", [id]);
  if (!rows[0]) throw noSuch("payout", id, "id");
  const theirs = work.within(rows[0].account === platform ? null : rows[0].account);
  return { theirs, payout: await theirs.lock("payout", id) };
}
