import type Stripe from "stripe";
import { standingOf } from "../accounts/account.ts";
import { bankAccountNew, bankAccountOf } from "../banks/bank-account.ts";
import { balanceDraw } from "../money/balance-draw.ts";
import { balanceTransactionNew } from "../money/balance-transaction-new.ts";
import type { Call } from "../server/operation.ts";
import { platform, type Work } from "../store/work.ts";
import { amountOf } from "../transfers/amount.ts";
import { currencyCheck } from "../wire/currency.ts";
import { invalidRequest } from "../wire/errors.ts";
import { idNew } from "../wire/ids.ts";
import { metadataOf } from "../wire/metadata.ts";
import { textOf } from "../wire/parameters.ts";

/**
 * Sends available money of an account, or of the platform, on to its bank. It leaves the balance at once.
 * @throws ApiError balance_insufficient, payouts_not_allowed; nothing is sent then
 */
export async function payoutCreate({ work, given }: Call): Promise<Stripe.Payout> {
  const currency = currencyCheck(textOf(given, "currency") ?? "");
  const amount = amountOf(given, currency);
  await allowedCheck(work);
  await balanceDraw(work, amount, currency, "You have insufficient funds in your Stripe account for this transfer. Your card balance is too low.");
  const bank = await destinationOf(work, textOf(given, "destination"), currency);
  return payoutNew(work, bank, {
    amount, currency, automatic: false, description: textOf(given, "description") ?? null, metadata: metadataOf({}, given["metadata"]),
    method: textOf(given, "method") ?? "standard", source_type: textOf(given, "source_type") ?? "card", statement_descriptor: textOf(given, "statement_descriptor") ?? null,
  });
}

async function allowedCheck(work: Work): Promise<void> {
  if (work.account === null) return;
  const account = await work.within(null).get("v2.core.account", work.account);
  if (standingOf(account, "payouts") !== "active") throw invalidRequest("Payouts are not enabled for this account.", { code: "payouts_not_allowed" });
}

/** The bank that is named, or the account's own; the platform has one from the start. */
async function destinationOf(work: Work, named: string | undefined, currency: string): Promise<Stripe.BankAccount> {
  const own = named === undefined ? await bankAccountOf(work, work.account ?? platform) : await work.get("bank_account", named, "destination");
  if (own) return own;
  if (work.account === null) return bankAccountNew(work, work.settings.platformBank, "US", currency);
  throw invalidRequest(`Sorry, you don't have any external accounts in that currency (${currency}).`, { code: "payouts_not_allowed" });
}

type Asked = Pick<Stripe.Payout, "amount" | "currency" | "automatic" | "description" | "metadata" | "method" | "source_type" | "statement_descriptor">;

const daySeconds = 86_400;

/** Keeps a payout that is to go, its money taken out of the balance. */
function payoutNew(work: Work, bank: Stripe.BankAccount, asked: Asked): Stripe.Payout {
  const id = idNew("po");
  const { payoutPendingMs, payoutTransitMs } = work.settings;
  const isInstant = asked.method === "instant";
  const arrival = Math.floor((work.nowMs + (isInstant ? 0 : payoutPendingMs + payoutTransitMs)) / 1_000);
  const gone = balanceTransactionNew(work, {
    type: "payout", category: "payout", amount: -asked.amount, fee: 0, currency: asked.currency, source: id, description: "STRIPE PAYOUT", availableOn: work.now,
  });
  const dueMs = work.nowMs + (isInstant ? 0 : payoutPendingMs);
  const payout = work.put<Stripe.Payout>({
    id, object: "payout", ...asked, application_fee: null, application_fee_amount: null, arrival_date: arrival - (arrival % daySeconds), balance_transaction: gone.id, created: work.now,
    destination: bank.id, failure_balance_transaction: null, failure_code: null, failure_message: null, livemode: work.settings.livemode, original_payout: null, payout_method: null,
    reconciliation_status: "not_applicable", reversed_by: null, status: "pending", trace_id: null, type: "bank_account",
  }, { dueMs });
  work.later("payout", id, dueMs);
  work.emit("payout.created", payout);
  return payout;
}
