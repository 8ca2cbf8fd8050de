import type { Caller } from "@souk/shared/caller";
import type { Tx } from "@souk/shared/database";
import { isId, uuidOf, type Id } from "@souk/shared/ids";
import { notFound } from "@souk/shared/refusals";
import { writesListings } from "./listing-guards.ts";
import { listings, type Listing } from "./listing-tables.ts";

const noListing = (path: readonly string[]) => notFound(path, "There is no such listing.");
const byId = ["id"];

/** The listing, locked until the transaction ends. @param path of its id in the input @throws Refused when there is none */
export async function listingLock(tx: Tx, id: Id<"lst">, path: readonly string[] = byId): Promise<Listing> {
  if (!isId("lst", id)) throw noListing(path);
  const [listing] = await tx.read(listings,
    `select ${listings.select("l")}
       from catalog.listing l
      where l.id = $1
        for no key update`,
    [uuidOf(id)]);
  if (!listing) throw noListing(path);
  return listing;
}

/**
 * The listing, locked, for somebody who writes it.
 * @throws OperationError FORBIDDEN for the rest of the seller's team
 * @throws Refused for everybody else, as if there were none
 */
export async function ownListingLock(tx: Tx, id: Id<"lst">, caller: Caller, path: readonly string[] = byId): Promise<Listing> {
  const listing = await listingLock(tx, id, path);
  if (!caller.memberships.some(({ of }) => of === listing.sellerId)) throw noListing(path);
  writesListings(caller, listing.sellerId);
  return listing;
}
