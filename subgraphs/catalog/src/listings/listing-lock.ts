import type { Caller } from "@souk/shared/caller";
import type { Tx } from "@souk/shared/database";
import { isId, uuidOf, type Id } from "@souk/shared/ids";
import { notFound } from "@souk/shared/refusals";
import { writesListings } from "./listing-guards.ts";
import { listings, type Listing } from "./listing-tables.ts";

const noListing = () => notFound(["id"], "There is no such listing.");

/** The listing, locked until the transaction ends. @throws Refused when there is none */
export async function listingLock(tx: Tx, id: Id<"lst">): Promise<Listing> {
  if (!isId("lst", id)) throw noListing();
  const [listing] = await tx.read(listings,
    `select ${listings.select("l")}
       from catalog.listing l
      where l.id = $1
        for no key update`,
    [uuidOf(id)]);
  if (!listing) throw noListing();
  return listing;
}

/**
 * The listing, locked, for somebody who writes it.
 * @throws OperationError FORBIDDEN for the rest of the seller's team
 * @throws Refused for everybody else, as if there were none
 */
export async function ownListingLock(tx: Tx, id: Id<"lst">, caller: Caller): Promise<Listing> {
  const listing = await listingLock(tx, id);
  if (!caller.memberships.some(({ of }) => of === listing.sellerId)) throw noListing();
  writesListings(caller, listing.sellerId);
  return listing;
}
