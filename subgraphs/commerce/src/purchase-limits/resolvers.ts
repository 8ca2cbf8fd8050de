import { payload } from "@souk/shared/payload";
import type { Resolvers } from "../graphql.ts";
import { purchaseLimitSet } from "./purchase-limit-set.ts";

export const resolvers: Pick<Resolvers, "Mutation" | "Listing"> = {
  Mutation: { purchaseLimitSet: payload("listing", purchaseLimitSet) },
  Listing: { purchaseLimit: async ({ id }, _, { purchases }) => (await purchases.limitOf.load(id))?.perBuyerMax ?? null },
};
