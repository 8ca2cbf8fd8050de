import { present } from "@souk/shared/assert";
import { payload } from "@souk/shared/payload";
import { readsAll } from "../conversations/conversation-rights.ts";
import type { Resolvers } from "../graphql.ts";
import { messageEdit } from "./message-edit.ts";
import { heldMessagePage } from "./message-pages.ts";
import { messageRedact } from "./message-redact.ts";
import { messageReject } from "./message-reject.ts";
import { messageRelease } from "./message-release.ts";
import { messageSend } from "./message-send.ts";
import { messageSteps } from "./message-steps.ts";
import { messageText } from "./message-shown.ts";

const heldWords = "Somebody looks at this message before it goes out.";

export const resolvers: Pick<Resolvers, "Query" | "Mutation" | "Message" | "MessageConnection"> = {
  Query: { heldMessages: (_, args, { database }) => heldMessagePage(database, args) },
  Mutation: {
    messageSend: payload("message", messageSend),
    messageEdit: payload("message", messageEdit),
    messageRelease: payload("message", messageRelease),
    messageReject: payload("message", messageReject),
    messageRedact: payload("message", messageRedact),
  },
  Message: {
    __resolveReference: ({ id }, { messages }) => messages.byId.load(id),
    conversation: async ({ conversationId }, _, { conversations }) => present(await conversations.byId.load(conversationId), "a message's conversation"),
    author: ({ authorId }) => ({ id: authorId }),
    body: async (message, _, context) => (message.state === "REDACTED" ? null : (await messageText(message, context)).text),
    isMasked: async (message, _, context) => (await messageText(message, context)).isMasked,
    hold: ({ heldFor, authorId }, _, { caller }) => (heldFor.length > 0 && (authorId === caller.userId || readsAll(caller))
      ? { code: "CONTENT_HELD", message: heldWords, terms: readsAll(caller) ? [...heldFor] : null } : null),
    earlierBodies: async ({ id, editedAt }, _, { caller, earlierBodies }) => (editedAt && readsAll(caller) ? (await earlierBodies.load(id)).map(({ body }) => body) : null),
    allowedTransitions: (message, _, { caller }) => messageSteps(message, caller),
    async isReadByOtherSide({ conversationId, side, sequence }, _, { conversations }) {
      const conversation = await conversations.byId.load(conversationId);
      return conversation !== null && sequence !== null && sequence <= (side === "BUYER" ? conversation.sellerReadUpTo : conversation.buyerReadUpTo);
    },
  },
  MessageConnection: { totalCount: (page) => page.count() },
};
