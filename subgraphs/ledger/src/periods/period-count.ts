import type { Database } from "@souk/shared/database";
import type { Sweep } from "@souk/shared/work";

const everyMs = 5_000;          // somebody looks at the page of the period just closed
const countTimeoutMs = 600_000; // a period of fifty million postings; it has no transaction number meanwhile, and holds nobody back

/** Adds up the earliest period that is not yet. @returns 1, or 0 when all have */
const periodCount = (database: Database): Promise<number> =>
  database.transaction({ origin: { actor: "service:ledger", correlationId: "sweep-periodCount" } }, async (tx) => {
    await tx.run(`set local statement_timeout = ${countTimeoutMs}`);
    return (await tx.row<{ counted: number }>("select ledger.period_count_v1() as counted"))!.counted;
  });

/** Adds up periods soon after they were closed, one at a time. */
export const periodSweep: Sweep = { name: "periodCount", everyMs, batchMax: 1, sweep: ({ database }) => periodCount(database) };
