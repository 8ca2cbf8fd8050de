import { badInput } from "@souk/shared/errors";
import type { Sort, SortKey } from "@souk/shared/pages";
import { bestFirst } from "./search-candidates.ts";
import type { SearchSort } from "./search-input.ts";

/** An order: its keys on the ranked rows `r`, and how candidates are taken so that the first of them are among these. */
export interface SearchOrder {
  readonly sort: Sort;
  /** On the document `d`, with the index that brings it. */
  readonly candidatesBy: string;
  /** True if its places are made of weights, a moment and pins, which the cursor then names. */
  readonly isWeighted: boolean;
}

const desc = (sql: string, type: SortKey["type"]): SortKey => ({ sql, type, direction: "desc" });
const asc = (sql: string, type: SortKey["type"]): SortKey => ({ sql, type, direction: "asc" });
const newest = desc("r.listing_id", "uuid");

/** @param metres of the place that is named, as SQL; @throws OperationError BAD_USER_INPUT for DISTANCE without one */
export function orderOf(sort: SearchSort, metres: string | undefined): SearchOrder {
  if (sort === "DISTANCE" && metres === undefined) throw badInput("An order by distance needs `near`.");
  const plain = (keys: readonly SortKey[], candidatesBy: string): SearchOrder => ({ sort: { name: `search:${sort}`, keys }, candidatesBy, isWeighted: false });
  switch (sort) {
    case "RELEVANCE": return {
      // The first three are the same in every row of a page: the snapshot that the next page goes on with.
      sort: { name: "search:RELEVANCE", keys: [desc("r.weights", "int"), desc("r.at", "timestamptz"), desc("r.pins", "int"), asc("r.pin", "int"), desc("r.score", "int"), newest] },
      candidatesBy: bestFirst, isWeighted: true,
    };
    case "NEWEST": return plain([desc("r.published_at", "timestamptz"), newest], "d.published_at desc, d.listing_id desc");      // index search_document_newest
    case "PRICE_ASC": return plain([asc("r.currency", "text"), asc("r.price", "bigint"), asc("r.listing_id", "uuid")], "d.currency, d.price_minor, d.listing_id");      // index search_document_price
    case "PRICE_DESC": return plain([asc("r.currency", "text"), desc("r.price", "bigint"), newest], "d.currency, d.price_minor desc nulls last, d.listing_id desc");
    case "DISTANCE": return plain([asc("r.metres", "int"), newest], `${metres}, d.listing_id desc`);
    default: throw badInput("There is no such order.");
  }
}

/** A row without a price stands behind all others of its currency, one without a currency behind all currencies. */
export const priceKey = (sort: SearchSort): string => `coalesce(d.price_minor, ${sort === "PRICE_DESC" ? "-1" : "9223372036854775807"})`;
export const currencyKey = `coalesce(d.currency, '~')`;

/** What a cursor of an order by weights goes on with; nothing if there is none, or it is none. */
export function snapshotIn(cursor: string | null | undefined, { sort, isWeighted }: SearchOrder): { readonly weights: string; readonly at: string; readonly pins: string } | undefined {
  if (!isWeighted || !cursor) return undefined;
  try {
    const [name, weights, at, pins] = JSON.parse(Buffer.from(cursor, "base64url").toString()) as unknown[];
    return name === sort.name && typeof weights === "string" && typeof at === "string" && typeof pins === "string" ? { weights, at, pins } : undefined;
  } catch {
    return undefined;
  }
}
