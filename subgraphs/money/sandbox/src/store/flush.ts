import type pg from "pg";
import type { NewEvent } from "../events/event-new.ts";
import type { Kept } from "../wire/objects.ts";

/** What one piece of work has gathered. */
export interface Writes {
  readonly objects: Map<string, { readonly body: Kept; readonly hidden: object; readonly account: string }>;
  readonly events: NewEvent[];
  readonly later: { readonly task: string; readonly object_id: string; readonly at_ms: number }[];
}

/** What somebody waits for after the commit. */
export interface Flushed { readonly hasDeliveries: boolean; readonly hasLater: boolean }

const statement = `
with objects as (
  insert into sandbox.object (id, kind, body, hidden, account)
  select o.body ->> 'id', o.body ->> 'object', o.body, o.hidden, o.account
    from rows from (jsonb_to_recordset($1) as (body jsonb, hidden jsonb, account text)) with ordinality as o (body, hidden, account, place)
   order by o.place
      on conflict (id) do update set body = excluded.body, hidden = excluded.hidden
), events as (
  insert into sandbox.event (id, thin_id, type, object_id, created_ms, body, account)
  select e.body ->> 'id', e.thin_id, e.body ->> 'type', e.object_id, $2, e.body, coalesce(e.body ->> 'account', 'platform')
    from rows from (jsonb_to_recordset($3) as (thin_id text, object_id text, body jsonb)) with ordinality as e (thin_id, object_id, body, place)
   order by e.place
), deliveries as (
  insert into sandbox.delivery (event_id, endpoint_id)
  select e.body ->> 'id', endpoint
    from rows from (jsonb_to_recordset($3) as (body jsonb, endpoints jsonb)) with ordinality as e (body, endpoints, place), jsonb_array_elements_text(e.endpoints) endpoint
   order by e.place
)
insert into sandbox.due (task, object_id, at_ms)
select distinct task, object_id, at_ms
  from jsonb_to_recordset($4) as l (task text, object_id text, at_ms bigint)
 where task <> 'available'       -- of the balance, once for all that becomes available at a moment
    or not exists (select from sandbox.due d where d.task = l.task and d.at_ms = l.at_ms)`;

/** Writes all that was gathered, in one statement: objects, events, their deliveries, what is to happen later. */
export async function flush(on: pg.Pool | pg.PoolClient, { objects, events, later }: Writes, nowMs: number): Promise<Flushed> {
  if (objects.size > 0 || events.length > 0 || later.length > 0) {
    const name = "flush";      // prepared once for each connection
    await on.query({ name, text: statement, values: [JSON.stringify([...objects.values()]), nowMs, JSON.stringify(events), JSON.stringify(later)] });
  }
  return {
    hasDeliveries: events.some(({ endpoints }) => endpoints.length > 0),
    hasLater: later.length > 0,
  };
}
