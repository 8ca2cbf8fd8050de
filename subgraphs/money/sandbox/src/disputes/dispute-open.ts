import type Stripe from "stripe";
import type { Behaviour } from "../methods/test-method.ts";
import { chargeSettle } from "../payments/charge-settle.ts";
import type { Work } from "../store/work.ts";
import { idOf } from "../wire/objects.ts";
import { disputeNew, type NewDispute } from "./dispute-new.ts";
import { disputeWithdraw } from "./dispute-withdraw.ts";

/** The buyer's bank takes back a charge of a card that does so by itself. Repeated, it changes nothing. */
export async function disputeByItself(work: Work, chargeId: string): Promise<void> {
  const { charge, intentId } = await chargeLock(work, chargeId);
  const { dispute: kind } = (work.hidden(chargeId)["behaviour"] ?? {}) as Behaviour;
  if (!kind || charge.disputed) return;
  const isInquiry = kind === "inquiry";
  disputeOpen(work, charge, intentId, { reason: isInquiry ? "product_not_received" : kind, amount: charge.amount_captured, isInquiry });
}

/** A charge that its bank may take back, its intent locked before it. */
export async function chargeLock(work: Work, chargeId: string): Promise<{ readonly charge: Stripe.Charge; readonly intentId: string }> {
  const intentId = idOf((await work.get("charge", chargeId)).payment_intent)!;
  await work.lock("payment_intent", intentId);
  return { charge: chargeSettle(work, await work.lock("charge", chargeId)), intentId };
}

/** Opens a dispute of a locked charge: the money and a fee are gone from the balance at once. An inquiry takes nothing. */
export function disputeOpen(work: Work, charge: Stripe.Charge, intentId: string, asked: NewDispute): Stripe.Dispute {
  const dispute = work.put(disputeNew(work, charge, intentId, asked));
  work.put({ ...charge, disputed: true });
  work.later("disputeDue", dispute.id, dispute.evidence_details.due_by! * 1_000);
  work.emit("charge.dispute.created", dispute);
  return asked.isInquiry ? dispute : disputeWithdraw(work, dispute);
}
