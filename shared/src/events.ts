import { uuidv7 } from "uuidv7";
import type { Origin, Tx } from "./database.ts";

/** What is written once for each event type: whose event it is, and the version of its payload's shape. */
export interface EventDefinition<P> {
  readonly aggregate: string;
  readonly aggregateId: (payload: P) => string;
  /** What must be applied in order; the aggregate itself by default. */
  readonly partitionKey?: (payload: P) => string;
  /** Raised when the payload's shape changes in a way that old consumers would misread. */
  readonly version: number;
}

/** Declares an event type; the payload is JSON: ids and amounts as strings. */
export const event = <P extends object>(definition: EventDefinition<P>): EventDefinition<P> => definition;

/** Event names and their definitions: the other half of the contract, beside the schema. */
// oxlint-disable-next-line typescript/no-explicit-any -- definitions are contravariant in their payloads
export type EventCatalog = Record<string, EventDefinition<any>>;
/** The payload of one event type. */
export type PayloadOf<E extends EventCatalog, T extends keyof E> = E[T] extends EventDefinition<infer P> ? P : never;

/** An event as a consumer reads it from the log. */
export interface LoggedEvent<P = Record<string, unknown>> {
  readonly id: string;
  readonly type: string;
  readonly producer: string;
  readonly aggregateId: string;
  readonly aggregateVersion: number | null;
  readonly partitionKey: string;
  readonly schemaVersion: number;
  readonly payload: P;
  readonly actor: string;
  readonly correlationId: string;
  readonly causationId: string | null;
  readonly occurredAt: Date;
  readonly cursor: EventCursor;
}

/** A place in a producer's log. Text, because both numbers go beyond what a JavaScript number holds. */
export interface EventCursor { readonly epoch: number; readonly xid: string; readonly position: string }

/** Reactions of one subgraph: up to 500 events of one type at once, in the log's order, in one transaction with the cursor. */
export type Reactions<E extends EventCatalog> = {
  readonly [T in keyof E]?: (tx: Tx, events: readonly LoggedEvent<PayloadOf<E, T>>[]) => Promise<void>;
};

/** Writes events in the transaction of the fact; consumers see them after it commits, never before. */
export function publisher<E extends EventCatalog>(catalog: E) {
  /** One statement, however many payloads of the type there are. */
  return async function publish<T extends keyof E & string>(
    tx: Tx, type: T, payloads: PayloadOf<E, T> | readonly PayloadOf<E, T>[], versionOf?: (payload: PayloadOf<E, T>) => number,
    /** Who did it, where a batch has many authors; by default the transaction's. */
    originOf: (payload: PayloadOf<E, T>) => Origin = () => tx.origin,
  ): Promise<void> {
    const all = (Array.isArray(payloads) ? payloads : [payloads]) as PayloadOf<E, T>[];
    if (all.length === 0) return;
    const { aggregate, aggregateId, partitionKey = aggregateId, version } = catalog[type]!;
    const rows = all.map((payload) => ({
      id: uuidv7(), aggregate_id: aggregateId(payload), partition_key: partitionKey(payload), payload,
      aggregate_version: versionOf?.(payload) ?? null, ...originRow(originOf(payload)),
    }));
    await tx.run(
      `insert into ${tx.schema}.event (id, aggregate_type, aggregate_id, aggregate_version, partition_key, type, schema_version, payload,
                                       actor, correlation_id, causation_id)
       select r.id, $2, r.aggregate_id, r.aggregate_version, r.partition_key, $3, $4, r.payload, r.actor, r.correlation_id, r.causation_id
         from jsonb_to_recordset($1::jsonb) as r (id uuid, aggregate_id text, aggregate_version bigint, partition_key text, payload jsonb,
                                                  actor text, correlation_id text, causation_id uuid)`,
      [JSON.stringify(rows), aggregate, type, version]);
    tx.announce(tx.schema, all.map((payload) => ({ type, payload: payload as object })));
  };
}

const originRow = ({ actor, correlationId, causationId }: Origin) => ({ actor, correlation_id: correlationId, causation_id: causationId ?? null });

/** The select list of a log's view and the shape it is read into. */
export const eventColumns = `id, type, aggregate_id, aggregate_version, partition_key, schema_version, payload, actor, correlation_id,
  causation_id, occurred_at, epoch, xid::text as xid, position::text as position`;

/** A row of `event_v1`. */
export interface EventRow {
  id: string; type: string; aggregate_id: string; aggregate_version: string | null; partition_key: string; schema_version: number;
  payload: Record<string, unknown>; actor: string; correlation_id: string; causation_id: string | null; occurred_at: Date;
  epoch: number; xid: string; position: string;
}

/** A row of `event_v1` as an event. */
export const readEvent = (producer: string, row: EventRow): LoggedEvent => ({
  id: row.id, type: row.type, producer, aggregateId: row.aggregate_id,
  aggregateVersion: row.aggregate_version === null ? null : Number(row.aggregate_version),
  partitionKey: row.partition_key, schemaVersion: row.schema_version, payload: row.payload, actor: row.actor,
  correlationId: row.correlation_id, causationId: row.causation_id, occurredAt: row.occurred_at,
  cursor: { epoch: row.epoch, xid: row.xid, position: row.position },
});

/**
 * The next events of a log after a cursor, in (epoch, xid, position) order, only those that no running transaction
 * can still come before: `pg_snapshot_xmin` of the reading statement. A cursor on position alone would lose what a
 * slow transaction commits behind it. Uses the index event_log_order.
 */
export async function readLog(sql: { rows<R>(text: string, values?: readonly unknown[]): Promise<R[]> }, producer: string, after: EventCursor, limit: number): Promise<LoggedEvent[]> {
  const rows = await sql.rows<EventRow>(
    `select ${eventColumns}
       from ${producer}.event_v1
      where (epoch, xid, position) > ($1::int, $2::xid8, $3::bigint)
        and (epoch < (select kernel.current_epoch()) or xid < pg_snapshot_xmin(pg_current_snapshot()))
      order by event_v1.epoch, event_v1.xid, event_v1.position
      limit $4`,
    [after.epoch, after.xid, after.position, limit]);
  return rows.map((row) => readEvent(producer, row));
}
