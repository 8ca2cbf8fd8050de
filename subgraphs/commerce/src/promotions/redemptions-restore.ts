import type { Tx } from "@souk/shared/database";
import { uuidOf, type Id } from "@souk/shared/ids";
import { publish } from "@souk/schema/events";
import { couponFact, type RedemptionRow } from "./redemptions-write.ts";

/**
 * Gives back the uses of codes by these order groups: their redemptions and both counters in one statement, once the codes
 * are locked in the order of their ids.
 *
 * Repeatable: what was given back is not given back again.
 */
export async function redemptionsRestore(tx: Tx, orderGroupIds: readonly Id<"ogr">[]): Promise<void> {
  const groups = orderGroupIds.map(uuidOf);
  const locked = await tx.run(
    `select
       from commerce.coupon_code c
      where c.id in (select coupon_id from commerce.redemption where order_group_id = any($1::uuid[]) and state = 'REDEEMED')
      order by c.id
        for no key update`, [groups]);
  if (locked === 0) return;
  const restored = await tx.rows<RedemptionRow>(
    `with restored as (
       update commerce.redemption
          set state = 'RESTORED', restored_at = clock_timestamp()
        where order_group_id = any($1::uuid[]) and state = 'REDEEMED'
       returning coupon_id, buyer_id, order_group_id, amount_minor
     ), of_buyers as (
       update commerce.coupon_buyer_use u
          set uses = u.uses - r.uses
         from (select coupon_id, buyer_id, count(*)::int as uses from restored group by coupon_id, buyer_id) as r
        where u.coupon_id = r.coupon_id and u.buyer_id = r.buyer_id
     ), of_codes as (
       update commerce.coupon_code c
          set uses = c.uses - r.uses
         from (select coupon_id, count(*)::int as uses from restored group by coupon_id) as r
        where c.id = r.coupon_id
     )
     select coupon_id as coupon, buyer_id as buyer, order_group_id as "group", amount_minor::text as amount from restored`, [groups]);
  await publish(tx, "coupon.restored", restored.map(couponFact));
}
