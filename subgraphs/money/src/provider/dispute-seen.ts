import type Stripe from "stripe";
import { present } from "@souk/shared/assert";
import type { Currency } from "@souk/shared/money";
import { balanceSeen, type BalanceSeen } from "./balance-seen.ts";
import { amountOfStripe } from "./stripe-amount.ts";

/** A dispute at the provider, as it was seen: all that we believe of it. */
export interface DisputeSeen {
  /** du_… */
  readonly ref: string;
  /** ch_… */
  readonly chargeRef: string;
  /** ASKED: it waits for evidence. */
  readonly status: "ASKED" | "REVIEWED" | "WON" | "LOST";
  /** The bank only asks, or was content before anything was taken. */
  readonly isInquiry: boolean;
  /** The bank asks once more after it had decided. */
  readonly isAppeal: boolean;
  readonly isAnswered: boolean;
  readonly reason: string;
  readonly amountMinor: bigint;
  readonly currency: Currency;
  readonly evidenceDueBy: Date | null;
  readonly at: Date;
  /** Taken from the balance; null while it was not. */
  readonly withdrawn: BalanceSeen | null;
  /** Back on the balance. */
  readonly reinstated: BalanceSeen | null;
}

type Standing = Pick<DisputeSeen, "status" | "isInquiry" | "isAppeal">;
const disputed = (status: DisputeSeen["status"], more: Partial<Standing> = {}): Standing => ({ status, isInquiry: false, isAppeal: false, ...more });

/** The provider's words. One that was prevented was refunded by the network's own programme before it began: nothing is taken for it. */
const standings: Readonly<Record<string, Standing>> = {
  needs_response: disputed("ASKED"), under_review: disputed("REVIEWED"), won: disputed("WON"), lost: disputed("LOST"),
  appeal_needs_response: disputed("ASKED", { isAppeal: true }), appeal_under_review: disputed("REVIEWED", { isAppeal: true }),
  warning_needs_response: disputed("ASKED", { isInquiry: true }), warning_under_review: disputed("REVIEWED", { isInquiry: true }),
  warning_closed: disputed("WON", { isInquiry: true }), prevented: disputed("WON", { isInquiry: true }),
};

/** The provider's object in our words. @throws Error for a status that nobody here knows */
export function disputeSeen(dispute: Stripe.Dispute): DisputeSeen {
  const { minor, currency } = amountOfStripe(dispute.amount, dispute.currency);
  const entry = (isIn: boolean) => balanceSeen(dispute.balance_transactions.find(({ amount }) => amount > 0 === isIn), isIn ? "DISPUTE_REVERSAL" : "DISPUTE", dispute.id);
  const { due_by: dueBy, submission_count: submissions } = dispute.evidence_details;
  return {
    ref: dispute.id, chargeRef: typeof dispute.charge === "string" ? dispute.charge : dispute.charge.id,
    ...present(standings[dispute.status], `a dispute that is ${dispute.status}`), isAnswered: submissions > 0, reason: dispute.reason, amountMinor: minor, currency,
    evidenceDueBy: dueBy ? new Date(dueBy * 1_000) : null, at: new Date(dispute.created * 1_000), withdrawn: entry(false), reinstated: entry(true),
  };
}
