import { present } from "@souk/shared/assert";
import { rateLimited, unauthenticated } from "@souk/shared/errors";
import { newId, uuidOf, type Id } from "@souk/shared/ids";
import { verb } from "@souk/shared/verb";
import type { Context } from "../context.ts";
import { ownConversation } from "../conversations/conversation-lock.ts";
import { attachmentBytesMax, uploadRate } from "./attachment-limits.ts";
import { sizeUnsupported, typeUnsupported } from "./attachment-refusals.ts";
import { attachments, contentTypes, type Attachment } from "./attachment-tables.ts";

/** `MessageAttachmentUploadCreateInput`. */
export interface MessageAttachmentUploadCreateInput { readonly conversationId: Id<"cnv">; readonly contentType: string; readonly byteSize: number; readonly idempotencyKey: string }

/**
 * Gives leave to upload one picture for a conversation of the caller's; where and how stands in the payload.
 *
 * Repeatable: the same key returns the first answer, with the same address.
 * @throws OperationError RATE_LIMITED
 * @throws Refused Invalid (type, size, no such conversation)
 */
export const messageAttachmentUploadCreate = verb("messageAttachmentUploadCreate", async (tx, { caller }: Context, { conversationId, contentType, byteSize }: MessageAttachmentUploadCreateInput): Promise<Attachment> => {
  if (!caller.userId) throw unauthenticated();
  if (!(contentTypes as readonly string[]).includes(contentType)) throw typeUnsupported();
  if (byteSize < 1 || byteSize > attachmentBytesMax) throw sizeUnsupported();
  const { conversation } = await ownConversation(tx, conversationId, caller, ["input", "conversationId"]);
  const [begun] = await tx.read(attachments,
    `insert into conversations.attachment as a (id, conversation_id, author_id, content_type, byte_size)
     values ($1, $2, $3, $4, $5)
     returning ${attachments.select("a")}`, [uuidOf(newId("att")), uuidOf(conversation.id), uuidOf(caller.userId), contentType, byteSize]);
  return present(begun, "the upload just begun");
}, {
  async prepare(context: Context) {
    const { allowed, retryAfterMs } = await context.rates.take(`attachment-upload:${context.caller.actor}`, uploadRate);
    if (!allowed) throw rateLimited(retryAfterMs);
    return context;
  },
});
