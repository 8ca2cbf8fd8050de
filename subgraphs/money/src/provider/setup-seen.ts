import type Stripe from "stripe";
import { present } from "@souk/shared/assert";
import type { Decline, NextAction } from "../payments/payment-tables.ts";
import { methodSeen, type MethodSeen } from "./method-seen.ts";

/** The setting up of a way of paying at the provider, as it was seen: all that we believe of it. */
export interface SetupSeen {
  /** seti_… */
  readonly ref: string;
  readonly status: "OPEN" | "REQUIRES_ACTION" | "PROCESSING" | "SUCCEEDED" | "CANCELLED";
  readonly clientSecret: string | null;
  readonly nextAction: NextAction | null;
  readonly decline: Decline | null;
  /** What was set up; null until then. */
  readonly method: MethodSeen | null;
}

/** What must be expanded for `setupSeen`. */
export const setupExpanded = ["payment_method"];

const statuses: Readonly<Record<Stripe.SetupIntent["status"], SetupSeen["status"]>> = {
  requires_payment_method: "OPEN", requires_confirmation: "OPEN", requires_action: "REQUIRES_ACTION", processing: "PROCESSING", succeeded: "SUCCEEDED", canceled: "CANCELLED",
};

/** The provider's object in our words. @throws Error if it was not expanded as `setupExpanded` says */
export function setupSeen(intent: Stripe.SetupIntent): SetupSeen {
  const status = present(statuses[intent.status], `a setup that is ${intent.status}`);
  const url = intent.next_action?.redirect_to_url?.url ?? null;
  const error = intent.last_setup_error;
  return {
    ref: intent.id, status, clientSecret: intent.client_secret,
    nextAction: status === "REQUIRES_ACTION" ? { kind: url ? "REDIRECT" : "PROVIDER_SDK", url } : null,
    decline: status === "OPEN" && error ? { code: error.decline_code ?? error.code ?? "declined", message: error.message ?? "The payment method was declined." } : null,
    method: status === "SUCCEEDED" ? methodSeen(intent.payment_method) : null,
  };
}
