import type { ListingCondition, ListingKind } from "../listings/listing-tables.ts";

/** In which order listings are found. */
export type SearchSort = "RELEVANCE" | "PRICE_ASC" | "PRICE_DESC" | "NEWEST" | "DISTANCE";

interface OneOf<T> { readonly eq?: T | null; readonly in?: readonly T[] | null }
/** An answer that is looked for. */
export interface AttributeFilter extends OneOf<string> { readonly key: string; readonly gte?: string | null; readonly lte?: string | null }
/** A place as the graph takes it; degrees as text. */
export interface PlaceInput { readonly latitude: string; readonly longitude: string; readonly radiusMetres?: number | null }

/** The graph's `SearchFilter`. */
export interface SearchFilter {
  readonly categoryId?: OneOf<string> | null;
  readonly sellerId?: OneOf<string> | null;
  readonly kind?: OneOf<ListingKind> | null;
  readonly condition?: OneOf<ListingCondition> | null;
  readonly price?: { readonly currency: string; readonly gte?: bigint | null; readonly lte?: bigint | null } | null;
  readonly attributes?: readonly AttributeFilter[] | null;
  readonly near?: PlaceInput | null;
}

/** Those that are asked for, if any: both `eq` and `in` must hold. */
export function wanted<T>(of: OneOf<T> | null | undefined): readonly T[] | undefined {
  const { eq, in: any } = of ?? {};
  const one = eq ?? undefined;
  if (one === undefined) return any ?? undefined;
  return any && !any.includes(one) ? [] : [one];
}

/** The only category that is asked for; undefined when none or several are. */
export function oneCategory(filter: SearchFilter): string | undefined {
  const ids = wanted(filter.categoryId);
  return ids?.length === 1 ? ids[0] : undefined;
}
