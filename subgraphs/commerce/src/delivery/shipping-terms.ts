import type { Sql } from "@souk/shared/database";
import { idOf, uuidOf, type Id } from "@souk/shared/ids";
import type { Currency } from "@souk/shared/money";
import type { ShippingRate, ShippingTerms } from "./shipping-profile-tables.ts";

/** A rate as JSON brings it: amounts as text, since JSON numbers end at 2^53. */
export type RawRate = readonly [name: string, currency: Currency, price: string, extraItem: string, freeFrom: string | null, minDays: number, maxDays: number];

/** The rate behind its JSON. */
export const rateOf = ([name, currency, price, extraItem, freeFrom, minDays, maxDays]: RawRate): ShippingRate => ({
  name, currency, priceMinor: BigInt(price), extraItemMinor: BigInt(extraItem), freeFromMinor: freeFrom === null ? null : BigInt(freeFrom), minDays, maxDays,
});

interface RawZone { readonly name: string; readonly countries: readonly string[]; readonly prefixes: readonly string[]; readonly rates: readonly RawRate[] | null }
/** A profile's terms with whose they are. */
export interface TermsOfProfile extends ShippingTerms { readonly profileId: Id<"spf"> }

/** The zones and places of pick-up of these profiles, in one statement. */
export async function shippingTermsRead(sql: Sql, profileIds: readonly Id<"spf">[]): Promise<TermsOfProfile[]> {
  const rows = await sql.rows<{ id: string; zones: readonly RawZone[] | null; pickups: readonly string[] | null }>(
    `select p.id,
            (select jsonb_agg(jsonb_build_object(
                      'name', z.name,
                      'countries', (select jsonb_agg(distinct a.country) from commerce.shipping_zone_area a where a.profile_id = z.profile_id and a.zone_position = z.position),
                      'prefixes', (select jsonb_agg(distinct a.postal_prefix) from commerce.shipping_zone_area a where a.profile_id = z.profile_id and a.zone_position = z.position),
                      'rates', (select jsonb_agg(jsonb_build_array(r.name, r.currency, r.price_minor::text, r.extra_item_minor::text, r.free_from_minor::text, r.min_days, r.max_days) order by r.position)
                                  from commerce.shipping_rate r where r.profile_id = z.profile_id and r.zone_position = z.position))
                      order by z.position)
               from commerce.shipping_zone z where z.profile_id = p.id) as zones,
            (select jsonb_agg(k.location_id order by k.location_id) from commerce.shipping_pickup k where k.profile_id = p.id) as pickups
       from commerce.shipping_profile p
      where p.id = any($1::uuid[])`,
    [profileIds.map(uuidOf)]);
  return rows.map(({ id, zones, pickups }) => ({
    profileId: idOf("spf", id), pickupLocationIds: (pickups ?? []).map((location) => idOf("loc", location)),
    zones: (zones ?? []).map(({ name, countries, prefixes, rates }) => ({
      name, countries: countries.filter((country) => country !== "*"), isRestOfWorld: countries.includes("*"),
      postalCodePrefixes: prefixes.filter((prefix) => prefix !== ""), rates: (rates ?? []).map(rateOf),
    })),
  }));
}
