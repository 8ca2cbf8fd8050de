import { describe, expect } from "vitest";
import { newId } from "@souk/shared/ids";
import { test } from "@souk/test/conversations";

describe("the invariants of conversations", () => {
  test("hold of what people do, and each finds its violation", async ({ talks }) => {
    const { ada, moderator } = talks;
    await talks.give(moderator, "messageFilterRuleCreate", "rule { id }", { term: "bitcoin", idempotencyKey: "rule" });
    const ben = talks.buyer();
    const { id } = await talks.thread(ben);
    const held = await talks.says(ben, id, "Bitcoin?");
    const yes = await talks.says(ada, id, "Yes");
    await talks.give(moderator, "messageRelease", "message { id }", { id: held.id, reason: "Harmless", idempotencyKey: "release" });
    for (const expectedVersion of [1, 2, 3]) await talks.give(ada, "messageEdit", "message { id }", { id: yes.id, body: "Yes!", expectedVersion, idempotencyKey: newId("key") });
    await talks.give(ada, "conversationMarkRead", "conversation { id }", { conversationId: id, upToSequence: 3 });
    for (const verb of ["conversationLock", "conversationUnlock"]) await talks.give(moderator, verb, "conversation { id }", { id, reason: "A pause", idempotencyKey: verb });
    expect(await talks.under.violated()).toEqual([]);
    const planted = async (there: string, back: string) => {
      await talks.sql(there);
      const found = await talks.under.violated();
      await talks.sql(back);
      return found;
    };
    const message = (set: string, where: string) => `update conversations.message set ${set} where ${where}`;
    expect(await planted(message("sequence = 4, place = 4", "sequence = 2"), message("sequence = 2, place = 2", "sequence = 4"))).toEqual(["V10", "V13"]);
    expect(await planted("update conversations.participant set read_up_to = 4", "update conversations.participant set read_up_to = 3")).toEqual(["V11"]);
    expect(await planted(message("state = 'SENT'", "state = 'RELEASED'"), message("state = 'RELEASED'", "version = 2"))).toEqual(["V12"]);
    expect(await planted("update conversations.conversation set state = 'LOCKED'", "update conversations.conversation set state = 'OPEN'")).toEqual(["V12"]);
    expect(await planted("update conversations.question set answered_at = answered_at + interval '1 second'", "update conversations.question set answered_at = answered_at - interval '1 second'")).toEqual(["V13"]);
    expect(await planted(message("edited_at = null", "sequence = 2"), message("edited_at = sent_at", "sequence = 2"))).toEqual(["V15"]);
    expect(await planted("update conversations.message_earlier set message_id = (select id from conversations.message where sequence = 1) where version = 1", "update conversations.message_earlier set message_id = (select id from conversations.message where sequence = 2) where version = 1")).toEqual(["V15"]);
    const step = (set: string) => `update conversations.message_history set ${set} where version = 3`;
    expect(await planted(step("command = 'release', from_state = 'HELD', to_state = 'RELEASED', reason = 'x'"), step("command = 'edit', from_state = 'SENT', to_state = 'SENT', reason = null"))).toEqual(["V12", "V15"]);
    await talks.sql("update conversations.conversation set seller_id = gen_random_uuid()");
    expect(await talks.under.violated()).toEqual(["V13", "V14"]);
  });
});
