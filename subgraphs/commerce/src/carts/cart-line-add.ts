import { isMember } from "@souk/shared/caller";
import { isId, newId, uuidOf, type Id } from "@souk/shared/ids";
import { Refused } from "@souk/shared/refusals";
import { verb } from "@souk/shared/verb";
import { z } from "zod";
import type { Context } from "../context.ts";
import { listingUnavailable, sellerUnavailable } from "../offers/offer-refusals.ts";
import { offersOf, sellersSelling, unitMinorFor } from "../offers/offer.ts";
import { cartTouch, ownCartLock } from "./cart-lock.ts";
import { cartLimit } from "./cart-refusals.ts";
import { cartLinesMax, cartSellersMax, lineQuantityMax, type Cart } from "./cart-tables.ts";

/** The mutation's `CartLineAddInput`. */
export interface CartLineAddInput { readonly variantId: Id<"var">; readonly quantity: number; readonly idempotencyKey: string }

const path = ["input", "variantId"];
export const quantityRule = z.number().min(1, "At least one.").max(lineQuantityMax, `At most ${lineQuantityMax}.`);

/**
 * Puts so many of a variant into the caller's cart, or adds them to those there. Nothing is held back by it: whether
 * there are so many is said by the cart's warnings, and decided at checkout.
 *
 * Repeatable: the same key returns the first answer.
 * @throws Refused ListingUnavailable, SellerUnavailable, CartLimit
 */
export const cartLineAdd = verb("cartLineAdd", async (tx, { caller }: Context, { variantId, quantity }: CartLineAddInput): Promise<Cart> => {
  const cart = await ownCartLock(tx, caller);
  const offer = isId("var", variantId) ? (await offersOf(tx, [variantId])).get(variantId) : undefined;
  if (!offer?.isSellable || isMember(caller, offer.sellerId)) throw new Refused(listingUnavailable(variantId, path));
  if (!(await sellersSelling(tx, [offer.sellerId])).has(offer.sellerId)) throw new Refused(sellerUnavailable(offer.sellerId, path));

  const line = cart.lines.find((one) => one.variantId === variantId);
  const total = quantity + (line?.quantity ?? 0);
  if (total > lineQuantityMax) throw cartLimit("QUANTITY", ["input", "quantity"]);
  if (!line && cart.lines.length >= cartLinesMax) throw cartLimit("LINES", path);
  const sellers = new Set(cart.lines.map(({ sellerId }) => sellerId)).add(offer.sellerId);
  if (sellers.size > cartSellersMax) throw cartLimit("SELLERS", path);

  await tx.run(
    `insert into commerce.cart_line (id, cart_id, variant_id, listing_id, seller_id, quantity, seen_unit_minor, seen_currency)
     values ($1, $2, $3, $4, $5, $6, $7, $8)
         on conflict (cart_id, variant_id) do update
        set quantity = excluded.quantity, seen_unit_minor = excluded.seen_unit_minor, seen_currency = excluded.seen_currency`,
    [uuidOf(newId("cln")), uuidOf(cart.id), uuidOf(variantId), uuidOf(offer.listingId), uuidOf(offer.sellerId), total, String(unitMinorFor(offer, total)), offer.currency]);
  return cartTouch(tx, cart);
}, { input: z.object({ quantity: quantityRule }) });
