import type { Sql } from "@souk/shared/database";
import { meantBy, slipsOf, type KnownWord } from "./typos.ts";

/** A sentence is not misspelt word by word; and each takes some 700 lookups of an index. */
const wordsMax = 8;
const wordForm = /[\p{L}\p{N}]+/gu;

/**
 * The query with each misspelt word replaced by the known word that was most likely meant; undefined when none is. One statement.
 * Uses the primary key of search_term and the index search_term_like.
 * @param normalised as `wordsRead` answers it
 */
export async function queryCorrect(sql: Sql, normalised: string): Promise<string | undefined> {
  const words = [...new Set(normalised.match(wordForm) ?? [])].filter((word) => word !== "or").slice(0, wordsMax);
  if (words.length === 0) return undefined;
  const rows = await sql.rows<KnownWord & { word: string | null }>(
    `select n.word, n.term, n.documents from catalog.words_near($1::text[], $2::text[]) n`,
    [words, [...new Set([...words, ...words.flatMap(slipsOf)])]]);
  const found = [...new Map(rows.map(({ term, documents }) => [term, { term, documents }])).values()];
  const meant = new Map(words.map((word) => [word, meantBy(word, found) ?? word]));
  const corrected = normalised.replace(wordForm, (word) => meant.get(word) ?? word);
  return corrected === normalised ? undefined : corrected;
}
