import type { Database } from "@souk/shared/database";
import { uuidOf } from "@souk/shared/ids";
import type { Count } from "@souk/shared/pages";
import type { Category } from "../categories/category-tables.ts";
import { boundValues } from "./bound-values.ts";
import { priceSteps } from "./price-ranges.ts";
import { candidates, candidatesMax } from "./search-candidates.ts";
import { attributeFacet, conditionsOf } from "./search-conditions.ts";
import type { SearchAsked } from "./search-page.ts";
import { placeOf } from "./search-place.ts";

/** How many documents have one value of one facet. */
export interface FacetCount { readonly facet: string; readonly value: string; readonly count: Count }

/** Whose children are counted, and which answers. */
export interface FacetsWanted { readonly chosen: Category | null; readonly keys: readonly string[] }

/** So many are counted of what a filter by itself leaves out, which is more than was asked for: beyond it a count is AT_LEAST. */
const othersMax = 2_000;
/** The branch of all that is found. */
const whole = "whole";
/** Menus end there. */
const valuesMax = 200;

/**
 * Counts of every facet in one statement: what is found is read once, capped, and grouped by all facets at once; a facet
 * that is filtered by itself is counted over what the other filters leave, one capped branch for each.
 */
export async function facetCounts(database: Database, asked: SearchAsked, { chosen, keys }: FacetsWanted): Promise<FacetCount[]> {
  const bound = boundValues();
  const { bind } = bound;
  const place = asked.filter.near ? placeOf(asked.filter.near, bound) : undefined;
  const conditions = conditionsOf(asked.filter, asked.words, place, bound);
  const filtered = [...new Set(conditions.flatMap(({ facet }) => facet ?? []))];
  const steps = bind(priceSteps.map(String)), answerable = keys.length === 0 ? "" : bind(keys);
  const depth = chosen?.path.length ?? 0;

  /** What is grouped, by facet: on a document `m` of a branch. */
  const below = `m.category_path[${depth + 1}]::text`;
  const values: Readonly<Record<string, { readonly facet: string; readonly sql: string }>> = {
    condition: { facet: "condition", sql: "m.condition" }, kind: { facet: "kind", sql: "m.kind" },
    price: { facet: "price", sql: `m.currency || ' ' || width_bucket(m.price_minor, ${steps}::bigint[])` },
    category: { facet: "beside", sql: `m.category_path[${depth}]::text` },
  };
  const branch = (name: string, without: string | null) => {
    const left = conditions.filter(({ facet }) => facet === undefined || facet !== without);
    // Beside the chosen category: only what stands under its parent, so that the cap is not used up elsewhere.
    const parent = without === "category" ? chosen?.path.at(-2) : undefined;
    if (parent) left.push({ index: "words", sql: `d.category_path @> ${bind([uuidOf(parent)])}::uuid[]` });
    const columns = "d.category_path, d.condition, d.kind, d.currency, d.price_minor, d.facets";
    return `${name} as materialized (${candidates({ columns, conditions: left, ...(without === null ? {} : { limit: othersMax }) })})`;
  };
  const isCut = (name: string) => `(select count(*) >= ${name === whole ? candidatesMax : othersMax} from ${name})`;
  /** One pass, in which each facet is a group of its own: only its value is not null there. */
  const plainOf = (name: string, wanted: readonly { readonly facet: string; readonly sql: string }[]) => {
    const of = wanted.map(({ facet, sql }, at) => ({ facet, sql, value: `v${at}` }));
    const value = `coalesce(${of.map((each) => each.value).join(", ")})`;
    return wanted.length === 0 ? [] : [
      `select case ${of.map((each) => `when grouping(${each.value}) = 0 then '${each.facet}'`).join(" ")} end as facet, ${value} as value, count(*)::int as count, ${isCut(name)} as is_cut
         from (select ${of.map((each) => `${each.sql} as ${each.value}`).join(", ")} from ${name} m) as g
        group by grouping sets (${of.map((each) => `(${each.value})`).join(", ")})
       having ${value} is not null`];
  };
  /** Split after they are counted: there are fewer of them then. */
  const answersOf = (name: string, isOf: string) =>
    `select 'attribute:' || split_part(a.answer, '=', 1) as facet, substr(a.answer, strpos(a.answer, '=') + 1) as value, a.count, ${isCut(name)} as is_cut
       from (select unnest(m.facets) as answer, count(*)::int as count from ${name} m group by 1) as a
      where split_part(a.answer, '=', 1) = any(${answerable}::text[]) and ${isOf}`;

  const own = filtered.map((facet, at) => ({ facet, name: `own_${at}` }));
  const ownKeys = keys.filter((key) => filtered.includes(attributeFacet(key)));
  const plain = Object.entries(values).filter(([filter]) => filter !== "category" && !filtered.includes(filter)).map(([, value]) => value);
  const parts = [
    ...plainOf(whole, [{ facet: "below", sql: below }, ...plain]),
    ...(keys.length === 0 ? [] : [answersOf(whole, `split_part(a.answer, '=', 1) <> all(${bind(ownKeys)}::text[])`)]),
    ...own.flatMap(({ facet, name }) => (values[facet]
      ? facet === "category" && !chosen ? [] : plainOf(name, [values[facet]])
      : keys.length === 0 ? [] : [answersOf(name, `'attribute:' || split_part(a.answer, '=', 1) = ${bind(facet)}`)])),
  ];
  const rows = await database.rows<{ facet: string; value: string; count: number; is_cut: boolean }>(
    `with ${[branch(whole, null), ...own.map(({ facet, name }) => branch(name, facet))].join(", ")}
     select c.*
       from (select u.*, row_number() over (partition by u.facet order by u.count desc, u.value) as place from (${parts.join("\n union all \n")}) as u) as c
      where c.place <= ${valuesMax}
      order by c.facet, c.place`, bound.values);
  return rows.map(({ facet, value, count, is_cut: isAtLeast }) => ({ facet, value, count: { value: count, relation: isAtLeast ? "AT_LEAST" : "EXACT" } }));
}
