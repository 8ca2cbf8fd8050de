import { idOf, uuidOf, type Id } from "@souk/shared/ids";
import { notFound } from "@souk/shared/refusals";
import { transition } from "@souk/shared/transition";
import { verb } from "@souk/shared/verb";
import type { Context } from "../context.ts";
import { orderGroupsLapse } from "../order-groups/order-groups-lapse.ts";
import { orderGroupsLock } from "../order-groups/order-groups-lock.ts";
import { checkoutMachine } from "./checkout-states.ts";
import { checkouts, type Checkout } from "./checkout-tables.ts";

/** The mutation's `id`, and the key. */
export interface CheckoutReopenInput { readonly id: Id<"chk">; readonly idempotencyKey: string }

/**
 * Gives up what is not paid yet: its orders are cancelled, stock and the uses of codes go back at once, and the checkout
 * can be changed again.
 *
 * Repeatable: the same key returns the first answer.
 * @throws Refused Invalid (no such checkout), InvalidTransition (nothing is to be paid)
 */
export const checkoutReopen = verb("checkoutReopen", async (tx, { caller, checkouts: { byId } }: Context, { id }: CheckoutReopenInput): Promise<Checkout> => {
  const known = await byId.load(id);
  if (!known) throw notFound(["id"], "There is no such checkout.");
  const own = await tx.rows<{ id: string }>("select id from commerce.order_group where checkout_id = $1 and buyer_id = $2 and state = 'PENDING_PAYMENT'", [uuidOf(id), uuidOf(caller.userId!)]);
  const pending = (await orderGroupsLock(tx, own.map((group) => idOf("ogr", group.id)))).filter(({ state }) => state === "PENDING_PAYMENT");
  if (pending.length === 0) transition(checkoutMachine, "reopen", known.state === "PAYMENT_PENDING" ? "COMPLETED" : known.state);
  await orderGroupsLapse(tx, pending, "givenUp");
  const [reopened] = await tx.read(checkouts, `select ${checkouts.select("k")} from commerce.checkout k where k.id = $1`, [uuidOf(id)]);
  return reopened!;
});
