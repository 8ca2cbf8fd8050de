import type Stripe from "stripe";
import type { Call } from "../server/operation.ts";
import { idNew, randomWord } from "../wire/ids.ts";
import { metadataOf } from "../wire/metadata.ts";
import type { Parameters } from "../wire/parameters.ts";

const words = ["address", "description", "email", "name", "phone", "shipping"] as const;

/** What a request says of a customer: an empty text unsets. */
export const wordsOf = (given: Parameters): object => Object.fromEntries(words.filter((name) => given[name] !== undefined).map((name) => [name, given[name] === "" ? null : filled(given[name])]));

const addressMembers = ["city", "country", "line1", "line2", "postal_code", "state"];

/** An address has all its members, said or not; so has the one of a shipping. */
function filled(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  const { address } = value as { address?: object };
  return address ? { phone: null, ...value, address: filled(address) } : { ...Object.fromEntries(addressMembers.map((member) => [member, null])), ...value };
}

/** Creates a customer; with `payment_method`, none is attached: that is `attach`'s. */
export async function customerCreate({ work, given }: Call): Promise<Stripe.Customer> {
  const customer: Stripe.Customer = {
    id: idNew("cus"), object: "customer", address: null, balance: 0, created: work.now, currency: null, default_source: null, delinquent: false, description: null,
    discount: null, email: null, invoice_prefix: randomWord(8).toUpperCase(),
    invoice_settings: { custom_fields: null, default_payment_method: null, footer: null, rendering_options: null }, livemode: work.settings.livemode, name: null,
    next_invoice_sequence: 1, phone: null, preferred_locales: [], shipping: null, tax_exempt: "none", test_clock: null,
    ...wordsOf(given), metadata: metadataOf({}, given["metadata"]),
  };
  work.emit("customer.created", work.put(customer));
  return customer;
}
