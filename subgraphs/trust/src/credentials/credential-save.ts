import type { Tx } from "@souk/shared/database";
import { uuidOf, type Id } from "@souk/shared/ids";

/** Sets a person's password hash, the first or another. */
export const credentialSave = async (tx: Tx, userId: Id<"usr">, hash: string): Promise<void> => void (await tx.run(
  `insert into trust.credential (user_id, hash)
   values ($1, $2)
   on conflict (user_id) do update set hash = excluded.hash, changed_at = clock_timestamp()`, [uuidOf(userId), hash]));
