import { createHash } from "node:crypto";
import type Stripe from "stripe";
import type { Work } from "../store/work.ts";
import { invalidRequest } from "../wire/errors.ts";
import { idNew } from "../wire/ids.ts";
import { bankBehaviour } from "./test-banks.ts";

/** Keeps a bank account of whoever `work` is within; it becomes the one that money goes to. @throws ApiError unless the number has four digits or more */
export function bankAccountNew(work: Work, number: string, country: string, currency: string): Stripe.BankAccount {
  const digits = number.replaceAll(/[\s-]/g, "");
  if (!/^[A-Za-z]{0,2}\d{4,32}$/.test(digits)) throw invalidRequest("bank is an account number, or its last four digits.", { param: "bank" });
  const behaviour = bankBehaviour(digits);
  return work.put<Stripe.BankAccount>({
    id: idNew("ba"), object: "bank_account", ...(work.account ? { account: work.account } : {}), account_holder_name: null, account_holder_type: null, account_type: null,
    available_payout_methods: ["standard", "instant"], bank_name: "TEST BANK", country: country.toUpperCase(), currency, default_for_currency: true,
    fingerprint: createHash("sha256").update(digits).digest("base64url").slice(0, 16), future_requirements: null, last4: digits.slice(-4), metadata: {}, requirements: null,
    routing_number: null, status: "new",
  }, { behaviour });
}

/** The bank account that was given last. */
export async function bankAccountOf(work: Work, account: string): Promise<Stripe.BankAccount | undefined> {
  const { rows } = await work.query<{ body: Stripe.BankAccount }>(
    "select body from sandbox.object where account = $1 and kind = 'bank_account' order by sequence desc limit 1", [account]);
  return rows[0]?.body;
}
