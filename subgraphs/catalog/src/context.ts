import type { RequestContext } from "@souk/shared/context";
import { categoryLoaders, type CategoryLoaders } from "./categories/category-reads.ts";
import { listingLoaders, type ListingLoaders } from "./listings/listing-reads.ts";

/** What this subgraph's resolvers and verbs have: the kernel's part and its own loaders. */
export interface Context extends RequestContext {
  readonly categories: CategoryLoaders;
  readonly listings: ListingLoaders;
}

/** Made anew for each operation, so that nothing is cached between two people. */
export const context = (base: RequestContext): Context => ({
  ...base, categories: categoryLoaders(base.database), listings: listingLoaders(base),
});
