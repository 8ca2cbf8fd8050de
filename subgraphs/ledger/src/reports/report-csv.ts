import { decimalOf } from "@souk/shared/money";
import type { Sql } from "@souk/shared/database";
import { csvRecord } from "../export/csv.ts";
import { liabilitiesByAge } from "./liabilities-by-age.ts";
import type { MovedWanted } from "./moved-by-period.ts";
import { platformRevenue } from "./platform-revenue.ts";
import { taxCollected } from "./tax-collected.ts";

/** What the platform earned and spent, as records (RFC 4180) below a first one that names the cells. Amounts are decimal. */
export const revenueCsv = async (sql: Sql, wanted: MovedWanted): Promise<string> => [
  csvRecord(["period", "kind", "currency", "gained", "given", "net"]),
  ...(await platformRevenue(sql, wanted)).map(({ period, kind, currency, gained, given }) =>
    csvRecord([period, kind, currency, decimalOf({ minor: gained, currency }), decimalOf({ minor: given, currency }), decimalOf({ minor: gained - given, currency })])),
].join("");

/** Tax by jurisdiction, likewise. */
export const taxCsv = async (sql: Sql, wanted: MovedWanted): Promise<string> => [
  csvRecord(["period", "jurisdiction", "currency", "collected", "returnedOrPaid", "net"]),
  ...(await taxCollected(sql, wanted)).map(({ period, owner, currency, debit, credit }) =>
    csvRecord([period, { text: owner }, currency, decimalOf({ minor: credit, currency }), decimalOf({ minor: debit, currency }), decimalOf({ minor: credit - debit, currency })])),
].join("");

/** What is held for others, by age, likewise. */
export const liabilitiesCsv = async (sql: Sql): Promise<string> => [
  csvRecord(["kind", "currency", "accounts", "held", "under7Days", "under30Days", "under90Days", "older", "oldest"]),
  ...(await liabilitiesByAge(sql, null)).map(({ kind, currency, accounts, oldest, ...minors }) => csvRecord([kind, currency, accounts,
    ...[minors.held, minors.underWeek, minors.underMonth, minors.underQuarter, minors.older].map((minor) => decimalOf({ minor, currency })), oldest.toISOString()])),
].join("");
