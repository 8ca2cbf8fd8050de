import { event } from "@souk/shared/events";
import type { Id } from "@souk/shared/ids";

/** What is taken of sales to a place, from a moment on. */
export interface TaxRateFact {
  readonly taxRateId: Id<"txr">;
  readonly country: string;
  readonly region: string | null;
  readonly taxClass: string;
  readonly rateBps: number;
  readonly inclusion: "ADDED" | "INCLUDED";
  readonly validFrom: string;
}

/** A promotion at the version that the event's `aggregateVersion` names; of the platform's, no seller. */
export interface PromotionFact { readonly promotionId: Id<"prm">; readonly sellerId: Id<"sel"> | null }
/** A code and what it was used for; the amount is in the order group's currency. */
export interface CouponFact { readonly couponId: Id<"cpn">; readonly orderGroupId: Id<"ogr">; readonly buyerId: Id<"usr">; readonly amountMinor: string }

/** What happened to a variant's stock: by how much, and what can be bought now. */
export interface StockFact {
  readonly variantId: Id<"var">;
  readonly listingId: Id<"lst">;
  readonly sellerId: Id<"sel">;
  /** Of what can be bought; of `inventory.finalized`, of what lies there. Negative when less is left. */
  readonly quantity: number;
  /** At all places, without what is held for orders. */
  readonly available: number;
  /** The variant again, where everybody is told another number of it now. */
  readonly shownVariantId?: Id<"var">;
}
/** How a variant is counted from now on. */
export interface PolicyFact { readonly variantId: Id<"var">; readonly listingId: Id<"lst">; readonly sellerId: Id<"sel">; readonly policy: "TRACKED" | "UNLIMITED" | "UNIQUE"; readonly shownVariantId?: Id<"var"> }

/** How many of a listing one buyer may buy in all from now on; null for any number. */
export interface PurchaseLimitFact { readonly listingId: Id<"lst">; readonly sellerId: Id<"sel">; readonly perBuyerMax: number | null }

/** Whether a seller's orders are accepted at once from now on, or looked at first. */
export interface OrderPolicyFact { readonly sellerId: Id<"sel">; readonly isAcceptedAtOnce: boolean }
/** What buyers of a variant get from now on; not given, nothing. */
export interface DigitalGoodsFact { readonly variantId: Id<"var">; readonly listingId: Id<"lst">; readonly sellerId: Id<"sel">; readonly version: number; readonly isGiven: boolean }

const ofStock = { aggregate: "Variant", aggregateId: (payload: { readonly variantId: Id<"var"> }) => payload.variantId, version: 1 };
const ofPromotion = { aggregate: "Promotion", aggregateId: (payload: PromotionFact) => payload.promotionId, version: 1 };
/** In order for each order group: a code used by thousands at once has no order of its own. */
const ofCoupon = { aggregate: "CouponCode", aggregateId: (payload: CouponFact) => payload.couponId, partitionKey: (payload: CouponFact) => payload.orderGroupId, version: 1 };

/** A buyer's way from cart to order. */
export interface CheckoutFact { readonly checkoutId: Id<"chk">; readonly buyerId: Id<"usr"> }
/** What one checkout bought, and the orders it became. */
export interface OrderGroupFact { readonly orderGroupId: Id<"ogr">; readonly buyerId: Id<"usr">; readonly orderIds: readonly Id<"ord">[] }
/** Where an order group stands. */
export type OrderGroupStateFact = "PENDING_PAYMENT" | "PLACED" | "UNPAID" | "UNFULFILLABLE";
/** The same, and the step it took; without both in events older than they are. */
export interface OrderGroupMoveFact extends OrderGroupFact { readonly from?: OrderGroupStateFact; readonly to?: OrderGroupStateFact }
/** Where an order stands. */
export type OrderStateFact =
  | "PENDING_PAYMENT" | "PLACED" | "ACCEPTED" | "IN_FULFILMENT" | "FULFILLED" | "DELIVERED" | "COMPLETED" | "CLOSED"
  | "CANCELLED" | "DECLINED" | "EXPIRED" | "CLOSED_REFUNDED";
/** An order at the version that the event's `aggregateVersion` names. */
export interface OrderFact { readonly orderId: Id<"ord">; readonly orderGroupId: Id<"ogr">; readonly buyerId: Id<"usr">; readonly sellerId: Id<"sel"> }
/** The same, and the step it took; without both where it took none, and in events older than they are. */
export interface OrderMoveFact extends OrderFact { readonly from?: OrderStateFact; readonly to?: OrderStateFact }
/** What goes back, in minor units of the order's currency: to the buyer, of that tax, and what the platform had borne of the price. */
export interface RefundAmounts { readonly amountMinor: string; readonly taxMinor: string; readonly platformDiscountMinor: string }
/**
 * A refund that is asked for, once: units by line and delivery, each with its amounts, and their sum. All events of one order
 * together never ask for more than its total, and for exactly that once all of it is cancelled.
 */
export interface OrderCancelledFact extends OrderMoveFact {
  /** Who said so; SYSTEM is time. */
  readonly party: "BUYER" | "SELLER" | "OPERATOR" | "SYSTEM";
  readonly reason: string | null;
  readonly currency: string;
  readonly amountMinor: string;
  readonly shipping: RefundAmounts;
  readonly lines: readonly (RefundAmounts & { readonly orderLineId: Id<"oln">; readonly quantity: number })[];
}

/** A parcel of an order, at the version that the event's `aggregateVersion` names. */
export interface ShipmentFact extends OrderFact { readonly shipmentId: Id<"shp"> }

const ofCheckout = { aggregate: "Checkout", aggregateId: (payload: CheckoutFact) => payload.checkoutId, version: 1 };
const ofGroup = { aggregate: "OrderGroup", aggregateId: (payload: OrderGroupFact) => payload.orderGroupId, version: 1 };
const ofOrder = { aggregate: "Order", aggregateId: (payload: OrderFact) => payload.orderId, partitionKey: (payload: OrderFact) => payload.orderGroupId, version: 1 };
const ofShipment = { aggregate: "Shipment", aggregateId: (payload: ShipmentFact) => payload.shipmentId, partitionKey: (payload: ShipmentFact) => payload.orderGroupId, version: 1 };

/** What happens in commerce. */
export const commerceEvents = {
  "checkout.started": event<CheckoutFact>(ofCheckout),
  /** Its time was over, or its payment's. */
  "checkout.expired": event<CheckoutFact>(ofCheckout),
  /** Given up before it was paid; it can be changed again. */
  "checkout.reopened": event<CheckoutFact>(ofCheckout),
  /** Stock is held and the orders are made: it is to be paid. */
  "orderGroup.created": event<OrderGroupFact>(ofGroup),
  /** It is paid, and its orders are placed. */
  "orderGroup.placed": event<OrderGroupMoveFact>(ofGroup),
  /** It was not paid in time, or given up: stock and codes are back. */
  "orderGroup.lapsed": event<OrderGroupMoveFact>(ofGroup),
  /** It was paid too late: the money goes back. */
  "orderGroup.unfulfillable": event<OrderGroupMoveFact>(ofGroup),
  "order.placed": event<OrderMoveFact>(ofOrder),
  "order.accepted": event<OrderMoveFact>(ofOrder),
  /** Its seller turned it down: the money goes back. */
  "order.declined": event<OrderCancelledFact>(ofOrder),
  /** Its seller was silent: the money goes back. */
  "order.expired": event<OrderCancelledFact>(ofOrder),
  /** All of it, or units of some lines: their money goes back. */
  "order.cancelled": event<OrderCancelledFact>(ofOrder),
  /** Something else of it changed: a quantity, a parcel, its money; or it began to be sent, or was never paid. */
  "order.updated": event<OrderMoveFact>(ofOrder),
  /** The last of it is on its way. */
  "order.fulfilled": event<OrderMoveFact>(ofOrder),
  "order.delivered": event<OrderMoveFact>(ofOrder),
  /** Its buyer has accepted it, or time has: the seller is paid. */
  "order.completed": event<OrderMoveFact>(ofOrder),
  "order.closed": event<OrderMoveFact>(ofOrder),
  /** It is packed. */
  "shipment.created": event<ShipmentFact>(ofShipment),
  /** It is on its way. */
  "shipment.shipped": event<ShipmentFact>(ofShipment),
  /** It can be followed otherwise than was said. */
  "shipment.updated": event<ShipmentFact>(ofShipment),
  /** It has come. */
  "shipment.delivered": event<ShipmentFact>(ofShipment),
  /** It was unpacked. */
  "shipment.cancelled": event<ShipmentFact>(ofShipment),
  /** Somebody of staff said what is taken; who, is the event's author. */
  "taxRate.set": event<TaxRateFact>({ aggregate: "TaxRate", aggregateId: ({ taxRateId }) => taxRateId, version: 1 }),
  /** Its seller counted, received or lost some. */
  "inventory.adjusted": event<StockFact>(ofStock),
  /** Held back for orders. */
  "inventory.reserved": event<StockFact>(ofStock),
  /** Not held any more: given up, or not paid in time. */
  "inventory.released": event<StockFact>(ofStock),
  /** What was held is sold. */
  "inventory.finalized": event<StockFact>(ofStock),
  /** What was sold came back. */
  "inventory.returned": event<StockFact>(ofStock),
  /** The last that could be bought is gone; it comes back, perhaps, when orders are given up. */
  "inventory.depleted": event<StockFact>(ofStock),
  /** There are some again. */
  "inventory.restocked": event<StockFact>(ofStock),
  "inventory.policyChanged": event<PolicyFact>(ofStock),
  /** Its seller said how many each buyer may have. */
  "purchaseLimit.set": event<PurchaseLimitFact>({ aggregate: "Listing", aggregateId: ({ listingId }) => listingId, version: 1 }),
  /** Its owner or a manager said how orders are taken. */
  "orderPolicy.set": event<OrderPolicyFact>({ aggregate: "Seller", aggregateId: ({ sellerId }) => sellerId, version: 1 }),
  /** Its seller said what buyers get. */
  "digitalGoods.set": event<DigitalGoodsFact>({ aggregate: "Variant", aggregateId: ({ variantId }) => variantId, version: 1 }),
  /** Its buyer opened what they were given of a line, for the first time. */
  "digitalGoods.opened": event<OrderFact & { readonly orderLineId: Id<"oln"> }>(ofOrder),
  /** A draft was begun. */
  "promotion.created": event<PromotionFact>(ofPromotion),
  /** Its terms changed. */
  "promotion.updated": event<PromotionFact>(ofPromotion),
  "promotion.activated": event<PromotionFact>(ofPromotion),
  "promotion.paused": event<PromotionFact>(ofPromotion),
  "promotion.ended": event<PromotionFact>(ofPromotion),
  /** A code was used for an order group. */
  "coupon.redeemed": event<CouponFact>(ofCoupon),
  /** The use was given back. */
  "coupon.restored": event<CouponFact>(ofCoupon),
} as const;
