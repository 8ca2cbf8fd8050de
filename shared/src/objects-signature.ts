import { createHmac, timingSafeEqual } from "node:crypto";
import type { GetWanted, PutWanted } from "./objects.ts";
import type { Secrets } from "./secrets.ts";

const signed = (secrets: Secrets, purpose: "object-put" | "object-get", parts: readonly (string | number)[]): Buffer =>
  createHmac("sha256", secrets.key(purpose)).update(JSON.stringify(parts)).digest();
const digest = (secrets: Secrets, key: string, { contentType, byteSize, expiresAt }: PutWanted): Buffer =>
  signed(secrets, "object-put", [key, contentType, byteSize, expiresAt.getTime()]);
const getDigest = (secrets: Secrets, key: string, { contentType, fileName, expiresAt }: GetWanted): Buffer =>
  signed(secrets, "object-get", [key, contentType, fileName, expiresAt.getTime()]);

/** The query of an address under which exactly this may be put. */
export const putQuery = (secrets: Secrets, key: string, wanted: PutWanted): string => new URLSearchParams({
  type: wanted.contentType, size: String(wanted.byteSize), expires: String(wanted.expiresAt.getTime()),
  signature: digest(secrets, key, wanted).toString("base64url"),
}).toString();

const isWhole = (text: string | null): text is string => text !== null && /^\d{1,15}$/.test(text);

/** What the query gives leave to put; undefined if we did not sign it for this key. Whether its time is over, the reader judges. */
export function putVerified(secrets: Secrets, key: string, query: string): PutWanted | undefined {
  const given = new URLSearchParams(query);
  const [type, size, expires, signature] = ["type", "size", "expires", "signature"].map((name) => given.get(name));
  if (!type || !signature || !isWhole(size ?? null) || !isWhole(expires ?? null)) return undefined;
  const wanted = { contentType: type, byteSize: Number(size), expiresAt: new Date(Number(expires)) };
  return isSame(digest(secrets, key, wanted), signature) ? wanted : undefined;
}

function isSame(ours: Buffer, signature: string): boolean {
  const theirs = Buffer.from(signature, "base64url");
  return ours.length === theirs.length && timingSafeEqual(ours, theirs);
}

/** The query of an address under which this may be read. */
export const getQuery = (secrets: Secrets, key: string, wanted: GetWanted): string => new URLSearchParams({
  type: wanted.contentType, name: wanted.fileName, expires: String(wanted.expiresAt.getTime()), signature: getDigest(secrets, key, wanted).toString("base64url"),
}).toString();

/** What the query gives leave to read; undefined if we did not sign it for this key. Whether its time is over, the reader judges. */
export function getVerified(secrets: Secrets, key: string, query: string): GetWanted | undefined {
  const given = new URLSearchParams(query);
  const [contentType, fileName, expires, signature] = ["type", "name", "expires", "signature"].map((name) => given.get(name));
  if (!contentType || !fileName || !signature || !isWhole(expires ?? null)) return undefined;
  const wanted = { contentType, fileName, expiresAt: new Date(Number(expires)) };
  return isSame(getDigest(secrets, key, wanted), signature) ? wanted : undefined;
}
