import { present } from "@souk/shared/assert";
import type { Tx } from "@souk/shared/database";
import { isId, uuidOf } from "@souk/shared/ids";
import { verb } from "@souk/shared/verb";
import { publish } from "@souk/schema/events";
import { z } from "zod";
import type { Context } from "../context.ts";
import { reasonRule } from "../others/reason.ts";
import { payoutsWake } from "../payouts/payouts-wake.ts";
import { payoutAccounts, type PayoutAccount } from "./payout-account-tables.ts";
import { payoutAccountLockOf } from "./payout-accounts-lock.ts";
import { noPayoutAccount } from "./payout-refusals.ts";

/** `PayoutsAllowInput`. */
export interface PayoutsAllowInput { readonly sellerId: string; readonly reason: string; readonly idempotencyKey: string }

/**
 * Lets a seller be paid again whose payouts were stopped: what waited for that goes on at once.
 *
 * Repeatable: the same key returns the first answer; one whose payouts are not stopped stays as it is.
 * @throws Refused InvalidInput, Invalid (no such seller, or one without an account)
 */
export const payoutsAllow = verb("payoutsAllow", async (tx: Tx, _: Context, { sellerId, reason }: PayoutsAllowInput): Promise<PayoutAccount> => {
  const account = isId("sel", sellerId) ? await payoutAccountLockOf(tx, sellerId) : undefined;
  if (!account) throw noPayoutAccount();
  if (account.stoppedAt === null) return account;
  const [allowed] = await tx.read(payoutAccounts,
    `update money.payout_account a
        set stopped_at = null, stopped_because = null, version = a.version + 1, updated_at = clock_timestamp()
      where a.id = $1
     returning ${payoutAccounts.select("a")}`, [uuidOf(account.id)]);
  const { id: payoutAccountId, state, version } = present(allowed, "the account");
  await payoutsWake(tx, [payoutAccountId]);
  await publish(tx, "payoutAccount.allowed", { payoutAccountId, sellerId: account.sellerId, state, reason }, () => version);
  return allowed!;
}, { input: z.object({ reason: reasonRule }).loose() });
