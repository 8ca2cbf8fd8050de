/** How an issuer says no. */
export interface Decline { readonly code: string; readonly decline_code?: string; readonly message: string; readonly advice_code?: string; readonly isBlocked?: boolean }

const declined = (decline_code: string, message = "Your card was declined.", advice_code?: string): Decline =>
  ({ code: "card_declined", decline_code, message, ...(advice_code ? { advice_code } : {}) });

/** Stripe's words for each refusal of a card or a bank. */
export const declines = {
  generic: declined("generic_decline", undefined, "try_again_later"),
  insufficientFunds: declined("insufficient_funds", "Your card has insufficient funds.", "try_again_later"),
  lostCard: declined("lost_card", undefined, "do_not_try_again"),
  stolenCard: declined("stolen_card", undefined, "do_not_try_again"),
  velocity: declined("card_velocity_exceeded", "Your card was declined for making repeated attempts too frequently or exceeding its amount limit."),
  fraudulent: { ...declined("fraudulent"), isBlocked: true },
  expiredCard: { code: "expired_card", decline_code: "expired_card", message: "Your card has expired.", advice_code: "do_not_try_again" },
  incorrectCvc: { code: "incorrect_cvc", decline_code: "incorrect_cvc", message: "Your card's security code is incorrect." },
  processingError: { code: "processing_error", decline_code: "processing_error", message: "An error occurred while processing your card. Try again in a little bit.", advice_code: "try_again_later" },
  authenticationRequired: { code: "authentication_required", decline_code: "authentication_required", message: "Your card was declined. This transaction requires authentication." },
  authenticationFailed: { code: "payment_intent_authentication_failure", message: "We are unable to authenticate your payment method. Please choose a different payment method and try again." },
  setupAuthenticationFailed: { code: "setup_intent_authentication_failure", message: "We are unable to authenticate your payment method. Please choose a different payment method and try again." },
  accountClosed: { code: "account_closed", message: "The customer's bank account has been closed." },
  noAccount: { code: "no_account", message: "The bank account could not be located." },
  bankFunds: { code: "insufficient_funds", message: "The customer's account has insufficient funds to cover this payment." },
  debitNotAuthorized: { code: "debit_not_authorized", message: "The customer has notified their bank that this payment was unauthorized." },
  bankRefused: { code: "payment_intent_payment_attempt_failed", message: "The payment was refused by the customer's bank." },
} satisfies Record<string, Decline>;
export type DeclineName = keyof typeof declines;
