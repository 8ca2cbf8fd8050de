import { onboardLater } from "../accounts/onboard-later.ts";
import { requirementsLapse } from "../accounts/requirements-lapse.ts";
import { balanceTell } from "../money/balance-tell.ts";
import { disputeByItself } from "../disputes/dispute-open.ts";
import { disputeDue, disputeSettleLater } from "../disputes/dispute-settle.ts";
import { chargeSettleLater } from "../payments/charge-settle-later.ts";
import { paymentIntentExpire } from "../payments/payment-intent-cancel.ts";
import { paymentIntentSettle } from "../payments/payment-intent-settle.ts";
import { payoutDue } from "../payouts/payout-outcome.ts";
import { refundSettle } from "../refunds/refund-settle.ts";
import { inTransaction } from "../store/database.ts";
import { workOn, type Work } from "../store/work.ts";
import type { Provider } from "../server/provider.ts";
import { sleeper, type Sleeper } from "./sleeper.ts";

/** What happens later, by name. Each changes nothing when it is repeated. */
const tasks: Readonly<Record<string, (work: Work, id: string) => Promise<unknown>>> = {
  settle: chargeSettleLater,
  processing: paymentIntentSettle,
  refund: refundSettle,
  dispute: disputeByItself,
  disputeDue,
  disputeWin: disputeSettleLater("won"),
  disputeLose: disputeSettleLater("lost"),
  disputeEscalate: disputeSettleLater("escalate"),
  expire: paymentIntentExpire,
  available: balanceTell,
  onboard: onboardLater,
  lapse: requirementsLapse,
  payout: payoutDue,
};

const atOnceMax = 50;          // as many in one transaction: one commit for many, and no caller waits long for a lock

/** Does what is due by the sandbox's clock. */
export interface Dues extends Sleeper {
  /** Does everything that is due, now. */
  run(): Promise<void>;
}

/** The charges that a batch settles, with their intents before them: two statements for all, as every payment comes through here. */
async function chargesLock(work: Work, ids: readonly string[]): Promise<void> {
  if (ids.length < 2) return;
  const { rows } = await work.query<{ intent: string }>("select body ->> 'payment_intent' as intent from sandbox.object where id = any ($1)", [ids]);
  await work.lockAll("payment_intent", rows.map(({ intent }) => intent));
  await work.lockAll("charge", ids);
}

/** Begins with whatever an earlier run has left. */
export function duesOpen(provider: Provider): Dues {
  let batchMax = atOnceMax;
  let running = Promise.resolve(0);

  async function batch(): Promise<number> {
    const { count, flushed } = await inTransaction(provider.pool, async (client) => {
      const { rows } = await client.query<{ task: string; object_id: string }>(`
delete from sandbox.due
 where sequence in (select sequence from sandbox.due where at_ms <= $1 order by at_ms, sequence limit $2 for update skip locked)
returning task, object_id`, [provider.clock.nowMs(), batchMax]);
      const work = workOn(client, provider, { requestId: null, idempotencyKey: null });
      await chargesLock(work, rows.filter(({ task }) => task === "settle").map(({ object_id }) => object_id));
      for (const { task, object_id } of rows) await tasks[task]?.(work, object_id);
      return { count: rows.length, flushed: await work.flushed() };
    });
    batchMax = atOnceMax;
    if (flushed.hasDeliveries) provider.wake();
    return count;
  }
  async function all(): Promise<number> {
    for (;;) {
      try {
        if (await batch() === 0) return 0;
      } catch (error) {
        if (batchMax === 1) throw error;
        batchMax = 1;          // alone, so that one that fails does not hold back the others before it
      }
    }
  }
  const run = () => (running = running.then(all, all));
  const loop = sleeper(async () => {
    await run();
    const { rows } = await provider.pool.query<{ at_ms: string | null }>("select min(at_ms) as at_ms from sandbox.due");
    return rows[0]?.at_ms == null ? undefined : Math.max(1, Number(rows[0].at_ms) - provider.clock.nowMs());
  }, (error) => { provider.log(`what is due: ${error.message}`); });

  return {
    ...loop,
    async run() { await run(); },
    async close() { await loop.close(); await running.catch(() => 0); },
  };
}
