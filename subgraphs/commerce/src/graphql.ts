// Generated from the schema by `pnpm schema`. Do not edit.
// oxlint-disable
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Money as MoneyRow, Seller as SellerRow, Listing as ListingRow, Variant as VariantRow, DeliveryAddress as DeliveryAddressRow, DeliveryOption as DeliveryOptionRow, DigitalGoods as DigitalGoodsRow, OrderLineGoods as OrderLineGoodsRow, DigitalFile as DigitalFileRow, DigitalFileUploadCreatePayload as DigitalFileUploadCreatePayloadRow, InventoryAdjustment as InventoryAdjustmentRow, InventoryLevel as InventoryLevelRow, StockMovement as StockMovementRow, StockMovementConnection as StockMovementConnectionRow, VariantInventory as VariantInventoryRow, Location as LocationRow, ShippingProfile as ShippingProfileRow, ShippingRate as ShippingRateRow, ShippingZone as ShippingZoneRow, CouponCode as CouponCodeRow, Promotion as PromotionRow, TaxRateConnection as TaxRateConnectionRow, TaxRate as TaxRateRow, User as UserRow, Cart as CartRow, CartLine as CartLineRow, Checkout as CheckoutRow, CheckoutDeliveryOption as CheckoutDeliveryOptionRow, Order as OrderRow, OrderGroup as OrderGroupRow, OrderCancellation as OrderCancellationRow, OrderLine as OrderLineRow, OrderConnection as OrderConnectionRow, CheckoutCompletePayload as CheckoutCompletePayloadRow, Shipment as ShipmentRow, ShipmentLine as ShipmentLineRow, OrderReorderPayload as OrderReorderPayloadRow, OrderUpdate as OrderUpdateRow, OrderGroupUpdate as OrderGroupUpdateRow, SellerOrderUpdate as SellerOrderUpdateRow, InventoryUpdate as InventoryUpdateRow } from './mappers.ts';
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
  /** The invariants of commerce, at most 100; null when it did not answer. */
  readonly commerce?: Maybe<ReadonlyArray<InvariantResult>>;
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

/** Where something is brought to. Personal: for its buyer, and for whoever sends it. */
export type DeliveryAddress = {
  /** Who receives it. */
  readonly name: Scalars['String']['output'];
  /** Street and number. */
  readonly line1: Scalars['String']['output'];
  /** Whatever else helps to find the door. */
  readonly line2?: Maybe<Scalars['String']['output']>;
  /** As its country writes it; null where there are none. */
  readonly postalCode?: Maybe<Scalars['String']['output']>;
  /** Town. */
  readonly city: Scalars['String']['output'];
  /** Code of the state or province, such as CA. */
  readonly region?: Maybe<Scalars['String']['output']>;
  /** ISO 3166 code. */
  readonly country: Scalars['CountryCode']['output'];
  /** For whoever brings it. */
  readonly phone?: Maybe<Scalars['PhoneNumber']['output']>;
};

/** Where something is brought to. */
export type DeliveryAddressInput = {
  /** Who receives it; 1 to 100 characters. */
  readonly name: Scalars['String']['input'];
  /** Street and number; 1 to 100 characters. */
  readonly line1: Scalars['String']['input'];
  /** Whatever else helps to find the door; at most 100 characters. */
  readonly line2?: InputMaybe<Scalars['String']['input']>;
  /** As its country writes it; needed where the country has them. */
  readonly postalCode?: InputMaybe<Scalars['String']['input']>;
  /** Town; 1 to 100 characters. */
  readonly city: Scalars['String']['input'];
  /** Code of the state or province, such as CA; needed in AU, BR, CA, IN, MX and US. */
  readonly region?: InputMaybe<Scalars['String']['input']>;
  /** ISO 3166 code. */
  readonly country: Scalars['CountryCode']['input'];
  /** For whoever brings it. */
  readonly phone?: InputMaybe<Scalars['PhoneNumber']['input']>;
};

export type Query = {
  /** Your cart; null before anything was put into it. A guest token has one, too. */
  readonly cart?: Maybe<Cart>;
  /** A checkout of yours; null when there is none. */
  readonly checkout?: Maybe<Checkout>;
  /** An order that you bought, or that your team sold; null when there is none. */
  readonly order?: Maybe<Order>;
  /** What you bought at once; null when there is none. Its sellers see their own orders of it, not the group. */
  readonly orderGroup?: Maybe<OrderGroup>;
  /** All orders, the newest first. */
  readonly orders: OrderConnection;
  /** The platform's own promotions, newest first; at most 100 at once. */
  readonly promotions: PromotionConnection;
  /** What is taken of sales, by place and class, the latest first: what will hold, what holds, what held. */
  readonly taxRates: TaxRateConnection;
};


export type QueryCheckoutArgs = {
  id: Scalars['ID']['input'];
};


export type QueryOrderArgs = {
  id: Scalars['ID']['input'];
};


export type QueryOrderGroupArgs = {
  id: Scalars['ID']['input'];
};


export type QueryOrdersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<OrderFilter>;
};


export type QueryPromotionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
};


export type QueryTaxRatesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  country?: InputMaybe<Scalars['CountryCode']['input']>;
};

/** What somebody means to buy, of any number of sellers. It holds nothing back. */
export type Cart = Node & {
  /** Its global id. */
  readonly id: Scalars['ID']['output'];
  /** What is in it, the first added first; at most 100. */
  readonly lines: ReadonlyArray<CartLine>;
  /** What has changed since you looked, and what stands in the way of a checkout; at most 200. */
  readonly warnings: ReadonlyArray<CartWarning>;
  /** What all of it costs now, before delivery, discounts and added tax: one amount for each currency, at most 100. */
  readonly subtotals: ReadonlyArray<Money>;
  /** Raised by each change. */
  readonly version: Scalars['Int']['output'];
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
};

/** So many of one variant. */
export type CartLine = {
  /** Its global id. */
  readonly id: Scalars['ID']['output'];
  /** What is meant. */
  readonly variant?: Maybe<Variant>;
  /** What it is a variant of. */
  readonly listing?: Maybe<Listing>;
  /** Who sells it. */
  readonly seller?: Maybe<Seller>;
  /** How many. */
  readonly quantity: Scalars['Int']['output'];
  /** What each costs now, at this quantity; null when it is not offered any more. */
  readonly unitPrice?: Maybe<Money>;
  /** What each cost when you last looked. */
  readonly seenUnitPrice: Money;
  /** What all of them cost now; null when they are not offered any more. */
  readonly subtotal?: Maybe<Money>;
};

/** What is to be told of a cart's line. */
export type CartWarningKind =
  /** It costs something else than you saw. */
  | 'PRICE_CHANGED'
  /** It is not for sale any more, or not at present. */
  | 'LISTING_UNAVAILABLE'
  /** Its seller cannot sell at present. */
  | 'SELLER_UNAVAILABLE'
  /** There are fewer than you mean. */
  | 'INSUFFICIENT_STOCK'
  /** There are more than you may have; all lines of the listing count together. */
  | 'PURCHASE_LIMIT'
  /** It is priced in another currency than the first line: buy it on its own. */
  | 'CURRENCY_MIXED';

/** Something of a line is not as you saw it, or stands in the way. */
export type CartWarning = {
  /** What it is. */
  readonly kind: CartWarningKind;
  /** Which line. */
  readonly lineId: Scalars['ID']['output'];
  /** What you saw; of PRICE_CHANGED only. */
  readonly was?: Maybe<Money>;
  /** What it costs now; of PRICE_CHANGED only. */
  readonly now?: Maybe<Money>;
  /** How many there are; of INSUFFICIENT_STOCK only. */
  readonly available?: Maybe<Scalars['Int']['output']>;
  /** How many one buyer may have in all; of PURCHASE_LIMIT only. */
  readonly limit?: Maybe<Scalars['Int']['output']>;
  /** How many you may still buy; of PURCHASE_LIMIT only. */
  readonly left?: Maybe<Scalars['Int']['output']>;
};

/** The cart is as full as one may be. Code: CART_LIMIT. */
export type CartLimitError = UserError & {
  /** CART_LIMIT. */
  readonly code: Scalars['String']['output'];
  /** What to tell the person. */
  readonly message: Scalars['String']['output'];
  /** Which input. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** How many there may be. */
  readonly limit: Scalars['Int']['output'];
};

/** What goes into the cart. */
export type CartLineAddInput = {
  /** Which variant. */
  readonly variantId: Scalars['ID']['input'];
  /** How many more; 1 to 9,999. */
  readonly quantity: Scalars['Int']['input'];
  /** Fresh for each new request; the same again for a retry. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
};

/** How many of a line are meant. */
export type CartLineUpdateInput = {
  /** 1 to 9,999. */
  readonly quantity: Scalars['Int']['input'];
  /** Fresh for each new request; the same again for a retry. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
};

/** The input of cartLineRemove. */
export type CartLineRemoveInput = {
  /** Fresh for each new request; the same again for a retry. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
};

/** The input of cartMerge. */
export type CartMergeInput = {
  /** Fresh for each new request; the same again for a retry. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
};

/** What cartLineAdd answers. */
export type CartLineAddPayload = {
  /** The cart as it is now; null when refused. */
  readonly cart?: Maybe<Cart>;
  /** Why it was refused; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What cartLineUpdate answers. */
export type CartLineUpdatePayload = {
  /** The cart as it is now; null when refused. */
  readonly cart?: Maybe<Cart>;
  /** Why it was refused; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What cartLineRemove answers. */
export type CartLineRemovePayload = {
  /** The cart as it is now; null when refused. */
  readonly cart?: Maybe<Cart>;
  /** Why it was refused; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What cartMerge answers. */
export type CartMergePayload = {
  /** Your cart as it is now; null when refused. */
  readonly cart?: Maybe<Cart>;
  /** Why it was refused; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Where a buyer stands between cart and order. */
export type CheckoutState =
  /** It can be changed and completed. */
  | 'OPEN'
  /** Its orders are made and its stock is held; it is to be paid. */
  | 'PAYMENT_PENDING'
  /** It is paid. */
  | 'COMPLETED'
  /** Its time was over. */
  | 'EXPIRED';

/** What must be said before a checkout can be completed. */
export type CheckoutLack =
  /** Where to. */
  | 'ADDRESS'
  /** A way of delivery for each seller's part; none may be offered there. */
  | 'DELIVERY';

/** A buyer on the way from cart to order. */
export type Checkout = Node & {
  /** Its global id. */
  readonly id: Scalars['ID']['output'];
  /** Where it stands. */
  readonly state: CheckoutState;
  /** What is bought, as it was shown; at most 100 lines. */
  readonly lines: ReadonlyArray<CheckoutLine>;
  /** By seller, at most 20. */
  readonly sellers: ReadonlyArray<CheckoutSeller>;
  /** All of it together. */
  readonly totals: CheckoutTotals;
  /** The codes that were typed, at most 5. */
  readonly codes: ReadonlyArray<CheckoutCode>;
  /** Where to; null until it is said. */
  readonly address?: Maybe<DeliveryAddress>;
  /** What must be said before it can be completed. */
  readonly lacks: ReadonlyArray<CheckoutLack>;
  /** What it sold; null until it is completed. */
  readonly orderGroup?: Maybe<OrderGroup>;
  /** What its state allows you, and why not; at most 10. */
  readonly allowedTransitions: ReadonlyArray<AllowedTransition>;
  /** Raised by each change; name it when you complete. */
  readonly version: Scalars['Int']['output'];
  /** Until when what is shown holds; once completed, until when it can be paid. */
  readonly expiresAt: Scalars['DateTime']['output'];
  /** When it was begun. */
  readonly createdAt: Scalars['DateTime']['output'];
};

/** What is bought, as it was shown. */
export type CheckoutLine = {
  /** Which variant; null when it is not to be seen any more. */
  readonly variant?: Maybe<Variant>;
  /** Its listing's title. */
  readonly title: Scalars['String']['output'];
  /** Who sells it. */
  readonly seller?: Maybe<Seller>;
  /** How many. */
  readonly quantity: Scalars['Int']['output'];
  /** What each costs. */
  readonly unitPrice: Money;
  /** What all of them cost. */
  readonly subtotal: Money;
  /** What codes and promotions take off. */
  readonly discount: Money;
  /** Its tax. */
  readonly tax: Money;
  /** Whether the price contains the tax. */
  readonly isTaxIncluded: Scalars['Boolean']['output'];
  /** What is paid for it. */
  readonly total: Money;
};

/** One seller's part. */
export type CheckoutSeller = {
  /** Who sells it. */
  readonly seller?: Maybe<Seller>;
  /** How it may come, the cheapest first; at most 50. */
  readonly deliveryOptions: ReadonlyArray<CheckoutDeliveryOption>;
  /** How it will come; null while there is no way. */
  readonly delivery?: Maybe<CheckoutDeliveryOption>;
  /** Its amounts. */
  readonly totals: CheckoutTotals;
  /** False where its seller looks at the order first, and may decline it: the money goes back then. As it was shown, so it is sold. */
  readonly isAcceptedAtOnce: Scalars['Boolean']['output'];
};

/** A way of delivery. */
export type CheckoutDeliveryOption = {
  /** To choose it by. */
  readonly optionId: Scalars['String']['output'];
  /** By carrier, by yourself, by download, or not at all. */
  readonly kind: DeliveryKind;
  /** As its seller calls it. */
  readonly name: Scalars['String']['output'];
  /** What it costs. */
  readonly price: Money;
  /** Days until it is there, at the earliest; null where no days pass. */
  readonly minDays?: Maybe<Scalars['Int']['output']>;
  /** Days until it is there, at the latest; null where no days pass. */
  readonly maxDays?: Maybe<Scalars['Int']['output']>;
};

/** Amounts that add up: total = items + shipping - discount + addedTax. */
export type CheckoutTotals = {
  /** Of all lines. */
  readonly items: Money;
  /** Of delivery. */
  readonly shipping: Money;
  /** What codes and promotions take off. */
  readonly discount: Money;
  /** All tax, contained in prices or added to them. */
  readonly tax: Money;
  /** What of it is added. */
  readonly addedTax: Money;
  /** What is paid. */
  readonly total: Money;
};

/** A code that was typed. */
export type CheckoutCode = {
  /** As it counts: in capitals. */
  readonly code: Scalars['String']['output'];
  /** False when it counts for nothing. */
  readonly isApplied: Scalars['Boolean']['output'];
  /** Why it counts for nothing; null when it counts. */
  readonly reason?: Maybe<Scalars['String']['output']>;
};

/** The checkout's time is over. Code: RESERVATION_EXPIRED. */
export type CheckoutExpiredError = UserError & {
  /** RESERVATION_EXPIRED. */
  readonly code: Scalars['String']['output'];
  /** What to tell the person. */
  readonly message: Scalars['String']['output'];
  /** Which input. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** What of the cart is bought. */
export type CheckoutStartInput = {
  /** Which of the cart's lines, at most 100; all when absent. */
  readonly lineIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Fresh for each new request; the same again for a retry. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
};

/** Where to. */
export type CheckoutSetAddressInput = {
  /** The address. */
  readonly address: DeliveryAddressInput;
  /** Fresh for each new request; the same again for a retry. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
};

/** How one seller's part comes. */
export type CheckoutSelectDeliveryInput = {
  /** Whose part. */
  readonly sellerId: Scalars['ID']['input'];
  /** One of the options shown. */
  readonly optionId: Scalars['String']['input'];
  /** Fresh for each new request; the same again for a retry. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
};

/** Which codes are taken. */
export type CheckoutApplyCodesInput = {
  /** At most 5, each at most 40 characters; empty takes them away. */
  readonly codes: ReadonlyArray<Scalars['String']['input']>;
  /** Fresh for each new request; the same again for a retry. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
};

/** The input of checkoutRefresh. */
export type CheckoutRefreshInput = {
  /** Fresh for each new request; the same again for a retry. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
};

/** What is bought. */
export type CheckoutCompleteInput = {
  /** The checkout's version that was shown: another one is not bought. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Fresh for each new request; the same again for a retry. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
};

/** The input of checkoutReopen. */
export type CheckoutReopenInput = {
  /** Fresh for each new request; the same again for a retry. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
};

/** What checkoutStart answers. */
export type CheckoutStartPayload = {
  /** The checkout as it is now; null when refused. */
  readonly checkout?: Maybe<Checkout>;
  /** Why it was refused, one for each fault; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What checkoutSetAddress answers. */
export type CheckoutSetAddressPayload = {
  /** The checkout as it is now; null when refused. */
  readonly checkout?: Maybe<Checkout>;
  /** Why it was refused, one for each fault; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What checkoutSelectDelivery answers. */
export type CheckoutSelectDeliveryPayload = {
  /** The checkout as it is now; null when refused. */
  readonly checkout?: Maybe<Checkout>;
  /** Why it was refused, one for each fault; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What checkoutApplyCodes answers. */
export type CheckoutApplyCodesPayload = {
  /** The checkout as it is now; null when refused. */
  readonly checkout?: Maybe<Checkout>;
  /** Why it was refused, one for each fault; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What checkoutRefresh answers. */
export type CheckoutRefreshPayload = {
  /** The checkout as it is now; null when refused. */
  readonly checkout?: Maybe<Checkout>;
  /** Why it was refused, one for each fault; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What checkoutComplete answers. */
export type CheckoutCompletePayload = {
  /** The checkout as it is now; null when refused. */
  readonly checkout?: Maybe<Checkout>;
  /** What was bought, to be paid; null when refused. */
  readonly orderGroup?: Maybe<OrderGroup>;
  /** Why it was refused, one for each fault; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What checkoutReopen answers. */
export type CheckoutReopenPayload = {
  /** The checkout as it is now; null when refused. */
  readonly checkout?: Maybe<Checkout>;
  /** Why it was refused, one for each fault; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

export type Seller = {
  readonly id: Scalars['ID']['output'];
  /** What it asks for sending, at most 20, without the archived; null for others than its team and staff. */
  readonly shippingProfiles?: Maybe<ReadonlyArray<ShippingProfile>>;
  /** Where its things lie, the oldest first, at most 50, the archived included; null for others than its team and staff. */
  readonly locations?: Maybe<ReadonlyArray<Location>>;
  /** What it says of every order that is made now. */
  readonly orderPolicy?: Maybe<SellerOrderPolicy>;
  /** What this seller sold, the newest first; null for anybody but its team and staff who look after orders. */
  readonly orders?: Maybe<OrderConnection>;
  /** The seller's promotions, newest first; at most 50 at once. For the seller's team and staff, null for others. */
  readonly promotions?: Maybe<PromotionConnection>;
};


export type SellerOrdersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<OrderFilter>;
};


export type SellerPromotionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
};

export type Listing = {
  readonly id: Scalars['ID']['output'];
  /** How some of it can reach a place, and for how much, by itself, at most 31, the cheapest way of sending first; null for what cannot be bought at present. */
  readonly deliveryOptions?: Maybe<ReadonlyArray<DeliveryOption>>;
  /** How much there is of all that can be bought of it; null while it is not on sale. */
  readonly stockStatus?: Maybe<StockStatus>;
  /** How many of it each buyer may buy; null for any number, and while it is not on sale. */
  readonly purchaseLimit?: Maybe<PurchaseLimit>;
};


export type ListingDeliveryOptionsArgs = {
  to: DeliveryPlaceInput;
  quantity?: InputMaybe<Scalars['Int']['input']>;
};

/** A place, as far as the price of delivery depends on it. */
export type DeliveryPlaceInput = {
  /** ISO 3166 code. */
  readonly country: Scalars['CountryCode']['input'];
  /** Postal code, as its country writes it. */
  readonly postalCode?: InputMaybe<Scalars['String']['input']>;
};

/** How something reaches its buyer. */
export type DeliveryKind =
  /** It is sent. */
  | 'SHIP'
  /** The buyer comes for it. */
  | 'PICKUP'
  /** As a file, a key or a link. */
  | 'DIGITAL'
  /** Nothing is brought: a service, a project. */
  | 'NONE';

/** One way to get something, and what it costs. */
export type DeliveryOption = {
  /** The same for the same way, whatever it costs by then: what a checkout is told. */
  readonly optionId: Scalars['String']['output'];
  /** Sent, picked up, downloaded. */
  readonly kind: DeliveryKind;
  /** For people: the rate's name, or the place's. */
  readonly name: Scalars['String']['output'];
  /** What it costs, before tax that is added. */
  readonly price: Money;
  /** In how many days at the earliest all of it is there; null where no days pass. */
  readonly minDays?: Maybe<Scalars['Int']['output']>;
  /** And at the latest. */
  readonly maxDays?: Maybe<Scalars['Int']['output']>;
};

/** What a seller asks for sending some of its things. Orders keep what they were sold by. */
export type ShippingProfile = Node & {
  /** Its global id. */
  readonly id: Scalars['ID']['output'];
  /** Whose it is. */
  readonly seller: Seller;
  /** For the seller's own eyes. */
  readonly name: Scalars['String']['output'];
  /** Listings without a profile of their own go by this one; at most one of a seller's is. */
  readonly isDefault: Scalars['Boolean']['output'];
  /** Where it sends to, at most 50. */
  readonly zones: ReadonlyArray<ShippingZone>;
  /** Locations where its things can be picked up for nothing, at most 20. */
  readonly pickupLocationIds: ReadonlyArray<Scalars['ID']['output']>;
  /** True once it was put away. */
  readonly isArchived: Scalars['Boolean']['output'];
  /** Counts changes; to be named when it is changed. */
  readonly version: Scalars['Int']['output'];
};

/** A part of the world. What says most about a place counts: postal codes, then its country, then the rest of the world. */
export type ShippingZone = {
  /** For the seller's own eyes. */
  readonly name: Scalars['String']['output'];
  /** ISO 3166 codes, at most 300. */
  readonly countries: ReadonlyArray<Scalars['CountryCode']['output']>;
  /** True for every country that stands in no other zone. */
  readonly isRestOfWorld: Scalars['Boolean']['output'];
  /** How postal codes begin there, at most 100; empty for whole countries. */
  readonly postalCodePrefixes: ReadonlyArray<Scalars['String']['output']>;
  /** Ways to send something there, at most 10. */
  readonly rates: ReadonlyArray<ShippingRate>;
};

/** One way to send something into a zone. */
export type ShippingRate = {
  /** For people, such as Express. */
  readonly name: Scalars['String']['output'];
  /** For the first item. */
  readonly price: Money;
  /** For each further one. */
  readonly extraItem: Money;
  /** Free once what goes by the profile costs so much; null if never. */
  readonly freeFrom?: Maybe<Money>;
  /** In how many days at the earliest it is there. */
  readonly minDays: Scalars['Int']['output'];
  /** And at the latest. */
  readonly maxDays: Scalars['Int']['output'];
};

/** A zone as it will be. Somewhere: countries, the rest of the world, or both. */
export type ShippingZoneInput = {
  /** 1 to 80 characters. */
  readonly name: Scalars['String']['input'];
  /** ISO 3166 codes, at most 300. */
  readonly countries?: InputMaybe<ReadonlyArray<Scalars['CountryCode']['input']>>;
  /** True for every country that stands in no other zone. */
  readonly isRestOfWorld?: InputMaybe<Scalars['Boolean']['input']>;
  /** How postal codes begin there, at most 100; of exactly one country. */
  readonly postalCodePrefixes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** At least one and at most 10, each under a name of its own in its currency. */
  readonly rates: ReadonlyArray<ShippingRateInput>;
};

/** A rate as it will be. What is priced in another currency is not sent by it. */
export type ShippingRateInput = {
  /** 1 to 80 characters, such as Express. */
  readonly name: Scalars['String']['input'];
  /** In which it is asked. */
  readonly currency: Scalars['CurrencyCode']['input'];
  /** For the first item, in minor units. */
  readonly priceMinor: Scalars['MinorUnits']['input'];
  /** For each further one, in minor units; nothing when absent. */
  readonly extraItemMinor?: InputMaybe<Scalars['MinorUnits']['input']>;
  /** Free once what goes by the profile costs so much, in minor units; never when absent. */
  readonly freeFromMinor?: InputMaybe<Scalars['MinorUnits']['input']>;
  /** 0 to 365. */
  readonly minDays: Scalars['Int']['input'];
  /** At least minDays, at most 365. */
  readonly maxDays: Scalars['Int']['input'];
};

/** A new shipping profile. */
export type ShippingProfileCreateInput = {
  /** Whose it is. */
  readonly sellerId: Scalars['ID']['input'];
  /** 1 to 80 characters. */
  readonly name: Scalars['String']['input'];
  /** Takes the default from another one. A seller's first is the default anyway. */
  readonly isDefault?: InputMaybe<Scalars['Boolean']['input']>;
  /** At most 50. */
  readonly zones: ReadonlyArray<ShippingZoneInput>;
  /** The seller's locations where its things can be picked up, at most 20. */
  readonly pickupLocationIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Fresh for each new request; the same again for a retry. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
};

/** What shippingProfileCreate answers. */
export type ShippingProfileCreatePayload = {
  /** The new profile; null when refused. */
  readonly shippingProfile?: Maybe<ShippingProfile>;
  /** Why it was refused, one for each fault; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What changes of a shipping profile; what is absent stays. */
export type ShippingProfileUpdateInput = {
  /** The version that was read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 1 to 80 characters. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** True takes the default from another one; the default itself is not given up but to another. */
  readonly isDefault?: InputMaybe<Scalars['Boolean']['input']>;
  /** All of them from now on, at most 50. */
  readonly zones?: InputMaybe<ReadonlyArray<ShippingZoneInput>>;
  /** All of them from now on, at most 20. */
  readonly pickupLocationIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Fresh for each new request; the same again for a retry. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
};

/** What shippingProfileUpdate answers. */
export type ShippingProfileUpdatePayload = {
  /** The profile as it is now; null when refused. */
  readonly shippingProfile?: Maybe<ShippingProfile>;
  /** Why it was refused, one for each fault; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Puts a shipping profile away. */
export type ShippingProfileArchiveInput = {
  /** Fresh for each new request; the same again for a retry. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
};

/** What shippingProfileArchive answers. */
export type ShippingProfileArchivePayload = {
  /** The profile as it is now; null when refused. */
  readonly shippingProfile?: Maybe<ShippingProfile>;
  /** Why it was refused, one for each fault; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Which listings go by a shipping profile. */
export type ShippingProfileAssignInput = {
  /** The seller's, at least one and at most 100. */
  readonly listingIds: ReadonlyArray<Scalars['ID']['input']>;
  /** Fresh for each new request; the same again for a retry. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
};

/** What shippingProfileAssign answers. */
export type ShippingProfileAssignPayload = {
  /** The profile; null when refused. */
  readonly shippingProfile?: Maybe<ShippingProfile>;
  /** Why it was refused, one for each fault; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

export type Variant = {
  readonly id: Scalars['ID']['output'];
  /** What its buyers get, if it is digital; null while nothing is said, and for anybody but the seller's owner and managers. */
  readonly digitalGoods?: Maybe<DigitalGoods>;
  /** True where a buyer gets it as soon as the order is accepted; false where its seller gives it, or sends it. Null while it is not on sale. */
  readonly isHandedOutAtOnce?: Maybe<Scalars['Boolean']['output']>;
  /** How many can be bought now; 100 says that there are at least as many. Null when there is no end of it, and for what is not on sale. */
  readonly available?: Maybe<Scalars['Int']['output']>;
  /** What lies where; null for others than the seller's team and staff. */
  readonly inventory?: Maybe<VariantInventory>;
};

/** What was sold, as it was. */
export type OrderLine = Node & {
  /** Its global id. */
  readonly id: Scalars['ID']['output'];
  /** Its listing's title at the sale. */
  readonly title: Scalars['String']['output'];
  /** Its options at the sale, at most 3. */
  readonly options: ReadonlyArray<OrderLineOption>;
  /** The seller's own number at the sale. */
  readonly sku?: Maybe<Scalars['String']['output']>;
  /** Its listing as it is now; null when it is not to be seen any more. */
  readonly listing?: Maybe<Listing>;
  /** Its variant as it is now; null when it is not to be seen any more. */
  readonly variant?: Maybe<Variant>;
  /** What each cost. */
  readonly unitPrice: Money;
  /** What all of them cost. */
  readonly subtotal: Money;
  /** What codes and promotions took off. */
  readonly discount: Money;
  /** Its tax. */
  readonly tax: Money;
  /** Whether the price contained the tax. */
  readonly isTaxIncluded: Scalars['Boolean']['output'];
  /** The tax's rate in basis points: 1900 is 19 %. */
  readonly taxRateBps: Scalars['Int']['output'];
  /** What was paid for it, or is to be. */
  readonly total: Money;
  /** Where it stands. */
  readonly status: OrderLineStatus;
  /** How many were ordered. */
  readonly ordered: Scalars['Int']['output'];
  /** How many of them were cancelled. */
  readonly cancelled: Scalars['Int']['output'];
  /** How many have left. */
  readonly shipped: Scalars['Int']['output'];
  /** How many have come. */
  readonly delivered: Scalars['Int']['output'];
  /** How many went back. */
  readonly returned: Scalars['Int']['output'];
  /** For how many the money has gone back, cancelled ones among them; money that was for no unit in particular counts none. */
  readonly refunded: Scalars['Int']['output'];
  /** What its buyer was given of it, for good; null before its order is accepted, and for what is no download. */
  readonly digitalGoods?: Maybe<OrderLineGoods>;
};

/** What buyers of a variant get. */
export type DigitalGoods = {
  /** Raised each time it is said. */
  readonly version: Scalars['Int']['output'];
  /** Such as a key, or instructions; at most 5,000 characters. */
  readonly text?: Maybe<Scalars['String']['output']>;
  /** Where they go. */
  readonly link?: Maybe<Scalars['URL']['output']>;
  /** What they download. */
  readonly file?: Maybe<DigitalFile>;
  /** When it was said. */
  readonly setAt: Scalars['DateTime']['output'];
};

/** A file that is handed out; nobody exchanges it. */
export type DigitalFile = {
  /** Names it in digitalGoodsSet. */
  readonly id: Scalars['ID']['output'];
  /** What it is called on its buyer's disk. */
  readonly fileName: Scalars['String']['output'];
  /** Its bytes. */
  readonly byteSize: Scalars['Int']['output'];
};

/** What the buyer of a line was given, as it was then. */
export type OrderLineGoods = {
  /** The version that its seller had said. */
  readonly version: Scalars['Int']['output'];
  /** When it was handed out. */
  readonly handedOutAt: Scalars['DateTime']['output'];
  /** When its buyer first opened it; null if never. */
  readonly firstOpenedAt?: Maybe<Scalars['DateTime']['output']>;
  /** How often its buyer opened it. */
  readonly opened: Scalars['Int']['output'];
  /** For its buyer once it is opened, and for those of the seller's team who hand out. */
  readonly text?: Maybe<Scalars['String']['output']>;
  /** For its buyer once it is opened, and for those of the seller's team who hand out. */
  readonly link?: Maybe<Scalars['URL']['output']>;
  /** What is downloaded; digitalGoodsOpen says where. */
  readonly file?: Maybe<DigitalFile>;
};

/** A file that is to be uploaded. */
export type DigitalFileUploadCreateInput = {
  /** The variant of whose goods it will be one. */
  readonly variantId: Scalars['ID']['input'];
  /** What it is called on its buyer's disk: small letters, digits, hyphens and dots, at most 80. */
  readonly fileName: Scalars['String']['input'];
  /** Its bytes, at most 100,000,000. */
  readonly byteSize: Scalars['Int']['input'];
  /** Fresh for each new request; the same again for a retry. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
};

/** What buyers of a variant get; what is left out, they do not get any more. */
export type DigitalGoodsSetInput = {
  /** Such as a key, or instructions; at most 5,000 characters. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** Where they go; it begins with https://. */
  readonly link?: InputMaybe<Scalars['URL']['input']>;
  /** What they download: a file of this variant that was uploaded within the last day, or that it had before. */
  readonly fileId?: InputMaybe<Scalars['ID']['input']>;
  /** Fresh for each new request; the same again for a retry. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
};

/** The input of digitalGoodsOpen. */
export type DigitalGoodsOpenInput = {
  /** Fresh for each new request; the same again for a retry. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
};

/** What digitalFileUploadCreate answers. */
export type DigitalFileUploadCreatePayload = {
  /** The file; null when refused. */
  readonly digitalFile?: Maybe<DigitalFile>;
  /** PUT the bytes here; null once it is among a variant's goods. */
  readonly uploadUrl?: Maybe<Scalars['URL']['output']>;
  /** With exactly these headers, at most 10. */
  readonly headers?: Maybe<ReadonlyArray<HttpHeader>>;
  /** Until then the upload may begin. */
  readonly expiresAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why it was refused; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A line of an HTTP request's head. */
export type HttpHeader = {
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** What it says. */
  readonly value: Scalars['String']['output'];
};

/** What digitalGoodsSet answers. */
export type DigitalGoodsSetPayload = {
  /** The variant; null when refused. */
  readonly variant?: Maybe<Variant>;
  /** Why it was refused; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What digitalGoodsOpen answers. */
export type DigitalGoodsOpenPayload = {
  /** The line with what was opened; null when refused. */
  readonly orderLine?: Maybe<OrderLine>;
  /** Where the file is downloaded for ten minutes after it was opened; null if there is none. */
  readonly downloadUrl?: Maybe<Scalars['URL']['output']>;
  /** Why it was refused; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What buyers are told of how much there is. */
export type StockStatus =
  /** There is enough. */
  | 'IN_STOCK'
  /** Five at most are left. */
  | 'LOW'
  /** Nothing is left at present. */
  | 'OUT_OF_STOCK'
  /** There is no end of it. */
  | 'UNLIMITED';

/** How a variant is counted. */
export type InventoryPolicy =
  /** Piece by piece: what does not lie somewhere cannot be bought. So are things, unless their seller says otherwise. */
  | 'TRACKED'
  /** Not at all: it can always be bought. So are files, services and projects, unless their seller counts them. */
  | 'UNLIMITED'
  /** There is one of it in the world. */
  | 'UNIQUE';

/** What changed stock. */
export type StockMovementKind =
  /** The first that came to a place. */
  | 'INITIAL'
  /** The seller's team said so. */
  | 'ADJUSTED'
  /** An order was placed. */
  | 'SOLD'
  /** What was sold was cancelled before it left. */
  | 'CANCELLED'
  /** What was sold came back. */
  | 'RETURNED';

/** Why a seller's team changed stock. */
export type StockReason =
  /** It was delivered or made. */
  | 'RECEIVED'
  /** It was counted. */
  | 'COUNTED'
  /** It broke. */
  | 'DAMAGED'
  /** It is gone. */
  | 'LOST'
  /** It was there after all. */
  | 'FOUND'
  /** Something else. */
  | 'OTHER';

/** What there is of a variant. */
export type VariantInventory = {
  /** How it is counted. */
  readonly policy: InventoryPolicy;
  /** What lies at all places and is not sold. */
  readonly onHand: Scalars['Int']['output'];
  /** Sold and not sent yet: it lies there still, beside what is on hand. */
  readonly unsent: Scalars['Int']['output'];
  /** What is found there by who counts: on hand and unsent. */
  readonly onShelf: Scalars['Int']['output'];
  /** What of that is held for orders that are being paid. */
  readonly reserved: Scalars['Int']['output'];
  /** What can be bought; null when there is no end of it. */
  readonly available?: Maybe<Scalars['Int']['output']>;
  /** Where it lies, at most 50 places. */
  readonly levels: ReadonlyArray<InventoryLevel>;
  /** What happened to it, the latest first; at most 50 at once. */
  readonly movements: StockMovementConnection;
};


/** What there is of a variant. */
export type VariantInventoryMovementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
};

/** How much of a variant lies at a place. */
export type InventoryLevel = {
  /** Its global id. */
  readonly id: Scalars['ID']['output'];
  /** Of what. */
  readonly variant?: Maybe<Variant>;
  /** Where. */
  readonly location: Location;
  /** What lies there and is not sold. */
  readonly onHand: Scalars['Int']['output'];
  /** Sold and not sent yet: it lies there still, beside what is on hand. */
  readonly unsent: Scalars['Int']['output'];
  /** What is found there by who counts: on hand and unsent. */
  readonly onShelf: Scalars['Int']['output'];
  /** What of that is held for orders that are being paid. */
  readonly reserved: Scalars['Int']['output'];
  /** What of that is not. */
  readonly available: Scalars['Int']['output'];
  /** When it last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
};

/** A change of what lies at a place. None is ever taken back: another one follows. */
export type StockMovement = {
  /** Where, as it is now. */
  readonly level: InventoryLevel;
  /** The movement's number at its place, from 1 on without a gap. */
  readonly number: Scalars['Int']['output'];
  /** What changed it. */
  readonly kind: StockMovementKind;
  /** By how much; negative when less is left. */
  readonly quantity: Scalars['Int']['output'];
  /** What lay there afterwards. */
  readonly onHand: Scalars['Int']['output'];
  /** Why; null when an order changed it. */
  readonly reason?: Maybe<StockReason>;
  /** Who of the seller's team; null when an order changed it. */
  readonly actor?: Maybe<Scalars['String']['output']>;
  /** When. */
  readonly at: Scalars['DateTime']['output'];
};

/** A page of movements. */
export type StockMovementConnection = {
  /** The movements with their cursors. */
  readonly edges: ReadonlyArray<StockMovementEdge>;
  /** The movements. */
  readonly nodes: ReadonlyArray<StockMovement>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Count;
};

/** A movement on a page. */
export type StockMovementEdge = {
  /** Its place. */
  readonly cursor: Scalars['Cursor']['output'];
  /** The movement. */
  readonly node: StockMovement;
};

/** What one request of a seller's team changed. */
export type InventoryAdjustment = {
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** What it changed, at most 100; a change to what was there already is none. */
  readonly movements: ReadonlyArray<StockMovement>;
  /** When. */
  readonly createdAt: Scalars['DateTime']['output'];
};

/** Changes of stock. */
export type InventoryAdjustInput = {
  /** At least one and at most 100, of one seller's variants, one for each variant and place. */
  readonly changes: ReadonlyArray<InventoryChangeInput>;
  /** Fresh for each new request; the same again for a retry. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
};

/** A change of what lies at a place: by how much, or to how many. */
export type InventoryChangeInput = {
  /** Of what. */
  readonly variantId: Scalars['ID']['input'];
  /** Where; at the seller's default unless said. A seller without any gets one by this. */
  readonly locationId?: InputMaybe<Scalars['ID']['input']>;
  /** By how much; not zero. */
  readonly delta?: InputMaybe<Scalars['Int']['input']>;
  /** To how many, 0 to 1,000,000; then `changeFromQuantity` is needed. */
  readonly setTo?: InputMaybe<Scalars['Int']['input']>;
  /** To so many on the shelf, what is sold and not sent among them, 0 to 1,000,000; then `changeFromQuantity` is needed, and is of the shelf, too. */
  readonly setShelfTo?: InputMaybe<Scalars['Int']['input']>;
  /** How many lie there as far as you know; if it is another number, nothing is changed. */
  readonly changeFromQuantity?: InputMaybe<Scalars['Int']['input']>;
  /** Why. */
  readonly reason: StockReason;
};

/** What inventoryAdjust answers. */
export type InventoryAdjustPayload = {
  /** What was changed; null when refused. */
  readonly inventoryAdjustment?: Maybe<InventoryAdjustment>;
  /** Why it was refused, one for each fault; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** How a variant is counted. */
export type InventoryPolicySetInput = {
  /** How. */
  readonly policy: InventoryPolicy;
  /** Fresh for each new request; the same again for a retry. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
};

/** What inventoryPolicySet answers. */
export type InventoryPolicySetPayload = {
  /** The variant; null when refused. */
  readonly variant?: Maybe<Variant>;
  /** Why it was refused; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Fewer are left than were asked for. Code: INSUFFICIENT_STOCK. */
export type InsufficientStockError = UserError & {
  /** INSUFFICIENT_STOCK. */
  readonly code: Scalars['String']['output'];
  /** What to tell the person. */
  readonly message: Scalars['String']['output'];
  /** Which input. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Which variant. */
  readonly variantId: Scalars['ID']['output'];
  /** How many are left. */
  readonly available: Scalars['Int']['output'];
};

/** Another quantity lies there than `changeFromQuantity` says. Code: STALE_VERSION. */
export type InventoryChangedError = UserError & {
  /** STALE_VERSION. */
  readonly code: Scalars['String']['output'];
  /** What to tell the person. */
  readonly message: Scalars['String']['output'];
  /** Which input. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Which variant. */
  readonly variantId: Scalars['ID']['output'];
  /** Where. */
  readonly locationId: Scalars['ID']['output'];
  /** What lies there now. */
  readonly onHand: Scalars['Int']['output'];
};

/** Something that happened to an order. */
export type OrderUpdate = LiveUpdate & {
  /** The event's own id: two updates of one id are one. */
  readonly id: Scalars['ID']['output'];
  /** What happened, such as order.placed or order.updated. */
  readonly type: Scalars['String']['output'];
  /** When it happened. */
  readonly occurredAt: Scalars['DateTime']['output'];
  /** Its place among the updates: pass it as `after` to go on behind it. */
  readonly cursor: Scalars['Cursor']['output'];
  /** Where it stood before; null where it took no step. */
  readonly from?: Maybe<OrderState>;
  /** Where it went; null where it took no step. */
  readonly to?: Maybe<OrderState>;
  /** The order as it is now. */
  readonly order?: Maybe<Order>;
};

/** Something that happened to what was bought at once, or to an order of it. */
export type OrderGroupUpdate = LiveUpdate & {
  /** The event's own id: two updates of one id are one. */
  readonly id: Scalars['ID']['output'];
  /** What happened, such as orderGroup.placed or order.fulfilled. */
  readonly type: Scalars['String']['output'];
  /** When it happened. */
  readonly occurredAt: Scalars['DateTime']['output'];
  /** Its place among the updates: pass it as `after` to go on behind it. */
  readonly cursor: Scalars['Cursor']['output'];
  /** Where all of it stood before; null where it took no step, though an order of it may have. */
  readonly from?: Maybe<OrderGroupState>;
  /** Where it went; null where it took no step. */
  readonly to?: Maybe<OrderGroupState>;
  /** All of it as it is now. */
  readonly orderGroup?: Maybe<OrderGroup>;
};

/** An order that came in. */
export type SellerOrderUpdate = LiveUpdate & {
  /** The event's own id: two updates of one id are one. */
  readonly id: Scalars['ID']['output'];
  /** What happened: order.placed. */
  readonly type: Scalars['String']['output'];
  /** When it happened. */
  readonly occurredAt: Scalars['DateTime']['output'];
  /** Its place among the updates: pass it as `after` to go on behind it. */
  readonly cursor: Scalars['Cursor']['output'];
  /** Where it stood before; null where it took no step. */
  readonly from?: Maybe<OrderState>;
  /** Where it went; null where it took no step. */
  readonly to?: Maybe<OrderState>;
  /** The order as it is now. */
  readonly order?: Maybe<Order>;
};

/** Something that happened to the stock of a variant. */
export type InventoryUpdate = LiveUpdate & {
  /** The event's own id: two updates of one id are one. */
  readonly id: Scalars['ID']['output'];
  /** What happened, such as inventory.reserved or inventory.depleted. */
  readonly type: Scalars['String']['output'];
  /** When it happened. */
  readonly occurredAt: Scalars['DateTime']['output'];
  /** Its place among the updates: pass it as `after` to go on behind it. */
  readonly cursor: Scalars['Cursor']['output'];
  /** The variant; what there is of it is as it is now. */
  readonly variant?: Maybe<Variant>;
  /** How many could be bought then; to anybody but its seller's team at most 100, as `Variant.available` tells it. Null when there is no end of it, and where it changed how it is counted. */
  readonly available?: Maybe<Scalars['Int']['output']>;
  /** By how much that changed, or how many were sold; negative when less is left. Null for anybody but the seller's team and staff who see stores. */
  readonly quantity?: Maybe<Scalars['Int']['output']>;
};

/** A place where a seller's things lie. */
export type Location = Node & {
  /** Its global id. */
  readonly id: Scalars['ID']['output'];
  /** Whose it is. */
  readonly seller?: Maybe<Seller>;
  /** What its seller calls it. */
  readonly name: Scalars['String']['output'];
  /** ISO 3166 code of its country. */
  readonly country?: Maybe<Scalars['CountryCode']['output']>;
  /** Its state or province. */
  readonly region?: Maybe<Scalars['String']['output']>;
  /** Its postal code. */
  readonly postalCode?: Maybe<Scalars['String']['output']>;
  /** True if buyers can come for what they bought; then they are told its name and where it is. */
  readonly isPickup: Scalars['Boolean']['output'];
  /** True for the one where things lie unless somebody says where. */
  readonly isDefault: Scalars['Boolean']['output'];
  /** True once it was put away. */
  readonly isArchived: Scalars['Boolean']['output'];
  /** Raised by each change; name it in `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
  /** When it was added. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** When it last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
};

/** A new location. */
export type LocationCreateInput = {
  /** Whose. */
  readonly sellerId: Scalars['ID']['input'];
  /** 1 to 80 characters. */
  readonly name: Scalars['String']['input'];
  /** ISO 3166 code of its country; needed where buyers can come. */
  readonly country?: InputMaybe<Scalars['CountryCode']['input']>;
  /** Its state or province, at most 80 characters. */
  readonly region?: InputMaybe<Scalars['String']['input']>;
  /** Its postal code, at most 12 characters. */
  readonly postalCode?: InputMaybe<Scalars['String']['input']>;
  /** Whether buyers can come for what they bought; false unless said. */
  readonly isPickup?: InputMaybe<Scalars['Boolean']['input']>;
  /** Fresh for each new request; the same again for a retry. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
};

/** What locationCreate answers. */
export type LocationCreatePayload = {
  /** The location; null when refused. */
  readonly location?: Maybe<Location>;
  /** Why it was refused, one for each fault; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What changes of a location; what is absent stays. */
export type LocationUpdateInput = {
  /** The location's version that was read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** 1 to 80 characters. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** ISO 3166 code of its country; null for none. */
  readonly country?: InputMaybe<Scalars['CountryCode']['input']>;
  /** Its state or province, at most 80 characters; null for none. */
  readonly region?: InputMaybe<Scalars['String']['input']>;
  /** Its postal code, at most 12 characters; null for none. */
  readonly postalCode?: InputMaybe<Scalars['String']['input']>;
  /** Whether buyers can come for what they bought. */
  readonly isPickup?: InputMaybe<Scalars['Boolean']['input']>;
  /** Fresh for each new request; the same again for a retry. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
};

/** What locationUpdate answers. */
export type LocationUpdatePayload = {
  /** The location as it is now; null when refused. */
  readonly location?: Maybe<Location>;
  /** Why it was refused, one for each fault; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Puts a location away. */
export type LocationArchiveInput = {
  /** Fresh for each new request; the same again for a retry. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
};

/** What locationArchive answers. */
export type LocationArchivePayload = {
  /** The location as it is now; null when refused. */
  readonly location?: Maybe<Location>;
  /** Why it was refused; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Takes a location into use again. */
export type LocationRestoreInput = {
  /** Fresh for each new request; the same again for a retry. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
};

/** What locationRestore answers. */
export type LocationRestorePayload = {
  /** The location as it is now; null when refused. */
  readonly location?: Maybe<Location>;
  /** Why it was refused; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** It is not for sale, or not in this way. Code: LISTING_UNAVAILABLE. */
export type ListingUnavailableError = UserError & {
  /** LISTING_UNAVAILABLE. */
  readonly code: Scalars['String']['output'];
  /** What to tell the person. */
  readonly message: Scalars['String']['output'];
  /** Which input. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Which variant. */
  readonly variantId: Scalars['ID']['output'];
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

/** It costs something else than was shown. Code: PRICE_CHANGED. */
export type PriceChangedError = UserError & {
  /** PRICE_CHANGED. */
  readonly code: Scalars['String']['output'];
  /** What to tell the person. */
  readonly message: Scalars['String']['output'];
  /** Which input. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Which variant. */
  readonly variantId: Scalars['ID']['output'];
  /** What was shown. */
  readonly was: Money;
  /** What it costs now. */
  readonly now: Money;
};

/** Prices of two currencies are not added up. Code: CURRENCY_MISMATCH. */
export type CurrencyMixedError = UserError & {
  /** CURRENCY_MISMATCH. */
  readonly code: Scalars['String']['output'];
  /** What to tell the person. */
  readonly message: Scalars['String']['output'];
  /** Which input. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** ISO 4217 codes, at most 100. */
  readonly currencies: ReadonlyArray<Scalars['CurrencyCode']['output']>;
};

/** A discount that was shown has changed, or does not count any more: look at the checkout anew. Code: PRICE_CHANGED. */
export type DiscountChangedError = UserError & {
  /** PRICE_CHANGED. */
  readonly code: Scalars['String']['output'];
  /** What to tell the person. */
  readonly message: Scalars['String']['output'];
  /** Which input. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Which promotion. */
  readonly promotionId: Scalars['ID']['output'];
};

/** Fewer of a line are free for this than were asked for: the rest was cancelled, packed, or has left. Code: ORDER_LINE_QUANTITY. */
export type OrderLineQuantityError = UserError & {
  /** ORDER_LINE_QUANTITY. */
  readonly code: Scalars['String']['output'];
  /** What to tell the person. */
  readonly message: Scalars['String']['output'];
  /** Which input. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Which line. */
  readonly orderLineId: Scalars['ID']['output'];
  /** How many are free. */
  readonly free: Scalars['Int']['output'];
};

/** The input of orderAccept. */
export type OrderAcceptInput = {
  /** Fresh for each new request; the same again for a retry. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
};

/** The input of orderDecline. */
export type OrderDeclineInput = {
  /** Why, for its buyer; at most 500 characters. */
  readonly reason: Scalars['String']['input'];
  /** Fresh for each new request; the same again for a retry. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
};

/** The input of orderCancel. */
export type OrderCancelInput = {
  /** Why, for the other side; at most 500 characters. */
  readonly reason: Scalars['String']['input'];
  /** So many of these lines, each once and at most 100, that lie in no parcel; all that has not left when left out, packed parcels too. */
  readonly lines?: InputMaybe<ReadonlyArray<OrderLineUnitsInput>>;
  /** Fresh for each new request; the same again for a retry. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
};

/** The input of orderConfirmDelivery. */
export type OrderConfirmDeliveryInput = {
  /** Fresh for each new request; the same again for a retry. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
};

/** The input of orderHandOver. */
export type OrderHandOverInput = {
  /** Fresh for each new request; the same again for a retry. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
};

/** The input of orderComplete. */
export type OrderCompleteInput = {
  /** Fresh for each new request; the same again for a retry. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
};

/** What orderAccept answers. */
export type OrderAcceptPayload = {
  /** The order as it is now; null when refused. */
  readonly order?: Maybe<Order>;
  /** Why it was refused; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What orderDecline answers. */
export type OrderDeclinePayload = {
  /** The order as it is now; null when refused. */
  readonly order?: Maybe<Order>;
  /** Why it was refused; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What orderCancel answers. */
export type OrderCancelPayload = {
  /** The order as it is now; null when refused. */
  readonly order?: Maybe<Order>;
  /** Why it was refused; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What orderConfirmDelivery answers. */
export type OrderConfirmDeliveryPayload = {
  /** The order as it is now; null when refused. */
  readonly order?: Maybe<Order>;
  /** Why it was refused; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What orderHandOver answers. */
export type OrderHandOverPayload = {
  /** The order as it is now; null when refused. */
  readonly order?: Maybe<Order>;
  /** Why it was refused; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What orderComplete answers. */
export type OrderCompletePayload = {
  /** The order as it is now; null when refused. */
  readonly order?: Maybe<Order>;
  /** Why it was refused; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What a seller says of every order. */
export type SellerOrderPolicy = {
  /** False where its seller looks at each order first, and may decline it. */
  readonly isAcceptedAtOnce: Scalars['Boolean']['output'];
  /** Hours for its seller to look: then the order expires, and the money goes back. */
  readonly acceptWithinHours: Scalars['Int']['output'];
};

/** How orders are taken. */
export type OrderPolicySetInput = {
  /** False to look at each order first, and to accept or decline it. */
  readonly isAcceptedAtOnce: Scalars['Boolean']['input'];
  /** Fresh for each new request; the same again for a retry. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
};

/** What orderPolicySet answers. */
export type OrderPolicySetPayload = {
  /** The seller; null when refused. */
  readonly seller?: Maybe<Seller>;
  /** Why it was refused; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A person on the market. What is private is null for everybody else. */
export type User = {
  /** Its global id. */
  readonly id: Scalars['ID']['output'];
  /** What you bought, the newest first; null for anybody but yourself and staff who look after orders. */
  readonly orders?: Maybe<OrderConnection>;
};


/** A person on the market. What is private is null for everybody else. */
export type UserOrdersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<OrderFilter>;
};

/** Which orders; all that is given must hold. */
export type OrderFilter = {
  /** In these states. */
  readonly state?: InputMaybe<OrderStateFilter>;
  /** The number that people say on the telephone, exactly. */
  readonly number?: InputMaybe<Scalars['String']['input']>;
  /** Made at this moment or later. */
  readonly createdFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** Made before this moment. */
  readonly createdBefore?: InputMaybe<Scalars['DateTime']['input']>;
};

/** States that are looked for. */
export type OrderStateFilter = {
  /** This one. */
  readonly eq?: InputMaybe<OrderState>;
  /** Any of these. */
  readonly in?: InputMaybe<ReadonlyArray<OrderState>>;
};

/** Where an order stands. */
export type OrderState =
  /** Its stock is held; it is to be paid. */
  | 'PENDING_PAYMENT'
  /** It is paid; its seller looks at it. */
  | 'PLACED'
  /** Its seller will send it. */
  | 'ACCEPTED'
  /** Some of it is on its way, or being packed. */
  | 'IN_FULFILMENT'
  /** All of it is on its way. */
  | 'FULFILLED'
  /** All of it has come. */
  | 'DELIVERED'
  /** Its buyer has accepted it, or time has. */
  | 'COMPLETED'
  /** Nothing can be claimed any more. */
  | 'CLOSED'
  /** Given up. */
  | 'CANCELLED'
  /** Its seller turned it down. */
  | 'DECLINED'
  /** Not paid in time, or its seller was silent. */
  | 'EXPIRED'
  /** All of it was given back. */
  | 'CLOSED_REFUNDED';

/** Where a group of orders stands. */
export type OrderGroupState =
  /** It is to be paid. */
  | 'PENDING_PAYMENT'
  /** It is paid, and its orders are placed. */
  | 'PLACED'
  /** It was not paid in time, or given up. */
  | 'UNPAID'
  /** It was paid too late; the money goes back. */
  | 'UNFULFILLABLE';

/** What was bought at once, paid together: one order for each seller. */
export type OrderGroup = Node & {
  /** Its global id. */
  readonly id: Scalars['ID']['output'];
  /** Where it stands. */
  readonly state: OrderGroupState;
  /** One for each seller, at most 20. */
  readonly orders: ReadonlyArray<Order>;
  /** What is paid for all of it. */
  readonly total: Money;
  /** Until when it can be paid. */
  readonly payableUntil: Scalars['DateTime']['output'];
  /** When it was paid; null before. */
  readonly placedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was made. */
  readonly createdAt: Scalars['DateTime']['output'];
};

/** How what was bought comes to its buyer. */
export type FulfilmentKind =
  /** By carrier. */
  | 'SHIP'
  /** Its buyer comes for it. */
  | 'PICKUP'
  /** By download. */
  | 'DIGITAL'
  /** Nothing is brought. */
  | 'NONE';

/** What of an order is paid, and what of that has gone back. */
export type OrderPaymentStatus =
  /** Nothing yet. */
  | 'NONE'
  /** All of it, and nothing has gone back. */
  | 'PAID'
  /** Some of what was paid has gone back. */
  | 'PARTLY_REFUNDED'
  /** All that was paid has gone back. */
  | 'REFUNDED'
  /** The buyer's bank has taken something of it back. */
  | 'CHARGED_BACK';

/** What of an order has gone where. */
export type OrderFulfilmentStatus =
  /** Nothing has left. */
  | 'UNFULFILLED'
  /** Some has left. */
  | 'PARTLY_FULFILLED'
  /** All has left. */
  | 'FULFILLED'
  /** All has come. */
  | 'DELIVERED'
  /** All was cancelled. */
  | 'NOTHING_LEFT';

/** What one seller sold to one buyer at once. Amounts, titles and policies are those of the sale. */
export type Order = Node & {
  /** Its global id. */
  readonly id: Scalars['ID']['output'];
  /** What people say on the telephone: ten letters and digits. */
  readonly number: Scalars['String']['output'];
  /** Where it stands. */
  readonly state: OrderState;
  /** What was bought with it; null for its seller. */
  readonly group?: Maybe<OrderGroup>;
  /** Who bought it. */
  readonly buyer?: Maybe<User>;
  /** Who sold it. */
  readonly seller?: Maybe<Seller>;
  /** What was sold, at most 100 lines. */
  readonly lines: ReadonlyArray<OrderLine>;
  /** Its amounts, which add up. */
  readonly totals: OrderTotals;
  /** What the platform takes of it, as it was agreed; null for its buyer. */
  readonly fee?: Maybe<OrderFee>;
  /** How it comes. */
  readonly delivery: OrderDelivery;
  /** Where to; for its buyer, for those of the seller's team who bring it, once it is paid, and for support. What is fetched or downloaded needs none. */
  readonly address?: Maybe<DeliveryAddress>;
  /** What was agreed: times in hours, rounding. */
  readonly policy: OrderPolicy;
  /** What is paid, and whether it has gone back. */
  readonly paymentStatus: OrderPaymentStatus;
  /** What has gone where. */
  readonly fulfilmentStatus: OrderFulfilmentStatus;
  /** What of the total was asked back for what was cancelled. */
  readonly refundRequested: Money;
  /** What of the total has gone back to its buyer, for whatever reason; what a bank sent back is not among it. */
  readonly refunded: Money;
  /** What of it was not sent after all, and what was asked back for that; the last first, at most 50. */
  readonly cancellations: ReadonlyArray<OrderCancellation>;
  /** What time does to it if nothing else happens; at most one. */
  readonly timers: ReadonlyArray<OrderTimer>;
  /** What its state allows you, and why not; at most 10. */
  readonly allowedTransitions: ReadonlyArray<AllowedTransition>;
  /** The steps it has taken, the last one first; at most 20. */
  readonly history: ReadonlyArray<OrderStep>;
  /** Raised by each change. */
  readonly version: Scalars['Int']['output'];
  /** When it was made. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** When it last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** When it was paid; null before. */
  readonly placedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When the last of it came; null before. */
  readonly deliveredAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was accepted, by its buyer or by time; null before. */
  readonly completedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its parcels, the first packed first, without cancelled ones; at most 50. */
  readonly shipments: ReadonlyArray<Shipment>;
};

/** Amounts that add up: total = items + shipping - sellerDiscount - platformDiscount + addedTax. */
export type OrderTotals = {
  /** Of all lines. */
  readonly items: Money;
  /** Of delivery. */
  readonly shipping: Money;
  /** What the seller gave off. */
  readonly sellerDiscount: Money;
  /** What the platform gave off: it pays that to the seller. */
  readonly platformDiscount: Money;
  /** All tax, contained in prices or added to them. */
  readonly tax: Money;
  /** What of it was added. */
  readonly addedTax: Money;
  /** What was paid, or is to be. */
  readonly total: Money;
};

/** What the platform takes, as it was agreed at the sale. */
export type OrderFee = {
  /** Without its tax. */
  readonly amount: Money;
  /** The tax on it. */
  readonly tax: Money;
};

/** How an order comes, as it was offered. */
export type OrderDelivery = {
  /** By carrier, by yourself, by download, or not at all. */
  readonly kind: FulfilmentKind;
  /** As its seller calls it. */
  readonly name: Scalars['String']['output'];
  /** What it cost. */
  readonly price: Money;
  /** Days until it is there, at the earliest; null where no days pass. */
  readonly minDays?: Maybe<Scalars['Int']['output']>;
  /** Days until it is there, at the latest; null where no days pass. */
  readonly maxDays?: Maybe<Scalars['Int']['output']>;
};

/** What was agreed at the sale and holds for the order's life. */
export type OrderPolicy = {
  /** False where its seller looks at it first. */
  readonly isAcceptedAtOnce: Scalars['Boolean']['output'];
  /** Hours for its seller to accept it. */
  readonly acceptWithinHours: Scalars['Int']['output'];
  /** Hours for its seller to send it. */
  readonly shipWithinHours: Scalars['Int']['output'];
  /** Hours after the last parcel left, when nobody says that it came. */
  readonly deliveredAfterHours: Scalars['Int']['output'];
  /** Hours after it came, when its buyer says nothing. */
  readonly completedAfterHours: Scalars['Int']['output'];
  /** Hours after it was completed. */
  readonly closedAfterHours: Scalars['Int']['output'];
};

/** Who takes a step of an order. */
export type OrderParty =
  /** Who bought it. */
  | 'BUYER'
  /** Somebody of its seller's team. */
  | 'SELLER'
  /** Somebody of the market's staff. */
  | 'OPERATOR'
  /** Time, or the payment. */
  | 'SYSTEM';

/** Something of an order that was not sent after all. */
export type OrderCancellation = {
  /** Who said so. */
  readonly party: OrderParty;
  /** Why, as it was told to the other side. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** What of the order's total was asked back for it: its units and delivery. */
  readonly amount: Money;
  /** What of that is for delivery: all of it with the last thing that was to be delivered, if none of them was. */
  readonly shipping: Money;
  /** Which units, at most 100 lines. */
  readonly lines: ReadonlyArray<OrderCancellationLine>;
};

/** Units of a line that were not sent after all. */
export type OrderCancellationLine = {
  /** Of which line. */
  readonly orderLine: OrderLine;
  /** How many. */
  readonly quantity: Scalars['Int']['output'];
  /** What was asked back for them. */
  readonly amount: Money;
};

/** What time does to an order. */
export type OrderTimer = {
  /** The state it leads to. */
  readonly effect: OrderState;
  /** When. */
  readonly dueAt: Scalars['DateTime']['output'];
};

/** A step of an order's past. */
export type OrderStep = {
  /** From. */
  readonly from: OrderState;
  /** To. */
  readonly to: OrderState;
  /** Who took it. */
  readonly party: OrderParty;
  /** Why, as it was told to the other side. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** When. */
  readonly at: Scalars['DateTime']['output'];
};

/** Where a line stands. */
export type OrderLineStatus =
  /** Nothing has left. */
  | 'OPEN'
  /** All was cancelled. */
  | 'CANCELLED'
  /** Some has left. */
  | 'PARTLY_SHIPPED'
  /** All has left. */
  | 'SHIPPED'
  /** All has come. */
  | 'DELIVERED'
  /** All went back. */
  | 'RETURNED';

/** An option of what was sold. */
export type OrderLineOption = {
  /** Such as Size. */
  readonly name: Scalars['String']['output'];
  /** Such as M. */
  readonly value: Scalars['String']['output'];
};

/** A page of orders. */
export type OrderConnection = {
  /** The orders with their cursors. */
  readonly edges: ReadonlyArray<OrderEdge>;
  /** The orders. */
  readonly nodes: ReadonlyArray<Order>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are. */
  readonly totalCount: Count;
};

/** An order with its place. */
export type OrderEdge = {
  /** Its place in the list. */
  readonly cursor: Scalars['Cursor']['output'];
  /** The order. */
  readonly node: Order;
};

/** How much a promotion takes off. */
export type PromotionKind =
  /** A part of the price. */
  | 'PERCENT'
  /** An amount, once for all it applies to. */
  | 'AMOUNT'
  /** All of the shipping. */
  | 'FREE_SHIPPING';

/** What of its owner's a promotion applies to; of the platform's, what of everybody's. */
export type PromotionScope =
  /** Everything. */
  | 'ALL'
  /** Some listings. */
  | 'LISTINGS'
  /** What is listed under some categories. */
  | 'CATEGORIES';

/** Who pays for a discount. */
export type CostBearer =
  /** The seller: a seller's own promotions. */
  | 'SELLER'
  /** The platform. */
  | 'PLATFORM'
  /** Both: the platform its share, the seller the rest. */
  | 'SHARED';

/** Where a promotion stands; whether its time has come is told by its dates. */
export type PromotionState =
  /** It applies to nobody yet. */
  | 'DRAFT'
  /** It applies while its time lasts. */
  | 'ACTIVE'
  /** It does not apply until it is activated again. */
  | 'PAUSED'
  /** It is over for good. */
  | 'ENDED';

/** What takes something off a price, by itself or by code. For its owner's team and staff. */
export type Promotion = Node & {
  /** Its global id. */
  readonly id: Scalars['ID']['output'];
  /** Whose it is; null: the platform's. */
  readonly seller?: Maybe<Seller>;
  /** What its owner calls it; 1 to 140 characters. */
  readonly name: Scalars['String']['output'];
  /** How much it takes off. */
  readonly kind: PromotionKind;
  /** Of PERCENT: how much, in basis points; 1,000 are 10 %. */
  readonly percentBps?: Maybe<Scalars['Int']['output']>;
  /** Of AMOUNT: how much. */
  readonly amount?: Maybe<Money>;
  /** What the things it applies to must come to before discounts; null for nothing. */
  readonly minimumSubtotal?: Maybe<Money>;
  /** What it applies to. */
  readonly scope: PromotionScope;
  /** Of LISTINGS: which, at most 100. */
  readonly listingIds: ReadonlyArray<Scalars['ID']['output']>;
  /** Of CATEGORIES: which, at most 100. */
  readonly categoryIds: ReadonlyArray<Scalars['ID']['output']>;
  /** Who pays for it. */
  readonly costBearer: CostBearer;
  /** Of SHARED: the platform's share, in basis points. */
  readonly platformShareBps?: Maybe<Scalars['Int']['output']>;
  /** From when it applies. */
  readonly validFrom: Scalars['DateTime']['output'];
  /** Until when; null for no end. */
  readonly validUntil?: Maybe<Scalars['DateTime']['output']>;
  /** True if it applies by itself, false if by code. */
  readonly isAutomatic: Scalars['Boolean']['output'];
  /** True if it shares lines with other stackable ones. */
  readonly isStackable: Scalars['Boolean']['output'];
  /** Where it stands. */
  readonly state: PromotionState;
  /** Its codes, newest first; at most 50 at once. */
  readonly codes?: Maybe<CouponCodeConnection>;
  /** What may be done with it now, and by which mutation. At most 3. */
  readonly allowedTransitions: ReadonlyArray<AllowedTransition>;
  /** Raised by each change; updates name the one they are based on. */
  readonly version: Scalars['Int']['output'];
  /** When it was begun. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** When it last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
};


/** What takes something off a price, by itself or by code. For its owner's team and staff. */
export type PromotionCodesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
};

/** What a buyer types to get a promotion. For its owner's team and staff. */
export type CouponCode = Node & {
  /** Its global id. */
  readonly id: Scalars['ID']['output'];
  /** What it gives. */
  readonly promotion?: Maybe<Promotion>;
  /** The code, in capitals; buyers may type it in any case. */
  readonly code: Scalars['String']['output'];
  /** How often it was used and not given back. */
  readonly uses: Scalars['Int']['output'];
  /** How often it can be used in all; null for no limit. */
  readonly usesMax?: Maybe<Scalars['Int']['output']>;
  /** How often one buyer can use it; null for no limit. */
  readonly usesPerBuyerMax?: Maybe<Scalars['Int']['output']>;
  /** When it was made. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** When it was ended; null while it counts. */
  readonly endedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** A code does not count. Code: COUPON_INVALID. */
export type CouponInvalidError = UserError & {
  /** COUPON_INVALID. */
  readonly code: Scalars['String']['output'];
  /** What to tell the buyer. */
  readonly message: Scalars['String']['output'];
  /** Which input. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** The code that was typed. */
  readonly coupon: Scalars['String']['output'];
  /** Why it does not count. */
  readonly reason: CouponInvalidReason;
  /** Of MINIMUM: what would be enough. */
  readonly minimum?: Maybe<Money>;
};

/** Why a code does not count. */
export type CouponInvalidReason =
  /** There is none like this, at the platform or at a seller of the cart. */
  | 'UNKNOWN'
  /** It does not count at present, but may later. */
  | 'NOT_YET'
  /** It does not count any more. */
  | 'ENDED'
  /** It is for other things than those in the cart. */
  | 'NOT_APPLICABLE'
  /** What it is for does not come to enough. */
  | 'MINIMUM'
  /** Another discount is taken, and they do not go together. */
  | 'NOT_COMBINABLE';

/** A code was used as often as it can be. Code: COUPON_EXHAUSTED. */
export type CouponExhaustedError = UserError & {
  /** COUPON_EXHAUSTED. */
  readonly code: Scalars['String']['output'];
  /** What to tell the buyer. */
  readonly message: Scalars['String']['output'];
  /** Which input. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** The code that was typed. */
  readonly coupon: Scalars['String']['output'];
  /** True if this buyer used it as often as one may; false if all did together. */
  readonly isByYou: Scalars['Boolean']['output'];
};

/** A page of promotions. */
export type PromotionConnection = {
  /** With cursors. */
  readonly edges: ReadonlyArray<PromotionEdge>;
  /** Without. */
  readonly nodes: ReadonlyArray<Promotion>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
};

/** One of a page. */
export type PromotionEdge = {
  /** Its place. */
  readonly cursor: Scalars['Cursor']['output'];
  /** What stands there. */
  readonly node: Promotion;
};

/** A page of codes. */
export type CouponCodeConnection = {
  /** With cursors. */
  readonly edges: ReadonlyArray<CouponCodeEdge>;
  /** Without. */
  readonly nodes: ReadonlyArray<CouponCode>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
};

/** One of a page. */
export type CouponCodeEdge = {
  /** Its place. */
  readonly cursor: Scalars['Cursor']['output'];
  /** What stands there. */
  readonly node: CouponCode;
};

/** The input of promotionCreate. */
export type PromotionCreateInput = {
  /** Whose it is; without it, the platform's. */
  readonly sellerId?: InputMaybe<Scalars['ID']['input']>;
  /** 1 to 140 characters; buyers do not read it. */
  readonly name: Scalars['String']['input'];
  /** How much it takes off. */
  readonly kind: PromotionKind;
  /** For PERCENT: 1 to 10,000 basis points. */
  readonly percentBps?: InputMaybe<Scalars['Int']['input']>;
  /** For AMOUNT. */
  readonly amount?: InputMaybe<MoneyInput>;
  /** What the things it applies to must come to; in the amount's currency. */
  readonly minimumSubtotal?: InputMaybe<MoneyInput>;
  /** What it applies to. */
  readonly scope: PromotionScope;
  /** For LISTINGS: at least one and at most 100; those of other sellers are left out of account. */
  readonly listingIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** For CATEGORIES: at least one and at most 100. */
  readonly categoryIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** SELLER for a seller's; PLATFORM or SHARED for the platform's. */
  readonly costBearer: CostBearer;
  /** For SHARED: the platform's share, 1 to 9,999 basis points. */
  readonly platformShareBps?: InputMaybe<Scalars['Int']['input']>;
  /** From when; now by default. */
  readonly validFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** Until when; without it, no end. */
  readonly validUntil?: InputMaybe<Scalars['DateTime']['input']>;
  /** True if it applies by itself, false if by code. */
  readonly isAutomatic: Scalars['Boolean']['input'];
  /** True if it shares lines with other stackable ones. */
  readonly isStackable: Scalars['Boolean']['input'];
  /** Fresh for each new request; the same again for a retry. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
};

/** What promotionCreate answers. */
export type PromotionCreatePayload = {
  /** As it is now; null when refused. */
  readonly promotion?: Maybe<Promotion>;
  /** Why it was refused, one for each fault; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** The input of promotionUpdate. */
export type PromotionUpdateInput = {
  /** The version this is based on. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** As in the draft. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Of PERCENT. */
  readonly percentBps?: InputMaybe<Scalars['Int']['input']>;
  /** Of AMOUNT. */
  readonly amount?: InputMaybe<MoneyInput>;
  /** Null for no minimum. */
  readonly minimumSubtotal?: InputMaybe<MoneyInput>;
  /** From when. */
  readonly validFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** Until when; null for no end. */
  readonly validUntil?: InputMaybe<Scalars['DateTime']['input']>;
  /** As in the draft. */
  readonly isStackable?: InputMaybe<Scalars['Boolean']['input']>;
  /** Fresh for each new request; the same again for a retry. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
};

/** What promotionUpdate answers. */
export type PromotionUpdatePayload = {
  /** As it is now; null when refused. */
  readonly promotion?: Maybe<Promotion>;
  /** Why it was refused, one for each fault; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** The input of promotionActivate. */
export type PromotionActivateInput = {
  /** Fresh for each new request; the same again for a retry. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
};

/** What promotionActivate answers. */
export type PromotionActivatePayload = {
  /** As it is now; null when refused. */
  readonly promotion?: Maybe<Promotion>;
  /** Why it was refused, one for each fault; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** The input of promotionPause. */
export type PromotionPauseInput = {
  /** Fresh for each new request; the same again for a retry. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
};

/** What promotionPause answers. */
export type PromotionPausePayload = {
  /** As it is now; null when refused. */
  readonly promotion?: Maybe<Promotion>;
  /** Why it was refused, one for each fault; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** The input of promotionEnd. */
export type PromotionEndInput = {
  /** Fresh for each new request; the same again for a retry. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
};

/** What promotionEnd answers. */
export type PromotionEndPayload = {
  /** As it is now; null when refused. */
  readonly promotion?: Maybe<Promotion>;
  /** Why it was refused, one for each fault; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** The input of couponCodeCreate. */
export type CouponCodeCreateInput = {
  /** The code: 3 to 32 letters, digits or dashes, stored in capitals. Or `count`. */
  readonly code?: InputMaybe<Scalars['String']['input']>;
  /** How many to make up, 1 to 1,000. Or `code`. */
  readonly count?: InputMaybe<Scalars['Int']['input']>;
  /** What made-up codes begin with; at most 12 characters. */
  readonly prefix?: InputMaybe<Scalars['String']['input']>;
  /** How often each can be used in all; without it, no limit. */
  readonly usesMax?: InputMaybe<Scalars['Int']['input']>;
  /** How often one buyer can use each; without it, no limit. */
  readonly usesPerBuyerMax?: InputMaybe<Scalars['Int']['input']>;
  /** Fresh for each new request; the same again for a retry. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
};

/** What couponCodeCreate answers. */
export type CouponCodeCreatePayload = {
  /** As it is now; null when refused. */
  readonly promotion?: Maybe<Promotion>;
  /** Why it was refused, one for each fault; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** The input of couponCodeEnd. */
export type CouponCodeEndInput = {
  /** Fresh for each new request; the same again for a retry. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
};

/** What couponCodeEnd answers. */
export type CouponCodeEndPayload = {
  /** As it is now; null when refused. */
  readonly couponCode?: Maybe<CouponCode>;
  /** Why it was refused, one for each fault; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** How many of a listing each buyer may buy, over all its variants and orders. */
export type PurchaseLimit = {
  /** So many in all, from 1 on. */
  readonly perBuyerMax: Scalars['Int']['output'];
};

/** A buyer may not buy so many of a listing. Code: PURCHASE_LIMIT. */
export type PurchaseLimitError = UserError & {
  /** PURCHASE_LIMIT. */
  readonly code: Scalars['String']['output'];
  /** What to tell the person. */
  readonly message: Scalars['String']['output'];
  /** Which input. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Which listing. */
  readonly listingId: Scalars['ID']['output'];
  /** How many of it one buyer may buy in all. */
  readonly limit: Scalars['Int']['output'];
  /** How many you have bought; what is to be paid counts, what was cancelled does not. */
  readonly bought: Scalars['Int']['output'];
  /** How many you may still buy. */
  readonly left: Scalars['Int']['output'];
};

/** How many of a listing one buyer may buy in all. */
export type PurchaseLimitSetInput = {
  /** 1 to 9,999; null for any number. */
  readonly perBuyerMax?: InputMaybe<Scalars['Int']['input']>;
  /** Fresh for each new request; the same again for a retry. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
};

/** What purchaseLimitSet answers. */
export type PurchaseLimitSetPayload = {
  /** The listing; null when refused. */
  readonly listing?: Maybe<Listing>;
  /** Why it was refused; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Why something of an order cannot be bought again. */
export type ReorderBar =
  /** It is not for sale any more, or not in this way. */
  | 'LISTING_UNAVAILABLE'
  /** Its seller does not sell at present. */
  | 'SELLER_UNAVAILABLE'
  /** There are none left. */
  | 'SOLD_OUT'
  /** The cart is full, or it was taken out of it again. */
  | 'NOT_IN_CART';

/** Something of an order that is not in the cart. */
export type ReorderLeftOut = {
  /** The order's line. */
  readonly orderLine: OrderLine;
  /** Why not. */
  readonly reason: ReorderBar;
};

/** The input of orderReorder. */
export type OrderReorderInput = {
  /** Fresh for each new request; the same again for a retry. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
};

/** What orderReorder answers. */
export type OrderReorderPayload = {
  /** Your cart as it is now; null when refused. */
  readonly cart?: Maybe<Cart>;
  /** The order; null when refused. */
  readonly order?: Maybe<Order>;
  /** What of it is not in your cart, at most 100 lines; null when refused. */
  readonly leftOut?: Maybe<ReadonlyArray<ReorderLeftOut>>;
  /** Why it was refused; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Where a parcel stands. */
export type ShipmentState =
  /** It is packed. */
  | 'PENDING'
  /** It is on its way. */
  | 'SHIPPED'
  /** It has come. */
  | 'DELIVERED'
  /** It was unpacked again. */
  | 'CANCELLED';

/** A parcel of an order. */
export type Shipment = Node & {
  /** Its global id. */
  readonly id: Scalars['ID']['output'];
  /** Where it stands. */
  readonly state: ShipmentState;
  /** Its order. */
  readonly order?: Maybe<Order>;
  /** What lies in it, at most 100 lines. */
  readonly lines: ReadonlyArray<ShipmentLine>;
  /** Who brings it; null before it is known. */
  readonly carrier?: Maybe<Scalars['String']['output']>;
  /** The carrier's number; null before it is known. */
  readonly trackingNumber?: Maybe<Scalars['String']['output']>;
  /** Where it can be followed; null before it is known. */
  readonly trackingUrl?: Maybe<Scalars['URL']['output']>;
  /** What its state allows you, and why not; at most 10. */
  readonly allowedTransitions: ReadonlyArray<AllowedTransition>;
  /** Raised by each change. */
  readonly version: Scalars['Int']['output'];
  /** When it was packed. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** When it last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** When it left; null before. */
  readonly shippedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it came; null before. */
  readonly deliveredAt?: Maybe<Scalars['DateTime']['output']>;
};

/** So many of a line in a parcel. */
export type ShipmentLine = {
  /** The order's line. */
  readonly orderLine?: Maybe<OrderLine>;
  /** How many of it. */
  readonly quantity: Scalars['Int']['output'];
};

/** So many of an order's line. */
export type OrderLineUnitsInput = {
  /** The order's line. */
  readonly orderLineId: Scalars['ID']['input'];
  /** How many of it, from 1 on. */
  readonly quantity: Scalars['Int']['input'];
};

/** The input of shipmentCreate. */
export type ShipmentCreateInput = {
  /** The order. */
  readonly orderId: Scalars['ID']['input'];
  /** What lies in it, each line once, so at most 100; all that is not packed yet when left out. */
  readonly lines?: InputMaybe<ReadonlyArray<OrderLineUnitsInput>>;
  /** Who brings it, at most 60 characters. */
  readonly carrier?: InputMaybe<Scalars['String']['input']>;
  /** The carrier's number, at most 60 characters. */
  readonly trackingNumber?: InputMaybe<Scalars['String']['input']>;
  /** Where it can be followed: https, at most 500 characters. */
  readonly trackingUrl?: InputMaybe<Scalars['URL']['input']>;
  /** Fresh for each new request; the same again for a retry. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
};

/** The input of shipmentMarkShipped; what is left out stays as it was said before. */
export type ShipmentMarkShippedInput = {
  /** Who brings it, at most 60 characters. */
  readonly carrier?: InputMaybe<Scalars['String']['input']>;
  /** The carrier's number, at most 60 characters. */
  readonly trackingNumber?: InputMaybe<Scalars['String']['input']>;
  /** Where it can be followed: https, at most 500 characters. */
  readonly trackingUrl?: InputMaybe<Scalars['URL']['input']>;
  /** Fresh for each new request; the same again for a retry. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
};

/** The input of shipmentMarkDelivered. */
export type ShipmentMarkDeliveredInput = {
  /** Fresh for each new request; the same again for a retry. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
};

/** The input of shipmentUpdateTracking; what is left out stays, null takes it away. */
export type ShipmentUpdateTrackingInput = {
  /** Who brings it, at most 60 characters. */
  readonly carrier?: InputMaybe<Scalars['String']['input']>;
  /** The carrier's number, at most 60 characters. */
  readonly trackingNumber?: InputMaybe<Scalars['String']['input']>;
  /** Where it can be followed: https, at most 500 characters. */
  readonly trackingUrl?: InputMaybe<Scalars['URL']['input']>;
  /** Fresh for each new request; the same again for a retry. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
};

/** What shipmentUpdateTracking answers. */
export type ShipmentUpdateTrackingPayload = {
  /** The shipment as it is now; null when refused. */
  readonly shipment?: Maybe<Shipment>;
  /** Why it was refused; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** The input of shipmentCancel. */
export type ShipmentCancelInput = {
  /** Fresh for each new request; the same again for a retry. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
};

/** An order leaves in no more parcels. Code: SHIPMENT_LIMIT. */
export type ShipmentLimitError = UserError & {
  /** SHIPMENT_LIMIT. */
  readonly code: Scalars['String']['output'];
  /** What to tell the person. */
  readonly message: Scalars['String']['output'];
  /** Which input. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** How many there may be. */
  readonly limit: Scalars['Int']['output'];
};

/** What shipmentCreate answers. */
export type ShipmentCreatePayload = {
  /** The shipment as it was packed; null when refused. */
  readonly shipment?: Maybe<Shipment>;
  /** Why it was refused; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What shipmentMarkShipped answers. */
export type ShipmentMarkShippedPayload = {
  /** The shipment as it is now; null when refused. */
  readonly shipment?: Maybe<Shipment>;
  /** Why it was refused; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What shipmentMarkDelivered answers. */
export type ShipmentMarkDeliveredPayload = {
  /** The shipment as it is now; null when refused. */
  readonly shipment?: Maybe<Shipment>;
  /** Why it was refused; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What shipmentCancel answers. */
export type ShipmentCancelPayload = {
  /** The shipment as it is now; null when refused. */
  readonly shipment?: Maybe<Shipment>;
  /** Why it was refused; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What a rate is for. */
export type TaxRateClass =
  /** Whatever has no rate of its own. */
  | 'STANDARD'
  /** What a country favours, such as books and food. */
  | 'REDUCED'
  /** What is not taxed: 0 without any rate. */
  | 'ZERO'
  /** Delivery; as STANDARD where it has no rate of its own. */
  | 'SHIPPING';

/** Where a tax stands. */
export type TaxInclusion =
  /** On top of the price, as in the United States. */
  | 'ADDED'
  /** In the price, as in Europe. */
  | 'INCLUDED';

/** What a country, or a region of it, takes of a sale. It holds until the next one of the same place and class begins. */
export type TaxRate = Node & {
  /** Its global id. */
  readonly id: Scalars['ID']['output'];
  /** ISO 3166 code. */
  readonly country: Scalars['CountryCode']['output'];
  /** Code of the state or province; null for the whole country. */
  readonly region?: Maybe<Scalars['String']['output']>;
  /** What it is for. */
  readonly taxClass: TaxRateClass;
  /** In basis points: 1,900 are 19 %. */
  readonly rateBps: Scalars['Int']['output'];
  /** On top of the price, or in it. */
  readonly inclusion: TaxInclusion;
  /** Whose tax it is: the code of a country or of a part of it, such as DE or US-CA. */
  readonly jurisdiction: Scalars['String']['output'];
  /** From then on. */
  readonly validFrom: Scalars['DateTime']['output'];
  /** Until the next one; null for the last. */
  readonly validUntil?: Maybe<Scalars['DateTime']['output']>;
};

/** Rates, by place. */
export type TaxRateConnection = {
  /** Rates with their cursors. */
  readonly edges: ReadonlyArray<TaxRateEdge>;
  /** Rates without them. */
  readonly nodes: ReadonlyArray<TaxRate>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are. */
  readonly totalCount: Count;
};

/** A rate in its list. */
export type TaxRateEdge = {
  /** For after and before. */
  readonly cursor: Scalars['Cursor']['output'];
  /** The rate. */
  readonly node: TaxRate;
};

/** A rate. */
export type TaxRateSetInput = {
  /** ISO 3166 code. */
  readonly country: Scalars['CountryCode']['input'];
  /** Code of the state or province, such as CA; absent for the whole country. */
  readonly region?: InputMaybe<Scalars['String']['input']>;
  /** What it is for. */
  readonly taxClass: TaxRateClass;
  /** In basis points, 0 to 10,000. */
  readonly rateBps: Scalars['Int']['input'];
  /** On top of the price, or in it. */
  readonly inclusion: TaxInclusion;
  /** Whose tax it is: the code of a country or of a part of it, such as DE or US-CA. What was collected for it has an account of its own in the books. */
  readonly jurisdiction: Scalars['String']['input'];
  /** From then on, not before now; now when absent. */
  readonly validFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** Fresh for each new request; the same again for a retry. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
};

/** What taxRateSet answers. */
export type TaxRateSetPayload = {
  /** The rate; null when refused. */
  readonly taxRate?: Maybe<TaxRate>;
  /** Why it was refused, one for each fault; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

export type Mutation = {
  /** Puts so many of a variant into your cart, or adds them to those there. Nothing is held back by it. */
  readonly cartLineAdd: CartLineAddPayload;
  /** Sets how many of a line you mean; what it costs now is what you have seen. */
  readonly cartLineUpdate: CartLineUpdatePayload;
  /** Takes a line out of your cart. */
  readonly cartLineRemove: CartLineRemovePayload;
  /**
   * Brings the cart of the guest token in the header `guest-token` into yours, once you are signed in. Of what is in both,
   * the larger number; what does not fit any more stays out.
   */
  readonly cartMerge: CartMergePayload;
  /** Begins a checkout of your cart, or of some of its lines, at the prices of this moment. Nothing is held back yet. */
  readonly checkoutStart: CheckoutStartPayload;
  /** Says where to; delivery and tax follow from it. */
  readonly checkoutSetAddress: CheckoutSetAddressPayload;
  /** Chooses how one seller's part comes. */
  readonly checkoutSelectDelivery: CheckoutSelectDeliveryPayload;
  /** Says which codes are to be taken; those that count for nothing say why. */
  readonly checkoutApplyCodes: CheckoutApplyCodesPayload;
  /** Looks at prices, delivery, tax and codes anew. No other step takes a new price. */
  readonly checkoutRefresh: CheckoutRefreshPayload;
  /**
   * Buys what the checkout shows: holds the stock for 15 minutes and makes one order for each seller, to be paid together.
   * Everything is as it was shown, or nothing is bought.
   */
  readonly checkoutComplete: CheckoutCompletePayload;
  /** Gives up what is not paid yet: stock and codes go back, and the checkout can be changed again. */
  readonly checkoutReopen: CheckoutReopenPayload;
  /** Adds a shipping profile. For the seller's owner and managers. */
  readonly shippingProfileCreate: ShippingProfileCreatePayload;
  /** Changes a shipping profile; zones, when given, are all of them. For the seller's owner and managers. */
  readonly shippingProfileUpdate: ShippingProfileUpdatePayload;
  /** Puts a shipping profile away; its listings go by the default. For the seller's owner and managers. */
  readonly shippingProfileArchive: ShippingProfileArchivePayload;
  /** Has listings go by a shipping profile. For the seller's owner and managers. */
  readonly shippingProfileAssign: ShippingProfileAssignPayload;
  /**
   * Gives leave to upload a file that buyers of a digital variant are to get. Then PUT its bytes to `uploadUrl` with `headers`, and call digitalGoodsSet.
   *
   * For the seller's owner and managers.
   */
  readonly digitalFileUploadCreate: DigitalFileUploadCreatePayload;
  /**
   * Says what buyers of a digital variant get as soon as their order is accepted: all of it, each time. Without anything its seller gives it by hand from now on.
   *
   * Who bought before keeps what they were given. For the seller's owner and managers.
   */
  readonly digitalGoodsSet: DigitalGoodsSetPayload;
  /** Opens what you were given of a line that you bought. The first time is written down: it proves that you have it. */
  readonly digitalGoodsOpen: DigitalGoodsOpenPayload;
  /** Changes what lies at a seller's places, all of it or nothing. For the seller's owner, managers, and those who pack. */
  readonly inventoryAdjust: InventoryAdjustPayload;
  /** Says how a variant is counted. For the seller's owner and managers. */
  readonly inventoryPolicySet: InventoryPolicySetPayload;
  /** Adds a place where a seller's things lie. For the seller's owner and managers. */
  readonly locationCreate: LocationCreatePayload;
  /** Changes what a location says. For the seller's owner and managers. */
  readonly locationUpdate: LocationUpdatePayload;
  /** Puts a location away: nothing more is brought there, while what lies there is still sold. For the seller's owner and managers. */
  readonly locationArchive: LocationArchivePayload;
  /** Takes an archived location into use again. For the seller's owner and managers. */
  readonly locationRestore: LocationRestorePayload;
  /** Takes an order on that waits for its seller. */
  readonly orderAccept: OrderAcceptPayload;
  /** Turns an order down that waits for its seller: its stock comes back, its money goes back. */
  readonly orderDecline: OrderDeclinePayload;
  /**
   * Cancels what of an order has not left: all of it, or units of some lines. Their stock comes back and their money goes back at once.
   *
   * Its buyer may while nothing is packed or has left, its seller and operators until the last of it has left.
   */
  readonly orderCancel: OrderCancelPayload;
  /** Says that all of an order has come, parcels on their way too. */
  readonly orderConfirmDelivery: OrderConfirmDeliveryPayload;
  /** Says that you gave its buyer what no carrier takes: at the counter, or by doing it. Hands out what is said by now of downloads that waited for it. */
  readonly orderHandOver: OrderHandOverPayload;
  /** Accepts an order that has come: its seller is paid. */
  readonly orderComplete: OrderCompletePayload;
  /** Says whether a seller's orders are accepted at once, or looked at first. Holds for what buyers are shown from now on. For the seller's owner and managers. */
  readonly orderPolicySet: OrderPolicySetPayload;
  /** Begins a promotion as a draft. For the seller's owner and managers; without a seller it is the platform's, for administrators and finance. */
  readonly promotionCreate: PromotionCreatePayload;
  /** Changes the terms of a draft or a paused promotion. For those who may make it. */
  readonly promotionUpdate: PromotionUpdatePayload;
  /** Lets a promotion apply from the moment its time begins. For those who may make it. */
  readonly promotionActivate: PromotionActivatePayload;
  /** Stops a promotion until it is activated again. For those who may make it. */
  readonly promotionPause: PromotionPausePayload;
  /** Ends a promotion for good, with all its codes. For those who may make it. */
  readonly promotionEnd: PromotionEndPayload;
  /** Makes a code for a promotion, or up to 1,000 that nobody chose: read them as its codes, newest first. For those who may make the promotion. */
  readonly couponCodeCreate: CouponCodeCreatePayload;
  /** Ends a code for good. For those who may make its promotion. */
  readonly couponCodeEnd: CouponCodeEndPayload;
  /** Says how many of a listing one buyer may buy in all. What was bought before counts. For the seller's owner and managers. */
  readonly purchaseLimitSet: PurchaseLimitSetPayload;
  /**
   * Puts what you bought into your cart again, as many as then, as far as it is still sold; of what lies there already, the
   * larger number. What is left out, and why, stands in the answer.
   */
  readonly orderReorder: OrderReorderPayload;
  /** Packs a parcel of an order that you sold. With the first one the order is in fulfilment, and its buyer cannot cancel while anything is packed or has left. */
  readonly shipmentCreate: ShipmentCreatePayload;
  /** Says that a parcel has left. With the last one the order is fulfilled. */
  readonly shipmentMarkShipped: ShipmentMarkShippedPayload;
  /** Says that a parcel has come: its buyer, or its seller for the carrier. With the last one the order is delivered. */
  readonly shipmentMarkDelivered: ShipmentMarkDeliveredPayload;
  /** Corrects how a parcel can be followed, until it has come. */
  readonly shipmentUpdateTracking: ShipmentUpdateTrackingPayload;
  /** Unpacks a parcel that has not left. Once none is packed, and none has left, its buyer can cancel again. */
  readonly shipmentCancel: ShipmentCancelPayload;
  /** Says what is taken of sales to a place from a moment on. What was sold keeps the rate it was sold by. */
  readonly taxRateSet: TaxRateSetPayload;
};


export type MutationCartLineAddArgs = {
  input: CartLineAddInput;
};


export type MutationCartLineUpdateArgs = {
  id: Scalars['ID']['input'];
  input: CartLineUpdateInput;
};


export type MutationCartLineRemoveArgs = {
  id: Scalars['ID']['input'];
  input: CartLineRemoveInput;
};


export type MutationCartMergeArgs = {
  input: CartMergeInput;
};


export type MutationCheckoutStartArgs = {
  input: CheckoutStartInput;
};


export type MutationCheckoutSetAddressArgs = {
  id: Scalars['ID']['input'];
  input: CheckoutSetAddressInput;
};


export type MutationCheckoutSelectDeliveryArgs = {
  id: Scalars['ID']['input'];
  input: CheckoutSelectDeliveryInput;
};


export type MutationCheckoutApplyCodesArgs = {
  id: Scalars['ID']['input'];
  input: CheckoutApplyCodesInput;
};


export type MutationCheckoutRefreshArgs = {
  id: Scalars['ID']['input'];
  input: CheckoutRefreshInput;
};


export type MutationCheckoutCompleteArgs = {
  id: Scalars['ID']['input'];
  input: CheckoutCompleteInput;
};


export type MutationCheckoutReopenArgs = {
  id: Scalars['ID']['input'];
  input: CheckoutReopenInput;
};


export type MutationShippingProfileCreateArgs = {
  input: ShippingProfileCreateInput;
};


export type MutationShippingProfileUpdateArgs = {
  id: Scalars['ID']['input'];
  input: ShippingProfileUpdateInput;
};


export type MutationShippingProfileArchiveArgs = {
  id: Scalars['ID']['input'];
  input: ShippingProfileArchiveInput;
};


export type MutationShippingProfileAssignArgs = {
  id: Scalars['ID']['input'];
  input: ShippingProfileAssignInput;
};


export type MutationDigitalFileUploadCreateArgs = {
  input: DigitalFileUploadCreateInput;
};


export type MutationDigitalGoodsSetArgs = {
  id: Scalars['ID']['input'];
  input: DigitalGoodsSetInput;
};


export type MutationDigitalGoodsOpenArgs = {
  id: Scalars['ID']['input'];
  input: DigitalGoodsOpenInput;
};


export type MutationInventoryAdjustArgs = {
  input: InventoryAdjustInput;
};


export type MutationInventoryPolicySetArgs = {
  id: Scalars['ID']['input'];
  input: InventoryPolicySetInput;
};


export type MutationLocationCreateArgs = {
  input: LocationCreateInput;
};


export type MutationLocationUpdateArgs = {
  id: Scalars['ID']['input'];
  input: LocationUpdateInput;
};


export type MutationLocationArchiveArgs = {
  id: Scalars['ID']['input'];
  input: LocationArchiveInput;
};


export type MutationLocationRestoreArgs = {
  id: Scalars['ID']['input'];
  input: LocationRestoreInput;
};


export type MutationOrderAcceptArgs = {
  id: Scalars['ID']['input'];
  input: OrderAcceptInput;
};


export type MutationOrderDeclineArgs = {
  id: Scalars['ID']['input'];
  input: OrderDeclineInput;
};


export type MutationOrderCancelArgs = {
  id: Scalars['ID']['input'];
  input: OrderCancelInput;
};


export type MutationOrderConfirmDeliveryArgs = {
  id: Scalars['ID']['input'];
  input: OrderConfirmDeliveryInput;
};


export type MutationOrderHandOverArgs = {
  id: Scalars['ID']['input'];
  input: OrderHandOverInput;
};


export type MutationOrderCompleteArgs = {
  id: Scalars['ID']['input'];
  input: OrderCompleteInput;
};


export type MutationOrderPolicySetArgs = {
  id: Scalars['ID']['input'];
  input: OrderPolicySetInput;
};


export type MutationPromotionCreateArgs = {
  input: PromotionCreateInput;
};


export type MutationPromotionUpdateArgs = {
  id: Scalars['ID']['input'];
  input: PromotionUpdateInput;
};


export type MutationPromotionActivateArgs = {
  id: Scalars['ID']['input'];
  input: PromotionActivateInput;
};


export type MutationPromotionPauseArgs = {
  id: Scalars['ID']['input'];
  input: PromotionPauseInput;
};


export type MutationPromotionEndArgs = {
  id: Scalars['ID']['input'];
  input: PromotionEndInput;
};


export type MutationCouponCodeCreateArgs = {
  id: Scalars['ID']['input'];
  input: CouponCodeCreateInput;
};


export type MutationCouponCodeEndArgs = {
  id: Scalars['ID']['input'];
  input: CouponCodeEndInput;
};


export type MutationPurchaseLimitSetArgs = {
  id: Scalars['ID']['input'];
  input: PurchaseLimitSetInput;
};


export type MutationOrderReorderArgs = {
  id: Scalars['ID']['input'];
  input: OrderReorderInput;
};


export type MutationShipmentCreateArgs = {
  input: ShipmentCreateInput;
};


export type MutationShipmentMarkShippedArgs = {
  id: Scalars['ID']['input'];
  input: ShipmentMarkShippedInput;
};


export type MutationShipmentMarkDeliveredArgs = {
  id: Scalars['ID']['input'];
  input: ShipmentMarkDeliveredInput;
};


export type MutationShipmentUpdateTrackingArgs = {
  id: Scalars['ID']['input'];
  input: ShipmentUpdateTrackingInput;
};


export type MutationShipmentCancelArgs = {
  id: Scalars['ID']['input'];
  input: ShipmentCancelInput;
};


export type MutationTaxRateSetArgs = {
  input: TaxRateSetInput;
};

export type Subscription = {
  /**
   * What happens to an order that you bought, or that your team sold; without its id, to any that you bought. That one was made is
   * told by `orderGroupUpdated`. NOT_FOUND for an order that you do not see.
   */
  readonly orderUpdated: OrderUpdate;
  /**
   * What happens to what you bought at once, and to each order of it; without its id, to all that you buy, also before it is paid.
   * NOT_FOUND for what you did not buy.
   */
  readonly orderGroupUpdated: OrderGroupUpdate;
  /** New orders of a seller, as soon as they are paid. NOT_FOUND for anybody but its team and staff who look after orders. */
  readonly sellerOrderReceived: SellerOrderUpdate;
  /**
   * What changes of how many there are. Its seller's team hears of every change, anybody else of what changes the number that
   * everybody is told. Of variants that you do not see you hear nothing; NOT_FOUND when you see none of them.
   */
  readonly inventoryChanged: InventoryUpdate;
};


export type SubscriptionOrderUpdatedArgs = {
  orderId?: InputMaybe<Scalars['ID']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
};


export type SubscriptionOrderGroupUpdatedArgs = {
  orderGroupId?: InputMaybe<Scalars['ID']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
};


export type SubscriptionSellerOrderReceivedArgs = {
  sellerId: Scalars['ID']['input'];
  after?: InputMaybe<Scalars['Cursor']['input']>;
};


export type SubscriptionInventoryChangedArgs = {
  variantIds: ReadonlyArray<Scalars['ID']['input']>;
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
  Cart: Cart;
  Checkout: Checkout;
  Seller: Seller;
  Listing: Listing;
  ShippingProfile: ShippingProfile;
  Variant: Variant;
  OrderLine: OrderLine;
  Location: Location;
  User: User;
  OrderGroup: OrderGroup;
  Order: Order;
  Promotion: Promotion;
  CouponCode: CouponCode;
  Shipment: Shipment;
  TaxRate: TaxRate;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  IntegrityReport:
    ( { __typename: 'IntegrityReport' }
    & GraphQLRecursivePick<FederationTypes['IntegrityReport'], {"at":true}> );
  Cart:
    ( { __typename: 'Cart' }
    & GraphQLRecursivePick<FederationTypes['Cart'], {"id":true}> );
  Checkout:
    ( { __typename: 'Checkout' }
    & GraphQLRecursivePick<FederationTypes['Checkout'], {"id":true}> );
  Seller:
    ( { __typename: 'Seller' }
    & GraphQLRecursivePick<FederationTypes['Seller'], {"id":true}> );
  Listing:
    ( { __typename: 'Listing' }
    & GraphQLRecursivePick<FederationTypes['Listing'], {"id":true}> );
  ShippingProfile:
    ( { __typename: 'ShippingProfile' }
    & GraphQLRecursivePick<FederationTypes['ShippingProfile'], {"id":true}> );
  Variant:
    ( { __typename: 'Variant' }
    & GraphQLRecursivePick<FederationTypes['Variant'], {"id":true}> );
  OrderLine:
    ( { __typename: 'OrderLine' }
    & GraphQLRecursivePick<FederationTypes['OrderLine'], {"id":true}> );
  Location:
    ( { __typename: 'Location' }
    & GraphQLRecursivePick<FederationTypes['Location'], {"id":true}> );
  User:
    ( { __typename: 'User' }
    & GraphQLRecursivePick<FederationTypes['User'], {"id":true}> );
  OrderGroup:
    ( { __typename: 'OrderGroup' }
    & GraphQLRecursivePick<FederationTypes['OrderGroup'], {"id":true}> );
  Order:
    ( { __typename: 'Order' }
    & GraphQLRecursivePick<FederationTypes['Order'], {"id":true}> );
  Promotion:
    ( { __typename: 'Promotion' }
    & GraphQLRecursivePick<FederationTypes['Promotion'], {"id":true}> );
  CouponCode:
    ( { __typename: 'CouponCode' }
    & GraphQLRecursivePick<FederationTypes['CouponCode'], {"id":true}> );
  Shipment:
    ( { __typename: 'Shipment' }
    & GraphQLRecursivePick<FederationTypes['Shipment'], {"id":true}> );
  TaxRate:
    ( { __typename: 'TaxRate' }
    & GraphQLRecursivePick<FederationTypes['TaxRate'], {"id":true}> );
};


/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( CartRow )
    | ( CheckoutRow )
    | ( ShippingProfileRow )
    | ( OrderLineRow )
    | ( LocationRow )
    | ( OrderGroupRow )
    | ( OrderRow )
    | ( PromotionRow )
    | ( CouponCodeRow )
    | ( ShipmentRow )
    | ( TaxRateRow )
  ;
  LiveUpdate:
    | ( OrderUpdateRow )
    | ( OrderGroupUpdateRow )
    | ( SellerOrderUpdateRow )
    | ( InventoryUpdateRow )
  ;
  UserError:
    | ( InvalidInputError )
    | ( NotUniqueError )
    | ( StaleVersionError )
    | ( InvalidTransitionError )
    | ( IdempotencyKeyReusedError )
    | ( IdempotencyInProgressError )
    | ( CartLimitError )
    | ( CheckoutExpiredError )
    | ( InsufficientStockError )
    | ( InventoryChangedError )
    | ( ListingUnavailableError )
    | ( SellerUnavailableError )
    | ( Omit<PriceChangedError, 'was' | 'now'> & { was: _RefType['Money'], now: _RefType['Money'] } )
    | ( CurrencyMixedError )
    | ( DiscountChangedError )
    | ( OrderLineQuantityError )
    | ( Omit<CouponInvalidError, 'minimum'> & { minimum?: Maybe<_RefType['Money']> } )
    | ( CouponExhaustedError )
    | ( PurchaseLimitError )
    | ( ShipmentLimitError )
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
  DeliveryAddress: ResolverTypeWrapper<DeliveryAddressRow>;
  DeliveryAddressInput: DeliveryAddressInput;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Cart: ResolverTypeWrapper<CartRow>;
  CartLine: ResolverTypeWrapper<CartLineRow>;
  CartWarningKind: CartWarningKind;
  CartWarning: ResolverTypeWrapper<Omit<CartWarning, 'was' | 'now'> & { was?: Maybe<ResolversTypes['Money']>, now?: Maybe<ResolversTypes['Money']> }>;
  CartLimitError: ResolverTypeWrapper<CartLimitError>;
  CartLineAddInput: CartLineAddInput;
  CartLineUpdateInput: CartLineUpdateInput;
  CartLineRemoveInput: CartLineRemoveInput;
  CartMergeInput: CartMergeInput;
  CartLineAddPayload: ResolverTypeWrapper<Omit<CartLineAddPayload, 'cart' | 'userErrors'> & { cart?: Maybe<ResolversTypes['Cart']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  CartLineUpdatePayload: ResolverTypeWrapper<Omit<CartLineUpdatePayload, 'cart' | 'userErrors'> & { cart?: Maybe<ResolversTypes['Cart']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  CartLineRemovePayload: ResolverTypeWrapper<Omit<CartLineRemovePayload, 'cart' | 'userErrors'> & { cart?: Maybe<ResolversTypes['Cart']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  CartMergePayload: ResolverTypeWrapper<Omit<CartMergePayload, 'cart' | 'userErrors'> & { cart?: Maybe<ResolversTypes['Cart']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  CheckoutState: CheckoutState;
  CheckoutLack: CheckoutLack;
  Checkout: ResolverTypeWrapper<CheckoutRow>;
  CheckoutLine: ResolverTypeWrapper<Omit<CheckoutLine, 'variant' | 'seller' | 'unitPrice' | 'subtotal' | 'discount' | 'tax' | 'total'> & { variant?: Maybe<ResolversTypes['Variant']>, seller?: Maybe<ResolversTypes['Seller']>, unitPrice: ResolversTypes['Money'], subtotal: ResolversTypes['Money'], discount: ResolversTypes['Money'], tax: ResolversTypes['Money'], total: ResolversTypes['Money'] }>;
  CheckoutSeller: ResolverTypeWrapper<Omit<CheckoutSeller, 'seller' | 'deliveryOptions' | 'delivery' | 'totals'> & { seller?: Maybe<ResolversTypes['Seller']>, deliveryOptions: ReadonlyArray<ResolversTypes['CheckoutDeliveryOption']>, delivery?: Maybe<ResolversTypes['CheckoutDeliveryOption']>, totals: ResolversTypes['CheckoutTotals'] }>;
  CheckoutDeliveryOption: ResolverTypeWrapper<CheckoutDeliveryOptionRow>;
  CheckoutTotals: ResolverTypeWrapper<Omit<CheckoutTotals, 'items' | 'shipping' | 'discount' | 'tax' | 'addedTax' | 'total'> & { items: ResolversTypes['Money'], shipping: ResolversTypes['Money'], discount: ResolversTypes['Money'], tax: ResolversTypes['Money'], addedTax: ResolversTypes['Money'], total: ResolversTypes['Money'] }>;
  CheckoutCode: ResolverTypeWrapper<CheckoutCode>;
  CheckoutExpiredError: ResolverTypeWrapper<CheckoutExpiredError>;
  CheckoutStartInput: CheckoutStartInput;
  CheckoutSetAddressInput: CheckoutSetAddressInput;
  CheckoutSelectDeliveryInput: CheckoutSelectDeliveryInput;
  CheckoutApplyCodesInput: CheckoutApplyCodesInput;
  CheckoutRefreshInput: CheckoutRefreshInput;
  CheckoutCompleteInput: CheckoutCompleteInput;
  CheckoutReopenInput: CheckoutReopenInput;
  CheckoutStartPayload: ResolverTypeWrapper<Omit<CheckoutStartPayload, 'checkout' | 'userErrors'> & { checkout?: Maybe<ResolversTypes['Checkout']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  CheckoutSetAddressPayload: ResolverTypeWrapper<Omit<CheckoutSetAddressPayload, 'checkout' | 'userErrors'> & { checkout?: Maybe<ResolversTypes['Checkout']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  CheckoutSelectDeliveryPayload: ResolverTypeWrapper<Omit<CheckoutSelectDeliveryPayload, 'checkout' | 'userErrors'> & { checkout?: Maybe<ResolversTypes['Checkout']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  CheckoutApplyCodesPayload: ResolverTypeWrapper<Omit<CheckoutApplyCodesPayload, 'checkout' | 'userErrors'> & { checkout?: Maybe<ResolversTypes['Checkout']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  CheckoutRefreshPayload: ResolverTypeWrapper<Omit<CheckoutRefreshPayload, 'checkout' | 'userErrors'> & { checkout?: Maybe<ResolversTypes['Checkout']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  CheckoutCompletePayload: ResolverTypeWrapper<CheckoutCompletePayloadRow>;
  CheckoutReopenPayload: ResolverTypeWrapper<Omit<CheckoutReopenPayload, 'checkout' | 'userErrors'> & { checkout?: Maybe<ResolversTypes['Checkout']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  Seller: ResolverTypeWrapper<SellerRow>;
  Listing: ResolverTypeWrapper<ListingRow>;
  DeliveryPlaceInput: DeliveryPlaceInput;
  DeliveryKind: DeliveryKind;
  DeliveryOption: ResolverTypeWrapper<DeliveryOptionRow>;
  ShippingProfile: ResolverTypeWrapper<ShippingProfileRow>;
  ShippingZone: ResolverTypeWrapper<ShippingZoneRow>;
  ShippingRate: ResolverTypeWrapper<ShippingRateRow>;
  ShippingZoneInput: ShippingZoneInput;
  ShippingRateInput: ShippingRateInput;
  ShippingProfileCreateInput: ShippingProfileCreateInput;
  ShippingProfileCreatePayload: ResolverTypeWrapper<Omit<ShippingProfileCreatePayload, 'shippingProfile' | 'userErrors'> & { shippingProfile?: Maybe<ResolversTypes['ShippingProfile']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ShippingProfileUpdateInput: ShippingProfileUpdateInput;
  ShippingProfileUpdatePayload: ResolverTypeWrapper<Omit<ShippingProfileUpdatePayload, 'shippingProfile' | 'userErrors'> & { shippingProfile?: Maybe<ResolversTypes['ShippingProfile']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ShippingProfileArchiveInput: ShippingProfileArchiveInput;
  ShippingProfileArchivePayload: ResolverTypeWrapper<Omit<ShippingProfileArchivePayload, 'shippingProfile' | 'userErrors'> & { shippingProfile?: Maybe<ResolversTypes['ShippingProfile']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ShippingProfileAssignInput: ShippingProfileAssignInput;
  ShippingProfileAssignPayload: ResolverTypeWrapper<Omit<ShippingProfileAssignPayload, 'shippingProfile' | 'userErrors'> & { shippingProfile?: Maybe<ResolversTypes['ShippingProfile']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  Variant: ResolverTypeWrapper<VariantRow>;
  OrderLine: ResolverTypeWrapper<OrderLineRow>;
  DigitalGoods: ResolverTypeWrapper<DigitalGoodsRow>;
  DigitalFile: ResolverTypeWrapper<DigitalFileRow>;
  OrderLineGoods: ResolverTypeWrapper<OrderLineGoodsRow>;
  DigitalFileUploadCreateInput: DigitalFileUploadCreateInput;
  DigitalGoodsSetInput: DigitalGoodsSetInput;
  DigitalGoodsOpenInput: DigitalGoodsOpenInput;
  DigitalFileUploadCreatePayload: ResolverTypeWrapper<DigitalFileUploadCreatePayloadRow>;
  HttpHeader: ResolverTypeWrapper<HttpHeader>;
  DigitalGoodsSetPayload: ResolverTypeWrapper<Omit<DigitalGoodsSetPayload, 'variant' | 'userErrors'> & { variant?: Maybe<ResolversTypes['Variant']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  DigitalGoodsOpenPayload: ResolverTypeWrapper<Omit<DigitalGoodsOpenPayload, 'orderLine' | 'userErrors'> & { orderLine?: Maybe<ResolversTypes['OrderLine']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  StockStatus: StockStatus;
  InventoryPolicy: InventoryPolicy;
  StockMovementKind: StockMovementKind;
  StockReason: StockReason;
  VariantInventory: ResolverTypeWrapper<VariantInventoryRow>;
  InventoryLevel: ResolverTypeWrapper<InventoryLevelRow>;
  StockMovement: ResolverTypeWrapper<StockMovementRow>;
  StockMovementConnection: ResolverTypeWrapper<StockMovementConnectionRow>;
  StockMovementEdge: ResolverTypeWrapper<Omit<StockMovementEdge, 'node'> & { node: ResolversTypes['StockMovement'] }>;
  InventoryAdjustment: ResolverTypeWrapper<InventoryAdjustmentRow>;
  InventoryAdjustInput: InventoryAdjustInput;
  InventoryChangeInput: InventoryChangeInput;
  InventoryAdjustPayload: ResolverTypeWrapper<Omit<InventoryAdjustPayload, 'inventoryAdjustment' | 'userErrors'> & { inventoryAdjustment?: Maybe<ResolversTypes['InventoryAdjustment']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  InventoryPolicySetInput: InventoryPolicySetInput;
  InventoryPolicySetPayload: ResolverTypeWrapper<Omit<InventoryPolicySetPayload, 'variant' | 'userErrors'> & { variant?: Maybe<ResolversTypes['Variant']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  InsufficientStockError: ResolverTypeWrapper<InsufficientStockError>;
  InventoryChangedError: ResolverTypeWrapper<InventoryChangedError>;
  OrderUpdate: ResolverTypeWrapper<OrderUpdateRow>;
  OrderGroupUpdate: ResolverTypeWrapper<OrderGroupUpdateRow>;
  SellerOrderUpdate: ResolverTypeWrapper<SellerOrderUpdateRow>;
  InventoryUpdate: ResolverTypeWrapper<InventoryUpdateRow>;
  Location: ResolverTypeWrapper<LocationRow>;
  LocationCreateInput: LocationCreateInput;
  LocationCreatePayload: ResolverTypeWrapper<Omit<LocationCreatePayload, 'location' | 'userErrors'> & { location?: Maybe<ResolversTypes['Location']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  LocationUpdateInput: LocationUpdateInput;
  LocationUpdatePayload: ResolverTypeWrapper<Omit<LocationUpdatePayload, 'location' | 'userErrors'> & { location?: Maybe<ResolversTypes['Location']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  LocationArchiveInput: LocationArchiveInput;
  LocationArchivePayload: ResolverTypeWrapper<Omit<LocationArchivePayload, 'location' | 'userErrors'> & { location?: Maybe<ResolversTypes['Location']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  LocationRestoreInput: LocationRestoreInput;
  LocationRestorePayload: ResolverTypeWrapper<Omit<LocationRestorePayload, 'location' | 'userErrors'> & { location?: Maybe<ResolversTypes['Location']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ListingUnavailableError: ResolverTypeWrapper<ListingUnavailableError>;
  SellerUnavailableError: ResolverTypeWrapper<SellerUnavailableError>;
  PriceChangedError: ResolverTypeWrapper<Omit<PriceChangedError, 'was' | 'now'> & { was: ResolversTypes['Money'], now: ResolversTypes['Money'] }>;
  CurrencyMixedError: ResolverTypeWrapper<CurrencyMixedError>;
  DiscountChangedError: ResolverTypeWrapper<DiscountChangedError>;
  OrderLineQuantityError: ResolverTypeWrapper<OrderLineQuantityError>;
  OrderAcceptInput: OrderAcceptInput;
  OrderDeclineInput: OrderDeclineInput;
  OrderCancelInput: OrderCancelInput;
  OrderConfirmDeliveryInput: OrderConfirmDeliveryInput;
  OrderHandOverInput: OrderHandOverInput;
  OrderCompleteInput: OrderCompleteInput;
  OrderAcceptPayload: ResolverTypeWrapper<Omit<OrderAcceptPayload, 'order' | 'userErrors'> & { order?: Maybe<ResolversTypes['Order']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  OrderDeclinePayload: ResolverTypeWrapper<Omit<OrderDeclinePayload, 'order' | 'userErrors'> & { order?: Maybe<ResolversTypes['Order']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  OrderCancelPayload: ResolverTypeWrapper<Omit<OrderCancelPayload, 'order' | 'userErrors'> & { order?: Maybe<ResolversTypes['Order']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  OrderConfirmDeliveryPayload: ResolverTypeWrapper<Omit<OrderConfirmDeliveryPayload, 'order' | 'userErrors'> & { order?: Maybe<ResolversTypes['Order']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  OrderHandOverPayload: ResolverTypeWrapper<Omit<OrderHandOverPayload, 'order' | 'userErrors'> & { order?: Maybe<ResolversTypes['Order']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  OrderCompletePayload: ResolverTypeWrapper<Omit<OrderCompletePayload, 'order' | 'userErrors'> & { order?: Maybe<ResolversTypes['Order']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  SellerOrderPolicy: ResolverTypeWrapper<SellerOrderPolicy>;
  OrderPolicySetInput: OrderPolicySetInput;
  OrderPolicySetPayload: ResolverTypeWrapper<Omit<OrderPolicySetPayload, 'seller' | 'userErrors'> & { seller?: Maybe<ResolversTypes['Seller']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  User: ResolverTypeWrapper<UserRow>;
  OrderFilter: OrderFilter;
  OrderStateFilter: OrderStateFilter;
  OrderState: OrderState;
  OrderGroupState: OrderGroupState;
  OrderGroup: ResolverTypeWrapper<OrderGroupRow>;
  FulfilmentKind: FulfilmentKind;
  OrderPaymentStatus: OrderPaymentStatus;
  OrderFulfilmentStatus: OrderFulfilmentStatus;
  Order: ResolverTypeWrapper<OrderRow>;
  OrderTotals: ResolverTypeWrapper<Omit<OrderTotals, 'items' | 'shipping' | 'sellerDiscount' | 'platformDiscount' | 'tax' | 'addedTax' | 'total'> & { items: ResolversTypes['Money'], shipping: ResolversTypes['Money'], sellerDiscount: ResolversTypes['Money'], platformDiscount: ResolversTypes['Money'], tax: ResolversTypes['Money'], addedTax: ResolversTypes['Money'], total: ResolversTypes['Money'] }>;
  OrderFee: ResolverTypeWrapper<Omit<OrderFee, 'amount' | 'tax'> & { amount: ResolversTypes['Money'], tax: ResolversTypes['Money'] }>;
  OrderDelivery: ResolverTypeWrapper<Omit<OrderDelivery, 'price'> & { price: ResolversTypes['Money'] }>;
  OrderPolicy: ResolverTypeWrapper<OrderPolicy>;
  OrderParty: OrderParty;
  OrderCancellation: ResolverTypeWrapper<OrderCancellationRow>;
  OrderCancellationLine: ResolverTypeWrapper<Omit<OrderCancellationLine, 'orderLine' | 'amount'> & { orderLine: ResolversTypes['OrderLine'], amount: ResolversTypes['Money'] }>;
  OrderTimer: ResolverTypeWrapper<OrderTimer>;
  OrderStep: ResolverTypeWrapper<OrderStep>;
  OrderLineStatus: OrderLineStatus;
  OrderLineOption: ResolverTypeWrapper<OrderLineOption>;
  OrderConnection: ResolverTypeWrapper<OrderConnectionRow>;
  OrderEdge: ResolverTypeWrapper<Omit<OrderEdge, 'node'> & { node: ResolversTypes['Order'] }>;
  PromotionKind: PromotionKind;
  PromotionScope: PromotionScope;
  CostBearer: CostBearer;
  PromotionState: PromotionState;
  Promotion: ResolverTypeWrapper<PromotionRow>;
  CouponCode: ResolverTypeWrapper<CouponCodeRow>;
  CouponInvalidError: ResolverTypeWrapper<Omit<CouponInvalidError, 'minimum'> & { minimum?: Maybe<ResolversTypes['Money']> }>;
  CouponInvalidReason: CouponInvalidReason;
  CouponExhaustedError: ResolverTypeWrapper<CouponExhaustedError>;
  PromotionConnection: ResolverTypeWrapper<Omit<PromotionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['PromotionEdge']>, nodes: ReadonlyArray<ResolversTypes['Promotion']> }>;
  PromotionEdge: ResolverTypeWrapper<Omit<PromotionEdge, 'node'> & { node: ResolversTypes['Promotion'] }>;
  CouponCodeConnection: ResolverTypeWrapper<Omit<CouponCodeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['CouponCodeEdge']>, nodes: ReadonlyArray<ResolversTypes['CouponCode']> }>;
  CouponCodeEdge: ResolverTypeWrapper<Omit<CouponCodeEdge, 'node'> & { node: ResolversTypes['CouponCode'] }>;
  PromotionCreateInput: PromotionCreateInput;
  PromotionCreatePayload: ResolverTypeWrapper<Omit<PromotionCreatePayload, 'promotion' | 'userErrors'> & { promotion?: Maybe<ResolversTypes['Promotion']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  PromotionUpdateInput: PromotionUpdateInput;
  PromotionUpdatePayload: ResolverTypeWrapper<Omit<PromotionUpdatePayload, 'promotion' | 'userErrors'> & { promotion?: Maybe<ResolversTypes['Promotion']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  PromotionActivateInput: PromotionActivateInput;
  PromotionActivatePayload: ResolverTypeWrapper<Omit<PromotionActivatePayload, 'promotion' | 'userErrors'> & { promotion?: Maybe<ResolversTypes['Promotion']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  PromotionPauseInput: PromotionPauseInput;
  PromotionPausePayload: ResolverTypeWrapper<Omit<PromotionPausePayload, 'promotion' | 'userErrors'> & { promotion?: Maybe<ResolversTypes['Promotion']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  PromotionEndInput: PromotionEndInput;
  PromotionEndPayload: ResolverTypeWrapper<Omit<PromotionEndPayload, 'promotion' | 'userErrors'> & { promotion?: Maybe<ResolversTypes['Promotion']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  CouponCodeCreateInput: CouponCodeCreateInput;
  CouponCodeCreatePayload: ResolverTypeWrapper<Omit<CouponCodeCreatePayload, 'promotion' | 'userErrors'> & { promotion?: Maybe<ResolversTypes['Promotion']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  CouponCodeEndInput: CouponCodeEndInput;
  CouponCodeEndPayload: ResolverTypeWrapper<Omit<CouponCodeEndPayload, 'couponCode' | 'userErrors'> & { couponCode?: Maybe<ResolversTypes['CouponCode']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  PurchaseLimit: ResolverTypeWrapper<PurchaseLimit>;
  PurchaseLimitError: ResolverTypeWrapper<PurchaseLimitError>;
  PurchaseLimitSetInput: PurchaseLimitSetInput;
  PurchaseLimitSetPayload: ResolverTypeWrapper<Omit<PurchaseLimitSetPayload, 'listing' | 'userErrors'> & { listing?: Maybe<ResolversTypes['Listing']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ReorderBar: ReorderBar;
  ReorderLeftOut: ResolverTypeWrapper<Omit<ReorderLeftOut, 'orderLine'> & { orderLine: ResolversTypes['OrderLine'] }>;
  OrderReorderInput: OrderReorderInput;
  OrderReorderPayload: ResolverTypeWrapper<OrderReorderPayloadRow>;
  ShipmentState: ShipmentState;
  Shipment: ResolverTypeWrapper<ShipmentRow>;
  ShipmentLine: ResolverTypeWrapper<ShipmentLineRow>;
  OrderLineUnitsInput: OrderLineUnitsInput;
  ShipmentCreateInput: ShipmentCreateInput;
  ShipmentMarkShippedInput: ShipmentMarkShippedInput;
  ShipmentMarkDeliveredInput: ShipmentMarkDeliveredInput;
  ShipmentUpdateTrackingInput: ShipmentUpdateTrackingInput;
  ShipmentUpdateTrackingPayload: ResolverTypeWrapper<Omit<ShipmentUpdateTrackingPayload, 'shipment' | 'userErrors'> & { shipment?: Maybe<ResolversTypes['Shipment']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ShipmentCancelInput: ShipmentCancelInput;
  ShipmentLimitError: ResolverTypeWrapper<ShipmentLimitError>;
  ShipmentCreatePayload: ResolverTypeWrapper<Omit<ShipmentCreatePayload, 'shipment' | 'userErrors'> & { shipment?: Maybe<ResolversTypes['Shipment']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ShipmentMarkShippedPayload: ResolverTypeWrapper<Omit<ShipmentMarkShippedPayload, 'shipment' | 'userErrors'> & { shipment?: Maybe<ResolversTypes['Shipment']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ShipmentMarkDeliveredPayload: ResolverTypeWrapper<Omit<ShipmentMarkDeliveredPayload, 'shipment' | 'userErrors'> & { shipment?: Maybe<ResolversTypes['Shipment']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ShipmentCancelPayload: ResolverTypeWrapper<Omit<ShipmentCancelPayload, 'shipment' | 'userErrors'> & { shipment?: Maybe<ResolversTypes['Shipment']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  TaxRateClass: TaxRateClass;
  TaxInclusion: TaxInclusion;
  TaxRate: ResolverTypeWrapper<TaxRateRow>;
  TaxRateConnection: ResolverTypeWrapper<TaxRateConnectionRow>;
  TaxRateEdge: ResolverTypeWrapper<Omit<TaxRateEdge, 'node'> & { node: ResolversTypes['TaxRate'] }>;
  TaxRateSetInput: TaxRateSetInput;
  TaxRateSetPayload: ResolverTypeWrapper<Omit<TaxRateSetPayload, 'taxRate' | 'userErrors'> & { taxRate?: Maybe<ResolversTypes['TaxRate']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
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
  DeliveryAddress: DeliveryAddressRow;
  DeliveryAddressInput: DeliveryAddressInput;
  Query: Record<PropertyKey, never>;
  Cart: CartRow;
  CartLine: CartLineRow;
  CartWarning: Omit<CartWarning, 'was' | 'now'> & { was?: Maybe<ResolversParentTypes['Money']>, now?: Maybe<ResolversParentTypes['Money']> };
  CartLimitError: CartLimitError;
  CartLineAddInput: CartLineAddInput;
  CartLineUpdateInput: CartLineUpdateInput;
  CartLineRemoveInput: CartLineRemoveInput;
  CartMergeInput: CartMergeInput;
  CartLineAddPayload: Omit<CartLineAddPayload, 'cart' | 'userErrors'> & { cart?: Maybe<ResolversParentTypes['Cart']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  CartLineUpdatePayload: Omit<CartLineUpdatePayload, 'cart' | 'userErrors'> & { cart?: Maybe<ResolversParentTypes['Cart']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  CartLineRemovePayload: Omit<CartLineRemovePayload, 'cart' | 'userErrors'> & { cart?: Maybe<ResolversParentTypes['Cart']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  CartMergePayload: Omit<CartMergePayload, 'cart' | 'userErrors'> & { cart?: Maybe<ResolversParentTypes['Cart']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  Checkout: CheckoutRow;
  CheckoutLine: Omit<CheckoutLine, 'variant' | 'seller' | 'unitPrice' | 'subtotal' | 'discount' | 'tax' | 'total'> & { variant?: Maybe<ResolversParentTypes['Variant']>, seller?: Maybe<ResolversParentTypes['Seller']>, unitPrice: ResolversParentTypes['Money'], subtotal: ResolversParentTypes['Money'], discount: ResolversParentTypes['Money'], tax: ResolversParentTypes['Money'], total: ResolversParentTypes['Money'] };
  CheckoutSeller: Omit<CheckoutSeller, 'seller' | 'deliveryOptions' | 'delivery' | 'totals'> & { seller?: Maybe<ResolversParentTypes['Seller']>, deliveryOptions: ReadonlyArray<ResolversParentTypes['CheckoutDeliveryOption']>, delivery?: Maybe<ResolversParentTypes['CheckoutDeliveryOption']>, totals: ResolversParentTypes['CheckoutTotals'] };
  CheckoutDeliveryOption: CheckoutDeliveryOptionRow;
  CheckoutTotals: Omit<CheckoutTotals, 'items' | 'shipping' | 'discount' | 'tax' | 'addedTax' | 'total'> & { items: ResolversParentTypes['Money'], shipping: ResolversParentTypes['Money'], discount: ResolversParentTypes['Money'], tax: ResolversParentTypes['Money'], addedTax: ResolversParentTypes['Money'], total: ResolversParentTypes['Money'] };
  CheckoutCode: CheckoutCode;
  CheckoutExpiredError: CheckoutExpiredError;
  CheckoutStartInput: CheckoutStartInput;
  CheckoutSetAddressInput: CheckoutSetAddressInput;
  CheckoutSelectDeliveryInput: CheckoutSelectDeliveryInput;
  CheckoutApplyCodesInput: CheckoutApplyCodesInput;
  CheckoutRefreshInput: CheckoutRefreshInput;
  CheckoutCompleteInput: CheckoutCompleteInput;
  CheckoutReopenInput: CheckoutReopenInput;
  CheckoutStartPayload: Omit<CheckoutStartPayload, 'checkout' | 'userErrors'> & { checkout?: Maybe<ResolversParentTypes['Checkout']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  CheckoutSetAddressPayload: Omit<CheckoutSetAddressPayload, 'checkout' | 'userErrors'> & { checkout?: Maybe<ResolversParentTypes['Checkout']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  CheckoutSelectDeliveryPayload: Omit<CheckoutSelectDeliveryPayload, 'checkout' | 'userErrors'> & { checkout?: Maybe<ResolversParentTypes['Checkout']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  CheckoutApplyCodesPayload: Omit<CheckoutApplyCodesPayload, 'checkout' | 'userErrors'> & { checkout?: Maybe<ResolversParentTypes['Checkout']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  CheckoutRefreshPayload: Omit<CheckoutRefreshPayload, 'checkout' | 'userErrors'> & { checkout?: Maybe<ResolversParentTypes['Checkout']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  CheckoutCompletePayload: CheckoutCompletePayloadRow;
  CheckoutReopenPayload: Omit<CheckoutReopenPayload, 'checkout' | 'userErrors'> & { checkout?: Maybe<ResolversParentTypes['Checkout']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  Seller: SellerRow;
  Listing: ListingRow;
  DeliveryPlaceInput: DeliveryPlaceInput;
  DeliveryOption: DeliveryOptionRow;
  ShippingProfile: ShippingProfileRow;
  ShippingZone: ShippingZoneRow;
  ShippingRate: ShippingRateRow;
  ShippingZoneInput: ShippingZoneInput;
  ShippingRateInput: ShippingRateInput;
  ShippingProfileCreateInput: ShippingProfileCreateInput;
  ShippingProfileCreatePayload: Omit<ShippingProfileCreatePayload, 'shippingProfile' | 'userErrors'> & { shippingProfile?: Maybe<ResolversParentTypes['ShippingProfile']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ShippingProfileUpdateInput: ShippingProfileUpdateInput;
  ShippingProfileUpdatePayload: Omit<ShippingProfileUpdatePayload, 'shippingProfile' | 'userErrors'> & { shippingProfile?: Maybe<ResolversParentTypes['ShippingProfile']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ShippingProfileArchiveInput: ShippingProfileArchiveInput;
  ShippingProfileArchivePayload: Omit<ShippingProfileArchivePayload, 'shippingProfile' | 'userErrors'> & { shippingProfile?: Maybe<ResolversParentTypes['ShippingProfile']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ShippingProfileAssignInput: ShippingProfileAssignInput;
  ShippingProfileAssignPayload: Omit<ShippingProfileAssignPayload, 'shippingProfile' | 'userErrors'> & { shippingProfile?: Maybe<ResolversParentTypes['ShippingProfile']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  Variant: VariantRow;
  OrderLine: OrderLineRow;
  DigitalGoods: DigitalGoodsRow;
  DigitalFile: DigitalFileRow;
  OrderLineGoods: OrderLineGoodsRow;
  DigitalFileUploadCreateInput: DigitalFileUploadCreateInput;
  DigitalGoodsSetInput: DigitalGoodsSetInput;
  DigitalGoodsOpenInput: DigitalGoodsOpenInput;
  DigitalFileUploadCreatePayload: DigitalFileUploadCreatePayloadRow;
  HttpHeader: HttpHeader;
  DigitalGoodsSetPayload: Omit<DigitalGoodsSetPayload, 'variant' | 'userErrors'> & { variant?: Maybe<ResolversParentTypes['Variant']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  DigitalGoodsOpenPayload: Omit<DigitalGoodsOpenPayload, 'orderLine' | 'userErrors'> & { orderLine?: Maybe<ResolversParentTypes['OrderLine']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  VariantInventory: VariantInventoryRow;
  InventoryLevel: InventoryLevelRow;
  StockMovement: StockMovementRow;
  StockMovementConnection: StockMovementConnectionRow;
  StockMovementEdge: Omit<StockMovementEdge, 'node'> & { node: ResolversParentTypes['StockMovement'] };
  InventoryAdjustment: InventoryAdjustmentRow;
  InventoryAdjustInput: InventoryAdjustInput;
  InventoryChangeInput: InventoryChangeInput;
  InventoryAdjustPayload: Omit<InventoryAdjustPayload, 'inventoryAdjustment' | 'userErrors'> & { inventoryAdjustment?: Maybe<ResolversParentTypes['InventoryAdjustment']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  InventoryPolicySetInput: InventoryPolicySetInput;
  InventoryPolicySetPayload: Omit<InventoryPolicySetPayload, 'variant' | 'userErrors'> & { variant?: Maybe<ResolversParentTypes['Variant']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  InsufficientStockError: InsufficientStockError;
  InventoryChangedError: InventoryChangedError;
  OrderUpdate: OrderUpdateRow;
  OrderGroupUpdate: OrderGroupUpdateRow;
  SellerOrderUpdate: SellerOrderUpdateRow;
  InventoryUpdate: InventoryUpdateRow;
  Location: LocationRow;
  LocationCreateInput: LocationCreateInput;
  LocationCreatePayload: Omit<LocationCreatePayload, 'location' | 'userErrors'> & { location?: Maybe<ResolversParentTypes['Location']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  LocationUpdateInput: LocationUpdateInput;
  LocationUpdatePayload: Omit<LocationUpdatePayload, 'location' | 'userErrors'> & { location?: Maybe<ResolversParentTypes['Location']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  LocationArchiveInput: LocationArchiveInput;
  LocationArchivePayload: Omit<LocationArchivePayload, 'location' | 'userErrors'> & { location?: Maybe<ResolversParentTypes['Location']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  LocationRestoreInput: LocationRestoreInput;
  LocationRestorePayload: Omit<LocationRestorePayload, 'location' | 'userErrors'> & { location?: Maybe<ResolversParentTypes['Location']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ListingUnavailableError: ListingUnavailableError;
  SellerUnavailableError: SellerUnavailableError;
  PriceChangedError: Omit<PriceChangedError, 'was' | 'now'> & { was: ResolversParentTypes['Money'], now: ResolversParentTypes['Money'] };
  CurrencyMixedError: CurrencyMixedError;
  DiscountChangedError: DiscountChangedError;
  OrderLineQuantityError: OrderLineQuantityError;
  OrderAcceptInput: OrderAcceptInput;
  OrderDeclineInput: OrderDeclineInput;
  OrderCancelInput: OrderCancelInput;
  OrderConfirmDeliveryInput: OrderConfirmDeliveryInput;
  OrderHandOverInput: OrderHandOverInput;
  OrderCompleteInput: OrderCompleteInput;
  OrderAcceptPayload: Omit<OrderAcceptPayload, 'order' | 'userErrors'> & { order?: Maybe<ResolversParentTypes['Order']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  OrderDeclinePayload: Omit<OrderDeclinePayload, 'order' | 'userErrors'> & { order?: Maybe<ResolversParentTypes['Order']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  OrderCancelPayload: Omit<OrderCancelPayload, 'order' | 'userErrors'> & { order?: Maybe<ResolversParentTypes['Order']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  OrderConfirmDeliveryPayload: Omit<OrderConfirmDeliveryPayload, 'order' | 'userErrors'> & { order?: Maybe<ResolversParentTypes['Order']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  OrderHandOverPayload: Omit<OrderHandOverPayload, 'order' | 'userErrors'> & { order?: Maybe<ResolversParentTypes['Order']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  OrderCompletePayload: Omit<OrderCompletePayload, 'order' | 'userErrors'> & { order?: Maybe<ResolversParentTypes['Order']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  SellerOrderPolicy: SellerOrderPolicy;
  OrderPolicySetInput: OrderPolicySetInput;
  OrderPolicySetPayload: Omit<OrderPolicySetPayload, 'seller' | 'userErrors'> & { seller?: Maybe<ResolversParentTypes['Seller']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  User: UserRow;
  OrderFilter: OrderFilter;
  OrderStateFilter: OrderStateFilter;
  OrderGroup: OrderGroupRow;
  Order: OrderRow;
  OrderTotals: Omit<OrderTotals, 'items' | 'shipping' | 'sellerDiscount' | 'platformDiscount' | 'tax' | 'addedTax' | 'total'> & { items: ResolversParentTypes['Money'], shipping: ResolversParentTypes['Money'], sellerDiscount: ResolversParentTypes['Money'], platformDiscount: ResolversParentTypes['Money'], tax: ResolversParentTypes['Money'], addedTax: ResolversParentTypes['Money'], total: ResolversParentTypes['Money'] };
  OrderFee: Omit<OrderFee, 'amount' | 'tax'> & { amount: ResolversParentTypes['Money'], tax: ResolversParentTypes['Money'] };
  OrderDelivery: Omit<OrderDelivery, 'price'> & { price: ResolversParentTypes['Money'] };
  OrderPolicy: OrderPolicy;
  OrderCancellation: OrderCancellationRow;
  OrderCancellationLine: Omit<OrderCancellationLine, 'orderLine' | 'amount'> & { orderLine: ResolversParentTypes['OrderLine'], amount: ResolversParentTypes['Money'] };
  OrderTimer: OrderTimer;
  OrderStep: OrderStep;
  OrderLineOption: OrderLineOption;
  OrderConnection: OrderConnectionRow;
  OrderEdge: Omit<OrderEdge, 'node'> & { node: ResolversParentTypes['Order'] };
  Promotion: PromotionRow;
  CouponCode: CouponCodeRow;
  CouponInvalidError: Omit<CouponInvalidError, 'minimum'> & { minimum?: Maybe<ResolversParentTypes['Money']> };
  CouponExhaustedError: CouponExhaustedError;
  PromotionConnection: Omit<PromotionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['PromotionEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Promotion']> };
  PromotionEdge: Omit<PromotionEdge, 'node'> & { node: ResolversParentTypes['Promotion'] };
  CouponCodeConnection: Omit<CouponCodeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['CouponCodeEdge']>, nodes: ReadonlyArray<ResolversParentTypes['CouponCode']> };
  CouponCodeEdge: Omit<CouponCodeEdge, 'node'> & { node: ResolversParentTypes['CouponCode'] };
  PromotionCreateInput: PromotionCreateInput;
  PromotionCreatePayload: Omit<PromotionCreatePayload, 'promotion' | 'userErrors'> & { promotion?: Maybe<ResolversParentTypes['Promotion']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  PromotionUpdateInput: PromotionUpdateInput;
  PromotionUpdatePayload: Omit<PromotionUpdatePayload, 'promotion' | 'userErrors'> & { promotion?: Maybe<ResolversParentTypes['Promotion']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  PromotionActivateInput: PromotionActivateInput;
  PromotionActivatePayload: Omit<PromotionActivatePayload, 'promotion' | 'userErrors'> & { promotion?: Maybe<ResolversParentTypes['Promotion']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  PromotionPauseInput: PromotionPauseInput;
  PromotionPausePayload: Omit<PromotionPausePayload, 'promotion' | 'userErrors'> & { promotion?: Maybe<ResolversParentTypes['Promotion']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  PromotionEndInput: PromotionEndInput;
  PromotionEndPayload: Omit<PromotionEndPayload, 'promotion' | 'userErrors'> & { promotion?: Maybe<ResolversParentTypes['Promotion']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  CouponCodeCreateInput: CouponCodeCreateInput;
  CouponCodeCreatePayload: Omit<CouponCodeCreatePayload, 'promotion' | 'userErrors'> & { promotion?: Maybe<ResolversParentTypes['Promotion']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  CouponCodeEndInput: CouponCodeEndInput;
  CouponCodeEndPayload: Omit<CouponCodeEndPayload, 'couponCode' | 'userErrors'> & { couponCode?: Maybe<ResolversParentTypes['CouponCode']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  PurchaseLimit: PurchaseLimit;
  PurchaseLimitError: PurchaseLimitError;
  PurchaseLimitSetInput: PurchaseLimitSetInput;
  PurchaseLimitSetPayload: Omit<PurchaseLimitSetPayload, 'listing' | 'userErrors'> & { listing?: Maybe<ResolversParentTypes['Listing']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ReorderLeftOut: Omit<ReorderLeftOut, 'orderLine'> & { orderLine: ResolversParentTypes['OrderLine'] };
  OrderReorderInput: OrderReorderInput;
  OrderReorderPayload: OrderReorderPayloadRow;
  Shipment: ShipmentRow;
  ShipmentLine: ShipmentLineRow;
  OrderLineUnitsInput: OrderLineUnitsInput;
  ShipmentCreateInput: ShipmentCreateInput;
  ShipmentMarkShippedInput: ShipmentMarkShippedInput;
  ShipmentMarkDeliveredInput: ShipmentMarkDeliveredInput;
  ShipmentUpdateTrackingInput: ShipmentUpdateTrackingInput;
  ShipmentUpdateTrackingPayload: Omit<ShipmentUpdateTrackingPayload, 'shipment' | 'userErrors'> & { shipment?: Maybe<ResolversParentTypes['Shipment']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ShipmentCancelInput: ShipmentCancelInput;
  ShipmentLimitError: ShipmentLimitError;
  ShipmentCreatePayload: Omit<ShipmentCreatePayload, 'shipment' | 'userErrors'> & { shipment?: Maybe<ResolversParentTypes['Shipment']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ShipmentMarkShippedPayload: Omit<ShipmentMarkShippedPayload, 'shipment' | 'userErrors'> & { shipment?: Maybe<ResolversParentTypes['Shipment']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ShipmentMarkDeliveredPayload: Omit<ShipmentMarkDeliveredPayload, 'shipment' | 'userErrors'> & { shipment?: Maybe<ResolversParentTypes['Shipment']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ShipmentCancelPayload: Omit<ShipmentCancelPayload, 'shipment' | 'userErrors'> & { shipment?: Maybe<ResolversParentTypes['Shipment']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  TaxRate: TaxRateRow;
  TaxRateConnection: TaxRateConnectionRow;
  TaxRateEdge: Omit<TaxRateEdge, 'node'> & { node: ResolversParentTypes['TaxRate'] };
  TaxRateSetInput: TaxRateSetInput;
  TaxRateSetPayload: Omit<TaxRateSetPayload, 'taxRate' | 'userErrors'> & { taxRate?: Maybe<ResolversParentTypes['TaxRate']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
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
  __resolveType: TypeResolveFn<'Cart' | 'Checkout' | 'ShippingProfile' | 'OrderLine' | 'Location' | 'OrderGroup' | 'Order' | 'Promotion' | 'CouponCode' | 'Shipment' | 'TaxRate', ParentType, ContextType>;
};

export type LiveUpdateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LiveUpdate'] = ResolversParentTypes['LiveUpdate']> = {
  __resolveType: TypeResolveFn<'OrderUpdate' | 'OrderGroupUpdate' | 'SellerOrderUpdate' | 'InventoryUpdate', ParentType, ContextType>;
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
  __resolveType: TypeResolveFn<'InvalidInputError' | 'NotUniqueError' | 'StaleVersionError' | 'InvalidTransitionError' | 'IdempotencyKeyReusedError' | 'IdempotencyInProgressError' | 'CartLimitError' | 'CheckoutExpiredError' | 'InsufficientStockError' | 'InventoryChangedError' | 'ListingUnavailableError' | 'SellerUnavailableError' | 'PriceChangedError' | 'CurrencyMixedError' | 'DiscountChangedError' | 'OrderLineQuantityError' | 'CouponInvalidError' | 'CouponExhaustedError' | 'PurchaseLimitError' | 'ShipmentLimitError', ParentType, ContextType>;
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
  commerce?: Resolver<Maybe<ReadonlyArray<ResolversTypes['InvariantResult']>>, ParentType, ContextType>;
};

export type InvariantResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvariantResult'] = ResolversParentTypes['InvariantResult']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  violations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  examples?: Resolver<ReadonlyArray<ResolversTypes['JSON']>, ParentType, ContextType>;
};

export type DeliveryAddressResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeliveryAddress'] = ResolversParentTypes['DeliveryAddress']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  line1?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  line2?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  postalCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  city?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  country?: Resolver<ResolversTypes['CountryCode'], ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['PhoneNumber']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  cart?: Resolver<Maybe<ResolversTypes['Cart']>, ParentType, ContextType>;
  checkout?: Resolver<Maybe<ResolversTypes['Checkout']>, ParentType, ContextType, RequireFields<QueryCheckoutArgs, 'id'>>;
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType, RequireFields<QueryOrderArgs, 'id'>>;
  orderGroup?: Resolver<Maybe<ResolversTypes['OrderGroup']>, ParentType, ContextType, RequireFields<QueryOrderGroupArgs, 'id'>>;
  orders?: Resolver<ResolversTypes['OrderConnection'], ParentType, ContextType, Partial<QueryOrdersArgs>>;
  promotions?: Resolver<ResolversTypes['PromotionConnection'], ParentType, ContextType, Partial<QueryPromotionsArgs>>;
  taxRates?: Resolver<ResolversTypes['TaxRateConnection'], ParentType, ContextType, Partial<QueryTaxRatesArgs>>;
};

export type CartResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Cart'] = ResolversParentTypes['Cart'], FederationReferenceType extends FederationReferenceTypes['Cart'] = FederationReferenceTypes['Cart']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Cart']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lines?: Resolver<ReadonlyArray<ResolversTypes['CartLine']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['CartWarning']>, ParentType, ContextType>;
  subtotals?: Resolver<ReadonlyArray<ResolversTypes['Money']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CartLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CartLine'] = ResolversParentTypes['CartLine']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  variant?: Resolver<Maybe<ResolversTypes['Variant']>, ParentType, ContextType>;
  listing?: Resolver<Maybe<ResolversTypes['Listing']>, ParentType, ContextType>;
  seller?: Resolver<Maybe<ResolversTypes['Seller']>, ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unitPrice?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  seenUnitPrice?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  subtotal?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
};

export type CartWarningResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CartWarning'] = ResolversParentTypes['CartWarning']> = {
  kind?: Resolver<ResolversTypes['CartWarningKind'], ParentType, ContextType>;
  lineId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  was?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  now?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  available?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  limit?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  left?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type CartLimitErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CartLimitError'] = ResolversParentTypes['CartLimitError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  limit?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CartLineAddPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CartLineAddPayload'] = ResolversParentTypes['CartLineAddPayload']> = {
  cart?: Resolver<Maybe<ResolversTypes['Cart']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CartLineUpdatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CartLineUpdatePayload'] = ResolversParentTypes['CartLineUpdatePayload']> = {
  cart?: Resolver<Maybe<ResolversTypes['Cart']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CartLineRemovePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CartLineRemovePayload'] = ResolversParentTypes['CartLineRemovePayload']> = {
  cart?: Resolver<Maybe<ResolversTypes['Cart']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CartMergePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CartMergePayload'] = ResolversParentTypes['CartMergePayload']> = {
  cart?: Resolver<Maybe<ResolversTypes['Cart']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CheckoutResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Checkout'] = ResolversParentTypes['Checkout'], FederationReferenceType extends FederationReferenceTypes['Checkout'] = FederationReferenceTypes['Checkout']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Checkout']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CheckoutState'], ParentType, ContextType>;
  lines?: Resolver<ReadonlyArray<ResolversTypes['CheckoutLine']>, ParentType, ContextType>;
  sellers?: Resolver<ReadonlyArray<ResolversTypes['CheckoutSeller']>, ParentType, ContextType>;
  totals?: Resolver<ResolversTypes['CheckoutTotals'], ParentType, ContextType>;
  codes?: Resolver<ReadonlyArray<ResolversTypes['CheckoutCode']>, ParentType, ContextType>;
  address?: Resolver<Maybe<ResolversTypes['DeliveryAddress']>, ParentType, ContextType>;
  lacks?: Resolver<ReadonlyArray<ResolversTypes['CheckoutLack']>, ParentType, ContextType>;
  orderGroup?: Resolver<Maybe<ResolversTypes['OrderGroup']>, ParentType, ContextType>;
  allowedTransitions?: Resolver<ReadonlyArray<ResolversTypes['AllowedTransition']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CheckoutLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CheckoutLine'] = ResolversParentTypes['CheckoutLine']> = {
  variant?: Resolver<Maybe<ResolversTypes['Variant']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  seller?: Resolver<Maybe<ResolversTypes['Seller']>, ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unitPrice?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  subtotal?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  discount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  tax?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  isTaxIncluded?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type CheckoutSellerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CheckoutSeller'] = ResolversParentTypes['CheckoutSeller']> = {
  seller?: Resolver<Maybe<ResolversTypes['Seller']>, ParentType, ContextType>;
  deliveryOptions?: Resolver<ReadonlyArray<ResolversTypes['CheckoutDeliveryOption']>, ParentType, ContextType>;
  delivery?: Resolver<Maybe<ResolversTypes['CheckoutDeliveryOption']>, ParentType, ContextType>;
  totals?: Resolver<ResolversTypes['CheckoutTotals'], ParentType, ContextType>;
  isAcceptedAtOnce?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CheckoutDeliveryOptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CheckoutDeliveryOption'] = ResolversParentTypes['CheckoutDeliveryOption']> = {
  optionId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DeliveryKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  price?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  minDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  maxDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type CheckoutTotalsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CheckoutTotals'] = ResolversParentTypes['CheckoutTotals']> = {
  items?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  shipping?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  discount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  tax?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  addedTax?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type CheckoutCodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CheckoutCode'] = ResolversParentTypes['CheckoutCode']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isApplied?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CheckoutExpiredErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CheckoutExpiredError'] = ResolversParentTypes['CheckoutExpiredError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CheckoutStartPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CheckoutStartPayload'] = ResolversParentTypes['CheckoutStartPayload']> = {
  checkout?: Resolver<Maybe<ResolversTypes['Checkout']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CheckoutSetAddressPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CheckoutSetAddressPayload'] = ResolversParentTypes['CheckoutSetAddressPayload']> = {
  checkout?: Resolver<Maybe<ResolversTypes['Checkout']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CheckoutSelectDeliveryPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CheckoutSelectDeliveryPayload'] = ResolversParentTypes['CheckoutSelectDeliveryPayload']> = {
  checkout?: Resolver<Maybe<ResolversTypes['Checkout']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CheckoutApplyCodesPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CheckoutApplyCodesPayload'] = ResolversParentTypes['CheckoutApplyCodesPayload']> = {
  checkout?: Resolver<Maybe<ResolversTypes['Checkout']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CheckoutRefreshPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CheckoutRefreshPayload'] = ResolversParentTypes['CheckoutRefreshPayload']> = {
  checkout?: Resolver<Maybe<ResolversTypes['Checkout']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CheckoutCompletePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CheckoutCompletePayload'] = ResolversParentTypes['CheckoutCompletePayload']> = {
  checkout?: Resolver<Maybe<ResolversTypes['Checkout']>, ParentType, ContextType>;
  orderGroup?: Resolver<Maybe<ResolversTypes['OrderGroup']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CheckoutReopenPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CheckoutReopenPayload'] = ResolversParentTypes['CheckoutReopenPayload']> = {
  checkout?: Resolver<Maybe<ResolversTypes['Checkout']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SellerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Seller'] = ResolversParentTypes['Seller'], FederationReferenceType extends FederationReferenceTypes['Seller'] = FederationReferenceTypes['Seller']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Seller']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  shippingProfiles?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ShippingProfile']>>, ParentType, ContextType>;
  locations?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Location']>>, ParentType, ContextType>;
  orderPolicy?: Resolver<Maybe<ResolversTypes['SellerOrderPolicy']>, ParentType, ContextType>;
  orders?: Resolver<Maybe<ResolversTypes['OrderConnection']>, ParentType, ContextType, Partial<SellerOrdersArgs>>;
  promotions?: Resolver<Maybe<ResolversTypes['PromotionConnection']>, ParentType, ContextType, Partial<SellerPromotionsArgs>>;
};

export type ListingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Listing'] = ResolversParentTypes['Listing'], FederationReferenceType extends FederationReferenceTypes['Listing'] = FederationReferenceTypes['Listing']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Listing']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  deliveryOptions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['DeliveryOption']>>, ParentType, ContextType, RequireFields<ListingDeliveryOptionsArgs, 'to' | 'quantity'>>;
  stockStatus?: Resolver<Maybe<ResolversTypes['StockStatus']>, ParentType, ContextType>;
  purchaseLimit?: Resolver<Maybe<ResolversTypes['PurchaseLimit']>, ParentType, ContextType>;
};

export type DeliveryOptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeliveryOption'] = ResolversParentTypes['DeliveryOption']> = {
  optionId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DeliveryKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  price?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  minDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  maxDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ShippingProfileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShippingProfile'] = ResolversParentTypes['ShippingProfile'], FederationReferenceType extends FederationReferenceTypes['ShippingProfile'] = FederationReferenceTypes['ShippingProfile']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ShippingProfile']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  seller?: Resolver<ResolversTypes['Seller'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isDefault?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  zones?: Resolver<ReadonlyArray<ResolversTypes['ShippingZone']>, ParentType, ContextType>;
  pickupLocationIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  isArchived?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ShippingZoneResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShippingZone'] = ResolversParentTypes['ShippingZone']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  countries?: Resolver<ReadonlyArray<ResolversTypes['CountryCode']>, ParentType, ContextType>;
  isRestOfWorld?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  postalCodePrefixes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  rates?: Resolver<ReadonlyArray<ResolversTypes['ShippingRate']>, ParentType, ContextType>;
};

export type ShippingRateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShippingRate'] = ResolversParentTypes['ShippingRate']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  price?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  extraItem?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  freeFrom?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  minDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  maxDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ShippingProfileCreatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShippingProfileCreatePayload'] = ResolversParentTypes['ShippingProfileCreatePayload']> = {
  shippingProfile?: Resolver<Maybe<ResolversTypes['ShippingProfile']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ShippingProfileUpdatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShippingProfileUpdatePayload'] = ResolversParentTypes['ShippingProfileUpdatePayload']> = {
  shippingProfile?: Resolver<Maybe<ResolversTypes['ShippingProfile']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ShippingProfileArchivePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShippingProfileArchivePayload'] = ResolversParentTypes['ShippingProfileArchivePayload']> = {
  shippingProfile?: Resolver<Maybe<ResolversTypes['ShippingProfile']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ShippingProfileAssignPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShippingProfileAssignPayload'] = ResolversParentTypes['ShippingProfileAssignPayload']> = {
  shippingProfile?: Resolver<Maybe<ResolversTypes['ShippingProfile']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type VariantResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Variant'] = ResolversParentTypes['Variant'], FederationReferenceType extends FederationReferenceTypes['Variant'] = FederationReferenceTypes['Variant']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Variant']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  digitalGoods?: Resolver<Maybe<ResolversTypes['DigitalGoods']>, ParentType, ContextType>;
  isHandedOutAtOnce?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  available?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  inventory?: Resolver<Maybe<ResolversTypes['VariantInventory']>, ParentType, ContextType>;
};

export type OrderLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderLine'] = ResolversParentTypes['OrderLine'], FederationReferenceType extends FederationReferenceTypes['OrderLine'] = FederationReferenceTypes['OrderLine']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['OrderLine']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  options?: Resolver<ReadonlyArray<ResolversTypes['OrderLineOption']>, ParentType, ContextType>;
  sku?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  listing?: Resolver<Maybe<ResolversTypes['Listing']>, ParentType, ContextType>;
  variant?: Resolver<Maybe<ResolversTypes['Variant']>, ParentType, ContextType>;
  unitPrice?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  subtotal?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  discount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  tax?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  isTaxIncluded?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  taxRateBps?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OrderLineStatus'], ParentType, ContextType>;
  ordered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cancelled?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  shipped?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  delivered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  returned?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  refunded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  digitalGoods?: Resolver<Maybe<ResolversTypes['OrderLineGoods']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DigitalGoodsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DigitalGoods'] = ResolversParentTypes['DigitalGoods']> = {
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  link?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  file?: Resolver<Maybe<ResolversTypes['DigitalFile']>, ParentType, ContextType>;
  setAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type DigitalFileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DigitalFile'] = ResolversParentTypes['DigitalFile']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  fileName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  byteSize?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrderLineGoodsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderLineGoods'] = ResolversParentTypes['OrderLineGoods']> = {
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  handedOutAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  firstOpenedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  opened?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  link?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  file?: Resolver<Maybe<ResolversTypes['DigitalFile']>, ParentType, ContextType>;
};

export type DigitalFileUploadCreatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DigitalFileUploadCreatePayload'] = ResolversParentTypes['DigitalFileUploadCreatePayload']> = {
  digitalFile?: Resolver<Maybe<ResolversTypes['DigitalFile']>, ParentType, ContextType>;
  uploadUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  headers?: Resolver<Maybe<ReadonlyArray<ResolversTypes['HttpHeader']>>, ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type HttpHeaderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HttpHeader'] = ResolversParentTypes['HttpHeader']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DigitalGoodsSetPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DigitalGoodsSetPayload'] = ResolversParentTypes['DigitalGoodsSetPayload']> = {
  variant?: Resolver<Maybe<ResolversTypes['Variant']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DigitalGoodsOpenPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DigitalGoodsOpenPayload'] = ResolversParentTypes['DigitalGoodsOpenPayload']> = {
  orderLine?: Resolver<Maybe<ResolversTypes['OrderLine']>, ParentType, ContextType>;
  downloadUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type VariantInventoryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VariantInventory'] = ResolversParentTypes['VariantInventory']> = {
  policy?: Resolver<ResolversTypes['InventoryPolicy'], ParentType, ContextType>;
  onHand?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unsent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  onShelf?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reserved?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  available?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  levels?: Resolver<ReadonlyArray<ResolversTypes['InventoryLevel']>, ParentType, ContextType>;
  movements?: Resolver<ResolversTypes['StockMovementConnection'], ParentType, ContextType, Partial<VariantInventoryMovementsArgs>>;
};

export type InventoryLevelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InventoryLevel'] = ResolversParentTypes['InventoryLevel']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  variant?: Resolver<Maybe<ResolversTypes['Variant']>, ParentType, ContextType>;
  location?: Resolver<ResolversTypes['Location'], ParentType, ContextType>;
  onHand?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unsent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  onShelf?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reserved?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  available?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type StockMovementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockMovement'] = ResolversParentTypes['StockMovement']> = {
  level?: Resolver<ResolversTypes['InventoryLevel'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['StockMovementKind'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  onHand?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['StockReason']>, ParentType, ContextType>;
  actor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type StockMovementConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockMovementConnection'] = ResolversParentTypes['StockMovementConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['StockMovementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['StockMovement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
};

export type StockMovementEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockMovementEdge'] = ResolversParentTypes['StockMovementEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['StockMovement'], ParentType, ContextType>;
};

export type InventoryAdjustmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InventoryAdjustment'] = ResolversParentTypes['InventoryAdjustment']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  movements?: Resolver<ReadonlyArray<ResolversTypes['StockMovement']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type InventoryAdjustPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InventoryAdjustPayload'] = ResolversParentTypes['InventoryAdjustPayload']> = {
  inventoryAdjustment?: Resolver<Maybe<ResolversTypes['InventoryAdjustment']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type InventoryPolicySetPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InventoryPolicySetPayload'] = ResolversParentTypes['InventoryPolicySetPayload']> = {
  variant?: Resolver<Maybe<ResolversTypes['Variant']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type InsufficientStockErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InsufficientStockError'] = ResolversParentTypes['InsufficientStockError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  variantId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  available?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InventoryChangedErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InventoryChangedError'] = ResolversParentTypes['InventoryChangedError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  variantId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  locationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  onHand?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrderUpdateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderUpdate'] = ResolversParentTypes['OrderUpdate']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  occurredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['OrderState']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['OrderState']>, ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrderGroupUpdateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderGroupUpdate'] = ResolversParentTypes['OrderGroupUpdate']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  occurredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['OrderGroupState']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['OrderGroupState']>, ParentType, ContextType>;
  orderGroup?: Resolver<Maybe<ResolversTypes['OrderGroup']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SellerOrderUpdateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SellerOrderUpdate'] = ResolversParentTypes['SellerOrderUpdate']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  occurredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['OrderState']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['OrderState']>, ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InventoryUpdateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InventoryUpdate'] = ResolversParentTypes['InventoryUpdate']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  occurredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  variant?: Resolver<Maybe<ResolversTypes['Variant']>, ParentType, ContextType>;
  available?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  quantity?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LocationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Location'] = ResolversParentTypes['Location'], FederationReferenceType extends FederationReferenceTypes['Location'] = FederationReferenceTypes['Location']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Location']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  seller?: Resolver<Maybe<ResolversTypes['Seller']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['CountryCode']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  postalCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isPickup?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isDefault?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isArchived?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LocationCreatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LocationCreatePayload'] = ResolversParentTypes['LocationCreatePayload']> = {
  location?: Resolver<Maybe<ResolversTypes['Location']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type LocationUpdatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LocationUpdatePayload'] = ResolversParentTypes['LocationUpdatePayload']> = {
  location?: Resolver<Maybe<ResolversTypes['Location']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type LocationArchivePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LocationArchivePayload'] = ResolversParentTypes['LocationArchivePayload']> = {
  location?: Resolver<Maybe<ResolversTypes['Location']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type LocationRestorePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LocationRestorePayload'] = ResolversParentTypes['LocationRestorePayload']> = {
  location?: Resolver<Maybe<ResolversTypes['Location']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ListingUnavailableErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ListingUnavailableError'] = ResolversParentTypes['ListingUnavailableError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  variantId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SellerUnavailableErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SellerUnavailableError'] = ResolversParentTypes['SellerUnavailableError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  sellerId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PriceChangedErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PriceChangedError'] = ResolversParentTypes['PriceChangedError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  variantId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  was?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  now?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CurrencyMixedErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CurrencyMixedError'] = ResolversParentTypes['CurrencyMixedError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  currencies?: Resolver<ReadonlyArray<ResolversTypes['CurrencyCode']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DiscountChangedErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DiscountChangedError'] = ResolversParentTypes['DiscountChangedError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  promotionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrderLineQuantityErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderLineQuantityError'] = ResolversParentTypes['OrderLineQuantityError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  orderLineId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  free?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrderAcceptPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderAcceptPayload'] = ResolversParentTypes['OrderAcceptPayload']> = {
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type OrderDeclinePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderDeclinePayload'] = ResolversParentTypes['OrderDeclinePayload']> = {
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type OrderCancelPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderCancelPayload'] = ResolversParentTypes['OrderCancelPayload']> = {
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type OrderConfirmDeliveryPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderConfirmDeliveryPayload'] = ResolversParentTypes['OrderConfirmDeliveryPayload']> = {
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type OrderHandOverPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderHandOverPayload'] = ResolversParentTypes['OrderHandOverPayload']> = {
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type OrderCompletePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderCompletePayload'] = ResolversParentTypes['OrderCompletePayload']> = {
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SellerOrderPolicyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SellerOrderPolicy'] = ResolversParentTypes['SellerOrderPolicy']> = {
  isAcceptedAtOnce?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  acceptWithinHours?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrderPolicySetPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderPolicySetPayload'] = ResolversParentTypes['OrderPolicySetPayload']> = {
  seller?: Resolver<Maybe<ResolversTypes['Seller']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UserResolvers<ContextType = Context, ParentType extends ResolversParentTypes['User'] = ResolversParentTypes['User'], FederationReferenceType extends FederationReferenceTypes['User'] = FederationReferenceTypes['User']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['User']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  orders?: Resolver<Maybe<ResolversTypes['OrderConnection']>, ParentType, ContextType, Partial<UserOrdersArgs>>;
};

export type OrderGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderGroup'] = ResolversParentTypes['OrderGroup'], FederationReferenceType extends FederationReferenceTypes['OrderGroup'] = FederationReferenceTypes['OrderGroup']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['OrderGroup']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['OrderGroupState'], ParentType, ContextType>;
  orders?: Resolver<ReadonlyArray<ResolversTypes['Order']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  payableUntil?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  placedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Order'] = ResolversParentTypes['Order'], FederationReferenceType extends FederationReferenceTypes['Order'] = FederationReferenceTypes['Order']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Order']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['OrderState'], ParentType, ContextType>;
  group?: Resolver<Maybe<ResolversTypes['OrderGroup']>, ParentType, ContextType>;
  buyer?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  seller?: Resolver<Maybe<ResolversTypes['Seller']>, ParentType, ContextType>;
  lines?: Resolver<ReadonlyArray<ResolversTypes['OrderLine']>, ParentType, ContextType>;
  totals?: Resolver<ResolversTypes['OrderTotals'], ParentType, ContextType>;
  fee?: Resolver<Maybe<ResolversTypes['OrderFee']>, ParentType, ContextType>;
  delivery?: Resolver<ResolversTypes['OrderDelivery'], ParentType, ContextType>;
  address?: Resolver<Maybe<ResolversTypes['DeliveryAddress']>, ParentType, ContextType>;
  policy?: Resolver<ResolversTypes['OrderPolicy'], ParentType, ContextType>;
  paymentStatus?: Resolver<ResolversTypes['OrderPaymentStatus'], ParentType, ContextType>;
  fulfilmentStatus?: Resolver<ResolversTypes['OrderFulfilmentStatus'], ParentType, ContextType>;
  refundRequested?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  refunded?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  cancellations?: Resolver<ReadonlyArray<ResolversTypes['OrderCancellation']>, ParentType, ContextType>;
  timers?: Resolver<ReadonlyArray<ResolversTypes['OrderTimer']>, ParentType, ContextType>;
  allowedTransitions?: Resolver<ReadonlyArray<ResolversTypes['AllowedTransition']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['OrderStep']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  placedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  deliveredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  completedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  shipments?: Resolver<ReadonlyArray<ResolversTypes['Shipment']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrderTotalsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderTotals'] = ResolversParentTypes['OrderTotals']> = {
  items?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  shipping?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  sellerDiscount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  platformDiscount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  tax?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  addedTax?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type OrderFeeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderFee'] = ResolversParentTypes['OrderFee']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  tax?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type OrderDeliveryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderDelivery'] = ResolversParentTypes['OrderDelivery']> = {
  kind?: Resolver<ResolversTypes['FulfilmentKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  price?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  minDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  maxDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type OrderPolicyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderPolicy'] = ResolversParentTypes['OrderPolicy']> = {
  isAcceptedAtOnce?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  acceptWithinHours?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  shipWithinHours?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  deliveredAfterHours?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  completedAfterHours?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  closedAfterHours?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrderCancellationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderCancellation'] = ResolversParentTypes['OrderCancellation']> = {
  party?: Resolver<ResolversTypes['OrderParty'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  shipping?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  lines?: Resolver<ReadonlyArray<ResolversTypes['OrderCancellationLine']>, ParentType, ContextType>;
};

export type OrderCancellationLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderCancellationLine'] = ResolversParentTypes['OrderCancellationLine']> = {
  orderLine?: Resolver<ResolversTypes['OrderLine'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type OrderTimerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderTimer'] = ResolversParentTypes['OrderTimer']> = {
  effect?: Resolver<ResolversTypes['OrderState'], ParentType, ContextType>;
  dueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type OrderStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderStep'] = ResolversParentTypes['OrderStep']> = {
  from?: Resolver<ResolversTypes['OrderState'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['OrderState'], ParentType, ContextType>;
  party?: Resolver<ResolversTypes['OrderParty'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type OrderLineOptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderLineOption'] = ResolversParentTypes['OrderLineOption']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OrderConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderConnection'] = ResolversParentTypes['OrderConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OrderEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Order']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
};

export type OrderEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderEdge'] = ResolversParentTypes['OrderEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Order'], ParentType, ContextType>;
};

export type PromotionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Promotion'] = ResolversParentTypes['Promotion'], FederationReferenceType extends FederationReferenceTypes['Promotion'] = FederationReferenceTypes['Promotion']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Promotion']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  seller?: Resolver<Maybe<ResolversTypes['Seller']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PromotionKind'], ParentType, ContextType>;
  percentBps?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  minimumSubtotal?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['PromotionScope'], ParentType, ContextType>;
  listingIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  categoryIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  costBearer?: Resolver<ResolversTypes['CostBearer'], ParentType, ContextType>;
  platformShareBps?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  isAutomatic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isStackable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PromotionState'], ParentType, ContextType>;
  codes?: Resolver<Maybe<ResolversTypes['CouponCodeConnection']>, ParentType, ContextType, Partial<PromotionCodesArgs>>;
  allowedTransitions?: Resolver<ReadonlyArray<ResolversTypes['AllowedTransition']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CouponCodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CouponCode'] = ResolversParentTypes['CouponCode'], FederationReferenceType extends FederationReferenceTypes['CouponCode'] = FederationReferenceTypes['CouponCode']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CouponCode']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  promotion?: Resolver<Maybe<ResolversTypes['Promotion']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  uses?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  usesMax?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  usesPerBuyerMax?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CouponInvalidErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CouponInvalidError'] = ResolversParentTypes['CouponInvalidError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  coupon?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['CouponInvalidReason'], ParentType, ContextType>;
  minimum?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CouponExhaustedErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CouponExhaustedError'] = ResolversParentTypes['CouponExhaustedError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  coupon?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isByYou?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PromotionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PromotionConnection'] = ResolversParentTypes['PromotionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PromotionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Promotion']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PromotionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PromotionEdge'] = ResolversParentTypes['PromotionEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Promotion'], ParentType, ContextType>;
};

export type CouponCodeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CouponCodeConnection'] = ResolversParentTypes['CouponCodeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CouponCodeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CouponCode']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CouponCodeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CouponCodeEdge'] = ResolversParentTypes['CouponCodeEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CouponCode'], ParentType, ContextType>;
};

export type PromotionCreatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PromotionCreatePayload'] = ResolversParentTypes['PromotionCreatePayload']> = {
  promotion?: Resolver<Maybe<ResolversTypes['Promotion']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PromotionUpdatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PromotionUpdatePayload'] = ResolversParentTypes['PromotionUpdatePayload']> = {
  promotion?: Resolver<Maybe<ResolversTypes['Promotion']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PromotionActivatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PromotionActivatePayload'] = ResolversParentTypes['PromotionActivatePayload']> = {
  promotion?: Resolver<Maybe<ResolversTypes['Promotion']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PromotionPausePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PromotionPausePayload'] = ResolversParentTypes['PromotionPausePayload']> = {
  promotion?: Resolver<Maybe<ResolversTypes['Promotion']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PromotionEndPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PromotionEndPayload'] = ResolversParentTypes['PromotionEndPayload']> = {
  promotion?: Resolver<Maybe<ResolversTypes['Promotion']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CouponCodeCreatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CouponCodeCreatePayload'] = ResolversParentTypes['CouponCodeCreatePayload']> = {
  promotion?: Resolver<Maybe<ResolversTypes['Promotion']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CouponCodeEndPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CouponCodeEndPayload'] = ResolversParentTypes['CouponCodeEndPayload']> = {
  couponCode?: Resolver<Maybe<ResolversTypes['CouponCode']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PurchaseLimitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PurchaseLimit'] = ResolversParentTypes['PurchaseLimit']> = {
  perBuyerMax?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PurchaseLimitErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PurchaseLimitError'] = ResolversParentTypes['PurchaseLimitError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  listingId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  limit?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  bought?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  left?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PurchaseLimitSetPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PurchaseLimitSetPayload'] = ResolversParentTypes['PurchaseLimitSetPayload']> = {
  listing?: Resolver<Maybe<ResolversTypes['Listing']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReorderLeftOutResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReorderLeftOut'] = ResolversParentTypes['ReorderLeftOut']> = {
  orderLine?: Resolver<ResolversTypes['OrderLine'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['ReorderBar'], ParentType, ContextType>;
};

export type OrderReorderPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderReorderPayload'] = ResolversParentTypes['OrderReorderPayload']> = {
  cart?: Resolver<Maybe<ResolversTypes['Cart']>, ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
  leftOut?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ReorderLeftOut']>>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ShipmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Shipment'] = ResolversParentTypes['Shipment'], FederationReferenceType extends FederationReferenceTypes['Shipment'] = FederationReferenceTypes['Shipment']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Shipment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ShipmentState'], ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
  lines?: Resolver<ReadonlyArray<ResolversTypes['ShipmentLine']>, ParentType, ContextType>;
  carrier?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  trackingNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  trackingUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  allowedTransitions?: Resolver<ReadonlyArray<ResolversTypes['AllowedTransition']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  shippedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  deliveredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ShipmentLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShipmentLine'] = ResolversParentTypes['ShipmentLine']> = {
  orderLine?: Resolver<Maybe<ResolversTypes['OrderLine']>, ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ShipmentUpdateTrackingPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShipmentUpdateTrackingPayload'] = ResolversParentTypes['ShipmentUpdateTrackingPayload']> = {
  shipment?: Resolver<Maybe<ResolversTypes['Shipment']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ShipmentLimitErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShipmentLimitError'] = ResolversParentTypes['ShipmentLimitError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  limit?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ShipmentCreatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShipmentCreatePayload'] = ResolversParentTypes['ShipmentCreatePayload']> = {
  shipment?: Resolver<Maybe<ResolversTypes['Shipment']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ShipmentMarkShippedPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShipmentMarkShippedPayload'] = ResolversParentTypes['ShipmentMarkShippedPayload']> = {
  shipment?: Resolver<Maybe<ResolversTypes['Shipment']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ShipmentMarkDeliveredPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShipmentMarkDeliveredPayload'] = ResolversParentTypes['ShipmentMarkDeliveredPayload']> = {
  shipment?: Resolver<Maybe<ResolversTypes['Shipment']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ShipmentCancelPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShipmentCancelPayload'] = ResolversParentTypes['ShipmentCancelPayload']> = {
  shipment?: Resolver<Maybe<ResolversTypes['Shipment']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type TaxRateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TaxRate'] = ResolversParentTypes['TaxRate'], FederationReferenceType extends FederationReferenceTypes['TaxRate'] = FederationReferenceTypes['TaxRate']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['TaxRate']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  country?: Resolver<ResolversTypes['CountryCode'], ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  taxClass?: Resolver<ResolversTypes['TaxRateClass'], ParentType, ContextType>;
  rateBps?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inclusion?: Resolver<ResolversTypes['TaxInclusion'], ParentType, ContextType>;
  jurisdiction?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TaxRateConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TaxRateConnection'] = ResolversParentTypes['TaxRateConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TaxRateEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['TaxRate']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
};

export type TaxRateEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TaxRateEdge'] = ResolversParentTypes['TaxRateEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TaxRate'], ParentType, ContextType>;
};

export type TaxRateSetPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TaxRateSetPayload'] = ResolversParentTypes['TaxRateSetPayload']> = {
  taxRate?: Resolver<Maybe<ResolversTypes['TaxRate']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  cartLineAdd?: Resolver<ResolversTypes['CartLineAddPayload'], ParentType, ContextType, RequireFields<MutationCartLineAddArgs, 'input'>>;
  cartLineUpdate?: Resolver<ResolversTypes['CartLineUpdatePayload'], ParentType, ContextType, RequireFields<MutationCartLineUpdateArgs, 'id' | 'input'>>;
  cartLineRemove?: Resolver<ResolversTypes['CartLineRemovePayload'], ParentType, ContextType, RequireFields<MutationCartLineRemoveArgs, 'id' | 'input'>>;
  cartMerge?: Resolver<ResolversTypes['CartMergePayload'], ParentType, ContextType, RequireFields<MutationCartMergeArgs, 'input'>>;
  checkoutStart?: Resolver<ResolversTypes['CheckoutStartPayload'], ParentType, ContextType, RequireFields<MutationCheckoutStartArgs, 'input'>>;
  checkoutSetAddress?: Resolver<ResolversTypes['CheckoutSetAddressPayload'], ParentType, ContextType, RequireFields<MutationCheckoutSetAddressArgs, 'id' | 'input'>>;
  checkoutSelectDelivery?: Resolver<ResolversTypes['CheckoutSelectDeliveryPayload'], ParentType, ContextType, RequireFields<MutationCheckoutSelectDeliveryArgs, 'id' | 'input'>>;
  checkoutApplyCodes?: Resolver<ResolversTypes['CheckoutApplyCodesPayload'], ParentType, ContextType, RequireFields<MutationCheckoutApplyCodesArgs, 'id' | 'input'>>;
  checkoutRefresh?: Resolver<ResolversTypes['CheckoutRefreshPayload'], ParentType, ContextType, RequireFields<MutationCheckoutRefreshArgs, 'id' | 'input'>>;
  checkoutComplete?: Resolver<ResolversTypes['CheckoutCompletePayload'], ParentType, ContextType, RequireFields<MutationCheckoutCompleteArgs, 'id' | 'input'>>;
  checkoutReopen?: Resolver<ResolversTypes['CheckoutReopenPayload'], ParentType, ContextType, RequireFields<MutationCheckoutReopenArgs, 'id' | 'input'>>;
  shippingProfileCreate?: Resolver<ResolversTypes['ShippingProfileCreatePayload'], ParentType, ContextType, RequireFields<MutationShippingProfileCreateArgs, 'input'>>;
  shippingProfileUpdate?: Resolver<ResolversTypes['ShippingProfileUpdatePayload'], ParentType, ContextType, RequireFields<MutationShippingProfileUpdateArgs, 'id' | 'input'>>;
  shippingProfileArchive?: Resolver<ResolversTypes['ShippingProfileArchivePayload'], ParentType, ContextType, RequireFields<MutationShippingProfileArchiveArgs, 'id' | 'input'>>;
  shippingProfileAssign?: Resolver<ResolversTypes['ShippingProfileAssignPayload'], ParentType, ContextType, RequireFields<MutationShippingProfileAssignArgs, 'id' | 'input'>>;
  digitalFileUploadCreate?: Resolver<ResolversTypes['DigitalFileUploadCreatePayload'], ParentType, ContextType, RequireFields<MutationDigitalFileUploadCreateArgs, 'input'>>;
  digitalGoodsSet?: Resolver<ResolversTypes['DigitalGoodsSetPayload'], ParentType, ContextType, RequireFields<MutationDigitalGoodsSetArgs, 'id' | 'input'>>;
  digitalGoodsOpen?: Resolver<ResolversTypes['DigitalGoodsOpenPayload'], ParentType, ContextType, RequireFields<MutationDigitalGoodsOpenArgs, 'id' | 'input'>>;
  inventoryAdjust?: Resolver<ResolversTypes['InventoryAdjustPayload'], ParentType, ContextType, RequireFields<MutationInventoryAdjustArgs, 'input'>>;
  inventoryPolicySet?: Resolver<ResolversTypes['InventoryPolicySetPayload'], ParentType, ContextType, RequireFields<MutationInventoryPolicySetArgs, 'id' | 'input'>>;
  locationCreate?: Resolver<ResolversTypes['LocationCreatePayload'], ParentType, ContextType, RequireFields<MutationLocationCreateArgs, 'input'>>;
  locationUpdate?: Resolver<ResolversTypes['LocationUpdatePayload'], ParentType, ContextType, RequireFields<MutationLocationUpdateArgs, 'id' | 'input'>>;
  locationArchive?: Resolver<ResolversTypes['LocationArchivePayload'], ParentType, ContextType, RequireFields<MutationLocationArchiveArgs, 'id' | 'input'>>;
  locationRestore?: Resolver<ResolversTypes['LocationRestorePayload'], ParentType, ContextType, RequireFields<MutationLocationRestoreArgs, 'id' | 'input'>>;
  orderAccept?: Resolver<ResolversTypes['OrderAcceptPayload'], ParentType, ContextType, RequireFields<MutationOrderAcceptArgs, 'id' | 'input'>>;
  orderDecline?: Resolver<ResolversTypes['OrderDeclinePayload'], ParentType, ContextType, RequireFields<MutationOrderDeclineArgs, 'id' | 'input'>>;
  orderCancel?: Resolver<ResolversTypes['OrderCancelPayload'], ParentType, ContextType, RequireFields<MutationOrderCancelArgs, 'id' | 'input'>>;
  orderConfirmDelivery?: Resolver<ResolversTypes['OrderConfirmDeliveryPayload'], ParentType, ContextType, RequireFields<MutationOrderConfirmDeliveryArgs, 'id' | 'input'>>;
  orderHandOver?: Resolver<ResolversTypes['OrderHandOverPayload'], ParentType, ContextType, RequireFields<MutationOrderHandOverArgs, 'id' | 'input'>>;
  orderComplete?: Resolver<ResolversTypes['OrderCompletePayload'], ParentType, ContextType, RequireFields<MutationOrderCompleteArgs, 'id' | 'input'>>;
  orderPolicySet?: Resolver<ResolversTypes['OrderPolicySetPayload'], ParentType, ContextType, RequireFields<MutationOrderPolicySetArgs, 'id' | 'input'>>;
  promotionCreate?: Resolver<ResolversTypes['PromotionCreatePayload'], ParentType, ContextType, RequireFields<MutationPromotionCreateArgs, 'input'>>;
  promotionUpdate?: Resolver<ResolversTypes['PromotionUpdatePayload'], ParentType, ContextType, RequireFields<MutationPromotionUpdateArgs, 'id' | 'input'>>;
  promotionActivate?: Resolver<ResolversTypes['PromotionActivatePayload'], ParentType, ContextType, RequireFields<MutationPromotionActivateArgs, 'id' | 'input'>>;
  promotionPause?: Resolver<ResolversTypes['PromotionPausePayload'], ParentType, ContextType, RequireFields<MutationPromotionPauseArgs, 'id' | 'input'>>;
  promotionEnd?: Resolver<ResolversTypes['PromotionEndPayload'], ParentType, ContextType, RequireFields<MutationPromotionEndArgs, 'id' | 'input'>>;
  couponCodeCreate?: Resolver<ResolversTypes['CouponCodeCreatePayload'], ParentType, ContextType, RequireFields<MutationCouponCodeCreateArgs, 'id' | 'input'>>;
  couponCodeEnd?: Resolver<ResolversTypes['CouponCodeEndPayload'], ParentType, ContextType, RequireFields<MutationCouponCodeEndArgs, 'id' | 'input'>>;
  purchaseLimitSet?: Resolver<ResolversTypes['PurchaseLimitSetPayload'], ParentType, ContextType, RequireFields<MutationPurchaseLimitSetArgs, 'id' | 'input'>>;
  orderReorder?: Resolver<ResolversTypes['OrderReorderPayload'], ParentType, ContextType, RequireFields<MutationOrderReorderArgs, 'id' | 'input'>>;
  shipmentCreate?: Resolver<ResolversTypes['ShipmentCreatePayload'], ParentType, ContextType, RequireFields<MutationShipmentCreateArgs, 'input'>>;
  shipmentMarkShipped?: Resolver<ResolversTypes['ShipmentMarkShippedPayload'], ParentType, ContextType, RequireFields<MutationShipmentMarkShippedArgs, 'id' | 'input'>>;
  shipmentMarkDelivered?: Resolver<ResolversTypes['ShipmentMarkDeliveredPayload'], ParentType, ContextType, RequireFields<MutationShipmentMarkDeliveredArgs, 'id' | 'input'>>;
  shipmentUpdateTracking?: Resolver<ResolversTypes['ShipmentUpdateTrackingPayload'], ParentType, ContextType, RequireFields<MutationShipmentUpdateTrackingArgs, 'id' | 'input'>>;
  shipmentCancel?: Resolver<ResolversTypes['ShipmentCancelPayload'], ParentType, ContextType, RequireFields<MutationShipmentCancelArgs, 'id' | 'input'>>;
  taxRateSet?: Resolver<ResolversTypes['TaxRateSetPayload'], ParentType, ContextType, RequireFields<MutationTaxRateSetArgs, 'input'>>;
};

export type SubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  orderUpdated?: SubscriptionResolver<ResolversTypes['OrderUpdate'], "orderUpdated", ParentType, ContextType, Partial<SubscriptionOrderUpdatedArgs>>;
  orderGroupUpdated?: SubscriptionResolver<ResolversTypes['OrderGroupUpdate'], "orderGroupUpdated", ParentType, ContextType, Partial<SubscriptionOrderGroupUpdatedArgs>>;
  sellerOrderReceived?: SubscriptionResolver<ResolversTypes['SellerOrderUpdate'], "sellerOrderReceived", ParentType, ContextType, RequireFields<SubscriptionSellerOrderReceivedArgs, 'sellerId'>>;
  inventoryChanged?: SubscriptionResolver<ResolversTypes['InventoryUpdate'], "inventoryChanged", ParentType, ContextType, RequireFields<SubscriptionInventoryChangedArgs, 'variantIds'>>;
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
  DeliveryAddress?: DeliveryAddressResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Cart?: CartResolvers<ContextType>;
  CartLine?: CartLineResolvers<ContextType>;
  CartWarning?: CartWarningResolvers<ContextType>;
  CartLimitError?: CartLimitErrorResolvers<ContextType>;
  CartLineAddPayload?: CartLineAddPayloadResolvers<ContextType>;
  CartLineUpdatePayload?: CartLineUpdatePayloadResolvers<ContextType>;
  CartLineRemovePayload?: CartLineRemovePayloadResolvers<ContextType>;
  CartMergePayload?: CartMergePayloadResolvers<ContextType>;
  Checkout?: CheckoutResolvers<ContextType>;
  CheckoutLine?: CheckoutLineResolvers<ContextType>;
  CheckoutSeller?: CheckoutSellerResolvers<ContextType>;
  CheckoutDeliveryOption?: CheckoutDeliveryOptionResolvers<ContextType>;
  CheckoutTotals?: CheckoutTotalsResolvers<ContextType>;
  CheckoutCode?: CheckoutCodeResolvers<ContextType>;
  CheckoutExpiredError?: CheckoutExpiredErrorResolvers<ContextType>;
  CheckoutStartPayload?: CheckoutStartPayloadResolvers<ContextType>;
  CheckoutSetAddressPayload?: CheckoutSetAddressPayloadResolvers<ContextType>;
  CheckoutSelectDeliveryPayload?: CheckoutSelectDeliveryPayloadResolvers<ContextType>;
  CheckoutApplyCodesPayload?: CheckoutApplyCodesPayloadResolvers<ContextType>;
  CheckoutRefreshPayload?: CheckoutRefreshPayloadResolvers<ContextType>;
  CheckoutCompletePayload?: CheckoutCompletePayloadResolvers<ContextType>;
  CheckoutReopenPayload?: CheckoutReopenPayloadResolvers<ContextType>;
  Seller?: SellerResolvers<ContextType>;
  Listing?: ListingResolvers<ContextType>;
  DeliveryOption?: DeliveryOptionResolvers<ContextType>;
  ShippingProfile?: ShippingProfileResolvers<ContextType>;
  ShippingZone?: ShippingZoneResolvers<ContextType>;
  ShippingRate?: ShippingRateResolvers<ContextType>;
  ShippingProfileCreatePayload?: ShippingProfileCreatePayloadResolvers<ContextType>;
  ShippingProfileUpdatePayload?: ShippingProfileUpdatePayloadResolvers<ContextType>;
  ShippingProfileArchivePayload?: ShippingProfileArchivePayloadResolvers<ContextType>;
  ShippingProfileAssignPayload?: ShippingProfileAssignPayloadResolvers<ContextType>;
  Variant?: VariantResolvers<ContextType>;
  OrderLine?: OrderLineResolvers<ContextType>;
  DigitalGoods?: DigitalGoodsResolvers<ContextType>;
  DigitalFile?: DigitalFileResolvers<ContextType>;
  OrderLineGoods?: OrderLineGoodsResolvers<ContextType>;
  DigitalFileUploadCreatePayload?: DigitalFileUploadCreatePayloadResolvers<ContextType>;
  HttpHeader?: HttpHeaderResolvers<ContextType>;
  DigitalGoodsSetPayload?: DigitalGoodsSetPayloadResolvers<ContextType>;
  DigitalGoodsOpenPayload?: DigitalGoodsOpenPayloadResolvers<ContextType>;
  VariantInventory?: VariantInventoryResolvers<ContextType>;
  InventoryLevel?: InventoryLevelResolvers<ContextType>;
  StockMovement?: StockMovementResolvers<ContextType>;
  StockMovementConnection?: StockMovementConnectionResolvers<ContextType>;
  StockMovementEdge?: StockMovementEdgeResolvers<ContextType>;
  InventoryAdjustment?: InventoryAdjustmentResolvers<ContextType>;
  InventoryAdjustPayload?: InventoryAdjustPayloadResolvers<ContextType>;
  InventoryPolicySetPayload?: InventoryPolicySetPayloadResolvers<ContextType>;
  InsufficientStockError?: InsufficientStockErrorResolvers<ContextType>;
  InventoryChangedError?: InventoryChangedErrorResolvers<ContextType>;
  OrderUpdate?: OrderUpdateResolvers<ContextType>;
  OrderGroupUpdate?: OrderGroupUpdateResolvers<ContextType>;
  SellerOrderUpdate?: SellerOrderUpdateResolvers<ContextType>;
  InventoryUpdate?: InventoryUpdateResolvers<ContextType>;
  Location?: LocationResolvers<ContextType>;
  LocationCreatePayload?: LocationCreatePayloadResolvers<ContextType>;
  LocationUpdatePayload?: LocationUpdatePayloadResolvers<ContextType>;
  LocationArchivePayload?: LocationArchivePayloadResolvers<ContextType>;
  LocationRestorePayload?: LocationRestorePayloadResolvers<ContextType>;
  ListingUnavailableError?: ListingUnavailableErrorResolvers<ContextType>;
  SellerUnavailableError?: SellerUnavailableErrorResolvers<ContextType>;
  PriceChangedError?: PriceChangedErrorResolvers<ContextType>;
  CurrencyMixedError?: CurrencyMixedErrorResolvers<ContextType>;
  DiscountChangedError?: DiscountChangedErrorResolvers<ContextType>;
  OrderLineQuantityError?: OrderLineQuantityErrorResolvers<ContextType>;
  OrderAcceptPayload?: OrderAcceptPayloadResolvers<ContextType>;
  OrderDeclinePayload?: OrderDeclinePayloadResolvers<ContextType>;
  OrderCancelPayload?: OrderCancelPayloadResolvers<ContextType>;
  OrderConfirmDeliveryPayload?: OrderConfirmDeliveryPayloadResolvers<ContextType>;
  OrderHandOverPayload?: OrderHandOverPayloadResolvers<ContextType>;
  OrderCompletePayload?: OrderCompletePayloadResolvers<ContextType>;
  SellerOrderPolicy?: SellerOrderPolicyResolvers<ContextType>;
  OrderPolicySetPayload?: OrderPolicySetPayloadResolvers<ContextType>;
  User?: UserResolvers<ContextType>;
  OrderGroup?: OrderGroupResolvers<ContextType>;
  Order?: OrderResolvers<ContextType>;
  OrderTotals?: OrderTotalsResolvers<ContextType>;
  OrderFee?: OrderFeeResolvers<ContextType>;
  OrderDelivery?: OrderDeliveryResolvers<ContextType>;
  OrderPolicy?: OrderPolicyResolvers<ContextType>;
  OrderCancellation?: OrderCancellationResolvers<ContextType>;
  OrderCancellationLine?: OrderCancellationLineResolvers<ContextType>;
  OrderTimer?: OrderTimerResolvers<ContextType>;
  OrderStep?: OrderStepResolvers<ContextType>;
  OrderLineOption?: OrderLineOptionResolvers<ContextType>;
  OrderConnection?: OrderConnectionResolvers<ContextType>;
  OrderEdge?: OrderEdgeResolvers<ContextType>;
  Promotion?: PromotionResolvers<ContextType>;
  CouponCode?: CouponCodeResolvers<ContextType>;
  CouponInvalidError?: CouponInvalidErrorResolvers<ContextType>;
  CouponExhaustedError?: CouponExhaustedErrorResolvers<ContextType>;
  PromotionConnection?: PromotionConnectionResolvers<ContextType>;
  PromotionEdge?: PromotionEdgeResolvers<ContextType>;
  CouponCodeConnection?: CouponCodeConnectionResolvers<ContextType>;
  CouponCodeEdge?: CouponCodeEdgeResolvers<ContextType>;
  PromotionCreatePayload?: PromotionCreatePayloadResolvers<ContextType>;
  PromotionUpdatePayload?: PromotionUpdatePayloadResolvers<ContextType>;
  PromotionActivatePayload?: PromotionActivatePayloadResolvers<ContextType>;
  PromotionPausePayload?: PromotionPausePayloadResolvers<ContextType>;
  PromotionEndPayload?: PromotionEndPayloadResolvers<ContextType>;
  CouponCodeCreatePayload?: CouponCodeCreatePayloadResolvers<ContextType>;
  CouponCodeEndPayload?: CouponCodeEndPayloadResolvers<ContextType>;
  PurchaseLimit?: PurchaseLimitResolvers<ContextType>;
  PurchaseLimitError?: PurchaseLimitErrorResolvers<ContextType>;
  PurchaseLimitSetPayload?: PurchaseLimitSetPayloadResolvers<ContextType>;
  ReorderLeftOut?: ReorderLeftOutResolvers<ContextType>;
  OrderReorderPayload?: OrderReorderPayloadResolvers<ContextType>;
  Shipment?: ShipmentResolvers<ContextType>;
  ShipmentLine?: ShipmentLineResolvers<ContextType>;
  ShipmentUpdateTrackingPayload?: ShipmentUpdateTrackingPayloadResolvers<ContextType>;
  ShipmentLimitError?: ShipmentLimitErrorResolvers<ContextType>;
  ShipmentCreatePayload?: ShipmentCreatePayloadResolvers<ContextType>;
  ShipmentMarkShippedPayload?: ShipmentMarkShippedPayloadResolvers<ContextType>;
  ShipmentMarkDeliveredPayload?: ShipmentMarkDeliveredPayloadResolvers<ContextType>;
  ShipmentCancelPayload?: ShipmentCancelPayloadResolvers<ContextType>;
  TaxRate?: TaxRateResolvers<ContextType>;
  TaxRateConnection?: TaxRateConnectionResolvers<ContextType>;
  TaxRateEdge?: TaxRateEdgeResolvers<ContextType>;
  TaxRateSetPayload?: TaxRateSetPayloadResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  cacheControl?: CacheControlDirectiveResolver<any, any, ContextType>;
};
