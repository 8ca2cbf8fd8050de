import { present } from "@souk/shared/assert";
import { payload } from "@souk/shared/payload";
import { answersMissing, answersShown } from "../attributes/attribute-shown.ts";
import type { Resolvers } from "../graphql.ts";
import { listingCreate } from "./listing-create.ts";
import { listingUpdate } from "./listing-update.ts";
import { priceOf } from "./listing-tables.ts";

export const resolvers: Pick<Resolvers, "Query" | "Mutation" | "Seller" | "Listing" | "ListingConnection"> = {
  Query: { listing: (_, { id }, { listings }) => listings.byId.load(id) },
  Mutation: {
    listingCreate: payload("listing", listingCreate),
    listingUpdate: payload("listing", listingUpdate),
  },
  Seller: {
    __resolveReference: (seller) => seller,
    listings: ({ id }, args, { listings }) => listings.pageOfSeller(id, args),
  },
  Listing: {
    __resolveReference: ({ id }, { listings }) => listings.byId.load(id),
    seller: ({ sellerId }) => ({ id: sellerId }),
    category: async ({ categoryId }, _, { categories }) => present(await categories.byId.load(categoryId), "a listing's category"),
    attributes: async ({ categoryId, attributes }, _, { categories }) => answersShown(await categories.asked(categoryId), attributes),
    missingAttributes: async ({ categoryId, attributes }, _, { categories }) => answersMissing(await categories.asked(categoryId), attributes),
    price: priceOf,
  },
  ListingConnection: { totalCount: (page) => page.count() },
};
