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
  const row = await sql.row<{ normalised: string; tsquery: string | null }>(
    `select f.normalised, case when numnode(q.tsquery) > 0 then ts_rewrite(q.tsquery, format(
              'select t.target, s.substitute from catalog.search_synonym s cross join lateral unnest(s.targets) as t (target) where s.language = %L and %L::tsquery @> t.target', $2::text, q.tsquery))::text end as tsquery
       from (select catalog.folded($1) as normalised) as f
      cross join lateral (
        select websearch_to_tsquery('pg_catalog.simple', f.normalised) || websearch_to_tsquery(catalog.stemmer($2::text), f.normalised) as tsquery
      ) as q`, [cut(query), language]);
  return { normalised: row?.normalised ?? "", tsquery: row?.tsquery ?? null };
}
