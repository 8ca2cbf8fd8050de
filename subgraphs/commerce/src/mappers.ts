import type { LiveEvent } from "@souk/shared/live";
import type { OrderGroupMoveFact, OrderMoveFact, PolicyFact, StockFact } from "@souk/schema/events/commerce";
export type { Money } from "@souk/shared/money";
/** Trust's; here it is known by its id. */
export interface Seller { readonly id: string }
/** Catalog's; here it is known by its id. */
export interface Listing { readonly id: string }
/** Catalog's; here it is known by its id. */
export interface Variant { readonly id: string }
export type { DeliveryAddress } from "./addresses/address.ts";
export type { DeliveryOption } from "./delivery/delivery-quote.ts";
export type { Goods as DigitalGoods, LineGoodsSeen as OrderLineGoods } from "./digital-goods/digital-goods-reads.ts";
export type { DigitalFile } from "./digital-goods/digital-goods-tables.ts";
export type { FileUploadAnswer as DigitalFileUploadCreatePayload } from "./digital-goods/digital-files-shown.ts";
export type { InventoryAdjustment, InventoryLevel, StockMovement } from "./inventory/inventory-tables.ts";
export type { StockMovementPage as StockMovementConnection } from "./inventory/stock-movement-pages.ts";
export type { VariantStock as VariantInventory } from "./inventory/stock-reads.ts";
export type { Location } from "./locations/location-tables.ts";
export type { ShippingProfile, ShippingRate, ShippingZone } from "./delivery/shipping-profile-tables.ts";
export type { CouponCode, Promotion } from "./promotions/promotion-tables.ts";
export type { TaxRatePage as TaxRateConnection } from "./tax/tax-rate-pages.ts";
export type { TaxRate } from "./tax/tax-rate-tables.ts";
/** Trust's; here it is known by its id. */
export interface User { readonly id: string }
export type { Cart, CartLine } from "./carts/cart-tables.ts";
export type { Checkout } from "./checkouts/checkout-tables.ts";
export type { DeliveryOption as CheckoutDeliveryOption } from "./delivery/delivery-quote.ts";
export type { Order, OrderGroup } from "./orders/order-tables.ts";
export type { OrderCancellation } from "./orders/cancellation-reads.ts";
export type { PricedOrderLine as OrderLine } from "./orders/order-reads.ts";
export type { OrderPage as OrderConnection } from "./orders/order-pages.ts";
export type { CompletedAnswer as CheckoutCompletePayload } from "./checkouts/checkout-complete.ts";
export type { Shipment, ShipmentLine } from "./shipments/shipment-tables.ts";
export type { ReorderAnswer as OrderReorderPayload } from "./reorders/order-reorder.ts";
/** What subscriptions send: the event as it stands in the log. */
export type OrderUpdate = LiveEvent<OrderMoveFact>;
export type OrderGroupUpdate = LiveEvent<OrderGroupMoveFact | OrderMoveFact>;
export type SellerOrderUpdate = LiveEvent<OrderMoveFact>;
export type InventoryUpdate = LiveEvent<PolicyFact & Partial<StockFact>>;
