/** What an entry of the provider's balance is, in our words. OTHER: nobody books it by itself, so a person must. */
export type EntryKind = "CHARGE" | "REFUND" | "REFUND_FAILURE" | "TRANSFER" | "TRANSFER_REVERSAL" | "DISPUTE" | "DISPUTE_REVERSAL" | "PAYOUT" | "PAYOUT_FAILURE" | "OTHER";

interface EntryBooks {
  /** The provider's types (https://docs.stripe.com/reports/balance-transaction-types). */
  readonly types: readonly string[];
  /** Keys of journals under which it may be in the books, beside those of its fee and of its becoming available; `*` is its source. */
  readonly keys: readonly string[];
}

/** How each kind is known, and where it is looked for: another kind is another row. */
const entryBooks: Readonly<Record<EntryKind, EntryBooks>> = {
  CHARGE: { types: ["charge", "payment"], keys: ["charge:*:captured", "charge:*:unmatched"] },
  REFUND: { types: ["refund", "payment_refund"], keys: ["refund:*:settled"] },
  REFUND_FAILURE: { types: ["refund_failure", "payment_failure_refund"], keys: ["refund:*:bounced"] },
  TRANSFER: { types: ["transfer"], keys: ["transfer:*:succeeded"] },
  TRANSFER_REVERSAL: { types: ["transfer_refund", "transfer_cancel", "transfer_failure"], keys: ["transfer:*:reversed"] },
  DISPUTE: { types: ["adjustment"], keys: ["dispute:*:withdrawn", "dispute:*:fee"] },
  DISPUTE_REVERSAL: { types: [], keys: ["dispute:*:reinstated", "dispute:*:fee:returned"] },
  PAYOUT: { types: ["payout"], keys: ["platformPayout:*:left"] },
  PAYOUT_FAILURE: { types: ["payout_failure", "payout_cancel"], keys: ["platformPayout:*:returned"] },
  OTHER: { types: [], keys: [] },
};

const kindOfType = new Map(Object.entries(entryBooks).flatMap(([kind, { types }]) => types.map((type) => [type, kind as EntryKind] as const)));

/** The kind of an entry by the provider's type; of an adjustment what came back is a dispute that was won. */
export function entryKindOf(type: string, amount: number): EntryKind {
  const kind = kindOfType.get(type) ?? "OTHER";
  return kind === "DISPUTE" && amount > 0 ? "DISPUTE_REVERSAL" : kind;
}

/** As rows for a statement: kind and key. */
export const entryKeyRows: readonly { readonly kind: string; readonly pattern: string }[] = Object.entries(entryBooks).flatMap(([kind, { keys }]) => keys.map((pattern) => ({ kind, pattern })));
