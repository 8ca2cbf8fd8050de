import type Stripe from "stripe";
import type { Work } from "../store/work.ts";
import { idNew } from "../wire/ids.ts";

/** The merchant's time to answer, unless something else is said. */
const answerSeconds = 9 * 86_400;

/** What a buyer's bank asks for. */
export interface NewDispute {
  /** In Stripe's words: `fraudulent`, `product_not_received` … */
  readonly reason: string;
  readonly amount: number;
  /** It only asks: nothing is taken. */
  readonly isInquiry: boolean;
  /** Until the answer must have come. */
  readonly answerSeconds?: number;
}

/** A dispute as it begins, before anything is taken for it. */
export const disputeNew = (work: Work, charge: Stripe.Charge, intentId: string, asked: NewDispute): Stripe.Dispute => ({
  id: idNew("du"), object: "dispute", amount: asked.amount, balance_transactions: [], charge: charge.id, created: work.now, currency: charge.currency,
  enhanced_eligibility_types: [], evidence: noEvidence,
  evidence_details: {
    due_by: work.now + (asked.answerSeconds ?? answerSeconds), enhanced_eligibility: {}, has_evidence: false, past_due: false, submission_count: 0, submission_method: "not_submitted",
  },
  intended_submission_method: null, is_charge_refundable: asked.isInquiry, livemode: charge.livemode, metadata: {}, payment_intent: intentId, reason: asked.reason,
  status: asked.isInquiry ? "warning_needs_response" : "needs_response",
});

const noEvidence: Stripe.Dispute.Evidence = {
  access_activity_log: null, billing_address: null, cancellation_policy: null, cancellation_policy_disclosure: null, cancellation_rebuttal: null,
  customer_communication: null, customer_email_address: null, customer_name: null, customer_purchase_ip: null, customer_signature: null,
  duplicate_charge_documentation: null, duplicate_charge_explanation: null, duplicate_charge_id: null, enhanced_evidence: {}, product_description: null,
  receipt: null, refund_policy: null, refund_policy_disclosure: null, refund_refusal_explanation: null, service_date: null, service_documentation: null,
  shipping_address: null, shipping_carrier: null, shipping_date: null, shipping_documentation: null, shipping_tracking_number: null, uncategorized_file: null,
  uncategorized_text: null,
};
