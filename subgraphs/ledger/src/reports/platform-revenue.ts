import type { Sql } from "@souk/shared/database";
import { chart, type AccountKind } from "../accounts/chart.ts";
import { movedByPeriod, type MovedLine, type MovedWanted } from "./moved-by-period.ts";

/** What the platform earns and what that costs it. */
const resultKinds: readonly AccountKind[] = [
  "revenue:commission", "revenue:fees", "revenue:subscriptions", "expense:psp_fees", "expense:disputes", "expense:promotions", "expense:refunds", "expense:rounding",
];

/** One kind of revenue or cost in one period, in minor units. */
export interface RevenueLine extends MovedLine {
  /** What came in: of revenue what was earned, of a cost what came back. */
  readonly gained: bigint;
  /** What went out: of revenue what was given back, of a cost what it cost. */
  readonly given: bigint;
}

/** What the platform earned and spent, period by period: commission, fees, the provider's fees, what it bore. A period's sum of gained less given is its result. */
export const platformRevenue = async (sql: Sql, wanted: MovedWanted): Promise<RevenueLine[]> =>
  (await movedByPeriod(sql, resultKinds, wanted)).map((line) => ({ ...line, gained: line.credit, given: line.debit }));

/** What kind of account adds to the result, and what takes from it. */
export const isRevenue = (kind: AccountKind): boolean => chart[kind].normalSide === "CREDIT";
