import type { SubgraphRuntime } from "@souk/shared/context";
import { guestTokenDays } from "./guest-token-create.ts";
import { signingKeyForget, signingKeyMake } from "./signing-key.ts";

/** The key that signs from now on, and the one that will after it. */
export interface Rotation { readonly currentKid: string; readonly nextKid: string }

/**
 * Lets the next key sign, which all verifiers know already, and publishes another to follow it. The key before goes on
 * verifying as long as the longest-lived token it signed. Not repeatable: each call rotates.
 */
export async function signingKeyRotate({ database, secrets }: Pick<SubgraphRuntime, "database" | "secrets">): Promise<Rotation> {
  const next = await signingKeyMake(secrets);
  const spare = await signingKeyMake(secrets);
  const rotation = await database.transaction({ origin: { actor: "service:command-line", correlationId: `rotate-${next.id}` } }, async (tx) => {
    await tx.run("lock table trust.signing_key in share row exclusive mode");     // two rotations at once are two, one after the other
    await tx.run("delete from trust.signing_key where verifies_until < clock_timestamp()");
    await tx.run(
      `update trust.signing_key
          set state = 'RETIRING', verifies_until = clock_timestamp() + make_interval(days => ${guestTokenDays})
        where state = 'CURRENT'`);
    const current = await tx.row<{ id: string }>(`update trust.signing_key set state = 'CURRENT' where state = 'NEXT' returning id`);
    const insert = (state: string, key: typeof next) => tx.run(
      `insert into trust.signing_key (id, state, public_jwk, private_sealed) values ($1, $2, $3, $4)`,
      [key.id, state, JSON.stringify(key.publicJwk), key.privateSealed]);
    if (!current) await insert("CURRENT", spare);      // the first rotation may come before the first token
    await insert("NEXT", next);
    return { currentKid: current?.id ?? spare.id, nextKid: next.id };
  });
  signingKeyForget(database);
  return rotation;
}
