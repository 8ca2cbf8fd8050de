import type { Tx } from "@souk/shared/database";
import { verb } from "@souk/shared/verb";
import { publish } from "@souk/schema/events";
import type { Context } from "../context.ts";
import { customerRef } from "../payment-methods/customer-ensure.ts";
import { callsBegin } from "../provider/provider-calls.ts";
import { stripeAmount } from "../provider/stripe-amount.ts";
import { paymentEnsure } from "./payment-insert.ts";
import { payableGroup } from "./payable-group.ts";
import { amountNotTaken, noGroup, notPayable } from "./payment-refusals.ts";
import type { Payment } from "./payment-tables.ts";

/** `PaymentCreateInput`. */
export interface PaymentCreateInput { readonly orderGroupId: string; readonly idempotencyKey: string }

/**
 * Begins the payment of an order group; the amount is what commerce says. A group has one live payment: whoever asks again,
 * in another window or under another key, gets that one. The provider is asked after the commit, by whoever called or, if
 * they died, by the completer.
 *
 * Repeatable: the same key returns the first answer.
 * @throws Refused Invalid (no such group of the caller's, an amount that the provider cannot count), NotPayable
 */
export const paymentCreate = verb("paymentCreate", async (tx: Tx, { caller }: Context, { orderGroupId }: PaymentCreateInput): Promise<Payment> => {
  const group = await payableGroup(tx, orderGroupId);
  if (!group || group.buyerId !== caller.userId) throw noGroup();
  if (!group.isPayable || group.total.minor === 0n) throw notPayable(group.state);
  const amount = stripeAmount(group.total);
  if (amount === null) throw amountNotTaken();
  const { payment, isNew } = await paymentEnsure(tx, group);
  if (!isNew) return payment;
  const customer = await customerRef(tx, group.buyerId);
  await callsBegin(tx, [{
    objectId: payment.id, purpose: "payment.create",
    // Cards and what works like them: their answer comes while the stock is held. A debit that takes days would come too late.
    params: {
      amount, currency: group.total.currency.toLowerCase(), allowed_payment_method_types: ["card"], transfer_group: group.orderGroupId,
      metadata: { payment: payment.id, orderGroup: group.orderGroupId }, ...(customer ? { customer } : {}),      // so that it can be paid with what they keep
    },
  }]);
  await publish(tx, "payment.created", { orderGroupId: group.orderGroupId, paymentId: payment.id, amountMinor: String(payment.amountMinor), currency: payment.currency }, () => payment.version);
  return payment;
});
