import { present } from "@souk/shared/assert";
import type { Tx } from "@souk/shared/database";
import { isId, uuidOf, type Id } from "@souk/shared/ids";
import { notFound } from "@souk/shared/refusals";
import { transition } from "@souk/shared/transition";
import { z } from "zod";
import { conversationOfMessageLock } from "../conversations/conversation-lock.ts";
import type { Conversation } from "../conversations/conversation-tables.ts";
import { messageMachine, type MessageCommand, type MessageState } from "./message-states.ts";
import { messages, type Message } from "./message-tables.ts";
import { reasonRule } from "./message-text.ts";

/** On which message is decided, and why. */
export interface MessageDecisionInput { readonly id: Id<"msg">; readonly reason: string; readonly idempotencyKey: string }
/** Rules for the input of every decision. */
export const decisionRules = z.object({ reason: reasonRule });
/** What is decided on: its conversation is locked, so that it stands still. */
export interface MessageAtHand { readonly message: Message; readonly conversation: Conversation; readonly state: MessageState }

/** A message whoever asks; undefined for an id of none. */
export const messageRead = async (tx: Tx, id: Id<"msg">): Promise<Message | undefined> =>
  (isId("msg", id) ? (await tx.read(messages, `select ${messages.select("m")} from conversations.message m where m.id = $1`, [uuidOf(id)]))[0] : undefined);

/** A message behind the lock of its conversation, and the state that the command leads to. @throws Refused Invalid (no such message), InvalidTransition */
export async function messageTake(tx: Tx, id: Id<"msg">, command: MessageCommand): Promise<MessageAtHand> {
  const found = await messageRead(tx, id);
  if (!found) throw notFound(["id"], "There is no such message.");
  const conversation = await conversationOfMessageLock(tx, found.conversationId);
  const message = present(await messageRead(tx, id), "the message just read");
  return { message, conversation, state: transition(messageMachine, command, message.state) };
}

/** The step that led a message to where it is; an author gives no reason. */
export const messageHistoryAppend = async (tx: Tx, moved: Message, from: MessageState, command: MessageCommand, reason: string | null): Promise<void> => void (await tx.run(
  `insert into conversations.message_history (message_id, version, command, from_state, to_state, reason, actor, correlation_id)
   values ($1, $2, $3, $4, $5, $6, $7, $8)`,
  [uuidOf(moved.id), moved.version, command, from, moved.state, reason, tx.origin.actor, tx.origin.correlationId]));
