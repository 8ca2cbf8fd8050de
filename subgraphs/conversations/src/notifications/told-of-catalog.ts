import type { Reactions } from "@souk/schema/events";
import type { ListingFact } from "@souk/schema/events/catalog";
import { team } from "./audiences.ts";
import { tell, telling } from "./tell.ts";

const offering = ["SELLER_OWNER", "SELLER_MANAGER"] as const;
const listingTold = (kind: "LISTING_REJECTED" | "LISTING_SUSPENDED" | "LISTING_REINSTATED" | "LISTING_REMOVED") =>
  tell(telling(kind, { to: team<ListingFact>(...offering), about: ({ listingId }) => listingId, facts: () => ({}) }));

/** What whoever looks after a seller's listings is told of what was decided on them. */
export const catalogReactions = {
  "listing.rejected": listingTold("LISTING_REJECTED"),
  "listing.suspended": listingTold("LISTING_SUSPENDED"),
  "listing.reinstated": listingTold("LISTING_REINSTATED"),
  "listing.removed": listingTold("LISTING_REMOVED"),
} satisfies Reactions;
