import type { Origin, Tx } from "@souk/shared/database";
import { idOf, uuidOf, type Id } from "@souk/shared/ids";
import { publish } from "@souk/schema/events";

/** A code used for an order group, and what it took off there. */
export interface Redemption {
  readonly couponId: Id<"cpn">;
  readonly buyerId: Id<"usr">;
  readonly orderGroupId: Id<"ogr">;
  readonly amountMinor: bigint;
}

/** What comes back from the statements that move redemptions. */
export interface RedemptionRow { readonly coupon: string; readonly buyer: string; readonly group: string; readonly amount: string }

/**
 * Writes redemptions and counts them, on the code and for the buyer, in one statement: either all or none, and never beyond
 * a limit, since both counters stand under a constraint. To be called under `couponLock`, which tells beforehand.
 *
 * Repeatable: what is redeemed already is not counted again; what was restored is redeemed anew.
 * @param originOf whose each is, for the log; by default the transaction's
 * @throws QueryFailedError (coupon_code_uses_within, coupon_buyer_use_within) where a limit would be passed
 */
export async function redemptionsWrite(tx: Tx, redemptions: readonly Redemption[], originOf: (orderGroupId: Id<"ogr">) => Origin = () => tx.origin): Promise<void> {
  if (redemptions.length === 0) return;
  const written = await tx.rows<RedemptionRow>(
    `with written as (
       insert into commerce.redemption as r (coupon_id, buyer_id, order_group_id, amount_minor)
       select * from unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::bigint[])
           on conflict (coupon_id, order_group_id) do update
          set state = 'REDEEMED', amount_minor = excluded.amount_minor, redeemed_at = clock_timestamp(), restored_at = null
        where r.state = 'RESTORED' and r.buyer_id = excluded.buyer_id
       returning r.coupon_id, r.buyer_id, r.order_group_id, r.amount_minor
     ), of_buyers as (
       insert into commerce.coupon_buyer_use as u (coupon_id, buyer_id, uses, uses_max)
       select w.coupon_id, w.buyer_id, count(*)::int, c.uses_per_buyer_max
         from written w
         join commerce.coupon_code c on c.id = w.coupon_id
        group by w.coupon_id, w.buyer_id, c.uses_per_buyer_max
        order by w.coupon_id, w.buyer_id
           on conflict (coupon_id, buyer_id) do update
          set uses = u.uses + excluded.uses
     ), of_codes as (
       update commerce.coupon_code c
          set uses = c.uses + w.uses
         from (select coupon_id, count(*)::int as uses from written group by coupon_id) as w
        where c.id = w.coupon_id
     )
     select coupon_id as coupon, buyer_id as buyer, order_group_id as "group", amount_minor::text as amount from written`,
    [redemptions.map(({ couponId }) => uuidOf(couponId)), redemptions.map(({ buyerId }) => uuidOf(buyerId)),
      redemptions.map(({ orderGroupId }) => uuidOf(orderGroupId)), redemptions.map(({ amountMinor }) => amountMinor.toString())]);
  await publish(tx, "coupon.redeemed", written.map(couponFact), undefined, ({ orderGroupId }) => originOf(orderGroupId));
}

/** A row as the log tells it. */
export const couponFact = ({ coupon, buyer, group, amount }: RedemptionRow) =>
  ({ couponId: idOf("cpn", coupon), buyerId: idOf("usr", buyer), orderGroupId: idOf("ogr", group), amountMinor: amount });
