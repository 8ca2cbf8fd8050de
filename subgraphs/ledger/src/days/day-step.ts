import type { Sql } from "@souk/shared/database";
import type { Sweep } from "@souk/shared/work";

/** Looked at in one step: some tens of milliseconds, whatever the number of accounts. */
const accountsMax = 5_000;
/** A day waits for the postings under way at midnight, which end within seconds. */
const everyMs = 10_000;

/**
 * Takes the next step of the earliest day that ended and was not taken. Each step is a transaction of its own.
 * @returns 1 after a step, 0 when there is nothing to do yet
 */
export const dayStep = async (sql: Sql): Promise<number> =>
  (await sql.row<{ steps: number }>("select ledger.day_step_v1($1) as steps", [accountsMax]))!.steps;

/** Takes days in their turn, step after step; after an outage one after the other. */
export const daySweep: Sweep = { name: "daysTake", everyMs, batchMax: 1, sweep: ({ database }) => dayStep(database) };
