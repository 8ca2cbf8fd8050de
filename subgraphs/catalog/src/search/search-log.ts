import type { Database } from "@souk/shared/database";
import type { Logger } from "@souk/shared/log";

/** A search as the log keeps it: nobody's. */
export interface LoggedSearch { readonly query: string; readonly language: string; readonly hits: number; readonly isCorrected: boolean }

/** A report may lag so far; what a process that dies had not written is lost, and nothing but a report misses it. */
const writeEveryMs = 1_000;
/** In a flood the rest is not logged: memory is for those who search. */
const waitingMax = 1_000;
/** Letters that may name a person: an address, a telephone or card number. Such a search is not logged. */
const isPersonal = (query: string): boolean => query.includes("@") || /(\d[\s./-]?){7}/.test(query);
/** A language is two letters, whatever a client says. */
const languageForm = /^[a-z]{2}$/;

const waitingIn = new WeakMap<Database, LoggedSearch[]>();

/** Notes a search, off the request's path: all of a second are written by one statement. Never throws. */
export function searchLogged(database: Database, log: Logger, search: LoggedSearch): void {
  if (isPersonal(search.query)) return;
  const waiting = waitingIn.get(database);
  if (waiting) {
    if (waiting.length < waitingMax) waiting.push(search);
    return;
  }
  waitingIn.set(database, [search]);
  setTimeout(() => {
    const batch = waitingIn.get(database) ?? [];
    waitingIn.delete(database);
    searchesWrite(database, batch).catch((error: unknown) => log.warn({ err: error, searches: batch.length }, "searches were not logged"));
  }, writeEveryMs).unref();
}

const searchesWrite = (database: Database, batch: readonly LoggedSearch[]): Promise<number> => database.run(
  `insert into catalog.search_log (query, language, hits, is_corrected, at)
   select left(query, 256), language, hits, "isCorrected", date_trunc('minute', clock_timestamp())
     from jsonb_to_recordset($1::jsonb) as s (query text, language text, hits int, "isCorrected" boolean)`,
  [JSON.stringify(batch.map((search) => ({ ...search, language: languageForm.test(search.language) ? search.language : "en" })))]);
