/** Why banks refuse payouts, in Stripe's words. */
const messages: Readonly<Record<string, string>> = {
  account_closed: "The bank account has been closed",
  account_frozen: "The bank account has been frozen",
  bank_account_restricted: "The bank account has restrictions on either the type, or the number, of payouts allowed",
  could_not_process: "The bank could not process this payout",
  debit_not_authorized: "Debit transactions are not approved on your bank account",
  declined: "The bank has declined this payout. Please contact the bank before retrying",
  insufficient_funds: "Your Stripe account has insufficient funds to cover the payout",
  invalid_account_number: "The routing number seems correct, but the account number is invalid",
  invalid_currency: "The bank was unable to process this payout because of its currency",
  no_account: "The bank account details on file are probably incorrect. No bank account could be located with those details",
};

/** The message of a code. A code that is not listed has a general one: Stripe adds codes. */
export const failureMessage = (code: string): string => `${messages[code] ?? "The bank could not complete this payout"}.`;
