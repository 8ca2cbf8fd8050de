import { describe, expect } from "vitest";
import { newId, uuidOf } from "@souk/shared/ids";
import type { Speaker, Talks } from "@souk/test/conversations";
import { read } from "@souk/test/media";
import { photo, png, truncated } from "@souk/test/pictures";
import { test } from "@souk/test/talks-served";
import { attachmentsSweep } from "./attachments-sweep.ts";

interface Upload { readonly attachment: { readonly id: string } | null; readonly uploadUrl: string | null; readonly headers: readonly { readonly name: string; readonly value: string }[] | null; readonly userErrors: readonly { readonly code: string }[] }
interface Shown { readonly width: number; readonly height: number; readonly state: string; readonly url: string }

const begin = (talks: Talks, caller: Speaker, conversationId: string, byteSize: number, contentType = "image/png") => talks.give(
  caller, "messageAttachmentUploadCreate", "attachment { id } uploadUrl headers { name value } expiresAt", { conversationId, contentType, byteSize, idempotencyKey: newId("key") }) as unknown as Promise<Upload>;
const put = async ({ uploadUrl, headers }: Upload, bytes: Buffer) =>
  (await fetch(uploadUrl!, { method: "PUT", body: new Uint8Array(bytes), headers: headers!.map(({ name, value }): [string, string] => [name, value]) })).status;
const finish = async (talks: Talks, caller: Speaker, id: string) => {
  const told = await talks.give(caller, "messageAttachmentFinish", "attachment { state width height url }", { id, idempotencyKey: newId("key") });
  return told.userErrors[0]?.code ?? told["attachment"] as Shown;
};
const ready = async (talks: Talks, caller: Speaker, conversationId: string, bytes: Buffer, contentType = "image/png") => {
  const upload = await begin(talks, caller, conversationId, bytes.length, contentType);
  expect(await put(upload, bytes)).toBe(204);
  expect(await finish(talks, caller, upload.attachment!.id)).toMatchObject({ state: "READY" });
  return upload.attachment!.id;
};
const send = (talks: Talks, caller: Speaker, conversationId: string, attachmentIds: readonly string[]) =>
  talks.give(caller, "messageSend", "message { id attachments { id } }", { conversationId, body: "Look", attachmentIds, idempotencyKey: newId("key") });
const pictures = async (talks: Talks, caller: Speaker, id: string) =>
  (await talks.seen<{ lastMessage: { attachments: readonly Shown[] } }>(caller, id, "lastMessage { attachments { state width height url } }"))?.lastMessage.attachments;

describe("pictures of a message", () => {
  test("are read by both sides at addresses that end, turned and without what the camera wrote; by nobody without one", async ({ served: talks }) => {
    const ben = talks.buyer();
    const { id } = await talks.thread(ben);
    const [first, second] = [await ready(talks, ben, id, await photo(), "image/jpeg"), await ready(talks, ben, id, await png(3_200, 200))];
    expect((await send(talks, ben, id, [second, first]))["message"]).toMatchObject({ attachments: [{ id: second }, { id: first }] });
    const seen = (await pictures(talks, talks.ada, id))!;
    expect(seen.map(({ width, height, state }) => [width, height, state])).toEqual([[1_600, 100, "SENT"], [600, 900, "SENT"]]);
    const shown = await read(seen[1]!.url);
    expect([shown.status, shown.type, shown.metadata]).toMatchObject([200, "image/webp", { width: 600, height: 900 }]);
    expect([shown.metadata!.exif, shown.metadata!.orientation]).toEqual([undefined, undefined]);
    const bare = new URL(seen[1]!.url);
    bare.search = "";
    expect((await fetch(bare)).status).toBeGreaterThanOrEqual(400);
    expect([await pictures(talks, talks.buyer(), id), (await pictures(talks, ben, id))!.length]).toEqual([undefined, 2]);
  });

  test("are refused when they are none, another's, not ready, sent before or too many", async ({ served: talks }) => {
    const ben = talks.buyer();
    const { id } = await talks.thread(ben);
    const codes = async (told: Promise<{ readonly userErrors: readonly { readonly code: string }[] }>) => (await told).userErrors.map(({ code }) => code);
    expect([await codes(begin(talks, ben, id, 10, "image/svg+xml")), await codes(begin(talks, ben, id, 10_000_001)), await codes(begin(talks, talks.buyer(), id, 10))]).toEqual([["INVALID"], ["INVALID"], ["INVALID"]]);
    const broken = await truncated();
    for (const bytes of [broken, await png(), Buffer.from("no picture")]) {
      const upload = await begin(talks, ben, id, bytes.length, "image/jpeg");
      expect(await finish(talks, ben, upload.attachment!.id)).toBe("ATTACHMENT_REJECTED");      // nothing is there yet
      expect(await put(upload, bytes)).toBe(204);
      expect([await finish(talks, ben, upload.attachment!.id), await finish(talks, talks.ada, upload.attachment!.id)]).toEqual(["ATTACHMENT_REJECTED", "INVALID"]);
      expect(await codes(send(talks, ben, id, [upload.attachment!.id]))).toEqual(["INVALID"]);
    }
    const one = await ready(talks, ben, id, await png());
    expect([await finish(talks, ben, one), await codes(send(talks, talks.ada, id, [one])), await codes(send(talks, ben, (await talks.thread(ben)).id, [one])), await codes(send(talks, ben, id, [one, one])), await codes(send(talks, ben, id, Array.from({ length: 11 }, () => one)))])
      .toEqual(["INVALID_TRANSITION", ["INVALID"], ["INVALID"], ["INVALID"], ["TOO_LONG"]]);
    expect([await codes(send(talks, ben, id, [one])), await codes(send(talks, ben, id, [one]))]).toEqual([[], ["INVALID"]]);
    expect((await talks.read(ben, id))!.length).toBe(2);      // what was refused left no message
  });

  test("are taken away with a message that is redacted, and deleted when nobody sends them", async ({ served: talks }) => {
    const ben = talks.buyer();
    const { id } = await talks.thread(ben);
    const [sent, kept, forgotten] = [await ready(talks, ben, id, await png()), await ready(talks, ben, id, await png()), await ready(talks, ben, id, await png())];
    const { message } = await send(talks, ben, id, [sent]) as unknown as { message: { id: string } };
    await send(talks, ben, id, [kept]);
    const { url } = (await talks.seen<{ messages: { nodes: { attachments: Shown[] }[] } }>(ben, id, "messages(first: 5) { nodes { attachments { url } } }"))!.messages.nodes[1]!.attachments[0]!;
    await talks.give(talks.moderator, "messageRedact", "message { id }", { id: message.id, reason: "A card", idempotencyKey: newId("key") });
    await talks.sql("update conversations.attachment set created_at = now() - interval '25 hours' where id = $1", [uuidOf(forgotten)]);
    expect(await attachmentsSweep.sweep(talks.under.runtime)).toBe(2);
    expect([await attachmentsSweep.sweep(talks.under.runtime), (await fetch(url)).status, (await read((await pictures(talks, talks.ada, id))![0]!.url)).status]).toEqual([0, 404, 200]);
  });
});
