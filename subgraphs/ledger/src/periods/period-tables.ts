import type { Id } from "@souk/shared/ids";
import type { Currency, Money } from "@souk/shared/money";
import type { AccountKind } from "../accounts/chart.ts";

/** A time that takes no entry any more. */
export interface LedgerPeriod {
  readonly id: Id<"prd">;
  /** Null for the first, which has no beginning. */
  readonly from: Date | null;
  readonly until: Date;
  readonly closedAt: Date;
  readonly closedBy: string;
  /** False for the moments until it is added up. */
  readonly isCounted: boolean;
}

/** What the accounts of a kind moved in a period by effective time, in minor units; balances as the kind counts. */
export interface LedgerPeriodLine {
  readonly kind: AccountKind;
  readonly opening: Money;
  readonly debits: Money;
  readonly credits: Money;
  readonly closing: Money;
}

/** A period as Postgres gives it. */
export interface PeriodRow extends Omit<LedgerPeriod, "id"> { readonly id: string }
/** The select list of a period `p`, in the shape of `PeriodRow`. */
export const periodColumns = `p.id, p.until, p.closed_at as "closedAt", p.closed_by as "closedBy",
  (select max(b.until) from ledger.period b where b.until < p.until) as "from",
  exists (select from ledger.period_counted c where c.until = p.until) as "isCounted"`;

/** A line as Postgres gives it: amounts are text, since sums may be longer than what a JavaScript number holds. */
export interface LineRow { readonly periodId: string; readonly kind: AccountKind; readonly currency: Currency; readonly opening: string; readonly debits: string; readonly credits: string; readonly closing: string }
