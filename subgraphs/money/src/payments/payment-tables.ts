import { currency, id, int, json, minor, nullable, oneOf, ref, table, text, timestamp, type Row } from "@souk/shared/table";
import type { PaymentState } from "./payment-states.ts";

/** What a buyer must do before a payment goes on: their bank asks them something on a page of its own. */
export interface NextAction {
  readonly kind: "REDIRECT" | "PROVIDER_SDK";
  /** Where to; null where the provider's own script in the browser shows it. */
  readonly url: string | null;
}

/** Why an attempt to pay failed, in the provider's words: a code for programs, a sentence for people. */
export interface Decline { readonly code: string; readonly message: string }

/** What people call a way of paying: never a number beyond the last four digits. */
export interface MethodLabel {
  /** card, sepa_debit … */
  readonly type: string;
  readonly brand: string | null;
  readonly last4: string | null;
}

/** What the buyer of an order group pays at once. */
export const payments = table("money.payment", {
  id: id("pay"),
  orderGroupId: ref("ogr"),
  buyerId: ref("usr"),
  amountMinor: minor(),
  refundedMinor: minor(),
  chargedBackMinor: minor(),
  currency: currency(),
  state: oneOf<PaymentState>(),
  version: int(),
  providerRef: nullable(text()),
  chargeRef: nullable(text()),
  clientSecret: nullable(text()),
  nextAction: nullable(json<NextAction>()),
  decline: nullable(json<Decline>()),
  payableUntil: timestamp(),
  capturedAt: nullable(timestamp()),
  cancelAskedAt: nullable(timestamp()),
  lookAt: nullable(timestamp()),
  looks: int(),
  createdAt: timestamp(),
  updatedAt: timestamp(),
});
export type Payment = Row<typeof payments>;

/** An attempt to pay: one for each charge at the provider. */
export const paymentAttempts = table("money.payment_attempt", {
  id: id("pat"),
  paymentId: ref("pay"),
  outcome: oneOf<"SUCCEEDED" | "DECLINED" | "PENDING">(),
  amountMinor: minor(),
  chargeRef: text(),
  declineCode: nullable(text()),
  method: json<MethodLabel>(),
  at: timestamp(),
});
export type PaymentAttempt = Row<typeof paymentAttempts>;
