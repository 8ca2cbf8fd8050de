import type { Tx } from "@souk/shared/database";
import { isId, newId, uuidOf } from "@souk/shared/ids";
import { verb } from "@souk/shared/verb";
import { publish } from "@souk/schema/events";
import { z } from "zod";
import type { Context } from "../context.ts";
import { reasonRule } from "../others/reason.ts";
import type { PayoutAccount } from "../payout-accounts/payout-account-tables.ts";
import { payoutAccountLockOf } from "../payout-accounts/payout-accounts-lock.ts";
import { noPayoutAccount } from "../payout-accounts/payout-refusals.ts";

/** `ReservePolicySetInput`. */
export interface ReservePolicySetInput { readonly sellerId: string; readonly rateBps: number; readonly days: number; readonly reason: string; readonly idempotencyKey: string }

const daysMax = 365;      // a year: by then every bank has sent back what it would

/**
 * Says how much of what a seller earns from now on is kept back, and for how long; nothing ends it. What is kept back already
 * stays so until its time.
 *
 * Repeatable: the same key returns the first answer.
 * @throws Refused InvalidInput, Invalid (no such seller, or one without an account)
 */
export const reservePolicySet = verb("reservePolicySet", async (tx: Tx, { caller }: Context, { sellerId, rateBps, days, reason }: ReservePolicySetInput): Promise<PayoutAccount> => {
  const account = isId("sel", sellerId) ? await payoutAccountLockOf(tx, sellerId) : undefined;
  if (!account) throw noPayoutAccount();
  await tx.run("update money.reserve_policy set ended_at = clock_timestamp() where seller_id = $1 and ended_at is null", [uuidOf(account.sellerId)]);
  if (rateBps > 0) await tx.run("insert into money.reserve_policy (id, seller_id, rate_bps, days, reason, set_by) values ($1, $2, $3, $4, $5, $6)",
    [uuidOf(newId("rsp")), uuidOf(account.sellerId), rateBps, days, reason, caller.actor]);
  await publish(tx, "reservePolicy.set", { payoutAccountId: account.id, sellerId: account.sellerId, rateBps, days, reason }, () => account.version);
  return account;
}, {
  input: z.object({
    rateBps: z.int().min(0, "Nothing or more.").max(10_000, "At most all of it: 10,000."), days: z.int().min(1, "A day or more.").max(daysMax, `At most ${daysMax}.`), reason: reasonRule,
  }).loose(),
});
