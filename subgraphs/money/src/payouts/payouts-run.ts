import type { Tx } from "@souk/shared/database";
import { idOf, uuidOf } from "@souk/shared/ids";
import type { Sweep } from "@souk/shared/work";
import { payoutAccountsLock } from "../payout-accounts/payout-accounts-lock.ts";
import { payoutAvailable } from "./payout-available.ts";
import { minimumOf, payoutVerdicts, standingsLock } from "./payout-guards.ts";
import { payoutsAdvance } from "./payouts-advance.ts";
import { accountsById, payoutsInsert } from "./payouts-insert.ts";

const batchMax = 256;        // sellers whose payouts commit together: some 70 ms
const everyMs = 1_000;

/**
 * Pays the sellers whose schedule is due whatever they have, in each currency at once, if it is as much as they want to be
 * paid at once. One transaction for many sellers; who is paid by another process meanwhile is passed over. Locks standings,
 * then accounts. By the index payout_account_due.
 * @returns how many sellers were due
 */
async function payoutsRun(tx: Tx): Promise<number> {
  const due = await tx.rows<{ id: string; seller_id: string }>("select id, seller_id from money.payout_account where due_at <= clock_timestamp() order by due_at, id limit $1", [batchMax]);
  if (due.length === 0) return 0;
  const canBePaid = await standingsLock(tx, due.map(({ seller_id: uuid }) => idOf("sel", uuid)));
  const locked = await payoutAccountsLock(tx, due.map(({ id }) => idOf("pac", id)));
  const { now } = (await tx.row<{ now: Date }>("select clock_timestamp() as now"))!;
  const accounts = locked.filter(({ dueAt }) => dueAt !== null && dueAt <= now);
  await tx.run("update money.payout_account set due_at = money.payout_next(pay_interval, coalesce(anchor, 0), clock_timestamp()) where id = any($1::uuid[])", [accounts.map(({ id }) => uuidOf(id))]);
  const ofSeller = new Map<string, (typeof accounts)[number]>(accounts.map((account) => [account.sellerId, account]));
  const has = (await payoutAvailable(tx, accounts.map(({ sellerId }) => sellerId))).map((one) => ({ ...one, account: ofSeller.get(one.sellerId)! }));
  const begun = await payoutsInsert(tx, has.filter(({ account, currency, minor }) => minor >= minimumOf(account, currency)).map(({ account, currency, minor }) => (
    { account, currency, amountMinor: minor, isWhole: true, method: "STANDARD", cause: "SCHEDULE" } as const)));
  const byId = accountsById(accounts);
  await payoutsAdvance(tx, await payoutVerdicts(tx, begun.map((payout) => ({ payout, account: byId.get(payout.accountId)! })), canBePaid));
  return due.length;
}

/** Pays by the sellers' schedules. */
export const payoutRunner: Sweep = {
  name: "sellers are paid by their schedules", everyMs, batchMax,
  sweep: ({ database, stripe }) => (stripe ? database.transaction({ origin: { actor: "service:money", correlationId: "sweep-payoutsRun" } }, payoutsRun) : Promise.resolve(0)),
};
