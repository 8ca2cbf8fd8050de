import { uuidOf, type Id } from "@souk/shared/ids";
import { notFound } from "@souk/shared/refusals";
import { verb } from "@souk/shared/verb";
import { z } from "zod";
import type { Context } from "../context.ts";
import { offersOf, unitMinorFor } from "../offers/offer.ts";
import { quantityRule } from "./cart-line-add.ts";
import { cartTouch, ownCartLock } from "./cart-lock.ts";
import type { Cart } from "./cart-tables.ts";

/** The mutation's `id` and `CartLineUpdateInput`. */
export interface CartLineUpdateInput { readonly id: Id<"cln">; readonly quantity: number; readonly idempotencyKey: string }

/** Wrong when there is no such line in the caller's cart. */
export const noLine = () => notFound(["id"], "There is no such line in your cart.");

/**
 * Sets how many of a line are meant. Its buyer has looked at it: what it costs now is what was shown.
 *
 * Repeatable: the same key returns the first answer.
 * @throws Refused Invalid (no such line)
 */
export const cartLineUpdate = verb("cartLineUpdate", async (tx, { caller }: Context, { id, quantity }: CartLineUpdateInput): Promise<Cart> => {
  const cart = await ownCartLock(tx, caller);
  const line = cart.lines.find((one) => one.id === id);
  if (!line) throw noLine();
  const offer = (await offersOf(tx, [line.variantId])).get(line.variantId);
  await tx.run(
    "update commerce.cart_line set quantity = $2, seen_unit_minor = $3, seen_currency = $4 where id = $1",
    [uuidOf(id), quantity, String(offer ? unitMinorFor(offer, quantity) : line.seenUnitMinor), offer?.currency ?? line.seenCurrency]);
  return cartTouch(tx, cart);
}, { input: z.object({ quantity: quantityRule }) });
