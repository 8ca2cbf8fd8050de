import { present } from "@souk/shared/assert";
import type { Tx } from "@souk/shared/database";
import { idOf, isId, uuidOf } from "@souk/shared/ids";
import { invalidTransition } from "@souk/shared/refusals";
import { transition } from "@souk/shared/transition";
import { verb } from "@souk/shared/verb";
import type { Context } from "../context.ts";
import { payoutAccountsLock } from "../payout-accounts/payout-accounts-lock.ts";
import { noPayout, payoutBlocked } from "../payout-accounts/payout-refusals.ts";
import { callsBegin } from "../provider/provider-calls.ts";
import { payoutCall } from "./payout-call.ts";
import { standingsLock } from "./payout-guards.ts";
import { payoutLockFor } from "./payout-lock-for.ts";
import { payoutMachine } from "./payout-states.ts";
import type { Payout, PayoutHoldReason } from "./payout-tables.ts";
import { transferLockOf } from "./payouts-lock.ts";
import { payoutsMove } from "./payouts-move.ts";
import { payoutsWake } from "./payouts-wake.ts";

/** The mutation's `id` and `PayoutRetryInput`. */
export interface PayoutRetryInput { readonly id: string; readonly idempotencyKey: string }

/**
 * Tries again what did not arrive, or came back: the payout alone, from the seller's account at the provider, where the money
 * lies; it is never transferred twice. What failed once fails again until the bank account is put right by its link.
 * Nobody is paid again who may not be paid at present: it stays where it lies.
 *
 * Repeatable: the same key returns the first answer.
 * @throws Refused NotFound, InvalidTransition (it has not failed, or is being taken back), PayoutBlocked (staff stopped its seller's payouts, or the seller may not be paid)
 */
export const payoutRetry = verb("payoutRetry", async (tx: Tx, { caller }: Context, { id }: PayoutRetryInput): Promise<Payout> => {
  const of = isId("pyt", id) ? await tx.row<{ seller: string; account: string }>("select seller_id as seller, account_id as account from money.payout where id = $1", [uuidOf(id)]) : null;
  if (!of) throw noPayout();
  const canBePaid = await standingsLock(tx, [idOf("sel", of.seller)]);
  const [account] = await payoutAccountsLock(tx, [idOf("pac", of.account)]);
  const payout = await payoutLockFor(tx, id, caller);
  const to = transition(payoutMachine, "retry", payout.state);
  const transfer = present(await transferLockOf(tx, payout.id), "what was transferred");
  if (transfer.state !== "SUCCEEDED") throw invalidTransition(payout.state, to, []);
  const reasons: PayoutHoldReason[] = [...(account!.stoppedAt === null ? [] : ["STOPPED_BY_STAFF" as const]), ...(canBePaid.has(of.seller) ? [] : ["SELLER_RESTRICTED" as const])];
  if (reasons.length > 0) throw payoutBlocked(reasons, payout.amountMinor, payout.currency);
  const [again] = await payoutsMove(tx, [{
    payout, command: "retry", set: { providerRef: null, pastRefs: payout.providerRef ? [...payout.pastRefs, payout.providerRef] : payout.pastRefs, failureCode: null, failure: null, arrivesAt: null, bank: null },
  }]);
  await payoutsWake(tx, [payout.accountId]);      // what waited for this
  await callsBegin(tx, [payoutCall(again!, account!)]);
  return again!;
});
