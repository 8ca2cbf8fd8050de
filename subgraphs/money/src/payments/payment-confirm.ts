import type { Tx } from "@souk/shared/database";
import { isId, type Id } from "@souk/shared/ids";
import { transition } from "@souk/shared/transition";
import { verb } from "@souk/shared/verb";
import { z } from "zod";
import type { Context } from "../context.ts";
import { callsBegin } from "../provider/provider-calls.ts";
import { lookInSeconds } from "./payment-looks.ts";
import { noPayment, stillAtWork } from "./payment-refusals.ts";
import { paymentMachine } from "./payment-states.ts";
import type { Payment } from "./payment-tables.ts";
import { paymentsLock } from "./payments-lock.ts";
import { paymentsMove } from "./payments-write.ts";

/** The mutation's `id` and `PaymentConfirmInput`. */
export interface PaymentConfirmInput { readonly id: string; readonly paymentMethodId: string; readonly returnUrl?: string | null; readonly idempotencyKey: string }
/** A payment under way, and the call that is to take it further. */
export interface ConfirmBegun { readonly payment: Payment; readonly callId: Id<"pcl"> }

/** The caller's own payment, locked. @throws Refused Invalid */
export async function ownPaymentLock(tx: Tx, { caller }: Context, id: string): Promise<Payment> {
  const [payment] = isId("pay", id) ? await paymentsLock(tx, [id]) : [];
  if (!payment || payment.buyerId !== caller.userId) throw noPayment();
  return payment;
}

/**
 * Pays with a method of the buyer's: an attempt. What comes of it is the payment's state: captured, an action of the buyer,
 * or open for another attempt with the reason why the last was declined.
 *
 * Repeatable: the same key is the same attempt, and the answer is how it ended.
 * @throws Refused Invalid (no such payment of the caller's), InvalidTransition (captured, over, an attempt is under way), PaymentPendingUnknown (something else of it is)
 */
export const paymentConfirm = verb("paymentConfirm", async (tx: Tx, context: Context, { id, paymentMethodId, returnUrl }: PaymentConfirmInput): Promise<ConfirmBegun> => {
  const payment = await ownPaymentLock(tx, context, id);
  const to = transition(paymentMachine, "begin", payment.state);
  if (payment.providerRef === null) throw stillAtWork();
  const [call] = await callsBegin(tx, [{
    objectId: payment.id, purpose: "payment.confirm",
    params: { ref: payment.providerRef, payment_method: paymentMethodId, return_url: returnUrl ?? context.publicUrl },
  }]);
  if (!call) throw stillAtWork();
  const [begun] = await paymentsMove(tx, [{ ...payment, payment, command: "begin", to, reason: null, nextAction: null, decline: null, lookInSeconds: lookInSeconds(to, false) }]);
  return { payment: begun!, callId: call.id };
}, {
  input: z.object({ paymentMethodId: z.string().regex(/^pm_\w{1,200}$/, "The id of a payment method, as the provider's script gives it: pm_…"), returnUrl: z.url().max(2_000).nullish() }),
  references: ({ payment, callId }) => ({ payment: payment.id, call: callId }),
});
