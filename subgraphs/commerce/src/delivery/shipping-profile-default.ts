import type { Tx } from "@souk/shared/database";
import { uuidOf, type Id } from "@souk/shared/ids";

/** Takes the default from whichever profile has it, so that another can; under the lock of the seller's profiles. */
export async function defaultTakenFrom(tx: Tx, sellerId: Id<"sel">, unless?: Id<"spf">): Promise<void> {
  await tx.run(
    `update commerce.shipping_profile
        set is_default = false, version = version + 1, updated_at = clock_timestamp()
      where seller_id = $1
        and is_default
        and id is distinct from $2::uuid`, [uuidOf(sellerId), unless ? uuidOf(unless) : null]);
}
