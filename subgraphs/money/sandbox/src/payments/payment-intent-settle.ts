import { declines } from "../methods/declines.ts";
import type { Behaviour } from "../methods/test-method.ts";
import type { Work } from "../store/work.ts";
import { idOf } from "../wire/objects.ts";
import { intentDeclined } from "./attempt-declined.ts";
import { intentSucceeded } from "./attempt-succeeded.ts";
import { mayPaymentIntent } from "./payment-intent-states.ts";

/** The bank has answered on an intent that was processing. `fails` overrules what its test account does. Repeated, it changes nothing. */
export async function paymentIntentSettle(work: Work, id: string, fails?: boolean): Promise<void> {
  const intent = await work.lock("payment_intent", id);
  if (!mayPaymentIntent("settle", intent)) return;
  const charge = await work.lock("charge", idOf(intent.latest_charge)!);
  const behaviour = (work.hidden(charge.id)["behaviour"] ?? {}) as Behaviour;
  const decline = fails ?? behaviour.charge !== undefined ? declines[behaviour.charge ?? "bankRefused"] : undefined;
  if (!decline) {
    const paid = work.put({ ...charge, status: "succeeded", paid: true, captured: true, amount_captured: charge.amount });
    intentSucceeded(work, intent, paid);
    return;
  }
  const failed = work.put({ ...charge, status: "failed", failure_code: decline.code, failure_message: decline.message });
  work.emit("charge.failed", failed);
  intentDeclined(work, intent, await work.get("payment_method", charge.payment_method!), decline, charge.id);
}
