import type { ObjectStore } from "@souk/shared/objects";
import type { UserError } from "@souk/shared/refusals";
import { uploadMs } from "./media-limits.ts";
import { pictureKey, uploadKey, type Media } from "./media-tables.ts";

/** What mediaUploadCreate answers: the address follows from the picture. */
export interface MediaUploadAnswer { readonly media?: Media | null; readonly userErrors: readonly UserError[] }

/** Where a picture is read, in the smallest width that is at least the wanted one, the largest otherwise; null while it is not ready. */
export function urlOf(picture: Media, wanted: number | null | undefined, objects: ObjectStore): string | null {
  const { state, widths } = picture;
  const largest = widths.at(-1);
  if (state !== "READY" || largest === undefined) return null;
  return objects.publicUrl(pictureKey(picture, wanted == null ? largest : widths.find((width) => width >= wanted) ?? largest));
}

interface Upload { readonly url: string; readonly headers: readonly { readonly name: string; readonly value: string }[]; readonly expiresAt: Date }

/** Where and how its seller puts it: the same however often it is asked. Null once it is attached. */
export const uploadOf = (picture: Media | null | undefined, objects: ObjectStore): Upload | null => {
  if (picture?.state !== "UPLOADING") return null;
  const { id, contentType, byteSize, createdAt } = picture;
  const expiresAt = new Date(createdAt.getTime() + uploadMs);
  const { url, headers } = objects.putUrl(uploadKey(id), { contentType, byteSize, expiresAt });
  return { url, headers: Object.entries(headers).map(([name, value]) => ({ name, value })), expiresAt };
};
