import { badInput } from "@souk/shared/errors";
import type { Sql } from "@souk/shared/database";

/** What was looked for and not found. */
export interface ZeroResult { readonly query: string; readonly language: string; readonly searches: number; readonly lastAt: Date }

/** As long as the log is kept. */
export const logDays = 30;
const rowsMax = 100;

/** What most often found nothing, not even corrected, the most frequent first. Uses the index search_log_zero. @throws OperationError BAD_USER_INPUT */
export async function searchZeroResults(sql: Sql, { days, first }: { readonly days: number; readonly first: number }): Promise<ZeroResult[]> {
  if (days < 1 || days > logDays) throw badInput(`The log is of 1 to ${logDays} days.`);
  if (first < 1 || first > rowsMax) throw badInput(`At most ${rowsMax} at once.`);
  return sql.rows<ZeroResult>(
    `select l.query, l.language, count(*)::int as searches, max(l.at) as "lastAt"
       from catalog.search_log l
      where l.hits = 0
        and l.at > clock_timestamp() - make_interval(days => $1)
      group by l.query, l.language
      order by searches desc, "lastAt" desc, l.query
      limit $2`, [days, first]);
}
