import type { RequestContext } from "@souk/shared/context";
import { cartLoaders, type CartLoaders } from "./carts/cart-reads.ts";
import { checkoutLoaders, type CheckoutLoaders } from "./checkouts/checkout-reads.ts";
import { listingDelivery, type ListingDelivery } from "./delivery/listing-delivery.ts";
import { digitalGoodsLoaders, type DigitalGoodsLoaders } from "./digital-goods/digital-goods-reads.ts";
import { shippingProfileLoaders, type ShippingProfileLoaders } from "./delivery/shipping-profile-reads.ts";
import { orderGroupLoaders, type OrderGroupLoaders } from "./order-groups/order-group-reads.ts";
import { stockLoaders, type StockLoaders } from "./inventory/stock-reads.ts";
import { locationLoaders, type LocationLoaders } from "./locations/location-reads.ts";
import { orderPolicyLoader } from "./order-policies/order-policy-reads.ts";
import { orderLineSeen, orderLoaders, type OrderLoaders, type PricedOrderLine } from "./orders/order-reads.ts";
import { codePagesOfPromotions, promotionPagesOfSellers } from "./promotions/promotion-pages.ts";
import { promotionLoaders, type PromotionLoaders } from "./promotions/promotion-reads.ts";
import { purchaseLoaders, type PurchaseLoaders } from "./purchase-limits/purchase-reads.ts";
import { shipmentLoaders, type ShipmentLoaders } from "./shipments/shipment-reads.ts";
import { taxRateLoader } from "./tax/tax-rate-pages.ts";

/** What this subgraph's resolvers and verbs have: the kernel's part and its own loaders. */
export interface Context extends RequestContext {
  readonly locations: LocationLoaders;
  readonly stock: StockLoaders;
  readonly carts: CartLoaders;
  readonly checkouts: CheckoutLoaders;
  readonly orderGroups: OrderGroupLoaders;
  readonly orders: OrderLoaders;
  /** A line of an order that the caller sees; null otherwise. */
  orderLineSeen(id: string): Promise<PricedOrderLine | null>;
  readonly digitalGoods: DigitalGoodsLoaders;
  readonly orderPolicy: ReturnType<typeof orderPolicyLoader>;
  readonly promotions: PromotionLoaders;
  /** Pages of what a seller promises, and of a promotion's codes; whether the caller may see them is asked where they hang. */
  readonly promotionPages: { readonly ofSeller: ReturnType<typeof promotionPagesOfSellers>; readonly codesOf: ReturnType<typeof codePagesOfPromotions> };
  readonly purchases: PurchaseLoaders;
  readonly shipments: ShipmentLoaders;
  readonly shippingProfiles: ShippingProfileLoaders;
  readonly listingDelivery: ListingDelivery;
  readonly taxRate: ReturnType<typeof taxRateLoader>;
}

/** Made anew for each operation, so that nothing is cached between two people. */
export const context = (base: RequestContext): Context => {
  const orders = orderLoaders(base);
  return {
    ...base, locations: locationLoaders(base), stock: stockLoaders(base), carts: cartLoaders(base), checkouts: checkoutLoaders(base), orderGroups: orderGroupLoaders(base), orders, orderLineSeen: orderLineSeen(orders),
    promotions: promotionLoaders(base), promotionPages: { ofSeller: promotionPagesOfSellers(base.database), codesOf: codePagesOfPromotions(base.database) },
    digitalGoods: digitalGoodsLoaders(base), orderPolicy: orderPolicyLoader(base.database), purchases: purchaseLoaders(base), shipments: shipmentLoaders(base), shippingProfiles: shippingProfileLoaders(base), listingDelivery: listingDelivery(base.database), taxRate: taxRateLoader(base.database),
  };
};
