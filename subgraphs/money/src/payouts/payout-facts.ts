import type { PayoutCommand } from "./payout-states.ts";
import type { Payout, Transfer } from "./payout-tables.ts";
import type { TransferCommand } from "./transfer-states.ts";

/** What the log says of a payout's step. */
export const payoutEventOf = {
  hold: "payout.heldBack", resume: "payout.resumed", ready: "payout.eligible", cancel: "payout.cancelled", transfer: "payout.transferred", refuse: "payout.heldBack", lose: "payout.indeterminate",
  submit: "payout.submitted", depart: "payout.departed", pay: "payout.paid", fail: "payout.failed", return: "payout.returned", retry: "payout.retried", unwind: "payout.unwound",
} as const satisfies Record<PayoutCommand, `payout.${string}`>;

/** The same of a transfer's. */
export const transferEventOf = {
  lose: "transfer.indeterminate", succeed: "transfer.succeeded", fail: "transfer.failed", reverse: "transfer.reversing", keep: "transfer.kept", undo: "transfer.reversed",
} as const satisfies Record<TransferCommand, `transfer.${string}`>;

/** A payout in the log. */
export const payoutFact = ({ id, sellerId, amountMinor, currency }: Payout, reason: string | null = null) => ({ payoutId: id, sellerId, amountMinor: String(amountMinor), currency, reason });
/** A transfer in the log. */
export const transferFact = ({ id, payoutId, sellerId, amountMinor, currency }: Transfer, reason: string | null = null) => ({ transferId: id, payoutId, sellerId, amountMinor: String(amountMinor), currency, reason });
