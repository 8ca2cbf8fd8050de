import type { Sql } from "@souk/shared/database";
import { readLog, type EventCursor, type LoggedEvent } from "@souk/shared/events";
import type { Logger } from "@souk/shared/log";
import { loopRun, type Loop } from "@souk/shared/loop";
import type { Wake } from "@souk/shared/wake";
import { eventTopic } from "@souk/shared/worker";

const pollMs = 1_000;        // wake-ups are hints; this finds what they missed
const lookAgainMs = 10;      // a woken event may wait behind a transaction still running: look again, ever more slowly
const batchMax = 500;

/**
 * Tells of a producer's events from now on, in this process only and with no cursor kept: for caches, which lose nothing
 * by a restart. @returns whose close ends it
 */
export function logTail(options: {
  readonly sql: Sql; readonly producer: string; readonly wake: Wake; readonly log: Logger;
  readonly onEvents: (events: readonly LoggedEvent[]) => void;
}): Pick<Loop, "close"> {
  const { sql, producer, wake, log, onEvents } = options;
  let cursor: EventCursor | undefined;
  let restMs = pollMs;
  const loop = loopRun(async (isWoken) => {
    cursor ??= await present(sql);
    const events = await readLog(sql, producer, cursor, batchMax);
    cursor = events.at(-1)?.cursor ?? cursor;
    if (events.length > 0) onEvents(events);
    restMs = isWoken ? lookAgainMs : Math.min(pollMs, restMs * 2);
    return events.length >= batchMax ? 0 : restMs;
  }, (error, failures) => log.warn({ err: error, producer, failures }, "events could not be tailed; they are read again"));
  const unlisten = wake.on(eventTopic(producer), loop.wake);
  return {
    close() {
      unlisten();
      return loop.close();
    },
  };
}

/** Before everything that a transaction still running may write. */
const present = async (sql: Sql): Promise<EventCursor> => (await sql.row<EventCursor>(
  `select kernel.current_epoch() as epoch, pg_snapshot_xmin(pg_current_snapshot())::text as xid, '0' as position`))!;
