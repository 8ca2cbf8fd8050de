import { randomBytes, timingSafeEqual } from "node:crypto";
import { idOf, uuidOf, type Id } from "@souk/shared/ids";
import type { Secrets } from "@souk/shared/secrets";

/**
 * A refresh token: session, secret and our mark on both, so that an old token names its family without being stored.
 * The first secret is random, each next one is a keyed digest of the one before: whoever repeats a token gets the same
 * successor, and the database, even with the master secret, yields none of them.
 */
export interface RefreshToken { readonly text: string; readonly sessionId: Id<"ses">; readonly digest: Buffer }

const sessionBytes = 16, secretBytes = 32, markBytes = 16;

/** The first token of a session. */
export const refreshTokenFirst = (secrets: Secrets, sessionId: Id<"ses">): RefreshToken => tokenOf(secrets, sessionId, randomBytes(secretBytes));

/** The one token that follows another; the same whenever it is asked. */
export const refreshTokenNext = (secrets: Secrets, { text, sessionId }: RefreshToken): RefreshToken =>
  tokenOf(secrets, sessionId, secrets.digest("refreshNext", text));

/** Reads a token that came from outside; undefined if we never made it. */
export function refreshTokenRead(secrets: Secrets, text: string): RefreshToken | undefined {
  const bytes = Buffer.from(text, "base64url");
  if (bytes.length !== sessionBytes + secretBytes + markBytes || bytes.toString("base64url") !== text) return undefined;
  const body = bytes.subarray(0, sessionBytes + secretBytes);
  if (!timingSafeEqual(bytes.subarray(body.length), markOf(secrets, body))) return undefined;
  const hex = body.subarray(0, sessionBytes).toString("hex");
  const uuid = `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
  return { text, sessionId: idOf("ses", uuid), digest: secrets.digest("refresh", text) };
}

function tokenOf(secrets: Secrets, sessionId: Id<"ses">, secret: Buffer): RefreshToken {
  const body = Buffer.concat([Buffer.from(uuidOf(sessionId).replaceAll("-", ""), "hex"), secret]);
  const text = Buffer.concat([body, markOf(secrets, body)]).toString("base64url");
  return { text, sessionId, digest: secrets.digest("refresh", text) };
}

const markOf = (secrets: Secrets, body: Buffer): Buffer => secrets.digest("refreshMark", body.toString("base64url")).subarray(0, markBytes);
