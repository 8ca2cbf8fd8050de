import type { Condition } from "./search-conditions.ts";

/** So many are ranked: ranking 5,000 takes some 20 ms, and nobody reads more. */
export const candidatesMax = 5_000;
/** Steps of a document's own score, as `catalog.search_tier` counts them, the best last. */
const bestTier = 40;

/** The order by the documents' own score. */
export const bestFirst = "d.static_score desc, d.listing_id desc";      // index search_document_best

/** Which columns of the documents `d` that meet all conditions, and the first by what. */
export interface CandidatesWanted {
  readonly columns: string;
  readonly conditions: readonly Condition[];
  /** `bestFirst` without it. */
  readonly by?: string;
  /** `candidatesMax` without it. */
  readonly limit?: number;
}

/**
 * A query for the first documents, exactly those that sorting all would give.
 *
 * Of the best, what the index search_document_words answers is read from it tier by tier, the best first, until there are enough: of a word
 * in 30,000 of 500,000 documents 5,600 are fetched, not 30,000. The tiers come in their order since a lateral subquery is a
 * nested loop over them. Everything else, and what an index of its own narrows, is left to the planner.
 */
export function candidates({ columns, conditions, by = bestFirst, limit = candidatesMax }: CandidatesWanted): string {
  const isTiered = by === bestFirst && conditions.some(({ index }) => index === "words") && !conditions.some(({ index }) => index === "own");
  const first = (also: readonly string[]) => `
    select ${columns}
      from catalog.search_document d
     where ${[...conditions.map(({ sql }) => sql), ...also].join("\n       and ")}
     order by ${by}
     limit ${limit}`;
  if (!isTiered) return first([]);
  return `
    select c.*
      from generate_series(${bestTier}, 0, -1) as t (tier)
     cross join lateral (${first(["catalog.search_tier(d.static_score) && array[t.tier]"])}) as c
     limit ${limit}`;
}
