import { describe, expect } from "vitest";
import { newId, uuidOf } from "@souk/shared/ids";
import { listening } from "@souk/test/listening";
import { test, type Speaker, type Talks } from "@souk/test/conversations";
import { person } from "@souk/test/subgraph-under-test";
import { editsMax } from "./message-edit-limits.ts";
import { messagesPerMinute } from "./sending-limits.ts";

const edit = (talks: Talks, by: Speaker, id: string, body: string, expectedVersion = 1, idempotencyKey: string = newId("key")) =>
  talks.give(by, "messageEdit", "message { id sequence state body version }", { id, body, expectedVersion, idempotencyKey });
const codes = async (told: ReturnType<Talks["give"]>) => (await told).userErrors.map(({ code }) => code);
interface Line { readonly body: string | null; readonly isMasked: boolean; readonly isEdited: boolean; readonly earlierBodies: readonly string[] | null; readonly steps: readonly string[] }
/** The last message of a thread as somebody sees it. */
async function last(talks: Talks, by: Speaker, id: string): Promise<Line> {
  const { messages: { nodes: [message] } } = (await talks.seen<{ messages: { nodes: [Omit<Line, "isEdited" | "steps"> & { editedAt: string | null; allowedTransitions: { mutation: string; blockedBy: string | null }[] }] } }>(
    by, id, "messages(last: 1) { nodes { body isMasked editedAt earlierBodies allowedTransitions { mutation blockedBy } } }"))!;
  const { editedAt, allowedTransitions, ...line } = message;
  return { ...line, isEdited: editedAt !== null, steps: allowedTransitions.map(({ mutation, blockedBy }) => `${mutation}${blockedBy ? `: ${blockedBy}` : ""}`) };
}

describe("a message that is edited", () => {
  test("keeps its number, says to both sides what it says now and that it was edited, and to staff what it said", async ({ talks }) => {
    const { ada, moderator } = talks;
    const ben = talks.buyer();
    const { id } = await talks.thread(ben);
    const message = await talks.says(ben, id, "I pay 50");
    const heard = await listening<{ type: string }>(talks.under, "conversations", ada, "subscription ($id: ID) { conversationUpdated(conversationId: $id) { type } }", { id });
    const same = newId("key");
    const edited = await edit(talks, ben, message.id, "I pay 60, call +49 171 1234567", 1, same);
    expect(edited["message"]).toEqual({ id: message.id, sequence: 2, state: "SENT", body: "I pay 60, call +49 171 1234567", version: 2 });
    expect(await edit(talks, ben, message.id, "I pay 60, call +49 171 1234567", 1, same)).toEqual(edited);
    expect(await codes(edit(talks, ben, message.id, "I pay 70"))).toEqual(["STALE_VERSION"]);
    await edit(talks, ben, message.id, "I pay 70", 2);
    expect(await heard.heard()).toEqual([{ type: "message.edited" }, { type: "message.edited" }]);
    const now = { body: "I pay 70", isMasked: false, isEdited: true };
    expect(await last(talks, ada, id)).toEqual({ ...now, earlierBodies: null, steps: ["messageEdit: Its author alone does this.", "messageRedact: A moderator decides this."] });
    expect(await last(talks, ben, id)).toEqual({ ...now, earlierBodies: null, steps: ["messageEdit", "messageRedact: A moderator decides this."] });
    expect((await last(talks, moderator, id)).earlierBodies).toEqual(["I pay 50", "I pay 60, call +49 171 1234567"]);
    await edit(talks, ben, message.id, "Or +49 171 1234567", 3);
    expect(await last(talks, ada, id)).toMatchObject({ body: "Or •••", isMasked: true });
    expect(await talks.under.violated()).toEqual([]);

    await talks.give(moderator, "messageRedact", "message { id }", { id: message.id, reason: "A stranger's number", idempotencyKey: newId("key") });
    expect(await last(talks, moderator, id)).toEqual({ body: null, isMasked: false, isEdited: true, earlierBodies: [], steps: [] });
    expect(await codes(edit(talks, ben, message.id, "I pay 80", 5))).toEqual(["INVALID_TRANSITION"]);
    const { rows } = talks.under.runtime.database;
    expect(await rows("select command, reason from conversations.message_history where message_id = $1 order by version", [uuidOf(message.id)]))
      .toEqual([...Array.from({ length: 3 }, () => ({ command: "edit", reason: null })), { command: "redact", reason: "A stranger's number" }]);
    expect(await talks.under.violated()).toEqual([]);
  });

  test("is its author's own, as long as they may write there", async ({ talks }) => {
    const { ada, cleo, moderator } = talks;
    const ben = talks.buyer();
    const { id } = await talks.thread(ben);
    const [bens, adas] = [await talks.says(ben, id, "Hello"), await talks.says(ada, id, "Hello, Ben")];
    for (const caller of [ada, cleo, moderator, talks.buyer()]) expect(await codes(edit(talks, caller, bens.id, "Mine"))).toEqual(["INVALID"]);
    expect(await codes(edit(talks, person({ userId: ada.userId }), adas.id, "I have left"))).toEqual(["INVALID"]);
    const blocked = (isBlocked: boolean) => talks.give(ada, "conversationBlockSet", "conversation { id }", { conversationId: id, isBlocked });
    await blocked(true);
    expect([await codes(edit(talks, ben, bens.id, "So"))]).toEqual([["BLOCKED_BY_USER"]]);
    await blocked(false);
    await talks.give(moderator, "conversationLock", "conversation { id }", { id, reason: "A quarrel", idempotencyKey: newId("key") });
    expect(await codes(edit(talks, ben, bens.id, "So"))).toEqual(["CONVERSATION_LOCKED"]);
  });

  test("is refused what would be held, and hidden from nobody who has read it; what a moderator has let out stays", async ({ talks }) => {
    const { ada, moderator } = talks;
    await talks.give(moderator, "messageFilterRuleCreate", "rule { id }", { term: "bitcoin", idempotencyKey: "rule" });
    const ben = talks.buyer();
    const { id } = await talks.thread(ben);
    const [message, held] = [await talks.says(ben, id, "I pay cash"), await talks.says(ben, id, "Bitcoin?")];
    expect([await codes(edit(talks, ben, message.id, "I pay in BitCoin")), await codes(edit(talks, ben, message.id, " ")), await codes(edit(talks, ben, message.id, "a".repeat(5_001))), await codes(edit(talks, ben, held.id, "No"))])
      .toEqual([["CONTENT_HELD"], ["INVALID"], ["TOO_LONG"], ["INVALID_TRANSITION"]]);
    expect(await last(talks, ada, id)).toMatchObject({ body: "I pay cash", isEdited: false });
    await talks.give(moderator, "messageRelease", "message { id }", { id: held.id, reason: "Harmless", idempotencyKey: newId("key") });
    expect(await codes(edit(talks, ben, held.id, "Something else", 2))).toEqual(["INVALID_TRANSITION"]);
  });

  test("is a young one, is edited so many times, and counts as one that is sent", async ({ talks }) => {
    const ben = talks.buyer();
    const { id } = await talks.thread(ben);
    const [first, second] = [await talks.says(ben, id, "0"), await talks.says(ben, id, "Wait")];
    await talks.sql("update conversations.message set sent_at = sent_at - interval '15 minutes' where id = $1", [uuidOf(second.id)]);
    expect(await codes(edit(talks, ben, second.id, "No"))).toEqual(["WINDOW_CLOSED"]);
    expect((await last(talks, ben, id)).steps).toContain("messageEdit: It was sent too long ago.");
    const raced = await Promise.all([1, 2, 3].map((to) => codes(edit(talks, ben, first.id, `${to}`))));
    expect(raced.toSorted((a, b) => a.length - b.length)).toEqual([[], ["STALE_VERSION"], ["STALE_VERSION"]]);
    for (let version = 2; version <= editsMax; version++) expect(await codes(edit(talks, ben, first.id, `${version}`, version))).toEqual([]);
    expect(await codes(edit(talks, ben, first.id, "Once more", editsMax + 1))).toEqual(["INVALID"]);
    await talks.sql(`update conversations.sender set minute_sent = ${messagesPerMinute} where user_id = $1`, [uuidOf(ben.userId)]);
    await expect(edit(talks, ben, first.id, "Once more", editsMax + 1)).rejects.toThrow("RATE_LIMITED");
  });
});
