import { event } from "@souk/shared/events";
import type { Id } from "@souk/shared/ids";

/** Who was told what in the app. */
export interface NotificationFact { readonly notificationId: Id<"ntf">; readonly userId: Id<"usr">; readonly kind: string }
/** Which message never arrived; `fault` is the receiver's code. */
export interface DeliveryFact { readonly userId: Id<"usr">; readonly channel: "EMAIL"; readonly template: string; readonly fault: string }

/** Whose conversation it is and about what: whoever may listen is found by these. */
export interface ConversationFact {
  readonly conversationId: Id<"cnv">; readonly subjectId: Id<"lst"> | Id<"ord">; readonly buyerId: Id<"usr">; readonly sellerId: Id<"sel">;
}
/** The same, and the step it took; without both in events older than they are. */
export interface ConversationMoveFact extends ConversationFact { readonly from?: "OPEN" | "LOCKED"; readonly to?: "OPEN" | "LOCKED" }
/** Which message, whose, and its number in the thread; null where the others cannot read it. Never a word of it: the log keeps everything. */
export interface MessageFact extends ConversationFact {
  readonly messageId: Id<"msg">; readonly authorId: Id<"usr">; readonly side: "BUYER" | "SELLER"; readonly sequence: number | null;
}
/** Where a message stands. */
export type MessageStateFact = "SENT" | "HELD" | "RELEASED" | "REJECTED" | "REDACTED";
/** The same, and the step it took; without both in events older than they are. */
export interface MessageMoveFact extends MessageFact { readonly from?: MessageStateFact; readonly to?: MessageStateFact }
/** How far somebody has read. */
export interface ReadFact extends ConversationFact { readonly userId: Id<"usr">; readonly side: "BUYER" | "SELLER"; readonly upToSequence: number }

const ofConversation = { aggregate: "Conversation", aggregateId: (payload: { conversationId: Id<"cnv"> }) => payload.conversationId, version: 1 };
const ofMessage = {
  aggregate: "Message", aggregateId: (payload: { messageId: Id<"msg"> }) => payload.messageId,
  partitionKey: (payload: { conversationId: Id<"cnv"> }) => payload.conversationId, version: 1,
};

/** What happens in conversations. What people are told is ordered by person, for it is their list that changes; the rest by conversation. */
export const conversationsEvents = {
  /** A person was told something in the app. */
  "notification.sent": event<NotificationFact>({
    aggregate: "Notification", aggregateId: (payload) => payload.notificationId, partitionKey: (payload) => payload.userId, version: 1,
  }),
  "conversation.started": event<ConversationFact>(ofConversation),
  /** Somebody has read further than before. */
  "conversation.read": event<ReadFact>(ofConversation),
  /** A moderator ended it, or let them talk again. */
  "conversation.locked": event<ConversationMoveFact & { readonly reason: string }>(ofConversation),
  "conversation.unlocked": event<ConversationMoveFact & { readonly reason: string }>(ofConversation),
  /** A side wants nothing more from the other, or takes that back: in every thread of the two, of which this is one. */
  "conversation.blocked": event<ConversationFact & { readonly side: "BUYER" | "SELLER" }>(ofConversation),
  "conversation.unblocked": event<ConversationFact & { readonly side: "BUYER" | "SELLER" }>(ofConversation),
  /** The other side can read it. */
  "message.sent": event<MessageFact>(ofMessage),
  /** It waits for a moderator; its author and staff alone see it. */
  "message.held": event<MessageFact>(ofMessage),
  /** The other side can read it now, after a moderator has. */
  "message.released": event<MessageMoveFact>(ofMessage),
  /** The other side never reads it. */
  "message.rejected": event<MessageMoveFact>(ofMessage),
  /** It says something else now; its author has mended it. */
  "message.edited": event<MessageFact>(ofMessage),
  /** What it said is gone. */
  "message.redacted": event<MessageMoveFact>(ofMessage),
  /** For what messages are held was changed. */
  "messageFilterRule.created": event<{ readonly ruleId: Id<"mfr"> }>({ aggregate: "MessageFilterRule", aggregateId: (payload) => payload.ruleId, version: 1 }),
  "messageFilterRule.updated": event<{ readonly ruleId: Id<"mfr"> }>({ aggregate: "MessageFilterRule", aggregateId: (payload) => payload.ruleId, version: 1 }),
  /** A message outside the app was refused for good; it is not tried again. */
  "notification.failed": event<DeliveryFact>({ aggregate: "User", aggregateId: (payload) => payload.userId, version: 1 }),
} as const;
