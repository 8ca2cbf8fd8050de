import { testCards } from "./test-cards.ts";
import type { Behaviour, TestMethod } from "./test-method.ts";

const account = (number: string, behaviour: Behaviour = { settles: "soon" }): TestMethod => ({ type: "us_bank_account", number, country: "US", behaviour });
const iban = (number: string, behaviour: Behaviour = { settles: "soon" }): TestMethod => ({ type: "sepa_debit", number, country: number.slice(0, 2), behaviour });

const banks: Readonly<Record<string, TestMethod>> = {
  pm_usBankAccount_success: account("000123456789"),
  pm_usBankAccount_accountClosed: account("000111111113", { settles: "soon", charge: "accountClosed" }),
  pm_usBankAccount_noAccount: account("000111111116", { settles: "soon", charge: "noAccount" }),
  pm_usBankAccount_insufficientFunds: account("000222222227", { settles: "soon", charge: "bankFunds" }),
  pm_usBankAccount_debitNotAuthorized: account("000333333335", { settles: "soon", charge: "debitNotAuthorized" }),
  pm_usBankAccount_dispute: account("000555555559", { settles: "soon", dispute: "fraudulent" }),
  pm_usBankAccount_processing: account("000000000009", { settles: "never" }),
  pm_success_de: iban("DE89370400440532013000"),
  pm_failed_de: iban("DE62370400440532013001", { settles: "soon", charge: "bankRefused" }),
  pm_disputed_de: iban("DE35370400440532013002", { settles: "soon", dispute: "fraudulent" }),
  pm_successDelayed_de: iban("DE08370400440532013003", { settles: "delayed" }),
  pm_failureDelayed_de: iban("DE78370400440532013004", { settles: "delayed", charge: "bankRefused" }),
};

const byNumber = new Map([...Object.values(testCards), ...Object.values(banks)].map((method) => [method.number, method]));

/**
 * A test method by its name: `pm_card_visa`, `pm_usBankAccount_success`, `pm_success_de`.
 * Declining cards have two names in Stripe's pages, `pm_card_chargeDeclined` and `pm_card_visa_chargeDeclined`.
 */
export const testMethodNamed = (name: string): TestMethod | undefined =>
  Object.hasOwn(banks, name) ? banks[name] : name.startsWith("pm_card_") ? cardNamed(name.slice("pm_card_".length)) : undefined;

/** A test card by its token: `tok_visa`. */
export const testTokenNamed = (token: string): TestMethod | undefined => (token.startsWith("tok_") ? cardNamed(token.slice("tok_".length)) : undefined);

/** A test method by card number, account number or IBAN. */
export const testMethodNumbered = (number: string): TestMethod | undefined => byNumber.get(number.replaceAll(/\s/g, ""));

function cardNamed(name: string): TestMethod | undefined {
  const short = name.replace(/^visa_(?=charge)/, "");
  return Object.hasOwn(testCards, short) ? testCards[short] : undefined;
}
