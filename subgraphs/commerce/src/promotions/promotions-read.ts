import type { Sql } from "@souk/shared/database";
import { uuidOf, type Id } from "@souk/shared/ids";
import type { Currency } from "@souk/shared/money";
import { couponText, isCouponText } from "./coupon-text.ts";
import { promotionsNow, type PromotionNow } from "./promotion-now.ts";
import { couponCodes, type CouponCode } from "./promotion-tables.ts";

/** What somebody has in their cart and types. */
export interface PromotionsAsked {
  readonly buyerId: Id<"usr">;
  readonly sellerIds: readonly Id<"sel">[];
  readonly currency: Currency;
  /** As typed. */
  readonly codes: readonly string[];
}
/** A code of the typed text, with what it gives and how often this buyer used it. */
export interface CouponFound { readonly coupon: CouponCode; readonly promotion: PromotionNow; readonly usesOfBuyer: number }
/** One text that was typed: the platform's code first, then those of the cart's sellers in the cart's order; none if unknown. */
export interface CodeFound { readonly code: string; readonly coupons: readonly CouponFound[] }
/** What may apply to a cart; `discountsOf` says what does. */
export interface PromotionsFound { readonly automatic: readonly PromotionNow[]; readonly codes: readonly CodeFound[] }

/** More are not looked for at once; a checkout keeps five. */
const typedCodesMax = 20;

/**
 * What may apply to each of these carts, in their order: two statements, however many there are. Nothing is locked; what
 * must hold is locked by `couponLock` and `promotionsLock`. The database's clock decides what counts now.
 */
export async function promotionsRead(sql: Sql, asked: readonly PromotionsAsked[]): Promise<PromotionsFound[]> {
  const texts = asked.map(({ codes }) => [...new Set(codes.slice(0, typedCodesMax).map(couponText))]);
  const typed = asked.flatMap(({ buyerId }, at) => texts[at]!.filter(isCouponText).map((code) => ({ code, buyer: uuidOf(buyerId) })));
  const sellers = [...new Set(asked.flatMap(({ sellerIds }) => sellerIds.map(uuidOf)))];
  const coupons = typed.length === 0 ? [] : await couponsRead(sql, typed, sellers);
  // By the primary key and the index promotion_automatic.
  const found = await promotionsNow(sql,
    `where p.id = any($1::uuid[])
        or (p.state = 'ACTIVE' and p.is_automatic and (p.seller_id = any($2::uuid[]) or p.seller_id is null))
     order by p.id`, [coupons.map(({ coupon }) => uuidOf(coupon.promotionId)), sellers]);
  const byId = new Map(found.map((promotion) => [promotion.id, promotion]));
  return asked.map((of, at) => ({
    automatic: found.filter((promotion) => promotion.isAutomatic && promotion.phase === "RUNNING" && isOf(of, promotion)),
    codes: texts[at]!.map((code) => ({ code, coupons: inOrderOf(of, coupons
      .filter(({ coupon, buyer }) => coupon.code === code && buyer === uuidOf(of.buyerId))
      .map(({ coupon, usesOfBuyer }) => ({ coupon, usesOfBuyer, promotion: byId.get(coupon.promotionId)! }))) })),
  }));
}

const isOf = ({ sellerIds, currency }: PromotionsAsked, { sellerId, currency: of }: PromotionNow): boolean =>
  (sellerId === null || sellerIds.includes(sellerId)) && (of === null || of === currency);

const inOrderOf = ({ sellerIds }: PromotionsAsked, coupons: readonly CouponFound[]): CouponFound[] =>
  [null, ...sellerIds].flatMap((owner) => coupons.filter(({ coupon }) => coupon.sellerId === owner));

interface CouponOfBuyer { readonly coupon: CouponCode; readonly buyer: string; readonly usesOfBuyer: number }

/** By the index of coupon_code_unique. */
async function couponsRead(sql: Sql, typed: readonly { code: string; buyer: string }[], sellers: readonly string[]): Promise<CouponOfBuyer[]> {
  const rows = await sql.rows<Record<string, unknown> & { buyer: string; used: number }>(
    `select ${couponCodes.select("c")}, t.buyer, coalesce(u.uses, 0) as used
       from (select distinct code, buyer from unnest($1::text[], $2::uuid[]) as typed (code, buyer)) as t
       join commerce.coupon_code c on c.code = t.code and (c.seller_id is null or c.seller_id = any($3::uuid[]))
       left join commerce.coupon_buyer_use u on u.coupon_id = c.id and u.buyer_id = t.buyer`,
    [typed.map(({ code }) => code), typed.map(({ buyer }) => buyer), sellers]);
  return rows.map((row) => ({ coupon: couponCodes.read(row), buyer: row.buyer, usesOfBuyer: row.used }));
}
