import { conversations } from "@souk/conversations";
import { consumerOf } from "@souk/shared/consumers";
import type { Database } from "@souk/shared/database";
import type { PayloadOf } from "@souk/shared/events";
import { uuidOf, type Id } from "@souk/shared/ids";
import { publish, type Events } from "@souk/schema/events";
import { test as base } from "./database.ts";
import { subgraphUnderTest, type SubgraphUnderTest } from "./subgraph-under-test.ts";
import { until } from "./until.ts";

/** Whose logs conversations reads. */
export type Producer = "trust" | "catalog" | "commerce" | "money" | "conversations";

/** Conversations beside the logs that it reads. */
export interface TellingWorld {
  readonly under: SubgraphUnderTest<never>;
  /** Writes an event to a producer's log; by default one of our processes did it. */
  happens<T extends keyof Events>(producer: Producer, type: T, payload: PayloadOf<Events, T>, actor?: string): Promise<void>;
  /** Has these logs read to their end, by as many workers at once as asked. */
  read(producers: readonly Producer[], workers?: number): Promise<void>;
  /** Sets every cursor back to the start and forgets what was read: what was told must stand by itself. */
  rewind(): Promise<void>;
  /** Who was told what, by place among those given, kind and channels. */
  told(...people: readonly Id<"usr">[]): Promise<{ readonly person: number; readonly kind: string; readonly facts: object; readonly by: string }[]>;
}

/** A test file's own conversations; the other subgraphs are their logs alone. */
export const test = base.extend<{ $file: { world: TellingWorld } }>({
  world: [async ({ scratch }, use) => {
    const under = await subgraphUnderTest(scratch, conversations);
    const { database } = under.runtime;
    const logs = new Map<Producer, Promise<Database>>();
    const logOf = (producer: Producer) => {
      const open = logs.get(producer) ?? scratch.open(producer, { poolSize: 1 });
      logs.set(producer, open);
      return open;
    };
    await use({
      under: under as never,
      happens: async (producer, type, payload, actor = `service:${producer}`) =>
        (await logOf(producer)).transaction({ origin: { actor, correlationId: "test" } }, (tx) => publish(tx, type, payload)),
      async read(producers, workers = 1) {
        for (const producer of producers) {
          const consumers = Array.from({ length: workers }, () => consumerOf({ database, producer, reactions: conversations.reactions![producer]! }));
          // Any transaction of the cluster, of other tests too, holds back what is read for a while.
          await until(`${producer}'s log is read`, async () => {
            await Promise.all(consumers.map((consumer) => consumer.step()));
            return (await consumers[0]!.lag()) === 0;
          });
        }
      },
      async rewind() {
        await database.run("update conversations.consumer_cursor set epoch = 0, xid = '0', position = 0");
        await database.run("delete from conversations.consumed_event");
      },
      told: (...people) => database.rows(
        `select array_position($1::uuid[], n.user_id) as person, n.kind, n.facts,
                concat_ws(' ', case when n.is_shown then 'app' end, case when d.event_id is not null then 'mail' end) as by
           from conversations.notification n
           left join conversations.delivery d on (d.event_id, d.user_id) = (n.event_id, n.user_id)
          where n.user_id = any($1::uuid[])
          order by n.id, person`, [people.map(uuidOf)]),
    });
  }, { scope: "file" }],
});
