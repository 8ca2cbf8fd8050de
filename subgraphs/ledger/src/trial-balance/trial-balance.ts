import type { Sql } from "@souk/shared/database";
import type { Currency } from "@souk/shared/money";
import type { AccountKind } from "../accounts/chart.ts";

/** What the accounts of one kind hold in one currency, in minor units. */
export interface TrialBalanceLine {
  readonly kind: AccountKind;
  readonly currency: Currency;
  /** How many of them hold something. */
  readonly accounts: bigint;
  readonly debit: bigint;
  readonly credit: bigint;
}
/** The sum of one currency, in minor units. */
export type TrialBalanceSum = Pick<TrialBalanceLine, "currency" | "debit" | "credit">;
/** What all accounts hold at one moment. */
export interface TrialBalance { readonly at: Date; readonly lines: readonly TrialBalanceLine[] }

/** By the index account_not_zero: however many accounts were emptied and closed, none of them is looked at. */
const linesSql = `
  select statement_timestamp() as at, s.kind, s.currency, count(*) as accounts,
         coalesce(sum(s.debit) filter (where s.debit > 0), 0) as debit,
         coalesce(-sum(s.debit) filter (where s.debit < 0), 0) as credit
    from (select a.kind, a.currency, a.sign * a.balance::numeric as debit
            from ledger.account a
           where not a.is_zero
             and ($1::text is null or a.currency = $1)) as s
   group by s.kind, s.currency
   order by s.currency, s.kind`;

interface Row { at: Date; kind: AccountKind; currency: Currency; accounts: string; debit: string; credit: string }

/** What all accounts hold now: one statement, and so one moment. */
export async function trialBalance(sql: Sql, currency: string | null): Promise<TrialBalance> {
  const found = await sql.rows<Row>(linesSql, [currency]);
  const lines = found.map((row) => ({ kind: row.kind, currency: row.currency, accounts: BigInt(row.accounts), debit: BigInt(row.debit), credit: BigInt(row.credit) }));
  return { at: found[0]?.at ?? new Date(), lines };
}

/** The sums of its currencies, in their order. */
export function trialBalanceSums({ lines }: TrialBalance): TrialBalanceSum[] {
  const totals = new Map<Currency, TrialBalanceSum>();
  for (const { currency, debit, credit } of lines) {
    const sum = totals.get(currency) ?? { currency, debit: 0n, credit: 0n };
    totals.set(currency, { currency, debit: sum.debit + debit, credit: sum.credit + credit });
  }
  return [...totals.values()];
}
