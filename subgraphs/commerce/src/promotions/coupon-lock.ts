import type { Tx } from "@souk/shared/database";
import { idOf, uuidOf, type Id } from "@souk/shared/ids";
import { couponBar } from "./coupon-bar.ts";
import type { CouponBar } from "./coupon-refusals.ts";
import { promotionsNow, type PromotionNow } from "./promotion-now.ts";
import { couponCodes, type CouponCode } from "./promotion-tables.ts";

/** Codes under lock: what is left of them is told and taken in memory, for a batch of many buyers. */
export interface CouponsLeft {
  /** Takes one use for a buyer; what stands against it, or null: it is theirs, to be written by `redemptionsWrite`. */
  take(couponId: Id<"cpn">, buyerId: Id<"usr">): CouponBar | null;
  /** Gives back what was taken and will not be written. */
  putBack(couponId: Id<"cpn">, buyerId: Id<"usr">): void;
  /** The promotions of the codes, held as they are until the transaction ends. */
  readonly promotions: ReadonlyMap<Id<"prm">, PromotionNow>;
}

/** Promotions as they stand, held so until the transaction ends: pausing, ending and editing wait. In the order of their ids. */
export async function promotionsLock(tx: Tx, promotionIds: readonly Id<"prm">[]): Promise<Map<Id<"prm">, PromotionNow>> {
  if (promotionIds.length === 0) return new Map();
  return byId(await promotionsNow(tx, "where p.id = any($1::uuid[]) order by p.id for share", [promotionIds.map(uuidOf)]));
}

/**
 * Locks codes, and holds their promotions: four statements, however many codes and buyers. What a buyer used, and whether
 * the time of a promotion is over, is read once the codes are locked: a code that many want is waited for.
 */
export async function couponLock(tx: Tx, couponIds: readonly Id<"cpn">[], buyerIds: readonly Id<"usr">[]): Promise<CouponsLeft> {
  const coupons = couponIds.map(uuidOf);
  if (coupons.length === 0) return leftOf([], new Map(), new Map());
  const ofCodes = "where p.id in (select promotion_id from commerce.coupon_code where id = any($1::uuid[]))";
  await tx.run(`select from commerce.promotion p ${ofCodes} order by p.id for share`, [coupons]);
  const codes = await tx.read(couponCodes,
    `select ${couponCodes.select("c")}
       from commerce.coupon_code c
      where c.id = any($1::uuid[])
      order by c.id                    -- every checkout locks in this order
        for no key update`, [coupons]);
  const promotions = byId(await promotionsNow(tx, ofCodes, [coupons]));
  const used = await tx.rows<{ coupon: string; buyer: string; uses: number }>(
    `select coupon_id as coupon, buyer_id as buyer, uses
       from commerce.coupon_buyer_use
      where coupon_id = any($1::uuid[]) and buyer_id = any($2::uuid[])`, [coupons, buyerIds.map(uuidOf)]);
  return leftOf(codes, promotions, new Map(used.map(({ coupon, buyer, uses }) => [useKey(idOf("cpn", coupon), idOf("usr", buyer)), uses])));
}

const byId = (promotions: readonly PromotionNow[]) => new Map(promotions.map((promotion) => [promotion.id, promotion]));
const useKey = (couponId: Id<"cpn">, buyerId: Id<"usr">): string => `${couponId} ${buyerId}`;

function leftOf(codes: readonly CouponCode[], promotions: ReadonlyMap<Id<"prm">, PromotionNow>, usesOfBuyers: Map<string, number>): CouponsLeft {
  const coupons = new Map(codes.map((coupon) => [coupon.id, coupon]));
  const uses = new Map(codes.map((coupon) => [coupon.id, coupon.uses]));
  const usesOf = (couponId: Id<"cpn">, buyerId: Id<"usr">) => usesOfBuyers.get(useKey(couponId, buyerId)) ?? 0;
  const move = (couponId: Id<"cpn">, buyerId: Id<"usr">, by: 1 | -1) => {
    uses.set(couponId, uses.get(couponId)! + by);
    usesOfBuyers.set(useKey(couponId, buyerId), usesOf(couponId, buyerId) + by);
  };
  return {
    promotions,
    take(couponId, buyerId) {
      const coupon = coupons.get(couponId);
      if (!coupon) return "UNKNOWN";
      const phase = promotions.get(coupon.promotionId)?.phase ?? "UNKNOWN";
      const bar = couponBar({ ...coupon, uses: uses.get(couponId)! }, phase, usesOf(couponId, buyerId));
      if (bar === null) move(couponId, buyerId, 1);
      return bar;
    },
    putBack: (couponId, buyerId) => move(couponId, buyerId, -1),
  };
}
