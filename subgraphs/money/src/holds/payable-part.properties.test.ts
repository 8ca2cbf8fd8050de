import fc from "fast-check";
import { expect, test } from "vitest";
import { newId } from "@souk/shared/ids";
import { feesApart, netOfTax, type PayablePart } from "./payable-part.ts";

const amounts = fc.oneof(fc.bigInt(0n, 12n), fc.bigInt(0n, 100_00n), fc.bigInt(0n, 10n ** 15n));
const bps = fc.oneof(fc.constantFrom(0n, 1_000n, 10_000n), fc.bigInt(0n, 10_000n));
const common = { orderId: newId("ord"), orderGroupId: newId("ogr"), buyerId: newId("usr"), sellerId: newId("sel"), currency: "EUR" as const, quantity: 1, taxJurisdiction: "DE" };

/** Half to the even unit. */
const halfEven = (numerator: bigint): bigint => { const [whole, rest] = [numerator / 10_000n, numerator % 10_000n]; return rest > 5_000n || (rest === 5_000n && whole % 2n === 1n) ? whole + 1n : whole; };

/** Lines whose fee is taken of them, and where the flag says so of their share of the delivery, which is shared out without losing a unit. */
const order = fc.tuple(amounts, fc.array(fc.tuple(amounts, amounts, bps, bps, fc.boolean()), { minLength: 1, maxLength: 5 })).map(([delivery, lines]) => {
  const each = delivery / BigInt(lines.length);
  const sold = lines.map(([paidMinor, promotionMinor, rate, taxRate, isWithDelivery], at): PayablePart => {
    const feeBaseMinor = paidMinor + promotionMinor + (isWithDelivery ? each : 0n);
    const most = (feeBaseMinor * 10_000n) / (10_000n + taxRate);
    const share = halfEven(feeBaseMinor * rate);
    const feeMinor = share > most ? most : share;
    return { ...common, position: at + 1, orderLineId: newId("oln"), paidMinor, promotionMinor, taxMinor: 0n, feeBaseMinor, feeMinor, feeTaxMinor: halfEven(feeMinor * taxRate), feeJurisdiction: "DE" };
  });
  return [{ ...common, position: 0, orderLineId: null, paidMinor: delivery, promotionMinor: 0n, taxMinor: 0n, feeBaseMinor: 0n, feeMinor: 0n, feeTaxMinor: 0n, feeJurisdiction: null }, ...sold];
});

test("the fees of an order's parts come to what they were, and no part bears more than it has", () => {
  fc.assert(fc.property(order, (parts) => {
    const apart = feesApart(parts);
    for (const of of ["feeMinor", "feeTaxMinor", "paidMinor"] as const) expect(apart.reduce((sum, part) => sum + part[of], 0n)).toBe(parts.reduce((sum, part) => sum + part[of], 0n));
    expect(apart.filter((part) => part.feeMinor < 0n || part.feeTaxMinor < 0n || part.feeMinor + part.feeTaxMinor > netOfTax(part))).toEqual([]);
  }), { numRuns: 1_000 });
});

test("a fee that was taken of a line alone stays where it is", () => {
  fc.assert(fc.property(order, (parts) => {
    const alone = parts.map((part) => (part.position === 0 ? part : { ...part, feeBaseMinor: netOfTax(part), feeMinor: 0n, feeTaxMinor: 0n }));
    expect(feesApart(alone)).toEqual(alone);
  }), { numRuns: 200 });
});
