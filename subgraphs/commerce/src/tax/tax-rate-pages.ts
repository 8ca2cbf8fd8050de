import type { Database } from "@souk/shared/database";
import { isId, uuidOf } from "@souk/shared/ids";
import { batched } from "@souk/shared/loader";
import { connection, countUpTo, pageOf, type Connection, type Count, type PageArgs, type Sort } from "@souk/shared/pages";
import { taxRates, type TaxRate } from "./tax-rate-tables.ts";

/** A page of rates that can be counted. */
export interface TaxRatePage extends Connection<TaxRate> { readonly count: () => Promise<Count> }

/** By the index of tax_rate_place. */
const byPlace: Sort = {
  name: "place",
  keys: [
    { sql: "r.country", direction: "asc", type: "text" }, { sql: "r.region", direction: "asc", type: "text" },
    { sql: "r.tax_class", direction: "asc", type: "text" }, { sql: "r.valid_from", direction: "desc", type: "timestamptz" },
  ],
};

/** A page of the rates that hold and held and will hold, by place, the latest first: one statement, and one more for the count. */
export async function taxRatePage(sql: Database, args: PageArgs & { readonly country?: string | null }): Promise<TaxRatePage> {
  const page = pageOf(args, { sort: byPlace, firstParameter: 2 });
  const where = "($1::text is null or r.country = $1)";
  const values = [args.country ?? null];
  const rows = await sql.rows<Record<string, unknown> & { pageKeys: string[] }>(
    `select ${taxRates.select("r")}, ${page.keys}
       from commerce.tax_rate_period r
      where ${where} and ${page.where}
      order by ${page.orderBy}
      limit ${page.limit}`,
    [...values, ...page.values]);
  const counting = countUpTo();
  return {
    ...connection(rows.map((row) => Object.assign(taxRates.read(row), { pageKeys: row.pageKeys })), page),
    count: async () => counting.of((await sql.row<{ count: number }>(
      `select count(*)::int as count from (select from commerce.tax_rate r where ${where} limit ${counting.limit}) as counted`, values))?.count ?? 0),
  };
}

/** Rates by id, one statement for all that an operation asks in one turn; who may see them is asked at the field. */
export const taxRateLoader = (database: Database): { load(id: string): Promise<TaxRate | null> } => batched((ids: readonly string[]) => database.read(taxRates,
  `select ${taxRates.select("r")} from commerce.tax_rate_period r where r.id = any($1::uuid[])`,
  [ids.filter((id) => isId("txr", id)).map(uuidOf)]), (rate: TaxRate): string => rate.id);
