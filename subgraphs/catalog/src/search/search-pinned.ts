import type { BoundValues } from "./bound-values.ts";
import type { Condition } from "./search-condition.ts";

/** As many as one screen shows before what was searched. */
export const pinsPerQuery = 10;

/**
 * In SQL: the pinned documents that pass the filters, whether they hold the words or not, with their places from 0 on.
 * @param pins the row of search_pin
 * @param conditions those of the filters, without the words
 * @returns from the columns of a document `d` that are read
 */
export function pinnedOf(pins: string, conditions: readonly Condition[], { bind }: BoundValues): (columns: string) => string {
  const row = bind(pins);
  return (columns) => `
       select ${columns}, (p.place - 1)::int as pin
         from catalog.search_pin s
        cross join lateral unnest(s.listing_ids) with ordinality as p (listing_id, place)
         join catalog.search_document d on d.listing_id = p.listing_id
        where s.id = ${row}::int
          and ${conditions.map(({ sql }) => sql).join("\n          and ")}`;
}
