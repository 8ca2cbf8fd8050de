import { randomUUID } from "node:crypto";
import type { Sql } from "@souk/shared/database";
import type { LoggedEvent } from "@souk/shared/events";
import type { Watch } from "@souk/shared/live";
import type { Logger } from "@souk/shared/log";
import type { Wake } from "@souk/shared/wake";
import { liveLog, type LiveLog } from "./live-log.ts";
import type { EventSource } from "./subscription.ts";

/** Where this process's subscriptions hear of events. */
export interface EventSources {
  of(producer: string, watch: Watch): EventSource;
  /** Subscriptions that listen now. */
  readonly listeners: number;
  close(): Promise<void>;
}

/** What a poke is answered with: it says that there is something to see, and nothing else. */
const pokeEvent = (producer: string): LoggedEvent => ({
  id: randomUUID(), type: "poke", producer, aggregateId: "", aggregateVersion: null, partitionKey: "", schemaVersion: 1, payload: {},
  actor: "", correlationId: "", causationId: null, occurredAt: new Date(), cursor: { epoch: 0, xid: "0", position: "0" },
});

/** @param sql under a role that reads every producer's log */
export function eventSources(options: { readonly sql: Sql; readonly wake: Wake; readonly log: Logger; readonly eventsReplayed: number }): EventSources {
  const logs = new Map<string, LiveLog>();
  let topics = 0;
  const logOf = (producer: string): LiveLog => {
    const log = logs.get(producer) ?? liveLog({ ...options, producer });
    logs.set(producer, log);
    return log;
  };
  return {
    of(producer, watch) {
      if ("topic" in watch) {
        return { listen(hear) {
          const unlisten = options.wake.on(watch.topic, () => { hear(pokeEvent(producer)); });
          topics += 1;
          let isOver = false;
          return Promise.resolve({ end() { if (!isOver) { isOver = true; topics -= 1; unlisten(); } } });
        } };
      }
      const log = logOf(producer);
      return { listen: (hear) => log.listen(watch, hear), since: (after, until) => log.since(watch, after, until) };
    },
    get listeners() { return topics + [...logs.values()].reduce((sum, { listeners }) => sum + listeners, 0); },
    close: async () => void await Promise.all([...logs.values()].map((log) => log.close())),
  };
}
