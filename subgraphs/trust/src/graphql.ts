// Generated from the schema by `pnpm schema`. Do not edit.
// oxlint-disable
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { AuditEvent as AuditEventRow, AuditEventConnection as AuditEventConnectionRow, RoleGrant as RoleGrantRow, SellerConnection as SellerConnectionRow, Seller as SellerRow, SellerInvitation as SellerInvitationRow, SellerMember as SellerMemberRow, Session as SessionRow, UserConnection as UserConnectionRow, User as UserRow, Job as JobRow, ParkedEvent as ParkedEventRow } from './mappers.ts';
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
  /** The invariants of trust, at most 100; null when it did not answer. */
  readonly trust?: Maybe<ReadonlyArray<InvariantResult>>;
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

export type Query = {
  /** Privileged acts, the newest first. Each is chained to the one before by its hash, so that none can be changed or taken out unseen. */
  readonly auditLog: AuditEventConnection;
  /**
   * The present, as a cursor that every subscription takes as `after`. Ask for it before you read what you will follow: whatever
   * happens from then on is told, also when the line is cut before the first update.
   */
  readonly liveCursor: Scalars['Cursor']['output'];
  /** A seller by its id or its handle; null when there is none, or it does not sell yet and you do not work for it. */
  readonly seller?: Maybe<Seller>;
  /** Sellers in whatever state, the newest first. */
  readonly sellers: SellerConnection;
  /** Your live sessions, the one used last first; at most 50, since the oldest ends when another begins. */
  readonly sessions: ReadonlyArray<Session>;
  /** The person who is signed in; null for anybody else. */
  readonly me?: Maybe<User>;
  /** People, the newest first. */
  readonly users: UserConnection;
  /** Work that runs by itself, the newest first: what waits, runs, is tried again or gave up. What was done is gone. */
  readonly jobs: JobConnection;
  /** Events that a subgraph could not apply and those of the same key behind them, the last parked first. */
  readonly parkedEvents: ParkedEventConnection;
};


export type QueryAuditLogArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<AuditEventFilter>;
};


export type QuerySellerArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  handle?: InputMaybe<Scalars['String']['input']>;
};


export type QuerySellersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<SellerFilter>;
};


export type QueryUsersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<UserFilter>;
};


export type QueryJobsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<JobFilter>;
};


export type QueryParkedEventsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<ParkedEventFilter>;
};

/** One privileged act. */
export type AuditEvent = {
  /** Its place in the chain, from 1 on without gaps. */
  readonly seq: Scalars['String']['output'];
  /** When, by the database's clock. */
  readonly at: Scalars['DateTime']['output'];
  /** Who: a person's id or the name of a service. */
  readonly actor: Scalars['String']['output'];
  /** What was done, in the schema's words. */
  readonly action: Scalars['String']['output'];
  /** Global id of what it was done to. */
  readonly subject: Scalars['ID']['output'];
  /** What helps to understand it later. */
  readonly details: Scalars['JSON']['output'];
  /** Finds everything else of the same request. */
  readonly correlationId: Scalars['String']['output'];
  /** SHA-256 over the act and the hash before it, as hexadecimal text. */
  readonly hash: Scalars['String']['output'];
};

/** Which acts; all that is given must hold. */
export type AuditEventFilter = {
  /** Done to the object of this id. */
  readonly subject?: InputMaybe<Scalars['ID']['input']>;
  /** Done by this person or service. */
  readonly actor?: InputMaybe<Scalars['String']['input']>;
  /** Of this kind, in the schema's words. */
  readonly action?: InputMaybe<Scalars['String']['input']>;
};

/** A page of the audit log. */
export type AuditEventConnection = {
  /** The acts of this page. */
  readonly nodes: ReadonlyArray<AuditEvent>;
  /** The acts with their cursors. */
  readonly edges: ReadonlyArray<AuditEventEdge>;
  /** Where this page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Count;
};

/** An act in a page. */
export type AuditEventEdge = {
  /** Its place in the list. */
  readonly cursor: Scalars['Cursor']['output'];
  /** The act. */
  readonly node: AuditEvent;
};

/** Whose password is forgotten. */
export type PasswordResetRequestInput = {
  /** The account's address. */
  readonly email: Scalars['EmailAddress']['input'];
};

/** Where the mail went, if the address is known. */
export type PasswordResetRequestPayload = {
  /** The address, as it was given; null when refused. */
  readonly email?: Maybe<Scalars['EmailAddress']['output']>;
  /** Why it was refused; never because of whether the address is known. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What sets a new password. */
export type PasswordResetInput = {
  /** The mail's token. */
  readonly token: Scalars['String']['input'];
  /** 10 to 128 characters, whatever they are; not one of the most common. */
  readonly newPassword: Scalars['String']['input'];
};

/** The password is set. */
export type PasswordResetPayload = {
  /** The person, who now signs in; null when refused. */
  readonly user?: Maybe<User>;
  /** Why it was refused: the token is unknown, spent or expired, or the password too weak. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Old and new password. */
export type PasswordChangeInput = {
  /** The present one. */
  readonly currentPassword: Scalars['String']['input'];
  /** 10 to 128 characters, whatever they are; not one of the most common. */
  readonly newPassword: Scalars['String']['input'];
};

/** The password is changed. */
export type PasswordChangePayload = {
  /** You; null when refused. */
  readonly user?: Maybe<User>;
  /** Why it was refused; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Your password, so that a borrowed phone cannot set up a factor. */
export type MfaEnrollInput = {
  /** The account's present password. */
  readonly password: Scalars['String']['input'];
};

/** What the authenticator app needs, shown this once. */
export type MfaEnrollPayload = {
  /** For a QR code: `otpauth://totp/…`; null when refused. */
  readonly otpauthUri?: Maybe<Scalars['String']['output']>;
  /** The secret alone, base 32, to type in; null when refused. */
  readonly secret?: Maybe<Scalars['String']['output']>;
  /** Why it was refused; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A code of the app. */
export type MfaVerifyInput = {
  /** Six digits. */
  readonly code: Scalars['String']['input'];
};

/** The second factor counts now. */
export type MfaVerifyPayload = {
  /** You; null when refused. */
  readonly user?: Maybe<User>;
  /** Codes for the day the phone is gone, at most 10, each accepted once; shown this once. Null when refused. */
  readonly recoveryCodes?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Why it was refused; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** The second factor is off. */
export type MfaDisablePayload = {
  /** You; null when refused. */
  readonly user?: Maybe<User>;
  /** Why it was refused; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A person on the market. What is private is null for everybody else. */
export type User = Node & {
  /** Its global id. */
  readonly id: Scalars['ID']['output'];
  /** As others see this person. */
  readonly displayName: Scalars['String']['output'];
  /** Where mails go; null unless it is you, or staff who look after accounts. */
  readonly email?: Maybe<Scalars['EmailAddress']['output']>;
  /** The language this person is written to in; null unless it is you, or staff who look after accounts. */
  readonly locale?: Maybe<Scalars['Locale']['output']>;
  /** Where the account stands; null unless it is you, or staff who look after accounts. */
  readonly state?: Maybe<UserState>;
  /** Whether a second factor is asked for at sign-in; null unless it is you, or staff who look after accounts. */
  readonly isMfaEnabled?: Maybe<Scalars['Boolean']['output']>;
  /** What can be done with the account now; at most 3. */
  readonly allowedTransitions?: Maybe<ReadonlyArray<AllowedTransition>>;
  /** When the account was opened. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** When anything of it changed last. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Give it back as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
  /** Platform roles of this person, asked for and held; at most one live grant of each of the six roles. */
  readonly roleGrants?: Maybe<ReadonlyArray<RoleGrant>>;
  /** The teams this person works in, the oldest first, at most 100; null unless it is you, or staff who look after sellers. */
  readonly sellers?: Maybe<ReadonlyArray<SellerMember>>;
};

/** A role on the platform itself. */
export type PlatformRole =
  /** Helps people; sees, does not pay out. */
  | 'SUPPORT'
  /** Decides on content. */
  | 'MODERATOR'
  /** Judges risk. */
  | 'RISK_ANALYST'
  /** Sees and settles money. */
  | 'FINANCE'
  /** Runs the platform. */
  | 'ADMIN'
  /** Reads everything, changes nothing. */
  | 'AUDITOR';

/** Where a grant stands. */
export type RoleGrantState =
  /** Waits for a second administrator. */
  | 'PENDING'
  /** Holds. */
  | 'ACTIVE'
  /** Was taken back or withdrawn. */
  | 'REVOKED';

/** A role of one person, with who asked for it and who approved it. */
export type RoleGrant = {
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** Whose role. */
  readonly user?: Maybe<User>;
  /** Which role. */
  readonly role: PlatformRole;
  /** Where it stands. */
  readonly state: RoleGrantState;
  /** Why it was asked for. */
  readonly reason: Scalars['String']['output'];
  /** Who asked for it. */
  readonly requestedBy: Scalars['String']['output'];
  /** Who approved it; somebody else. */
  readonly approvedBy?: Maybe<Scalars['String']['output']>;
  /** When it was asked for. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** What can be done with it now: each state it can go to and the mutation that leads there; at most 2. */
  readonly allowedTransitions: ReadonlyArray<AllowedTransition>;
};

/** Who gets which role, and why. */
export type RoleAssignInput = {
  /** The person. */
  readonly userId: Scalars['ID']['input'];
  /** The role. */
  readonly role: PlatformRole;
  /** Why, 1 to 500 characters; kept in the audit log. */
  readonly reason: Scalars['String']['input'];
  /** The same key returns the first answer. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
};

/** The grant that waits for approval. */
export type RoleAssignPayload = {
  /** The grant; null when refused. */
  readonly roleGrant?: Maybe<RoleGrant>;
  /** Why it was refused; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Nothing but the key. */
export type RoleGrantApproveInput = {
  /** The same key returns the first answer. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
};

/** The grant that now holds. */
export type RoleGrantApprovePayload = {
  /** The grant; null when refused. */
  readonly roleGrant?: Maybe<RoleGrant>;
  /** Why it was refused; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Why the role is taken back. */
export type RoleRevokeInput = {
  /** Why, 1 to 500 characters; kept in the audit log. */
  readonly reason: Scalars['String']['input'];
  /** The same key returns the first answer. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
};

/** The grant that holds no longer. */
export type RoleRevokePayload = {
  /** The grant; null when refused. */
  readonly roleGrant?: Maybe<RoleGrant>;
  /** Why it was refused; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Who sells on the market: one person or a team. */
export type Seller = Node & {
  /** Its global id. */
  readonly id: Scalars['ID']['output'];
  /** As buyers see it. */
  readonly name: Scalars['String']['output'];
  /** Its address on the market; never changes. */
  readonly handle: Scalars['String']['output'];
  /** One person or a company. */
  readonly type: SellerType;
  /** Where it is established. */
  readonly country: Scalars['CountryCode']['output'];
  /** Where it stands; null unless you work for it, or look after sellers. */
  readonly state?: Maybe<SellerState>;
  /** Who works for it, the owner first, at most 50; null unless you do, or look after sellers. */
  readonly members?: Maybe<ReadonlyArray<SellerMember>>;
  /** What can be done with it now, at most 2, and what of it is barred for you; null unless you work for it, or look after sellers. */
  readonly allowedTransitions?: Maybe<ReadonlyArray<AllowedTransition>>;
  /** When it was opened. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Give it back as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
};

/** Sellers of one state. */
export type SellerStateFilter = {
  /** In this state. */
  readonly eq?: InputMaybe<SellerState>;
  /** In any of these states. */
  readonly in?: InputMaybe<ReadonlyArray<SellerState>>;
};

/** Which sellers; all that is given must hold. */
export type SellerFilter = {
  /** Where it stands. */
  readonly state?: InputMaybe<SellerStateFilter>;
  /** Which kind. */
  readonly type?: InputMaybe<SellerType>;
};

/** A page of sellers. */
export type SellerConnection = {
  /** The sellers of this page. */
  readonly nodes: ReadonlyArray<Seller>;
  /** The sellers with their cursors. */
  readonly edges: ReadonlyArray<SellerEdge>;
  /** Where this page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Count;
};

/** A seller in a page. */
export type SellerEdge = {
  /** Its place in the list. */
  readonly cursor: Scalars['Cursor']['output'];
  /** The seller. */
  readonly node: Seller;
};

/** What kind of seller. */
export type SellerType =
  /** One person. */
  | 'INDIVIDUAL'
  /** A company. */
  | 'BUSINESS';

/** Where a seller stands. Clients accept states they do not know. */
export type SellerState =
  /** Was opened, drafts listings, was not handed in. */
  | 'ONBOARDING'
  /** Waits for approval. */
  | 'PENDING_REVIEW'
  /** Sells and is paid. */
  | 'ACTIVE'
  /** Was turned down. */
  | 'REJECTED'
  /** Sells, and is not paid out for now. */
  | 'RESTRICTED'
  /** Neither sells nor drafts. */
  | 'SUSPENDED'
  /** Closed for good. */
  | 'TERMINATED';

/** What somebody may do for a seller. */
export type SellerRole =
  /** Everything; one in each team. */
  | 'SELLER_OWNER'
  /** Listings, orders and the team but for its managers. */
  | 'SELLER_MANAGER'
  /** Shipping. */
  | 'SELLER_FULFILMENT'
  /** Balances and payouts. */
  | 'SELLER_FINANCE';

/** A role that can be given to somebody else. */
export type SellerTeamRole =
  /** Listings, orders and the team but for its managers. */
  | 'SELLER_MANAGER'
  /** Shipping. */
  | 'SELLER_FULFILMENT'
  /** Balances and payouts. */
  | 'SELLER_FINANCE';

/** Somebody who works for a seller. */
export type SellerMember = {
  /** The person. */
  readonly user?: Maybe<User>;
  /** The seller. */
  readonly seller?: Maybe<Seller>;
  /** As what. */
  readonly role: SellerRole;
  /** Since when. */
  readonly createdAt: Scalars['DateTime']['output'];
};

/** A role in a team, waiting for whoever was invited. */
export type SellerInvitation = {
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** As what. */
  readonly role: SellerTeamRole;
  /** Until when its link works. */
  readonly expiresAt: Scalars['DateTime']['output'];
  /** When it was sent. */
  readonly createdAt: Scalars['DateTime']['output'];
};

/** This needs a confirmed e-mail address. Code: VERIFICATION_REQUIRED. */
export type VerificationRequiredError = UserError & {
  /** VERIFICATION_REQUIRED. */
  readonly code: Scalars['String']['output'];
  /** What to do. */
  readonly message: Scalars['String']['output'];
  /** Which input. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** Who the seller is. */
export type SellerOpenInput = {
  /** As buyers see it, 1 to 80 characters. */
  readonly name: Scalars['String']['input'];
  /** 3 to 40 of a–z, 0–9 and -; never changes. */
  readonly handle: Scalars['String']['input'];
  /** One person or a company. */
  readonly type: SellerType;
  /** Where it is established. */
  readonly country: Scalars['CountryCode']['input'];
  /** The same key returns the first answer. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
};

/** What changes. */
export type SellerUpdateInput = {
  /** 1 to 80 characters. */
  readonly name: Scalars['String']['input'];
  /** The version that was read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The same key returns the first answer. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
};

/** Nothing but the key. */
export type SellerSubmitInput = {
  /** The same key returns the first answer. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
};

/** Why. */
export type SellerApproveInput = {
  /** Why, 1 to 500 characters; kept in the history and the audit log. */
  readonly reason: Scalars['String']['input'];
  /** The same key returns the first answer. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
};

/** Why. */
export type SellerRejectInput = {
  /** Why, 1 to 500 characters; kept in the history and the audit log. */
  readonly reason: Scalars['String']['input'];
  /** The same key returns the first answer. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
};

/** Why. */
export type SellerSuspendInput = {
  /** Why, 1 to 500 characters; kept in the history and the audit log. */
  readonly reason: Scalars['String']['input'];
  /** The same key returns the first answer. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
};

/** Why. */
export type SellerReinstateInput = {
  /** Why, 1 to 500 characters; kept in the history and the audit log. */
  readonly reason: Scalars['String']['input'];
  /** The same key returns the first answer. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
};

/** Whom to invite. */
export type SellerMemberInviteInput = {
  /** Where the invitation goes. */
  readonly email: Scalars['EmailAddress']['input'];
  /** As what. */
  readonly role: SellerTeamRole;
  /** The same key returns the first answer. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
};

/** The invitation. */
export type SellerMemberAcceptInput = {
  /** From the mail's link. */
  readonly token: Scalars['String']['input'];
  /** The same key returns the first answer. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
};

/** Whom to take out. */
export type SellerMemberRemoveInput = {
  /** The person. */
  readonly userId: Scalars['ID']['input'];
  /** The same key returns the first answer. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
};

/** Whom to give which role. */
export type SellerMemberRoleSetInput = {
  /** The person. */
  readonly userId: Scalars['ID']['input'];
  /** The role. */
  readonly role: SellerTeamRole;
  /** The same key returns the first answer. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
};

/** The answer of sellerOpen. */
export type SellerOpenPayload = {
  /** The seller as it now is; null when refused. */
  readonly seller?: Maybe<Seller>;
  /** Why it was refused; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** The answer of sellerUpdate. */
export type SellerUpdatePayload = {
  /** The seller as it now is; null when refused. */
  readonly seller?: Maybe<Seller>;
  /** Why it was refused; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** The answer of sellerSubmit. */
export type SellerSubmitPayload = {
  /** The seller as it now is; null when refused. */
  readonly seller?: Maybe<Seller>;
  /** Why it was refused; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** The answer of sellerMemberAccept. */
export type SellerMemberAcceptPayload = {
  /** The seller as it now is; null when refused. */
  readonly seller?: Maybe<Seller>;
  /** Why it was refused; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** The answer of sellerMemberRemove. */
export type SellerMemberRemovePayload = {
  /** The seller as it now is; null when refused. */
  readonly seller?: Maybe<Seller>;
  /** Why it was refused; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** The answer of sellerMemberRoleSet. */
export type SellerMemberRoleSetPayload = {
  /** The seller as it now is; null when refused. */
  readonly seller?: Maybe<Seller>;
  /** Why it was refused; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** The answer of sellerApprove. */
export type SellerApprovePayload = {
  /** The seller as it now is; null when refused. */
  readonly seller?: Maybe<Seller>;
  /** Why it was refused; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** The answer of sellerReject. */
export type SellerRejectPayload = {
  /** The seller as it now is; null when refused. */
  readonly seller?: Maybe<Seller>;
  /** Why it was refused; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** The answer of sellerSuspend. */
export type SellerSuspendPayload = {
  /** The seller as it now is; null when refused. */
  readonly seller?: Maybe<Seller>;
  /** Why it was refused; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** The answer of sellerReinstate. */
export type SellerReinstatePayload = {
  /** The seller as it now is; null when refused. */
  readonly seller?: Maybe<Seller>;
  /** Why it was refused; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** The answer of sellerMemberInvite. */
export type SellerMemberInvitePayload = {
  /** The invitation; null when refused. */
  readonly invitation?: Maybe<SellerInvitation>;
  /** Why it was refused; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A sign-in on one device. */
export type Session = {
  /** Its global id. */
  readonly id: Scalars['ID']['output'];
  /** The program that signed in, as it names itself. */
  readonly agent?: Maybe<Scalars['String']['output']>;
  /** The network address it signed in from. */
  readonly address?: Maybe<Scalars['String']['output']>;
  /** When it began. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** When its tokens were refreshed last. */
  readonly lastUsedAt: Scalars['DateTime']['output'];
  /** When it ends if it is not used. */
  readonly expiresAt: Scalars['DateTime']['output'];
  /** When it ended; null while it lives. */
  readonly endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Until when the second factor counts; null when it was not shown. */
  readonly steppedUpUntil?: Maybe<Scalars['DateTime']['output']>;
  /** Whether this request came with it. */
  readonly isCurrent: Scalars['Boolean']['output'];
};

/** What was given proves nothing: a wrong password, an unknown address, a code or token that does not hold. Code: INVALID. */
export type InvalidCredentialsError = UserError & {
  /** INVALID. */
  readonly code: Scalars['String']['output'];
  /** What to do. */
  readonly message: Scalars['String']['output'];
  /** Which input; null for address and password together. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** The password is right; a second factor is needed as well. Code: REQUIRED. */
export type SecondFactorRequiredError = UserError & {
  /** REQUIRED. */
  readonly code: Scalars['String']['output'];
  /** What to do. */
  readonly message: Scalars['String']['output'];
  /** Which input. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** Who signs in. */
export type SessionCreateInput = {
  /** The account's address. */
  readonly email: Scalars['EmailAddress']['input'];
  /** The account's password. */
  readonly password: Scalars['String']['input'];
  /** Six digits from the authenticator app, when the account has a second factor. */
  readonly totpCode?: InputMaybe<Scalars['String']['input']>;
  /** One of the recovery codes instead; each is accepted once. */
  readonly recoveryCode?: InputMaybe<Scalars['String']['input']>;
};

/** A new session with its tokens, which are shown this once. */
export type SessionCreatePayload = {
  /** The session's id; null when refused. `sessions` lists it. */
  readonly sessionId?: Maybe<Scalars['ID']['output']>;
  /** Goes into the header `Authorization: Bearer …`; null when refused. */
  readonly accessToken?: Maybe<Scalars['String']['output']>;
  /** Refresh before then. */
  readonly accessTokenExpiresAt?: Maybe<Scalars['DateTime']['output']>;
  /** Give it to `sessionRefresh`, once; null when refused. */
  readonly refreshToken?: Maybe<Scalars['String']['output']>;
  /** The person; ask `me` with the token for what is private. */
  readonly user?: Maybe<User>;
  /** Why it was refused; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What a session goes on with. */
export type SessionRefreshInput = {
  /** The last refresh token. */
  readonly refreshToken: Scalars['String']['input'];
};

/** The next pair of tokens. */
export type SessionRefreshPayload = {
  /** Goes into the header `Authorization: Bearer …`; null when refused. */
  readonly accessToken?: Maybe<Scalars['String']['output']>;
  /** Refresh before then. */
  readonly accessTokenExpiresAt?: Maybe<Scalars['DateTime']['output']>;
  /** The next refresh token; null when refused. */
  readonly refreshToken?: Maybe<Scalars['String']['output']>;
  /** Why it was refused; the person signs in again. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** The session that ended. */
export type SessionRevokePayload = {
  /** The session; null when refused. */
  readonly session?: Maybe<Session>;
  /** Why it was refused; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** How many sessions ended. */
export type SessionRevokeAllPayload = {
  /** How many; null when refused. */
  readonly endedCount?: Maybe<Scalars['Int']['output']>;
  /** Why it was refused; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** The second factor. */
export type SessionStepUpInput = {
  /** Six digits from the authenticator app, or a recovery code. */
  readonly code: Scalars['String']['input'];
};

/** A token that carries the step up. */
export type SessionStepUpPayload = {
  /** Use it from now on; with the old token it may take five seconds until the step up is seen. Null when refused. */
  readonly accessToken?: Maybe<Scalars['String']['output']>;
  /** Refresh before then. */
  readonly accessTokenExpiresAt?: Maybe<Scalars['DateTime']['output']>;
  /** Until when the second factor counts. */
  readonly steppedUpUntil?: Maybe<Scalars['DateTime']['output']>;
  /** Why it was refused; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A token for somebody without an account. */
export type GuestTokenCreatePayload = {
  /** Goes into the header `Authorization: Bearer …`; null when refused. */
  readonly guestToken?: Maybe<Scalars['String']['output']>;
  /** Until then. */
  readonly guestTokenExpiresAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why it was refused; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Where an account stands. Clients accept states they do not know. */
export type UserState =
  /** Registered; the address was not confirmed. May look round, not sell. */
  | 'UNVERIFIED'
  /** In use. */
  | 'ACTIVE'
  /** Barred for its own security. */
  | 'LOCKED'
  /** Barred by an operator. */
  | 'SUSPENDED'
  /** Given up by its person. */
  | 'DEACTIVATED'
  /** Forgotten; only what the books need is kept. */
  | 'ERASED';

/** The account cannot be used. Said only to who gave the right password. Code: SANCTIONED. */
export type AccountBarredError = UserError & {
  /** SANCTIONED. */
  readonly code: Scalars['String']['output'];
  /** What to do. */
  readonly message: Scalars['String']['output'];
  /** Which input. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Where the account stands. */
  readonly state: UserState;
};

/** People of one state. */
export type UserStateFilter = {
  /** In this state. */
  readonly eq?: InputMaybe<UserState>;
  /** In any of these states. */
  readonly in?: InputMaybe<ReadonlyArray<UserState>>;
};

/** Which people; all that is given must hold. */
export type UserFilter = {
  /** Where the account stands. */
  readonly state?: InputMaybe<UserStateFilter>;
  /** Who has exactly this address. */
  readonly email?: InputMaybe<Scalars['EmailAddress']['input']>;
};

/** A page of people. */
export type UserConnection = {
  /** The people of this page. */
  readonly nodes: ReadonlyArray<User>;
  /** The people with their cursors. */
  readonly edges: ReadonlyArray<UserEdge>;
  /** Where this page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Count;
};

/** A person in a page. */
export type UserEdge = {
  /** Its place in the list. */
  readonly cursor: Scalars['Cursor']['output'];
  /** The person. */
  readonly node: User;
};

/** Who registers. */
export type UserRegisterInput = {
  /** Where the mail goes that confirms the account. */
  readonly email: Scalars['EmailAddress']['input'];
  /** 10 to 128 characters, whatever they are; not one of the most common. */
  readonly password: Scalars['String']['input'];
  /** As others will see this person, 1 to 80 characters. */
  readonly displayName: Scalars['String']['input'];
  /** The language to be written to in; English by default. */
  readonly locale?: InputMaybe<Scalars['Locale']['input']>;
  /** The same key returns the first answer and sends no second mail. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
};

/** Where the mail went, whatever it says. */
export type UserRegisterPayload = {
  /** The address, as it was given; null when refused. */
  readonly email?: Maybe<Scalars['EmailAddress']['output']>;
  /** Why it was refused; never because the address is known. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What proves that a mail was read. */
export type EmailVerifyInput = {
  /** The mail's token. */
  readonly token: Scalars['String']['input'];
};

/** Whose address is confirmed now. */
export type EmailVerifyPayload = {
  /** The person; null when refused. */
  readonly user?: Maybe<User>;
  /** Why it was refused: the token is unknown, spent or expired. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Whom the mail goes to. */
export type EmailVerificationResendPayload = {
  /** The person; null when refused. */
  readonly user?: Maybe<User>;
  /** Why it was refused: the address is confirmed already. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What changes; what is left out stays. */
export type UserUpdateInput = {
  /** As others see you, 1 to 80 characters. */
  readonly displayName?: InputMaybe<Scalars['String']['input']>;
  /** The language to be written to in. */
  readonly locale?: InputMaybe<Scalars['Locale']['input']>;
  /** The version you read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The same key returns the first answer. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
};

/** The person as changed. */
export type UserUpdatePayload = {
  /** You; null when refused. */
  readonly user?: Maybe<User>;
  /** Why it was refused; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Why somebody is suspended. */
export type UserSuspendInput = {
  /** Why, 1 to 500 characters; kept in the audit log. */
  readonly reason: Scalars['String']['input'];
  /** The same key returns the first answer. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
};

/** The person suspended. */
export type UserSuspendPayload = {
  /** The person; null when refused. */
  readonly user?: Maybe<User>;
  /** Why it was refused; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Why somebody is let in again. */
export type UserReinstateInput = {
  /** Why, 1 to 500 characters; kept in the audit log. */
  readonly reason: Scalars['String']['input'];
  /** The same key returns the first answer. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
};

/** The person let in again. */
export type UserReinstatePayload = {
  /** The person; null when refused. */
  readonly user?: Maybe<User>;
  /** Why it was refused; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Where a job stands. */
export type JobState =
  /** Was not begun yet. */
  | 'QUEUED'
  /** Runs now. */
  | 'RUNNING'
  /** Did not end well and will be tried again. */
  | 'RETRYING'
  /** Gave up after its last attempt; an administrator may retry it. */
  | 'FAILED';

/** A heavy step that runs behind the request that asked for it. What it was given is not shown. */
export type Job = {
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** Whose work it is. */
  readonly subgraph: Scalars['String']['output'];
  /** What is done, such as mailSend. */
  readonly task: Scalars['String']['output'];
  /** Where it stands. */
  readonly state: JobState;
  /** How often it was begun. */
  readonly attempts: Scalars['Int']['output'];
  /** After how many it gives up. */
  readonly maxAttempts: Scalars['Int']['output'];
  /** When it is due. */
  readonly runAt: Scalars['DateTime']['output'];
  /** Why the last attempt failed: its first line, at most 300 characters, without secrets and addresses. */
  readonly lastError?: Maybe<Scalars['String']['output']>;
  /** When it was asked for. */
  readonly createdAt: Scalars['DateTime']['output'];
};

/** An event that waits for an operator. What is in it is not shown. */
export type ParkedEvent = {
  /** Its id: of the event where it is parked. */
  readonly id: Scalars['ID']['output'];
  /** Who could not apply it. */
  readonly subgraph: Scalars['String']['output'];
  /** Whose event it is. */
  readonly producer: Scalars['String']['output'];
  /** What happened, such as order.cancelled. */
  readonly type: Scalars['String']['output'];
  /** Global id of what it happened to. */
  readonly aggregateId: Scalars['String']['output'];
  /** Since when it waits. */
  readonly parkedAt: Scalars['DateTime']['output'];
  /** Why it failed, as in a job; null: it waits behind one of the same key that did. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** How often it was tried. */
  readonly attempts: Scalars['Int']['output'];
};

/** Which jobs; all that is given must hold. */
export type JobFilter = {
  /** Of this subgraph. */
  readonly subgraph?: InputMaybe<Scalars['String']['input']>;
  /** That do this. */
  readonly task?: InputMaybe<Scalars['String']['input']>;
  /** In this state. */
  readonly state?: InputMaybe<JobState>;
};

/** Which parked events; all that is given must hold. */
export type ParkedEventFilter = {
  /** That this subgraph could not apply. */
  readonly subgraph?: InputMaybe<Scalars['String']['input']>;
  /** Of this subgraph's. */
  readonly producer?: InputMaybe<Scalars['String']['input']>;
};

/** The key of a retry. */
export type JobRetryInput = {
  /** Makes repeating safe. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
};

/** The key of a retry. */
export type ParkedEventRetryInput = {
  /** Makes repeating safe. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
};

/** What came of it. */
export type JobRetryPayload = {
  /** The job, due again; null when refused, and on a repetition once it was done. */
  readonly job?: Maybe<Job>;
  /** Why not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What came of it. */
export type ParkedEventRetryPayload = {
  /** The event, which is applied in a moment; null when refused, and on a repetition once it was. */
  readonly parkedEvent?: Maybe<ParkedEvent>;
  /** Why not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A page of jobs. */
export type JobConnection = {
  /** The jobs of this page. */
  readonly nodes: ReadonlyArray<Job>;
  /** The jobs with their cursors. */
  readonly edges: ReadonlyArray<JobEdge>;
  /** Where this page lies. */
  readonly pageInfo: PageInfo;
};

/** A job in a page. */
export type JobEdge = {
  /** Its place in the list. */
  readonly cursor: Scalars['Cursor']['output'];
  /** The job. */
  readonly node: Job;
};

/** A page of parked events. */
export type ParkedEventConnection = {
  /** The events of this page. */
  readonly nodes: ReadonlyArray<ParkedEvent>;
  /** The events with their cursors. */
  readonly edges: ReadonlyArray<ParkedEventEdge>;
  /** Where this page lies. */
  readonly pageInfo: PageInfo;
};

/** A parked event in a page. */
export type ParkedEventEdge = {
  /** Its place in the list. */
  readonly cursor: Scalars['Cursor']['output'];
  /** The event. */
  readonly node: ParkedEvent;
};

export type Mutation = {
  /** Sends a mail with which a forgotten password can be set anew. The answer is the same whether the address is known or not. */
  readonly passwordResetRequest: PasswordResetRequestPayload;
  /** Sets a new password with the token of the mail; all sessions end. */
  readonly passwordReset: PasswordResetPayload;
  /** Changes your password; all other sessions end. */
  readonly passwordChange: PasswordChangePayload;
  /** Begins to set up a second factor: a secret for an authenticator app, shown this once. It counts when a code has confirmed it. */
  readonly mfaEnroll: MfaEnrollPayload;
  /** Confirms the second factor with a code of the app. From then on sign-in asks for one. */
  readonly mfaVerify: MfaVerifyPayload;
  /** Takes the second factor off. */
  readonly mfaDisable: MfaDisablePayload;
  /** Asks for a platform role for a person; it holds once another administrator has approved it. */
  readonly roleAssign: RoleAssignPayload;
  /** Lets a role hold that another administrator asked for. */
  readonly roleGrantApprove: RoleGrantApprovePayload;
  /** Takes a role back, or withdraws a request for one; it bites at once. */
  readonly roleRevoke: RoleRevokePayload;
  /** Opens a seller of your own. It can draft listings at once and sell once it is approved. */
  readonly sellerOpen: SellerOpenPayload;
  /** Renames a seller that you own or manage. */
  readonly sellerUpdate: SellerUpdatePayload;
  /** Hands a seller that you own in for approval. */
  readonly sellerSubmit: SellerSubmitPayload;
  /** Lets a seller sell. */
  readonly sellerApprove: SellerApprovePayload;
  /** Turns a seller down. */
  readonly sellerReject: SellerRejectPayload;
  /** Stops a seller from selling and drafting; it bites within five seconds. */
  readonly sellerSuspend: SellerSuspendPayload;
  /** Lets a suspended or restricted seller sell again, and be paid. */
  readonly sellerReinstate: SellerReinstatePayload;
  /** Invites somebody into your team by mail. */
  readonly sellerMemberInvite: SellerMemberInvitePayload;
  /** Joins the team whose invitation you received. */
  readonly sellerMemberAccept: SellerMemberAcceptPayload;
  /** Takes somebody out of your team, or leaves it; access ends at once. Only the owner takes managers out. */
  readonly sellerMemberRemove: SellerMemberRemovePayload;
  /** Gives somebody of your team another role. Only the owner makes managers. */
  readonly sellerMemberRoleSet: SellerMemberRoleSetPayload;
  /** Signs in. A wrong password and an unknown address get the same answer. */
  readonly sessionCreate: SessionCreatePayload;
  /** Gives the next pair of tokens for a refresh token, which ends with it. The same token within 30 seconds gives the same refresh token again; later it ends the session, for somebody has stolen it. */
  readonly sessionRefresh: SessionRefreshPayload;
  /** Ends one of your sessions. */
  readonly sessionRevoke: SessionRevokePayload;
  /** Ends all your sessions but the one you ask with. */
  readonly sessionRevokeAll: SessionRevokeAllPayload;
  /** Shows the second factor again; what needs it is open for ten minutes. */
  readonly sessionStepUp: SessionStepUpPayload;
  /** Makes a token for somebody without an account, such as a buyer who begins a cart. It is good for 30 days and ends with nothing but time. */
  readonly guestTokenCreate: GuestTokenCreatePayload;
  /** Opens an account. The answer is the same whether the address is known or not: what follows stands in the mail. */
  readonly userRegister: UserRegisterPayload;
  /** Confirms an address with the token of the mail. */
  readonly emailVerify: EmailVerifyPayload;
  /** Sends the mail that confirms your address again; the link of the one before ends. */
  readonly emailVerificationResend: EmailVerificationResendPayload;
  /** Changes how you are shown and in which language you are written to. */
  readonly userUpdate: UserUpdatePayload;
  /** Bars a person from the platform: all sessions end, within five seconds everywhere. */
  readonly userSuspend: UserSuspendPayload;
  /** Lets a suspended person in again; ended sessions stay ended. */
  readonly userReinstate: UserReinstatePayload;
  /** Puts a job that gave up back to be run at once, with all its attempts. Refused with INVALID_TRANSITION in any other state, with INVALID when it is gone. */
  readonly jobRetry: JobRetryPayload;
  /** Has a parked event applied again at once, with those that wait for the same key, in order; what fails again stays parked. Refused with INVALID when it is parked no more. */
  readonly parkedEventRetry: ParkedEventRetryPayload;
};


export type MutationPasswordResetRequestArgs = {
  input: PasswordResetRequestInput;
};


export type MutationPasswordResetArgs = {
  input: PasswordResetInput;
};


export type MutationPasswordChangeArgs = {
  input: PasswordChangeInput;
};


export type MutationMfaEnrollArgs = {
  input: MfaEnrollInput;
};


export type MutationMfaVerifyArgs = {
  input: MfaVerifyInput;
};


export type MutationRoleAssignArgs = {
  input: RoleAssignInput;
};


export type MutationRoleGrantApproveArgs = {
  id: Scalars['ID']['input'];
  input: RoleGrantApproveInput;
};


export type MutationRoleRevokeArgs = {
  id: Scalars['ID']['input'];
  input: RoleRevokeInput;
};


export type MutationSellerOpenArgs = {
  input: SellerOpenInput;
};


export type MutationSellerUpdateArgs = {
  id: Scalars['ID']['input'];
  input: SellerUpdateInput;
};


export type MutationSellerSubmitArgs = {
  id: Scalars['ID']['input'];
  input: SellerSubmitInput;
};


export type MutationSellerApproveArgs = {
  id: Scalars['ID']['input'];
  input: SellerApproveInput;
};


export type MutationSellerRejectArgs = {
  id: Scalars['ID']['input'];
  input: SellerRejectInput;
};


export type MutationSellerSuspendArgs = {
  id: Scalars['ID']['input'];
  input: SellerSuspendInput;
};


export type MutationSellerReinstateArgs = {
  id: Scalars['ID']['input'];
  input: SellerReinstateInput;
};


export type MutationSellerMemberInviteArgs = {
  id: Scalars['ID']['input'];
  input: SellerMemberInviteInput;
};


export type MutationSellerMemberAcceptArgs = {
  input: SellerMemberAcceptInput;
};


export type MutationSellerMemberRemoveArgs = {
  id: Scalars['ID']['input'];
  input: SellerMemberRemoveInput;
};


export type MutationSellerMemberRoleSetArgs = {
  id: Scalars['ID']['input'];
  input: SellerMemberRoleSetInput;
};


export type MutationSessionCreateArgs = {
  input: SessionCreateInput;
};


export type MutationSessionRefreshArgs = {
  input: SessionRefreshInput;
};


export type MutationSessionRevokeArgs = {
  id: Scalars['ID']['input'];
};


export type MutationSessionStepUpArgs = {
  input: SessionStepUpInput;
};


export type MutationUserRegisterArgs = {
  input: UserRegisterInput;
};


export type MutationEmailVerifyArgs = {
  input: EmailVerifyInput;
};


export type MutationUserUpdateArgs = {
  input: UserUpdateInput;
};


export type MutationUserSuspendArgs = {
  id: Scalars['ID']['input'];
  input: UserSuspendInput;
};


export type MutationUserReinstateArgs = {
  id: Scalars['ID']['input'];
  input: UserReinstateInput;
};


export type MutationJobRetryArgs = {
  id: Scalars['ID']['input'];
  input: JobRetryInput;
};


export type MutationParkedEventRetryArgs = {
  id: Scalars['ID']['input'];
  input: ParkedEventRetryInput;
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
  User: User;
  Seller: Seller;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  IntegrityReport:
    ( { __typename: 'IntegrityReport' }
    & GraphQLRecursivePick<FederationTypes['IntegrityReport'], {"at":true}> );
  User:
    ( { __typename: 'User' }
    & GraphQLRecursivePick<FederationTypes['User'], {"id":true}> );
  Seller:
    ( { __typename: 'Seller' }
    & GraphQLRecursivePick<FederationTypes['Seller'], {"id":true}> );
};


/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( UserRow )
    | ( SellerRow )
  ;
  LiveUpdate: never;
  UserError:
    | ( InvalidInputError )
    | ( NotUniqueError )
    | ( StaleVersionError )
    | ( InvalidTransitionError )
    | ( IdempotencyKeyReusedError )
    | ( IdempotencyInProgressError )
    | ( VerificationRequiredError )
    | ( InvalidCredentialsError )
    | ( SecondFactorRequiredError )
    | ( AccountBarredError )
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
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  AuditEvent: ResolverTypeWrapper<AuditEventRow>;
  AuditEventFilter: AuditEventFilter;
  AuditEventConnection: ResolverTypeWrapper<AuditEventConnectionRow>;
  AuditEventEdge: ResolverTypeWrapper<Omit<AuditEventEdge, 'node'> & { node: ResolversTypes['AuditEvent'] }>;
  PasswordResetRequestInput: PasswordResetRequestInput;
  PasswordResetRequestPayload: ResolverTypeWrapper<Omit<PasswordResetRequestPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  PasswordResetInput: PasswordResetInput;
  PasswordResetPayload: ResolverTypeWrapper<Omit<PasswordResetPayload, 'user' | 'userErrors'> & { user?: Maybe<ResolversTypes['User']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  PasswordChangeInput: PasswordChangeInput;
  PasswordChangePayload: ResolverTypeWrapper<Omit<PasswordChangePayload, 'user' | 'userErrors'> & { user?: Maybe<ResolversTypes['User']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  MfaEnrollInput: MfaEnrollInput;
  MfaEnrollPayload: ResolverTypeWrapper<Omit<MfaEnrollPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  MfaVerifyInput: MfaVerifyInput;
  MfaVerifyPayload: ResolverTypeWrapper<Omit<MfaVerifyPayload, 'user' | 'userErrors'> & { user?: Maybe<ResolversTypes['User']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  MfaDisablePayload: ResolverTypeWrapper<Omit<MfaDisablePayload, 'user' | 'userErrors'> & { user?: Maybe<ResolversTypes['User']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  User: ResolverTypeWrapper<UserRow>;
  PlatformRole: PlatformRole;
  RoleGrantState: RoleGrantState;
  RoleGrant: ResolverTypeWrapper<RoleGrantRow>;
  RoleAssignInput: RoleAssignInput;
  RoleAssignPayload: ResolverTypeWrapper<Omit<RoleAssignPayload, 'roleGrant' | 'userErrors'> & { roleGrant?: Maybe<ResolversTypes['RoleGrant']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  RoleGrantApproveInput: RoleGrantApproveInput;
  RoleGrantApprovePayload: ResolverTypeWrapper<Omit<RoleGrantApprovePayload, 'roleGrant' | 'userErrors'> & { roleGrant?: Maybe<ResolversTypes['RoleGrant']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  RoleRevokeInput: RoleRevokeInput;
  RoleRevokePayload: ResolverTypeWrapper<Omit<RoleRevokePayload, 'roleGrant' | 'userErrors'> & { roleGrant?: Maybe<ResolversTypes['RoleGrant']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  Seller: ResolverTypeWrapper<SellerRow>;
  SellerStateFilter: SellerStateFilter;
  SellerFilter: SellerFilter;
  SellerConnection: ResolverTypeWrapper<SellerConnectionRow>;
  SellerEdge: ResolverTypeWrapper<Omit<SellerEdge, 'node'> & { node: ResolversTypes['Seller'] }>;
  SellerType: SellerType;
  SellerState: SellerState;
  SellerRole: SellerRole;
  SellerTeamRole: SellerTeamRole;
  SellerMember: ResolverTypeWrapper<SellerMemberRow>;
  SellerInvitation: ResolverTypeWrapper<SellerInvitationRow>;
  VerificationRequiredError: ResolverTypeWrapper<VerificationRequiredError>;
  SellerOpenInput: SellerOpenInput;
  SellerUpdateInput: SellerUpdateInput;
  SellerSubmitInput: SellerSubmitInput;
  SellerApproveInput: SellerApproveInput;
  SellerRejectInput: SellerRejectInput;
  SellerSuspendInput: SellerSuspendInput;
  SellerReinstateInput: SellerReinstateInput;
  SellerMemberInviteInput: SellerMemberInviteInput;
  SellerMemberAcceptInput: SellerMemberAcceptInput;
  SellerMemberRemoveInput: SellerMemberRemoveInput;
  SellerMemberRoleSetInput: SellerMemberRoleSetInput;
  SellerOpenPayload: ResolverTypeWrapper<Omit<SellerOpenPayload, 'seller' | 'userErrors'> & { seller?: Maybe<ResolversTypes['Seller']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  SellerUpdatePayload: ResolverTypeWrapper<Omit<SellerUpdatePayload, 'seller' | 'userErrors'> & { seller?: Maybe<ResolversTypes['Seller']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  SellerSubmitPayload: ResolverTypeWrapper<Omit<SellerSubmitPayload, 'seller' | 'userErrors'> & { seller?: Maybe<ResolversTypes['Seller']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  SellerMemberAcceptPayload: ResolverTypeWrapper<Omit<SellerMemberAcceptPayload, 'seller' | 'userErrors'> & { seller?: Maybe<ResolversTypes['Seller']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  SellerMemberRemovePayload: ResolverTypeWrapper<Omit<SellerMemberRemovePayload, 'seller' | 'userErrors'> & { seller?: Maybe<ResolversTypes['Seller']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  SellerMemberRoleSetPayload: ResolverTypeWrapper<Omit<SellerMemberRoleSetPayload, 'seller' | 'userErrors'> & { seller?: Maybe<ResolversTypes['Seller']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  SellerApprovePayload: ResolverTypeWrapper<Omit<SellerApprovePayload, 'seller' | 'userErrors'> & { seller?: Maybe<ResolversTypes['Seller']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  SellerRejectPayload: ResolverTypeWrapper<Omit<SellerRejectPayload, 'seller' | 'userErrors'> & { seller?: Maybe<ResolversTypes['Seller']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  SellerSuspendPayload: ResolverTypeWrapper<Omit<SellerSuspendPayload, 'seller' | 'userErrors'> & { seller?: Maybe<ResolversTypes['Seller']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  SellerReinstatePayload: ResolverTypeWrapper<Omit<SellerReinstatePayload, 'seller' | 'userErrors'> & { seller?: Maybe<ResolversTypes['Seller']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  SellerMemberInvitePayload: ResolverTypeWrapper<Omit<SellerMemberInvitePayload, 'invitation' | 'userErrors'> & { invitation?: Maybe<ResolversTypes['SellerInvitation']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  Session: ResolverTypeWrapper<SessionRow>;
  InvalidCredentialsError: ResolverTypeWrapper<InvalidCredentialsError>;
  SecondFactorRequiredError: ResolverTypeWrapper<SecondFactorRequiredError>;
  SessionCreateInput: SessionCreateInput;
  SessionCreatePayload: ResolverTypeWrapper<Omit<SessionCreatePayload, 'user' | 'userErrors'> & { user?: Maybe<ResolversTypes['User']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  SessionRefreshInput: SessionRefreshInput;
  SessionRefreshPayload: ResolverTypeWrapper<Omit<SessionRefreshPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  SessionRevokePayload: ResolverTypeWrapper<Omit<SessionRevokePayload, 'session' | 'userErrors'> & { session?: Maybe<ResolversTypes['Session']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  SessionRevokeAllPayload: ResolverTypeWrapper<Omit<SessionRevokeAllPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  SessionStepUpInput: SessionStepUpInput;
  SessionStepUpPayload: ResolverTypeWrapper<Omit<SessionStepUpPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  GuestTokenCreatePayload: ResolverTypeWrapper<Omit<GuestTokenCreatePayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  UserState: UserState;
  AccountBarredError: ResolverTypeWrapper<AccountBarredError>;
  UserStateFilter: UserStateFilter;
  UserFilter: UserFilter;
  UserConnection: ResolverTypeWrapper<UserConnectionRow>;
  UserEdge: ResolverTypeWrapper<Omit<UserEdge, 'node'> & { node: ResolversTypes['User'] }>;
  UserRegisterInput: UserRegisterInput;
  UserRegisterPayload: ResolverTypeWrapper<Omit<UserRegisterPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  EmailVerifyInput: EmailVerifyInput;
  EmailVerifyPayload: ResolverTypeWrapper<Omit<EmailVerifyPayload, 'user' | 'userErrors'> & { user?: Maybe<ResolversTypes['User']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  EmailVerificationResendPayload: ResolverTypeWrapper<Omit<EmailVerificationResendPayload, 'user' | 'userErrors'> & { user?: Maybe<ResolversTypes['User']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  UserUpdateInput: UserUpdateInput;
  UserUpdatePayload: ResolverTypeWrapper<Omit<UserUpdatePayload, 'user' | 'userErrors'> & { user?: Maybe<ResolversTypes['User']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  UserSuspendInput: UserSuspendInput;
  UserSuspendPayload: ResolverTypeWrapper<Omit<UserSuspendPayload, 'user' | 'userErrors'> & { user?: Maybe<ResolversTypes['User']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  UserReinstateInput: UserReinstateInput;
  UserReinstatePayload: ResolverTypeWrapper<Omit<UserReinstatePayload, 'user' | 'userErrors'> & { user?: Maybe<ResolversTypes['User']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  JobState: JobState;
  Job: ResolverTypeWrapper<JobRow>;
  ParkedEvent: ResolverTypeWrapper<ParkedEventRow>;
  JobFilter: JobFilter;
  ParkedEventFilter: ParkedEventFilter;
  JobRetryInput: JobRetryInput;
  ParkedEventRetryInput: ParkedEventRetryInput;
  JobRetryPayload: ResolverTypeWrapper<Omit<JobRetryPayload, 'job' | 'userErrors'> & { job?: Maybe<ResolversTypes['Job']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ParkedEventRetryPayload: ResolverTypeWrapper<Omit<ParkedEventRetryPayload, 'parkedEvent' | 'userErrors'> & { parkedEvent?: Maybe<ResolversTypes['ParkedEvent']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  JobConnection: ResolverTypeWrapper<Omit<JobConnection, 'nodes' | 'edges'> & { nodes: ReadonlyArray<ResolversTypes['Job']>, edges: ReadonlyArray<ResolversTypes['JobEdge']> }>;
  JobEdge: ResolverTypeWrapper<Omit<JobEdge, 'node'> & { node: ResolversTypes['Job'] }>;
  ParkedEventConnection: ResolverTypeWrapper<Omit<ParkedEventConnection, 'nodes' | 'edges'> & { nodes: ReadonlyArray<ResolversTypes['ParkedEvent']>, edges: ReadonlyArray<ResolversTypes['ParkedEventEdge']> }>;
  ParkedEventEdge: ResolverTypeWrapper<Omit<ParkedEventEdge, 'node'> & { node: ResolversTypes['ParkedEvent'] }>;
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
  Query: Record<PropertyKey, never>;
  AuditEvent: AuditEventRow;
  AuditEventFilter: AuditEventFilter;
  AuditEventConnection: AuditEventConnectionRow;
  AuditEventEdge: Omit<AuditEventEdge, 'node'> & { node: ResolversParentTypes['AuditEvent'] };
  PasswordResetRequestInput: PasswordResetRequestInput;
  PasswordResetRequestPayload: Omit<PasswordResetRequestPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  PasswordResetInput: PasswordResetInput;
  PasswordResetPayload: Omit<PasswordResetPayload, 'user' | 'userErrors'> & { user?: Maybe<ResolversParentTypes['User']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  PasswordChangeInput: PasswordChangeInput;
  PasswordChangePayload: Omit<PasswordChangePayload, 'user' | 'userErrors'> & { user?: Maybe<ResolversParentTypes['User']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  MfaEnrollInput: MfaEnrollInput;
  MfaEnrollPayload: Omit<MfaEnrollPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  MfaVerifyInput: MfaVerifyInput;
  MfaVerifyPayload: Omit<MfaVerifyPayload, 'user' | 'userErrors'> & { user?: Maybe<ResolversParentTypes['User']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  MfaDisablePayload: Omit<MfaDisablePayload, 'user' | 'userErrors'> & { user?: Maybe<ResolversParentTypes['User']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  User: UserRow;
  RoleGrant: RoleGrantRow;
  RoleAssignInput: RoleAssignInput;
  RoleAssignPayload: Omit<RoleAssignPayload, 'roleGrant' | 'userErrors'> & { roleGrant?: Maybe<ResolversParentTypes['RoleGrant']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  RoleGrantApproveInput: RoleGrantApproveInput;
  RoleGrantApprovePayload: Omit<RoleGrantApprovePayload, 'roleGrant' | 'userErrors'> & { roleGrant?: Maybe<ResolversParentTypes['RoleGrant']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  RoleRevokeInput: RoleRevokeInput;
  RoleRevokePayload: Omit<RoleRevokePayload, 'roleGrant' | 'userErrors'> & { roleGrant?: Maybe<ResolversParentTypes['RoleGrant']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  Seller: SellerRow;
  SellerStateFilter: SellerStateFilter;
  SellerFilter: SellerFilter;
  SellerConnection: SellerConnectionRow;
  SellerEdge: Omit<SellerEdge, 'node'> & { node: ResolversParentTypes['Seller'] };
  SellerMember: SellerMemberRow;
  SellerInvitation: SellerInvitationRow;
  VerificationRequiredError: VerificationRequiredError;
  SellerOpenInput: SellerOpenInput;
  SellerUpdateInput: SellerUpdateInput;
  SellerSubmitInput: SellerSubmitInput;
  SellerApproveInput: SellerApproveInput;
  SellerRejectInput: SellerRejectInput;
  SellerSuspendInput: SellerSuspendInput;
  SellerReinstateInput: SellerReinstateInput;
  SellerMemberInviteInput: SellerMemberInviteInput;
  SellerMemberAcceptInput: SellerMemberAcceptInput;
  SellerMemberRemoveInput: SellerMemberRemoveInput;
  SellerMemberRoleSetInput: SellerMemberRoleSetInput;
  SellerOpenPayload: Omit<SellerOpenPayload, 'seller' | 'userErrors'> & { seller?: Maybe<ResolversParentTypes['Seller']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  SellerUpdatePayload: Omit<SellerUpdatePayload, 'seller' | 'userErrors'> & { seller?: Maybe<ResolversParentTypes['Seller']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  SellerSubmitPayload: Omit<SellerSubmitPayload, 'seller' | 'userErrors'> & { seller?: Maybe<ResolversParentTypes['Seller']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  SellerMemberAcceptPayload: Omit<SellerMemberAcceptPayload, 'seller' | 'userErrors'> & { seller?: Maybe<ResolversParentTypes['Seller']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  SellerMemberRemovePayload: Omit<SellerMemberRemovePayload, 'seller' | 'userErrors'> & { seller?: Maybe<ResolversParentTypes['Seller']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  SellerMemberRoleSetPayload: Omit<SellerMemberRoleSetPayload, 'seller' | 'userErrors'> & { seller?: Maybe<ResolversParentTypes['Seller']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  SellerApprovePayload: Omit<SellerApprovePayload, 'seller' | 'userErrors'> & { seller?: Maybe<ResolversParentTypes['Seller']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  SellerRejectPayload: Omit<SellerRejectPayload, 'seller' | 'userErrors'> & { seller?: Maybe<ResolversParentTypes['Seller']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  SellerSuspendPayload: Omit<SellerSuspendPayload, 'seller' | 'userErrors'> & { seller?: Maybe<ResolversParentTypes['Seller']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  SellerReinstatePayload: Omit<SellerReinstatePayload, 'seller' | 'userErrors'> & { seller?: Maybe<ResolversParentTypes['Seller']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  SellerMemberInvitePayload: Omit<SellerMemberInvitePayload, 'invitation' | 'userErrors'> & { invitation?: Maybe<ResolversParentTypes['SellerInvitation']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  Session: SessionRow;
  InvalidCredentialsError: InvalidCredentialsError;
  SecondFactorRequiredError: SecondFactorRequiredError;
  SessionCreateInput: SessionCreateInput;
  SessionCreatePayload: Omit<SessionCreatePayload, 'user' | 'userErrors'> & { user?: Maybe<ResolversParentTypes['User']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  SessionRefreshInput: SessionRefreshInput;
  SessionRefreshPayload: Omit<SessionRefreshPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  SessionRevokePayload: Omit<SessionRevokePayload, 'session' | 'userErrors'> & { session?: Maybe<ResolversParentTypes['Session']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  SessionRevokeAllPayload: Omit<SessionRevokeAllPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  SessionStepUpInput: SessionStepUpInput;
  SessionStepUpPayload: Omit<SessionStepUpPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  GuestTokenCreatePayload: Omit<GuestTokenCreatePayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  AccountBarredError: AccountBarredError;
  UserStateFilter: UserStateFilter;
  UserFilter: UserFilter;
  UserConnection: UserConnectionRow;
  UserEdge: Omit<UserEdge, 'node'> & { node: ResolversParentTypes['User'] };
  UserRegisterInput: UserRegisterInput;
  UserRegisterPayload: Omit<UserRegisterPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  EmailVerifyInput: EmailVerifyInput;
  EmailVerifyPayload: Omit<EmailVerifyPayload, 'user' | 'userErrors'> & { user?: Maybe<ResolversParentTypes['User']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  EmailVerificationResendPayload: Omit<EmailVerificationResendPayload, 'user' | 'userErrors'> & { user?: Maybe<ResolversParentTypes['User']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  UserUpdateInput: UserUpdateInput;
  UserUpdatePayload: Omit<UserUpdatePayload, 'user' | 'userErrors'> & { user?: Maybe<ResolversParentTypes['User']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  UserSuspendInput: UserSuspendInput;
  UserSuspendPayload: Omit<UserSuspendPayload, 'user' | 'userErrors'> & { user?: Maybe<ResolversParentTypes['User']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  UserReinstateInput: UserReinstateInput;
  UserReinstatePayload: Omit<UserReinstatePayload, 'user' | 'userErrors'> & { user?: Maybe<ResolversParentTypes['User']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  Job: JobRow;
  ParkedEvent: ParkedEventRow;
  JobFilter: JobFilter;
  ParkedEventFilter: ParkedEventFilter;
  JobRetryInput: JobRetryInput;
  ParkedEventRetryInput: ParkedEventRetryInput;
  JobRetryPayload: Omit<JobRetryPayload, 'job' | 'userErrors'> & { job?: Maybe<ResolversParentTypes['Job']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ParkedEventRetryPayload: Omit<ParkedEventRetryPayload, 'parkedEvent' | 'userErrors'> & { parkedEvent?: Maybe<ResolversParentTypes['ParkedEvent']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  JobConnection: Omit<JobConnection, 'nodes' | 'edges'> & { nodes: ReadonlyArray<ResolversParentTypes['Job']>, edges: ReadonlyArray<ResolversParentTypes['JobEdge']> };
  JobEdge: Omit<JobEdge, 'node'> & { node: ResolversParentTypes['Job'] };
  ParkedEventConnection: Omit<ParkedEventConnection, 'nodes' | 'edges'> & { nodes: ReadonlyArray<ResolversParentTypes['ParkedEvent']>, edges: ReadonlyArray<ResolversParentTypes['ParkedEventEdge']> };
  ParkedEventEdge: Omit<ParkedEventEdge, 'node'> & { node: ResolversParentTypes['ParkedEvent'] };
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
  __resolveType: TypeResolveFn<'User' | 'Seller', ParentType, ContextType>;
};

export type LiveUpdateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LiveUpdate'] = ResolversParentTypes['LiveUpdate']> = {
  __resolveType: TypeResolveFn<null, ParentType, ContextType>;
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
  __resolveType: TypeResolveFn<'InvalidInputError' | 'NotUniqueError' | 'StaleVersionError' | 'InvalidTransitionError' | 'IdempotencyKeyReusedError' | 'IdempotencyInProgressError' | 'VerificationRequiredError' | 'InvalidCredentialsError' | 'SecondFactorRequiredError' | 'AccountBarredError', ParentType, ContextType>;
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
  trust?: Resolver<Maybe<ReadonlyArray<ResolversTypes['InvariantResult']>>, ParentType, ContextType>;
};

export type InvariantResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvariantResult'] = ResolversParentTypes['InvariantResult']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  violations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  examples?: Resolver<ReadonlyArray<ResolversTypes['JSON']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  auditLog?: Resolver<ResolversTypes['AuditEventConnection'], ParentType, ContextType, Partial<QueryAuditLogArgs>>;
  liveCursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  seller?: Resolver<Maybe<ResolversTypes['Seller']>, ParentType, ContextType, Partial<QuerySellerArgs>>;
  sellers?: Resolver<ResolversTypes['SellerConnection'], ParentType, ContextType, Partial<QuerySellersArgs>>;
  sessions?: Resolver<ReadonlyArray<ResolversTypes['Session']>, ParentType, ContextType>;
  me?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  users?: Resolver<ResolversTypes['UserConnection'], ParentType, ContextType, Partial<QueryUsersArgs>>;
  jobs?: Resolver<ResolversTypes['JobConnection'], ParentType, ContextType, Partial<QueryJobsArgs>>;
  parkedEvents?: Resolver<ResolversTypes['ParkedEventConnection'], ParentType, ContextType, Partial<QueryParkedEventsArgs>>;
};

export type AuditEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditEvent'] = ResolversParentTypes['AuditEvent']> = {
  seq?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  actor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  details?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  correlationId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AuditEventConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditEventConnection'] = ResolversParentTypes['AuditEventConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['AuditEvent']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['AuditEventEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
};

export type AuditEventEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditEventEdge'] = ResolversParentTypes['AuditEventEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AuditEvent'], ParentType, ContextType>;
};

export type PasswordResetRequestPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PasswordResetRequestPayload'] = ResolversParentTypes['PasswordResetRequestPayload']> = {
  email?: Resolver<Maybe<ResolversTypes['EmailAddress']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PasswordResetPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PasswordResetPayload'] = ResolversParentTypes['PasswordResetPayload']> = {
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PasswordChangePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PasswordChangePayload'] = ResolversParentTypes['PasswordChangePayload']> = {
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MfaEnrollPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MfaEnrollPayload'] = ResolversParentTypes['MfaEnrollPayload']> = {
  otpauthUri?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  secret?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MfaVerifyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MfaVerifyPayload'] = ResolversParentTypes['MfaVerifyPayload']> = {
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  recoveryCodes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MfaDisablePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MfaDisablePayload'] = ResolversParentTypes['MfaDisablePayload']> = {
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UserResolvers<ContextType = Context, ParentType extends ResolversParentTypes['User'] = ResolversParentTypes['User'], FederationReferenceType extends FederationReferenceTypes['User'] = FederationReferenceTypes['User']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['User']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  displayName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['EmailAddress']>, ParentType, ContextType>;
  locale?: Resolver<Maybe<ResolversTypes['Locale']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['UserState']>, ParentType, ContextType>;
  isMfaEnabled?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  allowedTransitions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['AllowedTransition']>>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  roleGrants?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RoleGrant']>>, ParentType, ContextType>;
  sellers?: Resolver<Maybe<ReadonlyArray<ResolversTypes['SellerMember']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RoleGrantResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoleGrant'] = ResolversParentTypes['RoleGrant']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['PlatformRole'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['RoleGrantState'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requestedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  approvedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  allowedTransitions?: Resolver<ReadonlyArray<ResolversTypes['AllowedTransition']>, ParentType, ContextType>;
};

export type RoleAssignPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoleAssignPayload'] = ResolversParentTypes['RoleAssignPayload']> = {
  roleGrant?: Resolver<Maybe<ResolversTypes['RoleGrant']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RoleGrantApprovePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoleGrantApprovePayload'] = ResolversParentTypes['RoleGrantApprovePayload']> = {
  roleGrant?: Resolver<Maybe<ResolversTypes['RoleGrant']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RoleRevokePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoleRevokePayload'] = ResolversParentTypes['RoleRevokePayload']> = {
  roleGrant?: Resolver<Maybe<ResolversTypes['RoleGrant']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SellerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Seller'] = ResolversParentTypes['Seller'], FederationReferenceType extends FederationReferenceTypes['Seller'] = FederationReferenceTypes['Seller']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Seller']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  handle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['SellerType'], ParentType, ContextType>;
  country?: Resolver<ResolversTypes['CountryCode'], ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['SellerState']>, ParentType, ContextType>;
  members?: Resolver<Maybe<ReadonlyArray<ResolversTypes['SellerMember']>>, ParentType, ContextType>;
  allowedTransitions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['AllowedTransition']>>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SellerConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SellerConnection'] = ResolversParentTypes['SellerConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Seller']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['SellerEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
};

export type SellerEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SellerEdge'] = ResolversParentTypes['SellerEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Seller'], ParentType, ContextType>;
};

export type SellerMemberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SellerMember'] = ResolversParentTypes['SellerMember']> = {
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  seller?: Resolver<Maybe<ResolversTypes['Seller']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['SellerRole'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type SellerInvitationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SellerInvitation'] = ResolversParentTypes['SellerInvitation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['SellerTeamRole'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type VerificationRequiredErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VerificationRequiredError'] = ResolversParentTypes['VerificationRequiredError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SellerOpenPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SellerOpenPayload'] = ResolversParentTypes['SellerOpenPayload']> = {
  seller?: Resolver<Maybe<ResolversTypes['Seller']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SellerUpdatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SellerUpdatePayload'] = ResolversParentTypes['SellerUpdatePayload']> = {
  seller?: Resolver<Maybe<ResolversTypes['Seller']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SellerSubmitPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SellerSubmitPayload'] = ResolversParentTypes['SellerSubmitPayload']> = {
  seller?: Resolver<Maybe<ResolversTypes['Seller']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SellerMemberAcceptPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SellerMemberAcceptPayload'] = ResolversParentTypes['SellerMemberAcceptPayload']> = {
  seller?: Resolver<Maybe<ResolversTypes['Seller']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SellerMemberRemovePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SellerMemberRemovePayload'] = ResolversParentTypes['SellerMemberRemovePayload']> = {
  seller?: Resolver<Maybe<ResolversTypes['Seller']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SellerMemberRoleSetPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SellerMemberRoleSetPayload'] = ResolversParentTypes['SellerMemberRoleSetPayload']> = {
  seller?: Resolver<Maybe<ResolversTypes['Seller']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SellerApprovePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SellerApprovePayload'] = ResolversParentTypes['SellerApprovePayload']> = {
  seller?: Resolver<Maybe<ResolversTypes['Seller']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SellerRejectPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SellerRejectPayload'] = ResolversParentTypes['SellerRejectPayload']> = {
  seller?: Resolver<Maybe<ResolversTypes['Seller']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SellerSuspendPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SellerSuspendPayload'] = ResolversParentTypes['SellerSuspendPayload']> = {
  seller?: Resolver<Maybe<ResolversTypes['Seller']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SellerReinstatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SellerReinstatePayload'] = ResolversParentTypes['SellerReinstatePayload']> = {
  seller?: Resolver<Maybe<ResolversTypes['Seller']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SellerMemberInvitePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SellerMemberInvitePayload'] = ResolversParentTypes['SellerMemberInvitePayload']> = {
  invitation?: Resolver<Maybe<ResolversTypes['SellerInvitation']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SessionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Session'] = ResolversParentTypes['Session']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  agent?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  lastUsedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  steppedUpUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  isCurrent?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type InvalidCredentialsErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvalidCredentialsError'] = ResolversParentTypes['InvalidCredentialsError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SecondFactorRequiredErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SecondFactorRequiredError'] = ResolversParentTypes['SecondFactorRequiredError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SessionCreatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SessionCreatePayload'] = ResolversParentTypes['SessionCreatePayload']> = {
  sessionId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  accessToken?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  accessTokenExpiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  refreshToken?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SessionRefreshPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SessionRefreshPayload'] = ResolversParentTypes['SessionRefreshPayload']> = {
  accessToken?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  accessTokenExpiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  refreshToken?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SessionRevokePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SessionRevokePayload'] = ResolversParentTypes['SessionRevokePayload']> = {
  session?: Resolver<Maybe<ResolversTypes['Session']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SessionRevokeAllPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SessionRevokeAllPayload'] = ResolversParentTypes['SessionRevokeAllPayload']> = {
  endedCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SessionStepUpPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SessionStepUpPayload'] = ResolversParentTypes['SessionStepUpPayload']> = {
  accessToken?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  accessTokenExpiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  steppedUpUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type GuestTokenCreatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GuestTokenCreatePayload'] = ResolversParentTypes['GuestTokenCreatePayload']> = {
  guestToken?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  guestTokenExpiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AccountBarredErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccountBarredError'] = ResolversParentTypes['AccountBarredError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['UserState'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UserConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserConnection'] = ResolversParentTypes['UserConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['User']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['UserEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
};

export type UserEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserEdge'] = ResolversParentTypes['UserEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
};

export type UserRegisterPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserRegisterPayload'] = ResolversParentTypes['UserRegisterPayload']> = {
  email?: Resolver<Maybe<ResolversTypes['EmailAddress']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type EmailVerifyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmailVerifyPayload'] = ResolversParentTypes['EmailVerifyPayload']> = {
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type EmailVerificationResendPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmailVerificationResendPayload'] = ResolversParentTypes['EmailVerificationResendPayload']> = {
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UserUpdatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserUpdatePayload'] = ResolversParentTypes['UserUpdatePayload']> = {
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UserSuspendPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserSuspendPayload'] = ResolversParentTypes['UserSuspendPayload']> = {
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UserReinstatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserReinstatePayload'] = ResolversParentTypes['UserReinstatePayload']> = {
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type JobResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Job'] = ResolversParentTypes['Job']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  subgraph?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  task?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['JobState'], ParentType, ContextType>;
  attempts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  maxAttempts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  runAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  lastError?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ParkedEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ParkedEvent'] = ResolversParentTypes['ParkedEvent']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  subgraph?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  producer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aggregateId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parkedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  attempts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type JobRetryPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JobRetryPayload'] = ResolversParentTypes['JobRetryPayload']> = {
  job?: Resolver<Maybe<ResolversTypes['Job']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ParkedEventRetryPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ParkedEventRetryPayload'] = ResolversParentTypes['ParkedEventRetryPayload']> = {
  parkedEvent?: Resolver<Maybe<ResolversTypes['ParkedEvent']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type JobConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JobConnection'] = ResolversParentTypes['JobConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Job']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['JobEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type JobEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JobEdge'] = ResolversParentTypes['JobEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Job'], ParentType, ContextType>;
};

export type ParkedEventConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ParkedEventConnection'] = ResolversParentTypes['ParkedEventConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ParkedEvent']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['ParkedEventEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ParkedEventEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ParkedEventEdge'] = ResolversParentTypes['ParkedEventEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ParkedEvent'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  passwordResetRequest?: Resolver<ResolversTypes['PasswordResetRequestPayload'], ParentType, ContextType, RequireFields<MutationPasswordResetRequestArgs, 'input'>>;
  passwordReset?: Resolver<ResolversTypes['PasswordResetPayload'], ParentType, ContextType, RequireFields<MutationPasswordResetArgs, 'input'>>;
  passwordChange?: Resolver<ResolversTypes['PasswordChangePayload'], ParentType, ContextType, RequireFields<MutationPasswordChangeArgs, 'input'>>;
  mfaEnroll?: Resolver<ResolversTypes['MfaEnrollPayload'], ParentType, ContextType, RequireFields<MutationMfaEnrollArgs, 'input'>>;
  mfaVerify?: Resolver<ResolversTypes['MfaVerifyPayload'], ParentType, ContextType, RequireFields<MutationMfaVerifyArgs, 'input'>>;
  mfaDisable?: Resolver<ResolversTypes['MfaDisablePayload'], ParentType, ContextType>;
  roleAssign?: Resolver<ResolversTypes['RoleAssignPayload'], ParentType, ContextType, RequireFields<MutationRoleAssignArgs, 'input'>>;
  roleGrantApprove?: Resolver<ResolversTypes['RoleGrantApprovePayload'], ParentType, ContextType, RequireFields<MutationRoleGrantApproveArgs, 'id' | 'input'>>;
  roleRevoke?: Resolver<ResolversTypes['RoleRevokePayload'], ParentType, ContextType, RequireFields<MutationRoleRevokeArgs, 'id' | 'input'>>;
  sellerOpen?: Resolver<ResolversTypes['SellerOpenPayload'], ParentType, ContextType, RequireFields<MutationSellerOpenArgs, 'input'>>;
  sellerUpdate?: Resolver<ResolversTypes['SellerUpdatePayload'], ParentType, ContextType, RequireFields<MutationSellerUpdateArgs, 'id' | 'input'>>;
  sellerSubmit?: Resolver<ResolversTypes['SellerSubmitPayload'], ParentType, ContextType, RequireFields<MutationSellerSubmitArgs, 'id' | 'input'>>;
  sellerApprove?: Resolver<ResolversTypes['SellerApprovePayload'], ParentType, ContextType, RequireFields<MutationSellerApproveArgs, 'id' | 'input'>>;
  sellerReject?: Resolver<ResolversTypes['SellerRejectPayload'], ParentType, ContextType, RequireFields<MutationSellerRejectArgs, 'id' | 'input'>>;
  sellerSuspend?: Resolver<ResolversTypes['SellerSuspendPayload'], ParentType, ContextType, RequireFields<MutationSellerSuspendArgs, 'id' | 'input'>>;
  sellerReinstate?: Resolver<ResolversTypes['SellerReinstatePayload'], ParentType, ContextType, RequireFields<MutationSellerReinstateArgs, 'id' | 'input'>>;
  sellerMemberInvite?: Resolver<ResolversTypes['SellerMemberInvitePayload'], ParentType, ContextType, RequireFields<MutationSellerMemberInviteArgs, 'id' | 'input'>>;
  sellerMemberAccept?: Resolver<ResolversTypes['SellerMemberAcceptPayload'], ParentType, ContextType, RequireFields<MutationSellerMemberAcceptArgs, 'input'>>;
  sellerMemberRemove?: Resolver<ResolversTypes['SellerMemberRemovePayload'], ParentType, ContextType, RequireFields<MutationSellerMemberRemoveArgs, 'id' | 'input'>>;
  sellerMemberRoleSet?: Resolver<ResolversTypes['SellerMemberRoleSetPayload'], ParentType, ContextType, RequireFields<MutationSellerMemberRoleSetArgs, 'id' | 'input'>>;
  sessionCreate?: Resolver<ResolversTypes['SessionCreatePayload'], ParentType, ContextType, RequireFields<MutationSessionCreateArgs, 'input'>>;
  sessionRefresh?: Resolver<ResolversTypes['SessionRefreshPayload'], ParentType, ContextType, RequireFields<MutationSessionRefreshArgs, 'input'>>;
  sessionRevoke?: Resolver<ResolversTypes['SessionRevokePayload'], ParentType, ContextType, RequireFields<MutationSessionRevokeArgs, 'id'>>;
  sessionRevokeAll?: Resolver<ResolversTypes['SessionRevokeAllPayload'], ParentType, ContextType>;
  sessionStepUp?: Resolver<ResolversTypes['SessionStepUpPayload'], ParentType, ContextType, RequireFields<MutationSessionStepUpArgs, 'input'>>;
  guestTokenCreate?: Resolver<ResolversTypes['GuestTokenCreatePayload'], ParentType, ContextType>;
  userRegister?: Resolver<ResolversTypes['UserRegisterPayload'], ParentType, ContextType, RequireFields<MutationUserRegisterArgs, 'input'>>;
  emailVerify?: Resolver<ResolversTypes['EmailVerifyPayload'], ParentType, ContextType, RequireFields<MutationEmailVerifyArgs, 'input'>>;
  emailVerificationResend?: Resolver<ResolversTypes['EmailVerificationResendPayload'], ParentType, ContextType>;
  userUpdate?: Resolver<ResolversTypes['UserUpdatePayload'], ParentType, ContextType, RequireFields<MutationUserUpdateArgs, 'input'>>;
  userSuspend?: Resolver<ResolversTypes['UserSuspendPayload'], ParentType, ContextType, RequireFields<MutationUserSuspendArgs, 'id' | 'input'>>;
  userReinstate?: Resolver<ResolversTypes['UserReinstatePayload'], ParentType, ContextType, RequireFields<MutationUserReinstateArgs, 'id' | 'input'>>;
  jobRetry?: Resolver<ResolversTypes['JobRetryPayload'], ParentType, ContextType, RequireFields<MutationJobRetryArgs, 'id' | 'input'>>;
  parkedEventRetry?: Resolver<ResolversTypes['ParkedEventRetryPayload'], ParentType, ContextType, RequireFields<MutationParkedEventRetryArgs, 'id' | 'input'>>;
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
  Query?: QueryResolvers<ContextType>;
  AuditEvent?: AuditEventResolvers<ContextType>;
  AuditEventConnection?: AuditEventConnectionResolvers<ContextType>;
  AuditEventEdge?: AuditEventEdgeResolvers<ContextType>;
  PasswordResetRequestPayload?: PasswordResetRequestPayloadResolvers<ContextType>;
  PasswordResetPayload?: PasswordResetPayloadResolvers<ContextType>;
  PasswordChangePayload?: PasswordChangePayloadResolvers<ContextType>;
  MfaEnrollPayload?: MfaEnrollPayloadResolvers<ContextType>;
  MfaVerifyPayload?: MfaVerifyPayloadResolvers<ContextType>;
  MfaDisablePayload?: MfaDisablePayloadResolvers<ContextType>;
  User?: UserResolvers<ContextType>;
  RoleGrant?: RoleGrantResolvers<ContextType>;
  RoleAssignPayload?: RoleAssignPayloadResolvers<ContextType>;
  RoleGrantApprovePayload?: RoleGrantApprovePayloadResolvers<ContextType>;
  RoleRevokePayload?: RoleRevokePayloadResolvers<ContextType>;
  Seller?: SellerResolvers<ContextType>;
  SellerConnection?: SellerConnectionResolvers<ContextType>;
  SellerEdge?: SellerEdgeResolvers<ContextType>;
  SellerMember?: SellerMemberResolvers<ContextType>;
  SellerInvitation?: SellerInvitationResolvers<ContextType>;
  VerificationRequiredError?: VerificationRequiredErrorResolvers<ContextType>;
  SellerOpenPayload?: SellerOpenPayloadResolvers<ContextType>;
  SellerUpdatePayload?: SellerUpdatePayloadResolvers<ContextType>;
  SellerSubmitPayload?: SellerSubmitPayloadResolvers<ContextType>;
  SellerMemberAcceptPayload?: SellerMemberAcceptPayloadResolvers<ContextType>;
  SellerMemberRemovePayload?: SellerMemberRemovePayloadResolvers<ContextType>;
  SellerMemberRoleSetPayload?: SellerMemberRoleSetPayloadResolvers<ContextType>;
  SellerApprovePayload?: SellerApprovePayloadResolvers<ContextType>;
  SellerRejectPayload?: SellerRejectPayloadResolvers<ContextType>;
  SellerSuspendPayload?: SellerSuspendPayloadResolvers<ContextType>;
  SellerReinstatePayload?: SellerReinstatePayloadResolvers<ContextType>;
  SellerMemberInvitePayload?: SellerMemberInvitePayloadResolvers<ContextType>;
  Session?: SessionResolvers<ContextType>;
  InvalidCredentialsError?: InvalidCredentialsErrorResolvers<ContextType>;
  SecondFactorRequiredError?: SecondFactorRequiredErrorResolvers<ContextType>;
  SessionCreatePayload?: SessionCreatePayloadResolvers<ContextType>;
  SessionRefreshPayload?: SessionRefreshPayloadResolvers<ContextType>;
  SessionRevokePayload?: SessionRevokePayloadResolvers<ContextType>;
  SessionRevokeAllPayload?: SessionRevokeAllPayloadResolvers<ContextType>;
  SessionStepUpPayload?: SessionStepUpPayloadResolvers<ContextType>;
  GuestTokenCreatePayload?: GuestTokenCreatePayloadResolvers<ContextType>;
  AccountBarredError?: AccountBarredErrorResolvers<ContextType>;
  UserConnection?: UserConnectionResolvers<ContextType>;
  UserEdge?: UserEdgeResolvers<ContextType>;
  UserRegisterPayload?: UserRegisterPayloadResolvers<ContextType>;
  EmailVerifyPayload?: EmailVerifyPayloadResolvers<ContextType>;
  EmailVerificationResendPayload?: EmailVerificationResendPayloadResolvers<ContextType>;
  UserUpdatePayload?: UserUpdatePayloadResolvers<ContextType>;
  UserSuspendPayload?: UserSuspendPayloadResolvers<ContextType>;
  UserReinstatePayload?: UserReinstatePayloadResolvers<ContextType>;
  Job?: JobResolvers<ContextType>;
  ParkedEvent?: ParkedEventResolvers<ContextType>;
  JobRetryPayload?: JobRetryPayloadResolvers<ContextType>;
  ParkedEventRetryPayload?: ParkedEventRetryPayloadResolvers<ContextType>;
  JobConnection?: JobConnectionResolvers<ContextType>;
  JobEdge?: JobEdgeResolvers<ContextType>;
  ParkedEventConnection?: ParkedEventConnectionResolvers<ContextType>;
  ParkedEventEdge?: ParkedEventEdgeResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  cacheControl?: CacheControlDirectiveResolver<any, any, ContextType>;
};
