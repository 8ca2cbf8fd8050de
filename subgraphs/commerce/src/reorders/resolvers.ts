import { payload } from "@souk/shared/payload";
import type { Resolvers } from "../graphql.ts";
import { lineOf } from "../orders/order-reads.ts";
import { orderReorder, soldNow } from "./order-reorder.ts";
import { inCart, reorderBar } from "./reorder-left-out.ts";

export const resolvers: Pick<Resolvers, "Mutation" | "OrderReorderPayload"> = {
  Mutation: { orderReorder: payload(null, orderReorder) },
  OrderReorderPayload: {
    async leftOut({ cart, order }, _, context) {
      if (!cart || !order) return null;
      const [sold, there] = [await context.orders.linesOf.load(order.id), await context.carts.linesOf.load(cart.id)];
      return Promise.all(sold.filter((line) => !inCart(line, there)).map(async (line) => ({
        orderLine: lineOf(order, line), reason: reorderBar(await soldNow(line, order, context)) ?? "NOT_IN_CART" as const,
      })));
    },
  },
};
