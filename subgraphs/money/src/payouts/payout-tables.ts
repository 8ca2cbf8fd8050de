import { bool, currency, id, int, json, minor, nullable, oneOf, ref, table, text, texts, timestamp, type Row } from "@souk/shared/table";
import type { BankSeen } from "../provider/payout-seen.ts";
import type { PayoutState } from "./payout-states.ts";
import type { TransferState } from "./transfer-states.ts";

/** Why a payout waits. */
export type PayoutHoldReason =
  /** The provider does not let the seller be paid: something is to be shown, or looked at. */
  | "ACCOUNT_NOT_ENABLED"
  /** Staff stopped the seller's payouts. */
  | "STOPPED_BY_STAFF"
  /** The seller is not in good standing. */
  | "SELLER_RESTRICTED"
  /** It is large: two people of staff must let it go. */
  | "NEEDS_APPROVAL"
  /** There is less than was asked for. */
  | "INSUFFICIENT_BALANCE"
  /** There is less than the provider pays out, or than the seller wants to be paid at once. */
  | "BELOW_MINIMUM"
  /** What buyers have paid is not available at the provider yet. */
  | "PROVIDER_BALANCE"
  /** The provider would not transfer it. */
  | "TRANSFER_REFUSED"
  /** An earlier one of the currency did not arrive: its bank would refuse this one, too. */
  | "EARLIER_PAYOUT_FAILED";

/** What a seller is paid at once. */
export const payouts = table("money.payout", {
  id: id("pyt"),
  accountId: ref("pac"),
  sellerId: ref("sel"),
  amountMinor: minor(),
  isWhole: bool(),
  currency: currency(),
  state: oneOf<PayoutState>(),
  method: oneOf<"STANDARD" | "INSTANT">(),
  cause: oneOf<"SCHEDULE" | "REQUEST">(),
  holdReasons: texts(),
  providerRef: nullable(text()),
  pastRefs: texts(),
  failureCode: nullable(text()),
  failure: nullable(text()),
  bank: nullable(json<BankSeen>()),
  entryVersion: nullable(minor()),
  entryAt: nullable(timestamp()),
  arrivesAt: nullable(timestamp()),
  paidAt: nullable(timestamp()),
  version: int(),
  looks: int(),
  dueAt: nullable(timestamp()),
  lookAt: nullable(timestamp()),
  createdAt: timestamp(),
  updatedAt: timestamp(),
});
export type Payout = Row<typeof payouts>;

/** The first step of a payout: from the platform's balance into the seller's account at the provider. */
export const transfers = table("money.transfer", {
  id: id("trf"),
  payoutId: ref("pyt"),
  sellerId: ref("sel"),
  amountMinor: minor(),
  currency: currency(),
  state: oneOf<TransferState>(),
  providerRef: nullable(text()),
  reversalRef: nullable(text()),
  failure: nullable(text()),
  version: int(),
  createdAt: timestamp(),
  updatedAt: timestamp(),
});
export type Transfer = Row<typeof transfers>;
