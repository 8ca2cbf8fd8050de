import type { Tx } from "@souk/shared/database";
import { uuidOf, type Id } from "@souk/shared/ids";
import { termsCounted } from "./search-terms.ts";

/**
 * Brings the documents of these listings up to date with what the listings are now. Repeatable, in any order: a document
 * never goes back to an older version. One that was never published has none.
 */
export async function documentsWrite(tx: Tx, listingIds: readonly Id<"lst">[]): Promise<void> {
  const ids = [listingIds.map(uuidOf)];
  await tx.run(
    `insert into catalog.search_seller (seller_id, can_sell)
     select distinct l.seller_id, coalesce(s.can_sell, false)
       from catalog.listing l
       left join trust.seller_standing_v1 s on s.seller_id = l.seller_id
      where l.id = any($1::uuid[])
      order by 1
         on conflict do nothing`, ids);
  // Whoever changes a seller's standing waits for these documents, or they for it: the next statement sees which.
  await tx.run(
    `select from catalog.search_seller s
      where s.seller_id in (select l.seller_id from catalog.listing l where l.id = any($1::uuid[]))
      order by s.seller_id
        for no key update`, ids);
  await tx.run(documentsUpsert, ids);
}

/** Follows what trust says of these sellers now: all their documents appear or vanish. Repeatable. */
export async function sellersWrite(tx: Tx, sellerIds: readonly Id<"sel">[]): Promise<void> {
  const ids = [sellerIds.map(uuidOf)];
  await tx.run(
    `insert into catalog.search_seller (seller_id, can_sell)
     select s.seller_id, s.can_sell
       from trust.seller_standing_v1 s
      where s.seller_id = any($1::uuid[])
      order by 1
         on conflict (seller_id) do update set can_sell = excluded.can_sell`, ids);
  await tx.run(
    `with before as (
       select d.listing_id, d.terms, d.is_visible
         from catalog.search_document d
        where d.seller_id = any($1::uuid[])      -- index search_document_of_seller
     ), after as (
       update catalog.search_document d
          set seller_sells = s.can_sell
         from catalog.search_seller s
        where d.seller_id = any($1::uuid[])
          and s.seller_id = d.seller_id
          and d.seller_sells <> s.can_sell
       returning d.listing_id, d.terms, d.is_visible
     ) ${termsCounted({ before: "before", after: "after" })}`, ids);
}

/** What a listing's answers are to search: what is chosen, what is counted, what is read. */
const answers = `
  select coalesce(array_agg(distinct a.facet) filter (where a.facet is not null), '{}') as facets,
         coalesce(jsonb_object_agg(a.key, a.answer) filter (where a.kind in ('INTEGER', 'DECIMAL')), '{}') as numbers,
         string_agg(a.words, ' ') as words,
         count(distinct a.key) as answered
    from (select d.key, d.kind, l.attributes -> d.key as answer, d.key || '=' || chosen.value as facet,
                 case d.kind when 'TEXT' then l.attributes ->> d.key
                             when 'BOOLEAN' then case when l.attributes -> d.key = 'true' then d.label end
                             else option.label end as words
            from catalog.attribute_definition d
            left join lateral (
              select jsonb_array_elements_text(case d.kind when 'ENUM_SET' then l.attributes -> d.key else jsonb_build_array(l.attributes -> d.key) end) as value
               where d.kind in ('ENUM', 'ENUM_SET', 'BOOLEAN')
            ) as chosen on true
            left join lateral (
              select o ->> 'label' as label from jsonb_array_elements(d.options) o where o ->> 'value' = chosen.value
            ) as option on true
           where d.category_id = any(c.path)
             and l.attributes ? d.key) as a`;

/** What helps a buyer decide, from 0 to 1: a description, answers, tags, a place. */
const staticScore = `0.4 * least(length(l.description) / 400.0, 1) + 0.3 * least(a.answered / 5.0, 1)
       + 0.1 * (cardinality(l.tags) > 0)::int + 0.2 * (l.country is not null)::int`;

const documentsUpsert = `
with before as (
  select d.listing_id, d.terms, d.is_visible
    from catalog.search_document d
   where d.listing_id = any($1::uuid[])
), after as (
insert into catalog.search_document as d (listing_id, version, seller_id, is_published, seller_sells, category_path, vector, kind, condition,
                                          price_minor, currency, facets, numbers, latitude, longitude, published_at, static_score, terms)
select l.id, l.version, l.seller_id, l.state = 'PUBLISHED', s.can_sell, c.path,
       setweight(catalog.words_vector(l.language, l.title), 'A')
    || setweight(catalog.words_vector(l.language, concat_ws(' ', a.words, array_to_string(l.tags, ' '))), 'B')
    || setweight(to_tsvector(catalog.stemmer(l.language), catalog.folded(l.description)), 'D'),
       l.kind, l.condition, l.price_minor, l.currency, a.facets, a.numbers, l.latitude, l.longitude, l.published_at,
       ${staticScore},
       catalog.document_terms(l.title, concat_ws(' ', a.words, array_to_string(l.tags, ' ')))
  from catalog.listing l
  join catalog.category c on c.id = l.category_id
  join catalog.search_seller s on s.seller_id = l.seller_id
 cross join lateral (${answers}) as a
 where l.id = any($1::uuid[])
   and l.published_at is not null
 order by l.id
    on conflict (listing_id) do update
   set version = excluded.version, is_published = excluded.is_published, seller_sells = excluded.seller_sells, category_path = excluded.category_path,
       vector = excluded.vector, condition = excluded.condition, price_minor = excluded.price_minor, currency = excluded.currency,
       facets = excluded.facets, numbers = excluded.numbers, latitude = excluded.latitude, longitude = excluded.longitude,
       static_score = excluded.static_score, terms = excluded.terms
 where d.version <= excluded.version
returning d.listing_id, d.terms, d.is_visible
) ${termsCounted({ before: "before", after: "after" })}`;
