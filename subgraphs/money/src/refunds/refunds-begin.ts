import type { Tx } from "@souk/shared/database";
import { idOf, uuidOf, type Id } from "@souk/shared/ids";
import { roundsBy } from "@souk/shared/rounds";
import { publish } from "@souk/schema/events";
import { holdsLock, type HeldOrder } from "../holds/holds-lock.ts";
import type { Payment } from "../payments/payment-tables.ts";
import { paymentsLock } from "../payments/payments-lock.ts";
import { point } from "../provider/points.ts";
import { callsBegin } from "../provider/provider-calls.ts";
import { refundCall } from "./refund-call.ts";
import { refundFact } from "./refund-facts.ts";
import type { Refund } from "./refund-tables.ts";
import { takenOf, type RefundWanted, type Taken } from "./refund-wanted.ts";
import { refundsApply } from "./refunds-apply.ts";
import { refundsTake } from "./refunds-take.ts";
import { refundsInsert, type NewRefund } from "./refunds-write.ts";

/**
 * Asks for refunds: what they take is out of their holds at once, so that nothing releases it meanwhile, and the provider is
 * asked as soon as this has committed. Locks payments, then holds. Set-based. Repeatable: a cause that has its refund is
 * passed over, and so is an order of which nothing is held.
 *
 * @param wanted of one order any number: one after the other
 * @returns those that are asked for now
 * @throws Refused what a `parts` throws
 */
export async function refundsBegin(tx: Tx, wanted: readonly RefundWanted[]): Promise<Refund[]> {
  if (wanted.length === 0) return [];
  const orderIds = [...new Set(wanted.map(({ orderId }) => orderId))];
  const paid = await tx.rows<{ id: string }>("select distinct payment_id as id from money.hold where order_id = any($1::uuid[]) and payment_id is not null", [orderIds.map(uuidOf)]);
  const payments = new Map((await paymentsLock(tx, paid.map(({ id }) => idOf("pay", id)))).map((payment) => [payment.id, payment]));
  let held = await holdsLock(tx, orderIds);
  const known = new Set((await tx.rows<{ cause: string }>("select cause from money.refund where cause = any($1::text[])", [wanted.map(({ cause }) => cause)])).map(({ cause }) => cause));
  const begun: Refund[] = [];
  for (const [at, round] of roundsBy(wanted.filter(({ cause, orderId }) => !known.has(cause) && held.has(orderId)), ({ orderId }) => orderId).entries()) {
    if (at > 0) held = await holdsLock(tx, orderIds);      // as the one before has left them
    begun.push(...await begin(tx, payments, round.map((one) => ({ one, held: held.get(one.orderId)!, taken: takenOf(one, held.get(one.orderId)!) })).filter(({ taken }) => taken.length > 0)));
  }
  return begun;
}

interface Asked { readonly one: RefundWanted; readonly held: HeldOrder; readonly taken: readonly Taken[] }

async function begin(tx: Tx, payments: ReadonlyMap<Id<"pay">, Payment>, asked: readonly Asked[]): Promise<Refund[]> {
  const wanted = asked.map(({ one: { cause, reason, borneBy = "SELLER" }, held: { hold }, taken }): NewRefund => ({
    hold, cause, reason, taken, borneBy, paymentId: hold.paymentId, buyerId: hold.buyerId, currency: hold.currency,
    amountMinor: sum(taken, ({ refund }) => refund.amountMinor), promotionMinor: sum(taken, ({ refund }) => refund.promotionMinor),
  }));
  const now = new Map((await refundsTake(tx, asked.map(({ one: { reason, borneBy = "SELLER" }, held: { hold }, taken }) => ({ hold, taken, reason, borneBy })))).map((hold) => [hold.orderId, hold]));
  const begun = await refundsInsert(tx, wanted);
  const before = new Map(asked.map(({ held: { hold } }) => [hold.orderId, hold]));
  await callsBegin(tx, begun.filter(({ amountMinor }) => amountMinor > 0n).map((refund) => refundCall(refund, payments.get(refund.paymentId!)!.chargeRef!)));
  if (begun.length > 0) point("refund:asked");
  await publish(tx, "refund.requested", begun.map((refund) => refundFact(refund, before.get(refund.orderId!)!, now.get(refund.orderId!))), () => 1);
  // Where the buyer paid nothing nobody has to be asked: the platform takes its part back.
  await refundsApply(tx, begun.filter(({ amountMinor }) => amountMinor === 0n).map(({ id }) => ({ refundId: id, news: { kind: "nothingToPay" } })));
  return begun;
}

const sum = (taken: readonly Taken[], of: (one: Taken) => bigint): bigint => taken.reduce((minor, one) => minor + of(one), 0n);
