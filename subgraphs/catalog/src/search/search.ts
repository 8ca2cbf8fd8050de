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

interface Answered { readonly asked: SearchAsked; readonly hits: HitPage; readonly correctedQuery: string | null; readonly didYouMean: string | null }

/**
 * Finds what everybody sees. Listings are shown as they are now: one that changed may stand where it stood before, and one
 * that is gone is left out. A query that finds nothing is answered as it was probably meant.
 *
 * @throws OperationError BAD_USER_INPUT for filters, places and pages that are none
 */
export async function search(context: Context, args: SearchArgs): Promise<SearchResult> {
  const { asked, hits, correctedQuery, didYouMean } = await answered(context, args);
  const found = await Promise.all(hits.edges.map(async ({ cursor, node: hit }) =>
    ({ cursor, hit, sort: asked.sort, node: await context.listings.byId.load(hit.listingId) })));
  const edges = found.filter((edge): edge is Found => edge.node?.state === "PUBLISHED");
  return {
    edges, nodes: edges.map(({ node }) => node), pageInfo: hits.pageInfo, totalCount: hits.count, correctedQuery, didYouMean,
    facets: () => facetsOf(context, asked),
  };
}

/** As asked; with few hits also as meant, which is taken only when there were none. */
async function answered({ database, log }: Context, { query, language: given, filter, sort, ...page }: SearchArgs): Promise<Answered> {
  const language = given ?? "en";
  const plain = { ...page, filter: filter ?? {}, sort: sort ?? "RELEVANCE", words: null, pins: 0 } as const;
  if (!query?.trim()) return { asked: plain, hits: await hitPage(database, plain), correctedQuery: null, didYouMean: null };

  const { normalised, tsquery, pins } = await wordsRead(database, query, language);
  const asked: SearchAsked = { ...plain, words: tsquery, pins };
  const hits = await hitPage(database, asked);
  const meant = tsquery !== null && hits.count.value < fewHits ? await queryCorrect(database, normalised) : undefined;
  const logged = (count: number, isCorrected: boolean) => {
    if (!page.after && !page.before) searchLogged(database, log, { query: normalised, language, hits: count, isCorrected });
  };
  if (meant === undefined || hits.count.value > 0) {
    logged(hits.count.value, false);
    return { asked, hits, correctedQuery: null, didYouMean: meant ?? null };
  }
  const { tsquery: words, pins: pinsOfMeant } = await wordsRead(database, meant, language);
  const corrected: SearchAsked = { ...asked, words, pins: pinsOfMeant };
  const better = await hitPage(database, corrected);
  const isBetter = better.count.value > 0;
  logged(better.count.value, isBetter);
  return isBetter ? { asked: corrected, hits: better, correctedQuery: meant, didYouMean: null } : { asked, hits, correctedQuery: null, didYouMean: null };
}
