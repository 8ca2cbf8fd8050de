import { present } from "@souk/shared/assert";
import { uuidOf, type Id } from "@souk/shared/ids";
import { verb } from "@souk/shared/verb";
import type { Context } from "../context.ts";
import { ownLocationLock } from "./location-lock.ts";
import { locations, type Location } from "./location-tables.ts";

/** The mutation's `id`, and the key. */
export interface LocationRestoreInput { readonly id: Id<"loc">; readonly idempotencyKey: string }

/**
 * Takes an archived location into use again; it is the default if there is no other.
 *
 * Repeatable: the same key returns the first answer; restoring again changes nothing.
 * @throws OperationError FORBIDDEN unless the caller is the seller's owner or a manager
 * @throws Refused InvalidInput when there is none
 */
export const locationRestore = verb("locationRestore", async (tx, { caller }: Context, { id }: LocationRestoreInput): Promise<Location> => {
  const known = await ownLocationLock(tx, id, caller);
  if (!known.archivedAt) return known;
  const [restored] = await tx.read(locations,
    `update commerce.location l
        set archived_at = null, version = version + 1, updated_at = clock_timestamp(),
            is_default = not exists (select from commerce.location where seller_id = $2 and is_default)
      where l.id = $1
     returning ${locations.select("l")}`,
    [uuidOf(known.id), uuidOf(known.sellerId)]);
  return present(restored, "the location just locked");
});
