import { currency, exact, id, int, json, minor, nullable, oneOf, ref, table, text, texts, timestamp, type Row } from "@souk/shared/table";
import type { Id } from "@souk/shared/ids";
import type { PricingRounding, ResiduePolicy, TaxInclusion } from "../pricing/pricing-input.ts";
import type { OrderCommand, OrderState } from "./order-states.ts";

/** How what was bought comes to its buyer. */
export type Fulfilment = "SHIP" | "PICKUP" | "DIGITAL" | "NONE";

/** The way of delivery that was chosen, as it was offered, and its part of the order's amounts. */
export interface ChosenDelivery {
  readonly optionId: string;
  readonly kind: Fulfilment;
  readonly name: string;
  readonly minDays: number | null;
  readonly maxDays: number | null;
  readonly locationId: Id<"loc"> | null;
  readonly priceMinor: bigint;
  readonly sellerDiscountMinor: bigint;
  readonly platformDiscountMinor: bigint;
  readonly taxMinor: bigint;
  readonly taxRateBps: number;
  readonly taxInclusion: TaxInclusion;
  readonly jurisdiction: string | null;
}

/** What was agreed at the sale and holds for the order's life; times in hours. */
export interface OrderPolicy {
  readonly rounding: PricingRounding;
  readonly residue: ResiduePolicy;
  /** False where the seller looks at each order first. */
  readonly isAcceptedAtOnce: boolean;
  readonly acceptWithinHours: number;
  readonly shipWithinHours: number;
  /** After the last parcel left, when nobody says that it arrived. */
  readonly deliveredAfterHours: number;
  readonly completedAfterHours: number;
  readonly closedAfterHours: number;
}

/** The fee of one line as it was agreed at the sale: by which rule, and of how much. */
export interface LineFee {
  readonly ruleId: Id<"frl">;
  readonly bps: number;
  readonly variantId: Id<"var">;
  /** What it was taken of. */
  readonly baseMinor: bigint;
  readonly feeMinor: bigint;
  readonly feeTaxMinor: bigint;
  /** Whose the tax on it is; null where there is none. Lines go by several rules, so an order may have several. */
  readonly jurisdiction: string | null;
}
/** The fee as it was agreed at the sale, line by line. */
export interface OrderFee { readonly rules: readonly LineFee[] }

/** Who takes a step of an order. */
export type OrderParty = "BUYER" | "SELLER" | "OPERATOR" | "SYSTEM";

/** What one checkout bought, paid once. */
export const orderGroups = table("commerce.order_group", {
  id: id("ogr"),
  checkoutId: ref("chk"),
  buyerId: ref("usr"),
  currency: currency(),
  totalMinor: minor(),
  state: oneOf<"PENDING_PAYMENT" | "PLACED" | "UNPAID" | "UNFULFILLABLE">(),
  payableUntil: timestamp(),
  placedAt: nullable(timestamp()),
  address: nullable(text()),
  createdAt: timestamp(),
});
export type OrderGroup = Row<typeof orderGroups>;

/** What one seller sold to one buyer at once. */
export const orders = table("commerce.order", {
  id: id("ord"),
  groupId: ref("ogr"),
  buyerId: ref("usr"),
  sellerId: ref("sel"),
  number: text(),
  currency: currency(),
  state: oneOf<OrderState>(),
  version: int(),
  itemsMinor: minor(),
  sellerDiscountMinor: minor(),
  platformDiscountMinor: minor(),
  shippingMinor: minor(),
  taxMinor: minor(),
  taxAddedMinor: minor(),
  totalMinor: minor(),
  feeMinor: minor(),
  feeTaxMinor: minor(),
  /** What was asked back for what was cancelled. */
  refundMinor: minor(),
  /** What has gone back, for whatever reason. */
  refundedMinor: minor(),
  chargedBackMinor: minor(),
  fulfilment: oneOf<Fulfilment>(),
  delivery: exact<ChosenDelivery>(),
  policy: json<OrderPolicy>(),
  fee: exact<OrderFee>(),
  dueAt: nullable(timestamp()),
  dueCommand: nullable(oneOf<OrderCommand>()),
  placedAt: nullable(timestamp()),
  deliveredAt: nullable(timestamp()),
  completedAt: nullable(timestamp()),
  createdAt: timestamp(),
  updatedAt: timestamp(),
});
export type Order = Row<typeof orders>;

/** What was sold as it was; only its quantities move. */
export const orderLines = table("commerce.order_line", {
  id: id("oln"),
  orderId: ref("ord"),
  variantId: ref("var"),
  listingId: ref("lst"),
  categoryId: ref("cat"),
  position: int(),
  listingVersion: int(),
  kind: oneOf<"PHYSICAL" | "DIGITAL" | "SERVICE" | "RENTAL" | "PROJECT">(),
  title: text(),
  sku: nullable(text()),
  optionNames: texts(),
  optionValues: texts(),
  unitMinor: minor(),
  subtotalMinor: minor(),
  sellerDiscountMinor: minor(),
  platformDiscountMinor: minor(),
  taxMinor: minor(),
  taxRateBps: int(),
  taxClass: text(),
  taxInclusion: oneOf<TaxInclusion>(),
  jurisdiction: nullable(text()),
  totalMinor: minor(),
  ordered: int(),
  cancelled: int(),
  shipped: int(),
  delivered: int(),
  returned: int(),
  refunded: int(),
});
export type OrderLine = Row<typeof orderLines>;
