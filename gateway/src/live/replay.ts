import type { Sql } from "@souk/shared/database";
import { OperationError } from "@souk/shared/errors";
import { eventColumns, readEvent, type EventCursor, type EventRow, type LoggedEvent } from "@souk/shared/events";
import type { LogWatch } from "@souk/shared/live";
import { resumeDays } from "./live-limits.ts";

const eventsAtOnce = 5_000;      // some 25 ms of the database's time; the next stretch is read when this one was taken

export const cursorExpired = () => new OperationError("CURSOR_EXPIRED", "Too much has happened since. Read the object anew and subscribe without a cursor.");

const place = ({ epoch, xid, position }: EventCursor) => [epoch, xid, position] as const;

/**
 * What a watch would have heard between two places of a log, both of which a tail has passed: nothing can come between.
 * Uses the index event_log_order; filters as it goes.
 * @throws OperationError CURSOR_EXPIRED for a place that is older than the window, not in the log, or too many events ago
 */
export async function* replay(options: {
  readonly sql: Sql; readonly producer: string; readonly watch: LogWatch; readonly after: EventCursor; readonly until: EventCursor; readonly eventsMax: number;
}): AsyncGenerator<LoggedEvent> {
  const { sql, producer, watch, until, eventsMax } = options;
  const isEvents = options.after.position !== "0";      // the present that a client asked for lies before an event, if one has come since
  const first = await sql.row<{ isRecent: boolean }>(
    `select occurred_at > clock_timestamp() - make_interval(days => $4) as "isRecent"
       from ${producer}.event_v1
      where (epoch, xid, position) ${isEvents ? "=" : ">"} ($1::int, $2::xid8, $3::bigint)
      order by event_v1.epoch, event_v1.xid, event_v1.position
      limit 1`, [...place(options.after), resumeDays]);
  if (!(first ? first.isRecent : !isEvents)) throw cursorExpired();

  let after = options.after;
  for (let looked = 0; ; ) {
    const rows = await sql.rows<EventRow & { isHeard: boolean; looked: number }>(
      `select *
         from (select ${eventColumns}, type = any($8::text[]) and payload -> $9 ?| $10::text[] as "isHeard",
                      row_number() over log = count(*) over () as "isLast", (count(*) over ())::int as looked
                 from (select *
                         from ${producer}.event_v1
                        where (epoch, xid, position) > ($1::int, $2::xid8, $3::bigint)
                          and (epoch, xid, position) <= ($4::int, $5::xid8, $6::bigint)
                        order by event_v1.epoch, event_v1.xid, event_v1.position
                        limit $7) stretch
               window log as (order by stretch.epoch, stretch.xid, stretch.position)
                ) seen
        where "isHeard" or "isLast"
        order by seen.epoch, seen.xid::xid8, seen.position::bigint`,
      [...place(after), ...place(until), eventsAtOnce, watch.events, watch.by, watch.values]);
    for (const row of rows) if (row.isHeard) yield readEvent(producer, row);
    const last = rows.at(-1);
    if (!last || last.looked < eventsAtOnce) return;
    looked += last.looked;
    if (looked >= eventsMax) throw cursorExpired();
    after = readEvent(producer, last).cursor;
  }
}
