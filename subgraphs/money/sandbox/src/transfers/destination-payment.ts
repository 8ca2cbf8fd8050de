import type Stripe from "stripe";
import { balanceTransactionNew } from "../money/balance-transaction-new.ts";
import type { Work } from "../store/work.ts";
import { idNew } from "../wire/ids.ts";

/** What a transfer is to the account that it reaches: a payment, available at once. `work` is within that account. */
export function destinationPaymentNew(work: Work, { amount, currency, transfer }: { readonly amount: number; readonly currency: string; readonly transfer: string }): Stripe.Charge {
  const id = idNew("py");
  const came = balanceTransactionNew(work, { type: "payment", category: "charge", amount, fee: 0, currency, source: id, description: null, availableOn: work.now });
  return work.put<Stripe.Charge>({
    id, object: "charge", amount, amount_captured: amount, amount_refunded: 0, application: null, application_fee: null, application_fee_amount: null, balance_transaction: came.id,
    billing_details: { address: null, email: null, name: null, phone: null, tax_id: null }, calculated_statement_descriptor: null, captured: true, created: work.now, currency,
    customer: null, description: null, disputed: false, failure_balance_transaction: null, failure_code: null, failure_message: null, fraud_details: {},
    livemode: work.settings.livemode, metadata: {}, on_behalf_of: null, outcome: null, paid: true, payment_intent: null, payment_method: null,
    payment_method_details: { stripe_account: {}, type: "stripe_account" }, radar_options: {}, receipt_email: null, receipt_number: null, receipt_url: null, refunded: false, review: null,
    shipping: null, source: null, source_transfer: transfer, statement_descriptor: null, statement_descriptor_suffix: null, status: "succeeded", transfer_data: null, transfer_group: null,
  });
}

/** What a reversal is to the account that it takes from: the refund of that payment. `work` is within that account. */
export async function destinationRefundNew(work: Work, payment: string, amount: number, reversal: string): Promise<Stripe.Refund> {
  const charge = await work.lock("charge", payment);
  const id = idNew("pyr");
  const gone = balanceTransactionNew(work, {
    type: "payment_refund", category: "refund", amount: -amount, fee: 0, currency: charge.currency, source: id, description: "REFUND FOR PAYMENT", availableOn: work.now,
  });
  const refunded = charge.amount_refunded + amount;
  work.put({ ...charge, amount_refunded: refunded, refunded: refunded === charge.amount });
  return work.put<Stripe.Refund>({
    id, object: "refund", amount, balance_transaction: gone.id, charge: payment, created: work.now, currency: charge.currency, customer: null, customer_account: null,
    metadata: {}, payment_intent: null, payment_method: null, reason: null, receipt_number: null, source_transfer_reversal: reversal, status: "succeeded", transfer_reversal: null,
  });
}
