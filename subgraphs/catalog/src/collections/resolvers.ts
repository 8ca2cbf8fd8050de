import { payload } from "@souk/shared/payload";
import type { Resolvers } from "../graphql.ts";
import { collectionAddListings } from "./collection-add-listings.ts";
import { collectionCreate } from "./collection-create.ts";
import { collectionPinsSet } from "./collection-pins-set.ts";
import { collectionPublish } from "./collection-publish.ts";
import { collectionRemoveListings } from "./collection-remove-listings.ts";
import { collectionStepsAllowed } from "./collection-states.ts";
import { collectionUnpublish } from "./collection-unpublish.ts";
import { collectionUpdate } from "./collection-update.ts";

export const resolvers: Pick<Resolvers, "Query" | "Mutation" | "Collection" | "CollectionConnection"> = {
  Query: {
    collection: (_, args, { collections }) => collections.found(args),
    collections: (_, args, { collections }) => collections.page(args),
  },
  Mutation: {
    collectionCreate: payload("collection", collectionCreate),
    collectionUpdate: payload("collection", collectionUpdate),
    collectionPublish: payload("collection", collectionPublish),
    collectionUnpublish: payload("collection", collectionUnpublish),
    collectionAddListings: payload("collection", collectionAddListings),
    collectionRemoveListings: payload("collection", collectionRemoveListings),
    collectionPinsSet: payload("collection", collectionPinsSet),
  },
  Collection: {
    __resolveReference: ({ id }, { collections }) => collections.byId.load(id),
    listings: ({ id }, args, { collections }) => collections.listings(id, args),
    allowedTransitions: ({ state }) => collectionStepsAllowed(state),
  },
  CollectionConnection: { totalCount: (page) => page.count() },
};
