import { mergedResolvers } from "@souk/shared/resolver-maps";
import type { Subgraph } from "@souk/shared/subgraph";
import { attachments } from "./attachments/attachment-tables.ts";
import { attachmentsSweep } from "./attachments/attachments-sweep.ts";
import { resolvers as attachmentResolvers } from "./attachments/resolvers.ts";
import { context, type Context } from "./context.ts";
import { conversations as conversationTable } from "./conversations/conversation-tables.ts";
import { resolvers as conversationResolvers } from "./conversations/resolvers.ts";
import { jobsOf } from "./jobs.ts";
import type { Mailer } from "./mails/mailer.ts";
import { mailsDue } from "./mails/mails-due.ts";
import { resolvers as liveResolvers } from "./live/resolvers.ts";
import { messageFilterRules } from "./message-rules/message-rule-tables.ts";
import { resolvers as messageRuleResolvers } from "./message-rules/resolvers.ts";
import { messages } from "./messages/message-tables.ts";
import { resolvers as messageResolvers } from "./messages/resolvers.ts";
import { notifications } from "./notifications/notification-tables.ts";
import { resolvers as notificationResolvers } from "./notifications/resolvers.ts";
import { resolvers as preferenceResolvers } from "./preferences/resolvers.ts";
import { quickReplies } from "./quick-replies/quick-reply-tables.ts";
import { resolvers as quickReplyResolvers } from "./quick-replies/resolvers.ts";
import { reactions } from "./reactions.ts";
import { resolvers as responseTimeResolvers } from "./response-times/resolvers.ts";
import { resolvers as typingResolvers } from "./typing/resolvers.ts";

export { mailerOf, type MailerConfig } from "./mails/mailer-of.ts";
export type { Mailer } from "./mails/mailer.ts";

/** Conversations without anything that calls out: for migrations, checks and the graph. */
export const conversations: Subgraph<Context> = {
  name: "conversations",
  folder: import.meta.dirname,
  tables: [notifications, conversationTable, messages, messageFilterRules, attachments, quickReplies],
  resolvers: mergedResolvers(notificationResolvers, preferenceResolvers, attachmentResolvers, conversationResolvers, liveResolvers, messageResolvers, messageRuleResolvers, quickReplyResolvers, responseTimeResolvers, typingResolvers),
  context,
  nodes: {
    ntf: (id: string, { notifications: loaders }) => loaders.byId.load(id),
    att: (id: string, { attachments: loaders }) => loaders.ownById.load(id),
    cnv: (id: string, { conversations: loaders }) => loaders.byId.load(id),
    msg: (id: string, { messages: loaders }) => loaders.byId.load(id),
    mfr: (id: string, { messageFilterRule }) => messageFilterRule.load(id),
    qrp: (id: string, { quickReplies: loaders }) => loaders.byId.load(id),
    sel: (id: string) => Promise.resolve({ id }),      // a stub: what it has here is asked for one by one
  },
  reactions,
  sweeps: [mailsDue, attachmentsSweep],
};

/** Conversations as a worker runs it: its mails go where `mailer` says, which is a matter of configuration. */
export const conversationsWith = (mailer: Mailer): Subgraph<Context> => ({ ...conversations, jobs: jobsOf(mailer) });
