import type { SubgraphRuntime } from "@souk/shared/context";
import type { Sweep } from "@souk/shared/work";
import { askedTogether } from "../provider/asked-together.ts";
import { refundSee } from "../refunds/refund-see.ts";

/** Seconds until a refund is looked at again, by how often it was since it last changed. Banks take days. */
const waitsSeconds = [60, 300, 900, 3_600, 21_600];
/** After so long none comes back any more: a bank answers within a month. */
const bounceMaxDays = 35;

const batchMax = 32;
const everyMs = 1_000;

/** Asks how refunds stand of which nothing was heard, those that came through included: a bank may send one back. */
async function refundsLook(runtime: SubgraphRuntime): Promise<number> {
  if (!runtime.stripe) return 0;
  const taken = await runtime.database.rows<{ id: string; ref: string | null }>(
    `update money.refund r
        set looks = r.looks + 1,
            look_at = case
              when r.state = 'SUCCEEDED' then case when r.settled_at > clock_timestamp() - make_interval(days => $3) then clock_timestamp() + interval '7 days' end
              else clock_timestamp() + make_interval(secs => ($2::int[])[least(r.looks + 1, cardinality($2::int[]))]) end
      where r.id in (select d.id
                       from money.refund d
                      where d.look_at <= clock_timestamp()
                      order by d.look_at
                      limit $1
                        for update skip locked)
     returning r.id, r.provider_ref as ref`, [batchMax, waitsSeconds, bounceMaxDays]);
  await askedTogether(taken, async ({ id, ref }) => {
    if (ref === null) return;            // one that the provider has not made yet is the completer's
    try {
      const nothing = await refundSee(runtime, ref);
      if (nothing !== null) throw new Error(nothing);
    } catch (error) {
      runtime.log.warn({ err: error, refund: id }, "a refund could not be looked at; it is looked at again");
    }
  });
  return taken.length;
}

/** The looker after refunds. */
export const refundLooker: Sweep = { name: "refunds of which nothing is heard are asked for", everyMs, batchMax, sweep: refundsLook };
