import { hasRole } from "@souk/shared/caller";
import type { RequestContext } from "@souk/shared/context";
import { isId, uuidOf } from "@souk/shared/ids";
import { batched } from "@souk/shared/loader";
import { readingStaff } from "./promotion-guards.ts";
import { couponCodes, promotions, type CouponCode, type Promotion } from "./promotion-tables.ts";

/** Reads of promotions and codes as far as the caller sees them, one statement each for all that an operation asks in one turn. */
export interface PromotionLoaders {
  /** Null for an id of none, or of one that the caller does not see. */
  readonly byId: { load(id: string): Promise<Promotion | null> };
  /** As `byId`, for a code. */
  readonly codeById: { load(id: string): Promise<CouponCode | null> };
}

/** Opens them for one operation of one caller. */
export function promotionLoaders({ database, caller }: RequestContext): PromotionLoaders {
  const sellers = caller.memberships.filter(({ of }) => isId("sel", of)).map(({ of }) => uuidOf(of));
  const seen = [hasRole(caller, ...readingStaff), sellers];
  return {
    byId: batched((ids: readonly string[]) => database.read(promotions,
      `select ${promotions.select("p")}
         from commerce.promotion p
        where p.id = any($1::uuid[])
          and ($2::boolean or p.seller_id = any($3::uuid[]))`,
      [ids.filter((id) => isId("prm", id)).map(uuidOf), ...seen]), (promotion: Promotion): string => promotion.id),
    codeById: batched((ids: readonly string[]) => database.read(couponCodes,
      `select ${couponCodes.select("c")}
         from commerce.coupon_code c
        where c.id = any($1::uuid[])
          and ($2::boolean or c.seller_id = any($3::uuid[]))`,
      [ids.filter((id) => isId("cpn", id)).map(uuidOf), ...seen]), (coupon: CouponCode): string => coupon.id),
  };
}
