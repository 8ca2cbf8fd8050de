import type Stripe from "stripe";
import type { Behaviour } from "../methods/test-method.ts";
import type { Call } from "../server/operation.ts";
import { stepCheck } from "../wire/currency.ts";
import { invalidRequest } from "../wire/errors.ts";
import { metadataOf } from "../wire/metadata.ts";
import { idOf } from "../wire/objects.ts";
import { chargeSettle } from "./charge-settle.ts";
import { paymentIntentTakes } from "./payment-intent-states.ts";

/** Takes what was held, whole or in part; the rest is let go. @throws ApiError amount_too_large, unexpected state */
export async function paymentIntentCapture({ work, id, given }: Call): Promise<Stripe.PaymentIntent> {
  const intent = await work.lock("payment_intent", id);
  paymentIntentTakes("capture", intent);
  for (const param of ["application_fee_amount", "transfer_data"]) if (given[param] !== undefined) throw invalidRequest(`This sandbox does not speak ${param} of a payment intent.`, { param });
  if (given["final_capture"] === false) throw invalidRequest("This payment method does not allow more than one capture.", { param: "final_capture" });
  const amount = Number(given["amount_to_capture"] ?? intent.amount_capturable);
  if (amount < 1) throw invalidRequest("This value must be greater than or equal to 1.", { param: "amount_to_capture", code: "parameter_invalid_integer" });
  stepCheck(amount, intent.currency, "amount_to_capture");
  if (amount > intent.amount_capturable) throw tooMuch(amount, intent);

  const held = await work.lock("charge", idOf(intent.latest_charge)!);
  const let_go = held.amount - amount;
  const charge = chargeSettle(work, work.put({ ...held, captured: true, amount_captured: amount, amount_refunded: let_go }));
  work.emit("charge.captured", charge, { captured: false, amount_captured: 0, balance_transaction: null, ...(let_go > 0 ? { amount_refunded: 0 } : {}) });
  if ((work.hidden(charge.id)["behaviour"] as Behaviour | undefined)?.dispute) work.later("dispute", charge.id, work.nowMs + work.settings.settleMs);
  const captured = work.put<Stripe.PaymentIntent>({
    ...intent, status: "succeeded", amount_capturable: 0, amount_received: amount, metadata: metadataOf(intent.metadata, given["metadata"]),
  });
  work.emit("payment_intent.succeeded", captured);
  return captured;
}

const tooMuch = (amount: number, intent: Stripe.PaymentIntent) => invalidRequest(
  `The amount to capture (${amount}) is greater than the amount that can be captured (${intent.amount_capturable}).`,
  { param: "amount_to_capture", code: "amount_too_large", payment_intent: intent });
