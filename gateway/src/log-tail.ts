import { assert } from "@souk/shared/assert";
import type { Sql } from "@souk/shared/database";
import { presentPlace } from "@souk/shared/event-cursor";
import { readLog, type EventCursor, type LoggedEvent } from "@souk/shared/events";
import type { Logger } from "@souk/shared/log";
import { loopRun } from "@souk/shared/loop";
import type { Wake } from "@souk/shared/wake";
import { eventTopic } from "@souk/shared/worker";

const pollMs = 1_000;        // wake-ups are hints; this finds what they missed
const lookAgainMs = 5;       // a woken event may wait behind a transaction still running: look again, ever more slowly
const batchMax = 500;

/** A log that is read as it grows. */
export interface LogTail {
  /** Resolved once it has a place in the log. */
  readonly hasBegun: Promise<void>;
  /** How far it has told: everything behind is still to come. Asked in one turn with what listens, nothing comes between. */
  place(): EventCursor;
  close(): Promise<void>;
}

/**
 * Tells of a producer's events from now on, in this process only and with no cursor kept: for caches, which lose nothing
 * by a restart, and for subscribers, who bring their own.
 */
export function logTail(options: {
  readonly sql: Sql; readonly producer: string; readonly wake: Wake; readonly log: Logger;
  readonly onEvents: (events: readonly LoggedEvent[]) => void;
}): LogTail {
  const { sql, producer, wake, log, onEvents } = options;
  let cursor: EventCursor | undefined;
  let begun = () => {};
  const hasBegun = new Promise<void>((resolve) => { begun = resolve; });
  let restMs = pollMs;
  const loop = loopRun(async (isWoken) => {
    cursor ??= await presentPlace(sql);
    begun();
    const events = await readLog(sql, producer, cursor, batchMax);
    cursor = events.at(-1)?.cursor ?? cursor;
    if (events.length > 0) onEvents(events);
    restMs = isWoken ? lookAgainMs : Math.min(pollMs, restMs * 2);
    return events.length >= batchMax ? 0 : restMs;
  }, (error, failures) => log.warn({ err: error, producer, failures }, "events could not be tailed; they are read again"));
  const unlisten = wake.on(eventTopic(producer), loop.wake);
  return {
    hasBegun,
    place() {
      assert(cursor, "the tail has begun");
      return cursor;
    },
    close() {
      unlisten();
      return loop.close();
    },
  };
}
