// Generated from the schema by `pnpm schema`. Do not edit.
// oxlint-disable
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Money as MoneyRow, AccountEntry as AccountEntryRow, LedgerAccountConnection as LedgerAccountConnectionRow, LedgerStatement as LedgerStatementRow, LedgerAccount as LedgerAccountRow, Journal as JournalRow, JournalConnection as JournalConnectionRow, Posting as PostingRow, TrialBalance as TrialBalanceRow, TrialBalanceLine as TrialBalanceLineRow, TrialBalanceSum as TrialBalanceSumRow, DailyBalance as DailyBalanceRow, ManualJournalConnection as ManualJournalConnectionRow, ManualJournal as ManualJournalRow, ManualReversedLine as ManualReversedLineRow, ManualPosting as ManualPostingRow, LedgerPeriod as LedgerPeriodRow, LedgerPeriodLine as LedgerPeriodLineRow, LiabilityLine as LiabilityLineRow, TaxCollectedLine as TaxCollectedLineRow, PlatformRevenueLine as PlatformRevenueLineRow, OrderProof as OrderProofRow, Order as OrderRow, Payment as PaymentRow, Hold as HoldRow, Refund as RefundRow, Payout as PayoutRow, Chargeback as ChargebackRow, User as UserRow, Seller as SellerRow, BalanceUpdate as BalanceUpdateRow } from './mappers.ts';
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
  /** The invariants of ledger, at most 100; null when it did not answer. */
  readonly ledger?: Maybe<ReadonlyArray<InvariantResult>>;
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
  /**
   * What must be true of the data of all six subgraphs, checked live. Each part is answered by its owner;
   * a part is null when that subgraph does not answer.
   */
  readonly integrityReport: IntegrityReport;
  /** The accounts of the books, the newest first. */
  readonly ledgerAccounts: LedgerAccountConnection;
  /** The one account of a kind, owner and currency; null while nothing was posted to it. */
  readonly ledgerAccount?: Maybe<LedgerAccount>;
  /** The journals of the books, the newest first. */
  readonly journals: JournalConnection;
  /** The one journal with this key; null while there is none. */
  readonly journal?: Maybe<Journal>;
  /** Manual journals, the newest first. */
  readonly manualJournals: ManualJournalConnection;
  /** Periods whose books are closed, the latest first. */
  readonly ledgerPeriods: LedgerPeriodConnection;
  /** What the platform earned and spent, period by period: commission and fees, what it gave back of them, the provider's fees, what it bore. At most 5,000 lines. */
  readonly platformRevenue: ReadonlyArray<PlatformRevenueLine>;
  /** Tax that was collected with sales, by jurisdiction and period, and what of it went back or was paid. At most 5,000 lines. */
  readonly taxCollected: ReadonlyArray<TaxCollectedLine>;
  /** What the platform holds for others now, by kind and by how long it has been. At most 8 lines of each currency. */
  readonly liabilitiesByAge: ReadonlyArray<LiabilityLine>;
  /**
   * How far the books are sealed. Keep number and hash of it outside this installation: given back to `ledgerVerify`, they
   * show whether anything sealed until then was changed or cut off since.
   */
  readonly ledgerHead: LedgerHead;
  /**
   * Reads sealed blocks again and computes their hashes anew, a block range at a time, and stops at the first that is not
   * what was sealed, or before time runs out: `nextBlock` says where to go on.
   */
  readonly ledgerVerify: LedgerVerification;
  /** What all accounts hold, by kind and currency, all of it of one moment: in each currency debits equal credits. */
  readonly trialBalance: TrialBalance;
};


export type QueryLedgerAccountsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<LedgerAccountFilter>;
};


export type QueryLedgerAccountArgs = {
  kind: LedgerAccountKind;
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  currency: Scalars['CurrencyCode']['input'];
};


export type QueryJournalsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<JournalFilter>;
};


export type QueryJournalArgs = {
  key: Scalars['String']['input'];
};


export type QueryManualJournalsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<ManualJournalFilter>;
};


export type QueryLedgerPeriodsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
};


export type QueryPlatformRevenueArgs = {
  from: Scalars['Date']['input'];
  until: Scalars['Date']['input'];
  by: ReportPeriod;
  currency?: InputMaybe<Scalars['CurrencyCode']['input']>;
};


export type QueryTaxCollectedArgs = {
  from: Scalars['Date']['input'];
  until: Scalars['Date']['input'];
  by: ReportPeriod;
  currency?: InputMaybe<Scalars['CurrencyCode']['input']>;
};


export type QueryLiabilitiesByAgeArgs = {
  currency?: InputMaybe<Scalars['CurrencyCode']['input']>;
};


export type QueryLedgerVerifyArgs = {
  fromBlock?: Scalars['Int']['input'];
  blocks: Scalars['Int']['input'];
  expectedHead?: InputMaybe<LedgerHeadInput>;
};


export type QueryTrialBalanceArgs = {
  currency?: InputMaybe<Scalars['CurrencyCode']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** What an account is for. More kinds follow: accept what you do not know. */
export type LedgerAccountKind =
  /** Lies with the payment provider and is not available yet. */
  | 'PSP_PENDING'
  /** Lies with the payment provider and is available. */
  | 'PSP_AVAILABLE'
  /** Lies in a seller's account at the payment provider. */
  | 'PSP_CONNECTED'
  /** Lies in the platform's bank. */
  | 'BANK'
  /** What a seller owes the platform. */
  | 'SELLER_OWED'
  /** The payment provider's fees. */
  | 'EXPENSE_PSP_FEES'
  /** Chargebacks and their fees borne by the platform. */
  | 'EXPENSE_DISPUTES'
  /** Promotions borne by the platform. */
  | 'EXPENSE_PROMOTIONS'
  /** Refunds borne by the platform. */
  | 'EXPENSE_REFUNDS'
  /** Rounding. */
  | 'EXPENSE_ROUNDING'
  /** Held for an order or a milestone until the buyer has what was promised. */
  | 'ESCROW'
  /** Earned by a seller and not paid out yet. */
  | 'SELLER_AVAILABLE'
  /** Kept back from a seller for later refunds. */
  | 'SELLER_RESERVE'
  /** On its way to a seller's bank. */
  | 'SELLER_IN_PAYOUT'
  /** A buyer's credit. */
  | 'BUYER_CREDIT'
  /** Tax that was collected for a jurisdiction and is not paid yet. */
  | 'TAX_PAYABLE'
  /** Commission on sales. */
  | 'REVENUE_COMMISSION'
  /** Fees. */
  | 'REVENUE_FEES'
  /** Subscriptions. */
  | 'REVENUE_SUBSCRIPTIONS'
  /** Disputed at the card network. */
  | 'DISPUTE'
  /** Money whose purpose is not known yet. */
  | 'SUSPENSE_UNMATCHED'
  /** Between two currencies. */
  | 'FX';

/** One side of a posting. */
export type LedgerSide =
  /** What assets and expenses grow by. */
  | 'DEBIT'
  /** What liabilities and revenue grow by. */
  | 'CREDIT';

/** Whether an account can be posted to. */
export type LedgerAccountState =
  /** It can. */
  | 'OPEN'
  /** It cannot, and its balance is zero. */
  | 'CLOSED';

/**
 * An account of the books: one for each kind, owner and currency. Finance and auditors see all of them; a seller's owner
 * and finance members see what it has earned, what is kept back, what is being paid out and what it owes.
 */
export type LedgerAccount = Node & {
  /** Its global id. */
  readonly id: Scalars['ID']['output'];
  /** What it is for. */
  readonly kind: LedgerAccountKind;
  /** The kind as it is written in the books, such as `seller:available`. */
  readonly code: Scalars['String']['output'];
  /** Whose it is: the id of an order, a seller, a person or a case, or the code of a jurisdiction; null for the platform's own. */
  readonly ownerId?: Maybe<Scalars['ID']['output']>;
  /** Its currency. */
  readonly currency: Scalars['CurrencyCode']['output'];
  /** What it grows by. */
  readonly normalSide: LedgerSide;
  /** What it holds, positive on its normal side. */
  readonly balance: Money;
  /** It never holds less; null when it may go as low as it likes. */
  readonly floor?: Maybe<Money>;
  /** It never holds more; null when it may go as high as it likes. */
  readonly ceiling?: Maybe<Money>;
  /** Whether it can be posted to. */
  readonly state: LedgerAccountState;
  /** How many entries it has had, as text: it outgrows Int. */
  readonly version: Scalars['String']['output'];
  /** When it was first posted to. */
  readonly openedAt: Scalars['DateTime']['output'];
  /** When it was last posted to. */
  readonly lastPostedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its postings as they are seen from here, the newest first; at most 50 at once. */
  readonly entries: AccountEntryConnection;
  /** What came and went in a range of time of at most 366 days: opening balance + entries = closing balance. */
  readonly statement: LedgerStatement;
  /**
   * What it stood at when each day (UTC) ended on which it moved, the latest first; at most 50 at once. A day is there some
   * seconds after it ended, and stays as it is.
   */
  readonly dailyBalances: DailyBalanceConnection;
};


/**
 * An account of the books: one for each kind, owner and currency. Finance and auditors see all of them; a seller's owner
 * and finance members see what it has earned, what is kept back, what is being paid out and what it owes.
 */
export type LedgerAccountBalanceArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
};


/**
 * An account of the books: one for each kind, owner and currency. Finance and auditors see all of them; a seller's owner
 * and finance members see what it has earned, what is kept back, what is being paid out and what it owes.
 */
export type LedgerAccountEntriesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<AccountEntryFilter>;
};


/**
 * An account of the books: one for each kind, owner and currency. Finance and auditors see all of them; a seller's owner
 * and finance members see what it has earned, what is kept back, what is being paid out and what it owes.
 */
export type LedgerAccountStatementArgs = {
  from: Scalars['DateTime']['input'];
  to: Scalars['DateTime']['input'];
};


/**
 * An account of the books: one for each kind, owner and currency. Finance and auditors see all of them; a seller's owner
 * and finance members see what it has earned, what is kept back, what is being paid out and what it owes.
 */
export type LedgerAccountDailyBalancesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
};

/** Kinds of accounts. */
export type LedgerAccountKindFilter = {
  /** Of this kind. */
  readonly eq?: InputMaybe<LedgerAccountKind>;
  /** Of any of these kinds. */
  readonly in?: InputMaybe<ReadonlyArray<LedgerAccountKind>>;
};

/** Which accounts; all that is given must hold. */
export type LedgerAccountFilter = {
  /** What they are for. */
  readonly kind?: InputMaybe<LedgerAccountKindFilter>;
  /** Whose they are; empty text for the platform's own. */
  readonly ownerId?: InputMaybe<Scalars['ID']['input']>;
  /** Their currency. */
  readonly currency?: InputMaybe<Scalars['CurrencyCode']['input']>;
  /** Whether they hold nothing. */
  readonly isZero?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A page of accounts. */
export type LedgerAccountConnection = {
  /** The accounts of this page. */
  readonly nodes: ReadonlyArray<LedgerAccount>;
  /** The accounts with their cursors. */
  readonly edges: ReadonlyArray<LedgerAccountEdge>;
  /** Where this page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Count;
};

/** An account in a page. */
export type LedgerAccountEdge = {
  /** Its place in the list. */
  readonly cursor: Scalars['Cursor']['output'];
  /** The account. */
  readonly node: LedgerAccount;
};

/** A range of time. */
export type LedgerTimeFilter = {
  /** At this moment or later. */
  readonly gte?: InputMaybe<Scalars['DateTime']['input']>;
  /** Before this moment. */
  readonly lt?: InputMaybe<Scalars['DateTime']['input']>;
};

/** Which entries of an account; all that is given must hold. */
export type AccountEntryFilter = {
  /** When they were posted. */
  readonly postedAt?: InputMaybe<LedgerTimeFilter>;
  /** Of journals of this kind, such as `payment.captured`. On an account with very many entries, say a time as well. */
  readonly journalKind?: InputMaybe<Scalars['String']['input']>;
  /** On this side of the account. */
  readonly side?: InputMaybe<LedgerSide>;
};

/** A page of an account's entries. */
export type AccountEntryConnection = {
  /** The entries with their cursors. */
  readonly edges: ReadonlyArray<AccountEntryEdge>;
  /** The entries. */
  readonly nodes: ReadonlyArray<AccountEntry>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
};

/** An entry on a page. */
export type AccountEntryEdge = {
  /** Its place in the list. */
  readonly cursor: Scalars['Cursor']['output'];
  /** The entry. */
  readonly node: AccountEntry;
};

/** A posting as it is seen from one of its two accounts. */
export type AccountEntry = {
  /** The journal it is part of. */
  readonly journal: Journal;
  /** Its line there, from 1. */
  readonly line: Scalars['Int']['output'];
  /** On which side of the account it stands. */
  readonly side: LedgerSide;
  /** How much was moved. */
  readonly amount: Money;
  /** What that did to the balance: negative when it grew less. */
  readonly change: Money;
  /** What the account held afterwards. */
  readonly balanceAfter: Money;
  /** Its number among the account's entries, from 1 without gaps, as text. */
  readonly version: Scalars['String']['output'];
  /** When it was posted. */
  readonly postedAt: Scalars['DateTime']['output'];
  /** What the account on the other side is for. */
  readonly counterpartKind: LedgerAccountKind;
  /** The account on the other side; null when it is not yours to see. */
  readonly counterpart?: Maybe<LedgerAccount>;
};

/** What came and went on an account in a range of time, all of it of one moment. */
export type LedgerStatement = {
  /** From this moment on. */
  readonly from: Scalars['DateTime']['output'];
  /** Up to this moment, without it. */
  readonly to: Scalars['DateTime']['output'];
  /** What the account held before. */
  readonly openingBalance: Money;
  /** Everything that was debited. */
  readonly debits: Money;
  /** Everything that was credited. */
  readonly credits: Money;
  /** What the account held at the end. */
  readonly closingBalance: Money;
  /** The entries of the range, the oldest first; at most 50 at once. */
  readonly entries: AccountEntryConnection;
};


/** What came and went on an account in a range of time, all of it of one moment. */
export type LedgerStatementEntriesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
};

/** A day on which an account moved. */
export type DailyBalance = {
  /** The day, in UTC. */
  readonly day: Scalars['Date']['output'];
  /** What the account stood at when it ended. */
  readonly balance: Money;
  /** What was debited in it. */
  readonly debits: Money;
  /** What was credited in it. */
  readonly credits: Money;
  /** How many entries the account had had when it ended, as text. */
  readonly version: Scalars['String']['output'];
};

/** A page of days. */
export type DailyBalanceConnection = {
  /** The days of this page. */
  readonly nodes: ReadonlyArray<DailyBalance>;
  /** The days with their cursors. */
  readonly edges: ReadonlyArray<DailyBalanceEdge>;
  /** Where this page lies. */
  readonly pageInfo: PageInfo;
};

/** A day in a page. */
export type DailyBalanceEdge = {
  /** Its place in the list. */
  readonly cursor: Scalars['Cursor']['output'];
  /** The day. */
  readonly node: DailyBalance;
};

/**
 * An entry in the books, never changed: what one fact moved between accounts. Finance and auditors see all of it; a
 * seller's owner and finance members see what it moved on the seller's accounts.
 */
export type Journal = Node & {
  /** Its global id. */
  readonly id: Scalars['ID']['output'];
  /** Unique for ever, named after the fact. For staff and services. */
  readonly key: Scalars['String']['output'];
  /** What happened, such as `payment.captured`. */
  readonly kind: Scalars['String']['output'];
  /** Of which type of the graph the object is that it is about, such as `Payment`. */
  readonly sourceType: Scalars['String']['output'];
  /** The id of that object. */
  readonly sourceId: Scalars['ID']['output'];
  /** When it happened. */
  readonly effectiveAt: Scalars['DateTime']['output'];
  /** When it was written into the books. */
  readonly postedAt: Scalars['DateTime']['output'];
  /** Who posted it: a person's id or the name of a service. For staff and services. */
  readonly actor: Scalars['String']['output'];
  /** Finds everything else of the same request. For staff and services. */
  readonly correlationId: Scalars['String']['output'];
  /** What else was worth keeping, at most 4,096 bytes in all. For staff and services. */
  readonly metadata: ReadonlyArray<JournalMetadata>;
  /** What was moved, at most 64 postings, by line; those that touch no account of yours are left out. */
  readonly postings: ReadonlyArray<Posting>;
  /** What its postings come to in each currency, as far as you see them, at most 64. */
  readonly totals: ReadonlyArray<Money>;
  /** The journal that this one takes back, whole or in part; null for most. */
  readonly reversalOf?: Maybe<Journal>;
  /** The journals that take this one back, as far as you see them, the oldest first; at most 50 at once. */
  readonly reversals: JournalConnection;
};


/**
 * An entry in the books, never changed: what one fact moved between accounts. Finance and auditors see all of it; a
 * seller's owner and finance members see what it moved on the seller's accounts.
 */
export type JournalReversalsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
};

/** Something else that is kept with a journal. */
export type JournalMetadata = {
  /** Its name. */
  readonly key: Scalars['String']['output'];
  /** What it says. */
  readonly value: Scalars['String']['output'];
};

/** An amount that was moved from one account to another. Of an account that is not yours you see its kind only. */
export type Posting = {
  /** Its place in the journal, from 1. */
  readonly line: Scalars['Int']['output'];
  /** What the debited account is for. */
  readonly debitKind: LedgerAccountKind;
  /** What the credited account is for. */
  readonly creditKind: LedgerAccountKind;
  /** The debited account; null when it is not yours to see. */
  readonly debitAccount?: Maybe<LedgerAccount>;
  /** The credited account; null when it is not yours to see. */
  readonly creditAccount?: Maybe<LedgerAccount>;
  /** How much. */
  readonly amount: Money;
  /** What the debited account held afterwards; null when it is not yours to see. */
  readonly debitBalanceAfter?: Maybe<Money>;
  /** What the credited account held afterwards; null when it is not yours to see. */
  readonly creditBalanceAfter?: Maybe<Money>;
  /** The line of the other journal that this takes back; null in a journal that takes back nothing. */
  readonly reversesLine?: Maybe<Scalars['Int']['output']>;
  /** How much of it was taken back so far. */
  readonly reversedAmount: Money;
  /** How much of it can still be taken back. */
  readonly remainingAmount: Money;
};

/** Kinds of journals. */
export type JournalKindFilter = {
  /** Of this kind, such as `payment.captured`. */
  readonly eq?: InputMaybe<Scalars['String']['input']>;
};

/** Which journals; all that is given must hold. */
export type JournalFilter = {
  /** What happened. */
  readonly kind?: InputMaybe<JournalKindFilter>;
  /** Of which type of the graph the object is that they are about. */
  readonly sourceType?: InputMaybe<Scalars['String']['input']>;
  /** The id of that object. */
  readonly sourceId?: InputMaybe<Scalars['ID']['input']>;
  /** With a posting on this account. */
  readonly accountId?: InputMaybe<Scalars['ID']['input']>;
  /** When they were written into the books. */
  readonly postedAt?: InputMaybe<LedgerTimeFilter>;
  /** When it happened. */
  readonly effectiveAt?: InputMaybe<LedgerTimeFilter>;
};

/** A page of journals. */
export type JournalConnection = {
  /** The journals with their cursors. */
  readonly edges: ReadonlyArray<JournalEdge>;
  /** The journals. */
  readonly nodes: ReadonlyArray<Journal>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, as far as you see them. */
  readonly totalCount: Count;
};

/** A journal on a page. */
export type JournalEdge = {
  /** Its place in the list. */
  readonly cursor: Scalars['Cursor']['output'];
  /** The journal. */
  readonly node: Journal;
};

/** Something that moved the balances of a seller. */
export type BalanceUpdate = LiveUpdate & {
  /** The event's own id: two updates of one id are one. */
  readonly id: Scalars['ID']['output'];
  /** What happened: ledger.posted or ledger.reversed. */
  readonly type: Scalars['String']['output'];
  /** When it happened. */
  readonly occurredAt: Scalars['DateTime']['output'];
  /** Its place among the updates: pass it as `after` to go on behind it. */
  readonly cursor: Scalars['Cursor']['output'];
  /** What was booked, as far as you see it. */
  readonly journal?: Maybe<Journal>;
  /** The seller; its balances are as they are now. */
  readonly seller?: Maybe<Seller>;
};

/** A person on the market. What is private is null for everybody else. */
export type User = {
  /** Its global id. */
  readonly id: Scalars['ID']['output'];
};

/** Where a manual journal stands. */
export type ManualJournalState =
  /** Waits for somebody else's approval. */
  | 'PROPOSED'
  /** Stands in the books. */
  | 'POSTED'
  /** Was turned down. */
  | 'REJECTED'
  /** Was taken back by who proposed it. */
  | 'WITHDRAWN'
  /** Nobody decided on it within 14 days. */
  | 'EXPIRED';

/**
 * An entry in the books that a person asks for and another one must agree to: either postings, or the reversal of a
 * journal. What is asked for never changes.
 */
export type ManualJournal = Node & {
  /** Its global id. */
  readonly id: Scalars['ID']['output'];
  /** Where it stands. */
  readonly state: ManualJournalState;
  /** What can be done with it now, at most 4, and what of it is barred for you. */
  readonly allowedTransitions: ReadonlyArray<AllowedTransition>;
  /** What it would move, or has moved, at most 64 postings; null for a reversal. */
  readonly postings?: Maybe<ReadonlyArray<ManualPosting>>;
  /** The journal it would take back, or has taken back; null for postings. */
  readonly reversalOf?: Maybe<Journal>;
  /** How much of which lines it takes back, at most 64; null for all that remains of every line, and for postings. */
  readonly lines?: Maybe<ReadonlyArray<ManualReversedLine>>;
  /** Why; kept in the books. */
  readonly reason: Scalars['String']['output'];
  /** When it is to take effect; null for when it is posted. */
  readonly effectiveAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who proposed it. */
  readonly proposedBy?: Maybe<User>;
  /** When it was proposed. */
  readonly proposedAt: Scalars['DateTime']['output'];
  /** When it ends by itself if nobody decides on it. */
  readonly expiresAt: Scalars['DateTime']['output'];
  /** Who approved or rejected it: somebody else. */
  readonly decidedBy?: Maybe<User>;
  /** When it was posted, rejected, withdrawn or ended by itself. */
  readonly decidedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The entry in the books; null unless it was posted. */
  readonly journal?: Maybe<Journal>;
  /** How many steps it has taken. */
  readonly version: Scalars['Int']['output'];
};

/** An amount that is to be moved from one account to another. */
export type ManualPosting = {
  /** The account to debit. */
  readonly debit: LedgerAccountName;
  /** The account to credit. */
  readonly credit: LedgerAccountName;
  /** How much. */
  readonly amount: Money;
};

/** An account by what it is for, whose it is and its currency; it need not be open yet. */
export type LedgerAccountName = {
  /** What it is for. */
  readonly kind: LedgerAccountKind;
  /** Whose it is; null for the platform's own. */
  readonly ownerId?: Maybe<Scalars['ID']['output']>;
  /** Its currency. */
  readonly currency: Scalars['CurrencyCode']['output'];
};

/** How much of a line is to be taken back. */
export type ManualReversedLine = {
  /** The line of the journal, from 1. */
  readonly line: Scalars['Int']['output'];
  /** How much of it. */
  readonly amount: Money;
};

/** States of manual journals. */
export type ManualJournalStateFilter = {
  /** In this state. */
  readonly eq?: InputMaybe<ManualJournalState>;
  /** In any of these states. */
  readonly in?: InputMaybe<ReadonlyArray<ManualJournalState>>;
};

/** Which manual journals; all that is given must hold. */
export type ManualJournalFilter = {
  /** Where they stand. */
  readonly state?: InputMaybe<ManualJournalStateFilter>;
};

/** A page of manual journals. */
export type ManualJournalConnection = {
  /** The manual journals of this page. */
  readonly nodes: ReadonlyArray<ManualJournal>;
  /** The manual journals with their cursors. */
  readonly edges: ReadonlyArray<ManualJournalEdge>;
  /** Where this page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Count;
};

/** A manual journal in a page. */
export type ManualJournalEdge = {
  /** Its place in the list. */
  readonly cursor: Scalars['Cursor']['output'];
  /** The manual journal. */
  readonly node: ManualJournal;
};

/** An exact amount to move from one account to another. */
export type ManualPostingInput = {
  /** The account to debit. */
  readonly debit: LedgerAccountInput;
  /** The account to credit. */
  readonly credit: LedgerAccountInput;
  /** How much; at least one minor unit. */
  readonly amount: MoneyInput;
};

/** A journal to take back. */
export type ManualReversalInput = {
  /** The journal. */
  readonly journalId: Scalars['ID']['input'];
  /** How much of which lines, at most 64; absent for all that remains of every line when it is approved. */
  readonly lines?: InputMaybe<ReadonlyArray<ReversedLineInput>>;
};

/** An entry to propose: either postings or a reversal. */
export type ManualJournalProposeInput = {
  /** What to move, 1 to at most 64 postings, in order: each sees what those before it have moved. */
  readonly postings?: InputMaybe<ReadonlyArray<ManualPostingInput>>;
  /** What to take back. */
  readonly reversal?: InputMaybe<ManualReversalInput>;
  /** Why, 10 to 500 characters; kept in the books. */
  readonly reason: Scalars['String']['input'];
  /** When it is to take effect; when it is posted, if absent. */
  readonly effectiveAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The same key returns the first answer, for ever. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
};

/** What was proposed. */
export type ManualJournalProposePayload = {
  /** The manual journal; null when refused. */
  readonly manualJournal?: Maybe<ManualJournal>;
  /** Why it was refused; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Nothing but the key. */
export type ManualJournalApproveInput = {
  /** The same key returns the first answer, a refusal included; take a new one to try again. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
};

/** What was posted. */
export type ManualJournalApprovePayload = {
  /** The manual journal; null when refused. */
  readonly manualJournal?: Maybe<ManualJournal>;
  /** Why it was refused; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Why it is turned down. */
export type ManualJournalRejectInput = {
  /** Why, 10 to 500 characters; kept in its history. */
  readonly reason: Scalars['String']['input'];
  /** The same key returns the first answer, for ever. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
};

/** What was turned down. */
export type ManualJournalRejectPayload = {
  /** The manual journal; null when refused. */
  readonly manualJournal?: Maybe<ManualJournal>;
  /** Why it was refused; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Nothing but the key. */
export type ManualJournalWithdrawInput = {
  /** The same key returns the first answer, for ever. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
};

/** What was withdrawn. */
export type ManualJournalWithdrawPayload = {
  /** The manual journal; null when refused. */
  readonly manualJournal?: Maybe<ManualJournal>;
  /** Why it was refused; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Until when the books are closed. */
export type LedgerPeriodCloseInput = {
  /** The first moment that stays open; later than the last one closed, and not in the future. */
  readonly until: Scalars['DateTime']['input'];
  /** The same key returns the first answer. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
};

/** The period that is now closed. */
export type LedgerPeriodClosePayload = {
  /** The period; null when refused. */
  readonly period?: Maybe<LedgerPeriod>;
  /** Why it was refused; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** The books are closed until then, or longer, already. Code: PERIOD_ALREADY_CLOSED. */
export type PeriodAlreadyClosedError = UserError & {
  /** PERIOD_ALREADY_CLOSED. */
  readonly code: Scalars['String']['output'];
  /** Until when they are closed. */
  readonly message: Scalars['String']['output'];
  /** Which input. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Until when they are closed. */
  readonly closedUntil: Scalars['DateTime']['output'];
};

/** A time that takes no entry any more, from the end of the period before it on. */
export type LedgerPeriod = {
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** Its first moment; null for the first period, which has no beginning. */
  readonly from?: Maybe<Scalars['DateTime']['output']>;
  /** The first moment after it. */
  readonly until: Scalars['DateTime']['output'];
  /** When it was closed. */
  readonly closedAt: Scalars['DateTime']['output'];
  /** Who closed it. */
  readonly closedBy: Scalars['String']['output'];
  /** What each kind of account moved in it by effective time, one for each kind and currency that ever moved; null until they are added up, some seconds after the closing. */
  readonly lines?: Maybe<ReadonlyArray<LedgerPeriodLine>>;
};

/** What the accounts of a kind moved in a period, by effective time: closing is opening and what was moved. */
export type LedgerPeriodLine = {
  /** The kind of account. */
  readonly kind: LedgerAccountKind;
  /** What they stood at before it, counted as the kind grows. */
  readonly opening: Money;
  /** What was debited. */
  readonly debits: Money;
  /** What was credited. */
  readonly credits: Money;
  /** What they stood at after it. */
  readonly closing: Money;
};

/** A page of periods. */
export type LedgerPeriodConnection = {
  /** The periods of this page. */
  readonly nodes: ReadonlyArray<LedgerPeriod>;
  /** The periods with their cursors. */
  readonly edges: ReadonlyArray<LedgerPeriodEdge>;
  /** Where this page lies. */
  readonly pageInfo: PageInfo;
};

/** A period in a page. */
export type LedgerPeriodEdge = {
  /** Its place in the list. */
  readonly cursor: Scalars['Cursor']['output'];
  /** The period. */
  readonly node: LedgerPeriod;
};

/** An account by what it is for, whose it is and its currency; it is opened when it is first posted to. */
export type LedgerAccountInput = {
  /** What it is for. */
  readonly kind: LedgerAccountKind;
  /** Whose it is; absent for the platform's own. */
  readonly ownerId?: InputMaybe<Scalars['ID']['input']>;
  /** Its currency. */
  readonly currency: Scalars['CurrencyCode']['input'];
};

/** Something else that is kept with a journal. */
export type JournalMetadataInput = {
  /** Its name, given once. */
  readonly key: Scalars['String']['input'];
  /** What it says. */
  readonly value: Scalars['String']['input'];
};

/** Two accounts that the rest of an amount moves between. */
export type RestMoveInput = {
  /** The account to debit. */
  readonly debit: LedgerAccountInput;
  /** The account to credit. */
  readonly credit: LedgerAccountInput;
};

/** What becomes of the part of an amount that floors and ceilings do not allow. */
export type PostingRestInput = {
  /** Where it moves instead, in order, at most 63: each takes what it can of what is left. The last must take all of it, unless a rest is dropped. */
  readonly moves: ReadonlyArray<RestMoveInput>;
  /** Whether what is left after the last is dropped. */
  readonly isRestDropped: Scalars['Boolean']['input'];
};

/** An amount to move from one account to another. */
export type PostingInput = {
  /** The account to debit. */
  readonly debit: LedgerAccountInput;
  /** The account to credit. */
  readonly credit: LedgerAccountInput;
  /** How much; at least one minor unit. */
  readonly amount: MoneyInput;
  /** Absent: all of it, or the journal is refused. Given: as much as both accounts allow, and what becomes of the rest. */
  readonly upTo?: InputMaybe<PostingRestInput>;
};

/** A journal to post. */
export type JournalPostInput = {
  /** Unique for ever, named after the fact, such as `charge:ch_1:captured`; 1 to 200 characters. */
  readonly key: Scalars['String']['input'];
  /** What happened, such as `payment.captured`. */
  readonly kind: Scalars['String']['input'];
  /** Of which type of the graph the object is that it is about, such as `Payment`. */
  readonly sourceType: Scalars['String']['input'];
  /** The id of that object. */
  readonly sourceId: Scalars['ID']['input'];
  /** When it happened; now when absent. */
  readonly effectiveAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** What to move, in order, 1 to at most 64 with all their rests: each sees what those before it have moved. */
  readonly postings: ReadonlyArray<PostingInput>;
  /** What else is worth keeping, at most 50 entries and 4,096 bytes. */
  readonly metadata?: InputMaybe<ReadonlyArray<JournalMetadataInput>>;
  /** The same key returns the first answer, for ever. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
};

/** The journal that is in the books. */
export type JournalPostPayload = {
  /** The journal; null when refused. */
  readonly journal?: Maybe<Journal>;
  /** Why it was refused; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** How much of a line to take back. */
export type ReversedLineInput = {
  /** The line of the journal, from 1. */
  readonly line: Scalars['Int']['input'];
  /** How much of it; at most what remains. */
  readonly amount: MoneyInput;
};

/** How to take back a journal. */
export type JournalReverseInput = {
  /** Unique for ever among all journals, named after the fact; 1 to 200 characters. */
  readonly key: Scalars['String']['input'];
  /** What happened, such as `refund.settled`. */
  readonly kind: Scalars['String']['input'];
  /** How much of which lines, at most 64; all that remains of every line when absent. */
  readonly lines?: InputMaybe<ReadonlyArray<ReversedLineInput>>;
  /** When it happened; now when absent. */
  readonly effectiveAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** What else is worth keeping, a reason for instance, at most 50 entries and 4,096 bytes. */
  readonly metadata?: InputMaybe<ReadonlyArray<JournalMetadataInput>>;
  /** The same key returns the first answer, for ever. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
};

/** The journal that takes back the other. */
export type JournalReversePayload = {
  /** The new journal; null when refused. */
  readonly journal?: Maybe<Journal>;
  /** Why it was refused; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** An account does not have what was to be taken from it. Code: INSUFFICIENT_BALANCE. */
export type InsufficientBalanceError = UserError & {
  /** INSUFFICIENT_BALANCE. */
  readonly code: Scalars['String']['output'];
  /** Which account, and what it has. */
  readonly message: Scalars['String']['output'];
  /** Which posting. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** The account: kind, owner and currency. */
  readonly account: Scalars['String']['output'];
  /** What could be taken. */
  readonly available: Money;
};

/** An account would hold more than it may. Code: BALANCE_LIMIT. */
export type BalanceLimitError = UserError & {
  /** BALANCE_LIMIT. */
  readonly code: Scalars['String']['output'];
  /** Which account, and what it takes. */
  readonly message: Scalars['String']['output'];
  /** Which posting. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** The account: kind, owner and currency. */
  readonly account: Scalars['String']['output'];
  /** What could be added. */
  readonly available: Money;
};

/** The chart has no such account: an owner that does not fit the kind. Code: UNKNOWN_ACCOUNT. */
export type UnknownAccountError = UserError & {
  /** UNKNOWN_ACCOUNT. */
  readonly code: Scalars['String']['output'];
  /** Which account. */
  readonly message: Scalars['String']['output'];
  /** Which posting. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** The account: kind, owner and currency. */
  readonly account: Scalars['String']['output'];
};

/** An account is closed. Code: ACCOUNT_CLOSED. */
export type AccountClosedError = UserError & {
  /** ACCOUNT_CLOSED. */
  readonly code: Scalars['String']['output'];
  /** Which account. */
  readonly message: Scalars['String']['output'];
  /** Which posting. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** The account: kind, owner and currency. */
  readonly account: Scalars['String']['output'];
};

/** A posting is in another currency than an account of it. Code: CURRENCY_MISMATCH. */
export type CurrencyMismatchError = UserError & {
  /** CURRENCY_MISMATCH. */
  readonly code: Scalars['String']['output'];
  /** Which account. */
  readonly message: Scalars['String']['output'];
  /** Which posting. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** The account: kind, owner and currency. */
  readonly account: Scalars['String']['output'];
};

/** The key has another journal already. Code: IDEMPOTENCY_KEY_REUSED. */
export type JournalKeyReusedError = UserError & {
  /** IDEMPOTENCY_KEY_REUSED. */
  readonly code: Scalars['String']['output'];
  /** What is other. */
  readonly message: Scalars['String']['output'];
  /** The key's path. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** The journal that has it. */
  readonly journalId: Scalars['ID']['output'];
  /** What is other in that one, such as `postings.0.minor`; at most 5. */
  readonly differences: ReadonlyArray<Scalars['String']['output']>;
};

/** It would take effect in a time whose books are closed. Code: PERIOD_CLOSED. */
export type PeriodClosedError = UserError & {
  /** PERIOD_CLOSED. */
  readonly code: Scalars['String']['output'];
  /** Until when they are closed. */
  readonly message: Scalars['String']['output'];
  /** Which input. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** The first moment that is open. */
  readonly closedUntil: Scalars['DateTime']['output'];
};

/** More would be taken back of a line than remains of it. Code: REVERSAL_TOO_LARGE. */
export type ReversalTooLargeError = UserError & {
  /** REVERSAL_TOO_LARGE. */
  readonly code: Scalars['String']['output'];
  /** What remains. */
  readonly message: Scalars['String']['output'];
  /** Which amount. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** What remains of the line. */
  readonly remaining: Money;
};

/** Every posting came to nothing. Code: NOTHING_TO_POST. */
export type NothingToPostError = UserError & {
  /** NOTHING_TO_POST. */
  readonly code: Scalars['String']['output'];
  /** Why there is no entry to make. */
  readonly message: Scalars['String']['output'];
  /** Null: it is about the whole. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** How long the periods of a report are. */
export type ReportPeriod =
  /** Days, in UTC. */
  | 'DAY'
  /** Calendar months, in UTC. */
  | 'MONTH';

/** One kind of revenue or cost in one period. */
export type PlatformRevenueLine = {
  /** The period's first day. */
  readonly period: Scalars['Date']['output'];
  /** Which revenue or cost. */
  readonly kind: LedgerAccountKind;
  /** Whether it is a revenue; a cost otherwise. */
  readonly isRevenue: Scalars['Boolean']['output'];
  /** In which currency. */
  readonly currency: Scalars['CurrencyCode']['output'];
  /** Of a revenue what was earned, of a cost what came back. */
  readonly gained: Money;
  /** Of a revenue what was given back, of a cost what it cost. */
  readonly given: Money;
  /** The first less the second: its part of the period's result. */
  readonly net: Money;
};

/** Tax of one jurisdiction in one period. */
export type TaxCollectedLine = {
  /** The period's first day. */
  readonly period: Scalars['Date']['output'];
  /** ISO 3166: a country, or a part of it. */
  readonly jurisdiction: Scalars['String']['output'];
  /** In which currency. */
  readonly currency: Scalars['CurrencyCode']['output'];
  /** What was collected. */
  readonly collected: Money;
  /** What went back with refunds, or was paid to the state. */
  readonly returnedOrPaid: Money;
  /** The first less the second: by how much more is owed to the state than before. */
  readonly net: Money;
};

/** What is held of one kind and currency. What came first has gone first: of each account its oldest part says how old it is. */
export type LiabilityLine = {
  /** What it is held as. */
  readonly kind: LedgerAccountKind;
  /** In which currency. */
  readonly currency: Scalars['CurrencyCode']['output'];
  /** How many accounts hold something, as text. */
  readonly accounts: Scalars['String']['output'];
  /** How much in all. */
  readonly held: Money;
  /** Of that, on accounts that hold nothing older than 7 days. */
  readonly underWeek: Money;
  /** Older than that, and nothing older than 30 days. */
  readonly underMonth: Money;
  /** Older than that, and nothing older than 90 days. */
  readonly underQuarter: Money;
  /** Older. */
  readonly older: Money;
  /** Since when the oldest of it is held. */
  readonly oldest: Scalars['DateTime']['output'];
};

/** The last block of the sealed chain, and what waits behind it. */
export type LedgerHead = {
  /** The block's number; 0 before anything was sealed. */
  readonly number: Scalars['Int']['output'];
  /** SHA-256 over the block and the hash before it, as hexadecimal text. */
  readonly hash: Scalars['String']['output'];
  /** When it was sealed. */
  readonly sealedAt: Scalars['DateTime']['output'];
  /** How many journals the chain holds, as text. */
  readonly journalCount: Scalars['String']['output'];
  /** Journals that wait to be sealed. */
  readonly unsealedJournals: Count;
  /** When the first of them was posted; null when none waits. */
  readonly oldestUnsealedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** A head that was kept outside. */
export type LedgerHeadInput = {
  /** Its number. */
  readonly number: Scalars['Int']['input'];
  /** Its hash, as hexadecimal text. */
  readonly hash: Scalars['String']['input'];
};

/** What was found in the sealed blocks. */
export type LedgerVerification = {
  /** True if nothing was found wrong in the blocks that were looked at. */
  readonly isIntact: Scalars['Boolean']['output'];
  /** How many blocks were found right. */
  readonly blocksVerified: Scalars['Int']['output'];
  /** Where to go on; null at the chain's end, or where it is broken. */
  readonly nextBlock?: Maybe<Scalars['Int']['output']>;
  /** The first block that is not what was sealed; null when intact. */
  readonly brokenBlock?: Maybe<BrokenBlock>;
};

/** A block that is not what was sealed. */
export type BrokenBlock = {
  /** Its number. */
  readonly number: Scalars['Int']['output'];
  /** In what way. */
  readonly reason: BlockFault;
};

/** What can be wrong with a sealed block. */
export type BlockFault =
  /** It was taken out. */
  | 'BLOCK_MISSING'
  /** It does not continue the one before: this one or that one was exchanged or made anew. */
  | 'CHAIN_BROKEN'
  /** Its hash is not over what it says. */
  | 'BLOCK_CHANGED'
  /** Journals or postings were taken out of it or put into it. */
  | 'COUNT_CHANGED'
  /** A journal, one of its postings or an account it names was changed. */
  | 'CONTENT_CHANGED'
  /** A journal was put in behind this block, the last, where no other will ever take it in. */
  | 'JOURNAL_UNREACHABLE'
  /** It is not the head that was expected: the chain was cut off there, or made anew. */
  | 'HEAD_DIFFERS';

export type Seller = {
  readonly id: Scalars['ID']['output'];
  /**
   * What it has earned, what is kept back, what is being paid out and what it owes: at most 5 accounts for each currency, by
   * currency and kind. Null unless you are its owner or look after its finances, or read the books.
   */
  readonly balances?: Maybe<ReadonlyArray<LedgerAccount>>;
};

export type Order = {
  readonly id: Scalars['ID']['output'];
  /**
   * What the books say of it, the oldest first, at most 50 at once: what filled its escrow, and what became of that. Its
   * seller's owner and finance members see what was moved on the seller's accounts, who read the books all of it; null for
   * anybody else, its buyer too: their part is the proof.
   */
  readonly journals?: Maybe<JournalConnection>;
  /** What it comes to, beside what the books say was paid for it; for whoever sees the order. */
  readonly proof?: Maybe<OrderProof>;
};


export type OrderJournalsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
};

/** An order's amount, worked out twice: by what was sold, and by what was posted. */
export type OrderProof = {
  /** What its lines and its delivery come to, and is to be paid. */
  readonly linesSum: Money;
  /** What the books say its buyer paid for it: what came from the provider into its escrow. What was refunded later was paid all the same. */
  readonly ledgerSum: Money;
  /** True if both are the same; null where nothing was paid, or nothing yet. */
  readonly matched?: Maybe<Scalars['Boolean']['output']>;
};

export type Payment = {
  readonly id: Scalars['ID']['output'];
  /**
   * What the books say of it, the oldest first, at most 50 at once: its capture, and what else came under it. Null unless
   * you read the books.
   */
  readonly journals?: Maybe<JournalConnection>;
};


export type PaymentJournalsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
};

export type Hold = {
  readonly id: Scalars['ID']['output'];
  /**
   * What went in and out of it, the oldest first, at most 50 at once, as of its order. Null unless you own its seller or look
   * after its finances, or read the books.
   */
  readonly journals?: Maybe<JournalConnection>;
};


export type HoldJournalsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
};

export type Refund = {
  readonly id: Scalars['ID']['output'];
  /**
   * What it moved, the oldest first, at most 50 at once. Null unless you own its seller or look after its finances, or read
   * the books.
   */
  readonly journals?: Maybe<JournalConnection>;
};


export type RefundJournalsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
};

export type Payout = {
  readonly id: Scalars['ID']['output'];
  /**
   * What it moved, the oldest first, at most 50 at once. Null unless you own its seller or look after its finances, or read
   * the books.
   */
  readonly journals?: Maybe<JournalConnection>;
};


export type PayoutJournalsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
};

export type Chargeback = {
  readonly id: Scalars['ID']['output'];
  /**
   * What it moved, the oldest first, at most 50 at once. Null unless all of it is of one seller that you own or whose
   * finances you look after, or you read the books.
   */
  readonly journals?: Maybe<JournalConnection>;
};


export type ChargebackJournalsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
};

/** What all accounts hold at one moment. */
export type TrialBalance = {
  /** Which moment. */
  readonly at: Scalars['DateTime']['output'];
  /** By currency and kind, at most 30 of each currency; kinds whose accounts all hold nothing are left out. */
  readonly lines: ReadonlyArray<TrialBalanceLine>;
  /** The sums, by currency, at most 200. */
  readonly sums: ReadonlyArray<TrialBalanceSum>;
};

/** What the accounts of one kind hold in one currency. */
export type TrialBalanceLine = {
  /** What the accounts are for. */
  readonly kind: LedgerAccountKind;
  /** In which currency. */
  readonly currency: Scalars['CurrencyCode']['output'];
  /** How many accounts hold something, as text. */
  readonly accounts: Scalars['String']['output'];
  /** What those hold together whose balance is a debit. */
  readonly debit: Money;
  /** What those hold together whose balance is a credit. */
  readonly credit: Money;
};

/** The sum of one currency. */
export type TrialBalanceSum = {
  /** Which currency. */
  readonly currency: Scalars['CurrencyCode']['output'];
  /** All debits. */
  readonly debit: Money;
  /** All credits. */
  readonly credit: Money;
  /** Whether they are equal; anything else is an alarm. */
  readonly isBalanced: Scalars['Boolean']['output'];
};

export type Subscription = {
  /**
   * What moves the balances of a seller. For its owner, those who look after its finances, and those who read the books; NOT_FOUND
   * for anybody else.
   */
  readonly balanceChanged: BalanceUpdate;
};


export type SubscriptionBalanceChangedArgs = {
  sellerId: Scalars['ID']['input'];
  after?: InputMaybe<Scalars['Cursor']['input']>;
};

export type Mutation = {
  /** Proposes an entry in the books, or to take one back; it is posted once somebody else has approved it. */
  readonly manualJournalPropose: ManualJournalProposePayload;
  /** Posts what somebody else has proposed. What the books refuse stays proposed. */
  readonly manualJournalApprove: ManualJournalApprovePayload;
  /** Turns down what somebody else has proposed. */
  readonly manualJournalReject: ManualJournalRejectPayload;
  /** Takes back your own proposal. */
  readonly manualJournalWithdraw: ManualJournalWithdrawPayload;
  /**
   * Closes the books up to a moment, for ever: nothing takes effect before it any more. Whatever is being posted at this
   * moment stands in the books before they are closed, or is refused.
   */
  readonly ledgerPeriodClose: LedgerPeriodClosePayload;
  /**
   * Posts a journal for one of our own processes. `key` names the fact and is unique for ever, whoever posts; the
   * idempotency key names the request. The same request is answered the same, a refusal included; another request with the
   * same journal key is answered with the journal that is in the books.
   */
  readonly journalPost: JournalPostPayload;
  /** Takes back a journal, whole or in part, for one of our own processes; repeatable as `journalPost` is. */
  readonly journalReverse: JournalReversePayload;
};


export type MutationManualJournalProposeArgs = {
  input: ManualJournalProposeInput;
};


export type MutationManualJournalApproveArgs = {
  id: Scalars['ID']['input'];
  input: ManualJournalApproveInput;
};


export type MutationManualJournalRejectArgs = {
  id: Scalars['ID']['input'];
  input: ManualJournalRejectInput;
};


export type MutationManualJournalWithdrawArgs = {
  id: Scalars['ID']['input'];
  input: ManualJournalWithdrawInput;
};


export type MutationLedgerPeriodCloseArgs = {
  input: LedgerPeriodCloseInput;
};


export type MutationJournalPostArgs = {
  input: JournalPostInput;
};


export type MutationJournalReverseArgs = {
  id: Scalars['ID']['input'];
  input: JournalReverseInput;
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
  LedgerAccount: LedgerAccount;
  Journal: Journal;
  ManualJournal: ManualJournal;
  Seller: Seller;
  Order: Order;
  Payment: Payment;
  Hold: Hold;
  Refund: Refund;
  Payout: Payout;
  Chargeback: Chargeback;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  IntegrityReport:
    ( { __typename: 'IntegrityReport' }
    & GraphQLRecursivePick<FederationTypes['IntegrityReport'], {"at":true}> );
  LedgerAccount:
    ( { __typename: 'LedgerAccount' }
    & GraphQLRecursivePick<FederationTypes['LedgerAccount'], {"id":true}> );
  Journal:
    ( { __typename: 'Journal' }
    & GraphQLRecursivePick<FederationTypes['Journal'], {"id":true}> );
  ManualJournal:
    ( { __typename: 'ManualJournal' }
    & GraphQLRecursivePick<FederationTypes['ManualJournal'], {"id":true}> );
  Seller:
    ( { __typename: 'Seller' }
    & GraphQLRecursivePick<FederationTypes['Seller'], {"id":true}> );
  Order:
    ( { __typename: 'Order' }
    & GraphQLRecursivePick<FederationTypes['Order'], {"id":true}> );
  Payment:
    ( { __typename: 'Payment' }
    & GraphQLRecursivePick<FederationTypes['Payment'], {"id":true}> );
  Hold:
    ( { __typename: 'Hold' }
    & GraphQLRecursivePick<FederationTypes['Hold'], {"id":true}> );
  Refund:
    ( { __typename: 'Refund' }
    & GraphQLRecursivePick<FederationTypes['Refund'], {"id":true}> );
  Payout:
    ( { __typename: 'Payout' }
    & GraphQLRecursivePick<FederationTypes['Payout'], {"id":true}> );
  Chargeback:
    ( { __typename: 'Chargeback' }
    & GraphQLRecursivePick<FederationTypes['Chargeback'], {"id":true}> );
};


/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( LedgerAccountRow )
    | ( JournalRow )
    | ( ManualJournalRow )
  ;
  LiveUpdate: ( BalanceUpdateRow );
  UserError:
    | ( InvalidInputError )
    | ( NotUniqueError )
    | ( StaleVersionError )
    | ( InvalidTransitionError )
    | ( IdempotencyKeyReusedError )
    | ( IdempotencyInProgressError )
    | ( PeriodAlreadyClosedError )
    | ( Omit<InsufficientBalanceError, 'available'> & { available: _RefType['Money'] } )
    | ( Omit<BalanceLimitError, 'available'> & { available: _RefType['Money'] } )
    | ( UnknownAccountError )
    | ( AccountClosedError )
    | ( CurrencyMismatchError )
    | ( JournalKeyReusedError )
    | ( PeriodClosedError )
    | ( Omit<ReversalTooLargeError, 'remaining'> & { remaining: _RefType['Money'] } )
    | ( NothingToPostError )
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
  LedgerAccountKind: LedgerAccountKind;
  LedgerSide: LedgerSide;
  LedgerAccountState: LedgerAccountState;
  LedgerAccount: ResolverTypeWrapper<LedgerAccountRow>;
  LedgerAccountKindFilter: LedgerAccountKindFilter;
  LedgerAccountFilter: LedgerAccountFilter;
  LedgerAccountConnection: ResolverTypeWrapper<LedgerAccountConnectionRow>;
  LedgerAccountEdge: ResolverTypeWrapper<Omit<LedgerAccountEdge, 'node'> & { node: ResolversTypes['LedgerAccount'] }>;
  LedgerTimeFilter: LedgerTimeFilter;
  AccountEntryFilter: AccountEntryFilter;
  AccountEntryConnection: ResolverTypeWrapper<Omit<AccountEntryConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['AccountEntryEdge']>, nodes: ReadonlyArray<ResolversTypes['AccountEntry']> }>;
  AccountEntryEdge: ResolverTypeWrapper<Omit<AccountEntryEdge, 'node'> & { node: ResolversTypes['AccountEntry'] }>;
  AccountEntry: ResolverTypeWrapper<AccountEntryRow>;
  LedgerStatement: ResolverTypeWrapper<LedgerStatementRow>;
  DailyBalance: ResolverTypeWrapper<DailyBalanceRow>;
  DailyBalanceConnection: ResolverTypeWrapper<Omit<DailyBalanceConnection, 'nodes' | 'edges'> & { nodes: ReadonlyArray<ResolversTypes['DailyBalance']>, edges: ReadonlyArray<ResolversTypes['DailyBalanceEdge']> }>;
  DailyBalanceEdge: ResolverTypeWrapper<Omit<DailyBalanceEdge, 'node'> & { node: ResolversTypes['DailyBalance'] }>;
  Journal: ResolverTypeWrapper<JournalRow>;
  JournalMetadata: ResolverTypeWrapper<JournalMetadata>;
  Posting: ResolverTypeWrapper<PostingRow>;
  JournalKindFilter: JournalKindFilter;
  JournalFilter: JournalFilter;
  JournalConnection: ResolverTypeWrapper<JournalConnectionRow>;
  JournalEdge: ResolverTypeWrapper<Omit<JournalEdge, 'node'> & { node: ResolversTypes['Journal'] }>;
  BalanceUpdate: ResolverTypeWrapper<BalanceUpdateRow>;
  User: ResolverTypeWrapper<UserRow>;
  ManualJournalState: ManualJournalState;
  ManualJournal: ResolverTypeWrapper<ManualJournalRow>;
  ManualPosting: ResolverTypeWrapper<ManualPostingRow>;
  LedgerAccountName: ResolverTypeWrapper<LedgerAccountName>;
  ManualReversedLine: ResolverTypeWrapper<ManualReversedLineRow>;
  ManualJournalStateFilter: ManualJournalStateFilter;
  ManualJournalFilter: ManualJournalFilter;
  ManualJournalConnection: ResolverTypeWrapper<ManualJournalConnectionRow>;
  ManualJournalEdge: ResolverTypeWrapper<Omit<ManualJournalEdge, 'node'> & { node: ResolversTypes['ManualJournal'] }>;
  ManualPostingInput: ManualPostingInput;
  ManualReversalInput: ManualReversalInput;
  ManualJournalProposeInput: ManualJournalProposeInput;
  ManualJournalProposePayload: ResolverTypeWrapper<Omit<ManualJournalProposePayload, 'manualJournal' | 'userErrors'> & { manualJournal?: Maybe<ResolversTypes['ManualJournal']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ManualJournalApproveInput: ManualJournalApproveInput;
  ManualJournalApprovePayload: ResolverTypeWrapper<Omit<ManualJournalApprovePayload, 'manualJournal' | 'userErrors'> & { manualJournal?: Maybe<ResolversTypes['ManualJournal']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ManualJournalRejectInput: ManualJournalRejectInput;
  ManualJournalRejectPayload: ResolverTypeWrapper<Omit<ManualJournalRejectPayload, 'manualJournal' | 'userErrors'> & { manualJournal?: Maybe<ResolversTypes['ManualJournal']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ManualJournalWithdrawInput: ManualJournalWithdrawInput;
  ManualJournalWithdrawPayload: ResolverTypeWrapper<Omit<ManualJournalWithdrawPayload, 'manualJournal' | 'userErrors'> & { manualJournal?: Maybe<ResolversTypes['ManualJournal']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  LedgerPeriodCloseInput: LedgerPeriodCloseInput;
  LedgerPeriodClosePayload: ResolverTypeWrapper<Omit<LedgerPeriodClosePayload, 'period' | 'userErrors'> & { period?: Maybe<ResolversTypes['LedgerPeriod']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  PeriodAlreadyClosedError: ResolverTypeWrapper<PeriodAlreadyClosedError>;
  LedgerPeriod: ResolverTypeWrapper<LedgerPeriodRow>;
  LedgerPeriodLine: ResolverTypeWrapper<LedgerPeriodLineRow>;
  LedgerPeriodConnection: ResolverTypeWrapper<Omit<LedgerPeriodConnection, 'nodes' | 'edges'> & { nodes: ReadonlyArray<ResolversTypes['LedgerPeriod']>, edges: ReadonlyArray<ResolversTypes['LedgerPeriodEdge']> }>;
  LedgerPeriodEdge: ResolverTypeWrapper<Omit<LedgerPeriodEdge, 'node'> & { node: ResolversTypes['LedgerPeriod'] }>;
  LedgerAccountInput: LedgerAccountInput;
  JournalMetadataInput: JournalMetadataInput;
  RestMoveInput: RestMoveInput;
  PostingRestInput: PostingRestInput;
  PostingInput: PostingInput;
  JournalPostInput: JournalPostInput;
  JournalPostPayload: ResolverTypeWrapper<Omit<JournalPostPayload, 'journal' | 'userErrors'> & { journal?: Maybe<ResolversTypes['Journal']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ReversedLineInput: ReversedLineInput;
  JournalReverseInput: JournalReverseInput;
  JournalReversePayload: ResolverTypeWrapper<Omit<JournalReversePayload, 'journal' | 'userErrors'> & { journal?: Maybe<ResolversTypes['Journal']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  InsufficientBalanceError: ResolverTypeWrapper<Omit<InsufficientBalanceError, 'available'> & { available: ResolversTypes['Money'] }>;
  BalanceLimitError: ResolverTypeWrapper<Omit<BalanceLimitError, 'available'> & { available: ResolversTypes['Money'] }>;
  UnknownAccountError: ResolverTypeWrapper<UnknownAccountError>;
  AccountClosedError: ResolverTypeWrapper<AccountClosedError>;
  CurrencyMismatchError: ResolverTypeWrapper<CurrencyMismatchError>;
  JournalKeyReusedError: ResolverTypeWrapper<JournalKeyReusedError>;
  PeriodClosedError: ResolverTypeWrapper<PeriodClosedError>;
  ReversalTooLargeError: ResolverTypeWrapper<Omit<ReversalTooLargeError, 'remaining'> & { remaining: ResolversTypes['Money'] }>;
  NothingToPostError: ResolverTypeWrapper<NothingToPostError>;
  ReportPeriod: ReportPeriod;
  PlatformRevenueLine: ResolverTypeWrapper<PlatformRevenueLineRow>;
  TaxCollectedLine: ResolverTypeWrapper<TaxCollectedLineRow>;
  LiabilityLine: ResolverTypeWrapper<LiabilityLineRow>;
  LedgerHead: ResolverTypeWrapper<LedgerHead>;
  LedgerHeadInput: LedgerHeadInput;
  LedgerVerification: ResolverTypeWrapper<LedgerVerification>;
  BrokenBlock: ResolverTypeWrapper<BrokenBlock>;
  BlockFault: BlockFault;
  Seller: ResolverTypeWrapper<SellerRow>;
  Order: ResolverTypeWrapper<OrderRow>;
  OrderProof: ResolverTypeWrapper<OrderProofRow>;
  Payment: ResolverTypeWrapper<PaymentRow>;
  Hold: ResolverTypeWrapper<HoldRow>;
  Refund: ResolverTypeWrapper<RefundRow>;
  Payout: ResolverTypeWrapper<PayoutRow>;
  Chargeback: ResolverTypeWrapper<ChargebackRow>;
  TrialBalance: ResolverTypeWrapper<TrialBalanceRow>;
  TrialBalanceLine: ResolverTypeWrapper<TrialBalanceLineRow>;
  TrialBalanceSum: ResolverTypeWrapper<TrialBalanceSumRow>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
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
  LedgerAccount: LedgerAccountRow;
  LedgerAccountKindFilter: LedgerAccountKindFilter;
  LedgerAccountFilter: LedgerAccountFilter;
  LedgerAccountConnection: LedgerAccountConnectionRow;
  LedgerAccountEdge: Omit<LedgerAccountEdge, 'node'> & { node: ResolversParentTypes['LedgerAccount'] };
  LedgerTimeFilter: LedgerTimeFilter;
  AccountEntryFilter: AccountEntryFilter;
  AccountEntryConnection: Omit<AccountEntryConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['AccountEntryEdge']>, nodes: ReadonlyArray<ResolversParentTypes['AccountEntry']> };
  AccountEntryEdge: Omit<AccountEntryEdge, 'node'> & { node: ResolversParentTypes['AccountEntry'] };
  AccountEntry: AccountEntryRow;
  LedgerStatement: LedgerStatementRow;
  DailyBalance: DailyBalanceRow;
  DailyBalanceConnection: Omit<DailyBalanceConnection, 'nodes' | 'edges'> & { nodes: ReadonlyArray<ResolversParentTypes['DailyBalance']>, edges: ReadonlyArray<ResolversParentTypes['DailyBalanceEdge']> };
  DailyBalanceEdge: Omit<DailyBalanceEdge, 'node'> & { node: ResolversParentTypes['DailyBalance'] };
  Journal: JournalRow;
  JournalMetadata: JournalMetadata;
  Posting: PostingRow;
  JournalKindFilter: JournalKindFilter;
  JournalFilter: JournalFilter;
  JournalConnection: JournalConnectionRow;
  JournalEdge: Omit<JournalEdge, 'node'> & { node: ResolversParentTypes['Journal'] };
  BalanceUpdate: BalanceUpdateRow;
  User: UserRow;
  ManualJournal: ManualJournalRow;
  ManualPosting: ManualPostingRow;
  LedgerAccountName: LedgerAccountName;
  ManualReversedLine: ManualReversedLineRow;
  ManualJournalStateFilter: ManualJournalStateFilter;
  ManualJournalFilter: ManualJournalFilter;
  ManualJournalConnection: ManualJournalConnectionRow;
  ManualJournalEdge: Omit<ManualJournalEdge, 'node'> & { node: ResolversParentTypes['ManualJournal'] };
  ManualPostingInput: ManualPostingInput;
  ManualReversalInput: ManualReversalInput;
  ManualJournalProposeInput: ManualJournalProposeInput;
  ManualJournalProposePayload: Omit<ManualJournalProposePayload, 'manualJournal' | 'userErrors'> & { manualJournal?: Maybe<ResolversParentTypes['ManualJournal']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ManualJournalApproveInput: ManualJournalApproveInput;
  ManualJournalApprovePayload: Omit<ManualJournalApprovePayload, 'manualJournal' | 'userErrors'> & { manualJournal?: Maybe<ResolversParentTypes['ManualJournal']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ManualJournalRejectInput: ManualJournalRejectInput;
  ManualJournalRejectPayload: Omit<ManualJournalRejectPayload, 'manualJournal' | 'userErrors'> & { manualJournal?: Maybe<ResolversParentTypes['ManualJournal']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ManualJournalWithdrawInput: ManualJournalWithdrawInput;
  ManualJournalWithdrawPayload: Omit<ManualJournalWithdrawPayload, 'manualJournal' | 'userErrors'> & { manualJournal?: Maybe<ResolversParentTypes['ManualJournal']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  LedgerPeriodCloseInput: LedgerPeriodCloseInput;
  LedgerPeriodClosePayload: Omit<LedgerPeriodClosePayload, 'period' | 'userErrors'> & { period?: Maybe<ResolversParentTypes['LedgerPeriod']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  PeriodAlreadyClosedError: PeriodAlreadyClosedError;
  LedgerPeriod: LedgerPeriodRow;
  LedgerPeriodLine: LedgerPeriodLineRow;
  LedgerPeriodConnection: Omit<LedgerPeriodConnection, 'nodes' | 'edges'> & { nodes: ReadonlyArray<ResolversParentTypes['LedgerPeriod']>, edges: ReadonlyArray<ResolversParentTypes['LedgerPeriodEdge']> };
  LedgerPeriodEdge: Omit<LedgerPeriodEdge, 'node'> & { node: ResolversParentTypes['LedgerPeriod'] };
  LedgerAccountInput: LedgerAccountInput;
  JournalMetadataInput: JournalMetadataInput;
  RestMoveInput: RestMoveInput;
  PostingRestInput: PostingRestInput;
  PostingInput: PostingInput;
  JournalPostInput: JournalPostInput;
  JournalPostPayload: Omit<JournalPostPayload, 'journal' | 'userErrors'> & { journal?: Maybe<ResolversParentTypes['Journal']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ReversedLineInput: ReversedLineInput;
  JournalReverseInput: JournalReverseInput;
  JournalReversePayload: Omit<JournalReversePayload, 'journal' | 'userErrors'> & { journal?: Maybe<ResolversParentTypes['Journal']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  InsufficientBalanceError: Omit<InsufficientBalanceError, 'available'> & { available: ResolversParentTypes['Money'] };
  BalanceLimitError: Omit<BalanceLimitError, 'available'> & { available: ResolversParentTypes['Money'] };
  UnknownAccountError: UnknownAccountError;
  AccountClosedError: AccountClosedError;
  CurrencyMismatchError: CurrencyMismatchError;
  JournalKeyReusedError: JournalKeyReusedError;
  PeriodClosedError: PeriodClosedError;
  ReversalTooLargeError: Omit<ReversalTooLargeError, 'remaining'> & { remaining: ResolversParentTypes['Money'] };
  NothingToPostError: NothingToPostError;
  PlatformRevenueLine: PlatformRevenueLineRow;
  TaxCollectedLine: TaxCollectedLineRow;
  LiabilityLine: LiabilityLineRow;
  LedgerHead: LedgerHead;
  LedgerHeadInput: LedgerHeadInput;
  LedgerVerification: LedgerVerification;
  BrokenBlock: BrokenBlock;
  Seller: SellerRow;
  Order: OrderRow;
  OrderProof: OrderProofRow;
  Payment: PaymentRow;
  Hold: HoldRow;
  Refund: RefundRow;
  Payout: PayoutRow;
  Chargeback: ChargebackRow;
  TrialBalance: TrialBalanceRow;
  TrialBalanceLine: TrialBalanceLineRow;
  TrialBalanceSum: TrialBalanceSumRow;
  Subscription: Record<PropertyKey, never>;
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
  __resolveType: TypeResolveFn<'LedgerAccount' | 'Journal' | 'ManualJournal', ParentType, ContextType>;
};

export type LiveUpdateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LiveUpdate'] = ResolversParentTypes['LiveUpdate']> = {
  __resolveType: TypeResolveFn<'BalanceUpdate', ParentType, ContextType>;
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
  __resolveType: TypeResolveFn<'InvalidInputError' | 'NotUniqueError' | 'StaleVersionError' | 'InvalidTransitionError' | 'IdempotencyKeyReusedError' | 'IdempotencyInProgressError' | 'PeriodAlreadyClosedError' | 'InsufficientBalanceError' | 'BalanceLimitError' | 'UnknownAccountError' | 'AccountClosedError' | 'CurrencyMismatchError' | 'JournalKeyReusedError' | 'PeriodClosedError' | 'ReversalTooLargeError' | 'NothingToPostError', ParentType, ContextType>;
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
  ledger?: Resolver<Maybe<ReadonlyArray<ResolversTypes['InvariantResult']>>, ParentType, ContextType>;
};

export type InvariantResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvariantResult'] = ResolversParentTypes['InvariantResult']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  violations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  examples?: Resolver<ReadonlyArray<ResolversTypes['JSON']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  integrityReport?: Resolver<ResolversTypes['IntegrityReport'], ParentType, ContextType>;
  ledgerAccounts?: Resolver<ResolversTypes['LedgerAccountConnection'], ParentType, ContextType, Partial<QueryLedgerAccountsArgs>>;
  ledgerAccount?: Resolver<Maybe<ResolversTypes['LedgerAccount']>, ParentType, ContextType, RequireFields<QueryLedgerAccountArgs, 'kind' | 'currency'>>;
  journals?: Resolver<ResolversTypes['JournalConnection'], ParentType, ContextType, Partial<QueryJournalsArgs>>;
  journal?: Resolver<Maybe<ResolversTypes['Journal']>, ParentType, ContextType, RequireFields<QueryJournalArgs, 'key'>>;
  manualJournals?: Resolver<ResolversTypes['ManualJournalConnection'], ParentType, ContextType, Partial<QueryManualJournalsArgs>>;
  ledgerPeriods?: Resolver<ResolversTypes['LedgerPeriodConnection'], ParentType, ContextType, Partial<QueryLedgerPeriodsArgs>>;
  platformRevenue?: Resolver<ReadonlyArray<ResolversTypes['PlatformRevenueLine']>, ParentType, ContextType, RequireFields<QueryPlatformRevenueArgs, 'from' | 'until' | 'by'>>;
  taxCollected?: Resolver<ReadonlyArray<ResolversTypes['TaxCollectedLine']>, ParentType, ContextType, RequireFields<QueryTaxCollectedArgs, 'from' | 'until' | 'by'>>;
  liabilitiesByAge?: Resolver<ReadonlyArray<ResolversTypes['LiabilityLine']>, ParentType, ContextType, Partial<QueryLiabilitiesByAgeArgs>>;
  ledgerHead?: Resolver<ResolversTypes['LedgerHead'], ParentType, ContextType>;
  ledgerVerify?: Resolver<ResolversTypes['LedgerVerification'], ParentType, ContextType, RequireFields<QueryLedgerVerifyArgs, 'fromBlock' | 'blocks'>>;
  trialBalance?: Resolver<ResolversTypes['TrialBalance'], ParentType, ContextType, Partial<QueryTrialBalanceArgs>>;
};

export type LedgerAccountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LedgerAccount'] = ResolversParentTypes['LedgerAccount'], FederationReferenceType extends FederationReferenceTypes['LedgerAccount'] = FederationReferenceTypes['LedgerAccount']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['LedgerAccount']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['LedgerAccountKind'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ownerId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
  normalSide?: Resolver<ResolversTypes['LedgerSide'], ParentType, ContextType>;
  balance?: Resolver<ResolversTypes['Money'], ParentType, ContextType, Partial<LedgerAccountBalanceArgs>>;
  floor?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  ceiling?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['LedgerAccountState'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  lastPostedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  entries?: Resolver<ResolversTypes['AccountEntryConnection'], ParentType, ContextType, Partial<LedgerAccountEntriesArgs>>;
  statement?: Resolver<ResolversTypes['LedgerStatement'], ParentType, ContextType, RequireFields<LedgerAccountStatementArgs, 'from' | 'to'>>;
  dailyBalances?: Resolver<ResolversTypes['DailyBalanceConnection'], ParentType, ContextType, Partial<LedgerAccountDailyBalancesArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LedgerAccountConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LedgerAccountConnection'] = ResolversParentTypes['LedgerAccountConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['LedgerAccount']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['LedgerAccountEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
};

export type LedgerAccountEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LedgerAccountEdge'] = ResolversParentTypes['LedgerAccountEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LedgerAccount'], ParentType, ContextType>;
};

export type AccountEntryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccountEntryConnection'] = ResolversParentTypes['AccountEntryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AccountEntryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['AccountEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type AccountEntryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccountEntryEdge'] = ResolversParentTypes['AccountEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AccountEntry'], ParentType, ContextType>;
};

export type AccountEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccountEntry'] = ResolversParentTypes['AccountEntry']> = {
  journal?: Resolver<ResolversTypes['Journal'], ParentType, ContextType>;
  line?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  side?: Resolver<ResolversTypes['LedgerSide'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  change?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  balanceAfter?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  postedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  counterpartKind?: Resolver<ResolversTypes['LedgerAccountKind'], ParentType, ContextType>;
  counterpart?: Resolver<Maybe<ResolversTypes['LedgerAccount']>, ParentType, ContextType>;
};

export type LedgerStatementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LedgerStatement'] = ResolversParentTypes['LedgerStatement']> = {
  from?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  openingBalance?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  debits?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  credits?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  closingBalance?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  entries?: Resolver<ResolversTypes['AccountEntryConnection'], ParentType, ContextType, Partial<LedgerStatementEntriesArgs>>;
};

export type DailyBalanceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DailyBalance'] = ResolversParentTypes['DailyBalance']> = {
  day?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  balance?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  debits?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  credits?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DailyBalanceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DailyBalanceConnection'] = ResolversParentTypes['DailyBalanceConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['DailyBalance']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['DailyBalanceEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type DailyBalanceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DailyBalanceEdge'] = ResolversParentTypes['DailyBalanceEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DailyBalance'], ParentType, ContextType>;
};

export type JournalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Journal'] = ResolversParentTypes['Journal'], FederationReferenceType extends FederationReferenceTypes['Journal'] = FederationReferenceTypes['Journal']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Journal']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sourceType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sourceId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  effectiveAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  postedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  actor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  correlationId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  metadata?: Resolver<ReadonlyArray<ResolversTypes['JournalMetadata']>, ParentType, ContextType>;
  postings?: Resolver<ReadonlyArray<ResolversTypes['Posting']>, ParentType, ContextType>;
  totals?: Resolver<ReadonlyArray<ResolversTypes['Money']>, ParentType, ContextType>;
  reversalOf?: Resolver<Maybe<ResolversTypes['Journal']>, ParentType, ContextType>;
  reversals?: Resolver<ResolversTypes['JournalConnection'], ParentType, ContextType, Partial<JournalReversalsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type JournalMetadataResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JournalMetadata'] = ResolversParentTypes['JournalMetadata']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PostingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Posting'] = ResolversParentTypes['Posting']> = {
  line?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  debitKind?: Resolver<ResolversTypes['LedgerAccountKind'], ParentType, ContextType>;
  creditKind?: Resolver<ResolversTypes['LedgerAccountKind'], ParentType, ContextType>;
  debitAccount?: Resolver<Maybe<ResolversTypes['LedgerAccount']>, ParentType, ContextType>;
  creditAccount?: Resolver<Maybe<ResolversTypes['LedgerAccount']>, ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  debitBalanceAfter?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  creditBalanceAfter?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  reversesLine?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reversedAmount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  remainingAmount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type JournalConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JournalConnection'] = ResolversParentTypes['JournalConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['JournalEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Journal']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
};

export type JournalEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JournalEdge'] = ResolversParentTypes['JournalEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Journal'], ParentType, ContextType>;
};

export type BalanceUpdateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BalanceUpdate'] = ResolversParentTypes['BalanceUpdate']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  occurredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  journal?: Resolver<Maybe<ResolversTypes['Journal']>, ParentType, ContextType>;
  seller?: Resolver<Maybe<ResolversTypes['Seller']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UserResolvers<ContextType = Context, ParentType extends ResolversParentTypes['User'] = ResolversParentTypes['User']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ManualJournalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ManualJournal'] = ResolversParentTypes['ManualJournal'], FederationReferenceType extends FederationReferenceTypes['ManualJournal'] = FederationReferenceTypes['ManualJournal']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ManualJournal']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ManualJournalState'], ParentType, ContextType>;
  allowedTransitions?: Resolver<ReadonlyArray<ResolversTypes['AllowedTransition']>, ParentType, ContextType>;
  postings?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ManualPosting']>>, ParentType, ContextType>;
  reversalOf?: Resolver<Maybe<ResolversTypes['Journal']>, ParentType, ContextType>;
  lines?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ManualReversedLine']>>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  effectiveAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  proposedBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  proposedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  decidedBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  journal?: Resolver<Maybe<ResolversTypes['Journal']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ManualPostingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ManualPosting'] = ResolversParentTypes['ManualPosting']> = {
  debit?: Resolver<ResolversTypes['LedgerAccountName'], ParentType, ContextType>;
  credit?: Resolver<ResolversTypes['LedgerAccountName'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type LedgerAccountNameResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LedgerAccountName'] = ResolversParentTypes['LedgerAccountName']> = {
  kind?: Resolver<ResolversTypes['LedgerAccountKind'], ParentType, ContextType>;
  ownerId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
};

export type ManualReversedLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ManualReversedLine'] = ResolversParentTypes['ManualReversedLine']> = {
  line?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type ManualJournalConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ManualJournalConnection'] = ResolversParentTypes['ManualJournalConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ManualJournal']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['ManualJournalEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
};

export type ManualJournalEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ManualJournalEdge'] = ResolversParentTypes['ManualJournalEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ManualJournal'], ParentType, ContextType>;
};

export type ManualJournalProposePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ManualJournalProposePayload'] = ResolversParentTypes['ManualJournalProposePayload']> = {
  manualJournal?: Resolver<Maybe<ResolversTypes['ManualJournal']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ManualJournalApprovePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ManualJournalApprovePayload'] = ResolversParentTypes['ManualJournalApprovePayload']> = {
  manualJournal?: Resolver<Maybe<ResolversTypes['ManualJournal']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ManualJournalRejectPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ManualJournalRejectPayload'] = ResolversParentTypes['ManualJournalRejectPayload']> = {
  manualJournal?: Resolver<Maybe<ResolversTypes['ManualJournal']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ManualJournalWithdrawPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ManualJournalWithdrawPayload'] = ResolversParentTypes['ManualJournalWithdrawPayload']> = {
  manualJournal?: Resolver<Maybe<ResolversTypes['ManualJournal']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type LedgerPeriodClosePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LedgerPeriodClosePayload'] = ResolversParentTypes['LedgerPeriodClosePayload']> = {
  period?: Resolver<Maybe<ResolversTypes['LedgerPeriod']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PeriodAlreadyClosedErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PeriodAlreadyClosedError'] = ResolversParentTypes['PeriodAlreadyClosedError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  closedUntil?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LedgerPeriodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LedgerPeriod'] = ResolversParentTypes['LedgerPeriod']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  until?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  closedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  closedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lines?: Resolver<Maybe<ReadonlyArray<ResolversTypes['LedgerPeriodLine']>>, ParentType, ContextType>;
};

export type LedgerPeriodLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LedgerPeriodLine'] = ResolversParentTypes['LedgerPeriodLine']> = {
  kind?: Resolver<ResolversTypes['LedgerAccountKind'], ParentType, ContextType>;
  opening?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  debits?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  credits?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  closing?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type LedgerPeriodConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LedgerPeriodConnection'] = ResolversParentTypes['LedgerPeriodConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['LedgerPeriod']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['LedgerPeriodEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type LedgerPeriodEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LedgerPeriodEdge'] = ResolversParentTypes['LedgerPeriodEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LedgerPeriod'], ParentType, ContextType>;
};

export type JournalPostPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JournalPostPayload'] = ResolversParentTypes['JournalPostPayload']> = {
  journal?: Resolver<Maybe<ResolversTypes['Journal']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type JournalReversePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JournalReversePayload'] = ResolversParentTypes['JournalReversePayload']> = {
  journal?: Resolver<Maybe<ResolversTypes['Journal']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type InsufficientBalanceErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InsufficientBalanceError'] = ResolversParentTypes['InsufficientBalanceError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  account?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  available?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BalanceLimitErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BalanceLimitError'] = ResolversParentTypes['BalanceLimitError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  account?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  available?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnknownAccountErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnknownAccountError'] = ResolversParentTypes['UnknownAccountError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  account?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AccountClosedErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccountClosedError'] = ResolversParentTypes['AccountClosedError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  account?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CurrencyMismatchErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CurrencyMismatchError'] = ResolversParentTypes['CurrencyMismatchError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  account?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type JournalKeyReusedErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JournalKeyReusedError'] = ResolversParentTypes['JournalKeyReusedError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  journalId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  differences?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PeriodClosedErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PeriodClosedError'] = ResolversParentTypes['PeriodClosedError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  closedUntil?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReversalTooLargeErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReversalTooLargeError'] = ResolversParentTypes['ReversalTooLargeError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  remaining?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NothingToPostErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NothingToPostError'] = ResolversParentTypes['NothingToPostError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlatformRevenueLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlatformRevenueLine'] = ResolversParentTypes['PlatformRevenueLine']> = {
  period?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['LedgerAccountKind'], ParentType, ContextType>;
  isRevenue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
  gained?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  given?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  net?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type TaxCollectedLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TaxCollectedLine'] = ResolversParentTypes['TaxCollectedLine']> = {
  period?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  jurisdiction?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
  collected?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  returnedOrPaid?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  net?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type LiabilityLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LiabilityLine'] = ResolversParentTypes['LiabilityLine']> = {
  kind?: Resolver<ResolversTypes['LedgerAccountKind'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
  accounts?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  held?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  underWeek?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  underMonth?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  underQuarter?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  older?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  oldest?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type LedgerHeadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LedgerHead'] = ResolversParentTypes['LedgerHead']> = {
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sealedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  journalCount?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unsealedJournals?: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
  oldestUnsealedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type LedgerVerificationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LedgerVerification'] = ResolversParentTypes['LedgerVerification']> = {
  isIntact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  blocksVerified?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nextBlock?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  brokenBlock?: Resolver<Maybe<ResolversTypes['BrokenBlock']>, ParentType, ContextType>;
};

export type BrokenBlockResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BrokenBlock'] = ResolversParentTypes['BrokenBlock']> = {
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['BlockFault'], ParentType, ContextType>;
};

export type SellerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Seller'] = ResolversParentTypes['Seller'], FederationReferenceType extends FederationReferenceTypes['Seller'] = FederationReferenceTypes['Seller']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Seller']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  balances?: Resolver<Maybe<ReadonlyArray<ResolversTypes['LedgerAccount']>>, ParentType, ContextType>;
};

export type OrderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Order'] = ResolversParentTypes['Order'], FederationReferenceType extends FederationReferenceTypes['Order'] = FederationReferenceTypes['Order']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Order']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  journals?: Resolver<Maybe<ResolversTypes['JournalConnection']>, ParentType, ContextType, Partial<OrderJournalsArgs>>;
  proof?: Resolver<Maybe<ResolversTypes['OrderProof']>, ParentType, ContextType>;
};

export type OrderProofResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderProof'] = ResolversParentTypes['OrderProof']> = {
  linesSum?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  ledgerSum?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  matched?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type PaymentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Payment'] = ResolversParentTypes['Payment'], FederationReferenceType extends FederationReferenceTypes['Payment'] = FederationReferenceTypes['Payment']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Payment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  journals?: Resolver<Maybe<ResolversTypes['JournalConnection']>, ParentType, ContextType, Partial<PaymentJournalsArgs>>;
};

export type HoldResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Hold'] = ResolversParentTypes['Hold'], FederationReferenceType extends FederationReferenceTypes['Hold'] = FederationReferenceTypes['Hold']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Hold']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  journals?: Resolver<Maybe<ResolversTypes['JournalConnection']>, ParentType, ContextType, Partial<HoldJournalsArgs>>;
};

export type RefundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Refund'] = ResolversParentTypes['Refund'], FederationReferenceType extends FederationReferenceTypes['Refund'] = FederationReferenceTypes['Refund']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Refund']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  journals?: Resolver<Maybe<ResolversTypes['JournalConnection']>, ParentType, ContextType, Partial<RefundJournalsArgs>>;
};

export type PayoutResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Payout'] = ResolversParentTypes['Payout'], FederationReferenceType extends FederationReferenceTypes['Payout'] = FederationReferenceTypes['Payout']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Payout']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  journals?: Resolver<Maybe<ResolversTypes['JournalConnection']>, ParentType, ContextType, Partial<PayoutJournalsArgs>>;
};

export type ChargebackResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Chargeback'] = ResolversParentTypes['Chargeback'], FederationReferenceType extends FederationReferenceTypes['Chargeback'] = FederationReferenceTypes['Chargeback']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Chargeback']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  journals?: Resolver<Maybe<ResolversTypes['JournalConnection']>, ParentType, ContextType, Partial<ChargebackJournalsArgs>>;
};

export type TrialBalanceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrialBalance'] = ResolversParentTypes['TrialBalance']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  lines?: Resolver<ReadonlyArray<ResolversTypes['TrialBalanceLine']>, ParentType, ContextType>;
  sums?: Resolver<ReadonlyArray<ResolversTypes['TrialBalanceSum']>, ParentType, ContextType>;
};

export type TrialBalanceLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrialBalanceLine'] = ResolversParentTypes['TrialBalanceLine']> = {
  kind?: Resolver<ResolversTypes['LedgerAccountKind'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
  accounts?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  debit?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  credit?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type TrialBalanceSumResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrialBalanceSum'] = ResolversParentTypes['TrialBalanceSum']> = {
  currency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
  debit?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  credit?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  isBalanced?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  balanceChanged?: SubscriptionResolver<ResolversTypes['BalanceUpdate'], "balanceChanged", ParentType, ContextType, RequireFields<SubscriptionBalanceChangedArgs, 'sellerId'>>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  manualJournalPropose?: Resolver<ResolversTypes['ManualJournalProposePayload'], ParentType, ContextType, RequireFields<MutationManualJournalProposeArgs, 'input'>>;
  manualJournalApprove?: Resolver<ResolversTypes['ManualJournalApprovePayload'], ParentType, ContextType, RequireFields<MutationManualJournalApproveArgs, 'id' | 'input'>>;
  manualJournalReject?: Resolver<ResolversTypes['ManualJournalRejectPayload'], ParentType, ContextType, RequireFields<MutationManualJournalRejectArgs, 'id' | 'input'>>;
  manualJournalWithdraw?: Resolver<ResolversTypes['ManualJournalWithdrawPayload'], ParentType, ContextType, RequireFields<MutationManualJournalWithdrawArgs, 'id' | 'input'>>;
  ledgerPeriodClose?: Resolver<ResolversTypes['LedgerPeriodClosePayload'], ParentType, ContextType, RequireFields<MutationLedgerPeriodCloseArgs, 'input'>>;
  journalPost?: Resolver<ResolversTypes['JournalPostPayload'], ParentType, ContextType, RequireFields<MutationJournalPostArgs, 'input'>>;
  journalReverse?: Resolver<ResolversTypes['JournalReversePayload'], ParentType, ContextType, RequireFields<MutationJournalReverseArgs, 'id' | 'input'>>;
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
  LedgerAccount?: LedgerAccountResolvers<ContextType>;
  LedgerAccountConnection?: LedgerAccountConnectionResolvers<ContextType>;
  LedgerAccountEdge?: LedgerAccountEdgeResolvers<ContextType>;
  AccountEntryConnection?: AccountEntryConnectionResolvers<ContextType>;
  AccountEntryEdge?: AccountEntryEdgeResolvers<ContextType>;
  AccountEntry?: AccountEntryResolvers<ContextType>;
  LedgerStatement?: LedgerStatementResolvers<ContextType>;
  DailyBalance?: DailyBalanceResolvers<ContextType>;
  DailyBalanceConnection?: DailyBalanceConnectionResolvers<ContextType>;
  DailyBalanceEdge?: DailyBalanceEdgeResolvers<ContextType>;
  Journal?: JournalResolvers<ContextType>;
  JournalMetadata?: JournalMetadataResolvers<ContextType>;
  Posting?: PostingResolvers<ContextType>;
  JournalConnection?: JournalConnectionResolvers<ContextType>;
  JournalEdge?: JournalEdgeResolvers<ContextType>;
  BalanceUpdate?: BalanceUpdateResolvers<ContextType>;
  User?: UserResolvers<ContextType>;
  ManualJournal?: ManualJournalResolvers<ContextType>;
  ManualPosting?: ManualPostingResolvers<ContextType>;
  LedgerAccountName?: LedgerAccountNameResolvers<ContextType>;
  ManualReversedLine?: ManualReversedLineResolvers<ContextType>;
  ManualJournalConnection?: ManualJournalConnectionResolvers<ContextType>;
  ManualJournalEdge?: ManualJournalEdgeResolvers<ContextType>;
  ManualJournalProposePayload?: ManualJournalProposePayloadResolvers<ContextType>;
  ManualJournalApprovePayload?: ManualJournalApprovePayloadResolvers<ContextType>;
  ManualJournalRejectPayload?: ManualJournalRejectPayloadResolvers<ContextType>;
  ManualJournalWithdrawPayload?: ManualJournalWithdrawPayloadResolvers<ContextType>;
  LedgerPeriodClosePayload?: LedgerPeriodClosePayloadResolvers<ContextType>;
  PeriodAlreadyClosedError?: PeriodAlreadyClosedErrorResolvers<ContextType>;
  LedgerPeriod?: LedgerPeriodResolvers<ContextType>;
  LedgerPeriodLine?: LedgerPeriodLineResolvers<ContextType>;
  LedgerPeriodConnection?: LedgerPeriodConnectionResolvers<ContextType>;
  LedgerPeriodEdge?: LedgerPeriodEdgeResolvers<ContextType>;
  JournalPostPayload?: JournalPostPayloadResolvers<ContextType>;
  JournalReversePayload?: JournalReversePayloadResolvers<ContextType>;
  InsufficientBalanceError?: InsufficientBalanceErrorResolvers<ContextType>;
  BalanceLimitError?: BalanceLimitErrorResolvers<ContextType>;
  UnknownAccountError?: UnknownAccountErrorResolvers<ContextType>;
  AccountClosedError?: AccountClosedErrorResolvers<ContextType>;
  CurrencyMismatchError?: CurrencyMismatchErrorResolvers<ContextType>;
  JournalKeyReusedError?: JournalKeyReusedErrorResolvers<ContextType>;
  PeriodClosedError?: PeriodClosedErrorResolvers<ContextType>;
  ReversalTooLargeError?: ReversalTooLargeErrorResolvers<ContextType>;
  NothingToPostError?: NothingToPostErrorResolvers<ContextType>;
  PlatformRevenueLine?: PlatformRevenueLineResolvers<ContextType>;
  TaxCollectedLine?: TaxCollectedLineResolvers<ContextType>;
  LiabilityLine?: LiabilityLineResolvers<ContextType>;
  LedgerHead?: LedgerHeadResolvers<ContextType>;
  LedgerVerification?: LedgerVerificationResolvers<ContextType>;
  BrokenBlock?: BrokenBlockResolvers<ContextType>;
  Seller?: SellerResolvers<ContextType>;
  Order?: OrderResolvers<ContextType>;
  OrderProof?: OrderProofResolvers<ContextType>;
  Payment?: PaymentResolvers<ContextType>;
  Hold?: HoldResolvers<ContextType>;
  Refund?: RefundResolvers<ContextType>;
  Payout?: PayoutResolvers<ContextType>;
  Chargeback?: ChargebackResolvers<ContextType>;
  TrialBalance?: TrialBalanceResolvers<ContextType>;
  TrialBalanceLine?: TrialBalanceLineResolvers<ContextType>;
  TrialBalanceSum?: TrialBalanceSumResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  cacheControl?: CacheControlDirectiveResolver<any, any, ContextType>;
};
