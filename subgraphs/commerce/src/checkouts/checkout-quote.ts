import type { Sql } from "@souk/shared/database";
import type { Id } from "@souk/shared/ids";
import type { Currency } from "@souk/shared/money";
import { deliveryQuotes } from "../delivery/delivery-quotes.ts";
import { orderPoliciesOf } from "../order-policies/order-policy-reads.ts";
import { pricingPolicy } from "../orders/order-policy.ts";
import type { DiscountPart } from "../pricing/pricing-result.ts";
import { priced } from "../pricing/priced.ts";
import { couponText } from "../promotions/coupon-text.ts";
import { discountsOf } from "../promotions/discounts-of.ts";
import { promotionsRead } from "../promotions/promotions-read.ts";
import { taxRatesOfTable } from "../tax/tax-rates.ts";
import type { CheckoutLine, CheckoutQuote, QuotedTax, SellerDelivery } from "./checkout-tables.ts";

/** What decides every amount of a checkout. */
export interface CheckoutDraft {
  readonly buyerId: Id<"usr">;
  readonly currency: Currency;
  readonly lines: readonly CheckoutLine[];
  readonly country: string | null;
  readonly region: string | null;
  readonly postalCode: string | null;
  /** Seller → the option chosen. */
  readonly deliveries: Readonly<Record<string, string>>;
  readonly codes: readonly string[];
}

const shippingClass = "SHIPPING";
/** Perhaps of a delivery that is not chosen yet, or free. */
const takesNothing = "So far this code takes nothing off.";
const untaxed = { rateBps: 0, inclusion: "ADDED", jurisdiction: null } as const;

/**
 * Every amount of a checkout as it would be now, in a constant number of statements. Without a destination there is no
 * tax yet, and what has to be sent cannot be; `lacks` says so.
 */
export async function checkoutQuote(sql: Sql, draft: CheckoutDraft): Promise<CheckoutQuote> {
  const { currency, lines, country } = draft;
  const deliveries = await deliveriesOf(sql, draft);
  const taxes = await taxesOf(sql, draft, deliveries);
  const taxOf = (sellerId: Id<"sel">, taxClass: string) => taxes.find((tax) => tax.sellerId === sellerId && tax.taxClass === taxClass)!;

  const basket = lines.map((line) => ({
    lineId: line.variantId, sellerId: line.sellerId, listingId: line.listingId, categoryId: line.categoryId, categoryPath: line.categoryPath,
    quantity: line.quantity, unitMinor: line.unitMinor, taxRateBps: taxOf(line.sellerId, line.taxClass).rateBps, taxInclusion: taxOf(line.sellerId, line.taxClass).inclusion,
  }));
  const shipping = deliveries.flatMap(({ sellerId, chosen }) =>
    (chosen ? [{ sellerId, minor: chosen.priceMinor, taxRateBps: taxOf(sellerId, shippingClass).rateBps, taxInclusion: taxOf(sellerId, shippingClass).inclusion }] : []));
  const [found] = await promotionsRead(sql, [{ codes: draft.codes, buyerId: draft.buyerId, sellerIds: distinct(lines.map(({ sellerId }) => sellerId)), currency }]);
  const { discounts, applied, refusals } = discountsOf(found!, { currency, lines: basket, shipping });
  const result = priced({ currency, ...pricingPolicy, lines: basket, shipping, discounts });
  const promotions = applied
    .map((promotion) => ({ ...promotion, amountMinor: taken(result.discounts.find(({ discountId }) => discountId === promotion.promotionId)) }))
    .filter(({ amountMinor }) => amountMinor > 0n);      // what takes nothing off costs no use of a code

  return {
    priced: result, deliveries, taxes, promotions,
    codes: distinct(draft.codes.map(couponText)).map((code) => {
      const refusal = refusals.find((one) => one.code === code);
      return { code, reason: refusal?.error.message ?? (promotions.some(({ coupon }) => coupon?.code === code) ? null : takesNothing) };
    }),
    lacks: [...country === null ? ["ADDRESS" as const] : [], ...deliveries.some(({ chosen }) => chosen === null) ? ["DELIVERY" as const] : []],
  };
}

const distinct = <T>(values: readonly T[]): T[] => [...new Set(values)];
const taken = (part: DiscountPart | undefined): bigint => (part ? part.sellerMinor + part.platformMinor : 0n);

/** Of each seller's things of each class: where they are fetched, or where their buyer has them sent. One statement. */
async function taxesOf(sql: Sql, { lines, country, region }: CheckoutDraft, deliveries: readonly SellerDelivery[]): Promise<QuotedTax[]> {
  const taxed = deliveries.flatMap(({ sellerId, chosen }) => {
    const place = chosen?.taxedAt ?? (country === null ? null : { country, region });
    return distinct([...lines.filter((line) => line.sellerId === sellerId).map(({ taxClass }) => taxClass), shippingClass]).map((taxClass) => ({ sellerId, taxClass, place }));
  });
  const placed = taxed.flatMap(({ place, ...of }) => (place ? [{ ...of, ...place }] : []));
  const rates = await taxRatesOfTable.ratesOf(sql, placed);
  return taxed.map(({ sellerId, taxClass, place }) => {
    const rate = place && rates[placed.findIndex((one) => one.sellerId === sellerId && one.taxClass === taxClass)];
    return { sellerId, taxClass, ...untaxed, ...rate };
  });
}

async function deliveriesOf(sql: Sql, { lines, currency, country, region, postalCode, deliveries }: CheckoutDraft): Promise<SellerDelivery[]> {
  const sellerIds = distinct(lines.map(({ sellerId }) => sellerId));
  const destination = country === null ? null : { country, region, postalCode };
  const quotes = await deliveryQuotes(sql, sellerIds.map((sellerId) => ({
    sellerId, currency, destination,
    items: lines.filter((line) => line.sellerId === sellerId).map(({ variantId, listingId, kind, quantity, unitMinor }) => ({ variantId, listingId, kind, quantity, subtotalMinor: unitMinor * BigInt(quantity) })),
  })));
  const policies = await orderPoliciesOf(sql, sellerIds);
  return sellerIds.map((sellerId, at) => {
    const { options, unavailable } = quotes[at]!;
    return { sellerId, options, unavailable, chosen: options.find(({ optionId }) => optionId === deliveries[sellerId]) ?? options[0] ?? null, isAcceptedAtOnce: policies[at]!.isAcceptedAtOnce };
  });
}
