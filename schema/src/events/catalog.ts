import { event } from "@souk/shared/events";
import type { Id } from "@souk/shared/ids";

/** A listing at the version that the event's `aggregateVersion` names. */
export interface ListingFact { readonly listingId: Id<"lst">; readonly sellerId: Id<"sel"> }

const ofListing = { aggregate: "Listing", aggregateId: (payload: ListingFact) => payload.listingId, version: 1 };

/** What happens in catalog: listings and what they are listed under. */
export const catalogEvents = {
  /** A draft was begun. */
  "listing.created": event<ListingFact>(ofListing),
  /** Any of its fields changed. */
  "listing.updated": event<ListingFact>(ofListing),
} as const;
