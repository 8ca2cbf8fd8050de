import type { Sql } from "@souk/shared/database";
import { idOf, uuidOf, type Id } from "@souk/shared/ids";
import { batchedLists } from "@souk/shared/loader";
import { connection, pageOf, type Connection, type PageArgs, type Sort } from "@souk/shared/pages";
import { periodColumns, type LedgerPeriod, type LedgerPeriodLine, type PeriodRow, type LineRow } from "./period-tables.ts";

/** By the primary key. */
const latestFirst: Sort = { name: "periodLatest", keys: [{ sql: "p.until", direction: "desc", type: "timestamptz" }] };

const periodOf = (row: PeriodRow): LedgerPeriod => ({ ...row, id: idOf("prd", row.id) });

/** A page of closed periods, one statement. @throws PageRefused */
export async function periodPage(sql: Sql, args: PageArgs): Promise<Connection<LedgerPeriod>> {
  const page = pageOf(args, { sort: latestFirst });
  const rows = await sql.rows<PeriodRow & { pageKeys: string[] }>(
    `select ${periodColumns}, ${page.keys}
       from ledger.period p
      where ${page.where}
      order by ${page.orderBy}
      limit ${page.limit}`, page.values);
  return connection(rows.map((row) => ({ ...periodOf(row), pageKeys: row.pageKeys })), page);
}

/** One period; null if there is none of this id. */
export async function periodById(sql: Sql, id: Id<"prd">): Promise<LedgerPeriod | null> {
  const row = await sql.row<PeriodRow>(`select ${periodColumns} from ledger.period p where p.id = $1`, [uuidOf(id)]);
  return row ? periodOf(row) : null;
}

/** Lines of periods. */
export interface PeriodLoaders {
  /** By kind and currency; null while they are not added up. */
  readonly linesOf: (period: LedgerPeriod) => Promise<readonly LedgerPeriodLine[] | null>;
}

/** Every kind of the chart in every currency there is: never reached. */
const linesMax = 5_000;

/** One statement for all periods that are asked for in a turn. */
export function periodLoaders(sql: Sql): PeriodLoaders {
  const found = batchedLists<Id<"prd">, LineRow>((ids) => sql.rows<LineRow>(
    `select p.id as "periodId", t.kind, t.currency, t.opening::text as opening, t.debit_minor::text as debits, t.credit_minor::text as credits, t.closing::text as closing
       from ledger.period p
       join ledger.period_total t on t.until = p.until
      where p.id = any($1::uuid[])
      order by t.until, t.kind, t.currency`, [ids.map(uuidOf)]),
  ({ periodId }) => idOf("prd", periodId), linesMax);
  return { linesOf: async ({ id, isCounted }) => (isCounted ? (await found.load(id)).map(lineOf) : null) };
}

const lineOf = ({ kind, currency, opening, debits, credits, closing }: LineRow): LedgerPeriodLine => {
  const money = (minor: string) => ({ minor: BigInt(minor), currency });
  return { kind, opening: money(opening), debits: money(debits), credits: money(credits), closing: money(closing) };
};
