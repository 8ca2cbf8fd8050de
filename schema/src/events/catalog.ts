import { event } from "@souk/shared/events";
import type { Id } from "@souk/shared/ids";

/** A listing at the version that the event's `aggregateVersion` names. */
export interface ListingFact { readonly listingId: Id<"lst">; readonly sellerId: Id<"sel"> }

const ofListing = { aggregate: "Listing", aggregateId: (payload: ListingFact) => payload.listingId, version: 1 };

/** A picture of a listing. */
export interface MediaFact extends ListingFact { readonly mediaId: Id<"med"> }

const ofMedia = { aggregate: "Media", aggregateId: (payload: MediaFact) => payload.mediaId, partitionKey: (payload: MediaFact) => payload.listingId, version: 1 };

/** What happens in catalog: listings and what they are listed under. */
export const catalogEvents = {
  /** A draft was begun. */
  "listing.created": event<ListingFact>(ofListing),
  /** Any of its fields changed. */
  "listing.updated": event<ListingFact>(ofListing),
  /** Handed in for review, or for what the policy says instead. */
  "listing.submitted": event<ListingFact>(ofListing),
  /** From now on everybody sees it. */
  "listing.published": event<ListingFact>(ofListing),
  "listing.rejected": event<ListingFact>(ofListing),
  /** A draft again after it was rejected. */
  "listing.redrafted": event<ListingFact>(ofListing),
  "listing.paused": event<ListingFact>(ofListing),
  "listing.resumed": event<ListingFact>(ofListing),
  /** Its time was over. */
  "listing.expired": event<ListingFact>(ofListing),
  "listing.renewed": event<ListingFact>(ofListing),
  "listing.suspended": event<ListingFact>(ofListing),
  "listing.reinstated": event<ListingFact>(ofListing),
  /** For ever, by an operator. */
  "listing.removed": event<ListingFact>(ofListing),
  /** Put away by its seller. */
  "listing.archived": event<ListingFact>(ofListing),
  /** Uploaded and taken into its listing; only its team sees it yet. */
  "media.attached": event<MediaFact>(ofMedia),
  /** From now on whoever sees the listing sees it. */
  "media.ready": event<MediaFact>(ofMedia),
  /** It cannot be shown; the picture says why. */
  "media.rejected": event<MediaFact>(ofMedia),
  /** A listing's pictures stand in another order. */
  "media.reordered": event<ListingFact>(ofListing),
  "media.detached": event<MediaFact>(ofMedia),
} as const;
