import { describe, expect, test } from "vitest";
import { minorMax } from "@souk/shared/money";
import { priced } from "./priced.ts";
import type { DiscountInput, PricedLineInput, PricingInput } from "./pricing-input.ts";
import { ada, ben, line, order, shipping } from "./pricing-examples.ts";

const off = (value: Pick<Extract<DiscountInput, { kind: "PERCENT" }>, "kind" | "bps"> | { kind: "AMOUNT"; minor: bigint } | { kind: "FREE_SHIPPING" },
  lineIds: string[], rest: Partial<DiscountInput> & { shippingOf?: PricingInput["discounts"][number]["scope"]["shippingOf"] } = {}): DiscountInput =>
  ({ discountId: "prm_1", bearer: "SELLER", scope: { lineIds, shippingOf: rest.shippingOf ?? [] }, ...value, ...rest }) as DiscountInput;

describe("an order group's price", () => {
  test("is 114.00 for items of 100.00 with 10.00 from the platform, shipping of 5.00 and 20 % tax, and the seller is owed 124.00", () => {
    const { totals } = priced(order({
      lines: [line({ unitMinor: 100_00n, taxRateBps: 2_000 })], shipping: [shipping({ minor: 5_00n, taxRateBps: 2_000 })],
      discounts: [off({ kind: "AMOUNT", minor: 10_00n }, ["l1"], { bearer: "PLATFORM" })],
    }));
    expect(totals).toMatchObject({ itemsMinor: 100_00n, shippingMinor: 5_00n, discountMinor: 10_00n, taxMinor: 19_00n, totalMinor: 114_00n });
    expect(totals.totalMinor + totals.platformDiscountMinor).toBe(124_00n);
  });

  test("contains the tax that is included, a part of what is left after discounts", () => {
    const { lines } = priced(order({
      lines: [line({ unitMinor: 119_00n, taxRateBps: 1_900, taxInclusion: "INCLUDED" })], discounts: [off({ kind: "PERCENT", bps: 5_000 }, ["l1"])],
    }));
    expect(lines).toMatchObject([{ subtotalMinor: 119_00n, sellerDiscountMinor: 59_50n, taxMinor: 9_50n, totalMinor: 59_50n }]);
  });

  test.each([["HALF_UP", 3n], ["HALF_EVEN", 2n], ["DOWN", 2n]] as const)("rounds half a unit of tax %s to %d, once for a line of many", (rounding, taxMinor) => {
    expect(priced(order({ rounding, lines: [line({ unitMinor: 5n, quantity: 5, taxRateBps: 1_000 })] })).totals.taxMinor).toBe(taxMinor);      // 2.5
  });

  test("takes percentages before amounts, each off what those before it left, whatever order they come in", () => {
    const discounts = [
      off({ kind: "AMOUNT", minor: 1_00n }, ["l1"], { discountId: "prm_a" }), off({ kind: "PERCENT", bps: 2_000 }, ["l1"], { discountId: "prm_c" }),
      off({ kind: "PERCENT", bps: 1_000 }, ["l1"], { discountId: "prm_b" })];
    const { lines: [first] } = priced(order({ lines: [line({ unitMinor: 100_00n })], discounts }));
    expect(first!.byDiscount.map(({ discountId, sellerMinor }) => [discountId, sellerMinor])).toEqual([["prm_b", 10_00n], ["prm_c", 18_00n], ["prm_a", 1_00n]]);
    expect(first!.totalMinor).toBe(71_00n);
  });

  test.each([["EARLIEST", [334n, 333n, 333n]], ["LARGEST", [333n, 333n, 334n]]] as const)("gives the odd unit of a shared discount to the %s", (residue, shares) => {
    const { lines } = priced(order({
      residue, lines: [line({ lineId: "l1", unitMinor: 3000n }), line({ lineId: "l2", unitMinor: 3000n }), line({ lineId: "l3", unitMinor: 3001n })],
      discounts: [off({ kind: "AMOUNT", minor: 1000n }, ["l1", "l2", "l3"])],
    }));
    expect(lines.map(({ sellerDiscountMinor }) => sellerDiscountMinor)).toEqual(shares);
  });

  test("shares the cost of a coupon over two sellers, and each seller's order adds up", () => {
    const { sellers, totals, discounts } = priced(order({
      lines: [line({ lineId: "l1", sellerId: ada, unitMinor: 10_01n, quantity: 3 }), line({ lineId: "l2", sellerId: ben, unitMinor: 20_02n })],
      shipping: [shipping({ sellerId: ada, minor: 4_99n }), shipping({ sellerId: ben, minor: 3_00n })],
      discounts: [off({ kind: "PERCENT", bps: 1_500 }, ["l1", "l2"], { bearer: "SHARED", platformShareBps: 3_333 }), off({ kind: "FREE_SHIPPING" }, [], { discountId: "prm_2", shippingOf: [ben] })],
    }));
    expect(discounts).toEqual([{ discountId: "prm_1", sellerMinor: 5_01n, platformMinor: 2_50n }, { discountId: "prm_2", sellerMinor: 3_00n, platformMinor: 0n }]);
    expect(sellers.map(({ sellerId, itemsMinor, shippingMinor, discountMinor, totalMinor }) => [sellerId, itemsMinor, shippingMinor, discountMinor, totalMinor]))
      .toEqual([[ada, 30_03n, 4_99n, 4_51n, 30_51n], [ben, 20_02n, 3_00n, 6_00n, 17_02n]]);
    expect(totals.totalMinor).toBe(47_53n);
  });

  test("never falls below nothing, however much is taken off", () => {
    const { totals, discounts } = priced(order({ lines: [line({ unitMinor: 5_00n, taxRateBps: 1_900 })], discounts: [
      off({ kind: "AMOUNT", minor: 8_00n }, ["l1"]), off({ kind: "AMOUNT", minor: 8_00n }, ["l1"], { discountId: "prm_2" })] }));
    expect(totals).toMatchObject({ discountMinor: 5_00n, taxMinor: 0n, totalMinor: 0n });
    expect(discounts[1]).toEqual({ discountId: "prm_2", sellerMinor: 0n, platformMinor: 0n });
  });

  test.each<[string, Partial<PricingInput>]>([
    ["a quantity of 0", { lines: [line({ quantity: 0 })] }], ["half a quantity", { lines: [line({ quantity: 0.5 })] }],
    ["a negative price", { lines: [line({ unitMinor: -1n })] }], ["a negative rate", { lines: [line({ taxRateBps: -1 })] }],
    ["one line twice", { lines: [line(), line()] }], ["two shipments of a seller", { shipping: [shipping(), shipping()] }],
    ["a discount of what is not there", { discounts: [off({ kind: "AMOUNT", minor: 1n }, ["l9"])] }],
    ["more than all", { discounts: [off({ kind: "PERCENT", bps: 10_001 }, ["l1"])] }],
    ["free shipping of a line", { discounts: [off({ kind: "FREE_SHIPPING" }, ["l1"])] }],
    ["a line beyond bigint", { lines: [line({ unitMinor: minorMax, quantity: 2 })] }],
    ["lines that sum beyond bigint", { lines: [line({ unitMinor: minorMax }), line({ lineId: "l2", unitMinor: 1n })] }],
    ["lines that sum beyond bigint though enough is taken off", { lines: [line({ unitMinor: minorMax }), line({ lineId: "l2", unitMinor: 1n })], discounts: [off({ kind: "PERCENT", bps: 5_000 }, ["l1", "l2"])] }],
    ["tax that leads beyond bigint", { lines: [line({ unitMinor: minorMax - 1n, taxRateBps: 1 })] }],
  ])("is refused for %s", (_, wrong) => {
    expect(() => priced(order(wrong))).toThrow(RangeError);
  });

  test("may be the largest amount that can be stored", () => {
    const lines: PricedLineInput[] = [line({ unitMinor: minorMax, taxRateBps: 1_900, taxInclusion: "INCLUDED" })];
    expect(priced(order({ lines, discounts: [off({ kind: "PERCENT", bps: 10_000 }, ["l1"])] })).totals.totalMinor).toBe(0n);
    expect(priced(order({ lines })).totals.totalMinor).toBe(minorMax);
  });
});
