// Generated from the schema by `pnpm schema`. Do not edit.
// oxlint-disable
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Money as MoneyRow, Seller as SellerRow, Category as CategoryRow, OrderGroup as OrderGroupRow, Order as OrderRow, FeeQuote as FeeQuoteRow, FeeRuleConnection as FeeRuleConnectionRow, FeeRule as FeeRuleRow, User as UserRow, PaymentMethod as PaymentMethodRow, PaymentMethodSetup as PaymentMethodSetupRow, Payment as PaymentRow, ProviderEventConnection as ProviderEventConnectionRow, ProviderEventStep as ProviderEventStepRow, ProviderEvent as ProviderEventRow, PaymentConnection as PaymentConnectionRow, PaymentAttempt as PaymentAttemptRow, Hold as HoldRow, HoldPart as HoldPartRow, HoldStep as HoldStepRow, Refund as RefundRow, RefundConnection as RefundConnectionRow, RefundPart as RefundPartRow, RefundStep as RefundStepRow, MoneyDashboard as MoneyDashboardRow } from './mappers.ts';
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
  /** The invariants of money, at most 100; null when it did not answer. */
  readonly money?: Maybe<ReadonlyArray<InvariantResult>>;
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
  /** Payments, the newest first. */
  readonly payments: PaymentConnection;
  /** How money stands: how much is where, and what waits longest. */
  readonly moneyDashboard: MoneyDashboard;
  /** What the platform takes of sales, the newest rules first: what holds and what held. */
  readonly feeRules: FeeRuleConnection;
  /** What the platform would take now of a line of items, without delivery. Null for a seller that you are not of, whose rules are its own, and for a category that is not there. */
  readonly feeQuote?: Maybe<FeeQuote>;
  /** A way of paying that you are setting up, as after its bank's page; null when there is none. */
  readonly paymentMethodSetup?: Maybe<PaymentMethodSetup>;
  /** A payment of yours; null when there is none. */
  readonly payment?: Maybe<Payment>;
  /** What the payment provider told by itself, the newest first. What it told is a reason to ask, never believed. */
  readonly providerEvents: ProviderEventConnection;
  /** A refund of yours, of a seller whose money you see, or any for staff; null when there is none. */
  readonly refund?: Maybe<Refund>;
  /** Refunds, the newest first. */
  readonly refunds: RefundConnection;
};


export type QueryPaymentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<PaymentFilter>;
};


export type QueryFeeRulesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<FeeRuleFilter>;
};


export type QueryFeeQuoteArgs = {
  input: FeeQuoteInput;
};


export type QueryPaymentMethodSetupArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPaymentArgs = {
  id: Scalars['ID']['input'];
};


export type QueryProviderEventsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<ProviderEventFilter>;
};


export type QueryRefundArgs = {
  id: Scalars['ID']['input'];
};


export type QueryRefundsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<RefundFilter>;
};

/** Payments, newest first. */
export type PaymentConnection = {
  /** Payments with their cursors. */
  readonly edges: ReadonlyArray<PaymentEdge>;
  /** Payments without them. */
  readonly nodes: ReadonlyArray<Payment>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are. */
  readonly totalCount: Count;
};

/** A payment in its list. */
export type PaymentEdge = {
  /** For after and before. */
  readonly cursor: Scalars['Cursor']['output'];
  /** The payment. */
  readonly node: Payment;
};

/** Which payments. */
export type PaymentFilter = {
  /** Those that stand there. */
  readonly state?: InputMaybe<PaymentState>;
  /** By this buyer. */
  readonly buyerId?: InputMaybe<Scalars['ID']['input']>;
  /** Begun before then: what should have ended by now. */
  readonly createdBefore?: InputMaybe<Scalars['DateTime']['input']>;
};

/** How money stands. Of what has ended the last 30 days count, of what has not all of it. */
export type MoneyDashboard = {
  /** Payments by state and currency. */
  readonly payments: ReadonlyArray<PaymentTally>;
  /** Refunds by state and currency. */
  readonly refunds: ReadonlyArray<RefundTally>;
  /** Holds by state and currency. */
  readonly holds: ReadonlyArray<HoldTally>;
  /** Payments that have not ended, the oldest first, at most 20. */
  readonly waitingPayments: ReadonlyArray<Payment>;
  /** Refunds that have not ended, those that failed among them, the oldest first, at most 20. */
  readonly waitingRefunds: ReadonlyArray<Refund>;
};

/** Payments of one state and currency. */
export type PaymentTally = {
  /** Where they stand. */
  readonly state: PaymentState;
  /** How many. */
  readonly count: Scalars['Int']['output'];
  /** What they are of. */
  readonly amount: Money;
  /** When the oldest was begun. */
  readonly oldestAt: Scalars['DateTime']['output'];
};

/** Refunds of one state and currency. */
export type RefundTally = {
  /** Where they stand. */
  readonly state: RefundState;
  /** How many. */
  readonly count: Scalars['Int']['output'];
  /** What they are of. */
  readonly amount: Money;
  /** When the oldest was asked for. */
  readonly oldestAt: Scalars['DateTime']['output'];
};

/** Holds of one state and currency. */
export type HoldTally = {
  /** What has become of them. */
  readonly state: HoldState;
  /** How many. */
  readonly count: Scalars['Int']['output'];
  /** What is left of them. */
  readonly amount: Money;
  /** When the oldest was funded. */
  readonly oldestAt: Scalars['DateTime']['output'];
};

/** What a fee is a share of, always without tax and less the seller's own discounts. */
export type FeeBase =
  /** What is asked for the items. */
  | 'ITEMS'
  /** And for their delivery. */
  | 'ITEMS_AND_SHIPPING';

/** What the platform takes of each line of a sale: the share of its base, rounded once to the even unit, and the fixed part, between the bounds; with its tax never more than the base. Of those that say something of a sale the seller's come first, then the nearest category's, then one of its currency. Never changed: a new version takes its place. */
export type FeeRule = Node & {
  /** Its global id. */
  readonly id: Scalars['ID']['output'];
  /** Whose sales; null for any seller's. */
  readonly seller?: Maybe<Seller>;
  /** Of what, with all below it; null for any category. */
  readonly category?: Maybe<Category>;
  /** In which currency; null for any. */
  readonly currency?: Maybe<Scalars['CurrencyCode']['output']>;
  /** The share, in basis points: 1,000 are 10 %. */
  readonly rateBps: Scalars['Int']['output'];
  /** For each line, on top of the share; null for nothing. */
  readonly fixed?: Maybe<Money>;
  /** At least this for each line; null for nothing. */
  readonly minimum?: Maybe<Money>;
  /** At most this for each line; null without a bound. */
  readonly maximum?: Maybe<Money>;
  /** What it is a share of. */
  readonly base: FeeBase;
  /** The tax on the fee, in basis points. */
  readonly taxBps: Scalars['Int']['output'];
  /** Whose that tax is, as DE or US-CA; null without one. */
  readonly jurisdiction?: Maybe<Scalars['String']['output']>;
  /** Counts the rules of the same seller, category and currency. */
  readonly version: Scalars['Int']['output'];
  /** From then on. */
  readonly validFrom: Scalars['DateTime']['output'];
  /** Until then; null while it holds. */
  readonly endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who set it. */
  readonly setBy: Scalars['String']['output'];
};

/** Rules, newest first. */
export type FeeRuleConnection = {
  /** Rules with their cursors. */
  readonly edges: ReadonlyArray<FeeRuleEdge>;
  /** Rules without them. */
  readonly nodes: ReadonlyArray<FeeRule>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are. */
  readonly totalCount: Count;
};

/** A rule in its list. */
export type FeeRuleEdge = {
  /** For after and before. */
  readonly cursor: Scalars['Cursor']['output'];
  /** The rule. */
  readonly node: FeeRule;
};

/** Which rules. */
export type FeeRuleFilter = {
  /** Of this seller. */
  readonly sellerId?: InputMaybe<Scalars['ID']['input']>;
  /** Of exactly this category. */
  readonly categoryId?: InputMaybe<Scalars['ID']['input']>;
  /** True for those that hold, false for those that ended. */
  readonly isInForce?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A rule. */
export type FeeRuleSetInput = {
  /** Whose sales; absent for any seller's. */
  readonly sellerId?: InputMaybe<Scalars['ID']['input']>;
  /** Of what, with all below it; absent for any category. */
  readonly categoryId?: InputMaybe<Scalars['ID']['input']>;
  /** In which currency; absent for any, and then there is a share alone. */
  readonly currency?: InputMaybe<Scalars['CurrencyCode']['input']>;
  /** The share, in basis points, 0 to 10,000. */
  readonly rateBps: Scalars['Int']['input'];
  /** For each line, on top of the share, in minor units of the currency. */
  readonly fixedMinor?: InputMaybe<Scalars['MinorUnits']['input']>;
  /** At least this for each line. */
  readonly minimumMinor?: InputMaybe<Scalars['MinorUnits']['input']>;
  /** At most this for each line; absent without a bound. */
  readonly maximumMinor?: InputMaybe<Scalars['MinorUnits']['input']>;
  /** What it is a share of. */
  readonly base?: FeeBase;
  /** The tax on the fee, in basis points, 0 to 10,000. */
  readonly taxBps?: Scalars['Int']['input'];
  /** Whose that tax is, such as DE or US-CA; where there is one, and only then. */
  readonly jurisdiction?: InputMaybe<Scalars['String']['input']>;
  /** Fresh for each new request; the same again for a retry. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
};

/** What feeRuleSet answers. */
export type FeeRuleSetPayload = {
  /** The rule; null when refused. */
  readonly feeRule?: Maybe<FeeRule>;
  /** Why it was refused, one for each fault; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** The key. */
export type FeeRuleEndInput = {
  /** Fresh for each new request; the same again for a retry. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
};

/** What feeRuleEnd answers. */
export type FeeRuleEndPayload = {
  /** The rule; null when refused. */
  readonly feeRule?: Maybe<FeeRule>;
  /** Why it was refused; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What would be sold. */
export type FeeQuoteInput = {
  /** By whom; absent for a seller without rules of its own. */
  readonly sellerId?: InputMaybe<Scalars['ID']['input']>;
  /** Of what; absent for no category. */
  readonly categoryId?: InputMaybe<Scalars['ID']['input']>;
  /** Of one, without tax. */
  readonly price: MoneyInput;
  /** How many, 1 to 10,000. */
  readonly quantity?: Scalars['Int']['input'];
};

/** What the platform would take of it. */
export type FeeQuote = {
  /** What it is taken of: price times quantity. */
  readonly base: Money;
  /** What is taken. */
  readonly fee: Money;
  /** The tax on it. */
  readonly feeTax: Money;
  /** What is left: base less both, never below nothing. */
  readonly net: Money;
  /** The share that the rule names, in basis points; bounds and a fixed part may make the fee another. */
  readonly rateBps: Scalars['Int']['output'];
  /** Whose the tax is; null without one. */
  readonly jurisdiction?: Maybe<Scalars['String']['output']>;
};

export type Order = {
  readonly id: Scalars['ID']['output'];
  /** What is held of it until its buyer has what was promised; null before it is paid, and for anybody but its buyer, those of its seller's team who see its money, and staff. */
  readonly hold?: Maybe<Hold>;
  /** What the platform took of it, line by line, as it was agreed: at most 101. Null before it is paid, and for anybody but those of its seller's team who see its money, and staff. */
  readonly fees?: Maybe<ReadonlyArray<OrderFeeLine>>;
  /** Where its money is; null before it is paid, and to whom the hold is. */
  readonly money?: Maybe<OrderMoney>;
  /** What went back of it, or is about to: the latest 100, the newest first. Null for anybody but its buyer, those of its seller's team who see its money, and staff. */
  readonly refunds?: Maybe<ReadonlyArray<Refund>>;
};

export type Seller = {
  readonly id: Scalars['ID']['output'];
  /** What is held for it and not its own yet, less fees and taxes, one amount for each currency; what is its own is in its balances. Null unless you are of its team and see its money, or staff. */
  readonly pendingBalances?: Maybe<ReadonlyArray<SellerPendingBalance>>;
};

/** What has become of what is held for an order. */
export type HoldState =
  /** All of it is here. */
  | 'FUNDED'
  /** A part was released. */
  | 'PARTLY_RELEASED'
  /** A part went back to the buyer, or is about to; none was released. */
  | 'PARTLY_REFUNDED'
  /** All that is left is frozen. */
  | 'FROZEN'
  /** Nothing is left, and some of it or all was released. */
  | 'RELEASED'
  /** Nothing is left, and nothing was released. */
  | 'REFUNDED';

/** What of an order the platform holds until its buyer has what was promised. Seen by the buyer, by those of the seller's team who see its money, and by staff who look after money. */
export type Hold = Node & {
  /** Its global id. */
  readonly id: Scalars['ID']['output'];
  /** Whose money it is about. */
  readonly order?: Maybe<Order>;
  /** What has become of it, worked out from its amounts. */
  readonly state: HoldState;
  /** All that came: what was paid and the promotion. */
  readonly funded: Money;
  /** What the buyer paid. */
  readonly paid: Money;
  /** What the platform bore of the price. */
  readonly promotion: Money;
  /** What seller, platform and states have of it. */
  readonly released: Money;
  /** What went back, the platform's part of the price included. */
  readonly refunded: Money;
  /** What is about to go back, of what is here and of what was released. */
  readonly refunding: Money;
  /** What the buyer's bank took back. */
  readonly chargedBack: Money;
  /** Of what is left, what may not be released. */
  readonly frozen: Money;
  /** What is here and neither released nor going back. */
  readonly left: Money;
  /** By when it must be released or refunded. */
  readonly mustSettleBy: Scalars['DateTime']['output'];
  /** When all of it was asked to be released; what was frozen then is released when it is free. Null until then. */
  readonly releaseAskedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The sum that must always be right. */
  readonly invariant: HoldInvariant;
  /** Line by line in the order's order, the delivery first: at most 101. */
  readonly parts: ReadonlyArray<HoldPart>;
  /** What was done to it, the latest 100, the newest last. Who did it and why only staff sees. */
  readonly history: ReadonlyArray<HoldStep>;
  /** Grows with every change. */
  readonly version: Scalars['Int']['output'];
  /** When it was funded. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** When it last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
};

/** What came is what went and what is here. */
export type HoldInvariant = {
  /** All that came. */
  readonly funded: Money;
  /** What was released, and is not back yet. */
  readonly released: Money;
  /** What went back. */
  readonly refunded: Money;
  /** What the buyer's bank took back. */
  readonly chargedBack: Money;
  /** What is in the order's escrow account: left, or about to go back. */
  readonly remaining: Money;
  /** True if these four add up to the first, and the lines to each of them. */
  readonly isMatched: Scalars['Boolean']['output'];
};

/** One line of a hold, or the delivery. Amounts are of the sale unless said otherwise. */
export type HoldPart = {
  /** The order's line; null for the delivery. */
  readonly orderLineId?: Maybe<Scalars['ID']['output']>;
  /** Units. */
  readonly quantity: Scalars['Int']['output'];
  /** What the buyer paid, tax included. */
  readonly paid: Money;
  /** What the platform bore of the price. */
  readonly promotion: Money;
  /** Tax in it, of the buyer's jurisdiction. */
  readonly tax: Money;
  /** What of it is here now and free. */
  readonly held: Money;
  /** What of it seller, platform and states have now. */
  readonly released: Money;
  /** What of it went back to the buyer or is about to, less what the platform bore. */
  readonly refunded: Money;
  /** What of its price can still go back to the buyer. */
  readonly refundable: Money;
  /** What the platform gave the buyer back of its own. */
  readonly borne: Money;
  /** The seller's share as it stands, held and released; null for the buyer. */
  readonly net?: Maybe<Money>;
  /** The platform's share as it stands, held and released, without tax; null for the buyer. */
  readonly fee?: Maybe<Money>;
};

/** What was done to a hold. */
export type HoldCommand =
  /** It was funded. */
  | 'FUND'
  /** All of it was asked to be released; nothing was free. */
  | 'ASK_RELEASE'
  /** It was released, or a part of it. */
  | 'RELEASE'
  /** Something is about to go back. */
  | 'ASK_REFUND'
  /** That went back. */
  | 'REFUND'
  /** That did not go back and is here again. */
  | 'DROP_REFUND'
  /** A part was frozen. */
  | 'FREEZE'
  /** A part was unfrozen. */
  | 'UNFREEZE';

/** One thing that was done to a hold. */
export type HoldStep = {
  /** What. */
  readonly command: HoldCommand;
  /** Of how much. */
  readonly amount: Money;
  /** Why; null where nobody said, and unless you are staff. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** Who; null unless you are staff. */
  readonly actor?: Maybe<Scalars['String']['output']>;
  /** The hold's version from then on. */
  readonly version: Scalars['Int']['output'];
  /** When. */
  readonly at: Scalars['DateTime']['output'];
};

/** What the platform took of one line of an order, as it was agreed, or of its delivery. */
export type OrderFeeLine = {
  /** The order's line; null for the delivery. */
  readonly orderLineId?: Maybe<Scalars['ID']['output']>;
  /** The fee, without tax. */
  readonly amount: Money;
  /** The tax on it. */
  readonly tax: Money;
  /** Whose that tax is; null without one. */
  readonly jurisdiction?: Maybe<Scalars['String']['output']>;
  /** The fee that is left of it, with its tax: it shrinks with what is refunded. */
  readonly left: Money;
};

/** Where the money of an order is. */
export type OrderMoney = {
  /** What its buyer paid. */
  readonly paid: Money;
  /** What is held: left, or about to go back. */
  readonly held: Money;
  /** What seller, platform and states have of it. */
  readonly released: Money;
  /** What its buyer got back, whoever bore it. */
  readonly refunded: Money;
  /** What the platform takes, with tax, less what it gave back; null for the buyer. */
  readonly feesPlatform?: Maybe<Money>;
  /** What the provider took for it: its share of what the payment cost, and what its refunds did. Null unless you are staff. */
  readonly feesProvider?: Maybe<Money>;
  /** What the seller has of it or is to have, less what went back; null for the buyer. */
  readonly sellerNet?: Maybe<Money>;
};

/** What is held for a seller in one currency. */
export type SellerPendingBalance = {
  /** The seller's share, less fees and taxes. */
  readonly amount: Money;
  /** How many orders it is of. */
  readonly orders: Scalars['Int']['output'];
};

/** How much is released. */
export type HoldReleaseInput = {
  /** In minor units; absent for all. */
  readonly amountMinor?: InputMaybe<Scalars['MinorUnits']['input']>;
  /** Why, 3 to 500 characters. */
  readonly reason: Scalars['String']['input'];
  /** Fresh for each new request; the same again for a retry. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
};

/** What holdRelease answers. */
export type HoldReleasePayload = {
  /** The hold; null if it was refused. */
  readonly hold?: Maybe<Hold>;
  /** Why it was refused. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** How much is frozen. */
export type HoldFreezeInput = {
  /** In minor units. */
  readonly amountMinor: Scalars['MinorUnits']['input'];
  /** Why, 3 to 500 characters. */
  readonly reason: Scalars['String']['input'];
  /** Fresh for each new request; the same again for a retry. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
};

/** What holdFreeze answers. */
export type HoldFreezePayload = {
  /** The hold; null if it was refused. */
  readonly hold?: Maybe<Hold>;
  /** Why it was refused. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** How much is unfrozen. */
export type HoldUnfreezeInput = {
  /** In minor units. */
  readonly amountMinor: Scalars['MinorUnits']['input'];
  /** Why, 3 to 500 characters. */
  readonly reason: Scalars['String']['input'];
  /** Fresh for each new request; the same again for a retry. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
};

/** What holdUnfreeze answers. */
export type HoldUnfreezePayload = {
  /** The hold; null if it was refused. */
  readonly hold?: Maybe<Hold>;
  /** Why it was refused. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** More than is there. Code: AMOUNT_EXCEEDS_HELD. */
export type AmountExceedsHeldError = UserError & {
  /** AMOUNT_EXCEEDS_HELD */
  readonly code: Scalars['String']['output'];
  /** For people. */
  readonly message: Scalars['String']['output'];
  /** What it is about. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** The most it could be. */
  readonly available: Money;
};

/** What is asked for is frozen. Code: HOLD_FROZEN. */
export type HoldFrozenError = UserError & {
  /** HOLD_FROZEN */
  readonly code: Scalars['String']['output'];
  /** For people. */
  readonly message: Scalars['String']['output'];
  /** What it is about. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** What is frozen. */
  readonly frozen: Money;
  /** What is not. */
  readonly free: Money;
};

export type Category = {
  readonly id: Scalars['ID']['output'];
};

export type User = {
  /** Its global id. */
  readonly id: Scalars['ID']['output'];
  /** The ways of paying that you keep, the newest first, at most 20; null for anybody but yourself and staff who look after money. */
  readonly paymentMethods?: Maybe<ReadonlyArray<PaymentMethod>>;
};

/** Whether a way of paying can be used. */
export type PaymentMethodState =
  /** It can be paid with. */
  | 'ACTIVE'
  /** Its buyer removed it, or the provider does not have it any more. */
  | 'REMOVED';

/** A way of paying that a buyer keeps. The provider has it; here is what people call it by. Seen by the buyer, and by staff who look after money. */
export type PaymentMethod = Node & {
  /** Its global id: what paymentConfirm takes. */
  readonly id: Scalars['ID']['output'];
  /** Whether it can be used. */
  readonly state: PaymentMethodState;
  /** As card. */
  readonly type: Scalars['String']['output'];
  /** As visa; null where there is none. */
  readonly brand?: Maybe<Scalars['String']['output']>;
  /** The last four digits; null where there are none. */
  readonly last4?: Maybe<Scalars['String']['output']>;
  /** The last month in which it is valid, 1 to 12; null for what does not expire. */
  readonly expiryMonth?: Maybe<Scalars['Int']['output']>;
  /** The year of that month. */
  readonly expiryYear?: Maybe<Scalars['Int']['output']>;
  /** Since when it is kept. */
  readonly createdAt: Scalars['DateTime']['output'];
};

/** Where the setting up of a way of paying stands. */
export type PaymentMethodSetupState =
  /** It waits for a method. */
  | 'CREATED'
  /** The buyer's bank asks them something: see its next action. */
  | 'REQUIRES_ACTION'
  /** An attempt is under way. */
  | 'PROCESSING'
  /** The bank was asked and has not answered yet; what became of it will be known. */
  | 'INDETERMINATE'
  /** The method is kept. */
  | 'SUCCEEDED'
  /** It came to nothing. */
  | 'FAILED'
  /** It was given up. */
  | 'CANCELLED';

/** The setting up of a way of paying for later. Seen by the buyer, and by staff who look after money. */
export type PaymentMethodSetup = Node & {
  /** Its global id. */
  readonly id: Scalars['ID']['output'];
  /** Where it stands. */
  readonly state: PaymentMethodSetupState;
  /** For the provider's script in the buyer's browser; null for anybody else, before the provider has answered, and once it is over. */
  readonly clientSecret?: Maybe<Scalars['String']['output']>;
  /** What the buyer must do next; null while that is nothing. */
  readonly nextAction?: Maybe<PaymentNextAction>;
  /** Why the last method was refused; null when none was. */
  readonly decline?: Maybe<PaymentDecline>;
  /** What is kept now; null until then. */
  readonly paymentMethod?: Maybe<PaymentMethod>;
  /** Where it can go from here, by which mutation, and what bars it; at most 10. */
  readonly allowedTransitions: ReadonlyArray<AllowedTransition>;
  /** Grows with every change. */
  readonly version: Scalars['Int']['output'];
  /** When it was begun. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** When it last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
};

/** The key of a setup. */
export type PaymentMethodSetupCreateInput = {
  /** Fresh for each new request; the same again for a retry. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
};

/** What paymentMethodSetupCreate answers. */
export type PaymentMethodSetupCreatePayload = {
  /** The setup; null if it was refused. */
  readonly paymentMethodSetup?: Maybe<PaymentMethodSetup>;
  /** Why it was refused; PaymentPendingUnknownError beside a setup whose provider has not answered yet. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What is set up. */
export type PaymentMethodSetupConfirmInput = {
  /** The provider's id of the method, as its script gives it: pm_…. Card numbers never come here. */
  readonly paymentMethodId: Scalars['String']['input'];
  /** Where the bank's page sends the buyer back to; the market's own page unless said. */
  readonly returnUrl?: InputMaybe<Scalars['URL']['input']>;
  /** Fresh for each new attempt; the same again for a retry. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
};

/** What paymentMethodSetupConfirm answers. */
export type PaymentMethodSetupConfirmPayload = {
  /** The setup as it stands then; null if the attempt was refused. */
  readonly paymentMethodSetup?: Maybe<PaymentMethodSetup>;
  /** Why it was refused, here or by the bank. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** The key of removing. */
export type PaymentMethodRemoveInput = {
  /** Fresh for each new request; the same again for a retry. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
};

/** What paymentMethodRemove answers. */
export type PaymentMethodRemovePayload = {
  /** The payment method, removed; null if that was refused. */
  readonly paymentMethod?: Maybe<PaymentMethod>;
  /** Why it was refused. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** As many payment methods are kept as one buyer may keep. Code: PAYMENT_METHOD_LIMIT. */
export type PaymentMethodLimitError = UserError & {
  /** PAYMENT_METHOD_LIMIT */
  readonly code: Scalars['String']['output'];
  /** For people. */
  readonly message: Scalars['String']['output'];
  /** What it is about. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** How many one buyer may keep. */
  readonly limit: Scalars['Int']['output'];
};

/** What was bought at once, paid together: one order for each seller. */
export type OrderGroup = {
  /** Its global id. */
  readonly id: Scalars['ID']['output'];
  /** Its latest payment; null before one was begun, and for anybody but its buyer and staff. */
  readonly payment?: Maybe<Payment>;
};

/** Where a payment stands. */
export type PaymentState =
  /** It waits for a method to pay with. */
  | 'CREATED'
  /** The buyer's bank asks them something: see its next action. */
  | 'REQUIRES_ACTION'
  /** An attempt is under way. */
  | 'PROCESSING'
  /** The bank was asked and has not answered yet; what became of it will be known. */
  | 'INDETERMINATE'
  /** The money is here. */
  | 'CAPTURED'
  /** It cannot be paid. */
  | 'FAILED'
  /** It was given up. */
  | 'CANCELLED';

/** How a buyer goes on. */
export type PaymentActionKind =
  /** By a page of their bank's. */
  | 'REDIRECT'
  /** By the provider's script in their browser, with the client secret. */
  | 'PROVIDER_SDK';

/** What a buyer must do before a payment goes on. */
export type PaymentNextAction = {
  /** How. */
  readonly kind: PaymentActionKind;
  /** Where to; null where the provider's script shows it. */
  readonly url?: Maybe<Scalars['URL']['output']>;
};

/** Why an attempt to pay failed. */
export type PaymentDecline = {
  /** The provider's code, as insufficient_funds. */
  readonly code: Scalars['String']['output'];
  /** What to tell the buyer. */
  readonly message: Scalars['String']['output'];
};

/** What became of an attempt to pay. */
export type PaymentAttemptOutcome =
  /** It came through. */
  | 'SUCCEEDED'
  /** The bank said no. */
  | 'DECLINED'
  /** It is not known yet. */
  | 'PENDING';

/** What people call a way of paying. Never more of a number than its last four digits. */
export type PaymentMethodLabel = {
  /** As card. */
  readonly type: Scalars['String']['output'];
  /** As visa; null where there is none. */
  readonly brand?: Maybe<Scalars['String']['output']>;
  /** The last four digits; null where there are none. */
  readonly last4?: Maybe<Scalars['String']['output']>;
};

/** An attempt to pay: one for each charge at the provider. */
export type PaymentAttempt = {
  /** What became of it. */
  readonly outcome: PaymentAttemptOutcome;
  /** Of how much. */
  readonly amount: Money;
  /** With what. */
  readonly method: PaymentMethodLabel;
  /** The bank's reason; null unless it said no and why. */
  readonly declineCode?: Maybe<Scalars['String']['output']>;
  /** When. */
  readonly at: Scalars['DateTime']['output'];
};

/** What the buyer of an order group pays at once. Seen by the buyer, and by staff who look after money. */
export type Payment = Node & {
  /** Its global id. */
  readonly id: Scalars['ID']['output'];
  /** What it pays. */
  readonly orderGroup?: Maybe<OrderGroup>;
  /** Where it stands. */
  readonly state: PaymentState;
  /** How much: the order group's total. */
  readonly amount: Money;
  /** Of that, what was given back or is about to be. */
  readonly refunded: Money;
  /** For the provider's script in the buyer's browser; null for anybody else, and before the provider has answered. */
  readonly clientSecret?: Maybe<Scalars['String']['output']>;
  /** What the buyer must do next; null while that is nothing. */
  readonly nextAction?: Maybe<PaymentNextAction>;
  /** Why the last attempt failed; null when it did not. */
  readonly decline?: Maybe<PaymentDecline>;
  /** Every attempt, at most 50, the newest last. */
  readonly attempts: ReadonlyArray<PaymentAttempt>;
  /** Until when what it pays is held for the buyer. */
  readonly payableUntil: Scalars['DateTime']['output'];
  /** When the money came. */
  readonly capturedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Where it can go from here, at most 7 ways, by which mutation, and what bars it. */
  readonly allowedTransitions: ReadonlyArray<AllowedTransition>;
  /** Grows with every change. */
  readonly version: Scalars['Int']['output'];
  /** When it was begun. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** When it last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
};

/** What is to be paid. */
export type PaymentCreateInput = {
  /** The order group. */
  readonly orderGroupId: Scalars['ID']['input'];
  /** Fresh for each new request; the same again for a retry. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
};

/** What paymentCreate answers. */
export type PaymentCreatePayload = {
  /** The payment; null if it was refused. */
  readonly payment?: Maybe<Payment>;
  /** Why it was refused; PaymentPendingUnknownError beside a payment whose provider has not answered yet. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** With what is paid. */
export type PaymentConfirmInput = {
  /** What is paid with: pm_… as the provider's script gives it, or pmt_… of one that you keep. Card numbers never come here. */
  readonly paymentMethodId: Scalars['String']['input'];
  /** Whether it is kept for next time once it came through; false unless said. */
  readonly saves?: InputMaybe<Scalars['Boolean']['input']>;
  /** Where the bank's page sends the buyer back to; the market's own page unless said. */
  readonly returnUrl?: InputMaybe<Scalars['URL']['input']>;
  /** Fresh for each new attempt; the same again for a retry. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
};

/** What paymentConfirm answers. */
export type PaymentConfirmPayload = {
  /** The payment as it stands then; null if the attempt was refused. */
  readonly payment?: Maybe<Payment>;
  /** Why it was refused, or declined by the bank. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** The key of giving up. */
export type PaymentCancelInput = {
  /** Fresh for each new request; the same again for a retry. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
};

/** What paymentCancel answers. */
export type PaymentCancelPayload = {
  /** The payment as it stands then; null if that was refused. */
  readonly payment?: Maybe<Payment>;
  /** Why it was refused. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** It was not paid in time, or given up, or it is paid. Code: WINDOW_CLOSED. */
export type NotPayableError = UserError & {
  /** WINDOW_CLOSED */
  readonly code: Scalars['String']['output'];
  /** For people. */
  readonly message: Scalars['String']['output'];
  /** What it is about. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Where the order group stands. */
  readonly state: Scalars['String']['output'];
};

/** The buyer's bank said no. The payment is open for another attempt. Code: PAYMENT_DECLINED. */
export type PaymentDeclinedError = UserError & {
  /** PAYMENT_DECLINED */
  readonly code: Scalars['String']['output'];
  /** For people. */
  readonly message: Scalars['String']['output'];
  /** What it is about. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** The provider's code, as insufficient_funds. */
  readonly declineCode: Scalars['String']['output'];
};

/** The bank has not answered yet. The payment will say how it ended; nothing is to be paid anew. Code: PAYMENT_PENDING_UNKNOWN. */
export type PaymentPendingUnknownError = UserError & {
  /** PAYMENT_PENDING_UNKNOWN */
  readonly code: Scalars['String']['output'];
  /** For people. */
  readonly message: Scalars['String']['output'];
  /** What it is about. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** Where something that the provider told stands. */
export type ProviderEventState =
  /** It is stored and will be worked on. */
  | 'RECEIVED'
  /** The provider was asked, and its answer was applied. */
  | 'PROCESSED'
  /** Nobody needs it, or it is of nothing of ours. */
  | 'IGNORED'
  /** It could not be applied and will be tried again. */
  | 'FAILED'
  /** It was tried often enough: somebody must look. */
  | 'DEAD';

/** Something that the payment provider told by itself. */
export type ProviderEvent = Node & {
  /** Its global id. */
  readonly id: Scalars['ID']['output'];
  /** The provider's id of it: however often it is delivered, it is here once. */
  readonly ref: Scalars['String']['output'];
  /** What it is about, in the provider's words, such as `payment_intent.succeeded`. */
  readonly type: Scalars['String']['output'];
  /** The provider's object that is asked for; null where it is of none. */
  readonly objectRef?: Maybe<Scalars['String']['output']>;
  /** Where it stands. */
  readonly state: ProviderEventState;
  /** Counts its steps. */
  readonly version: Scalars['Int']['output'];
  /** How often it was worked on since it was received, or replayed. */
  readonly attempts: Scalars['Int']['output'];
  /** Why it was ignored, or what happened to the last attempt; null where nothing did. */
  readonly failure?: Maybe<Scalars['String']['output']>;
  /** When it happened, by the provider's clock. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** When it came here first. */
  readonly receivedAt: Scalars['DateTime']['output'];
  /** When it is worked on, or again; null where that is over. */
  readonly dueAt?: Maybe<Scalars['DateTime']['output']>;
  /** When that was over; null before. */
  readonly endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Every step that it has taken, the first first; at most 50. */
  readonly steps: ReadonlyArray<ProviderEventStep>;
  /** Where it can go from here. */
  readonly allowedTransitions: ReadonlyArray<AllowedTransition>;
};

/** A step that something the provider told has taken. */
export type ProviderEventStep = {
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** By which command. */
  readonly command: Scalars['String']['output'];
  /** Where it was. */
  readonly from: ProviderEventState;
  /** Where it went. */
  readonly to: ProviderEventState;
  /** Why. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** Who took it. */
  readonly actor: Scalars['String']['output'];
};

/** What the provider told, newest first. */
export type ProviderEventConnection = {
  /** What it told, with cursors. */
  readonly edges: ReadonlyArray<ProviderEventEdge>;
  /** The same without them. */
  readonly nodes: ReadonlyArray<ProviderEvent>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** How much there is. */
  readonly totalCount: Count;
};

/** Something that the provider told, in its list. */
export type ProviderEventEdge = {
  /** For after and before. */
  readonly cursor: Scalars['Cursor']['output'];
  /** What it told. */
  readonly node: ProviderEvent;
};

/** Which of what the provider told; all that is given must hold. */
export type ProviderEventFilter = {
  /** That stands there. */
  readonly state?: InputMaybe<ProviderEventState>;
  /** Of this type, such as `refund.failed`. */
  readonly type?: InputMaybe<Scalars['String']['input']>;
  /** Of this object of the provider's. */
  readonly objectRef?: InputMaybe<Scalars['String']['input']>;
};

/** What was posted to the webhook address. */
export type ProviderEventReceiveInput = {
  /** The body, letter for letter: it is what was signed. */
  readonly body: Scalars['String']['input'];
  /** The header Stripe-Signature. */
  readonly signature: Scalars['String']['input'];
};

/** What providerEventReceive answers. */
export type ProviderEventReceivePayload = {
  /** The provider's id of what was stored; null where it was refused. */
  readonly eventRef?: Maybe<Scalars['String']['output']>;
  /** Why it was refused: it was not signed by the provider, or too long ago. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Why something is replayed. */
export type ProviderEventReplayInput = {
  /** Why; whoever looks at its steps sees it. At most 500 characters. */
  readonly reason: Scalars['String']['input'];
  /** Makes repeating safe. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
};

/** What providerEventReplay answers. */
export type ProviderEventReplayPayload = {
  /** The same, due at once; null where it was refused. */
  readonly providerEvent?: Maybe<ProviderEvent>;
  /** Why it was refused. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Where a refund stands. */
export type RefundState =
  /** It is out of the seller's reach; the provider is being asked. */
  | 'REQUESTED'
  /** The provider has it. */
  | 'SUBMITTED'
  /** The provider was asked and has not answered yet; what became of it will be known. */
  | 'INDETERMINATE'
  /** The money is on its way to the buyer's bank. */
  | 'SUCCEEDED'
  /** The provider would not do it; it can be tried again. */
  | 'FAILED'
  /** The buyer's bank sent it back. */
  | 'REVERSED';

/** Whose money a refund is. */
export type RefundBearer =
  /** The order's: each gives back its share, the fee shrinks with it. */
  | 'SELLER'
  /** The platform's own. */
  | 'PLATFORM';

/** Money that goes back to a buyer. Seen by the buyer, by those of the seller's team who see its money, and by staff who look after money. */
export type Refund = Node & {
  /** Its global id. */
  readonly id: Scalars['ID']['output'];
  /** Of what; null for money that came for nothing. */
  readonly order?: Maybe<Order>;
  /** The payment that it is given back of; for its buyer and staff. */
  readonly payment?: Maybe<Payment>;
  /** Where it stands. */
  readonly state: RefundState;
  /** What the buyer gets. */
  readonly amount: Money;
  /** What goes back to the platform beside it, of what it bore of the price; null for the buyer. */
  readonly promotion?: Maybe<Money>;
  /** Whose money it is. */
  readonly borneBy: RefundBearer;
  /** Why, as it was said when it was asked for. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** Why the provider would not do it, in its words; null unless you are staff. */
  readonly failure?: Maybe<Scalars['String']['output']>;
  /** Line by line, the delivery first: at most 101. */
  readonly parts: ReadonlyArray<RefundPart>;
  /** Its steps, the newest last. Who took them and why only staff sees. */
  readonly history: ReadonlyArray<RefundStep>;
  /** Where it can go from here, at most 5 ways, by which mutation, and what bars it. */
  readonly allowedTransitions: ReadonlyArray<AllowedTransition>;
  /** When the provider had done it. */
  readonly settledAt?: Maybe<Scalars['DateTime']['output']>;
  /** Grows with every change. */
  readonly version: Scalars['Int']['output'];
  /** When it was asked for. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** When it last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
};

/** One line of a refund. */
export type RefundPart = {
  /** The order's line; null for the delivery. */
  readonly orderLineId?: Maybe<Scalars['ID']['output']>;
  /** Units that it is for; 0 where it is for none in particular. */
  readonly quantity: Scalars['Int']['output'];
  /** What the buyer gets. */
  readonly amount: Money;
  /** Tax in it. */
  readonly tax: Money;
};

/** One step of a refund. */
export type RefundStep = {
  /** From. */
  readonly from: RefundState;
  /** To. */
  readonly to: RefundState;
  /** Why; null where nobody said, and unless you are staff. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** Who; null unless you are staff. */
  readonly actor?: Maybe<Scalars['String']['output']>;
  /** When. */
  readonly at: Scalars['DateTime']['output'];
};

/** What goes back of one line. */
export type RefundLineInput = {
  /** The order's line; absent for the delivery. */
  readonly orderLineId?: InputMaybe<Scalars['ID']['input']>;
  /** Units that it is for; 0 where it is for none in particular. */
  readonly quantity?: Scalars['Int']['input'];
  /** What the buyer gets, tax included, in minor units of the order's currency; absent for all that can still go back of the line. */
  readonly amountMinor?: InputMaybe<Scalars['MinorUnits']['input']>;
};

/** What goes back: either lines or an amount. */
export type RefundCreateInput = {
  /** Of which order. */
  readonly orderId: Scalars['ID']['input'];
  /** Of which lines, each once, at most 101. */
  readonly lines?: InputMaybe<ReadonlyArray<RefundLineInput>>;
  /** Or of the order as a whole, in minor units: it is spread over the lines. */
  readonly amountMinor?: InputMaybe<Scalars['MinorUnits']['input']>;
  /** Why, 3 to 500 characters; the buyer reads it. */
  readonly reason: Scalars['String']['input'];
  /** Whose money it is. The platform's own is given by staff alone, and only when nothing of the order is held any more. */
  readonly borneBy?: RefundBearer;
  /** Fresh for each new request; the same again for a retry. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
};

/** What refundCreate answers. */
export type RefundCreatePayload = {
  /** The refund; null if it was refused. */
  readonly refund?: Maybe<Refund>;
  /** Why it was refused. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** The key. */
export type RefundRetryInput = {
  /** Fresh for each new request; the same again for a retry. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
};

/** What refundRetry answers. */
export type RefundRetryPayload = {
  /** The refund; null if it was refused. */
  readonly refund?: Maybe<Refund>;
  /** Why it was refused. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** More than can still go back. Code: AMOUNT_EXCEEDS_REFUNDABLE. */
export type AmountExceedsRefundableError = UserError & {
  /** AMOUNT_EXCEEDS_REFUNDABLE */
  readonly code: Scalars['String']['output'];
  /** For people. */
  readonly message: Scalars['String']['output'];
  /** What it is about. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** The most that can. */
  readonly refundable: Money;
};

/** The platform gives of its own only when nothing of the order is held any more. Code: STILL_HELD. */
export type StillHeldError = UserError & {
  /** STILL_HELD */
  readonly code: Scalars['String']['output'];
  /** For people. */
  readonly message: Scalars['String']['output'];
  /** What it is about. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** What is held. */
  readonly held: Money;
};

/** Refunds, newest first. */
export type RefundConnection = {
  /** Refunds with their cursors. */
  readonly edges: ReadonlyArray<RefundEdge>;
  /** Refunds without them. */
  readonly nodes: ReadonlyArray<Refund>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are. */
  readonly totalCount: Count;
};

/** A refund in its list. */
export type RefundEdge = {
  /** For after and before. */
  readonly cursor: Scalars['Cursor']['output'];
  /** The refund. */
  readonly node: Refund;
};

/** Which refunds. */
export type RefundFilter = {
  /** Those that stand there. */
  readonly state?: InputMaybe<RefundState>;
  /** Of this order. */
  readonly orderId?: InputMaybe<Scalars['ID']['input']>;
  /** To this buyer. */
  readonly buyerId?: InputMaybe<Scalars['ID']['input']>;
  /** Asked for before then: what should have ended by now. */
  readonly createdBefore?: InputMaybe<Scalars['DateTime']['input']>;
};

/** The seller has been paid, has not enough left to give this back, and would owe more than can be lent. The provider's own facts, a chargeback above all, know no such bound. Code: SELLER_DEBT_LIMIT. */
export type SellerDebtLimitError = UserError & {
  /** SELLER_DEBT_LIMIT */
  readonly code: Scalars['String']['output'];
  /** For people. */
  readonly message: Scalars['String']['output'];
  /** What it is about. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** What it would owe. */
  readonly owed: Money;
  /** The most that it may. */
  readonly limit: Money;
};

export type Mutation = {
  /** Says what the platform takes of sales from now on, in place of the rule of the same seller, category and currency. What was sold keeps its fee. */
  readonly feeRuleSet: FeeRuleSetPayload;
  /** Ends a rule now, so that the next that says something of these sales holds. Not for that of any seller, category and currency, which can only be replaced. */
  readonly feeRuleEnd: FeeRuleEndPayload;
  /** Releases what is held of an order, or a part of it: seller, platform and states get theirs. Without an amount all of it, and what is frozen as soon as it is free. */
  readonly holdRelease: HoldReleasePayload;
  /** Freezes a part of what is held, beside what is frozen already: it is not released until it is unfrozen. It can go back to the buyer all the same. */
  readonly holdFreeze: HoldFreezePayload;
  /** Unfreezes a part of what is frozen. If its release was asked for meanwhile, it is released at once. */
  readonly holdUnfreeze: HoldUnfreezePayload;
  /** Begins the setting up of a way of paying for later. Its client secret is for the provider's script in your browser: card numbers never come here. */
  readonly paymentMethodSetupCreate: PaymentMethodSetupCreatePayload;
  /** Sets up a method of yours for later. Where your bank asks you something, the setup says what to do next. */
  readonly paymentMethodSetupConfirm: PaymentMethodSetupConfirmPayload;
  /** Removes a way of paying: it is not shown and not taken any more. A payment under way with it goes on. */
  readonly paymentMethodRemove: PaymentMethodRemovePayload;
  /** Begins the payment of what you bought at once; the amount is the order group's. A group has one payment that can become something: asked again, you get that one. */
  readonly paymentCreate: PaymentCreatePayload;
  /** Pays with a method of yours: an attempt. Where your bank asks you something, the payment says what to do next. */
  readonly paymentConfirm: PaymentConfirmPayload;
  /** Gives up a payment that has not come through. What you bought can be paid anew until its time is over. */
  readonly paymentCancel: PaymentCancelPayload;
  /** Takes what was posted to the webhook address, letter for letter, for one of our own processes. What the provider signed just now is stored, once; nothing else is done with it here. */
  readonly providerEventReceive: ProviderEventReceivePayload;
  /** Has what the provider told worked on again, at once, whatever came of it: the provider is asked how the object stands now. What was applied is not applied twice. */
  readonly providerEventReplay: ProviderEventReplayPayload;
  /** Gives a buyer money back: of lines, or of the order as a whole. For those of the seller's team who see its money, and staff. It is out of the seller's reach at once, and the buyer's as soon as the provider has done it. One of 100,000 minor units or more asks for the second factor. */
  readonly refundCreate: RefundCreatePayload;
  /** Tries a refund again that the provider would not do. */
  readonly refundRetry: RefundRetryPayload;
};


export type MutationFeeRuleSetArgs = {
  input: FeeRuleSetInput;
};


export type MutationFeeRuleEndArgs = {
  id: Scalars['ID']['input'];
  input: FeeRuleEndInput;
};


export type MutationHoldReleaseArgs = {
  id: Scalars['ID']['input'];
  input: HoldReleaseInput;
};


export type MutationHoldFreezeArgs = {
  id: Scalars['ID']['input'];
  input: HoldFreezeInput;
};


export type MutationHoldUnfreezeArgs = {
  id: Scalars['ID']['input'];
  input: HoldUnfreezeInput;
};


export type MutationPaymentMethodSetupCreateArgs = {
  input: PaymentMethodSetupCreateInput;
};


export type MutationPaymentMethodSetupConfirmArgs = {
  id: Scalars['ID']['input'];
  input: PaymentMethodSetupConfirmInput;
};


export type MutationPaymentMethodRemoveArgs = {
  id: Scalars['ID']['input'];
  input: PaymentMethodRemoveInput;
};


export type MutationPaymentCreateArgs = {
  input: PaymentCreateInput;
};


export type MutationPaymentConfirmArgs = {
  id: Scalars['ID']['input'];
  input: PaymentConfirmInput;
};


export type MutationPaymentCancelArgs = {
  id: Scalars['ID']['input'];
  input: PaymentCancelInput;
};


export type MutationProviderEventReceiveArgs = {
  input: ProviderEventReceiveInput;
};


export type MutationProviderEventReplayArgs = {
  id: Scalars['ID']['input'];
  input: ProviderEventReplayInput;
};


export type MutationRefundCreateArgs = {
  input: RefundCreateInput;
};


export type MutationRefundRetryArgs = {
  id: Scalars['ID']['input'];
  input: RefundRetryInput;
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
  FeeRule: FeeRule;
  Order: Order;
  Seller: Seller;
  Hold: Hold;
  User: User;
  PaymentMethod: PaymentMethod;
  PaymentMethodSetup: PaymentMethodSetup;
  OrderGroup: OrderGroup;
  Payment: Payment;
  ProviderEvent: ProviderEvent;
  Refund: Refund;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  IntegrityReport:
    ( { __typename: 'IntegrityReport' }
    & GraphQLRecursivePick<FederationTypes['IntegrityReport'], {"at":true}> );
  FeeRule:
    ( { __typename: 'FeeRule' }
    & GraphQLRecursivePick<FederationTypes['FeeRule'], {"id":true}> );
  Order:
    ( { __typename: 'Order' }
    & GraphQLRecursivePick<FederationTypes['Order'], {"id":true}> );
  Seller:
    ( { __typename: 'Seller' }
    & GraphQLRecursivePick<FederationTypes['Seller'], {"id":true}> );
  Hold:
    ( { __typename: 'Hold' }
    & GraphQLRecursivePick<FederationTypes['Hold'], {"id":true}> );
  User:
    ( { __typename: 'User' }
    & GraphQLRecursivePick<FederationTypes['User'], {"id":true}> );
  PaymentMethod:
    ( { __typename: 'PaymentMethod' }
    & GraphQLRecursivePick<FederationTypes['PaymentMethod'], {"id":true}> );
  PaymentMethodSetup:
    ( { __typename: 'PaymentMethodSetup' }
    & GraphQLRecursivePick<FederationTypes['PaymentMethodSetup'], {"id":true}> );
  OrderGroup:
    ( { __typename: 'OrderGroup' }
    & GraphQLRecursivePick<FederationTypes['OrderGroup'], {"id":true}> );
  Payment:
    ( { __typename: 'Payment' }
    & GraphQLRecursivePick<FederationTypes['Payment'], {"id":true}> );
  ProviderEvent:
    ( { __typename: 'ProviderEvent' }
    & GraphQLRecursivePick<FederationTypes['ProviderEvent'], {"id":true}> );
  Refund:
    ( { __typename: 'Refund' }
    & GraphQLRecursivePick<FederationTypes['Refund'], {"id":true}> );
};


/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( FeeRuleRow )
    | ( HoldRow )
    | ( PaymentMethodRow )
    | ( PaymentMethodSetupRow )
    | ( PaymentRow )
    | ( ProviderEventRow )
    | ( RefundRow )
  ;
  UserError:
    | ( InvalidInputError )
    | ( NotUniqueError )
    | ( StaleVersionError )
    | ( InvalidTransitionError )
    | ( IdempotencyKeyReusedError )
    | ( IdempotencyInProgressError )
    | ( Omit<AmountExceedsHeldError, 'available'> & { available: _RefType['Money'] } )
    | ( Omit<HoldFrozenError, 'frozen' | 'free'> & { frozen: _RefType['Money'], free: _RefType['Money'] } )
    | ( PaymentMethodLimitError )
    | ( NotPayableError )
    | ( PaymentDeclinedError )
    | ( PaymentPendingUnknownError )
    | ( Omit<AmountExceedsRefundableError, 'refundable'> & { refundable: _RefType['Money'] } )
    | ( Omit<StillHeldError, 'held'> & { held: _RefType['Money'] } )
    | ( Omit<SellerDebtLimitError, 'owed' | 'limit'> & { owed: _RefType['Money'], limit: _RefType['Money'] } )
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
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  CountRelation: CountRelation;
  Count: ResolverTypeWrapper<Count>;
  Money: ResolverTypeWrapper<MoneyRow>;
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
  PaymentConnection: ResolverTypeWrapper<PaymentConnectionRow>;
  PaymentEdge: ResolverTypeWrapper<Omit<PaymentEdge, 'node'> & { node: ResolversTypes['Payment'] }>;
  PaymentFilter: PaymentFilter;
  MoneyDashboard: ResolverTypeWrapper<MoneyDashboardRow>;
  PaymentTally: ResolverTypeWrapper<Omit<PaymentTally, 'amount'> & { amount: ResolversTypes['Money'] }>;
  RefundTally: ResolverTypeWrapper<Omit<RefundTally, 'amount'> & { amount: ResolversTypes['Money'] }>;
  HoldTally: ResolverTypeWrapper<Omit<HoldTally, 'amount'> & { amount: ResolversTypes['Money'] }>;
  FeeBase: FeeBase;
  FeeRule: ResolverTypeWrapper<FeeRuleRow>;
  FeeRuleConnection: ResolverTypeWrapper<FeeRuleConnectionRow>;
  FeeRuleEdge: ResolverTypeWrapper<Omit<FeeRuleEdge, 'node'> & { node: ResolversTypes['FeeRule'] }>;
  FeeRuleFilter: FeeRuleFilter;
  FeeRuleSetInput: FeeRuleSetInput;
  FeeRuleSetPayload: ResolverTypeWrapper<Omit<FeeRuleSetPayload, 'feeRule' | 'userErrors'> & { feeRule?: Maybe<ResolversTypes['FeeRule']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  FeeRuleEndInput: FeeRuleEndInput;
  FeeRuleEndPayload: ResolverTypeWrapper<Omit<FeeRuleEndPayload, 'feeRule' | 'userErrors'> & { feeRule?: Maybe<ResolversTypes['FeeRule']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  FeeQuoteInput: FeeQuoteInput;
  FeeQuote: ResolverTypeWrapper<FeeQuoteRow>;
  Order: ResolverTypeWrapper<OrderRow>;
  Seller: ResolverTypeWrapper<SellerRow>;
  HoldState: HoldState;
  Hold: ResolverTypeWrapper<HoldRow>;
  HoldInvariant: ResolverTypeWrapper<Omit<HoldInvariant, 'funded' | 'released' | 'refunded' | 'chargedBack' | 'remaining'> & { funded: ResolversTypes['Money'], released: ResolversTypes['Money'], refunded: ResolversTypes['Money'], chargedBack: ResolversTypes['Money'], remaining: ResolversTypes['Money'] }>;
  HoldPart: ResolverTypeWrapper<HoldPartRow>;
  HoldCommand: HoldCommand;
  HoldStep: ResolverTypeWrapper<HoldStepRow>;
  OrderFeeLine: ResolverTypeWrapper<Omit<OrderFeeLine, 'amount' | 'tax' | 'left'> & { amount: ResolversTypes['Money'], tax: ResolversTypes['Money'], left: ResolversTypes['Money'] }>;
  OrderMoney: ResolverTypeWrapper<Omit<OrderMoney, 'paid' | 'held' | 'released' | 'refunded' | 'feesPlatform' | 'feesProvider' | 'sellerNet'> & { paid: ResolversTypes['Money'], held: ResolversTypes['Money'], released: ResolversTypes['Money'], refunded: ResolversTypes['Money'], feesPlatform?: Maybe<ResolversTypes['Money']>, feesProvider?: Maybe<ResolversTypes['Money']>, sellerNet?: Maybe<ResolversTypes['Money']> }>;
  SellerPendingBalance: ResolverTypeWrapper<Omit<SellerPendingBalance, 'amount'> & { amount: ResolversTypes['Money'] }>;
  HoldReleaseInput: HoldReleaseInput;
  HoldReleasePayload: ResolverTypeWrapper<Omit<HoldReleasePayload, 'hold' | 'userErrors'> & { hold?: Maybe<ResolversTypes['Hold']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  HoldFreezeInput: HoldFreezeInput;
  HoldFreezePayload: ResolverTypeWrapper<Omit<HoldFreezePayload, 'hold' | 'userErrors'> & { hold?: Maybe<ResolversTypes['Hold']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  HoldUnfreezeInput: HoldUnfreezeInput;
  HoldUnfreezePayload: ResolverTypeWrapper<Omit<HoldUnfreezePayload, 'hold' | 'userErrors'> & { hold?: Maybe<ResolversTypes['Hold']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  AmountExceedsHeldError: ResolverTypeWrapper<Omit<AmountExceedsHeldError, 'available'> & { available: ResolversTypes['Money'] }>;
  HoldFrozenError: ResolverTypeWrapper<Omit<HoldFrozenError, 'frozen' | 'free'> & { frozen: ResolversTypes['Money'], free: ResolversTypes['Money'] }>;
  Category: ResolverTypeWrapper<CategoryRow>;
  User: ResolverTypeWrapper<UserRow>;
  PaymentMethodState: PaymentMethodState;
  PaymentMethod: ResolverTypeWrapper<PaymentMethodRow>;
  PaymentMethodSetupState: PaymentMethodSetupState;
  PaymentMethodSetup: ResolverTypeWrapper<PaymentMethodSetupRow>;
  PaymentMethodSetupCreateInput: PaymentMethodSetupCreateInput;
  PaymentMethodSetupCreatePayload: ResolverTypeWrapper<Omit<PaymentMethodSetupCreatePayload, 'paymentMethodSetup' | 'userErrors'> & { paymentMethodSetup?: Maybe<ResolversTypes['PaymentMethodSetup']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  PaymentMethodSetupConfirmInput: PaymentMethodSetupConfirmInput;
  PaymentMethodSetupConfirmPayload: ResolverTypeWrapper<Omit<PaymentMethodSetupConfirmPayload, 'paymentMethodSetup' | 'userErrors'> & { paymentMethodSetup?: Maybe<ResolversTypes['PaymentMethodSetup']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  PaymentMethodRemoveInput: PaymentMethodRemoveInput;
  PaymentMethodRemovePayload: ResolverTypeWrapper<Omit<PaymentMethodRemovePayload, 'paymentMethod' | 'userErrors'> & { paymentMethod?: Maybe<ResolversTypes['PaymentMethod']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  PaymentMethodLimitError: ResolverTypeWrapper<PaymentMethodLimitError>;
  OrderGroup: ResolverTypeWrapper<OrderGroupRow>;
  PaymentState: PaymentState;
  PaymentActionKind: PaymentActionKind;
  PaymentNextAction: ResolverTypeWrapper<PaymentNextAction>;
  PaymentDecline: ResolverTypeWrapper<PaymentDecline>;
  PaymentAttemptOutcome: PaymentAttemptOutcome;
  PaymentMethodLabel: ResolverTypeWrapper<PaymentMethodLabel>;
  PaymentAttempt: ResolverTypeWrapper<PaymentAttemptRow>;
  Payment: ResolverTypeWrapper<PaymentRow>;
  PaymentCreateInput: PaymentCreateInput;
  PaymentCreatePayload: ResolverTypeWrapper<Omit<PaymentCreatePayload, 'payment' | 'userErrors'> & { payment?: Maybe<ResolversTypes['Payment']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  PaymentConfirmInput: PaymentConfirmInput;
  PaymentConfirmPayload: ResolverTypeWrapper<Omit<PaymentConfirmPayload, 'payment' | 'userErrors'> & { payment?: Maybe<ResolversTypes['Payment']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  PaymentCancelInput: PaymentCancelInput;
  PaymentCancelPayload: ResolverTypeWrapper<Omit<PaymentCancelPayload, 'payment' | 'userErrors'> & { payment?: Maybe<ResolversTypes['Payment']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  NotPayableError: ResolverTypeWrapper<NotPayableError>;
  PaymentDeclinedError: ResolverTypeWrapper<PaymentDeclinedError>;
  PaymentPendingUnknownError: ResolverTypeWrapper<PaymentPendingUnknownError>;
  ProviderEventState: ProviderEventState;
  ProviderEvent: ResolverTypeWrapper<ProviderEventRow>;
  ProviderEventStep: ResolverTypeWrapper<ProviderEventStepRow>;
  ProviderEventConnection: ResolverTypeWrapper<ProviderEventConnectionRow>;
  ProviderEventEdge: ResolverTypeWrapper<Omit<ProviderEventEdge, 'node'> & { node: ResolversTypes['ProviderEvent'] }>;
  ProviderEventFilter: ProviderEventFilter;
  ProviderEventReceiveInput: ProviderEventReceiveInput;
  ProviderEventReceivePayload: ResolverTypeWrapper<Omit<ProviderEventReceivePayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ProviderEventReplayInput: ProviderEventReplayInput;
  ProviderEventReplayPayload: ResolverTypeWrapper<Omit<ProviderEventReplayPayload, 'providerEvent' | 'userErrors'> & { providerEvent?: Maybe<ResolversTypes['ProviderEvent']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  RefundState: RefundState;
  RefundBearer: RefundBearer;
  Refund: ResolverTypeWrapper<RefundRow>;
  RefundPart: ResolverTypeWrapper<RefundPartRow>;
  RefundStep: ResolverTypeWrapper<RefundStepRow>;
  RefundLineInput: RefundLineInput;
  RefundCreateInput: RefundCreateInput;
  RefundCreatePayload: ResolverTypeWrapper<Omit<RefundCreatePayload, 'refund' | 'userErrors'> & { refund?: Maybe<ResolversTypes['Refund']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  RefundRetryInput: RefundRetryInput;
  RefundRetryPayload: ResolverTypeWrapper<Omit<RefundRetryPayload, 'refund' | 'userErrors'> & { refund?: Maybe<ResolversTypes['Refund']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  AmountExceedsRefundableError: ResolverTypeWrapper<Omit<AmountExceedsRefundableError, 'refundable'> & { refundable: ResolversTypes['Money'] }>;
  StillHeldError: ResolverTypeWrapper<Omit<StillHeldError, 'held'> & { held: ResolversTypes['Money'] }>;
  RefundConnection: ResolverTypeWrapper<RefundConnectionRow>;
  RefundEdge: ResolverTypeWrapper<Omit<RefundEdge, 'node'> & { node: ResolversTypes['Refund'] }>;
  RefundFilter: RefundFilter;
  SellerDebtLimitError: ResolverTypeWrapper<Omit<SellerDebtLimitError, 'owed' | 'limit'> & { owed: ResolversTypes['Money'], limit: ResolversTypes['Money'] }>;
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
  PageInfo: PageInfo;
  Boolean: Scalars['Boolean']['output'];
  Count: Count;
  Money: MoneyRow;
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
  PaymentConnection: PaymentConnectionRow;
  PaymentEdge: Omit<PaymentEdge, 'node'> & { node: ResolversParentTypes['Payment'] };
  PaymentFilter: PaymentFilter;
  MoneyDashboard: MoneyDashboardRow;
  PaymentTally: Omit<PaymentTally, 'amount'> & { amount: ResolversParentTypes['Money'] };
  RefundTally: Omit<RefundTally, 'amount'> & { amount: ResolversParentTypes['Money'] };
  HoldTally: Omit<HoldTally, 'amount'> & { amount: ResolversParentTypes['Money'] };
  FeeRule: FeeRuleRow;
  FeeRuleConnection: FeeRuleConnectionRow;
  FeeRuleEdge: Omit<FeeRuleEdge, 'node'> & { node: ResolversParentTypes['FeeRule'] };
  FeeRuleFilter: FeeRuleFilter;
  FeeRuleSetInput: FeeRuleSetInput;
  FeeRuleSetPayload: Omit<FeeRuleSetPayload, 'feeRule' | 'userErrors'> & { feeRule?: Maybe<ResolversParentTypes['FeeRule']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  FeeRuleEndInput: FeeRuleEndInput;
  FeeRuleEndPayload: Omit<FeeRuleEndPayload, 'feeRule' | 'userErrors'> & { feeRule?: Maybe<ResolversParentTypes['FeeRule']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  FeeQuoteInput: FeeQuoteInput;
  FeeQuote: FeeQuoteRow;
  Order: OrderRow;
  Seller: SellerRow;
  Hold: HoldRow;
  HoldInvariant: Omit<HoldInvariant, 'funded' | 'released' | 'refunded' | 'chargedBack' | 'remaining'> & { funded: ResolversParentTypes['Money'], released: ResolversParentTypes['Money'], refunded: ResolversParentTypes['Money'], chargedBack: ResolversParentTypes['Money'], remaining: ResolversParentTypes['Money'] };
  HoldPart: HoldPartRow;
  HoldStep: HoldStepRow;
  OrderFeeLine: Omit<OrderFeeLine, 'amount' | 'tax' | 'left'> & { amount: ResolversParentTypes['Money'], tax: ResolversParentTypes['Money'], left: ResolversParentTypes['Money'] };
  OrderMoney: Omit<OrderMoney, 'paid' | 'held' | 'released' | 'refunded' | 'feesPlatform' | 'feesProvider' | 'sellerNet'> & { paid: ResolversParentTypes['Money'], held: ResolversParentTypes['Money'], released: ResolversParentTypes['Money'], refunded: ResolversParentTypes['Money'], feesPlatform?: Maybe<ResolversParentTypes['Money']>, feesProvider?: Maybe<ResolversParentTypes['Money']>, sellerNet?: Maybe<ResolversParentTypes['Money']> };
  SellerPendingBalance: Omit<SellerPendingBalance, 'amount'> & { amount: ResolversParentTypes['Money'] };
  HoldReleaseInput: HoldReleaseInput;
  HoldReleasePayload: Omit<HoldReleasePayload, 'hold' | 'userErrors'> & { hold?: Maybe<ResolversParentTypes['Hold']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  HoldFreezeInput: HoldFreezeInput;
  HoldFreezePayload: Omit<HoldFreezePayload, 'hold' | 'userErrors'> & { hold?: Maybe<ResolversParentTypes['Hold']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  HoldUnfreezeInput: HoldUnfreezeInput;
  HoldUnfreezePayload: Omit<HoldUnfreezePayload, 'hold' | 'userErrors'> & { hold?: Maybe<ResolversParentTypes['Hold']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  AmountExceedsHeldError: Omit<AmountExceedsHeldError, 'available'> & { available: ResolversParentTypes['Money'] };
  HoldFrozenError: Omit<HoldFrozenError, 'frozen' | 'free'> & { frozen: ResolversParentTypes['Money'], free: ResolversParentTypes['Money'] };
  Category: CategoryRow;
  User: UserRow;
  PaymentMethod: PaymentMethodRow;
  PaymentMethodSetup: PaymentMethodSetupRow;
  PaymentMethodSetupCreateInput: PaymentMethodSetupCreateInput;
  PaymentMethodSetupCreatePayload: Omit<PaymentMethodSetupCreatePayload, 'paymentMethodSetup' | 'userErrors'> & { paymentMethodSetup?: Maybe<ResolversParentTypes['PaymentMethodSetup']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  PaymentMethodSetupConfirmInput: PaymentMethodSetupConfirmInput;
  PaymentMethodSetupConfirmPayload: Omit<PaymentMethodSetupConfirmPayload, 'paymentMethodSetup' | 'userErrors'> & { paymentMethodSetup?: Maybe<ResolversParentTypes['PaymentMethodSetup']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  PaymentMethodRemoveInput: PaymentMethodRemoveInput;
  PaymentMethodRemovePayload: Omit<PaymentMethodRemovePayload, 'paymentMethod' | 'userErrors'> & { paymentMethod?: Maybe<ResolversParentTypes['PaymentMethod']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  PaymentMethodLimitError: PaymentMethodLimitError;
  OrderGroup: OrderGroupRow;
  PaymentNextAction: PaymentNextAction;
  PaymentDecline: PaymentDecline;
  PaymentMethodLabel: PaymentMethodLabel;
  PaymentAttempt: PaymentAttemptRow;
  Payment: PaymentRow;
  PaymentCreateInput: PaymentCreateInput;
  PaymentCreatePayload: Omit<PaymentCreatePayload, 'payment' | 'userErrors'> & { payment?: Maybe<ResolversParentTypes['Payment']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  PaymentConfirmInput: PaymentConfirmInput;
  PaymentConfirmPayload: Omit<PaymentConfirmPayload, 'payment' | 'userErrors'> & { payment?: Maybe<ResolversParentTypes['Payment']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  PaymentCancelInput: PaymentCancelInput;
  PaymentCancelPayload: Omit<PaymentCancelPayload, 'payment' | 'userErrors'> & { payment?: Maybe<ResolversParentTypes['Payment']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  NotPayableError: NotPayableError;
  PaymentDeclinedError: PaymentDeclinedError;
  PaymentPendingUnknownError: PaymentPendingUnknownError;
  ProviderEvent: ProviderEventRow;
  ProviderEventStep: ProviderEventStepRow;
  ProviderEventConnection: ProviderEventConnectionRow;
  ProviderEventEdge: Omit<ProviderEventEdge, 'node'> & { node: ResolversParentTypes['ProviderEvent'] };
  ProviderEventFilter: ProviderEventFilter;
  ProviderEventReceiveInput: ProviderEventReceiveInput;
  ProviderEventReceivePayload: Omit<ProviderEventReceivePayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ProviderEventReplayInput: ProviderEventReplayInput;
  ProviderEventReplayPayload: Omit<ProviderEventReplayPayload, 'providerEvent' | 'userErrors'> & { providerEvent?: Maybe<ResolversParentTypes['ProviderEvent']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  Refund: RefundRow;
  RefundPart: RefundPartRow;
  RefundStep: RefundStepRow;
  RefundLineInput: RefundLineInput;
  RefundCreateInput: RefundCreateInput;
  RefundCreatePayload: Omit<RefundCreatePayload, 'refund' | 'userErrors'> & { refund?: Maybe<ResolversParentTypes['Refund']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  RefundRetryInput: RefundRetryInput;
  RefundRetryPayload: Omit<RefundRetryPayload, 'refund' | 'userErrors'> & { refund?: Maybe<ResolversParentTypes['Refund']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  AmountExceedsRefundableError: Omit<AmountExceedsRefundableError, 'refundable'> & { refundable: ResolversParentTypes['Money'] };
  StillHeldError: Omit<StillHeldError, 'held'> & { held: ResolversParentTypes['Money'] };
  RefundConnection: RefundConnectionRow;
  RefundEdge: Omit<RefundEdge, 'node'> & { node: ResolversParentTypes['Refund'] };
  RefundFilter: RefundFilter;
  SellerDebtLimitError: Omit<SellerDebtLimitError, 'owed' | 'limit'> & { owed: ResolversParentTypes['Money'], limit: ResolversParentTypes['Money'] };
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
  __resolveType: TypeResolveFn<'FeeRule' | 'Hold' | 'PaymentMethod' | 'PaymentMethodSetup' | 'Payment' | 'ProviderEvent' | 'Refund', ParentType, ContextType>;
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
  __resolveType: TypeResolveFn<'InvalidInputError' | 'NotUniqueError' | 'StaleVersionError' | 'InvalidTransitionError' | 'IdempotencyKeyReusedError' | 'IdempotencyInProgressError' | 'AmountExceedsHeldError' | 'HoldFrozenError' | 'PaymentMethodLimitError' | 'NotPayableError' | 'PaymentDeclinedError' | 'PaymentPendingUnknownError' | 'AmountExceedsRefundableError' | 'StillHeldError' | 'SellerDebtLimitError', ParentType, ContextType>;
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
  money?: Resolver<Maybe<ReadonlyArray<ResolversTypes['InvariantResult']>>, ParentType, ContextType>;
};

export type InvariantResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvariantResult'] = ResolversParentTypes['InvariantResult']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  violations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  examples?: Resolver<ReadonlyArray<ResolversTypes['JSON']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  payments?: Resolver<ResolversTypes['PaymentConnection'], ParentType, ContextType, Partial<QueryPaymentsArgs>>;
  moneyDashboard?: Resolver<ResolversTypes['MoneyDashboard'], ParentType, ContextType>;
  feeRules?: Resolver<ResolversTypes['FeeRuleConnection'], ParentType, ContextType, Partial<QueryFeeRulesArgs>>;
  feeQuote?: Resolver<Maybe<ResolversTypes['FeeQuote']>, ParentType, ContextType, RequireFields<QueryFeeQuoteArgs, 'input'>>;
  paymentMethodSetup?: Resolver<Maybe<ResolversTypes['PaymentMethodSetup']>, ParentType, ContextType, RequireFields<QueryPaymentMethodSetupArgs, 'id'>>;
  payment?: Resolver<Maybe<ResolversTypes['Payment']>, ParentType, ContextType, RequireFields<QueryPaymentArgs, 'id'>>;
  providerEvents?: Resolver<ResolversTypes['ProviderEventConnection'], ParentType, ContextType, Partial<QueryProviderEventsArgs>>;
  refund?: Resolver<Maybe<ResolversTypes['Refund']>, ParentType, ContextType, RequireFields<QueryRefundArgs, 'id'>>;
  refunds?: Resolver<ResolversTypes['RefundConnection'], ParentType, ContextType, Partial<QueryRefundsArgs>>;
};

export type PaymentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentConnection'] = ResolversParentTypes['PaymentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PaymentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Payment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
};

export type PaymentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentEdge'] = ResolversParentTypes['PaymentEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Payment'], ParentType, ContextType>;
};

export type MoneyDashboardResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MoneyDashboard'] = ResolversParentTypes['MoneyDashboard']> = {
  payments?: Resolver<ReadonlyArray<ResolversTypes['PaymentTally']>, ParentType, ContextType>;
  refunds?: Resolver<ReadonlyArray<ResolversTypes['RefundTally']>, ParentType, ContextType>;
  holds?: Resolver<ReadonlyArray<ResolversTypes['HoldTally']>, ParentType, ContextType>;
  waitingPayments?: Resolver<ReadonlyArray<ResolversTypes['Payment']>, ParentType, ContextType>;
  waitingRefunds?: Resolver<ReadonlyArray<ResolversTypes['Refund']>, ParentType, ContextType>;
};

export type PaymentTallyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentTally'] = ResolversParentTypes['PaymentTally']> = {
  state?: Resolver<ResolversTypes['PaymentState'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  oldestAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type RefundTallyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RefundTally'] = ResolversParentTypes['RefundTally']> = {
  state?: Resolver<ResolversTypes['RefundState'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  oldestAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type HoldTallyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HoldTally'] = ResolversParentTypes['HoldTally']> = {
  state?: Resolver<ResolversTypes['HoldState'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  oldestAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type FeeRuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FeeRule'] = ResolversParentTypes['FeeRule'], FederationReferenceType extends FederationReferenceTypes['FeeRule'] = FederationReferenceTypes['FeeRule']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['FeeRule']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  seller?: Resolver<Maybe<ResolversTypes['Seller']>, ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['Category']>, ParentType, ContextType>;
  currency?: Resolver<Maybe<ResolversTypes['CurrencyCode']>, ParentType, ContextType>;
  rateBps?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fixed?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  minimum?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  maximum?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  base?: Resolver<ResolversTypes['FeeBase'], ParentType, ContextType>;
  taxBps?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  jurisdiction?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  setBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FeeRuleConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FeeRuleConnection'] = ResolversParentTypes['FeeRuleConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['FeeRuleEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['FeeRule']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
};

export type FeeRuleEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FeeRuleEdge'] = ResolversParentTypes['FeeRuleEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['FeeRule'], ParentType, ContextType>;
};

export type FeeRuleSetPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FeeRuleSetPayload'] = ResolversParentTypes['FeeRuleSetPayload']> = {
  feeRule?: Resolver<Maybe<ResolversTypes['FeeRule']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type FeeRuleEndPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FeeRuleEndPayload'] = ResolversParentTypes['FeeRuleEndPayload']> = {
  feeRule?: Resolver<Maybe<ResolversTypes['FeeRule']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type FeeQuoteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FeeQuote'] = ResolversParentTypes['FeeQuote']> = {
  base?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  fee?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  feeTax?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  net?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  rateBps?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  jurisdiction?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type OrderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Order'] = ResolversParentTypes['Order'], FederationReferenceType extends FederationReferenceTypes['Order'] = FederationReferenceTypes['Order']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Order']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  hold?: Resolver<Maybe<ResolversTypes['Hold']>, ParentType, ContextType>;
  fees?: Resolver<Maybe<ReadonlyArray<ResolversTypes['OrderFeeLine']>>, ParentType, ContextType>;
  money?: Resolver<Maybe<ResolversTypes['OrderMoney']>, ParentType, ContextType>;
  refunds?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Refund']>>, ParentType, ContextType>;
};

export type SellerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Seller'] = ResolversParentTypes['Seller'], FederationReferenceType extends FederationReferenceTypes['Seller'] = FederationReferenceTypes['Seller']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Seller']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  pendingBalances?: Resolver<Maybe<ReadonlyArray<ResolversTypes['SellerPendingBalance']>>, ParentType, ContextType>;
};

export type HoldResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Hold'] = ResolversParentTypes['Hold'], FederationReferenceType extends FederationReferenceTypes['Hold'] = FederationReferenceTypes['Hold']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Hold']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['HoldState'], ParentType, ContextType>;
  funded?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  paid?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  promotion?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  released?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  refunded?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  refunding?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  chargedBack?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  frozen?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  left?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  mustSettleBy?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  releaseAskedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  invariant?: Resolver<ResolversTypes['HoldInvariant'], ParentType, ContextType>;
  parts?: Resolver<ReadonlyArray<ResolversTypes['HoldPart']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['HoldStep']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HoldInvariantResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HoldInvariant'] = ResolversParentTypes['HoldInvariant']> = {
  funded?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  released?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  refunded?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  chargedBack?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  remaining?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  isMatched?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type HoldPartResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HoldPart'] = ResolversParentTypes['HoldPart']> = {
  orderLineId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  paid?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  promotion?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  tax?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  held?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  released?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  refunded?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  refundable?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  borne?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  net?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  fee?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
};

export type HoldStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HoldStep'] = ResolversParentTypes['HoldStep']> = {
  command?: Resolver<ResolversTypes['HoldCommand'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  actor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type OrderFeeLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderFeeLine'] = ResolversParentTypes['OrderFeeLine']> = {
  orderLineId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  tax?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  jurisdiction?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  left?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type OrderMoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderMoney'] = ResolversParentTypes['OrderMoney']> = {
  paid?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  held?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  released?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  refunded?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  feesPlatform?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  feesProvider?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  sellerNet?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
};

export type SellerPendingBalanceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SellerPendingBalance'] = ResolversParentTypes['SellerPendingBalance']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  orders?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HoldReleasePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HoldReleasePayload'] = ResolversParentTypes['HoldReleasePayload']> = {
  hold?: Resolver<Maybe<ResolversTypes['Hold']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type HoldFreezePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HoldFreezePayload'] = ResolversParentTypes['HoldFreezePayload']> = {
  hold?: Resolver<Maybe<ResolversTypes['Hold']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type HoldUnfreezePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HoldUnfreezePayload'] = ResolversParentTypes['HoldUnfreezePayload']> = {
  hold?: Resolver<Maybe<ResolversTypes['Hold']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AmountExceedsHeldErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AmountExceedsHeldError'] = ResolversParentTypes['AmountExceedsHeldError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  available?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HoldFrozenErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HoldFrozenError'] = ResolversParentTypes['HoldFrozenError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  frozen?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  free?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CategoryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Category'] = ResolversParentTypes['Category']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type UserResolvers<ContextType = Context, ParentType extends ResolversParentTypes['User'] = ResolversParentTypes['User'], FederationReferenceType extends FederationReferenceTypes['User'] = FederationReferenceTypes['User']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['User']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  paymentMethods?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PaymentMethod']>>, ParentType, ContextType>;
};

export type PaymentMethodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentMethod'] = ResolversParentTypes['PaymentMethod'], FederationReferenceType extends FederationReferenceTypes['PaymentMethod'] = FederationReferenceTypes['PaymentMethod']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PaymentMethod']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PaymentMethodState'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  brand?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  last4?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  expiryMonth?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  expiryYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PaymentMethodSetupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentMethodSetup'] = ResolversParentTypes['PaymentMethodSetup'], FederationReferenceType extends FederationReferenceTypes['PaymentMethodSetup'] = FederationReferenceTypes['PaymentMethodSetup']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PaymentMethodSetup']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PaymentMethodSetupState'], ParentType, ContextType>;
  clientSecret?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nextAction?: Resolver<Maybe<ResolversTypes['PaymentNextAction']>, ParentType, ContextType>;
  decline?: Resolver<Maybe<ResolversTypes['PaymentDecline']>, ParentType, ContextType>;
  paymentMethod?: Resolver<Maybe<ResolversTypes['PaymentMethod']>, ParentType, ContextType>;
  allowedTransitions?: Resolver<ReadonlyArray<ResolversTypes['AllowedTransition']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PaymentMethodSetupCreatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentMethodSetupCreatePayload'] = ResolversParentTypes['PaymentMethodSetupCreatePayload']> = {
  paymentMethodSetup?: Resolver<Maybe<ResolversTypes['PaymentMethodSetup']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PaymentMethodSetupConfirmPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentMethodSetupConfirmPayload'] = ResolversParentTypes['PaymentMethodSetupConfirmPayload']> = {
  paymentMethodSetup?: Resolver<Maybe<ResolversTypes['PaymentMethodSetup']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PaymentMethodRemovePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentMethodRemovePayload'] = ResolversParentTypes['PaymentMethodRemovePayload']> = {
  paymentMethod?: Resolver<Maybe<ResolversTypes['PaymentMethod']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PaymentMethodLimitErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentMethodLimitError'] = ResolversParentTypes['PaymentMethodLimitError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  limit?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrderGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderGroup'] = ResolversParentTypes['OrderGroup'], FederationReferenceType extends FederationReferenceTypes['OrderGroup'] = FederationReferenceTypes['OrderGroup']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['OrderGroup']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  payment?: Resolver<Maybe<ResolversTypes['Payment']>, ParentType, ContextType>;
};

export type PaymentNextActionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentNextAction'] = ResolversParentTypes['PaymentNextAction']> = {
  kind?: Resolver<ResolversTypes['PaymentActionKind'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
};

export type PaymentDeclineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentDecline'] = ResolversParentTypes['PaymentDecline']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PaymentMethodLabelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentMethodLabel'] = ResolversParentTypes['PaymentMethodLabel']> = {
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  brand?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  last4?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PaymentAttemptResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentAttempt'] = ResolversParentTypes['PaymentAttempt']> = {
  outcome?: Resolver<ResolversTypes['PaymentAttemptOutcome'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['PaymentMethodLabel'], ParentType, ContextType>;
  declineCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type PaymentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Payment'] = ResolversParentTypes['Payment'], FederationReferenceType extends FederationReferenceTypes['Payment'] = FederationReferenceTypes['Payment']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Payment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  orderGroup?: Resolver<Maybe<ResolversTypes['OrderGroup']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PaymentState'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  refunded?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  clientSecret?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nextAction?: Resolver<Maybe<ResolversTypes['PaymentNextAction']>, ParentType, ContextType>;
  decline?: Resolver<Maybe<ResolversTypes['PaymentDecline']>, ParentType, ContextType>;
  attempts?: Resolver<ReadonlyArray<ResolversTypes['PaymentAttempt']>, ParentType, ContextType>;
  payableUntil?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  capturedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  allowedTransitions?: Resolver<ReadonlyArray<ResolversTypes['AllowedTransition']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PaymentCreatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentCreatePayload'] = ResolversParentTypes['PaymentCreatePayload']> = {
  payment?: Resolver<Maybe<ResolversTypes['Payment']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PaymentConfirmPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentConfirmPayload'] = ResolversParentTypes['PaymentConfirmPayload']> = {
  payment?: Resolver<Maybe<ResolversTypes['Payment']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PaymentCancelPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentCancelPayload'] = ResolversParentTypes['PaymentCancelPayload']> = {
  payment?: Resolver<Maybe<ResolversTypes['Payment']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type NotPayableErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotPayableError'] = ResolversParentTypes['NotPayableError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PaymentDeclinedErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentDeclinedError'] = ResolversParentTypes['PaymentDeclinedError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  declineCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PaymentPendingUnknownErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentPendingUnknownError'] = ResolversParentTypes['PaymentPendingUnknownError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProviderEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProviderEvent'] = ResolversParentTypes['ProviderEvent'], FederationReferenceType extends FederationReferenceTypes['ProviderEvent'] = FederationReferenceTypes['ProviderEvent']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ProviderEvent']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ref?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  objectRef?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ProviderEventState'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  attempts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  failure?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  receivedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['ProviderEventStep']>, ParentType, ContextType>;
  allowedTransitions?: Resolver<ReadonlyArray<ResolversTypes['AllowedTransition']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProviderEventStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProviderEventStep'] = ResolversParentTypes['ProviderEventStep']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  command?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['ProviderEventState'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['ProviderEventState'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  actor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProviderEventConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProviderEventConnection'] = ResolversParentTypes['ProviderEventConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProviderEventEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ProviderEvent']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
};

export type ProviderEventEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProviderEventEdge'] = ResolversParentTypes['ProviderEventEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ProviderEvent'], ParentType, ContextType>;
};

export type ProviderEventReceivePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProviderEventReceivePayload'] = ResolversParentTypes['ProviderEventReceivePayload']> = {
  eventRef?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ProviderEventReplayPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProviderEventReplayPayload'] = ResolversParentTypes['ProviderEventReplayPayload']> = {
  providerEvent?: Resolver<Maybe<ResolversTypes['ProviderEvent']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RefundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Refund'] = ResolversParentTypes['Refund'], FederationReferenceType extends FederationReferenceTypes['Refund'] = FederationReferenceTypes['Refund']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Refund']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
  payment?: Resolver<Maybe<ResolversTypes['Payment']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['RefundState'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  promotion?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  borneBy?: Resolver<ResolversTypes['RefundBearer'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  failure?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  parts?: Resolver<ReadonlyArray<ResolversTypes['RefundPart']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['RefundStep']>, ParentType, ContextType>;
  allowedTransitions?: Resolver<ReadonlyArray<ResolversTypes['AllowedTransition']>, ParentType, ContextType>;
  settledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RefundPartResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RefundPart'] = ResolversParentTypes['RefundPart']> = {
  orderLineId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  tax?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type RefundStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RefundStep'] = ResolversParentTypes['RefundStep']> = {
  from?: Resolver<ResolversTypes['RefundState'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['RefundState'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  actor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type RefundCreatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RefundCreatePayload'] = ResolversParentTypes['RefundCreatePayload']> = {
  refund?: Resolver<Maybe<ResolversTypes['Refund']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RefundRetryPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RefundRetryPayload'] = ResolversParentTypes['RefundRetryPayload']> = {
  refund?: Resolver<Maybe<ResolversTypes['Refund']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AmountExceedsRefundableErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AmountExceedsRefundableError'] = ResolversParentTypes['AmountExceedsRefundableError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  refundable?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StillHeldErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StillHeldError'] = ResolversParentTypes['StillHeldError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  held?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RefundConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RefundConnection'] = ResolversParentTypes['RefundConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RefundEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Refund']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
};

export type RefundEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RefundEdge'] = ResolversParentTypes['RefundEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Refund'], ParentType, ContextType>;
};

export type SellerDebtLimitErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SellerDebtLimitError'] = ResolversParentTypes['SellerDebtLimitError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  owed?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  limit?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  feeRuleSet?: Resolver<ResolversTypes['FeeRuleSetPayload'], ParentType, ContextType, RequireFields<MutationFeeRuleSetArgs, 'input'>>;
  feeRuleEnd?: Resolver<ResolversTypes['FeeRuleEndPayload'], ParentType, ContextType, RequireFields<MutationFeeRuleEndArgs, 'id' | 'input'>>;
  holdRelease?: Resolver<ResolversTypes['HoldReleasePayload'], ParentType, ContextType, RequireFields<MutationHoldReleaseArgs, 'id' | 'input'>>;
  holdFreeze?: Resolver<ResolversTypes['HoldFreezePayload'], ParentType, ContextType, RequireFields<MutationHoldFreezeArgs, 'id' | 'input'>>;
  holdUnfreeze?: Resolver<ResolversTypes['HoldUnfreezePayload'], ParentType, ContextType, RequireFields<MutationHoldUnfreezeArgs, 'id' | 'input'>>;
  paymentMethodSetupCreate?: Resolver<ResolversTypes['PaymentMethodSetupCreatePayload'], ParentType, ContextType, RequireFields<MutationPaymentMethodSetupCreateArgs, 'input'>>;
  paymentMethodSetupConfirm?: Resolver<ResolversTypes['PaymentMethodSetupConfirmPayload'], ParentType, ContextType, RequireFields<MutationPaymentMethodSetupConfirmArgs, 'id' | 'input'>>;
  paymentMethodRemove?: Resolver<ResolversTypes['PaymentMethodRemovePayload'], ParentType, ContextType, RequireFields<MutationPaymentMethodRemoveArgs, 'id' | 'input'>>;
  paymentCreate?: Resolver<ResolversTypes['PaymentCreatePayload'], ParentType, ContextType, RequireFields<MutationPaymentCreateArgs, 'input'>>;
  paymentConfirm?: Resolver<ResolversTypes['PaymentConfirmPayload'], ParentType, ContextType, RequireFields<MutationPaymentConfirmArgs, 'id' | 'input'>>;
  paymentCancel?: Resolver<ResolversTypes['PaymentCancelPayload'], ParentType, ContextType, RequireFields<MutationPaymentCancelArgs, 'id' | 'input'>>;
  providerEventReceive?: Resolver<ResolversTypes['ProviderEventReceivePayload'], ParentType, ContextType, RequireFields<MutationProviderEventReceiveArgs, 'input'>>;
  providerEventReplay?: Resolver<ResolversTypes['ProviderEventReplayPayload'], ParentType, ContextType, RequireFields<MutationProviderEventReplayArgs, 'id' | 'input'>>;
  refundCreate?: Resolver<ResolversTypes['RefundCreatePayload'], ParentType, ContextType, RequireFields<MutationRefundCreateArgs, 'input'>>;
  refundRetry?: Resolver<ResolversTypes['RefundRetryPayload'], ParentType, ContextType, RequireFields<MutationRefundRetryArgs, 'id' | 'input'>>;
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
  PaymentConnection?: PaymentConnectionResolvers<ContextType>;
  PaymentEdge?: PaymentEdgeResolvers<ContextType>;
  MoneyDashboard?: MoneyDashboardResolvers<ContextType>;
  PaymentTally?: PaymentTallyResolvers<ContextType>;
  RefundTally?: RefundTallyResolvers<ContextType>;
  HoldTally?: HoldTallyResolvers<ContextType>;
  FeeRule?: FeeRuleResolvers<ContextType>;
  FeeRuleConnection?: FeeRuleConnectionResolvers<ContextType>;
  FeeRuleEdge?: FeeRuleEdgeResolvers<ContextType>;
  FeeRuleSetPayload?: FeeRuleSetPayloadResolvers<ContextType>;
  FeeRuleEndPayload?: FeeRuleEndPayloadResolvers<ContextType>;
  FeeQuote?: FeeQuoteResolvers<ContextType>;
  Order?: OrderResolvers<ContextType>;
  Seller?: SellerResolvers<ContextType>;
  Hold?: HoldResolvers<ContextType>;
  HoldInvariant?: HoldInvariantResolvers<ContextType>;
  HoldPart?: HoldPartResolvers<ContextType>;
  HoldStep?: HoldStepResolvers<ContextType>;
  OrderFeeLine?: OrderFeeLineResolvers<ContextType>;
  OrderMoney?: OrderMoneyResolvers<ContextType>;
  SellerPendingBalance?: SellerPendingBalanceResolvers<ContextType>;
  HoldReleasePayload?: HoldReleasePayloadResolvers<ContextType>;
  HoldFreezePayload?: HoldFreezePayloadResolvers<ContextType>;
  HoldUnfreezePayload?: HoldUnfreezePayloadResolvers<ContextType>;
  AmountExceedsHeldError?: AmountExceedsHeldErrorResolvers<ContextType>;
  HoldFrozenError?: HoldFrozenErrorResolvers<ContextType>;
  Category?: CategoryResolvers<ContextType>;
  User?: UserResolvers<ContextType>;
  PaymentMethod?: PaymentMethodResolvers<ContextType>;
  PaymentMethodSetup?: PaymentMethodSetupResolvers<ContextType>;
  PaymentMethodSetupCreatePayload?: PaymentMethodSetupCreatePayloadResolvers<ContextType>;
  PaymentMethodSetupConfirmPayload?: PaymentMethodSetupConfirmPayloadResolvers<ContextType>;
  PaymentMethodRemovePayload?: PaymentMethodRemovePayloadResolvers<ContextType>;
  PaymentMethodLimitError?: PaymentMethodLimitErrorResolvers<ContextType>;
  OrderGroup?: OrderGroupResolvers<ContextType>;
  PaymentNextAction?: PaymentNextActionResolvers<ContextType>;
  PaymentDecline?: PaymentDeclineResolvers<ContextType>;
  PaymentMethodLabel?: PaymentMethodLabelResolvers<ContextType>;
  PaymentAttempt?: PaymentAttemptResolvers<ContextType>;
  Payment?: PaymentResolvers<ContextType>;
  PaymentCreatePayload?: PaymentCreatePayloadResolvers<ContextType>;
  PaymentConfirmPayload?: PaymentConfirmPayloadResolvers<ContextType>;
  PaymentCancelPayload?: PaymentCancelPayloadResolvers<ContextType>;
  NotPayableError?: NotPayableErrorResolvers<ContextType>;
  PaymentDeclinedError?: PaymentDeclinedErrorResolvers<ContextType>;
  PaymentPendingUnknownError?: PaymentPendingUnknownErrorResolvers<ContextType>;
  ProviderEvent?: ProviderEventResolvers<ContextType>;
  ProviderEventStep?: ProviderEventStepResolvers<ContextType>;
  ProviderEventConnection?: ProviderEventConnectionResolvers<ContextType>;
  ProviderEventEdge?: ProviderEventEdgeResolvers<ContextType>;
  ProviderEventReceivePayload?: ProviderEventReceivePayloadResolvers<ContextType>;
  ProviderEventReplayPayload?: ProviderEventReplayPayloadResolvers<ContextType>;
  Refund?: RefundResolvers<ContextType>;
  RefundPart?: RefundPartResolvers<ContextType>;
  RefundStep?: RefundStepResolvers<ContextType>;
  RefundCreatePayload?: RefundCreatePayloadResolvers<ContextType>;
  RefundRetryPayload?: RefundRetryPayloadResolvers<ContextType>;
  AmountExceedsRefundableError?: AmountExceedsRefundableErrorResolvers<ContextType>;
  StillHeldError?: StillHeldErrorResolvers<ContextType>;
  RefundConnection?: RefundConnectionResolvers<ContextType>;
  RefundEdge?: RefundEdgeResolvers<ContextType>;
  SellerDebtLimitError?: SellerDebtLimitErrorResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  cacheControl?: CacheControlDirectiveResolver<any, any, ContextType>;
};
