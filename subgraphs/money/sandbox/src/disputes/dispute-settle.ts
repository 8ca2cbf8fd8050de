import type Stripe from "stripe";
import type { Work } from "../store/work.ts";
import { disputeCan, disputeTakes, isInquiry } from "./dispute-states.ts";
import { disputeReinstate, disputeWithdraw } from "./dispute-withdraw.ts";

/** What becomes of a dispute in the end, or of an inquiry on the way. */
export type DisputeOutcome = "won" | "lost" | "escalate";

/** Ends a locked dispute: lost, the money stays where it is; won, it is back. An inquiry is closed, and nothing was taken. */
export function disputeEnd(work: Work, dispute: Stripe.Dispute, outcome: "won" | "lost"): Stripe.Dispute {
  const isAsked = isInquiry(dispute);
  const ended = work.put<Stripe.Dispute>({ ...dispute, status: isAsked ? "warning_closed" : outcome });
  const after = outcome === "won" && !isAsked ? disputeReinstate(work, ended) : ended;
  work.emit("charge.dispute.closed", after);
  return after;
}

/** An inquiry becomes a dispute: now it is taken, and the merchant is asked again. */
function disputeEscalate(work: Work, dispute: Stripe.Dispute): Stripe.Dispute {
  const escalated = work.put<Stripe.Dispute>({ ...dispute, status: "needs_response", is_charge_refundable: false });
  work.emit("charge.dispute.updated", escalated, { status: dispute.status });
  return disputeWithdraw(work, escalated);
}

/** The bank decides. @throws ApiError 400 where there is nothing to decide */
export async function disputeSettle(work: Work, id: string, outcome: DisputeOutcome): Promise<Stripe.Dispute> {
  const dispute = await work.lock("dispute", id);
  disputeTakes(outcome === "escalate" ? "escalate" : "settle", dispute);
  return outcome === "escalate" ? disputeEscalate(work, dispute) : disputeEnd(work, dispute, outcome);
}

/** The same as a task: nothing where it was decided before. */
export const disputeSettleLater = (outcome: DisputeOutcome) => async (work: Work, id: string): Promise<void> => {
  if (disputeCan(outcome === "escalate" ? "escalate" : "settle", await work.lock("dispute", id))) await disputeSettle(work, id, outcome);
};

/** The time to answer is over: who said nothing has lost. Repeated, it changes nothing. */
export async function disputeDue(work: Work, id: string): Promise<void> {
  const dispute = await work.lock("dispute", id);
  if (disputeCan("update", dispute)) disputeEnd(work, { ...dispute, evidence_details: { ...dispute.evidence_details, past_due: true } }, "lost");
}
