import type { Sql, Tx } from "@souk/shared/database";
import { uuidOf } from "@souk/shared/ids";
import { next } from "@souk/shared/machine";
import { publish } from "@souk/schema/events";
import { reconciliationRuns, type ReconciliationRun, type RunStep } from "./reconciliation-tables.ts";
import { runMachine } from "./run-states.ts";

/** How long whoever goes on with a run has it for themselves: longer than one answer of the provider's and one comparison. */
const leaseSeconds = 60;

/** Somebody else goes on with the run: this one's work is undone. */
export class RunTaken extends Error {}

/** Takes a run that is due: nobody else goes on with it before the lease is over. One statement; who dies with it leaves it to the next. */
export const runTake = async (sql: Sql): Promise<ReconciliationRun | null> => (await sql.read(reconciliationRuns,
  `update money.reconciliation_run r
      set due_at = clock_timestamp() + make_interval(secs => $1), version = r.version + 1
    where r.id = (select d.id
                    from money.reconciliation_run d
                   where d.due_at <= clock_timestamp()
                   order by d.due_at
                   limit 1
                     for update skip locked)
   returning ${reconciliationRuns.select("r")}`, [leaseSeconds]))[0] ?? null;

/** Writes how far a run has come, and takes it for as long again. @throws RunTaken, which undoes what came with it */
export async function runProceed(tx: Tx, run: ReconciliationRun, to: { readonly step: RunStep; readonly cursor?: string | null; readonly headRef?: string | null }): Promise<ReconciliationRun> {
  const [row] = await tx.read(reconciliationRuns,
    `update money.reconciliation_run r
        set step = $3, cursor = $4, head_ref = $5, attempts = 0, due_at = clock_timestamp() + make_interval(secs => $6),
            books_at = case when $3 = 'ENTRIES' then coalesce(books_at, clock_timestamp()) end,
            balance_at = case when $3 in ('TAIL', 'COMPARE') then coalesce(balance_at, clock_timestamp()) end
      where r.id = $1 and r.version = $2 and r.state = 'RUNNING'
     returning ${reconciliationRuns.select("r")}`, [uuidOf(run.id), run.version, to.step, to.cursor ?? null, to.headRef === undefined ? run.headRef : to.headRef, leaseSeconds]);
  if (!row) throw new RunTaken();
  return row;
}

/** Leaves a run to whoever comes next, at once or after a wait. */
export const runLeave = (sql: Sql, { id, version }: ReconciliationRun, { waitSeconds, isFailure }: { readonly waitSeconds: number; readonly isFailure: boolean }): Promise<number> => sql.run(
  `update money.reconciliation_run
      set due_at = clock_timestamp() + make_interval(secs => $3), attempts = attempts + $4
    where id = $1 and version = $2 and state = 'RUNNING'`, [uuidOf(id), version, waitSeconds, isFailure ? 1 : 0]);

/** What a run has counted. */
export interface RunCounts { readonly entries: number; readonly matched: number; readonly transit: number; readonly breaks: number; readonly noted: number }

/** Ends a run, in the transaction of what it found. @throws RunTaken */
export async function runComplete(tx: Tx, run: ReconciliationRun, { entries, matched, transit, breaks, noted }: RunCounts): Promise<void> {
  const ended = await tx.run(
    `update money.reconciliation_run
        set state = $3, due_at = null, ended_at = clock_timestamp(), version = version + 1, entry_count = $4, matched_count = $5, transit_count = $6, break_count = $7, noted_count = $8
      where id = $1 and version = $2 and state = 'RUNNING'`, [uuidOf(run.id), run.version, next(runMachine, "complete", run.state), entries, matched, transit, breaks, noted]);
  if (ended !== 1) throw new RunTaken();
  await publish(tx, "reconciliation.completed", [{ runId: run.id, from: run.fromAt.toISOString(), until: run.untilAt.toISOString(), breaks }], () => run.version + 1);
}

/** Ends a run that lacks something: it says nothing about the books. @throws RunTaken */
export async function runFail(tx: Tx, run: ReconciliationRun, reason: string): Promise<void> {
  const ended = await tx.run(
    `update money.reconciliation_run set state = $3, due_at = null, ended_at = clock_timestamp(), version = version + 1, reason = left($4, 500)
      where id = $1 and version = $2 and state = 'RUNNING'`, [uuidOf(run.id), run.version, next(runMachine, "fail", run.state), reason]);
  if (ended !== 1) throw new RunTaken();
  await publish(tx, "reconciliation.failed", [{ runId: run.id, from: run.fromAt.toISOString(), until: run.untilAt.toISOString(), reason }], () => run.version + 1);
}
