import { allocate } from "@souk/shared/money";
import type { HeldOrder } from "../holds/holds-lock.ts";
import { drawn, noShares, sharesAdd, sharesSum } from "../holds/shares.ts";
import { allOfParts, amountOverParts, refundable } from "../refunds/refund-shares.ts";
import { takenOf, type Taken } from "../refunds/refund-wanted.ts";
import type { ChargebackShare } from "./chargeback-tables.ts";

const sum = (of: readonly bigint[]): bigint => of.reduce((total, one) => total + one, 0n);

/**
 * What a chargeback takes of the orders of its payment: of each in proportion to what its buyer could still have got back of
 * it, so that nobody answers for what has gone back already. What the bank takes beyond that, where something has gone back
 * or is about to, is in proportion to what was paid. The odd units are the first order's.
 * @param held every order of the payment, locked
 */
export function chargebackAllocated(amountMinor: bigint, held: readonly HeldOrder[]): ChargebackShare[] {
  const most = held.map(({ parts }) => sum(parts.map((part) => refundable(part).amountMinor)));
  const left = sum(most);
  const within = drawn(amountMinor < left ? amountMinor : left, most);
  const rest = amountMinor - sum(within);
  const beyond = rest === 0n ? most.map(() => 0n) : allocate({ minor: rest, currency: "EUR" }, held.map(({ hold }) => hold.paidMinor)).map(({ minor }) => minor);
  return held.map((one, at) => shareOf(one, within[at]!, beyond[at]!, most[at]!)).filter((share) => share.amountMinor > 0n);
}

/** What of one order is charged back: out of what is held of it before what was released, as a refund would be. */
function shareOf(held: HeldOrder, withinMinor: bigint, beyondMinor: bigint, mostMinor: bigint): ChargebackShare {
  const { hold } = held;
  const taken = withinMinor === 0n ? [] : takenOf({ parts: (parts) => (withinMinor === mostMinor ? allOfParts(parts) : amountOverParts(parts, withinMinor)) }, held);
  const here = sharesSum(taken.reduce((shares, { source }) => sharesAdd(shares, source.held), noShares));
  const heldMinor = withinMinor < here ? withinMinor : here;
  const promotionHeldMinor = here - heldMinor;
  const free = hold.leftMinor - here;
  return {
    holdId: hold.id, orderId: hold.orderId, sellerId: hold.sellerId, amountMinor: withinMinor + beyondMinor, withinMinor, heldMinor, promotionHeldMinor,
    promotionReleasedMinor: sum(taken.map(({ refund }) => refund.promotionMinor)) - promotionHeldMinor,
    unfrozenMinor: hold.frozenMinor > free ? hold.frozenMinor - free : 0n, parts: taken.map(partOf),
  };
}

const partOf = ({ part: { holdId, position }, refund: { amountMinor, taxMinor, promotionMinor }, source: { held, released } }: Taken): ChargebackShare["parts"][number] => ({
  holdId, position, amountMinor, taxMinor, promotionMinor, netHeldMinor: held.net, feeHeldMinor: held.fee, feeTaxHeldMinor: held.feeTax, taxHeldMinor: held.tax,
  netReleasedMinor: released.net, feeReleasedMinor: released.fee, feeTaxReleasedMinor: released.feeTax, taxReleasedMinor: released.tax,
});
