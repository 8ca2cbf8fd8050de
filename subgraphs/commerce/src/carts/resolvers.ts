import type { Currency } from "@souk/shared/money";
import { payload } from "@souk/shared/payload";
import type { Context } from "../context.ts";
import type { Resolvers } from "../graphql.ts";
import { unitMinorFor } from "../offers/offer.ts";
import { cartLineAdd } from "./cart-line-add.ts";
import { cartLineRemove } from "./cart-line-remove.ts";
import { cartLineUpdate } from "./cart-line-update.ts";
import { cartMerge } from "./cart-merge.ts";
import type { Cart, CartLine } from "./cart-tables.ts";
import { cartWarnings, type LineNow } from "./cart-warnings.ts";

/** What is known of each line now: four statements, however many lines. */
const linesNow = async ({ id }: Cart, { carts, stock, purchases }: Context): Promise<LineNow[]> => Promise.all((await carts.linesOf.load(id)).map(async (line) => {
  const [offer, isSelling, available, limited] = await Promise.all([carts.offers.load(line.variantId), carts.isSelling.load(line.sellerId), stock.availableOf.load(line.variantId), purchases.ofCaller.load(line.listingId)]);
  return { line, offer, isSelling, available, limited };
}));

/** What a line costs now; null when it is not offered any more. */
const unitNow = async ({ variantId, quantity }: CartLine, { carts }: Context) => {
  const offer = await carts.offers.load(variantId);
  return offer?.isSellable ? { minor: unitMinorFor(offer, quantity), currency: offer.currency } : null;
};

export const resolvers: Pick<Resolvers, "Query" | "Mutation" | "Cart" | "CartLine"> = {
  Query: { cart: (_, __, { carts }) => carts.own() },
  Mutation: {
    cartLineAdd: payload("cart", cartLineAdd),
    cartLineUpdate: payload("cart", cartLineUpdate),
    cartLineRemove: payload("cart", cartLineRemove),
    cartMerge: payload("cart", cartMerge),
  },
  Cart: {
    __resolveReference: ({ id }, { carts }) => carts.byId.load(id),
    lines: ({ id }, _, { carts }) => carts.linesOf.load(id),
    warnings: async (cart, _, context) => cartWarnings(await linesNow(cart, context)),
    async subtotals({ id }, _, context) {
      const sums = new Map<Currency, bigint>();
      for (const line of await context.carts.linesOf.load(id)) {
        const unit = await unitNow(line, context);
        if (unit) sums.set(unit.currency, (sums.get(unit.currency) ?? 0n) + unit.minor * BigInt(line.quantity));
      }
      return [...sums].map(([currency, minor]) => ({ minor, currency }));
    },
  },
  CartLine: {
    variant: ({ variantId }) => ({ id: variantId }),
    listing: ({ listingId }) => ({ id: listingId }),
    seller: ({ sellerId }) => ({ id: sellerId }),
    unitPrice: (line, _, context) => unitNow(line, context),
    seenUnitPrice: ({ seenUnitMinor, seenCurrency }) => ({ minor: seenUnitMinor, currency: seenCurrency }),
    subtotal: async (line, _, context) => {
      const unit = await unitNow(line, context);
      return unit && { minor: unit.minor * BigInt(line.quantity), currency: unit.currency };
    },
  },
};
