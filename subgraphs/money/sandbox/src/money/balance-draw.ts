import type { Work } from "../store/work.ts";
import { platform } from "../store/work.ts";
import { invalidRequest } from "../wire/errors.ts";

/**
 * Holds a balance until the end of this work and makes sure that it has so much available: two who draw on one balance wait for one another
 * here, and the second finds what the first has left. The moment is taken after the wait, so that what the first has taken counts.
 * @throws ApiError balance_insufficient, in the words of `refusal`
 */
export async function balanceDraw(work: Work, amount: number, currency: string, refusal: string): Promise<void> {
  const account = work.account ?? platform;
  await work.query("select pg_advisory_xact_lock(hashtextextended($1, 0))", [`balance ${account} ${currency}`]);
  const { rows } = await work.query<{ available: string }>(`
select coalesce(sum(moved_net), 0) as available
  from sandbox.object
 where account = $1 and moved_currency = $2 and moved_on <= $3 and moved_net is not null`, [account, currency, work.latest()]);
  if (Number(rows[0]!.available) < amount) throw invalidRequest(refusal, { code: "balance_insufficient" });
}
