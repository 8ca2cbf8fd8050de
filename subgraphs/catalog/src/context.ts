import type { RequestContext } from "@souk/shared/context";
import { categoryLoaders, type CategoryLoaders } from "./categories/category-reads.ts";
import { listingLoaders, type ListingLoaders } from "./listings/listing-reads.ts";
import { variantLoaders, type OfferedVariant, type VariantLoaders } from "./variants/variant-reads.ts";

/** What this subgraph's resolvers and verbs have: the kernel's part and its own loaders. */
export interface Context extends RequestContext {
  readonly categories: CategoryLoaders;
  readonly listings: ListingLoaders;
  readonly variants: VariantLoaders;
  /** A variant of a listing that the caller sees; null otherwise. */
  variantSeen(id: string): Promise<OfferedVariant | null>;
}

/** Made anew for each operation, so that nothing is cached between two people. */
export const context = (base: RequestContext): Context => {
  const [listings, variants] = [listingLoaders(base), variantLoaders(base)];
  return {
    ...base, categories: categoryLoaders(base.database), listings, variants,
    async variantSeen(id) {
      const variant = await variants.byId.load(id);
      return variant && await listings.byId.load(variant.listingId) ? variant : null;
    },
  };
};
