import type { Sql } from "@souk/shared/database";
import { isId, uuidOf } from "@souk/shared/ids";
import { batched, batchedLists } from "@souk/shared/loader";
import { connection, countUpTo, pageOf, type Page, type PageArgs, type Sort } from "@souk/shared/pages";
import { sightValues, type AccountSight } from "../accounts/account-sight.ts";
import { seenJournal } from "../journals/journal-sight.ts";
import { journals, type Journal, type JournalPage } from "../journals/journal-tables.ts";
import { sources, type SourceType } from "./source-types.ts";

/** Journals by what they are about. */
export interface SourceJournals {
  /**
   * The oldest first, as far as the caller sees them. Null for what is none, and for who sees no money of it: whoever is
   * neither of its seller's owners and finance members nor reads the books. @throws PageRefused
   */
  page(type: SourceType, id: string, args: PageArgs): Promise<JournalPage | null>;
}

/** Nested under orders, of which a page has a hundred. */
const nestedPageMax = 50;
/** Ids carry the time they were made; an object has a handful of journals. */
const oldestFirst: Sort = { name: "journalOfSourceOldest", keys: [{ sql: "j.id", direction: "asc", type: "uuid" }] };
/** The objects asked for and the caller's sight stand before a page's own parameters. */
const firstParameter = 6;

interface Loaded { readonly of: string; readonly journal: (Journal & { readonly pageKeys: readonly string[] }) | null }
interface Counted { readonly of: string; readonly count: number }

/** The objects asked for, each with whose it is, and its journals as far as the caller sees them. */
const seen = (type: SourceType, what: string): string => `
  from unnest($1::uuid[], $2::text[]) as w (uuid, id)
  join ${sources[type].party}
   and ($3::boolean or kernel.global_id('sel', p.seller_id) = any($4::text[]))
  left join lateral (
    select ${what}
      from ledger.journal j
     where j.id = any(array(${sources[type].journals}))      -- by its key, however many the planner expects
       and ${seenJournal("j", 3)}`;

const asked = (ids: readonly string[], sight: AccountSight): readonly unknown[] => [ids.map(uuidOf), ids, ...sightValues(sight)];

/** Opens them for one operation of one caller: whatever asks for the same page of one type in one turn shares one statement; so do their counts. */
export function sourceJournals(sql: Sql, sight: AccountSight): SourceJournals {
  const pages = new Map<string, ReturnType<typeof pageLoader>>();
  const counts = new Map<SourceType, ReturnType<typeof countLoader>>();
  return {
    async page(type, id, args) {
      const { first, after, last, before } = args;
      const page = pageOf(args, { sort: oldestFirst, maxPage: nestedPageMax, firstParameter });
      if (!isId(sources[type].prefix, id)) return null;
      const name = JSON.stringify([type, first, after, last, before]);
      const loader = pages.get(name) ?? pageLoader(sql, sight, type, page);
      pages.set(name, loader);
      const found = await loader.load(id);
      if (found.length === 0) return null;      // one row at least of what is the caller's to see
      const counter = counts.get(type) ?? countLoader(sql, sight, type);
      counts.set(type, counter);
      return { ...connection(found.flatMap(({ journal }) => journal ?? []), page), count: async () => counting.of((await counter.load(id))?.count ?? 0) };
    },
  };
}

const pageLoader = (sql: Sql, sight: AccountSight, type: SourceType, page: Page) => batchedLists<string, Loaded>(async (ids) => {
  const rows = await sql.rows<Record<string, unknown> & { of: string; pageKeys: string[] | null }>(
    `select w.id as of, j.* ${seen(type, `${journals.select("j")}, ${page.keys}`)}
       and ${page.where}
     order by ${page.orderBy}
     limit ${page.limit}
  ) as j on true`, [...asked(ids, sight), ...page.values]);
  return rows.map(({ of, ...row }) => ({ of, journal: row.pageKeys === null ? null : { ...journals.read(row), pageKeys: row.pageKeys } }));
}, ({ of }) => of, page.limit);

const counting = countUpTo();

const countLoader = (sql: Sql, sight: AccountSight, type: SourceType) => batched<string, Counted>((ids) => sql.rows<Counted>(
  `select w.id as of, count(j.*)::int as count ${seen(type, "j.id")} limit ${counting.limit}
  ) as j on true
 group by w.id`, asked(ids, sight)), ({ of }) => of);
