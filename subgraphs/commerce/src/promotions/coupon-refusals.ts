import { decimalOf, type Money } from "@souk/shared/money";
import type { UserError } from "@souk/shared/refusals";

/** Why a code does not count. */
export type CouponInvalidReason = "UNKNOWN" | "NOT_YET" | "ENDED" | "NOT_APPLICABLE" | "MINIMUM" | "NOT_COMBINABLE";
/** What stands against a code. */
export type CouponBar = CouponInvalidReason | "EXHAUSTED" | "EXHAUSTED_BY_BUYER";

/** From the farthest to the nearest: of several codes with one text, the buyer hears of the one that nearly counted. */
const nearness: readonly CouponBar[] = ["UNKNOWN", "NOT_APPLICABLE", "ENDED", "NOT_YET", "EXHAUSTED", "EXHAUSTED_BY_BUYER", "MINIMUM", "NOT_COMBINABLE"];
export const isNearer = (one: CouponBar, other: CouponBar): boolean => nearness.indexOf(one) > nearness.indexOf(other);

const words: Readonly<Record<CouponBar, string>> = {
  UNKNOWN: "There is no such code.", NOT_YET: "This code does not count at present.", ENDED: "This code does not count any more.",
  NOT_APPLICABLE: "This code is for something else.", MINIMUM: "There is not enough in the cart for this code.",
  NOT_COMBINABLE: "This code cannot be combined with another discount.",
  EXHAUSTED: "This code was used as often as it can be.", EXHAUSTED_BY_BUYER: "You used this code as often as you can.",
};

/** What a buyer is told of a code that does not count. @param minimum what would be enough, for MINIMUM */
export const couponRefusal = (code: string, bar: CouponBar, path: readonly string[] | null, minimum: Money | null = null): UserError =>
  bar === "EXHAUSTED" || bar === "EXHAUSTED_BY_BUYER"
    ? { __typename: "CouponExhaustedError", code: "COUPON_EXHAUSTED", message: words[bar], path, coupon: code, isByYou: bar === "EXHAUSTED_BY_BUYER" }
    : {
      __typename: "CouponInvalidError", code: "COUPON_INVALID", path, coupon: code, reason: bar, minimum,
      message: minimum === null ? words[bar] : `This code counts from ${decimalOf(minimum)} ${minimum.currency} on.`,
    };
