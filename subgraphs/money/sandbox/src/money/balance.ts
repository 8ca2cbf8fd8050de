import type Stripe from "stripe";
import { platform, type Work } from "../store/work.ts";

/** What each currency of an account holds: the sum of its balance transactions, those before their day pending. Nothing else is kept of it. */
export async function balanceOf(work: Work): Promise<Stripe.Balance> {
  const { rows } = await work.query<{ currency: string; source: "card" | "bank_account"; available: string; pending: string }>(`
select moved_currency as currency,
       case when account = 'platform' and moved_type like 'payment%' then 'bank_account' else 'card' end as source,
       coalesce(sum(moved_net) filter (where moved_on <= $1), 0) as available,
       coalesce(sum(moved_net) filter (where moved_on > $1), 0) as pending
  from sandbox.object
 where account = $2 and moved_net is not null
 group by 1, 2
 order by 1, 2`, [work.now, work.account ?? platform]);
  const currencies = [...new Set(rows.map(({ currency }) => currency))];
  const lineOf = (part: "available" | "pending") => (currency: string) => {
    const own = rows.filter((row) => row.currency === currency);
    return { amount: own.reduce((sum, row) => sum + Number(row[part]), 0), currency, source_types: Object.fromEntries(own.map((row) => [row.source, Number(row[part])])) };
  };
  return { object: "balance", available: currencies.map(lineOf("available")), livemode: work.settings.livemode, pending: currencies.map(lineOf("pending")) };
}
