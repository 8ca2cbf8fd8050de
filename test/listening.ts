import { isHeard } from "@souk/gateway/live/watch-index";
import type { Caller } from "@souk/shared/caller";
import type { RequestContext } from "@souk/shared/context";
import { readLog, type EventCursor, type LoggedEvent } from "@souk/shared/events";
import type { LogWatch } from "@souk/shared/live";
import type { SubgraphUnderTest } from "./subgraph-under-test.ts";
import { until } from "./until.ts";

/** What a caller hears from now on, without a gateway: the log is read, and what the watch names is answered. */
export interface Listening<T> {
  readonly watch: LogWatch;
  /** All that is told about what has happened since the last call, or since the listening began. */
  heard(): Promise<T[]>;
}

const eventsMax = 1_000;

/** Where a log ends, with what a running transaction elsewhere still hides. */
async function endOf({ database: { rows } }: RequestContext, producer: string): Promise<EventCursor> {
  const [last] = await rows<EventCursor>(
    `select e.epoch, e.xid::text as xid, e.position::text as position from ${producer}.event_v1 e order by e.epoch desc, e.xid desc, e.position desc limit 1`);
  return last ?? { epoch: 0, xid: "0", position: "0" };
}

/** Subscribes as a caller to a subgraph under test. @throws Error for a refusal, naming its code */
export async function listening<T = Record<string, unknown>>(
  subgraph: SubgraphUnderTest<RequestContext>, producer: string, caller: Caller, subscription: string, variables: Record<string, unknown> = {},
): Promise<Listening<T>> {
  const watch = await subgraph.as(caller).watch(subscription, variables) as LogWatch;
  const context = subgraph.as(caller).context();
  let heardTo = await endOf(context, producer);
  return {
    watch,
    async heard() {
      const end = await endOf(context, producer);
      let events: LoggedEvent[] = [];
      await until("what was written can be read", async () => {
        events = await readLog(context.database, producer, heardTo, eventsMax);
        return end.position === heardTo.position || events.some(({ cursor }) => cursor.position === end.position);
      });
      heardTo = end;
      const told: T[] = [];
      for (const event of events.filter((one) => isHeard(watch, one))) {
        const { data, errors } = await subgraph.as(caller).answer<Record<string, T>>(event, subscription, variables);
        if (errors) throw new Error(errors.map((error) => `${String(error.extensions["code"])} ${error.message}`).join("; "));
        told.push(Object.values(data!)[0]!);
      }
      return told;
    },
  };
}
