import type { SubgraphRuntime } from "@souk/shared/context";
import type { Sweep } from "@souk/shared/work";
import { askedTogether } from "./asked-together.ts";

/** Seconds until an object is looked at again, by how often it was since it last changed: its news may be lost on the way to us, never at the provider. */
export const lookWaitsSeconds: readonly number[] = [15, 30, 60, 120, 300, 900, 3_600];

/** An object as it stood before the provider was asked. */
export interface Looked { readonly uuid: string; readonly version: number; readonly ref: string }

const batchMax = 32;
const everyMs = 1_000;

/**
 * The sweep over objects of which nothing was heard: each that is due is asked for, and its next look put off; what nothing
 * comes of is looked at less and less often, what changes begins anew. Takes by one statement, over the table's index on
 * `look_at`, passing over what another process has.
 * @param looksMax after so many it is left alone; never, by default
 * @param waits seconds until the next look, by how often it was looked at; `lookWaitsSeconds` by default
 * @param see asks the provider and applies it
 */
export const looker = ({ name, table, looksMax = null, waits = lookWaitsSeconds, see }: {
  readonly name: string; readonly table: "money.payment" | "money.payment_method_setup" | "money.payout_account" | "money.chargeback" | "money.platform_payout"; readonly looksMax?: number | null; readonly waits?: readonly number[];
  readonly see: (runtime: SubgraphRuntime, looked: Looked) => Promise<unknown>;
}): Sweep => ({
  name, everyMs, batchMax,
  async sweep(runtime) {
    if (!runtime.stripe) return 0;
    const taken = await runtime.database.rows<{ uuid: string; version: number; ref: string | null }>(
      `update ${table} o
          set looks = o.looks + 1,
              look_at = case when (o.looks + 1 < $3::int) is not false then clock_timestamp() + make_interval(secs => ($2::int[])[least(o.looks + 2, cardinality($2::int[]))]) end
        where o.id in (select d.id
                         from ${table} d
                        where d.look_at <= clock_timestamp()
                        order by d.look_at
                        limit $1
                          for update skip locked)
       returning o.id as uuid, o.version, o.provider_ref as ref`, [batchMax, waits, looksMax]);
    // One that the provider has not made yet is the completer's.
    await askedTogether(taken.filter((one): one is Looked => one.ref !== null), async (looked) => {
      try {
        await see(runtime, looked);
      } catch (error) {
        runtime.log.warn({ err: error, object: looked.uuid, table }, "what stands at the provider could not be looked at; it is looked at again");
      }
    });
    return taken.length;
  },
});
