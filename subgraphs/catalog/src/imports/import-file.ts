import { Readable } from "node:stream";
import type { Id } from "@souk/shared/ids";
import type { ObjectStore } from "@souk/shared/objects";
import { FileRefused } from "./import-faults.ts";
import { contentTypeOf, importFileKey, importUploadKey, type ListingImport } from "./import-tables.ts";

/** Lets text in UTF-8 pass, and ends at the first byte that is none. */
async function* utf8Only(file: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  const judge = (chunk?: Buffer) => {
    try {
      decoder.decode(chunk ?? new Uint8Array(), { stream: chunk !== undefined });
    } catch {
      throw new FileRefused("NOT_UTF8", "The file is not text in UTF-8. Save it as CSV UTF-8 and upload it again.");
    }
  };
  for await (const chunk of file) {
    judge(chunk);
    yield chunk;
  }
  judge();
}

/**
 * An import's file, as a stream. At first it is taken over from where it was uploaded: from then on its seller cannot
 * exchange it, so that an import that stops in the middle goes on in the same file.
 *
 * @throws FileRefused NOT_UTF8, FILE_MISSING
 */
export async function importFile(objects: ObjectStore, { id, format }: Pick<ListingImport, "id" | "format">): Promise<Readable> {
  const taken = await objects.get(importFileKey(id));
  if (taken) return taken;
  const uploaded = await objects.get(importUploadKey(id));
  if (!uploaded) throw missing();
  await objects.putFrom(importFileKey(id), Readable.from(utf8Only(uploaded as AsyncIterable<Buffer>), { objectMode: false }), contentTypeOf[format]);
  await objects.delete(importUploadKey(id));
  return await objects.get(importFileKey(id)) ?? (() => { throw missing(); })();
}

const missing = () => new FileRefused("FILE_MISSING", "The file is not there any more: it waited for too long. Upload it again.");

/** Ends the file of an import, wherever it lies. Repeatable. */
export async function importFileDelete(objects: ObjectStore, id: Id<"imp">): Promise<void> {
  await objects.delete(importUploadKey(id));
  await objects.delete(importFileKey(id));
}
