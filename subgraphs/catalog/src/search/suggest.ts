import type { Sql } from "@souk/shared/database";
import { badInput } from "@souk/shared/errors";
import { idOf } from "@souk/shared/ids";
import type { CategoryLoaders } from "../categories/category-reads.ts";
import type { Category } from "../categories/category-tables.ts";

/** A way to go on typing, or a category to go to. */
export interface Suggestion { readonly text: string; readonly category: Category | null }

/** More do not fit under a search field. */
const suggestionsMax = 10;
/** Nobody types more before they look. */
const prefixCharactersMax = 60;
/** All terms of so many listings are looked at, which are few whatever is typed; the index search_term_frequent says the same number. */
const frequentFrom = 20;
/** Of the others there are many: only so many are looked at, and for one or two letters no phrases. */
const readMax = 5_000;
const phrasesFromCharacters = 3;
const categoriesMax = 3;

/**
 * How what is typed may go on: categories first, then words and phrases of titles by how many listings have them. One statement;
 * one more for the categories. Uses the indexes search_term_frequent, search_term_words, search_term_prefix and category_folded_name.
 * @throws OperationError BAD_USER_INPUT for more than ten
 */
export async function suggest(sql: Sql, categories: CategoryLoaders, prefix: string, first: number): Promise<Suggestion[]> {
  if (first < 1 || first > suggestionsMax) throw badInput(`At most ${suggestionsMax} suggestions.`);
  const typed = Array.from(prefix).slice(0, prefixCharactersMax).join("").trimStart().replace(/\s+/gu, " ");
  if (typed === "") return [];
  const isLong = Array.from(typed).length >= phrasesFromCharacters;
  const termsOf = (isSo: string) => `
       select s.term, s.documents
         from catalog.search_term s, typed
        where s.term ~>=~ typed.prefix
          and s.term ~<~ typed.beyond
          and ${isSo}
          ${isLong ? "" : "and strpos(s.term, ' ') = 0"}`;
  const rows = await sql.rows<{ text: string; category_id: string | null }>(
    `with typed as (
       select p.prefix, p.prefix || chr(1114111) as beyond      -- the last of all characters; \`like\` finds no index for a pattern that is computed
         from (select catalog.folded($1) as prefix) as p
     ), term as (
       (${termsOf(`s.documents >= ${frequentFrom}`)})
        union all
       (${termsOf(`s.documents > 0 and s.documents < ${frequentFrom}`)} limit ${readMax})
     )
     (select c.name as text, c.id as category_id from catalog.category c, typed where catalog.folded(c.name) ~>=~ typed.prefix and catalog.folded(c.name) ~<~ typed.beyond order by cardinality(c.path), c.name, c.id limit ${categoriesMax})
     union all
     (select t.term, null from term t order by t.documents desc, length(t.term), t.term limit $2)`, [typed, first]);
  return Promise.all(rows.slice(0, first).map(async ({ text, category_id: id }) =>
    ({ text, category: id === null ? null : await categories.byId.load(idOf("cat", id)) })));
}
