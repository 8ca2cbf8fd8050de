import type { Tx } from "@souk/shared/database";
import { uuidOf, type Id } from "@souk/shared/ids";

/** So many of an order's line that its buyer does not get after all. */
export interface UnitsReturned { readonly orderLineId: Id<"oln">; readonly quantity: number }

/**
 * Units that are not sent after all do not count for their buyers any more, who may buy them again. Locks counters in the
 * order of listings and buyers; orders and stock are locked before, codes after. One statement for all.
 *
 * Not repeatable by itself: each call takes so many back.
 */
export async function purchasesReturn(tx: Tx, units: readonly UnitsReturned[]): Promise<void> {
  if (units.length === 0) return;
  await tx.run(
    `with back as (
       select l.listing_id, o.buyer_id, sum(u.quantity)::int as units
         from unnest($1::uuid[], $2::int[]) as u (id, quantity)
         join commerce.order_line l on l.id = u.id
         join commerce."order" o on o.id = l.order_id
        group by l.listing_id, o.buyer_id
     ), locked as (
       select p.listing_id, p.buyer_id, back.units
         from commerce.buyer_purchase p
         join back using (listing_id, buyer_id)
        order by p.listing_id, p.buyer_id      -- as purchasesLock does, so that no two wait for each other
          for no key update of p
     )
     update commerce.buyer_purchase p
        set units = p.units - locked.units
       from locked
      where p.listing_id = locked.listing_id
        and p.buyer_id = locked.buyer_id`, [units.map(({ orderLineId }) => uuidOf(orderLineId)), units.map(({ quantity }) => quantity)]);
}
