import type { Sql } from "@souk/shared/database";
import { uuidOf } from "@souk/shared/ids";
import { batchedLists } from "@souk/shared/loader";
import type { Money } from "@souk/shared/money";
import { connection, pageOf, type Connection, type Page, type PageArgs, type Sort } from "@souk/shared/pages";
import { amountOf, type LedgerAccount } from "../accounts/account-tables.ts";

/** A day on which an account moved. */
export interface DailyBalance {
  /** `2026-11-21`, in UTC. */
  readonly day: string;
  readonly balance: Money;
  readonly debits: Money;
  readonly credits: Money;
  readonly version: string;
}
/** Pages of accounts' days. */
export interface DailyBalancePages {
  /** @throws PageRefused */
  page(account: LedgerAccount, args: PageArgs): Promise<Connection<DailyBalance>>;
}

/** Nested under accounts, of which a page has a hundred. */
const nestedPageMax = 50;
/** By the primary key. */
const latestFirst: Sort = { name: "dayLatest", keys: [{ sql: "b.day", direction: "desc", type: "date" }] };

interface DayRow { account_id: string; day: string; balance: string; debits: string; credits: string; version: string; pageKeys: string[] }

/** Opens them for one operation: accounts that are asked for the same page in one turn share one statement. */
export function dailyBalances(sql: Sql): DailyBalancePages {
  const loaders = new Map<string, ReturnType<typeof pageLoader>>();
  return {
    async page(account, { first, after, last, before }) {
      const args = { first, after, last, before } as PageArgs;
      const page = pageOf(args, { sort: latestFirst, maxPage: nestedPageMax, firstParameter: 2 });
      const name = JSON.stringify(args);
      const loader = loaders.get(name) ?? pageLoader(sql, page);
      loaders.set(name, loader);
      return connection((await loader.load(uuidOf(account.id))).map((row) => dayOf(account, row)), page);
    },
  };
}

const dayOf = (account: LedgerAccount, { day, balance, debits, credits, version, pageKeys }: DayRow) => ({
  day, version, pageKeys,
  balance: amountOf(account, BigInt(balance)), debits: amountOf(account, BigInt(debits)), credits: amountOf(account, BigInt(credits)),
});

const pageLoader = (sql: Sql, page: Page) => batchedLists<string, DayRow>((accounts) => sql.rows<DayRow>(
  `select d.*
     from unnest($1::uuid[]) with ordinality as a (id, place)
    cross join lateral (
      select b.account_id, b.day::text as day, b.balance, b.debit_minor::text as debits, b.credit_minor::text as credits, b.version, ${page.keys}
        from ledger.day_balance b
       where b.account_id = a.id
         and exists (select from ledger.day t where t.day = b.day)      -- the day is wholly taken
         and ${page.where}
       order by ${page.orderBy}
       limit ${page.limit}
    ) as d
    order by a.place, d."pageKeys"[1]::date ${page.isBackward ? "asc" : "desc"}`, [accounts, ...page.values]),
({ account_id: of }) => of, page.limit);
