import type { Resolvers } from "../graphql.ts";

export const resolvers: { readonly Seller: Pick<NonNullable<Resolvers["Seller"]>, "responseTime"> } = {
  Seller: { responseTime: ({ id }, _, { responseTime }) => responseTime.load(id) },
};
