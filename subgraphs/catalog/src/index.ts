import type { Subgraph } from "@souk/shared/subgraph";
import { resolvers as attributes } from "./attributes/resolvers.ts";
import { attributeDefinitions } from "./attributes/attribute-tables.ts";
import { resolvers as categoryResolvers } from "./categories/resolvers.ts";
import { categories } from "./categories/category-tables.ts";
import { resolvers as collectionResolvers } from "./collections/resolvers.ts";
import { collections } from "./collections/collection-tables.ts";
import { context, type Context } from "./context.ts";
import { exportReactions } from "./exports/reactions.ts";
import { exportSweep } from "./exports/export-sweep.ts";
import { listingExports } from "./exports/export-tables.ts";
import { listingExportRun, type ExportJob } from "./exports/listing-export-run.ts";
import { resolvers as exportResolvers } from "./exports/resolvers.ts";
import { importSweep } from "./imports/import-sweep.ts";
import { listingImports } from "./imports/import-tables.ts";
import { listingImportRun, type ImportJob } from "./imports/listing-import-run.ts";
import { importReactions } from "./imports/reactions.ts";
import { resolvers as importResolvers } from "./imports/resolvers.ts";
import { resolvers as favouriteResolvers } from "./favourites/resolvers.ts";
import { listingExpiry } from "./listings/listing-expire.ts";
import { resolvers as liveResolvers } from "./live/resolvers.ts";
import { resolvers as listingResolvers } from "./listings/resolvers.ts";
import { listings } from "./listings/listing-tables.ts";
import { mediaPrepare, type MediaJob } from "./media/media-prepare.ts";
import { mediaSweep } from "./media/media-sweep.ts";
import { media } from "./media/media-tables.ts";
import { mediaReactions } from "./media/reactions.ts";
import { resolvers as mediaResolvers } from "./media/resolvers.ts";
import { resolvers as reviewPolicyResolvers } from "./review-policies/resolvers.ts";
import { resolvers as searchPinResolvers } from "./search-pins/resolvers.ts";
import { searchOwnReactions, searchTrustReactions } from "./search/reactions.ts";
import { resolvers as searchResolvers } from "./search/resolvers.ts";
import { searchTidy } from "./search/search-tidy.ts";
import { stale } from "./stale.ts";
import { resolvers as variantResolvers } from "./variants/resolvers.ts";
import { variants } from "./variants/variant-tables.ts";

export const catalog: Subgraph<Context> = {
  name: "catalog",
  folder: import.meta.dirname,
  tables: [categories, attributeDefinitions, listings, variants, media, listingImports, listingExports, collections],
  resolvers: {
    ...attributes, ...categoryResolvers, ...listingResolvers, ...variantResolvers, ...mediaResolvers, ...searchResolvers, ...importResolvers, ...exportResolvers,
    ...collectionResolvers, ...searchPinResolvers, ...favouriteResolvers, ...reviewPolicyResolvers, ...liveResolvers,
    Query: { ...categoryResolvers.Query, ...listingResolvers.Query, ...searchResolvers.Query, ...importResolvers.Query, ...exportResolvers.Query, ...collectionResolvers.Query, ...searchPinResolvers.Query, ...reviewPolicyResolvers.Query },
    Mutation: { ...categoryResolvers.Mutation, ...listingResolvers.Mutation, ...variantResolvers.Mutation, ...mediaResolvers.Mutation, ...searchResolvers.Mutation, ...importResolvers.Mutation, ...exportResolvers.Mutation,
      ...collectionResolvers.Mutation, ...searchPinResolvers.Mutation, ...favouriteResolvers.Mutation, ...reviewPolicyResolvers.Mutation },
    Seller: { ...listingResolvers.Seller, ...importResolvers.Seller },
  },
  context,
  stale,
  reactions: { catalog: { ...searchOwnReactions, ...mediaReactions, ...importReactions, ...exportReactions }, trust: searchTrustReactions },
  jobs: {
    mediaPrepare: (job: MediaJob, jobContext) => mediaPrepare(job, jobContext),
    listingImportRun: (job: ImportJob, jobContext) => listingImportRun(job, jobContext),
    listingExportRun: (job: ExportJob, jobContext) => listingExportRun(job, jobContext),
  },
  sweeps: [listingExpiry, mediaSweep, searchTidy, importSweep, exportSweep],
  nodes: {
    cat: (id: string, { categories: loaders }) => loaders.byId.load(id),
    var: (id: string, { variantSeen }) => variantSeen(id),
    med: (id: string, { mediaSeen }) => mediaSeen(id),
    col: (id: string, { collections: loaders }) => loaders.byId.load(id),
    lst: (id: string, { listings: loaders }) => loaders.byId.load(id),
    imp: (id: string, { imports }) => imports.byId.load(id),
    exp: (id: string, { exports }) => exports.byId.load(id),
  },
};
export { demoCatalog } from "./demo.ts";
