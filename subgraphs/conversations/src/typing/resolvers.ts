import { payload } from "@souk/shared/payload";
import { sideOf } from "../conversations/conversation-rights.ts";
import type { Resolvers } from "../graphql.ts";
import { conversationTypingSet } from "./conversation-typing-set.ts";

export const resolvers: Pick<Resolvers, "Mutation"> & { readonly Conversation: Pick<NonNullable<Resolvers["Conversation"]>, "typing"> } = {
  Mutation: { conversationTypingSet: payload(null, conversationTypingSet) },
  Conversation: {
    typing: async (conversation, _, { caller, typing }) => (sideOf(caller, conversation) ? (await typing.load(conversation.id)).map(({ userId }) => ({ id: userId })) : null),
  },
};
