import { randomUUID } from "node:crypto";
import { createReadStream, createWriteStream } from "node:fs";
import { mkdir, open, readdir, rename, rm, stat } from "node:fs/promises";
import path from "node:path";
import { Readable, Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import { isObjectKey, uploadsPrefix, type GetWanted, type ObjectStore, type PutWanted } from "./objects.ts";
import { getQuery, getVerified, putQuery, putVerified } from "./objects-signature.ts";
import type { Secrets } from "./secrets.ts";

/** Objects in a folder of one machine, served and received by the gateway's HTTP server. */
export interface LocalObjects extends ObjectStore {
  /** Says where the gateway listens, if that was not known before. */
  reachedAt(url: string): void;
  /** What such a query gives leave to put under a key; undefined if we never signed it. */
  leave(key: string, query: string): PutWanted | undefined;
  /** What such a query gives leave to read under a key; undefined if we never signed it. */
  readLeave(key: string, query: string): GetWanted | undefined;
  /** Takes an object in from a stream, whole or not at all; at most one byte more than its size is read. @returns false if it was not of that size */
  receive(key: string, byteSize: number, from: Readable): Promise<boolean>;
}

/** Where objects lie, and where others reach them. */
export interface LocalObjectsOptions {
  readonly folder: string;
  readonly secrets: Secrets;
  /** Where the gateway is reached from outside; without it where it says it listens, or on its usual port. */
  readonly url?: string;
}

/** Where the gateway answers when nobody says otherwise. */
const usualUrl = "http://localhost:4000";
/** Files on their way in lie beside the objects, on the same disk, since only there a rename is atomic. */
const incomingFolder = "incoming";

class WrongSize extends Error {}

/** Lets exactly so many bytes pass. */
const exactly = (byteSize: number): Transform => {
  let passed = 0;
  return new Transform({
    transform(chunk: Buffer, _, done) {
      passed += chunk.length;
      done(passed > byteSize ? new WrongSize("too long") : null, chunk);
    },
    flush: (done) => done(passed < byteSize ? new WrongSize("too short") : null),
  });
};

const isMissing = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === "ENOENT";

/** Opens the folder; it is made with the first object. Several processes of one machine may share it. */
export function objectsLocal({ folder, secrets, url }: LocalObjectsOptions): LocalObjects {
  let origin = (url ?? usualUrl).replace(/\/$/, "");

  /** @throws RangeError for what is not a key: it never leads out of the folder */
  const fileOf = (key: string): string => {
    if (!isObjectKey(key)) throw new RangeError("not an object's key");
    return path.join(folder, key);
  };

  /** @returns its bytes */
  async function write(key: string, from: Readable, ...through: readonly Transform[]): Promise<number> {
    const file = fileOf(key);
    const incoming = path.join(folder, incomingFolder, randomUUID());
    await Promise.all([mkdir(path.dirname(file), { recursive: true }), mkdir(path.dirname(incoming), { recursive: true })]);
    try {
      const to = createWriteStream(incoming, { flags: "wx", flush: true });
      await pipeline([from, ...through, to]);
      await rename(incoming, file);
      return to.bytesWritten;
    } catch (error) {
      await rm(incoming, { force: true });
      throw error;
    }
  }

  async function expireIn(subfolder: string, before: Date): Promise<void> {
    const names = await readdir(path.join(folder, subfolder)).catch((error: unknown) => { if (isMissing(error)) return []; throw error; });
    for (const name of names) {
      const file = path.join(folder, subfolder, name);
      const found = await stat(file).catch(() => undefined);      // another process may have been here first
      if (found && found.mtime < before) await rm(file, { force: true });
    }
  }

  return {
    reachedAt(listening) { if (url === undefined) origin = listening.replace(/\/$/, ""); },
    leave: (key, query) => (isObjectKey(key) && key.startsWith(uploadsPrefix) ? putVerified(secrets, key, query) : undefined),
    async receive(key, byteSize, from) {
      try {
        await write(key, from, exactly(byteSize));
        return true;
      } catch (error) {
        if (error instanceof WrongSize) return false;
        throw error;
      }
    },
    putUrl: (key, wanted) => ({ url: `${origin}/media/${key}?${putQuery(secrets, key, wanted)}`, headers: { "content-type": wanted.contentType } }),
    getUrl: (key, wanted) => `${origin}/media/${key}?${getQuery(secrets, key, wanted)}`,
    readLeave: (key, query) => (isObjectKey(key) ? getVerified(secrets, key, query) : undefined),
    publicUrl: (key) => `${origin}/media/${key}`,
    async head(key) {
      const found = await stat(fileOf(key)).catch((error: unknown) => { if (isMissing(error)) return undefined; throw error; });
      return found ? { byteSize: found.size } : null;
    },
    async get(key) {
      const file = await open(fileOf(key)).catch((error: unknown) => { if (isMissing(error)) return undefined; throw error; });
      return file ? createReadStream("", { fd: file }) : null;      // opened first: what is deleted from now on is still read to its end
    },
    async put(key, bytes) { await write(key, Readable.from([bytes], { objectMode: false }), exactly(bytes.byteLength)); },
    putFrom: (key, from) => write(key, from),
    delete: (key) => rm(fileOf(key), { force: true }),
    async uploadsExpire(before) {
      await expireIn(uploadsPrefix, before);
      await expireIn(incomingFolder, before);
    },
  };
}
