import type { Tx } from "@souk/shared/database";
import { idOf, uuidOf, type Id } from "@souk/shared/ids";

/** What is pinned in a locked collection, in its order. */
export const pinsOf = async (tx: Tx, id: Id<"col">): Promise<Id<"lst">[]> =>
  (await tx.rows<{ listing_id: string }>("select listing_id from catalog.collection_listing where collection_id = $1 and pin is not null order by pin", [uuidOf(id)]))
    .map((row) => idOf("lst", row.listing_id));

/** Makes these the pins of a locked collection, from 0 on, without a gap; the others are none any more. @returns how many changed */
export const pinsWrite = (tx: Tx, id: Id<"col">, listingIds: readonly Id<"lst">[]): Promise<number> => tx.run(
  `update catalog.collection_listing
      set pin = array_position($2::uuid[], listing_id) - 1
    where collection_id = $1
      and pin is distinct from array_position($2::uuid[], listing_id) - 1`, [uuidOf(id), listingIds.map(uuidOf)]);
