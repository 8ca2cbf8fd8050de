import { present } from "@souk/shared/assert";
import type { Tx } from "@souk/shared/database";
import { newId, uuidOf, type Id } from "@souk/shared/ids";
import { locationsOfSellerLock } from "./location-lock.ts";
import { locations, type Location } from "./location-tables.ts";

/** What a new location says. */
export type NewLocation = Pick<Location, "sellerId" | "name" | "country" | "region" | "postalCode" | "isPickup">;

/** What a seller's only place is called when nobody named it. */
const unnamed = "Stock";

/** A location, the default if its seller has none: by the index location_default, however many come at once. */
export async function locationInsert(tx: Tx, { sellerId, name, country, region, postalCode, isPickup }: NewLocation): Promise<Location> {
  const columns = "id, seller_id, name, country, region, postal_code, is_pickup, is_default";
  const [inserted] = await tx.read(locations,
    `with first as (
       insert into commerce.location (${columns})
       values ($1, $2, $3, $4, $5, $6, $7, true)
           on conflict (seller_id) where is_default do nothing
       returning *
     ), further as (
       insert into commerce.location (${columns})
       select $1, $2, $3, $4, $5, $6, $7, false
        where not exists (select from first)
       returning *
     )
     select ${locations.select("l")}
       from (select * from first union all select * from further) as l`,
    [uuidOf(newId("loc")), uuidOf(sellerId), name, country, region, postalCode, isPickup]);
  return present(inserted, "the location just inserted");
}

/**
 * The place where a seller's things lie unless somebody says where; made when there is none.
 * Takes the lock of the seller's locations only to make it.
 */
export async function defaultLocation(tx: Tx, sellerId: Id<"sel">): Promise<Location> {
  const known = await defaultRead(tx, sellerId);
  if (known) return known;
  await locationsOfSellerLock(tx, sellerId);
  return await defaultRead(tx, sellerId) ?? locationInsert(tx, { sellerId, name: unnamed, country: null, region: null, postalCode: null, isPickup: false });
}

/** Locked as a place that somebody names is: nobody puts it away until the transaction ends. */
const defaultRead = async (tx: Tx, sellerId: Id<"sel">): Promise<Location | undefined> =>
  (await tx.read(locations, `select ${locations.select("l")} from commerce.location l where l.seller_id = $1 and l.is_default for share`, [uuidOf(sellerId)]))[0];
