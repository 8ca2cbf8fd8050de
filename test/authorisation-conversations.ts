import { freshKey } from "@souk/gateway/demo/graph-client";
import { newId, uuidOf, type Id } from "@souk/shared/ids";
import { asAdmin } from "./cluster.ts";
import { png } from "./pictures.ts";
import type { Person, World } from "./world.ts";

/** A thread that somebody begins, and its first message. */
export async function conversationOf(person: Person, subjectId: string): Promise<{ readonly conversationId: Id<"cnv">; readonly messageId: Id<"msg"> }> {
  const { conversationStart: { conversation, message } } = await person.graph.tell<{ conversationStart: { conversation: { id: Id<"cnv"> }; message: { id: Id<"msg"> } } }>(
    "mutation ($input: ConversationStartInput!) { conversationStart(input: $input) { conversation { id } message { id } userErrors { code message } } }",
    { input: { subjectId, body: "When does it come?", idempotencyKey: freshKey() } });
  return { conversationId: conversation.id, messageId: message.id };
}

/** A picture that somebody has put where they may, and that nobody has looked at. */
export async function attachmentOf(person: Person, conversationId: Id<"cnv">): Promise<Id<"att">> {
  const bytes = await png();
  const { messageAttachmentUploadCreate: { attachment, uploadUrl, headers } } = await person.graph.tell<{ messageAttachmentUploadCreate: { attachment: { id: Id<"att"> }; uploadUrl: string; headers: { name: string; value: string }[] } }>(
    "mutation ($input: MessageAttachmentUploadCreateInput!) { messageAttachmentUploadCreate(input: $input) { attachment { id } uploadUrl headers { name value } } }",
    { input: { conversationId, contentType: "image/png", byteSize: bytes.length, idempotencyKey: freshKey() } });
  const { status } = await fetch(uploadUrl, { method: "PUT", body: new Uint8Array(bytes), headers: headers.map(({ name, value }): [string, string] => [name, value]) });
  if (status !== 204) throw new Error(`not taken in: ${status}`);
  return attachment.id;
}

/** A text that a seller's team has saved. */
export const quickReplyOf = async (member: Person, sellerId: Id<"sel">, title: string): Promise<Id<"qrp">> =>
  (await member.graph.tell<{ quickReplyCreate: { quickReply: { id: Id<"qrp"> } } }>(
    "mutation ($input: QuickReplyCreateInput!) { quickReplyCreate(input: $input) { quickReply { id } userErrors { code message } } }",
    { input: { sellerId, title, text: "Monday to Friday, 9 to 5.", idempotencyKey: freshKey() } })).quickReplyCreate.quickReply.id;

/** As if the buyer of a thread had written something that is held. */
export async function heldIn(world: World, conversationId: Id<"cnv">): Promise<Id<"msg">> {
  const id = newId("msg");
  await asAdmin(world.database.adminUrl, (admin) => admin.query(
    `insert into conversations.message (id, conversation_id, place, side, author_id, body, state, held_for)
     select $1, c.id, c.last_sequence, 'BUYER', c.buyer_id, 'Bitcoin?', 'HELD', '{bitcoin}' from conversations.conversation c where c.id = $2`, [uuidOf(id), uuidOf(conversationId)]));
  return id;
}
