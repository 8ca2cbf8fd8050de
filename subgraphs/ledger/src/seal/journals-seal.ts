import type { Sql } from "@souk/shared/database";
import type { Sweep } from "@souk/shared/work";

/** Sealed with one look, in some 30 ms; the table's constraint has the same number. */
const blockJournalsMax = 1_000;
/** A block at most every five seconds: in a year without a pause six million, some 2 GB. */
const everyMs = 5_000;

/**
 * Seals the next block of journals, if there are any that no running transaction can still come before.
 * Whoever calls while another is at it seals nothing. @returns how many journals were sealed
 */
export const journalsSeal = async (sql: Sql): Promise<number> =>
  (await sql.row<{ sealed: number }>("select ledger.seal_v1($1) as sealed", [blockJournalsMax]))!.sealed;

/** Seals journals soon after they were posted; after an outage block by block, each a transaction of its own. */
export const sealSweep: Sweep = { name: "journalsSeal", everyMs, batchMax: blockJournalsMax, sweep: ({ database }) => journalsSeal(database) };
