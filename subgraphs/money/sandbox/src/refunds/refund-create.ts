import type Stripe from "stripe";
import type { Behaviour } from "../methods/test-method.ts";
import { balanceTransactionNew } from "../money/balance-transaction-new.ts";
import { chargeSettle } from "../payments/charge-settle.ts";
import type { Call } from "../server/operation.ts";
import type { Work } from "../store/work.ts";
import { amountInWords, stepCheck } from "../wire/currency.ts";
import { invalidRequest } from "../wire/errors.ts";
import { idNew } from "../wire/ids.ts";
import { metadataOf } from "../wire/metadata.ts";
import { idOf } from "../wire/objects.ts";
import { textOf, type Parameters } from "../wire/parameters.ts";
import { disputedAmount } from "../disputes/dispute-states.ts";

/**
 * Gives captured money back, whole or in part; the provider keeps its fee.
 * @throws ApiError charge_already_refunded, or 400 for more than remains; nothing is given then
 */
export async function refundCreate({ work, given }: Call): Promise<Stripe.Refund> {
  for (const param of ["reverse_transfer", "refund_application_fee", "origin"]) if (given[param] !== undefined) throw invalidRequest(`This sandbox does not speak ${param} of a refund.`, { param });
  const charge = await chargeLock(work, given);
  const amount = amountOf(charge, given, disputedAmount(await disputesOf(work, charge)));
  const settled = chargeSettle(work, charge);
  const behaviour = (work.hidden(charge.id)["behaviour"] ?? {}) as Behaviour;
  const id = idNew("re");
  const transaction = balanceTransactionNew(work, {
    type: behaviour.settles ? "payment_refund" : "refund", category: "refund", amount: -amount, fee: 0, currency: charge.currency, source: id,
    description: `REFUND FOR CHARGE${charge.description ? ` (${charge.description})` : ""}`, availableOn: await takenFrom(work, settled),
  });
  const refunded = charge.amount_refunded + amount;
  const after = work.put({ ...settled, amount_refunded: refunded, refunded: refunded === charge.amount });
  const refund = work.put<Stripe.Refund>({
    id, object: "refund", amount, balance_transaction: transaction.id, charge: charge.id, created: work.now, currency: charge.currency, customer: null, customer_account: null,
    destination_details: { card: { reference_status: "pending", reference_type: "acquirer_reference_number", type: "refund" }, type: "card" },
    metadata: metadataOf({}, given["metadata"]), payment_intent: idOf(charge.payment_intent), payment_method: null, reason: textOf(given, "reason") ?? null, receipt_number: null,
    source_transfer_reversal: null, status: behaviour.refund === "pending" || behaviour.settles ? "pending" : "succeeded", transfer_reversal: null,
  }, { fails: behaviour.refund === "fails" });
  if (refund.status === "pending" || behaviour.refund === "fails") work.later("refund", id, work.nowMs + work.settings.refundMs);
  work.emit("refund.created", refund);
  work.emit("charge.refunded", after, { amount_refunded: charge.amount_refunded, ...(after.refunded ? { refunded: false } : {}) });
  return refund;
}

/** The charge that is meant, its intent locked before it. */
async function chargeLock(work: Work, given: Parameters): Promise<Stripe.Charge> {
  const { charge: chargeId, payment_intent: intentId } = given as { charge?: string; payment_intent?: string };
  if ((chargeId === undefined) === (intentId === undefined)) {
    throw invalidRequest(chargeId ? "You cannot pass both `charge` and `payment_intent`." : "One of the following params should be provided for this request: payment_intent or charge.", { param: "charge" });
  }
  const owner = intentId ?? idOf((await work.get("charge", chargeId!, "charge")).payment_intent)!;
  const intent = await work.lock("payment_intent", owner, "payment_intent");
  const latest = chargeId ?? idOf(intent.latest_charge);
  const charge = latest === null ? undefined : await work.lock("charge", latest);
  if (charge?.captured) return charge;
  throw intentId === undefined
    ? invalidRequest(`Charge ${chargeId} has not been captured, so there is nothing to refund.`, { code: "charge_not_refundable" })
    : invalidRequest(`This PaymentIntent (${intentId}) does not have a successful charge to refund.`, { code: "payment_intent_unexpected_state" });
}

/** @param disputed what the buyer's bank has taken back of it */
function amountOf(charge: Stripe.Charge, given: Parameters, disputed: number): number {
  const remaining = charge.amount - charge.amount_refunded - disputed;
  if (charge.amount === charge.amount_refunded) throw invalidRequest(`Charge ${charge.id} has already been refunded.`, { code: "charge_already_refunded" });
  if (remaining <= 0) throw invalidRequest(`Charge ${charge.id} has been charged back; cannot issue a refund.`, { code: "charge_disputed" });
  const amount = Number(given["amount"] ?? remaining);
  if (amount < 1) throw invalidRequest("This value must be greater than or equal to 1.", { param: "amount", code: "parameter_invalid_integer" });
  stepCheck(amount, charge.currency, "amount");
  if (amount <= remaining) return amount;
  throw invalidRequest(`Refund amount (${amountInWords(amount, charge.currency)}) is greater than unrefunded amount on charge (${amountInWords(remaining, charge.currency)})`, { param: "amount" });
}

/** The disputes of a locked charge. */
const disputesOf = async (work: Work, { id, disputed }: Stripe.Charge): Promise<Stripe.Dispute[]> => (!disputed ? []
  : (await work.query<{ body: Stripe.Dispute }>("select body from sandbox.object where body ->> 'charge' = $1 and kind = 'dispute'", [id])).rows.map(({ body }) => body));

/** When the refund counts: while the charge is pending its refund lessens the pending, afterwards the available. */
async function takenFrom(work: Work, charge: Stripe.Charge): Promise<number> {
  const { available_on } = await work.get("balance_transaction", idOf(charge.balance_transaction)!);
  return Math.max(available_on, work.now);
}
