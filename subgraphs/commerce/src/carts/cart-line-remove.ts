import { uuidOf, type Id } from "@souk/shared/ids";
import { verb } from "@souk/shared/verb";
import type { Context } from "../context.ts";
import { noLine } from "./cart-line-update.ts";
import { cartTouch, ownCartLock } from "./cart-lock.ts";
import type { Cart } from "./cart-tables.ts";

/** The mutation's `id`, and the key. */
export interface CartLineRemoveInput { readonly id: Id<"cln">; readonly idempotencyKey: string }

/**
 * Takes a line out of the caller's cart.
 *
 * Repeatable: the same key returns the first answer.
 * @throws Refused Invalid (no such line)
 */
export const cartLineRemove = verb("cartLineRemove", async (tx, { caller }: Context, { id }: CartLineRemoveInput): Promise<Cart> => {
  const cart = await ownCartLock(tx, caller);
  if (!cart.lines.some((line) => line.id === id)) throw noLine();
  await tx.run("delete from commerce.cart_line where id = $1", [uuidOf(id)]);
  return cartTouch(tx, cart);
});
