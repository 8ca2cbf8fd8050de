import { describe, expect } from "vitest";
import { conversations } from "@souk/conversations";
import { consumerOf } from "@souk/shared/consumers";
import type { Database } from "@souk/shared/database";
import { newId, uuidOf, type Id } from "@souk/shared/ids";
import { publish } from "@souk/schema/events";
import { asAdmin } from "@souk/test/cluster";
import { inTransaction, test as base } from "@souk/test/database";
import { subgraphUnderTest } from "@souk/test/subgraph-under-test";
import { until } from "@souk/test/until";
import { trustReactions } from "./reactions.ts";

interface World { readonly trust: Database; readonly database: Database; consume(): Promise<void>; violated(): Promise<string[]> }
const test = base.extend<{ $file: { world: World } }>({
  world: [async ({ scratch }, use) => {
    const [under, trust] = [await subgraphUnderTest(scratch, conversations), await scratch.open("trust")];
    const { database } = under.runtime;
    const consumer = consumerOf({ database, producer: "trust", reactions: trustReactions });
    await use({
      trust, database, violated: () => under.violated(),
      // Any transaction of the cluster, of other tests too, holds back what is read for a while.
      consume: () => until("trust's log is read", async () => { await consumer.step(); return (await consumer.lag()) === 0; }),
    });
  }, { scope: "file" }],
});

/** Who was told what, of those given. */
const told = (world: World, ...people: readonly Id<"usr">[]) => world.database.rows(
  `select kind, array_position($1::uuid[], user_id) as person, facts from conversations.notification where user_id = any($1::uuid[]) order by kind, person`, [people.map(uuidOf)]);

describe("what trust tells", () => {
  test("welcomes a person whose address was confirmed, once, also when the log is read again", async ({ world }) => {
    const ada = newId("usr");
    await inTransaction(world.trust, (tx) => publish(tx, "user.verified", { userId: ada }));
    await world.consume();
    await world.database.run("update conversations.consumer_cursor set epoch = 0, xid = '0', position = 0");
    await world.database.run("delete from conversations.consumed_event");       // the unique constraint holds by itself
    await world.consume();
    expect(await told(world, ada)).toEqual([{ kind: "WELCOME", person: 1, facts: {} }]);
    const sent = await world.database.rows("select payload ->> 'userId' as user from conversations.event_v1 where type = 'notification.sent' and partition_key = $1", [ada]);
    expect(sent).toEqual([{ user: ada }]);
  });

  test("of a seller reaches those who act for it then", async ({ world }) => {
    const [sellerId, owner, manager, gone] = [newId("sel"), newId("usr"), newId("usr"), newId("usr")];
    await inTransaction(world.trust, async (tx) => {
      await publish(tx, "seller.opened", { sellerId, ownerId: owner });
      await publish(tx, "member.changed", { sellerId, userId: manager, role: "SELLER_MANAGER" });
      await publish(tx, "member.changed", { sellerId, userId: gone, role: "SELLER_FINANCE" });
    });
    await world.consume();
    await inTransaction(world.trust, (tx) => publish(tx, "seller.approved", { sellerId }));
    await world.consume();
    await inTransaction(world.trust, (tx) => publish(tx, "member.changed", { sellerId, userId: gone, role: null }));
    await world.consume();
    await inTransaction(world.trust, (tx) => publish(tx, "seller.suspended", { sellerId, reason: "Forged goods" }));
    await world.consume();
    expect(await told(world, owner, manager, gone)).toEqual([
      { kind: "SELLER_APPROVED", person: 1, facts: {} }, { kind: "SELLER_APPROVED", person: 2, facts: {} }, { kind: "SELLER_APPROVED", person: 3, facts: {} },
      { kind: "SELLER_SUSPENDED", person: 1, facts: { reason: "Forged goods" } }, { kind: "SELLER_SUSPENDED", person: 2, facts: { reason: "Forged goods" } },
    ]);
  });

  test("reaches the owner of a seller that is opened and approved in one batch", async ({ world }) => {
    const [first, second, owner] = [newId("sel"), newId("sel"), newId("usr")];
    await inTransaction(world.trust, async (tx) => {
      await publish(tx, "seller.approved", { sellerId: first });
      await publish(tx, "seller.opened", { sellerId: second, ownerId: owner });
      await publish(tx, "seller.approved", { sellerId: second });
    });
    await world.consume();
    expect(await told(world, owner)).toEqual([{ kind: "SELLER_APPROVED", person: 1, facts: {} }]);
  });

  test("asks for one mail for each request", async ({ world, scratch }) => {
    const userId = newId("usr");
    await inTransaction(world.trust, (tx) => publish(tx, "user.mailRequested", { userId, mail: "emailVerify", sealed: "sealed" }));
    await world.consume();
    const { rows } = await asAdmin(scratch.adminUrl, (admin) => admin.query<{ job: { payload: { payload: object } } }>(
      "select to_jsonb(j) as job from jobs._private_jobs j where j.payload -> 'payload' ->> 'userId' = $1", [userId]));
    expect(rows.map(({ job }) => job.payload.payload)).toMatchObject([{ userId, mail: "emailVerify", sealed: "sealed" }]);
  });

  test("keeps the invariants; each finds its violation", async ({ world, scratch }) => {
    const plant = (sql: string) => asAdmin(scratch.adminUrl, (admin) => admin.query(`set session_replication_role = replica; ${sql}`));
    expect(await world.violated()).toEqual([]);
    await plant(`alter table conversations.notification drop constraint notification_once;
                 insert into conversations.notification (id, user_id, kind, event_id) select gen_random_uuid(), user_id, kind, event_id from conversations.notification limit 1`);
    expect(await world.violated()).toEqual(["V1"]);
    await plant("delete from conversations.notification");
    expect(await world.violated()).toEqual(["V2"]);
    await plant(`truncate conversations.consumed_event;
                 insert into conversations.delivery (event_id, user_id, channel, template, created_at) values (gen_random_uuid(), gen_random_uuid(), 'EMAIL', 'emailVerify', now() - interval '37 hours')`);
    expect(await world.violated()).toEqual(["V3"]);
  });
});
