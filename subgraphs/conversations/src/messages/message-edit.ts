import { present } from "@souk/shared/assert";
import { unauthenticated } from "@souk/shared/errors";
import { uuidOf, type Id } from "@souk/shared/ids";
import { invalid, notFound, Refused, staleVersion } from "@souk/shared/refusals";
import { verb } from "@souk/shared/verb";
import { publish } from "@souk/schema/events";
import { z } from "zod";
import type { Context } from "../context.ts";
import { ownConversationLock } from "../conversations/conversation-lock.ts";
import { mayWrite } from "../conversations/writing-guards.ts";
import { termsFound } from "../message-rules/terms-found.ts";
import { messageHistoryAppend, messageRead, messageTake } from "./message-decide.ts";
import { earlierBodyKeep } from "./message-earlier.ts";
import { editableUntil, editsMax } from "./message-edit-limits.ts";
import { contentHeld, editWindowClosed } from "./message-edit-refusals.ts";
import { messageFact } from "./message-facts.ts";
import { messageMutations } from "./message-states.ts";
import { messages, type Message } from "./message-tables.ts";
import { bodyRule } from "./message-text.ts";
import { sendingCount } from "./sending-limits.ts";

/** The mutation's `id` and `MessageEditInput`. */
export interface MessageEditInput { readonly id: Id<"msg">; readonly expectedVersion: number; readonly body: string; readonly idempotencyKey: string }

const path = ["id"];
const notOwn = () => notFound(path, "There is no such message of yours.");

/**
 * Changes what a sent message says, for its author, within 15 minutes and ten times at most. What it said is kept, its
 * number and its pictures stay, and both sides see that it was edited. It counts, and is looked at, as a new message is.
 *
 * Repeatable: the same key returns the first answer.
 * @throws OperationError RATE_LIMITED
 * @throws Refused Invalid (no such message of the caller's, edited too often), StaleVersion, InvalidTransition (not sent, or a
 * moderator has let it out), WINDOW_CLOSED, CONTENT_HELD (it would be held), and as `messageSend`
 */
export const messageEdit = verb(messageMutations.edit, async (tx, { caller }: Context, { id, expectedVersion, body }: MessageEditInput): Promise<Message> => {
  if (!caller.userId) throw unauthenticated();
  await sendingCount(tx, caller.userId, false);
  const known = await messageRead(tx, id);
  if (!known || known.authorId !== caller.userId) throw notOwn();
  const { conversation, side } = await ownConversationLock(tx, known.conversationId, caller, path);
  if (side !== known.side) throw notOwn();      // whoever wrote for the seller's team and has left it, but buys there
  const { message, state } = await messageTake(tx, id, "edit");
  if (message.version !== expectedVersion) throw staleVersion(message.version);
  if (message.version > editsMax) throw new Refused(invalid(path, `A message is edited at most ${editsMax} times. Send another one.`));
  const closesAt = editableUntil(present(message.sentAt, "the moment a sent message was sent"));
  if (closesAt.getTime() <= Date.now()) throw editWindowClosed(closesAt, path);
  await mayWrite(tx, conversation, side, path);
  if ((await termsFound(tx, body)).length > 0) throw contentHeld(["input", "body"]);

  await earlierBodyKeep(tx, message);
  const [row] = await tx.read(messages,
    `update conversations.message m
        set body = $2, version = m.version + 1, edited_at = clock_timestamp()
      where m.id = $1
     returning ${messages.select("m")}`, [uuidOf(message.id), body]);
  const edited = present(row, "a sent message");
  await messageHistoryAppend(tx, { ...edited, state }, message.state, "edit", null);
  await publish(tx, "message.edited", messageFact(conversation, edited), () => edited.version);
  return edited;
}, { input: z.object({ body: bodyRule }) });
