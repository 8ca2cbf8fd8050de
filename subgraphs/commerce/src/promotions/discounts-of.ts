import type { Money } from "@souk/shared/money";
import type { UserError } from "@souk/shared/refusals";
import type { DiscountInput } from "../pricing/pricing-input.ts";
import { couponBar } from "./coupon-bar.ts";
import { couponRefusal, isNearer, type CouponBar } from "./coupon-refusals.ts";
import { PromotionClaims, type PromotedCart, type PromotionApplied } from "./promotion-claims.ts";
import type { Promotion } from "./promotion-tables.ts";
import type { CouponFound, PromotionsFound } from "./promotions-read.ts";

export type { PromotedCart, PromotionApplied } from "./promotion-claims.ts";

/** What applies to a cart. */
export interface DiscountsFound {
  readonly discounts: readonly DiscountInput[];
  readonly applied: readonly PromotionApplied[];
  /** Typed codes that do not count, and why. */
  readonly refusals: readonly { readonly code: string; readonly error: UserError }[];
}

/**
 * What of the promotions found applies to a cart. Codes come first, in the order typed, then what applies by itself, the
 * greatest first. Of a typed text the platform's code counts if it applies; otherwise that of each of the cart's sellers,
 * each for its own lines. A promotion that is not stackable shares no line with another: who comes later applies to the
 * lines that are left, and does not count if none is. Pure.
 *
 * @param path of the refusals
 */
export function discountsOf(found: PromotionsFound, cart: PromotedCart, path: readonly string[] | null = null): DiscountsFound {
  const claims = new PromotionClaims(cart);
  const refusals = found.codes.flatMap(({ code, coupons }) => {
    const nearest = codeClaim(claims, coupons);
    return nearest === null ? [] : [{ code, error: couponRefusal(code, nearest.bar, path, nearest.minimum) }];
  });
  for (const promotion of found.automatic.toSorted((a, b) => order(claims.worth(b), claims.worth(a)) || (a.id < b.id ? -1 : 1))) claims.claim(promotion, null);
  return { discounts: claims.discounts, applied: claims.applied, refusals };
}

interface Barred { readonly bar: CouponBar; readonly minimum: Money | null }

/** Null if one of the codes of a text counts, otherwise what stands against the one that nearly did. */
function codeClaim(claims: PromotionClaims, coupons: readonly CouponFound[]): Barred | null {
  const claimed = (ofPlatform: boolean) => coupons.filter(({ coupon }) => (coupon.sellerId === null) === ofPlatform).map((found) => byCode(claims, found));
  const ofPlatform = claimed(true);
  const all = ofPlatform.includes(null) ? ofPlatform : [...ofPlatform, ...claimed(false)];
  if (all.includes(null)) return null;
  return all.reduce<Barred>((best, claim) => (claim !== null && isNearer(claim.bar, best.bar) ? claim : best), { bar: "UNKNOWN", minimum: null });
}

function byCode(claims: PromotionClaims, { coupon, promotion, usesOfBuyer }: CouponFound): Barred | null {
  const bar = couponBar(coupon, promotion.phase, usesOfBuyer) ?? claims.claim(promotion, { couponId: coupon.id, code: coupon.code });
  return bar && { bar, minimum: bar === "MINIMUM" ? minimumOf(promotion) : null };
}

const order = (a: bigint, b: bigint): number => (a < b ? -1 : a > b ? 1 : 0);
const minimumOf = ({ minimumMinor, currency }: Promotion): Money | null => (minimumMinor === null || currency === null ? null : { minor: minimumMinor, currency });
