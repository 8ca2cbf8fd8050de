import type { Condition } from "./search-condition.ts";
import type { Place } from "./search-place.ts";
import { tiered } from "./search-tiers.ts";

/** So many are ranked: ranking 5,000 takes some 20 ms, and nobody reads more. */
export const candidatesMax = 5_000;

/** The order by the documents' own score. */
export const bestFirst = "d.static_score desc, d.listing_id desc";      // index search_document_best

/** Which columns of the documents `d` that meet all conditions, and the first by what. */
export interface CandidatesWanted {
  readonly columns: string;
  readonly conditions: readonly Condition[];
  /** `bestFirst` without it. */
  readonly by?: string;
  /** The rings of the place that `by` counts the metres to. */
  readonly rings?: Place["rings"];
  /** `candidatesMax` without it. */
  readonly limit?: number;
}

/**
 * A query for the first documents, exactly those that sorting all would give.
 *
 * The best are read from the index search_document_words band by band, see `tiered`, and the nearest from search_document_place ring
 * by ring, until there are enough: of a word in 80,000 of 500,000 documents 6,000 are fetched, not all. Rings come in their order
 * since a lateral subquery is a nested loop over them. Everything else, and what an index of its own narrows, is left to the planner.
 */
export function candidates({ columns, conditions, by = bestFirst, rings, limit = candidatesMax }: CandidatesWanted): string {
  const isInWords = conditions.some(({ index }) => index === "words"), isOwn = conditions.some(({ index }) => index === "own");
  const first = (also: readonly string[]) => `
    select ${columns}
      from catalog.search_document d
     where ${[...conditions.map(({ sql }) => sql), ...also].join("\n       and ")}
     order by ${by}
     limit ${limit}`;
  if (by === bestFirst && isInWords && !isOwn) return tiered((isOfTiers) => first([...conditions.flatMap(({ wider }) => wider?.() ?? []), isOfTiers]), limit);
  if (!rings || isOwn || conditions.some(({ index, isPlace }) => index === "words" && !isPlace)) return first([]);
  const { rows, isIn } = rings();
  return `
    select c.*
      from ${rows}
     cross join lateral (${first([isIn])}) as c
     limit ${limit}`;
}
