import { describe, expect } from "vitest";
import { test, type Speaker, type Talks } from "@souk/test/conversations";

const block = async (talks: Talks, caller: Speaker, conversationId: string, isBlocked: boolean) =>
  (await talks.give(caller, "conversationBlockSet", "conversation { isBlocked }", { conversationId, isBlocked }))["conversation"];

describe("blocking", () => {
  test("by a buyer ends what comes and goes, with all of the team and in every thread about a listing; it can be taken back", async ({ talks }) => {
    const { ada, cleo } = talks;
    const ben = talks.buyer();
    const [one, other] = [await talks.thread(ben), await talks.thread(ben)];
    expect(await block(talks, ben, one.id, true)).toEqual({ isBlocked: true });
    expect([await talks.refused(ada, one.id), await talks.refused(cleo, other.id), await talks.refused(ben, one.id)]).toEqual([["BLOCKED_BY_USER"], ["BLOCKED_BY_USER"], ["BLOCKED_BY_USER"]]);
    expect([await talks.seen(ada, one.id, "isBlocked"), await talks.seen(ben, other.id, "isBlocked")]).toEqual([{ isBlocked: false }, { isBlocked: true }]);
    await block(talks, ben, one.id, true);
    expect(await block(talks, ben, other.id, false)).toEqual({ isBlocked: false });
    expect((await talks.says(ada, one.id, "Hello again")).state).toBe("SENT");
    const told = await talks.under.runtime.database.rows("select type from conversations.event_v1 where type like 'conversation.%blocked' and payload ->> 'buyerId' = $1 order by position", [ben.userId]);
    expect(told).toEqual([{ type: "conversation.blocked" }, { type: "conversation.unblocked" }]);
  });

  test("by one of a seller's team blocks for all of it, and any of it takes that back", async ({ talks }) => {
    const ben = talks.buyer();
    const { id } = await talks.thread(ben);
    await block(talks, talks.ada, id, true);
    expect([await talks.refused(ben, id), await talks.seen(talks.cleo, id, "isBlocked")]).toEqual([["BLOCKED_BY_USER"], { isBlocked: true }]);
    await block(talks, talks.cleo, id, false);
    expect((await talks.says(ben, id, "Thank you")).state).toBe("SENT");
  });

  test("leaves the thread of an order open for as long as the order is", async ({ talks }) => {
    const ben = talks.buyer();
    const orderId = await talks.order(ben, "FULFILLED");
    const { conversation } = await talks.give(ben, "conversationStart", "conversation { id }", { subjectId: orderId, body: "Where is it?", idempotencyKey: "order" }) as unknown as { conversation: { id: `cnv_${string}` } };
    await block(talks, talks.ada, conversation.id, true);
    expect((await talks.says(ben, conversation.id, "Where?")).state).toBe("SENT");
    await talks.sql(`update commerce."order" set state = 'CLOSED' where buyer_id = (select buyer_id from conversations.block)`);
    expect(await talks.refused(ben, conversation.id)).toEqual(["BLOCKED_BY_USER"]);
  });
});
