import { exportJWK, generateKeyPair, importJWK, type JWK } from "jose";
import { assert, present } from "@souk/shared/assert";
import type { SubgraphRuntime } from "@souk/shared/context";
import type { Sql } from "@souk/shared/database";
import { newId, uuidOf } from "@souk/shared/ids";
import type { Secrets } from "@souk/shared/secrets";

/** Ed25519, as JWT calls it (RFC 8037). */
export const signingAlgorithm = "EdDSA";

/** A key that tokens are signed with; `kid` names it in their header. */
export interface SigningKey { readonly kid: string; readonly key: Exclude<Awaited<ReturnType<typeof importJWK>>, Uint8Array> }

/** Rotation is seen by every process within this; the key before goes on verifying for much longer. */
const rereadMs = 60_000;

interface Known { readonly key: Promise<SigningKey>; readonly atMs: number }
const known = new WeakMap<object, Known>();

/** The key to sign with now, read again each minute; the first two are made when there are none. */
export function signingKey({ database, secrets }: Pick<SubgraphRuntime, "database" | "secrets">): Promise<SigningKey> {
  const cached = known.get(database);
  if (cached && performance.now() - cached.atMs < rereadMs) return cached.key;
  const key = signingKeyRead(database, secrets);
  known.set(database, { key, atMs: performance.now() });
  key.catch(() => known.delete(database));      // whoever asks next tries again
  return key;
}

async function signingKeyRead(sql: Sql, secrets: Secrets): Promise<SigningKey> {
  const current = () => sql.row<{ id: string; private_sealed: string }>(`select id, private_sealed from trust.signing_key where state = 'CURRENT'`);
  let row = await current();
  if (!row) {
    await firstKeys(sql, secrets);
    row = present(await current(), "the signing key");
  }
  const key = await importJWK(JSON.parse(secrets.open("signingKey", row.private_sealed, row.id)) as JWK, signingAlgorithm);
  assert(!(key instanceof Uint8Array), "the signing key is no key pair");
  return { kid: row.id, key };
}

/** A new key pair as a row: the private half sealed under the row's own id. */
export async function signingKeyMake(secrets: Secrets): Promise<{ readonly id: string; readonly publicJwk: JWK; readonly privateSealed: string }> {
  const { publicKey, privateKey } = await generateKeyPair(signingAlgorithm, { crv: "Ed25519", extractable: true });
  const id = uuidOf(newId("key"));
  return { id, publicJwk: await exportJWK(publicKey), privateSealed: secrets.seal("signingKey", JSON.stringify(await exportJWK(privateKey)), id) };
}

/** The current key and the next one, in one statement: of several processes that start at once, one makes both. */
async function firstKeys(sql: Sql, secrets: Secrets): Promise<void> {
  const [current, next] = await Promise.all([signingKeyMake(secrets), signingKeyMake(secrets)]);
  await sql.run(
    `insert into trust.signing_key (id, state, public_jwk, private_sealed)
     values ($1, 'CURRENT', $2, $3), ($4, 'NEXT', $5, $6)
     on conflict (state) where state <> 'RETIRING' do nothing`,
    [current.id, JSON.stringify(current.publicJwk), current.privateSealed, next.id, JSON.stringify(next.publicJwk), next.privateSealed]);
}

/** Forgets the key that was read, so that a rotation in this process is seen at once. */
export const signingKeyForget = (database: object): void => void known.delete(database);

