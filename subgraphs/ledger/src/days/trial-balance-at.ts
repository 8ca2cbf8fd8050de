import type { Sql } from "@souk/shared/database";
import { badInput } from "@souk/shared/errors";
import type { Currency } from "@souk/shared/money";
import type { AccountKind } from "../accounts/chart.ts";
import type { TrialBalance } from "../trial-balance/trial-balance.ts";

/**
 * What all accounts held when a day ended, of its totals: as fast as now, however long ago.
 * @param day `2026-11-21`, in UTC
 * @throws OperationError BAD_USER_INPUT for a day that has not ended, is not taken yet, or lies before the books' beginning
 */
export async function trialBalanceAt(sql: Sql, day: string, currency: string | null): Promise<TrialBalance> {
  const taken = await sql.row<{ at: Date }>("select (d.day + 1)::timestamp at time zone 'UTC' as at from ledger.day d where d.day = $1::date", [day]);
  if (!taken) throw badInput("There is a trial balance of each day since the books were begun, some seconds after it ended.");
  const rows = await sql.rows<{ kind: AccountKind; currency: Currency; accounts: string; debit: string; credit: string }>(
    `select t.kind, t.currency, t.account_count::text as accounts, t.debit_balance::text as debit, t.credit_balance::text as credit
       from ledger.day_total t
      where t.day = $1::date
        and t.account_count > 0
        and ($2::text is null or t.currency = $2)
      order by t.currency, t.kind`, [day, currency]);
  const lines = rows.map((row) => ({ kind: row.kind, currency: row.currency, accounts: BigInt(row.accounts), debit: BigInt(row.debit), credit: BigInt(row.credit) }));
  return { at: taken.at, lines };
}
