import type { Sql } from "@souk/shared/database";
import { badInput } from "@souk/shared/errors";
import type { Currency } from "@souk/shared/money";
import type { AccountKind } from "../accounts/chart.ts";

/** How long a period is. */
export type PeriodLength = "DAY" | "MONTH";

/** What moved on the accounts of one kind and owner in one period, in minor units. */
export interface MovedLine {
  /** Its first day, in UTC. */
  readonly period: string;
  readonly kind: AccountKind;
  /** Of a tax its jurisdiction; empty for the platform's own. */
  readonly owner: string;
  readonly currency: Currency;
  readonly debit: bigint;
  readonly credit: bigint;
}
/** Which days, `until` not in them; by what length; of which currency. */
export interface MovedWanted { readonly from: string; readonly until: string; readonly by: PeriodLength; readonly currency: Currency | null }

/** A year of days, or ten of months: some thousand lines. */
const daysMax = { DAY: 366, MONTH: 3_660 } as const;
const dayMs = 86_400_000;
/** Three hundred jurisdictions in each of some months: more is asked for in parts. */
const movedLinesMax = 5_000;

interface Row { period: string; kind: AccountKind; owner: string; currency: Currency; debit: string; credit: string }

/**
 * What moved on accounts of these kinds, period by period, from their days' totals; days that have not been taken yet are added
 * up from the entries. One statement. Uses the indexes account_by_kind, day_balance's key, posting_debits and posting_credits.
 * @throws OperationError BAD_USER_INPUT for days that are none, too many, or too many lines
 */
export async function movedByPeriod(sql: Sql, kinds: readonly AccountKind[], { from, until, by, currency }: MovedWanted): Promise<MovedLine[]> {
  const days = (Date.parse(until) - Date.parse(from)) / dayMs;
  if (!(days > 0 && days <= daysMax[by])) throw badInput(`\`until\` is the day after the last: 1 to ${daysMax[by]} days after \`from\`.`);
  const rows = await sql.rows<Row>(
    `with taken as (
       select max(day) as last from ledger.day
     ), wanted as materialized (
       select id, kind, owner, currency from ledger.account where kind = any($1::text[]) and ($4::text is null or currency = $4)
     ), moved as (
       select a.kind, a.owner, a.currency, b.day, b.debit_minor as debit, b.credit_minor as credit
         from wanted a
         join ledger.day_balance b on b.account_id = a.id
        where b.day >= $2::date and b.day < $3::date
          and b.day <= (select last from taken)
        union all
       select a.kind, a.owner, a.currency, (p.posted_at at time zone 'UTC')::date, p.minor, 0
         from wanted a
         join ledger.posting p on p.debit_account_id = a.id
        where p.posted_at >= greatest($2::date, (select last + 1 from taken))::timestamp at time zone 'UTC' and p.posted_at < $3::date::timestamp at time zone 'UTC'
        union all
       select a.kind, a.owner, a.currency, (p.posted_at at time zone 'UTC')::date, 0, p.minor
         from wanted a
         join ledger.posting p on p.credit_account_id = a.id
        where p.posted_at >= greatest($2::date, (select last + 1 from taken))::timestamp at time zone 'UTC' and p.posted_at < $3::date::timestamp at time zone 'UTC'
     )
     select (case $5 when 'MONTH' then date_trunc('month', day::timestamp)::date else day end)::text as period, kind, owner, currency, sum(debit)::text as debit, sum(credit)::text as credit
       from moved
      group by 1, kind, owner, currency
      order by 1, currency, kind, owner
      limit $6`, [kinds, from, until, currency, by, movedLinesMax + 1]);
  if (rows.length > movedLinesMax) throw badInput(`More than ${movedLinesMax} lines: ask for fewer days, or for one currency.`);
  return rows.map((row) => ({ ...row, debit: BigInt(row.debit), credit: BigInt(row.credit) }));
}
