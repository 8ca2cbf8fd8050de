import type Stripe from "stripe";
import { customerFind } from "../customers/customer-find.ts";
import type { Work } from "../store/work.ts";
import { amountCheck, currencyCheck } from "../wire/currency.ts";
import { invalidRequest } from "../wire/errors.ts";
import { idNew, randomWord } from "../wire/ids.ts";
import { metadataOf } from "../wire/metadata.ts";
import { textOf, type Parameters } from "../wire/parameters.ts";
import { methodTypes } from "./method-types.ts";

const text = (value: unknown): string | null => (typeof value === "string" && value !== "" ? value : null);

/** An intent as it is created, before anything is attempted. Not kept yet. @throws ApiError for amounts, currencies and what belongs to Connect */
export async function paymentIntentNew(work: Work, given: Parameters): Promise<Stripe.PaymentIntent> {
  const currency = currencyCheck(textOf(given, "currency") ?? "");
  const amount = amountCheck(Number(given["amount"]), currency);
  for (const param of ["application_fee_amount", "on_behalf_of", "transfer_data"]) if (given[param] !== undefined) throw notSpoken(param);
  const customer = text(given["customer"]);
  if (customer) await customerFind(work, customer);
  const id = idNew("pi");
  const allowed = given["allowed_payment_method_types"] as string[] | undefined;
  const automatic = given["automatic_payment_methods"] as { enabled: boolean; allow_redirects?: string } | undefined;
  return {
    id, object: "payment_intent", allowed_payment_method_types: allowed ?? null, amount, amount_capturable: 0, amount_details: { tip: {} }, amount_received: 0,
    application: null, application_fee_amount: null,
    automatic_payment_methods: allowed || automatic?.enabled === false ? null : { enabled: true, allow_redirects: automatic?.allow_redirects ?? "always" },
    canceled_at: null, cancellation_reason: null, capture_method: textOf(given, "capture_method") ?? "automatic_async",
    client_secret: `${id}_secret_${randomWord(24)}`, confirmation_method: textOf(given, "confirmation_method") ?? "automatic",
    created: work.now, currency, customer, customer_account: null, description: text(given["description"]), excluded_payment_method_types: null,
    last_payment_error: null, latest_charge: null, livemode: work.settings.livemode, managed_payments: null, metadata: metadataOf({}, given["metadata"]),
    next_action: null, on_behalf_of: null, payment_method: null, payment_method_configuration_details: null,
    payment_method_options: { card: { installments: null, mandate_options: null, network: null, request_three_d_secure: "automatic" } },
    payment_method_types: methodTypes(currency, allowed), payment_record: null, processing: null, receipt_email: text(given["receipt_email"]), review: null,
    setup_future_usage: text(given["setup_future_usage"]), shipping: (given["shipping"] as Stripe.PaymentIntent.Shipping | undefined) ?? null, source: null,
    statement_descriptor: text(given["statement_descriptor"]), statement_descriptor_suffix: text(given["statement_descriptor_suffix"]),
    status: "requires_payment_method", transfer_data: null, transfer_group: text(given["transfer_group"]),
  };
}

const notSpoken = (param: string) => invalidRequest(`This sandbox does not speak ${param} of a payment intent.`, { param });
