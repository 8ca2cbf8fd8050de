import { idOf, isId, uuidOf, type Id } from "@souk/shared/ids";
import { invalidTransition, notFound } from "@souk/shared/refusals";
import { verb } from "@souk/shared/verb";
import type { Context } from "../context.ts";
import { ownPromotionLock } from "./promotion-lock.ts";
import { couponCodes, type CouponCode } from "./promotion-tables.ts";

/** The mutation's `id`, and the key. */
export interface CouponCodeEndInput { readonly id: Id<"cpn">; readonly idempotencyKey: string }

/**
 * Ends a code for good; its promotion and its other codes stay. Its text is never used again by the same owner.
 *
 * Repeatable: the same key returns the first answer.
 * @throws OperationError FORBIDDEN for those who read it only
 * @throws Refused InvalidTransition (ended before)
 */
export const couponCodeEnd = verb("couponCodeEnd", async (tx, { caller }: Context, { id }: CouponCodeEndInput): Promise<CouponCode> => {
  const known = isId("cpn", id) ? await tx.row<{ promotion_id: string }>("select promotion_id from commerce.coupon_code where id = $1", [uuidOf(id)]) : undefined;
  if (!known) throw notFound(["id"], "There is no such code.");
  await ownPromotionLock(tx, idOf("prm", known.promotion_id), caller);      // before the code, as checkouts do
  const [ended] = await tx.read(couponCodes,
    `update commerce.coupon_code c
        set ended_at = clock_timestamp()
      where c.id = $1 and c.ended_at is null
     returning ${couponCodes.select("c")}`, [uuidOf(id)]);
  if (!ended) throw invalidTransition("ENDED", "ENDED", []);
  return ended;
});
