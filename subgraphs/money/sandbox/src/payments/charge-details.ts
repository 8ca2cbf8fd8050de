import type Stripe from "stripe";
import type { Decline } from "../methods/declines.ts";
import type { Behaviour } from "../methods/test-method.ts";

/** What a charge tells of its method. */
export function chargeDetails(method: Stripe.PaymentMethod, amount: number, isAuthenticated: boolean): Stripe.Charge.PaymentMethodDetails {
  if (method.type === "sepa_debit") {
    const { bank_code, branch_code, country, fingerprint, last4 } = method.sepa_debit!;
    return { type: "sepa_debit", sepa_debit: { bank_code, branch_code, country, fingerprint, last4, mandate: null } };
  }
  if (method.type === "us_bank_account") {
    const { account_holder_type, account_type, bank_name, fingerprint, last4, routing_number } = method.us_bank_account!;
    return { type: "us_bank_account", us_bank_account: { account_holder_type, account_type, bank_name, fingerprint, last4, payment_reference: null, routing_number } };
  }
  const { brand, country, exp_month, exp_year, fingerprint, funding, last4, checks } = method.card!;
  return {
    type: "card",
    card: {
      amount_authorized: amount, authorization_code: null, brand, checks: checks && { ...checks, cvc_check: "pass" }, country, electronic_commerce_indicator: null,
      exp_month, exp_year, fingerprint: fingerprint ?? null, funding, installments: null, last4, mandate: null, network: brand, network_transaction_id: null,
      regulated_status: "unregulated", three_d_secure: isAuthenticated ? authenticated : null, transaction_link_id: null, wallet: null,
    },
  };
}

const authenticated: Stripe.Charge.PaymentMethodDetails.Card.ThreeDSecure = {
  authentication_flow: "challenge", electronic_commerce_indicator: "05", exemption_indicator: null, result: "authenticated", result_reason: null,
  transaction_id: null, version: "2.2.0",
};

/** How an attempt ended, as a charge tells it. */
export function chargeOutcome(behaviour: Behaviour, decline: Decline | undefined): Stripe.Charge.Outcome {
  const risk = behaviour.risk ?? "normal";
  if (!decline) return { ...silent, network_status: "approved_by_network", reason: null, risk_level: risk, seller_message: "Payment complete.", type: "authorized" };
  if (decline.isBlocked) return { ...silent, network_status: "not_sent_to_network", reason: "highest_risk_level", risk_level: "highest", seller_message: "Stripe blocked this payment as too risky.", type: "blocked" };
  return {
    ...silent, advice_code: decline.advice_code ?? null, network_status: "declined_by_network", reason: decline.decline_code ?? decline.code, risk_level: risk,
    seller_message: "The bank did not return any further details with this decline.", type: "issuer_declined",
  };
}

const silent = { advice_code: null, network_advice_code: null, network_decline_code: null };
