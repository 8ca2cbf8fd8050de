import type { SubgraphRuntime } from "@souk/shared/context";
import type { Sql } from "@souk/shared/database";
import { idOf, isId, uuidOf, type Id } from "@souk/shared/ids";
import { intentExpanded, intentSeen } from "../provider/intent-seen.ts";
import { stripeOf } from "../provider/stripe-client.ts";
import { paymentLearn } from "./payment-flow.ts";

/** A payment as it stood before the provider was asked. */
export interface PaymentKnown { readonly paymentId: Id<"pay">; readonly version: number; readonly providerRef: string | null }

/** The payments that these objects of the provider are of, by ref. One statement, before it is asked. */
export async function paymentsKnown(sql: Sql, refs: readonly string[]): Promise<Map<string, PaymentKnown>> {
  const rows = await sql.rows<{ id: string; version: number; ref: string }>("select id, version, provider_ref as ref from money.payment where provider_ref = any($1::text[])", [refs]);
  return new Map(rows.map(({ id, version, ref }) => [ref, { paymentId: idOf("pay", id), version, providerRef: ref }]));
}

async function paymentKnown(sql: Sql, paymentId: Id<"pay">): Promise<PaymentKnown | null> {
  const row = await sql.row<{ version: number; ref: string | null }>("select version, provider_ref as ref from money.payment where id = $1", [uuidOf(paymentId)]);
  return row ? { paymentId, version: row.version, providerRef: row.ref } : null;
}

/**
 * Asks the provider how a payment stands now, and applies it.
 * @param known read before; undefined where nothing here is known under this ref: the answer to what made it may be lost
 * @returns why there was nothing to apply; null where it was
 * @throws StripeError
 */
export async function paymentSee(runtime: SubgraphRuntime, ref: string, known: PaymentKnown | undefined): Promise<string | null> {
  const stripe = stripeOf(runtime.stripe);
  const ask = () => stripe.paymentIntents.retrieve(ref, { expand: intentExpanded });
  let intent = await ask();
  const paymentId = intent.metadata["payment"];
  if (!isId("pay", paymentId)) return "It is of no payment of ours.";
  let standing = known ?? null;
  if (!standing) {
    standing = await paymentKnown(runtime.database, paymentId);
    if (!standing) return "It is of a payment that is not here.";
    intent = await ask();                // what was seen counts from the version that was known before
  }
  await paymentLearn(runtime, { paymentId, news: { kind: "seen", object: intentSeen(intent) }, atVersion: standing.version });
  return null;
}
