import { present } from "@souk/shared/assert";
import type { Tx } from "@souk/shared/database";
import { isCurrency } from "@souk/shared/money";
import { invalid, Refused } from "@souk/shared/refusals";
import { verb } from "@souk/shared/verb";
import { z } from "zod";
import type { Context } from "../context.ts";
import { amountRule } from "../others/reason.ts";
import { payoutAccountLockOf } from "../payout-accounts/payout-accounts-lock.ts";
import { noPayoutAccount, payoutBlocked } from "../payout-accounts/payout-refusals.ts";
import { ownSeller } from "../payout-accounts/payout-staff.ts";
import { payable, payoutMinMinor } from "./payout-amounts.ts";
import { payoutAvailable } from "./payout-available.ts";
import { payoutVerdicts, standingsLock } from "./payout-guards.ts";
import type { Payout, PayoutHoldReason } from "./payout-tables.ts";
import { payoutsAdvance } from "./payouts-advance.ts";
import { payoutsInsert } from "./payouts-insert.ts";

/** `PayoutRequestInput`. */
export interface PayoutRequestInput { readonly sellerId: string; readonly currency: string; readonly amountMinor?: bigint | null; readonly method: Payout["method"]; readonly idempotencyKey: string }

/** What a payout may wait for from the start: it comes by itself, or staff sees to it. For anything else it is refused. */
const waitsFor: ReadonlySet<PayoutHoldReason> = new Set(["NEEDS_APPROVAL", "PROVIDER_BALANCE"]);

/**
 * Pays a seller what it has, or a part of it, beside its schedule. It is out of what the seller has at once; the provider is
 * asked after the commit.
 *
 * Repeatable: the same key returns the first answer. Under other keys the second finds the first under way.
 * @throws Refused InvalidInput, Invalid (no seller of the caller's, one without an account), PayoutBlocked (reasons)
 */
export const payoutRequest = verb("payoutRequest", async (tx: Tx, { caller }: Context, { sellerId: asked, currency, amountMinor, method }: PayoutRequestInput): Promise<Payout> => {
  const sellerId = ownSeller(caller, asked);
  if (!isCurrency(currency)) throw new Refused(invalid(["input", "currency"], "No currency."));
  const canBePaid = await standingsLock(tx, [sellerId]);
  const account = await payoutAccountLockOf(tx, sellerId);
  if (!account) throw noPayoutAccount();
  const has = (await payoutAvailable(tx, [sellerId])).find((one) => one.currency === currency)?.minor ?? 0n;
  const wanted = amountMinor ?? payable(has, currency);
  if (amountMinor && payable(amountMinor, currency) !== amountMinor) throw new Refused(invalid(["input", "amountMinor"], "This amount cannot be paid in this currency."));
  if (wanted < payoutMinMinor) throw payoutBlocked([wanted > has ? "INSUFFICIENT_BALANCE" : "BELOW_MINIMUM"], has, currency);
  const [payout] = await payoutsInsert(tx, [{ account, currency, amountMinor: wanted, isWhole: !amountMinor, method, cause: "REQUEST" }]);
  if (!payout) throw payoutBlocked(["ALREADY_UNDER_WAY"], has, currency);
  const [verdict] = await payoutVerdicts(tx, [{ payout, account }], canBePaid);
  const known = present(verdict, "a verdict");
  if ("reasons" in known && known.reasons.some((reason) => !waitsFor.has(reason))) throw payoutBlocked(known.reasons, has, currency);
  const [after] = await payoutsAdvance(tx, [known]);
  return after!;
}, { input: z.object({ amountMinor: amountRule.nullish() }).loose() });
