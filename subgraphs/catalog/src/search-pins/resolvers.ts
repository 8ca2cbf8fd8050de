import { payload } from "@souk/shared/payload";
import type { Resolvers } from "../graphql.ts";
import { searchPinSet } from "./search-pin-set.ts";
import { searchPins } from "./search-pins.ts";

export const resolvers: Pick<Resolvers, "Query" | "Mutation" | "SearchPin"> = {
  Query: { searchPins: (_, args, { database }) => searchPins(database, args) },
  Mutation: { searchPinSet: payload(null, searchPinSet) },
  SearchPin: {
    listings: async ({ listingIds }, _, { listings }) => (await Promise.all(listingIds.map((id) => listings.byId.load(id)))).filter((listing) => listing !== null),
  },
};
