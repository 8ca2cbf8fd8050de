import { event } from "@souk/shared/events";
import type { Id } from "@souk/shared/ids";

const ofListing = { aggregate: "Listing", aggregateId: (payload: { listingId: Id<"lst"> }) => payload.listingId, version: 1 };

/** What happens in catalog: listings and what they are listed under. */
export const catalogEvents = {
  "listing.created": event<{ listingId: Id<"lst">; sellerId: Id<"sel"> }>(ofListing),
  "listing.updated": event<{ listingId: Id<"lst">; sellerId: Id<"sel"> }>(ofListing),
} as const;
