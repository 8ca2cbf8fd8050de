import { errors, jwtVerify } from "jose";
import { LRUCache } from "lru-cache";
import { unauthenticated } from "@souk/shared/errors";
import { isId, type Id } from "@souk/shared/ids";
import type { TokenKeys } from "./token-keys.ts";

/** Whose token it is, as far as its signature says; whether the session lives is the database's to say. */
export type TokenClaims = {
  /** When it expires, epoch ms. */
  readonly endsAtMs: number;
} & (
  | { readonly kind: "user"; readonly userId: Id<"usr">; readonly sessionId: Id<"ses"> }
  | { readonly kind: "guest"; readonly guestId: Id<"gst"> }
);

/** Verifying costs some 100 µs, and a client sends the same token for ten minutes. Some 20 MB at most. */
const verifiedMax = 20_000;
/** Longer is no token of ours, and is not looked at. */
const tokenCharactersMax = 1_024;
/** Clocks of two machines are this far apart at most. */
const clockToleranceSeconds = 5;

/**
 * Reads tokens, remembering those it verified until they expire.
 * @returns a reader that throws OperationError UNAUTHENTICATED for a malformed, forged or expired token
 */
export function tokenReader(keys: TokenKeys): (token: string) => Promise<TokenClaims> {
  const verified = new LRUCache<string, TokenClaims>({ max: verifiedMax });

  async function verify(token: string): Promise<TokenClaims> {
    const { payload } = await jwtVerify(token, async ({ kid }) => {
      const key = kid === undefined ? undefined : await keys.byId(kid);
      if (!key) throw unauthenticated("This token is not valid.");
      return key;
    }, { algorithms: ["EdDSA"], issuer: "souk", requiredClaims: ["exp", "sub", "kind"], clockTolerance: clockToleranceSeconds });
    const claims = claimsIn(payload);
    if (!claims) throw unauthenticated("This token is not valid.");
    verified.set(token, claims);
    return claims;
  }

  return async (token) => {
    const known = verified.get(token);
    if (known && Date.now() < known.endsAtMs) return known;
    if (token.length > tokenCharactersMax) throw unauthenticated("This token is not valid.");
    try {
      return await verify(token);
    } catch (error) {
      if (error instanceof errors.JWTExpired) throw unauthenticated("This token has expired.");
      if (error instanceof errors.JOSEError) throw unauthenticated("This token is not valid.");
      throw error;
    }
  };
}

function claimsIn({ kind, sub, sid, exp }: Readonly<Record<string, unknown>>): TokenClaims | undefined {
  const endsAtMs = Number(exp) * 1_000;
  if (kind === "guest" && isId("gst", sub)) return { kind, guestId: sub, endsAtMs };
  if (kind === "user" && isId("usr", sub) && isId("ses", sid)) return { kind, userId: sub, sessionId: sid, endsAtMs };
  return undefined;
}
