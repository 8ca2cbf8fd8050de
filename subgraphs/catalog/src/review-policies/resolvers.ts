import { payload } from "@souk/shared/payload";
import type { Resolvers } from "../graphql.ts";
import { listingReviewPolicySet } from "./listing-review-policy-set.ts";
import { reviewPolicies } from "./review-policies.ts";

export const resolvers: Pick<Resolvers, "Query" | "Mutation" | "ListingReviewPolicy"> = {
  Query: { listingReviewPolicies: (_, _args, { database }) => reviewPolicies(database) },
  Mutation: { listingReviewPolicySet: payload(null, listingReviewPolicySet) },
  ListingReviewPolicy: { category: ({ categoryId }, _, { categories }) => categoryId && categories.byId.load(categoryId) },
};
