import type { Subgraph } from "@souk/shared/subgraph";
import { resolvers as attributes } from "./attributes/resolvers.ts";
import { attributeDefinitions } from "./attributes/attribute-tables.ts";
import { resolvers as categoryResolvers } from "./categories/resolvers.ts";
import { categories } from "./categories/category-tables.ts";
import { context, type Context } from "./context.ts";
import { listingExpiry } from "./listings/listing-expire.ts";
import { resolvers as listingResolvers } from "./listings/resolvers.ts";
import { listings } from "./listings/listing-tables.ts";

export const catalog: Subgraph<Context> = {
  name: "catalog",
  folder: import.meta.dirname,
  tables: [categories, attributeDefinitions, listings],
  resolvers: {
    ...attributes, ...categoryResolvers, ...listingResolvers,
    Query: { ...categoryResolvers.Query, ...listingResolvers.Query },
    Mutation: { ...categoryResolvers.Mutation, ...listingResolvers.Mutation },
  },
  context,
  sweeps: [listingExpiry],
  nodes: {
    cat: (id: string, { categories: loaders }) => loaders.byId.load(id),
    lst: (id: string, { listings: loaders }) => loaders.byId.load(id),
  },
};
export { demoCatalog } from "./demo.ts";
