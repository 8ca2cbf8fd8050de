import type { ObjectStore } from "@souk/shared/objects";
import type { UserError } from "@souk/shared/refusals";
import { importUploadMs } from "./import-limits.ts";
import { contentTypeOf, importUploadKey, type ListingImport } from "./import-tables.ts";

/** What listingImportCreate answers: the address follows from the import. */
export interface ImportUploadAnswer { readonly listingImport?: ListingImport | null; readonly userErrors: readonly UserError[] }

/** Where and how its seller puts the file: the same however often it is asked. Null once it is started. */
export function importUploadOf(begun: ListingImport | null | undefined, objects: ObjectStore) {
  if (begun?.state !== "UPLOADING") return null;
  const { id, format, byteSize, createdAt } = begun;
  const expiresAt = new Date(createdAt.getTime() + importUploadMs);
  const { url, headers } = objects.putUrl(importUploadKey(id), { contentType: contentTypeOf[format], byteSize, expiresAt });
  return { url, headers: Object.entries(headers).map(([name, value]) => ({ name, value })), expiresAt };
}
