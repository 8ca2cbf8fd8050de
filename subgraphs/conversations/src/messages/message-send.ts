import { unauthenticated } from "@souk/shared/errors";
import type { Id } from "@souk/shared/ids";
import { verb } from "@souk/shared/verb";
import { z } from "zod";
import { attachmentsPerMessage } from "../attachments/attachment-limits.ts";
import { attachmentsSend } from "../attachments/attachments-send.ts";
import type { Context } from "../context.ts";
import { ownConversationLock } from "../conversations/conversation-lock.ts";
import { bodyRule } from "./message-text.ts";
import type { Message } from "./message-tables.ts";
import { messageWrite } from "./message-write.ts";
import { sendingCount } from "./sending-limits.ts";

/** `MessageSendInput`. */
export interface MessageSendInput { readonly conversationId: Id<"cnv">; readonly body: string; readonly attachmentIds: readonly Id<"att">[]; readonly idempotencyKey: string }

/**
 * Sends a message into a conversation of the caller, numbered next; or holds it, without a number, until somebody has looked.
 *
 * Repeatable: the same key returns the first answer.
 * @throws OperationError RATE_LIMITED
 * @throws Refused Invalid (no such conversation, a picture that is not ready), CONVERSATION_LOCKED, PERSON_UNAVAILABLE, SELLER_UNAVAILABLE, BLOCKED_BY_USER
 */
export const messageSend = verb("messageSend", async (tx, { caller }: Context, { conversationId, body, attachmentIds }: MessageSendInput): Promise<Message> => {
  if (!caller.userId) throw unauthenticated();
  const path = ["input", "conversationId"];
  await sendingCount(tx, caller.userId, false);
  const { conversation, side } = await ownConversationLock(tx, conversationId, caller, path);
  const message = await messageWrite(tx, conversation, { side, authorId: caller.userId, body }, path);
  await attachmentsSend(tx, message, attachmentIds);
  return message;
}, {
  input: z.object({
    body: bodyRule,
    attachmentIds: z.array(z.string()).max(attachmentsPerMessage, `At most ${attachmentsPerMessage} pictures.`),
  }),
});
