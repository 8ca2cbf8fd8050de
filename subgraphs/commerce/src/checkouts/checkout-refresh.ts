import type { Id } from "@souk/shared/ids";
import { verb } from "@souk/shared/verb";
import type { Context } from "../context.ts";
import { checkoutLines } from "./checkout-lines.ts";
import { ownCheckoutLock } from "./checkout-lock.ts";
import type { Checkout } from "./checkout-tables.ts";
import { checkoutChange } from "./checkout-write.ts";

/** The mutation's `id`, and the key. */
export interface CheckoutRefreshInput { readonly id: Id<"chk">; readonly idempotencyKey: string }

/**
 * Looks at everything anew: prices, delivery, tax and codes as they are now. The buyer asks for it after a price has
 * changed; so no other step takes a new price silently.
 *
 * Repeatable: the same key returns the first answer.
 * @throws Refused as checkoutStart, InvalidTransition, CheckoutExpired
 */
export const checkoutRefresh = verb("checkoutRefresh", async (tx, { caller }: Context, { id }: CheckoutRefreshInput): Promise<Checkout> => {
  const checkout = await ownCheckoutLock(tx, id, caller);
  const { lines, currency } = await checkoutLines(tx, caller, checkout.lines);
  return checkoutChange(tx, checkout, { lines, currency });
});
