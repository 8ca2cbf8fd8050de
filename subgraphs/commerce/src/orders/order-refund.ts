import { assert } from "@souk/shared/assert";
import { isCarried, type Units } from "./order-quantities.ts";
import type { Order, OrderLine } from "./order-tables.ts";

/** What is asked back for units of a line, in minor units of the order's currency. */
export interface RefundedUnits extends Units {
  /** What was paid for them, tax included. */
  readonly amountMinor: bigint;
  /** Of that. */
  readonly taxMinor: bigint;
  /** What the platform bore of their price, and does not owe the seller any more. */
  readonly platformDiscountMinor: bigint;
}
/** What is asked back for units that are not sent. */
export interface OrderRefund {
  readonly lines: readonly RefundedUnits[];
  /** For delivery: all of it, with the last thing that was to be delivered, if none of them was; nothing otherwise. */
  readonly shipping: Omit<RefundedUnits, keyof Units>;
  /** All of it. */
  readonly amountMinor: bigint;
}

const nothing = { amountMinor: 0n, taxMinor: 0n, platformDiscountMinor: 0n };

/**
 * What is asked back for units of an order that have not left. Each amount of a line is shared out over its units as the
 * difference of two running shares, so that the parts add up to the whole whatever is cancelled when, and in how many steps:
 * the last unit takes what is left over.
 *
 * @param lines all of the order, as they were before
 * @param units each line once, no more than are open
 */
export function orderRefund(order: Pick<Order, "delivery" | "fulfilment">, lines: readonly OrderLine[], units: readonly Units[]): OrderRefund {
  const back = new Map(units.map(({ orderLineId, quantity }) => [orderLineId, quantity]));
  const refunded = lines.filter(({ id }) => back.has(id)).map((line) => unitsRefund(line, back.get(line.id)!));
  const shipping = isDeliveryOff(order, lines, back) ? deliveryRefund(order) : nothing;
  return { lines: refunded, shipping, amountMinor: refunded.reduce((sum, { amountMinor }) => sum + amountMinor, shipping.amountMinor) };
}

function unitsRefund(line: OrderLine, quantity: number): RefundedUnits {
  const { ordered, cancelled, subtotalMinor, sellerDiscountMinor, platformDiscountMinor, taxMinor, taxInclusion } = line;
  assert(quantity > 0 && cancelled + quantity <= ordered, "more of a line is given back than was ordered");
  const upTo = (whole: bigint, count: number) => whole * BigInt(count) / BigInt(ordered);
  const share = (whole: bigint) => upTo(whole, cancelled + quantity) - upTo(whole, cancelled);
  const tax = share(taxMinor);
  // Both discounts together: two floors could take a unit more than the price has.
  const amountMinor = share(subtotalMinor) - share(sellerDiscountMinor + platformDiscountMinor) + (taxInclusion === "ADDED" ? tax : 0n);
  return { orderLineId: line.id, quantity, amountMinor, taxMinor: tax, platformDiscountMinor: share(platformDiscountMinor) };
}

/** True if with these units the last thing is off that the delivery was for, and nothing of the kind has left. */
function isDeliveryOff(order: Pick<Order, "fulfilment">, lines: readonly OrderLine[], back: ReadonlyMap<string, number>): boolean {
  const carried = lines.filter((line) => isCarried(order, line));
  const brought = carried.length > 0 ? carried : lines;      // what is fetched or done has no carrier, and all of it is the delivery's matter
  return brought.some(({ id }) => back.has(id)) && brought.every(({ id, ordered, cancelled }) => cancelled + (back.get(id) ?? 0) === ordered);
}

function deliveryRefund({ delivery }: Pick<Order, "delivery">): OrderRefund["shipping"] {
  const { priceMinor, sellerDiscountMinor, platformDiscountMinor, taxMinor, taxInclusion } = delivery;
  return { amountMinor: priceMinor - sellerDiscountMinor - platformDiscountMinor + (taxInclusion === "ADDED" ? taxMinor : 0n), taxMinor, platformDiscountMinor };
}
