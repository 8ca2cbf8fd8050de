import type Stripe from "stripe";
import { present } from "@souk/shared/assert";
import { balanceSeen, type BalanceSeen } from "./balance-seen.ts";

/** A transfer at the provider, or one that was taken back, as it was seen. */
export interface TransferSeen {
  /** tr_…, trr_… */
  readonly ref: string;
  /** What it did to the platform's balance, at once. */
  readonly balance: BalanceSeen;
}

/** What must be expanded for both. */
export const transferExpanded = ["balance_transaction"];

/** The provider's objects in our words. @throws Error if one was not expanded as `transferExpanded` says */
export const transferSeen = ({ id, balance_transaction: entry }: Stripe.Transfer): TransferSeen => ({ ref: id, balance: present(balanceSeen(entry, "TRANSFER", id), "a transfer's entry") });
export const reversalSeen = ({ id, balance_transaction: entry }: Stripe.TransferReversal): TransferSeen => ({ ref: id, balance: present(balanceSeen(entry, "TRANSFER_REVERSAL", id), "a reversal's entry") });
