import { present } from "@souk/shared/assert";
import { uuidOf, type Id } from "@souk/shared/ids";
import { invalid, Refused } from "@souk/shared/refusals";
import { verb } from "@souk/shared/verb";
import type { Context } from "../context.ts";
import { locationCreateRules, pickupFits, type LocationFields } from "./location-input.ts";
import { locationInsert } from "./location-insert.ts";
import { locationsOfSellerLock, writesLocations } from "./location-lock.ts";
import { locationsMax, type Location } from "./location-tables.ts";

/** `LocationCreateInput`, and the key. */
export interface LocationCreateInput extends LocationFields {
  readonly sellerId: Id<"sel">;
  readonly name: string;
  readonly idempotencyKey: string;
}

/**
 * Adds a place where a seller's things lie. The first one is the default.
 *
 * Repeatable: the same key returns the first answer.
 * @throws OperationError FORBIDDEN unless the caller is the seller's owner or a manager
 * @throws Refused InvalidInput (with the path of each fault; also for one place too many)
 */
export const locationCreate = verb("locationCreate", async (tx, { caller }: Context, input: LocationCreateInput): Promise<Location> => {
  writesLocations(caller, input.sellerId);
  const said = { country: input.country ?? null, isPickup: input.isPickup ?? false };
  pickupFits(said);
  await locationsOfSellerLock(tx, input.sellerId);
  const { known } = present(await tx.row<{ known: number }>("select count(*)::int as known from commerce.location where seller_id = $1", [uuidOf(input.sellerId)]), "a count");
  if (known >= locationsMax) throw new Refused(invalid(["input", "sellerId"], `A seller has at most ${locationsMax} locations, the archived included. Take an archived one into use again.`));
  return locationInsert(tx, { sellerId: input.sellerId, name: input.name, ...said, region: input.region ?? null, postalCode: input.postalCode ?? null });
}, { input: locationCreateRules });
