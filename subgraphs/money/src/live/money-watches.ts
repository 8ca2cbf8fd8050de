import { noSuch } from "@souk/shared/errors";
import { isId, uuidOf } from "@souk/shared/ids";
import type { Watch } from "@souk/shared/live";
import { logWatch } from "@souk/schema/log-watch";
import type { Context } from "../context.ts";
import { orderMoneySight, seesEarnings } from "../others/staff.ts";

const ofPayment = [
  "payment.created", "payment.actionRequired", "payment.processing", "payment.captured", "payment.failed", "payment.cancelled",
  "refund.requested", "refund.succeeded", "refund.failed", "refund.reversed",
  "chargeback.opened", "chargeback.updated", "chargeback.won", "chargeback.lost",
] as const;
const ofHold = [
  "hold.funded", "hold.released", "hold.frozen", "hold.unfrozen", "hold.deadlineNear", "hold.chargedBack",
  "refund.requested", "refund.succeeded", "refund.failed", "refund.reversed",
] as const;
const ofPayouts = [
  "payout.scheduled", "payout.heldBack", "payout.resumed", "payout.eligible", "payout.cancelled", "payout.transferred", "payout.indeterminate", "payout.submitted",
  "payout.departed", "payout.paid", "payout.failed", "payout.returned", "payout.retried", "payout.unwound",
  "transfer.requested", "transfer.indeterminate", "transfer.succeeded", "transfer.failed", "transfer.reversing", "transfer.kept", "transfer.reversed",
] as const;

/** A payment that the caller sees. @throws OperationError NOT_FOUND */
export async function paymentWatch({ paymentId }: { readonly paymentId: string }, { payments }: Context): Promise<Watch> {
  if (!await payments.byId.load(paymentId)) throw noSuch("payment");
  return logWatch("paymentId", ofPayment, [paymentId]);
}

/** What is held of an order whose money the caller sees, held already or not yet. @throws OperationError NOT_FOUND */
export async function holdWatch({ orderId }: { readonly orderId: string }, { caller, database }: Context): Promise<Watch> {
  const sight = orderMoneySight(caller, "o", 2);
  const isSeen = isId("ord", orderId) && await database.row(
    `select from commerce.order_party_v1 o where o.order_id = $1 and ${sight.where}`, [uuidOf(orderId), ...sight.values]);
  if (!isSeen) throw noSuch("order");
  return logWatch("orderId", ofHold, [orderId]);
}

/** The payouts of a seller whose money the caller sees. @throws OperationError NOT_FOUND */
export function payoutWatch({ sellerId }: { readonly sellerId: string }, { caller }: Context): Watch {
  if (!isId("sel", sellerId) || !seesEarnings(caller, { sellerId })) throw noSuch("seller");
  return logWatch("sellerId", ofPayouts, [sellerId]);
}
