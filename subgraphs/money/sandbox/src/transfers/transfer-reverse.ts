import type Stripe from "stripe";
import { balanceDraw } from "../money/balance-draw.ts";
import { balanceTransactionNew } from "../money/balance-transaction-new.ts";
import type { Call } from "../server/operation.ts";
import { amountInWords } from "../wire/currency.ts";
import { invalidRequest } from "../wire/errors.ts";
import { idNew } from "../wire/ids.ts";
import { metadataOf } from "../wire/metadata.ts";
import { idOf } from "../wire/objects.ts";
import { textOf } from "../wire/parameters.ts";
import { amountOf } from "./amount.ts";
import { destinationRefundNew } from "./destination-payment.ts";

const shownMax = 10;      // as many reversals as a transfer itself shows; the list has all

/**
 * Takes a transfer back, whole or in part, from what the connected account has available.
 * @throws ApiError 400 for more than remains, balance_insufficient for more than the account has; nothing is taken then
 */
export async function transferReverse({ work, id, given }: Call): Promise<Stripe.TransferReversal> {
  const transfer = await work.lock("transfer", id);
  const remaining = transfer.amount - transfer.amount_reversed;
  if (remaining === 0) throw invalidRequest(`Transfer ${id} has already been fully reversed.`, { code: "transfer_already_reversed" });
  const { currency } = transfer;
  const amount = amountOf(given, currency, remaining);
  if (amount > remaining) throw invalidRequest(`Transfer reversal amount (${amountInWords(amount, currency)}) is greater than unreversed amount on transfer (${amountInWords(remaining, currency)})`, { param: "amount" });
  const theirs = work.within(transfer.destination as string);
  await balanceDraw(theirs, amount, currency, "The recipient of this transfer does not have sufficient funds in their Stripe balance to reverse this amount.");
  const reversalId = idNew("trr");
  const description = textOf(given, "description") ?? null;
  const back = balanceTransactionNew(work, { type: "transfer_refund", category: "transfer_reversal", amount, fee: 0, currency, source: reversalId, description, availableOn: work.now });
  const refund = await destinationRefundNew(theirs, idOf(transfer.destination_payment)!, amount, reversalId);
  const reversal = work.put<Stripe.TransferReversal>({
    id: reversalId, object: "transfer_reversal", amount, balance_transaction: back.id, created: work.now, currency, destination_payment_refund: refund.id,
    metadata: metadataOf({}, given["metadata"]), source_refund: null, transfer: id,
  });
  const shown = [reversal, ...transfer.reversals.data];
  const amount_reversed = transfer.amount_reversed + amount;
  const after = work.put<Stripe.Transfer>({
    ...transfer, amount_reversed, reversed: amount_reversed === transfer.amount, reversals: { ...transfer.reversals, data: shown.slice(0, shownMax), has_more: transfer.reversals.has_more || shown.length > shownMax },
  });
  work.emit("transfer.reversed", after, { amount_reversed: transfer.amount_reversed, reversed: false });
  return reversal;
}
