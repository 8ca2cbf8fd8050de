import type { Sql } from "@souk/shared/database";

/** A longer text is no search; what is beyond is not read. */
const queryCharactersMax = 256;
/** Each word is a lookup of the index. */
const queryWordsMax = 24;

/** A query as Postgres reads it. */
export interface SearchWords {
  /** As people wrote it: folded, in one line, cut. */
  readonly normalised: string;
  /** The tsquery; null if it holds no word, only signs or stop words: then nothing is asked of the words. */
  readonly tsquery: string | null;
  /** What staff has pinned for it, as `search_pin` numbers it; 0 when nothing is. */
  readonly pins: number;
}

/** A minus that is before no word or phrase, or after a sign: Postgres nests a NOT for each, and its stack ends at 32. */
const idleMinus = /(?<![\s\p{L}\p{N}])(?<!^)-|-(?![\p{L}\p{N}"])/gu;

/** Cut between characters, never within one. */
const cut = (query: string): string => Array.from(query.slice(0, 2 * queryCharactersMax)).slice(0, queryCharactersMax).join("")
  .replace(idleMinus, " ").split(/\s+/u).filter((word) => word !== "").slice(0, queryWordsMax).join(" ");

/**
 * Reads what somebody typed: each word as it is written or by its stem in the language, with the signs that websearch_to_tsquery
 * knows, and with its synonyms. Never an error, whatever is typed.
 */
export async function wordsRead(sql: Sql, query: string, language: string): Promise<SearchWords> {
  const row = await sql.row<SearchWords>(
    `select f.normalised, coalesce((
              select case when cardinality(p.listing_ids) > 0 then p.id end
                from catalog.search_pin p
               where p.language = $2::text and p.query = f.normalised
               order by p.id desc      -- index search_pin_latest
               limit 1), 0) as pins,
            case when numnode(q.tsquery) > 0 then ts_rewrite(q.tsquery, format(
              'select t.target, s.substitute from catalog.search_synonym s cross join lateral unnest(s.targets) as t (target) where s.language = %L and %L::tsquery @> t.target', $2::text, q.tsquery))::text end as tsquery
       from (select catalog.folded($1) as normalised) as f
      cross join lateral (
        -- Most words are their own stem; asked for twice they would be thought to be twice as frequent.
        select case when w.written = w.stemmed then w.written else w.written || w.stemmed end as tsquery
          from (select websearch_to_tsquery('pg_catalog.simple', f.normalised) as written, websearch_to_tsquery(catalog.stemmer($2::text), f.normalised) as stemmed) as w
      ) as q`, [cut(query), language]);
  return row ?? { normalised: "", tsquery: null, pins: 0 };
}
