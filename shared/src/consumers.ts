import { isTransient, type Database, type Tx } from "./database.ts";
import { OperationError } from "./errors.ts";
import { readLog, type EventCursor, type LoggedEvent } from "./events.ts";
import { factsInOrder } from "./log-order.ts";

/** Reactions by event type, untyped: how the kernel sees them. */
export type ReactionTable = Readonly<Record<string, ((tx: Tx, events: readonly LoggedEvent<never>[]) => Promise<void>) | undefined>>;

/** Locks what reactions to these events will lock, of all types at once and in one order. */
export type ReactionLock = (tx: Tx, events: readonly LoggedEvent[]) => Promise<void>;

/** One subgraph reading one producer's log. */
export interface Consumer {
  readonly producer: string;
  /** Applies what is there, at most one batch. Safe to call from several processes at once: one of them works. */
  step(): Promise<StepOutcome>;
  /** Events committed and readable, but not yet applied here; for the lag metric. Capped at 10,000. */
  lag(): Promise<number>;
}

/** What one step did. `isBusy`: another process holds the cursor. */
export interface StepOutcome { readonly read: number; readonly applied: number; readonly parked: number; readonly isBusy: boolean }

/** As many as one transaction takes without holding locks for long; the reactions are set-based. */
export const batchEventsMax = 500;
const lagMax = 10_000;

/** Well below the statement time-out, so that waiting for a lock ends as "again" and not as the event's own fault. */
const lockTimeoutMs = 10_000;

/** A parked event's error text is for operators to read, not a log. */
export const errorCharactersMax = 2_000;

/** Failures that say nothing of the events: they are read again as they are. */
const saysAgain = (error: unknown): boolean =>
  isTransient(error) || (error instanceof OperationError && error.code === "DOWNSTREAM_UNAVAILABLE");

/**
 * Applies one producer's events to the schema of `database`, each once, however often it is read.
 * @param options `lock` goes before the reactions of a batch of several types: they come type by type, and each would lock in an
 *   order of its own; `onParked` is told of each event that failed on its own and was set aside, with what it threw;
 *   `onRead` of all events that were read, whether they have a reaction or not: at least once
 */
export function consumerOf(options: {
  readonly database: Database;
  readonly producer: string;
  readonly reactions: ReactionTable;
  readonly lock?: ReactionLock;
  readonly onParked?: (event: LoggedEvent, error: unknown) => void;
  readonly onRead?: (events: readonly LoggedEvent[]) => void;
}): Consumer {
  const { database, producer, reactions, lock = async () => {}, onParked = () => {}, onRead = () => {} } = options;
  const schema = database.schema;
  const origin = (event?: LoggedEvent) => ({
    actor: `service:${schema}`, correlationId: event?.correlationId ?? `consume-${schema}-${producer}`, ...(event ? { causationId: event.id } : {}),
  });

  /** The cursor, locked; undefined while another process has it. */
  async function cursorLock(tx: Tx): Promise<EventCursor | undefined> {
    const locked = () => tx.row<EventCursor>(
      `select epoch, xid::text as xid, position::text as position from ${schema}.consumer_cursor where producer = $1 for update skip locked`, [producer]);
    const found = await locked();
    if (found) return found;
    const created = await tx.run(`insert into ${schema}.consumer_cursor (producer) values ($1) on conflict do nothing`, [producer]);
    return created === 1 ? locked() : undefined;
  }

  const cursorMove = (tx: Tx, to: EventCursor) => tx.run(
    `update ${schema}.consumer_cursor set epoch = $2, xid = $3, position = $4, moved_at = clock_timestamp() where producer = $1`,
    [producer, to.epoch, to.xid, to.position]);

  /** Those that have not had their effect here yet; they are marked as having it. */
  async function claimed(tx: Tx, events: readonly LoggedEvent[]): Promise<LoggedEvent[]> {
    const fresh = new Set((await tx.rows<{ event_id: string }>(
      `insert into ${schema}.consumed_event (event_id, producer)
       select unnest($1::uuid[]), $2 on conflict do nothing returning event_id`,
      [events.map((e) => e.id), producer])).map((row) => row.event_id));
    return events.filter((e) => fresh.has(e.id));
  }

  /** Events whose key is parked wait behind it, in order. */
  async function behindParked(tx: Tx, events: readonly LoggedEvent[]): Promise<Set<string>> {
    const keys = await tx.rows<{ partition_key: string }>(
      `select distinct partition_key from ${schema}.parked_event where producer = $1 and partition_key = any($2::text[])`,
      [producer, [...new Set(events.map((e) => e.partitionKey))]]);
    const parked = new Set(keys.map((k) => k.partition_key));
    const waiting = events.filter((e) => parked.has(e.partitionKey));
    await park(tx, waiting, null);
    return new Set(waiting.map((e) => e.id));
  }

  const park = (tx: Tx, events: readonly LoggedEvent[], error: string | null) => events.length === 0 ? 0 : tx.run(
    `insert into ${schema}.parked_event (event_id, producer, partition_key, epoch, xid, position, error)
     select e.event_id, $2, e.partition_key, e.epoch, e.xid::xid8, e.position::bigint, $3
       from jsonb_to_recordset($1::jsonb) as e (event_id uuid, partition_key text, epoch int, xid text, position text)
     on conflict do nothing`,
    [JSON.stringify(events.map((e) => ({ event_id: e.id, partition_key: e.partitionKey, ...e.cursor }))), producer, error]);

  const apply = (tx: Tx, events: readonly LoggedEvent[]) => reactions[events[0]!.type]!(tx, events as readonly LoggedEvent<never>[]);

  async function batch(oneByOne: boolean): Promise<StepOutcome> {
    return database.transaction({ origin: origin(), lockTimeoutMs }, async (tx) => {
      const cursor = await cursorLock(tx);
      if (!cursor) return { read: 0, applied: 0, parked: 0, isBusy: true };
      const events = await readLog(tx, producer, cursor, batchEventsMax);
      if (events.length === 0) return { read: 0, applied: 0, parked: 0, isBusy: false };
      onRead(events);

      const ours = (await factsInOrder(tx, producer, events)).filter((e) => reactions[e.type] && e.partitionKey);
      const fresh = ours.length === 0 ? [] : await claimed(tx, ours);
      const waiting = fresh.length === 0 ? new Set<string>() : await behindParked(tx, fresh);
      const due = fresh.filter((e) => !waiting.has(e.id));
      let parked = waiting.size;
      if (oneByOne) parked += await singly(tx, due);
      else await together(tx, due);

      await cursorMove(tx, events.at(-1)!.cursor);
      return { read: events.length, applied: fresh.length - parked, parked, isBusy: false };
    });
  }

  /** All or none of them. */
  async function together(tx: Tx, events: readonly LoggedEvent[]): Promise<void> {
    const groups = inOrder(events);
    if (groups.length > 1) await lock(tx, events);
    for (const group of groups) await apply(withOrigin(tx, origin(group[0])), group);
  }

  /** Each under its own savepoint, and nothing is locked beforehand, as it may be this that an event fails; the first of a key that fails parks it and those behind it. */
  async function singly(tx: Tx, events: readonly LoggedEvent[]): Promise<number> {
    const stopped = new Set<string>();
    let parked = 0;
    for (const event of events) {
      if (stopped.has(event.partitionKey)) { parked += await park(tx, [event], null); continue; }
      try {
        await tx.savepoint(() => apply(withOrigin(tx, origin(event)), [event]));
      } catch (error) {
        if (saysAgain(error)) throw error;
        stopped.add(event.partitionKey);
        parked += await park(tx, [event], String((error as Error)?.message ?? error).slice(0, errorCharactersMax));
        onParked(event, error);
      }
    }
    return parked;
  }

  return {
    producer,
    async step() {
      try {
        return await batch(false);
      } catch (error) {
        if (saysAgain(error)) throw error;
        return batch(true);
      }
    },
    async lag() {
      const row = await database.row<{ n: number }>(
        `select count(*)::int as n
           from (select from ${producer}.event_v1 e
                  where (epoch, xid, position) > (select coalesce(max(c.epoch), 0), coalesce(max(c.xid), '0'), coalesce(max(c.position), 0)
                                                    from ${schema}.consumer_cursor c where c.producer = $1)
                  limit ${lagMax}) as behind`, [producer]);
      return row?.n ?? 0;
    },
  };
}

const withOrigin = (tx: Tx, origin: Tx["origin"]): Tx => ({ ...tx, origin });

/**
 * Groups of one type each, as few as keep every key's own order: an event joins the first group of its type
 * that does not come before the last group its key stands in.
 */
export function inOrder<E extends { readonly type: string; readonly partitionKey: string }>(events: readonly E[]): E[][] {
  const groups: E[][] = [];
  const lastOfKey = new Map<string, number>();
  const lastOfType = new Map<string, number>();
  for (const event of events) {
    const floor = lastOfKey.get(event.partitionKey) ?? 0;
    const candidate = lastOfType.get(event.type) ?? -1;
    let at = candidate;
    if (candidate < floor || candidate === -1) {
      at = groups.push([]) - 1;
      lastOfType.set(event.type, at);
    }
    groups[at]!.push(event);
    lastOfKey.set(event.partitionKey, at);
  }
  return groups;
}
