import type { Sql } from "@souk/shared/database";
import { uuidOf } from "@souk/shared/ids";
import { batched } from "@souk/shared/loader";
import type { LedgerAccount } from "./account-tables.ts";

const lastOnSide = (side: "debit" | "credit", accountId: string, moment: string): string =>
  `(select p.${side}_version as version, p.${side}_balance as balance
      from ledger.posting p
     where p.${side}_account_id = ${accountId}
       and p.posted_at < ${moment}
     order by p.posted_at desc, p.${side}_version desc
     limit 1)`;

/**
 * A subquery: version and balance of an account's last entry before a moment, or no row. It looks once at the end of
 * each of the two indexes, posting_debits and posting_credits: an account is never posted to before its last posting, so
 * that order of time is order of versions.
 * @param accountId, moment SQL expressions
 */
export const lastEntryBefore = (accountId: string, moment: string): string =>
  `(select e.version, e.balance
      from (${lastOnSide("debit", accountId, moment)} union all ${lastOnSide("credit", accountId, moment)}) as e
     order by e.version desc
     limit 1)`;

/** Balances at moments that have passed. */
export interface AccountBalances {
  /** In minor units, at the end of that moment's millisecond; 0 before the first entry. */
  at(account: LedgerAccount, moment: Date): Promise<bigint>;
}

interface Balance { readonly asked: string; readonly balance: bigint }

/** Opens them for one operation: one statement for all accounts and moments asked in one turn. */
export function accountBalances(sql: Sql): AccountBalances {
  const loader = batched<string, Balance>(async (asked) => {
    const pairs = asked.map((one) => one.split(" ") as [string, string]);
    const rows = await sql.rows<{ place: string; balance: string }>(
      `select w.place, coalesce(e.balance, 0) as balance
         from unnest($1::uuid[], $2::timestamptz[]) with ordinality as w (account_id, moment, place)
         left join lateral ${lastEntryBefore("w.account_id", "w.moment + interval '1 millisecond'")} as e on true`,      // the graph tells no finer time
      [pairs.map(([id]) => uuidOf(id)), pairs.map(([, moment]) => moment)]);
    return rows.map(({ place, balance }) => ({ asked: asked[Number(place) - 1]!, balance: BigInt(balance) }));
  }, ({ asked }) => asked);
  return { at: async ({ id }, moment) => (await loader.load(`${id} ${moment.toISOString()}`))!.balance };
}
