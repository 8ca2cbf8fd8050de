import type { ObjectStore } from "@souk/shared/objects";
import type { UserError } from "@souk/shared/refusals";
import { fileDownloadMs, fileUploadMs } from "./digital-goods-limits.ts";
import { fileContentType, fileKey, fileUploadKey, type DigitalFile } from "./digital-goods-tables.ts";

/** What digitalFileUploadCreate answers: the address follows from the file. */
export interface FileUploadAnswer { readonly digitalFile?: DigitalFile | null; readonly userErrors: readonly UserError[] }

/** Where and how its seller puts a file: the same however often it is asked. Null once it is handed out. */
export function fileUploadOf(file: DigitalFile | null | undefined, objects: ObjectStore) {
  if (!file || file.isKept) return null;
  const expiresAt = new Date(file.createdAt.getTime() + fileUploadMs);
  const { url, headers } = objects.putUrl(fileUploadKey(file.id), { contentType: fileContentType, byteSize: file.byteSize, expiresAt });
  return { url, headers: Object.entries(headers).map(([name, value]) => ({ name, value })), expiresAt };
}

/** Where a file is downloaded for some minutes after it was opened: the same however often it is asked. */
export const fileDownloadUrl = ({ id, fileName }: DigitalFile, openedAt: Date, objects: ObjectStore): string =>
  objects.getUrl(fileKey(id), { contentType: fileContentType, fileName, expiresAt: new Date(openedAt.getTime() + fileDownloadMs) });
