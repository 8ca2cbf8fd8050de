import type { Tx } from "@souk/shared/database";
import type { UserError } from "@souk/shared/refusals";
import { discountChanged } from "../offers/offer-refusals.ts";
import { couponLock, promotionsLock } from "../promotions/coupon-lock.ts";
import { couponRefusal } from "../promotions/coupon-refusals.ts";
import type { Checkout, QuotedPromotion } from "./checkout-tables.ts";

/**
 * Locks the codes and promotions of these checkouts. What it returns takes the uses of one checkout after the other, in
 * the order they came, and answers what stands against the discounts that were shown: if anything does, none is taken.
 */
export async function usesLock(tx: Tx, checkouts: readonly Checkout[]): Promise<(checkout: Checkout) => readonly UserError[]> {
  const shown = checkouts.flatMap(({ buyerId, quote }) => quote.promotions.map((promotion) => ({ buyerId, ...promotion })));
  const coupons = await couponLock(tx, distinct(shown.flatMap(({ coupon }) => coupon?.couponId ?? [])), distinct(shown.map(({ buyerId }) => buyerId)));
  const automatic = await promotionsLock(tx, distinct(shown.filter(({ coupon }) => coupon === null).map(({ promotionId }) => promotionId)));

  const wrongWith = ({ promotionId, promotionVersion, coupon }: QuotedPromotion): UserError | undefined => {
    const now = coupons.promotions.get(promotionId) ?? automatic.get(promotionId);
    if (coupon && now && now.phase !== "RUNNING") return couponRefusal(coupon.code, now.phase, null);
    return now?.phase === "RUNNING" && now.version === promotionVersion ? undefined : discountChanged(promotionId, null);
  };
  return ({ buyerId, quote: { promotions } }) => {
    const taken: (() => void)[] = [];
    const refused = promotions.flatMap((promotion): UserError[] => {
      const wrong = wrongWith(promotion);
      if (wrong) return [wrong];
      if (!promotion.coupon) return [];
      const { couponId, code } = promotion.coupon;
      const bar = coupons.take(couponId, buyerId);
      if (bar !== null) return [couponRefusal(code, bar, null)];
      taken.push(() => coupons.putBack(couponId, buyerId));
      return [];
    });
    if (refused.length > 0) for (const undo of taken) undo();
    return refused;
  };
}

const distinct = <T>(values: readonly T[]): T[] => [...new Set(values)];
