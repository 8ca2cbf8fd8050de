import type { Sql } from "@souk/shared/database";
import { cursorCompare } from "@souk/shared/event-cursor";
import type { EventCursor, LoggedEvent } from "@souk/shared/events";
import type { LogWatch } from "@souk/shared/live";
import type { Logger } from "@souk/shared/log";
import type { Wake } from "@souk/shared/wake";
import { logTail, type LogTail } from "../log-tail.ts";
import { replay } from "./replay.ts";
import { isHeard, watchIndex } from "./watch-index.ts";

/** One producer's log, as this process's subscribers hear it. */
export interface LiveLog {
  /**
   * From now on `hear` is told of each event of the watch, in the log's order, none twice.
   * @returns the place from which on, and the end of it
   */
  listen(watch: LogWatch, hear: (event: LoggedEvent) => void): Promise<{ readonly from: EventCursor; end(): void }>;
  /** What the watch would have heard after one place, up to one that `listen` gave. @throws OperationError CURSOR_EXPIRED */
  since(watch: LogWatch, after: EventCursor, until: EventCursor): AsyncIterable<LoggedEvent>;
  /** Who listens now. */
  readonly listeners: number;
  close(): Promise<void>;
}

const remembered = 5_000;    // some kB each; thousands who were cut off for a minute come back without asking the database

/** Reads the log once for all who listen, from the first of them on. */
export function liveLog(options: {
  readonly sql: Sql; readonly producer: string; readonly wake: Wake; readonly log: Logger; readonly eventsReplayed: number;
}): LiveLog {
  const { sql, producer, eventsReplayed } = options;
  const index = watchIndex<{ readonly watch: LogWatch; readonly hear: (event: LoggedEvent) => void }>();
  let recent: LoggedEvent[] = [];
  let recentAfter: EventCursor | undefined;      // everything behind this place is in `recent`
  let tail: LogTail | undefined;

  function remember(events: readonly LoggedEvent[]): void {
    recent.push(...events);
    if (recent.length <= 2 * remembered) return;
    recentAfter = recent[recent.length - remembered - 1]!.cursor;
    recent = recent.slice(-remembered);
  }

  function tell(events: readonly LoggedEvent[]): void {
    remember(events);
    for (const event of events) for (const { hear } of index.hearersOf(event)) hear(event);
  }

  return {
    get listeners() { return index.size; },
    async listen(watch, hear) {
      tail ??= logTail({ ...options, onEvents: tell });      // it goes on when nobody listens, so that whoever was cut off finds what they missed
      await tail.hasBegun;
      const [listener, from] = [{ watch, hear }, tail.place()];
      index.add(listener);
      recentAfter ??= from;
      return { from, end: () => index.delete(listener) };
    },
    async *since(watch, after, until) {
      if (cursorCompare(after, recentAfter!) < 0) {
        yield* replay({ sql, producer, watch, after, until, eventsMax: eventsReplayed });
        return;
      }
      const missed = recent.filter((event) => cursorCompare(event.cursor, after) > 0 && cursorCompare(event.cursor, until) <= 0 && isHeard(watch, event));
      yield* missed;
    },
    close: async () => { await tail?.close(); },
  };
}
