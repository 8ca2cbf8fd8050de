import type { Database } from "@souk/shared/database";
import { badInput } from "@souk/shared/errors";
import { idOf, type Id } from "@souk/shared/ids";
import { wordsRead } from "../search/search-words.ts";

/** What staff has put first for a query. */
export interface SearchPin { readonly query: string; readonly language: string; readonly listingIds: readonly Id<"lst">[]; readonly setAt: Date }
/** As Postgres brings it by `pinColumns`. */
export interface PinRow { readonly query: string; readonly language: string; readonly listing_ids: readonly string[]; readonly set_at: Date }

/** A select list on `p`. */
export const pinColumns = "p.query, p.language, p.listing_ids, p.set_at";

/** A row as the graph shows it. */
export const pinRead = ({ query, language, listing_ids, set_at }: PinRow): SearchPin => ({ query, language, listingIds: listing_ids.map((id) => idOf("lst", id)), setAt: set_at });

/** The latest of a query `$1` and a language `$2`, of all where they are null; by the index search_pin_latest. */
export const pinsLatest = `
  select distinct on (p.language, p.query) p.id, ${pinColumns}
    from catalog.search_pin p
   where ($1::text is null or p.query = $1)
     and ($2::text is null or p.language = $2)
   order by p.language, p.query, p.id desc`;

const pinsAtOnceMax = 100;
/** Of a query whose language nobody names; folding is the same in all. */
const anyLanguage = "en";

/** How to ask for them. */
export interface SearchPinsArgs { readonly query?: string | null; readonly language?: string | null; readonly first: number }

/** What holds now, last set first. @throws OperationError BAD_USER_INPUT for more than a hundred */
export async function searchPins(database: Database, { query, language, first }: SearchPinsArgs): Promise<SearchPin[]> {
  if (first < 1 || first > pinsAtOnceMax) throw badInput(`At most ${pinsAtOnceMax} at once.`);
  if ([query, language].some((said) => said?.includes("\0"))) return [];      // Postgres takes no such text, so nothing is pinned for it
  const read = typeof query === "string" ? (await wordsRead(database, query, language ?? anyLanguage)).normalised : null;
  const rows = await database.rows<PinRow>(
    `select ${pinColumns} from (${pinsLatest}) as p where cardinality(p.listing_ids) > 0 order by p.id desc limit $3`, [read, language ?? null, first]);
  return rows.map(pinRead);
}
