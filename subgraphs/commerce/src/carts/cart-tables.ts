import { currency, id, int, minor, nullable, ref, table, timestamp, type Row } from "@souk/shared/table";

/** What somebody means to buy; one for each person, and one for each guest token. */
export const carts = table("commerce.cart", {
  id: id("crt"),
  userId: nullable(ref("usr")),
  guestId: nullable(ref("gst")),
  version: int(),
  createdAt: timestamp(),
  updatedAt: timestamp(),
});
export type Cart = Row<typeof carts>;

/** So many of one variant, and what it cost when its buyer last looked. */
export const cartLines = table("commerce.cart_line", {
  id: id("cln"),
  cartId: ref("crt"),
  variantId: ref("var"),
  listingId: ref("lst"),
  sellerId: ref("sel"),
  quantity: int(),
  seenUnitMinor: minor(),
  seenCurrency: currency(),
  addedAt: timestamp(),
});
export type CartLine = Row<typeof cartLines>;

/** A page of a cart is all of it; each line costs its checkout a row in four tables. */
export const cartLinesMax = 100;
/** Each seller is an order, with a delivery and a payment split of its own. */
export const cartSellersMax = 20;
/** More of one thing is a matter for a quote. */
export const lineQuantityMax = 9_999;
