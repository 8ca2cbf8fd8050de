import { assert } from "@souk/shared/assert";
import type { Sql } from "@souk/shared/database";
import { badInput } from "@souk/shared/errors";
import { uuidOf } from "@souk/shared/ids";
import { batched } from "@souk/shared/loader";
import { lastEntryBefore } from "./account-balances.ts";
import type { LedgerAccount } from "./account-tables.ts";

/** What came and went on an account from a moment on and up to another; amounts in minor units. */
export interface LedgerStatement {
  readonly account: LedgerAccount;
  readonly from: Date;
  readonly to: Date;
  readonly opening: bigint;
  readonly debits: bigint;
  readonly credits: bigint;
  readonly closing: bigint;
  /** The account's version at the end: entries that come later are not part of it. */
  readonly version: bigint;
}
/** Statements of accounts. */
export interface AccountStatements {
  /** @throws OperationError BAD_USER_INPUT if the range is empty or longer than 366 days */
  over(account: LedgerAccount, range: { readonly from: Date; readonly to: Date }): Promise<LedgerStatement>;
}

const dayMs = 86_400_000;
/** A year with its leap day: totals are added up from the entries, and a range is read by its index. */
const statementMaxDays = 366;

interface StatementRow { place: string; opening: string; closing: string; version: string; debits: string; credits: string }
type Figures = Pick<LedgerStatement, "opening" | "debits" | "credits" | "closing" | "version"> & { readonly asked: string };

const sumOnSide = (side: "debit" | "credit"): string =>
  `(select coalesce(sum(p.minor), 0) as minor
      from ledger.posting p
     where p.${side}_account_id = w.account_id
       and p.posted_at >= w.since
       and p.posted_at < w.until)`;

/** Opens them for one operation: one statement, and so one moment, for all accounts and ranges asked in one turn. */
export function accountStatements(sql: Sql): AccountStatements {
  const loader = batched<string, Figures>(async (asked) => {
    const wanted = asked.map((one) => one.split(" ") as [string, string, string]);
    const rows = await sql.rows<StatementRow>(
      `select w.place, coalesce(o.balance, 0) as opening, coalesce(c.balance, 0) as closing, coalesce(c.version, 0) as version,
              d.minor as debits, k.minor as credits
         from unnest($1::uuid[], $2::timestamptz[], $3::timestamptz[]) with ordinality as w (account_id, since, until, place)
         left join lateral ${lastEntryBefore("w.account_id", "w.since")} as o on true
         left join lateral ${lastEntryBefore("w.account_id", "w.until")} as c on true
        cross join lateral ${sumOnSide("debit")} as d
        cross join lateral ${sumOnSide("credit")} as k`,
      [wanted.map(([id]) => uuidOf(id)), wanted.map(([, from]) => from), wanted.map(([, , to]) => to)]);
    return rows.map((row) => ({
      asked: asked[Number(row.place) - 1]!, opening: BigInt(row.opening), closing: BigInt(row.closing), version: BigInt(row.version),
      debits: BigInt(row.debits), credits: BigInt(row.credits),
    }));
  }, ({ asked }) => asked);
  return {
    async over(account, { from, to }) {
      if (to <= from) throw badInput("A statement ends after it begins.");
      if (to.getTime() - from.getTime() > statementMaxDays * dayMs) throw badInput(`A statement covers at most ${statementMaxDays} days.`);
      const { asked: _asked, ...figures } = (await loader.load(`${account.id} ${from.toISOString()} ${to.toISOString()}`))!;
      assert(figures.closing === figures.opening + BigInt(account.sign) * (figures.debits - figures.credits), "a statement adds up");
      return { account, from, to, ...figures };
    },
  };
}
