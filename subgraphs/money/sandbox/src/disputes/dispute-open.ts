import type Stripe from "stripe";
import type { Behaviour } from "../methods/test-method.ts";
import { balanceTransactionNew } from "../money/balance-transaction-new.ts";
import { chargeSettle } from "../payments/charge-settle.ts";
import type { Work } from "../store/work.ts";
import { idNew } from "../wire/ids.ts";
import { idOf } from "../wire/objects.ts";

const answerSeconds = 9 * 86_400;      // the merchant's time to answer

/**
 * The buyer's bank takes the charge back: a dispute, the money and a fee gone from the balance. An inquiry takes nothing.
 * Repeated, it changes nothing.
 */
export async function disputeOpen(work: Work, chargeId: string): Promise<void> {
  const intentId = idOf((await work.get("charge", chargeId)).payment_intent)!;
  await work.lock("payment_intent", intentId);
  const charge = chargeSettle(work, await work.lock("charge", chargeId));
  const { dispute: kind } = (work.hidden(chargeId)["behaviour"] ?? {}) as Behaviour;
  if (!kind || charge.disputed) return;
  const id = idNew("du");
  const isInquiry = kind === "inquiry";
  const withdrawn = isInquiry ? [] : [balanceTransactionNew(work, {
    type: "adjustment", category: "dispute", amount: -charge.amount_captured, fee: work.settings.fee.dispute, feeFor: "Dispute fee", currency: charge.currency, source: id,
    description: `Chargeback withdrawal for ${charge.id}`, availableOn: work.now,
  })];
  const dispute = work.put(disputeNew(work, id, charge, intentId, isInquiry ? "product_not_received" : kind, isInquiry, withdrawn));
  work.put({ ...charge, disputed: true });
  work.emit("charge.dispute.created", dispute);
  if (!isInquiry) work.emit("charge.dispute.funds_withdrawn", dispute);
}

const disputeNew = (work: Work, id: string, charge: Stripe.Charge, intentId: string, reason: string, isInquiry: boolean, balance_transactions: Stripe.BalanceTransaction[]): Stripe.Dispute => ({
  id, object: "dispute", amount: charge.amount_captured, balance_transactions, charge: charge.id, created: work.now, currency: charge.currency,
  enhanced_eligibility_types: [], evidence: noEvidence,
  evidence_details: { due_by: work.now + answerSeconds, enhanced_eligibility: {}, has_evidence: false, past_due: false, submission_count: 0, submission_method: "not_submitted" },
  intended_submission_method: null, is_charge_refundable: isInquiry, livemode: charge.livemode, metadata: {}, payment_intent: intentId, reason,
  status: isInquiry ? "warning_needs_response" : "needs_response",
});

const noEvidence: Stripe.Dispute.Evidence = {
  access_activity_log: null, billing_address: null, cancellation_policy: null, cancellation_policy_disclosure: null, cancellation_rebuttal: null,
  customer_communication: null, customer_email_address: null, customer_name: null, customer_purchase_ip: null, customer_signature: null,
  duplicate_charge_documentation: null, duplicate_charge_explanation: null, duplicate_charge_id: null, enhanced_evidence: {}, product_description: null,
  receipt: null, refund_policy: null, refund_policy_disclosure: null, refund_refusal_explanation: null, service_date: null, service_documentation: null,
  shipping_address: null, shipping_carrier: null, shipping_date: null, shipping_documentation: null, shipping_tracking_number: null, uncategorized_file: null,
  uncategorized_text: null,
};
