import { isMember } from "@souk/shared/caller";
import { badInput, forbidden, noSuch } from "@souk/shared/errors";
import type { TopicWatch, Watch } from "@souk/shared/live";
import type { Events } from "@souk/schema/events";
import type { Context } from "../context.ts";

/** What brings a message that was not there. What is held is told to nobody: its author has it from the mutation. */
const added: readonly (keyof Events)[] = ["message.sent", "message.released"];
/** What both sides may know. That a side has blocked is its own, and a conversation begins for the other with its first message. */
const changed: readonly (keyof Events)[] = [...added, "message.edited", "message.redacted", "conversation.read", "conversation.locked", "conversation.unlocked"];

/** The topic of who is typing in a conversation. */
export const typingTopic = (conversationId: string): string => `typing:${conversationId}`;

const seen = async (id: string, { conversations }: Context): Promise<void> => {
  if (!await conversations.byId.load(id)) throw noSuch("conversation");
};

/** Messages of a conversation that the caller sees. @throws OperationError NOT_FOUND */
export async function messagesWatch({ conversationId }: { readonly conversationId: string }, context: Context): Promise<Watch> {
  await seen(conversationId, context);
  return { events: added, by: "conversationId", values: [conversationId] };
}

interface ConversationWatchArgs { readonly conversationId?: string | null; readonly sellerId?: string | null }

/**
 * One conversation that the caller sees; all of a seller's, for its team; or all in which the caller is the buyer.
 * @throws OperationError NOT_FOUND; FORBIDDEN for a process, which talks with nobody; BAD_USER_INPUT for both ids
 */
export async function conversationsWatch({ conversationId, sellerId }: ConversationWatchArgs, context: Context): Promise<Watch> {
  const { caller } = context;
  if (conversationId && sellerId) throw badInput("Give `conversationId` or `sellerId`, not both.");
  if (conversationId) {
    await seen(conversationId, context);
    return { events: changed, by: "conversationId", values: [conversationId] };
  }
  if (sellerId) {
    if (!isMember(caller, sellerId)) throw noSuch("seller");
    return { events: changed, by: "sellerId", values: [sellerId] };
  }
  if (!caller.userId) throw forbidden();
  return { events: changed, by: "buyerId", values: [caller.userId] };
}

/** Who is typing in a conversation that the caller sees. @throws OperationError NOT_FOUND */
export async function typingWatch({ conversationId }: { readonly conversationId: string }, context: Context): Promise<TopicWatch> {
  await seen(conversationId, context);
  return { topic: typingTopic(conversationId) };
}
