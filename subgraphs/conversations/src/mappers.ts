import type { LiveEvent } from "@souk/shared/live";
import type { UserError } from "@souk/shared/refusals";
import type { ConversationMoveFact, MessageMoveFact } from "@souk/schema/events/conversations";
export type { Notification } from "./notifications/notification-tables.ts";
export type { NotificationPage as NotificationConnection } from "./notifications/notification-reads.ts";
export type { NotificationAdded as NotificationUpdate } from "./notifications/notification-watch.ts";
export type { NotificationPreferences } from "./preferences/preference-reads.ts";
/** The mapper of `NotificationMarkAllReadPayload`: what its verb answers, or why not. */
export interface NotificationMarkAllReadPayload { readonly markedCount?: number; readonly userId?: string; readonly userErrors: readonly UserError[] }
/** Trust's; here it is known by its id. */
export interface User { readonly id: string }
/** Trust's; here it is known by its id. */
export interface Seller { readonly id: string }
/** Catalog's; here it is known by its id. */
export interface Listing { readonly id: string }
/** Commerce's; here it is known by its id. */
export interface Order { readonly id: string }
/** What a conversation is about, by its id. */
export interface ConversationSubject { readonly id: string }
export type { Attachment as MessageAttachment } from "./attachments/attachment-tables.ts";
export type { AttachmentUploadAnswer as MessageAttachmentUploadCreatePayload } from "./attachments/attachment-shown.ts";
export type { Conversation } from "./conversations/conversation-tables.ts";
export type { ConversationPage as ConversationConnection } from "./conversations/conversation-pages.ts";
export type { Message } from "./messages/message-tables.ts";
export type { MessagePage as MessageConnection } from "./messages/message-pages.ts";
export type { MessageFilterRule } from "./message-rules/message-rule-tables.ts";
export type { MessageFilterRulePage as MessageFilterRuleConnection } from "./message-rules/message-rule-reads.ts";
export type { QuickReply } from "./quick-replies/quick-reply-tables.ts";
export type { ResponseTime as SellerResponseTime } from "./response-times/response-times.ts";
/** What subscriptions send: the event as it stands in the log. */
export type MessageUpdate = LiveEvent<MessageMoveFact>;
export type ConversationUpdate = LiveEvent<ConversationMoveFact | MessageMoveFact>;
/** In no log: only where. */
export interface ConversationTyping { readonly conversationId: string }
