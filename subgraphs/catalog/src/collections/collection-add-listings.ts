import { present } from "@souk/shared/assert";
import { uuidOf } from "@souk/shared/ids";
import { invalid, Refused } from "@souk/shared/refusals";
import { verb } from "@souk/shared/verb";
import type { Context } from "../context.ts";
import { listingsNamedRules } from "./collection-input.ts";
import { collectionLock } from "./collection-lock.ts";
import { collectionSave } from "./collection-save.ts";
import { collectionListingsMax, type Collection, type CollectionListingsInput } from "./collection-tables.ts";
import { listingsNamed } from "./listings-named.ts";

/**
 * Takes listings into a collection, whatever their state; those that are in it stay where they are. All or none.
 *
 * Repeatable: the same key returns the first answer.
 * @throws Refused Invalid (at each listing that is not there; more than a collection holds; no such collection)
 */
export const collectionAddListings = verb("collectionAddListings", async (tx, _context: Context, { id, listingIds }: CollectionListingsInput): Promise<Collection> => {
  const collection = await collectionLock(tx, id);
  await listingsNamed(tx, listingIds);
  const added = await tx.run(
    `insert into catalog.collection_listing (collection_id, listing_id)
     select $1::uuid, l.id from unnest($2::uuid[]) as l (id)
         on conflict (collection_id, listing_id) do nothing`, [uuidOf(id), listingIds.map(uuidOf)]);
  if (added === 0) return collection;
  const { held } = present(await tx.row<{ held: number }>("select count(*)::int as held from catalog.collection_listing where collection_id = $1", [uuidOf(id)]), "a count");
  if (held > collectionListingsMax) throw new Refused(invalid(["input", "listingIds"], `A collection has at most ${collectionListingsMax} listings.`), { isBadInput: true });
  return collectionSave(tx, collection, "collection.listingsAdded");
}, { input: listingsNamedRules });
