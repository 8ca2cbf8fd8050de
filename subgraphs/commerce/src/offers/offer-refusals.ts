import type { Id } from "@souk/shared/ids";
import type { Money } from "@souk/shared/money";
import type { UserError } from "@souk/shared/refusals";

/** It is not sold, or not in this way; a stranger is not told which. */
export const listingUnavailable = (variantId: Id<"var">, path: readonly string[] | null): UserError =>
  ({ __typename: "ListingUnavailableError", code: "LISTING_UNAVAILABLE", message: "This is not for sale at present.", path, variantId });

/** Its seller does not sell at present. */
export const sellerUnavailable = (sellerId: Id<"sel">, path: readonly string[] | null): UserError =>
  ({ __typename: "SellerUnavailableError", code: "SELLER_UNAVAILABLE", message: "This seller cannot sell at present.", path, sellerId });

/** There are fewer than were asked for. */
export const insufficientStock = (variantId: Id<"var">, available: number, path: readonly string[] | null): UserError => ({
  __typename: "InsufficientStockError", code: "INSUFFICIENT_STOCK", path, variantId, available,
  message: available === 0 ? "This is sold out." : `Only ${available} left.`,
});

/** It costs something else than the buyer was shown. */
export const priceChanged = (variantId: Id<"var">, was: Money, now: Money, path: readonly string[] | null): UserError =>
  ({ __typename: "PriceChangedError", code: "PRICE_CHANGED", message: "The price has changed. Look at it again.", path, variantId, was, now });

/** Prices of two currencies are not added up. */
export const currencyMixed = (currencies: readonly string[], path: readonly string[] | null): UserError =>
  ({ __typename: "CurrencyMixedError", code: "CURRENCY_MISMATCH", message: `These are priced in ${currencies.join(" and ")}. Buy them one currency at a time.`, path, currencies });

/** What was to come off is not what it was: its terms have changed, or it does not count any more. */
export const discountChanged = (promotionId: Id<"prm">, path: readonly string[] | null): UserError =>
  ({ __typename: "DiscountChangedError", code: "PRICE_CHANGED", message: "A discount has changed. Look at the price again.", path, promotionId });
