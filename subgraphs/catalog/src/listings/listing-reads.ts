import { hasRole, isMember, type Caller } from "@souk/shared/caller";
import type { RequestContext } from "@souk/shared/context";
import { isId, uuidOf, type Id } from "@souk/shared/ids";
import { batched } from "@souk/shared/loader";
import type { PageArgs } from "@souk/shared/pages";
import { isAuthor, listingsPublished } from "./listing-cached.ts";
import { listingSteps } from "./listing-history.ts";
import { isPublic, listingPages, type ListingPage } from "./listing-pages.ts";
import { listings, type Listing } from "./listing-tables.ts";
import { sellersSelling } from "./sellers-selling.ts";

/** Staff who read what sellers have not published. */
const readingStaff = ["ADMIN", "SUPPORT", "MODERATOR", "AUDITOR"] as const;

/** Whose unpublished listings a caller sees: the sellers' uuids, and whether it is everybody's. */
export const seenBy = (caller: Caller): { readonly sellers: readonly string[]; readonly isAll: boolean } => ({
  sellers: caller.memberships.filter(({ of }) => isId("sel", of)).map(({ of }) => uuidOf(of)),
  isAll: hasRole(caller, ...readingStaff),
});

/** True for the seller's team and for staff who read what sellers have not published. */
export const seesInside = (caller: Caller, { sellerId }: Listing): boolean => hasRole(caller, ...readingStaff) || isMember(caller, sellerId);

/** Reads of listings as far as the caller sees them: as many statements for one as for all that an operation asks in one turn. */
export interface ListingLoaders {
  /** Null for an id that is malformed, of none, or of one that the caller does not see. */
  readonly byId: { load(id: string): Promise<Listing | null> };
  /** A page of a seller's listings, of others than its team and staff what is published; null for a malformed id. */
  pageOfSeller(sellerId: string, args: PageArgs): Promise<ListingPage | null>;
  /** The latest steps of a listing, the last one first. */
  readonly stepsOf: ReturnType<typeof listingSteps>;
}

/** Opens them for one operation of one caller. */
export function listingLoaders(context: RequestContext): ListingLoaders {
  const { database, caller } = context;
  const { sellers, isAll } = seenBy(caller);

  const seen = (ids: readonly Id<"lst">[]): Promise<Listing[]> => database.read(listings,
    `select ${listings.select("l")}
       from catalog.listing l
      where l.id = any($1::uuid[])
        and ($2::boolean or l.seller_id = any($3::uuid[]) or ${isPublic("l")})`, [ids.map(uuidOf), isAll, sellers]);

  /** What is published by others may be cached; what the caller may have written never is. */
  async function found(ids: readonly Id<"lst">[]): Promise<Listing[]> {
    if (caller.roles.length > 0) return seen(ids);
    const published = await listingsPublished(context, ids);
    const others = [...published.values()].filter((listing) => !isAuthor(caller, listing));
    const selling = await sellersSelling(database, new Set(others.map(({ sellerId }) => sellerId)));
    const offered = others.filter(({ sellerId }) => selling.has(sellerId));
    if (sellers.length === 0) return offered;
    const known = new Set(others.map(({ id }) => id));
    const rest = ids.filter((id) => !known.has(id));
    return rest.length === 0 ? offered : [...offered, ...await seen(rest)];
  }

  return {
    byId: batched((ids: readonly string[]) => found(ids.filter((id) => isId("lst", id))), (listing: Listing): string => listing.id),
    pageOfSeller: listingPages(database, (sellerId) => isAll || sellers.includes(uuidOf(sellerId))),
    stepsOf: listingSteps(database),
  };
}
