import type { Subgraph } from "@souk/shared/subgraph";
import { resolvers as attributes } from "./attributes/resolvers.ts";
import { attributeDefinitions } from "./attributes/attribute-tables.ts";
import { resolvers as categoryResolvers } from "./categories/resolvers.ts";
import { categories } from "./categories/category-tables.ts";
import { context, type Context } from "./context.ts";
import { listingExpiry } from "./listings/listing-expire.ts";
import { resolvers as listingResolvers } from "./listings/resolvers.ts";
import { listings } from "./listings/listing-tables.ts";
import { resolvers as variantResolvers } from "./variants/resolvers.ts";
import { variants } from "./variants/variant-tables.ts";

export const catalog: Subgraph<Context> = {
  name: "catalog",
  folder: import.meta.dirname,
  tables: [categories, attributeDefinitions, listings, variants],
  resolvers: {
    ...attributes, ...categoryResolvers, ...listingResolvers, ...variantResolvers,
    Query: { ...categoryResolvers.Query, ...listingResolvers.Query },
    Mutation: { ...categoryResolvers.Mutation, ...listingResolvers.Mutation, ...variantResolvers.Mutation },
  },
  context,
  sweeps: [listingExpiry],
  nodes: {
    cat: (id: string, { categories: loaders }) => loaders.byId.load(id),
    var: (id: string, { variantSeen }) => variantSeen(id),
    lst: (id: string, { listings: loaders }) => loaders.byId.load(id),
  },
};
export { demoCatalog } from "./demo.ts";
