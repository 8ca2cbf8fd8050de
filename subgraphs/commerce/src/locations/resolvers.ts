import { payload } from "@souk/shared/payload";
import type { Resolvers } from "../graphql.ts";
import { locationArchive } from "./location-archive.ts";
import { locationCreate } from "./location-create.ts";
import { locationRestore } from "./location-restore.ts";
import { locationUpdate } from "./location-update.ts";

export const resolvers: Pick<Resolvers, "Mutation" | "Seller" | "Location"> = {
  Mutation: {
    locationCreate: payload("location", locationCreate),
    locationUpdate: payload("location", locationUpdate),
    locationArchive: payload("location", locationArchive),
    locationRestore: payload("location", locationRestore),
  },
  Seller: { locations: ({ id }, _, { locations }) => locations.ofSeller(id) },
  Location: {
    __resolveReference: ({ id }, { locations }) => locations.byId.load(id),
    seller: ({ sellerId }) => ({ id: sellerId }),
    isArchived: ({ archivedAt }) => archivedAt !== null,
  },
};
