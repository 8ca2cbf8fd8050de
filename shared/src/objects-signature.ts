import { createHmac, timingSafeEqual } from "node:crypto";
import type { PutWanted } from "./objects.ts";
import type { Secrets } from "./secrets.ts";

const digest = (secrets: Secrets, key: string, { contentType, byteSize, expiresAt }: PutWanted): Buffer =>
  createHmac("sha256", secrets.key("object-put")).update(JSON.stringify([key, contentType, byteSize, expiresAt.getTime()])).digest();

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
  const [ours, theirs] = [digest(secrets, key, wanted), Buffer.from(signature, "base64url")];
  return ours.length === theirs.length && timingSafeEqual(ours, theirs) ? wanted : undefined;
}
