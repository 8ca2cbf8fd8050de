import type { Database } from "@souk/shared/database";
import { idOf, type Id } from "@souk/shared/ids";
import { connection, countUpTo, pageOf, type Connection, type Count, type PageArgs } from "@souk/shared/pages";
import { boundValues } from "./bound-values.ts";
import { conditionsOf } from "./search-conditions.ts";
import type { SearchFilter, SearchSort } from "./search-input.ts";
import { placeOf } from "./search-place.ts";
import { currencyKey, orderOf, priceKey, snapshotIn } from "./search-sorts.ts";

/** What is looked for, its words already read. */
export interface SearchAsked extends PageArgs {
  readonly filter: SearchFilter;
  readonly sort: SearchSort;
  /** The tsquery as Postgres writes it; null matches everything. */
  readonly words: string | null;
}

/** A place in the list of what was found: parts of the score from 0 to their weights. */
export interface Hit {
  readonly listingId: Id<"lst">;
  readonly metres: number | null;
  readonly weights: number;
  readonly parts: { readonly words: number; readonly quality: number; readonly freshness: number; readonly nearness: number };
  readonly pageKeys: readonly string[];
}
/** A page, and how many were found in all. */
export interface HitPage extends Connection<Hit> { readonly count: Count }

/** So many are ranked: ranking 5,000 takes some 20 ms, and nobody reads more. */
export const candidatesMax = 5_000;
/** Deeper pages are refused by being empty: a search that has not shown it by then is to be narrowed. */
const depthMax = 1_000;
/** Scores are compared as whole millionths, so that a cursor carries them exactly. */
const scoreUnits = 1_000_000;

export const counting = countUpTo(candidatesMax);

/**
 * One page, in one statement of two phases: at most `candidatesMax` documents by index in the order's own preference,
 * then the places of these alone.
 */
export async function hitPage(database: Database, asked: SearchAsked): Promise<HitPage> {
  const bound = boundValues();
  const { bind } = bound;
  const place = asked.filter.near ? placeOf(asked.filter.near, bound) : undefined;
  const order = orderOf(asked.sort, place?.metres);
  const conditions = conditionsOf(asked.filter, asked.words, place, bound).map(({ sql }) => sql);
  if (asked.sort === "DISTANCE") conditions.push("d.latitude is not null");
  const metres = place?.metres ?? "null::float8";
  const rank = asked.words === null ? "0" : `ts_rank(d.vector, ${bind(asked.words)}::tsquery)`;
  const snapshot = snapshotIn(asked.after ?? asked.before, order);
  const weights = bind(snapshot?.weights ?? null), at = bind(snapshot?.at ?? null);
  const page = pageOf(asked, { sort: order.sort, firstParameter: bound.values.length + 1 });

  const rows = await database.rows<Row>(
    `with candidate as materialized (
       select d.listing_id, d.static_score, d.published_at, d.price_minor, d.currency, d.latitude, d.longitude${asked.words === null ? "" : ", d.vector"}
         from catalog.search_document d
        where ${conditions.join("\n          and ")}
        order by ${order.candidatesBy}
        limit ${candidatesMax}
     ), weight as (
       select w.*, coalesce(${at}::timestamptz, now()) as at
         from catalog.search_weights w
        where w.version = coalesce(${weights}::int, (select max(latest.version) from catalog.search_weights latest))
     ), part as (
       select d.listing_id, d.published_at, ${currencyKey} as currency, ${priceKey(asked.sort)} as price, round(${metres})::int as metres,
              w.version as weights, w.at,
              w.words * ${rank} as words, w.quality * d.static_score as quality,
              w.freshness * exp(-greatest(extract(epoch from w.at - d.published_at), 0) / 86400.0 / w.fresh_days)::float8 as freshness,
              coalesce(w.nearness * w.near_metres / (w.near_metres + ${metres}), 0) as nearness
         from candidate d
        cross join weight w
     ), scored as (
       select p.*, round((p.words + p.quality + p.freshness + p.nearness) * ${scoreUnits})::int as score
         from part p
     ), ranked as (
       select r.*
         from scored r
        order by ${order.sort.keys.map(({ sql, direction }) => `${sql} ${direction}`).join(", ")}
        limit ${depthMax}
     ), shown as (
       select r.*, row_number() over (order by ${page.orderBy}) as place, ${page.keys}
         from ranked r
        where ${page.where}
        order by ${page.orderBy}
        limit ${page.limit}
     )
     select s.*, f.found
       from (select count(*)::int as found from candidate) as f
       left join shown s on true
      order by s.place`,
    [...bound.values, ...page.values]);
  const hits = rows.filter((row): row is Row & Shown => row.listing_id !== null).map(hitOf);
  return { ...connection(hits, page), count: counting.of(rows[0]!.found) };
}

interface Shown { readonly listing_id: string }
interface Row {
  readonly listing_id: string | null; readonly found: number; readonly metres: number | null; readonly weights: number;
  readonly words: number; readonly quality: number; readonly freshness: number; readonly nearness: number; readonly pageKeys: readonly string[];
}

const hitOf = ({ listing_id, metres, weights, words, quality, freshness, nearness, pageKeys }: Row & Shown): Hit =>
  ({ listingId: idOf("lst", listing_id), metres, weights, parts: { words, quality, freshness, nearness }, pageKeys });
