import { present } from "@souk/shared/assert";
import { idOf } from "@souk/shared/ids";
import type { Currency } from "@souk/shared/money";
import type { Count } from "@souk/shared/pages";
import type { AttributeDefinition } from "../attributes/attribute-tables.ts";
import type { Category } from "../categories/category-tables.ts";
import type { Context } from "../context.ts";
import type { ListingCondition, ListingKind } from "../listings/listing-tables.ts";
import { attributeFacet } from "./search-conditions.ts";
import { facetCounts, type FacetCount } from "./search-facet-counts.ts";
import { oneCategory } from "./search-input.ts";
import type { SearchAsked } from "./search-page.ts";
import { priceRange } from "./price-ranges.ts";

/** Counts by each further choice, the most frequent first. */
export interface Facets {
  readonly categories: readonly { readonly category: Category; readonly count: Count }[];
  readonly siblingCategories: readonly { readonly category: Category; readonly count: Count }[];
  readonly conditions: readonly { readonly condition: ListingCondition; readonly count: Count }[];
  readonly kinds: readonly { readonly kind: ListingKind; readonly count: Count }[];
  readonly priceRanges: readonly { readonly currency: Currency; readonly gte: bigint; readonly lt: bigint | null; readonly count: Count }[];
  readonly attributes: readonly { readonly definition: AttributeDefinition; readonly values: readonly { readonly value: string; readonly label: string; readonly count: Count }[] }[];
}

const countedKinds = new Set(["ENUM", "ENUM_SET", "BOOLEAN"]);

/** Counts what a search found, whatever its page: one statement, and one each for the categories and their questions. */
export async function facetsOf({ database, categories }: Context, asked: SearchAsked): Promise<Facets> {
  const categoryId = oneCategory(asked.filter);
  const chosen = categoryId === undefined ? null : await categories.byId.load(categoryId);
  const questions = chosen ? (await categories.asked(chosen.id)).filter(({ kind }) => countedKinds.has(kind)) : [];
  const counts = await facetCounts(database, asked, { chosen, keys: questions.map(({ key }) => key) });
  const of = (facet: string) => counts.filter((count) => count.facet === facet);
  const named = (facet: string) => Promise.all(of(facet).map(async ({ value, count }) =>
    ({ category: present(await categories.byId.load(idOf("cat", value)), "a document's category"), count })));
  const isSeveral = asked.filter.categoryId && !chosen;
  return {
    categories: isSeveral ? [] : await named("below"),
    siblingCategories: chosen ? await named("beside") : [],
    conditions: of("condition").map(({ value, count }) => ({ condition: value as ListingCondition, count })),
    kinds: of("kind").map(({ value, count }) => ({ kind: value as ListingKind, count })),
    priceRanges: rangesOf(of("price"), asked.filter.price?.currency),
    attributes: questions.map((definition) => ({ definition, values: of(attributeFacet(definition.key)).map(({ value, count }) =>
      ({ value, label: definition.options.find((option) => option.value === value)?.label ?? value, count })) })).filter(({ values }) => values.length > 0),
  };
}

/** In the order of the prices, of one currency: amounts of two are not compared. */
function rangesOf(counts: readonly FacetCount[], asked: string | undefined): Facets["priceRanges"] {
  const totals = new Map<string, number>();
  const split = counts.map(({ value, count }) => ({ currency: value.slice(0, 3), at: Number(value.slice(4)), count }));
  for (const { currency, count } of split) totals.set(currency, (totals.get(currency) ?? 0) + count.value);
  const [most] = [...totals].toSorted(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
  const shown = asked ?? most?.[0];
  return split.filter(({ currency }) => currency === shown).toSorted((a, b) => a.at - b.at)
    .map(({ currency, at, count }) => ({ currency: currency as Currency, ...priceRange(at), count }));
}
