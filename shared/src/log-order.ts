import { eventColumns, readEvent, type LoggedEvent } from "./events.ts";

/** A transaction waits 10 s at most for a lock; this many others begin meanwhile at 2,000 a second. */
const xidsOvertakenMax = 20_000n;

interface Rows { rows<R>(text: string, values: readonly unknown[]): Promise<R[]> }

/** The last to have taken its place; positions are whole numbers beyond what a JavaScript number holds. */
const later = (a: bigint, b: bigint) => (a > b ? a : b);

/**
 * A batch of a log, each key's events in the order of their facts, with those of its keys that come before it in that
 * order and behind it in the log: they are applied now, and passed over when the cursor comes to them.
 *
 * The log is read by transaction id, which a verb takes with its idempotency key, before it waits for its aggregate's
 * lock; whoever overtakes it there has a greater id, and made the earlier fact. Positions are taken under the lock, so
 * they say the order within a key. What can be seen is committed, and may be applied before the cursor may pass it.
 */
export async function factsInOrder(sql: Rows, producer: string, batch: readonly LoggedEvent[]): Promise<LoggedEvent[]> {
  const last = batch.at(-1)?.cursor;
  if (!last) return [];
  const overtaken = await sql.rows<Parameters<typeof readEvent>[1]>(
    `select ${eventColumns}
       from ${producer}.event_v1
      where epoch = $1::int
        and (xid, position) > ($2::xid8, $3::bigint)
        and xid <= $4::xid8
        and position < $5::bigint
        and partition_key = any($6::text[])`,
    [last.epoch, last.xid, last.position, String(BigInt(last.xid) + xidsOvertakenMax),
      String(batch.map(({ cursor }) => BigInt(cursor.position)).reduce(later)), [...new Set(batch.map(({ partitionKey }) => partitionKey))]]);
  return [...batch, ...overtaken.map((row) => readEvent(producer, row))].toSorted((a, b) => (BigInt(a.cursor.position) < BigInt(b.cursor.position) ? -1 : 1));
}
