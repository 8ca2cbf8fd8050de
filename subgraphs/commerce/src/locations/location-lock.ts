import { isMember, type Caller } from "@souk/shared/caller";
import type { Tx } from "@souk/shared/database";
import { forbidden } from "@souk/shared/errors";
import { isId, uuidOf, type Id } from "@souk/shared/ids";
import { notFound, staleVersion } from "@souk/shared/refusals";
import { locations, type Location } from "./location-tables.ts";

/** Who of a seller's team says where its things lie; the others read it. */
const writers = ["SELLER_OWNER", "SELLER_MANAGER"] as const;

/** @throws OperationError FORBIDDEN unless the caller says where this seller's things lie */
export function writesLocations(caller: Caller, sellerId: Id<"sel">): void {
  if (!isMember(caller, sellerId, ...writers)) throw forbidden();
}

/**
 * All of a seller's locations, one writer at a time until the transaction ends: how many there are is told by no single row.
 * An advisory lock, since before the first there is none; that one is the default is an index's business, not its.
 */
export async function locationsOfSellerLock(tx: Tx, sellerId: Id<"sel">): Promise<void> {
  await tx.run("select pg_advisory_xact_lock(hashtext('commerce.location'), hashtext($1))", [sellerId]);
}

/**
 * The location, with all of its seller's locked, for somebody who writes them.
 * @throws OperationError FORBIDDEN for the rest of the seller's team
 * @throws Refused for everybody else, as if there were none; StaleVersion for another version than the expected
 */
export async function ownLocationLock(tx: Tx, id: Id<"loc">, caller: Caller, expectedVersion?: number): Promise<Location> {
  const known = await locationRead(tx, id);
  if (!known || !isMember(caller, known.sellerId)) throw notFound(["id"], "There is no such location.");
  writesLocations(caller, known.sellerId);
  await locationsOfSellerLock(tx, known.sellerId);
  const location = (await locationRead(tx, id))!;      // a later statement: it sees what was waited for
  if (expectedVersion !== undefined && location.version !== expectedVersion) throw staleVersion(location.version);
  return location;
}

async function locationRead(tx: Tx, id: Id<"loc">): Promise<Location | undefined> {
  if (!isId("loc", id)) return undefined;
  const [location] = await tx.read(locations, `select ${locations.select("l")} from commerce.location l where l.id = $1`, [uuidOf(id)]);
  return location;
}
