import { payload } from "@souk/shared/payload";
import type { Resolvers } from "../graphql.ts";
import { downloadUrlOf } from "./export-shown.ts";
import { listingExportCreate } from "./listing-export-create.ts";

export const resolvers: Pick<Resolvers, "Query" | "Mutation" | "ListingExport"> = {
  Query: { listingExport: (_, { id }, { exports }) => exports.byId.load(id) },
  Mutation: { listingExportCreate: payload("listingExport", listingExportCreate) },
  ListingExport: {
    __resolveReference: ({ id }, { exports }) => exports.byId.load(id),
    seller: ({ sellerId }) => ({ id: sellerId }),
    downloadUrl: (found, _, { objects }) => downloadUrlOf(found, objects),
  },
};
