import type { Origin, Tx } from "@souk/shared/database";
import { uuidOf } from "@souk/shared/ids";
import { invalidTransition, type Refused } from "@souk/shared/refusals";
import { publish } from "@souk/schema/events";
import { checkoutsStep } from "./checkout-step.ts";
import { checkoutMachine } from "./checkout-states.ts";
import { checkouts, type Checkout } from "./checkout-tables.ts";

/** A checkout that was sold, and by whom. */
interface Sold { readonly checkout: Checkout; readonly origin: Origin }

const showsTheSame = (one: Checkout, other: Checkout): boolean =>
  one.buyerId === other.buyerId && one.lines.some(({ variantId }) => other.lines.some((line) => line.variantId === variantId));

/** Remembers what a batch sells, so that a buyer's second checkout of the same things in it is refused as over. */
export function overtaking() {
  const sold: Checkout[] = [];
  return {
    take: (checkout: Checkout): void => { sold.push(checkout); },
    /** Null if nothing of it was sold to its buyer in this batch. */
    refusal: (checkout: Checkout): Refused | null =>
      (sold.some((other) => showsTheSame(other, checkout)) ? invalidTransition(checkoutMachine.table.expire.to, checkoutMachine.table.complete.to, []) : null),
  };
}

/**
 * Ends the other open checkouts of these buyers that show what was just sold to them: what was bought in one window is not
 * bought again in another that was opened before. Uses the index checkout_open; carts are locked before.
 */
export async function checkoutsOvertake(tx: Tx, sold: readonly Sold[]): Promise<void> {
  const open = await tx.read(checkouts,
    `select ${checkouts.select("k")}
       from commerce.checkout k
      where k.buyer_id = any($1::uuid[])
        and k.state = 'OPEN'
      order by k.id
        for no key update`, [sold.map(({ checkout }) => uuidOf(checkout.buyerId))]);
  const overtaken = open.flatMap((checkout) => {
    const by = sold.find((one) => showsTheSame(one.checkout, checkout));
    return by ? [{ checkout, origin: by.origin }] : [];
  });
  const origins = new Map(overtaken.map(({ checkout, origin }) => [checkout.id, origin]));
  const expired = await checkoutsStep(tx, overtaken, "expire", 0);
  await publish(tx, "checkout.expired", expired.map(({ id, buyerId }) => ({ checkoutId: id, buyerId })), undefined, ({ checkoutId }) => origins.get(checkoutId)!);
}
