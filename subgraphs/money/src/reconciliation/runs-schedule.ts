import type { SubgraphRuntime } from "@souk/shared/context";
import type { Sweep } from "@souk/shared/work";
import { runInsert } from "./run-start.ts";

const dayMs = 86_400_000;
/** When the day before is reconciled, after midnight UTC: the provider makes money available at midnight, and what is under way then has arrived. */
const afterMidnightMs = 2 * 3_600_000;
const everyMs = 60_000;      // a day is not late by a minute

/** Begins the run of the day that has ended; by the database's clock, once, whoever comes first. Days in which nobody was there are made up for, one after the other. */
const runsSchedule = ({ database, stripe }: SubgraphRuntime): Promise<number> => database.transaction({ origin: { actor: "service:money", correlationId: "reconciliation-schedule" } }, async (tx) => {
  if (!stripe) return 0;
  const due = await tx.row<{ at: Date }>(
    `update money.reconciliation_timer
        set due_at = due_at + interval '1 day'
      where due_at <= clock_timestamp()
     returning due_at - interval '1 day' as at`);
  if (!due) return 0;
  const until = new Date(due.at.getTime() - afterMidnightMs);
  const from = new Date(until.getTime() - dayMs);
  await runInsert(tx, { cause: `day:${from.toISOString().slice(0, 10)}`, from, until, currency: null, includesBank: false });
  return 1;
});

/** The clock of the daily reconciliation. */
export const reconciliationSchedule: Sweep = { name: "each day is reconciled when it has ended", everyMs, batchMax: 1, sweep: runsSchedule };
