import { uuidOf, type Id } from "@souk/shared/ids";
import { bps, type Currency } from "@souk/shared/money";
import { lineKey, shippingKey } from "../pricing/discounts-apply.ts";
import type { DiscountInput, DiscountValue, PricedLineInput, ShippingInput } from "../pricing/pricing-input.ts";
import type { CouponBar } from "./coupon-refusals.ts";
import type { PromotionNow } from "./promotion-now.ts";
import type { Promotion } from "./promotion-tables.ts";

/** A line as promotions see it. */
export interface PromotedLine extends Pick<PricedLineInput, "lineId" | "sellerId" | "listingId" | "categoryId" | "quantity" | "unitMinor"> {
  /** The categories above its own, if they are known: a promotion of one applies to all below. */
  readonly categoryPath?: readonly Id<"cat">[];
}
/** A cart as promotions see it; `shipping` as far as it is chosen. */
export interface PromotedCart {
  readonly currency: Currency;
  readonly lines: readonly PromotedLine[];
  readonly shipping: readonly Pick<ShippingInput, "sellerId" | "minor">[];
}
/** A promotion that applies; its discount in the pricing has its id. */
export interface PromotionApplied {
  readonly promotionId: Id<"prm">;
  /** The version of its terms: under lock it must be the same. */
  readonly promotionVersion: number;
  /** What is to be redeemed; null for what applies by itself. */
  readonly coupon: { readonly couponId: Id<"cpn">; readonly code: string } | null;
}

/** Which parts of a cart are claimed by which promotions. */
export class PromotionClaims {
  readonly discounts: DiscountInput[] = [];
  readonly applied: PromotionApplied[] = [];
  readonly #cart: PromotedCart;
  /** Part → whether another may join. */
  readonly #claimed = new Map<string, boolean>();

  constructor(cart: PromotedCart) {
    this.#cart = cart;
  }

  /** Claims what is free of a promotion's scope; what stands against it, or null. */
  claim(promotion: PromotionNow, coupon: PromotionApplied["coupon"]): CouponBar | null {
    const lines = this.#linesOf(promotion);
    if (lines.length === 0 || (promotion.currency !== null && promotion.currency !== this.#cart.currency)) return "NOT_APPLICABLE";
    if (promotion.minimumMinor !== null && subtotal(lines) < promotion.minimumMinor) return "MINIMUM";
    if (this.applied.some(({ promotionId }) => promotionId === promotion.id)) return "NOT_COMBINABLE";
    const isFree = (key: string) => !this.#claimed.has(key) || (promotion.isStackable && this.#claimed.get(key) === true);
    const isShipping = promotion.kind === "FREE_SHIPPING";
    const lineIds = isShipping ? [] : lines.map(({ lineId }) => lineId).filter((id) => isFree(lineKey(id)));
    const sellerIds = isShipping ? [...new Set(lines.map(({ sellerId }) => sellerId))].filter((id) => isFree(shippingKey(id))) : [];
    if (lineIds.length + sellerIds.length === 0) return "NOT_COMBINABLE";
    for (const key of [...lineIds.map(lineKey), ...sellerIds.map(shippingKey)]) this.#claimed.set(key, promotion.isStackable);
    const ships = new Set(this.#cart.shipping.map(({ sellerId }) => sellerId));
    this.discounts.push({ ...valueOf(promotion), ...bearerOf(promotion), discountId: promotion.id, scope: { lineIds, shippingOf: sellerIds.filter((id) => ships.has(id)) } });
    this.applied.push({ promotionId: promotion.id, promotionVersion: promotion.version, coupon });
    return null;
  }

  /** What a promotion would take off if it were alone. */
  worth(promotion: PromotionNow): bigint {
    const lines = this.#linesOf(promotion);
    const value = valueOf(promotion);
    if (value.kind === "PERCENT") return bps({ minor: subtotal(lines), currency: this.#cart.currency }, BigInt(value.bps), "down").minor;
    if (value.kind === "AMOUNT") return value.minor < subtotal(lines) ? value.minor : subtotal(lines);
    const sellers = new Set(lines.map(({ sellerId }) => sellerId));
    return this.#cart.shipping.reduce((sum, { sellerId, minor }) => (sellers.has(sellerId) ? sum + minor : sum), 0n);
  }

  /** A seller's promotion applies to nobody else's lines, whatever it names. */
  #linesOf({ sellerId, scope, scopeIds }: Promotion): PromotedLine[] {
    const ids = new Set(scopeIds);
    return this.#cart.lines.filter((line) => (sellerId === null || line.sellerId === sellerId) && (scope === "ALL"
      || (scope === "LISTINGS" ? ids.has(uuidOf(line.listingId)) : [line.categoryId, ...line.categoryPath ?? []].some((id) => ids.has(uuidOf(id))))));
  }
}

const subtotal = (lines: readonly PromotedLine[]): bigint => lines.reduce((sum, { unitMinor, quantity }) => sum + unitMinor * BigInt(quantity), 0n);

/** The constraints of the table make the other cases impossible. */
function valueOf({ kind, percentBps, amountMinor }: Promotion): DiscountValue {
  if (kind === "PERCENT") return { kind, bps: percentBps! };
  return kind === "AMOUNT" ? { kind, minor: amountMinor! } : { kind };
}
const bearerOf = ({ costBearer, platformShareBps }: Promotion) =>
  (costBearer === "SHARED" ? { bearer: costBearer, platformShareBps: platformShareBps! } : { bearer: costBearer });
