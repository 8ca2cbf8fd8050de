// Generated from the schema by `pnpm schema`. Do not edit.
// oxlint-disable
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Notification as NotificationRow, NotificationConnection as NotificationConnectionRow, NotificationUpdate as NotificationUpdateRow, NotificationPreferences as NotificationPreferencesRow, NotificationMarkAllReadPayload as NotificationMarkAllReadPayloadRow, User as UserRow, Seller as SellerRow, Listing as ListingRow, Order as OrderRow, ConversationSubject as ConversationSubjectRow, MessageAttachment as MessageAttachmentRow, MessageAttachmentUploadCreatePayload as MessageAttachmentUploadCreatePayloadRow, Conversation as ConversationRow, ConversationConnection as ConversationConnectionRow, Message as MessageRow, MessageConnection as MessageConnectionRow, MessageFilterRule as MessageFilterRuleRow, MessageFilterRuleConnection as MessageFilterRuleConnectionRow, QuickReply as QuickReplyRow, SellerResponseTime as SellerResponseTimeRow, MessageUpdate as MessageUpdateRow, ConversationUpdate as ConversationUpdateRow, ConversationTyping as ConversationTypingRow } from './mappers.ts';
import type { Context } from './context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A moment, RFC 3339. Answered in UTC with milliseconds: 2007-12-03T10:15:30.000Z. Years 1 to 9999. */
  DateTime: { input: Date; output: Date; }
  /** A day of the calendar without a time zone: 2007-12-03. */
  Date: { input: string; output: string; }
  /** A time of day on a wall clock: 14:25, 14:25:06 or 14:25:06.123. */
  LocalTime: { input: string; output: string; }
  /** A name of the time zone database: Europe/Berlin, or UTC. */
  TimeZone: { input: string; output: string; }
  /** A length of time, ISO 8601: P3D, PT1H30M, PT0.5S. Not negative; at most six digits in each part. */
  Duration: { input: string; output: string; }
  /** A whole number of a currency's minor units, as text because JSON numbers end too early: "1999" of EUR is 19.99 euro. 64 bits with sign. */
  MinorUnits: { input: bigint; output: bigint; }
  /** An exact decimal number as text: "19.99". At most 30 digits before and 18 after the point. */
  Decimal: { input: string; output: string; }
  /** An active ISO 4217 currency code: EUR. */
  CurrencyCode: { input: string; output: string; }
  /** An ISO 3166-1 alpha-2 country code in capitals: DE. */
  CountryCode: { input: string; output: string; }
  /** A language tag, BCP 47: de, pt-BR, zh-Hant-TW. */
  Locale: { input: string; output: string; }
  /** An absolute http or https address without credentials, at most 2,048 characters. */
  URL: { input: string; output: string; }
  /** An e-mail address, at most 254 characters. */
  EmailAddress: { input: string; output: string; }
  /** A telephone number, E.164: +4930901820. */
  PhoneNumber: { input: string; output: string; }
  /** A place in a list or in a stream of events. Opaque: only pass it back. */
  Cursor: { input: string; output: string; }
  /** Chosen anew by the client for each request it means; repeating the request under the same key repeats nothing. 1 to 128 letters, digits and _ : . - */
  IdempotencyKey: { input: string; output: string; }
  /** Any JSON value; staff only. At most 32 levels deep and 10,000 values. */
  JSON: { input: unknown; output: unknown; }
  _FieldSet: { input: unknown; output: unknown; }
};

/** A step that an object's state allows. */
export type AllowedTransition = {
  /** The state it leads to. */
  readonly to: Scalars['String']['output'];
  /** The mutation that leads there; null where only time or the system does. */
  readonly mutation?: Maybe<Scalars['String']['output']>;
  /** Why it is barred for you now; null when it is not. */
  readonly blockedBy?: Maybe<Scalars['String']['output']>;
};

/** Anything with a global id. */
export type Node = {
  /** Globally unique and opaque; its prefix says what it is. */
  readonly id: Scalars['ID']['output'];
};

/** Something that happened, as it was then; the object beside it is as it is now. What a subscription sends. */
export type LiveUpdate = {
  /** The event's own id: two updates of one id are one. */
  readonly id: Scalars['ID']['output'];
  /** What happened, in the past tense: order.placed. More types follow: accept what you do not know. */
  readonly type: Scalars['String']['output'];
  /** When it happened. */
  readonly occurredAt: Scalars['DateTime']['output'];
  /** Its place among the updates: pass it as `after` to go on behind it. */
  readonly cursor: Scalars['Cursor']['output'];
};

/** Where a page of a connection lies. */
export type PageInfo = {
  /** More after this page. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** More before this page. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first edge. */
  readonly startCursor?: Maybe<Scalars['Cursor']['output']>;
  /** Cursor of the last edge. */
  readonly endCursor?: Maybe<Scalars['Cursor']['output']>;
};

/** How exact a count is. */
export type CountRelation =
  /** The count is exact. */
  | 'EXACT'
  /** Counting stopped here: there are at least as many. */
  | 'AT_LEAST';

/** How many there are, exact below 10,000. */
export type Count = {
  /** The number counted. */
  readonly value: Scalars['Int']['output'];
  /** Whether counting stopped early. */
  readonly relation: CountRelation;
};

/** An amount of one currency. */
export type Money = {
  /** Minor units as text: "1999" of EUR is 19.99 euro. */
  readonly minor: Scalars['MinorUnits']['output'];
  /** ISO 4217 code. */
  readonly currency: Scalars['CurrencyCode']['output'];
  /** The same amount for people, with the currency's number of decimals. */
  readonly decimal: Scalars['Decimal']['output'];
};

/** An amount of one currency, as input. */
export type MoneyInput = {
  /** Minor units as text. */
  readonly minor: Scalars['MinorUnits']['input'];
  /** ISO 4217 code. */
  readonly currency: Scalars['CurrencyCode']['input'];
};

/** An expected refusal: nothing was changed. Look at the concrete type for what it carries. */
export type UserError = {
  /** Stable, for programs. */
  readonly code: Scalars['String']['output'];
  /** For people; may change its words. */
  readonly message: Scalars['String']['output'];
  /** The input it is about, from the mutation's arguments down; null when it is about the whole. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** An input is missing, malformed or too long. Codes: INVALID, REQUIRED, TOO_LONG. */
export type InvalidInputError = UserError & {
  /** INVALID, REQUIRED or TOO_LONG. */
  readonly code: Scalars['String']['output'];
  /** What is wrong with it. */
  readonly message: Scalars['String']['output'];
  /** Which input. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** Somebody else has this already. Code: NOT_UNIQUE. */
export type NotUniqueError = UserError & {
  /** NOT_UNIQUE. */
  readonly code: Scalars['String']['output'];
  /** What is taken. */
  readonly message: Scalars['String']['output'];
  /** Which input. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** The object changed since it was read. Code: STALE_VERSION. */
export type StaleVersionError = UserError & {
  /** STALE_VERSION. */
  readonly code: Scalars['String']['output'];
  /** What to do. */
  readonly message: Scalars['String']['output'];
  /** Which input. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Read the object at this version, then try again. */
  readonly currentVersion: Scalars['Int']['output'];
};

/** The object's state does not allow this. Code: INVALID_TRANSITION. */
export type InvalidTransitionError = UserError & {
  /** INVALID_TRANSITION. */
  readonly code: Scalars['String']['output'];
  /** Why not. */
  readonly message: Scalars['String']['output'];
  /** Which input. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** The state it is in. */
  readonly from: Scalars['String']['output'];
  /** The state it would have gone to. */
  readonly to: Scalars['String']['output'];
  /** States that can be reached from here, at most 20. */
  readonly allowed: ReadonlyArray<Scalars['String']['output']>;
};

/** The key was used before with other input. Code: IDEMPOTENCY_KEY_REUSED. */
export type IdempotencyKeyReusedError = UserError & {
  /** IDEMPOTENCY_KEY_REUSED. */
  readonly code: Scalars['String']['output'];
  /** What to do. */
  readonly message: Scalars['String']['output'];
  /** The key's path. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** The first call under this key has not ended yet. Code: IDEMPOTENCY_IN_PROGRESS. */
export type IdempotencyInProgressError = UserError & {
  /** IDEMPOTENCY_IN_PROGRESS. */
  readonly code: Scalars['String']['output'];
  /** What to do. */
  readonly message: Scalars['String']['output'];
  /** The key's path. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Ask again with the same key after this many milliseconds. */
  readonly retryAfterMs: Scalars['Int']['output'];
};

/** What must be true of the data, checked while you read. */
export type IntegrityReport = {
  /** When the report was asked for. */
  readonly at: Scalars['DateTime']['output'];
  /** The invariants of conversations, at most 100; null when it did not answer. */
  readonly conversations?: Maybe<ReadonlyArray<InvariantResult>>;
};

/** One invariant: it holds when there is no violation. */
export type InvariantResult = {
  /** Its short name, such as K4. */
  readonly name: Scalars['String']['output'];
  /** What must be true. */
  readonly title: Scalars['String']['output'];
  /** How often it is not; counting stops at 100. */
  readonly violations: Scalars['Int']['output'];
  /** Up to five of the offending rows. */
  readonly examples: ReadonlyArray<Scalars['JSON']['output']>;
};

/** What somebody wrote. */
export type Message = Node & {
  /** Its global id. */
  readonly id: Scalars['ID']['output'];
  /** Where it was written. */
  readonly conversation: Conversation;
  /** Its number in the conversation: 1, 2, 3 and on, without a gap; null while the other side cannot read it. */
  readonly sequence?: Maybe<Scalars['Int']['output']>;
  /** Where it stands. */
  readonly state: MessageState;
  /** On which side it was written. */
  readonly side: ConversationSide;
  /** Who wrote it. */
  readonly author: User;
  /**
   * What it says; null when that was taken away. The other side's telephone numbers, addresses and handles are masked with
   * `•••` until the two have a paid order with one another.
   */
  readonly body?: Maybe<Scalars['String']['output']>;
  /** When its author last changed what it says; null if they did not. */
  readonly editedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What it said before it was edited, the oldest first, at most 10; null if it was not, and for all but staff. */
  readonly earlierBodies?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** True if something in `body` is masked for you. */
  readonly isMasked: Scalars['Boolean']['output'];
  /** Why it is or was held; null if it was not, and for all but its author and staff. */
  readonly hold?: Maybe<MessageHold>;
  /** True once the other side has read it, of a seller's team anybody. */
  readonly isReadByOtherSide: Scalars['Boolean']['output'];
  /** What its state allows you, and why not; at most 10. */
  readonly allowedTransitions: ReadonlyArray<AllowedTransition>;
  /** When the other side could read it; null while it cannot. */
  readonly sentAt?: Maybe<Scalars['DateTime']['output']>;
  /** Raised by each change. */
  readonly version: Scalars['Int']['output'];
  /** When it was written. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Its pictures, at most 10, as far as they were not taken away. */
  readonly attachments: ReadonlyArray<MessageAttachment>;
};

/** How far a picture of a message is. Clients accept states they do not know. */
export type MessageAttachmentState =
  /** Leave was given. */
  | 'UPLOADING'
  /** It can be sent. */
  | 'READY'
  /** It goes with a message. */
  | 'SENT'
  /** It was taken away with its message. */
  | 'REMOVED';

/** Why a picture cannot be sent. Clients accept reasons they do not know. */
export type MessageAttachmentRejection =
  /** Nothing was put at its address yet. */
  | 'NOT_UPLOADED'
  /** It has not as many bytes as was said. */
  | 'WRONG_SIZE'
  /** It is not of the type that was said, whatever it is called. */
  | 'WRONG_TYPE'
  /** It has more than 64 million pixels. */
  | 'TOO_LARGE'
  /** It cannot be read, or was cut short. */
  | 'UNREADABLE';

/** A picture that goes with a message; whoever reads the message sees it, and nobody else. */
export type MessageAttachment = {
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** How far it is. */
  readonly state: MessageAttachmentState;
  /** Pixels from side to side; null until it is ready. */
  readonly width?: Maybe<Scalars['Int']['output']>;
  /** Pixels from top to bottom; null until it is ready. */
  readonly height?: Maybe<Scalars['Int']['output']>;
  /** Where it is read, as WebP, until `urlExpiresAt`; null until it is ready. Whoever has the address reads it: do not pass it on. */
  readonly url?: Maybe<Scalars['URL']['output']>;
  /** When the address ends, one to two hours from now; ask for another one then. */
  readonly urlExpiresAt?: Maybe<Scalars['DateTime']['output']>;
};

/** What will be uploaded. */
export type MessageAttachmentUploadCreateInput = {
  /** For which conversation. */
  readonly conversationId: Scalars['ID']['input'];
  /** image/jpeg, image/png or image/webp. */
  readonly contentType: Scalars['String']['input'];
  /** How many bytes exactly, at most 10,000,000. */
  readonly byteSize: Scalars['Int']['input'];
  /** Fresh for each new request; the same again for a retry. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
};

/** A line of an HTTP request's head. */
export type HttpHeader = {
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** What it says. */
  readonly value: Scalars['String']['output'];
};

/** What messageAttachmentUploadCreate answers. */
export type MessageAttachmentUploadCreatePayload = {
  /** The picture to be; null when refused. */
  readonly attachment?: Maybe<MessageAttachment>;
  /** Where to PUT its bytes; null when refused, and once it is ready. */
  readonly uploadUrl?: Maybe<Scalars['URL']['output']>;
  /** What to send with them, at most 5; null when refused, and once it is ready. */
  readonly headers?: Maybe<ReadonlyArray<HttpHeader>>;
  /** Until when the upload may begin: an hour after leave was given. */
  readonly expiresAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why it was refused, one for each fault; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** The input of messageAttachmentFinish. */
export type MessageAttachmentFinishInput = {
  /** Fresh for each new request; the same again for a retry. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
};

/** What messageAttachmentFinish answers. */
export type MessageAttachmentFinishPayload = {
  /** The picture as it is now; null when refused. */
  readonly attachment?: Maybe<MessageAttachment>;
  /** Why it was refused, one for each fault; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What was uploaded cannot be sent. Put another file at the same address and try again under a new key. Code: ATTACHMENT_REJECTED. */
export type AttachmentRejectedError = UserError & {
  /** ATTACHMENT_REJECTED. */
  readonly code: Scalars['String']['output'];
  /** What to tell the person. */
  readonly message: Scalars['String']['output'];
  /** Which input. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Why. */
  readonly reason: MessageAttachmentRejection;
};

export type Query = {
  /** A conversation by its id; null when there is none, or it is not yours. */
  readonly conversation?: Maybe<Conversation>;
  /** For what messages are held, in the order in which the rules were made. */
  readonly messageFilterRules: MessageFilterRuleConnection;
  /** Messages that wait for a moderator, the oldest first. */
  readonly heldMessages: MessageConnection;
};


export type QueryConversationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryMessageFilterRulesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
};


export type QueryHeldMessagesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
};

/** What a conversation is about. More kinds follow: accept what you do not know. */
export type ConversationSubject = Listing | Order;

/** Whether anything can be written. Clients accept states they do not know. */
export type ConversationState =
  /** Both sides write. */
  | 'OPEN'
  /** A moderator has ended it. */
  | 'LOCKED';

/** Of the two who talk: a seller's whole team is one side. */
export type ConversationSide =
  /** Whoever bought, or may buy. */
  | 'BUYER'
  /** The seller's team. */
  | 'SELLER';

/** A thread between a buyer and a seller about a listing or an order. There is one for each listing and buyer, and one for each order. */
export type Conversation = Node & {
  /** Its global id. */
  readonly id: Scalars['ID']['output'];
  /** What it is about: a listing or an order; null fields of it are not yours to see. */
  readonly subject?: Maybe<ConversationSubject>;
  /** Who bought, or may buy. */
  readonly buyer: User;
  /** Whose listing or order it is. */
  readonly seller: Seller;
  /** Whether anything can be written. */
  readonly state: ConversationState;
  /** On which side you are; null for staff, who only read. */
  readonly side?: Maybe<ConversationSide>;
  /** What was written, in the order of the thread; at most 50 at once. What of yours is held stands where you wrote it. */
  readonly messages: MessageConnection;
  /** The newest message that both sides can read; null while there is none. */
  readonly lastMessage?: Maybe<Message>;
  /** The number of the newest message that both sides can read; 0 while there is none. */
  readonly lastSequence: Scalars['Int']['output'];
  /** When it was written; of a conversation without one, when it began. */
  readonly lastMessageAt: Scalars['DateTime']['output'];
  /** How many messages of the other side you have not read; counting stops at 100. Null for staff. */
  readonly unreadCount?: Maybe<Scalars['Int']['output']>;
  /** The number up to which you have read; null for staff. */
  readonly readUpTo?: Maybe<Scalars['Int']['output']>;
  /** The number up to which the other side has read, of a seller's team whoever read furthest; null for staff. */
  readonly otherReadUpTo?: Maybe<Scalars['Int']['output']>;
  /** Until when you do not want to hear of it; null if you do. */
  readonly mutedUntil?: Maybe<Scalars['DateTime']['output']>;
  /** True as long as you have put it away and nothing new was written; null for staff. */
  readonly isArchived?: Maybe<Scalars['Boolean']['output']>;
  /** True if your side has blocked the other; null for staff. */
  readonly isBlocked?: Maybe<Scalars['Boolean']['output']>;
  /** What its state allows you, and why not; at most 10. */
  readonly allowedTransitions: ReadonlyArray<AllowedTransition>;
  /** Raised by each change. */
  readonly version: Scalars['Int']['output'];
  /** When it began. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** When it last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Who of the other side is typing, at most 10; null for staff. */
  readonly typing?: Maybe<ReadonlyArray<User>>;
};


/** A thread between a buyer and a seller about a listing or an order. There is one for each listing and buyer, and one for each order. */
export type ConversationMessagesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
};

/** A page of conversations. */
export type ConversationConnection = {
  /** The conversations with their cursors. */
  readonly edges: ReadonlyArray<ConversationEdge>;
  /** The conversations. */
  readonly nodes: ReadonlyArray<Conversation>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Count;
};

/** A conversation on a page. */
export type ConversationEdge = {
  /** Its place in the list. */
  readonly cursor: Scalars['Cursor']['output'];
  /** The conversation. */
  readonly node: Conversation;
};

/** A person on the market. What is private is null for everybody else. */
export type User = {
  /** Its global id. */
  readonly id: Scalars['ID']['output'];
  /** What you were told, newest first; at most 50 at once. Null for anybody but yourself. */
  readonly notifications?: Maybe<NotificationConnection>;
  /** How many notifications you have not read; counting stops at 1,000. Null for anybody but yourself. */
  readonly unreadCount?: Maybe<Scalars['Int']['output']>;
  /** What you talk about with sellers, the latest written to first; at most 50 at once. Null for anybody but yourself. */
  readonly conversations?: Maybe<ConversationConnection>;
  /** What you hear of, and how. Null for anybody but yourself. */
  readonly notificationPreferences?: Maybe<NotificationPreferences>;
};


/** A person on the market. What is private is null for everybody else. */
export type UserNotificationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  unreadOnly?: Scalars['Boolean']['input'];
};


/** A person on the market. What is private is null for everybody else. */
export type UserConversationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  isArchived?: Scalars['Boolean']['input'];
};

export type Seller = {
  readonly id: Scalars['ID']['output'];
  /** What its team talks about with buyers, the latest written to first; at most 50 at once. Null for anybody but the team. */
  readonly conversations?: Maybe<ConversationConnection>;
  /** What its team has saved to answer what it is asked again and again, by title; at most 50. Null for anybody but the team. */
  readonly quickReplies?: Maybe<ReadonlyArray<QuickReply>>;
  /** How soon it answers, over the last 90 days; null as long as nobody asked. */
  readonly responseTime?: Maybe<SellerResponseTime>;
};


export type SellerConversationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  isArchived?: Scalars['Boolean']['input'];
};

export type Listing = {
  readonly id: Scalars['ID']['output'];
  /** What you, as a buyer, talk about it with its seller; null if you do not. */
  readonly conversation?: Maybe<Conversation>;
};

export type Order = {
  readonly id: Scalars['ID']['output'];
  /** What its buyer and its seller talk about it; null if they do not, and for others. */
  readonly conversation?: Maybe<Conversation>;
};

/** About what somebody wants to talk. */
export type ConversationStartInput = {
  /** The global id of a listing or an order. */
  readonly subjectId: Scalars['ID']['input'];
  /** What to say: plain text of at most 5,000 characters. */
  readonly body: Scalars['String']['input'];
  /** Fresh for each new request; the same again for a retry. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
};

/** What conversationStart answers. */
export type ConversationStartPayload = {
  /** The conversation; null when refused. */
  readonly conversation?: Maybe<Conversation>;
  /** The message; null when refused. */
  readonly message?: Maybe<Message>;
  /** Why it was refused, one for each fault; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** How far somebody has read. */
export type ConversationMarkReadInput = {
  /** Which conversation. */
  readonly conversationId: Scalars['ID']['input'];
  /** The number of the last message that was read. */
  readonly upToSequence: Scalars['Int']['input'];
};

/** What conversationMarkRead answers. */
export type ConversationMarkReadPayload = {
  /** The conversation as it is now; null when refused. */
  readonly conversation?: Maybe<Conversation>;
  /** Why it was refused, one for each fault; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What somebody wants of a conversation. What is absent stays as it is. */
export type ConversationPreferencesSetInput = {
  /** Which conversation. */
  readonly conversationId: Scalars['ID']['input'];
  /** Until when not to hear of it; null to hear of it again. */
  readonly mutedUntil?: InputMaybe<Scalars['DateTime']['input']>;
  /** True to put it away until something new is written, false to take it back. */
  readonly isArchived?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What conversationPreferencesSet answers. */
export type ConversationPreferencesSetPayload = {
  /** The conversation as it is now; null when refused. */
  readonly conversation?: Maybe<Conversation>;
  /** Why it was refused, one for each fault; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Whether a side blocks the other. */
export type ConversationBlockSetInput = {
  /** A conversation with the other. */
  readonly conversationId: Scalars['ID']['input'];
  /** True to block, false to take it back. */
  readonly isBlocked: Scalars['Boolean']['input'];
};

/** What conversationBlockSet answers. */
export type ConversationBlockSetPayload = {
  /** The conversation as it is now; null when refused. */
  readonly conversation?: Maybe<Conversation>;
  /** Why it was refused, one for each fault; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Why a conversation is ended. */
export type ConversationLockInput = {
  /** In a sentence or three, at most 500 characters. */
  readonly reason: Scalars['String']['input'];
  /** Fresh for each new request; the same again for a retry. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
};

/** What conversationLock answers. */
export type ConversationLockPayload = {
  /** The conversation as it is now; null when refused. */
  readonly conversation?: Maybe<Conversation>;
  /** Why it was refused, one for each fault; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Why people may write again. */
export type ConversationUnlockInput = {
  /** In a sentence or three, at most 500 characters. */
  readonly reason: Scalars['String']['input'];
  /** Fresh for each new request; the same again for a retry. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
};

/** What conversationUnlock answers. */
export type ConversationUnlockPayload = {
  /** The conversation as it is now; null when refused. */
  readonly conversation?: Maybe<Conversation>;
  /** Why it was refused, one for each fault; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What somebody wants to talk about is not offered at present. Code: LISTING_UNAVAILABLE. */
export type SubjectUnavailableError = UserError & {
  /** LISTING_UNAVAILABLE. */
  readonly code: Scalars['String']['output'];
  /** What to tell the person. */
  readonly message: Scalars['String']['output'];
  /** Which input. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** The seller cannot list or sell at present. Code: SELLER_UNAVAILABLE. */
export type SellerUnavailableError = UserError & {
  /** SELLER_UNAVAILABLE. */
  readonly code: Scalars['String']['output'];
  /** What to tell the person. */
  readonly message: Scalars['String']['output'];
  /** Which input. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Which seller. */
  readonly sellerId: Scalars['ID']['output'];
};

/** The person cannot be written to at present. Code: PERSON_UNAVAILABLE. */
export type PersonUnavailableError = UserError & {
  /** PERSON_UNAVAILABLE. */
  readonly code: Scalars['String']['output'];
  /** What to tell the person. */
  readonly message: Scalars['String']['output'];
  /** Which input. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** A moderator has ended the conversation. Code: CONVERSATION_LOCKED. */
export type ConversationLockedError = UserError & {
  /** CONVERSATION_LOCKED. */
  readonly code: Scalars['String']['output'];
  /** What to tell the person. */
  readonly message: Scalars['String']['output'];
  /** Which input. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** One of the two has blocked the other. Code: BLOCKED_BY_USER. */
export type BlockedByUserError = UserError & {
  /** BLOCKED_BY_USER. */
  readonly code: Scalars['String']['output'];
  /** What to tell the person. */
  readonly message: Scalars['String']['output'];
  /** Which input. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** True if your own side has blocked, which it can take back. */
  readonly isOwn: Scalars['Boolean']['output'];
};

export type Subscription = {
  /** Each notification of yours as it is sent. */
  readonly notificationAdded: NotificationUpdate;
  /** Messages of a conversation, as soon as both sides can read them, in their order. NOT_FOUND for a conversation that you do not see. */
  readonly messageAdded: MessageUpdate;
  /**
   * What happens to a conversation: messages, how far each side has read, a moderator's decisions. Without an id, to any in
   * which you are the buyer. NOT_FOUND for a conversation or a seller that is not yours.
   */
  readonly conversationUpdated: ConversationUpdate;
  /** Who begins or stops to type, each time. It is not told when somebody has just gone: forget who was not told of for ten seconds. NOT_FOUND for a conversation that you do not see. */
  readonly typing: ConversationTyping;
};


export type SubscriptionNotificationAddedArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
};


export type SubscriptionMessageAddedArgs = {
  conversationId: Scalars['ID']['input'];
  after?: InputMaybe<Scalars['Cursor']['input']>;
};


export type SubscriptionConversationUpdatedArgs = {
  conversationId?: InputMaybe<Scalars['ID']['input']>;
  sellerId?: InputMaybe<Scalars['ID']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
};


export type SubscriptionTypingArgs = {
  conversationId: Scalars['ID']['input'];
};

/** A message that came. */
export type MessageUpdate = LiveUpdate & {
  /** The event's own id: two updates of one id are one. */
  readonly id: Scalars['ID']['output'];
  /** What happened: message.sent, or message.released after a moderator looked at it. */
  readonly type: Scalars['String']['output'];
  /** When it happened. */
  readonly occurredAt: Scalars['DateTime']['output'];
  /** Its place among the updates: pass it as `after` to go on behind it. */
  readonly cursor: Scalars['Cursor']['output'];
  /** Where it stood before; null where it took no step. */
  readonly from?: Maybe<MessageState>;
  /** Where it went; null where it took no step. */
  readonly to?: Maybe<MessageState>;
  /** The message as it is now. */
  readonly message?: Maybe<Message>;
};

/** Something that happened to a conversation. */
export type ConversationUpdate = LiveUpdate & {
  /** The event's own id: two updates of one id are one. */
  readonly id: Scalars['ID']['output'];
  /** What happened, such as message.sent or conversation.read. */
  readonly type: Scalars['String']['output'];
  /** When it happened. */
  readonly occurredAt: Scalars['DateTime']['output'];
  /** Its place among the updates: pass it as `after` to go on behind it. */
  readonly cursor: Scalars['Cursor']['output'];
  /** Where it stood before; null where it took no step. */
  readonly from?: Maybe<ConversationState>;
  /** Where it went; null where it took no step. */
  readonly to?: Maybe<ConversationState>;
  /** The conversation as it is now. */
  readonly conversation?: Maybe<Conversation>;
};

/** That somebody began to type, or stopped. It is in no log, so that nothing is resumed. */
export type ConversationTyping = {
  /** The conversation; its `typing` says who. */
  readonly conversation?: Maybe<Conversation>;
};

/** A term for which a message is held until a moderator has looked at it. */
export type MessageFilterRule = {
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** One word or several, found as whole words whatever their case, accents and punctuation. */
  readonly term: Scalars['String']['output'];
  /** Why it is there; may be empty. */
  readonly note: Scalars['String']['output'];
  /** False once it was ended. */
  readonly isActive: Scalars['Boolean']['output'];
  /** Raised by each change. */
  readonly version: Scalars['Int']['output'];
  /** When it was made. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** When it last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
};

/** A page of rules. */
export type MessageFilterRuleConnection = {
  /** The rules with their cursors. */
  readonly edges: ReadonlyArray<MessageFilterRuleEdge>;
  /** The rules. */
  readonly nodes: ReadonlyArray<MessageFilterRule>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Count;
};

/** A rule on a page. */
export type MessageFilterRuleEdge = {
  /** Its place in the list. */
  readonly cursor: Scalars['Cursor']['output'];
  /** The rule. */
  readonly node: MessageFilterRule;
};

/** A new rule. */
export type MessageFilterRuleCreateInput = {
  /** One word or several, at most 100 characters. */
  readonly term: Scalars['String']['input'];
  /** Why, at most 500 characters. */
  readonly note?: Scalars['String']['input'];
  /** Fresh for each new request; the same again for a retry. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
};

/** What messageFilterRuleCreate answers. */
export type MessageFilterRuleCreatePayload = {
  /** The rule; null when refused. */
  readonly rule?: Maybe<MessageFilterRule>;
  /** Why it was refused, one for each fault; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What to change of a rule. What is absent stays as it is. */
export type MessageFilterRuleUpdateInput = {
  /** The version you have seen. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Why it is there, at most 500 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** False to end it, true to begin again. */
  readonly isActive?: InputMaybe<Scalars['Boolean']['input']>;
  /** Fresh for each new request; the same again for a retry. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
};

/** What messageFilterRuleUpdate answers. */
export type MessageFilterRuleUpdatePayload = {
  /** The rule as it is now; null when refused. */
  readonly rule?: Maybe<MessageFilterRule>;
  /** Why it was refused, one for each fault; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Where a message stands. Clients accept states they do not know. */
export type MessageState =
  /** Both sides can read it. */
  | 'SENT'
  /** A moderator looks at it first; its author alone sees it. */
  | 'HELD'
  /** It was held, and both sides can read it now. */
  | 'RELEASED'
  /** It was held, and does not go out; its author alone sees it. */
  | 'REJECTED'
  /** A moderator has taken away what it said. */
  | 'REDACTED';

/** Why a message is held. */
export type MessageHold = {
  /** CONTENT_HELD. */
  readonly code: Scalars['String']['output'];
  /** What to tell its author. */
  readonly message: Scalars['String']['output'];
  /** The terms for which it was held, at most 20; null for all but staff. */
  readonly terms?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** A page of messages. */
export type MessageConnection = {
  /** The messages with their cursors. */
  readonly edges: ReadonlyArray<MessageEdge>;
  /** The messages. */
  readonly nodes: ReadonlyArray<Message>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Count;
};

/** A message on a page. */
export type MessageEdge = {
  /** Its place in the list. */
  readonly cursor: Scalars['Cursor']['output'];
  /** The message. */
  readonly node: Message;
};

/** What to say. */
export type MessageSendInput = {
  /** In which conversation. */
  readonly conversationId: Scalars['ID']['input'];
  /** Plain text of at most 5,000 characters. */
  readonly body: Scalars['String']['input'];
  /** Pictures that go with it, ready and not sent before; at most 10. */
  readonly attachmentIds?: ReadonlyArray<Scalars['ID']['input']>;
  /** Fresh for each new request; the same again for a retry. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
};

/** What messageSend answers. */
export type MessageSendPayload = {
  /** The message; null when refused. */
  readonly message?: Maybe<Message>;
  /** Why it was refused, one for each fault; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What a message is to say instead. */
export type MessageEditInput = {
  /** The version you have seen. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Plain text of at most 5,000 characters. */
  readonly body: Scalars['String']['input'];
  /** Fresh for each new request; the same again for a retry. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
};

/** What messageEdit answers. */
export type MessageEditPayload = {
  /** The message as it is now; null when refused. */
  readonly message?: Maybe<Message>;
  /** Why it was refused, one for each fault; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** The message was sent too long ago to be edited. Code: WINDOW_CLOSED. */
export type EditWindowClosedError = UserError & {
  /** WINDOW_CLOSED. */
  readonly code: Scalars['String']['output'];
  /** What to tell the person. */
  readonly message: Scalars['String']['output'];
  /** Which input. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Until when it could be edited. */
  readonly closedAt: Scalars['DateTime']['output'];
};

/** A moderator would have to look at it before it goes out. Code: CONTENT_HELD. */
export type ContentHeldError = UserError & {
  /** CONTENT_HELD. */
  readonly code: Scalars['String']['output'];
  /** What to tell the person. */
  readonly message: Scalars['String']['output'];
  /** Which input. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** Why a message goes out. */
export type MessageReleaseInput = {
  /** In a sentence or three, at most 500 characters. */
  readonly reason: Scalars['String']['input'];
  /** Fresh for each new request; the same again for a retry. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
};

/** What messageRelease answers. */
export type MessageReleasePayload = {
  /** The message as it is now; null when refused. */
  readonly message?: Maybe<Message>;
  /** Why it was refused, one for each fault; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Why a message does not go out. */
export type MessageRejectInput = {
  /** In a sentence or three, at most 500 characters. */
  readonly reason: Scalars['String']['input'];
  /** Fresh for each new request; the same again for a retry. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
};

/** What messageReject answers. */
export type MessageRejectPayload = {
  /** The message as it is now; null when refused. */
  readonly message?: Maybe<Message>;
  /** Why it was refused, one for each fault; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Why what a message says is taken away. */
export type MessageRedactInput = {
  /** In a sentence or three, at most 500 characters. */
  readonly reason: Scalars['String']['input'];
  /** Fresh for each new request; the same again for a retry. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
};

/** What messageRedact answers. */
export type MessageRedactPayload = {
  /** The message as it is now; null when refused. */
  readonly message?: Maybe<Message>;
  /** Why it was refused, one for each fault; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A notification was sent. */
export type NotificationUpdate = LiveUpdate & {
  /** Of the event. */
  readonly id: Scalars['ID']['output'];
  /** `notification.sent`. */
  readonly type: Scalars['String']['output'];
  /** When it was sent. */
  readonly occurredAt: Scalars['DateTime']['output'];
  /** Where to go on from after a break. */
  readonly cursor: Scalars['Cursor']['output'];
  /** The notification as it is now; null when it is gone. */
  readonly notification?: Maybe<Notification>;
};

/** What a notification is about. More kinds follow: accept what you do not know. */
export type NotificationKind =
  /** The address was confirmed. */
  | 'WELCOME'
  /** A seller you act for may sell. */
  | 'SELLER_APPROVED'
  /** A seller you act for was not approved. */
  | 'SELLER_REJECTED'
  /** A seller you act for may not sell at present. */
  | 'SELLER_SUSPENDED'
  /** A seller you act for may sell again. */
  | 'SELLER_REINSTATED'
  /** What you bought is paid; the sellers have your orders. */
  | 'ORDER_PLACED'
  /** You paid too late; the money goes back. */
  | 'ORDER_UNFULFILLABLE'
  /** A seller turned your order down; the money goes back. */
  | 'ORDER_DECLINED'
  /** A seller did not answer in time; the money goes back. */
  | 'ORDER_EXPIRED'
  /** Your order, or part of it, was cancelled by somebody else; its money goes back. */
  | 'ORDER_CANCELLED'
  /** A parcel of your order is on its way. */
  | 'ORDER_SHIPPED'
  /** Your order has arrived. */
  | 'ORDER_DELIVERED'
  /** Your bank asks you to confirm a payment. */
  | 'PAYMENT_ACTION_REQUIRED'
  /** Your payment did not come through. */
  | 'PAYMENT_FAILED'
  /** You get money back. */
  | 'REFUND_SUCCEEDED'
  /** A seller you act for has an order, and it is paid. */
  | 'SALE_PLACED'
  /** An order of a seller you act for, or part of it, was cancelled by its buyer or an operator. */
  | 'SALE_CANCELLED'
  /** Nobody accepted an order of a seller you act for in time. */
  | 'SALE_EXPIRED'
  /** What a seller you act for earned with an order is its own now. */
  | 'SALE_RELEASED'
  /** The last of something was bought. Told again when this was read. */
  | 'STOCK_DEPLETED'
  /** A payout is at the bank. */
  | 'PAYOUT_PAID'
  /** A payout did not arrive. */
  | 'PAYOUT_FAILED'
  /** A payout was sent back by the bank. */
  | 'PAYOUT_RETURNED'
  /** The payout account needs something before it is paid again. */
  | 'PAYOUTS_RESTRICTED'
  /** Payouts were stopped by staff. */
  | 'PAYOUTS_STOPPED'
  /** Payouts are allowed again. */
  | 'PAYOUTS_ALLOWED'
  /** A buyer's bank takes money back; there is a time to answer. */
  | 'CHARGEBACK_OPENED'
  /** That time is nearly over. */
  | 'CHARGEBACK_DEADLINE_NEAR'
  /** The bank gave it back. */
  | 'CHARGEBACK_WON'
  /** The buyer keeps it. */
  | 'CHARGEBACK_LOST'
  /** A listing was not published. */
  | 'LISTING_REJECTED'
  /** A listing cannot be bought at present. */
  | 'LISTING_SUSPENDED'
  /** A listing can be bought again. */
  | 'LISTING_REINSTATED'
  /** A listing was removed for good. */
  | 'LISTING_REMOVED'
  /** Somebody wrote to you. */
  | 'MESSAGE_RECEIVED';

/** Something a person is told. */
export type Notification = Node & {
  /** Its global id. */
  readonly id: Scalars['ID']['output'];
  /** What it is about. */
  readonly kind: NotificationKind;
  /** What it belongs to in your preferences. */
  readonly category: NotificationCategory;
  /** One line, in the language of the locale: English or German; English by default. */
  readonly title: Scalars['String']['output'];
  /** A few lines, in the language of the locale; English by default. */
  readonly body: Scalars['String']['output'];
  /** Global id of the object it is about, for `node`; null when there is none. */
  readonly subjectId?: Maybe<Scalars['ID']['output']>;
  /** When it was read; null while it was not. */
  readonly readAt?: Maybe<Scalars['DateTime']['output']>;
  /** Raised by each change. */
  readonly version: Scalars['Int']['output'];
  /** When it was sent. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** When it last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
};


/** Something a person is told. */
export type NotificationTitleArgs = {
  locale?: InputMaybe<Scalars['Locale']['input']>;
};


/** Something a person is told. */
export type NotificationBodyArgs = {
  locale?: InputMaybe<Scalars['Locale']['input']>;
};

/** A page of notifications. */
export type NotificationConnection = {
  /** The notifications with their cursors. */
  readonly edges: ReadonlyArray<NotificationEdge>;
  /** The notifications. */
  readonly nodes: ReadonlyArray<Notification>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Count;
};

/** A notification on a page. */
export type NotificationEdge = {
  /** Its place in the list. */
  readonly cursor: Scalars['Cursor']['output'];
  /** The notification. */
  readonly node: Notification;
};

/** Which notifications were read. */
export type NotificationMarkReadInput = {
  /** Their ids, at most 100. If one is not yours, none is marked. */
  readonly ids: ReadonlyArray<Scalars['ID']['input']>;
};

/** What notificationMarkRead answers. */
export type NotificationMarkReadPayload = {
  /** The notifications as they are now, in the order asked, at most 100; null when refused. */
  readonly notifications?: Maybe<ReadonlyArray<Notification>>;
  /** Why it was refused; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Up to which one you have read. */
export type NotificationMarkAllReadInput = {
  /** The newest notification you have seen: what was sent since stays unread. */
  readonly upTo: Scalars['ID']['input'];
};

/** What notificationMarkAllRead answers. */
export type NotificationMarkAllReadPayload = {
  /** How many were marked, at most 5,000 at once; null when refused. */
  readonly markedCount?: Maybe<Scalars['Int']['output']>;
  /** You, with the notifications as they are now; null when refused. */
  readonly user?: Maybe<User>;
  /** Why it was refused; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What people may want to hear of or not. More follow: accept what you do not know. */
export type NotificationCategory =
  /** What you bought. */
  | 'ORDERS'
  /** What you pay and get back. */
  | 'PAYMENTS'
  /** What sellers you act for have sold. */
  | 'SALES'
  /** Their payouts, and what buyers' banks take back. */
  | 'PAYOUTS'
  /** What is decided on their listings. */
  | 'LISTINGS'
  /** What people write to you. */
  | 'MESSAGES'
  /** Your account and your right to sell. Cannot be switched off. */
  | 'ACCOUNT';

/** Ways by which you are told. More follow: accept what you do not know. */
export type NotificationChannel =
  /** Here, as `User.notifications`. */
  | 'IN_APP'
  /** By mail, where one is expected. */
  | 'EMAIL';

/** What a person hears of, and how. */
export type NotificationPreferences = {
  /** Each category by each way, always in the same order; at most 20. */
  readonly choices: ReadonlyArray<NotificationChoice>;
  /** The language you are written to in; null: that of your profile. */
  readonly locale?: Maybe<Scalars['Locale']['output']>;
};

/** Whether a person hears of something by one way. */
export type NotificationChoice = {
  /** Of what. */
  readonly category: NotificationCategory;
  /** By which way. */
  readonly channel: NotificationChannel;
  /** True if you do. */
  readonly isOn: Scalars['Boolean']['output'];
  /** True if it cannot be switched off. */
  readonly isFixed: Scalars['Boolean']['output'];
};

/** What you want to hear of. */
export type NotificationPreferencesUpdateInput = {
  /** Of these, at most 20; of two for the same, the last counts. */
  readonly choices?: InputMaybe<ReadonlyArray<NotificationChoiceInput>>;
  /** Write to me in this language; null: in that of my profile. */
  readonly locale?: InputMaybe<Scalars['Locale']['input']>;
};

/** Whether you want to hear of something by one way. */
export type NotificationChoiceInput = {
  /** Of what. */
  readonly category: NotificationCategory;
  /** By which way. */
  readonly channel: NotificationChannel;
  /** Whether you want to. */
  readonly isOn: Scalars['Boolean']['input'];
};

/** What notificationPreferencesUpdate answers. */
export type NotificationPreferencesUpdatePayload = {
  /** What you hear of from now on; null when refused. */
  readonly preferences?: Maybe<NotificationPreferences>;
  /** Why it was refused; empty when it was not. One refusal, and nothing was changed. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** This cannot be switched off. Code: NOTIFICATION_FIXED. */
export type NotificationFixedError = UserError & {
  /** NOTIFICATION_FIXED. */
  readonly code: Scalars['String']['output'];
  /** What to tell the person. */
  readonly message: Scalars['String']['output'];
  /** Which choice. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Of what. */
  readonly category: NotificationCategory;
  /** By which way. */
  readonly channel: NotificationChannel;
};

/** A text that a seller's team has saved. An app puts it where somebody writes, and they send it as it is or change it first. */
export type QuickReply = Node & {
  /** Its global id. */
  readonly id: Scalars['ID']['output'];
  /** Whose team answers with it. */
  readonly seller?: Maybe<Seller>;
  /** What the team finds it by; no other of the seller's is called the same, in capital letters or small. */
  readonly title: Scalars['String']['output'];
  /** What to write: plain text. */
  readonly text: Scalars['String']['output'];
  /** Raised by each change; name it in `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
  /** When it was saved. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** When it last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
};

/** A new quick reply. */
export type QuickReplyCreateInput = {
  /** Whose team answers with it. */
  readonly sellerId: Scalars['ID']['input'];
  /** One line of at most 80 characters. */
  readonly title: Scalars['String']['input'];
  /** Plain text of at most 5,000 characters, as a message. */
  readonly text: Scalars['String']['input'];
  /** Fresh for each new request; the same again for a retry. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
};

/** What quickReplyCreate answers. */
export type QuickReplyCreatePayload = {
  /** The quick reply; null when refused. */
  readonly quickReply?: Maybe<QuickReply>;
  /** Why it was refused, one for each fault; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What changes of a quick reply; what is absent stays. */
export type QuickReplyUpdateInput = {
  /** The version you have seen. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** One line of at most 80 characters. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
  /** Plain text of at most 5,000 characters, as a message. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** Fresh for each new request; the same again for a retry. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
};

/** What quickReplyUpdate answers. */
export type QuickReplyUpdatePayload = {
  /** The quick reply as it is now; null when refused. */
  readonly quickReply?: Maybe<QuickReply>;
  /** Why it was refused, one for each fault; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Deletes a quick reply. */
export type QuickReplyDeleteInput = {
  /** Fresh for each new request; the same again for a retry. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
};

/** What quickReplyDelete answers. */
export type QuickReplyDeletePayload = {
  /** Whose it was, with those that are left; null when refused. */
  readonly seller?: Maybe<Seller>;
  /** Why it was refused; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** How soon a seller answers. A question is a buyer's first message in a conversation, and the first one after each answer. */
export type SellerResponseTime = {
  /** Half of the answers came within so many minutes; null as long as none came. */
  readonly medianMinutes?: Maybe<Scalars['Int']['output']>;
  /** Of 10,000 questions so many were answered within a day; those not answered that are younger do not count. Null as long as none counts. */
  readonly respondedBps?: Maybe<Scalars['Int']['output']>;
  /** Over how many questions: all of 90 days, at most the latest 500. */
  readonly sample: Scalars['Int']['output'];
};

/** Whether somebody is typing. */
export type ConversationTypingSetInput = {
  /** In which conversation. */
  readonly conversationId: Scalars['ID']['input'];
  /** True while you do. */
  readonly isTyping: Scalars['Boolean']['input'];
};

/** What conversationTypingSet answers. */
export type ConversationTypingSetPayload = {
  /** The conversation; null when refused. */
  readonly conversation?: Maybe<Conversation>;
  /** Why it was refused, one for each fault; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

export type Mutation = {
  /**
   * Gives leave to upload one picture for a message. Then PUT its bytes to `uploadUrl` with `headers`, call
   * messageAttachmentFinish, and name it in messageSend; within a day.
   */
  readonly messageAttachmentUploadCreate: MessageAttachmentUploadCreatePayload;
  /** Looks at an uploaded picture and makes it ready to be sent. What its camera wrote into it, such as the place, is not kept. */
  readonly messageAttachmentFinish: MessageAttachmentFinishPayload;
  /**
   * Begins to talk about a listing, as somebody who may buy it, or about an order, as its buyer or for its seller. Where
   * there is such a conversation already, the message goes into it.
   */
  readonly conversationStart: ConversationStartPayload;
  /** Says how far you have read. What is read stays read. */
  readonly conversationMarkRead: ConversationMarkReadPayload;
  /** Says whether you want to hear of a conversation, and see it among the others. For you alone, not for your team. */
  readonly conversationPreferencesSet: ConversationPreferencesSetPayload;
  /**
   * Blocks whoever you talk with, or takes that back: nothing more comes from them, in no conversation but that about an
   * order which is still open. A seller's team blocks as one.
   */
  readonly conversationBlockSet: ConversationBlockSetPayload;
  /** Ends a conversation: nobody writes into it any more. For moderators. */
  readonly conversationLock: ConversationLockPayload;
  /** Lets people write again. For moderators. */
  readonly conversationUnlock: ConversationUnlockPayload;
  /** Adds a term for which messages are held from now on. For moderators. */
  readonly messageFilterRuleCreate: MessageFilterRuleCreatePayload;
  /** Changes a rule, or ends it. What is held already stays so. For moderators. */
  readonly messageFilterRuleUpdate: MessageFilterRuleUpdatePayload;
  /**
   * Sends a message. It is there when this answers; where its `state` is HELD, its `hold` says why, and the others see it
   * when a moderator has looked at it.
   */
  readonly messageSend: MessageSendPayload;
  /**
   * Changes what a message of yours says, within 15 minutes of sending it and at most ten times; both sides see that it was
   * edited. What would be held as a message is refused. Its pictures stay.
   */
  readonly messageEdit: MessageEditPayload;
  /** Lets a held message go out: it comes to the end of its conversation. For moderators. */
  readonly messageRelease: MessageReleasePayload;
  /** Keeps a held message from going out. For moderators. */
  readonly messageReject: MessageRejectPayload;
  /** Takes away what a message says, for good; that there was one stays. For moderators. */
  readonly messageRedact: MessageRedactPayload;
  /** Marks your notifications as read; repeating it changes nothing. */
  readonly notificationMarkRead: NotificationMarkReadPayload;
  /** Marks one of your notifications and all before it as read; repeating it changes nothing. */
  readonly notificationMarkAllRead: NotificationMarkAllReadPayload;
  /** Says what you want to hear of, and in which language you are written to. What is not named stays as it was; repeating it changes nothing. */
  readonly notificationPreferencesUpdate: NotificationPreferencesUpdatePayload;
  /** Saves a text that a seller's team answers with. For everybody on the team; a seller has at most 50. */
  readonly quickReplyCreate: QuickReplyCreatePayload;
  /** Changes what a quick reply says, for the whole team. */
  readonly quickReplyUpdate: QuickReplyUpdatePayload;
  /** Deletes a quick reply, for the whole team and for good. What was written with it stays. */
  readonly quickReplyDelete: QuickReplyDeletePayload;
  /** Says that you are typing, or are not any more. It is forgotten after ten seconds: say it again every five. */
  readonly conversationTypingSet: ConversationTypingSetPayload;
};


export type MutationMessageAttachmentUploadCreateArgs = {
  input: MessageAttachmentUploadCreateInput;
};


export type MutationMessageAttachmentFinishArgs = {
  id: Scalars['ID']['input'];
  input: MessageAttachmentFinishInput;
};


export type MutationConversationStartArgs = {
  input: ConversationStartInput;
};


export type MutationConversationMarkReadArgs = {
  input: ConversationMarkReadInput;
};


export type MutationConversationPreferencesSetArgs = {
  input: ConversationPreferencesSetInput;
};


export type MutationConversationBlockSetArgs = {
  input: ConversationBlockSetInput;
};


export type MutationConversationLockArgs = {
  id: Scalars['ID']['input'];
  input: ConversationLockInput;
};


export type MutationConversationUnlockArgs = {
  id: Scalars['ID']['input'];
  input: ConversationUnlockInput;
};


export type MutationMessageFilterRuleCreateArgs = {
  input: MessageFilterRuleCreateInput;
};


export type MutationMessageFilterRuleUpdateArgs = {
  id: Scalars['ID']['input'];
  input: MessageFilterRuleUpdateInput;
};


export type MutationMessageSendArgs = {
  input: MessageSendInput;
};


export type MutationMessageEditArgs = {
  id: Scalars['ID']['input'];
  input: MessageEditInput;
};


export type MutationMessageReleaseArgs = {
  id: Scalars['ID']['input'];
  input: MessageReleaseInput;
};


export type MutationMessageRejectArgs = {
  id: Scalars['ID']['input'];
  input: MessageRejectInput;
};


export type MutationMessageRedactArgs = {
  id: Scalars['ID']['input'];
  input: MessageRedactInput;
};


export type MutationNotificationMarkReadArgs = {
  input: NotificationMarkReadInput;
};


export type MutationNotificationMarkAllReadArgs = {
  input: NotificationMarkAllReadInput;
};


export type MutationNotificationPreferencesUpdateArgs = {
  input: NotificationPreferencesUpdateInput;
};


export type MutationQuickReplyCreateArgs = {
  input: QuickReplyCreateInput;
};


export type MutationQuickReplyUpdateArgs = {
  id: Scalars['ID']['input'];
  input: QuickReplyUpdateInput;
};


export type MutationQuickReplyDeleteArgs = {
  id: Scalars['ID']['input'];
  input: QuickReplyDeleteInput;
};


export type MutationConversationTypingSetArgs = {
  input: ConversationTypingSetInput;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  IntegrityReport: IntegrityReport;
  Message: Message;
  Conversation: Conversation;
  User: User;
  Seller: Seller;
  Listing: Listing;
  Order: Order;
  Notification: Notification;
  QuickReply: QuickReply;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  IntegrityReport:
    ( { __typename: 'IntegrityReport' }
    & GraphQLRecursivePick<FederationTypes['IntegrityReport'], {"at":true}> );
  Message:
    ( { __typename: 'Message' }
    & GraphQLRecursivePick<FederationTypes['Message'], {"id":true}> );
  Conversation:
    ( { __typename: 'Conversation' }
    & GraphQLRecursivePick<FederationTypes['Conversation'], {"id":true}> );
  User:
    ( { __typename: 'User' }
    & GraphQLRecursivePick<FederationTypes['User'], {"id":true}> );
  Seller:
    ( { __typename: 'Seller' }
    & GraphQLRecursivePick<FederationTypes['Seller'], {"id":true}> );
  Listing:
    ( { __typename: 'Listing' }
    & GraphQLRecursivePick<FederationTypes['Listing'], {"id":true}> );
  Order:
    ( { __typename: 'Order' }
    & GraphQLRecursivePick<FederationTypes['Order'], {"id":true}> );
  Notification:
    ( { __typename: 'Notification' }
    & GraphQLRecursivePick<FederationTypes['Notification'], {"id":true}> );
  QuickReply:
    ( { __typename: 'QuickReply' }
    & GraphQLRecursivePick<FederationTypes['QuickReply'], {"id":true}> );
};


/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( MessageRow )
    | ( ConversationRow )
    | ( NotificationRow )
    | ( QuickReplyRow )
  ;
  LiveUpdate:
    | ( MessageUpdateRow )
    | ( ConversationUpdateRow )
    | ( NotificationUpdateRow )
  ;
  UserError:
    | ( InvalidInputError )
    | ( NotUniqueError )
    | ( StaleVersionError )
    | ( InvalidTransitionError )
    | ( IdempotencyKeyReusedError )
    | ( IdempotencyInProgressError )
    | ( AttachmentRejectedError )
    | ( SubjectUnavailableError )
    | ( SellerUnavailableError )
    | ( PersonUnavailableError )
    | ( ConversationLockedError )
    | ( BlockedByUserError )
    | ( EditWindowClosedError )
    | ( ContentHeldError )
    | ( NotificationFixedError )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  LocalTime: ResolverTypeWrapper<Scalars['LocalTime']['output']>;
  TimeZone: ResolverTypeWrapper<Scalars['TimeZone']['output']>;
  Duration: ResolverTypeWrapper<Scalars['Duration']['output']>;
  MinorUnits: ResolverTypeWrapper<Scalars['MinorUnits']['output']>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  CurrencyCode: ResolverTypeWrapper<Scalars['CurrencyCode']['output']>;
  CountryCode: ResolverTypeWrapper<Scalars['CountryCode']['output']>;
  Locale: ResolverTypeWrapper<Scalars['Locale']['output']>;
  URL: ResolverTypeWrapper<Scalars['URL']['output']>;
  EmailAddress: ResolverTypeWrapper<Scalars['EmailAddress']['output']>;
  PhoneNumber: ResolverTypeWrapper<Scalars['PhoneNumber']['output']>;
  Cursor: ResolverTypeWrapper<Scalars['Cursor']['output']>;
  IdempotencyKey: ResolverTypeWrapper<Scalars['IdempotencyKey']['output']>;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  AllowedTransition: ResolverTypeWrapper<AllowedTransition>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  LiveUpdate: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['LiveUpdate']>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  CountRelation: CountRelation;
  Count: ResolverTypeWrapper<Count>;
  Money: ResolverTypeWrapper<Money>;
  MoneyInput: MoneyInput;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
  InvalidInputError: ResolverTypeWrapper<InvalidInputError>;
  NotUniqueError: ResolverTypeWrapper<NotUniqueError>;
  StaleVersionError: ResolverTypeWrapper<StaleVersionError>;
  InvalidTransitionError: ResolverTypeWrapper<InvalidTransitionError>;
  IdempotencyKeyReusedError: ResolverTypeWrapper<IdempotencyKeyReusedError>;
  IdempotencyInProgressError: ResolverTypeWrapper<IdempotencyInProgressError>;
  IntegrityReport: ResolverTypeWrapper<IntegrityReport>;
  InvariantResult: ResolverTypeWrapper<InvariantResult>;
  Message: ResolverTypeWrapper<MessageRow>;
  MessageAttachmentState: MessageAttachmentState;
  MessageAttachmentRejection: MessageAttachmentRejection;
  MessageAttachment: ResolverTypeWrapper<MessageAttachmentRow>;
  MessageAttachmentUploadCreateInput: MessageAttachmentUploadCreateInput;
  HttpHeader: ResolverTypeWrapper<HttpHeader>;
  MessageAttachmentUploadCreatePayload: ResolverTypeWrapper<MessageAttachmentUploadCreatePayloadRow>;
  MessageAttachmentFinishInput: MessageAttachmentFinishInput;
  MessageAttachmentFinishPayload: ResolverTypeWrapper<Omit<MessageAttachmentFinishPayload, 'attachment' | 'userErrors'> & { attachment?: Maybe<ResolversTypes['MessageAttachment']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  AttachmentRejectedError: ResolverTypeWrapper<AttachmentRejectedError>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ConversationSubject: ResolverTypeWrapper<ConversationSubjectRow>;
  ConversationState: ConversationState;
  ConversationSide: ConversationSide;
  Conversation: ResolverTypeWrapper<ConversationRow>;
  ConversationConnection: ResolverTypeWrapper<ConversationConnectionRow>;
  ConversationEdge: ResolverTypeWrapper<Omit<ConversationEdge, 'node'> & { node: ResolversTypes['Conversation'] }>;
  User: ResolverTypeWrapper<UserRow>;
  Seller: ResolverTypeWrapper<SellerRow>;
  Listing: ResolverTypeWrapper<ListingRow>;
  Order: ResolverTypeWrapper<OrderRow>;
  ConversationStartInput: ConversationStartInput;
  ConversationStartPayload: ResolverTypeWrapper<Omit<ConversationStartPayload, 'conversation' | 'message' | 'userErrors'> & { conversation?: Maybe<ResolversTypes['Conversation']>, message?: Maybe<ResolversTypes['Message']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ConversationMarkReadInput: ConversationMarkReadInput;
  ConversationMarkReadPayload: ResolverTypeWrapper<Omit<ConversationMarkReadPayload, 'conversation' | 'userErrors'> & { conversation?: Maybe<ResolversTypes['Conversation']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ConversationPreferencesSetInput: ConversationPreferencesSetInput;
  ConversationPreferencesSetPayload: ResolverTypeWrapper<Omit<ConversationPreferencesSetPayload, 'conversation' | 'userErrors'> & { conversation?: Maybe<ResolversTypes['Conversation']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ConversationBlockSetInput: ConversationBlockSetInput;
  ConversationBlockSetPayload: ResolverTypeWrapper<Omit<ConversationBlockSetPayload, 'conversation' | 'userErrors'> & { conversation?: Maybe<ResolversTypes['Conversation']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ConversationLockInput: ConversationLockInput;
  ConversationLockPayload: ResolverTypeWrapper<Omit<ConversationLockPayload, 'conversation' | 'userErrors'> & { conversation?: Maybe<ResolversTypes['Conversation']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ConversationUnlockInput: ConversationUnlockInput;
  ConversationUnlockPayload: ResolverTypeWrapper<Omit<ConversationUnlockPayload, 'conversation' | 'userErrors'> & { conversation?: Maybe<ResolversTypes['Conversation']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  SubjectUnavailableError: ResolverTypeWrapper<SubjectUnavailableError>;
  SellerUnavailableError: ResolverTypeWrapper<SellerUnavailableError>;
  PersonUnavailableError: ResolverTypeWrapper<PersonUnavailableError>;
  ConversationLockedError: ResolverTypeWrapper<ConversationLockedError>;
  BlockedByUserError: ResolverTypeWrapper<BlockedByUserError>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  MessageUpdate: ResolverTypeWrapper<MessageUpdateRow>;
  ConversationUpdate: ResolverTypeWrapper<ConversationUpdateRow>;
  ConversationTyping: ResolverTypeWrapper<ConversationTypingRow>;
  MessageFilterRule: ResolverTypeWrapper<MessageFilterRuleRow>;
  MessageFilterRuleConnection: ResolverTypeWrapper<MessageFilterRuleConnectionRow>;
  MessageFilterRuleEdge: ResolverTypeWrapper<Omit<MessageFilterRuleEdge, 'node'> & { node: ResolversTypes['MessageFilterRule'] }>;
  MessageFilterRuleCreateInput: MessageFilterRuleCreateInput;
  MessageFilterRuleCreatePayload: ResolverTypeWrapper<Omit<MessageFilterRuleCreatePayload, 'rule' | 'userErrors'> & { rule?: Maybe<ResolversTypes['MessageFilterRule']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  MessageFilterRuleUpdateInput: MessageFilterRuleUpdateInput;
  MessageFilterRuleUpdatePayload: ResolverTypeWrapper<Omit<MessageFilterRuleUpdatePayload, 'rule' | 'userErrors'> & { rule?: Maybe<ResolversTypes['MessageFilterRule']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  MessageState: MessageState;
  MessageHold: ResolverTypeWrapper<MessageHold>;
  MessageConnection: ResolverTypeWrapper<MessageConnectionRow>;
  MessageEdge: ResolverTypeWrapper<Omit<MessageEdge, 'node'> & { node: ResolversTypes['Message'] }>;
  MessageSendInput: MessageSendInput;
  MessageSendPayload: ResolverTypeWrapper<Omit<MessageSendPayload, 'message' | 'userErrors'> & { message?: Maybe<ResolversTypes['Message']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  MessageEditInput: MessageEditInput;
  MessageEditPayload: ResolverTypeWrapper<Omit<MessageEditPayload, 'message' | 'userErrors'> & { message?: Maybe<ResolversTypes['Message']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  EditWindowClosedError: ResolverTypeWrapper<EditWindowClosedError>;
  ContentHeldError: ResolverTypeWrapper<ContentHeldError>;
  MessageReleaseInput: MessageReleaseInput;
  MessageReleasePayload: ResolverTypeWrapper<Omit<MessageReleasePayload, 'message' | 'userErrors'> & { message?: Maybe<ResolversTypes['Message']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  MessageRejectInput: MessageRejectInput;
  MessageRejectPayload: ResolverTypeWrapper<Omit<MessageRejectPayload, 'message' | 'userErrors'> & { message?: Maybe<ResolversTypes['Message']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  MessageRedactInput: MessageRedactInput;
  MessageRedactPayload: ResolverTypeWrapper<Omit<MessageRedactPayload, 'message' | 'userErrors'> & { message?: Maybe<ResolversTypes['Message']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  NotificationUpdate: ResolverTypeWrapper<NotificationUpdateRow>;
  NotificationKind: NotificationKind;
  Notification: ResolverTypeWrapper<NotificationRow>;
  NotificationConnection: ResolverTypeWrapper<NotificationConnectionRow>;
  NotificationEdge: ResolverTypeWrapper<Omit<NotificationEdge, 'node'> & { node: ResolversTypes['Notification'] }>;
  NotificationMarkReadInput: NotificationMarkReadInput;
  NotificationMarkReadPayload: ResolverTypeWrapper<Omit<NotificationMarkReadPayload, 'notifications' | 'userErrors'> & { notifications?: Maybe<ReadonlyArray<ResolversTypes['Notification']>>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  NotificationMarkAllReadInput: NotificationMarkAllReadInput;
  NotificationMarkAllReadPayload: ResolverTypeWrapper<NotificationMarkAllReadPayloadRow>;
  NotificationCategory: NotificationCategory;
  NotificationChannel: NotificationChannel;
  NotificationPreferences: ResolverTypeWrapper<NotificationPreferencesRow>;
  NotificationChoice: ResolverTypeWrapper<NotificationChoice>;
  NotificationPreferencesUpdateInput: NotificationPreferencesUpdateInput;
  NotificationChoiceInput: NotificationChoiceInput;
  NotificationPreferencesUpdatePayload: ResolverTypeWrapper<Omit<NotificationPreferencesUpdatePayload, 'preferences' | 'userErrors'> & { preferences?: Maybe<ResolversTypes['NotificationPreferences']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  NotificationFixedError: ResolverTypeWrapper<NotificationFixedError>;
  QuickReply: ResolverTypeWrapper<QuickReplyRow>;
  QuickReplyCreateInput: QuickReplyCreateInput;
  QuickReplyCreatePayload: ResolverTypeWrapper<Omit<QuickReplyCreatePayload, 'quickReply' | 'userErrors'> & { quickReply?: Maybe<ResolversTypes['QuickReply']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  QuickReplyUpdateInput: QuickReplyUpdateInput;
  QuickReplyUpdatePayload: ResolverTypeWrapper<Omit<QuickReplyUpdatePayload, 'quickReply' | 'userErrors'> & { quickReply?: Maybe<ResolversTypes['QuickReply']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  QuickReplyDeleteInput: QuickReplyDeleteInput;
  QuickReplyDeletePayload: ResolverTypeWrapper<Omit<QuickReplyDeletePayload, 'seller' | 'userErrors'> & { seller?: Maybe<ResolversTypes['Seller']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  SellerResponseTime: ResolverTypeWrapper<SellerResponseTimeRow>;
  ConversationTypingSetInput: ConversationTypingSetInput;
  ConversationTypingSetPayload: ResolverTypeWrapper<Omit<ConversationTypingSetPayload, 'conversation' | 'userErrors'> & { conversation?: Maybe<ResolversTypes['Conversation']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  DateTime: Scalars['DateTime']['output'];
  Date: Scalars['Date']['output'];
  LocalTime: Scalars['LocalTime']['output'];
  TimeZone: Scalars['TimeZone']['output'];
  Duration: Scalars['Duration']['output'];
  MinorUnits: Scalars['MinorUnits']['output'];
  Decimal: Scalars['Decimal']['output'];
  CurrencyCode: Scalars['CurrencyCode']['output'];
  CountryCode: Scalars['CountryCode']['output'];
  Locale: Scalars['Locale']['output'];
  URL: Scalars['URL']['output'];
  EmailAddress: Scalars['EmailAddress']['output'];
  PhoneNumber: Scalars['PhoneNumber']['output'];
  Cursor: Scalars['Cursor']['output'];
  IdempotencyKey: Scalars['IdempotencyKey']['output'];
  JSON: Scalars['JSON']['output'];
  AllowedTransition: AllowedTransition;
  String: Scalars['String']['output'];
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  ID: Scalars['ID']['output'];
  LiveUpdate: ResolversInterfaceTypes<ResolversParentTypes>['LiveUpdate'];
  PageInfo: PageInfo;
  Boolean: Scalars['Boolean']['output'];
  Count: Count;
  Money: Money;
  MoneyInput: MoneyInput;
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
  InvalidInputError: InvalidInputError;
  NotUniqueError: NotUniqueError;
  StaleVersionError: StaleVersionError;
  InvalidTransitionError: InvalidTransitionError;
  IdempotencyKeyReusedError: IdempotencyKeyReusedError;
  IdempotencyInProgressError: IdempotencyInProgressError;
  IntegrityReport: IntegrityReport | FederationReferenceTypes['IntegrityReport'];
  InvariantResult: InvariantResult;
  Message: MessageRow;
  MessageAttachment: MessageAttachmentRow;
  MessageAttachmentUploadCreateInput: MessageAttachmentUploadCreateInput;
  HttpHeader: HttpHeader;
  MessageAttachmentUploadCreatePayload: MessageAttachmentUploadCreatePayloadRow;
  MessageAttachmentFinishInput: MessageAttachmentFinishInput;
  MessageAttachmentFinishPayload: Omit<MessageAttachmentFinishPayload, 'attachment' | 'userErrors'> & { attachment?: Maybe<ResolversParentTypes['MessageAttachment']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  AttachmentRejectedError: AttachmentRejectedError;
  Query: Record<PropertyKey, never>;
  ConversationSubject: ConversationSubjectRow;
  Conversation: ConversationRow;
  ConversationConnection: ConversationConnectionRow;
  ConversationEdge: Omit<ConversationEdge, 'node'> & { node: ResolversParentTypes['Conversation'] };
  User: UserRow;
  Seller: SellerRow;
  Listing: ListingRow;
  Order: OrderRow;
  ConversationStartInput: ConversationStartInput;
  ConversationStartPayload: Omit<ConversationStartPayload, 'conversation' | 'message' | 'userErrors'> & { conversation?: Maybe<ResolversParentTypes['Conversation']>, message?: Maybe<ResolversParentTypes['Message']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ConversationMarkReadInput: ConversationMarkReadInput;
  ConversationMarkReadPayload: Omit<ConversationMarkReadPayload, 'conversation' | 'userErrors'> & { conversation?: Maybe<ResolversParentTypes['Conversation']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ConversationPreferencesSetInput: ConversationPreferencesSetInput;
  ConversationPreferencesSetPayload: Omit<ConversationPreferencesSetPayload, 'conversation' | 'userErrors'> & { conversation?: Maybe<ResolversParentTypes['Conversation']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ConversationBlockSetInput: ConversationBlockSetInput;
  ConversationBlockSetPayload: Omit<ConversationBlockSetPayload, 'conversation' | 'userErrors'> & { conversation?: Maybe<ResolversParentTypes['Conversation']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ConversationLockInput: ConversationLockInput;
  ConversationLockPayload: Omit<ConversationLockPayload, 'conversation' | 'userErrors'> & { conversation?: Maybe<ResolversParentTypes['Conversation']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ConversationUnlockInput: ConversationUnlockInput;
  ConversationUnlockPayload: Omit<ConversationUnlockPayload, 'conversation' | 'userErrors'> & { conversation?: Maybe<ResolversParentTypes['Conversation']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  SubjectUnavailableError: SubjectUnavailableError;
  SellerUnavailableError: SellerUnavailableError;
  PersonUnavailableError: PersonUnavailableError;
  ConversationLockedError: ConversationLockedError;
  BlockedByUserError: BlockedByUserError;
  Subscription: Record<PropertyKey, never>;
  MessageUpdate: MessageUpdateRow;
  ConversationUpdate: ConversationUpdateRow;
  ConversationTyping: ConversationTypingRow;
  MessageFilterRule: MessageFilterRuleRow;
  MessageFilterRuleConnection: MessageFilterRuleConnectionRow;
  MessageFilterRuleEdge: Omit<MessageFilterRuleEdge, 'node'> & { node: ResolversParentTypes['MessageFilterRule'] };
  MessageFilterRuleCreateInput: MessageFilterRuleCreateInput;
  MessageFilterRuleCreatePayload: Omit<MessageFilterRuleCreatePayload, 'rule' | 'userErrors'> & { rule?: Maybe<ResolversParentTypes['MessageFilterRule']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  MessageFilterRuleUpdateInput: MessageFilterRuleUpdateInput;
  MessageFilterRuleUpdatePayload: Omit<MessageFilterRuleUpdatePayload, 'rule' | 'userErrors'> & { rule?: Maybe<ResolversParentTypes['MessageFilterRule']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  MessageHold: MessageHold;
  MessageConnection: MessageConnectionRow;
  MessageEdge: Omit<MessageEdge, 'node'> & { node: ResolversParentTypes['Message'] };
  MessageSendInput: MessageSendInput;
  MessageSendPayload: Omit<MessageSendPayload, 'message' | 'userErrors'> & { message?: Maybe<ResolversParentTypes['Message']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  MessageEditInput: MessageEditInput;
  MessageEditPayload: Omit<MessageEditPayload, 'message' | 'userErrors'> & { message?: Maybe<ResolversParentTypes['Message']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  EditWindowClosedError: EditWindowClosedError;
  ContentHeldError: ContentHeldError;
  MessageReleaseInput: MessageReleaseInput;
  MessageReleasePayload: Omit<MessageReleasePayload, 'message' | 'userErrors'> & { message?: Maybe<ResolversParentTypes['Message']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  MessageRejectInput: MessageRejectInput;
  MessageRejectPayload: Omit<MessageRejectPayload, 'message' | 'userErrors'> & { message?: Maybe<ResolversParentTypes['Message']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  MessageRedactInput: MessageRedactInput;
  MessageRedactPayload: Omit<MessageRedactPayload, 'message' | 'userErrors'> & { message?: Maybe<ResolversParentTypes['Message']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  NotificationUpdate: NotificationUpdateRow;
  Notification: NotificationRow;
  NotificationConnection: NotificationConnectionRow;
  NotificationEdge: Omit<NotificationEdge, 'node'> & { node: ResolversParentTypes['Notification'] };
  NotificationMarkReadInput: NotificationMarkReadInput;
  NotificationMarkReadPayload: Omit<NotificationMarkReadPayload, 'notifications' | 'userErrors'> & { notifications?: Maybe<ReadonlyArray<ResolversParentTypes['Notification']>>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  NotificationMarkAllReadInput: NotificationMarkAllReadInput;
  NotificationMarkAllReadPayload: NotificationMarkAllReadPayloadRow;
  NotificationPreferences: NotificationPreferencesRow;
  NotificationChoice: NotificationChoice;
  NotificationPreferencesUpdateInput: NotificationPreferencesUpdateInput;
  NotificationChoiceInput: NotificationChoiceInput;
  NotificationPreferencesUpdatePayload: Omit<NotificationPreferencesUpdatePayload, 'preferences' | 'userErrors'> & { preferences?: Maybe<ResolversParentTypes['NotificationPreferences']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  NotificationFixedError: NotificationFixedError;
  QuickReply: QuickReplyRow;
  QuickReplyCreateInput: QuickReplyCreateInput;
  QuickReplyCreatePayload: Omit<QuickReplyCreatePayload, 'quickReply' | 'userErrors'> & { quickReply?: Maybe<ResolversParentTypes['QuickReply']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  QuickReplyUpdateInput: QuickReplyUpdateInput;
  QuickReplyUpdatePayload: Omit<QuickReplyUpdatePayload, 'quickReply' | 'userErrors'> & { quickReply?: Maybe<ResolversParentTypes['QuickReply']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  QuickReplyDeleteInput: QuickReplyDeleteInput;
  QuickReplyDeletePayload: Omit<QuickReplyDeletePayload, 'seller' | 'userErrors'> & { seller?: Maybe<ResolversParentTypes['Seller']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  SellerResponseTime: SellerResponseTimeRow;
  ConversationTypingSetInput: ConversationTypingSetInput;
  ConversationTypingSetPayload: Omit<ConversationTypingSetPayload, 'conversation' | 'userErrors'> & { conversation?: Maybe<ResolversParentTypes['Conversation']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  Mutation: Record<PropertyKey, never>;
  Int: Scalars['Int']['output'];
};

export type CacheControlDirectiveArgs = {
  maxAge: Scalars['Int']['input'];
};

export type CacheControlDirectiveResolver<Result, Parent, ContextType = Context, Args = CacheControlDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface LocalTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LocalTime'], any> {
  name: 'LocalTime';
}

export interface TimeZoneScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['TimeZone'], any> {
  name: 'TimeZone';
}

export interface DurationScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Duration'], any> {
  name: 'Duration';
}

export interface MinorUnitsScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['MinorUnits'], any> {
  name: 'MinorUnits';
}

export interface DecimalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Decimal'], any> {
  name: 'Decimal';
}

export interface CurrencyCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CurrencyCode'], any> {
  name: 'CurrencyCode';
}

export interface CountryCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CountryCode'], any> {
  name: 'CountryCode';
}

export interface LocaleScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Locale'], any> {
  name: 'Locale';
}

export interface UrlScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['URL'], any> {
  name: 'URL';
}

export interface EmailAddressScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['EmailAddress'], any> {
  name: 'EmailAddress';
}

export interface PhoneNumberScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['PhoneNumber'], any> {
  name: 'PhoneNumber';
}

export interface CursorScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Cursor'], any> {
  name: 'Cursor';
}

export interface IdempotencyKeyScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['IdempotencyKey'], any> {
  name: 'IdempotencyKey';
}

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type AllowedTransitionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllowedTransition'] = ResolversParentTypes['AllowedTransition']> = {
  to?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mutation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  blockedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Message' | 'Conversation' | 'Notification' | 'QuickReply', ParentType, ContextType>;
};

export type LiveUpdateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LiveUpdate'] = ResolversParentTypes['LiveUpdate']> = {
  __resolveType: TypeResolveFn<'MessageUpdate' | 'ConversationUpdate' | 'NotificationUpdate', ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['Cursor']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['Cursor']>, ParentType, ContextType>;
};

export type CountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Count'] = ResolversParentTypes['Count']> = {
  value?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['CountRelation'], ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  minor?: Resolver<ResolversTypes['MinorUnits'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
  decimal?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType: TypeResolveFn<'InvalidInputError' | 'NotUniqueError' | 'StaleVersionError' | 'InvalidTransitionError' | 'IdempotencyKeyReusedError' | 'IdempotencyInProgressError' | 'AttachmentRejectedError' | 'SubjectUnavailableError' | 'SellerUnavailableError' | 'PersonUnavailableError' | 'ConversationLockedError' | 'BlockedByUserError' | 'EditWindowClosedError' | 'ContentHeldError' | 'NotificationFixedError', ParentType, ContextType>;
};

export type InvalidInputErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvalidInputError'] = ResolversParentTypes['InvalidInputError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotUniqueErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotUniqueError'] = ResolversParentTypes['NotUniqueError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StaleVersionErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StaleVersionError'] = ResolversParentTypes['StaleVersionError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  currentVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvalidTransitionErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvalidTransitionError'] = ResolversParentTypes['InvalidTransitionError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  allowed?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IdempotencyKeyReusedErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IdempotencyKeyReusedError'] = ResolversParentTypes['IdempotencyKeyReusedError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IdempotencyInProgressErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IdempotencyInProgressError'] = ResolversParentTypes['IdempotencyInProgressError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  retryAfterMs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IntegrityReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IntegrityReport'] = ResolversParentTypes['IntegrityReport'], FederationReferenceType extends FederationReferenceTypes['IntegrityReport'] = FederationReferenceTypes['IntegrityReport']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['IntegrityReport']> | FederationReferenceType, FederationReferenceType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  conversations?: Resolver<Maybe<ReadonlyArray<ResolversTypes['InvariantResult']>>, ParentType, ContextType>;
};

export type InvariantResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvariantResult'] = ResolversParentTypes['InvariantResult']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  violations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  examples?: Resolver<ReadonlyArray<ResolversTypes['JSON']>, ParentType, ContextType>;
};

export type MessageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Message'] = ResolversParentTypes['Message'], FederationReferenceType extends FederationReferenceTypes['Message'] = FederationReferenceTypes['Message']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Message']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  conversation?: Resolver<ResolversTypes['Conversation'], ParentType, ContextType>;
  sequence?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['MessageState'], ParentType, ContextType>;
  side?: Resolver<ResolversTypes['ConversationSide'], ParentType, ContextType>;
  author?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  body?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  editedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  earlierBodies?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  isMasked?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hold?: Resolver<Maybe<ResolversTypes['MessageHold']>, ParentType, ContextType>;
  isReadByOtherSide?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  allowedTransitions?: Resolver<ReadonlyArray<ResolversTypes['AllowedTransition']>, ParentType, ContextType>;
  sentAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  attachments?: Resolver<ReadonlyArray<ResolversTypes['MessageAttachment']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MessageAttachmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MessageAttachment'] = ResolversParentTypes['MessageAttachment']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['MessageAttachmentState'], ParentType, ContextType>;
  width?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  height?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  urlExpiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type HttpHeaderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HttpHeader'] = ResolversParentTypes['HttpHeader']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MessageAttachmentUploadCreatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MessageAttachmentUploadCreatePayload'] = ResolversParentTypes['MessageAttachmentUploadCreatePayload']> = {
  attachment?: Resolver<Maybe<ResolversTypes['MessageAttachment']>, ParentType, ContextType>;
  uploadUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  headers?: Resolver<Maybe<ReadonlyArray<ResolversTypes['HttpHeader']>>, ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MessageAttachmentFinishPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MessageAttachmentFinishPayload'] = ResolversParentTypes['MessageAttachmentFinishPayload']> = {
  attachment?: Resolver<Maybe<ResolversTypes['MessageAttachment']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AttachmentRejectedErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AttachmentRejectedError'] = ResolversParentTypes['AttachmentRejectedError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['MessageAttachmentRejection'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  conversation?: Resolver<Maybe<ResolversTypes['Conversation']>, ParentType, ContextType, RequireFields<QueryConversationArgs, 'id'>>;
  messageFilterRules?: Resolver<ResolversTypes['MessageFilterRuleConnection'], ParentType, ContextType, Partial<QueryMessageFilterRulesArgs>>;
  heldMessages?: Resolver<ResolversTypes['MessageConnection'], ParentType, ContextType, Partial<QueryHeldMessagesArgs>>;
};

export type ConversationSubjectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConversationSubject'] = ResolversParentTypes['ConversationSubject']> = {
  __resolveType: TypeResolveFn<'Listing' | 'Order', ParentType, ContextType>;
};

export type ConversationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Conversation'] = ResolversParentTypes['Conversation'], FederationReferenceType extends FederationReferenceTypes['Conversation'] = FederationReferenceTypes['Conversation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Conversation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['ConversationSubject']>, ParentType, ContextType>;
  buyer?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  seller?: Resolver<ResolversTypes['Seller'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ConversationState'], ParentType, ContextType>;
  side?: Resolver<Maybe<ResolversTypes['ConversationSide']>, ParentType, ContextType>;
  messages?: Resolver<ResolversTypes['MessageConnection'], ParentType, ContextType, Partial<ConversationMessagesArgs>>;
  lastMessage?: Resolver<Maybe<ResolversTypes['Message']>, ParentType, ContextType>;
  lastSequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lastMessageAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  unreadCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  readUpTo?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  otherReadUpTo?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  mutedUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  isArchived?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isBlocked?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  allowedTransitions?: Resolver<ReadonlyArray<ResolversTypes['AllowedTransition']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  typing?: Resolver<Maybe<ReadonlyArray<ResolversTypes['User']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConversationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConversationConnection'] = ResolversParentTypes['ConversationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ConversationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Conversation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
};

export type ConversationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConversationEdge'] = ResolversParentTypes['ConversationEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Conversation'], ParentType, ContextType>;
};

export type UserResolvers<ContextType = Context, ParentType extends ResolversParentTypes['User'] = ResolversParentTypes['User'], FederationReferenceType extends FederationReferenceTypes['User'] = FederationReferenceTypes['User']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['User']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  notifications?: Resolver<Maybe<ResolversTypes['NotificationConnection']>, ParentType, ContextType, RequireFields<UserNotificationsArgs, 'unreadOnly'>>;
  unreadCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  conversations?: Resolver<Maybe<ResolversTypes['ConversationConnection']>, ParentType, ContextType, RequireFields<UserConversationsArgs, 'isArchived'>>;
  notificationPreferences?: Resolver<Maybe<ResolversTypes['NotificationPreferences']>, ParentType, ContextType>;
};

export type SellerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Seller'] = ResolversParentTypes['Seller'], FederationReferenceType extends FederationReferenceTypes['Seller'] = FederationReferenceTypes['Seller']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Seller']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  conversations?: Resolver<Maybe<ResolversTypes['ConversationConnection']>, ParentType, ContextType, RequireFields<SellerConversationsArgs, 'isArchived'>>;
  quickReplies?: Resolver<Maybe<ReadonlyArray<ResolversTypes['QuickReply']>>, ParentType, ContextType>;
  responseTime?: Resolver<Maybe<ResolversTypes['SellerResponseTime']>, ParentType, ContextType>;
};

export type ListingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Listing'] = ResolversParentTypes['Listing'], FederationReferenceType extends FederationReferenceTypes['Listing'] = FederationReferenceTypes['Listing']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Listing']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  conversation?: Resolver<Maybe<ResolversTypes['Conversation']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Order'] = ResolversParentTypes['Order'], FederationReferenceType extends FederationReferenceTypes['Order'] = FederationReferenceTypes['Order']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Order']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  conversation?: Resolver<Maybe<ResolversTypes['Conversation']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConversationStartPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConversationStartPayload'] = ResolversParentTypes['ConversationStartPayload']> = {
  conversation?: Resolver<Maybe<ResolversTypes['Conversation']>, ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['Message']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ConversationMarkReadPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConversationMarkReadPayload'] = ResolversParentTypes['ConversationMarkReadPayload']> = {
  conversation?: Resolver<Maybe<ResolversTypes['Conversation']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ConversationPreferencesSetPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConversationPreferencesSetPayload'] = ResolversParentTypes['ConversationPreferencesSetPayload']> = {
  conversation?: Resolver<Maybe<ResolversTypes['Conversation']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ConversationBlockSetPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConversationBlockSetPayload'] = ResolversParentTypes['ConversationBlockSetPayload']> = {
  conversation?: Resolver<Maybe<ResolversTypes['Conversation']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ConversationLockPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConversationLockPayload'] = ResolversParentTypes['ConversationLockPayload']> = {
  conversation?: Resolver<Maybe<ResolversTypes['Conversation']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ConversationUnlockPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConversationUnlockPayload'] = ResolversParentTypes['ConversationUnlockPayload']> = {
  conversation?: Resolver<Maybe<ResolversTypes['Conversation']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SubjectUnavailableErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubjectUnavailableError'] = ResolversParentTypes['SubjectUnavailableError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SellerUnavailableErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SellerUnavailableError'] = ResolversParentTypes['SellerUnavailableError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  sellerId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonUnavailableErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonUnavailableError'] = ResolversParentTypes['PersonUnavailableError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConversationLockedErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConversationLockedError'] = ResolversParentTypes['ConversationLockedError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BlockedByUserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BlockedByUserError'] = ResolversParentTypes['BlockedByUserError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  isOwn?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  notificationAdded?: SubscriptionResolver<ResolversTypes['NotificationUpdate'], "notificationAdded", ParentType, ContextType, Partial<SubscriptionNotificationAddedArgs>>;
  messageAdded?: SubscriptionResolver<ResolversTypes['MessageUpdate'], "messageAdded", ParentType, ContextType, RequireFields<SubscriptionMessageAddedArgs, 'conversationId'>>;
  conversationUpdated?: SubscriptionResolver<ResolversTypes['ConversationUpdate'], "conversationUpdated", ParentType, ContextType, Partial<SubscriptionConversationUpdatedArgs>>;
  typing?: SubscriptionResolver<ResolversTypes['ConversationTyping'], "typing", ParentType, ContextType, RequireFields<SubscriptionTypingArgs, 'conversationId'>>;
};

export type MessageUpdateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MessageUpdate'] = ResolversParentTypes['MessageUpdate']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  occurredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['MessageState']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['MessageState']>, ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['Message']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConversationUpdateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConversationUpdate'] = ResolversParentTypes['ConversationUpdate']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  occurredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['ConversationState']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['ConversationState']>, ParentType, ContextType>;
  conversation?: Resolver<Maybe<ResolversTypes['Conversation']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConversationTypingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConversationTyping'] = ResolversParentTypes['ConversationTyping']> = {
  conversation?: Resolver<Maybe<ResolversTypes['Conversation']>, ParentType, ContextType>;
};

export type MessageFilterRuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MessageFilterRule'] = ResolversParentTypes['MessageFilterRule']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  term?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isActive?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type MessageFilterRuleConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MessageFilterRuleConnection'] = ResolversParentTypes['MessageFilterRuleConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MessageFilterRuleEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['MessageFilterRule']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
};

export type MessageFilterRuleEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MessageFilterRuleEdge'] = ResolversParentTypes['MessageFilterRuleEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['MessageFilterRule'], ParentType, ContextType>;
};

export type MessageFilterRuleCreatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MessageFilterRuleCreatePayload'] = ResolversParentTypes['MessageFilterRuleCreatePayload']> = {
  rule?: Resolver<Maybe<ResolversTypes['MessageFilterRule']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MessageFilterRuleUpdatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MessageFilterRuleUpdatePayload'] = ResolversParentTypes['MessageFilterRuleUpdatePayload']> = {
  rule?: Resolver<Maybe<ResolversTypes['MessageFilterRule']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MessageHoldResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MessageHold'] = ResolversParentTypes['MessageHold']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  terms?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
};

export type MessageConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MessageConnection'] = ResolversParentTypes['MessageConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MessageEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Message']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
};

export type MessageEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MessageEdge'] = ResolversParentTypes['MessageEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Message'], ParentType, ContextType>;
};

export type MessageSendPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MessageSendPayload'] = ResolversParentTypes['MessageSendPayload']> = {
  message?: Resolver<Maybe<ResolversTypes['Message']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MessageEditPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MessageEditPayload'] = ResolversParentTypes['MessageEditPayload']> = {
  message?: Resolver<Maybe<ResolversTypes['Message']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type EditWindowClosedErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EditWindowClosedError'] = ResolversParentTypes['EditWindowClosedError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  closedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ContentHeldErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContentHeldError'] = ResolversParentTypes['ContentHeldError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MessageReleasePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MessageReleasePayload'] = ResolversParentTypes['MessageReleasePayload']> = {
  message?: Resolver<Maybe<ResolversTypes['Message']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MessageRejectPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MessageRejectPayload'] = ResolversParentTypes['MessageRejectPayload']> = {
  message?: Resolver<Maybe<ResolversTypes['Message']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MessageRedactPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MessageRedactPayload'] = ResolversParentTypes['MessageRedactPayload']> = {
  message?: Resolver<Maybe<ResolversTypes['Message']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type NotificationUpdateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotificationUpdate'] = ResolversParentTypes['NotificationUpdate']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  occurredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  notification?: Resolver<Maybe<ResolversTypes['Notification']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotificationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Notification'] = ResolversParentTypes['Notification'], FederationReferenceType extends FederationReferenceTypes['Notification'] = FederationReferenceTypes['Notification']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Notification']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NotificationKind'], ParentType, ContextType>;
  category?: Resolver<ResolversTypes['NotificationCategory'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<NotificationTitleArgs>>;
  body?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<NotificationBodyArgs>>;
  subjectId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  readAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotificationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotificationConnection'] = ResolversParentTypes['NotificationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['NotificationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Notification']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
};

export type NotificationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotificationEdge'] = ResolversParentTypes['NotificationEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Notification'], ParentType, ContextType>;
};

export type NotificationMarkReadPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotificationMarkReadPayload'] = ResolversParentTypes['NotificationMarkReadPayload']> = {
  notifications?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Notification']>>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type NotificationMarkAllReadPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotificationMarkAllReadPayload'] = ResolversParentTypes['NotificationMarkAllReadPayload']> = {
  markedCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type NotificationPreferencesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotificationPreferences'] = ResolversParentTypes['NotificationPreferences']> = {
  choices?: Resolver<ReadonlyArray<ResolversTypes['NotificationChoice']>, ParentType, ContextType>;
  locale?: Resolver<Maybe<ResolversTypes['Locale']>, ParentType, ContextType>;
};

export type NotificationChoiceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotificationChoice'] = ResolversParentTypes['NotificationChoice']> = {
  category?: Resolver<ResolversTypes['NotificationCategory'], ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['NotificationChannel'], ParentType, ContextType>;
  isOn?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isFixed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type NotificationPreferencesUpdatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotificationPreferencesUpdatePayload'] = ResolversParentTypes['NotificationPreferencesUpdatePayload']> = {
  preferences?: Resolver<Maybe<ResolversTypes['NotificationPreferences']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type NotificationFixedErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotificationFixedError'] = ResolversParentTypes['NotificationFixedError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  category?: Resolver<ResolversTypes['NotificationCategory'], ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['NotificationChannel'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QuickReplyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuickReply'] = ResolversParentTypes['QuickReply'], FederationReferenceType extends FederationReferenceTypes['QuickReply'] = FederationReferenceTypes['QuickReply']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['QuickReply']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  seller?: Resolver<Maybe<ResolversTypes['Seller']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QuickReplyCreatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuickReplyCreatePayload'] = ResolversParentTypes['QuickReplyCreatePayload']> = {
  quickReply?: Resolver<Maybe<ResolversTypes['QuickReply']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type QuickReplyUpdatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuickReplyUpdatePayload'] = ResolversParentTypes['QuickReplyUpdatePayload']> = {
  quickReply?: Resolver<Maybe<ResolversTypes['QuickReply']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type QuickReplyDeletePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuickReplyDeletePayload'] = ResolversParentTypes['QuickReplyDeletePayload']> = {
  seller?: Resolver<Maybe<ResolversTypes['Seller']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SellerResponseTimeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SellerResponseTime'] = ResolversParentTypes['SellerResponseTime']> = {
  medianMinutes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  respondedBps?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  sample?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConversationTypingSetPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConversationTypingSetPayload'] = ResolversParentTypes['ConversationTypingSetPayload']> = {
  conversation?: Resolver<Maybe<ResolversTypes['Conversation']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  messageAttachmentUploadCreate?: Resolver<ResolversTypes['MessageAttachmentUploadCreatePayload'], ParentType, ContextType, RequireFields<MutationMessageAttachmentUploadCreateArgs, 'input'>>;
  messageAttachmentFinish?: Resolver<ResolversTypes['MessageAttachmentFinishPayload'], ParentType, ContextType, RequireFields<MutationMessageAttachmentFinishArgs, 'id' | 'input'>>;
  conversationStart?: Resolver<ResolversTypes['ConversationStartPayload'], ParentType, ContextType, RequireFields<MutationConversationStartArgs, 'input'>>;
  conversationMarkRead?: Resolver<ResolversTypes['ConversationMarkReadPayload'], ParentType, ContextType, RequireFields<MutationConversationMarkReadArgs, 'input'>>;
  conversationPreferencesSet?: Resolver<ResolversTypes['ConversationPreferencesSetPayload'], ParentType, ContextType, RequireFields<MutationConversationPreferencesSetArgs, 'input'>>;
  conversationBlockSet?: Resolver<ResolversTypes['ConversationBlockSetPayload'], ParentType, ContextType, RequireFields<MutationConversationBlockSetArgs, 'input'>>;
  conversationLock?: Resolver<ResolversTypes['ConversationLockPayload'], ParentType, ContextType, RequireFields<MutationConversationLockArgs, 'id' | 'input'>>;
  conversationUnlock?: Resolver<ResolversTypes['ConversationUnlockPayload'], ParentType, ContextType, RequireFields<MutationConversationUnlockArgs, 'id' | 'input'>>;
  messageFilterRuleCreate?: Resolver<ResolversTypes['MessageFilterRuleCreatePayload'], ParentType, ContextType, RequireFields<MutationMessageFilterRuleCreateArgs, 'input'>>;
  messageFilterRuleUpdate?: Resolver<ResolversTypes['MessageFilterRuleUpdatePayload'], ParentType, ContextType, RequireFields<MutationMessageFilterRuleUpdateArgs, 'id' | 'input'>>;
  messageSend?: Resolver<ResolversTypes['MessageSendPayload'], ParentType, ContextType, RequireFields<MutationMessageSendArgs, 'input'>>;
  messageEdit?: Resolver<ResolversTypes['MessageEditPayload'], ParentType, ContextType, RequireFields<MutationMessageEditArgs, 'id' | 'input'>>;
  messageRelease?: Resolver<ResolversTypes['MessageReleasePayload'], ParentType, ContextType, RequireFields<MutationMessageReleaseArgs, 'id' | 'input'>>;
  messageReject?: Resolver<ResolversTypes['MessageRejectPayload'], ParentType, ContextType, RequireFields<MutationMessageRejectArgs, 'id' | 'input'>>;
  messageRedact?: Resolver<ResolversTypes['MessageRedactPayload'], ParentType, ContextType, RequireFields<MutationMessageRedactArgs, 'id' | 'input'>>;
  notificationMarkRead?: Resolver<ResolversTypes['NotificationMarkReadPayload'], ParentType, ContextType, RequireFields<MutationNotificationMarkReadArgs, 'input'>>;
  notificationMarkAllRead?: Resolver<ResolversTypes['NotificationMarkAllReadPayload'], ParentType, ContextType, RequireFields<MutationNotificationMarkAllReadArgs, 'input'>>;
  notificationPreferencesUpdate?: Resolver<ResolversTypes['NotificationPreferencesUpdatePayload'], ParentType, ContextType, RequireFields<MutationNotificationPreferencesUpdateArgs, 'input'>>;
  quickReplyCreate?: Resolver<ResolversTypes['QuickReplyCreatePayload'], ParentType, ContextType, RequireFields<MutationQuickReplyCreateArgs, 'input'>>;
  quickReplyUpdate?: Resolver<ResolversTypes['QuickReplyUpdatePayload'], ParentType, ContextType, RequireFields<MutationQuickReplyUpdateArgs, 'id' | 'input'>>;
  quickReplyDelete?: Resolver<ResolversTypes['QuickReplyDeletePayload'], ParentType, ContextType, RequireFields<MutationQuickReplyDeleteArgs, 'id' | 'input'>>;
  conversationTypingSet?: Resolver<ResolversTypes['ConversationTypingSetPayload'], ParentType, ContextType, RequireFields<MutationConversationTypingSetArgs, 'input'>>;
};

export type Resolvers<ContextType = Context> = {
  DateTime?: GraphQLScalarType;
  Date?: GraphQLScalarType;
  LocalTime?: GraphQLScalarType;
  TimeZone?: GraphQLScalarType;
  Duration?: GraphQLScalarType;
  MinorUnits?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  CurrencyCode?: GraphQLScalarType;
  CountryCode?: GraphQLScalarType;
  Locale?: GraphQLScalarType;
  URL?: GraphQLScalarType;
  EmailAddress?: GraphQLScalarType;
  PhoneNumber?: GraphQLScalarType;
  Cursor?: GraphQLScalarType;
  IdempotencyKey?: GraphQLScalarType;
  JSON?: GraphQLScalarType;
  AllowedTransition?: AllowedTransitionResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  LiveUpdate?: LiveUpdateResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Count?: CountResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  InvalidInputError?: InvalidInputErrorResolvers<ContextType>;
  NotUniqueError?: NotUniqueErrorResolvers<ContextType>;
  StaleVersionError?: StaleVersionErrorResolvers<ContextType>;
  InvalidTransitionError?: InvalidTransitionErrorResolvers<ContextType>;
  IdempotencyKeyReusedError?: IdempotencyKeyReusedErrorResolvers<ContextType>;
  IdempotencyInProgressError?: IdempotencyInProgressErrorResolvers<ContextType>;
  IntegrityReport?: IntegrityReportResolvers<ContextType>;
  InvariantResult?: InvariantResultResolvers<ContextType>;
  Message?: MessageResolvers<ContextType>;
  MessageAttachment?: MessageAttachmentResolvers<ContextType>;
  HttpHeader?: HttpHeaderResolvers<ContextType>;
  MessageAttachmentUploadCreatePayload?: MessageAttachmentUploadCreatePayloadResolvers<ContextType>;
  MessageAttachmentFinishPayload?: MessageAttachmentFinishPayloadResolvers<ContextType>;
  AttachmentRejectedError?: AttachmentRejectedErrorResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  ConversationSubject?: ConversationSubjectResolvers<ContextType>;
  Conversation?: ConversationResolvers<ContextType>;
  ConversationConnection?: ConversationConnectionResolvers<ContextType>;
  ConversationEdge?: ConversationEdgeResolvers<ContextType>;
  User?: UserResolvers<ContextType>;
  Seller?: SellerResolvers<ContextType>;
  Listing?: ListingResolvers<ContextType>;
  Order?: OrderResolvers<ContextType>;
  ConversationStartPayload?: ConversationStartPayloadResolvers<ContextType>;
  ConversationMarkReadPayload?: ConversationMarkReadPayloadResolvers<ContextType>;
  ConversationPreferencesSetPayload?: ConversationPreferencesSetPayloadResolvers<ContextType>;
  ConversationBlockSetPayload?: ConversationBlockSetPayloadResolvers<ContextType>;
  ConversationLockPayload?: ConversationLockPayloadResolvers<ContextType>;
  ConversationUnlockPayload?: ConversationUnlockPayloadResolvers<ContextType>;
  SubjectUnavailableError?: SubjectUnavailableErrorResolvers<ContextType>;
  SellerUnavailableError?: SellerUnavailableErrorResolvers<ContextType>;
  PersonUnavailableError?: PersonUnavailableErrorResolvers<ContextType>;
  ConversationLockedError?: ConversationLockedErrorResolvers<ContextType>;
  BlockedByUserError?: BlockedByUserErrorResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  MessageUpdate?: MessageUpdateResolvers<ContextType>;
  ConversationUpdate?: ConversationUpdateResolvers<ContextType>;
  ConversationTyping?: ConversationTypingResolvers<ContextType>;
  MessageFilterRule?: MessageFilterRuleResolvers<ContextType>;
  MessageFilterRuleConnection?: MessageFilterRuleConnectionResolvers<ContextType>;
  MessageFilterRuleEdge?: MessageFilterRuleEdgeResolvers<ContextType>;
  MessageFilterRuleCreatePayload?: MessageFilterRuleCreatePayloadResolvers<ContextType>;
  MessageFilterRuleUpdatePayload?: MessageFilterRuleUpdatePayloadResolvers<ContextType>;
  MessageHold?: MessageHoldResolvers<ContextType>;
  MessageConnection?: MessageConnectionResolvers<ContextType>;
  MessageEdge?: MessageEdgeResolvers<ContextType>;
  MessageSendPayload?: MessageSendPayloadResolvers<ContextType>;
  MessageEditPayload?: MessageEditPayloadResolvers<ContextType>;
  EditWindowClosedError?: EditWindowClosedErrorResolvers<ContextType>;
  ContentHeldError?: ContentHeldErrorResolvers<ContextType>;
  MessageReleasePayload?: MessageReleasePayloadResolvers<ContextType>;
  MessageRejectPayload?: MessageRejectPayloadResolvers<ContextType>;
  MessageRedactPayload?: MessageRedactPayloadResolvers<ContextType>;
  NotificationUpdate?: NotificationUpdateResolvers<ContextType>;
  Notification?: NotificationResolvers<ContextType>;
  NotificationConnection?: NotificationConnectionResolvers<ContextType>;
  NotificationEdge?: NotificationEdgeResolvers<ContextType>;
  NotificationMarkReadPayload?: NotificationMarkReadPayloadResolvers<ContextType>;
  NotificationMarkAllReadPayload?: NotificationMarkAllReadPayloadResolvers<ContextType>;
  NotificationPreferences?: NotificationPreferencesResolvers<ContextType>;
  NotificationChoice?: NotificationChoiceResolvers<ContextType>;
  NotificationPreferencesUpdatePayload?: NotificationPreferencesUpdatePayloadResolvers<ContextType>;
  NotificationFixedError?: NotificationFixedErrorResolvers<ContextType>;
  QuickReply?: QuickReplyResolvers<ContextType>;
  QuickReplyCreatePayload?: QuickReplyCreatePayloadResolvers<ContextType>;
  QuickReplyUpdatePayload?: QuickReplyUpdatePayloadResolvers<ContextType>;
  QuickReplyDeletePayload?: QuickReplyDeletePayloadResolvers<ContextType>;
  SellerResponseTime?: SellerResponseTimeResolvers<ContextType>;
  ConversationTypingSetPayload?: ConversationTypingSetPayloadResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  cacheControl?: CacheControlDirectiveResolver<any, any, ContextType>;
};
