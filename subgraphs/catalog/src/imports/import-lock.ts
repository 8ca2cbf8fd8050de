import type { Caller } from "@souk/shared/caller";
import type { Tx } from "@souk/shared/database";
import { isId, uuidOf, type Id } from "@souk/shared/ids";
import { notFound } from "@souk/shared/refusals";
import { writesListings } from "../listings/listing-guards.ts";
import { listingImports, type ListingImport } from "./import-tables.ts";

/**
 * An import, locked, for somebody who writes its seller's listings.
 * @throws OperationError FORBIDDEN for the rest of the seller's team
 * @throws Refused for everybody else, as if there were none
 */
export async function importLock(tx: Tx, id: Id<"imp">, caller: Caller): Promise<ListingImport> {
  const none = notFound(["id"], "There is no such import.");
  if (!isId("imp", id)) throw none;
  const [found] = await tx.read(listingImports, `select ${listingImports.select("i")} from catalog.listing_import i where i.id = $1 for no key update`, [uuidOf(id)]);
  if (!found || !caller.memberships.some(({ of }) => of === found.sellerId)) throw none;
  writesListings(caller, found.sellerId);
  return found;
}
