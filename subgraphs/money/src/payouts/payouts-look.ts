import type { SubgraphRuntime } from "@souk/shared/context";
import type { Sweep } from "@souk/shared/work";
import { askedTogether } from "../provider/asked-together.ts";
import { payoutSee } from "./payout-see.ts";

/** Seconds until a payout under way is looked at again, by how often it was since it last changed. Banks take days. */
const waitsSeconds = [300, 900, 3_600, 21_600];
/** One that arrived is asked for daily for so long: a bank that sends one back does so within a week. */
const returnMaxDays = 10;

const batchMax = 32;
const everyMs = 1_000;

/** Asks how payouts stand of which nothing was heard, those that arrived included: a bank may send one back. By the index payout_look. */
async function payoutsLook(runtime: SubgraphRuntime): Promise<number> {
  if (!runtime.stripe) return 0;
  const taken = await runtime.database.rows<{ id: string; ref: string | null; account: string }>(
    `update money.payout p
        set looks = p.looks + 1,
            look_at = case
              when p.state = 'PAID' then case when p.paid_at > clock_timestamp() - make_interval(days => $3) then clock_timestamp() + interval '1 day' end
              else clock_timestamp() + make_interval(secs => ($2::int[])[least(p.looks + 1, cardinality($2::int[]))]) end
       from money.payout_account a
      where a.id = p.account_id
        and p.id in (select d.id
                       from money.payout d
                      where d.look_at <= clock_timestamp()
                      order by d.look_at
                      limit $1
                        for update skip locked)
     returning p.id, p.provider_ref as ref, a.provider_ref as account`, [batchMax, waitsSeconds, returnMaxDays]);
  await askedTogether(taken, async ({ id, ref, account }) => {
    if (ref === null) return;            // one that the provider has not made yet is the completer's
    try {
      const nothing = await payoutSee(runtime, ref, account);
      if (nothing !== null) throw new Error(nothing);
    } catch (error) {
      runtime.log.warn({ err: error, payout: id }, "a payout could not be looked at; it is looked at again");
    }
  });
  return taken.length;
}

/** The looker after payouts. */
export const payoutLooker: Sweep = { name: "payouts of which nothing is heard are asked for", everyMs, batchMax, sweep: payoutsLook };
