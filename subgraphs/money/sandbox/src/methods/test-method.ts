import type { DeclineName } from "./declines.ts";

/** How a test method behaves, whoever's it is and whatever is bought. Nothing said means that all goes well. */
export interface Behaviour {
  /** What a charge is refused for, after authentication if that is asked for. */
  readonly charge?: DeclineName;
  /** What attaching or setting up is refused for. */
  readonly attach?: DeclineName;
  /** `always`: for each payment. `unlessSetUp`: until a setup or a first payment for later use. `setUp`: on the first only, never off session after it. */
  readonly authentication?: "always" | "unlessSetUp";
  readonly refund?: "fails" | "pending";
  readonly dispute?: "fraudulent" | "product_not_received" | "inquiry";
  /** The money is available at once. */
  readonly isAvailableAtOnce?: boolean;
  readonly risk?: "elevated" | "highest";
  /** A bank debit: later, much later, or never. */
  readonly settles?: "soon" | "delayed" | "never";
}

/** A method that Stripe's documentation offers for tests. */
export interface TestMethod {
  readonly type: "card" | "us_bank_account" | "sepa_debit";
  /** Card number, account number or IBAN. */
  readonly number: string;
  readonly brand?: string;
  readonly funding?: "credit" | "debit" | "prepaid";
  readonly country: string;
  readonly behaviour: Behaviour;
}
