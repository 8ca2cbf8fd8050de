import { present } from "@souk/shared/assert";
import { uuidOf, type Id } from "@souk/shared/ids";
import { verb } from "@souk/shared/verb";
import type { Context } from "../context.ts";
import { locationUpdateRules, pickupFits, type LocationFields } from "./location-input.ts";
import { ownLocationLock } from "./location-lock.ts";
import { locations, type Location } from "./location-tables.ts";

/** The mutation's `id`, `LocationUpdateInput`, and the key. */
export interface LocationUpdateInput extends LocationFields {
  readonly id: Id<"loc">;
  readonly expectedVersion: number;
  readonly idempotencyKey: string;
}

/**
 * Changes what a location says; what is absent stays, and what is null of its address is taken away.
 *
 * Repeatable: the same key returns the first answer.
 * @throws OperationError FORBIDDEN unless the caller is the seller's owner or a manager
 * @throws Refused InvalidInput (with the path of each fault), StaleVersion
 */
export const locationUpdate = verb("locationUpdate", async (tx, { caller }: Context, input: LocationUpdateInput): Promise<Location> => {
  const known = await ownLocationLock(tx, input.id, caller, input.expectedVersion);
  const said = <K extends "country" | "region" | "postalCode">(field: K): string | null => (input[field] === undefined ? known[field] : input[field] ?? null);
  const [country, isPickup] = [said("country"), input.isPickup ?? known.isPickup];
  pickupFits({ country, isPickup });
  const [updated] = await tx.read(locations,
    `update commerce.location l
        set name = $2, country = $3, region = $4, postal_code = $5, is_pickup = $6, version = version + 1, updated_at = clock_timestamp()
      where l.id = $1
     returning ${locations.select("l")}`,
    [uuidOf(known.id), input.name ?? known.name, country, said("region"), said("postalCode"), isPickup]);
  return present(updated, "the location just locked");
}, { input: locationUpdateRules });
