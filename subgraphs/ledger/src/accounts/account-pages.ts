import type { Sql } from "@souk/shared/database";
import { connection, countUpTo, pageOf, type Connection, type Count, type PageArgs, type Sort } from "@souk/shared/pages";
import { accountKindOf, type AccountKindWord } from "./account-kind-word.ts";
import { ledgerAccounts, type LedgerAccount } from "./account-tables.ts";

/** Which accounts; all that is given must hold. */
export interface AccountFilter {
  readonly kind?: { readonly eq?: AccountKindWord | null; readonly in?: readonly AccountKindWord[] | null } | null;
  /** Empty: the platform's own. */
  readonly ownerId?: string | null;
  readonly currency?: string | null;
  readonly isZero?: boolean | null;
}
/** A page of accounts that can be counted. */
export interface AccountPage extends Connection<LedgerAccount> { readonly count: () => Promise<Count> }

/** Ids carry the time they were made. By the primary key; by account_by_kind, account_of_owner or account_not_zero where the filter leads there. */
const newestFirst: Sort = { name: "accountNewest", keys: [{ sql: "a.id", direction: "desc", type: "uuid" }] };

const filtered = `($1::text[] is null or a.kind = any($1))
        and ($2::text is null or a.kind = $2)
        and ($3::text is null or a.owner = $3)
        and ($4::text is null or a.currency = $4)
        and ($5::boolean is null or a.is_zero = $5)`;

/** A page of all accounts: one statement, and one more if the count is asked for. @throws PageRefused */
export async function accountPage(sql: Sql, args: PageArgs & { readonly filter?: AccountFilter | null }): Promise<AccountPage> {
  const { kind, ownerId, currency, isZero } = args.filter ?? {};
  const filter = [kind?.in?.map(accountKindOf) ?? null, kind?.eq ? accountKindOf(kind.eq) : null, ownerId ?? null, currency ?? null, isZero ?? null];
  const page = pageOf(args, { sort: newestFirst, firstParameter: filter.length + 1 });
  const rows = await sql.rows<Record<string, unknown> & { pageKeys: string[] }>(
    `select ${ledgerAccounts.select("a")}, ${page.keys}
       from ledger.account a
      where ${filtered}
        and ${page.where}
      order by ${page.orderBy}
      limit ${page.limit}`, [...filter, ...page.values]);
  const counting = countUpTo();
  return {
    ...connection(rows.map((row) => ({ ...ledgerAccounts.read(row), pageKeys: row.pageKeys })), page),
    count: async () => counting.of((await sql.row<{ count: number }>(
      `select count(*)::int as count from (select from ledger.account a where ${filtered} limit ${counting.limit}) as counted`, filter))?.count ?? 0),
  };
}
