import { payload } from "@souk/shared/payload";
import { conversationBlockSet } from "../blocks/conversation-block-set.ts";
import type { Resolvers } from "../graphql.ts";
import { messagePage } from "../messages/message-pages.ts";
import { conversationLock, conversationUnlock } from "./conversation-decide.ts";
import { conversationMarkRead } from "./conversation-mark-read.ts";
import { conversationPreferencesSet } from "./conversation-preferences-set.ts";
import { sideOf } from "./conversation-rights.ts";
import { conversationStart } from "./conversation-start.ts";
import { conversationSteps } from "./conversation-steps.ts";
import { subjectOf, type Conversation } from "./conversation-tables.ts";
import type { Context } from "../context.ts";
import type { ConversationStanding } from "./conversation-standing.ts";

/** How the caller stands to it; null for staff. */
const standingOf = async (conversation: Conversation, { caller, standings }: Context): Promise<ConversationStanding | null> =>
  (sideOf(caller, conversation) ? standings.load(conversation.id) : null);

export const resolvers: Pick<Resolvers, "Query" | "Mutation" | "Conversation" | "ConversationConnection" | "ConversationSubject" | "User" | "Seller" | "Listing" | "Order"> = {
  Query: { conversation: (_, { id }, { conversations }) => conversations.byId.load(id) },
  Mutation: {
    conversationStart: payload(null, conversationStart),
    conversationMarkRead: payload(null, conversationMarkRead),
    conversationPreferencesSet: payload(null, conversationPreferencesSet),
    conversationBlockSet: payload(null, conversationBlockSet),
    conversationLock: payload("conversation", conversationLock),
    conversationUnlock: payload("conversation", conversationUnlock),
  },
  Conversation: {
    __resolveReference: ({ id }, { conversations }) => conversations.byId.load(id),
    subject: (conversation) => ({ id: subjectOf(conversation) }),
    buyer: ({ buyerId }) => ({ id: buyerId }),
    seller: ({ sellerId }) => ({ id: sellerId }),
    side: (conversation, _, { caller }) => sideOf(caller, conversation),
    messages: ({ id }, args, context) => messagePage(context, id, args),
    lastMessage: ({ id }, _, { messages }) => messages.lastOf.load(id),
    unreadCount: async (conversation, _, context) => (await standingOf(conversation, context))?.unreadCount ?? null,
    readUpTo: async (conversation, _, context) => (await standingOf(conversation, context))?.readUpTo ?? null,
    otherReadUpTo(conversation, _, { caller }) {
      const side = sideOf(caller, conversation);
      return side && (side === "BUYER" ? conversation.sellerReadUpTo : conversation.buyerReadUpTo);
    },
    mutedUntil: async (conversation, _, context) => (await standingOf(conversation, context))?.mutedUntil ?? null,
    isArchived: async (conversation, _, context) => (await standingOf(conversation, context))?.isArchived ?? null,
    isBlocked: async (conversation, _, context) => (await standingOf(conversation, context))?.isBlocked ?? null,
    allowedTransitions: ({ state }, _, { caller }) => conversationSteps(state, caller),
  },
  ConversationConnection: { totalCount: (page) => page.count() },
  ConversationSubject: { __resolveType: ({ id }) => (id.startsWith("lst_") ? "Listing" : "Order") },
  User: { conversations: ({ id }, args, { conversationPages }) => conversationPages.ofBuyer(id, args) },
  Seller: {
    __resolveReference: (seller) => seller,
    conversations: ({ id }, args, { conversationPages }) => conversationPages.ofSeller(id, args),
  },
  Listing: {
    __resolveReference: (listing) => listing,
    conversation: ({ id }, _, { conversations }) => conversations.ofListing.load(id),
  },
  Order: {
    __resolveReference: (order) => order,
    conversation: ({ id }, _, { conversations }) => conversations.ofOrder.load(id),
  },
};
