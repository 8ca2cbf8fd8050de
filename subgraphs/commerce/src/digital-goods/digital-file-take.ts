import type { ObjectStore } from "@souk/shared/objects";
import { fileContentType, fileKey, fileUploadKey, type DigitalFile } from "./digital-goods-tables.ts";

/**
 * Takes a file over from where it was uploaded: whatever is put there afterwards, it stays. Outside of any transaction.
 * Repeatable. @returns false if it was not uploaded
 */
export async function digitalFileTake(objects: ObjectStore, { id, byteSize }: DigitalFile): Promise<boolean> {
  const isTaken = async () => (await objects.head(fileKey(id)))?.byteSize === byteSize;
  if (await isTaken()) return true;
  const uploaded = await objects.get(fileUploadKey(id));
  if (!uploaded) return isTaken();      // somebody else took it meanwhile
  await objects.putFrom(fileKey(id), uploaded, fileContentType);
  await objects.delete(fileUploadKey(id));
  return isTaken();
}
