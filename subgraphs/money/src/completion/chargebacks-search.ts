import { present } from "@souk/shared/assert";
import type { SubgraphRuntime } from "@souk/shared/context";
import type { Sweep } from "@souk/shared/work";
import { chargebackSee } from "../chargebacks/chargeback-see.ts";
import { askedTogether } from "../provider/asked-together.ts";
import { stripeOf } from "../provider/stripe-client.ts";

/** Who is disputed has days to answer: some minutes more do no harm. */
const searchSeconds = 300;
/** How far the list is read again: what the provider made while it was read before may have come late into it. */
const overlapSeconds = 3_600;
/** More in five minutes is an attack, and the next round goes on. */
const batchMax = 500;
const everyMs = 5_000;

/**
 * Asks the provider what was disputed lately and sees what is not known here: of a chargeback whose only news was lost
 * nothing of ours would tell. One process at a time; where one cannot be seen the next round begins where this one did.
 * @returns how many were seen
 */
async function chargebacksSearch(runtime: SubgraphRuntime): Promise<number> {
  if (!runtime.stripe) return 0;
  const turn = await runtime.database.row<{ since: Date | null }>(
    "update money.chargeback_search set next_at = clock_timestamp() + make_interval(secs => $1) where next_at <= clock_timestamp() returning since", [searchSeconds]);
  if (!turn) return 0;
  const since = turn.since === null ? {} : { created: { gte: Math.floor(turn.since.getTime() / 1_000) - overlapSeconds } };
  const made = await stripeOf(runtime.stripe).disputes.list({ ...since, limit: 100 }).autoPagingToArray({ limit: batchMax });
  const known = new Set((await runtime.database.rows<{ ref: string }>("select provider_ref as ref from money.chargeback where provider_ref = any($1::text[])", [made.map(({ id }) => id)])).map(({ ref }) => ref));
  const unknown = made.filter(({ id }) => !known.has(id));
  const seen = await askedTogether(unknown, async ({ id }) => {
    try {
      return await chargebackSee(runtime, id) === null;
    } catch (error) {
      runtime.log.warn({ err: error, dispute: id }, "a dispute could not be seen; it is looked for again");
      return null;
    }
  });
  if (made.length > 0 && !seen.includes(null)) {
    const newest = present(made[0], "the newest comes first").created;
    await runtime.database.run("update money.chargeback_search set since = greatest(since, to_timestamp($1))", [newest]);
  }
  return seen.filter((one) => one === true).length;
}

/** The searcher after chargebacks of which nobody told. */
export const chargebackSearcher: Sweep = { name: "chargebacks that nobody told of are looked for", everyMs, batchMax, sweep: chargebacksSearch };
