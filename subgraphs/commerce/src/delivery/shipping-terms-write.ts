import type { Tx } from "@souk/shared/database";
import { isId, uuidOf, type Id } from "@souk/shared/ids";
import { invalid, invalidInput } from "@souk/shared/refusals";
import { areasOf, zoneFaults, type ShippingProfileFields, type ShippingZoneInput } from "./shipping-profile-input.ts";

/** @throws Refused InvalidInput for each fault between zones */
export function zonesFit(zones: readonly ShippingZoneInput[] | null | undefined): void {
  const faults = zoneFaults(zones ?? []);
  if (faults.length > 0) throw invalidInput(...faults);
}

/** Makes these a profile's zones and places of pick-up, all at once; what is absent stays. */
export async function shippingTermsWrite(tx: Tx, profileId: Id<"spf">, sellerId: Id<"sel">, { zones, pickupLocationIds }: ShippingProfileFields): Promise<void> {
  if (zones) await zonesReplace(tx, uuidOf(profileId), zones);
  if (pickupLocationIds) await pickupsReplace(tx, uuidOf(profileId), sellerId, pickupLocationIds);
}

async function zonesReplace(tx: Tx, profile: string, zones: readonly ShippingZoneInput[]): Promise<void> {
  await tx.run("delete from commerce.shipping_zone where profile_id = $1", [profile]);      // with its areas and rates
  await tx.run(
    `insert into commerce.shipping_zone (profile_id, position, name)
     select $1, z.position, z.name from jsonb_to_recordset($2::jsonb) as z (position int, name text)`,
    [profile, JSON.stringify(zones.map(({ name }, position) => ({ position, name })))]);
  await tx.run(
    `insert into commerce.shipping_zone_area (profile_id, zone_position, country, postal_prefix)
     select $1, a.zone, a.country, a.prefix from jsonb_to_recordset($2::jsonb) as a (zone int, country text, prefix text)`,
    [profile, JSON.stringify(zones.flatMap((zone, at) => areasOf(zone).map((area) => ({ zone: at, ...area }))))]);
  await tx.run(
    `insert into commerce.shipping_rate (profile_id, zone_position, position, name, currency, price_minor, extra_item_minor, free_from_minor, min_days, max_days)
     select $1, r.zone, r.position, r.name, r.currency, r.price, r.extra, r.free, r.min_days, r.max_days
       from jsonb_to_recordset($2::jsonb) as r (zone int, position int, name text, currency text, price bigint, extra bigint, free bigint, min_days int, max_days int)`,
    [profile, JSON.stringify(zones.flatMap(({ rates }, zone) => rates.map((rate, position) => ({
      zone, position, name: rate.name.trim(), currency: rate.currency, price: String(rate.priceMinor), extra: String(rate.extraItemMinor ?? 0n),
      free: rate.freeFromMinor?.toString() ?? null, min_days: rate.minDays, max_days: rate.maxDays,
    }))))]);
}

async function pickupsReplace(tx: Tx, profile: string, sellerId: Id<"sel">, locationIds: readonly Id<"loc">[]): Promise<void> {
  const wanted = new Set(locationIds.filter((id) => isId("loc", id)).map(uuidOf));
  await tx.run("delete from commerce.shipping_pickup where profile_id = $1", [profile]);
  const written = await tx.run(
    `insert into commerce.shipping_pickup (profile_id, location_id)
     select $1, l.id
       from commerce.location l
      where l.id = any($2::uuid[])
        and l.seller_id = $3
        and l.is_pickup
        and l.archived_at is null`,
    [profile, [...wanted], uuidOf(sellerId)]);
  if (written < new Set(locationIds).size) throw invalidInput(invalid(["input", "pickupLocationIds"], "Nothing can be picked up at one of these places."));
}
