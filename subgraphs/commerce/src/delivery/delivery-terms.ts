import type { Sql } from "@souk/shared/database";
import { idOf, uuidOf } from "@souk/shared/ids";
import type { DeliveryItem, DeliveryRequest, ItemTerms, Place } from "./delivery-quote.ts";
import { postalCodeFolded } from "./postal-code.ts";
import { rateOf, type RawRate } from "./shipping-terms.ts";

interface RawTerms {
  readonly request: number;
  readonly listingId: string;
  readonly profileId: string;
  readonly rates: readonly RawRate[] | null;
  readonly pickups: readonly ({ readonly id: string; readonly name: string } & Place)[] | null;
}

/**
 * By which terms each listing of each request is brought: its own profile or its seller's default, and of that the zone
 * that says most about the place: the longest postal prefix, then the country, then the rest of the world. One statement.
 * @returns for the request at `at`, the terms of an item; null without a profile
 */
export async function deliveryTerms(sql: Sql, requests: readonly DeliveryRequest[]): Promise<(at: number, item: DeliveryItem) => ItemTerms | null> {
  const wanted = requests.flatMap(({ sellerId, currency, destination, items }, request) =>
    [...new Set(items.map(({ listingId }) => listingId))].map((listingId) => ({
      request, seller_id: uuidOf(sellerId), listing_id: uuidOf(listingId), currency,
      country: destination?.country ?? null, postal_code: postalCodeFolded(destination?.postalCode ?? ""),
    })));
  if (wanted.length === 0) return () => null;
  const rows = await sql.rows<RawTerms>(
    `select w.request, w.listing_id as "listingId", p.id as "profileId", r.rates, k.pickups
       from jsonb_to_recordset($1::jsonb) as w (request int, seller_id uuid, listing_id uuid, currency text, country text, postal_code text)
      cross join lateral (
        select p.id
          from commerce.shipping_profile p
          left join commerce.shipping_assignment a on a.profile_id = p.id and a.listing_id = w.listing_id
         where p.seller_id = w.seller_id
           and p.archived_at is null
           and (a.listing_id is not null or p.is_default)
         order by a.listing_id is null
         limit 1) as p
       left join lateral (
        select a.zone_position
          from commerce.shipping_zone_area a
         where a.profile_id = p.id
           and ((a.country = w.country and starts_with(w.postal_code, a.postal_prefix)) or (a.country = '*' and w.country is not null))
         order by a.country = '*', length(a.postal_prefix) desc
         limit 1) as z on true
       left join lateral (
        select jsonb_agg(jsonb_build_array(r.name, r.currency, r.price_minor::text, r.extra_item_minor::text, r.free_from_minor::text, r.min_days, r.max_days) order by r.position) as rates
          from commerce.shipping_rate r
         where r.profile_id = p.id
           and r.zone_position = z.zone_position
           and r.currency = w.currency) as r on true
       left join lateral (
        select jsonb_agg(jsonb_build_object('id', l.id, 'name', l.name, 'country', l.country, 'region', l.region)) as pickups
          from commerce.shipping_pickup k
          join commerce.location l on l.id = k.location_id
         where k.profile_id = p.id
           and l.is_pickup
           and l.archived_at is null) as k on true`,
    [JSON.stringify(wanted)]);
  const found = new Map(rows.map(({ request, listingId, profileId, rates, pickups }) => [`${request}:${listingId}`, {
    profileId, rates: (rates ?? []).map(rateOf), pickups: (pickups ?? []).map(({ id, ...pickup }) => ({ locationId: idOf("loc", id), ...pickup })),
  }]));
  return (at, { listingId }) => found.get(`${at}:${uuidOf(listingId)}`) ?? null;
}
