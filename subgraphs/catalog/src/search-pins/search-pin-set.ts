import { z } from "zod";
import { present } from "@souk/shared/assert";
import { uuidOf, type Id } from "@souk/shared/ids";
import { invalid, invalidInput } from "@souk/shared/refusals";
import { verb } from "@souk/shared/verb";
import { publish } from "@souk/schema/events";
import { listingsNamed } from "../collections/listings-named.ts";
import type { Context } from "../context.ts";
import { plainText } from "../plain-text.ts";
import { pinsPerQuery } from "../search/search-pinned.ts";
import { wordsRead } from "../search/search-words.ts";
import { pinColumns, pinRead, pinsLatest, type PinRow, type SearchPin } from "./search-pins.ts";

/** `SearchPinSetInput`. */
export interface SearchPinSetInput { readonly query: string; readonly language: string; readonly listingIds: readonly Id<"lst">[] }

/** What search reads of a query. */
const queryCharactersMax = 256;

/**
 * Says what is put first for a query; without listings nothing is any more. Takes effect at once, but for pages already
 * begun. Of two at once the later one holds.
 *
 * Repeatable: it sets what is set, and tells of it once.
 * @throws Refused Invalid (at each listing that is not there, or named twice; a query that search reads as nothing)
 */
export const searchPinSet = verb("searchPinSet", async (tx, _context: Context, { query: given, language, listingIds }: SearchPinSetInput): Promise<{ readonly pin: SearchPin }> => {
  const { normalised: query } = await wordsRead(tx, given, language);
  if (query === "") throw invalidInput(invalid(["input", "query"], "This is nothing that is searched."));
  // Folded it may be longer: the one sign ﷺ is eighteen letters.
  if (Array.from(query).length > queryCharactersMax) throw invalidInput(invalid(["input", "query"], `At most ${queryCharactersMax} characters.`, "TOO_LONG"));
  await listingsNamed(tx, listingIds);
  const [before] = await tx.rows<PinRow>(`${pinsLatest} limit 1`, [query, language]);
  const wanted = listingIds.map(uuidOf);
  if (before && before.listing_ids.join() === wanted.join()) return { pin: pinRead(before) };
  const pin = pinRead(present(await tx.row<PinRow>(
    `insert into catalog.search_pin as p (language, query, listing_ids) values ($1, $2, $3::uuid[]) returning ${pinColumns}`, [language, query, wanted]), "the pins just inserted"));
  await publish(tx, "search.pinned", { language, query, listingIds });
  return { pin };
}, {
  input: z.object({
    query: plainText(queryCharactersMax), language: z.string().regex(/^[a-z]{2}$/, "Two letters, such as en."),
    listingIds: z.array(z.unknown()).max(pinsPerQuery, `At most ${pinsPerQuery} pins.`),
  }),
  withoutKey: "sets what is set",
});
