import { describe, expect } from "vitest";
import { anonymous, type Caller } from "@souk/shared/caller";
import { newId } from "@souk/shared/ids";
import { listening } from "@souk/test/listening";
import { test, type Talks } from "@souk/test/conversations";
import { person } from "@souk/test/subgraph-under-test";

const messageAdded = "subscription ($id: ID!) { messageAdded(conversationId: $id) { id type from to message { sequence body isMasked } } }";
const conversationUpdated = "subscription ($id: ID) { conversationUpdated(conversationId: $id) { type from to conversation { id lastSequence unreadCount } } }";
const ofSeller = "subscription ($id: ID) { conversationUpdated(sellerId: $id) { type conversation { id } } }";
const typing = "subscription ($id: ID!) { typing(conversationId: $id) { conversation { typing { id } } } }";

interface Step { readonly type: string; readonly from: string | null; readonly to: string | null }
const steps = (told: readonly Step[]) => told.map(({ type, from, to }) => [type, from, to].filter((part) => part !== null).join(" "));

const follow = <T>(talks: Talks, caller: Caller, subscription: string, id?: string) => listening<T>(talks.under, "conversations", caller, subscription, id ? { id } : {});

describe("who follows a conversation", () => {
  test("hears each message once, with what they may read of it; what is held when it goes out", async ({ talks }) => {
    const { ada, moderator } = talks;
    await talks.give(moderator, "messageFilterRuleCreate", "rule { id }", { term: "bitcoin", idempotencyKey: "rule" });
    const ben = talks.buyer();
    const { id } = await talks.thread(ben);
    const [asTeam, asBuyer, anything, all] = [
      await follow<Step & { id: string; message: object }>(talks, ada, messageAdded, id), await follow<{ message: object }>(talks, ben, messageAdded, id),
      await follow<Step & { conversation: object }>(talks, ben, conversationUpdated), await follow<{ type: string; conversation: { id: string } }>(talks, talks.cleo, ofSeller, talks.sellerId)];
    await talks.says(ben, id, "Call +49 171 1234567");
    const held = await talks.says(ben, id, "I pay in bitcoin");
    await talks.says(ada, id, "Here, please");
    await talks.give(moderator, "messageRelease", "message { id }", { id: held.id, reason: "Harmless", idempotencyKey: "release" });
    await talks.give(ben, "conversationMarkRead", "conversation { id }", { conversationId: id, upToSequence: 4 });
    await talks.give(ben, "conversationBlockSet", "conversation { id }", { conversationId: id, isBlocked: true });
    const heard = await asTeam.heard();
    expect(heard.map(({ type, message }) => [type, message])).toEqual([
      ["message.sent", { sequence: 2, body: "Call •••", isMasked: true }], ["message.sent", { sequence: 3, body: "Here, please", isMasked: false }],
      ["message.released", { sequence: 4, body: "I pay in bitcoin", isMasked: false }]]);
    expect(new Set(heard.map((each) => each.id)).size).toBe(3);
    expect(steps(heard)).toEqual(["message.sent", "message.sent", "message.released HELD RELEASED"]);
    expect((await asBuyer.heard()).map(({ message }) => message)).toContainEqual({ sequence: 2, body: "Call +49 171 1234567", isMasked: false });
    const types = ["message.sent", "message.sent", "message.released", "conversation.read"];
    const told = await anything.heard();
    expect(steps(told)).toEqual(types);                                             // a message's step is not its conversation's
    expect(told.map(({ conversation }) => conversation)).toEqual(types.map(() => ({ id, lastSequence: 4, unreadCount: 0 })));
    expect(await all.heard()).toEqual(types.map((type) => ({ type, conversation: { id } })));
    for (const decision of ["Lock", "Unlock"]) await talks.give(moderator, `conversation${decision}`, "conversation { id }", { id, reason: "They shout.", idempotencyKey: decision });
    expect(steps(await anything.heard())).toEqual(["conversation.locked OPEN LOCKED", "conversation.unlocked LOCKED OPEN"]);
  });

  test("is woken when somebody types, and looks who", async ({ talks }) => {
    const ben = talks.buyer();
    const { id } = await talks.thread(ben);
    expect(await talks.under.as(ben).watch(typing, { id })).toEqual({ topic: `typing:${id}` });
    await talks.give(talks.ada, "conversationTypingSet", "conversation { id }", { conversationId: id, isTyping: true });
    expect(talks.under.poked).toEqual([`typing:${id}`]);
    const { data } = await talks.under.as(ben).answer({ type: "poke", payload: {} } as never, typing, { id });
    expect(data).toEqual({ typing: { conversation: { typing: [{ id: talks.ada.userId }] } } });
  });

  test("is somebody who sees it: to anybody else there is no such conversation or seller", async ({ talks }) => {
    const ben = talks.buyer();
    const { id } = await talks.thread(ben);
    const watched = (caller: Caller, subscription: string, of: string) => talks.under.as(caller).watch(subscription, { id: of });
    for (const subscription of [messageAdded, conversationUpdated, typing]) {
      await expect(watched(anonymous, subscription, id)).rejects.toThrow("UNAUTHENTICATED");
      await expect(watched(person(), subscription, id)).rejects.toThrow("NOT_FOUND There is no such conversation.");
      await expect(watched(ben, subscription, newId("cnv"))).rejects.toThrow("NOT_FOUND");
    }
    await expect(watched(ben, ofSeller, talks.sellerId)).rejects.toThrow("NOT_FOUND There is no such seller.");
    const left = person({ userId: talks.ada.userId });
    const { data, errors } = await talks.under.as(left).answer({ type: "message.sent", payload: { conversationId: id } } as never, conversationUpdated, { id });
    expect([data, errors?.map(({ extensions }) => extensions["code"])]).toEqual([null, ["NOT_FOUND"]]);
  });
});
