import type { Database, Tx } from "./database.ts";
import { eventColumns, readEvent, type LoggedEvent } from "./events.ts";
import { errorCharactersMax, type ReactionTable } from "./consumers.ts";
import { jobsEnqueue } from "./jobs-enqueue.ts";
import type { JobTable } from "./work.ts";

/** An event that waits for an operator, as a list shows it. */
export interface ParkedEvent { readonly eventId: string; readonly producer: string; readonly partitionKey: string; readonly error: string | null; readonly attempts: number; readonly parkedAt: Date }

const listMax = 100;    // a page; what is parked beyond it shows once these are settled

/** The oldest parked events of a subgraph, the failed ones and those waiting behind them. */
export const parkedList = (database: Database): Promise<ParkedEvent[]> => database.rows<ParkedEvent>(
  `select event_id as "eventId", producer, partition_key as "partitionKey", error, attempts, parked_at as "parkedAt"
     from ${database.schema}.parked_event order by parked_at, epoch, xid, position limit ${listMax}`);

/** How many events of a subgraph wait for an operator, those behind a failed one included. */
export const parkedCount = async (database: Database): Promise<number> =>
  (await database.row<{ n: number }>(`select count(*)::int as n from ${database.schema}.parked_event`))?.n ?? 0;

/**
 * Applies what is parked under a key again, in order, each event in its own transaction; stops at the first that fails again.
 * Repeatable. @returns how many were applied
 */
export async function parkedReplay(database: Database, reactions: ReactionTable, producer: string, partitionKey: string): Promise<number> {
  for (let applied = 0; ; applied++)
    if (!(await replayFirst(database, reactions, producer, partitionKey))) return applied;
}

/** Where an event waits: who could not apply it, whose it is, and the key that is stopped. */
interface ParkedKey { readonly subgraph: string; readonly producer: string; readonly partitionKey: string }

const replayJob = "parkedReplay";

/** The job by which any subgraph asks another to apply again what it parked: its reactions run in its own process, under its own role. */
export const parkedJobs = (reactions: Readonly<Record<string, ReactionTable>>): JobTable => ({
  [replayJob]: async ({ producer, partitionKey }: ParkedKey, { database }) => {
    const table = reactions[producer];
    if (!table) throw new Error(`nothing here reacts to events of ${producer}`);     // an older worker: the newer one applies it
    await parkedReplay(database, table, producer, partitionKey);
  },
});

/**
 * Asks for a parked key to be applied again, within the transaction. Repeatable: requests that still wait are one.
 * A person waits for this transaction, but it is a rare one: the commits that queue for its wake-up are few.
 */
export const parkedReplayAsk = (tx: Tx, { subgraph, producer, partitionKey }: ParkedKey): Promise<void> =>
  jobsEnqueue({ ...tx, schema: subgraph }, replayJob, [{ key: `${producer}:${partitionKey}`, payload: { subgraph, producer, partitionKey } satisfies ParkedKey }]);

/** Gives a parked event up for good; those behind it can be replayed. Repeatable. @returns true if it was parked */
export const parkedSkip = (database: Database, eventId: string): Promise<boolean> =>
  database.transaction({ origin: { actor: `service:${database.schema}`, correlationId: `skip-${eventId}` } }, async (tx) => {
    const parked = await tx.row<{ producer: string }>(`select producer from ${tx.schema}.parked_event where event_id = $1`, [eventId]);
    if (!parked) return false;
    await cursorHold(tx, parked.producer);
    return (await tx.run(`delete from ${tx.schema}.parked_event where event_id = $1`, [eventId])) === 1;
  });

/** The consumer must not park one more event behind a key while its last parked one is being settled: it would wait for nothing. */
const cursorHold = (tx: Tx, producer: string) => tx.run(`select from ${tx.schema}.consumer_cursor where producer = $1 for update`, [producer]);

async function replayFirst(database: Database, reactions: ReactionTable, producer: string, partitionKey: string): Promise<boolean> {
  const schema = database.schema;
  try {
    return await database.transaction({ origin: { actor: `service:${schema}`, correlationId: `replay-${partitionKey}` } }, async (tx) => {
      await cursorHold(tx, producer);
      const first = await tx.row<{ event_id: string }>(
        `select event_id from ${schema}.parked_event where producer = $1 and partition_key = $2
          order by position limit 1 for update`, [producer, partitionKey]);
      if (!first) return false;
      const row = await tx.row(`select ${eventColumns} from ${producer}.event_v1 where id = $1`, [first.event_id]);
      const event: LoggedEvent = readEvent(producer, row as never);
      const again = { ...tx, origin: { actor: `service:${schema}`, correlationId: event.correlationId, causationId: event.id } };
      await reactions[event.type]?.(again, [event as LoggedEvent<never>]);
      await tx.run(`delete from ${schema}.parked_event where event_id = $1`, [event.id]);
      return true;
    });
  } catch (error) {
    await database.run(
      `update ${schema}.parked_event set attempts = attempts + 1, error = $3
        where event_id = (select event_id from ${schema}.parked_event where producer = $1 and partition_key = $2 order by position limit 1)`,
      [producer, partitionKey, String((error as Error)?.message ?? error).slice(0, errorCharactersMax)]);
    return false;
  }
}
