import { present } from "@souk/shared/assert";
import type { Tx } from "@souk/shared/database";
import { uuidOf, type Id } from "@souk/shared/ids";
import { conversations, type Conversation, type ConversationSide } from "../conversations/conversation-tables.ts";
import { messages, type Message } from "./message-tables.ts";

/** A thread with the number that its newest message has. */
async function numberTake(tx: Tx, { id, awaitingFrom }: Conversation, side: ConversationSide): Promise<Conversation> {
  const [moved] = await tx.read(conversations,
    `update conversations.conversation c
        set last_sequence   = c.last_sequence + 1,
            awaiting_from   = case when $2 = 'SELLER' then null else coalesce($3::int, c.last_sequence + 1) end,
            is_buyers       = true,
            is_sellers      = true,
            version         = c.version + 1,
            last_message_at = clock_timestamp(),
            updated_at      = clock_timestamp()
      where c.id = $1
     returning ${conversations.select("c")}`, [uuidOf(id), side, awaitingFrom]);
  return present(moved, "a locked conversation");
}

/** What was asked and answered, for the time a seller takes: a question is a buyer's first message and each one after an answer. */
async function questionNote(tx: Tx, before: Conversation, { id, side }: Message): Promise<void> {
  if (side === "BUYER" && before.awaitingFrom === null)
    await tx.run(
      `insert into conversations.question (conversation_id, sequence, seller_id, asked_at)
       select m.conversation_id, m.sequence, $2, m.sent_at from conversations.message m where m.id = $1`, [uuidOf(id), uuidOf(before.sellerId)]);
  if (side === "SELLER" && before.awaitingFrom !== null)
    await tx.run(
      `update conversations.question q
          set answered_at = greatest(m.sent_at, q.asked_at)      -- the clock may be set back
         from conversations.message m
        where m.id = $1 and q.conversation_id = m.conversation_id and q.sequence = $2`, [uuidOf(id), before.awaitingFrom]);
}

/** What somebody wrote. */
export interface Written { readonly id: Id<"msg">; readonly side: ConversationSide; readonly authorId: Id<"usr">; readonly body: string }

/** Puts a message at the end of a locked thread, for everybody to read. */
export async function messagePlace(tx: Tx, conversation: Conversation, { id, side, authorId, body }: Written): Promise<Message> {
  const { lastSequence } = await numberTake(tx, conversation, side);
  const [sent] = await tx.read(messages,
    `insert into conversations.message as m (id, conversation_id, sequence, place, side, author_id, body, state, sent_at)
     values ($1, $2, $3, $3, $4, $5, $6, 'SENT', clock_timestamp())
     returning ${messages.select("m")}`, [uuidOf(id), uuidOf(conversation.id), lastSequence, side, uuidOf(authorId), body]);
  const message = present(sent, "the message just sent");
  await questionNote(tx, conversation, message);
  return message;
}

/** Keeps a message back until a moderator has looked at it: its author alone sees it, behind what was there. */
export async function messageHold(tx: Tx, conversation: Conversation, { id, side, authorId, body }: Written, heldFor: readonly string[]): Promise<Message> {
  const [held] = await tx.read(messages,
    `insert into conversations.message as m (id, conversation_id, place, side, author_id, body, state, held_for)
     values ($1, $2, $3, $4, $5, $6, 'HELD', $7)
     returning ${messages.select("m")}`, [uuidOf(id), uuidOf(conversation.id), conversation.lastSequence, side, uuidOf(authorId), body, heldFor]);
  await tx.run(
    `update conversations.conversation c
        set is_buyers = c.is_buyers or $2 = 'BUYER', is_sellers = c.is_sellers or $2 = 'SELLER'
      where c.id = $1`, [uuidOf(conversation.id), side]);
  return present(held, "the message just held");
}

/** Gives a held message its number, at the end of its locked thread: there the others meet it. */
export async function heldMessagePlace(tx: Tx, conversation: Conversation, { id, side }: Message): Promise<Message> {
  const { lastSequence } = await numberTake(tx, conversation, side);
  const [released] = await tx.read(messages,
    `update conversations.message m
        set state = 'RELEASED', sequence = $2, place = $2, version = m.version + 1, sent_at = clock_timestamp()
      where m.id = $1
     returning ${messages.select("m")}`, [uuidOf(id), lastSequence]);
  const message = present(released, "a held message");
  await questionNote(tx, conversation, message);
  return message;
}
