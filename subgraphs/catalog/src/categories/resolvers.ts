import { present } from "@souk/shared/assert";
import { payload } from "@souk/shared/payload";
import type { Resolvers } from "../graphql.ts";
import { categoryCreate } from "./category-create.ts";
import { categoryPage } from "./category-pages.ts";
import { categoryFound } from "./category-reads.ts";
import { categoryUpdate } from "./category-update.ts";

export const resolvers: Pick<Resolvers, "Query" | "Mutation" | "Category" | "CategoryConnection"> = {
  Query: {
    category: (_, args, { categories }) => categoryFound(categories, args),
    categories: (_, args, { database }) => categoryPage(database, args),
  },
  Mutation: {
    categoryCreate: payload("category", categoryCreate),
    categoryUpdate: payload("category", categoryUpdate),
  },
  Category: {
    __resolveReference: ({ id }, { categories }) => categories.byId.load(id),
    parent: ({ parentId }, _, { categories }) => parentId && categories.byId.load(parentId),
    ancestors: ({ path }, _, { categories }) => Promise.all(path.slice(0, -1).map(async (id) => present(await categories.byId.load(id), "an ancestor"))),
    children: async ({ id }, _, { categories }) => [...(await categories.children.load(id))],
    attributeSchema: ({ id }, _, { categories }) => categories.asked(id),
    ownAttributes: async ({ id }, _, { categories }) => (await categories.asked(id)).filter(({ categoryId }) => categoryId === id),
  },
  CategoryConnection: { totalCount: (page) => page.count() },
};
