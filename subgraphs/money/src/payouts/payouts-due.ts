import type { Tx } from "@souk/shared/database";
import { idOf } from "@souk/shared/ids";
import type { Sweep } from "@souk/shared/work";
import { payoutAccountsLock } from "../payout-accounts/payout-accounts-lock.ts";
import { payoutVerdicts, standingsLock } from "./payout-guards.ts";
import type { Payout } from "./payout-tables.ts";
import { payoutsAdvance } from "./payouts-advance.ts";
import { accountsById } from "./payouts-insert.ts";
import { payoutsLock } from "./payouts-lock.ts";

const batchMax = 256;
const everyMs = 1_000;

/** Sees whether payouts may go on that wait here. By the index payout_due. @returns how many were due */
async function payoutsDue(tx: Tx): Promise<number> {
  const due = await tx.rows<{ id: string; account_id: string; seller_id: string }>("select id, account_id, seller_id from money.payout where due_at <= clock_timestamp() order by due_at, id limit $1", [batchMax]);
  if (due.length > 0) await payoutsGoOn(tx, due.map(({ id, account_id: account, seller_id: seller }) => ({ id: idOf("pyt", id), accountId: idOf("pac", account), sellerId: idOf("sel", seller) })));
  return due.length;
}

/** Lets payouts go on, as far as they may: locks their sellers' standings, their accounts, and themselves. @returns those that still wait here or have just left, as they are then */
export async function payoutsGoOn(tx: Tx, all: readonly Pick<Payout, "id" | "accountId" | "sellerId">[]): Promise<Payout[]> {
  const canBePaid = await standingsLock(tx, [...new Set(all.map(({ sellerId }) => sellerId))]);
  const accounts = accountsById(await payoutAccountsLock(tx, [...new Set(all.map(({ accountId }) => accountId))]));
  const waiting = (await payoutsLock(tx, all.map(({ id }) => id))).filter(({ state }) => state === "SCHEDULED" || state === "ON_HOLD");
  return payoutsAdvance(tx, await payoutVerdicts(tx, waiting.map((payout) => ({ payout, account: accounts.get(payout.accountId)! })), canBePaid));
}

/** Lets payouts go on that wait for something. */
export const payoutWaker: Sweep = {
  name: "payouts that wait are let go on when they may", everyMs, batchMax,
  sweep: ({ database, stripe }) => (stripe ? database.transaction({ origin: { actor: "service:money", correlationId: "sweep-payoutsDue" } }, payoutsDue) : Promise.resolve(0)),
};
