import { isMember, type Caller } from "@souk/shared/caller";
import type { Tx } from "@souk/shared/database";
import { forbidden } from "@souk/shared/errors";
import { isId, uuidOf, type Id } from "@souk/shared/ids";
import { invalidTransition, notFound, staleVersion } from "@souk/shared/refusals";
import { shippingProfiles, type ShippingProfile } from "./shipping-profile-tables.ts";

/** Who of a seller's team says what sending costs; the others read it. */
const writers = ["SELLER_OWNER", "SELLER_MANAGER"] as const;

/** @throws OperationError FORBIDDEN unless the caller says what this seller asks for sending */
export function writesShipping(caller: Caller, sellerId: Id<"sel">): void {
  if (!isMember(caller, sellerId, ...writers)) throw forbidden();
}

/**
 * All of a seller's profiles, one writer at a time until the transaction ends: which is the default, and how many there are,
 * is told by no single row. An advisory lock, since before the first profile there is none.
 */
export async function profilesOfSellerLock(tx: Tx, sellerId: Id<"sel">): Promise<void> {
  await tx.run("select pg_advisory_xact_lock(hashtext('commerce.shipping_profile'), hashtext($1))", [sellerId]);
}

/**
 * The profile, with all of its seller's locked, for somebody who writes them.
 * @throws OperationError FORBIDDEN for the rest of the seller's team
 * @throws Refused for everybody else, as if there were none; StaleVersion for another version than the expected; InvalidTransition once archived
 */
export async function ownProfileLock(tx: Tx, id: Id<"spf">, caller: Caller, expectedVersion?: number): Promise<ShippingProfile> {
  const known = await profileRead(tx, id);
  if (!known || !isMember(caller, known.sellerId)) throw notFound(["id"], "There is no such shipping profile.");
  writesShipping(caller, known.sellerId);
  await profilesOfSellerLock(tx, known.sellerId);
  const profile = (await profileRead(tx, id))!;      // a later statement: it sees what was waited for
  if (profile.archivedAt) throw invalidTransition("ARCHIVED", "ARCHIVED", []);
  if (expectedVersion !== undefined && profile.version !== expectedVersion) throw staleVersion(profile.version);
  return profile;
}

async function profileRead(tx: Tx, id: Id<"spf">): Promise<ShippingProfile | undefined> {
  if (!isId("spf", id)) return undefined;
  const [profile] = await tx.read(shippingProfiles, `select ${shippingProfiles.select("p")} from commerce.shipping_profile p where p.id = $1`, [uuidOf(id)]);
  return profile;
}
