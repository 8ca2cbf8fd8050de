import type { Tx } from "@souk/shared/database";
import { isId, uuidOf } from "@souk/shared/ids";
import { verb } from "@souk/shared/verb";
import type { Context } from "../context.ts";
import { noMethod } from "./method-refusals.ts";
import { paymentMethods, type PaymentMethod } from "./method-tables.ts";

/** The mutation's `id` and `PaymentMethodRemoveInput`. */
export interface PaymentMethodRemoveInput { readonly id: string; readonly idempotencyKey: string }

/**
 * Removes a way of paying: from now on it is neither shown nor taken, and the provider is asked to forget it as soon as no
 * payment is under way with it.
 *
 * Repeatable: the same key returns the first answer.
 * @throws Refused Invalid (no such method of the caller's, or removed)
 */
export const paymentMethodRemove = verb("paymentMethodRemove", async (tx: Tx, { caller }: Context, { id }: PaymentMethodRemoveInput): Promise<PaymentMethod> => {
  const [removed] = isId("pmt", id) && caller.userId ? await tx.read(paymentMethods,
    `update money.payment_method m
        set state = 'REMOVED', removed_at = clock_timestamp(), detach_at = clock_timestamp()
      where m.id = $1
        and m.user_id = $2
        and m.state = 'ACTIVE'
     returning ${paymentMethods.select("m")}`, [uuidOf(id), uuidOf(caller.userId)]) : [];
  if (!removed) throw noMethod(["id"]);
  return removed;
});
