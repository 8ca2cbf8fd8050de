import type { SubgraphRuntime } from "@souk/shared/context";
import type { Sql } from "@souk/shared/database";
import { idOf } from "@souk/shared/ids";
import type { Sweep } from "@souk/shared/work";
import { paymentLookWaitsSeconds } from "../payments/payment-looks.ts";
import { paymentSee, type PaymentKnown } from "../payments/payment-see.ts";
import { askedTogether } from "../provider/asked-together.ts";

/**
 * Takes payments that are to be looked at, and puts their next look off: what nothing comes of is looked at less and less
 * often, what changes begins anew. One statement. Uses the index payment_look.
 */
async function paymentsTake(sql: Sql, limit: number): Promise<PaymentKnown[]> {
  const rows = await sql.rows<{ id: string; version: number; ref: string | null }>(
    `update money.payment p
        set looks = p.looks + 1, look_at = clock_timestamp() + make_interval(secs => ($2::int[])[least(p.looks + 2, cardinality($2::int[]))])
      where p.id in (select d.id
                       from money.payment d
                      where d.look_at <= clock_timestamp()
                      order by d.look_at
                      limit $1
                        for update skip locked)
     returning p.id, p.version, p.provider_ref as ref`, [limit, paymentLookWaitsSeconds]);
  return rows.map(({ id, version, ref }) => ({ paymentId: idOf("pay", id), version, providerRef: ref }));
}

const batchMax = 32;
const everyMs = 1_000;

/** Asks how payments stand of which nothing was heard: their news may have been lost on the way to us, never at the provider. */
async function paymentsLook(runtime: SubgraphRuntime): Promise<number> {
  if (!runtime.stripe) return 0;
  const taken = await paymentsTake(runtime.database, batchMax);
  await askedTogether(taken.filter(({ providerRef }) => providerRef !== null), async (known) => {       // one that the provider has not made yet is the completer's
    try {
      const nothing = await paymentSee(runtime, known.providerRef!, known);
      if (nothing !== null) throw new Error(nothing);
    } catch (error) {
      runtime.log.warn({ err: error, paymentId: known.paymentId }, "a payment could not be looked at; it is looked at again");
    }
  });
  return taken.length;
}

/** The looker after payments. */
export const paymentLooker: Sweep = { name: "payments of which nothing is heard are asked for", everyMs, batchMax, sweep: paymentsLook };
