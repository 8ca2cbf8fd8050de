import { invalid, invalidInput } from "@souk/shared/refusals";
import { verb } from "@souk/shared/verb";
import { z } from "zod";
import type { Context } from "../context.ts";
import { plainText } from "../plain-text.ts";

/** `SearchSynonymSetInput`. */
export interface SearchSynonymSetInput { readonly term: string; readonly language: string; readonly expansions: readonly string[] }
/** What else is found by a term. */
export interface SearchSynonym { readonly term: string; readonly language: string; readonly expansions: readonly string[] }

const termCharactersMax = 60;
/** Each is one more lookup of the index in every search for the term. */
const expansionsMax = 20;
const term = plainText(termCharactersMax);

/**
 * Says what else is found by whoever asks for a term; without expansions nothing else. Takes effect at once.
 *
 * Repeatable: it sets what is set.
 * @throws Refused Invalid (a term that is no word, such as a sign or a stop word)
 */
export const searchSynonymSet = verb("searchSynonymSet", async (tx, _context: Context, { term: given, language, expansions }: SearchSynonymSetInput) => {
  const set = expansions.length === 0 ? undefined : await tx.row(
    `insert into catalog.search_synonym as s (language, term, expansions, targets, substitute)
     select $1, catalog.folded($2), $3, t.targets, q.substitute
       from (select array_agg(distinct v.target) as targets
               from (values (plainto_tsquery('pg_catalog.simple', catalog.folded($2))), (plainto_tsquery(catalog.stemmer($1), catalog.folded($2)))) as v (target)
              where numnode(v.target) > 0) as t
      cross join lateral (
        select string_agg(format('(%s)', v.part), ' | ')::tsquery as substitute
          from unnest($3::text[] || $2::text) as e (word)
         cross join lateral (values (plainto_tsquery('pg_catalog.simple', catalog.folded(e.word))), (plainto_tsquery(catalog.stemmer($1), catalog.folded(e.word)))) as v (part)
         where numnode(v.part) > 0) as q
      where t.targets is not null
         on conflict (language, term) do update set expansions = excluded.expansions, targets = excluded.targets, substitute = excluded.substitute, updated_at = clock_timestamp()
     returning s.term`, [language, given, expansions]);
  if (expansions.length > 0 && !set) throw invalidInput(invalid(["input", "term"], "This is no word that is searched."));
  if (expansions.length === 0) await tx.run("delete from catalog.search_synonym where language = $1 and term = catalog.folded($2)", [language, given]);
  const synonym: SearchSynonym = { term: given, language, expansions };
  return { synonym };
}, {
  input: z.object({
    term, language: z.string().regex(/^[a-z]{2}$/, "Two letters, such as en."),
    expansions: z.array(term).max(expansionsMax, `At most ${expansionsMax} expansions.`),
  }),
  withoutKey: "sets what is set",
});
