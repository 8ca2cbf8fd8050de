import { present } from "@souk/shared/assert";
import type { Resolvers } from "../graphql.ts";

export const resolvers: Pick<Resolvers, "AttributeDefinition"> = {
  AttributeDefinition: {
    category: async ({ categoryId }, _, { categories }) => present(await categories.byId.load(categoryId), "a definition's category"),
  },
};
