import { z } from "zod";
import { idOf, isId, uuidOf } from "@souk/shared/ids";
import { invalid, invalidInput } from "@souk/shared/refusals";
import { verb } from "@souk/shared/verb";
import type { Context } from "../context.ts";
import { collectionLock } from "./collection-lock.ts";
import { pinsWrite } from "./collection-pins.ts";
import { collectionSave } from "./collection-save.ts";
import { pinsMax, type Collection, type CollectionListingsInput } from "./collection-tables.ts";

/** The mutation's `id`, `CollectionPinsSetInput`, and the key. */
export interface CollectionPinsSetInput extends CollectionListingsInput { readonly expectedVersion: number }

/**
 * Says anew which listings of a collection stand at its top, and in which order; without any, none does. All are named, so
 * the version that was read is, too: of two orders at once one is refused, not lost.
 *
 * Repeatable: the same key returns the first answer.
 * @throws Refused StaleVersion, Invalid (at each listing that is not in it, or named twice; no such collection)
 */
export const collectionPinsSet = verb("collectionPinsSet", async (tx, _context: Context, { id, expectedVersion, listingIds }: CollectionPinsSetInput): Promise<Collection> => {
  const collection = await collectionLock(tx, id, expectedVersion);
  const rows = await tx.rows<{ listing_id: string }>("select listing_id from catalog.collection_listing where collection_id = $1 and listing_id = any($2::uuid[])",
    [uuidOf(id), listingIds.filter((listingId) => isId("lst", listingId)).map(uuidOf)]);
  const held = new Set<string>(rows.map((row) => idOf("lst", row.listing_id)));
  const faults = listingIds.flatMap((listingId, at) => {
    const path = ["input", "listingIds", String(at)];
    if (!held.has(listingId)) return [invalid(path, "The collection has no such listing.")];
    return listingIds.indexOf(listingId) < at ? [invalid(path, "This listing is named twice.")] : [];
  });
  if (faults.length > 0) throw invalidInput(...faults);
  return await pinsWrite(tx, id, listingIds) === 0 ? collection : collectionSave(tx, collection, "collection.pinned");
}, { input: z.object({ listingIds: z.array(z.unknown()).max(pinsMax, `At most ${pinsMax} pins.`) }) });
