import { event } from "@souk/shared/events";
import type { Id } from "@souk/shared/ids";

/** A listing at the version that the event's `aggregateVersion` names. */
export interface ListingFact { readonly listingId: Id<"lst">; readonly sellerId: Id<"sel"> }

/** Where a listing stands. */
export type ListingStateFact = "DRAFT" | "PENDING_REVIEW" | "PUBLISHED" | "REJECTED" | "PAUSED" | "EXPIRED" | "SUSPENDED" | "REMOVED" | "ARCHIVED";
/** The same, and the step it took; without both in events older than they are. */
export interface ListingMoveFact extends ListingFact { readonly from?: ListingStateFact; readonly to?: ListingStateFact }

const ofListing = { aggregate: "Listing", aggregateId: (payload: ListingFact) => payload.listingId, version: 1 };

/** A category at the version that the event's `aggregateVersion` names. */
export interface CategoryFact { readonly categoryId: Id<"cat"> }

const ofCategory = { aggregate: "Category", aggregateId: (payload: CategoryFact) => payload.categoryId, version: 1 };

/** A picture of a listing. */
export interface MediaFact extends ListingFact { readonly mediaId: Id<"med"> }

const ofMedia = { aggregate: "Media", aggregateId: (payload: MediaFact) => payload.mediaId, partitionKey: (payload: MediaFact) => payload.listingId, version: 1 };

/** A file that becomes listings. */
export interface ListingImportFact { readonly importId: Id<"imp">; readonly sellerId: Id<"sel"> }

const ofImport = { aggregate: "ListingImport", aggregateId: (payload: ListingImportFact) => payload.importId, version: 1 };

/** Listings that become a file. */
export interface ListingExportFact { readonly exportId: Id<"exp">; readonly sellerId: Id<"sel"> }

const ofExport = { aggregate: "ListingExport", aggregateId: (payload: ListingExportFact) => payload.exportId, version: 1 };

/** A collection at the version that the event's `aggregateVersion` names. */
export interface CollectionFact { readonly collectionId: Id<"col"> }

const ofCollection = { aggregate: "Collection", aggregateId: (payload: CollectionFact) => payload.collectionId, version: 1 };

/** A person keeps an eye on a listing, or does no longer. */
export interface FavouriteFact { readonly userId: Id<"usr">; readonly listingId: Id<"lst"> }

const ofFavourite = { aggregate: "Favourite", aggregateId: ({ userId, listingId }: FavouriteFact) => `${userId}:${listingId}`, partitionKey: ({ userId }: FavouriteFact) => userId, version: 1 };

/** What is put first for a query, in its order; nothing when it was taken away. */
export interface SearchPinFact { readonly language: string; readonly query: string; readonly listingIds: readonly Id<"lst">[] }
/** Whether a category's listings are published unseen; null when it follows the category above again. Without a category: all others. */
export interface ReviewPolicyFact { readonly categoryId: Id<"cat"> | null; readonly isAutomatic: boolean | null }

/** What happens in catalog: listings and what they are listed under. */
export const catalogEvents = {
  "category.created": event<CategoryFact>(ofCategory),
  /** Its name, its place or what it asks has changed. */
  "category.updated": event<CategoryFact>(ofCategory),
  /** A draft was begun. */
  "listing.created": event<ListingFact>(ofListing),
  /** Any of its fields changed. */
  "listing.updated": event<ListingFact>(ofListing),
  /** Handed in for review, or for what the policy says instead. */
  "listing.submitted": event<ListingMoveFact>(ofListing),
  /** From now on everybody sees it. */
  "listing.published": event<ListingMoveFact>(ofListing),
  "listing.rejected": event<ListingMoveFact>(ofListing),
  /** A draft again after it was rejected. */
  "listing.redrafted": event<ListingMoveFact>(ofListing),
  "listing.paused": event<ListingMoveFact>(ofListing),
  "listing.resumed": event<ListingMoveFact>(ofListing),
  /** Its time was over. */
  "listing.expired": event<ListingMoveFact>(ofListing),
  "listing.renewed": event<ListingMoveFact>(ofListing),
  "listing.suspended": event<ListingMoveFact>(ofListing),
  "listing.reinstated": event<ListingMoveFact>(ofListing),
  /** For ever, by an operator. */
  "listing.removed": event<ListingMoveFact>(ofListing),
  /** Put away by its seller. */
  "listing.archived": event<ListingMoveFact>(ofListing),
  /** Uploaded and taken into its listing; only its team sees it yet. */
  "media.attached": event<MediaFact>(ofMedia),
  /** From now on whoever sees the listing sees it. */
  "media.ready": event<MediaFact>(ofMedia),
  /** It cannot be shown; the picture says why. */
  "media.rejected": event<MediaFact>(ofMedia),
  /** A listing's pictures stand in another order. */
  "media.reordered": event<ListingFact>(ofListing),
  "media.detached": event<MediaFact>(ofMedia),
  /** What it shows was said anew. */
  "media.updated": event<MediaFact>(ofMedia),
  /** Begun by staff, who alone see it. */
  "collection.created": event<CollectionFact>(ofCollection),
  /** What it is called and says. */
  "collection.updated": event<CollectionFact>(ofCollection),
  /** From now on everybody sees it. */
  "collection.published": event<CollectionFact>(ofCollection),
  "collection.unpublished": event<CollectionFact>(ofCollection),
  "collection.listingsAdded": event<CollectionFact>(ofCollection),
  "collection.listingsRemoved": event<CollectionFact>(ofCollection),
  /** Other listings stand at its top, or in another order. */
  "collection.pinned": event<CollectionFact>(ofCollection),
  "favourite.added": event<FavouriteFact>(ofFavourite),
  "favourite.removed": event<FavouriteFact>(ofFavourite),
  "search.pinned": event<SearchPinFact>({ aggregate: "SearchPin", aggregateId: ({ language, query }) => `${language}:${query}`, version: 1 }),
  "listingReviewPolicy.set": event<ReviewPolicyFact>({ aggregate: "ListingReviewPolicy", aggregateId: ({ categoryId }) => categoryId ?? "all others", version: 1 }),
  /** Its rows are read from now on, for the first time or again. */
  "listingImport.started": event<ListingImportFact>(ofImport),
  /** Its report is whole, or it was stopped. */
  "listingImport.ended": event<ListingImportFact & { readonly state: "DONE" | "CANCELLED" | "FAILED" }>(ofImport),
  /** Somebody wants their listings in a file. */
  "listingExport.created": event<ListingExportFact>(ofExport),
  "listingExport.ended": event<ListingExportFact & { readonly state: "DONE" | "FAILED" }>(ofExport),
} as const;
