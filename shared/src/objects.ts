import type { Readable } from "node:stream";

/** What somebody else may put under one key: exactly this. */
export interface PutWanted {
  readonly contentType: string;
  readonly byteSize: number;
  readonly expiresAt: Date;
}

/** What somebody else may read under one key, and how it is named on their disk. */
export interface GetWanted {
  readonly contentType: string;
  /** Small letters, digits, hyphens and dots. */
  readonly fileName: string;
  readonly expiresAt: Date;
}

/** Leave for somebody else to put one object, by an HTTP PUT of its bytes with these headers. */
export interface SignedPut { readonly url: string; readonly headers: Readonly<Record<string, string>> }

/**
 * Files too large for the database: pictures, exports. Shaped like S3, so that several machines can share one.
 * Keys are `folder/name`; see `isObjectKey`. What lies under `public/` may be read by everybody who knows its key and never
 * changes; what lies under `uploads/` came from outside, is read by us alone, and is gone some days later. All else is read
 * by us, and by whom we give leave.
 */
export interface ObjectStore {
  /** Leave to put an object of this type and size. Repeatable: the last whole object counts. */
  putUrl(key: string, wanted: PutWanted): SignedPut;
  /** Where who has the address reads an object until then, as a file to keep. */
  getUrl(key: string, wanted: GetWanted): string;
  /** Where everybody reads an object under `public/`. */
  publicUrl(key: string): string;
  /** Null when there is none. */
  head(key: string): Promise<{ readonly byteSize: number } | null>;
  /** Its bytes; null when there is none. Whoever asks reads it to the end or destroys it. */
  get(key: string): Promise<Readable | null>;
  /** Puts an object, whole or not at all; replaces what was there. */
  put(key: string, bytes: Uint8Array, contentType: string): Promise<void>;
  /** As `put`, from a stream: nothing is left when it breaks. @returns its bytes */
  putFrom(key: string, from: Readable, contentType: string): Promise<number>;
  /** Repeatable. */
  delete(key: string): Promise<void>;
  /** Ends what came from outside before that moment and was never taken over. In S3 a lifecycle rule of the bucket does it. */
  uploadsExpire(before: Date): Promise<void>;
}

/** What everybody may read begins so. */
export const publicPrefix = "public/";
/** What others may put begins so. */
export const uploadsPrefix = "uploads/";

const keyForm = /^[a-z][a-z0-9-]*(\/[a-z0-9][a-z0-9-]*){0,3}\/[a-z0-9][a-z0-9-]*(\.[a-z0-9]{1,8})?$/;
const keyCharactersMax = 200;      // with a folder before it still a file name everywhere

/** True for what can be a key: small letters, digits and hyphens, in folders; no way out of the store's own. */
export const isObjectKey = (key: string): boolean => key.length <= keyCharactersMax && keyForm.test(key);
