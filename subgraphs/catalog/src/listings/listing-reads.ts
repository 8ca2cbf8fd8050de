import { hasRole, type Caller } from "@souk/shared/caller";
import type { RequestContext } from "@souk/shared/context";
import { isId, uuidOf, type Id } from "@souk/shared/ids";
import { batched } from "@souk/shared/loader";
import { listings, type Listing } from "./listing-tables.ts";
import { listingPages } from "./listing-pages.ts";

/** Staff who read what sellers have not published. */
const readingStaff = ["ADMIN", "SUPPORT", "MODERATOR", "AUDITOR"] as const;

/** Whose unpublished listings a caller sees: the sellers' uuids, and whether it is everybody's. */
export const seenBy = (caller: Caller): { readonly sellers: readonly string[]; readonly isAll: boolean } => ({
  sellers: caller.memberships.filter(({ of }) => isId("sel", of)).map(({ of }) => uuidOf(of)),
  isAll: hasRole(caller, ...readingStaff),
});

/** Reads of listings as far as the caller sees them, one statement each for all that an operation asks in one turn. */
export function listingLoaders({ database, caller }: RequestContext) {
  const { sellers, isAll } = seenBy(caller);
  const isSeen = "($2::boolean or l.seller_id = any($3::uuid[]))";
  return {
    /** Null for an id that is malformed, of none, or of one that the caller does not see. */
    byId: batched((ids: readonly Id<"lst">[]) => database.read(listings,
      `select ${listings.select("l")}
         from catalog.listing l
        where l.id = any($1::uuid[])
          and ${isSeen}`,
      [ids.filter((id) => isId("lst", id)).map(uuidOf), isAll, sellers]), (listing: Listing) => listing.id),
    /** Pages of sellers' listings; null for a seller whose listings the caller does not see. */
    pageOfSeller: listingPages(database, (sellerId) => isAll || sellers.includes(uuidOf(sellerId))),
  };
}
/** What an operation reads listings by. */
export type ListingLoaders = ReturnType<typeof listingLoaders>;
