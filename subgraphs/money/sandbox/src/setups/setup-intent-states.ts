import type Stripe from "stripe";
import { invalidRequest } from "../wire/errors.ts";

/** Every state of a setup intent. */
export type SetupIntentState = "canceled" | "processing" | "requires_action" | "requires_confirmation" | "requires_payment_method" | "succeeded";
export type SetupIntentCommand = "update" | "confirm" | "cancel" | "authenticate";

const open: readonly SetupIntentState[] = ["requires_payment_method", "requires_confirmation", "requires_action"];

/** From which states each command leads on. */
export const setupIntentMachine: Readonly<Record<SetupIntentCommand, { readonly from: readonly SetupIntentState[]; readonly done: string }>> = {
  update: { from: open, done: "updated" },
  confirm: { from: open, done: "confirmed" },
  cancel: { from: open, done: "canceled" },
  authenticate: { from: ["requires_action"], done: "authenticated" },
};

/** @throws ApiError setup_intent_unexpected_state, with the intent as it is */
export function setupIntentTakes(command: SetupIntentCommand, intent: Stripe.SetupIntent): void {
  const { from, done } = setupIntentMachine[command];
  if (from.includes(intent.status as SetupIntentState)) return;
  throw invalidRequest(`You cannot ${command} this SetupIntent because it has a status of ${intent.status}. Only a SetupIntent with one of the following statuses may be ${done}: ${from.join(", ")}.`,
    { code: "setup_intent_unexpected_state", setup_intent: intent });
}
