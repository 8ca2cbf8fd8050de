import { mergedResolvers } from "@souk/shared/resolver-maps";
import type { Subgraph } from "@souk/shared/subgraph";
import { cartLines, carts } from "./carts/cart-tables.ts";
import { resolvers as cartResolvers } from "./carts/resolvers.ts";
import { guestCartAge } from "./carts/guest-carts-delete.ts";
import { offerWindow } from "./checkouts/checkouts-expire.ts";
import { checkouts } from "./checkouts/checkout-tables.ts";
import { resolvers as checkoutResolvers } from "./checkouts/resolvers.ts";
import { context, type Context } from "./context.ts";
import { resolvers as deliveryResolvers } from "./delivery/resolvers.ts";
import { shippingProfiles } from "./delivery/shipping-profile-tables.ts";
import { digitalFilesSweep } from "./digital-goods/digital-files-sweep.ts";
import { digitalFiles } from "./digital-goods/digital-goods-tables.ts";
import { resolvers as digitalGoodsResolvers } from "./digital-goods/resolvers.ts";
import { inventoryAdjustments, inventoryItems, inventoryLevels } from "./inventory/inventory-tables.ts";
import { resolvers as inventoryResolvers } from "./inventory/resolvers.ts";
import { locations } from "./locations/location-tables.ts";
import { resolvers as liveResolvers } from "./live/resolvers.ts";
import { resolvers as locationResolvers } from "./locations/resolvers.ts";
import { paymentWindow } from "./order-groups/order-groups-expire.ts";
import { moneyFactsLock } from "./order-groups/money-facts-lock.ts";
import { moneyReactions } from "./order-groups/reactions.ts";
import { resolvers as orderPolicyResolvers } from "./order-policies/resolvers.ts";
import { orderGroups, orderLines, orders } from "./orders/order-tables.ts";
import { resolvers as orderResolvers } from "./orders/resolvers.ts";
import { couponCodes, promotions } from "./promotions/promotion-tables.ts";
import { ordersInTime } from "./order-life/orders-due.ts";
import { resolvers as orderLifeResolvers } from "./order-life/resolvers.ts";
import { resolvers as promotionResolvers } from "./promotions/resolvers.ts";
import { resolvers as purchaseResolvers } from "./purchase-limits/resolvers.ts";
import { refundReactions } from "./refunds/reactions.ts";
import { resolvers as reorderResolvers } from "./reorders/resolvers.ts";
import { resolvers as shipmentResolvers } from "./shipments/resolvers.ts";
import { shipments } from "./shipments/shipment-tables.ts";
import { resolvers as taxResolvers } from "./tax/resolvers.ts";

export const commerce: Subgraph<Context> = {
  name: "commerce",
  folder: import.meta.dirname,
  tables: [locations, inventoryItems, inventoryLevels, inventoryAdjustments, carts, cartLines, checkouts, orderGroups, orders, orderLines, shipments, shippingProfiles, promotions, couponCodes, digitalFiles],
  resolvers: mergedResolvers(
    cartResolvers, checkoutResolvers, deliveryResolvers, digitalGoodsResolvers, inventoryResolvers, liveResolvers, locationResolvers, orderLifeResolvers, orderPolicyResolvers, orderResolvers, promotionResolvers, purchaseResolvers, reorderResolvers, shipmentResolvers, taxResolvers),
  context,
  reactions: { money: { ...moneyReactions, ...refundReactions } },
  reactionLocks: { money: moneyFactsLock },
  sweeps: [paymentWindow, offerWindow, guestCartAge, ordersInTime, digitalFilesSweep],
  nodes: {
    loc: (id: string, { locations: loaders }) => loaders.byId.load(id),
    adj: (id: string, { stock }) => stock.adjustmentById.load(id),
    var: (id: string) => Promise.resolve({ id }),      // a stub: what it has here is asked for one by one
    lst: (id: string) => Promise.resolve({ id }),      // the same
    sel: (id: string) => Promise.resolve({ id }),      // the same
    crt: (id: string, { carts: loaders }) => loaders.byId.load(id),
    chk: (id: string, { checkouts: loaders }) => loaders.byId.load(id),
    ogr: (id: string, { orderGroups: loaders }) => loaders.byId.load(id),
    ord: (id: string, { orders: loaders }) => loaders.byId.load(id),
    shp: (id: string, { shipments: loaders }) => loaders.byId.load(id),
    oln: (id: string, { orderLineSeen }) => orderLineSeen(id),
    dfl: (id: string, { digitalGoods }) => digitalGoods.fileSeen(id),
    prm: (id: string, { promotions: loaders }) => loaders.byId.load(id),
    cpn: (id: string, { promotions: loaders }) => loaders.codeById.load(id),
    spf: (id: string, { shippingProfiles: loaders }) => loaders.byId.load(id),
    txr: (id: string, { taxRate }) => taxRate.load(id),
  },
};
export { demoCommerce } from "./demo.ts";
