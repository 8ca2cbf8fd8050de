import { unauthenticated } from "@souk/shared/errors";
import { uuidOf } from "@souk/shared/ids";
import { verb } from "@souk/shared/verb";
import type { Context } from "../context.ts";
import { cartTouch, guestCartLock, ownCartLock } from "./cart-lock.ts";
import { cartLinesMax, cartSellersMax, lineQuantityMax, type Cart, type CartLine } from "./cart-tables.ts";

/**
 * Brings what was put into the cart of a guest token into the cart of the person who signed in; of what is in both, the
 * larger number. What does not fit any more stays out. The guest's cart is gone afterwards, so that a second merge,
 * under whatever key, adds nothing.
 *
 * Repeatable: the same key returns the first answer.
 * @throws OperationError UNAUTHENTICATED without a person
 */
export const cartMerge = verb("cartMerge", async (tx, { caller }: Context, _input: { readonly idempotencyKey: string }): Promise<Cart> => {
  if (!caller.userId) throw unauthenticated();
  const own = await ownCartLock(tx, caller);
  const guests = caller.guestId && await guestCartLock(tx, caller.guestId);
  if (!guests) return own;
  const fitting = thatFit(own.lines, guests.lines);
  await tx.run(
    `insert into commerce.cart_line (id, cart_id, variant_id, listing_id, seller_id, quantity, seen_unit_minor, seen_currency, added_at)
     select gen_random_uuid(), $1, l.variant_id, l.listing_id, l.seller_id, l.quantity, l.seen_unit_minor, l.seen_currency, l.added_at
       from commerce.cart_line l
      where l.id = any($2::uuid[])
         on conflict (cart_id, variant_id) do update
        set quantity = least(greatest(cart_line.quantity, excluded.quantity), ${lineQuantityMax})`,
    [uuidOf(own.id), fitting.map(({ id }) => uuidOf(id))]);
  await tx.run("delete from commerce.cart where id = $1", [uuidOf(guests.id)]);
  return cartTouch(tx, own);
});

/** Those of the guest's lines that a cart with these lines still holds, the first added first. */
function thatFit(own: readonly CartLine[], guests: readonly CartLine[]): CartLine[] {
  const [variants, sellers] = [new Set(own.map(({ variantId }) => variantId)), new Set(own.map(({ sellerId }) => sellerId))];
  return guests.filter(({ variantId, sellerId }) => {
    if (variants.has(variantId)) return true;
    if (variants.size >= cartLinesMax || (!sellers.has(sellerId) && sellers.size >= cartSellersMax)) return false;
    variants.add(variantId);
    sellers.add(sellerId);
    return true;
  });
}
