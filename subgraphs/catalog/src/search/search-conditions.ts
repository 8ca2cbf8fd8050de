import { badInput } from "@souk/shared/errors";
import { isId, uuidOf } from "@souk/shared/ids";
import type { BoundValues } from "./bound-values.ts";
import type { Condition } from "./search-condition.ts";
import { wanted, type AttributeFilter, type SearchFilter } from "./search-input.ts";
import type { Place } from "./search-place.ts";
import { isSaid, priceCondition } from "./search-price.ts";

/** More ids and choices than a form has. */
const valuesMax = 50;
/** Each is a lookup of the index, and a branch of the facets. */
const attributesMax = 10;

/** What a facet of answers is called. */
export const attributeFacet = (key: string): string => `attribute:${key}`;

/**
 * What a search asks of a document, visibility included. Ids that are of nothing match nothing.
 * @param words the tsquery as Postgres writes it; null matches everything
 * @throws OperationError BAD_USER_INPUT for lists that are too long
 */
export function conditionsOf(filter: SearchFilter, words: string | null, place: Place | undefined, bound: BoundValues): Condition[] {
  const { bind } = bound;
  const conditions: Condition[] = [{ sql: "d.is_visible" }];
  if (words !== null) conditions.push({ index: "words", sql: `d.vector @@ ${bind(words)}::tsquery` });
  if (place?.within) conditions.push({ isPlace: true, sql: place.within, ...(place.squares ? { index: "words", wider: place.squares } : { index: "own" }) });

  const [sellers, categories, kinds, states] = [wanted(filter.sellerId), wanted(filter.categoryId), wanted(filter.kind), wanted(filter.condition)];
  if (sellers) conditions.push({ index: "own", sql: `d.seller_id = any(${bind(atMost(uuidsOf("sel", sellers)))}::uuid[])` });
  if (categories) conditions.push({ index: "words", facet: "category", sql: categoriesSql(uuidsOf("cat", categories), bound) });
  if (kinds) conditions.push(choiceOf("kind", kinds, bound));
  if (states) conditions.push(choiceOf("condition", states, bound));
  if (filter.price) conditions.push(priceCondition(filter.price, bound));
  const attributes = filter.attributes ?? [];
  if (attributes.length > attributesMax) throw badInput(`At most ${attributesMax} attributes.`);
  return [...conditions, ...attributes.map((attribute) => ({
    ...(wanted(attribute) ? { index: "words" } as const : {}), facet: attributeFacet(attribute.key), sql: attributeSql(attribute, bound),
  }))];
}

const atMost = <T>(list: readonly T[]): readonly T[] => {
  if (list.length > valuesMax) throw badInput(`At most ${valuesMax} values.`);
  return list;
};

function choiceOf(column: "kind" | "condition", values: readonly string[], { bind }: BoundValues): Condition {
  const any = `${bind(atMost(values))}::text[]`;
  return { index: "words", facet: column, sql: `d.${column} = any(${any})`, wider: () => `array[d.${column}] && ${any}` };
}

/** Overlap and containment both use the index search_document_words; an array of one is exact. */
function categoriesSql(uuids: readonly string[], { bind }: BoundValues): string {
  if (uuids.length > valuesMax) throw badInput(`At most ${valuesMax} categories.`);
  return `d.category_path && ${bind(uuids)}::uuid[]`;
}

function attributeSql({ key, gte, lte, ...choice }: AttributeFilter, { bind }: BoundValues): string {
  const parts: string[] = [];
  const choices = wanted(choice);
  if (choices) {
    if (choices.length > valuesMax) throw badInput(`At most ${valuesMax} choices.`);
    parts.push(`d.facets && ${bind(choices.map((value) => `${key}=${value}`))}::text[]`);
  }
  const number = () => `(d.numbers ->> ${bind(key)}::text)::numeric`;
  if (isSaid(gte)) parts.push(`${number()} >= ${bind(gte)}::numeric`);
  if (isSaid(lte)) parts.push(`${number()} <= ${bind(lte)}::numeric`);
  if (parts.length === 0) throw badInput("Say which answer is looked for: `eq`, `in`, `gte` or `lte`.");
  return `(${parts.join(" and ")})`;
}

const uuidsOf = (prefix: string, ids: readonly string[]): string[] => ids.filter((id) => isId(prefix, id)).map((id) => uuidOf(id as never));
