import { present } from "@souk/shared/assert";
import { uuidOf, type Id } from "@souk/shared/ids";
import { invalid, invalidInput } from "@souk/shared/refusals";
import { unauthenticated } from "@souk/shared/errors";
import { verb } from "@souk/shared/verb";
import { publish } from "@souk/schema/events";
import type { Context } from "../context.ts";
import { conversationFact } from "../messages/message-facts.ts";
import { ownConversationLock } from "./conversation-lock.ts";
import { conversations, type Conversation } from "./conversation-tables.ts";

/** `ConversationMarkReadInput`. */
export interface ConversationMarkReadInput { readonly conversationId: Id<"cnv">; readonly upToSequence: number }
/** The conversation as it is now. */
export interface OfConversation { readonly conversation: Conversation }

/**
 * Notes up to which message the caller has read; the other side sees it, of a team the one who read furthest.
 *
 * Repeatable: what is read stays read, and nothing is told of it twice.
 * @throws Refused Invalid (no such conversation, no such message)
 */
export const conversationMarkRead = verb("conversationMarkRead", async (tx, { caller }: Context, { conversationId, upToSequence }: ConversationMarkReadInput): Promise<OfConversation> => {
  if (!caller.userId) throw unauthenticated();
  const { conversation, side } = await ownConversationLock(tx, conversationId, caller, ["input", "conversationId"]);
  if (upToSequence < 1 || upToSequence > conversation.lastSequence) throw invalidInput(invalid(["input", "upToSequence"], "There is no such message."));
  const further = await tx.run(
    `insert into conversations.participant as p (conversation_id, user_id, read_up_to)
     values ($1, $2, $3)
     on conflict (conversation_id, user_id) do update
        set read_up_to = excluded.read_up_to
      where p.read_up_to < excluded.read_up_to`, [uuidOf(conversation.id), uuidOf(caller.userId), upToSequence]);
  if (further === 0) return { conversation };
  const column = side === "BUYER" ? "buyer_read_up_to" : "seller_read_up_to";
  const [read] = await tx.read(conversations,
    `update conversations.conversation c
        set ${column} = greatest(c.${column}, $2)
      where c.id = $1
     returning ${conversations.select("c")}`, [uuidOf(conversation.id), upToSequence]);
  await publish(tx, "conversation.read", { ...conversationFact(conversation), userId: caller.userId, side, upToSequence });
  return { conversation: present(read, "a locked conversation") };
}, { withoutKey: "sets what is set: what is read stays read" });
