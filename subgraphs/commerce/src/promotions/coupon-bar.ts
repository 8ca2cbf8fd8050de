import type { CouponBar } from "./coupon-refusals.ts";
import type { PromotionNow } from "./promotion-now.ts";
import type { CouponCode } from "./promotion-tables.ts";

/** What stands against one more use of a code by a buyer who used it so often; null if nothing does. */
export function couponBar({ uses, usesMax, usesPerBuyerMax, endedAt }: CouponCode, phase: PromotionNow["phase"], usesOfBuyer: number): CouponBar | null {
  if (phase !== "RUNNING") return phase;
  if (endedAt !== null) return "ENDED";
  if (usesPerBuyerMax !== null && usesOfBuyer >= usesPerBuyerMax) return "EXHAUSTED_BY_BUYER";
  return usesMax !== null && uses >= usesMax ? "EXHAUSTED" : null;
}
