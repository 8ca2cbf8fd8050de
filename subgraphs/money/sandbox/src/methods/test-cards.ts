import type { Behaviour, TestMethod } from "./test-method.ts";

const card = (number: string, behaviour: Behaviour = {}, more: Partial<TestMethod> = {}): TestMethod =>
  ({ type: "card", number, brand: "visa", funding: "credit", country: "US", behaviour, ...more });

/** The cards of Stripe's page on testing, by the name after `pm_card_` and `tok_`. */
export const testCards: Readonly<Record<string, TestMethod>> = {
  visa: card("4242424242424242"),
  us: card("4242424242424242"),
  visa_debit: card("4000056655665556", {}, { funding: "debit" }),
  mastercard: card("5555555555554444", {}, { brand: "mastercard" }),
  mastercard_debit: card("5200828282828210", {}, { brand: "mastercard", funding: "debit" }),
  mastercard_prepaid: card("5105105105105100", {}, { brand: "mastercard", funding: "prepaid" }),
  amex: card("378282246310005", {}, { brand: "amex" }),
  discover: card("6011111111111117", {}, { brand: "discover" }),
  diners: card("3056930009020004", {}, { brand: "diners" }),
  jcb: card("3566002020360505", {}, { brand: "jcb" }),
  unionpay: card("6200000000000005", {}, { brand: "unionpay" }),
  gb: card("4000008260000000", {}, { country: "GB" }),
  de: card("4000002760000016", {}, { country: "DE" }),
  fr: card("4000002500000003", {}, { country: "FR" }),
  nl: card("4000005280000002", {}, { country: "NL" }),
  jp: card("4000003920000003", {}, { country: "JP" }),

  chargeDeclined: card("4000000000000002", { charge: "generic", attach: "generic" }),
  chargeDeclinedInsufficientFunds: card("4000000000009995", { charge: "insufficientFunds", attach: "insufficientFunds" }),
  chargeDeclinedLostCard: card("4000000000009987", { charge: "lostCard", attach: "lostCard" }),
  chargeDeclinedStolenCard: card("4000000000009979", { charge: "stolenCard", attach: "stolenCard" }),
  chargeDeclinedExpiredCard: card("4000000000000069", { charge: "expiredCard", attach: "expiredCard" }),
  chargeDeclinedIncorrectCvc: card("4000000000000127", { charge: "incorrectCvc", attach: "incorrectCvc" }),
  chargeDeclinedProcessingError: card("4000000000000119", { charge: "processingError", attach: "processingError" }),
  chargeDeclinedVelocityLimitExceeded: card("4000000000006975", { charge: "velocity", attach: "velocity" }),
  chargeCustomerFail: card("4000000000000341", { charge: "generic" }),
  radarBlock: card("4100000000000019", { charge: "fraudulent", risk: "highest" }),
  riskLevelHighest: card("4000000000004954", { risk: "highest" }),
  riskLevelElevated: card("4000000000009235", { risk: "elevated" }),

  createDispute: card("4000000000000259", { dispute: "fraudulent" }),
  createDisputeProductNotReceived: card("4000000000002685", { dispute: "product_not_received" }),
  createDisputeInquiry: card("4000000000001976", { dispute: "inquiry" }),
  refundFail: card("4000000000005126", { refund: "fails" }),
  pendingRefund: card("4000000000007726", { refund: "pending" }),
  bypassPending: card("4000000000000077", { isAvailableAtOnce: true }),
  bypassPendingInternational: card("4000003720000278", { isAvailableAtOnce: true }, { country: "IE" }),

  authenticationRequired: card("4000002760003184", { authentication: "always" }, { country: "DE" }),
  authenticationRequiredOnSetup: card("4000002500003155", { authentication: "unlessSetUp" }, { country: "FR" }),
  authenticationRequiredSetupForOffSession: card("4000003800000446", { authentication: "unlessSetUp" }),
  authenticationRequiredChargeDeclinedInsufficientFunds: card("4000008260003178", { authentication: "always", charge: "insufficientFunds" }, { country: "GB" }),
  threeDSecure2Required: card("4000000000003220", { authentication: "always" }),
  threeDSecureRequired: card("4000000000003063", { authentication: "always" }),
  threeDSecureRequiredChargeDeclined: card("4000008400001629", { authentication: "always", charge: "generic" }),
  threeDSecureRequiredProcessingError: card("4000008400001280", { authentication: "always", charge: "processingError" }),
  threeDSecureOptional: card("4000000000003055"),
};
