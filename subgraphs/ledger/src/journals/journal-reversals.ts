import type { Sql } from "@souk/shared/database";
import { idOf, uuidOf } from "@souk/shared/ids";
import { batched, batchedLists } from "@souk/shared/loader";
import { connection, countUpTo, pageOf, type Page, type PageArgs, type Sort } from "@souk/shared/pages";
import { sightValues, type AccountSight } from "../accounts/account-sight.ts";
import { seenJournal } from "./journal-sight.ts";
import { journals, type Journal, type JournalPage } from "./journal-tables.ts";
import type { JournalId } from "./journal.ts";

/** Pages of the journals that take others back. */
export interface JournalReversals {
  /** The oldest first, as far as the caller sees them. @throws PageRefused */
  page(journalId: JournalId, args: PageArgs): Promise<JournalPage>;
}

/** Nested under journals, of which a page has a hundred. */
const nestedPageMax = 50;
/** Of each journal, by journal_reversals; few are taken back more than once. */
const oldestFirst: Sort = { name: "reversalOldest", keys: [{ sql: "j.id", direction: "asc", type: "uuid" }] };
/** The journals asked for and the caller's sight stand before a page's own parameters. */
const firstParameter = 5;

interface Loaded { readonly of: JournalId; readonly journal: Journal & { readonly pageKeys: readonly string[] } }
interface Counted { readonly of: JournalId; readonly count: number }

/** Opens them for one operation of one caller: journals that are asked for the same page in one turn share one statement; so do their counts. */
export function journalReversals(sql: Sql, sight: AccountSight): JournalReversals {
  const loaders = new Map<string, ReturnType<typeof pageLoader>>();
  const counts = countLoader(sql, sight);
  return {
    async page(journalId, args) {
      const { first, after, last, before } = args;
      const page = pageOf(args, { sort: oldestFirst, maxPage: nestedPageMax, firstParameter });
      const name = JSON.stringify([first, after, last, before]);
      const loader = loaders.get(name) ?? pageLoader(sql, sight, page);
      loaders.set(name, loader);
      const found = await loader.load(journalId);
      return { ...connection(found.map(({ journal }) => journal), page), count: async () => counting.of((await counts.load(journalId))?.count ?? 0) };
    },
  };
}

const pageLoader = (sql: Sql, sight: AccountSight, page: Page) => batchedLists<JournalId, Loaded>(async (journalIds) => {
  const rows = await sql.rows<Record<string, unknown> & { of: string; pageKeys: string[] }>(
    `select o.id as of, j.*
       from unnest($1::uuid[]) as o (id)
      cross join lateral (
        select ${journals.select("j")}, ${page.keys}
          from ledger.journal j
         where j.reversal_of = o.id
           and ${seenJournal("j", 2)}
           and ${page.where}
         order by ${page.orderBy}
         limit ${page.limit}
      ) as j`, [journalIds.map(uuidOf), ...sightValues(sight), ...page.values]);
  return rows.map((row) => ({ of: idOf("jnl", row.of), journal: { ...journals.read(row), pageKeys: row.pageKeys } }));
}, ({ of }) => of, page.limit);

const counting = countUpTo();

const countLoader = (sql: Sql, sight: AccountSight) => batched<JournalId, Counted>(async (journalIds) => {
  const rows = await sql.rows<{ of: string; count: number }>(
    `select o.id as of, c.count
       from unnest($1::uuid[]) as o (id)
      cross join lateral (
        select count(*)::int as count
          from (select from ledger.journal j where j.reversal_of = o.id and ${seenJournal("j", 2)} limit ${counting.limit}) as counted
      ) as c`, [journalIds.map(uuidOf), ...sightValues(sight)]);
  return rows.map(({ of, count }) => ({ of: idOf("jnl", of), count }));
}, ({ of }) => of);
