import { event, publisher, type LoggedEvent } from "@souk/shared/events";
import type { Database, Tx } from "@souk/shared/database";
import { asAdmin, testRoles } from "./cluster.ts";
import type { TestDatabase } from "./database.ts";
import { until } from "./until.ts";

/** Events that only tests publish: `lamp` is the key, `n` counts within it. */
export const lampEvents = {
  "lamp.lit": event<{ lamp: string; n: number }>({ aggregate: "lamp", aggregateId: (p) => p.lamp, version: 1 }),
  "lamp.dimmed": event<{ lamp: string; n: number }>({ aggregate: "lamp", aggregateId: (p) => p.lamp, version: 1 }),
};
export const publishLamp = publisher(lampEvents);

/** One effect of one event, in the order in which effects happened. */
export interface Effect { readonly eventId: string; readonly lamp: string; readonly n: number; readonly type: string }

/** A table of effects in a subgraph's schema: nothing in it is unique, so a doubled effect shows. */
export async function effectsOf(scratch: Pick<TestDatabase, "adminUrl">, schema: string, table = "effect") {
  await asAdmin(scratch.adminUrl, (admin) => admin.query(
    `create table if not exists ${schema}.${table} (at bigint generated always as identity, event_id uuid, lamp text, n int, type text);
     grant select, insert on ${schema}.${table} to ${testRoles.runtime(schema)}`));
  return {
    /** The reaction that writes them. */
    record: async (tx: Tx, events: readonly LoggedEvent<{ lamp: string; n: number }>[]): Promise<void> => {
      await tx.run(
        `insert into ${schema}.${table} (event_id, lamp, n, type)
         select e.event_id, e.lamp, e.n, e.type
           from jsonb_to_recordset($1::jsonb) as e (event_id uuid, lamp text, n int, type text)`,
        [JSON.stringify(events.map((e) => ({ event_id: e.id, lamp: e.payload.lamp, n: e.payload.n, type: e.type })))]);
    },
    /** Effects of these lamps so far, oldest first. */
    all: (like = "%"): Promise<Effect[]> => asAdmin(scratch.adminUrl, async (admin) => (await admin.query<Effect>(
      `select event_id as "eventId", lamp, n, type from ${schema}.${table} where lamp like $1 order by at`, [like])).rows),
  };
}

/** Waits until consumers may read all that a producer has committed: any transaction of the whole cluster, another test's too, holds them back. */
export const untilReadable = (database: Database, producer: string): Promise<void> => until(`the events of ${producer} can be read`, async () => (await database.row(
  `select from ${producer}.event_v1 where epoch = kernel.current_epoch() and xid >= pg_snapshot_xmin(pg_current_snapshot())`)) === undefined);
