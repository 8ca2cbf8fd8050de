import type { StaleTable } from "@souk/shared/cache-stale";
import type { Id } from "@souk/shared/ids";
import { catalogEvents, type ListingFact } from "@souk/schema/events/catalog";

/** All that the cache has of a listing: itself, its variants, its pictures. */
export const listingTag = (id: Id<"lst">): string => `listing:${id}`;
/** All that the cache has of categories: one says what those below it ask too, and they change seldom. */
export const categoriesTag = "categories";

const tagsOf = (type: string) => {
  if (type.startsWith("category.")) return () => [categoriesTag];
  if (type.startsWith("listing.") || type.startsWith("media.")) return ({ listingId }: ListingFact) => [listingTag(listingId)];
  return undefined;
};

/** What of the cache each event of ours makes stale. */
export const stale: StaleTable = Object.fromEntries(Object.keys(catalogEvents).map((type) => [type, tagsOf(type)]));
