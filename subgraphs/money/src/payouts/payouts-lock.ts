import type { Tx } from "@souk/shared/database";
import { uuidOf, type Id } from "@souk/shared/ids";
import { payouts, transfers, type Payout, type Transfer } from "./payout-tables.ts";

/** These payouts, locked in id order until the transaction ends. */
export const payoutsLock = (tx: Tx, ids: readonly Id<"pyt">[]): Promise<Payout[]> => tx.read(payouts,
  `select ${payouts.select("p")}
     from money.payout p
    where p.id = any($1::uuid[])
    order by p.id
      for no key update`, [ids.map(uuidOf)]);

/** These transfers, locked in id order until the transaction ends; their payouts are locked before. */
export const transfersLock = (tx: Tx, ids: readonly Id<"trf">[]): Promise<Transfer[]> => tx.read(transfers,
  `select ${transfers.select("t")}
     from money.transfer t
    where t.id = any($1::uuid[])
    order by t.id
      for no key update`, [ids.map(uuidOf)]);

/** The transfer of a payout that has come about, or is about to; locked. */
export const transferLockOf = async (tx: Tx, payoutId: Id<"pyt">): Promise<Transfer | undefined> => (await tx.read(transfers,
  `select ${transfers.select("t")} from money.transfer t where t.payout_id = $1 and t.state <> 'FAILED' for no key update`, [uuidOf(payoutId)]))[0];
