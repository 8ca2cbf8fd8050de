import type { Sql } from "@souk/shared/database";
import type { Currency } from "@souk/shared/money";
import type { AccountKind } from "../accounts/chart.ts";

/** What the platform holds for others. */
const liabilityKinds: readonly AccountKind[] = ["escrow", "seller:available", "seller:reserve", "seller:in_payout", "buyer:credit", "tax:payable", "dispute", "suspense:unmatched"];
/** Where one age ends and the next begins, in days: a week, a month, a quarter, and what should have gone by then. */
const ageDays = [7, 30, 90] as const;

/** What is held of one kind and currency, by how long it has been, in minor units. Of what came and went the oldest has gone first. */
export interface LiabilityLine {
  readonly kind: AccountKind;
  readonly currency: Currency;
  /** How many accounts hold something. */
  readonly accounts: bigint;
  readonly held: bigint;
  /** Since less than 7 days, 30 days, 90 days, and longer. By the oldest part of what an account holds. */
  readonly underWeek: bigint;
  readonly underMonth: bigint;
  readonly underQuarter: bigint;
  readonly older: bigint;
  readonly oldest: Date;
}

interface Row { kind: AccountKind; currency: Currency; accounts: string; held: string; under_week: string; under_month: string; under_quarter: string; older: string; oldest: Date }

/** What the platform owes to whom it holds it for, and for how long: one statement, over accounts that hold something, by the index account_not_zero. At most a line for each kind and currency. */
export async function liabilitiesByAge(sql: Sql, currency: Currency | null): Promise<LiabilityLine[]> {
  const rows = await sql.rows<Row>(
    `with held as materialized (
       select a.kind, a.currency, a.balance::numeric as balance, a.since, clock_timestamp() - a.since as age
         from ledger.account_age_v1 a
        where a.kind = any($1::text[])
          and ($2::text is null or a.currency = $2)
     )
     select kind, currency, count(*)::text as accounts, sum(balance)::text as held, min(since) as oldest,
            coalesce(sum(balance) filter (where age < make_interval(days => ($3::int[])[1])), 0)::text as under_week,
            coalesce(sum(balance) filter (where age >= make_interval(days => ($3::int[])[1]) and age < make_interval(days => ($3::int[])[2])), 0)::text as under_month,
            coalesce(sum(balance) filter (where age >= make_interval(days => ($3::int[])[2]) and age < make_interval(days => ($3::int[])[3])), 0)::text as under_quarter,
            coalesce(sum(balance) filter (where age >= make_interval(days => ($3::int[])[3])), 0)::text as older
       from held
      group by kind, currency
      order by currency, array_position($1::text[], kind)`, [liabilityKinds, currency, ageDays]);
  return rows.map((row) => ({
    kind: row.kind, currency: row.currency, accounts: BigInt(row.accounts), held: BigInt(row.held), underWeek: BigInt(row.under_week), underMonth: BigInt(row.under_month),
    underQuarter: BigInt(row.under_quarter), older: BigInt(row.older), oldest: row.oldest,
  }));
}
