import { present } from "@souk/shared/assert";
import type { Tx } from "@souk/shared/database";
import { rateLimited } from "@souk/shared/errors";
import { isId, type Id } from "@souk/shared/ids";
import { transition } from "@souk/shared/transition";
import { verb } from "@souk/shared/verb";
import { z } from "zod";
import type { Context } from "../context.ts";
import { customerEnsure } from "../payment-methods/customer-ensure.ts";
import { methodParams } from "../payment-methods/method-params.ts";
import { methodIdForm } from "../payment-methods/method-to-pay.ts";
import { callsBegin } from "../provider/provider-calls.ts";
import { payableGroup } from "./payable-group.ts";
import { lookInSeconds } from "./payment-looks.ts";
import { noPayment, notPayable, stillAtWork } from "./payment-refusals.ts";
import { paymentMachine } from "./payment-states.ts";
import type { Payment } from "./payment-tables.ts";
import { paymentsLock } from "./payments-lock.ts";
import { paymentsMove } from "./payments-write.ts";

/** The mutation's `id` and `PaymentConfirmInput`. */
export interface PaymentConfirmInput { readonly id: string; readonly paymentMethodId: string; readonly returnUrl?: string | null; readonly saves?: boolean | null; readonly idempotencyKey: string }
/** A payment under way, and the call that is to take it further. */
export interface ConfirmBegun { readonly payment: Payment; readonly callId: Id<"pcl"> }

/** Whoever tries stolen cards tries hundreds: twenty attempts at once are more than anybody's own, then one a minute. */
const attemptRate = { capacity: 20, restorePerSecond: 1 / 60, cost: 1 };

/** What a replay finds it by. */
export const confirmReferences = ({ payment, callId }: ConfirmBegun) => ({ result: payment.id, call: callId });

/** The caller's own payment, locked. @throws Refused Invalid */
export async function ownPaymentLock(tx: Tx, { caller }: Context, id: string): Promise<Payment> {
  const [payment] = isId("pay", id) ? await paymentsLock(tx, [id]) : [];
  if (!payment || payment.buyerId !== caller.userId) throw noPayment();
  return payment;
}

/**
 * Pays with a method of the buyer's, of which the provider's script gave the token or which they keep: an attempt. What
 * comes of it is the payment's state: captured, an action of the buyer, or open for another attempt with the reason why the
 * last was declined.
 *
 * Repeatable: the same key is the same attempt, and the answer is how it ended.
 * @throws Refused Invalid (no such payment of the caller's, somebody else's method, a removed one), InvalidTransition (captured, over, an attempt is under way), NotPayable (its time is over),
 * PaymentPendingUnknown (something else of it is), PaymentMethodLimit (`saves`, and as many are kept as can be)
 * @throws OperationError RATE_LIMITED; DOWNSTREAM_UNAVAILABLE while the provider does not make a customer of a buyer who wants to keep the method: the same again goes on
 */
export const paymentConfirm = verb("paymentConfirm", async (tx: Tx, context: Context, { id, paymentMethodId, returnUrl, saves }: PaymentConfirmInput): Promise<ConfirmBegun> => {
  const payment = await ownPaymentLock(tx, context, id);
  const to = transition(paymentMachine, "begin", payment.state);
  if (payment.providerRef === null) throw stillAtWork();
  const group = present(await payableGroup(tx, payment.orderGroupId), "what a payment is for");
  if (!group.isPayable) throw notPayable(group.state, ["id"]);      // what came now would only go back
  const [call] = await callsBegin(tx, [{
    objectId: payment.id, purpose: "payment.confirm",
    params: { ref: payment.providerRef, return_url: returnUrl ?? context.publicUrl, ...await methodParams(tx, context.caller, { paymentId: payment.id, paymentMethodId, saves: saves === true }) },
  }]);
  if (!call) throw stillAtWork();
  const [begun] = await paymentsMove(tx, [{ ...payment, payment, command: "begin", to, reason: null, nextAction: null, decline: null, lookInSeconds: lookInSeconds(to, false) }]);
  return { payment: begun!, callId: call.id };
}, {
  input: z.object({ paymentMethodId: z.string().regex(methodIdForm, "The id of a payment method: pm_… as the provider's script gives it, or pmt_… of one that is kept."), returnUrl: z.url().max(2_000).nullish(), saves: z.boolean().nullish() }),
  async prepare(context: Context, { saves }: PaymentConfirmInput): Promise<Context> {
    const { allowed, retryAfterMs } = await context.rates.take(`payment-confirm:${context.caller.actor}`, attemptRate);
    if (!allowed) throw rateLimited(retryAfterMs);
    if (saves) await customerEnsure(context);
    return context;
  },
  references: confirmReferences,
});
