import type { RequestContext } from "@souk/shared/context";
import { isId, uuidOf, type Id } from "@souk/shared/ids";
import { batched, batchedLists } from "@souk/shared/loader";
import { seesStockOf, stockReader } from "../inventory/stock-readers.ts";
import { locations, locationsMax, type Location } from "./location-tables.ts";

/** Reads of locations: a seller's team and staff see them, one statement each for all that an operation asks in one turn. */
export interface LocationLoaders {
  /** Null for an id that is malformed, of none, or of one that the caller does not see. */
  readonly byId: { load(id: string): Promise<Location | null> };
  /** A seller's, the oldest first; null for others than its team and staff. */
  ofSeller(sellerId: string): Promise<readonly Location[] | null>;
}

/** Opens them for one operation of one caller. */
export function locationLoaders({ database, caller }: RequestContext): LocationLoaders {
  const { sellers, isAll } = stockReader(caller);
  const all = batchedLists((ids: readonly Id<"sel">[]) => database.read(locations,
    `select ${locations.select("l")}
       from commerce.location l
      where l.seller_id = any($1::uuid[])
      order by l.seller_id, l.id`,      // index location_of_seller
    [ids.map(uuidOf)]), (location) => location.sellerId, locationsMax);
  return {
    byId: batched((ids: readonly string[]) => database.read(locations,
      `select ${locations.select("l")}
         from commerce.location l
        where l.id = any($1::uuid[])
          and ($2::boolean or l.seller_id = any($3::uuid[]))`,
      [ids.filter((id) => isId("loc", id)).map(uuidOf), isAll, sellers]), (location: Location): string => location.id),
    ofSeller: async (id) => (isId("sel", id) && seesStockOf(caller, id) ? all.load(id) : null),
  };
}
