import type { Sql } from "@souk/shared/database";
import { wordsOf } from "./words.ts";

/** As many as a moderator reads in a queue; a message that holds more is held all the same. */
const termsMax = 20;

/** The terms for which a text is to be held, at most 20: of at most 1,000 rules, each looked for in at most 5,000 characters. */
export const termsFound = async (sql: Pick<Sql, "rows">, text: string): Promise<readonly string[]> => (await sql.rows<{ term: string }>(
  `select r.term
     from conversations.message_filter_rule r
    where r.is_active and strpos($1, r.words) > 0
    order by r.id
    limit ${termsMax}`, [wordsOf(text)])).map(({ term }) => term);
