import { allowedTransitions } from "@souk/shared/machine";
import { payload } from "@souk/shared/payload";
import { addressOpen } from "../addresses/address-seal.ts";
import type { Resolvers } from "../graphql.ts";
import type { PricedSums } from "../pricing/pricing-result.ts";
import { checkoutApplyCodes } from "./checkout-apply-codes.ts";
import { checkoutComplete } from "./checkout-complete.ts";
import { checkoutRefresh } from "./checkout-refresh.ts";
import { checkoutReopen } from "./checkout-reopen.ts";
import { checkoutSelectDelivery } from "./checkout-select-delivery.ts";
import { checkoutSetAddress } from "./checkout-set-address.ts";
import { checkoutStart } from "./checkout-start.ts";
import { checkoutMachine, type CheckoutCommand } from "./checkout-states.ts";
import type { Checkout } from "./checkout-tables.ts";

/** Who moves a checkout by which mutation; time and payments do the rest. */
const mutations: Readonly<Partial<Record<CheckoutCommand, string>>> = { complete: "checkoutComplete", reopen: "checkoutReopen" };

/** Sums as amounts. */
const totalsOf = (currency: Checkout["currency"], { itemsMinor, shippingMinor, discountMinor, taxMinor, addedTaxMinor, totalMinor }: PricedSums) => {
  const amount = (minor: bigint) => ({ minor, currency });
  return { items: amount(itemsMinor), shipping: amount(shippingMinor), discount: amount(discountMinor), tax: amount(taxMinor), addedTax: amount(addedTaxMinor), total: amount(totalMinor) };
};

export const resolvers: Pick<Resolvers, "Query" | "Mutation" | "Checkout" | "CheckoutCompletePayload" | "CheckoutDeliveryOption"> = {
  Query: { checkout: (_, { id }, { checkouts }) => checkouts.byId.load(id) },
  Mutation: {
    checkoutStart: payload("checkout", checkoutStart),
    checkoutSetAddress: payload("checkout", checkoutSetAddress),
    checkoutSelectDelivery: payload("checkout", checkoutSelectDelivery),
    checkoutApplyCodes: payload("checkout", checkoutApplyCodes),
    checkoutRefresh: payload("checkout", checkoutRefresh),
    checkoutReopen: payload("checkout", checkoutReopen),
    checkoutComplete: payload(null, checkoutComplete),
  },
  CheckoutCompletePayload: {
    orderGroup: ({ orderGroupId, orderGroup }, _, { orderGroups }) => (orderGroupId ? orderGroups.byId.load(orderGroupId) : orderGroup ?? null),
  },
  Checkout: {
    __resolveReference: ({ id }, { checkouts }) => checkouts.byId.load(id),
    lines: ({ lines, quote, currency }) => lines.map((line) => {
      const amount = (minor: bigint) => ({ minor, currency });
      const part = quote.priced.lines.find(({ lineId }) => lineId === line.variantId)!;
      return {
        variant: { id: line.variantId }, title: line.title, seller: { id: line.sellerId }, quantity: line.quantity, unitPrice: amount(line.unitMinor),
        subtotal: amount(part.subtotalMinor), discount: amount(part.sellerDiscountMinor + part.platformDiscountMinor), tax: amount(part.taxMinor),
        isTaxIncluded: part.taxInclusion === "INCLUDED", total: amount(part.totalMinor),
      };
    }),
    sellers: ({ quote: { deliveries, priced }, currency }) => priced.sellers.map((sums) => {
      const { options, chosen, isAcceptedAtOnce } = deliveries.find(({ sellerId }) => sellerId === sums.sellerId)!;
      return { seller: { id: sums.sellerId }, deliveryOptions: options, delivery: chosen, isAcceptedAtOnce, totals: totalsOf(currency, sums) };
    }),
    totals: ({ quote, currency }) => totalsOf(currency, quote.priced.totals),
    codes: ({ quote }) => quote.codes.map(({ code, reason }) => ({ code, isApplied: reason === null, reason })),
    address: ({ buyerId, address }, _, { secrets }) => (address === null ? null : addressOpen(secrets, buyerId, address)),
    lacks: ({ quote }) => quote.lacks,
    orderGroup: ({ id }, _, { orderGroups }) => orderGroups.liveOfCheckout.load(id),
    allowedTransitions: ({ state }) => allowedTransitions(checkoutMachine, state).map(({ to, command }) =>
      ({ to, mutation: mutations[command] ?? null, blockedBy: mutations[command] ? null : "Time or the payment does this." })),
  },
  CheckoutDeliveryOption: { price: ({ priceMinor, currency }) => ({ minor: priceMinor, currency }) },
};
