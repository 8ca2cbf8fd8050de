import type { Sql } from "@souk/shared/database";
import { connection, countUpTo, pageOf, type PageArgs, type Sort } from "@souk/shared/pages";
import { journalCondition, type JournalFilter } from "./journal-filter.ts";
import { journalPageOfAccount } from "./journal-list-of-account.ts";
import { journals, type JournalPage } from "./journal-tables.ts";

/** Ids carry the time they were made, shortly before they were posted. By the primary key, or by the index the filter leads to. */
const newestFirst: Sort = { name: "journalNewest", keys: [{ sql: "j.id", direction: "desc", type: "uuid" }] };

/** A page of all journals: one statement, and one more if the count is asked for. @throws PageRefused */
export async function journalPage(sql: Sql, args: PageArgs & { readonly filter?: JournalFilter | null }): Promise<JournalPage> {
  const { accountId, ...filter } = args.filter ?? {};
  if (typeof accountId === "string") return journalPageOfAccount(sql, accountId, { ...args, filter });
  const { where, values } = journalCondition(filter);
  const page = pageOf(args, { sort: newestFirst, firstParameter: values.length + 1 });
  const rows = await sql.rows<Record<string, unknown> & { pageKeys: string[] }>(
    `select ${journals.select("j")}, ${page.keys}
       from ledger.journal j
      where ${where}
        and ${page.where}
      order by ${page.orderBy}
      limit ${page.limit}`, [...values, ...page.values]);
  const counting = countUpTo();
  return {
    ...connection(rows.map((row) => ({ ...journals.read(row), pageKeys: row.pageKeys })), page),
    count: async () => counting.of((await sql.row<{ count: number }>(
      `select count(*)::int as count from (select from ledger.journal j where ${where} limit ${counting.limit}) as counted`, values))?.count ?? 0),
  };
}
