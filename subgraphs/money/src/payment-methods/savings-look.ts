import type { SubgraphRuntime } from "@souk/shared/context";
import type { Sql } from "@souk/shared/database";
import { idOf, uuidOf, type Id } from "@souk/shared/ids";
import type { Sweep } from "@souk/shared/work";
import type { PaymentState } from "../payments/payment-states.ts";
import { isFinal } from "../payments/payment-states.ts";
import { askedTogether } from "../provider/asked-together.ts";
import { methodSeen } from "../provider/method-seen.ts";
import { stripeOf } from "../provider/stripe-client.ts";
import { methodsKeep } from "./methods-keep.ts";

/** A payment whose method is to be kept. */
interface Saving { readonly paymentId: Id<"pay">; readonly userId: Id<"usr">; readonly state: PaymentState; readonly ref: string | null }

/** Seconds until it is looked at again: soon after the payment was tried, then as long as its buyer's bank takes. */
const waitsSeconds = [1, 2, 5, 15, 60, 300, 900];
const batchMax = 32;
const everyMs = 1_000;

/** Takes those that are due, and puts their next look off. One statement. Uses the index payment_method_saving_look. */
async function savingsTake(sql: Sql): Promise<Saving[]> {
  const rows = await sql.rows<{ payment_id: string; buyer_id: string; state: PaymentState; ref: string | null }>(
    `update money.payment_method_saving s
        set looks = s.looks + 1, look_at = clock_timestamp() + make_interval(secs => ($2::int[])[least(s.looks + 1, cardinality($2::int[]))])
       from money.payment p
      where p.id = s.payment_id
        and s.payment_id in (select d.payment_id
                               from money.payment_method_saving d
                              where d.look_at <= clock_timestamp()
                              order by d.look_at
                              limit $1
                                for update skip locked)
     returning s.payment_id, p.buyer_id, p.state, p.provider_ref as ref`, [batchMax, waitsSeconds]);
  return rows.map(({ payment_id, buyer_id, state, ref }) => ({ paymentId: idOf("pay", payment_id), userId: idOf("usr", buyer_id), state, ref }));
}

/** What a payment that is over was paid with is kept, if the provider has it for its buyer; then the wish is forgotten. */
async function savingEnd({ database, stripe }: SubgraphRuntime, { paymentId, userId, state, ref }: Saving): Promise<void> {
  const method = state === "CAPTURED" && ref !== null ? methodSeen((await stripeOf(stripe).paymentIntents.retrieve(ref, { expand: ["payment_method"] })).payment_method) : null;
  await database.transaction({ origin: { actor: "service:money", correlationId: `saving-${paymentId}` } }, async (tx) => {
    if (method?.customerRef) await methodsKeep(tx, [{ userId, method }]);
    await tx.run("delete from money.payment_method_saving where payment_id = $1", [uuidOf(paymentId)]);
  });
}

async function savingsLook(runtime: SubgraphRuntime): Promise<number> {
  if (!runtime.stripe) return 0;
  const taken = await savingsTake(runtime.database);
  const over = taken.filter(({ state }) => isFinal(state));
  await askedTogether(over, (saving) => savingEnd(runtime, saving).catch((error: unknown) => {
    runtime.log.warn({ err: error, paymentId: saving.paymentId }, "what was paid with could not be kept; it is looked at again");
  }));
  return over.length;
}

/** Keeps what buyers paid with who wanted that. */
export const savingLooker: Sweep = { name: "what was paid with is kept where its buyer wants that", everyMs, batchMax, sweep: savingsLook };
