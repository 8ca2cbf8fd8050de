import type { Tx } from "@souk/shared/database";
import { uuidOf, type Id } from "@souk/shared/ids";

/** Has it seen at once whether payouts of these accounts may go on that wait here. By the index payout_underway. */
export async function payoutsWake(tx: Tx, accountIds: readonly Id<"pac">[]): Promise<void> {
  if (accountIds.length === 0) return;
  await tx.run(
    `update money.payout p
        set due_at = clock_timestamp()
       from money.payout_account a
      where a.id = any($1::uuid[])
        and p.seller_id = a.seller_id
        and p.account_id = a.id
        and p.state in ('SCHEDULED', 'ON_HOLD')`, [accountIds.map(uuidOf)]);
}

/** As many as are let go on when money has become available: those that have waited longest. The others hear of the next, or of their own time. */
const wokenMax = 100;

/** Has it seen at once whether payouts may go on that wait for money to be available at the provider. By the index payout_due. */
export const payoutsWakeForBalance = (tx: Tx): Promise<number> => tx.run(
  `update money.payout p
      set due_at = clock_timestamp()
    where p.id in (select d.id
                     from money.payout d
                    where d.due_at > clock_timestamp()
                      and d.hold_reasons @> array['PROVIDER_BALANCE']
                    order by d.due_at
                    limit ${wokenMax}
                      for no key update skip locked)`);
