import { hasRole, isMember } from "@souk/shared/caller";
import { isId } from "@souk/shared/ids";
import { addressOpen } from "../addresses/address-seal.ts";
import type { Resolvers } from "../graphql.ts";
import { fulfilmentStatusOf, lineStatusOf, paymentStatusOf } from "./order-axes.ts";
import { orderPage, sellerIdOf } from "./order-pages.ts";
import { orderStaff, seesAddress, seesFees } from "./order-rights.ts";
import { orderMachine } from "./order-states.ts";
import { stepsAllowed } from "./order-steps.ts";

export const resolvers: Pick<Resolvers, "Query" | "User" | "Seller" | "OrderGroup" | "Order" | "OrderLine" | "OrderConnection"> = {
  Query: {
    order: (_, { id }, { orders }) => orders.byId.load(id),
    orderGroup: (_, { id }, { orderGroups }) => orderGroups.byId.load(id),
    orders: (_, args, { database }) => orderPage(database, "ALL", args),
  },
  User: {
    __resolveReference: (user) => user,
    orders: ({ id }, args, { database, caller }) =>
      (isId("usr", id) && (caller.userId === id || hasRole(caller, ...orderStaff)) ? orderPage(database, { buyerId: id }, args) : null),
  },
  Seller: {
    __resolveReference: (seller) => seller,
    orders({ id }, args, { database, caller }) {
      const sellerId = sellerIdOf(id);
      return sellerId && (isMember(caller, sellerId) || hasRole(caller, ...orderStaff)) ? orderPage(database, { sellerId }, args) : null;
    },
  },
  OrderGroup: {
    __resolveReference: ({ id }, { orderGroups }) => orderGroups.byId.load(id),
    orders: ({ id }, _, { orderGroups }) => orderGroups.ordersOf.load(id),
    total: ({ totalMinor, currency }) => ({ minor: totalMinor, currency }),
  },
  Order: {
    __resolveReference: ({ id }, { orders }) => orders.byId.load(id),
    group: ({ groupId }, _, { orderGroups }) => orderGroups.byId.load(groupId),
    buyer: ({ buyerId }) => ({ id: buyerId }),
    seller: ({ sellerId }) => ({ id: sellerId }),
    lines: async ({ id, currency }, _, { orders }) => (await orders.linesOf.load(id)).map((line) => ({ ...line, currency })),
    totals({ currency, ...order }) {
      const amount = (minor: bigint) => ({ minor, currency });
      return {
        items: amount(order.itemsMinor), shipping: amount(order.shippingMinor), sellerDiscount: amount(order.sellerDiscountMinor),
        platformDiscount: amount(order.platformDiscountMinor), tax: amount(order.taxMinor), addedTax: amount(order.taxAddedMinor), total: amount(order.totalMinor),
      };
    },
    fee: (order, _, { caller }) => (seesFees(caller, order)
      ? { amount: { minor: order.feeMinor, currency: order.currency }, tax: { minor: order.feeTaxMinor, currency: order.currency } } : null),
    delivery: ({ delivery: { priceMinor, ...delivery }, currency }) => ({ ...delivery, price: { minor: priceMinor, currency } }),
    address: async (order, _, { caller, orders, secrets }) => {
      const sealed = seesAddress(caller, order) ? (await orders.addressOf.load(order.groupId))?.address : null;
      return sealed ? addressOpen(secrets, order.buyerId, sealed) : null;
    },
    paymentStatus: paymentStatusOf,
    fulfilmentStatus: async ({ id }, _, { orders }) => fulfilmentStatusOf(await orders.linesOf.load(id)),
    timers: ({ dueAt, dueCommand }) => (dueAt && dueCommand ? [{ dueAt, effect: orderMachine.table[dueCommand].to }] : []),
    allowedTransitions: (order, _, { caller }) => stepsAllowed(order, caller),
    history: ({ id }, _, { orders }) => orders.stepsOf.load(id),
  },
  OrderLine: {
    __resolveReference: ({ id }, { orderLineSeen }) => orderLineSeen(id),
    options: ({ optionNames, optionValues }) => optionValues.map((value, at) => ({ name: optionNames[at] ?? "", value })),
    listing: ({ listingId }) => ({ id: listingId }),
    variant: ({ variantId }) => ({ id: variantId }),
    unitPrice: ({ unitMinor, currency }) => ({ minor: unitMinor, currency }),
    subtotal: ({ subtotalMinor, currency }) => ({ minor: subtotalMinor, currency }),
    discount: ({ sellerDiscountMinor, platformDiscountMinor, currency }) => ({ minor: sellerDiscountMinor + platformDiscountMinor, currency }),
    tax: ({ taxMinor, currency }) => ({ minor: taxMinor, currency }),
    isTaxIncluded: ({ taxInclusion }) => taxInclusion === "INCLUDED",
    total: ({ totalMinor, currency }) => ({ minor: totalMinor, currency }),
    status: lineStatusOf,
  },
  OrderConnection: { totalCount: (page) => page.count() },
};
