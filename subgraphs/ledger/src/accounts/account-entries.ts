import type { Sql } from "@souk/shared/database";
import { idOf, uuidOf, type Id } from "@souk/shared/ids";
import { batchedLists } from "@souk/shared/loader";
import { connection, pageOf, type Connection, type Page, type PageArgs, type Sort } from "@souk/shared/pages";
import type { LedgerAccount } from "./account-tables.ts";
import type { AccountKind, NormalSide } from "./chart.ts";

/** A posting as it is seen from one of its two accounts. */
export interface AccountEntry {
  readonly account: LedgerAccount;
  readonly journalId: Id<"jnl">;
  readonly line: number;
  readonly side: NormalSide;
  readonly minor: bigint;
  /** Of the account, after this posting. */
  readonly balance: bigint;
  readonly version: bigint;
  readonly postedAt: Date;
  readonly counterpartId: Id<"acc">;
  readonly counterpartKind: AccountKind;
}

/** Which entries; all that is given must hold. */
export interface EntryFilter {
  readonly postedAt?: { readonly gte?: Date | null; readonly lt?: Date | null } | null;
  readonly journalKind?: string | null;
  readonly side?: NormalSide | null;
}
/** What a list of entries is like beside its page. */
export interface EntriesWanted {
  readonly order: "newest" | "oldest";
  readonly filter: EntryFilter;
  /** Up to this version of the account; all by default. */
  readonly upTo?: bigint;
}
/** Pages of accounts' entries. */
export interface AccountEntryPages {
  /** @throws PageRefused */
  page(account: LedgerAccount, args: PageArgs, wanted: EntriesWanted): Promise<Connection<AccountEntry>>;
}

/** Nested under accounts, of which a page has a hundred. */
const nestedPageMax = 50;

/** By time and version, which are one order: posting_debits and posting_credits have it, and of both the page is merged. */
const entrySort = (order: EntriesWanted["order"], version: string, alias: string): Sort => ({
  name: order === "newest" ? "entryNewest" : "entryOldest",
  keys: [
    { sql: `${alias}.posted_at`, direction: order === "newest" ? "desc" : "asc", type: "timestamptz" },
    { sql: `${alias}.${version}`, direction: order === "newest" ? "desc" : "asc", type: "bigint" },
  ],
});

interface EntryRow {
  place: string; journal_id: string; line: number; side: NormalSide; minor: string; balance: string; version: string; posted_at: Date;
  counterpart_id: string; counterpart_kind: AccountKind; pageKeys: string[];
}
interface Loaded { readonly of: string; readonly row: EntryRow }

/** Opens them for one operation: accounts that are asked for the same page in one turn share one statement. */
export function accountEntries(sql: Sql): AccountEntryPages {
  const loaders = new Map<string, ReturnType<typeof pageLoader>>();
  return {
    async page(account, args, wanted) {
      const { first, after, last, before } = args;
      const name = JSON.stringify([first, after, last, before, wanted.order, wanted.filter]);
      const page = pageFor(args, wanted.order, "version", "e");
      const loader = loaders.get(name) ?? pageLoader(sql, args, wanted, page);
      loaders.set(name, loader);
      const rows = await loader.load(`${account.id} ${wanted.upTo ?? ""}`);
      return connection(rows.map(({ row }) => entryOf(account, row)), page);
    },
  };
}

const pageFor = (args: PageArgs, order: EntriesWanted["order"], version: string, alias: string): Page =>
  pageOf(args, { sort: entrySort(order, version, alias), maxPage: nestedPageMax, firstParameter: 7 });

const entryOf = (account: LedgerAccount, row: EntryRow): AccountEntry & { readonly pageKeys: readonly string[] } => ({
  account, journalId: idOf("jnl", row.journal_id), line: row.line, side: row.side, minor: BigInt(row.minor),
  balance: BigInt(row.balance), version: BigInt(row.version), postedAt: row.posted_at,
  counterpartId: idOf("acc", row.counterpart_id), counterpartKind: row.counterpart_kind, pageKeys: row.pageKeys,
});

const pageLoader = (sql: Sql, args: PageArgs, { order, filter }: EntriesWanted, page: Page) => batchedLists<string, Loaded>(async (asked) => {
  const { postedAt, journalKind, side } = filter;
  const pairs = asked.map((one) => one.split(" ") as [string, string]);
  const rows = await sql.rows<EntryRow>(
    `select a.place, e.*, c.kind as counterpart_kind, ${page.keys}
       from unnest($1::uuid[], $2::bigint[]) with ordinality as a (id, up_to, place)
      cross join lateral (
        select *
          from (${entriesOnSide("debit", "credit", pageFor(args, order, "debit_version", "p"))}
                union all
                ${entriesOnSide("credit", "debit", pageFor(args, order, "credit_version", "p"))}) as e
         order by ${page.orderBy}
         limit ${page.limit}
      ) as e
       join ledger.account c on c.id = e.counterpart_id
      order by a.place, ${page.orderBy}`,
    [pairs.map(([id]) => uuidOf(id)), pairs.map(([, upTo]) => (upTo === "" ? null : upTo)),
     postedAt?.gte ?? null, postedAt?.lt ?? null, journalKind ?? null, side ?? null, ...page.values]);
  return rows.map((row) => ({ of: asked[Number(row.place) - 1]!, row }));
}, ({ of }) => of, page.limit);

const entriesOnSide = (side: "debit" | "credit", other: "debit" | "credit", page: Page): string =>
  `(select p.journal_id, p.line, '${side.toUpperCase()}' as side, p.minor, p.${side}_balance as balance, p.${side}_version as version, p.posted_at,
           p.${other}_account_id as counterpart_id
      from ledger.posting p
     where p.${side}_account_id = a.id
       and p.${side}_version <= coalesce(a.up_to, ${versionMax})
       and p.posted_at >= coalesce($3::timestamptz, '-infinity')
       and p.posted_at < coalesce($4::timestamptz, 'infinity')
       and ($5::text is null or exists (select from ledger.journal j where j.id = p.journal_id and j.kind = $5))
       and coalesce($6::text, '${side.toUpperCase()}') = '${side.toUpperCase()}'
       and ${page.where}
     order by ${page.orderBy}
     limit ${page.limit})`;

/** More than a bigint version can ever be. */
const versionMax = 2n ** 63n - 1n;
