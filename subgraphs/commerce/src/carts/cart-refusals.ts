import { Refused } from "@souk/shared/refusals";
import { cartLinesMax, cartSellersMax, lineQuantityMax } from "./cart-tables.ts";

const limits = {
  LINES: { limit: cartLinesMax, message: `A cart holds at most ${cartLinesMax} different things.` },
  SELLERS: { limit: cartSellersMax, message: `A cart holds things of at most ${cartSellersMax} sellers.` },
  QUANTITY: { limit: lineQuantityMax, message: `At most ${lineQuantityMax} of one thing.` },
} as const;

/** The cart is as full as one may be. */
export const cartLimit = (of: keyof typeof limits, path: readonly string[]) =>
  new Refused({ __typename: "CartLimitError", code: "CART_LIMIT", path, ...limits[of] });
