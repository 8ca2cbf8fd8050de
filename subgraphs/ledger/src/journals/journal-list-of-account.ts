import type { Sql } from "@souk/shared/database";
import { isId, uuidOf } from "@souk/shared/ids";
import { connection, countUpTo, pageOf, type PageArgs, type Sort } from "@souk/shared/pages";
import { journalCondition, type JournalFilter } from "./journal-filter.ts";
import { journals, type JournalPage } from "./journal-tables.ts";

type Side = "debit" | "credit";

/** In the order of the account's entries, which posting_debits and posting_credits have: only so much is read as stands on the page, however busy the account. */
const newestFirst = (alias: string, version: string): Sort => ({
  name: "journalOfAccountNewest",
  keys: [{ sql: `${alias}.posted_at`, direction: "desc", type: "timestamptz" }, { sql: `${alias}.${version}`, direction: "desc", type: "bigint" }],
});

/** No account has it: what is no account's id finds nothing. */
const nobodysUuid = "00000000-0000-0000-0000-000000000000";

/** A page of the journals with a posting on an account: one statement, and one more if the count is asked for. @throws PageRefused */
export async function journalPageOfAccount(sql: Sql, accountId: string, args: PageArgs & { readonly filter: JournalFilter }): Promise<JournalPage> {
  const condition = journalCondition(args.filter);
  const values = [...condition.values, isId("acc", accountId) ? uuidOf(accountId) : nobodysUuid];
  const pageIn = (alias: string, version: string) => pageOf(args, { sort: newestFirst(alias, version), firstParameter: values.length + 1 });
  const page = pageIn("t", "version");
  const touching = (part: (side: Side) => string) =>
    (["debit", "credit"] as const).map((side) => `(${lastOnSide(side, `$${values.length}`, condition.where)} ${part(side)})`).join(" union all ");
  const rows = await sql.rows<Record<string, unknown> & { pageKeys: string[] }>(
    `select ${journals.select("j")}, ${page.keys}
       from (${touching((side) => {
         const { where, orderBy, limit } = pageIn("p", `${side}_version`);
         return `and ${where} order by ${orderBy} limit ${limit}`;
       })}) as t
       join ledger.journal j on j.id = t.journal_id
      order by ${page.orderBy}
      limit ${page.limit}`, [...values, ...page.values]);
  const counting = countUpTo();
  return {
    ...connection(rows.map((row) => ({ ...journals.read(row), pageKeys: row.pageKeys })), page),
    count: async () => counting.of((await sql.row<{ count: number }>(
      `select least(count(*), ${counting.limit})::int as count from (${touching(() => `limit ${counting.limit}`)}) as counted`, values))?.count ?? 0),
  };
}

/** Of each journal the last line that touches the account, so that it stands in the list once, if that line is on this side. */
const lastOnSide = (side: Side, account: string, condition: string): string =>
  `select p.journal_id, p.posted_at, p.${side}_version as version
     from ledger.posting p${condition === "true" ? "" : `
     join ledger.journal j on j.id = p.journal_id and ${condition}`}
    where p.${side}_account_id = ${account}::uuid
      and not exists (
        select from ledger.posting q
         where q.journal_id = p.journal_id
           and q.line > p.line
           and ${account}::uuid in (q.debit_account_id, q.credit_account_id))`;
