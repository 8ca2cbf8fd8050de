import type { Tx } from "@souk/shared/database";
import { uuidOf } from "@souk/shared/ids";
import { transition } from "@souk/shared/transition";
import { verb } from "@souk/shared/verb";
import type { Context } from "../context.ts";
import { ownPaymentLock } from "./payment-confirm.ts";
import { cancelsBegin } from "./payments-apply.ts";
import { paymentMachine } from "./payment-states.ts";
import { payments, type Payment } from "./payment-tables.ts";

/** The mutation's `id` and `PaymentCancelInput`. */
export interface PaymentCancelInput { readonly id: string; readonly idempotencyKey: string }

/**
 * Gives a payment up. It is over once the provider says so, as soon as nothing else of it is under way there; a capture
 * that was faster counts. The order group stays payable: another payment can be begun.
 *
 * Repeatable: the same key returns the first answer.
 * @throws Refused Invalid (no such payment of the caller's), InvalidTransition (captured, or over)
 */
export const paymentCancel = verb("paymentCancel", async (tx: Tx, context: Context, { id }: PaymentCancelInput): Promise<Payment> => {
  const payment = await ownPaymentLock(tx, context, id);
  transition(paymentMachine, "cancel", payment.state);
  const [asked] = await tx.read(payments,
    `update money.payment p set cancel_asked_at = coalesce(p.cancel_asked_at, clock_timestamp()), version = p.version + 1, updated_at = clock_timestamp()
      where p.id = $1 returning ${payments.select("p")}`, [uuidOf(payment.id)]);
  await cancelsBegin(tx, [asked!]);
  return asked!;
});
