import type { Subgraph } from "@souk/shared/subgraph";
import { resolvers as attributes } from "./attributes/resolvers.ts";
import { attributeDefinitions } from "./attributes/attribute-tables.ts";
import { resolvers as categoryResolvers } from "./categories/resolvers.ts";
import { categories } from "./categories/category-tables.ts";
import { context, type Context } from "./context.ts";
import { listingExpiry } from "./listings/listing-expire.ts";
import { resolvers as listingResolvers } from "./listings/resolvers.ts";
import { listings } from "./listings/listing-tables.ts";
import { mediaPrepare, type MediaJob } from "./media/media-prepare.ts";
import { mediaSweep } from "./media/media-sweep.ts";
import { media } from "./media/media-tables.ts";
import { mediaReactions } from "./media/reactions.ts";
import { resolvers as mediaResolvers } from "./media/resolvers.ts";
import { searchOwnReactions, searchTrustReactions } from "./search/reactions.ts";
import { resolvers as searchResolvers } from "./search/resolvers.ts";
import { searchTidy } from "./search/search-tidy.ts";
import { resolvers as variantResolvers } from "./variants/resolvers.ts";
import { variants } from "./variants/variant-tables.ts";

export const catalog: Subgraph<Context> = {
  name: "catalog",
  folder: import.meta.dirname,
  tables: [categories, attributeDefinitions, listings, variants, media],
  resolvers: {
    ...attributes, ...categoryResolvers, ...listingResolvers, ...variantResolvers, ...mediaResolvers, ...searchResolvers,
    Query: { ...categoryResolvers.Query, ...listingResolvers.Query, ...searchResolvers.Query },
    Mutation: { ...categoryResolvers.Mutation, ...listingResolvers.Mutation, ...variantResolvers.Mutation, ...mediaResolvers.Mutation, ...searchResolvers.Mutation },
  },
  context,
  reactions: { catalog: { ...searchOwnReactions, ...mediaReactions }, trust: searchTrustReactions },
  jobs: { mediaPrepare: (job: MediaJob, jobContext) => mediaPrepare(job, jobContext) },
  sweeps: [listingExpiry, mediaSweep, searchTidy],
  nodes: {
    cat: (id: string, { categories: loaders }) => loaders.byId.load(id),
    var: (id: string, { variantSeen }) => variantSeen(id),
    med: (id: string, { mediaSeen }) => mediaSeen(id),
    lst: (id: string, { listings: loaders }) => loaders.byId.load(id),
  },
};
export { demoCatalog } from "./demo.ts";
