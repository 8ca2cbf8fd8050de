import type { Database } from "@souk/shared/database";
import type { Sweep } from "@souk/shared/work";

/** How long what a run has read is kept: a week in which somebody looks into what it found. What did not agree is kept for good, in its items. */
const keptDays = 7;
const batchMax = 5_000;          // rows of one transaction: some 50 ms
const everyMs = 600_000;

/** Deletes what runs that ended long ago had read, a batch at a time. By the key of each run; a day makes one run. @returns how many rows */
async function runsForget(database: Database): Promise<number> {
  const origin = { actor: "service:money", correlationId: "sweep-runsForget" };
  return database.transaction({ origin }, async (tx) => {
    const run = await tx.row<{ id: string }>(
      `select r.id
         from money.reconciliation_run r
        where r.ended_at < clock_timestamp() - make_interval(days => $1)
          and (exists (select from money.reconciliation_entry e where e.run_id = r.id) or exists (select from money.reconciliation_account a where a.run_id = r.id))
        order by r.id
        limit 1`, [keptDays]);
    if (!run) return 0;
    await tx.run("delete from money.reconciliation_account where run_id = $1", [run.id]);
    await tx.run("delete from money.reconciliation_entry where run_id = $1 and ref in (select ref from money.reconciliation_entry where run_id = $1 order by ref limit $2)", [run.id, batchMax]);
    return batchMax;      // there may be more of it, or another
  });
}

/** Forgets what ended runs had read. */
export const reconciliationForgetter: Sweep = { name: "what ended reconciliations had read is deleted after a week", everyMs, batchMax, sweep: ({ database }) => runsForget(database) };
