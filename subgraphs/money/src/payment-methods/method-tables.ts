import { id, int, json, nullable, oneOf, ref, table, text, timestamp, type Row } from "@souk/shared/table";
import type { Decline, NextAction } from "../payments/payment-tables.ts";
import type { SetupState } from "./setup-states.ts";

/** A way of paying that a buyer keeps: the provider's token of it, and what people call it by. */
export const paymentMethods = table("money.payment_method", {
  id: id("pmt"),
  userId: ref("usr"),
  providerRef: text(),
  type: text(),
  brand: nullable(text()),
  last4: nullable(text()),
  expiryMonth: nullable(int()),
  expiryYear: nullable(int()),
  state: oneOf<"ACTIVE" | "REMOVED">(),
  createdAt: timestamp(),
  removedAt: nullable(timestamp()),
  detachAt: nullable(timestamp()),
});
export type PaymentMethod = Row<typeof paymentMethods>;

/** A way of paying that is being set up for later. */
export const paymentMethodSetups = table("money.payment_method_setup", {
  id: id("pms"),
  userId: ref("usr"),
  paymentMethodId: nullable(ref("pmt")),
  state: oneOf<SetupState>(),
  version: int(),
  providerRef: nullable(text()),
  clientSecret: nullable(text()),
  nextAction: nullable(json<NextAction>()),
  decline: nullable(json<Decline>()),
  lookAt: nullable(timestamp()),
  looks: int(),
  createdAt: timestamp(),
  updatedAt: timestamp(),
});
export type PaymentMethodSetup = Row<typeof paymentMethodSetups>;
