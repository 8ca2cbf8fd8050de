import { live, liveStep, liveUpdate } from "@souk/shared/live";
import type { OrderGroupMoveFact, OrderMoveFact } from "@souk/schema/events/commerce";
import type { Resolvers } from "../graphql.ts";
import { capped } from "../inventory/stock-shown.ts";
import { inventoryWatch } from "./inventory-watch.ts";
import { orderGroupWatch, orderWatch, sellerOrdersWatch } from "./order-watches.ts";

const ofOrder = liveStep((payload: OrderMoveFact) => payload);

export const resolvers: Pick<Resolvers, "Subscription" | "OrderUpdate" | "OrderGroupUpdate" | "SellerOrderUpdate" | "InventoryUpdate"> = {
  Subscription: {
    orderUpdated: live(orderWatch),
    orderGroupUpdated: live(orderGroupWatch),
    sellerOrderReceived: live(sellerOrdersWatch),
    inventoryChanged: live(inventoryWatch),
  },
  OrderUpdate: {
    ...liveUpdate,
    ...ofOrder,
    order: ({ payload }, _, { orders }) => orders.byId.load(payload.orderId),
  },
  OrderGroupUpdate: {
    ...liveUpdate,
    ...liveStep((payload: OrderGroupMoveFact | OrderMoveFact) => ("orderIds" in payload ? payload : null)),      // else it is the step of one order
    orderGroup: ({ payload }, _, { orderGroups }) => orderGroups.byId.load(payload.orderGroupId),
  },
  SellerOrderUpdate: {
    ...liveUpdate,
    ...ofOrder,
    order: ({ payload }, _, { orders }) => orders.byId.load(payload.orderId),
  },
  InventoryUpdate: {
    ...liveUpdate,
    variant: ({ payload }) => ({ id: payload.variantId }),
    async available({ payload: { variantId, available } }, _, { stock }) {
      const seen = await stock.ofVariant.load(variantId);
      if (!seen || seen.policy === "UNLIMITED" || available === undefined) return null;
      return stock.seesInside(seen.sellerId) ? available : capped(available);
    },
    quantity: ({ payload: { sellerId, quantity } }, _, { stock }) => (stock.seesInside(sellerId) ? quantity ?? null : null),
  },
};
