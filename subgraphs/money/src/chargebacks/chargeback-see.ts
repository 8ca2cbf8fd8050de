import type { SubgraphRuntime } from "@souk/shared/context";
import { idOf } from "@souk/shared/ids";
import { isFinal, type PaymentState } from "../payments/payment-states.ts";
import { paymentSee } from "../payments/payment-see.ts";
import { disputeSeen } from "../provider/dispute-seen.ts";
import { stripeOf } from "../provider/stripe-client.ts";
import { chargebackLearn } from "./chargeback-flow.ts";

/**
 * Asks the provider how a dispute stands now, and applies it. What it is of may not have been heard of yet: then the payment
 * is asked for first.
 * @returns why there was nothing to apply; null where it was
 * @throws StripeError
 */
export async function chargebackSee(runtime: SubgraphRuntime, ref: string): Promise<string | null> {
  const dispute = await stripeOf(runtime.stripe).disputes.retrieve(ref);
  const intent = typeof dispute.payment_intent === "string" ? dispute.payment_intent : dispute.payment_intent?.id;
  if (!intent) return "It is of no payment of ours.";
  const payment = () => runtime.database.row<{ id: string; state: PaymentState }>("select id, state from money.payment where provider_ref = $1", [intent]);
  let known = await payment();
  if (!known || !isFinal(known.state)) {
    const nothing = await paymentSee(runtime, intent, undefined);
    if (nothing !== null) return nothing;
    known = await payment();
  }
  if (!known) return "It is of a payment that is not here.";
  await chargebackLearn(runtime, { ref, paymentId: idOf("pay", known.id), news: { kind: "seen", object: disputeSeen(dispute) } });
  return null;
}
