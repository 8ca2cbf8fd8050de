import { describe, expect, test } from "vitest";
import { idOf, newId, uuidOf, type Id } from "@souk/shared/ids";
import { priced } from "../pricing/priced.ts";
import { ada, ben, line, order } from "../pricing/pricing-examples.ts";
import { discountsOf, type PromotedCart } from "./discounts-of.ts";
import type { PromotionNow } from "./promotion-now.ts";
import type { CouponCode } from "./promotion-tables.ts";
import type { CodeFound, CouponFound } from "./promotions-read.ts";

const at = new Date(0);
const id = (digit: number): Id<"prm"> => idOf("prm", `01890000-0000-7000-8000-00000000000${digit}`);
const promotion = (said: Partial<PromotionNow> = {}): PromotionNow => ({
  id: id(1), sellerId: null, name: "A tenth", kind: "PERCENT", percentBps: 1_000, amountMinor: null, minimumMinor: null, currency: null, scope: "ALL", scopeIds: [],
  costBearer: said.sellerId ? "SELLER" : "PLATFORM", platformShareBps: null, validFrom: at, validUntil: null, isAutomatic: false, isStackable: false, state: "ACTIVE",
  version: 3, createdAt: at, updatedAt: at, phase: "RUNNING", ...said,
});
const coupon = (of: Partial<PromotionNow> = {}, said: Partial<CouponCode> = {}, usesOfBuyer = 0): CouponFound => {
  const gives = promotion(of);
  return { promotion: gives, usesOfBuyer, coupon: { id: newId("cpn"), promotionId: gives.id, sellerId: gives.sellerId, code: "LAMP", uses: 0, usesMax: null, usesPerBuyerMax: null, createdAt: at, endedAt: null, ...said } };
};
const typed = (...coupons: readonly CouponFound[]): CodeFound => ({ code: "LAMP", coupons });

const [lamp, rug] = [line({ lineId: "lamp", unitMinor: 100_00n }), line({ lineId: "rug", sellerId: ben, listingId: newId("lst"), categoryId: newId("cat"), unitMinor: 50_00n, quantity: 2 })];
const cart: PromotedCart = { currency: "EUR", lines: [lamp, rug], shipping: [{ sellerId: ada, minor: 5_00n }] };
const found = (codes: readonly CodeFound[], automatic: readonly PromotionNow[] = []) => discountsOf({ codes, automatic }, cart);
const scopes = (answer: ReturnType<typeof found>) => answer.discounts.map(({ discountId, scope }) => [discountId, ...scope.lineIds, ...scope.shippingOf]);

describe("a code", () => {
  test.each<[string, readonly CouponFound[], object]>([
    ["nobody has", [], { code: "COUPON_INVALID", reason: "UNKNOWN" }],
    ["of a draft", [coupon({ phase: "UNKNOWN" })], { code: "COUPON_INVALID", reason: "UNKNOWN" }],
    ["whose time has not come", [coupon({ phase: "NOT_YET" })], { code: "COUPON_INVALID", reason: "NOT_YET" }],
    ["whose promotion is over", [coupon({ phase: "ENDED" })], { code: "COUPON_INVALID", reason: "ENDED" }],
    ["that was ended", [coupon({}, { endedAt: at })], { code: "COUPON_INVALID", reason: "ENDED" }],
    ["used by all", [coupon({}, { uses: 9, usesMax: 9 })], { code: "COUPON_EXHAUSTED", isByYou: false }],
    ["used by this buyer", [coupon({}, { uses: 2, usesPerBuyerMax: 2 }, 2)], { code: "COUPON_EXHAUSTED", isByYou: true }],
    ["for another listing", [coupon({ scope: "LISTINGS", scopeIds: [uuidOf(newId("lst"))] })], { reason: "NOT_APPLICABLE" }],
    ["for another currency", [coupon({ kind: "AMOUNT", percentBps: null, amountMinor: 5n, currency: "JPY" })], { reason: "NOT_APPLICABLE" }],
    ["for more than there is", [coupon({ minimumMinor: 200_01n, currency: "EUR" })], { reason: "MINIMUM", minimum: { minor: 200_01n, currency: "EUR" }, message: "This code counts from 200.01 EUR on." }],
  ])("%s is refused, and changes no price", (_, coupons, refusal) => {
    const { discounts, applied, refusals } = found([typed(...coupons)]);
    expect([discounts, applied]).toEqual([[], []]);
    expect(refusals).toMatchObject([{ code: "LAMP", error: refusal }]);
  });

  test("of a seller takes off that seller's lines only, whatever it names", () => {
    const answer = found([typed(coupon({ sellerId: ben, scope: "LISTINGS", scopeIds: [lamp, rug].map(({ listingId }) => uuidOf(listingId)) }))]);
    expect(scopes(answer)).toEqual([[id(1), "rug"]]);
    expect(answer.applied).toMatchObject([{ promotionId: id(1), promotionVersion: 3, coupon: { code: "LAMP" } }]);
  });

  test("of a category takes off what is listed under it or below", () => {
    const above = newId("cat");
    const lines = [lamp, { ...rug, categoryPath: [above] }];
    expect(discountsOf({ automatic: [], codes: [typed(coupon({ scope: "CATEGORIES", scopeIds: [uuidOf(above)] }))] }, { ...cart, lines }).discounts).toMatchObject([{ scope: { lineIds: ["rug"] } }]);
  });

  test("that two sellers have counts at both, unless the platform's of the same text does", () => {
    const sellers = [coupon({ id: id(2), sellerId: ada }), coupon({ id: id(3), sellerId: ben })];
    expect(scopes(found([typed(...sellers)]))).toEqual([[id(2), "lamp"], [id(3), "rug"]]);
    expect(scopes(found([typed(coupon(), ...sellers)]))).toEqual([[id(1), "lamp", "rug"]]);
    expect(scopes(found([typed(coupon({ phase: "ENDED" }), ...sellers)]))).toEqual([[id(2), "lamp"], [id(3), "rug"]]);
  });

  test("that nearly counted is the one of which the buyer hears", () => {
    expect(found([typed(coupon({ phase: "UNKNOWN" }), coupon({ sellerId: ada, minimumMinor: 999_00n, currency: "EUR" }))]).refusals).toMatchObject([{ error: { reason: "MINIMUM" } }]);
  });
});

describe("promotions together", () => {
  test("share no line unless all are stackable: codes first as typed, then the greatest", () => {
    const small = promotion({ id: id(2), isAutomatic: true, percentBps: 500 });
    const great = promotion({ id: id(3), isAutomatic: true, percentBps: 2_000 });
    expect(scopes(found([], [small, great]))).toEqual([[id(3), "lamp", "rug"]]);
    expect(scopes(found([typed(coupon({ sellerId: ben }))], [small, great]))).toEqual([[id(1), "rug"], [id(3), "lamp"]]);
    expect(scopes(found([typed(coupon({ isStackable: true }))], [{ ...great, isStackable: true }, small]))).toEqual([[id(1), "lamp", "rug"], [id(3), "lamp", "rug"]]);
  });

  test("refuse a code that finds no line left, and the second code of one promotion", () => {
    const second = coupon({ id: id(2) }, { code: "RUG" });
    expect(found([typed(coupon()), { code: "RUG", coupons: [second] }]).refusals).toMatchObject([{ code: "RUG", error: { reason: "NOT_COMBINABLE" } }]);
    const again = coupon({ isStackable: true }, { code: "RUG" });
    expect(found([typed(coupon({ isStackable: true })), { code: "RUG", coupons: [again] }]).refusals).toMatchObject([{ code: "RUG", error: { reason: "NOT_COMBINABLE" } }]);
  });

  test("take the shipping that is chosen, and wait for what is not", () => {
    const answer = found([typed(coupon({ kind: "FREE_SHIPPING", percentBps: null }))]);
    expect(scopes(answer)).toEqual([[id(1), ada]]);
    expect(answer.refusals).toEqual([]);
  });

  test("are what the pricing takes: a shared tenth of 200.00", () => {
    const { discounts } = found([typed(coupon({ costBearer: "SHARED", platformShareBps: 5_000 }))]);
    expect(priced(order({ lines: [lamp, rug], discounts })).totals).toMatchObject({ itemsMinor: 200_00n, sellerDiscountMinor: 10_00n, platformDiscountMinor: 10_00n, totalMinor: 180_00n });
  });
});
