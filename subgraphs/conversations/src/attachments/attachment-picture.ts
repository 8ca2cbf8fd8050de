import { buffer } from "node:stream/consumers";
import sharp from "sharp";
import type { ObjectStore } from "@souk/shared/objects";
import { pixelsMax, sidePixelsMax } from "./attachment-limits.ts";
import { attachmentKey, attachmentUploadKey, type Attachment, type ContentType } from "./attachment-tables.ts";

/** Why what was uploaded cannot be sent. */
export type AttachmentRejection = "NOT_UPLOADED" | "WRONG_SIZE" | "WRONG_TYPE" | "TOO_LARGE" | "UNREADABLE";
/** A picture as a person sees it, or why there is none. */
export type Looked = { readonly width: number; readonly height: number } | { readonly rejection: AttachmentRejection };

const formats: Readonly<Record<ContentType, string>> = { "image/jpeg": "jpeg", "image/png": "png", "image/webp": "webp" };
const qualityPercent = 80;      // WebP's usual; a third of the bytes of 95, and nobody sees the difference

/**
 * Reads what was uploaded, judges it, and keeps it as WebP: turned as its camera said, its first frame only, and without a
 * word of what the camera wrote into it (place, time, serial number). Outside of any transaction; repeated, it keeps the same.
 */
export async function attachmentLook(objects: ObjectStore, { id, byteSize, contentType }: Attachment): Promise<Looked> {
  const found = await objects.head(attachmentUploadKey(id));
  const stream = found && found.byteSize === byteSize ? await objects.get(attachmentUploadKey(id)) : null;
  if (!stream) return { rejection: found && found.byteSize !== byteSize ? "WRONG_SIZE" : "NOT_UPLOADED" };
  const bytes = await buffer(stream);
  const head = await sharp(bytes, { limitInputPixels: false }).metadata().catch(() => undefined);
  if (!head) return { rejection: "UNREADABLE" };
  if (head.format !== formats[contentType]) return { rejection: "WRONG_TYPE" };
  if (head.width * head.height > pixelsMax) return { rejection: "TOO_LARGE" };
  try {
    const { data, info } = await sharp(bytes, { limitInputPixels: pixelsMax, failOn: "error" }).autoOrient()
      .resize({ width: sidePixelsMax, height: sidePixelsMax, fit: "inside", withoutEnlargement: true })
      .webp({ quality: qualityPercent }).toBuffer({ resolveWithObject: true });
    await objects.put(attachmentKey(id), data, "image/webp");
    return { width: info.width, height: info.height };
  } catch (error) {
    if (error instanceof Error && "code" in error) throw error;      // the store's fault, not the picture's
    return { rejection: "UNREADABLE" };
  }
}
