import type { Context } from "../context.ts";
import type { Listing } from "../listings/listing-tables.ts";
import type { PageArgs, PageInfo } from "@souk/shared/pages";
import { queryCorrect } from "./query-correct.ts";
import { facetsOf, type Facets } from "./search-facets.ts";
import type { SearchFilter, SearchSort } from "./search-input.ts";
import { searchLogged } from "./search-log.ts";
import { hitPage, type Hit, type HitPage, type SearchAsked } from "./search-page.ts";
import { wordsRead } from "./search-words.ts";

/** The graph's arguments of `search`. */
export interface SearchArgs extends PageArgs {
  readonly query?: string | null;
  readonly language?: string | null;
  readonly filter?: SearchFilter | null;
  readonly sort?: SearchSort | null;
}

/** A listing that was found, with its place. */
export interface Found { readonly cursor: string; readonly node: Listing; readonly hit: Hit; readonly sort: SearchSort }

/** What a search answers; the counts are made when they are asked for. */
export interface SearchResult {
  readonly edges: readonly Found[];
  readonly nodes: readonly Listing[];
  readonly pageInfo: PageInfo;
  readonly totalCount: HitPage["count"];
  readonly correctedQuery: string | null;
  readonly didYouMean: string | null;
  readonly facets: () => Promise<Facets>;
}

/** Whoever finds fewer has perhaps misspelt it. */
const fewHits = 3;

/** Beside its hits. */
interface Wants { readonly isFaceted: boolean }
interface Answered { readonly hits: HitPage; readonly asked: SearchAsked; readonly facets: SearchResult["facets"]; readonly correctedQuery: string | null; readonly didYouMean: string | null }

/**
 * Finds what everybody sees. Listings are shown as they are now: one that changed may stand where it stood before, and one
 * that is gone is left out. A query that finds nothing is answered as it was probably meant.
 *
 * @throws OperationError BAD_USER_INPUT for filters, places and pages that are none
 */
export async function search(context: Context, args: SearchArgs, wants: Wants): Promise<SearchResult> {
  const { asked, hits, facets, correctedQuery, didYouMean } = await answered(context, args, wants);
  const found = await Promise.all(hits.edges.map(async ({ cursor, node: hit }) =>
    ({ cursor, hit, sort: asked.sort, node: await context.listings.byId.load(hit.listingId) })));
  const edges = found.filter((edge): edge is Found => edge.node?.state === "PUBLISHED");
  return { edges, nodes: edges.map(({ node }) => node), pageInfo: hits.pageInfo, totalCount: hits.count, facets, correctedQuery, didYouMean };
}

/** As asked; with few hits also as meant, which is taken only when there were none. */
async function answered(context: Context, { query, language: given, filter, sort, ...page }: SearchArgs, { isFaceted }: Wants): Promise<Answered> {
  const { database, log } = context;
  const read = async (asked: SearchAsked) => {
    const facets = facetsBegun(context, asked, isFaceted);
    return { asked, hits: await hitPage(database, asked), facets };
  };
  const language = given ?? "en";
  const plain = { ...page, filter: filter ?? {}, sort: sort ?? "RELEVANCE", words: null, pins: 0 } as const;
  if (!query?.trim()) return { ...await read(plain), correctedQuery: null, didYouMean: null };

  const { normalised, tsquery, pins } = await wordsRead(database, query, language);
  const first = await read({ ...plain, words: tsquery, pins });
  const { hits } = first;
  const meant = tsquery !== null && hits.count.value < fewHits ? await queryCorrect(database, normalised) : undefined;
  const logged = (count: number, isCorrected: boolean) => {
    if (!page.after && !page.before) searchLogged(database, log, { query: normalised, language, hits: count, isCorrected });
  };
  if (meant === undefined || hits.count.value > 0) {
    logged(hits.count.value, false);
    return { ...first, correctedQuery: null, didYouMean: meant ?? null };
  }
  const { tsquery: words, pins: pinsOfMeant } = await wordsRead(database, meant, language);
  const corrected = await read({ ...first.asked, words, pins: pinsOfMeant });
  const isBetter = corrected.hits.count.value > 0;
  logged(corrected.hits.count.value, isBetter);
  return isBetter ? { ...corrected, correctedQuery: meant, didYouMean: null } : { ...first, correctedQuery: null, didYouMean: null };
}

/** Counts that are asked for are made while the hits are found, on a connection of their own: together they take the longer time of the two. */
function facetsBegun(context: Context, asked: SearchAsked, isFaceted: boolean): () => Promise<Facets> {
  const begun = isFaceted ? facetsOf(context, asked) : undefined;
  begun?.catch(() => {});      // told to whoever reads them, and to nobody when the hits have failed too
  return () => begun ?? facetsOf(context, asked);
}
