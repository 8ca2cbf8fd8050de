import { createHash } from "node:crypto";
import type Stripe from "stripe";
import type { Work } from "../store/work.ts";
import { idNew } from "../wire/ids.ts";
import type { TestMethod } from "./test-method.ts";

const expiresInYears = 2;      // Stripe's test methods are always valid

/** Makes a method of a test card or account, as each use of `pm_card_visa` does. It belongs to nobody yet. */
export function paymentMethodNew(work: Work, test: TestMethod, given: { readonly metadata?: Stripe.Metadata; readonly billing_details?: object } = {}): Stripe.PaymentMethod {
  const body: Stripe.PaymentMethod = {
    id: idNew("pm"), object: "payment_method", allow_redisplay: "unspecified",
    billing_details: { address: emptyAddress, email: null, name: null, phone: null, tax_id: null, ...given.billing_details },
    created: work.now, customer: null, customer_account: null, livemode: work.settings.livemode, metadata: given.metadata ?? {}, type: test.type,
    ...(test.type === "card" ? { card: cardOf(test, new Date(work.nowMs).getUTCFullYear() + expiresInYears) }
      : test.type === "sepa_debit" ? { sepa_debit: sepaOf(test) } : { us_bank_account: bankOf(test) }),
  };
  return work.put(body, { behaviour: test.behaviour });
}

const emptyAddress = { city: null, country: null, line1: null, line2: null, postal_code: null, state: null };
const fingerprintOf = (number: string): string => createHash("sha256").update(number).digest("base64url").replaceAll(/[-_]/g, "").slice(0, 16);
const last4Of = ({ number }: TestMethod): string => number.slice(-4);

const cardOf = (test: TestMethod, year: number): Stripe.PaymentMethod.Card => ({
  brand: test.brand ?? "unknown", checks: { address_line1_check: null, address_postal_code_check: null, cvc_check: "unchecked" },
  country: test.country, display_brand: test.brand ?? null, exp_month: 12, exp_year: year, fingerprint: fingerprintOf(test.number), funding: test.funding ?? "credit",
  generated_from: null, last4: last4Of(test), networks: { available: [test.brand ?? "unknown"], preferred: null }, regulated_status: "unregulated",
  three_d_secure_usage: { supported: true }, wallet: null,
});

const sepaOf = (test: TestMethod): Stripe.PaymentMethod.SepaDebit =>
  ({ bank_code: test.number.slice(4, 12), branch_code: "", country: test.country, fingerprint: fingerprintOf(test.number), generated_from: null, last4: last4Of(test) });

const bankOf = (test: TestMethod): Stripe.PaymentMethod.UsBankAccount => ({
  account_holder_type: "individual", account_type: "checking", bank_name: "STRIPE TEST BANK", financial_connections_account: null,
  fingerprint: fingerprintOf(test.number), last4: last4Of(test), networks: { preferred: "ach", supported: ["ach"] }, routing_number: "110000000", status_details: null,
});
