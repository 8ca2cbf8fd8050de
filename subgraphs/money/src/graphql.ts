// Generated from the schema by `pnpm schema`. Do not edit.
// oxlint-disable
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Currency as CurrencyRow, Money as MoneyRow, Seller as SellerRow, Category as CategoryRow, OrderGroup as OrderGroupRow, Order as OrderRow, FeeQuote as FeeQuoteRow, FeeRuleConnection as FeeRuleConnectionRow, FeeRule as FeeRuleRow, User as UserRow, PaymentMethod as PaymentMethodRow, PaymentMethodSetup as PaymentMethodSetupRow, Payment as PaymentRow, PayoutAccount as PayoutAccountRow, PayoutItem as PayoutItemRow, PayoutItemConnection as PayoutItemConnectionRow, PayoutStep as PayoutStepRow, TransferStep as TransferStepRow, PayoutApproval as PayoutApprovalRow, PayoutConnection as PayoutConnectionRow, Payout as PayoutRow, Transfer as TransferRow, ReservePolicy as ReservePolicyRow, ProviderEventConnection as ProviderEventConnectionRow, ProviderEventStep as ProviderEventStepRow, ProviderEvent as ProviderEventRow, PaymentConnection as PaymentConnectionRow, PaymentAttempt as PaymentAttemptRow, Hold as HoldRow, HoldPart as HoldPartRow, HoldStep as HoldStepRow, Refund as RefundRow, RefundConnection as RefundConnectionRow, RefundPart as RefundPartRow, RefundStep as RefundStepRow, Chargeback as ChargebackRow, ChargebackConnection as ChargebackConnectionRow, ChargebackEvidence as ChargebackEvidenceRow, ChargebackStep as ChargebackStepRow, ChargebackShare as ChargebackShareRow, MoneyDashboard as MoneyDashboardRow, ReconciliationItemConnection as ReconciliationItemConnectionRow, ReconciliationRunConnection as ReconciliationRunConnectionRow, ReconciliationTotal as ReconciliationTotalRow, ReconciliationItemStep as ReconciliationItemStepRow, BankStatement as BankStatementRow, ReconciliationItem as ReconciliationItemRow, ReconciliationRun as ReconciliationRunRow, Journal as JournalRow, PlatformPayout as PlatformPayoutRow, PlatformPayoutConnection as PlatformPayoutConnectionRow, PlatformPayoutStep as PlatformPayoutStepRow, PaymentUpdate as PaymentUpdateRow, HoldUpdate as HoldUpdateRow, PayoutUpdate as PayoutUpdateRow } from './mappers.ts';
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
  /** A chargeback of a payment of yours, of one for orders of a seller whose money you see, or any for staff; null when there is none. */
  readonly chargeback?: Maybe<Chargeback>;
  /** Chargebacks, the newest first. */
  readonly chargebacks: ChargebackConnection;
  /** Currencies in which something can be sold, by their code: at most 200. What is bought at once is of one of them. */
  readonly currencies: ReadonlyArray<Currency>;
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
  /** A payout of a seller whose money you see, or any for staff; null when there is none. */
  readonly payout?: Maybe<Payout>;
  /** Payouts, the newest first. */
  readonly payouts: PayoutConnection;
  /** A payout of the platform's own money; null for an id of none. */
  readonly platformPayout?: Maybe<PlatformPayout>;
  /** Payouts of the platform's own money, the newest first. */
  readonly platformPayouts: PlatformPayoutConnection;
  /** What of a currency is the platform's own and can be paid out: what is available at the provider, less all that it holds for others. */
  readonly platformOwnMoney: Money;
  /** What the payment provider told by itself, the newest first. What it told is a reason to ask, never believed. */
  readonly providerEvents: ProviderEventConnection;
  /** A comparison of the books with the provider and the bank; null for an id of none. */
  readonly reconciliationRun?: Maybe<ReconciliationRun>;
  /** Comparisons of the books with the provider and the bank, the newest first. */
  readonly reconciliationRuns: ReconciliationRunConnection;
  /** Something that does not agree, or did not; null for an id of none. */
  readonly reconciliationItem?: Maybe<ReconciliationItem>;
  /** What does not agree, the newest first. */
  readonly reconciliationItems: ReconciliationItemConnection;
  /** A refund of yours, of a seller whose money you see, or any for staff; null when there is none. */
  readonly refund?: Maybe<Refund>;
  /** Refunds, the newest first. */
  readonly refunds: RefundConnection;
};


export type QueryChargebackArgs = {
  id: Scalars['ID']['input'];
};


export type QueryChargebacksArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<ChargebackFilter>;
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


export type QueryPayoutArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPayoutsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<PayoutFilter>;
};


export type QueryPlatformPayoutArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPlatformPayoutsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  state?: InputMaybe<PlatformPayoutState>;
};


export type QueryPlatformOwnMoneyArgs = {
  currency: Scalars['CurrencyCode']['input'];
};


export type QueryProviderEventsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<ProviderEventFilter>;
};


export type QueryReconciliationRunArgs = {
  id: Scalars['ID']['input'];
};


export type QueryReconciliationRunsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  state?: InputMaybe<ReconciliationRunState>;
};


export type QueryReconciliationItemArgs = {
  id: Scalars['ID']['input'];
};


export type QueryReconciliationItemsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<ReconciliationItemFilter>;
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

export type Order = {
  readonly id: Scalars['ID']['output'];
  /** What is held of it until its buyer has what was promised; null before it is paid, and for anybody but its buyer, those of its seller's team who see its money, and staff. */
  readonly hold?: Maybe<Hold>;
  /** What the platform took of it, line by line, as it was agreed: at most 101. Null before it is paid, and for anybody but those of its seller's team who see its money, and staff. */
  readonly fees?: Maybe<ReadonlyArray<OrderFeeLine>>;
  /** Where its money is; null before it is paid, and to whom the hold is. */
  readonly money?: Maybe<OrderMoney>;
  /** What its buyer's bank took back of it, or asks about: the latest 100, the newest first. Null for anybody but its buyer, those of its seller's team who see its money, and staff. */
  readonly chargebacks?: Maybe<ReadonlyArray<Chargeback>>;
  /** What went back of it, or is about to: the latest 100, the newest first. Null for anybody but its buyer, those of its seller's team who see its money, and staff. */
  readonly refunds?: Maybe<ReadonlyArray<Refund>>;
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
  /** What the buyer's bank took back of it, or asks about: the latest 100, the newest first. */
  readonly chargebacks: ReadonlyArray<Chargeback>;
  /** Of its amount, what the buyer's bank has taken back and not given back again. */
  readonly chargedBack: Money;
};

export type Seller = {
  readonly id: Scalars['ID']['output'];
  /** What is held for it and not its own yet, less fees and taxes, one amount for each currency; what is its own is in its balances. Null unless you are of its team and see its money, or staff. */
  readonly pendingBalances?: Maybe<ReadonlyArray<SellerPendingBalance>>;
  /** Chargebacks of payments for its orders that are not decided: the latest 100, the newest first. Null unless you see its money, or look after money. */
  readonly openChargebacks?: Maybe<ReadonlyArray<Chargeback>>;
  /** Its account at the provider; null while it has none, and unless you are of its team and see its money, or staff. */
  readonly payoutAccount?: Maybe<PayoutAccount>;
  /** What it is paid, the newest first; null unless you are of its team and see its money, or staff. */
  readonly payouts?: Maybe<PayoutConnection>;
};


export type SellerPayoutsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
};

/** Where a chargeback stands. */
export type ChargebackState =
  /** The buyer's bank has said so. */
  | 'OPENED'
  /** It waits for an answer: not answered in time it is lost. */
  | 'EVIDENCE_DUE'
  /** It is answered; the bank decides. */
  | 'UNDER_REVIEW'
  /** It was given up; the bank is being told. */
  | 'ACCEPTED'
  /** The bank was content: what was taken is back. */
  | 'WON'
  /** The buyer has it. */
  | 'LOST';

/** Whose loss a chargeback is. */
export type ChargebackBearer =
  /** The orders': each gives back its share, the fee shrinks with it. */
  | 'SELLER'
  /** The platform's: the orders have again what was taken of them. */
  | 'PLATFORM';

/** A buyer's bank takes a payment back, or asks whether it may. Seen by the buyer, by those of the sellers' teams who see their money, and by staff who look after money. */
export type Chargeback = Node & {
  /** Its global id. */
  readonly id: Scalars['ID']['output'];
  /** Of what; for its buyer and staff. */
  readonly payment?: Maybe<Payment>;
  /** Where it stands. */
  readonly state: ChargebackState;
  /** The bank's word, as fraudulent or product_not_received. */
  readonly reason: Scalars['String']['output'];
  /** Whether the bank only asks: nothing is taken for it. */
  readonly isInquiry: Scalars['Boolean']['output'];
  /** How much; null for a seller of several, who sees its own share. */
  readonly amount?: Maybe<Money>;
  /** What the provider took for it; null unless you are staff. */
  readonly fee?: Maybe<Money>;
  /** Whose loss it is if it is lost. */
  readonly borneBy: ChargebackBearer;
  /** What of which order, at most 20; a seller's team sees its own. Nothing while nothing is taken. */
  readonly shares: ReadonlyArray<ChargebackShare>;
  /** Until when it must be answered, by the bank's clock. */
  readonly evidenceDueBy?: Maybe<Scalars['DateTime']['output']>;
  /** What was written in answer, the latest last, at most 20; null for the buyer. */
  readonly evidence?: Maybe<ReadonlyArray<ChargebackEvidence>>;
  /** Its steps, the newest last. Who took them and why only staff sees. */
  readonly history: ReadonlyArray<ChargebackStep>;
  /** Where it can go from here, at most 5 ways, by which mutation, and what bars it. */
  readonly allowedTransitions: ReadonlyArray<AllowedTransition>;
  /** When the buyer's bank said so. */
  readonly disputedAt: Scalars['DateTime']['output'];
  /** When the bank was seen to have an answer. */
  readonly answeredAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was taken of its orders; null while the bank only asks. */
  readonly takenAt?: Maybe<Scalars['DateTime']['output']>;
  /** When the bank had decided. */
  readonly settledAt?: Maybe<Scalars['DateTime']['output']>;
  /** Grows with every change. */
  readonly version: Scalars['Int']['output'];
  /** When it was first seen. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** When it last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
};

/** What of one order is charged back. */
export type ChargebackShare = {
  /** Which. */
  readonly order?: Maybe<Order>;
  /** How much of it. */
  readonly amount: Money;
};

/** What somebody wrote in answer to a chargeback. */
export type ChargebackEvidence = {
  /** The texts, at most 12. */
  readonly texts: ReadonlyArray<ChargebackText>;
  /** When. */
  readonly at: Scalars['DateTime']['output'];
};

/** One text in answer to a chargeback. */
export type ChargebackText = {
  /** As in the input: productDescription … */
  readonly name: Scalars['String']['output'];
  /** What it says. */
  readonly text: Scalars['String']['output'];
};

/** One step of a chargeback. */
export type ChargebackStep = {
  /** From. */
  readonly from: ChargebackState;
  /** To. */
  readonly to: ChargebackState;
  /** Why; null where nobody said, and unless you are staff. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** Who; null unless you are staff. */
  readonly actor?: Maybe<Scalars['String']['output']>;
  /** When. */
  readonly at: Scalars['DateTime']['output'];
};

/** What is said in answer: at least one text, each of at most 10,000 characters. What we know ourselves is filled in where nothing is given, and the receipt stands with what was sold. */
export type ChargebackSubmitEvidenceInput = {
  /** What was sold, beyond its title. */
  readonly productDescription?: InputMaybe<Scalars['String']['input']>;
  /** Anything else. */
  readonly uncategorizedText?: InputMaybe<Scalars['String']['input']>;
  /** Who bought it. */
  readonly customerName?: InputMaybe<Scalars['String']['input']>;
  /** Where it was sent. */
  readonly shippingAddress?: InputMaybe<Scalars['String']['input']>;
  /** By whom; what stands at the parcels unless given. */
  readonly shippingCarrier?: InputMaybe<Scalars['String']['input']>;
  /** Under which numbers; what stands at the parcels unless given. */
  readonly shippingTrackingNumber?: InputMaybe<Scalars['String']['input']>;
  /** When it was sent; what stands at the parcels unless given. */
  readonly shippingDate?: InputMaybe<Scalars['String']['input']>;
  /** When a service was rendered; when a download was handed out unless given. */
  readonly serviceDate?: InputMaybe<Scalars['String']['input']>;
  /** What of it was used, when and from where. */
  readonly accessActivityLog?: InputMaybe<Scalars['String']['input']>;
  /** How the buyer was told of the terms of refunds. */
  readonly refundPolicyDisclosure?: InputMaybe<Scalars['String']['input']>;
  /** Why no refund is due. */
  readonly refundRefusalExplanation?: InputMaybe<Scalars['String']['input']>;
  /** How the buyer was told of the terms of cancelling. */
  readonly cancellationPolicyDisclosure?: InputMaybe<Scalars['String']['input']>;
  /** Why it was not cancelled. */
  readonly cancellationRebuttal?: InputMaybe<Scalars['String']['input']>;
  /** Why it was not paid twice. */
  readonly duplicateChargeExplanation?: InputMaybe<Scalars['String']['input']>;
  /** Fresh for each new request; the same again for a retry. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
};

/** What chargebackSubmitEvidence answers. */
export type ChargebackSubmitEvidencePayload = {
  /** The chargeback as it stands then; null if the answer was refused. */
  readonly chargeback?: Maybe<Chargeback>;
  /** Why it was refused; PaymentPendingUnknownError beside a chargeback whose bank has not answered yet. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Why it is given up, and who bears it. */
export type ChargebackAcceptInput = {
  /** Why, 3 to 500 characters; staff reads it. */
  readonly reason: Scalars['String']['input'];
  /** Whose loss it is. That it is the platform's finance and administrators say alone. */
  readonly borneBy?: ChargebackBearer;
  /** Fresh for each new request; the same again for a retry. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
};

/** What chargebackAccept answers. */
export type ChargebackAcceptPayload = {
  /** The chargeback as it stands then; null if it was refused. */
  readonly chargeback?: Maybe<Chargeback>;
  /** Why it was refused; PaymentPendingUnknownError beside a chargeback whose bank has not answered yet. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Chargebacks, newest first. */
export type ChargebackConnection = {
  /** Chargebacks with their cursors. */
  readonly edges: ReadonlyArray<ChargebackEdge>;
  /** Chargebacks without them. */
  readonly nodes: ReadonlyArray<Chargeback>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are. */
  readonly totalCount: Count;
};

/** A chargeback in its list. */
export type ChargebackEdge = {
  /** For after and before. */
  readonly cursor: Scalars['Cursor']['output'];
  /** The chargeback. */
  readonly node: Chargeback;
};

/** Which chargebacks. */
export type ChargebackFilter = {
  /** Those that stand there. */
  readonly state?: InputMaybe<ChargebackState>;
  /** Which took something of this order. */
  readonly orderId?: InputMaybe<Scalars['ID']['input']>;
  /** Which took something of orders of this seller. */
  readonly sellerId?: InputMaybe<Scalars['ID']['input']>;
  /** Which must be answered before then, and are not. */
  readonly dueBefore?: InputMaybe<Scalars['DateTime']['input']>;
};

/** A currency of ISO 4217. */
export type Currency = {
  /** Its code. */
  readonly code: Scalars['CurrencyCode']['output'];
  /** How many decimals it has: 1,999 minor units of it with two are 19.99. 0 for JPY, 2 for EUR, 3 for BHD. */
  readonly exponent: Scalars['Int']['output'];
  /** Whatever is paid is a multiple of this, in minor units: the payment provider counts no less. 10 where a currency has three decimals, else 1. */
  readonly grain: Scalars['MinorUnits']['output'];
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

/** What has become of what is held for an order. */
export type HoldState =
  /** All of it is here. */
  | 'FUNDED'
  /** A part was released. */
  | 'PARTLY_RELEASED'
  /** A part went back to the buyer, or is about to, or their bank took it back; none was released. */
  | 'PARTLY_REFUNDED'
  /** All that is left is frozen. */
  | 'FROZEN'
  /** Nothing is left, and some of it or all was released. */
  | 'RELEASED'
  /** Nothing is left, and nothing was released: it went back to the buyer, or their bank took it back. */
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
  | 'UNFREEZE'
  /** The buyer's bank took something of it back. */
  | 'CHARGE_BACK'
  /** The bank gave that back. */
  | 'CHARGE_BACK_WON'
  /** The bank keeps it: the buyer has it, or the platform made it good. */
  | 'CHARGE_BACK_LOST';

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

/** Something that happened to a payment. */
export type PaymentUpdate = LiveUpdate & {
  /** The event's own id: two updates of one id are one. */
  readonly id: Scalars['ID']['output'];
  /** What happened, such as payment.captured or refund.succeeded. */
  readonly type: Scalars['String']['output'];
  /** When it happened. */
  readonly occurredAt: Scalars['DateTime']['output'];
  /** Its place among the updates: pass it as `after` to go on behind it. */
  readonly cursor: Scalars['Cursor']['output'];
  /** Where it stood before; null where it took no step. */
  readonly from?: Maybe<PaymentState>;
  /** Where it went; null where it took no step. */
  readonly to?: Maybe<PaymentState>;
  /** The payment as it is now. */
  readonly payment?: Maybe<Payment>;
};

/** Something that happened to what is held of an order. */
export type HoldUpdate = LiveUpdate & {
  /** The event's own id: two updates of one id are one. */
  readonly id: Scalars['ID']['output'];
  /** What happened, such as hold.funded or refund.requested. */
  readonly type: Scalars['String']['output'];
  /** When it happened. */
  readonly occurredAt: Scalars['DateTime']['output'];
  /** Its place among the updates: pass it as `after` to go on behind it. */
  readonly cursor: Scalars['Cursor']['output'];
  /** Where it stood before; null where it took no step. */
  readonly from?: Maybe<HoldState>;
  /** Where it went; null where it took no step. */
  readonly to?: Maybe<HoldState>;
  /** The hold as it is now; null before the order is paid. */
  readonly hold?: Maybe<Hold>;
};

/** Something that happened to a payout, or to the transfer that is its first step. */
export type PayoutUpdate = LiveUpdate & {
  /** The event's own id: two updates of one id are one. */
  readonly id: Scalars['ID']['output'];
  /** What happened, such as payout.paid or transfer.succeeded. */
  readonly type: Scalars['String']['output'];
  /** When it happened. */
  readonly occurredAt: Scalars['DateTime']['output'];
  /** Its place among the updates: pass it as `after` to go on behind it. */
  readonly cursor: Scalars['Cursor']['output'];
  /** Where the payout stood before; null where it took no step. */
  readonly from?: Maybe<PayoutState>;
  /** Where it went; null where it took no step. */
  readonly to?: Maybe<PayoutState>;
  /** The payout as it is now. */
  readonly payout?: Maybe<Payout>;
};

export type Category = {
  readonly id: Scalars['ID']['output'];
};

export type Journal = {
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

/** Where a seller's account at the provider stands. */
export type PayoutAccountState =
  /** The provider is being asked to make it. */
  | 'CREATED'
  /** The seller has something to show, or the provider still looks at it. */
  | 'ONBOARDING'
  /** It can be paid. */
  | 'ENABLED'
  /** It could be paid, and cannot now: something is to be shown. */
  | 'RESTRICTED'
  /** It was closed at the provider. */
  | 'CLOSED'
  /** The provider would not make it. */
  | 'FAILED';

/** Whether the provider lets an account do something. */
export type PayoutCapability =
  /** It does. */
  | 'ACTIVE'
  /** It is looked at. */
  | 'PENDING'
  /** Something is to be shown. */
  | 'RESTRICTED'
  /** It will not. */
  | 'REJECTED'
  /** It cannot, there. */
  | 'UNSUPPORTED';

/** Of what kind a seller is, for the provider. */
export type PayoutEntity =
  /** A person. */
  | 'INDIVIDUAL'
  /** A company. */
  | 'COMPANY';

/** How often a seller is paid without asking: at midnight UTC. */
export type PayoutInterval =
  /** Every day. */
  | 'DAILY'
  /** On a day of the week. */
  | 'WEEKLY'
  /** On a day of the month. */
  | 'MONTHLY'
  /** Only when it asks. */
  | 'MANUAL';

/** How pressing something is that the provider asks for. */
export type PayoutRequirementStatus =
  /** It is to be shown now. */
  | 'CURRENTLY_DUE'
  /** It should have been shown: until it is, something does not work. */
  | 'PAST_DUE'
  /** It will be asked for some day. */
  | 'EVENTUALLY_DUE'
  /** It was shown; the provider looks at it. */
  | 'PENDING_VERIFICATION';

/** A seller's account at the provider. Seen by those of the seller's team who see its money, and by staff who look after money. */
export type PayoutAccount = Node & {
  /** Its global id. */
  readonly id: Scalars['ID']['output'];
  /** Whose. */
  readonly seller: Seller;
  /** Where it stands. */
  readonly state: PayoutAccountState;
  /** Where the seller is: two letters of ISO 3166. */
  readonly country: Scalars['String']['output'];
  /** Of what kind it is. */
  readonly entity: PayoutEntity;
  /** Whether it may be given money. */
  readonly transfers: PayoutCapability;
  /** Whether it may pay out to its bank. */
  readonly payouts: PayoutCapability;
  /** What the provider asks for: at most 100. */
  readonly requirements: ReadonlyArray<PayoutRequirement>;
  /** When it is paid without asking. */
  readonly schedule: PayoutSchedule;
  /** From how much on, by currency; where none is said, as soon as the provider pays it out. At most 20. */
  readonly minimums: ReadonlyArray<Money>;
  /** How much of what it earns is kept back; null for nothing. */
  readonly reservePolicy?: Maybe<ReservePolicy>;
  /** Since when staff has stopped its payouts; null if they have not. */
  readonly stoppedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why they have; null unless you are staff. */
  readonly stoppedBecause?: Maybe<Scalars['String']['output']>;
  /** Why the provider would not make it, in its words. */
  readonly failure?: Maybe<Scalars['String']['output']>;
  /** Where it can go from here, at most 4 ways: the provider takes it there. */
  readonly allowedTransitions: ReadonlyArray<AllowedTransition>;
  /** Grows with every change. */
  readonly version: Scalars['Int']['output'];
  /** When it was opened. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** When it last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
};

/** Something that the provider asks a seller for. */
export type PayoutRequirement = {
  /** The provider's name for it. */
  readonly field: Scalars['String']['output'];
  /** How pressing it is. */
  readonly status: PayoutRequirementStatus;
  /** What was wrong with what was shown, in the provider's words: at most 10. */
  readonly errors: ReadonlyArray<Scalars['String']['output']>;
};

/** When a seller is paid without asking. */
export type PayoutSchedule = {
  /** How often. */
  readonly interval: PayoutInterval;
  /** The day of the week, 1 for Monday, or of the month; null where there is none. A day that a month does not have is its last. */
  readonly anchor?: Maybe<Scalars['Int']['output']>;
  /** When next; null while it is not paid by itself. */
  readonly nextAt?: Maybe<Scalars['DateTime']['output']>;
};

/** How much of what a seller earns is kept back for later refunds. */
export type ReservePolicy = {
  /** Of what it earns, in basis points: 1,000 are a tenth. */
  readonly rateBps: Scalars['Int']['output'];
  /** For how many days. */
  readonly days: Scalars['Int']['output'];
  /** Why, as staff said; null unless you are staff. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** From when on. */
  readonly since: Scalars['DateTime']['output'];
};

/** Whose account, and where. */
export type PayoutAccountOpenInput = {
  /** The seller's. */
  readonly sellerId: Scalars['ID']['input'];
  /** Where it is: two capital letters of ISO 3166. */
  readonly country: Scalars['String']['input'];
  /** Of what kind it is. */
  readonly entity: PayoutEntity;
  /** Fresh for each new request; the same again for a retry. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
};

/** What payoutAccountOpen answers. */
export type PayoutAccountOpenPayload = {
  /** The account; null if it was refused. */
  readonly payoutAccount?: Maybe<PayoutAccount>;
  /** Why it was refused; PayoutAccountPendingError beside an account whose provider has not answered yet. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Whose page, and where to go then. */
export type PayoutAccountLinkCreateInput = {
  /** The seller's. */
  readonly sellerId: Scalars['ID']['input'];
  /** Where the provider sends people when they have done. */
  readonly returnUrl: Scalars['String']['input'];
  /** Where it sends them when the page does not serve any more: ask for a new one there. */
  readonly refreshUrl: Scalars['String']['input'];
  /** Fresh for each new request; the same again for a retry. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
};

/** What payoutAccountLinkCreate answers. */
export type PayoutAccountLinkCreatePayload = {
  /** The page; null if it was refused. */
  readonly link?: Maybe<PayoutAccountLink>;
  /** Why it was refused. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A page of the provider's. */
export type PayoutAccountLink = {
  /** Its address: lead the seller there at once, and keep it nowhere. */
  readonly url: Scalars['String']['output'];
  /** Until when it serves. */
  readonly expiresAt: Scalars['DateTime']['output'];
};

/** When a seller is paid. */
export type PayoutScheduleSetInput = {
  /** The seller. */
  readonly sellerId: Scalars['ID']['input'];
  /** How often. */
  readonly interval: PayoutInterval;
  /** The day of the week, 1 for Monday, or of the month; none for the others. */
  readonly anchor?: InputMaybe<Scalars['Int']['input']>;
  /** From how much on, by currency, each once; absent leaves what was said. At most 20. */
  readonly minimums?: InputMaybe<ReadonlyArray<MoneyInput>>;
  /** Fresh for each new request; the same again for a retry. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
};

/** What payoutScheduleSet answers. */
export type PayoutScheduleSetPayload = {
  /** The account; null if it was refused. */
  readonly payoutAccount?: Maybe<PayoutAccount>;
  /** Why it was refused. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Whose payouts are stopped, and why. */
export type PayoutsStopInput = {
  /** The seller's. */
  readonly sellerId: Scalars['ID']['input'];
  /** Why, 3 to 500 characters; staff reads it. */
  readonly reason: Scalars['String']['input'];
  /** Fresh for each new request; the same again for a retry. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
};

/** What payoutsStop answers. */
export type PayoutsStopPayload = {
  /** The account; null if it was refused. */
  readonly payoutAccount?: Maybe<PayoutAccount>;
  /** Why it was refused. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Who may be paid again, and why. */
export type PayoutsAllowInput = {
  /** The seller. */
  readonly sellerId: Scalars['ID']['input'];
  /** Why, 3 to 500 characters; staff reads it. */
  readonly reason: Scalars['String']['input'];
  /** Fresh for each new request; the same again for a retry. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
};

/** What payoutsAllow answers. */
export type PayoutsAllowPayload = {
  /** The account; null if it was refused. */
  readonly payoutAccount?: Maybe<PayoutAccount>;
  /** Why it was refused. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** How much is kept back. */
export type ReservePolicySetInput = {
  /** Of what this seller earns. */
  readonly sellerId: Scalars['ID']['input'];
  /** In basis points, 0 to 10,000: 1,000 are a tenth, 0 ends it. */
  readonly rateBps: Scalars['Int']['input'];
  /** For how many days, 1 to 365. */
  readonly days?: Scalars['Int']['input'];
  /** Why, 3 to 500 characters; staff reads it. */
  readonly reason: Scalars['String']['input'];
  /** Fresh for each new request; the same again for a retry. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
};

/** What reservePolicySet answers. */
export type ReservePolicySetPayload = {
  /** The account; null if it was refused. */
  readonly payoutAccount?: Maybe<PayoutAccount>;
  /** Why it was refused. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** The provider has not answered yet: look at the account again in a moment. Code: PAYMENT_PENDING_UNKNOWN. */
export type PayoutAccountPendingError = UserError & {
  /** PAYMENT_PENDING_UNKNOWN */
  readonly code: Scalars['String']['output'];
  /** For people. */
  readonly message: Scalars['String']['output'];
  /** What it is about. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** Where a payout stands. */
export type PayoutState =
  /** It is about to leave what the seller has. */
  | 'SCHEDULED'
  /** It waits, and says why. */
  | 'ON_HOLD'
  /** It has left what the seller has, and is on its way into the seller's account at the provider. */
  | 'ELIGIBLE'
  /** It was cancelled before anything moved. */
  | 'CANCELLED'
  /** It lies in the seller's account at the provider. */
  | 'TRANSFERRED'
  /** The provider was asked to pay it out and has not answered yet; what became of it will be known. */
  | 'INDETERMINATE'
  /** The provider will pay it out. */
  | 'SUBMITTED'
  /** It is on its way to the bank. */
  | 'IN_TRANSIT'
  /** It arrived. */
  | 'PAID'
  /** It did not arrive, and lies in the seller's account at the provider; it can be tried again. */
  | 'FAILED'
  /** The bank sent it back after it had arrived; it can be tried again. */
  | 'RETURNED'
  /** It was taken back: it is the seller's to have again. */
  | 'UNWOUND';

/** How fast. */
export type PayoutMethod =
  /** In days, as banks are. */
  | 'STANDARD'
  /** In minutes, where the seller's bank can. */
  | 'INSTANT';

/** What made it. */
export type PayoutCause =
  /** The seller's schedule. */
  | 'SCHEDULE'
  /** Somebody asked for it. */
  | 'REQUEST';

/** Why a payout waits, or is refused. */
export type PayoutHoldReason =
  /** The provider does not let the seller be paid: the account's requirements say what is missing. */
  | 'ACCOUNT_NOT_ENABLED'
  /** Staff stopped the seller's payouts. */
  | 'STOPPED_BY_STAFF'
  /** The seller is not in good standing. */
  | 'SELLER_RESTRICTED'
  /** It is large: two people of staff must let it go. */
  | 'NEEDS_APPROVAL'
  /** There is less than was asked for. */
  | 'INSUFFICIENT_BALANCE'
  /** There is less than the provider pays out at once. */
  | 'BELOW_MINIMUM'
  /** What buyers have paid is not available at the provider yet. */
  | 'PROVIDER_BALANCE'
  /** The provider would not transfer it; it is tried again within the hour. */
  | 'TRANSFER_REFUSED'
  /** An earlier payout of the currency did not arrive: it is to be tried again with another bank, or taken back. */
  | 'EARLIER_PAYOUT_FAILED'
  /** Another payout of the currency is being got ready. */
  | 'ALREADY_UNDER_WAY';

/** Where a transfer stands. */
export type TransferState =
  /** The provider is being asked. */
  | 'REQUESTED'
  /** The provider was asked and has not answered yet; what became of it will be known. */
  | 'INDETERMINATE'
  /** It lies in the seller's account at the provider. */
  | 'SUCCEEDED'
  /** The provider would not do it; nothing moved. */
  | 'FAILED'
  /** The provider is being asked to take it back. */
  | 'REVERSING'
  /** It was taken back. */
  | 'REVERSED';

/** What a seller is paid at once: from what it has, into its account at the provider, and from there to its bank. Seen by those of the seller's team who see its money, and by staff who look after money. */
export type Payout = Node & {
  /** Its global id. */
  readonly id: Scalars['ID']['output'];
  /** Whose. */
  readonly seller: Seller;
  /** To which account at the provider. */
  readonly payoutAccount: PayoutAccount;
  /** Where it stands. */
  readonly state: PayoutState;
  /** How much; while it waits and takes everything there is, what there was when it was made, or when staff was asked to let it go. */
  readonly amount: Money;
  /** True if it takes everything there is when it goes. */
  readonly isWhole: Scalars['Boolean']['output'];
  /** How fast. */
  readonly method: PayoutMethod;
  /** What made it. */
  readonly cause: PayoutCause;
  /** Why it waits, at most 8; none where it does not. */
  readonly holdReasons: ReadonlyArray<PayoutHoldReason>;
  /** Who of staff has let it go, at most 100. */
  readonly approvals: ReadonlyArray<PayoutApproval>;
  /** What the seller had left over from before; null while nothing has moved. */
  readonly opening?: Maybe<Money>;
  /** What moved what the seller has between the payout before and this one, in order: each order that was released to it, each refund that took back. With the opening it comes to what was paid and what was left. Null while nothing has moved. */
  readonly items?: Maybe<PayoutItemConnection>;
  /** Its transfers, the newest first: one, unless the provider would not do one. At most 100. */
  readonly transfers: ReadonlyArray<Transfer>;
  /** The bank that it goes to; null until the provider has it. */
  readonly bank?: Maybe<PayoutBank>;
  /** When the provider expects it to arrive; null until it has it. */
  readonly arrivesAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it arrived, last. */
  readonly paidAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why it did not arrive: the provider's code, as account_closed. */
  readonly failureCode?: Maybe<Scalars['String']['output']>;
  /** The same in the provider's words. */
  readonly failure?: Maybe<Scalars['String']['output']>;
  /** Its steps, the newest last: the latest 400. Who took them only staff sees. */
  readonly history: ReadonlyArray<PayoutStep>;
  /** Where it can go from here, at most 5 ways, by which mutation, and what bars it. */
  readonly allowedTransitions: ReadonlyArray<AllowedTransition>;
  /** Grows with every step. */
  readonly version: Scalars['Int']['output'];
  /** When it was made. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** When it last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
};


/** What a seller is paid at once: from what it has, into its account at the provider, and from there to its bank. Seen by those of the seller's team who see its money, and by staff who look after money. */
export type PayoutItemsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
};

/** What people call a bank account by. */
export type PayoutBank = {
  /** The bank's name, where it is known. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** The last characters of the account. */
  readonly last4?: Maybe<Scalars['String']['output']>;
};

/** One of staff who has let a large payout go. */
export type PayoutApproval = {
  /** Who; null unless you are staff. */
  readonly by?: Maybe<Scalars['String']['output']>;
  /** When. */
  readonly at: Scalars['DateTime']['output'];
};

/** Something that moved what a seller has. */
export type PayoutItem = {
  /** What happened, as the books call it: hold.released, refund.settled, reserve.givenBack. */
  readonly kind: Scalars['String']['output'];
  /** With its sign: what was earned is positive. */
  readonly amount: Money;
  /** What the seller had after it. */
  readonly balance: Money;
  /** The order that it is of; null where it is of none. */
  readonly order?: Maybe<Order>;
  /** When. */
  readonly at: Scalars['DateTime']['output'];
};

/** What moved what a seller has, in order. */
export type PayoutItemConnection = {
  /** With their cursors. */
  readonly edges: ReadonlyArray<PayoutItemEdge>;
  /** Without them. */
  readonly nodes: ReadonlyArray<PayoutItem>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
};

/** An entry in its list. */
export type PayoutItemEdge = {
  /** For after and before. */
  readonly cursor: Scalars['Cursor']['output'];
  /** The entry. */
  readonly node: PayoutItem;
};

/** One step of a payout. */
export type PayoutStep = {
  /** From. */
  readonly from: PayoutState;
  /** To. */
  readonly to: PayoutState;
  /** Why; null where nobody said. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** Who; null unless you are staff. */
  readonly actor?: Maybe<Scalars['String']['output']>;
  /** When. */
  readonly at: Scalars['DateTime']['output'];
};

/** The first step of a payout: from the platform's balance into the seller's account at the provider. Seen like its payout. */
export type Transfer = Node & {
  /** Its global id. */
  readonly id: Scalars['ID']['output'];
  /** Of which payout. */
  readonly payout: Payout;
  /** Where it stands. */
  readonly state: TransferState;
  /** How much. */
  readonly amount: Money;
  /** Why the provider would not do it, or not take it back, in its words; null unless you are staff. */
  readonly failure?: Maybe<Scalars['String']['output']>;
  /** Its steps, the newest last: the latest 400. Who took them and why only staff sees. */
  readonly history: ReadonlyArray<TransferStep>;
  /** Where it can go from here, at most 4 ways, by which mutation, and what bars it. */
  readonly allowedTransitions: ReadonlyArray<AllowedTransition>;
  /** Grows with every step. */
  readonly version: Scalars['Int']['output'];
  /** When it was asked for. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** When it last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
};

/** One step of a transfer. */
export type TransferStep = {
  /** From. */
  readonly from: TransferState;
  /** To. */
  readonly to: TransferState;
  /** Why; null where nobody said, and unless you are staff. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** Who; null unless you are staff. */
  readonly actor?: Maybe<Scalars['String']['output']>;
  /** When. */
  readonly at: Scalars['DateTime']['output'];
};

/** Payouts, newest first. */
export type PayoutConnection = {
  /** Payouts with their cursors. */
  readonly edges: ReadonlyArray<PayoutEdge>;
  /** Payouts without them. */
  readonly nodes: ReadonlyArray<Payout>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are. */
  readonly totalCount: Count;
};

/** A payout in its list. */
export type PayoutEdge = {
  /** For after and before. */
  readonly cursor: Scalars['Cursor']['output'];
  /** The payout. */
  readonly node: Payout;
};

/** Which payouts. */
export type PayoutFilter = {
  /** Those that stand there. */
  readonly state?: InputMaybe<PayoutState>;
  /** Of this seller. */
  readonly sellerId?: InputMaybe<Scalars['ID']['input']>;
  /** In this currency. */
  readonly currency?: InputMaybe<Scalars['CurrencyCode']['input']>;
  /** That wait for this, beside whatever else. */
  readonly holdReason?: InputMaybe<PayoutHoldReason>;
  /** Made before then: what should have ended by now. */
  readonly createdBefore?: InputMaybe<Scalars['DateTime']['input']>;
};

/** Whom, and how much. */
export type PayoutRequestInput = {
  /** The seller. */
  readonly sellerId: Scalars['ID']['input'];
  /** In which currency. */
  readonly currency: Scalars['CurrencyCode']['input'];
  /** How much, in minor units; absent for everything there is. */
  readonly amountMinor?: InputMaybe<Scalars['MinorUnits']['input']>;
  /** How fast. */
  readonly method?: PayoutMethod;
  /** Fresh for each new request; the same again for a retry. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
};

/** What payoutRequest answers. */
export type PayoutRequestPayload = {
  /** The payout; null if it was refused. */
  readonly payout?: Maybe<Payout>;
  /** Why it was refused. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Why. */
export type PayoutCancelInput = {
  /** 3 to 500 characters; the seller's team and staff read it. */
  readonly reason: Scalars['String']['input'];
  /** Fresh for each new request; the same again for a retry. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
};

/** What payoutCancel answers. */
export type PayoutCancelPayload = {
  /** The payout; null if it was refused. */
  readonly payout?: Maybe<Payout>;
  /** Why it was refused. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** The key. */
export type PayoutRetryInput = {
  /** Fresh for each new request; the same again for a retry. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
};

/** What payoutRetry answers. */
export type PayoutRetryPayload = {
  /** The payout; null if it was refused. */
  readonly payout?: Maybe<Payout>;
  /** Why it was refused. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Why. */
export type PayoutUnwindInput = {
  /** 3 to 500 characters; staff reads it. */
  readonly reason: Scalars['String']['input'];
  /** Fresh for each new request; the same again for a retry. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
};

/** What payoutUnwind answers. */
export type PayoutUnwindPayload = {
  /** The payout; null if it was refused. */
  readonly payout?: Maybe<Payout>;
  /** Why it was refused. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** The key. */
export type PayoutApproveInput = {
  /** Fresh for each new request; the same again for a retry. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
};

/** What payoutApprove answers. */
export type PayoutApprovePayload = {
  /** The payout; null if it was refused. */
  readonly payout?: Maybe<Payout>;
  /** Why it was refused. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Nothing may be paid out now, for these reasons. Code: PAYOUT_BLOCKED. */
export type PayoutBlockedError = UserError & {
  /** PAYOUT_BLOCKED */
  readonly code: Scalars['String']['output'];
  /** For people. */
  readonly message: Scalars['String']['output'];
  /** What it is about. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Why. */
  readonly reasons: ReadonlyArray<PayoutHoldReason>;
  /** What could be paid otherwise. */
  readonly available: Money;
};

/** Where a payout of the platform's own money stands. */
export type PlatformPayoutState =
  /** It waits for a second person. */
  | 'REQUESTED'
  /** The provider is asked. */
  | 'SUBMITTED'
  /** Nobody knows yet whether the provider has it. */
  | 'INDETERMINATE'
  /** It has left the provider's balance. */
  | 'IN_TRANSIT'
  /** The bank has it, as the provider says. */
  | 'PAID'
  /** It came to nothing; what had left is back. */
  | 'FAILED'
  /** The bank sent it back. */
  | 'RETURNED'
  /** A second person did not want it. */
  | 'REJECTED';

/** The platform's own money on its way to its bank. */
export type PlatformPayout = Node & {
  /** Its global id. */
  readonly id: Scalars['ID']['output'];
  /** How much. */
  readonly amount: Money;
  /** Where it stands. */
  readonly state: PlatformPayoutState;
  /** Counts its steps. */
  readonly version: Scalars['Int']['output'];
  /** The provider's id; null until it has it. */
  readonly providerRef?: Maybe<Scalars['String']['output']>;
  /** Who asked for it. */
  readonly requestedBy: User;
  /** Who approved it; null where nobody had to. */
  readonly approvedBy?: Maybe<User>;
  /** Why it came to nothing; null where it did not. */
  readonly failure?: Maybe<Scalars['String']['output']>;
  /** When the provider expects it at the bank; null until it knows. */
  readonly arrivesAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was asked for. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** When it last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Every step that it has taken, the first first; at most 20. */
  readonly steps: ReadonlyArray<PlatformPayoutStep>;
  /** Where it can go from here. */
  readonly allowedTransitions: ReadonlyArray<AllowedTransition>;
};

/** A step of a payout of the platform's own money. */
export type PlatformPayoutStep = {
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** By which command. */
  readonly command: Scalars['String']['output'];
  /** Where it was. */
  readonly from: PlatformPayoutState;
  /** Where it went. */
  readonly to: PlatformPayoutState;
  /** Why. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** Who took it. */
  readonly actor: Scalars['String']['output'];
};

/** Payouts, newest first. */
export type PlatformPayoutConnection = {
  /** Payouts with their cursors. */
  readonly edges: ReadonlyArray<PlatformPayoutEdge>;
  /** Payouts without them. */
  readonly nodes: ReadonlyArray<PlatformPayout>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are. */
  readonly totalCount: Count;
};

/** A payout in its list. */
export type PlatformPayoutEdge = {
  /** For after and before. */
  readonly cursor: Scalars['Cursor']['output'];
  /** The payout. */
  readonly node: PlatformPayout;
};

/** How much is paid out. */
export type PlatformPayoutCreateInput = {
  /** In the smallest unit. */
  readonly amountMinor: Scalars['MinorUnits']['input'];
  /** Which currency. */
  readonly currency: Scalars['CurrencyCode']['input'];
  /** Makes repeating safe. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
};

/** An approval. */
export type PlatformPayoutApproveInput = {
  /** Makes repeating safe. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
};

/** Why a payout is ended. */
export type PlatformPayoutRejectInput = {
  /** Why. At most 500 characters. */
  readonly reason: Scalars['String']['input'];
  /** Makes repeating safe. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
};

/** More than the platform's own money. Code: EXCEEDS_OWN_MONEY. */
export type ExceedsOwnMoneyError = UserError & {
  /** EXCEEDS_OWN_MONEY. */
  readonly code: Scalars['String']['output'];
  /** How much it may be. */
  readonly message: Scalars['String']['output'];
  /** Which input. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** What is the platform's own. */
  readonly own: Money;
};

/** The provider did not do it. Code: PLATFORM_PAYOUT_DECLINED, or PLATFORM_PAYOUT_PENDING while it has not answered. */
export type PlatformPayoutDeclinedError = UserError & {
  /** PLATFORM_PAYOUT_DECLINED or PLATFORM_PAYOUT_PENDING. */
  readonly code: Scalars['String']['output'];
  /** What the provider said. */
  readonly message: Scalars['String']['output'];
  /** Which input. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** What platformPayoutCreate answers. */
export type PlatformPayoutCreatePayload = {
  /** The payout; null where it was refused. */
  readonly platformPayout?: Maybe<PlatformPayout>;
  /** Why it was refused. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What platformPayoutApprove answers. */
export type PlatformPayoutApprovePayload = {
  /** The payout; null where it was refused. */
  readonly platformPayout?: Maybe<PlatformPayout>;
  /** Why it was refused. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What platformPayoutReject answers. */
export type PlatformPayoutRejectPayload = {
  /** The payout; null where it was refused. */
  readonly platformPayout?: Maybe<PlatformPayout>;
  /** Why it was refused. */
  readonly userErrors: ReadonlyArray<UserError>;
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

/** Which breaks; all that is given must hold. */
export type ReconciliationItemFilter = {
  /** That stand there. */
  readonly state?: InputMaybe<ReconciliationItemState>;
  /** That are open, or closed. */
  readonly isOpen?: InputMaybe<Scalars['Boolean']['input']>;
  /** Of this kind. */
  readonly kind?: InputMaybe<ReconciliationItemKind>;
  /** First seen before then. */
  readonly olderThan?: InputMaybe<Scalars['DateTime']['input']>;
  /** That this comparison has found. */
  readonly runId?: InputMaybe<Scalars['ID']['input']>;
  /** That this person looks after. */
  readonly ownerId?: InputMaybe<Scalars['ID']['input']>;
};

/** Which span is compared. */
export type ReconciliationRunStartInput = {
  /** The first moment, by the provider's clock. */
  readonly from: Scalars['DateTime']['input'];
  /** The moment after the last; at most 92 days later. */
  readonly until: Scalars['DateTime']['input'];
  /** Of this currency alone; all by default. */
  readonly currency?: InputMaybe<Scalars['CurrencyCode']['input']>;
  /** Whether the bank is compared, too: a file of it must be here that covers these days. Not by default. */
  readonly includesBank?: InputMaybe<Scalars['Boolean']['input']>;
  /** Makes repeating safe. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
};

/** Who looks after a break. */
export type ReconciliationItemAssignInput = {
  /** Somebody of staff. */
  readonly ownerId: Scalars['ID']['input'];
  /** Makes repeating safe. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
};

/** By what a break is closed: a journal or a note. */
export type ReconciliationItemResolveInput = {
  /** A manual journal that was posted and moves the break's accounts by its difference. */
  readonly journalId?: InputMaybe<Scalars['ID']['input']>;
  /** Why it stays as it is. At most 500 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Makes repeating safe. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
};

/** A file of the platform's bank account. */
export type BankStatementImportInput = {
  /** The first day that it covers. */
  readonly from: Scalars['Date']['input'];
  /** The day after the last. */
  readonly until: Scalars['Date']['input'];
  /** Lines `date,amount,currency,reference` below a header that says so; the amount decimal and with its sign, money in above zero. At most 5,000 lines and a million characters. */
  readonly csv: Scalars['String']['input'];
  /** Makes repeating safe. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
};

/** The journal does not bring the books to where they should be. Code: JOURNAL_MOVES_OTHER. */
export type JournalMovesOtherError = UserError & {
  /** JOURNAL_MOVES_OTHER. */
  readonly code: Scalars['String']['output'];
  /** By how much it moves them, and by how much it should. */
  readonly message: Scalars['String']['output'];
  /** Which input. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** By how much it moves the accounts in question. */
  readonly moved: Money;
  /** By how much they should be moved. */
  readonly needed: Money;
};

/** What reconciliationRunStart answers. */
export type ReconciliationRunStartPayload = {
  /** The comparison; null where it was refused. */
  readonly reconciliationRun?: Maybe<ReconciliationRun>;
  /** Why it was refused. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What reconciliationItemAssign answers. */
export type ReconciliationItemAssignPayload = {
  /** The break; null where it was refused. */
  readonly reconciliationItem?: Maybe<ReconciliationItem>;
  /** Why it was refused. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What reconciliationItemResolve answers. */
export type ReconciliationItemResolvePayload = {
  /** The break; null where it was refused. */
  readonly reconciliationItem?: Maybe<ReconciliationItem>;
  /** Why it was refused. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What bankStatementImport answers. */
export type BankStatementImportPayload = {
  /** The statement; null where it was refused. */
  readonly bankStatement?: Maybe<BankStatement>;
  /** Why it was refused. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Where a comparison stands. */
export type ReconciliationRunState =
  /** It reads what the provider has. */
  | 'RUNNING'
  /** Everything was compared. */
  | 'COMPLETED'
  /** Something that it needs was not to be had: it says nothing about the books. */
  | 'FAILED';

/** A comparison of the books with the provider and the bank. */
export type ReconciliationRun = Node & {
  /** Its global id. */
  readonly id: Scalars['ID']['output'];
  /** The first moment, by the provider's clock. */
  readonly from: Scalars['DateTime']['output'];
  /** The moment after the last. */
  readonly until: Scalars['DateTime']['output'];
  /** Of this currency alone; null for all. */
  readonly currency?: Maybe<Scalars['CurrencyCode']['output']>;
  /** Whether the bank was compared, too. */
  readonly includesBank: Scalars['Boolean']['output'];
  /** Where it stands. */
  readonly state: ReconciliationRunState;
  /** What it lacked; null unless it has failed. */
  readonly failure?: Maybe<Scalars['String']['output']>;
  /** Who began it. */
  readonly startedBy: Scalars['String']['output'];
  /** When. */
  readonly startedAt: Scalars['DateTime']['output'];
  /** When it ended; null while it runs. */
  readonly endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The moment of the books that the totals are of; null before. */
  readonly booksAt?: Maybe<Scalars['DateTime']['output']>;
  /** Entries of the provider's and of the books that were compared. */
  readonly entries: Scalars['Int']['output'];
  /** How many of them agree. */
  readonly matched: Scalars['Int']['output'];
  /** How many differences are too young for a break: they are on their way. */
  readonly inTransit: Scalars['Int']['output'];
  /** How many do not agree. */
  readonly breaks: Scalars['Int']['output'];
  /** How many were left as they are, by a note. */
  readonly noted: Scalars['Int']['output'];
  /** Currency by currency, at most 200. */
  readonly totals: ReadonlyArray<ReconciliationTotal>;
};

/** The provider's balance of one currency beside the books'. */
export type ReconciliationTotal = {
  /** Which currency. */
  readonly currency: Scalars['CurrencyCode']['output'];
  /** What the provider says is not available yet; null where it knows nothing of the currency. */
  readonly providerPending?: Maybe<Money>;
  /** What the provider says is available; null likewise. */
  readonly providerAvailable?: Maybe<Money>;
  /** What the books have as not available yet. */
  readonly booksPending: Money;
  /** What the books have as available. */
  readonly booksAvailable: Money;
  /** The provider's entries that were compared, net of its fees. */
  readonly entries: Money;
  /** Of these, what agrees. */
  readonly matched: Money;
  /** Differences that are too young for a break. */
  readonly inTransit: Money;
  /** The breaks' differences. */
  readonly breaks: Money;
  /** What the entries explain of the difference between the provider's balance and the books'. */
  readonly explained: Money;
  /** What nothing explains. It is a break of its own, unless it is nothing. */
  readonly unexplained: Money;
};

/** What does not agree. */
export type ReconciliationItemKind =
  /** The provider has it, and the books have not. */
  | 'MISSING_IN_BOOKS'
  /** The books have it, and the provider has not. */
  | 'MISSING_AT_PROVIDER'
  /** Both have it, with another amount. */
  | 'AMOUNT_DIFFERS'
  /** The books have it more than once. */
  | 'DOUBLED'
  /** It has long been available at the provider, and is not in the books. */
  | 'LATE'
  /** The provider's balance is another than the books', and no entry explains it. */
  | 'BALANCE_DIFFERS'
  /** An account through which money only passes has held it for too long. */
  | 'UNCLEARED'
  /** The bank has a line that is of nothing in the books. */
  | 'BANK_LINE_UNMATCHED'
  /** The books have something at the bank that the bank has no line of. */
  | 'BANK_LINE_MISSING';

/** Where something that does not agree stands. */
export type ReconciliationItemState =
  /** It was found. */
  | 'UNMATCHED'
  /** It was found again, or somebody looks after it. */
  | 'EXCEPTION'
  /** It agrees by itself. */
  | 'MATCHED'
  /** It was mended, or left as it is by a note. */
  | 'RESOLVED';

/** Something that does not agree. It is the same one, however many comparisons find it. */
export type ReconciliationItem = Node & {
  /** Its global id. */
  readonly id: Scalars['ID']['output'];
  /** What it is. */
  readonly kind: ReconciliationItemKind;
  /** Where it stands. */
  readonly state: ReconciliationItemState;
  /** Counts its steps. */
  readonly version: Scalars['Int']['output'];
  /** Its currency. */
  readonly currency: Scalars['CurrencyCode']['output'];
  /** What the provider or the bank says; null for nothing at all. */
  readonly provider?: Maybe<Money>;
  /** What the books say; null for nothing at all. */
  readonly books?: Maybe<Money>;
  /** What the books lack; below zero what they have too much. */
  readonly difference: Money;
  /** The provider's id of its entry, or the bank's reference; null where it is of none. */
  readonly providerRef?: Maybe<Scalars['String']['output']>;
  /** The provider's object that the entry is of, or whose the account is; null where it is of none. */
  readonly sourceRef?: Maybe<Scalars['String']['output']>;
  /** The journal in the books; null where it is of none. */
  readonly journalKey?: Maybe<Scalars['String']['output']>;
  /** Kinds of account, in the books' words, which a journal must move by the difference to mend it; none where only a note closes it. At most 4. */
  readonly accountKinds: ReadonlyArray<Scalars['String']['output']>;
  /** When it happened, by the clock of whoever has it. */
  readonly happenedAt: Scalars['DateTime']['output'];
  /** When it was found first. */
  readonly firstSeenAt: Scalars['DateTime']['output'];
  /** When it was found last. */
  readonly lastSeenAt: Scalars['DateTime']['output'];
  /** Whole days since it was found first, until it was closed. */
  readonly ageDays: Scalars['Int']['output'];
  /** When it was closed; null while it is open. */
  readonly closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who looks after it; null for nobody. */
  readonly owner?: Maybe<User>;
  /** The comparison that found it first. */
  readonly firstRun?: Maybe<ReconciliationRun>;
  /** The comparison that found it last. */
  readonly lastRun?: Maybe<ReconciliationRun>;
  /** The journal that mended it; null where none did. */
  readonly journal?: Maybe<Journal>;
  /** Why it stays as it is; null where it was mended. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Every step that it has taken, the first first; at most 50. */
  readonly steps: ReadonlyArray<ReconciliationItemStep>;
  /** Where it can go from here. */
  readonly allowedTransitions: ReadonlyArray<AllowedTransition>;
};

/** A step of something that does not agree. */
export type ReconciliationItemStep = {
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** By which command. */
  readonly command: Scalars['String']['output'];
  /** Where it was. */
  readonly from: ReconciliationItemState;
  /** Where it went. */
  readonly to: ReconciliationItemState;
  /** Why, or to whom. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** Who took it. */
  readonly actor: Scalars['String']['output'];
};

/** Days of the platform's bank account, from a file. */
export type BankStatement = Node & {
  /** Its global id. */
  readonly id: Scalars['ID']['output'];
  /** The first day. */
  readonly from: Scalars['Date']['output'];
  /** The day after the last. */
  readonly until: Scalars['Date']['output'];
  /** How many lines the file has. */
  readonly lines: Scalars['Int']['output'];
  /** When it was taken. */
  readonly importedAt: Scalars['DateTime']['output'];
  /** Who gave it. */
  readonly importedBy: Scalars['String']['output'];
};

/** Comparisons, newest first. */
export type ReconciliationRunConnection = {
  /** Comparisons with their cursors. */
  readonly edges: ReadonlyArray<ReconciliationRunEdge>;
  /** Comparisons without them. */
  readonly nodes: ReadonlyArray<ReconciliationRun>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are. */
  readonly totalCount: Count;
};

/** A comparison in its list. */
export type ReconciliationRunEdge = {
  /** For after and before. */
  readonly cursor: Scalars['Cursor']['output'];
  /** The comparison. */
  readonly node: ReconciliationRun;
};

/** Breaks, newest first. */
export type ReconciliationItemConnection = {
  /** Breaks with their cursors. */
  readonly edges: ReadonlyArray<ReconciliationItemEdge>;
  /** Breaks without them. */
  readonly nodes: ReadonlyArray<ReconciliationItem>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are. */
  readonly totalCount: Count;
};

/** A break in its list. */
export type ReconciliationItemEdge = {
  /** For after and before. */
  readonly cursor: Scalars['Cursor']['output'];
  /** The break. */
  readonly node: ReconciliationItem;
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
  /** Answers a chargeback, once and for all: what is said here and what is known of the orders (what was sold and paid, how it was sent, when it came) goes to the buyer's bank. For those of the seller's team who see its money, and staff. */
  readonly chargebackSubmitEvidence: ChargebackSubmitEvidencePayload;
  /** Gives a chargeback up: it is lost. For the seller's owner where all that was paid is of one seller, and for staff. One of 100,000 minor units or more asks for the second factor. */
  readonly chargebackAccept: ChargebackAcceptPayload;
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
  /** Opens a seller's account at the provider, empty: what the provider asks for, the seller's bank among it, is shown to it by payoutAccountLinkCreate. For the seller's owner and those who look after its finances; asks for the second factor. */
  readonly payoutAccountOpen: PayoutAccountOpenPayload;
  /** A page of the provider's, where the seller shows it what it asks for and names its bank: serves once, within minutes. For the seller's owner and those who look after its finances; asks for the second factor. A repetition makes a new one. */
  readonly payoutAccountLinkCreate: PayoutAccountLinkCreatePayload;
  /** Says when a seller is paid without asking, and from how much on. For the seller's owner and those who look after its finances. */
  readonly payoutScheduleSet: PayoutScheduleSetPayload;
  /** Stops a seller's payouts: what has not left what it has waits. */
  readonly payoutsStop: PayoutsStopPayload;
  /** Lets a seller be paid again whose payouts were stopped. */
  readonly payoutsAllow: PayoutsAllowPayload;
  /** Says how much of what a seller earns from now on is kept back, and for how long. What is kept back already stays so until its time. */
  readonly reservePolicySet: ReservePolicySetPayload;
  /** Pays a seller what it has in a currency, or a part of it, beside its schedule. For the seller's owner and those who look after its finances. It is out of what the seller has at once; an amount of 1,000,000 minor units or more waits for two people of staff. */
  readonly payoutRequest: PayoutRequestPayload;
  /** Cancels a payout of which nothing has moved yet. For those who say where the seller's money goes, and finance. */
  readonly payoutCancel: PayoutCancelPayload;
  /** Tries again what did not arrive, or came back; it is never transferred twice. For those who say where the seller's money goes, and finance. */
  readonly payoutRetry: PayoutRetryPayload;
  /** Takes back what was transferred for a payout that did not arrive: it is the seller's to have again. */
  readonly payoutUnwind: PayoutUnwindPayload;
  /** Lets a large payout go, for one of the two people of staff who must. Asks for the second factor. */
  readonly payoutApprove: PayoutApprovePayload;
  /** Sends the platform's own money from the provider to its bank, never what it holds for others. From 10,000.00 on a second person must approve it. */
  readonly platformPayoutCreate: PlatformPayoutCreatePayload;
  /** Sends a large payout that somebody else has asked for. */
  readonly platformPayoutApprove: PlatformPayoutApprovePayload;
  /** Ends a large payout that waits for a second person. */
  readonly platformPayoutReject: PlatformPayoutRejectPayload;
  /** Takes what was posted to the webhook address, letter for letter, for one of our own processes. What the provider signed just now is stored, once; nothing else is done with it here. */
  readonly providerEventReceive: ProviderEventReceivePayload;
  /** Has what the provider told worked on again, at once, whatever came of it: the provider is asked how the object stands now. What was applied is not applied twice. */
  readonly providerEventReplay: ProviderEventReplayPayload;
  /** Has the books held against the provider over a span of its time, and against the bank where that is asked for. It begins at once; how it ended its state says. */
  readonly reconciliationRunStart: ReconciliationRunStartPayload;
  /** Says who looks after something that does not agree. */
  readonly reconciliationItemAssign: ReconciliationItemAssignPayload;
  /** Closes something that did not agree: by the journal that mended it, which two people have agreed on, or by a note that says why it stays. */
  readonly reconciliationItemResolve: ReconciliationItemResolvePayload;
  /** Takes a file of the platform's bank account. Lines that are here already are not taken twice. */
  readonly bankStatementImport: BankStatementImportPayload;
  /** Gives a buyer money back: of lines, or of the order as a whole. For those of the seller's team who see its money, and staff. It is out of the seller's reach at once, and the buyer's as soon as the provider has done it. One of 100,000 minor units or more asks for the second factor. */
  readonly refundCreate: RefundCreatePayload;
  /** Tries a refund again that the provider would not do. */
  readonly refundRetry: RefundRetryPayload;
};


export type MutationChargebackSubmitEvidenceArgs = {
  id: Scalars['ID']['input'];
  input: ChargebackSubmitEvidenceInput;
};


export type MutationChargebackAcceptArgs = {
  id: Scalars['ID']['input'];
  input: ChargebackAcceptInput;
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


export type MutationPayoutAccountOpenArgs = {
  input: PayoutAccountOpenInput;
};


export type MutationPayoutAccountLinkCreateArgs = {
  input: PayoutAccountLinkCreateInput;
};


export type MutationPayoutScheduleSetArgs = {
  input: PayoutScheduleSetInput;
};


export type MutationPayoutsStopArgs = {
  input: PayoutsStopInput;
};


export type MutationPayoutsAllowArgs = {
  input: PayoutsAllowInput;
};


export type MutationReservePolicySetArgs = {
  input: ReservePolicySetInput;
};


export type MutationPayoutRequestArgs = {
  input: PayoutRequestInput;
};


export type MutationPayoutCancelArgs = {
  id: Scalars['ID']['input'];
  input: PayoutCancelInput;
};


export type MutationPayoutRetryArgs = {
  id: Scalars['ID']['input'];
  input: PayoutRetryInput;
};


export type MutationPayoutUnwindArgs = {
  id: Scalars['ID']['input'];
  input: PayoutUnwindInput;
};


export type MutationPayoutApproveArgs = {
  id: Scalars['ID']['input'];
  input: PayoutApproveInput;
};


export type MutationPlatformPayoutCreateArgs = {
  input: PlatformPayoutCreateInput;
};


export type MutationPlatformPayoutApproveArgs = {
  id: Scalars['ID']['input'];
  input: PlatformPayoutApproveInput;
};


export type MutationPlatformPayoutRejectArgs = {
  id: Scalars['ID']['input'];
  input: PlatformPayoutRejectInput;
};


export type MutationProviderEventReceiveArgs = {
  input: ProviderEventReceiveInput;
};


export type MutationProviderEventReplayArgs = {
  id: Scalars['ID']['input'];
  input: ProviderEventReplayInput;
};


export type MutationReconciliationRunStartArgs = {
  input: ReconciliationRunStartInput;
};


export type MutationReconciliationItemAssignArgs = {
  id: Scalars['ID']['input'];
  input: ReconciliationItemAssignInput;
};


export type MutationReconciliationItemResolveArgs = {
  id: Scalars['ID']['input'];
  input: ReconciliationItemResolveInput;
};


export type MutationBankStatementImportArgs = {
  input: BankStatementImportInput;
};


export type MutationRefundCreateArgs = {
  input: RefundCreateInput;
};


export type MutationRefundRetryArgs = {
  id: Scalars['ID']['input'];
  input: RefundRetryInput;
};

export type Subscription = {
  /** What happens to a payment of yours, what goes back of it and what your bank takes back of it too; staff hears of any. NOT_FOUND for a payment that you do not see. */
  readonly paymentUpdated: PaymentUpdate;
  /**
   * What happens to what is held of an order, what is asked back of it too. For its buyer, those of its seller's team who see its
   * money, and staff; also before it is paid. NOT_FOUND for anybody else's order.
   */
  readonly holdUpdated: HoldUpdate;
  /** What happens to the payouts of a seller. NOT_FOUND unless you are of its team and see its money, or staff. */
  readonly payoutUpdated: PayoutUpdate;
};


export type SubscriptionPaymentUpdatedArgs = {
  paymentId: Scalars['ID']['input'];
  after?: InputMaybe<Scalars['Cursor']['input']>;
};


export type SubscriptionHoldUpdatedArgs = {
  orderId: Scalars['ID']['input'];
  after?: InputMaybe<Scalars['Cursor']['input']>;
};


export type SubscriptionPayoutUpdatedArgs = {
  sellerId: Scalars['ID']['input'];
  after?: InputMaybe<Scalars['Cursor']['input']>;
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
  Order: Order;
  Payment: Payment;
  Seller: Seller;
  Chargeback: Chargeback;
  FeeRule: FeeRule;
  Hold: Hold;
  User: User;
  PaymentMethod: PaymentMethod;
  PaymentMethodSetup: PaymentMethodSetup;
  OrderGroup: OrderGroup;
  PayoutAccount: PayoutAccount;
  Payout: Payout;
  Transfer: Transfer;
  PlatformPayout: PlatformPayout;
  ProviderEvent: ProviderEvent;
  ReconciliationRun: ReconciliationRun;
  ReconciliationItem: ReconciliationItem;
  BankStatement: BankStatement;
  Refund: Refund;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  IntegrityReport:
    ( { __typename: 'IntegrityReport' }
    & GraphQLRecursivePick<FederationTypes['IntegrityReport'], {"at":true}> );
  Order:
    ( { __typename: 'Order' }
    & GraphQLRecursivePick<FederationTypes['Order'], {"id":true}> );
  Payment:
    ( { __typename: 'Payment' }
    & GraphQLRecursivePick<FederationTypes['Payment'], {"id":true}> );
  Seller:
    ( { __typename: 'Seller' }
    & GraphQLRecursivePick<FederationTypes['Seller'], {"id":true}> );
  Chargeback:
    ( { __typename: 'Chargeback' }
    & GraphQLRecursivePick<FederationTypes['Chargeback'], {"id":true}> );
  FeeRule:
    ( { __typename: 'FeeRule' }
    & GraphQLRecursivePick<FederationTypes['FeeRule'], {"id":true}> );
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
  PayoutAccount:
    ( { __typename: 'PayoutAccount' }
    & GraphQLRecursivePick<FederationTypes['PayoutAccount'], {"id":true}> );
  Payout:
    ( { __typename: 'Payout' }
    & GraphQLRecursivePick<FederationTypes['Payout'], {"id":true}> );
  Transfer:
    ( { __typename: 'Transfer' }
    & GraphQLRecursivePick<FederationTypes['Transfer'], {"id":true}> );
  PlatformPayout:
    ( { __typename: 'PlatformPayout' }
    & GraphQLRecursivePick<FederationTypes['PlatformPayout'], {"id":true}> );
  ProviderEvent:
    ( { __typename: 'ProviderEvent' }
    & GraphQLRecursivePick<FederationTypes['ProviderEvent'], {"id":true}> );
  ReconciliationRun:
    ( { __typename: 'ReconciliationRun' }
    & GraphQLRecursivePick<FederationTypes['ReconciliationRun'], {"id":true}> );
  ReconciliationItem:
    ( { __typename: 'ReconciliationItem' }
    & GraphQLRecursivePick<FederationTypes['ReconciliationItem'], {"id":true}> );
  BankStatement:
    ( { __typename: 'BankStatement' }
    & GraphQLRecursivePick<FederationTypes['BankStatement'], {"id":true}> );
  Refund:
    ( { __typename: 'Refund' }
    & GraphQLRecursivePick<FederationTypes['Refund'], {"id":true}> );
};


/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( PaymentRow )
    | ( ChargebackRow )
    | ( FeeRuleRow )
    | ( HoldRow )
    | ( PaymentMethodRow )
    | ( PaymentMethodSetupRow )
    | ( PayoutAccountRow )
    | ( PayoutRow )
    | ( TransferRow )
    | ( PlatformPayoutRow )
    | ( ProviderEventRow )
    | ( ReconciliationRunRow )
    | ( ReconciliationItemRow )
    | ( BankStatementRow )
    | ( RefundRow )
  ;
  LiveUpdate:
    | ( PaymentUpdateRow )
    | ( HoldUpdateRow )
    | ( PayoutUpdateRow )
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
    | ( PayoutAccountPendingError )
    | ( Omit<PayoutBlockedError, 'available'> & { available: _RefType['Money'] } )
    | ( Omit<ExceedsOwnMoneyError, 'own'> & { own: _RefType['Money'] } )
    | ( PlatformPayoutDeclinedError )
    | ( Omit<JournalMovesOtherError, 'moved' | 'needed'> & { moved: _RefType['Money'], needed: _RefType['Money'] } )
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
  LiveUpdate: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['LiveUpdate']>;
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
  Order: ResolverTypeWrapper<OrderRow>;
  Payment: ResolverTypeWrapper<PaymentRow>;
  Seller: ResolverTypeWrapper<SellerRow>;
  ChargebackState: ChargebackState;
  ChargebackBearer: ChargebackBearer;
  Chargeback: ResolverTypeWrapper<ChargebackRow>;
  ChargebackShare: ResolverTypeWrapper<ChargebackShareRow>;
  ChargebackEvidence: ResolverTypeWrapper<ChargebackEvidenceRow>;
  ChargebackText: ResolverTypeWrapper<ChargebackText>;
  ChargebackStep: ResolverTypeWrapper<ChargebackStepRow>;
  ChargebackSubmitEvidenceInput: ChargebackSubmitEvidenceInput;
  ChargebackSubmitEvidencePayload: ResolverTypeWrapper<Omit<ChargebackSubmitEvidencePayload, 'chargeback' | 'userErrors'> & { chargeback?: Maybe<ResolversTypes['Chargeback']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ChargebackAcceptInput: ChargebackAcceptInput;
  ChargebackAcceptPayload: ResolverTypeWrapper<Omit<ChargebackAcceptPayload, 'chargeback' | 'userErrors'> & { chargeback?: Maybe<ResolversTypes['Chargeback']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ChargebackConnection: ResolverTypeWrapper<ChargebackConnectionRow>;
  ChargebackEdge: ResolverTypeWrapper<Omit<ChargebackEdge, 'node'> & { node: ResolversTypes['Chargeback'] }>;
  ChargebackFilter: ChargebackFilter;
  Currency: ResolverTypeWrapper<CurrencyRow>;
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
  PaymentUpdate: ResolverTypeWrapper<PaymentUpdateRow>;
  HoldUpdate: ResolverTypeWrapper<HoldUpdateRow>;
  PayoutUpdate: ResolverTypeWrapper<PayoutUpdateRow>;
  Category: ResolverTypeWrapper<CategoryRow>;
  Journal: ResolverTypeWrapper<JournalRow>;
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
  PaymentCreateInput: PaymentCreateInput;
  PaymentCreatePayload: ResolverTypeWrapper<Omit<PaymentCreatePayload, 'payment' | 'userErrors'> & { payment?: Maybe<ResolversTypes['Payment']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  PaymentConfirmInput: PaymentConfirmInput;
  PaymentConfirmPayload: ResolverTypeWrapper<Omit<PaymentConfirmPayload, 'payment' | 'userErrors'> & { payment?: Maybe<ResolversTypes['Payment']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  PaymentCancelInput: PaymentCancelInput;
  PaymentCancelPayload: ResolverTypeWrapper<Omit<PaymentCancelPayload, 'payment' | 'userErrors'> & { payment?: Maybe<ResolversTypes['Payment']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  NotPayableError: ResolverTypeWrapper<NotPayableError>;
  PaymentDeclinedError: ResolverTypeWrapper<PaymentDeclinedError>;
  PaymentPendingUnknownError: ResolverTypeWrapper<PaymentPendingUnknownError>;
  PayoutAccountState: PayoutAccountState;
  PayoutCapability: PayoutCapability;
  PayoutEntity: PayoutEntity;
  PayoutInterval: PayoutInterval;
  PayoutRequirementStatus: PayoutRequirementStatus;
  PayoutAccount: ResolverTypeWrapper<PayoutAccountRow>;
  PayoutRequirement: ResolverTypeWrapper<PayoutRequirement>;
  PayoutSchedule: ResolverTypeWrapper<PayoutSchedule>;
  ReservePolicy: ResolverTypeWrapper<ReservePolicyRow>;
  PayoutAccountOpenInput: PayoutAccountOpenInput;
  PayoutAccountOpenPayload: ResolverTypeWrapper<Omit<PayoutAccountOpenPayload, 'payoutAccount' | 'userErrors'> & { payoutAccount?: Maybe<ResolversTypes['PayoutAccount']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  PayoutAccountLinkCreateInput: PayoutAccountLinkCreateInput;
  PayoutAccountLinkCreatePayload: ResolverTypeWrapper<Omit<PayoutAccountLinkCreatePayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  PayoutAccountLink: ResolverTypeWrapper<PayoutAccountLink>;
  PayoutScheduleSetInput: PayoutScheduleSetInput;
  PayoutScheduleSetPayload: ResolverTypeWrapper<Omit<PayoutScheduleSetPayload, 'payoutAccount' | 'userErrors'> & { payoutAccount?: Maybe<ResolversTypes['PayoutAccount']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  PayoutsStopInput: PayoutsStopInput;
  PayoutsStopPayload: ResolverTypeWrapper<Omit<PayoutsStopPayload, 'payoutAccount' | 'userErrors'> & { payoutAccount?: Maybe<ResolversTypes['PayoutAccount']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  PayoutsAllowInput: PayoutsAllowInput;
  PayoutsAllowPayload: ResolverTypeWrapper<Omit<PayoutsAllowPayload, 'payoutAccount' | 'userErrors'> & { payoutAccount?: Maybe<ResolversTypes['PayoutAccount']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ReservePolicySetInput: ReservePolicySetInput;
  ReservePolicySetPayload: ResolverTypeWrapper<Omit<ReservePolicySetPayload, 'payoutAccount' | 'userErrors'> & { payoutAccount?: Maybe<ResolversTypes['PayoutAccount']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  PayoutAccountPendingError: ResolverTypeWrapper<PayoutAccountPendingError>;
  PayoutState: PayoutState;
  PayoutMethod: PayoutMethod;
  PayoutCause: PayoutCause;
  PayoutHoldReason: PayoutHoldReason;
  TransferState: TransferState;
  Payout: ResolverTypeWrapper<PayoutRow>;
  PayoutBank: ResolverTypeWrapper<PayoutBank>;
  PayoutApproval: ResolverTypeWrapper<PayoutApprovalRow>;
  PayoutItem: ResolverTypeWrapper<PayoutItemRow>;
  PayoutItemConnection: ResolverTypeWrapper<PayoutItemConnectionRow>;
  PayoutItemEdge: ResolverTypeWrapper<Omit<PayoutItemEdge, 'node'> & { node: ResolversTypes['PayoutItem'] }>;
  PayoutStep: ResolverTypeWrapper<PayoutStepRow>;
  Transfer: ResolverTypeWrapper<TransferRow>;
  TransferStep: ResolverTypeWrapper<TransferStepRow>;
  PayoutConnection: ResolverTypeWrapper<PayoutConnectionRow>;
  PayoutEdge: ResolverTypeWrapper<Omit<PayoutEdge, 'node'> & { node: ResolversTypes['Payout'] }>;
  PayoutFilter: PayoutFilter;
  PayoutRequestInput: PayoutRequestInput;
  PayoutRequestPayload: ResolverTypeWrapper<Omit<PayoutRequestPayload, 'payout' | 'userErrors'> & { payout?: Maybe<ResolversTypes['Payout']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  PayoutCancelInput: PayoutCancelInput;
  PayoutCancelPayload: ResolverTypeWrapper<Omit<PayoutCancelPayload, 'payout' | 'userErrors'> & { payout?: Maybe<ResolversTypes['Payout']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  PayoutRetryInput: PayoutRetryInput;
  PayoutRetryPayload: ResolverTypeWrapper<Omit<PayoutRetryPayload, 'payout' | 'userErrors'> & { payout?: Maybe<ResolversTypes['Payout']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  PayoutUnwindInput: PayoutUnwindInput;
  PayoutUnwindPayload: ResolverTypeWrapper<Omit<PayoutUnwindPayload, 'payout' | 'userErrors'> & { payout?: Maybe<ResolversTypes['Payout']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  PayoutApproveInput: PayoutApproveInput;
  PayoutApprovePayload: ResolverTypeWrapper<Omit<PayoutApprovePayload, 'payout' | 'userErrors'> & { payout?: Maybe<ResolversTypes['Payout']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  PayoutBlockedError: ResolverTypeWrapper<Omit<PayoutBlockedError, 'available'> & { available: ResolversTypes['Money'] }>;
  PlatformPayoutState: PlatformPayoutState;
  PlatformPayout: ResolverTypeWrapper<PlatformPayoutRow>;
  PlatformPayoutStep: ResolverTypeWrapper<PlatformPayoutStepRow>;
  PlatformPayoutConnection: ResolverTypeWrapper<PlatformPayoutConnectionRow>;
  PlatformPayoutEdge: ResolverTypeWrapper<Omit<PlatformPayoutEdge, 'node'> & { node: ResolversTypes['PlatformPayout'] }>;
  PlatformPayoutCreateInput: PlatformPayoutCreateInput;
  PlatformPayoutApproveInput: PlatformPayoutApproveInput;
  PlatformPayoutRejectInput: PlatformPayoutRejectInput;
  ExceedsOwnMoneyError: ResolverTypeWrapper<Omit<ExceedsOwnMoneyError, 'own'> & { own: ResolversTypes['Money'] }>;
  PlatformPayoutDeclinedError: ResolverTypeWrapper<PlatformPayoutDeclinedError>;
  PlatformPayoutCreatePayload: ResolverTypeWrapper<Omit<PlatformPayoutCreatePayload, 'platformPayout' | 'userErrors'> & { platformPayout?: Maybe<ResolversTypes['PlatformPayout']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  PlatformPayoutApprovePayload: ResolverTypeWrapper<Omit<PlatformPayoutApprovePayload, 'platformPayout' | 'userErrors'> & { platformPayout?: Maybe<ResolversTypes['PlatformPayout']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  PlatformPayoutRejectPayload: ResolverTypeWrapper<Omit<PlatformPayoutRejectPayload, 'platformPayout' | 'userErrors'> & { platformPayout?: Maybe<ResolversTypes['PlatformPayout']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
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
  ReconciliationItemFilter: ReconciliationItemFilter;
  ReconciliationRunStartInput: ReconciliationRunStartInput;
  ReconciliationItemAssignInput: ReconciliationItemAssignInput;
  ReconciliationItemResolveInput: ReconciliationItemResolveInput;
  BankStatementImportInput: BankStatementImportInput;
  JournalMovesOtherError: ResolverTypeWrapper<Omit<JournalMovesOtherError, 'moved' | 'needed'> & { moved: ResolversTypes['Money'], needed: ResolversTypes['Money'] }>;
  ReconciliationRunStartPayload: ResolverTypeWrapper<Omit<ReconciliationRunStartPayload, 'reconciliationRun' | 'userErrors'> & { reconciliationRun?: Maybe<ResolversTypes['ReconciliationRun']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ReconciliationItemAssignPayload: ResolverTypeWrapper<Omit<ReconciliationItemAssignPayload, 'reconciliationItem' | 'userErrors'> & { reconciliationItem?: Maybe<ResolversTypes['ReconciliationItem']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ReconciliationItemResolvePayload: ResolverTypeWrapper<Omit<ReconciliationItemResolvePayload, 'reconciliationItem' | 'userErrors'> & { reconciliationItem?: Maybe<ResolversTypes['ReconciliationItem']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  BankStatementImportPayload: ResolverTypeWrapper<Omit<BankStatementImportPayload, 'bankStatement' | 'userErrors'> & { bankStatement?: Maybe<ResolversTypes['BankStatement']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ReconciliationRunState: ReconciliationRunState;
  ReconciliationRun: ResolverTypeWrapper<ReconciliationRunRow>;
  ReconciliationTotal: ResolverTypeWrapper<ReconciliationTotalRow>;
  ReconciliationItemKind: ReconciliationItemKind;
  ReconciliationItemState: ReconciliationItemState;
  ReconciliationItem: ResolverTypeWrapper<ReconciliationItemRow>;
  ReconciliationItemStep: ResolverTypeWrapper<ReconciliationItemStepRow>;
  BankStatement: ResolverTypeWrapper<BankStatementRow>;
  ReconciliationRunConnection: ResolverTypeWrapper<ReconciliationRunConnectionRow>;
  ReconciliationRunEdge: ResolverTypeWrapper<Omit<ReconciliationRunEdge, 'node'> & { node: ResolversTypes['ReconciliationRun'] }>;
  ReconciliationItemConnection: ResolverTypeWrapper<ReconciliationItemConnectionRow>;
  ReconciliationItemEdge: ResolverTypeWrapper<Omit<ReconciliationItemEdge, 'node'> & { node: ResolversTypes['ReconciliationItem'] }>;
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
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
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
  Order: OrderRow;
  Payment: PaymentRow;
  Seller: SellerRow;
  Chargeback: ChargebackRow;
  ChargebackShare: ChargebackShareRow;
  ChargebackEvidence: ChargebackEvidenceRow;
  ChargebackText: ChargebackText;
  ChargebackStep: ChargebackStepRow;
  ChargebackSubmitEvidenceInput: ChargebackSubmitEvidenceInput;
  ChargebackSubmitEvidencePayload: Omit<ChargebackSubmitEvidencePayload, 'chargeback' | 'userErrors'> & { chargeback?: Maybe<ResolversParentTypes['Chargeback']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ChargebackAcceptInput: ChargebackAcceptInput;
  ChargebackAcceptPayload: Omit<ChargebackAcceptPayload, 'chargeback' | 'userErrors'> & { chargeback?: Maybe<ResolversParentTypes['Chargeback']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ChargebackConnection: ChargebackConnectionRow;
  ChargebackEdge: Omit<ChargebackEdge, 'node'> & { node: ResolversParentTypes['Chargeback'] };
  ChargebackFilter: ChargebackFilter;
  Currency: CurrencyRow;
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
  PaymentUpdate: PaymentUpdateRow;
  HoldUpdate: HoldUpdateRow;
  PayoutUpdate: PayoutUpdateRow;
  Category: CategoryRow;
  Journal: JournalRow;
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
  PaymentCreateInput: PaymentCreateInput;
  PaymentCreatePayload: Omit<PaymentCreatePayload, 'payment' | 'userErrors'> & { payment?: Maybe<ResolversParentTypes['Payment']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  PaymentConfirmInput: PaymentConfirmInput;
  PaymentConfirmPayload: Omit<PaymentConfirmPayload, 'payment' | 'userErrors'> & { payment?: Maybe<ResolversParentTypes['Payment']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  PaymentCancelInput: PaymentCancelInput;
  PaymentCancelPayload: Omit<PaymentCancelPayload, 'payment' | 'userErrors'> & { payment?: Maybe<ResolversParentTypes['Payment']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  NotPayableError: NotPayableError;
  PaymentDeclinedError: PaymentDeclinedError;
  PaymentPendingUnknownError: PaymentPendingUnknownError;
  PayoutAccount: PayoutAccountRow;
  PayoutRequirement: PayoutRequirement;
  PayoutSchedule: PayoutSchedule;
  ReservePolicy: ReservePolicyRow;
  PayoutAccountOpenInput: PayoutAccountOpenInput;
  PayoutAccountOpenPayload: Omit<PayoutAccountOpenPayload, 'payoutAccount' | 'userErrors'> & { payoutAccount?: Maybe<ResolversParentTypes['PayoutAccount']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  PayoutAccountLinkCreateInput: PayoutAccountLinkCreateInput;
  PayoutAccountLinkCreatePayload: Omit<PayoutAccountLinkCreatePayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  PayoutAccountLink: PayoutAccountLink;
  PayoutScheduleSetInput: PayoutScheduleSetInput;
  PayoutScheduleSetPayload: Omit<PayoutScheduleSetPayload, 'payoutAccount' | 'userErrors'> & { payoutAccount?: Maybe<ResolversParentTypes['PayoutAccount']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  PayoutsStopInput: PayoutsStopInput;
  PayoutsStopPayload: Omit<PayoutsStopPayload, 'payoutAccount' | 'userErrors'> & { payoutAccount?: Maybe<ResolversParentTypes['PayoutAccount']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  PayoutsAllowInput: PayoutsAllowInput;
  PayoutsAllowPayload: Omit<PayoutsAllowPayload, 'payoutAccount' | 'userErrors'> & { payoutAccount?: Maybe<ResolversParentTypes['PayoutAccount']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ReservePolicySetInput: ReservePolicySetInput;
  ReservePolicySetPayload: Omit<ReservePolicySetPayload, 'payoutAccount' | 'userErrors'> & { payoutAccount?: Maybe<ResolversParentTypes['PayoutAccount']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  PayoutAccountPendingError: PayoutAccountPendingError;
  Payout: PayoutRow;
  PayoutBank: PayoutBank;
  PayoutApproval: PayoutApprovalRow;
  PayoutItem: PayoutItemRow;
  PayoutItemConnection: PayoutItemConnectionRow;
  PayoutItemEdge: Omit<PayoutItemEdge, 'node'> & { node: ResolversParentTypes['PayoutItem'] };
  PayoutStep: PayoutStepRow;
  Transfer: TransferRow;
  TransferStep: TransferStepRow;
  PayoutConnection: PayoutConnectionRow;
  PayoutEdge: Omit<PayoutEdge, 'node'> & { node: ResolversParentTypes['Payout'] };
  PayoutFilter: PayoutFilter;
  PayoutRequestInput: PayoutRequestInput;
  PayoutRequestPayload: Omit<PayoutRequestPayload, 'payout' | 'userErrors'> & { payout?: Maybe<ResolversParentTypes['Payout']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  PayoutCancelInput: PayoutCancelInput;
  PayoutCancelPayload: Omit<PayoutCancelPayload, 'payout' | 'userErrors'> & { payout?: Maybe<ResolversParentTypes['Payout']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  PayoutRetryInput: PayoutRetryInput;
  PayoutRetryPayload: Omit<PayoutRetryPayload, 'payout' | 'userErrors'> & { payout?: Maybe<ResolversParentTypes['Payout']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  PayoutUnwindInput: PayoutUnwindInput;
  PayoutUnwindPayload: Omit<PayoutUnwindPayload, 'payout' | 'userErrors'> & { payout?: Maybe<ResolversParentTypes['Payout']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  PayoutApproveInput: PayoutApproveInput;
  PayoutApprovePayload: Omit<PayoutApprovePayload, 'payout' | 'userErrors'> & { payout?: Maybe<ResolversParentTypes['Payout']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  PayoutBlockedError: Omit<PayoutBlockedError, 'available'> & { available: ResolversParentTypes['Money'] };
  PlatformPayout: PlatformPayoutRow;
  PlatformPayoutStep: PlatformPayoutStepRow;
  PlatformPayoutConnection: PlatformPayoutConnectionRow;
  PlatformPayoutEdge: Omit<PlatformPayoutEdge, 'node'> & { node: ResolversParentTypes['PlatformPayout'] };
  PlatformPayoutCreateInput: PlatformPayoutCreateInput;
  PlatformPayoutApproveInput: PlatformPayoutApproveInput;
  PlatformPayoutRejectInput: PlatformPayoutRejectInput;
  ExceedsOwnMoneyError: Omit<ExceedsOwnMoneyError, 'own'> & { own: ResolversParentTypes['Money'] };
  PlatformPayoutDeclinedError: PlatformPayoutDeclinedError;
  PlatformPayoutCreatePayload: Omit<PlatformPayoutCreatePayload, 'platformPayout' | 'userErrors'> & { platformPayout?: Maybe<ResolversParentTypes['PlatformPayout']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  PlatformPayoutApprovePayload: Omit<PlatformPayoutApprovePayload, 'platformPayout' | 'userErrors'> & { platformPayout?: Maybe<ResolversParentTypes['PlatformPayout']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  PlatformPayoutRejectPayload: Omit<PlatformPayoutRejectPayload, 'platformPayout' | 'userErrors'> & { platformPayout?: Maybe<ResolversParentTypes['PlatformPayout']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ProviderEvent: ProviderEventRow;
  ProviderEventStep: ProviderEventStepRow;
  ProviderEventConnection: ProviderEventConnectionRow;
  ProviderEventEdge: Omit<ProviderEventEdge, 'node'> & { node: ResolversParentTypes['ProviderEvent'] };
  ProviderEventFilter: ProviderEventFilter;
  ProviderEventReceiveInput: ProviderEventReceiveInput;
  ProviderEventReceivePayload: Omit<ProviderEventReceivePayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ProviderEventReplayInput: ProviderEventReplayInput;
  ProviderEventReplayPayload: Omit<ProviderEventReplayPayload, 'providerEvent' | 'userErrors'> & { providerEvent?: Maybe<ResolversParentTypes['ProviderEvent']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ReconciliationItemFilter: ReconciliationItemFilter;
  ReconciliationRunStartInput: ReconciliationRunStartInput;
  ReconciliationItemAssignInput: ReconciliationItemAssignInput;
  ReconciliationItemResolveInput: ReconciliationItemResolveInput;
  BankStatementImportInput: BankStatementImportInput;
  JournalMovesOtherError: Omit<JournalMovesOtherError, 'moved' | 'needed'> & { moved: ResolversParentTypes['Money'], needed: ResolversParentTypes['Money'] };
  ReconciliationRunStartPayload: Omit<ReconciliationRunStartPayload, 'reconciliationRun' | 'userErrors'> & { reconciliationRun?: Maybe<ResolversParentTypes['ReconciliationRun']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ReconciliationItemAssignPayload: Omit<ReconciliationItemAssignPayload, 'reconciliationItem' | 'userErrors'> & { reconciliationItem?: Maybe<ResolversParentTypes['ReconciliationItem']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ReconciliationItemResolvePayload: Omit<ReconciliationItemResolvePayload, 'reconciliationItem' | 'userErrors'> & { reconciliationItem?: Maybe<ResolversParentTypes['ReconciliationItem']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  BankStatementImportPayload: Omit<BankStatementImportPayload, 'bankStatement' | 'userErrors'> & { bankStatement?: Maybe<ResolversParentTypes['BankStatement']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ReconciliationRun: ReconciliationRunRow;
  ReconciliationTotal: ReconciliationTotalRow;
  ReconciliationItem: ReconciliationItemRow;
  ReconciliationItemStep: ReconciliationItemStepRow;
  BankStatement: BankStatementRow;
  ReconciliationRunConnection: ReconciliationRunConnectionRow;
  ReconciliationRunEdge: Omit<ReconciliationRunEdge, 'node'> & { node: ResolversParentTypes['ReconciliationRun'] };
  ReconciliationItemConnection: ReconciliationItemConnectionRow;
  ReconciliationItemEdge: Omit<ReconciliationItemEdge, 'node'> & { node: ResolversParentTypes['ReconciliationItem'] };
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
  Subscription: Record<PropertyKey, never>;
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
  __resolveType: TypeResolveFn<'Payment' | 'Chargeback' | 'FeeRule' | 'Hold' | 'PaymentMethod' | 'PaymentMethodSetup' | 'PayoutAccount' | 'Payout' | 'Transfer' | 'PlatformPayout' | 'ProviderEvent' | 'ReconciliationRun' | 'ReconciliationItem' | 'BankStatement' | 'Refund', ParentType, ContextType>;
};

export type LiveUpdateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LiveUpdate'] = ResolversParentTypes['LiveUpdate']> = {
  __resolveType: TypeResolveFn<'PaymentUpdate' | 'HoldUpdate' | 'PayoutUpdate', ParentType, ContextType>;
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
  __resolveType: TypeResolveFn<'InvalidInputError' | 'NotUniqueError' | 'StaleVersionError' | 'InvalidTransitionError' | 'IdempotencyKeyReusedError' | 'IdempotencyInProgressError' | 'AmountExceedsHeldError' | 'HoldFrozenError' | 'PaymentMethodLimitError' | 'NotPayableError' | 'PaymentDeclinedError' | 'PaymentPendingUnknownError' | 'PayoutAccountPendingError' | 'PayoutBlockedError' | 'ExceedsOwnMoneyError' | 'PlatformPayoutDeclinedError' | 'JournalMovesOtherError' | 'AmountExceedsRefundableError' | 'StillHeldError' | 'SellerDebtLimitError', ParentType, ContextType>;
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
  chargeback?: Resolver<Maybe<ResolversTypes['Chargeback']>, ParentType, ContextType, RequireFields<QueryChargebackArgs, 'id'>>;
  chargebacks?: Resolver<ResolversTypes['ChargebackConnection'], ParentType, ContextType, Partial<QueryChargebacksArgs>>;
  currencies?: Resolver<ReadonlyArray<ResolversTypes['Currency']>, ParentType, ContextType>;
  payments?: Resolver<ResolversTypes['PaymentConnection'], ParentType, ContextType, Partial<QueryPaymentsArgs>>;
  moneyDashboard?: Resolver<ResolversTypes['MoneyDashboard'], ParentType, ContextType>;
  feeRules?: Resolver<ResolversTypes['FeeRuleConnection'], ParentType, ContextType, Partial<QueryFeeRulesArgs>>;
  feeQuote?: Resolver<Maybe<ResolversTypes['FeeQuote']>, ParentType, ContextType, RequireFields<QueryFeeQuoteArgs, 'input'>>;
  paymentMethodSetup?: Resolver<Maybe<ResolversTypes['PaymentMethodSetup']>, ParentType, ContextType, RequireFields<QueryPaymentMethodSetupArgs, 'id'>>;
  payment?: Resolver<Maybe<ResolversTypes['Payment']>, ParentType, ContextType, RequireFields<QueryPaymentArgs, 'id'>>;
  payout?: Resolver<Maybe<ResolversTypes['Payout']>, ParentType, ContextType, RequireFields<QueryPayoutArgs, 'id'>>;
  payouts?: Resolver<ResolversTypes['PayoutConnection'], ParentType, ContextType, Partial<QueryPayoutsArgs>>;
  platformPayout?: Resolver<Maybe<ResolversTypes['PlatformPayout']>, ParentType, ContextType, RequireFields<QueryPlatformPayoutArgs, 'id'>>;
  platformPayouts?: Resolver<ResolversTypes['PlatformPayoutConnection'], ParentType, ContextType, Partial<QueryPlatformPayoutsArgs>>;
  platformOwnMoney?: Resolver<ResolversTypes['Money'], ParentType, ContextType, RequireFields<QueryPlatformOwnMoneyArgs, 'currency'>>;
  providerEvents?: Resolver<ResolversTypes['ProviderEventConnection'], ParentType, ContextType, Partial<QueryProviderEventsArgs>>;
  reconciliationRun?: Resolver<Maybe<ResolversTypes['ReconciliationRun']>, ParentType, ContextType, RequireFields<QueryReconciliationRunArgs, 'id'>>;
  reconciliationRuns?: Resolver<ResolversTypes['ReconciliationRunConnection'], ParentType, ContextType, Partial<QueryReconciliationRunsArgs>>;
  reconciliationItem?: Resolver<Maybe<ResolversTypes['ReconciliationItem']>, ParentType, ContextType, RequireFields<QueryReconciliationItemArgs, 'id'>>;
  reconciliationItems?: Resolver<ResolversTypes['ReconciliationItemConnection'], ParentType, ContextType, Partial<QueryReconciliationItemsArgs>>;
  refund?: Resolver<Maybe<ResolversTypes['Refund']>, ParentType, ContextType, RequireFields<QueryRefundArgs, 'id'>>;
  refunds?: Resolver<ResolversTypes['RefundConnection'], ParentType, ContextType, Partial<QueryRefundsArgs>>;
};

export type OrderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Order'] = ResolversParentTypes['Order'], FederationReferenceType extends FederationReferenceTypes['Order'] = FederationReferenceTypes['Order']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Order']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  hold?: Resolver<Maybe<ResolversTypes['Hold']>, ParentType, ContextType>;
  fees?: Resolver<Maybe<ReadonlyArray<ResolversTypes['OrderFeeLine']>>, ParentType, ContextType>;
  money?: Resolver<Maybe<ResolversTypes['OrderMoney']>, ParentType, ContextType>;
  chargebacks?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Chargeback']>>, ParentType, ContextType>;
  refunds?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Refund']>>, ParentType, ContextType>;
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
  chargebacks?: Resolver<ReadonlyArray<ResolversTypes['Chargeback']>, ParentType, ContextType>;
  chargedBack?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SellerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Seller'] = ResolversParentTypes['Seller'], FederationReferenceType extends FederationReferenceTypes['Seller'] = FederationReferenceTypes['Seller']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Seller']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  pendingBalances?: Resolver<Maybe<ReadonlyArray<ResolversTypes['SellerPendingBalance']>>, ParentType, ContextType>;
  openChargebacks?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Chargeback']>>, ParentType, ContextType>;
  payoutAccount?: Resolver<Maybe<ResolversTypes['PayoutAccount']>, ParentType, ContextType>;
  payouts?: Resolver<Maybe<ResolversTypes['PayoutConnection']>, ParentType, ContextType, Partial<SellerPayoutsArgs>>;
};

export type ChargebackResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Chargeback'] = ResolversParentTypes['Chargeback'], FederationReferenceType extends FederationReferenceTypes['Chargeback'] = FederationReferenceTypes['Chargeback']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Chargeback']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  payment?: Resolver<Maybe<ResolversTypes['Payment']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ChargebackState'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isInquiry?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  fee?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  borneBy?: Resolver<ResolversTypes['ChargebackBearer'], ParentType, ContextType>;
  shares?: Resolver<ReadonlyArray<ResolversTypes['ChargebackShare']>, ParentType, ContextType>;
  evidenceDueBy?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  evidence?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ChargebackEvidence']>>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['ChargebackStep']>, ParentType, ContextType>;
  allowedTransitions?: Resolver<ReadonlyArray<ResolversTypes['AllowedTransition']>, ParentType, ContextType>;
  disputedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  answeredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  takenAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  settledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChargebackShareResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChargebackShare'] = ResolversParentTypes['ChargebackShare']> = {
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type ChargebackEvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChargebackEvidence'] = ResolversParentTypes['ChargebackEvidence']> = {
  texts?: Resolver<ReadonlyArray<ResolversTypes['ChargebackText']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ChargebackTextResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChargebackText'] = ResolversParentTypes['ChargebackText']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ChargebackStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChargebackStep'] = ResolversParentTypes['ChargebackStep']> = {
  from?: Resolver<ResolversTypes['ChargebackState'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['ChargebackState'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  actor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ChargebackSubmitEvidencePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChargebackSubmitEvidencePayload'] = ResolversParentTypes['ChargebackSubmitEvidencePayload']> = {
  chargeback?: Resolver<Maybe<ResolversTypes['Chargeback']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ChargebackAcceptPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChargebackAcceptPayload'] = ResolversParentTypes['ChargebackAcceptPayload']> = {
  chargeback?: Resolver<Maybe<ResolversTypes['Chargeback']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ChargebackConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChargebackConnection'] = ResolversParentTypes['ChargebackConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ChargebackEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Chargeback']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
};

export type ChargebackEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChargebackEdge'] = ResolversParentTypes['ChargebackEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Chargeback'], ParentType, ContextType>;
};

export type CurrencyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Currency'] = ResolversParentTypes['Currency']> = {
  code?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
  exponent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  grain?: Resolver<ResolversTypes['MinorUnits'], ParentType, ContextType>;
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

export type PaymentUpdateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentUpdate'] = ResolversParentTypes['PaymentUpdate']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  occurredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['PaymentState']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['PaymentState']>, ParentType, ContextType>;
  payment?: Resolver<Maybe<ResolversTypes['Payment']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HoldUpdateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HoldUpdate'] = ResolversParentTypes['HoldUpdate']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  occurredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['HoldState']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['HoldState']>, ParentType, ContextType>;
  hold?: Resolver<Maybe<ResolversTypes['Hold']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PayoutUpdateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PayoutUpdate'] = ResolversParentTypes['PayoutUpdate']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  occurredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['PayoutState']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['PayoutState']>, ParentType, ContextType>;
  payout?: Resolver<Maybe<ResolversTypes['Payout']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CategoryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Category'] = ResolversParentTypes['Category']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type JournalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Journal'] = ResolversParentTypes['Journal']> = {
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

export type PayoutAccountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PayoutAccount'] = ResolversParentTypes['PayoutAccount'], FederationReferenceType extends FederationReferenceTypes['PayoutAccount'] = FederationReferenceTypes['PayoutAccount']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PayoutAccount']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  seller?: Resolver<ResolversTypes['Seller'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PayoutAccountState'], ParentType, ContextType>;
  country?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  entity?: Resolver<ResolversTypes['PayoutEntity'], ParentType, ContextType>;
  transfers?: Resolver<ResolversTypes['PayoutCapability'], ParentType, ContextType>;
  payouts?: Resolver<ResolversTypes['PayoutCapability'], ParentType, ContextType>;
  requirements?: Resolver<ReadonlyArray<ResolversTypes['PayoutRequirement']>, ParentType, ContextType>;
  schedule?: Resolver<ResolversTypes['PayoutSchedule'], ParentType, ContextType>;
  minimums?: Resolver<ReadonlyArray<ResolversTypes['Money']>, ParentType, ContextType>;
  reservePolicy?: Resolver<Maybe<ResolversTypes['ReservePolicy']>, ParentType, ContextType>;
  stoppedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  stoppedBecause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  failure?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  allowedTransitions?: Resolver<ReadonlyArray<ResolversTypes['AllowedTransition']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PayoutRequirementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PayoutRequirement'] = ResolversParentTypes['PayoutRequirement']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PayoutRequirementStatus'], ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PayoutScheduleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PayoutSchedule'] = ResolversParentTypes['PayoutSchedule']> = {
  interval?: Resolver<ResolversTypes['PayoutInterval'], ParentType, ContextType>;
  anchor?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  nextAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type ReservePolicyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReservePolicy'] = ResolversParentTypes['ReservePolicy']> = {
  rateBps?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  days?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type PayoutAccountOpenPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PayoutAccountOpenPayload'] = ResolversParentTypes['PayoutAccountOpenPayload']> = {
  payoutAccount?: Resolver<Maybe<ResolversTypes['PayoutAccount']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PayoutAccountLinkCreatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PayoutAccountLinkCreatePayload'] = ResolversParentTypes['PayoutAccountLinkCreatePayload']> = {
  link?: Resolver<Maybe<ResolversTypes['PayoutAccountLink']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PayoutAccountLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PayoutAccountLink'] = ResolversParentTypes['PayoutAccountLink']> = {
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type PayoutScheduleSetPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PayoutScheduleSetPayload'] = ResolversParentTypes['PayoutScheduleSetPayload']> = {
  payoutAccount?: Resolver<Maybe<ResolversTypes['PayoutAccount']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PayoutsStopPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PayoutsStopPayload'] = ResolversParentTypes['PayoutsStopPayload']> = {
  payoutAccount?: Resolver<Maybe<ResolversTypes['PayoutAccount']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PayoutsAllowPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PayoutsAllowPayload'] = ResolversParentTypes['PayoutsAllowPayload']> = {
  payoutAccount?: Resolver<Maybe<ResolversTypes['PayoutAccount']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReservePolicySetPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReservePolicySetPayload'] = ResolversParentTypes['ReservePolicySetPayload']> = {
  payoutAccount?: Resolver<Maybe<ResolversTypes['PayoutAccount']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PayoutAccountPendingErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PayoutAccountPendingError'] = ResolversParentTypes['PayoutAccountPendingError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PayoutResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Payout'] = ResolversParentTypes['Payout'], FederationReferenceType extends FederationReferenceTypes['Payout'] = FederationReferenceTypes['Payout']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Payout']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  seller?: Resolver<ResolversTypes['Seller'], ParentType, ContextType>;
  payoutAccount?: Resolver<ResolversTypes['PayoutAccount'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PayoutState'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  isWhole?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['PayoutMethod'], ParentType, ContextType>;
  cause?: Resolver<ResolversTypes['PayoutCause'], ParentType, ContextType>;
  holdReasons?: Resolver<ReadonlyArray<ResolversTypes['PayoutHoldReason']>, ParentType, ContextType>;
  approvals?: Resolver<ReadonlyArray<ResolversTypes['PayoutApproval']>, ParentType, ContextType>;
  opening?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  items?: Resolver<Maybe<ResolversTypes['PayoutItemConnection']>, ParentType, ContextType, Partial<PayoutItemsArgs>>;
  transfers?: Resolver<ReadonlyArray<ResolversTypes['Transfer']>, ParentType, ContextType>;
  bank?: Resolver<Maybe<ResolversTypes['PayoutBank']>, ParentType, ContextType>;
  arrivesAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  paidAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  failureCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  failure?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['PayoutStep']>, ParentType, ContextType>;
  allowedTransitions?: Resolver<ReadonlyArray<ResolversTypes['AllowedTransition']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PayoutBankResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PayoutBank'] = ResolversParentTypes['PayoutBank']> = {
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  last4?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PayoutApprovalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PayoutApproval'] = ResolversParentTypes['PayoutApproval']> = {
  by?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type PayoutItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PayoutItem'] = ResolversParentTypes['PayoutItem']> = {
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  balance?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type PayoutItemConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PayoutItemConnection'] = ResolversParentTypes['PayoutItemConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PayoutItemEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PayoutItem']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PayoutItemEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PayoutItemEdge'] = ResolversParentTypes['PayoutItemEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PayoutItem'], ParentType, ContextType>;
};

export type PayoutStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PayoutStep'] = ResolversParentTypes['PayoutStep']> = {
  from?: Resolver<ResolversTypes['PayoutState'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['PayoutState'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  actor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type TransferResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Transfer'] = ResolversParentTypes['Transfer'], FederationReferenceType extends FederationReferenceTypes['Transfer'] = FederationReferenceTypes['Transfer']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Transfer']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  payout?: Resolver<ResolversTypes['Payout'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['TransferState'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  failure?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['TransferStep']>, ParentType, ContextType>;
  allowedTransitions?: Resolver<ReadonlyArray<ResolversTypes['AllowedTransition']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TransferStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TransferStep'] = ResolversParentTypes['TransferStep']> = {
  from?: Resolver<ResolversTypes['TransferState'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['TransferState'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  actor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type PayoutConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PayoutConnection'] = ResolversParentTypes['PayoutConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PayoutEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Payout']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
};

export type PayoutEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PayoutEdge'] = ResolversParentTypes['PayoutEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Payout'], ParentType, ContextType>;
};

export type PayoutRequestPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PayoutRequestPayload'] = ResolversParentTypes['PayoutRequestPayload']> = {
  payout?: Resolver<Maybe<ResolversTypes['Payout']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PayoutCancelPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PayoutCancelPayload'] = ResolversParentTypes['PayoutCancelPayload']> = {
  payout?: Resolver<Maybe<ResolversTypes['Payout']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PayoutRetryPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PayoutRetryPayload'] = ResolversParentTypes['PayoutRetryPayload']> = {
  payout?: Resolver<Maybe<ResolversTypes['Payout']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PayoutUnwindPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PayoutUnwindPayload'] = ResolversParentTypes['PayoutUnwindPayload']> = {
  payout?: Resolver<Maybe<ResolversTypes['Payout']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PayoutApprovePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PayoutApprovePayload'] = ResolversParentTypes['PayoutApprovePayload']> = {
  payout?: Resolver<Maybe<ResolversTypes['Payout']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PayoutBlockedErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PayoutBlockedError'] = ResolversParentTypes['PayoutBlockedError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['PayoutHoldReason']>, ParentType, ContextType>;
  available?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlatformPayoutResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlatformPayout'] = ResolversParentTypes['PlatformPayout'], FederationReferenceType extends FederationReferenceTypes['PlatformPayout'] = FederationReferenceTypes['PlatformPayout']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PlatformPayout']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PlatformPayoutState'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  providerRef?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  requestedBy?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  approvedBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  failure?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  arrivesAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['PlatformPayoutStep']>, ParentType, ContextType>;
  allowedTransitions?: Resolver<ReadonlyArray<ResolversTypes['AllowedTransition']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlatformPayoutStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlatformPayoutStep'] = ResolversParentTypes['PlatformPayoutStep']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  command?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['PlatformPayoutState'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['PlatformPayoutState'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  actor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PlatformPayoutConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlatformPayoutConnection'] = ResolversParentTypes['PlatformPayoutConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PlatformPayoutEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PlatformPayout']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
};

export type PlatformPayoutEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlatformPayoutEdge'] = ResolversParentTypes['PlatformPayoutEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PlatformPayout'], ParentType, ContextType>;
};

export type ExceedsOwnMoneyErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExceedsOwnMoneyError'] = ResolversParentTypes['ExceedsOwnMoneyError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  own?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlatformPayoutDeclinedErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlatformPayoutDeclinedError'] = ResolversParentTypes['PlatformPayoutDeclinedError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlatformPayoutCreatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlatformPayoutCreatePayload'] = ResolversParentTypes['PlatformPayoutCreatePayload']> = {
  platformPayout?: Resolver<Maybe<ResolversTypes['PlatformPayout']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PlatformPayoutApprovePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlatformPayoutApprovePayload'] = ResolversParentTypes['PlatformPayoutApprovePayload']> = {
  platformPayout?: Resolver<Maybe<ResolversTypes['PlatformPayout']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PlatformPayoutRejectPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlatformPayoutRejectPayload'] = ResolversParentTypes['PlatformPayoutRejectPayload']> = {
  platformPayout?: Resolver<Maybe<ResolversTypes['PlatformPayout']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
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

export type JournalMovesOtherErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JournalMovesOtherError'] = ResolversParentTypes['JournalMovesOtherError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  moved?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  needed?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReconciliationRunStartPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReconciliationRunStartPayload'] = ResolversParentTypes['ReconciliationRunStartPayload']> = {
  reconciliationRun?: Resolver<Maybe<ResolversTypes['ReconciliationRun']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReconciliationItemAssignPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReconciliationItemAssignPayload'] = ResolversParentTypes['ReconciliationItemAssignPayload']> = {
  reconciliationItem?: Resolver<Maybe<ResolversTypes['ReconciliationItem']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReconciliationItemResolvePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReconciliationItemResolvePayload'] = ResolversParentTypes['ReconciliationItemResolvePayload']> = {
  reconciliationItem?: Resolver<Maybe<ResolversTypes['ReconciliationItem']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type BankStatementImportPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BankStatementImportPayload'] = ResolversParentTypes['BankStatementImportPayload']> = {
  bankStatement?: Resolver<Maybe<ResolversTypes['BankStatement']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReconciliationRunResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReconciliationRun'] = ResolversParentTypes['ReconciliationRun'], FederationReferenceType extends FederationReferenceTypes['ReconciliationRun'] = FederationReferenceTypes['ReconciliationRun']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ReconciliationRun']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  currency?: Resolver<Maybe<ResolversTypes['CurrencyCode']>, ParentType, ContextType>;
  includesBank?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ReconciliationRunState'], ParentType, ContextType>;
  failure?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  startedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  booksAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  entries?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  matched?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inTransit?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  breaks?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  noted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totals?: Resolver<ReadonlyArray<ResolversTypes['ReconciliationTotal']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReconciliationTotalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReconciliationTotal'] = ResolversParentTypes['ReconciliationTotal']> = {
  currency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
  providerPending?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  providerAvailable?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  booksPending?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  booksAvailable?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  entries?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  matched?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  inTransit?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  breaks?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  explained?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  unexplained?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type ReconciliationItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReconciliationItem'] = ResolversParentTypes['ReconciliationItem'], FederationReferenceType extends FederationReferenceTypes['ReconciliationItem'] = FederationReferenceTypes['ReconciliationItem']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ReconciliationItem']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ReconciliationItemKind'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ReconciliationItemState'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
  provider?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  books?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  difference?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  providerRef?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sourceRef?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  journalKey?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  accountKinds?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  happenedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  firstSeenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  lastSeenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  ageDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  firstRun?: Resolver<Maybe<ResolversTypes['ReconciliationRun']>, ParentType, ContextType>;
  lastRun?: Resolver<Maybe<ResolversTypes['ReconciliationRun']>, ParentType, ContextType>;
  journal?: Resolver<Maybe<ResolversTypes['Journal']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['ReconciliationItemStep']>, ParentType, ContextType>;
  allowedTransitions?: Resolver<ReadonlyArray<ResolversTypes['AllowedTransition']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReconciliationItemStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReconciliationItemStep'] = ResolversParentTypes['ReconciliationItemStep']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  command?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['ReconciliationItemState'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['ReconciliationItemState'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  actor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type BankStatementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BankStatement'] = ResolversParentTypes['BankStatement'], FederationReferenceType extends FederationReferenceTypes['BankStatement'] = FederationReferenceTypes['BankStatement']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['BankStatement']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  lines?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  importedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  importedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReconciliationRunConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReconciliationRunConnection'] = ResolversParentTypes['ReconciliationRunConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ReconciliationRunEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ReconciliationRun']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
};

export type ReconciliationRunEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReconciliationRunEdge'] = ResolversParentTypes['ReconciliationRunEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ReconciliationRun'], ParentType, ContextType>;
};

export type ReconciliationItemConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReconciliationItemConnection'] = ResolversParentTypes['ReconciliationItemConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ReconciliationItemEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ReconciliationItem']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
};

export type ReconciliationItemEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReconciliationItemEdge'] = ResolversParentTypes['ReconciliationItemEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ReconciliationItem'], ParentType, ContextType>;
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
  chargebackSubmitEvidence?: Resolver<ResolversTypes['ChargebackSubmitEvidencePayload'], ParentType, ContextType, RequireFields<MutationChargebackSubmitEvidenceArgs, 'id' | 'input'>>;
  chargebackAccept?: Resolver<ResolversTypes['ChargebackAcceptPayload'], ParentType, ContextType, RequireFields<MutationChargebackAcceptArgs, 'id' | 'input'>>;
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
  payoutAccountOpen?: Resolver<ResolversTypes['PayoutAccountOpenPayload'], ParentType, ContextType, RequireFields<MutationPayoutAccountOpenArgs, 'input'>>;
  payoutAccountLinkCreate?: Resolver<ResolversTypes['PayoutAccountLinkCreatePayload'], ParentType, ContextType, RequireFields<MutationPayoutAccountLinkCreateArgs, 'input'>>;
  payoutScheduleSet?: Resolver<ResolversTypes['PayoutScheduleSetPayload'], ParentType, ContextType, RequireFields<MutationPayoutScheduleSetArgs, 'input'>>;
  payoutsStop?: Resolver<ResolversTypes['PayoutsStopPayload'], ParentType, ContextType, RequireFields<MutationPayoutsStopArgs, 'input'>>;
  payoutsAllow?: Resolver<ResolversTypes['PayoutsAllowPayload'], ParentType, ContextType, RequireFields<MutationPayoutsAllowArgs, 'input'>>;
  reservePolicySet?: Resolver<ResolversTypes['ReservePolicySetPayload'], ParentType, ContextType, RequireFields<MutationReservePolicySetArgs, 'input'>>;
  payoutRequest?: Resolver<ResolversTypes['PayoutRequestPayload'], ParentType, ContextType, RequireFields<MutationPayoutRequestArgs, 'input'>>;
  payoutCancel?: Resolver<ResolversTypes['PayoutCancelPayload'], ParentType, ContextType, RequireFields<MutationPayoutCancelArgs, 'id' | 'input'>>;
  payoutRetry?: Resolver<ResolversTypes['PayoutRetryPayload'], ParentType, ContextType, RequireFields<MutationPayoutRetryArgs, 'id' | 'input'>>;
  payoutUnwind?: Resolver<ResolversTypes['PayoutUnwindPayload'], ParentType, ContextType, RequireFields<MutationPayoutUnwindArgs, 'id' | 'input'>>;
  payoutApprove?: Resolver<ResolversTypes['PayoutApprovePayload'], ParentType, ContextType, RequireFields<MutationPayoutApproveArgs, 'id' | 'input'>>;
  platformPayoutCreate?: Resolver<ResolversTypes['PlatformPayoutCreatePayload'], ParentType, ContextType, RequireFields<MutationPlatformPayoutCreateArgs, 'input'>>;
  platformPayoutApprove?: Resolver<ResolversTypes['PlatformPayoutApprovePayload'], ParentType, ContextType, RequireFields<MutationPlatformPayoutApproveArgs, 'id' | 'input'>>;
  platformPayoutReject?: Resolver<ResolversTypes['PlatformPayoutRejectPayload'], ParentType, ContextType, RequireFields<MutationPlatformPayoutRejectArgs, 'id' | 'input'>>;
  providerEventReceive?: Resolver<ResolversTypes['ProviderEventReceivePayload'], ParentType, ContextType, RequireFields<MutationProviderEventReceiveArgs, 'input'>>;
  providerEventReplay?: Resolver<ResolversTypes['ProviderEventReplayPayload'], ParentType, ContextType, RequireFields<MutationProviderEventReplayArgs, 'id' | 'input'>>;
  reconciliationRunStart?: Resolver<ResolversTypes['ReconciliationRunStartPayload'], ParentType, ContextType, RequireFields<MutationReconciliationRunStartArgs, 'input'>>;
  reconciliationItemAssign?: Resolver<ResolversTypes['ReconciliationItemAssignPayload'], ParentType, ContextType, RequireFields<MutationReconciliationItemAssignArgs, 'id' | 'input'>>;
  reconciliationItemResolve?: Resolver<ResolversTypes['ReconciliationItemResolvePayload'], ParentType, ContextType, RequireFields<MutationReconciliationItemResolveArgs, 'id' | 'input'>>;
  bankStatementImport?: Resolver<ResolversTypes['BankStatementImportPayload'], ParentType, ContextType, RequireFields<MutationBankStatementImportArgs, 'input'>>;
  refundCreate?: Resolver<ResolversTypes['RefundCreatePayload'], ParentType, ContextType, RequireFields<MutationRefundCreateArgs, 'input'>>;
  refundRetry?: Resolver<ResolversTypes['RefundRetryPayload'], ParentType, ContextType, RequireFields<MutationRefundRetryArgs, 'id' | 'input'>>;
};

export type SubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  paymentUpdated?: SubscriptionResolver<ResolversTypes['PaymentUpdate'], "paymentUpdated", ParentType, ContextType, RequireFields<SubscriptionPaymentUpdatedArgs, 'paymentId'>>;
  holdUpdated?: SubscriptionResolver<ResolversTypes['HoldUpdate'], "holdUpdated", ParentType, ContextType, RequireFields<SubscriptionHoldUpdatedArgs, 'orderId'>>;
  payoutUpdated?: SubscriptionResolver<ResolversTypes['PayoutUpdate'], "payoutUpdated", ParentType, ContextType, RequireFields<SubscriptionPayoutUpdatedArgs, 'sellerId'>>;
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
  Order?: OrderResolvers<ContextType>;
  Payment?: PaymentResolvers<ContextType>;
  Seller?: SellerResolvers<ContextType>;
  Chargeback?: ChargebackResolvers<ContextType>;
  ChargebackShare?: ChargebackShareResolvers<ContextType>;
  ChargebackEvidence?: ChargebackEvidenceResolvers<ContextType>;
  ChargebackText?: ChargebackTextResolvers<ContextType>;
  ChargebackStep?: ChargebackStepResolvers<ContextType>;
  ChargebackSubmitEvidencePayload?: ChargebackSubmitEvidencePayloadResolvers<ContextType>;
  ChargebackAcceptPayload?: ChargebackAcceptPayloadResolvers<ContextType>;
  ChargebackConnection?: ChargebackConnectionResolvers<ContextType>;
  ChargebackEdge?: ChargebackEdgeResolvers<ContextType>;
  Currency?: CurrencyResolvers<ContextType>;
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
  PaymentUpdate?: PaymentUpdateResolvers<ContextType>;
  HoldUpdate?: HoldUpdateResolvers<ContextType>;
  PayoutUpdate?: PayoutUpdateResolvers<ContextType>;
  Category?: CategoryResolvers<ContextType>;
  Journal?: JournalResolvers<ContextType>;
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
  PaymentCreatePayload?: PaymentCreatePayloadResolvers<ContextType>;
  PaymentConfirmPayload?: PaymentConfirmPayloadResolvers<ContextType>;
  PaymentCancelPayload?: PaymentCancelPayloadResolvers<ContextType>;
  NotPayableError?: NotPayableErrorResolvers<ContextType>;
  PaymentDeclinedError?: PaymentDeclinedErrorResolvers<ContextType>;
  PaymentPendingUnknownError?: PaymentPendingUnknownErrorResolvers<ContextType>;
  PayoutAccount?: PayoutAccountResolvers<ContextType>;
  PayoutRequirement?: PayoutRequirementResolvers<ContextType>;
  PayoutSchedule?: PayoutScheduleResolvers<ContextType>;
  ReservePolicy?: ReservePolicyResolvers<ContextType>;
  PayoutAccountOpenPayload?: PayoutAccountOpenPayloadResolvers<ContextType>;
  PayoutAccountLinkCreatePayload?: PayoutAccountLinkCreatePayloadResolvers<ContextType>;
  PayoutAccountLink?: PayoutAccountLinkResolvers<ContextType>;
  PayoutScheduleSetPayload?: PayoutScheduleSetPayloadResolvers<ContextType>;
  PayoutsStopPayload?: PayoutsStopPayloadResolvers<ContextType>;
  PayoutsAllowPayload?: PayoutsAllowPayloadResolvers<ContextType>;
  ReservePolicySetPayload?: ReservePolicySetPayloadResolvers<ContextType>;
  PayoutAccountPendingError?: PayoutAccountPendingErrorResolvers<ContextType>;
  Payout?: PayoutResolvers<ContextType>;
  PayoutBank?: PayoutBankResolvers<ContextType>;
  PayoutApproval?: PayoutApprovalResolvers<ContextType>;
  PayoutItem?: PayoutItemResolvers<ContextType>;
  PayoutItemConnection?: PayoutItemConnectionResolvers<ContextType>;
  PayoutItemEdge?: PayoutItemEdgeResolvers<ContextType>;
  PayoutStep?: PayoutStepResolvers<ContextType>;
  Transfer?: TransferResolvers<ContextType>;
  TransferStep?: TransferStepResolvers<ContextType>;
  PayoutConnection?: PayoutConnectionResolvers<ContextType>;
  PayoutEdge?: PayoutEdgeResolvers<ContextType>;
  PayoutRequestPayload?: PayoutRequestPayloadResolvers<ContextType>;
  PayoutCancelPayload?: PayoutCancelPayloadResolvers<ContextType>;
  PayoutRetryPayload?: PayoutRetryPayloadResolvers<ContextType>;
  PayoutUnwindPayload?: PayoutUnwindPayloadResolvers<ContextType>;
  PayoutApprovePayload?: PayoutApprovePayloadResolvers<ContextType>;
  PayoutBlockedError?: PayoutBlockedErrorResolvers<ContextType>;
  PlatformPayout?: PlatformPayoutResolvers<ContextType>;
  PlatformPayoutStep?: PlatformPayoutStepResolvers<ContextType>;
  PlatformPayoutConnection?: PlatformPayoutConnectionResolvers<ContextType>;
  PlatformPayoutEdge?: PlatformPayoutEdgeResolvers<ContextType>;
  ExceedsOwnMoneyError?: ExceedsOwnMoneyErrorResolvers<ContextType>;
  PlatformPayoutDeclinedError?: PlatformPayoutDeclinedErrorResolvers<ContextType>;
  PlatformPayoutCreatePayload?: PlatformPayoutCreatePayloadResolvers<ContextType>;
  PlatformPayoutApprovePayload?: PlatformPayoutApprovePayloadResolvers<ContextType>;
  PlatformPayoutRejectPayload?: PlatformPayoutRejectPayloadResolvers<ContextType>;
  ProviderEvent?: ProviderEventResolvers<ContextType>;
  ProviderEventStep?: ProviderEventStepResolvers<ContextType>;
  ProviderEventConnection?: ProviderEventConnectionResolvers<ContextType>;
  ProviderEventEdge?: ProviderEventEdgeResolvers<ContextType>;
  ProviderEventReceivePayload?: ProviderEventReceivePayloadResolvers<ContextType>;
  ProviderEventReplayPayload?: ProviderEventReplayPayloadResolvers<ContextType>;
  JournalMovesOtherError?: JournalMovesOtherErrorResolvers<ContextType>;
  ReconciliationRunStartPayload?: ReconciliationRunStartPayloadResolvers<ContextType>;
  ReconciliationItemAssignPayload?: ReconciliationItemAssignPayloadResolvers<ContextType>;
  ReconciliationItemResolvePayload?: ReconciliationItemResolvePayloadResolvers<ContextType>;
  BankStatementImportPayload?: BankStatementImportPayloadResolvers<ContextType>;
  ReconciliationRun?: ReconciliationRunResolvers<ContextType>;
  ReconciliationTotal?: ReconciliationTotalResolvers<ContextType>;
  ReconciliationItem?: ReconciliationItemResolvers<ContextType>;
  ReconciliationItemStep?: ReconciliationItemStepResolvers<ContextType>;
  BankStatement?: BankStatementResolvers<ContextType>;
  ReconciliationRunConnection?: ReconciliationRunConnectionResolvers<ContextType>;
  ReconciliationRunEdge?: ReconciliationRunEdgeResolvers<ContextType>;
  ReconciliationItemConnection?: ReconciliationItemConnectionResolvers<ContextType>;
  ReconciliationItemEdge?: ReconciliationItemEdgeResolvers<ContextType>;
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
  Subscription?: SubscriptionResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  cacheControl?: CacheControlDirectiveResolver<any, any, ContextType>;
};
