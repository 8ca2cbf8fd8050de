import type { Outcome } from "@souk/shared/batcher";
import type { Caller } from "@souk/shared/caller";
import type { Origin, Tx } from "@souk/shared/database";
import { newId, uuidOf, type Id } from "@souk/shared/ids";
import { Refused } from "@souk/shared/refusals";
import { publish } from "@souk/schema/events";
import { reservationsHold, stockLock } from "../inventory/stock.ts";
import { offersLock, sellersSellingLock } from "../offers/offer.ts";
import { orderGroupsLock } from "../order-groups/order-groups-lock.ts";
import { paidGroupsPlace } from "../order-groups/order-groups-place.ts";
import { orderGroupsWrite } from "../orders/order-groups-write.ts";
import { purchasesLock } from "../purchase-limits/purchases-lock.ts";
import { purchasesWrite } from "../purchase-limits/purchases-write.ts";
import { redemptionsWrite } from "../promotions/redemptions-write.ts";
import { deciderOf, mayBeInStock, type Allocation } from "./checkout-decide.ts";
import { checkoutsStep } from "./checkout-step.ts";
import { checkoutsOvertake, overtaking } from "./checkouts-overtake.ts";
import { paymentMinutes, type Checkout } from "./checkout-tables.ts";
import { feesOf } from "./order-fees.ts";
import { usesLock } from "./uses-lock.ts";
import { soldOf, type Sold } from "./sold.ts";

/** What a buyer is told: the checkout, and what it sold. */
export interface Completed { readonly checkout: Checkout; readonly orderGroupId: Id<"ogr"> }

/** A checkout that is complete, and who asked for it. */
interface Selling { readonly checkout: Checkout; readonly origin: Origin; readonly caller: Caller }

/**
 * Sells locked checkouts, all that can be, in a constant number of statements. The order of locks is stock, purchase
 * limits, coupons, listings, sellers, fee rules: whatever changed while a lock was waited for is seen by the reads after it.
 */
export async function checkoutsSell(tx: Tx, all: readonly Selling[]): Promise<Outcome<Completed>[]> {
  if (all.length === 0) return [];
  const lines = all.flatMap(({ checkout }) => checkout.lines);
  const variantIds = [...new Set(lines.map(({ variantId }) => variantId))];
  const stock = await stockLock(tx, variantIds);
  const limitsFor = await purchasesLock(tx, all.map(({ checkout }) => checkout).filter((checkout) => mayBeInStock(stock, checkout)));
  const usesFor = await usesLock(tx, all.map(({ checkout }) => checkout));
  const offers = await offersLock(tx, variantIds);
  const selling = await sellersSellingLock(tx, [...new Set(lines.map(({ sellerId }) => sellerId))]);

  const stockFor = deciderOf({ offers, selling, stock });
  const overtake = overtaking();
  const decided = all.map(({ checkout, origin, caller }) => {
    const overtaken = overtake.refusal(checkout);
    if (overtaken) return { refused: overtaken };
    const [goods, purchase] = [stockFor(checkout, caller), limitsFor(checkout)];
    if ("refused" in goods || purchase.refused.length > 0) return { refused: new Refused(["refused" in goods ? goods.refused : [], purchase.refused].flat()) };
    const barred = usesFor(checkout);
    if (barred.length > 0) return { refused: new Refused(barred) };
    goods.take();
    purchase.take();
    overtake.take(checkout);
    return { checkout, origin, caller, taken: goods.taken, groupId: newId("ogr") };
  });
  const accepted = decided.filter((one): one is Accepted => "groupId" in one);
  if (accepted.length === 0) return decided.flatMap(({ refused }) => (refused ? [{ refused }] : []));      // nearly every batch, once a thing that many want is sold out
  const origins = new Map<Id<"ogr">, Origin>(accepted.map(({ groupId, origin }) => [groupId, origin]));
  const authorOf = (groupId: Id<"ogr">) => origins.get(groupId)!;
  const fees = await feesOf(tx, accepted.map(({ checkout }) => checkout));
  const sold = accepted.map((one, at) => soldOf(one.checkout, one.groupId, fees[at]!));
  await orderGroupsWrite(tx, { groups: sold.map(({ group }) => group), orders: sold.flatMap(({ orders }) => orders), lines: sold.flatMap((one) => one.lines) }, paymentMinutes);
  await reservationsHold(tx, accepted.flatMap((one, at) => reservationsOf(one.taken, sold[at]!)), paymentMinutes);
  await purchasesWrite(tx, accepted.map(({ checkout }) => checkout));
  await redemptionsWrite(tx, accepted.flatMap(({ checkout, groupId }) =>
    checkout.quote.promotions.flatMap(({ coupon, amountMinor }) => (coupon ? [{ couponId: coupon.couponId, buyerId: checkout.buyerId, orderGroupId: groupId, amountMinor }] : []))), authorOf);
  await tx.run(
    `delete from commerce.cart_line l
      using unnest($1::uuid[], $2::uuid[]) as sold (cart_id, variant_id)
      where l.cart_id = sold.cart_id and l.variant_id = sold.variant_id`,
    pairs(accepted.flatMap(({ checkout: { cartId, lines: bought } }) => (cartId ? bought.map(({ variantId }) => [uuidOf(cartId), uuidOf(variantId)] as const) : []))));
  const stepped = await checkoutsStep(tx, accepted.map(({ checkout, origin }) => ({ checkout, origin })), "complete", paymentMinutes);
  await checkoutsOvertake(tx, accepted);
  await publish(tx, "orderGroup.created", sold.map(({ group, orders }) => ({ orderGroupId: group.id, buyerId: group.buyerId, orderIds: orders.map(({ id }) => id) })),
    () => 1, ({ orderGroupId }) => authorOf(orderGroupId));

  const free = sold.filter(({ group }) => group.totalMinor === 0n).map(({ group }) => group.id);      // no payment will ever tell of them
  const placed = new Map(free.length === 0 ? [] : (await paidGroupsPlace(tx, await orderGroupsLock(tx, free))).map((checkout) => [checkout.id, checkout]));

  const completed = new Map(accepted.map((one, at) => [one.checkout.id, { checkout: placed.get(one.checkout.id) ?? stepped[at]!, orderGroupId: one.groupId }]));
  return decided.map((one) => ("refused" in one ? { refused: one.refused } : { ok: completed.get(one.checkout.id)! }));
}

interface Accepted extends Selling { readonly taken: readonly Allocation[]; readonly groupId: Id<"ogr"> }

const pairs = (rows: readonly (readonly [string, string])[]) => [rows.map(([first]) => first), rows.map(([, second]) => second)];

/** Each part that was taken, for the line it is taken for. */
const reservationsOf = (taken: readonly Allocation[], { lines }: Sold) => taken.map(({ variantId, levelId, quantity }) => {
  const line = lines.find((one) => one.variantId === variantId)!;
  return { id: newId("rsv"), levelId, variantId, orderLineId: line.id, orderId: line.orderId, quantity };
});
