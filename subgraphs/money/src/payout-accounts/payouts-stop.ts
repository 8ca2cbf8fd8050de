import { present } from "@souk/shared/assert";
import type { Tx } from "@souk/shared/database";
import { isId, uuidOf } from "@souk/shared/ids";
import { verb } from "@souk/shared/verb";
import { publish } from "@souk/schema/events";
import { z } from "zod";
import type { Context } from "../context.ts";
import { reasonRule } from "../others/reason.ts";
import { payoutAccounts, type PayoutAccount } from "./payout-account-tables.ts";
import { payoutAccountLockOf } from "./payout-accounts-lock.ts";
import { noPayoutAccount } from "./payout-refusals.ts";

/** `PayoutsStopInput`. */
export interface PayoutsStopInput { readonly sellerId: string; readonly reason: string; readonly idempotencyKey: string }

/**
 * Stops a seller's payouts: whatever has not left what it has waits until they are allowed again. What is at the provider
 * already arrives.
 *
 * Repeatable: the same key returns the first answer; stopped again, it is stopped for the new reason.
 * @throws Refused InvalidInput, Invalid (no such seller, or one without an account)
 */
export const payoutsStop = verb("payoutsStop", async (tx: Tx, _: Context, { sellerId, reason }: PayoutsStopInput): Promise<PayoutAccount> => {
  const account = isId("sel", sellerId) ? await payoutAccountLockOf(tx, sellerId) : undefined;
  if (!account) throw noPayoutAccount();
  const [stopped] = await tx.read(payoutAccounts,
    `update money.payout_account a
        set stopped_at = coalesce(a.stopped_at, clock_timestamp()), stopped_because = $2, version = a.version + 1, updated_at = clock_timestamp()
      where a.id = $1
     returning ${payoutAccounts.select("a")}`, [uuidOf(account.id), reason]);
  const { id: payoutAccountId, state, version } = present(stopped, "the account");
  await publish(tx, "payoutAccount.stopped", { payoutAccountId, sellerId: account.sellerId, state, reason }, () => version);
  return stopped!;
}, { input: z.object({ reason: reasonRule }).loose() });
