import { present } from "@souk/shared/assert";
import type { Tx } from "@souk/shared/database";
import { uuidOf } from "@souk/shared/ids";
import { isCurrency } from "@souk/shared/money";
import { invalid, Refused } from "@souk/shared/refusals";
import { verb } from "@souk/shared/verb";
import { z } from "zod";
import type { Context } from "../context.ts";
import { payoutAccounts, type PayoutAccount, type PayoutInterval } from "./payout-account-tables.ts";
import { payoutAccountLockOf } from "./payout-accounts-lock.ts";
import { payoutAccountsTell } from "./payout-accounts-move.ts";
import { noPayoutAccount } from "./payout-refusals.ts";
import { ownSeller } from "./payout-staff.ts";

/** `PayoutScheduleSetInput`. */
export interface PayoutScheduleSetInput {
  readonly sellerId: string;
  readonly interval: PayoutInterval;
  readonly anchor?: number | null;
  readonly minimums?: readonly { readonly minor: bigint; readonly currency: string }[] | null;
  readonly idempotencyKey: string;
}

const minimumsMax = 20;                       // currencies that anybody sells in
const minimumMaxMinor = 100_000_000n;         // a million euro; more would be never
const anchors: Readonly<Record<PayoutInterval, number>> = { DAILY: 0, WEEKLY: 7, MONTHLY: 31, MANUAL: 0 };

/**
 * Says when a seller is paid without asking, and from how much on. It counts from now: the next time is the first of the new
 * schedule after this moment, at midnight UTC.
 *
 * Repeatable: the same key returns the first answer.
 * @throws Refused InvalidInput, Invalid (no seller of the caller's, one without an account, a day that is none)
 */
export const payoutScheduleSet = verb("payoutScheduleSet", async (tx: Tx, { caller }: Context, { sellerId, interval, anchor = null, minimums }: PayoutScheduleSetInput): Promise<PayoutAccount> => {
  const last = anchors[interval];
  if (last === 0 ? anchor !== null : anchor === null || anchor < 1 || anchor > last)
    throw new Refused(invalid(["input", "anchor"], last === 0 ? "This has no day." : `A day from 1 to ${last}.`));
  const account = await payoutAccountLockOf(tx, ownSeller(caller, sellerId));
  if (!account) throw noPayoutAccount();
  const [set] = await tx.read(payoutAccounts,
    `update money.payout_account a
        set pay_interval = $2::text, anchor = $3::int, minimums = coalesce($4::jsonb, a.minimums), version = a.version + 1, updated_at = clock_timestamp(),
            due_at = case when a.state = 'ENABLED' and $2::text <> 'MANUAL' then money.payout_next($2::text, coalesce($3::int, 0), clock_timestamp()) end
      where a.id = $1
     returning ${payoutAccounts.select("a")}`,
    [uuidOf(account.id), interval, anchor, minimums ? JSON.stringify(Object.fromEntries(minimums.map(({ currency, minor }) => [currency, String(minor)]))) : null]);
  await payoutAccountsTell(tx, [present(set, "the account")]);
  return set!;
}, {
  input: z.object({
    minimums: z.array(z.object({ minor: z.bigint().nonnegative("Nothing or more.").max(minimumMaxMinor, "More than anybody waits for."), currency: z.string().refine(isCurrency, "No currency.") }))
      .max(minimumsMax, `At most ${minimumsMax}.`).refine((all) => new Set(all.map(({ currency }) => currency)).size === all.length, "A currency is named twice.").nullish(),
  }).loose(),
});
