import type { Database } from "@souk/shared/database";
import { idOf, type Id } from "@souk/shared/ids";
import { connection, countUpTo, pageOf, type Connection, type Count, type PageArgs } from "@souk/shared/pages";
import { boundValues } from "./bound-values.ts";
import { candidates, candidatesMax } from "./search-candidates.ts";
import { conditionsOf } from "./search-conditions.ts";
import type { SearchFilter, SearchSort } from "./search-input.ts";
import { pinnedOf, pinsPerQuery } from "./search-pinned.ts";
import { placeOf } from "./search-place.ts";
import { currencyKey, orderOf, priceKey, snapshotIn } from "./search-sorts.ts";

/** What is looked for, its words already read. */
export interface SearchAsked extends PageArgs {
  readonly filter: SearchFilter;
  readonly sort: SearchSort;
  /** The tsquery as Postgres writes it; null matches everything. */
  readonly words: string | null;
  /** What staff has pinned for the query, by `SearchWords`; 0 for nothing. Only an order by relevance follows it. */
  readonly pins: number;
}

/** A place in the list of what was found: parts of the score from 0 to their weights. */
export interface Hit {
  readonly listingId: Id<"lst">;
  readonly metres: number | null;
  readonly isPinned: boolean;
  readonly weights: number;
  readonly parts: { readonly words: number; readonly quality: number; readonly freshness: number; readonly nearness: number };
  readonly pageKeys: readonly string[];
}
/** A page, and how many were found in all. */
export interface HitPage extends Connection<Hit> { readonly count: Count }

/** Deeper pages are refused by being empty: a search that has not shown it by then is to be narrowed. */
const depthMax = 1_000;
/** Scores are compared as whole millionths, so that a cursor carries them exactly. */
const scoreUnits = 1_000_000;

const counting = countUpTo(candidatesMax);

/**
 * One page, in one statement of two phases: at most `candidatesMax` documents by index in the order's own preference,
 * then the places of these alone.
 */
export async function hitPage(database: Database, asked: SearchAsked): Promise<HitPage> {
  const bound = boundValues();
  const { bind } = bound;
  const place = asked.filter.near ? placeOf(asked.filter.near, bound) : undefined;
  const order = orderOf(asked.sort, place?.metres);
  const conditions = conditionsOf(asked.filter, asked.words, place, bound);
  const snapshot = snapshotIn(asked.after ?? asked.before, order);
  const pins = order.isWeighted ? snapshot?.pins ?? String(asked.pins) : "0";
  const pinned = pins === "0" ? undefined : pinnedOf(pins, conditionsOf(asked.filter, null, place, bound), bound);
  if (asked.sort === "DISTANCE") conditions.push({ sql: "d.latitude is not null" });
  const metres = place?.metres ?? "null::float8";
  const rank = asked.words === null ? "0" : `ts_rank(d.vector, ${bind(asked.words)}::tsquery)`;
  const weights = bind(snapshot?.weights ?? null), at = bind(snapshot?.at ?? null), pinsBound = bind(pins);
  const columns = `d.listing_id, d.static_score, d.published_at, d.price_minor, d.currency, d.latitude, d.longitude${asked.words === null ? "" : ", d.vector"}`;
  const candidatesSql = candidates({ columns: `${columns}, ${pinsPerQuery} as pin`, conditions, by: order.candidatesBy, ...(asked.sort === "DISTANCE" && place ? { rings: place.rings } : {}) });
  const page = pageOf(asked, { sort: order.sort, firstParameter: bound.values.length + 1 });

  const found = pinned ? "found" : "candidate";

  const rows = await database.rows<Row>(
    `with candidate as materialized (
       ${candidatesSql}
     ), ${pinned ? `pinned as materialized (${pinned(columns)}), found as (
       select c.* from candidate c where c.listing_id not in (select p.listing_id from pinned p) union all select p.* from pinned p
     ), ` : ""}weight as (
       select w.*, coalesce(${at}::timestamptz, now()) as at
         from catalog.search_weights w
        where w.version = coalesce(${weights}::int, (select max(latest.version) from catalog.search_weights latest))
     ), part as (
       select d.listing_id, d.published_at, d.pin, ${pinsBound}::int as pins, ${currencyKey} as currency, ${priceKey(asked.sort)} as price, round(${metres})::int as metres,
              w.version as weights, w.at,
              w.words * ${rank} as words, w.quality * d.static_score as quality,
              w.freshness * exp(-greatest(extract(epoch from w.at - d.published_at), 0) / 86400.0 / w.fresh_days)::float8 as freshness,
              coalesce(w.nearness * w.near_metres / (w.near_metres + ${metres}), 0) as nearness
         from ${found} d
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
       from (select least(count(*), ${candidatesMax})::int as found from ${found}) as f
       left join shown s on true
      order by s.place`,
    [...bound.values, ...page.values]);
  const hits = rows.filter((row): row is Row & Shown => row.listing_id !== null).map(hitOf);
  return { ...connection(hits, page), count: counting.of(rows[0]!.found) };
}

interface Shown { readonly listing_id: string }
interface Row {
  readonly listing_id: string | null; readonly pin: number; readonly found: number; readonly metres: number | null; readonly weights: number;
  readonly words: number; readonly quality: number; readonly freshness: number; readonly nearness: number; readonly pageKeys: readonly string[];
}

const hitOf = ({ listing_id, pin, metres, weights, words, quality, freshness, nearness, pageKeys }: Row & Shown): Hit =>
  ({ listingId: idOf("lst", listing_id), isPinned: pin < pinsPerQuery, metres, weights, parts: { words, quality, freshness, nearness }, pageKeys });
