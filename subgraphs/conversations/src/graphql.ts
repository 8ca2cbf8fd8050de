// Generated from the schema by `pnpm schema`. Do not edit.
// oxlint-disable
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Notification as NotificationRow, NotificationConnection as NotificationConnectionRow, User as UserRow } from './mappers.ts';
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

/** A person on the market. What is private is null for everybody else. */
export type User = {
  /** Its global id. */
  readonly id: Scalars['ID']['output'];
  /** What you were told, newest first; at most 50 at once. Null for anybody but yourself. */
  readonly notifications?: Maybe<NotificationConnection>;
  /** How many notifications you have not read; counting stops at 1,000. Null for anybody but yourself. */
  readonly unreadCount?: Maybe<Scalars['Int']['output']>;
};


/** A person on the market. What is private is null for everybody else. */
export type UserNotificationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  unreadOnly?: Scalars['Boolean']['input'];
};

/** What a notification is about. More kinds follow: accept what you do not know. */
export type NotificationKind =
  /** The address was confirmed. */
  | 'WELCOME'
  /** A seller you act for may sell. */
  | 'SELLER_APPROVED'
  /** A seller you act for may not sell at present. */
  | 'SELLER_SUSPENDED';

/** Something a person is told. */
export type Notification = Node & {
  /** Its global id. */
  readonly id: Scalars['ID']['output'];
  /** What it is about. */
  readonly kind: NotificationKind;
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

export type Mutation = {
  /** Marks your notifications as read; repeating it changes nothing. */
  readonly notificationMarkRead: NotificationMarkReadPayload;
};


export type MutationNotificationMarkReadArgs = {
  input: NotificationMarkReadInput;
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
  Notification: Notification;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  IntegrityReport:
    ( { __typename: 'IntegrityReport' }
    & GraphQLRecursivePick<FederationTypes['IntegrityReport'], {"at":true}> );
  User:
    ( { __typename: 'User' }
    & GraphQLRecursivePick<FederationTypes['User'], {"id":true}> );
  Notification:
    ( { __typename: 'Notification' }
    & GraphQLRecursivePick<FederationTypes['Notification'], {"id":true}> );
};


/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node: ( NotificationRow );
  UserError:
    | ( InvalidInputError )
    | ( NotUniqueError )
    | ( StaleVersionError )
    | ( InvalidTransitionError )
    | ( IdempotencyKeyReusedError )
    | ( IdempotencyInProgressError )
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
  User: ResolverTypeWrapper<UserRow>;
  NotificationKind: NotificationKind;
  Notification: ResolverTypeWrapper<NotificationRow>;
  NotificationConnection: ResolverTypeWrapper<NotificationConnectionRow>;
  NotificationEdge: ResolverTypeWrapper<Omit<NotificationEdge, 'node'> & { node: ResolversTypes['Notification'] }>;
  NotificationMarkReadInput: NotificationMarkReadInput;
  NotificationMarkReadPayload: ResolverTypeWrapper<Omit<NotificationMarkReadPayload, 'notifications' | 'userErrors'> & { notifications?: Maybe<ReadonlyArray<ResolversTypes['Notification']>>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
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
  User: UserRow;
  Notification: NotificationRow;
  NotificationConnection: NotificationConnectionRow;
  NotificationEdge: Omit<NotificationEdge, 'node'> & { node: ResolversParentTypes['Notification'] };
  NotificationMarkReadInput: NotificationMarkReadInput;
  NotificationMarkReadPayload: Omit<NotificationMarkReadPayload, 'notifications' | 'userErrors'> & { notifications?: Maybe<ReadonlyArray<ResolversParentTypes['Notification']>>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
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
  __resolveType: TypeResolveFn<'Notification', ParentType, ContextType>;
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
  __resolveType: TypeResolveFn<'InvalidInputError' | 'NotUniqueError' | 'StaleVersionError' | 'InvalidTransitionError' | 'IdempotencyKeyReusedError' | 'IdempotencyInProgressError', ParentType, ContextType>;
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

export type UserResolvers<ContextType = Context, ParentType extends ResolversParentTypes['User'] = ResolversParentTypes['User'], FederationReferenceType extends FederationReferenceTypes['User'] = FederationReferenceTypes['User']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['User']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  notifications?: Resolver<Maybe<ResolversTypes['NotificationConnection']>, ParentType, ContextType, RequireFields<UserNotificationsArgs, 'unreadOnly'>>;
  unreadCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type NotificationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Notification'] = ResolversParentTypes['Notification'], FederationReferenceType extends FederationReferenceTypes['Notification'] = FederationReferenceTypes['Notification']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Notification']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NotificationKind'], ParentType, ContextType>;
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

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  notificationMarkRead?: Resolver<ResolversTypes['NotificationMarkReadPayload'], ParentType, ContextType, RequireFields<MutationNotificationMarkReadArgs, 'input'>>;
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
  User?: UserResolvers<ContextType>;
  Notification?: NotificationResolvers<ContextType>;
  NotificationConnection?: NotificationConnectionResolvers<ContextType>;
  NotificationEdge?: NotificationEdgeResolvers<ContextType>;
  NotificationMarkReadPayload?: NotificationMarkReadPayloadResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  cacheControl?: CacheControlDirectiveResolver<any, any, ContextType>;
};
