import { uncached } from "@souk/shared/cache";
import type { RequestContext } from "@souk/shared/context";
import { categoryLoaders, type CategoryLoaders } from "./categories/category-reads.ts";
import { exportLoaders, type ExportLoaders } from "./exports/export-reads.ts";
import { importLoaders, type ImportLoaders } from "./imports/import-reads.ts";
import { collectionLoaders, type CollectionLoaders } from "./collections/collection-reads.ts";
import { favouriteLoaders, type FavouriteLoaders } from "./favourites/favourite-reads.ts";
import { listingLoaders, seesInside, type ListingLoaders } from "./listings/listing-reads.ts";
import { isShown, mediaLoaders, type MediaLoaders } from "./media/media-reads.ts";
import type { Media } from "./media/media-tables.ts";
import { variantLoaders, type OfferedVariant, type VariantLoaders } from "./variants/variant-reads.ts";

/** What this subgraph's resolvers and verbs have: the kernel's part and its own loaders. */
export interface Context extends RequestContext {
  readonly categories: CategoryLoaders;
  readonly listings: ListingLoaders;
  readonly variants: VariantLoaders;
  readonly media: MediaLoaders;
  readonly collections: CollectionLoaders;
  readonly favourites: FavouriteLoaders;
  readonly imports: ImportLoaders;
  readonly exports: ExportLoaders;
  /** A variant of a listing that the caller sees; null otherwise. */
  variantSeen(id: string): Promise<OfferedVariant | null>;
  /** A picture that the caller sees: of a listing that they see, and ready unless they see behind it; null otherwise. */
  mediaSeen(id: string): Promise<Media | null>;
}

/** Made anew for each operation, so that nothing is cached between two people. */
export const context = (asked: RequestContext): Context => {
  const base = asked.isLive ? { ...asked, cache: uncached(asked.cache) } : asked;
  const [listings, variants, media] = [listingLoaders(base), variantLoaders(base), mediaLoaders(base)];
  return {
    ...base, collections: collectionLoaders(base), favourites: favouriteLoaders(base), categories: categoryLoaders(base), listings, variants, media, imports: importLoaders(base), exports: exportLoaders(base),
    async variantSeen(id) {
      const variant = await variants.byId.load(id);
      return variant && await listings.byId.load(variant.listingId) ? variant : null;
    },
    async mediaSeen(id) {
      const picture = await media.byId.load(id);
      const listing = picture && await listings.byId.load(picture.listingId);
      return listing && (isShown(picture) || seesInside(base.caller, listing)) ? picture : null;
    },
  };
};
