import { describe, expect } from "vitest";
import { newId, uuidOf } from "@souk/shared/ids";
import { test, type Talks } from "@souk/test/conversations";
import { person } from "@souk/test/subgraph-under-test";
import { messagesPerDay, messagesPerMinute, startsPerHourWhenYoung } from "./sending-limits.ts";

const rule = (talks: Talks, term: string) => talks.give(talks.moderator, "messageFilterRuleCreate", "rule { id version isActive }", { term, idempotencyKey: newId("key") });
const decide = async (talks: Talks, verb: "messageRelease" | "messageReject" | "messageRedact", id: string) => {
  const told = await talks.give(talks.moderator, verb, "message { sequence state body }", { id, reason: "Looked at", idempotencyKey: newId("key") });
  return told.userErrors[0]?.code ?? told["message"];
};
/** Seen or not, number and words: a thread as a page reads it. */
const told = async (talks: Talks, caller: Parameters<Talks["read"]>[0], id: Parameters<Talks["read"]>[1]) =>
  (await talks.read(caller, id))!.map(({ sequence, state, body }) => `${sequence ?? "–"} ${state} ${body ?? ""}`);

describe("messages", () => {
  test("of fifty senders at once are numbered 1 to 50 without a gap, each once", async ({ talks }) => {
    const ben = talks.buyer();
    const orderId = await talks.order(ben, "PLACED");
    const team = Array.from({ length: 49 }, () => person({ memberships: [{ of: talks.sellerId, role: "SELLER_MANAGER" }] }));
    const sent = await Promise.all([ben, ...team].map((speaker, at) => talks.give(speaker, "conversationStart", "conversation { id } message { sequence }", { subjectId: orderId, body: `${at}`, idempotencyKey: "first" })));
    expect(new Set(sent.map((each) => (each["conversation"] as { id: string }).id)).size).toBe(1);
    expect(sent.map((each) => (each["message"] as { sequence: number }).sequence).toSorted((a, b) => a - b)).toEqual(Array.from({ length: 50 }, (_, at) => at + 1));
    expect(await talks.under.violated()).toEqual([]);
  });

  test("under the same key are one; a page may be read from either end", async ({ talks }) => {
    const ben = talks.buyer();
    const { id } = await talks.thread(ben, "one");
    const again = () => talks.give(ben, "messageSend", "message { id sequence body }", { conversationId: id, body: "two", idempotencyKey: "same" });
    const first = await again();
    expect(await again()).toEqual(first);
    await talks.says(talks.ada, id, "three");
    const page = async (args: string) => (await talks.seen<{ messages: { nodes: { body: string }[]; pageInfo: { hasPreviousPage: boolean; startCursor: string } } }>(ben, id, `messages(${args}) { nodes { body } pageInfo { hasPreviousPage startCursor } }`))!.messages;
    const last = await page("last: 2");
    expect([last.nodes, last.pageInfo.hasPreviousPage]).toEqual([[{ body: "two" }, { body: "three" }], true]);
    expect((await page(`last: 2, before: "${last.pageInfo.startCursor}"`)).nodes).toEqual([{ body: "one" }]);
  });

  test("that say nothing, ring a bell or go on for too long are refused", async ({ talks }) => {
    const ben = talks.buyer();
    const { id } = await talks.thread(ben);
    expect([await talks.refused(ben, id, ""), await talks.refused(ben, id, " \n "), await talks.refused(ben, id, "a\u0007"), await talks.refused(ben, id, "a".repeat(5_001))])
      .toEqual([["INVALID"], ["INVALID"], ["INVALID"], ["TOO_LONG"]]);
    expect((await talks.says(ben, id, "ä".repeat(5_000))).sequence).toBe(2);
  });

  test("show no contact details to the other side until something was bought; their own side and staff read all", async ({ talks }) => {
    const ben = talks.buyer();
    const { id } = await talks.thread(ben, "Call +49 171 1234567");
    const shown = async (caller: typeof ben) => (await talks.read(caller, id))!.map(({ body, isMasked }) => [body, isMasked]);
    await talks.order(ben, "PENDING_PAYMENT");
    await talks.order(talks.buyer(), "PLACED");
    expect([await shown(ben), await shown(talks.ada), await shown(talks.moderator)]).toEqual([[["Call +49 171 1234567", false]], [["Call •••", true]], [["Call +49 171 1234567", false]]]);
    await talks.order(ben, "PLACED");
    expect(await shown(talks.ada)).toEqual([["Call +49 171 1234567", false]]);
  });

  test("with a term that is not wanted are held: seen by author and staff alone, released to the end, rejected for good", async ({ talks }) => {
    const { ada, cleo, moderator } = talks;
    await rule(talks, "Western Union");
    const ben = talks.buyer();
    const { id } = await talks.thread(ben, "one");
    const held = await talks.says(ada, id, "Pay by  WESTERN–Únion!");
    const worse = await talks.says(ada, id, "Or by wes\u200btern union");
    await talks.says(ben, id, "two");
    expect([held.state, held.sequence, held.hold]).toEqual(["HELD", null, { code: "CONTENT_HELD", terms: null }]);
    expect((await talks.read(moderator, id))![1]!.hold).toEqual({ code: "CONTENT_HELD", terms: ["Western Union"] });
    expect([await told(talks, ben, id), await told(talks, cleo, id)]).toEqual([["1 SENT one", "2 SENT two"], ["1 SENT one", "2 SENT two"]]);
    expect(await told(talks, ada, id)).toEqual(["1 SENT one", "– HELD Pay by  WESTERN–Únion!", "– HELD Or by wes\u200btern union", "2 SENT two"]);
    const steps = async (caller: typeof ada) => (await talks.seen<{ messages: { nodes: { allowedTransitions: object[] }[] } }>(caller, id, "messages(first: 2) { nodes { allowedTransitions { to mutation blockedBy } } }"))!.messages.nodes[1]!.allowedTransitions;
    expect(await steps(moderator)).toEqual([{ to: "RELEASED", mutation: "messageRelease", blockedBy: null }, { to: "REJECTED", mutation: "messageReject", blockedBy: null }]);
    expect(await steps(ada)).toContainEqual({ to: "RELEASED", mutation: "messageRelease", blockedBy: "A moderator decides this." });
    const queue = async (caller = moderator) => talks.under.as(caller).run<{ heldMessages: { nodes: { id: string }[] } }>("{ heldMessages(first: 10) { nodes { id } } }");
    expect((await queue()).data!.heldMessages.nodes).toEqual([{ id: held.id }, { id: worse.id }]);
    expect((await queue(ada)).errors?.[0]?.extensions["code"]).toBe("FORBIDDEN");

    expect([await decide(talks, "messageRelease", held.id), await decide(talks, "messageReject", worse.id)]).toEqual([
      { sequence: 3, state: "RELEASED", body: "Pay by  WESTERN–Únion!" }, { sequence: null, state: "REJECTED", body: "Or by wes\u200btern union" }]);
    expect(await told(talks, ben, id)).toEqual(["1 SENT one", "2 SENT two", "3 RELEASED Pay by  WESTERN–Únion!"]);
    expect([await decide(talks, "messageRelease", held.id), await decide(talks, "messageRedact", worse.id), await decide(talks, "messageReject", newId("msg"))]).toEqual(["INVALID_TRANSITION", "INVALID_TRANSITION", "INVALID"]);
    expect(await decide(talks, "messageRedact", held.id)).toEqual({ sequence: 3, state: "REDACTED", body: null });
    expect(await told(talks, ben, id)).toEqual(["1 SENT one", "2 SENT two", "3 REDACTED "]);
    const { rows } = talks.under.runtime.database;
    expect(await rows("select type, payload ->> 'sequence' as sequence from conversations.event_v1 where payload ->> 'messageId' = any($1) order by position", [[held.id, worse.id]])).toEqual([
      { type: "message.held", sequence: null }, { type: "message.held", sequence: null }, { type: "message.released", sequence: "3" }, { type: "message.rejected", sequence: null }, { type: "message.redacted", sequence: "3" }]);
  });

  test("of a thread of which nothing went out yet are their author's alone, and the thread with them", async ({ talks }) => {
    await rule(talks, "moneygram");
    const ben = talks.buyer();
    const { id } = await talks.thread(ben, "Moneygram?");
    expect([await talks.seen(talks.ada, id, "id"), await talks.seen(ben, id, "lastSequence lastMessage { id }")]).toEqual([null, { lastSequence: 0, lastMessage: null }]);
    expect(await talks.refused(talks.ada, id)).toEqual(["INVALID"]);
  });

  test("are held for a rule no longer than it lasts, and a term has one rule", async ({ talks }) => {
    const { rule: made } = await rule(talks, "Cash app") as unknown as { rule: { id: string; version: number } };
    expect((await rule(talks, "cash-APP")).userErrors.map(({ code }) => code)).toEqual(["NOT_UNIQUE"]);
    const ben = talks.buyer();
    const { id } = await talks.thread(ben, "cashapp and cash apps are other words");
    expect((await talks.says(ben, id, "(cash app)")).state).toBe("HELD");
    const update = (expectedVersion: number) => talks.give(talks.moderator, "messageFilterRuleUpdate", "rule { isActive version }", { id: made.id, expectedVersion, isActive: false, idempotencyKey: newId("key") });
    expect((await update(1))["rule"]).toEqual({ isActive: false, version: 2 });
    expect((await update(1)).userErrors.map(({ code }) => code)).toEqual(["STALE_VERSION"]);
    expect((await talks.says(ben, id, "(cash app)")).state).toBe("SENT");
    const { data } = await talks.under.as(talks.moderator).run<{ messageFilterRules: { nodes: { term: string }[] } }>("{ messageFilterRules(first: 100) { nodes { term } } }");
    expect(data!.messageFilterRules.nodes).toContainEqual({ term: "Cash app" });
  });

  test("are so many a minute and a day, also of who sends them at once; what is refused does not count", async ({ talks }) => {
    const ben = talks.buyer();
    const { id } = await talks.thread(ben);
    await talks.refused(ben, newId("cnv"));
    const sent = await Promise.allSettled(Array.from({ length: messagesPerMinute + 5 }, () => talks.says(ben, id, "Hello?")));
    expect(sent.filter(({ status }) => status === "fulfilled").length).toBe(messagesPerMinute - 1);      // the thread's first one was the other
    expect(sent.filter((each) => each.status === "rejected" && String(each.reason).includes("RATE_LIMITED")).length).toBe(6);
    await talks.sql("update conversations.sender set minute_from = minute_from - interval '1 minute' where user_id = $1", [uuidOf(ben.userId)]);
    expect((await talks.says(ben, id, "Hello!")).state).toBe("SENT");
    await talks.sql(`update conversations.sender set day_sent = ${messagesPerDay} where user_id = $1`, [uuidOf(ben.userId)]);
    await expect(talks.says(ben, id, "Hello!")).rejects.toThrow("RATE_LIMITED");
  });

  test("begin fewer conversations an hour for who came last week; old ones do not count", async ({ talks }) => {
    const young = talks.buyer(6);
    const { id, listingId } = await talks.thread(young);
    for (let at = 1; at < startsPerHourWhenYoung; at++) await talks.thread(young);
    await expect(talks.thread(young)).rejects.toThrow("RATE_LIMITED");
    expect((await talks.give(young, "conversationStart", "conversation { id }", { subjectId: listingId, body: "Still?", idempotencyKey: "again" }))["conversation"]).toEqual({ id });
    const old = talks.buyer(8);
    for (let at = 0; at <= startsPerHourWhenYoung; at++) await talks.thread(old);
    await talks.sql("update conversations.sender set hour_from = hour_from - interval '1 hour' where user_id = $1", [uuidOf(young.userId)]);
    expect((await talks.thread(young)).id).toMatch(/^cnv_/);
  });
});
