import type { LoggedEvent } from "@souk/shared/events";
import type { Tx } from "@souk/shared/database";
import type { Id } from "@souk/shared/ids";
import type { Reactions } from "@souk/schema/events";
import { catalogEvents, type ListingFact } from "@souk/schema/events/catalog";
import { sellersWrite } from "./search-documents.ts";
import { documentsFollow } from "./search-follow.ts";

const ofListings = (tx: Tx, events: readonly LoggedEvent<ListingFact>[]): Promise<void> =>
  documentsFollow(tx, [...new Set(events.map(({ payload }) => payload.listingId))]);

/** Each event says only that its listing changed: what it is now stands in the listing, whatever the events' order. */
export const searchOwnReactions: Reactions = Object.fromEntries(
  Object.keys(catalogEvents).filter((type) => type.startsWith("listing.")).map((type) => [type, ofListings]));

const ofSellers = (tx: Tx, events: readonly LoggedEvent<{ readonly sellerId: Id<"sel"> }>[]): Promise<void> =>
  sellersWrite(tx, [...new Set(events.map(({ payload }) => payload.sellerId))]);

/** What changes whether a seller may sell. */
export const searchTrustReactions: Reactions = {
  "seller.approved": ofSellers, "seller.rejected": ofSellers, "seller.suspended": ofSellers, "seller.reinstated": ofSellers,
};
