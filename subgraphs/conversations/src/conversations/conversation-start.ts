import { present } from "@souk/shared/assert";
import type { Tx } from "@souk/shared/database";
import { unauthenticated } from "@souk/shared/errors";
import { newId, uuidOf } from "@souk/shared/ids";
import { verb } from "@souk/shared/verb";
import { publish } from "@souk/schema/events";
import { z } from "zod";
import type { Context } from "../context.ts";
import { conversationFact } from "../messages/message-facts.ts";
import { bodyRule } from "../messages/message-text.ts";
import type { Message } from "../messages/message-tables.ts";
import { messageWrite } from "../messages/message-write.ts";
import { sendingCount } from "../messages/sending-limits.ts";
import { conversationOfMessageLock } from "./conversation-lock.ts";
import { subjectOpening, type Opening } from "./conversation-subject.ts";
import { conversations, type Conversation } from "./conversation-tables.ts";

/** `ConversationStartInput`. */
export interface ConversationStartInput { readonly subjectId: string; readonly body: string; readonly idempotencyKey: string }
/** What was begun, and its message. */
export interface Started { readonly conversation: Conversation; readonly message: Message }

const threadOf = ({ kind, subjectId, buyerId }: Opening) => [kind, subjectId, uuidOf(buyerId)];

const isThere = async (tx: Tx, opening: Opening): Promise<boolean> => (await tx.row(
  "select from conversations.conversation where (subject_kind, subject_id, buyer_id) = ($1, $2, $3)", threadOf(opening))) !== undefined;

/** The thread, locked; made if there is none. Of those who begin it at once one makes it, and the others wait for that. */
async function threadLock(tx: Tx, opening: Opening): Promise<{ readonly conversation: Conversation; readonly isNew: boolean }> {
  const [made] = await tx.read(conversations,
    `insert into conversations.conversation as c (id, subject_kind, subject_id, buyer_id, seller_id)
     values ($4, $1, $2, $3, $5)
     on conflict on constraint conversation_once do nothing
     returning ${conversations.select("c")}`, [...threadOf(opening), uuidOf(newId("cnv")), uuidOf(opening.sellerId)]);
  if (made) return { conversation: made, isNew: true };
  const [there] = await tx.read(conversations,
    `select ${conversations.select("c")}
       from conversations.conversation c
      where (c.subject_kind, c.subject_id, c.buyer_id) = ($1, $2, $3)
        for no key update`, threadOf(opening));
  return { conversation: present(there, "the thread that was there"), isNew: false };
}

/**
 * Begins to talk about a listing, as its buyer, or about an order, as either of its parties. Where there is a thread
 * already, the message goes into it.
 *
 * Repeatable: the same key returns the first answer.
 * @throws OperationError RATE_LIMITED (sooner for an account that is new)
 * @throws Refused LISTING_UNAVAILABLE, Invalid (no such subject, the caller's own listing), and as `messageSend`
 */
export const conversationStart = verb("conversationStart", async (tx, { caller }: Context, { subjectId, body }: ConversationStartInput): Promise<Started> => {
  if (!caller.userId) throw unauthenticated();
  const opening = await subjectOpening(tx, caller, caller.userId, subjectId);
  await sendingCount(tx, caller.userId, !await isThere(tx, opening));
  const { conversation: thread, isNew } = await threadLock(tx, opening);
  if (isNew) await publish(tx, "conversation.started", conversationFact(thread), () => thread.version);
  const message = await messageWrite(tx, thread, { side: opening.side, authorId: caller.userId, body }, ["input", "subjectId"]);
  return { conversation: await conversationOfMessageLock(tx, thread.id), message };
}, {
  input: z.object({ body: bodyRule }),
  references: ({ conversation, message }) => ({ conversation: conversation.id, message: message.id }),
});
