import type Stripe from "stripe";
import { invalidRequest } from "../wire/errors.ts";

/** Every state of a payment intent; the union in Stripe's types is left open. */
export type PaymentIntentState = "canceled" | "processing" | "requires_action" | "requires_capture" | "requires_confirmation" | "requires_payment_method" | "succeeded";
/** What can be asked of one, by a client or by the network behind. */
export type PaymentIntentCommand = "update" | "confirm" | "cancel" | "capture" | "authenticate" | "settle" | "expire";

const open: readonly PaymentIntentState[] = ["requires_payment_method", "requires_confirmation", "requires_action"];

/** From which states each command leads on, and Stripe's words for what it would have done. */
export const paymentIntentMachine: Readonly<Record<PaymentIntentCommand, { readonly from: readonly PaymentIntentState[]; readonly done: string }>> = {
  update: { from: [...open, "requires_capture", "processing", "succeeded"], done: "updated" },
  confirm: { from: open, done: "confirmed" },
  cancel: { from: ["requires_payment_method", "requires_capture", "requires_confirmation", "requires_action"], done: "canceled" },
  capture: { from: ["requires_capture"], done: "captured" },
  authenticate: { from: ["requires_action"], done: "authenticated" },
  settle: { from: ["processing"], done: "settled" },
  expire: { from: ["requires_capture"], done: "expired" },
};

/** Whether the intent takes the command as it stands. */
export const mayPaymentIntent = (command: PaymentIntentCommand, { status }: Stripe.PaymentIntent): boolean =>
  paymentIntentMachine[command].from.includes(status as PaymentIntentState);

/** @throws ApiError payment_intent_unexpected_state, with the intent as it is */
export function paymentIntentTakes(command: PaymentIntentCommand, intent: Stripe.PaymentIntent): void {
  if (mayPaymentIntent(command, intent)) return;
  const { from, done } = paymentIntentMachine[command];
  const opening = command === "capture"
    ? `This PaymentIntent could not be captured because it has a status of ${intent.status}.`
    : `You cannot ${command} this PaymentIntent because it has a status of ${intent.status}.`;
  throw invalidRequest(`${opening} Only a PaymentIntent with one of the following statuses may be ${done}: ${from.join(", ")}.`,
    { code: "payment_intent_unexpected_state", payment_intent: intent });
}
