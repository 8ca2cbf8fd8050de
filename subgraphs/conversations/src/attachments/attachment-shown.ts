import { uuidOf } from "@souk/shared/ids";
import type { ObjectStore } from "@souk/shared/objects";
import type { UserError } from "@souk/shared/refusals";
import { addressMs, uploadMs } from "./attachment-limits.ts";
import { attachmentKey, attachmentUploadKey, type Attachment } from "./attachment-tables.ts";

/** What messageAttachmentUploadCreate answers: the address follows from the picture. */
export interface AttachmentUploadAnswer { readonly attachment?: Attachment | null; readonly userErrors: readonly UserError[] }

/** Where and how its author puts it: the same however often it is asked. Null once it is ready. */
export function attachmentUploadOf(attachment: Attachment | null | undefined, objects: ObjectStore) {
  if (attachment?.state !== "UPLOADING") return null;
  const { id, contentType, byteSize, createdAt } = attachment;
  const expiresAt = new Date(createdAt.getTime() + uploadMs);
  const { url, headers } = objects.putUrl(attachmentUploadKey(id), { contentType, byteSize, expiresAt });
  return { url, headers: Object.entries(headers).map(([name, value]) => ({ name, value })), expiresAt };
}

/** Until when an address that is given now works: the end of the next hour. */
export const addressUntil = (nowMs = Date.now()): Date => new Date((Math.floor(nowMs / addressMs) + 2) * addressMs);

/** Where whoever sees the message reads it for a while; null while it is not ready. */
export const attachmentUrl = ({ id, state }: Attachment, objects: ObjectStore): string | null =>
  (state === "READY" || state === "SENT" ? objects.getUrl(attachmentKey(id), { contentType: "image/webp", fileName: `${uuidOf(id)}.webp`, expiresAt: addressUntil() }) : null);
