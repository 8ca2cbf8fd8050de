import { hasRole } from "@souk/shared/caller";
import { present } from "@souk/shared/assert";
import { isId } from "@souk/shared/ids";
import { addressOpen } from "../addresses/address-seal.ts";
import type { Context } from "../context.ts";
import type { Resolvers } from "../graphql.ts";
import { fulfilmentStatusOf, lineStatusOf, paymentStatusOf } from "./order-axes.ts";
import { orderPage, sellerIdOf } from "./order-pages.ts";
import { orderStaff, seesAddress, seesFees, seesSalesOf } from "./order-rights.ts";
import { lineOf } from "./order-reads.ts";
import { orderSituation, type OrderSituation } from "./order-situation.ts";
import { effectOf, stepsAllowed } from "./order-steps.ts";
import type { Order } from "./order-tables.ts";

/** How an order stands, for its next steps. */
async function situationOf(order: Order, { orders, shipments, digitalGoods }: Context): Promise<OrderSituation> {
  const lines = await orders.linesOf.load(order.id);
  const goods = await Promise.all(lines.filter(({ kind }) => kind === "DIGITAL").map(({ variantId }) => digitalGoods.ofVariant.load(variantId)));
  return orderSituation(order, lines, (await shipments.packedOf.load(order.id))?.units ?? 0, ({ variantId }) => goods.some((one) => one?.variantId === variantId));
}

export const resolvers: Pick<Resolvers, "Query" | "User" | "Seller" | "OrderGroup" | "Order" | "OrderCancellation" | "OrderLine" | "OrderConnection"> = {
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
      return sellerId && seesSalesOf(caller, sellerId) ? orderPage(database, { sellerId }, args) : null;
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
    lines: async (order, _, { orders }) => (await orders.linesOf.load(order.id)).map((line) => lineOf(order, line)),
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
      const sealed = seesAddress(caller, order) ? (await orders.groupOf.load(order.groupId))?.address : null;
      return sealed ? addressOpen(secrets, order.buyerId, sealed) : null;
    },
    paymentStatus: async (order, _, { orders }) => paymentStatusOf(order, order.placedAt === null && (await orders.groupOf.load(order.groupId))?.state === "UNFULFILLABLE"),
    fulfilmentStatus: async (order, _, { orders }) => fulfilmentStatusOf(order, await orders.linesOf.load(order.id)),
    refundRequested: ({ refundMinor, currency }) => ({ minor: refundMinor, currency }),
    refunded: ({ refundedMinor, currency }) => ({ minor: refundedMinor, currency }),
    cancellations: ({ id }, _, { orders }) => orders.cancellationsOf.load(id),
    timers: async (order, _, context) => (order.dueAt && order.dueCommand ? [{ dueAt: order.dueAt, effect: effectOf(order.dueCommand, await situationOf(order, context)) }] : []),
    allowedTransitions: async (order, _, context) => stepsAllowed(order, await situationOf(order, context), context.caller),
    history: ({ id }, _, { orders }) => orders.stepsOf.load(id),
  },
  OrderCancellation: {
    amount: ({ amountMinor, currency }) => ({ minor: amountMinor, currency }),
    shipping: ({ shippingMinor, currency }) => ({ minor: shippingMinor, currency }),
    lines: ({ lines, currency }, _, { orderLineSeen }) => Promise.all(lines.map(async ({ orderLineId, quantity, amountMinor }) =>
      ({ orderLine: present(await orderLineSeen(orderLineId), "a cancelled line"), quantity, amount: { minor: amountMinor, currency } }))),
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
