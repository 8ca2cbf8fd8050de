import type { Sql } from "@souk/shared/database";
import type { Currency, Money } from "@souk/shared/money";
import type { HoldState } from "../holds/hold-tables.ts";
import type { PaymentState } from "../payments/payment-states.ts";
import type { RefundState } from "../refunds/refund-states.ts";

/** Objects of one state and currency. */
export interface Tally<S extends string = string> { readonly state: S; readonly count: number; readonly amount: Money; readonly oldestAt: Date }
/** What there is of each kind. */
export interface MoneyTallies { readonly payments: readonly Tally<PaymentState>[]; readonly refunds: readonly Tally<RefundState>[]; readonly holds: readonly Tally<HoldState>[] }

/** What has ended counts for so long: all that ever ended would take longer to count every day. */
const endedDays = 30;
/** The least id of an object made at that time or later: a UUIDv7 begins with its milliseconds. */
const leastIdSince = (ms: number): string => { const hex = ms.toString(16).padStart(12, "0"); return `${hex.slice(0, 8)}-${hex.slice(8)}-7000-8000-000000000000`; };

interface Row { kind: keyof MoneyTallies; state: string; currency: Currency; count: number; minor: string; oldest_at: Date }

const tallyOf = (kind: keyof MoneyTallies, table: string, minor: string, open: readonly string[], ended: readonly string[]) => `
  select '${kind}' as kind, state, currency, count(*)::int as count, sum(${minor})::text as minor, min(created_at) as oldest_at
    from ${table}
   where state in (${open.map((state) => `'${state}'`).join(", ")})
      or (state in (${ended.map((state) => `'${state}'`).join(", ")}) and id >= $1)
   group by state, currency`;

/** How much is where, by state and currency. One statement, by the indexes payment_in_state, refund_in_state and hold_in_state. */
export async function moneyTallies(sql: Sql): Promise<MoneyTallies> {
  const rows = await sql.rows<Row>(
    `${tallyOf("payments", "money.payment", "amount_minor", ["CREATED", "REQUIRES_ACTION", "PROCESSING", "INDETERMINATE"], ["CAPTURED", "FAILED", "CANCELLED"])}
     union all ${tallyOf("refunds", "money.refund", "amount_minor", ["REQUESTED", "SUBMITTED", "INDETERMINATE", "FAILED"], ["SUCCEEDED", "REVERSED"])}
     union all ${tallyOf("holds", "money.hold", "left_minor", ["FUNDED", "PARTLY_RELEASED", "PARTLY_REFUNDED", "FROZEN"], ["RELEASED", "REFUNDED"])}
     order by kind, state, currency`, [leastIdSince(Date.now() - endedDays * 86_400_000)]);
  const of = <S extends string>(kind: keyof MoneyTallies): Tally<S>[] => rows.filter((row) => row.kind === kind)
    .map(({ state, currency, count, minor, oldest_at: oldestAt }) => ({ state: state as S, count, amount: { minor: BigInt(minor), currency }, oldestAt }));
  return { payments: of("payments"), refunds: of("refunds"), holds: of("holds") };
}
