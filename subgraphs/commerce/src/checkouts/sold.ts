import { newId, type Id } from "@souk/shared/ids";
import type { NewOrder, NewOrderGroup, NewOrderLine } from "../orders/order-groups-write.ts";
import { orderNumber } from "../orders/order-number.ts";
import { digitalPolicy, orderPolicy, workPolicy } from "../orders/order-policy.ts";
import type { Fulfilment, OrderFee, OrderPolicy } from "../orders/order-tables.ts";
import type { Checkout } from "./checkout-tables.ts";

/** What a checkout becomes when it is sold. */
export interface Sold { readonly group: NewOrderGroup; readonly orders: readonly NewOrder[]; readonly lines: readonly NewOrderLine[] }

/** The fee of one seller's part. */
export interface SellerFee { readonly feeMinor: bigint; readonly feeTaxMinor: bigint; readonly fee: OrderFee }

/** What holds for an order, by how it comes. */
const policies: Readonly<Record<Fulfilment, OrderPolicy>> = { SHIP: orderPolicy, PICKUP: orderPolicy, DIGITAL: digitalPolicy, NONE: workPolicy };

/** One order for each seller, its lines as they were shown: every amount is the quote's, none is worked out again. */
export function soldOf(checkout: Checkout, groupId: Id<"ogr">, fees: ReadonlyMap<Id<"sel">, SellerFee>): Sold {
  const { id: checkoutId, buyerId, currency, totalMinor, address, quote, lines: bought } = checkout;
  const parts = quote.priced.sellers.map((sums) => {
    const { sellerId } = sums;
    const taxOf = (taxClass: string) => quote.taxes.find((tax) => tax.sellerId === sellerId && tax.taxClass === taxClass)!;
    const { chosen, isAcceptedAtOnce } = quote.deliveries.find((delivery) => delivery.sellerId === sellerId)!;
    const shipping = quote.priced.shipping.find((part) => part.sellerId === sellerId)!;
    const orderId = newId("ord");
    const order: NewOrder = {
      id: orderId, groupId, buyerId, sellerId, number: orderNumber(), currency,
      itemsMinor: sums.itemsMinor, sellerDiscountMinor: sums.sellerDiscountMinor, platformDiscountMinor: sums.platformDiscountMinor, shippingMinor: sums.shippingMinor,
      taxMinor: sums.taxMinor, taxAddedMinor: sums.addedTaxMinor, totalMinor: sums.totalMinor, ...fees.get(sellerId)!,
      fulfilment: chosen!.kind, policy: { ...policies[chosen!.kind], isAcceptedAtOnce },
      delivery: {
        optionId: chosen!.optionId, kind: chosen!.kind, name: chosen!.name, minDays: chosen!.minDays, maxDays: chosen!.maxDays, locationId: chosen!.locationId, priceMinor: shipping.subtotalMinor,
        sellerDiscountMinor: shipping.sellerDiscountMinor, platformDiscountMinor: shipping.platformDiscountMinor, taxMinor: shipping.taxMinor,
        taxRateBps: shipping.taxRateBps, taxInclusion: shipping.taxInclusion, jurisdiction: taxOf(chosen!.taxClass).jurisdiction,
      },
    };
    const lines = bought.filter((line) => line.sellerId === sellerId).map((line, position): NewOrderLine => {
      const { quantity, sellerId: _, categoryPath: __, ...snapshot } = line;
      const { subtotalMinor, sellerDiscountMinor, platformDiscountMinor, taxMinor, taxRateBps, taxInclusion, totalMinor: lineMinor } =
        quote.priced.lines.find(({ lineId }) => lineId === line.variantId)!;
      return {
        ...snapshot, id: newId("oln"), orderId, position, ordered: quantity, subtotalMinor, sellerDiscountMinor, platformDiscountMinor, taxMinor, taxRateBps,
        taxInclusion, totalMinor: lineMinor, jurisdiction: taxOf(line.taxClass).jurisdiction,
      };
    });
    return { order, lines };
  });
  return { group: { id: groupId, checkoutId, buyerId, currency, totalMinor, address }, orders: parts.map(({ order }) => order), lines: parts.flatMap(({ lines }) => lines) };
}
