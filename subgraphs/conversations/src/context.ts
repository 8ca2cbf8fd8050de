import type { RequestContext } from "@souk/shared/context";
import { attachmentLoaders, type AttachmentLoaders } from "./attachments/attachment-reads.ts";
import { conversationPages, type ConversationPages } from "./conversations/conversation-pages.ts";
import { conversationLoaders, type ConversationLoaders } from "./conversations/conversation-reads.ts";
import { conversationStanding, type ConversationStandingLoader } from "./conversations/conversation-standing.ts";
import { messageFilterRuleLoader } from "./message-rules/message-rule-reads.ts";
import type { MessageFilterRule } from "./message-rules/message-rule-tables.ts";
import { earlierBodiesLoader, type EarlierBodiesLoader } from "./messages/message-earlier.ts";
import { messageLoaders, type MessageLoaders } from "./messages/message-reads.ts";
import { notificationLoaders, type NotificationLoaders } from "./notifications/notification-reads.ts";
import { quickReplyLoaders, type QuickReplyLoaders } from "./quick-replies/quick-reply-reads.ts";
import { responseTimes, type ResponseTimeLoader } from "./response-times/response-times.ts";
import { typingOf, type TypingLoader } from "./typing/typing-reads.ts";

/** What this subgraph's resolvers and verbs have: the kernel's part and its own loaders. */
export interface Context extends RequestContext {
  readonly notifications: NotificationLoaders;
  readonly conversations: ConversationLoaders;
  readonly conversationPages: ConversationPages;
  readonly standings: ConversationStandingLoader;
  readonly messages: MessageLoaders;
  readonly earlierBodies: EarlierBodiesLoader;
  readonly attachments: AttachmentLoaders;
  readonly messageFilterRule: { load(id: string): Promise<MessageFilterRule | null> };
  readonly quickReplies: QuickReplyLoaders;
  readonly responseTime: ResponseTimeLoader;
  readonly typing: TypingLoader;
}

/** Made anew for each operation, so that nothing is cached between two people. */
export const context = (base: RequestContext): Context => ({
  ...base,
  notifications: notificationLoaders(base),
  conversations: conversationLoaders(base),
  conversationPages: conversationPages(base),
  standings: conversationStanding(base),
  messages: messageLoaders(base),
  earlierBodies: earlierBodiesLoader(base.database),
  attachments: attachmentLoaders(base),
  messageFilterRule: messageFilterRuleLoader(base.database),
  quickReplies: quickReplyLoaders(base),
  responseTime: responseTimes(base.database),
  typing: typingOf(base),
});
