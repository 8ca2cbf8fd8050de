import { payload } from "@souk/shared/payload";
import type { Resolvers } from "../graphql.ts";
import { orderPolicySet } from "./order-policy-set.ts";

export const resolvers: Pick<Resolvers, "Mutation"> & { readonly Seller: Pick<NonNullable<Resolvers["Seller"]>, "orderPolicy"> } = {
  Mutation: { orderPolicySet: payload("seller", orderPolicySet) },
  Seller: { orderPolicy: ({ id }, _, { orderPolicy }) => orderPolicy.load(id) },
};
