import { importJWK, type JSONWebKeySet, type JWK } from "jose";
import type { Sql } from "@souk/shared/database";
import { ratesOpen } from "@souk/shared/rates";

/** A key that tokens verify with. */
type VerifyKey = Awaited<ReturnType<typeof importJWK>>;

/** The keys of `trust.signing_key_v1`, kept in memory. */
export interface TokenKeys {
  /** The key a token names; undefined if there is none. @throws OperationError DOWNSTREAM_UNAVAILABLE when it cannot be known */
  byId(kid: string): Promise<VerifyKey | undefined>;
  /** All that verify now, for others. */
  jwks(): Promise<JSONWebKeySet>;
}

interface Kept { readonly keys: ReadonlyMap<string, VerifyKey>; readonly jwks: JSONWebKeySet; readonly atMs: number }

/** A key that was taken out verifies this much longer at most. */
const rereadMs = 5 * 60_000;
/** Unknown key ids may come from anybody; each look is one small statement, and these many a second are nothing. */
const unknownLooks = { capacity: 20, restorePerSecond: 1, cost: 1 };

interface KeyRow { readonly kid: string; readonly public_jwk: JWK }

/** @param sql as the gateway's role */
export function tokenKeysOf(sql: Pick<Sql, "rows">): TokenKeys {
  const looks = ratesOpen();
  let kept: Kept | undefined;
  let reading: Promise<Kept> | undefined;

  async function read(): Promise<Kept> {
    const rows = await sql.rows<KeyRow>(`select kid, public_jwk from trust.signing_key_v1 order by kid`);
    const keys = rows.map(({ kid, public_jwk }) => ({ ...public_jwk, kid, alg: "EdDSA", use: "sig" }));
    const imported = await Promise.all(keys.map(async (key): Promise<[string, VerifyKey]> => [key.kid, await importJWK(key)]));
    return { keys: new Map(imported), jwks: { keys }, atMs: performance.now() };
  }

  const reread = (): Promise<Kept> => (reading ??= read().then((fresh) => (kept = fresh)).finally(() => { reading = undefined; }));

  /** What is kept, at most some minutes old; older while the database does not answer. */
  async function current(): Promise<Kept> {
    const old = kept;
    if (!old) return reread();
    return performance.now() - old.atMs < rereadMs ? old : reread().catch(() => old);
  }

  return {
    async byId(kid) {
      const known = (await current()).keys.get(kid);
      if (known) return known;
      const { allowed } = await looks.take("unknown", unknownLooks);
      return allowed ? (await reread()).keys.get(kid) : undefined;
    },
    jwks: async () => (await current()).jwks,
  };
}
