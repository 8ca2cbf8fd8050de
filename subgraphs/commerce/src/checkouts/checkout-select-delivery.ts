import type { Id } from "@souk/shared/ids";
import { invalid, Refused } from "@souk/shared/refusals";
import { verb } from "@souk/shared/verb";
import type { Context } from "../context.ts";
import { ownCheckoutLock } from "./checkout-lock.ts";
import type { Checkout } from "./checkout-tables.ts";
import { checkoutChange } from "./checkout-write.ts";

/** The mutation's `id` and `CheckoutSelectDeliveryInput`. */
export interface CheckoutSelectDeliveryInput { readonly id: Id<"chk">; readonly sellerId: Id<"sel">; readonly optionId: string; readonly idempotencyKey: string }

/**
 * Chooses how one seller's part comes.
 *
 * Repeatable: the same key returns the first answer.
 * @throws Refused Invalid (no such seller or option), InvalidTransition, CheckoutExpired
 */
export const checkoutSelectDelivery = verb("checkoutSelectDelivery", async (tx, { caller }: Context, { id, sellerId, optionId }: CheckoutSelectDeliveryInput): Promise<Checkout> => {
  const checkout = await ownCheckoutLock(tx, id, caller);
  const delivery = checkout.quote.deliveries.find((of) => of.sellerId === sellerId);
  if (!delivery) throw new Refused(invalid(["input", "sellerId"], "Nothing of this seller is bought."), { isBadInput: true });
  const changed = await checkoutChange(tx, checkout, { deliveries: { ...checkout.deliveries, [sellerId]: optionId } });
  if (changed.quote.deliveries.find((of) => of.sellerId === sellerId)?.chosen?.optionId !== optionId)
    throw new Refused(invalid(["input", "optionId"], "This way of delivery is not offered."), { isBadInput: true });
  return changed;
});
