import type { Caller } from "@souk/shared/caller";
import type { Tx } from "@souk/shared/database";
import { isId, uuidOf, type Id } from "@souk/shared/ids";
import { notFound, Refused } from "@souk/shared/refusals";
import { transition } from "@souk/shared/transition";
import { checkoutMachine, type CheckoutCommand } from "./checkout-states.ts";
import { checkouts, type Checkout } from "./checkout-tables.ts";

/** A checkout as a batch finds it: whether its time is over is the database's to say. */
export interface TimedCheckout extends Checkout { readonly isOver: boolean }

/** These checkouts, locked until the transaction ends, in id order, with their carts before them. */
export async function checkoutsLock(tx: Tx, ids: readonly Id<"chk">[]): Promise<TimedCheckout[]> {
  const uuids = ids.filter((id) => isId("chk", id)).map(uuidOf);
  await tx.run(
    `select from commerce.cart c
      where c.id in (select k.cart_id from commerce.checkout k where k.id = any($1::uuid[]))
      order by c.id
        for no key update`, [uuids]);
  const rows = await tx.rows<Record<string, unknown> & { isOver: boolean }>(
    `select ${checkouts.select("k")}, k.expires_at <= clock_timestamp() as "isOver"
       from commerce.checkout k
      where k.id = any($1::uuid[])
      order by k.id
        for no key update`, [uuids]);
  return rows.map((row) => ({ ...checkouts.read(row), isOver: row.isOver }));
}

/** The caller's checkout, locked, on which a step may be taken now. @throws Refused Invalid (no such), InvalidTransition, CheckoutExpired */
export async function ownCheckoutLock(tx: Tx, id: Id<"chk">, caller: Caller, command?: CheckoutCommand): Promise<Checkout> {
  const [checkout] = await checkoutsLock(tx, [id]);
  return mayStep(checkout, caller, command);
}

/** A locked checkout if the caller may take a step on it; without a command it is to be open. @throws Refused as `ownCheckoutLock` */
export function mayStep(checkout: TimedCheckout | undefined, caller: Caller, command: CheckoutCommand = "complete"): Checkout {
  if (!checkout || checkout.buyerId !== caller.userId) throw notFound(["id"], "There is no such checkout.");
  transition(checkoutMachine, command, checkout.state);
  if (checkout.isOver) throw new Refused({ __typename: "CheckoutExpiredError", code: "RESERVATION_EXPIRED", message: "This took too long. Begin again from your cart.", path: ["id"] });
  return checkout;
}
