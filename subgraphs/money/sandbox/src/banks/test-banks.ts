/** What a bank does with a payout that reaches it. */
export interface BankBehaviour {
  readonly last4: string;
  /** The payout fails with this code. */
  readonly failure?: string;
  /** It fails after it was said to be paid. */
  readonly isReturned?: boolean;
}

/**
 * Numbers of Stripe's page on testing payouts, US accounts and German IBANs by their last four digits; and some of this sandbox's own for
 * what Stripe has no number for. Any other number is paid.
 */
const testBanks: readonly BankBehaviour[] = [
  { last4: "6789" }, { last4: "3000" },
  { last4: "1116", failure: "no_account" }, { last4: "3001", failure: "no_account" },
  { last4: "1113", failure: "account_closed" }, { last4: "3002", failure: "account_closed" },
  { last4: "2227", failure: "insufficient_funds" }, { last4: "3003", failure: "insufficient_funds" },
  { last4: "3335", failure: "debit_not_authorized" }, { last4: "3004", failure: "debit_not_authorized" },
  { last4: "4440", failure: "invalid_currency" }, { last4: "3005", failure: "invalid_currency" },
  { last4: "9900", failure: "could_not_process" },
  { last4: "9901", failure: "account_closed", isReturned: true },
  { last4: "9902", failure: "could_not_process", isReturned: true },
];

/** How the bank of a number behaves. */
export const bankBehaviour = (number: string): BankBehaviour => testBanks.find(({ last4 }) => number.endsWith(last4)) ?? { last4: number.slice(-4) };
