import { payload } from "@souk/shared/payload";
import type { Resolvers } from "../graphql.ts";
import { purchaseLimitSet } from "./purchase-limit-set.ts";

export const resolvers: Pick<Resolvers, "Mutation" | "Listing"> = {
  Mutation: { purchaseLimitSet: payload("listing", purchaseLimitSet) },
  Listing: { purchaseLimit: ({ id }, _, { purchases }) => purchases.limitOf.load(id) },
};
