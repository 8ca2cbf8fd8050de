import type { ConversationFact, MessageFact } from "@souk/schema/events/conversations";
import { subjectOf, type Conversation } from "../conversations/conversation-tables.ts";
import type { Message } from "./message-tables.ts";

/** What every event of a conversation names. */
export const conversationFact = (conversation: Conversation): ConversationFact =>
  ({ conversationId: conversation.id, subjectId: subjectOf(conversation), buyerId: conversation.buyerId, sellerId: conversation.sellerId });

/** What an event of a message names. */
export const messageFact = (conversation: Conversation, { id, authorId, side, sequence }: Message): MessageFact =>
  ({ ...conversationFact(conversation), messageId: id, authorId, side, sequence });
