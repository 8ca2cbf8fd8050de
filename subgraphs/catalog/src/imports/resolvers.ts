import { payload } from "@souk/shared/payload";
import type { Resolvers } from "../graphql.ts";
import { importUploadOf } from "./import-shown.ts";
import { listingImportCancel } from "./listing-import-cancel.ts";
import { listingImportCreate } from "./listing-import-create.ts";
import { listingImportStart } from "./listing-import-start.ts";

export const resolvers: Pick<Resolvers, "Query" | "Mutation" | "Seller" | "ListingImport" | "ImportedRow" | "ListingImportCreatePayload"> = {
  Query: { listingImport: (_, { id }, { imports }) => imports.byId.load(id) },
  Mutation: {
    listingImportCreate: payload("listingImport", listingImportCreate),
    listingImportStart: payload("listingImport", listingImportStart),
    listingImportCancel: payload("listingImport", listingImportCancel),
  },
  Seller: { listingImports: ({ id }, args, { imports }) => imports.pageOfSeller(id, args) },
  ListingImportCreatePayload: {
    uploadUrl: ({ listingImport }, _, { objects }) => importUploadOf(listingImport, objects)?.url ?? null,
    headers: ({ listingImport }, _, { objects }) => importUploadOf(listingImport, objects)?.headers ?? null,
    expiresAt: ({ listingImport }, _, { objects }) => importUploadOf(listingImport, objects)?.expiresAt ?? null,
  },
  ListingImport: {
    __resolveReference: ({ id }, { imports }) => imports.byId.load(id),
    seller: ({ sellerId }) => ({ id: sellerId }),
    category: ({ categoryId }, _, { categories }) => (categoryId === null ? null : categories.byId.load(categoryId)),
    rows: ({ id }, args, { imports }) => imports.reportOf(id, args),
  },
  ImportedRow: { listing: ({ listingId }, _, { listings }) => (listingId === null ? null : listings.byId.load(listingId)) },
};
