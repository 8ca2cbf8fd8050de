import type { Sweep } from "@souk/shared/work";
import { logDays } from "./search-zero-results.ts";

const batchMax = 1_000;        // some 20 ms
const everyMs = 60_000;

/** Forgets searches after their time, and terms that no listing uses any more. Uses the indexes search_log_age and search_term_unused. */
export const searchTidy: Sweep = {
  name: "search is tidied", everyMs, batchMax,
  sweep: async ({ database }) => {
    const forgotten = await database.run(
      `delete from catalog.search_log
        where ctid in (select ctid from catalog.search_log where at < clock_timestamp() - make_interval(days => $1) limit $2)`, [logDays, batchMax]);
    const unused = await database.run(
      `delete from catalog.search_term
        where documents <= 0
          and term in (select term from catalog.search_term where documents <= 0 order by term limit $1 for update skip locked)`, [batchMax]);
    return Math.max(forgotten, unused);
  },
};
