import { SignJWT } from "jose";
import type { SubgraphRuntime } from "@souk/shared/context";
import type { Id } from "@souk/shared/ids";
import { signingAlgorithm, signingKey } from "./signing-key.ts";

/** Who made a token and for whom; the gateway asks for both. */
const tokenIssuer = "souk";

/** The gateway asks the database whether the session lives; this is how long a token survives even that. */
const accessTokenMinutes = 10;

/** An access token and its end. */
export interface AccessToken { readonly accessToken: string; readonly accessTokenExpiresAt: Date }

/** Signs an access token (JWT, EdDSA) for a session. Never inside a transaction: it may read the key. */
export async function accessTokenIssue(
  runtime: Pick<SubgraphRuntime, "database" | "secrets">, { userId, sessionId }: { readonly userId: Id<"usr">; readonly sessionId: Id<"ses"> },
): Promise<AccessToken> {
  const { token, expiresAt } = await tokenSign(runtime, { sub: userId, sid: sessionId, kind: "user" }, accessTokenMinutes * 60);
  return { accessToken: token, accessTokenExpiresAt: expiresAt };
}

/** Signs a token that lives so many seconds. Each is unlike every other, even of the same second. */
export async function tokenSign(
  runtime: Pick<SubgraphRuntime, "database" | "secrets">, claims: Readonly<Record<string, string>>, lifeSeconds: number,
): Promise<{ readonly token: string; readonly expiresAt: Date }> {
  const { kid, key } = await signingKey(runtime);
  const nowSeconds = Math.floor(Date.now() / 1_000);
  const token = await new SignJWT(claims)
    .setProtectedHeader({ alg: signingAlgorithm, kid, typ: "JWT" })
    .setIssuer(tokenIssuer)
    .setIssuedAt(nowSeconds)
    .setExpirationTime(nowSeconds + lifeSeconds)
    .setJti(crypto.randomUUID())
    .sign(key);
  return { token, expiresAt: new Date((nowSeconds + lifeSeconds) * 1_000) };
}
