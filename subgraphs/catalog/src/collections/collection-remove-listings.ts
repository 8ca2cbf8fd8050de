import { isId, uuidOf } from "@souk/shared/ids";
import { verb } from "@souk/shared/verb";
import type { Context } from "../context.ts";
import { listingsNamedRules } from "./collection-input.ts";
import { collectionLock } from "./collection-lock.ts";
import { pinsOf, pinsWrite } from "./collection-pins.ts";
import { collectionSave } from "./collection-save.ts";
import type { Collection, CollectionListingsInput } from "./collection-tables.ts";

/**
 * Takes listings out of a collection; what is not in it is out already. Pins behind theirs move up.
 *
 * Repeatable: the same key returns the first answer.
 * @throws Refused Invalid (no such collection)
 */
export const collectionRemoveListings = verb("collectionRemoveListings", async (tx, _context: Context, { id, listingIds }: CollectionListingsInput): Promise<Collection> => {
  const collection = await collectionLock(tx, id);
  const removed = await tx.run("delete from catalog.collection_listing where collection_id = $1 and listing_id = any($2::uuid[])",
    [uuidOf(id), listingIds.filter((listingId) => isId("lst", listingId)).map(uuidOf)]);
  if (removed === 0) return collection;
  await pinsWrite(tx, id, await pinsOf(tx, id));
  return collectionSave(tx, collection, "collection.listingsRemoved");
}, { input: listingsNamedRules });
