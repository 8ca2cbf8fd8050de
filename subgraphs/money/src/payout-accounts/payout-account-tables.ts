import { bool, id, int, json, nullable, oneOf, ref, table, text, timestamp, type Row } from "@souk/shared/table";
import type { Capability, Requirement } from "../provider/account-seen.ts";
import type { PayoutAccountState } from "./payout-account-states.ts";

/** How often a seller is paid without asking. */
export type PayoutInterval = "DAILY" | "WEEKLY" | "MONTHLY" | "MANUAL";

/** A seller's account at the provider. */
export const payoutAccounts = table("money.payout_account", {
  id: id("pac"),
  sellerId: ref("sel"),
  state: oneOf<PayoutAccountState>(),
  country: text(),
  entity: oneOf<"INDIVIDUAL" | "COMPANY">(),
  transfers: oneOf<Capability>(),
  payouts: oneOf<Capability>(),
  isManual: bool(),
  requirements: json<readonly Requirement[]>(),
  providerRef: nullable(text()),
  failure: nullable(text()),
  payInterval: oneOf<PayoutInterval>(),
  anchor: nullable(int()),
  minimums: json<Readonly<Record<string, string>>>(),
  dueAt: nullable(timestamp()),
  stoppedAt: nullable(timestamp()),
  stoppedBecause: nullable(text()),
  version: int(),
  looks: int(),
  lookAt: nullable(timestamp()),
  createdAt: timestamp(),
  updatedAt: timestamp(),
});
export type PayoutAccount = Row<typeof payoutAccounts>;
