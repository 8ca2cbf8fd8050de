import type Stripe from "stripe";
import { standingOf } from "../accounts/account.ts";
import { balanceDraw } from "../money/balance-draw.ts";
import { balanceTransactionNew } from "../money/balance-transaction-new.ts";
import type { Call } from "../server/operation.ts";
import { currencyCheck } from "../wire/currency.ts";
import { invalidParameter, invalidRequest } from "../wire/errors.ts";
import { idNew } from "../wire/ids.ts";
import { metadataOf } from "../wire/metadata.ts";
import { textOf, type Parameters } from "../wire/parameters.ts";
import { amountOf } from "./amount.ts";
import { destinationPaymentNew } from "./destination-payment.ts";

/**
 * Moves available money of the platform into the balance of a connected account, where it is available at once.
 * @throws ApiError balance_insufficient, insufficient_capabilities_for_transfer, resource_missing; nothing is moved then
 */
export async function transferCreate({ work, given }: Call): Promise<Stripe.Transfer> {
  if (given["source_transaction"] !== undefined) throw invalidRequest("This sandbox does not speak source_transaction of a transfer.", { param: "source_transaction" });
  const { amount, currency } = asked(given);
  const account = await work.get("v2.core.account", textOf(given, "destination") ?? "", "destination");
  if (account.closed || standingOf(account, "stripe_transfers") !== "active") {
    throw invalidRequest("Your destination account needs to have at least one of the following capabilities enabled: transfers, crypto_transfers, legacy_payments",
      { code: "insufficient_capabilities_for_transfer", param: "destination" });
  }
  await balanceDraw(work, amount, currency,
    "You have insufficient available funds in your Stripe account. Try adding funds directly to your available balance by creating Charges using the 4000000000000077 test card. "
    + "See: https://stripe.com/docs/testing#available-balance");
  const id = idNew("tr");
  const description = textOf(given, "description") ?? null;
  const taken = balanceTransactionNew(work, { type: "transfer", category: "transfer", amount: -amount, fee: 0, currency, source: id, description, availableOn: work.now });
  const payment = destinationPaymentNew(work.within(account.id), { amount, currency, transfer: id });
  const transfer = work.put<Stripe.Transfer>({
    id, object: "transfer", amount, amount_reversed: 0, balance_transaction: taken.id, created: work.now, currency, description, destination: account.id,
    destination_payment: payment.id, livemode: work.settings.livemode, metadata: metadataOf({}, given["metadata"]),
    reversals: { object: "list", data: [], has_more: false, url: `/v1/transfers/${id}/reversals` }, reversed: false, source_transaction: null,
    source_type: textOf(given, "source_type") ?? "card", transfer_group: textOf(given, "transfer_group") ?? null,
  });
  work.emit("transfer.created", transfer);
  return transfer;
}

function asked(given: Parameters): { readonly amount: number; readonly currency: string } {
  if (given["amount"] === undefined) throw invalidParameter("Missing required param: amount.", "amount", "parameter_missing");
  const currency = currencyCheck(textOf(given, "currency") ?? "");
  return { currency, amount: amountOf(given, currency) };
}
