// Generated from the schema by `pnpm schema`. Do not edit.
// oxlint-disable
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { AttributeAnswer as AttributeAnswerRow, AttributeDefinition as AttributeDefinitionRow, Category as CategoryRow, CategoryConnection as CategoryConnectionRow, Collection as CollectionRow, CollectionConnection as CollectionConnectionRow, Favourite as FavouriteRow, FavouriteConnection as FavouriteConnectionRow, FavouriteRemovePayload as FavouriteRemovePayloadRow, ListingReviewPolicy as ListingReviewPolicyRow, SearchPin as SearchPinRow, Listing as ListingRow, ListingStep as ListingStepRow, Media as MediaRow, MediaUploadCreatePayload as MediaUploadCreatePayloadRow, ListingExport as ListingExportRow, ListingImportCreatePayload as ListingImportCreatePayloadRow, ListingImport as ListingImportRow, ImportedRow as ImportedRowRow, Money as MoneyRow, ListingConnection as ListingConnectionRow, Seller as SellerRow, User as UserRow, Variant as VariantRow, SearchEdge as SearchEdgeRow, SearchConnection as SearchConnectionRow, SearchFacets as SearchFacetsRow, SearchSuggestion as SearchSuggestionRow, ListingUpdate as ListingUpdateRow } from './mappers.ts';
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
  /** The invariants of catalog, at most 100; null when it did not answer. */
  readonly catalog?: Maybe<ReadonlyArray<InvariantResult>>;
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

/** What kind of answer an attribute takes. */
export type AttributeKind =
  /** A short text; the bounds are of its length. */
  | 'TEXT'
  /** A whole number. */
  | 'INTEGER'
  /** A number of up to 15 digits, 6 of them decimals. */
  | 'DECIMAL'
  /** Yes or no. */
  | 'BOOLEAN'
  /** One of the options. */
  | 'ENUM'
  /** One or more of the options. */
  | 'ENUM_SET';

/** One answer to choose. */
export type AttributeOption = {
  /** For programs; what `choice` carries. */
  readonly value: Scalars['String']['output'];
  /** For people. */
  readonly label: Scalars['String']['output'];
};

/** One question that a category asks of the listings in it and below it: a field of the listing's form. */
export type AttributeDefinition = {
  /** For programs; unique from the root to the leaf. */
  readonly key: Scalars['String']['output'];
  /** For people: the field's label. */
  readonly label: Scalars['String']['output'];
  /** What kind of answer it takes. */
  readonly kind: AttributeKind;
  /** True if a listing is complete only with it; a draft may lack it. */
  readonly isRequired: Scalars['Boolean']['output'];
  /** What to choose from, at most 200; empty unless the kind is ENUM or ENUM_SET. */
  readonly options: ReadonlyArray<AttributeOption>;
  /** The least number, or a text's least length. */
  readonly minimum?: Maybe<Scalars['Decimal']['output']>;
  /** The greatest number, or a text's greatest length. */
  readonly maximum?: Maybe<Scalars['Decimal']['output']>;
  /** What the number counts, such as `cm`. */
  readonly unit?: Maybe<Scalars['String']['output']>;
  /** The category that asks it: the one at hand or an ancestor. */
  readonly category: Category;
};

/** A listing's answer to one question: the field of its kind is set, the others are null. */
export type AttributeAnswer = {
  /** The question's key. */
  readonly key: Scalars['String']['output'];
  /** The question; null if the category does not ask it any more. */
  readonly definition?: Maybe<AttributeDefinition>;
  /** The answer of a TEXT. */
  readonly text?: Maybe<Scalars['String']['output']>;
  /** The answer of an INTEGER or a DECIMAL. */
  readonly number?: Maybe<Scalars['Decimal']['output']>;
  /** The answer of a BOOLEAN. */
  readonly flag?: Maybe<Scalars['Boolean']['output']>;
  /** The answer of an ENUM. */
  readonly choice?: Maybe<AttributeOption>;
  /** The answer of an ENUM_SET, at most 200. */
  readonly choices?: Maybe<ReadonlyArray<AttributeOption>>;
};

/** One answer to choose. */
export type AttributeOptionInput = {
  /** Lower case letters, digits, `_`, `.` and `-`; at most 40. */
  readonly value: Scalars['String']['input'];
  /** At most 80 characters. */
  readonly label: Scalars['String']['input'];
};

/** A question for a category to ask; their order is the form's. */
export type AttributeDefinitionInput = {
  /** Lower case letters, digits and `_`; at most 40. No category above or below may ask the same. */
  readonly key: Scalars['String']['input'];
  /** At most 80 characters. */
  readonly label: Scalars['String']['input'];
  /** What kind of answer it takes. */
  readonly kind: AttributeKind;
  /** True if a listing is complete only with it. */
  readonly isRequired?: Scalars['Boolean']['input'];
  /** What to choose from, at most 200; for ENUM and ENUM_SET only. */
  readonly options?: InputMaybe<ReadonlyArray<AttributeOptionInput>>;
  /** The least number, or a text's least length. */
  readonly minimum?: InputMaybe<Scalars['Decimal']['input']>;
  /** The greatest number, or a text's greatest length (500 at most). */
  readonly maximum?: InputMaybe<Scalars['Decimal']['input']>;
  /** What the number counts, such as `cm`; at most 20 characters. */
  readonly unit?: InputMaybe<Scalars['String']['input']>;
};

/** An answer to one question: exactly one field beside `key`, the one of the question's kind. */
export type AttributeInput = {
  /** The question's key. */
  readonly key: Scalars['String']['input'];
  /** For a TEXT. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** For an INTEGER or a DECIMAL. */
  readonly number?: InputMaybe<Scalars['Decimal']['input']>;
  /** For a BOOLEAN. */
  readonly flag?: InputMaybe<Scalars['Boolean']['input']>;
  /** For an ENUM: an option's value. */
  readonly choice?: InputMaybe<Scalars['String']['input']>;
  /** For an ENUM_SET: options' values, at most 200. */
  readonly choices?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

export type Query = {
  /** One category, by its id or its slug; null when there is none. Give exactly one of the two. */
  readonly category?: Maybe<Category>;
  /** Categories in the order of their positions. */
  readonly categories: CategoryConnection;
  /** One collection, by its id or its slug; null when there is none or it is not yours to see. Give exactly one of the two. */
  readonly collection?: Maybe<Collection>;
  /** Collections, newest first: to everybody those that are published, to staff all. */
  readonly collections: CollectionConnection;
  /** One export, for the seller's team and for staff who read listings; null otherwise. */
  readonly listingExport?: Maybe<ListingExport>;
  /** One import, for the seller's team and for staff who read listings; null otherwise. */
  readonly listingImport?: Maybe<ListingImport>;
  /**
   * One listing; null when there is none or it is not yours to see. What is published by a seller who may sell is seen by
   * everybody, all else by the seller's team and by staff.
   */
  readonly listing?: Maybe<Listing>;
  /** Which categories' listings somebody looks at before everybody sees them, at most 200: the nearest category above a listing counts. The one for all others first. */
  readonly listingReviewPolicies: ReadonlyArray<ListingReviewPolicy>;
  /** What staff has put first for queries, last set first, at most 100; what was taken away again is left out. */
  readonly searchPins: ReadonlyArray<SearchPin>;
  /**
   * What is offered to everybody, by words and by filters. Words are matched without case and accents, by their stem, all of
   * them; "in quotes" is a phrase, `or` and a leading minus mean what they say. Without a word everything that the filters
   * leave is found. At most the first 1,000 are paged through. A listing that went away meanwhile leaves its page shorter.
   */
  readonly search: SearchConnection;
  /** How what is typed may go on, at most 10: categories first, then words and phrases of what is offered. */
  readonly suggest: ReadonlyArray<SearchSuggestion>;
  /** What most often found nothing, not even corrected, at most 100; of at most 30 days. */
  readonly searchZeroResults: ReadonlyArray<SearchZeroResult>;
};


export type QueryCategoryArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  slug?: InputMaybe<Scalars['String']['input']>;
};


export type QueryCategoriesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<CategoryFilter>;
};


export type QueryCollectionArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  slug?: InputMaybe<Scalars['String']['input']>;
};


export type QueryCollectionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
};


export type QueryListingExportArgs = {
  id: Scalars['ID']['input'];
};


export type QueryListingImportArgs = {
  id: Scalars['ID']['input'];
};


export type QueryListingArgs = {
  id: Scalars['ID']['input'];
};


export type QuerySearchPinsArgs = {
  query?: InputMaybe<Scalars['String']['input']>;
  language?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


export type QuerySearchArgs = {
  query?: InputMaybe<Scalars['String']['input']>;
  language?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SearchFilter>;
  sort?: InputMaybe<SearchSort>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
};


export type QuerySuggestArgs = {
  prefix: Scalars['String']['input'];
  first: Scalars['Int']['input'];
};


export type QuerySearchZeroResultsArgs = {
  days?: Scalars['Int']['input'];
  first: Scalars['Int']['input'];
};

/** What listings are listed under: a tree of at most 6 levels. A listing's form is made from what its category asks. */
export type Category = Node & {
  /** Its global id. */
  readonly id: Scalars['ID']['output'];
  /** Its part of a web address; unique among all categories. */
  readonly slug: Scalars['String']['output'];
  /** For people. */
  readonly name: Scalars['String']['output'];
  /** Where it stands among its siblings, from 0. */
  readonly position: Scalars['Int']['output'];
  /** The category above; null for a root. */
  readonly parent?: Maybe<Category>;
  /** From the root down to the parent, at most 5: the breadcrumb. */
  readonly ancestors: ReadonlyArray<Category>;
  /** Directly below, in the order of their positions, at most 50. */
  readonly children: ReadonlyArray<Category>;
  /** What a listing here is asked, the ancestors' questions first, at most 120. */
  readonly attributeSchema: ReadonlyArray<AttributeDefinition>;
  /** What this category itself asks, at most 20. */
  readonly ownAttributes: ReadonlyArray<AttributeDefinition>;
  /** Raised by each change; name it in `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
  /** When it was made. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** When it last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
};

/** A page of categories. */
export type CategoryConnection = {
  /** The categories with their cursors. */
  readonly edges: ReadonlyArray<CategoryEdge>;
  /** The categories. */
  readonly nodes: ReadonlyArray<Category>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Count;
};

/** A category on a page. */
export type CategoryEdge = {
  /** Its place in the list. */
  readonly cursor: Scalars['Cursor']['output'];
  /** The category. */
  readonly node: Category;
};

/** Which categories; all that are given must hold. */
export type CategoryFilter = {
  /** By the category directly above. */
  readonly parentId?: InputMaybe<CategoryParentFilter>;
  /** By the level in the tree; roots are at 1. */
  readonly depth?: InputMaybe<CategoryDepthFilter>;
};

/** By the category directly above. */
export type CategoryParentFilter = {
  /** Exactly this one. */
  readonly eq?: InputMaybe<Scalars['ID']['input']>;
  /** Any of these, at most 100. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** By the level in the tree. */
export type CategoryDepthFilter = {
  /** Exactly this one. */
  readonly eq?: InputMaybe<Scalars['Int']['input']>;
  /** This one or above. */
  readonly lte?: InputMaybe<Scalars['Int']['input']>;
};

/** A new category. */
export type CategoryCreateInput = {
  /** The category above; absent for a root. */
  readonly parentId?: InputMaybe<Scalars['ID']['input']>;
  /** Lower case letters and digits with hyphens, at most 60; unique. */
  readonly slug: Scalars['String']['input'];
  /** At most 80 characters. */
  readonly name: Scalars['String']['input'];
  /** Where it stands among its siblings, 0 to 9999; 0 by default. */
  readonly position?: InputMaybe<Scalars['Int']['input']>;
  /** What it asks of its listings beside what its ancestors ask, at most 20. */
  readonly attributes?: InputMaybe<ReadonlyArray<AttributeDefinitionInput>>;
  /** Fresh for each new request; the same again for a retry. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
};

/** What categoryCreate answers. */
export type CategoryCreatePayload = {
  /** The new category; null when refused. */
  readonly category?: Maybe<Category>;
  /** Why it was refused; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What changes of a category; what is absent stays. */
export type CategoryUpdateInput = {
  /** The version that was read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Lower case letters and digits with hyphens, at most 60; unique. */
  readonly slug?: InputMaybe<Scalars['String']['input']>;
  /** At most 80 characters. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Where it stands among its siblings, 0 to 9999. */
  readonly position?: InputMaybe<Scalars['Int']['input']>;
  /** All that it asks itself from now on, at most 20. Refused if a listing's answer would not fit any more. */
  readonly attributes?: InputMaybe<ReadonlyArray<AttributeDefinitionInput>>;
  /** Fresh for each new request; the same again for a retry. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
};

/** What categoryUpdate answers. */
export type CategoryUpdatePayload = {
  /** The category as it is now; null when refused. */
  readonly category?: Maybe<Category>;
  /** Why it was refused; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Where a collection stands. Clients accept states they do not know. */
export type CollectionState =
  /** Being put together; only staff sees it. */
  | 'DRAFT'
  /** Seen by everybody. */
  | 'PUBLISHED';

/** Listings that the market's staff shows together. */
export type Collection = Node & {
  /** Its global id. */
  readonly id: Scalars['ID']['output'];
  /** Its part of a web address; unique among all collections. */
  readonly slug: Scalars['String']['output'];
  /** For people. */
  readonly name: Scalars['String']['output'];
  /** For people; may be empty. */
  readonly description: Scalars['String']['output'];
  /** Where it stands. */
  readonly state: CollectionState;
  /** What it shows: those that are pinned, in their order, then the newest; only what everybody sees. At most 50 at once. */
  readonly listings: ListingConnection;
  /** What may be done with it now, and by which mutation; at most 2. */
  readonly allowedTransitions: ReadonlyArray<AllowedTransition>;
  /** When it was first published; null while it was not. */
  readonly publishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Raised by each change; name it in `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
  /** When it was begun. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** When it last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
};


/** Listings that the market's staff shows together. */
export type CollectionListingsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
};

/** A page of collections. */
export type CollectionConnection = {
  /** The collections with their cursors. */
  readonly edges: ReadonlyArray<CollectionEdge>;
  /** The collections. */
  readonly nodes: ReadonlyArray<Collection>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Count;
};

/** A collection on a page. */
export type CollectionEdge = {
  /** Its place in the list. */
  readonly cursor: Scalars['Cursor']['output'];
  /** The collection. */
  readonly node: Collection;
};

/** A new collection. */
export type CollectionCreateInput = {
  /** Lower case letters and digits with hyphens, at most 60; unique. */
  readonly slug: Scalars['String']['input'];
  /** At most 80 characters. */
  readonly name: Scalars['String']['input'];
  /** At most 2,000 characters. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** Fresh for each new request; the same again for a retry. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
};

/** What collectionCreate answers. */
export type CollectionCreatePayload = {
  /** The collection as it is now; null when refused. */
  readonly collection?: Maybe<Collection>;
  /** Why it was refused, one for each fault; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What changes of a collection; what is absent stays. */
export type CollectionUpdateInput = {
  /** The version that was read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Lower case letters and digits with hyphens, at most 60; unique. */
  readonly slug?: InputMaybe<Scalars['String']['input']>;
  /** At most 80 characters. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** At most 2,000 characters. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** Fresh for each new request; the same again for a retry. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
};

/** What collectionUpdate answers. */
export type CollectionUpdatePayload = {
  /** The collection as it is now; null when refused. */
  readonly collection?: Maybe<Collection>;
  /** Why it was refused, one for each fault; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** The input of collectionPublish. */
export type CollectionPublishInput = {
  /** Fresh for each new request; the same again for a retry. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
};

/** What collectionPublish answers. */
export type CollectionPublishPayload = {
  /** The collection as it is now; null when refused. */
  readonly collection?: Maybe<Collection>;
  /** Why it was refused, one for each fault; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** The input of collectionUnpublish. */
export type CollectionUnpublishInput = {
  /** Fresh for each new request; the same again for a retry. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
};

/** What collectionUnpublish answers. */
export type CollectionUnpublishPayload = {
  /** The collection as it is now; null when refused. */
  readonly collection?: Maybe<Collection>;
  /** Why it was refused, one for each fault; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Listings for a collection. */
export type CollectionAddListingsInput = {
  /** Listings that are there, whatever their state; at most 100, each once. */
  readonly listingIds: ReadonlyArray<Scalars['ID']['input']>;
  /** Fresh for each new request; the same again for a retry. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
};

/** What collectionAddListings answers. */
export type CollectionAddListingsPayload = {
  /** The collection as it is now; null when refused. */
  readonly collection?: Maybe<Collection>;
  /** Why it was refused, one for each fault; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Listings that leave a collection. */
export type CollectionRemoveListingsInput = {
  /** At most 100. */
  readonly listingIds: ReadonlyArray<Scalars['ID']['input']>;
  /** Fresh for each new request; the same again for a retry. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
};

/** What collectionRemoveListings answers. */
export type CollectionRemoveListingsPayload = {
  /** The collection as it is now; null when refused. */
  readonly collection?: Maybe<Collection>;
  /** Why it was refused, one for each fault; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What stands at the top of a collection. */
export type CollectionPinsSetInput = {
  /** The version that was read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Listings of the collection in their order, at most 20, each once; none takes all pins away. */
  readonly listingIds: ReadonlyArray<Scalars['ID']['input']>;
  /** Fresh for each new request; the same again for a retry. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
};

/** What collectionPinsSet answers. */
export type CollectionPinsSetPayload = {
  /** The collection as it is now; null when refused. */
  readonly collection?: Maybe<Collection>;
  /** Why it was refused, one for each fault; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** How far an export is. Clients accept states they do not know. */
export type ListingExportState =
  /** It is being written. */
  | 'RUNNING'
  /** It can be downloaded, for a week. */
  | 'DONE'
  /** We failed; its `correlationId` tells us where. */
  | 'FAILED';

/** A seller's listings in a file. */
export type ListingExport = Node & {
  /** Its global id. */
  readonly id: Scalars['ID']['output'];
  /** Whose listings. */
  readonly seller?: Maybe<Seller>;
  /** What the file looks like. */
  readonly format: ListingFileFormat;
  /** How far it is. */
  readonly state: ListingExportState;
  /** What our log knows the fault by; null unless FAILED. */
  readonly correlationId?: Maybe<Scalars['String']['output']>;
  /** Listings in the file; 0 before it is DONE. */
  readonly listings: Scalars['Int']['output'];
  /** Where it is downloaded, by whoever has the address, for 10 minutes: ask for it when it is needed. Null before it is DONE, and when its week is over. */
  readonly downloadUrl?: Maybe<Scalars['URL']['output']>;
  /** When it was asked for. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** When it ended; null before. */
  readonly endedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** Which listings, and how. */
export type ListingExportCreateInput = {
  /** Whose listings. */
  readonly sellerId: Scalars['ID']['input'];
  /** What the file will look like. SHOPIFY_CSV has no place for attributes, conditions of used goods, quantity breaks and terms. */
  readonly format: ListingFileFormat;
  /** Fresh for each new request; the same again for a retry. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
};

/** What listingExportCreate answers. */
export type ListingExportCreatePayload = {
  /** The export to be; null when refused. */
  readonly listingExport?: Maybe<ListingExport>;
  /** Why it was refused, one for each fault; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** This seller's listings are being exported already. Code: EXPORT_RUNNING. */
export type ListingExportRunningError = UserError & {
  /** EXPORT_RUNNING. */
  readonly code: Scalars['String']['output'];
  /** What to tell the person. */
  readonly message: Scalars['String']['output'];
  /** Which input. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** The export to wait for. */
  readonly listingExportId: Scalars['ID']['output'];
};

export type User = {
  readonly id: Scalars['ID']['output'];
  /** What you keep an eye on, the latest first; at most 50 at once. Null for anybody but yourself. */
  readonly favourites?: Maybe<FavouriteConnection>;
};


export type UserFavouritesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
};

/** What a seller offers. */
export type Listing = Node & {
  /** Its global id. */
  readonly id: Scalars['ID']['output'];
  /** Who offers it. */
  readonly seller?: Maybe<Seller>;
  /** What is sold. */
  readonly kind: ListingKind;
  /** For people, at most 140 characters. */
  readonly title: Scalars['String']['output'];
  /** For people, at most 20,000 characters; may be empty. */
  readonly description: Scalars['String']['output'];
  /** What it is listed under. */
  readonly category: Category;
  /** What it answers to its category's questions, in their order, at most 120. */
  readonly attributes: ReadonlyArray<AttributeAnswer>;
  /** Required questions that are not answered yet, at most 120. */
  readonly missingAttributes: ReadonlyArray<AttributeDefinition>;
  /** What the cheapest variant costs; null while a draft has no price, and for projects that are priced by a quote. */
  readonly price?: Maybe<Money>;
  /** What the dearest variant costs. */
  readonly highestPrice?: Maybe<Money>;
  /** What the price is of. */
  readonly priceRule: PriceRule;
  /** Which tax rates it is sold under. */
  readonly taxClass: TaxClass;
  /** What its variants differ in, at most 3; none for a listing with a single variant. */
  readonly optionNames: ReadonlyArray<Scalars['String']['output']>;
  /** What exactly can be bought, in the seller's order; at most 100. */
  readonly variants: ReadonlyArray<Variant>;
  /** Its pictures, in the seller's order, at most 20; the first is its cover. The seller's team and staff see those as well that are not ready. */
  readonly media: ReadonlyArray<Media>;
  /** How used it is; null for what cannot be used, and while a draft does not say. */
  readonly condition?: Maybe<ListingCondition>;
  /** Words it is found by, at most 20, in small letters. */
  readonly tags: ReadonlyArray<Scalars['String']['output']>;
  /** The language it is written in, as two letters of ISO 639. */
  readonly language: Scalars['String']['output'];
  /** Where it is; null when that does not matter. */
  readonly location?: Maybe<ListingLocation>;
  /** What a service promises; null for other kinds, and while a draft does not say. */
  readonly serviceTerms?: Maybe<ServiceTerms>;
  /** What a rental promises; null for other kinds, and while a draft does not say. */
  readonly rentalTerms?: Maybe<RentalTerms>;
  /** What a file or licence comes as; null for other kinds, and while a draft does not say. */
  readonly digitalTerms?: Maybe<DigitalTerms>;
  /** What a project promises; null for other kinds, and while a draft does not say. */
  readonly projectTerms?: Maybe<ProjectTerms>;
  /** Where it stands. */
  readonly state: ListingState;
  /** What an operator said at the last step, for the seller's team and staff; null when nothing was said. */
  readonly stateReason?: Maybe<Scalars['String']['output']>;
  /** What may be done with it now, and by which mutation; for the seller's team and staff, null for others. At most 12. */
  readonly allowedTransitions?: Maybe<ReadonlyArray<AllowedTransition>>;
  /** What happened to it, the latest first, at most 50 steps; for the seller's team and staff, null for others. */
  readonly history?: Maybe<ReadonlyArray<ListingStep>>;
  /** When it was first published; null while it was not. */
  readonly publishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When its time will be over if nobody renews it; null while it was never published. */
  readonly expiresAt?: Maybe<Scalars['DateTime']['output']>;
  /** Raised by each change; name it in `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
  /** When it was begun. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** When it last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** True if you keep an eye on it; false for whoever is not signed in. */
  readonly isFavourite: Scalars['Boolean']['output'];
  /** How many people keep an eye on it; exact below 1,000. */
  readonly favouriteCount: Count;
};

/** A listing that a person keeps an eye on. */
export type Favourite = {
  /** The listing's id; with it a favourite is removed even when the listing is out of sight. */
  readonly listingId: Scalars['ID']['output'];
  /** The listing; null while it is out of sight: paused, expired, taken down. */
  readonly listing?: Maybe<Listing>;
  /** Since when. */
  readonly addedAt: Scalars['DateTime']['output'];
};

/** A page of favourites. */
export type FavouriteConnection = {
  /** The favourites with their cursors. */
  readonly edges: ReadonlyArray<FavouriteEdge>;
  /** The favourites. */
  readonly nodes: ReadonlyArray<Favourite>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Count;
};

/** A favourite on a page. */
export type FavouriteEdge = {
  /** Its place in the list. */
  readonly cursor: Scalars['Cursor']['output'];
  /** The favourite. */
  readonly node: Favourite;
};

/** What is to be kept an eye on. */
export type FavouriteAddInput = {
  /** The listing. */
  readonly listingId: Scalars['ID']['input'];
  /** Fresh for each new request; the same again for a retry. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
};

/** What favouriteAdd answers. */
export type FavouriteAddPayload = {
  /** The listing; null when refused. */
  readonly listing?: Maybe<Listing>;
  /** Why it was refused, one for each fault; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What is to be kept an eye on no longer. */
export type FavouriteRemoveInput = {
  /** The listing. */
  readonly listingId: Scalars['ID']['input'];
  /** Fresh for each new request; the same again for a retry. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
};

/** What favouriteRemove answers. */
export type FavouriteRemovePayload = {
  /** The listing; null when refused, and when it is out of sight. */
  readonly listing?: Maybe<Listing>;
  /** Why it was refused, one for each fault; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Who sells on the market: one person or a team. */
export type Seller = {
  /** Its global id. */
  readonly id: Scalars['ID']['output'];
  /** What the seller offers, newest first; at most 50 at once. All of it for the seller's team and staff, what is published for everybody else. */
  readonly listings?: Maybe<ListingConnection>;
  /** Files that were imported, newest first; at most 50 at once. For the seller's team and for staff who read listings; null otherwise. */
  readonly listingImports?: Maybe<ListingImportConnection>;
};


/** Who sells on the market: one person or a team. */
export type SellerListingsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
};


/** Who sells on the market: one person or a team. */
export type SellerListingImportsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
};

/** What a file of listings looks like. */
export type ListingFileFormat =
  /** Shopify's product CSV: rows with one Handle are one listing. */
  | 'SHOPIFY_CSV'
  /** Souk's own CSV: rows with one key are one listing, and attributes have columns of their own. */
  | 'SOUK_CSV'
  /** One JSON object in each line, with the fields of ListingCreateInput and VariantsBulkSetInput. */
  | 'JSON_LINES';

/** How far an import is. Clients accept states they do not know. */
export type ListingImportState =
  /** Leave was given; it was not started. */
  | 'UPLOADING'
  /** Its rows are being read. */
  | 'RUNNING'
  /** Each of its rows has been read; the report tells what became of each. */
  | 'DONE'
  /** Its seller stopped it, or did not start it within a day. */
  | 'CANCELLED'
  /** It stopped; `failure` says why. What was imported before stays. */
  | 'FAILED';

/** Why an import stopped. Clients accept reasons they do not know. */
export type ListingImportFailure =
  /** The file is not text in UTF-8. */
  | 'NOT_UTF8'
  /** There is nothing in it. */
  | 'NO_ROWS'
  /** Its first row names no column that we know. */
  | 'NO_HEADER'
  /** It is of another format than was said, or lacks a column that all need. */
  | 'WRONG_FORMAT'
  /** From a row on, it cannot be told apart: a quotation mark that is not closed, or a row of more than a megabyte. */
  | 'UNREADABLE'
  /** It has more than 50,000 listings or 200,000 rows. The listings before were imported. */
  | 'TOO_MANY_ROWS'
  /** The file is gone: it waited for too long. */
  | 'FILE_MISSING'
  /** The seller may not list at present. Start it again when it may. */
  | 'SELLER_UNAVAILABLE'
  /** We failed. Start it again; if it fails again, tell us its `correlationId`. */
  | 'UNEXPECTED';

/** What became of a listing in a file. Clients accept values they do not know. */
export type ImportedRowStatus =
  /** It is new. */
  | 'CREATED'
  /** It was there and is another now. */
  | 'UPDATED'
  /** It was there and is the same. */
  | 'UNCHANGED'
  /** Nothing was changed; `errors` says why. */
  | 'FAILED';

/** Listings that come from a file. */
export type ListingImport = Node & {
  /** Its global id. */
  readonly id: Scalars['ID']['output'];
  /** Whose listings. */
  readonly seller?: Maybe<Seller>;
  /** What the file looks like. */
  readonly format: ListingFileFormat;
  /** How far it is. */
  readonly state: ListingImportState;
  /** Why it stopped; null unless FAILED. */
  readonly failure?: Maybe<ListingImportFailure>;
  /** The same for people. */
  readonly failureMessage?: Maybe<Scalars['String']['output']>;
  /** What our log knows the fault by; null unless UNEXPECTED. */
  readonly correlationId?: Maybe<Scalars['String']['output']>;
  /** What rows are listed under that name no category. */
  readonly category?: Maybe<Category>;
  /** In which rows are priced that name no currency. */
  readonly currency?: Maybe<Scalars['CurrencyCode']['output']>;
  /** How used what is in rows is that do not say so. */
  readonly condition?: Maybe<ListingCondition>;
  /** Whether good rows are handed in for publication. */
  readonly isSubmitted: Scalars['Boolean']['output'];
  /** Of the whole file. */
  readonly byteSize: Scalars['Int']['output'];
  /** How much of it has been read. */
  readonly bytesRead: Scalars['Int']['output'];
  /** Rows of the file that have been read, its header among them; a listing may have several. */
  readonly rowsRead: Scalars['Int']['output'];
  /** Listings that are new. */
  readonly created: Scalars['Int']['output'];
  /** Listings that changed. */
  readonly updated: Scalars['Int']['output'];
  /** Listings that were the same before. */
  readonly unchanged: Scalars['Int']['output'];
  /** Listings that were not imported. */
  readonly failed: Scalars['Int']['output'];
  /** Listings that were imported with a warning; counted above as well. */
  readonly warned: Scalars['Int']['output'];
  /** When leave was given. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** When its first row was to be read; null before. */
  readonly startedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it ended; null before. */
  readonly endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The report, in the order of the file; at most 100 at once. */
  readonly rows: ImportedRowConnection;
};


/** Listings that come from a file. */
export type ListingImportRowsArgs = {
  status?: InputMaybe<ImportedRowStatus>;
  isWarned?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
};

/** A page of imports. */
export type ListingImportConnection = {
  /** Imports with their cursors. */
  readonly edges: ReadonlyArray<ListingImportEdge>;
  /** The imports alone. */
  readonly nodes: ReadonlyArray<ListingImport>;
  /** Whether there are more. */
  readonly pageInfo: PageInfo;
};

/** An import and its place in the list. */
export type ListingImportEdge = {
  /** Its place. */
  readonly cursor: Scalars['Cursor']['output'];
  /** The import. */
  readonly node: ListingImport;
};

/** What became of one listing in a file. */
export type ImportedRow = {
  /** The first of its rows, as a spreadsheet counts: the header is row 1. In JSON lines, the line. */
  readonly rowNumber: Scalars['Int']['output'];
  /** What became of it. */
  readonly status: ImportedRowStatus;
  /** What the file calls it: Handle, key; null when it says nothing that could be one. */
  readonly key?: Maybe<Scalars['String']['output']>;
  /** The listing; null when it failed. */
  readonly listing?: Maybe<Listing>;
  /** Why it was not imported, at most 50; empty when it was. */
  readonly errors: ReadonlyArray<ImportedRowFault>;
  /** What was imported otherwise than the file may have meant, at most 50. */
  readonly warnings: ReadonlyArray<ImportedRowFault>;
};

/** Something about a row of a file. */
export type ImportedRowFault = {
  /** Stable, for programs: INVALID, REQUIRED, TOO_LONG, DUPLICATE_KEY, INVALID_TRANSITION, IMAGE_LEFT_OUT, NOT_SUBMITTED, IGNORED. Clients accept codes they do not know. */
  readonly code: Scalars['String']['output'];
  /** For people; may change its words. */
  readonly message: Scalars['String']['output'];
  /** The field it is about, named as in ListingCreateInput and VariantsBulkSetInput, or the column, at most 6 parts; null when it is about the whole. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** The row it is in. */
  readonly rowNumber: Scalars['Int']['output'];
};

/** A page of a report. */
export type ImportedRowConnection = {
  /** Rows with their cursors. */
  readonly edges: ReadonlyArray<ImportedRowEdge>;
  /** The rows alone. */
  readonly nodes: ReadonlyArray<ImportedRow>;
  /** Whether there are more. */
  readonly pageInfo: PageInfo;
};

/** A row of a report and its place. */
export type ImportedRowEdge = {
  /** Its place. */
  readonly cursor: Scalars['Cursor']['output'];
  /** The row. */
  readonly node: ImportedRow;
};

/** What will be uploaded. */
export type ListingImportCreateInput = {
  /** Whose listings they will be. */
  readonly sellerId: Scalars['ID']['input'];
  /** What the file looks like. */
  readonly format: ListingFileFormat;
  /** What new listings are listed under whose rows name no category. */
  readonly categoryId?: InputMaybe<Scalars['ID']['input']>;
  /** In which rows are priced that name no currency, as Shopify's never do. */
  readonly currency?: InputMaybe<Scalars['CurrencyCode']['input']>;
  /** How used new goods are whose rows do not say so. */
  readonly condition?: InputMaybe<ListingCondition>;
  /** Whether good rows are handed in for publication. What may not be published stays a draft, with a warning. */
  readonly isSubmitted: Scalars['Boolean']['input'];
  /** How many bytes exactly, at most 64,000,000. */
  readonly byteSize: Scalars['Int']['input'];
  /** Fresh for each new request; the same again for a retry. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
};

/** What listingImportCreate answers. */
export type ListingImportCreatePayload = {
  /** The import to be; null when refused. */
  readonly listingImport?: Maybe<ListingImport>;
  /** Where to PUT the file; null when refused, and once it is started. */
  readonly uploadUrl?: Maybe<Scalars['URL']['output']>;
  /** What to send with it, at most 5; null when refused, and once it is started. */
  readonly headers?: Maybe<ReadonlyArray<HttpHeader>>;
  /** Until when the upload may begin: an hour after leave was given. */
  readonly expiresAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why it was refused, one for each fault; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** The input of listingImportStart. */
export type ListingImportStartInput = {
  /** Fresh for each new request; the same again for a retry. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
};

/** What listingImportStart answers. */
export type ListingImportStartPayload = {
  /** The import as it is now; null when refused. */
  readonly listingImport?: Maybe<ListingImport>;
  /** Why it was refused, one for each fault; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** The input of listingImportCancel. */
export type ListingImportCancelInput = {
  /** Fresh for each new request; the same again for a retry. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
};

/** What listingImportCancel answers. */
export type ListingImportCancelPayload = {
  /** The import as it is now; null when refused. */
  readonly listingImport?: Maybe<ListingImport>;
  /** Why it was refused, one for each fault; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Another file of this seller is being imported. Code: IMPORT_RUNNING. */
export type ListingImportRunningError = UserError & {
  /** IMPORT_RUNNING. */
  readonly code: Scalars['String']['output'];
  /** What to tell the person. */
  readonly message: Scalars['String']['output'];
  /** Which input. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** The import to wait for, or to cancel. */
  readonly listingImportId: Scalars['ID']['output'];
};

/** The file has not been uploaded, or not with as many bytes as was said. Code: IMPORT_NOT_UPLOADED. */
export type ListingImportNotUploadedError = UserError & {
  /** IMPORT_NOT_UPLOADED. */
  readonly code: Scalars['String']['output'];
  /** What to tell the person. */
  readonly message: Scalars['String']['output'];
  /** Which input. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** What is sold, and so how it is fulfilled. */
export type ListingKind =
  /** A thing that is shipped or picked up. */
  | 'PHYSICAL'
  /** A file or a licence. */
  | 'DIGITAL'
  /** Work at an agreed time. */
  | 'SERVICE'
  /** A thing lent for a time. */
  | 'RENTAL'
  /** Work in agreed steps. */
  | 'PROJECT';

/** What a price is of. */
export type PriceRule =
  /** One piece, one service, one project. */
  | 'FIXED'
  /** One at least: more may be agreed. */
  | 'FROM'
  /** An hour; for services and rentals. */
  | 'HOURLY'
  /** A night; for services and rentals. */
  | 'NIGHTLY';

/** Which of a country's tax rates a listing is sold under. */
export type TaxClass =
  /** The usual one. */
  | 'STANDARD'
  /** For what a country favours, such as books and food; the usual one where it favours nothing. */
  | 'REDUCED'
  /** Never taxed. */
  | 'ZERO';

/** How used a thing is. */
export type ListingCondition =
  /** Never used. */
  | 'NEW'
  /** Used, and brought back to working like new. */
  | 'REFURBISHED'
  /** Hardly used. */
  | 'LIKE_NEW'
  /** Used, without faults that matter. */
  | 'GOOD'
  /** Used, with faults that are described. */
  | 'FAIR'
  /** Does not work, or not wholly. */
  | 'FOR_PARTS';

/** Where a listing stands. Clients accept states they do not know. */
export type ListingState =
  /** Being prepared; only the seller's team sees it. */
  | 'DRAFT'
  /** Handed in; an operator looks at it. */
  | 'PENDING_REVIEW'
  /** Seen by everybody, as long as its seller may sell. */
  | 'PUBLISHED'
  /** Sent back with a reason. */
  | 'REJECTED'
  /** Hidden by its seller for now. */
  | 'PAUSED'
  /** Its time is over; its seller may renew it. */
  | 'EXPIRED'
  /** Taken out of sight by an operator. */
  | 'SUSPENDED'
  /** Ended by an operator, for ever. */
  | 'REMOVED'
  /** Put away by its seller, for good. */
  | 'ARCHIVED';

/** A step of a listing. */
export type ListingStep = {
  /** Where it stood before. */
  readonly from: ListingState;
  /** Where it stood then. */
  readonly to: ListingState;
  /** What the operator said, if anything. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** When. */
  readonly at: Scalars['DateTime']['output'];
};

/** A page of listings. */
export type ListingConnection = {
  /** The listings with their cursors. */
  readonly edges: ReadonlyArray<ListingEdge>;
  /** The listings. */
  readonly nodes: ReadonlyArray<Listing>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Count;
};

/** A listing on a page. */
export type ListingEdge = {
  /** Its place in the list. */
  readonly cursor: Scalars['Cursor']['output'];
  /** The listing. */
  readonly node: Listing;
};

/** A new draft. */
export type ListingCreateInput = {
  /** Who offers it. */
  readonly sellerId: Scalars['ID']['input'];
  /** What is sold; it stays so. */
  readonly kind: ListingKind;
  /** 1 to 140 characters. */
  readonly title: Scalars['String']['input'];
  /** At most 20,000 characters. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** What it is listed under. */
  readonly categoryId: Scalars['ID']['input'];
  /** Answers to the category's questions, at most 120; a draft may leave any out. */
  readonly attributes?: InputMaybe<ReadonlyArray<AttributeInput>>;
  /** What one costs; variants with prices of their own are set by variantsBulkSet. */
  readonly price?: InputMaybe<MoneyInput>;
  /** What the price is of; FIXED when absent. */
  readonly priceRule?: InputMaybe<PriceRule>;
  /** STANDARD when absent. */
  readonly taxClass?: InputMaybe<TaxClass>;
  /** How used it is; for PHYSICAL and RENTAL only. */
  readonly condition?: InputMaybe<ListingCondition>;
  /** Words it is found by, at most 20, each at most 40 characters. */
  readonly tags?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** The language it is written in, as two letters of ISO 639; en when absent. */
  readonly language?: InputMaybe<Scalars['String']['input']>;
  /** Where it is. */
  readonly location?: InputMaybe<ListingLocationInput>;
  /** For SERVICE only. */
  readonly serviceTerms?: InputMaybe<ServiceTermsInput>;
  /** For RENTAL only. */
  readonly rentalTerms?: InputMaybe<RentalTermsInput>;
  /** For DIGITAL only. */
  readonly digitalTerms?: InputMaybe<DigitalTermsInput>;
  /** For PROJECT only. */
  readonly projectTerms?: InputMaybe<ProjectTermsInput>;
  /** Fresh for each new request; the same again for a retry. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
};

/** What listingCreate answers. */
export type ListingCreatePayload = {
  /** The new draft; null when refused. */
  readonly listing?: Maybe<Listing>;
  /** Why it was refused, one for each fault; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** The input of listingDuplicate. */
export type ListingDuplicateInput = {
  /** Fresh for each new request; the same again for a retry. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
};

/** What listingDuplicate answers. */
export type ListingDuplicatePayload = {
  /** The new draft; null when refused. */
  readonly listing?: Maybe<Listing>;
  /** Why it was refused, one for each fault; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What changes of a draft; what is absent stays. */
export type ListingUpdateInput = {
  /** The version that was read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 1 to 140 characters. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
  /** At most 20,000 characters. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** What it is listed under. Answers that stay must fit it. */
  readonly categoryId?: InputMaybe<Scalars['ID']['input']>;
  /** All answers from now on, at most 120. */
  readonly attributes?: InputMaybe<ReadonlyArray<AttributeInput>>;
  /** What one costs; null takes the price away. Not for a listing with options: its variants have prices. */
  readonly price?: InputMaybe<MoneyInput>;
  /** What the price is of. */
  readonly priceRule?: InputMaybe<PriceRule>;
  /** Which tax rates it is sold under. */
  readonly taxClass?: InputMaybe<TaxClass>;
  /** How used it is; null takes it away. */
  readonly condition?: InputMaybe<ListingCondition>;
  /** Words it is found by, at most 20, each at most 40 characters. */
  readonly tags?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** The language it is written in, as two letters of ISO 639. */
  readonly language?: InputMaybe<Scalars['String']['input']>;
  /** Where it is; null takes it away. */
  readonly location?: InputMaybe<ListingLocationInput>;
  /** For SERVICE only. */
  readonly serviceTerms?: InputMaybe<ServiceTermsInput>;
  /** For RENTAL only. */
  readonly rentalTerms?: InputMaybe<RentalTermsInput>;
  /** For DIGITAL only. */
  readonly digitalTerms?: InputMaybe<DigitalTermsInput>;
  /** For PROJECT only. */
  readonly projectTerms?: InputMaybe<ProjectTermsInput>;
  /** Fresh for each new request; the same again for a retry. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
};

/** What listingUpdate answers. */
export type ListingUpdatePayload = {
  /** The draft as it is now; null when refused. */
  readonly listing?: Maybe<Listing>;
  /** Why it was refused, one for each fault; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
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

/** The input of listingSubmit. */
export type ListingSubmitInput = {
  /** Fresh for each new request; the same again for a retry. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
};

/** What listingSubmit answers. */
export type ListingSubmitPayload = {
  /** The listing as it is now; null when refused. */
  readonly listing?: Maybe<Listing>;
  /** Why it was refused, one for each fault; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** The input of listingRedraft. */
export type ListingRedraftInput = {
  /** Fresh for each new request; the same again for a retry. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
};

/** What listingRedraft answers. */
export type ListingRedraftPayload = {
  /** The listing as it is now; null when refused. */
  readonly listing?: Maybe<Listing>;
  /** Why it was refused, one for each fault; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** The input of listingPause. */
export type ListingPauseInput = {
  /** Fresh for each new request; the same again for a retry. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
};

/** What listingPause answers. */
export type ListingPausePayload = {
  /** The listing as it is now; null when refused. */
  readonly listing?: Maybe<Listing>;
  /** Why it was refused, one for each fault; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** The input of listingResume. */
export type ListingResumeInput = {
  /** Fresh for each new request; the same again for a retry. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
};

/** What listingResume answers. */
export type ListingResumePayload = {
  /** The listing as it is now; null when refused. */
  readonly listing?: Maybe<Listing>;
  /** Why it was refused, one for each fault; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** The input of listingRenew. */
export type ListingRenewInput = {
  /** Fresh for each new request; the same again for a retry. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
};

/** What listingRenew answers. */
export type ListingRenewPayload = {
  /** The listing as it is now; null when refused. */
  readonly listing?: Maybe<Listing>;
  /** Why it was refused, one for each fault; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** The input of listingArchive. */
export type ListingArchiveInput = {
  /** Fresh for each new request; the same again for a retry. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
};

/** What listingArchive answers. */
export type ListingArchivePayload = {
  /** The listing as it is now; null when refused. */
  readonly listing?: Maybe<Listing>;
  /** Why it was refused, one for each fault; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** The input of listingApprove. */
export type ListingApproveInput = {
  /** 1 to 500 characters; the seller's team reads them. */
  readonly reason: Scalars['String']['input'];
  /** Fresh for each new request; the same again for a retry. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
};

/** What listingApprove answers. */
export type ListingApprovePayload = {
  /** The listing as it is now; null when refused. */
  readonly listing?: Maybe<Listing>;
  /** Why it was refused, one for each fault; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** The input of listingReject. */
export type ListingRejectInput = {
  /** 1 to 500 characters; the seller's team reads them. */
  readonly reason: Scalars['String']['input'];
  /** Fresh for each new request; the same again for a retry. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
};

/** What listingReject answers. */
export type ListingRejectPayload = {
  /** The listing as it is now; null when refused. */
  readonly listing?: Maybe<Listing>;
  /** Why it was refused, one for each fault; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** The input of listingSuspend. */
export type ListingSuspendInput = {
  /** 1 to 500 characters; the seller's team reads them. */
  readonly reason: Scalars['String']['input'];
  /** Fresh for each new request; the same again for a retry. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
};

/** What listingSuspend answers. */
export type ListingSuspendPayload = {
  /** The listing as it is now; null when refused. */
  readonly listing?: Maybe<Listing>;
  /** Why it was refused, one for each fault; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** The input of listingReinstate. */
export type ListingReinstateInput = {
  /** 1 to 500 characters; the seller's team reads them. */
  readonly reason: Scalars['String']['input'];
  /** Fresh for each new request; the same again for a retry. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
};

/** What listingReinstate answers. */
export type ListingReinstatePayload = {
  /** The listing as it is now; null when refused. */
  readonly listing?: Maybe<Listing>;
  /** Why it was refused, one for each fault; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** The input of listingRemove. */
export type ListingRemoveInput = {
  /** 1 to 500 characters; the seller's team reads them. */
  readonly reason: Scalars['String']['input'];
  /** Fresh for each new request; the same again for a retry. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
};

/** What listingRemove answers. */
export type ListingRemovePayload = {
  /** The listing as it is now; null when refused. */
  readonly listing?: Maybe<Listing>;
  /** Why it was refused, one for each fault; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Where a thing is. */
export type ListingLocation = {
  /** The country. */
  readonly country: Scalars['CountryCode']['output'];
  /** The town or part of it, as the seller calls it. */
  readonly place?: Maybe<Scalars['String']['output']>;
  /** Degrees north, as decimal; null when only the place is known. */
  readonly latitude?: Maybe<Scalars['Decimal']['output']>;
  /** Degrees east, as decimal. */
  readonly longitude?: Maybe<Scalars['Decimal']['output']>;
};

/** Where a thing is. */
export type ListingLocationInput = {
  /** The country. */
  readonly country: Scalars['CountryCode']['input'];
  /** The town or part of it, at most 80 characters. */
  readonly place?: InputMaybe<Scalars['String']['input']>;
  /** Degrees north, -90 to 90; with a longitude. */
  readonly latitude?: InputMaybe<Scalars['Decimal']['input']>;
  /** Degrees east, -180 to 180; with a latitude. */
  readonly longitude?: InputMaybe<Scalars['Decimal']['input']>;
};

/** Where a service takes place. */
export type ServiceVenue =
  /** Where the seller works. */
  | 'AT_SELLER'
  /** Where the buyer is. */
  | 'AT_BUYER'
  /** By call or message. */
  | 'REMOTE';

/** What a service promises. */
export type ServiceTerms = {
  /** How long it takes. */
  readonly durationMinutes: Scalars['Int']['output'];
  /** Where it takes place. */
  readonly venue: ServiceVenue;
};

/** What a service promises. */
export type ServiceTermsInput = {
  /** 5 minutes to a week. */
  readonly durationMinutes: Scalars['Int']['input'];
  /** Where it takes place. */
  readonly venue: ServiceVenue;
};

/** What a rental promises; units are hours or nights, as its price rule says. */
export type RentalTerms = {
  /** The shortest. */
  readonly minimumUnits: Scalars['Int']['output'];
  /** The longest. */
  readonly maximumUnits: Scalars['Int']['output'];
  /** What is kept until the thing is back, in minor units of the listing's currency. */
  readonly depositMinor: Scalars['MinorUnits']['output'];
};

/** What a rental promises; units are hours or nights, as its price rule says. */
export type RentalTermsInput = {
  /** The shortest; at least one. */
  readonly minimumUnits: Scalars['Int']['input'];
  /** The longest; at most 1,000. */
  readonly maximumUnits: Scalars['Int']['input'];
  /** What is kept until the thing is back, in minor units of the listing's currency. */
  readonly depositMinor: Scalars['MinorUnits']['input'];
};

/** What a file or licence comes as. */
export type DigitalDelivery =
  /** A file to load down. */
  | 'DOWNLOAD'
  /** A key to type in. */
  | 'LICENCE_KEY'
  /** An address to open. */
  | 'LINK';

/** What a file or licence comes as. */
export type DigitalTerms = {
  /** How it is delivered. */
  readonly delivery: DigitalDelivery;
};

/** What a file or licence comes as. */
export type DigitalTermsInput = {
  /** How it is delivered. */
  readonly delivery: DigitalDelivery;
};

/** What a project promises. */
export type ProjectTerms = {
  /** How long one takes, as a rule. */
  readonly typicalDays: Scalars['Int']['output'];
  /** How often it is changed on request, included in the price. */
  readonly revisions: Scalars['Int']['output'];
};

/** What a project promises. */
export type ProjectTermsInput = {
  /** 1 to 730. */
  readonly typicalDays: Scalars['Int']['input'];
  /** 0 to 20. */
  readonly revisions: Scalars['Int']['input'];
};

/** Something that happened to a listing. */
export type ListingUpdate = LiveUpdate & {
  /** The event's own id: two updates of one id are one. */
  readonly id: Scalars['ID']['output'];
  /** What happened, such as listing.updated or media.ready. */
  readonly type: Scalars['String']['output'];
  /** When it happened. */
  readonly occurredAt: Scalars['DateTime']['output'];
  /** Its place among the updates: pass it as `after` to go on behind it. */
  readonly cursor: Scalars['Cursor']['output'];
  /** Where it stood before; null where it took no step. */
  readonly from?: Maybe<ListingState>;
  /** Where it went; null where it took no step. */
  readonly to?: Maybe<ListingState>;
  /** The listing as it is now. */
  readonly listing?: Maybe<Listing>;
};

/** How far a picture is. Clients accept states they do not know. */
export type MediaState =
  /** Leave was given; it is not attached yet. */
  | 'UPLOADING'
  /** Attached; it is being made ready. The seller's team and staff see it. */
  | 'UPLOADED'
  /** Whoever sees its listing sees it. */
  | 'READY'
  /** It cannot be shown; `rejection` says why. The seller takes it off. */
  | 'REJECTED';

/** Why a picture cannot be shown. Clients accept reasons they do not know. */
export type MediaRejection =
  /** Nothing was put at its address yet. */
  | 'NOT_UPLOADED'
  /** It has not as many bytes as was said. */
  | 'WRONG_SIZE'
  /** It is not of the type that was said, whatever it is called. */
  | 'WRONG_TYPE'
  /** It cannot be read, or was cut short. */
  | 'UNREADABLE'
  /** A side has fewer than 200 pixels. */
  | 'TOO_SMALL'
  /** A side has more than 12,000 pixels, or all of it more than 64 million. */
  | 'TOO_LARGE';

/** A picture of a listing. What its camera wrote into it, such as the place, is not kept. */
export type Media = Node & {
  /** Its global id. */
  readonly id: Scalars['ID']['output'];
  /** What it shows. */
  readonly listing?: Maybe<Listing>;
  /** How far it is. */
  readonly state: MediaState;
  /** Why it cannot be shown; null when it can, or when nobody has looked yet. */
  readonly rejection?: Maybe<MediaRejection>;
  /** What it shows, in words, for who does not see it; may be empty. */
  readonly altText: Scalars['String']['output'];
  /** Its place among the listing's, from 0 on; null before it is attached and after it was taken off. */
  readonly position?: Maybe<Scalars['Int']['output']>;
  /** Pixels from side to side; null until it is ready. */
  readonly width?: Maybe<Scalars['Int']['output']>;
  /** Pixels from top to bottom; null until it is ready. */
  readonly height?: Maybe<Scalars['Int']['output']>;
  /** Where it is read, as WebP; null until it is ready. The address never changes what it shows. */
  readonly url?: Maybe<Scalars['URL']['output']>;
  /** When leave was given. */
  readonly createdAt: Scalars['DateTime']['output'];
};


/** A picture of a listing. What its camera wrote into it, such as the place, is not kept. */
export type MediaUrlArgs = {
  width?: InputMaybe<Scalars['Int']['input']>;
};

/** A line of an HTTP request's head. */
export type HttpHeader = {
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** What it says. */
  readonly value: Scalars['String']['output'];
};

/** What will be uploaded. */
export type MediaUploadCreateInput = {
  /** Whose picture it is. */
  readonly listingId: Scalars['ID']['input'];
  /** image/jpeg, image/png or image/webp. */
  readonly contentType: Scalars['String']['input'];
  /** How many bytes exactly, at most 10,000,000. */
  readonly byteSize: Scalars['Int']['input'];
  /** Fresh for each new request; the same again for a retry. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
};

/** What mediaUploadCreate answers. */
export type MediaUploadCreatePayload = {
  /** The picture to be; null when refused. */
  readonly media?: Maybe<Media>;
  /** Where to PUT its bytes; null when refused, and once it is attached. */
  readonly uploadUrl?: Maybe<Scalars['URL']['output']>;
  /** What to send with them, at most 5; null when refused, and once it is attached. */
  readonly headers?: Maybe<ReadonlyArray<HttpHeader>>;
  /** Until when the upload may begin: an hour after leave was given. */
  readonly expiresAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why it was refused, one for each fault; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Where a picture stands, and what it shows. */
export type MediaAttachInput = {
  /** What it shows, in words, at most 500 characters. */
  readonly altText?: InputMaybe<Scalars['String']['input']>;
  /** Its place, from 0 on; those from there on move down. The end when absent. */
  readonly position?: InputMaybe<Scalars['Int']['input']>;
  /** Fresh for each new request; the same again for a retry. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
};

/** What mediaAttach answers. */
export type MediaAttachPayload = {
  /** The picture as it is now; null when refused. */
  readonly media?: Maybe<Media>;
  /** Why it was refused, one for each fault; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** An order of pictures. */
export type MediaReorderInput = {
  /** Each of the listing's pictures, once, in the new order; at most 20. */
  readonly mediaIds: ReadonlyArray<Scalars['ID']['input']>;
  /** Fresh for each new request; the same again for a retry. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
};

/** What mediaReorder answers. */
export type MediaReorderPayload = {
  /** The listing as it is now; null when refused. */
  readonly listing?: Maybe<Listing>;
  /** Why it was refused, one for each fault; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What a picture shows. */
export type MediaUpdateInput = {
  /** In words, at most 500 characters; may be empty. */
  readonly altText: Scalars['String']['input'];
  /** Fresh for each new request; the same again for a retry. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
};

/** What mediaUpdate answers. */
export type MediaUpdatePayload = {
  /** The picture as it is now; null when refused. */
  readonly media?: Maybe<Media>;
  /** Why it was refused, one for each fault; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** The input of mediaDetach. */
export type MediaDetachInput = {
  /** Fresh for each new request; the same again for a retry. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
};

/** What mediaDetach answers. */
export type MediaDetachPayload = {
  /** The picture as it is now; null when refused. */
  readonly media?: Maybe<Media>;
  /** Why it was refused, one for each fault; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What was uploaded cannot be shown. Put another file at the same address and try again, or begin another upload. Code: MEDIA_REJECTED. */
export type MediaRejectedError = UserError & {
  /** MEDIA_REJECTED. */
  readonly code: Scalars['String']['output'];
  /** What to tell the person. */
  readonly message: Scalars['String']['output'];
  /** Which input. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Why. */
  readonly reason: MediaRejection;
};

/** Files of this type are not taken: pictures only, no videos. Code: MEDIA_TYPE_UNSUPPORTED. */
export type MediaTypeUnsupportedError = UserError & {
  /** MEDIA_TYPE_UNSUPPORTED. */
  readonly code: Scalars['String']['output'];
  /** What to tell the person. */
  readonly message: Scalars['String']['output'];
  /** Which input. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** What is taken instead, at most 10. */
  readonly supported: ReadonlyArray<Scalars['String']['output']>;
};

/** There are as many pictures, or uploads begun, as a listing may have. Code: MEDIA_LIMIT. */
export type MediaLimitError = UserError & {
  /** MEDIA_LIMIT. */
  readonly code: Scalars['String']['output'];
  /** What to tell the person. */
  readonly message: Scalars['String']['output'];
  /** Which input. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** How many there may be. */
  readonly limit: Scalars['Int']['output'];
};

/** Whether somebody looks at listings first. */
export type ListingReviewPolicy = {
  /** Of this category and those below it that have none of their own; null for all others. */
  readonly category?: Maybe<Category>;
  /** True if listings are published at once; false if somebody looks first. */
  readonly isAutomatic: Scalars['Boolean']['output'];
};

/** A policy for one category or for all others. */
export type ListingReviewPolicySetInput = {
  /** The category; absent for all that have no policy of their own or above them. */
  readonly categoryId?: InputMaybe<Scalars['ID']['input']>;
  /** True to publish at once, false to look first; absent takes the category's own policy away. */
  readonly isAutomatic?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What listingReviewPolicySet answers. */
export type ListingReviewPolicySetPayload = {
  /** The policy as it is now; null when refused, and when it was taken away. */
  readonly policy?: Maybe<ListingReviewPolicy>;
  /** Why it was refused, one for each fault; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What is put first for a query. */
export type SearchPin = {
  /** In small letters without accents, as search reads it. */
  readonly query: Scalars['String']['output'];
  /** Two letters of ISO 639; it counts for searches in that language. */
  readonly language: Scalars['String']['output'];
  /** In their order, at most 10. */
  readonly listings: ReadonlyArray<Listing>;
  /** When it was set. */
  readonly setAt: Scalars['DateTime']['output'];
};

/** What is put first for a query. */
export type SearchPinSetInput = {
  /** 1 to 256 characters, not only spaces. */
  readonly query: Scalars['String']['input'];
  /** Two letters of ISO 639; it counts for searches in that language. */
  readonly language: Scalars['String']['input'];
  /** In their order, at most 10, each once; none ends it. */
  readonly listingIds: ReadonlyArray<Scalars['ID']['input']>;
};

/** What searchPinSet answers. */
export type SearchPinSetPayload = {
  /** As it is now; null when refused. */
  readonly pin?: Maybe<SearchPin>;
  /** Why it was refused, one for each fault; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A way to go on typing. */
export type SearchSuggestion = {
  /** What to look for, or the category's name. */
  readonly text: Scalars['String']['output'];
  /** The category to go to; null for words. */
  readonly category?: Maybe<Category>;
};

/** What was looked for and not found. */
export type SearchZeroResult = {
  /** In small letters without accents. */
  readonly query: Scalars['String']['output'];
  /** The language it was asked in. */
  readonly language: Scalars['String']['output'];
  /** How often. */
  readonly searches: Scalars['Int']['output'];
  /** When last, to the minute. */
  readonly lastAt: Scalars['DateTime']['output'];
};

/** A term and what else it finds. */
export type SearchSynonym = {
  /** The term. */
  readonly term: Scalars['String']['output'];
  /** Two letters of ISO 639. */
  readonly language: Scalars['String']['output'];
  /** What is found as well, at most 20. */
  readonly expansions: ReadonlyArray<Scalars['String']['output']>;
};

/** What else a term finds. */
export type SearchSynonymSetInput = {
  /** 1 to 60 characters: a word or a few. */
  readonly term: Scalars['String']['input'];
  /** Two letters of ISO 639; it counts for searches in that language. */
  readonly language: Scalars['String']['input'];
  /** At most 20, each like the term; empty ends it. */
  readonly expansions: ReadonlyArray<Scalars['String']['input']>;
};

/** What searchSynonymSet answers. */
export type SearchSynonymSetPayload = {
  /** As it is now; null when refused. */
  readonly synonym?: Maybe<SearchSynonym>;
  /** Why it was refused, one for each fault; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** In which order listings are found. An equal place is the newer listing's. */
export type SearchSort =
  /** By words, quality, freshness and, where a place is named, nearness. */
  | 'RELEVANCE'
  /** The cheapest first, currency by currency; what has no price last. */
  | 'PRICE_ASC'
  /** The dearest first, currency by currency; what has no price last. */
  | 'PRICE_DESC'
  /** Last published first. */
  | 'NEWEST'
  /** The nearest first; needs `near`, and leaves out what has no place. */
  | 'DISTANCE';

/** Which listings are looked for; all that are given must hold. */
export type SearchFilter = {
  /** The category or any below it. */
  readonly categoryId?: InputMaybe<SearchIdFilter>;
  /** Of these sellers. */
  readonly sellerId?: InputMaybe<SearchIdFilter>;
  /** Of these kinds. */
  readonly kind?: InputMaybe<SearchKindFilter>;
  /** In these conditions. */
  readonly condition?: InputMaybe<SearchConditionFilter>;
  /** What the cheapest variant costs. */
  readonly price?: InputMaybe<SearchPriceFilter>;
  /** Answers to the category's questions, at most 10. */
  readonly attributes?: InputMaybe<ReadonlyArray<SearchAttributeFilter>>;
  /** Around a place. */
  readonly near?: InputMaybe<SearchPlaceInput>;
};

/** Ids that are looked for. */
export type SearchIdFilter = {
  /** This one. */
  readonly eq?: InputMaybe<Scalars['ID']['input']>;
  /** Any of these, at most 50. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** Kinds that are looked for. */
export type SearchKindFilter = {
  /** This one. */
  readonly eq?: InputMaybe<ListingKind>;
  /** Any of these. */
  readonly in?: InputMaybe<ReadonlyArray<ListingKind>>;
};

/** Conditions that are looked for. */
export type SearchConditionFilter = {
  /** This one. */
  readonly eq?: InputMaybe<ListingCondition>;
  /** Any of these. */
  readonly in?: InputMaybe<ReadonlyArray<ListingCondition>>;
};

/** From a price to another, in one currency. */
export type SearchPriceFilter = {
  /** ISO 4217 code; listings in another currency are not found. */
  readonly currency: Scalars['CurrencyCode']['input'];
  /** At least, in minor units. */
  readonly gte?: InputMaybe<Scalars['MinorUnits']['input']>;
  /** At most, in minor units. */
  readonly lte?: InputMaybe<Scalars['MinorUnits']['input']>;
};

/** An answer that is looked for: a choice, true or false, or a number. */
export type SearchAttributeFilter = {
  /** The question's key. */
  readonly key: Scalars['String']['input'];
  /** This choice; `true` or `false` for a question of yes and no. */
  readonly eq?: InputMaybe<Scalars['String']['input']>;
  /** Any of these choices, at most 50. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** A number that is at least this. */
  readonly gte?: InputMaybe<Scalars['Decimal']['input']>;
  /** A number that is at most this. */
  readonly lte?: InputMaybe<Scalars['Decimal']['input']>;
};

/** A place, and how far around it. */
export type SearchPlaceInput = {
  /** From -90 to 90. */
  readonly latitude: Scalars['Decimal']['input'];
  /** From -180 to 180. */
  readonly longitude: Scalars['Decimal']['input'];
  /** 1 to 500,000 metres; without it the place only counts in the order. */
  readonly radiusMetres?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of what was found. */
export type SearchConnection = {
  /** The listings with their cursors. */
  readonly edges: ReadonlyArray<SearchEdge>;
  /** The listings. */
  readonly nodes: ReadonlyArray<Listing>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are; exact below 5,000. */
  readonly totalCount: Count;
  /** What was looked for instead, because nothing was found by the query itself; null when the query was taken as it is. */
  readonly correctedQuery?: Maybe<Scalars['String']['output']>;
  /** What was perhaps meant, when little was found; null otherwise. */
  readonly didYouMean?: Maybe<Scalars['String']['output']>;
  /** How many there would be by each further choice. */
  readonly facets: SearchFacets;
};

/** A listing that was found. */
export type SearchEdge = {
  /** Its place in the list. */
  readonly cursor: Scalars['Cursor']['output'];
  /** The listing. */
  readonly node: Listing;
  /** True if staff has put it first for this query. Only in the order by relevance. */
  readonly isPinned: Scalars['Boolean']['output'];
  /** How far it is from the place that was named, in metres; null without one. */
  readonly distanceMetres?: Maybe<Scalars['Int']['output']>;
  /** Why it stands here; null in orders other than by relevance. */
  readonly explain?: Maybe<SearchExplanation>;
};

/** What a place in the order by relevance is made of: each part is from 0 to its weight. */
export type SearchExplanation = {
  /** Which weights were taken. */
  readonly weightsVersion: Scalars['Int']['output'];
  /** The sum of the parts; what is equal to a millionth stands newest first. */
  readonly score: Scalars['Decimal']['output'];
  /** The part of the words. */
  readonly words: Scalars['Decimal']['output'];
  /** The part of what helps a buyer decide: description, answers, tags, place. */
  readonly quality: Scalars['Decimal']['output'];
  /** The part of how lately it was published. */
  readonly freshness: Scalars['Decimal']['output'];
  /** The part of how near it is. */
  readonly nearness: Scalars['Decimal']['output'];
};

/**
 * Counts over what was found, each exact below 5,000. A facet does not count its own filter: where NEW is chosen, the other
 * conditions still say how many they would bring.
 */
export type SearchFacets = {
  /** Below the chosen category, or the roots; at most 50. None when several are chosen. */
  readonly categories: ReadonlyArray<CategoryFacet>;
  /** The chosen category and those beside it, counted without that choice; at most 50. None when none or several are chosen. */
  readonly siblingCategories: ReadonlyArray<CategoryFacet>;
  /** By condition, at most 6. */
  readonly conditions: ReadonlyArray<ConditionFacet>;
  /** By kind, at most 5. */
  readonly kinds: ReadonlyArray<KindFacet>;
  /** By price, at most 9, in the currency that is asked for, otherwise in the most frequent one. */
  readonly priceRanges: ReadonlyArray<PriceRangeFacet>;
  /** By the chosen category's questions of choice and of yes and no, at most 120. */
  readonly attributes: ReadonlyArray<AttributeFacet>;
};

/** Listings of a category or below it. */
export type CategoryFacet = {
  /** The category. */
  readonly category: Category;
  /** How many. */
  readonly count: Count;
};

/** Listings in a condition. */
export type ConditionFacet = {
  /** The condition. */
  readonly condition: ListingCondition;
  /** How many. */
  readonly count: Count;
};

/** Listings of a kind. */
export type KindFacet = {
  /** The kind. */
  readonly kind: ListingKind;
  /** How many. */
  readonly count: Count;
};

/** Listings from a price up to another. */
export type PriceRangeFacet = {
  /** ISO 4217 code. */
  readonly currency: Scalars['CurrencyCode']['output'];
  /** At least, in minor units. */
  readonly gte: Scalars['MinorUnits']['output'];
  /** Less than this, in minor units; null for the last range. */
  readonly lt?: Maybe<Scalars['MinorUnits']['output']>;
  /** How many. */
  readonly count: Count;
};

/** Listings by their answer to one question. */
export type AttributeFacet = {
  /** The question. */
  readonly definition: AttributeDefinition;
  /** The answers that were found, the most frequent first, at most 200. */
  readonly values: ReadonlyArray<AttributeFacetValue>;
};

/** Listings with one answer. */
export type AttributeFacetValue = {
  /** For the filter's `eq` and `in`. */
  readonly value: Scalars['String']['output'];
  /** For people. */
  readonly label: Scalars['String']['output'];
  /** How many. */
  readonly count: Count;
};

/** What exactly is bought of a listing: one size, one colour. */
export type Variant = Node & {
  /** Its global id; it stays as long as its options do. */
  readonly id: Scalars['ID']['output'];
  /** What it is a variant of. */
  readonly listing?: Maybe<Listing>;
  /** The seller's own number for it. */
  readonly sku?: Maybe<Scalars['String']['output']>;
  /** Its options, in the listing's order, at most 3; none for a listing's only variant. */
  readonly options: ReadonlyArray<VariantOption>;
  /** What one costs; null while a draft has no price, and for projects that are priced by a quote. */
  readonly price?: Maybe<Money>;
  /** What it cost before, when that was more. */
  readonly compareAtPrice?: Maybe<Money>;
  /** What each costs when many are bought, the smallest quantity first; at most 10. */
  readonly quantityBreaks: ReadonlyArray<QuantityBreak>;
  /** What each costs when so many are bought; null without a price, and for a quantity below one. */
  readonly unitPriceFor?: Maybe<Money>;
  /** False once its seller has taken it out; orders still name it. */
  readonly isOffered: Scalars['Boolean']['output'];
};


/** What exactly is bought of a listing: one size, one colour. */
export type VariantUnitPriceForArgs = {
  quantity: Scalars['Int']['input'];
};

/** An option of a variant. */
export type VariantOption = {
  /** Such as Size. */
  readonly name: Scalars['String']['output'];
  /** Such as M. */
  readonly value: Scalars['String']['output'];
};

/** From a quantity on, each costs less. */
export type QuantityBreak = {
  /** From this many on. */
  readonly minimumQuantity: Scalars['Int']['output'];
  /** What each costs then. */
  readonly unitPrice: Money;
};

/** All variants of a listing. */
export type VariantsBulkSetInput = {
  /** The listing's version that was read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** What variants differ in, such as Size and Colour: at most 3, each at most 40 characters. None for a single variant. */
  readonly optionNames: ReadonlyArray<Scalars['String']['input']>;
  /** In which all of them are priced. */
  readonly currency: Scalars['CurrencyCode']['input'];
  /** At least one and at most 100, in the order in which they are shown. Those with the same values as before stay the same. */
  readonly variants: ReadonlyArray<VariantInput>;
  /** Fresh for each new request; the same again for a retry. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
};

/** A variant as it will be. */
export type VariantInput = {
  /** The seller's own number for it, at most 64 characters. */
  readonly sku?: InputMaybe<Scalars['String']['input']>;
  /** One value for each option, in their order; at most 3. */
  readonly optionValues: ReadonlyArray<Scalars['String']['input']>;
  /** What one costs, in minor units. */
  readonly priceMinor: Scalars['MinorUnits']['input'];
  /** What it cost before; more than now. */
  readonly compareAtMinor?: InputMaybe<Scalars['MinorUnits']['input']>;
  /** What each costs when many are bought; at most 10, the smallest quantity first. */
  readonly quantityBreaks?: InputMaybe<ReadonlyArray<QuantityBreakInput>>;
};

/** From a quantity on, each costs less. */
export type QuantityBreakInput = {
  /** 2 to 100,000. */
  readonly minimumQuantity: Scalars['Int']['input'];
  /** What each costs then, in minor units; less than before. */
  readonly unitMinor: Scalars['MinorUnits']['input'];
};

/** What variantsBulkSet answers. */
export type VariantsBulkSetPayload = {
  /** The listing as it is now; null when refused. */
  readonly listing?: Maybe<Listing>;
  /** Why it was refused, one for each fault; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

export type Mutation = {
  /** Adds a category with the questions it asks of its listings. */
  readonly categoryCreate: CategoryCreatePayload;
  /** Changes a category; attributes, when given, are the whole of its own. */
  readonly categoryUpdate: CategoryUpdatePayload;
  /** Begins a collection as a draft, which only staff sees. */
  readonly collectionCreate: CollectionCreatePayload;
  /** Changes what a collection is called and says. */
  readonly collectionUpdate: CollectionUpdatePayload;
  /** Shows a collection to everybody. */
  readonly collectionPublish: CollectionPublishPayload;
  /** Takes a collection out of everybody's sight. */
  readonly collectionUnpublish: CollectionUnpublishPayload;
  /** Takes listings into a collection, all or none; of at most 1,000. Those that are not published are shown when they are. */
  readonly collectionAddListings: CollectionAddListingsPayload;
  /** Takes listings out of a collection. What is not in it is out already. */
  readonly collectionRemoveListings: CollectionRemoveListingsPayload;
  /** Says which of a collection's listings stand at its top, and in which order. */
  readonly collectionPinsSet: CollectionPinsSetPayload;
  /** Writes all of a seller's listings but the archived and removed ones into a file, which can be imported again. For the seller's owner and managers. */
  readonly listingExportCreate: ListingExportCreatePayload;
  /** Keeps an eye on a listing that everybody sees; at most 2,000 of one person. One that is kept already stays as it is. */
  readonly favouriteAdd: FavouriteAddPayload;
  /** Keeps an eye on a listing no longer, whatever became of it. One that is not kept is left. */
  readonly favouriteRemove: FavouriteRemovePayload;
  /**
   * Gives leave to upload a file of listings. Then PUT its bytes to `uploadUrl` with `headers`, and call listingImportStart.
   * For the seller's owner and managers.
   */
  readonly listingImportCreate: ListingImportCreatePayload;
  /** Begins with an uploaded file; or goes on where one that FAILED as UNEXPECTED or SELLER_UNAVAILABLE stopped. For the seller's owner and managers. */
  readonly listingImportStart: ListingImportStartPayload;
  /** Stops an import; what was imported before stays. For the seller's owner and managers. */
  readonly listingImportCancel: ListingImportCancelPayload;
  /** Begins a listing as a draft. For the seller's owner and managers. */
  readonly listingCreate: ListingCreatePayload;
  /** Changes a draft, or what is published, paused or expired and stays complete. For the seller's owner and managers. */
  readonly listingUpdate: ListingUpdatePayload;
  /** Hands a draft in; where no review is asked for its category, it is published at once. For the seller's owner and managers. */
  readonly listingSubmit: ListingSubmitPayload;
  /** Makes a rejected listing a draft again. For the seller's owner and managers. */
  readonly listingRedraft: ListingRedraftPayload;
  /** Hides a published listing. For the seller's owner and managers. */
  readonly listingPause: ListingPausePayload;
  /** Shows a paused listing again. For the seller's owner and managers. */
  readonly listingResume: ListingResumePayload;
  /** Shows an expired listing for another life. For the seller's owner and managers. */
  readonly listingRenew: ListingRenewPayload;
  /** Puts a listing away for good. For the seller's owner and managers. */
  readonly listingArchive: ListingArchivePayload;
  /**
   * Begins a draft that says and offers what another listing does, under the same seller. Numbers of variants are left out, since
   * two things on one shelf need two; pictures, since each belongs to the one listing it was uploaded for. For the seller's owner
   * and managers.
   */
  readonly listingDuplicate: ListingDuplicatePayload;
  /** Publishes a listing that was handed in. */
  readonly listingApprove: ListingApprovePayload;
  /** Sends a listing back to its seller, who reads why. */
  readonly listingReject: ListingRejectPayload;
  /** Takes a listing out of everybody's sight, until it is reinstated or removed. */
  readonly listingSuspend: ListingSuspendPayload;
  /** Shows a suspended listing again. */
  readonly listingReinstate: ListingReinstatePayload;
  /** Ends a suspended listing for ever. */
  readonly listingRemove: ListingRemovePayload;
  /**
   * Gives leave to upload one picture for a listing. Then PUT its bytes to `uploadUrl` with `headers`, and call mediaAttach.
   * For the seller's owner and managers.
   */
  readonly mediaUploadCreate: MediaUploadCreatePayload;
  /** Takes an uploaded picture into its listing; within a day. For the seller's owner and managers. */
  readonly mediaAttach: MediaAttachPayload;
  /** Puts a listing's pictures in another order; the first is its cover. For the seller's owner and managers. */
  readonly mediaReorder: MediaReorderPayload;
  /** Says anew what a picture shows. For the seller's owner and managers. */
  readonly mediaUpdate: MediaUpdatePayload;
  /** Takes a picture off its listing for good. For the seller's owner and managers. */
  readonly mediaDetach: MediaDetachPayload;
  /** Says whether somebody looks at a category's listings first. Counts for those that are handed in from now on. */
  readonly listingReviewPolicySet: ListingReviewPolicySetPayload;
  /**
   * Puts listings first for a query, in this order, where they are offered and pass the filters; whether they hold its words
   * or not. Without listings nothing is put first any more.
   */
  readonly searchPinSet: SearchPinSetPayload;
  /** Says what else is found by whoever asks for a term; without expansions nothing else any more. One way only. */
  readonly searchSynonymSet: SearchSynonymSetPayload;
  /** Says anew what a listing offers: its options and all its variants. For the seller's owner and managers. */
  readonly variantsBulkSet: VariantsBulkSetPayload;
};


export type MutationCategoryCreateArgs = {
  input: CategoryCreateInput;
};


export type MutationCategoryUpdateArgs = {
  id: Scalars['ID']['input'];
  input: CategoryUpdateInput;
};


export type MutationCollectionCreateArgs = {
  input: CollectionCreateInput;
};


export type MutationCollectionUpdateArgs = {
  id: Scalars['ID']['input'];
  input: CollectionUpdateInput;
};


export type MutationCollectionPublishArgs = {
  id: Scalars['ID']['input'];
  input: CollectionPublishInput;
};


export type MutationCollectionUnpublishArgs = {
  id: Scalars['ID']['input'];
  input: CollectionUnpublishInput;
};


export type MutationCollectionAddListingsArgs = {
  id: Scalars['ID']['input'];
  input: CollectionAddListingsInput;
};


export type MutationCollectionRemoveListingsArgs = {
  id: Scalars['ID']['input'];
  input: CollectionRemoveListingsInput;
};


export type MutationCollectionPinsSetArgs = {
  id: Scalars['ID']['input'];
  input: CollectionPinsSetInput;
};


export type MutationListingExportCreateArgs = {
  input: ListingExportCreateInput;
};


export type MutationFavouriteAddArgs = {
  input: FavouriteAddInput;
};


export type MutationFavouriteRemoveArgs = {
  input: FavouriteRemoveInput;
};


export type MutationListingImportCreateArgs = {
  input: ListingImportCreateInput;
};


export type MutationListingImportStartArgs = {
  id: Scalars['ID']['input'];
  input: ListingImportStartInput;
};


export type MutationListingImportCancelArgs = {
  id: Scalars['ID']['input'];
  input: ListingImportCancelInput;
};


export type MutationListingCreateArgs = {
  input: ListingCreateInput;
};


export type MutationListingUpdateArgs = {
  id: Scalars['ID']['input'];
  input: ListingUpdateInput;
};


export type MutationListingSubmitArgs = {
  id: Scalars['ID']['input'];
  input: ListingSubmitInput;
};


export type MutationListingRedraftArgs = {
  id: Scalars['ID']['input'];
  input: ListingRedraftInput;
};


export type MutationListingPauseArgs = {
  id: Scalars['ID']['input'];
  input: ListingPauseInput;
};


export type MutationListingResumeArgs = {
  id: Scalars['ID']['input'];
  input: ListingResumeInput;
};


export type MutationListingRenewArgs = {
  id: Scalars['ID']['input'];
  input: ListingRenewInput;
};


export type MutationListingArchiveArgs = {
  id: Scalars['ID']['input'];
  input: ListingArchiveInput;
};


export type MutationListingDuplicateArgs = {
  id: Scalars['ID']['input'];
  input: ListingDuplicateInput;
};


export type MutationListingApproveArgs = {
  id: Scalars['ID']['input'];
  input: ListingApproveInput;
};


export type MutationListingRejectArgs = {
  id: Scalars['ID']['input'];
  input: ListingRejectInput;
};


export type MutationListingSuspendArgs = {
  id: Scalars['ID']['input'];
  input: ListingSuspendInput;
};


export type MutationListingReinstateArgs = {
  id: Scalars['ID']['input'];
  input: ListingReinstateInput;
};


export type MutationListingRemoveArgs = {
  id: Scalars['ID']['input'];
  input: ListingRemoveInput;
};


export type MutationMediaUploadCreateArgs = {
  input: MediaUploadCreateInput;
};


export type MutationMediaAttachArgs = {
  id: Scalars['ID']['input'];
  input: MediaAttachInput;
};


export type MutationMediaReorderArgs = {
  id: Scalars['ID']['input'];
  input: MediaReorderInput;
};


export type MutationMediaUpdateArgs = {
  id: Scalars['ID']['input'];
  input: MediaUpdateInput;
};


export type MutationMediaDetachArgs = {
  id: Scalars['ID']['input'];
  input: MediaDetachInput;
};


export type MutationListingReviewPolicySetArgs = {
  input: ListingReviewPolicySetInput;
};


export type MutationSearchPinSetArgs = {
  input: SearchPinSetInput;
};


export type MutationSearchSynonymSetArgs = {
  input: SearchSynonymSetInput;
};


export type MutationVariantsBulkSetArgs = {
  id: Scalars['ID']['input'];
  input: VariantsBulkSetInput;
};

export type Subscription = {
  /**
   * What happens to a listing: its words, its price, its pictures, where it stands. Of its draft and of pictures that are not shown
   * yet its seller's team and staff hear alone. NOT_FOUND for a listing that you do not see, also once you see it no more.
   */
  readonly listingUpdated: ListingUpdate;
};


export type SubscriptionListingUpdatedArgs = {
  listingId: Scalars['ID']['input'];
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
  Category: Category;
  Collection: Collection;
  ListingExport: ListingExport;
  User: User;
  Listing: Listing;
  Seller: Seller;
  ListingImport: ListingImport;
  Media: Media;
  Variant: Variant;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  IntegrityReport:
    ( { __typename: 'IntegrityReport' }
    & GraphQLRecursivePick<FederationTypes['IntegrityReport'], {"at":true}> );
  Category:
    ( { __typename: 'Category' }
    & GraphQLRecursivePick<FederationTypes['Category'], {"id":true}> );
  Collection:
    ( { __typename: 'Collection' }
    & GraphQLRecursivePick<FederationTypes['Collection'], {"id":true}> );
  ListingExport:
    ( { __typename: 'ListingExport' }
    & GraphQLRecursivePick<FederationTypes['ListingExport'], {"id":true}> );
  User:
    ( { __typename: 'User' }
    & GraphQLRecursivePick<FederationTypes['User'], {"id":true}> );
  Listing:
    ( { __typename: 'Listing' }
    & GraphQLRecursivePick<FederationTypes['Listing'], {"id":true}> );
  Seller:
    ( { __typename: 'Seller' }
    & GraphQLRecursivePick<FederationTypes['Seller'], {"id":true}> );
  ListingImport:
    ( { __typename: 'ListingImport' }
    & GraphQLRecursivePick<FederationTypes['ListingImport'], {"id":true}> );
  Media:
    ( { __typename: 'Media' }
    & GraphQLRecursivePick<FederationTypes['Media'], {"id":true}> );
  Variant:
    ( { __typename: 'Variant' }
    & GraphQLRecursivePick<FederationTypes['Variant'], {"id":true}> );
};


/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( CategoryRow )
    | ( CollectionRow )
    | ( ListingExportRow )
    | ( ListingRow )
    | ( ListingImportRow )
    | ( MediaRow )
    | ( VariantRow )
  ;
  LiveUpdate: ( ListingUpdateRow );
  UserError:
    | ( InvalidInputError )
    | ( NotUniqueError )
    | ( StaleVersionError )
    | ( InvalidTransitionError )
    | ( IdempotencyKeyReusedError )
    | ( IdempotencyInProgressError )
    | ( ListingExportRunningError )
    | ( ListingImportRunningError )
    | ( ListingImportNotUploadedError )
    | ( SellerUnavailableError )
    | ( MediaRejectedError )
    | ( MediaTypeUnsupportedError )
    | ( MediaLimitError )
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
  AttributeKind: AttributeKind;
  AttributeOption: ResolverTypeWrapper<AttributeOption>;
  AttributeDefinition: ResolverTypeWrapper<AttributeDefinitionRow>;
  AttributeAnswer: ResolverTypeWrapper<AttributeAnswerRow>;
  AttributeOptionInput: AttributeOptionInput;
  AttributeDefinitionInput: AttributeDefinitionInput;
  AttributeInput: AttributeInput;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Category: ResolverTypeWrapper<CategoryRow>;
  CategoryConnection: ResolverTypeWrapper<CategoryConnectionRow>;
  CategoryEdge: ResolverTypeWrapper<Omit<CategoryEdge, 'node'> & { node: ResolversTypes['Category'] }>;
  CategoryFilter: CategoryFilter;
  CategoryParentFilter: CategoryParentFilter;
  CategoryDepthFilter: CategoryDepthFilter;
  CategoryCreateInput: CategoryCreateInput;
  CategoryCreatePayload: ResolverTypeWrapper<Omit<CategoryCreatePayload, 'category' | 'userErrors'> & { category?: Maybe<ResolversTypes['Category']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  CategoryUpdateInput: CategoryUpdateInput;
  CategoryUpdatePayload: ResolverTypeWrapper<Omit<CategoryUpdatePayload, 'category' | 'userErrors'> & { category?: Maybe<ResolversTypes['Category']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  CollectionState: CollectionState;
  Collection: ResolverTypeWrapper<CollectionRow>;
  CollectionConnection: ResolverTypeWrapper<CollectionConnectionRow>;
  CollectionEdge: ResolverTypeWrapper<Omit<CollectionEdge, 'node'> & { node: ResolversTypes['Collection'] }>;
  CollectionCreateInput: CollectionCreateInput;
  CollectionCreatePayload: ResolverTypeWrapper<Omit<CollectionCreatePayload, 'collection' | 'userErrors'> & { collection?: Maybe<ResolversTypes['Collection']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  CollectionUpdateInput: CollectionUpdateInput;
  CollectionUpdatePayload: ResolverTypeWrapper<Omit<CollectionUpdatePayload, 'collection' | 'userErrors'> & { collection?: Maybe<ResolversTypes['Collection']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  CollectionPublishInput: CollectionPublishInput;
  CollectionPublishPayload: ResolverTypeWrapper<Omit<CollectionPublishPayload, 'collection' | 'userErrors'> & { collection?: Maybe<ResolversTypes['Collection']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  CollectionUnpublishInput: CollectionUnpublishInput;
  CollectionUnpublishPayload: ResolverTypeWrapper<Omit<CollectionUnpublishPayload, 'collection' | 'userErrors'> & { collection?: Maybe<ResolversTypes['Collection']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  CollectionAddListingsInput: CollectionAddListingsInput;
  CollectionAddListingsPayload: ResolverTypeWrapper<Omit<CollectionAddListingsPayload, 'collection' | 'userErrors'> & { collection?: Maybe<ResolversTypes['Collection']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  CollectionRemoveListingsInput: CollectionRemoveListingsInput;
  CollectionRemoveListingsPayload: ResolverTypeWrapper<Omit<CollectionRemoveListingsPayload, 'collection' | 'userErrors'> & { collection?: Maybe<ResolversTypes['Collection']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  CollectionPinsSetInput: CollectionPinsSetInput;
  CollectionPinsSetPayload: ResolverTypeWrapper<Omit<CollectionPinsSetPayload, 'collection' | 'userErrors'> & { collection?: Maybe<ResolversTypes['Collection']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ListingExportState: ListingExportState;
  ListingExport: ResolverTypeWrapper<ListingExportRow>;
  ListingExportCreateInput: ListingExportCreateInput;
  ListingExportCreatePayload: ResolverTypeWrapper<Omit<ListingExportCreatePayload, 'listingExport' | 'userErrors'> & { listingExport?: Maybe<ResolversTypes['ListingExport']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ListingExportRunningError: ResolverTypeWrapper<ListingExportRunningError>;
  User: ResolverTypeWrapper<UserRow>;
  Listing: ResolverTypeWrapper<ListingRow>;
  Favourite: ResolverTypeWrapper<FavouriteRow>;
  FavouriteConnection: ResolverTypeWrapper<FavouriteConnectionRow>;
  FavouriteEdge: ResolverTypeWrapper<Omit<FavouriteEdge, 'node'> & { node: ResolversTypes['Favourite'] }>;
  FavouriteAddInput: FavouriteAddInput;
  FavouriteAddPayload: ResolverTypeWrapper<Omit<FavouriteAddPayload, 'listing' | 'userErrors'> & { listing?: Maybe<ResolversTypes['Listing']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  FavouriteRemoveInput: FavouriteRemoveInput;
  FavouriteRemovePayload: ResolverTypeWrapper<FavouriteRemovePayloadRow>;
  Seller: ResolverTypeWrapper<SellerRow>;
  ListingFileFormat: ListingFileFormat;
  ListingImportState: ListingImportState;
  ListingImportFailure: ListingImportFailure;
  ImportedRowStatus: ImportedRowStatus;
  ListingImport: ResolverTypeWrapper<ListingImportRow>;
  ListingImportConnection: ResolverTypeWrapper<Omit<ListingImportConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ListingImportEdge']>, nodes: ReadonlyArray<ResolversTypes['ListingImport']> }>;
  ListingImportEdge: ResolverTypeWrapper<Omit<ListingImportEdge, 'node'> & { node: ResolversTypes['ListingImport'] }>;
  ImportedRow: ResolverTypeWrapper<ImportedRowRow>;
  ImportedRowFault: ResolverTypeWrapper<ImportedRowFault>;
  ImportedRowConnection: ResolverTypeWrapper<Omit<ImportedRowConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ImportedRowEdge']>, nodes: ReadonlyArray<ResolversTypes['ImportedRow']> }>;
  ImportedRowEdge: ResolverTypeWrapper<Omit<ImportedRowEdge, 'node'> & { node: ResolversTypes['ImportedRow'] }>;
  ListingImportCreateInput: ListingImportCreateInput;
  ListingImportCreatePayload: ResolverTypeWrapper<ListingImportCreatePayloadRow>;
  ListingImportStartInput: ListingImportStartInput;
  ListingImportStartPayload: ResolverTypeWrapper<Omit<ListingImportStartPayload, 'listingImport' | 'userErrors'> & { listingImport?: Maybe<ResolversTypes['ListingImport']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ListingImportCancelInput: ListingImportCancelInput;
  ListingImportCancelPayload: ResolverTypeWrapper<Omit<ListingImportCancelPayload, 'listingImport' | 'userErrors'> & { listingImport?: Maybe<ResolversTypes['ListingImport']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ListingImportRunningError: ResolverTypeWrapper<ListingImportRunningError>;
  ListingImportNotUploadedError: ResolverTypeWrapper<ListingImportNotUploadedError>;
  ListingKind: ListingKind;
  PriceRule: PriceRule;
  TaxClass: TaxClass;
  ListingCondition: ListingCondition;
  ListingState: ListingState;
  ListingStep: ResolverTypeWrapper<ListingStepRow>;
  ListingConnection: ResolverTypeWrapper<ListingConnectionRow>;
  ListingEdge: ResolverTypeWrapper<Omit<ListingEdge, 'node'> & { node: ResolversTypes['Listing'] }>;
  ListingCreateInput: ListingCreateInput;
  ListingCreatePayload: ResolverTypeWrapper<Omit<ListingCreatePayload, 'listing' | 'userErrors'> & { listing?: Maybe<ResolversTypes['Listing']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ListingDuplicateInput: ListingDuplicateInput;
  ListingDuplicatePayload: ResolverTypeWrapper<Omit<ListingDuplicatePayload, 'listing' | 'userErrors'> & { listing?: Maybe<ResolversTypes['Listing']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ListingUpdateInput: ListingUpdateInput;
  ListingUpdatePayload: ResolverTypeWrapper<Omit<ListingUpdatePayload, 'listing' | 'userErrors'> & { listing?: Maybe<ResolversTypes['Listing']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  SellerUnavailableError: ResolverTypeWrapper<SellerUnavailableError>;
  ListingSubmitInput: ListingSubmitInput;
  ListingSubmitPayload: ResolverTypeWrapper<Omit<ListingSubmitPayload, 'listing' | 'userErrors'> & { listing?: Maybe<ResolversTypes['Listing']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ListingRedraftInput: ListingRedraftInput;
  ListingRedraftPayload: ResolverTypeWrapper<Omit<ListingRedraftPayload, 'listing' | 'userErrors'> & { listing?: Maybe<ResolversTypes['Listing']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ListingPauseInput: ListingPauseInput;
  ListingPausePayload: ResolverTypeWrapper<Omit<ListingPausePayload, 'listing' | 'userErrors'> & { listing?: Maybe<ResolversTypes['Listing']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ListingResumeInput: ListingResumeInput;
  ListingResumePayload: ResolverTypeWrapper<Omit<ListingResumePayload, 'listing' | 'userErrors'> & { listing?: Maybe<ResolversTypes['Listing']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ListingRenewInput: ListingRenewInput;
  ListingRenewPayload: ResolverTypeWrapper<Omit<ListingRenewPayload, 'listing' | 'userErrors'> & { listing?: Maybe<ResolversTypes['Listing']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ListingArchiveInput: ListingArchiveInput;
  ListingArchivePayload: ResolverTypeWrapper<Omit<ListingArchivePayload, 'listing' | 'userErrors'> & { listing?: Maybe<ResolversTypes['Listing']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ListingApproveInput: ListingApproveInput;
  ListingApprovePayload: ResolverTypeWrapper<Omit<ListingApprovePayload, 'listing' | 'userErrors'> & { listing?: Maybe<ResolversTypes['Listing']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ListingRejectInput: ListingRejectInput;
  ListingRejectPayload: ResolverTypeWrapper<Omit<ListingRejectPayload, 'listing' | 'userErrors'> & { listing?: Maybe<ResolversTypes['Listing']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ListingSuspendInput: ListingSuspendInput;
  ListingSuspendPayload: ResolverTypeWrapper<Omit<ListingSuspendPayload, 'listing' | 'userErrors'> & { listing?: Maybe<ResolversTypes['Listing']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ListingReinstateInput: ListingReinstateInput;
  ListingReinstatePayload: ResolverTypeWrapper<Omit<ListingReinstatePayload, 'listing' | 'userErrors'> & { listing?: Maybe<ResolversTypes['Listing']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ListingRemoveInput: ListingRemoveInput;
  ListingRemovePayload: ResolverTypeWrapper<Omit<ListingRemovePayload, 'listing' | 'userErrors'> & { listing?: Maybe<ResolversTypes['Listing']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ListingLocation: ResolverTypeWrapper<ListingLocation>;
  ListingLocationInput: ListingLocationInput;
  ServiceVenue: ServiceVenue;
  ServiceTerms: ResolverTypeWrapper<ServiceTerms>;
  ServiceTermsInput: ServiceTermsInput;
  RentalTerms: ResolverTypeWrapper<RentalTerms>;
  RentalTermsInput: RentalTermsInput;
  DigitalDelivery: DigitalDelivery;
  DigitalTerms: ResolverTypeWrapper<DigitalTerms>;
  DigitalTermsInput: DigitalTermsInput;
  ProjectTerms: ResolverTypeWrapper<ProjectTerms>;
  ProjectTermsInput: ProjectTermsInput;
  ListingUpdate: ResolverTypeWrapper<ListingUpdateRow>;
  MediaState: MediaState;
  MediaRejection: MediaRejection;
  Media: ResolverTypeWrapper<MediaRow>;
  HttpHeader: ResolverTypeWrapper<HttpHeader>;
  MediaUploadCreateInput: MediaUploadCreateInput;
  MediaUploadCreatePayload: ResolverTypeWrapper<MediaUploadCreatePayloadRow>;
  MediaAttachInput: MediaAttachInput;
  MediaAttachPayload: ResolverTypeWrapper<Omit<MediaAttachPayload, 'media' | 'userErrors'> & { media?: Maybe<ResolversTypes['Media']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  MediaReorderInput: MediaReorderInput;
  MediaReorderPayload: ResolverTypeWrapper<Omit<MediaReorderPayload, 'listing' | 'userErrors'> & { listing?: Maybe<ResolversTypes['Listing']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  MediaUpdateInput: MediaUpdateInput;
  MediaUpdatePayload: ResolverTypeWrapper<Omit<MediaUpdatePayload, 'media' | 'userErrors'> & { media?: Maybe<ResolversTypes['Media']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  MediaDetachInput: MediaDetachInput;
  MediaDetachPayload: ResolverTypeWrapper<Omit<MediaDetachPayload, 'media' | 'userErrors'> & { media?: Maybe<ResolversTypes['Media']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  MediaRejectedError: ResolverTypeWrapper<MediaRejectedError>;
  MediaTypeUnsupportedError: ResolverTypeWrapper<MediaTypeUnsupportedError>;
  MediaLimitError: ResolverTypeWrapper<MediaLimitError>;
  ListingReviewPolicy: ResolverTypeWrapper<ListingReviewPolicyRow>;
  ListingReviewPolicySetInput: ListingReviewPolicySetInput;
  ListingReviewPolicySetPayload: ResolverTypeWrapper<Omit<ListingReviewPolicySetPayload, 'policy' | 'userErrors'> & { policy?: Maybe<ResolversTypes['ListingReviewPolicy']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  SearchPin: ResolverTypeWrapper<SearchPinRow>;
  SearchPinSetInput: SearchPinSetInput;
  SearchPinSetPayload: ResolverTypeWrapper<Omit<SearchPinSetPayload, 'pin' | 'userErrors'> & { pin?: Maybe<ResolversTypes['SearchPin']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  SearchSuggestion: ResolverTypeWrapper<SearchSuggestionRow>;
  SearchZeroResult: ResolverTypeWrapper<SearchZeroResult>;
  SearchSynonym: ResolverTypeWrapper<SearchSynonym>;
  SearchSynonymSetInput: SearchSynonymSetInput;
  SearchSynonymSetPayload: ResolverTypeWrapper<Omit<SearchSynonymSetPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  SearchSort: SearchSort;
  SearchFilter: SearchFilter;
  SearchIdFilter: SearchIdFilter;
  SearchKindFilter: SearchKindFilter;
  SearchConditionFilter: SearchConditionFilter;
  SearchPriceFilter: SearchPriceFilter;
  SearchAttributeFilter: SearchAttributeFilter;
  SearchPlaceInput: SearchPlaceInput;
  SearchConnection: ResolverTypeWrapper<SearchConnectionRow>;
  SearchEdge: ResolverTypeWrapper<SearchEdgeRow>;
  SearchExplanation: ResolverTypeWrapper<SearchExplanation>;
  SearchFacets: ResolverTypeWrapper<SearchFacetsRow>;
  CategoryFacet: ResolverTypeWrapper<Omit<CategoryFacet, 'category'> & { category: ResolversTypes['Category'] }>;
  ConditionFacet: ResolverTypeWrapper<ConditionFacet>;
  KindFacet: ResolverTypeWrapper<KindFacet>;
  PriceRangeFacet: ResolverTypeWrapper<PriceRangeFacet>;
  AttributeFacet: ResolverTypeWrapper<Omit<AttributeFacet, 'definition'> & { definition: ResolversTypes['AttributeDefinition'] }>;
  AttributeFacetValue: ResolverTypeWrapper<AttributeFacetValue>;
  Variant: ResolverTypeWrapper<VariantRow>;
  VariantOption: ResolverTypeWrapper<VariantOption>;
  QuantityBreak: ResolverTypeWrapper<Omit<QuantityBreak, 'unitPrice'> & { unitPrice: ResolversTypes['Money'] }>;
  VariantsBulkSetInput: VariantsBulkSetInput;
  VariantInput: VariantInput;
  QuantityBreakInput: QuantityBreakInput;
  VariantsBulkSetPayload: ResolverTypeWrapper<Omit<VariantsBulkSetPayload, 'listing' | 'userErrors'> & { listing?: Maybe<ResolversTypes['Listing']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
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
  AttributeOption: AttributeOption;
  AttributeDefinition: AttributeDefinitionRow;
  AttributeAnswer: AttributeAnswerRow;
  AttributeOptionInput: AttributeOptionInput;
  AttributeDefinitionInput: AttributeDefinitionInput;
  AttributeInput: AttributeInput;
  Query: Record<PropertyKey, never>;
  Category: CategoryRow;
  CategoryConnection: CategoryConnectionRow;
  CategoryEdge: Omit<CategoryEdge, 'node'> & { node: ResolversParentTypes['Category'] };
  CategoryFilter: CategoryFilter;
  CategoryParentFilter: CategoryParentFilter;
  CategoryDepthFilter: CategoryDepthFilter;
  CategoryCreateInput: CategoryCreateInput;
  CategoryCreatePayload: Omit<CategoryCreatePayload, 'category' | 'userErrors'> & { category?: Maybe<ResolversParentTypes['Category']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  CategoryUpdateInput: CategoryUpdateInput;
  CategoryUpdatePayload: Omit<CategoryUpdatePayload, 'category' | 'userErrors'> & { category?: Maybe<ResolversParentTypes['Category']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  Collection: CollectionRow;
  CollectionConnection: CollectionConnectionRow;
  CollectionEdge: Omit<CollectionEdge, 'node'> & { node: ResolversParentTypes['Collection'] };
  CollectionCreateInput: CollectionCreateInput;
  CollectionCreatePayload: Omit<CollectionCreatePayload, 'collection' | 'userErrors'> & { collection?: Maybe<ResolversParentTypes['Collection']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  CollectionUpdateInput: CollectionUpdateInput;
  CollectionUpdatePayload: Omit<CollectionUpdatePayload, 'collection' | 'userErrors'> & { collection?: Maybe<ResolversParentTypes['Collection']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  CollectionPublishInput: CollectionPublishInput;
  CollectionPublishPayload: Omit<CollectionPublishPayload, 'collection' | 'userErrors'> & { collection?: Maybe<ResolversParentTypes['Collection']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  CollectionUnpublishInput: CollectionUnpublishInput;
  CollectionUnpublishPayload: Omit<CollectionUnpublishPayload, 'collection' | 'userErrors'> & { collection?: Maybe<ResolversParentTypes['Collection']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  CollectionAddListingsInput: CollectionAddListingsInput;
  CollectionAddListingsPayload: Omit<CollectionAddListingsPayload, 'collection' | 'userErrors'> & { collection?: Maybe<ResolversParentTypes['Collection']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  CollectionRemoveListingsInput: CollectionRemoveListingsInput;
  CollectionRemoveListingsPayload: Omit<CollectionRemoveListingsPayload, 'collection' | 'userErrors'> & { collection?: Maybe<ResolversParentTypes['Collection']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  CollectionPinsSetInput: CollectionPinsSetInput;
  CollectionPinsSetPayload: Omit<CollectionPinsSetPayload, 'collection' | 'userErrors'> & { collection?: Maybe<ResolversParentTypes['Collection']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ListingExport: ListingExportRow;
  ListingExportCreateInput: ListingExportCreateInput;
  ListingExportCreatePayload: Omit<ListingExportCreatePayload, 'listingExport' | 'userErrors'> & { listingExport?: Maybe<ResolversParentTypes['ListingExport']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ListingExportRunningError: ListingExportRunningError;
  User: UserRow;
  Listing: ListingRow;
  Favourite: FavouriteRow;
  FavouriteConnection: FavouriteConnectionRow;
  FavouriteEdge: Omit<FavouriteEdge, 'node'> & { node: ResolversParentTypes['Favourite'] };
  FavouriteAddInput: FavouriteAddInput;
  FavouriteAddPayload: Omit<FavouriteAddPayload, 'listing' | 'userErrors'> & { listing?: Maybe<ResolversParentTypes['Listing']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  FavouriteRemoveInput: FavouriteRemoveInput;
  FavouriteRemovePayload: FavouriteRemovePayloadRow;
  Seller: SellerRow;
  ListingImport: ListingImportRow;
  ListingImportConnection: Omit<ListingImportConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ListingImportEdge']>, nodes: ReadonlyArray<ResolversParentTypes['ListingImport']> };
  ListingImportEdge: Omit<ListingImportEdge, 'node'> & { node: ResolversParentTypes['ListingImport'] };
  ImportedRow: ImportedRowRow;
  ImportedRowFault: ImportedRowFault;
  ImportedRowConnection: Omit<ImportedRowConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ImportedRowEdge']>, nodes: ReadonlyArray<ResolversParentTypes['ImportedRow']> };
  ImportedRowEdge: Omit<ImportedRowEdge, 'node'> & { node: ResolversParentTypes['ImportedRow'] };
  ListingImportCreateInput: ListingImportCreateInput;
  ListingImportCreatePayload: ListingImportCreatePayloadRow;
  ListingImportStartInput: ListingImportStartInput;
  ListingImportStartPayload: Omit<ListingImportStartPayload, 'listingImport' | 'userErrors'> & { listingImport?: Maybe<ResolversParentTypes['ListingImport']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ListingImportCancelInput: ListingImportCancelInput;
  ListingImportCancelPayload: Omit<ListingImportCancelPayload, 'listingImport' | 'userErrors'> & { listingImport?: Maybe<ResolversParentTypes['ListingImport']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ListingImportRunningError: ListingImportRunningError;
  ListingImportNotUploadedError: ListingImportNotUploadedError;
  ListingStep: ListingStepRow;
  ListingConnection: ListingConnectionRow;
  ListingEdge: Omit<ListingEdge, 'node'> & { node: ResolversParentTypes['Listing'] };
  ListingCreateInput: ListingCreateInput;
  ListingCreatePayload: Omit<ListingCreatePayload, 'listing' | 'userErrors'> & { listing?: Maybe<ResolversParentTypes['Listing']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ListingDuplicateInput: ListingDuplicateInput;
  ListingDuplicatePayload: Omit<ListingDuplicatePayload, 'listing' | 'userErrors'> & { listing?: Maybe<ResolversParentTypes['Listing']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ListingUpdateInput: ListingUpdateInput;
  ListingUpdatePayload: Omit<ListingUpdatePayload, 'listing' | 'userErrors'> & { listing?: Maybe<ResolversParentTypes['Listing']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  SellerUnavailableError: SellerUnavailableError;
  ListingSubmitInput: ListingSubmitInput;
  ListingSubmitPayload: Omit<ListingSubmitPayload, 'listing' | 'userErrors'> & { listing?: Maybe<ResolversParentTypes['Listing']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ListingRedraftInput: ListingRedraftInput;
  ListingRedraftPayload: Omit<ListingRedraftPayload, 'listing' | 'userErrors'> & { listing?: Maybe<ResolversParentTypes['Listing']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ListingPauseInput: ListingPauseInput;
  ListingPausePayload: Omit<ListingPausePayload, 'listing' | 'userErrors'> & { listing?: Maybe<ResolversParentTypes['Listing']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ListingResumeInput: ListingResumeInput;
  ListingResumePayload: Omit<ListingResumePayload, 'listing' | 'userErrors'> & { listing?: Maybe<ResolversParentTypes['Listing']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ListingRenewInput: ListingRenewInput;
  ListingRenewPayload: Omit<ListingRenewPayload, 'listing' | 'userErrors'> & { listing?: Maybe<ResolversParentTypes['Listing']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ListingArchiveInput: ListingArchiveInput;
  ListingArchivePayload: Omit<ListingArchivePayload, 'listing' | 'userErrors'> & { listing?: Maybe<ResolversParentTypes['Listing']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ListingApproveInput: ListingApproveInput;
  ListingApprovePayload: Omit<ListingApprovePayload, 'listing' | 'userErrors'> & { listing?: Maybe<ResolversParentTypes['Listing']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ListingRejectInput: ListingRejectInput;
  ListingRejectPayload: Omit<ListingRejectPayload, 'listing' | 'userErrors'> & { listing?: Maybe<ResolversParentTypes['Listing']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ListingSuspendInput: ListingSuspendInput;
  ListingSuspendPayload: Omit<ListingSuspendPayload, 'listing' | 'userErrors'> & { listing?: Maybe<ResolversParentTypes['Listing']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ListingReinstateInput: ListingReinstateInput;
  ListingReinstatePayload: Omit<ListingReinstatePayload, 'listing' | 'userErrors'> & { listing?: Maybe<ResolversParentTypes['Listing']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ListingRemoveInput: ListingRemoveInput;
  ListingRemovePayload: Omit<ListingRemovePayload, 'listing' | 'userErrors'> & { listing?: Maybe<ResolversParentTypes['Listing']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ListingLocation: ListingLocation;
  ListingLocationInput: ListingLocationInput;
  ServiceTerms: ServiceTerms;
  ServiceTermsInput: ServiceTermsInput;
  RentalTerms: RentalTerms;
  RentalTermsInput: RentalTermsInput;
  DigitalTerms: DigitalTerms;
  DigitalTermsInput: DigitalTermsInput;
  ProjectTerms: ProjectTerms;
  ProjectTermsInput: ProjectTermsInput;
  ListingUpdate: ListingUpdateRow;
  Media: MediaRow;
  HttpHeader: HttpHeader;
  MediaUploadCreateInput: MediaUploadCreateInput;
  MediaUploadCreatePayload: MediaUploadCreatePayloadRow;
  MediaAttachInput: MediaAttachInput;
  MediaAttachPayload: Omit<MediaAttachPayload, 'media' | 'userErrors'> & { media?: Maybe<ResolversParentTypes['Media']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  MediaReorderInput: MediaReorderInput;
  MediaReorderPayload: Omit<MediaReorderPayload, 'listing' | 'userErrors'> & { listing?: Maybe<ResolversParentTypes['Listing']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  MediaUpdateInput: MediaUpdateInput;
  MediaUpdatePayload: Omit<MediaUpdatePayload, 'media' | 'userErrors'> & { media?: Maybe<ResolversParentTypes['Media']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  MediaDetachInput: MediaDetachInput;
  MediaDetachPayload: Omit<MediaDetachPayload, 'media' | 'userErrors'> & { media?: Maybe<ResolversParentTypes['Media']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  MediaRejectedError: MediaRejectedError;
  MediaTypeUnsupportedError: MediaTypeUnsupportedError;
  MediaLimitError: MediaLimitError;
  ListingReviewPolicy: ListingReviewPolicyRow;
  ListingReviewPolicySetInput: ListingReviewPolicySetInput;
  ListingReviewPolicySetPayload: Omit<ListingReviewPolicySetPayload, 'policy' | 'userErrors'> & { policy?: Maybe<ResolversParentTypes['ListingReviewPolicy']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  SearchPin: SearchPinRow;
  SearchPinSetInput: SearchPinSetInput;
  SearchPinSetPayload: Omit<SearchPinSetPayload, 'pin' | 'userErrors'> & { pin?: Maybe<ResolversParentTypes['SearchPin']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  SearchSuggestion: SearchSuggestionRow;
  SearchZeroResult: SearchZeroResult;
  SearchSynonym: SearchSynonym;
  SearchSynonymSetInput: SearchSynonymSetInput;
  SearchSynonymSetPayload: Omit<SearchSynonymSetPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  SearchFilter: SearchFilter;
  SearchIdFilter: SearchIdFilter;
  SearchKindFilter: SearchKindFilter;
  SearchConditionFilter: SearchConditionFilter;
  SearchPriceFilter: SearchPriceFilter;
  SearchAttributeFilter: SearchAttributeFilter;
  SearchPlaceInput: SearchPlaceInput;
  SearchConnection: SearchConnectionRow;
  SearchEdge: SearchEdgeRow;
  SearchExplanation: SearchExplanation;
  SearchFacets: SearchFacetsRow;
  CategoryFacet: Omit<CategoryFacet, 'category'> & { category: ResolversParentTypes['Category'] };
  ConditionFacet: ConditionFacet;
  KindFacet: KindFacet;
  PriceRangeFacet: PriceRangeFacet;
  AttributeFacet: Omit<AttributeFacet, 'definition'> & { definition: ResolversParentTypes['AttributeDefinition'] };
  AttributeFacetValue: AttributeFacetValue;
  Variant: VariantRow;
  VariantOption: VariantOption;
  QuantityBreak: Omit<QuantityBreak, 'unitPrice'> & { unitPrice: ResolversParentTypes['Money'] };
  VariantsBulkSetInput: VariantsBulkSetInput;
  VariantInput: VariantInput;
  QuantityBreakInput: QuantityBreakInput;
  VariantsBulkSetPayload: Omit<VariantsBulkSetPayload, 'listing' | 'userErrors'> & { listing?: Maybe<ResolversParentTypes['Listing']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
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
  __resolveType: TypeResolveFn<'Category' | 'Collection' | 'ListingExport' | 'Listing' | 'ListingImport' | 'Media' | 'Variant', ParentType, ContextType>;
};

export type LiveUpdateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LiveUpdate'] = ResolversParentTypes['LiveUpdate']> = {
  __resolveType: TypeResolveFn<'ListingUpdate', ParentType, ContextType>;
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
  __resolveType: TypeResolveFn<'InvalidInputError' | 'NotUniqueError' | 'StaleVersionError' | 'InvalidTransitionError' | 'IdempotencyKeyReusedError' | 'IdempotencyInProgressError' | 'ListingExportRunningError' | 'ListingImportRunningError' | 'ListingImportNotUploadedError' | 'SellerUnavailableError' | 'MediaRejectedError' | 'MediaTypeUnsupportedError' | 'MediaLimitError', ParentType, ContextType>;
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
  catalog?: Resolver<Maybe<ReadonlyArray<ResolversTypes['InvariantResult']>>, ParentType, ContextType>;
};

export type InvariantResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvariantResult'] = ResolversParentTypes['InvariantResult']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  violations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  examples?: Resolver<ReadonlyArray<ResolversTypes['JSON']>, ParentType, ContextType>;
};

export type AttributeOptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AttributeOption'] = ResolversParentTypes['AttributeOption']> = {
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AttributeDefinitionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AttributeDefinition'] = ResolversParentTypes['AttributeDefinition']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AttributeKind'], ParentType, ContextType>;
  isRequired?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  options?: Resolver<ReadonlyArray<ResolversTypes['AttributeOption']>, ParentType, ContextType>;
  minimum?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  maximum?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  category?: Resolver<ResolversTypes['Category'], ParentType, ContextType>;
};

export type AttributeAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AttributeAnswer'] = ResolversParentTypes['AttributeAnswer']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  definition?: Resolver<Maybe<ResolversTypes['AttributeDefinition']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  flag?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  choice?: Resolver<Maybe<ResolversTypes['AttributeOption']>, ParentType, ContextType>;
  choices?: Resolver<Maybe<ReadonlyArray<ResolversTypes['AttributeOption']>>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  category?: Resolver<Maybe<ResolversTypes['Category']>, ParentType, ContextType, Partial<QueryCategoryArgs>>;
  categories?: Resolver<ResolversTypes['CategoryConnection'], ParentType, ContextType, Partial<QueryCategoriesArgs>>;
  collection?: Resolver<Maybe<ResolversTypes['Collection']>, ParentType, ContextType, Partial<QueryCollectionArgs>>;
  collections?: Resolver<ResolversTypes['CollectionConnection'], ParentType, ContextType, Partial<QueryCollectionsArgs>>;
  listingExport?: Resolver<Maybe<ResolversTypes['ListingExport']>, ParentType, ContextType, RequireFields<QueryListingExportArgs, 'id'>>;
  listingImport?: Resolver<Maybe<ResolversTypes['ListingImport']>, ParentType, ContextType, RequireFields<QueryListingImportArgs, 'id'>>;
  listing?: Resolver<Maybe<ResolversTypes['Listing']>, ParentType, ContextType, RequireFields<QueryListingArgs, 'id'>>;
  listingReviewPolicies?: Resolver<ReadonlyArray<ResolversTypes['ListingReviewPolicy']>, ParentType, ContextType>;
  searchPins?: Resolver<ReadonlyArray<ResolversTypes['SearchPin']>, ParentType, ContextType, RequireFields<QuerySearchPinsArgs, 'first'>>;
  search?: Resolver<ResolversTypes['SearchConnection'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'sort'>>;
  suggest?: Resolver<ReadonlyArray<ResolversTypes['SearchSuggestion']>, ParentType, ContextType, RequireFields<QuerySuggestArgs, 'prefix' | 'first'>>;
  searchZeroResults?: Resolver<ReadonlyArray<ResolversTypes['SearchZeroResult']>, ParentType, ContextType, RequireFields<QuerySearchZeroResultsArgs, 'days' | 'first'>>;
};

export type CategoryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Category'] = ResolversParentTypes['Category'], FederationReferenceType extends FederationReferenceTypes['Category'] = FederationReferenceTypes['Category']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Category']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Category']>, ParentType, ContextType>;
  ancestors?: Resolver<ReadonlyArray<ResolversTypes['Category']>, ParentType, ContextType>;
  children?: Resolver<ReadonlyArray<ResolversTypes['Category']>, ParentType, ContextType>;
  attributeSchema?: Resolver<ReadonlyArray<ResolversTypes['AttributeDefinition']>, ParentType, ContextType>;
  ownAttributes?: Resolver<ReadonlyArray<ResolversTypes['AttributeDefinition']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CategoryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CategoryConnection'] = ResolversParentTypes['CategoryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CategoryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Category']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
};

export type CategoryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CategoryEdge'] = ResolversParentTypes['CategoryEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Category'], ParentType, ContextType>;
};

export type CategoryCreatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CategoryCreatePayload'] = ResolversParentTypes['CategoryCreatePayload']> = {
  category?: Resolver<Maybe<ResolversTypes['Category']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CategoryUpdatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CategoryUpdatePayload'] = ResolversParentTypes['CategoryUpdatePayload']> = {
  category?: Resolver<Maybe<ResolversTypes['Category']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CollectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Collection'] = ResolversParentTypes['Collection'], FederationReferenceType extends FederationReferenceTypes['Collection'] = FederationReferenceTypes['Collection']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Collection']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CollectionState'], ParentType, ContextType>;
  listings?: Resolver<ResolversTypes['ListingConnection'], ParentType, ContextType, Partial<CollectionListingsArgs>>;
  allowedTransitions?: Resolver<ReadonlyArray<ResolversTypes['AllowedTransition']>, ParentType, ContextType>;
  publishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CollectionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CollectionConnection'] = ResolversParentTypes['CollectionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CollectionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Collection']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
};

export type CollectionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CollectionEdge'] = ResolversParentTypes['CollectionEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Collection'], ParentType, ContextType>;
};

export type CollectionCreatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CollectionCreatePayload'] = ResolversParentTypes['CollectionCreatePayload']> = {
  collection?: Resolver<Maybe<ResolversTypes['Collection']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CollectionUpdatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CollectionUpdatePayload'] = ResolversParentTypes['CollectionUpdatePayload']> = {
  collection?: Resolver<Maybe<ResolversTypes['Collection']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CollectionPublishPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CollectionPublishPayload'] = ResolversParentTypes['CollectionPublishPayload']> = {
  collection?: Resolver<Maybe<ResolversTypes['Collection']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CollectionUnpublishPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CollectionUnpublishPayload'] = ResolversParentTypes['CollectionUnpublishPayload']> = {
  collection?: Resolver<Maybe<ResolversTypes['Collection']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CollectionAddListingsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CollectionAddListingsPayload'] = ResolversParentTypes['CollectionAddListingsPayload']> = {
  collection?: Resolver<Maybe<ResolversTypes['Collection']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CollectionRemoveListingsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CollectionRemoveListingsPayload'] = ResolversParentTypes['CollectionRemoveListingsPayload']> = {
  collection?: Resolver<Maybe<ResolversTypes['Collection']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CollectionPinsSetPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CollectionPinsSetPayload'] = ResolversParentTypes['CollectionPinsSetPayload']> = {
  collection?: Resolver<Maybe<ResolversTypes['Collection']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ListingExportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ListingExport'] = ResolversParentTypes['ListingExport'], FederationReferenceType extends FederationReferenceTypes['ListingExport'] = FederationReferenceTypes['ListingExport']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ListingExport']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  seller?: Resolver<Maybe<ResolversTypes['Seller']>, ParentType, ContextType>;
  format?: Resolver<ResolversTypes['ListingFileFormat'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ListingExportState'], ParentType, ContextType>;
  correlationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  listings?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  downloadUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ListingExportCreatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ListingExportCreatePayload'] = ResolversParentTypes['ListingExportCreatePayload']> = {
  listingExport?: Resolver<Maybe<ResolversTypes['ListingExport']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ListingExportRunningErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ListingExportRunningError'] = ResolversParentTypes['ListingExportRunningError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  listingExportId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UserResolvers<ContextType = Context, ParentType extends ResolversParentTypes['User'] = ResolversParentTypes['User'], FederationReferenceType extends FederationReferenceTypes['User'] = FederationReferenceTypes['User']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['User']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  favourites?: Resolver<Maybe<ResolversTypes['FavouriteConnection']>, ParentType, ContextType, Partial<UserFavouritesArgs>>;
};

export type ListingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Listing'] = ResolversParentTypes['Listing'], FederationReferenceType extends FederationReferenceTypes['Listing'] = FederationReferenceTypes['Listing']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Listing']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  seller?: Resolver<Maybe<ResolversTypes['Seller']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ListingKind'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  category?: Resolver<ResolversTypes['Category'], ParentType, ContextType>;
  attributes?: Resolver<ReadonlyArray<ResolversTypes['AttributeAnswer']>, ParentType, ContextType>;
  missingAttributes?: Resolver<ReadonlyArray<ResolversTypes['AttributeDefinition']>, ParentType, ContextType>;
  price?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  highestPrice?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  priceRule?: Resolver<ResolversTypes['PriceRule'], ParentType, ContextType>;
  taxClass?: Resolver<ResolversTypes['TaxClass'], ParentType, ContextType>;
  optionNames?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  variants?: Resolver<ReadonlyArray<ResolversTypes['Variant']>, ParentType, ContextType>;
  media?: Resolver<ReadonlyArray<ResolversTypes['Media']>, ParentType, ContextType>;
  condition?: Resolver<Maybe<ResolversTypes['ListingCondition']>, ParentType, ContextType>;
  tags?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  location?: Resolver<Maybe<ResolversTypes['ListingLocation']>, ParentType, ContextType>;
  serviceTerms?: Resolver<Maybe<ResolversTypes['ServiceTerms']>, ParentType, ContextType>;
  rentalTerms?: Resolver<Maybe<ResolversTypes['RentalTerms']>, ParentType, ContextType>;
  digitalTerms?: Resolver<Maybe<ResolversTypes['DigitalTerms']>, ParentType, ContextType>;
  projectTerms?: Resolver<Maybe<ResolversTypes['ProjectTerms']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ListingState'], ParentType, ContextType>;
  stateReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  allowedTransitions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['AllowedTransition']>>, ParentType, ContextType>;
  history?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ListingStep']>>, ParentType, ContextType>;
  publishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  isFavourite?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  favouriteCount?: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FavouriteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Favourite'] = ResolversParentTypes['Favourite']> = {
  listingId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  listing?: Resolver<Maybe<ResolversTypes['Listing']>, ParentType, ContextType>;
  addedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type FavouriteConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FavouriteConnection'] = ResolversParentTypes['FavouriteConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['FavouriteEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Favourite']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
};

export type FavouriteEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FavouriteEdge'] = ResolversParentTypes['FavouriteEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Favourite'], ParentType, ContextType>;
};

export type FavouriteAddPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FavouriteAddPayload'] = ResolversParentTypes['FavouriteAddPayload']> = {
  listing?: Resolver<Maybe<ResolversTypes['Listing']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type FavouriteRemovePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FavouriteRemovePayload'] = ResolversParentTypes['FavouriteRemovePayload']> = {
  listing?: Resolver<Maybe<ResolversTypes['Listing']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SellerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Seller'] = ResolversParentTypes['Seller'], FederationReferenceType extends FederationReferenceTypes['Seller'] = FederationReferenceTypes['Seller']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Seller']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  listings?: Resolver<Maybe<ResolversTypes['ListingConnection']>, ParentType, ContextType, Partial<SellerListingsArgs>>;
  listingImports?: Resolver<Maybe<ResolversTypes['ListingImportConnection']>, ParentType, ContextType, Partial<SellerListingImportsArgs>>;
};

export type ListingImportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ListingImport'] = ResolversParentTypes['ListingImport'], FederationReferenceType extends FederationReferenceTypes['ListingImport'] = FederationReferenceTypes['ListingImport']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ListingImport']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  seller?: Resolver<Maybe<ResolversTypes['Seller']>, ParentType, ContextType>;
  format?: Resolver<ResolversTypes['ListingFileFormat'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ListingImportState'], ParentType, ContextType>;
  failure?: Resolver<Maybe<ResolversTypes['ListingImportFailure']>, ParentType, ContextType>;
  failureMessage?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  correlationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['Category']>, ParentType, ContextType>;
  currency?: Resolver<Maybe<ResolversTypes['CurrencyCode']>, ParentType, ContextType>;
  condition?: Resolver<Maybe<ResolversTypes['ListingCondition']>, ParentType, ContextType>;
  isSubmitted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  byteSize?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  bytesRead?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rowsRead?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  created?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  updated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unchanged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  failed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  warned?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  startedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  rows?: Resolver<ResolversTypes['ImportedRowConnection'], ParentType, ContextType, Partial<ListingImportRowsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ListingImportConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ListingImportConnection'] = ResolversParentTypes['ListingImportConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ListingImportEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ListingImport']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ListingImportEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ListingImportEdge'] = ResolversParentTypes['ListingImportEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ListingImport'], ParentType, ContextType>;
};

export type ImportedRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportedRow'] = ResolversParentTypes['ImportedRow']> = {
  rowNumber?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ImportedRowStatus'], ParentType, ContextType>;
  key?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  listing?: Resolver<Maybe<ResolversTypes['Listing']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['ImportedRowFault']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['ImportedRowFault']>, ParentType, ContextType>;
};

export type ImportedRowFaultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportedRowFault'] = ResolversParentTypes['ImportedRowFault']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  rowNumber?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ImportedRowConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportedRowConnection'] = ResolversParentTypes['ImportedRowConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ImportedRowEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ImportedRow']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ImportedRowEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportedRowEdge'] = ResolversParentTypes['ImportedRowEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ImportedRow'], ParentType, ContextType>;
};

export type ListingImportCreatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ListingImportCreatePayload'] = ResolversParentTypes['ListingImportCreatePayload']> = {
  listingImport?: Resolver<Maybe<ResolversTypes['ListingImport']>, ParentType, ContextType>;
  uploadUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  headers?: Resolver<Maybe<ReadonlyArray<ResolversTypes['HttpHeader']>>, ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ListingImportStartPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ListingImportStartPayload'] = ResolversParentTypes['ListingImportStartPayload']> = {
  listingImport?: Resolver<Maybe<ResolversTypes['ListingImport']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ListingImportCancelPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ListingImportCancelPayload'] = ResolversParentTypes['ListingImportCancelPayload']> = {
  listingImport?: Resolver<Maybe<ResolversTypes['ListingImport']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ListingImportRunningErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ListingImportRunningError'] = ResolversParentTypes['ListingImportRunningError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  listingImportId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ListingImportNotUploadedErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ListingImportNotUploadedError'] = ResolversParentTypes['ListingImportNotUploadedError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ListingStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ListingStep'] = ResolversParentTypes['ListingStep']> = {
  from?: Resolver<ResolversTypes['ListingState'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['ListingState'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ListingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ListingConnection'] = ResolversParentTypes['ListingConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ListingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Listing']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
};

export type ListingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ListingEdge'] = ResolversParentTypes['ListingEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Listing'], ParentType, ContextType>;
};

export type ListingCreatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ListingCreatePayload'] = ResolversParentTypes['ListingCreatePayload']> = {
  listing?: Resolver<Maybe<ResolversTypes['Listing']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ListingDuplicatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ListingDuplicatePayload'] = ResolversParentTypes['ListingDuplicatePayload']> = {
  listing?: Resolver<Maybe<ResolversTypes['Listing']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ListingUpdatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ListingUpdatePayload'] = ResolversParentTypes['ListingUpdatePayload']> = {
  listing?: Resolver<Maybe<ResolversTypes['Listing']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SellerUnavailableErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SellerUnavailableError'] = ResolversParentTypes['SellerUnavailableError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  sellerId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ListingSubmitPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ListingSubmitPayload'] = ResolversParentTypes['ListingSubmitPayload']> = {
  listing?: Resolver<Maybe<ResolversTypes['Listing']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ListingRedraftPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ListingRedraftPayload'] = ResolversParentTypes['ListingRedraftPayload']> = {
  listing?: Resolver<Maybe<ResolversTypes['Listing']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ListingPausePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ListingPausePayload'] = ResolversParentTypes['ListingPausePayload']> = {
  listing?: Resolver<Maybe<ResolversTypes['Listing']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ListingResumePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ListingResumePayload'] = ResolversParentTypes['ListingResumePayload']> = {
  listing?: Resolver<Maybe<ResolversTypes['Listing']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ListingRenewPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ListingRenewPayload'] = ResolversParentTypes['ListingRenewPayload']> = {
  listing?: Resolver<Maybe<ResolversTypes['Listing']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ListingArchivePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ListingArchivePayload'] = ResolversParentTypes['ListingArchivePayload']> = {
  listing?: Resolver<Maybe<ResolversTypes['Listing']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ListingApprovePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ListingApprovePayload'] = ResolversParentTypes['ListingApprovePayload']> = {
  listing?: Resolver<Maybe<ResolversTypes['Listing']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ListingRejectPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ListingRejectPayload'] = ResolversParentTypes['ListingRejectPayload']> = {
  listing?: Resolver<Maybe<ResolversTypes['Listing']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ListingSuspendPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ListingSuspendPayload'] = ResolversParentTypes['ListingSuspendPayload']> = {
  listing?: Resolver<Maybe<ResolversTypes['Listing']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ListingReinstatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ListingReinstatePayload'] = ResolversParentTypes['ListingReinstatePayload']> = {
  listing?: Resolver<Maybe<ResolversTypes['Listing']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ListingRemovePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ListingRemovePayload'] = ResolversParentTypes['ListingRemovePayload']> = {
  listing?: Resolver<Maybe<ResolversTypes['Listing']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ListingLocationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ListingLocation'] = ResolversParentTypes['ListingLocation']> = {
  country?: Resolver<ResolversTypes['CountryCode'], ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  latitude?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  longitude?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type ServiceTermsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceTerms'] = ResolversParentTypes['ServiceTerms']> = {
  durationMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  venue?: Resolver<ResolversTypes['ServiceVenue'], ParentType, ContextType>;
};

export type RentalTermsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RentalTerms'] = ResolversParentTypes['RentalTerms']> = {
  minimumUnits?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  maximumUnits?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  depositMinor?: Resolver<ResolversTypes['MinorUnits'], ParentType, ContextType>;
};

export type DigitalTermsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DigitalTerms'] = ResolversParentTypes['DigitalTerms']> = {
  delivery?: Resolver<ResolversTypes['DigitalDelivery'], ParentType, ContextType>;
};

export type ProjectTermsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectTerms'] = ResolversParentTypes['ProjectTerms']> = {
  typicalDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  revisions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ListingUpdateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ListingUpdate'] = ResolversParentTypes['ListingUpdate']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  occurredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['ListingState']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['ListingState']>, ParentType, ContextType>;
  listing?: Resolver<Maybe<ResolversTypes['Listing']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MediaResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Media'] = ResolversParentTypes['Media'], FederationReferenceType extends FederationReferenceTypes['Media'] = FederationReferenceTypes['Media']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Media']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  listing?: Resolver<Maybe<ResolversTypes['Listing']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['MediaState'], ParentType, ContextType>;
  rejection?: Resolver<Maybe<ResolversTypes['MediaRejection']>, ParentType, ContextType>;
  altText?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  width?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  height?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType, Partial<MediaUrlArgs>>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HttpHeaderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HttpHeader'] = ResolversParentTypes['HttpHeader']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MediaUploadCreatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MediaUploadCreatePayload'] = ResolversParentTypes['MediaUploadCreatePayload']> = {
  media?: Resolver<Maybe<ResolversTypes['Media']>, ParentType, ContextType>;
  uploadUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  headers?: Resolver<Maybe<ReadonlyArray<ResolversTypes['HttpHeader']>>, ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MediaAttachPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MediaAttachPayload'] = ResolversParentTypes['MediaAttachPayload']> = {
  media?: Resolver<Maybe<ResolversTypes['Media']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MediaReorderPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MediaReorderPayload'] = ResolversParentTypes['MediaReorderPayload']> = {
  listing?: Resolver<Maybe<ResolversTypes['Listing']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MediaUpdatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MediaUpdatePayload'] = ResolversParentTypes['MediaUpdatePayload']> = {
  media?: Resolver<Maybe<ResolversTypes['Media']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MediaDetachPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MediaDetachPayload'] = ResolversParentTypes['MediaDetachPayload']> = {
  media?: Resolver<Maybe<ResolversTypes['Media']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MediaRejectedErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MediaRejectedError'] = ResolversParentTypes['MediaRejectedError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['MediaRejection'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MediaTypeUnsupportedErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MediaTypeUnsupportedError'] = ResolversParentTypes['MediaTypeUnsupportedError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  supported?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MediaLimitErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MediaLimitError'] = ResolversParentTypes['MediaLimitError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  limit?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ListingReviewPolicyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ListingReviewPolicy'] = ResolversParentTypes['ListingReviewPolicy']> = {
  category?: Resolver<Maybe<ResolversTypes['Category']>, ParentType, ContextType>;
  isAutomatic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ListingReviewPolicySetPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ListingReviewPolicySetPayload'] = ResolversParentTypes['ListingReviewPolicySetPayload']> = {
  policy?: Resolver<Maybe<ResolversTypes['ListingReviewPolicy']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SearchPinResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchPin'] = ResolversParentTypes['SearchPin']> = {
  query?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  listings?: Resolver<ReadonlyArray<ResolversTypes['Listing']>, ParentType, ContextType>;
  setAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type SearchPinSetPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchPinSetPayload'] = ResolversParentTypes['SearchPinSetPayload']> = {
  pin?: Resolver<Maybe<ResolversTypes['SearchPin']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SearchSuggestionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchSuggestion'] = ResolversParentTypes['SearchSuggestion']> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['Category']>, ParentType, ContextType>;
};

export type SearchZeroResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchZeroResult'] = ResolversParentTypes['SearchZeroResult']> = {
  query?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  searches?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lastAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type SearchSynonymResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchSynonym'] = ResolversParentTypes['SearchSynonym']> = {
  term?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expansions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SearchSynonymSetPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchSynonymSetPayload'] = ResolversParentTypes['SearchSynonymSetPayload']> = {
  synonym?: Resolver<Maybe<ResolversTypes['SearchSynonym']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SearchConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchConnection'] = ResolversParentTypes['SearchConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SearchEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Listing']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
  correctedQuery?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  didYouMean?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['SearchFacets'], ParentType, ContextType>;
};

export type SearchEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchEdge'] = ResolversParentTypes['SearchEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Listing'], ParentType, ContextType>;
  isPinned?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  distanceMetres?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  explain?: Resolver<Maybe<ResolversTypes['SearchExplanation']>, ParentType, ContextType>;
};

export type SearchExplanationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchExplanation'] = ResolversParentTypes['SearchExplanation']> = {
  weightsVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  words?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  quality?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  freshness?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  nearness?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type SearchFacetsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchFacets'] = ResolversParentTypes['SearchFacets']> = {
  categories?: Resolver<ReadonlyArray<ResolversTypes['CategoryFacet']>, ParentType, ContextType>;
  siblingCategories?: Resolver<ReadonlyArray<ResolversTypes['CategoryFacet']>, ParentType, ContextType>;
  conditions?: Resolver<ReadonlyArray<ResolversTypes['ConditionFacet']>, ParentType, ContextType>;
  kinds?: Resolver<ReadonlyArray<ResolversTypes['KindFacet']>, ParentType, ContextType>;
  priceRanges?: Resolver<ReadonlyArray<ResolversTypes['PriceRangeFacet']>, ParentType, ContextType>;
  attributes?: Resolver<ReadonlyArray<ResolversTypes['AttributeFacet']>, ParentType, ContextType>;
};

export type CategoryFacetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CategoryFacet'] = ResolversParentTypes['CategoryFacet']> = {
  category?: Resolver<ResolversTypes['Category'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
};

export type ConditionFacetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConditionFacet'] = ResolversParentTypes['ConditionFacet']> = {
  condition?: Resolver<ResolversTypes['ListingCondition'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
};

export type KindFacetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KindFacet'] = ResolversParentTypes['KindFacet']> = {
  kind?: Resolver<ResolversTypes['ListingKind'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
};

export type PriceRangeFacetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PriceRangeFacet'] = ResolversParentTypes['PriceRangeFacet']> = {
  currency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
  gte?: Resolver<ResolversTypes['MinorUnits'], ParentType, ContextType>;
  lt?: Resolver<Maybe<ResolversTypes['MinorUnits']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
};

export type AttributeFacetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AttributeFacet'] = ResolversParentTypes['AttributeFacet']> = {
  definition?: Resolver<ResolversTypes['AttributeDefinition'], ParentType, ContextType>;
  values?: Resolver<ReadonlyArray<ResolversTypes['AttributeFacetValue']>, ParentType, ContextType>;
};

export type AttributeFacetValueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AttributeFacetValue'] = ResolversParentTypes['AttributeFacetValue']> = {
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
};

export type VariantResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Variant'] = ResolversParentTypes['Variant'], FederationReferenceType extends FederationReferenceTypes['Variant'] = FederationReferenceTypes['Variant']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Variant']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  listing?: Resolver<Maybe<ResolversTypes['Listing']>, ParentType, ContextType>;
  sku?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  options?: Resolver<ReadonlyArray<ResolversTypes['VariantOption']>, ParentType, ContextType>;
  price?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  compareAtPrice?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  quantityBreaks?: Resolver<ReadonlyArray<ResolversTypes['QuantityBreak']>, ParentType, ContextType>;
  unitPriceFor?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType, RequireFields<VariantUnitPriceForArgs, 'quantity'>>;
  isOffered?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VariantOptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VariantOption'] = ResolversParentTypes['VariantOption']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type QuantityBreakResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuantityBreak'] = ResolversParentTypes['QuantityBreak']> = {
  minimumQuantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unitPrice?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type VariantsBulkSetPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VariantsBulkSetPayload'] = ResolversParentTypes['VariantsBulkSetPayload']> = {
  listing?: Resolver<Maybe<ResolversTypes['Listing']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  categoryCreate?: Resolver<ResolversTypes['CategoryCreatePayload'], ParentType, ContextType, RequireFields<MutationCategoryCreateArgs, 'input'>>;
  categoryUpdate?: Resolver<ResolversTypes['CategoryUpdatePayload'], ParentType, ContextType, RequireFields<MutationCategoryUpdateArgs, 'id' | 'input'>>;
  collectionCreate?: Resolver<ResolversTypes['CollectionCreatePayload'], ParentType, ContextType, RequireFields<MutationCollectionCreateArgs, 'input'>>;
  collectionUpdate?: Resolver<ResolversTypes['CollectionUpdatePayload'], ParentType, ContextType, RequireFields<MutationCollectionUpdateArgs, 'id' | 'input'>>;
  collectionPublish?: Resolver<ResolversTypes['CollectionPublishPayload'], ParentType, ContextType, RequireFields<MutationCollectionPublishArgs, 'id' | 'input'>>;
  collectionUnpublish?: Resolver<ResolversTypes['CollectionUnpublishPayload'], ParentType, ContextType, RequireFields<MutationCollectionUnpublishArgs, 'id' | 'input'>>;
  collectionAddListings?: Resolver<ResolversTypes['CollectionAddListingsPayload'], ParentType, ContextType, RequireFields<MutationCollectionAddListingsArgs, 'id' | 'input'>>;
  collectionRemoveListings?: Resolver<ResolversTypes['CollectionRemoveListingsPayload'], ParentType, ContextType, RequireFields<MutationCollectionRemoveListingsArgs, 'id' | 'input'>>;
  collectionPinsSet?: Resolver<ResolversTypes['CollectionPinsSetPayload'], ParentType, ContextType, RequireFields<MutationCollectionPinsSetArgs, 'id' | 'input'>>;
  listingExportCreate?: Resolver<ResolversTypes['ListingExportCreatePayload'], ParentType, ContextType, RequireFields<MutationListingExportCreateArgs, 'input'>>;
  favouriteAdd?: Resolver<ResolversTypes['FavouriteAddPayload'], ParentType, ContextType, RequireFields<MutationFavouriteAddArgs, 'input'>>;
  favouriteRemove?: Resolver<ResolversTypes['FavouriteRemovePayload'], ParentType, ContextType, RequireFields<MutationFavouriteRemoveArgs, 'input'>>;
  listingImportCreate?: Resolver<ResolversTypes['ListingImportCreatePayload'], ParentType, ContextType, RequireFields<MutationListingImportCreateArgs, 'input'>>;
  listingImportStart?: Resolver<ResolversTypes['ListingImportStartPayload'], ParentType, ContextType, RequireFields<MutationListingImportStartArgs, 'id' | 'input'>>;
  listingImportCancel?: Resolver<ResolversTypes['ListingImportCancelPayload'], ParentType, ContextType, RequireFields<MutationListingImportCancelArgs, 'id' | 'input'>>;
  listingCreate?: Resolver<ResolversTypes['ListingCreatePayload'], ParentType, ContextType, RequireFields<MutationListingCreateArgs, 'input'>>;
  listingUpdate?: Resolver<ResolversTypes['ListingUpdatePayload'], ParentType, ContextType, RequireFields<MutationListingUpdateArgs, 'id' | 'input'>>;
  listingSubmit?: Resolver<ResolversTypes['ListingSubmitPayload'], ParentType, ContextType, RequireFields<MutationListingSubmitArgs, 'id' | 'input'>>;
  listingRedraft?: Resolver<ResolversTypes['ListingRedraftPayload'], ParentType, ContextType, RequireFields<MutationListingRedraftArgs, 'id' | 'input'>>;
  listingPause?: Resolver<ResolversTypes['ListingPausePayload'], ParentType, ContextType, RequireFields<MutationListingPauseArgs, 'id' | 'input'>>;
  listingResume?: Resolver<ResolversTypes['ListingResumePayload'], ParentType, ContextType, RequireFields<MutationListingResumeArgs, 'id' | 'input'>>;
  listingRenew?: Resolver<ResolversTypes['ListingRenewPayload'], ParentType, ContextType, RequireFields<MutationListingRenewArgs, 'id' | 'input'>>;
  listingArchive?: Resolver<ResolversTypes['ListingArchivePayload'], ParentType, ContextType, RequireFields<MutationListingArchiveArgs, 'id' | 'input'>>;
  listingDuplicate?: Resolver<ResolversTypes['ListingDuplicatePayload'], ParentType, ContextType, RequireFields<MutationListingDuplicateArgs, 'id' | 'input'>>;
  listingApprove?: Resolver<ResolversTypes['ListingApprovePayload'], ParentType, ContextType, RequireFields<MutationListingApproveArgs, 'id' | 'input'>>;
  listingReject?: Resolver<ResolversTypes['ListingRejectPayload'], ParentType, ContextType, RequireFields<MutationListingRejectArgs, 'id' | 'input'>>;
  listingSuspend?: Resolver<ResolversTypes['ListingSuspendPayload'], ParentType, ContextType, RequireFields<MutationListingSuspendArgs, 'id' | 'input'>>;
  listingReinstate?: Resolver<ResolversTypes['ListingReinstatePayload'], ParentType, ContextType, RequireFields<MutationListingReinstateArgs, 'id' | 'input'>>;
  listingRemove?: Resolver<ResolversTypes['ListingRemovePayload'], ParentType, ContextType, RequireFields<MutationListingRemoveArgs, 'id' | 'input'>>;
  mediaUploadCreate?: Resolver<ResolversTypes['MediaUploadCreatePayload'], ParentType, ContextType, RequireFields<MutationMediaUploadCreateArgs, 'input'>>;
  mediaAttach?: Resolver<ResolversTypes['MediaAttachPayload'], ParentType, ContextType, RequireFields<MutationMediaAttachArgs, 'id' | 'input'>>;
  mediaReorder?: Resolver<ResolversTypes['MediaReorderPayload'], ParentType, ContextType, RequireFields<MutationMediaReorderArgs, 'id' | 'input'>>;
  mediaUpdate?: Resolver<ResolversTypes['MediaUpdatePayload'], ParentType, ContextType, RequireFields<MutationMediaUpdateArgs, 'id' | 'input'>>;
  mediaDetach?: Resolver<ResolversTypes['MediaDetachPayload'], ParentType, ContextType, RequireFields<MutationMediaDetachArgs, 'id' | 'input'>>;
  listingReviewPolicySet?: Resolver<ResolversTypes['ListingReviewPolicySetPayload'], ParentType, ContextType, RequireFields<MutationListingReviewPolicySetArgs, 'input'>>;
  searchPinSet?: Resolver<ResolversTypes['SearchPinSetPayload'], ParentType, ContextType, RequireFields<MutationSearchPinSetArgs, 'input'>>;
  searchSynonymSet?: Resolver<ResolversTypes['SearchSynonymSetPayload'], ParentType, ContextType, RequireFields<MutationSearchSynonymSetArgs, 'input'>>;
  variantsBulkSet?: Resolver<ResolversTypes['VariantsBulkSetPayload'], ParentType, ContextType, RequireFields<MutationVariantsBulkSetArgs, 'id' | 'input'>>;
};

export type SubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  listingUpdated?: SubscriptionResolver<ResolversTypes['ListingUpdate'], "listingUpdated", ParentType, ContextType, RequireFields<SubscriptionListingUpdatedArgs, 'listingId'>>;
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
  AttributeOption?: AttributeOptionResolvers<ContextType>;
  AttributeDefinition?: AttributeDefinitionResolvers<ContextType>;
  AttributeAnswer?: AttributeAnswerResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Category?: CategoryResolvers<ContextType>;
  CategoryConnection?: CategoryConnectionResolvers<ContextType>;
  CategoryEdge?: CategoryEdgeResolvers<ContextType>;
  CategoryCreatePayload?: CategoryCreatePayloadResolvers<ContextType>;
  CategoryUpdatePayload?: CategoryUpdatePayloadResolvers<ContextType>;
  Collection?: CollectionResolvers<ContextType>;
  CollectionConnection?: CollectionConnectionResolvers<ContextType>;
  CollectionEdge?: CollectionEdgeResolvers<ContextType>;
  CollectionCreatePayload?: CollectionCreatePayloadResolvers<ContextType>;
  CollectionUpdatePayload?: CollectionUpdatePayloadResolvers<ContextType>;
  CollectionPublishPayload?: CollectionPublishPayloadResolvers<ContextType>;
  CollectionUnpublishPayload?: CollectionUnpublishPayloadResolvers<ContextType>;
  CollectionAddListingsPayload?: CollectionAddListingsPayloadResolvers<ContextType>;
  CollectionRemoveListingsPayload?: CollectionRemoveListingsPayloadResolvers<ContextType>;
  CollectionPinsSetPayload?: CollectionPinsSetPayloadResolvers<ContextType>;
  ListingExport?: ListingExportResolvers<ContextType>;
  ListingExportCreatePayload?: ListingExportCreatePayloadResolvers<ContextType>;
  ListingExportRunningError?: ListingExportRunningErrorResolvers<ContextType>;
  User?: UserResolvers<ContextType>;
  Listing?: ListingResolvers<ContextType>;
  Favourite?: FavouriteResolvers<ContextType>;
  FavouriteConnection?: FavouriteConnectionResolvers<ContextType>;
  FavouriteEdge?: FavouriteEdgeResolvers<ContextType>;
  FavouriteAddPayload?: FavouriteAddPayloadResolvers<ContextType>;
  FavouriteRemovePayload?: FavouriteRemovePayloadResolvers<ContextType>;
  Seller?: SellerResolvers<ContextType>;
  ListingImport?: ListingImportResolvers<ContextType>;
  ListingImportConnection?: ListingImportConnectionResolvers<ContextType>;
  ListingImportEdge?: ListingImportEdgeResolvers<ContextType>;
  ImportedRow?: ImportedRowResolvers<ContextType>;
  ImportedRowFault?: ImportedRowFaultResolvers<ContextType>;
  ImportedRowConnection?: ImportedRowConnectionResolvers<ContextType>;
  ImportedRowEdge?: ImportedRowEdgeResolvers<ContextType>;
  ListingImportCreatePayload?: ListingImportCreatePayloadResolvers<ContextType>;
  ListingImportStartPayload?: ListingImportStartPayloadResolvers<ContextType>;
  ListingImportCancelPayload?: ListingImportCancelPayloadResolvers<ContextType>;
  ListingImportRunningError?: ListingImportRunningErrorResolvers<ContextType>;
  ListingImportNotUploadedError?: ListingImportNotUploadedErrorResolvers<ContextType>;
  ListingStep?: ListingStepResolvers<ContextType>;
  ListingConnection?: ListingConnectionResolvers<ContextType>;
  ListingEdge?: ListingEdgeResolvers<ContextType>;
  ListingCreatePayload?: ListingCreatePayloadResolvers<ContextType>;
  ListingDuplicatePayload?: ListingDuplicatePayloadResolvers<ContextType>;
  ListingUpdatePayload?: ListingUpdatePayloadResolvers<ContextType>;
  SellerUnavailableError?: SellerUnavailableErrorResolvers<ContextType>;
  ListingSubmitPayload?: ListingSubmitPayloadResolvers<ContextType>;
  ListingRedraftPayload?: ListingRedraftPayloadResolvers<ContextType>;
  ListingPausePayload?: ListingPausePayloadResolvers<ContextType>;
  ListingResumePayload?: ListingResumePayloadResolvers<ContextType>;
  ListingRenewPayload?: ListingRenewPayloadResolvers<ContextType>;
  ListingArchivePayload?: ListingArchivePayloadResolvers<ContextType>;
  ListingApprovePayload?: ListingApprovePayloadResolvers<ContextType>;
  ListingRejectPayload?: ListingRejectPayloadResolvers<ContextType>;
  ListingSuspendPayload?: ListingSuspendPayloadResolvers<ContextType>;
  ListingReinstatePayload?: ListingReinstatePayloadResolvers<ContextType>;
  ListingRemovePayload?: ListingRemovePayloadResolvers<ContextType>;
  ListingLocation?: ListingLocationResolvers<ContextType>;
  ServiceTerms?: ServiceTermsResolvers<ContextType>;
  RentalTerms?: RentalTermsResolvers<ContextType>;
  DigitalTerms?: DigitalTermsResolvers<ContextType>;
  ProjectTerms?: ProjectTermsResolvers<ContextType>;
  ListingUpdate?: ListingUpdateResolvers<ContextType>;
  Media?: MediaResolvers<ContextType>;
  HttpHeader?: HttpHeaderResolvers<ContextType>;
  MediaUploadCreatePayload?: MediaUploadCreatePayloadResolvers<ContextType>;
  MediaAttachPayload?: MediaAttachPayloadResolvers<ContextType>;
  MediaReorderPayload?: MediaReorderPayloadResolvers<ContextType>;
  MediaUpdatePayload?: MediaUpdatePayloadResolvers<ContextType>;
  MediaDetachPayload?: MediaDetachPayloadResolvers<ContextType>;
  MediaRejectedError?: MediaRejectedErrorResolvers<ContextType>;
  MediaTypeUnsupportedError?: MediaTypeUnsupportedErrorResolvers<ContextType>;
  MediaLimitError?: MediaLimitErrorResolvers<ContextType>;
  ListingReviewPolicy?: ListingReviewPolicyResolvers<ContextType>;
  ListingReviewPolicySetPayload?: ListingReviewPolicySetPayloadResolvers<ContextType>;
  SearchPin?: SearchPinResolvers<ContextType>;
  SearchPinSetPayload?: SearchPinSetPayloadResolvers<ContextType>;
  SearchSuggestion?: SearchSuggestionResolvers<ContextType>;
  SearchZeroResult?: SearchZeroResultResolvers<ContextType>;
  SearchSynonym?: SearchSynonymResolvers<ContextType>;
  SearchSynonymSetPayload?: SearchSynonymSetPayloadResolvers<ContextType>;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  SearchEdge?: SearchEdgeResolvers<ContextType>;
  SearchExplanation?: SearchExplanationResolvers<ContextType>;
  SearchFacets?: SearchFacetsResolvers<ContextType>;
  CategoryFacet?: CategoryFacetResolvers<ContextType>;
  ConditionFacet?: ConditionFacetResolvers<ContextType>;
  KindFacet?: KindFacetResolvers<ContextType>;
  PriceRangeFacet?: PriceRangeFacetResolvers<ContextType>;
  AttributeFacet?: AttributeFacetResolvers<ContextType>;
  AttributeFacetValue?: AttributeFacetValueResolvers<ContextType>;
  Variant?: VariantResolvers<ContextType>;
  VariantOption?: VariantOptionResolvers<ContextType>;
  QuantityBreak?: QuantityBreakResolvers<ContextType>;
  VariantsBulkSetPayload?: VariantsBulkSetPayloadResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  cacheControl?: CacheControlDirectiveResolver<any, any, ContextType>;
};
