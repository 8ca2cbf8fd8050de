import { describe, expect } from "vitest";
import { newId, uuidOf, type Id } from "@souk/shared/ids";
import { asAdmin } from "@souk/test/cluster";
import { test, type TellingWorld } from "@souk/test/telling";
import { orderPlanted } from "@souk/test/told-planted";

/** Who was told what, of those given. */
const told = (world: TellingWorld, ...people: readonly Id<"usr">[]) => world.under.runtime.database.rows(
  `select kind, array_position($1::uuid[], user_id) as person, facts from conversations.notification where user_id = any($1::uuid[]) order by kind, person`, [people.map(uuidOf)]);

describe("what trust tells", () => {
  test("welcomes a person whose address was confirmed, once, also when the log is read again", async ({ world }) => {
    const ada = newId("usr");
    await world.happens("trust", "user.verified", { userId: ada }, ada);
    await world.read(["trust"]);
    await world.rewind();
    await world.read(["trust"]);
    expect(await told(world, ada)).toEqual([{ kind: "WELCOME", person: 1, facts: {} }]);
    const sent = await world.under.runtime.database.rows("select payload ->> 'userId' as user from conversations.event_v1 where type = 'notification.sent' and partition_key = $1", [ada]);
    expect(sent).toEqual([{ user: ada }]);
  });

  test("of a seller reaches those who act for it then", async ({ world }) => {
    const [sellerId, owner, manager, gone] = [newId("sel"), newId("usr"), newId("usr"), newId("usr")];
    await world.happens("trust", "seller.opened", { sellerId, ownerId: owner });
    await world.happens("trust", "member.changed", { sellerId, userId: manager, role: "SELLER_MANAGER" });
    await world.happens("trust", "member.changed", { sellerId, userId: gone, role: "SELLER_FINANCE" });
    await world.read(["trust"]);
    await world.happens("trust", "seller.approved", { sellerId });
    await world.read(["trust"]);
    await world.happens("trust", "member.changed", { sellerId, userId: gone, role: null });
    await world.read(["trust"]);
    await world.happens("trust", "seller.suspended", { sellerId, reason: "Forged goods" });
    await world.read(["trust"]);
    expect(await told(world, owner, manager, gone)).toEqual([
      { kind: "SELLER_APPROVED", person: 1, facts: {} }, { kind: "SELLER_APPROVED", person: 2, facts: {} }, { kind: "SELLER_APPROVED", person: 3, facts: {} },
      { kind: "SELLER_SUSPENDED", person: 1, facts: { reason: "Forged goods" } }, { kind: "SELLER_SUSPENDED", person: 2, facts: { reason: "Forged goods" } },
    ]);
  });

  test("reaches the owner of a seller that is opened and approved in one batch", async ({ world }) => {
    const [first, second, owner] = [newId("sel"), newId("sel"), newId("usr")];
    await world.happens("trust", "seller.approved", { sellerId: first });
    await world.happens("trust", "seller.opened", { sellerId: second, ownerId: owner });
    await world.happens("trust", "seller.approved", { sellerId: second });
    await world.read(["trust"]);
    expect(await told(world, owner)).toEqual([{ kind: "SELLER_APPROVED", person: 1, facts: {} }]);
  });

  test("asks for one mail for each request", async ({ world, scratch }) => {
    const userId = newId("usr");
    await world.happens("trust", "user.mailRequested", { userId, mail: "emailVerify", sealed: "sealed" });
    await world.read(["trust"]);
    const { rows } = await asAdmin(scratch.adminUrl, (admin) => admin.query<{ job: { payload: { payload: object } } }>(
      "select to_jsonb(j) as job from jobs._private_jobs j where j.payload -> 'payload' ->> 'userId' = $1", [userId]));
    expect(rows.map(({ job }) => job.payload.payload)).toMatchObject([{ userId, mail: "emailVerify", sealed: "sealed" }]);
  });

  test("keeps the invariants; each finds its violation", async ({ world, scratch }) => {
    const plant = (sql: string) => asAdmin(scratch.adminUrl, (admin) => admin.query(`set session_replication_role = replica; ${sql}`));
    const violated = () => world.under.violated();
    const order = await orderPlanted(scratch, { buyerId: newId("usr"), sellerId: newId("sel"), totalMinor: 4_498 });
    await world.happens("commerce", "orderGroup.placed", { ...order, orderIds: [order.orderId] });
    await world.read(["commerce"]);
    expect(await violated()).toEqual([]);
    await plant(`alter table conversations.notification drop constraint notification_once;
                 insert into conversations.notification (id, user_id, kind, event_id) select gen_random_uuid(), user_id, kind, event_id from conversations.notification where kind = 'WELCOME' limit 1`);
    expect(await violated()).toEqual(["V1"]);
    await plant("delete from conversations.notification where kind = 'WELCOME'");
    expect(await violated()).toEqual(["V2"]);
    await plant(`delete from conversations.consumed_event where producer = 'trust';
                 insert into conversations.delivery (event_id, user_id, channel, template, created_at) values (gen_random_uuid(), gen_random_uuid(), 'EMAIL', 'emailVerify', now() - interval '37 hours')`);
    expect(await violated()).toEqual(["V3"]);
    await plant("delete from conversations.delivery where template = 'emailVerify'; delete from conversations.delivery where template = 'ORDER_PLACED'; delete from conversations.notification where kind = 'ORDER_PLACED'");
    expect(await violated()).toEqual(["V4"]);
    await plant(`insert into conversations.notification_preference (user_id, category, channel, is_on) values ('${uuidOf(order.buyerId)}', 'ORDERS', 'IN_APP', false)`);
    expect(await violated()).toEqual([]);         // said no
    await plant("insert into conversations.delivery (event_id, user_id, channel, template) values (gen_random_uuid(), gen_random_uuid(), 'EMAIL', 'PAYOUT_PAID')");
    expect(await violated()).toEqual(["V5"]);
    await plant("delete from conversations.delivery where template = 'PAYOUT_PAID'; update conversations.delivery set due_at = now() - interval '61 minutes' where template = 'SELLER_APPROVED'");
    expect(await violated()).toEqual(["V6"]);
  });
});
