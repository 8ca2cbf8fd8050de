import type { Tx } from "@souk/shared/database";
import { uuidOf, type Id } from "@souk/shared/ids";
import { payoutAccounts, type PayoutAccount } from "./payout-account-tables.ts";

/** These accounts, locked in id order until the transaction ends; payouts and transfers are locked after. */
export const payoutAccountsLock = (tx: Tx, ids: readonly Id<"pac">[]): Promise<PayoutAccount[]> => tx.read(payoutAccounts,
  `select ${payoutAccounts.select("a")}
     from money.payout_account a
    where a.id = any($1::uuid[])
    order by a.id
      for no key update`, [ids.map(uuidOf)]);

/** The account of a seller, locked; undefined where there is none. */
export const payoutAccountLockOf = async (tx: Tx, sellerId: Id<"sel">): Promise<PayoutAccount | undefined> => (await tx.read(payoutAccounts,
  `select ${payoutAccounts.select("a")}
     from money.payout_account a
    where a.seller_id = $1
      and a.state not in ('FAILED', 'CLOSED')
      for no key update`, [uuidOf(sellerId)]))[0];
