import { payload } from "@souk/shared/payload";
import type { Resolvers } from "../graphql.ts";
import { favouriteAdd } from "./favourite-add.ts";
import { favouriteRemove } from "./favourite-remove.ts";

export const resolvers: Pick<Resolvers, "Mutation" | "User" | "Favourite" | "FavouriteConnection" | "FavouriteRemovePayload"> = {
  Mutation: {
    favouriteAdd: payload("listing", favouriteAdd),
    favouriteRemove: payload(null, favouriteRemove),
  },
  FavouriteRemovePayload: { listing: ({ listingId, listing }, _, { listings }) => (listingId ? listings.byId.load(listingId) : listing ?? null) },
  User: {
    __resolveReference: (user) => user,
    favourites: ({ id }, args, { favourites }) => favourites.page(id, args),
  },
  Favourite: { listing: ({ listingId }, _, { listings }) => listings.byId.load(listingId) },
  FavouriteConnection: { totalCount: (page) => page.count() },
};
