import type { Offer } from "../offers/offer.ts";
import type { OrderLine } from "../orders/order-tables.ts";

/** Why something of an order cannot be bought again. */
export type ReorderBar = "LISTING_UNAVAILABLE" | "SELLER_UNAVAILABLE" | "SOLD_OUT" | "NOT_IN_CART";

/** What is known now of what a line sold. */
export interface SoldNow { readonly offer: Offer | null | undefined; readonly isSelling: boolean; /** Null if it is not counted. */ readonly available: number | null }

/** What stands in the way of buying it again; null if nothing does. A cart takes more than there are: its warnings say so. */
export function reorderBar({ offer, isSelling, available }: SoldNow): Exclude<ReorderBar, "NOT_IN_CART"> | null {
  if (!offer?.isSellable) return "LISTING_UNAVAILABLE";
  if (!isSelling) return "SELLER_UNAVAILABLE";
  return available === 0 ? "SOLD_OUT" : null;
}

/** The first of each variant: an order has one line of each. */
export const inCart = (line: Pick<OrderLine, "variantId">, cartLines: readonly { readonly variantId: string }[]): boolean =>
  cartLines.some(({ variantId }) => variantId === line.variantId);
