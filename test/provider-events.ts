import type Stripe from "stripe";
import { uuidOf, type Id } from "@souk/shared/ids";
import { asAdmin } from "./cluster.ts";
import type { TestDatabase } from "./database.ts";
import type { PaymentsWorld } from "./payments.ts";
import { service } from "./subgraph-under-test.ts";
import { until } from "./until.ts";

/** What came of something that was posted to us. */
export interface Received { readonly eventRef: string | null; readonly userErrors: readonly { readonly code: string; readonly path: readonly string[] }[] }

/** How something is signed: by default as the provider does, now. */
export interface Signed { readonly secret?: string; readonly atSeconds?: number }

/** The header that the provider sends with a body. */
export const signatureOf = ({ stripe, settings }: Pick<PaymentsWorld, "stripe" | "settings">, body: string, { secret = settings.webhookSecrets[0]!, atSeconds }: Signed = {}): string =>
  stripe.webhooks.generateTestHeaderString({ payload: body, secret, ...(atSeconds === undefined ? {} : { timestamp: atSeconds }) });

/** Posts a body to money, as the gateway does. @throws Error for a top-level error, naming its code */
export async function posted(pay: PaymentsWorld, body: string, signature = signatureOf(pay, body)): Promise<Received> {
  const { data, errors } = await pay.money.as(service).run<{ providerEventReceive: Received }>(
    "mutation ($input: ProviderEventReceiveInput!) { providerEventReceive(input: $input) { eventRef userErrors { code path } } }", { input: { body, signature } });
  if (errors) throw new Error(errors.map((failure) => String(failure.extensions["code"])).join("; "));
  return data!.providerEventReceive;
}

/** What the provider has told so far of an object, the oldest first: of a payment also its charges. */
export async function toldOf({ stripe }: Pick<PaymentsWorld, "stripe">, ref: string): Promise<Stripe.Event[]> {
  const all = await stripe.events.list({ limit: 100 }).autoPagingToArray({ limit: 1_000 });
  return all.toReversed().filter(({ data: { object } }) => {
    const { id, payment_intent: of } = object as { readonly id?: string; readonly payment_intent?: string | null };
    return id === ref || of === ref;
  });
}

/** What is stored of what the provider told, by the provider's id. */
export const storedOf = (pay: PaymentsWorld, refs: readonly string[]) => pay.money.runtime.database.rows<{ ref: string; state: string; attempts: number; failure: string | null; object_ref: string | null }>(
  "select ref, state, attempts, failure, object_ref from money.provider_event where ref = any($1::text[]) order by array_position($1::text[], ref)", [refs]);

/** What is waited for comes at once: looks, lookings after the balance, and what is tried again. */
export const timePasses = (scratch: TestDatabase): Promise<unknown> => asAdmin(scratch.adminUrl, (admin) => admin.query(
  `update money.payment set look_at = clock_timestamp() where look_at is not null;
   update money.refund set look_at = clock_timestamp() where look_at is not null;
   update money.chargeback set look_at = clock_timestamp() where look_at is not null;
   update money.chargeback_search set next_at = clock_timestamp();
   update money.provider_event set due_at = clock_timestamp() where due_at is not null;
   update money.balance_transaction set look_at = clock_timestamp() where look_at is not null`));

/** A payment, and what the provider calls it. */
export interface Begun { readonly paymentId: Id<"pay">; readonly ref: string; readonly buyer: PaymentsBuyer; readonly orderGroupId: Id<"ogr">; readonly orderId: Id<"ord"> }
type PaymentsBuyer = Parameters<PaymentsWorld["payment"]>[0];

/** A payment of a lamp that is begun and nothing more. */
export async function begun(pay: PaymentsWorld): Promise<Begun> {
  const { buyer, orderGroupId, id: orderId } = await pay.buys([{ goods: await pay.goods(5), quantity: 1 }]);
  const { payment } = await pay.payment(buyer, "paymentCreate", null, { orderGroupId });
  const row = await pay.money.runtime.database.row<{ ref: string }>("select provider_ref as ref from money.payment where id = $1", [uuidOf(payment!.id)]);
  return { paymentId: payment!.id, ref: row!.ref, buyer, orderGroupId, orderId };
}

/** A payment that is begun here and finished in its buyer's browser: we hear of it by the provider alone. */
export async function paidElsewhere(pay: PaymentsWorld, method = "pm_card_visa"): Promise<Begun> {
  const payment = await begun(pay);
  await pay.stripe.paymentIntents.confirm(payment.ref, { payment_method: method, return_url: "https://shop.example.com/" });
  return payment;
}

/** Where a payment stands here. */
export const stateOf = async (pay: PaymentsWorld, paymentId: Id<"pay">): Promise<string> =>
  (await pay.money.runtime.database.row<{ state: string }>("select state from money.payment where id = $1", [uuidOf(paymentId)]))!.state;

/** What lies at the provider in euro, pending and available: as it says, and as the books have it. */
async function bothSides({ stripe }: PaymentsWorld, scratch: TestDatabase): Promise<{ readonly provider: readonly string[]; readonly books: readonly string[] }> {
  const { pending, available } = await stripe.balance.retrieve();
  const said = (lines: readonly { readonly amount: number; readonly currency: string }[]) => String(lines.find(({ currency }) => currency === "eur")?.amount ?? 0);
  const { rows } = await asAdmin(scratch.adminUrl, (admin) => admin.query<{ kind: string; minor: string }>(
    "select kind, balance::text as minor from ledger.account where kind in ('psp:pending', 'psp:available') and currency = 'EUR'"));
  const booked = (kind: string) => rows.find((row) => row.kind === kind)?.minor ?? "0";
  return { provider: [said(pending), said(available)], books: [booked("psp:pending"), booked("psp:available")] };
}

/** Waits until the books are the provider's balance: the entries of a balance come a moment after their charges. @returns it, pending and available */
export async function booksAlike(pay: PaymentsWorld, scratch: TestDatabase): Promise<readonly string[]> {
  let books: readonly string[] = [];
  await until("the books are the provider's balance", async () => {
    await timePasses(scratch);
    await pay.settled();
    const sides = await bothSides(pay, scratch);
    books = sides.books;
    return JSON.stringify(sides.books) === JSON.stringify(sides.provider);
  });
  return books;
}
