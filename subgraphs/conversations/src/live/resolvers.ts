import { live, liveStep, liveUpdate } from "@souk/shared/live";
import type { ConversationMoveFact, MessageMoveFact } from "@souk/schema/events/conversations";
import type { Context } from "../context.ts";
import type { Resolvers } from "../graphql.ts";
import { conversationsWatch, messagesWatch, typingWatch } from "./conversation-watches.ts";

const typing = live(typingWatch);

export const resolvers: Pick<Resolvers, "Subscription" | "MessageUpdate" | "ConversationUpdate" | "ConversationTyping"> = {
  Subscription: {
    messageAdded: live(messagesWatch),
    conversationUpdated: live(conversationsWatch),
    typing: {
      subscribe: typing.subscribe,
      // A poke says nothing but that there is something to see: what, stands in the arguments.
      resolve: async (event: unknown, args: { readonly conversationId: string }, context: Context) => {
        await typing.resolve(event, args, context);
        return args;
      },
    },
  },
  MessageUpdate: {
    ...liveUpdate,
    ...liveStep((payload: MessageMoveFact) => payload),
    message: ({ payload }, _, { messages }) => messages.byId.load(payload.messageId),
  },
  ConversationUpdate: {
    ...liveUpdate,
    ...liveStep((payload: ConversationMoveFact | MessageMoveFact) => ("messageId" in payload ? null : payload)),      // a message's step is not its conversation's
    conversation: ({ payload }, _, { conversations }) => conversations.byId.load(payload.conversationId),
  },
  ConversationTyping: { conversation: ({ conversationId }, _, { conversations }) => conversations.byId.load(conversationId) },
};
