import { present } from "@souk/shared/assert";
import { uuidOf, type Id } from "@souk/shared/ids";
import { verb } from "@souk/shared/verb";
import type { Context } from "../context.ts";
import { ownLocationLock } from "./location-lock.ts";
import { locations, type Location } from "./location-tables.ts";

/** The mutation's `id`, and the key. */
export interface LocationArchiveInput { readonly id: Id<"loc">; readonly idempotencyKey: string }

/**
 * Puts a location away: nothing more is brought there and nobody comes there, while what lies there is still sold.
 * Was it the default, the oldest of the others becomes it.
 *
 * Repeatable: the same key returns the first answer; archiving again changes nothing.
 * @throws OperationError FORBIDDEN unless the caller is the seller's owner or a manager
 * @throws Refused InvalidInput when there is none
 */
export const locationArchive = verb("locationArchive", async (tx, { caller }: Context, { id }: LocationArchiveInput): Promise<Location> => {
  const known = await ownLocationLock(tx, id, caller);
  if (known.archivedAt) return known;
  const [archived] = await tx.read(locations,
    `update commerce.location l
        set archived_at = clock_timestamp(), is_default = false, version = version + 1, updated_at = clock_timestamp()
      where l.id = $1
     returning ${locations.select("l")}`,
    [uuidOf(known.id)]);
  if (known.isDefault)
    await tx.run(
      `update commerce.location
          set is_default = true, version = version + 1, updated_at = clock_timestamp()
        where id = (select id from commerce.location where seller_id = $1 and archived_at is null order by id limit 1)`,
      [uuidOf(known.sellerId)]);
  return present(archived, "the location just locked");
});
