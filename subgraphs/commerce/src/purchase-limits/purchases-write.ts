import { assert } from "@souk/shared/assert";
import type { Tx } from "@souk/shared/database";
import { uuidOf, type Id } from "@souk/shared/ids";
import { unitsByListing, type Buying } from "./buying.ts";

/**
 * Counts what was bought, under `purchasesLock`, which tells beforehand: the database refuses what is beyond a limit.
 *
 * Not repeatable by itself: each call counts so many.
 * @throws QueryFailedError (buyer_purchase_within) where a limit would be passed
 */
export async function purchasesWrite(tx: Tx, buyings: readonly Buying[]): Promise<void> {
  const sums = new Map<string, { readonly listingId: Id<"lst">; readonly buyerId: Id<"usr">; readonly units: number }>();
  for (const { buyerId, lines } of buyings) for (const [listingId, units] of unitsByListing(lines)) {
    const key = `${listingId} ${buyerId}`;
    sums.set(key, { listingId, buyerId, units: units + (sums.get(key)?.units ?? 0) });
  }
  const bought = [...sums.values()];
  if (bought.length === 0) return;
  const counted = await tx.run(
    `update commerce.buyer_purchase p
        set units = p.units + w.units, units_max = l.per_buyer_max
       from unnest($1::uuid[], $2::uuid[], $3::int[]) as w (listing_id, buyer_id, units)
       left join commerce.purchase_limit l on l.listing_id = w.listing_id
      where p.listing_id = w.listing_id
        and p.buyer_id = w.buyer_id`,
    [bought.map(({ listingId }) => uuidOf(listingId)), bought.map(({ buyerId }) => uuidOf(buyerId)), bought.map(({ units }) => units)]);
  assert(counted === bought.length, "every purchase is counted");
}
