import { buffer } from "node:stream/consumers";
import type { ObjectStore } from "@souk/shared/objects";
import { pictureInspect, type Size, type Unfit } from "./picture.ts";
import { uploadKey, type Media } from "./media-tables.ts";

/** An upload that can be shown. */
export interface Fit extends Size { readonly bytes: Buffer }

/** Reads what was uploaded for a picture and judges it. Outside of any transaction. */
export async function uploadInspect(objects: ObjectStore, { id, byteSize, contentType }: Media): Promise<Fit | Unfit> {
  const found = await objects.head(uploadKey(id));
  if (!found) return { rejection: "NOT_UPLOADED" };
  if (found.byteSize !== byteSize) return { rejection: "WRONG_SIZE" };
  const stream = await objects.get(uploadKey(id));
  if (!stream) return { rejection: "NOT_UPLOADED" };
  const bytes = await buffer(stream);
  const judged = await pictureInspect(bytes, contentType);
  return "rejection" in judged ? judged : { ...judged, bytes };
}
