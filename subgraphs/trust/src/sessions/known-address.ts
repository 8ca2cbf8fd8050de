import type { Caller } from "@souk/shared/caller";
import type { Tx } from "@souk/shared/database";
import { uuidOf, type Id } from "@souk/shared/ids";
import type { Secrets } from "@souk/shared/secrets";
import { networkOf } from "@souk/shared/network-of";

/** What a network is found by; it is stored nowhere in clear. Null when it is not known where somebody asks from. */
export const addressDigest = (secrets: Secrets, { address }: Pick<Caller, "address">): Buffer | null =>
  (address === undefined ? null : secrets.digest("address", networkOf(address)));

/** Notes that a person has proved to be at the caller's address: by the password there, or by the mailbox. */
export async function addressKnow(tx: Tx, secrets: Secrets, caller: Caller, userId: Id<"usr">): Promise<void> {
  const digest = addressDigest(secrets, caller);
  if (digest) await tx.run(
    `insert into trust.known_address (user_id, address_digest)
     values ($1, $2)
     on conflict (user_id, address_digest) do update set seen_at = clock_timestamp()`, [uuidOf(userId), digest]);
}
