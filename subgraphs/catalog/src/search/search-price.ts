import type { BoundValues } from "./bound-values.ts";
import type { Condition } from "./search-condition.ts";
import type { SearchFilter } from "./search-input.ts";

/** The highest of `catalog.search_price_step`. */
const lastStep = 31;

export const isSaid = (value: unknown): boolean => value !== null && value !== undefined;

/** Prices of one currency; of a range the index search_document_words knows the steps it lies in. */
export function priceCondition({ currency, gte, lte }: NonNullable<SearchFilter["price"]>, { bind }: BoundValues): Condition {
  const of = bind(currency);
  const low = isSaid(gte) ? `${bind(String(gte))}::bigint` : undefined, high = isSaid(lte) ? `${bind(String(lte))}::bigint` : undefined;
  const sql = `(${[`d.currency = ${of}`, ...low ? [`d.price_minor >= ${low}`] : [], ...high ? [`d.price_minor <= ${high}`] : []].join(" and ")})`;
  if (!low && !high) return { facet: "price", sql };
  const step = (price: string | undefined, otherwise: number) => (price ? `catalog.search_price_step(${price})` : String(otherwise));
  return { index: "words", facet: "price", sql,
    wider: () => `catalog.search_price(d.currency, d.price_minor) && array(select ${of}::text || s.step from generate_series(${step(low, 0)}, ${step(high, lastStep)}) as s (step))` };
}
