import type Stripe from "stripe";
import { expect, test } from "vitest";
import { mayPaymentIntent, paymentIntentMachine, type PaymentIntentCommand, type PaymentIntentState } from "./payment-intent-states.ts";

test.each<[PaymentIntentState, PaymentIntentCommand[]]>([
  ["requires_payment_method", ["cancel", "confirm", "update"]],
  ["requires_confirmation", ["cancel", "confirm", "update"]],
  ["requires_action", ["authenticate", "cancel", "confirm", "update"]],
  ["requires_capture", ["cancel", "capture", "expire", "update"]],
  ["processing", ["settle", "update"]],
  ["succeeded", ["update"]],
  ["canceled", []],
])("an intent that is %s takes exactly %j", (status, taken) => {
  const commands = Object.keys(paymentIntentMachine) as PaymentIntentCommand[];
  expect(commands.filter((command) => mayPaymentIntent(command, { status } as Stripe.PaymentIntent)).toSorted()).toEqual(taken);
});
