import { describe, expect } from "vitest";
import { newId, uuidOf } from "@souk/shared/ids";
import { test, type Talks } from "@souk/test/conversations";
import { inTransaction } from "@souk/test/database";
import { person } from "@souk/test/subgraph-under-test";
import { peopleReinstate, peopleSuspend } from "../people/people-suspended.ts";

const start = (talks: Talks, caller: Parameters<Talks["give"]>[0], subjectId: string, body = "Hello") =>
  talks.give(caller, "conversationStart", "conversation { id lastSequence } message { sequence side }", { subjectId, body, idempotencyKey: newId("key") });
const codes = ({ userErrors }: Awaited<ReturnType<Talks["give"]>>) => userErrors.map(({ code }) => code);

describe("a conversation", () => {
  test("about a listing is between its buyer and its seller's team; beginning it again goes on with it", async ({ talks }) => {
    const { ada, cleo } = talks;
    const ben = talks.buyer();
    const listingId = await talks.listing();
    const first = await start(talks, ben, listingId);
    const again = await start(talks, ben, listingId, "Are you there?");
    expect([first["conversation"], again["conversation"]]).toEqual([{ id: expect.stringMatching(/^cnv_/) as string, lastSequence: 1 }, { id: (first["conversation"] as { id: string }).id, lastSequence: 2 }]);
    const { id } = first["conversation"] as { id: string };
    const fields = "side subject { __typename ... on Listing { id conversation { id } } } buyer { id } seller { id } unreadCount lastMessage { sequence body }";
    const shown = { subject: { __typename: "Listing", id: listingId }, buyer: { id: ben.userId }, seller: { id: talks.sellerId }, lastMessage: { sequence: 2, body: "Are you there?" } };
    expect(await talks.seen(ben, id, fields)).toMatchObject({ ...shown, side: "BUYER", unreadCount: 0, subject: { conversation: { id } } });
    for (const member of [ada, cleo]) expect(await talks.seen(member, id, fields)).toMatchObject({ ...shown, side: "SELLER", unreadCount: 2, subject: { conversation: null } });
    expect(await talks.seen(talks.moderator, id, fields)).toMatchObject({ ...shown, side: null, unreadCount: null });
    expect([await talks.seen(talks.buyer(), id, fields), await talks.seen(ben, newId("cnv"), fields)]).toEqual([null, null]);
  });

  test("about an order is one, whichever party begins it, and nobody else's", async ({ talks }) => {
    const ben = talks.buyer();
    const orderId = await talks.order(ben, "ACCEPTED");
    const [ofSeller, ofBuyer] = [await start(talks, talks.ada, orderId), await start(talks, ben, orderId)];
    expect([ofSeller["message"], ofBuyer["message"]]).toEqual([{ sequence: 1, side: "SELLER" }, { sequence: 2, side: "BUYER" }]);
    expect((ofBuyer["conversation"] as { id: string }).id).toBe((ofSeller["conversation"] as { id: string }).id);
    expect(codes(await start(talks, talks.buyer(), orderId))).toEqual(["INVALID"]);
    const asked = async (caller: typeof ben) => (await talks.under.as(caller).run<{ _entities: object[] }>(
      "query ($all: [_Any!]!) { _entities(representations: $all) { ... on Order { conversation { lastSequence } } } }", { all: [{ __typename: "Order", id: orderId }] })).data!._entities[0];
    expect([await asked(ben), await asked(talks.ada), await asked(talks.buyer())]).toEqual([{ conversation: { lastSequence: 2 } }, { conversation: { lastSequence: 2 } }, { conversation: null }]);
  });

  test.for(["DRAFT", "PAUSED", "SUSPENDED", "ARCHIVED"])("is not begun about a listing that is %s, nor about one's own", async (state, { talks }) => {
    expect(codes(await start(talks, talks.buyer(), await talks.listing(state)))).toEqual(["LISTING_UNAVAILABLE"]);
    expect([codes(await start(talks, talks.buyer(), newId("lst"))), codes(await start(talks, talks.ada, await talks.listing())), codes(await start(talks, talks.buyer(), newId("usr")))])
      .toEqual([["LISTING_UNAVAILABLE"], ["INVALID"], ["INVALID"]]);
  });

  test("stands still for as long as its seller may not sell, its buyer is suspended, or a moderator has ended it; an order's goes on", async ({ talks }) => {
    const { ada, moderator, sellerId } = talks;
    const ben = talks.buyer();
    const { id } = await talks.thread(ben);
    const { conversation } = await start(talks, ben, await talks.order(ben, "ACCEPTED")) as unknown as { conversation: { id: typeof id } };
    await talks.sql("update trust.seller set state = 'SUSPENDED' where id = $1", [uuidOf(sellerId)]);
    expect([await talks.refused(ben, id), await talks.refused(ada, id), (await talks.says(ada, conversation.id, "It is on its way")).sequence]).toEqual([["SELLER_UNAVAILABLE"], ["SELLER_UNAVAILABLE"], 2]);
    await talks.sql("update trust.seller set state = 'ACTIVE' where id = $1", [uuidOf(sellerId)]);
    const heard = [{ payload: { userId: ben.userId } }] as never;
    await inTransaction(talks.under.runtime.database, async (tx) => { await peopleSuspend(tx, heard); await peopleSuspend(tx, heard); });
    expect([await talks.refused(ada, id), await talks.refused(ada, conversation.id)]).toEqual([["PERSON_UNAVAILABLE"], ["PERSON_UNAVAILABLE"]]);
    await inTransaction(talks.under.runtime.database, (tx) => peopleReinstate(tx, heard));
    const decide = (verb: string, caller = moderator) => talks.give(caller, verb, "conversation { state allowedTransitions { to mutation blockedBy } }", { id, reason: "A quarrel", idempotencyKey: newId("key") });
    expect((await decide("conversationLock"))["conversation"]).toEqual({ state: "LOCKED", allowedTransitions: [{ to: "OPEN", mutation: "conversationUnlock", blockedBy: null }] });
    expect([await talks.refused(ben, id), codes(await decide("conversationLock"))]).toEqual([["CONVERSATION_LOCKED"], ["INVALID_TRANSITION"]]);
    await expect(decide("conversationUnlock", ada)).rejects.toThrow("FORBIDDEN");
    await decide("conversationUnlock");
    expect((await talks.says(ben, id, "Sorry")).sequence).toBe(2);
  });

  test("is read by each person for themselves, and the other side sees how far", async ({ talks }) => {
    const { ada, cleo } = talks;
    const ben = talks.buyer();
    const { id } = await talks.thread(ben);
    await talks.says(ben, id, "It is for my mother");
    const mark = (caller: typeof ben, upToSequence: number) => talks.give(caller, "conversationMarkRead", "conversation { unreadCount readUpTo otherReadUpTo }", { conversationId: id, upToSequence });
    expect((await mark(ada, 2))["conversation"]).toEqual({ unreadCount: 0, readUpTo: 2, otherReadUpTo: 0 });
    expect((await mark(cleo, 1))["conversation"]).toEqual({ unreadCount: 1, readUpTo: 1, otherReadUpTo: 0 });
    expect((await mark(ada, 1))["conversation"]).toEqual({ unreadCount: 0, readUpTo: 2, otherReadUpTo: 0 });      // what is read stays read
    expect(codes(await mark(ben, 3))).toEqual(["INVALID"]);
    expect(await talks.seen(ben, id, "otherReadUpTo unreadCount")).toEqual({ otherReadUpTo: 2, unreadCount: 0 });
    expect((await talks.read(ben, id))!.map(({ isReadByOtherSide }) => isReadByOtherSide)).toEqual([true, true]);
    const told = await talks.under.runtime.database.rows("select payload ->> 'userId' as user, payload ->> 'upToSequence' as up from conversations.event_v1 where type = 'conversation.read' and aggregate_id = $1", [id]);
    expect(told).toEqual([{ user: ada.userId, up: "2" }, { user: cleo.userId, up: "1" }]);
  });

  test("is listed for its buyer and its seller's team, the latest first; put away until something new is written, and muted", async ({ talks }) => {
    const ben = talks.buyer();
    const [one, other] = [await talks.thread(ben), await talks.thread(ben)];
    await talks.says(talks.ada, one.id, "Yes");
    const list = async (caller: typeof ben, isArchived = false) => (await talks.under.as(caller).run<{ _entities: { conversations: { nodes: { id: string }[]; totalCount: { value: number } } | null }[] }>(
      "query ($all: [_Any!]!, $isArchived: Boolean!) { _entities(representations: $all) { ... on User { conversations(first: 10, isArchived: $isArchived) { nodes { id } totalCount { value } } } } }",
      { all: [{ __typename: "User", id: ben.userId }], isArchived })).data!._entities[0]!.conversations;
    const set = (input: object) => talks.give(ben, "conversationPreferencesSet", "conversation { isArchived mutedUntil }", { conversationId: one.id, ...input });
    expect(await list(ben)).toEqual({ nodes: [{ id: one.id }, { id: other.id }], totalCount: { value: 2 } });
    expect(await list(talks.ada)).toBeNull();
    expect((await set({ isArchived: true }))["conversation"]).toEqual({ isArchived: true, mutedUntil: null });
    expect((await set({ mutedUntil: "2099-01-01T00:00:00Z" }))["conversation"]).toEqual({ isArchived: true, mutedUntil: "2099-01-01T00:00:00.000Z" });
    expect([(await list(ben))!.nodes, (await list(ben, true))!.nodes]).toEqual([[{ id: other.id }], [{ id: one.id }]]);
    await talks.says(talks.ada, one.id, "Do you want it?");
    expect((await list(ben))!.nodes).toEqual([{ id: one.id }, { id: other.id }]);

    const ofSeller = async (caller: typeof ben) => (await talks.under.as(caller).run<{ _entities: { conversations: { nodes: { id: string }[] } | null }[] }>(
      "query ($all: [_Any!]!) { _entities(representations: $all) { ... on Seller { conversations(first: 2) { nodes { id } } } } }", { all: [{ __typename: "Seller", id: talks.sellerId }] })).data!._entities[0]!.conversations;
    expect((await ofSeller(talks.cleo))!.nodes).toEqual([{ id: one.id }, { id: other.id }]);
    expect([await ofSeller(ben), await ofSeller(person())]).toEqual([null, null]);
  });

  test("shows who of the other side is typing, for seconds", async ({ talks }) => {
    const ben = talks.buyer();
    const { id } = await talks.thread(ben);
    const type = (caller: typeof ben, isTyping: boolean) => talks.give(caller, "conversationTypingSet", "conversation { typing { id } }", { conversationId: id, isTyping });
    await type(talks.ada, true);
    expect([(await type(ben, true))["conversation"], await talks.seen(talks.cleo, id, "typing { id }"), await talks.seen(talks.moderator, id, "typing { id }")])
      .toEqual([{ typing: [{ id: talks.ada.userId }] }, { typing: [{ id: ben.userId }] }, { typing: null }]);
    await type(talks.ada, false);
    expect(await talks.seen(ben, id, "typing { id }")).toEqual({ typing: [] });
    await talks.sql("update conversations.typing set until = now() - interval '1 second'");
    expect(await talks.seen(talks.ada, id, "typing { id }")).toEqual({ typing: [] });
    expect(codes(await type(talks.buyer(), true))).toEqual(["INVALID"]);
  });
});
