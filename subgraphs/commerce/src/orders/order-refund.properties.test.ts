import fc from "fast-check";
import { expect, test } from "vitest";
import { newId } from "@souk/shared/ids";
import { orderRefund } from "./order-refund.ts";
import type { ChosenDelivery, OrderLine } from "./order-tables.ts";

const amount = fc.bigInt({ min: 0n, max: 99_999n });
const inclusion = fc.constantFrom("ADDED" as const, "INCLUDED" as const);

/** A line as it may have been sold: whatever was taken off it, and by whom. */
const soldLine = fc.record({ ordered: fc.integer({ min: 1, max: 9 }), unitMinor: amount, off: fc.nat(100), byPlatform: fc.nat(100), tax: fc.nat(30), taxInclusion: inclusion }).map(({ ordered, unitMinor, off, byPlatform, tax, taxInclusion }) => {
  const subtotalMinor = unitMinor * BigInt(ordered);
  const discount = subtotalMinor * BigInt(off) / 100n;
  const platformDiscountMinor = discount * BigInt(byPlatform) / 100n;
  const taxMinor = (subtotalMinor - discount) * BigInt(tax) / 100n;
  return { ordered, subtotalMinor, platformDiscountMinor, sellerDiscountMinor: discount - platformDiscountMinor, taxMinor, taxInclusion,
    totalMinor: subtotalMinor - discount + (taxInclusion === "ADDED" ? taxMinor : 0n) };
});
const soldOf = (parts: readonly Partial<OrderLine>[]) => parts.map((part): OrderLine => ({ id: newId("oln"), kind: "PHYSICAL", cancelled: 0, shipped: 0, ...part }) as OrderLine);
const deliveryOf = (priceMinor: bigint, taxInclusion: "ADDED" | "INCLUDED") => ({ priceMinor, sellerDiscountMinor: priceMinor / 5n, platformDiscountMinor: priceMinor / 7n, taxMinor: priceMinor / 10n, taxInclusion }) as ChosenDelivery;

test("what is asked back for the parts of an order adds up to its total, to the unit, in however many steps it is cancelled", () => {
  fc.assert(fc.property(fc.array(soldLine, { minLength: 1, maxLength: 4 }), amount, inclusion, fc.array(fc.tuple(fc.nat(3), fc.integer({ min: 1, max: 3 })), { maxLength: 20 }), (parts, priceMinor, taxInclusion, steps) => {
    const delivery = deliveryOf(priceMinor, taxInclusion);
    const order = { fulfilment: "SHIP" as const, delivery };
    let lines = soldOf(parts);
    const total = lines.reduce((sum, { totalMinor }) => sum + totalMinor, delivery.priceMinor - delivery.sellerDiscountMinor - delivery.platformDiscountMinor + (taxInclusion === "ADDED" ? delivery.taxMinor : 0n));
    const taxes = lines.reduce((sum, { taxMinor }) => sum + taxMinor, delivery.taxMinor);
    const borne = lines.reduce((sum, { platformDiscountMinor }) => sum + platformDiscountMinor, delivery.platformDiscountMinor);
    const back = { amountMinor: 0n, taxMinor: 0n, platformDiscountMinor: 0n };
    const rest = (): [number, number][] => lines.map(({ ordered }, at) => [at, ordered]);
    for (const [which, wanted] of [...steps, ...rest()]) {
      const line = lines[which % lines.length]!;
      const quantity = Math.min(wanted, line.ordered - line.cancelled);
      if (quantity === 0) continue;
      const refund = orderRefund(order, lines, [{ orderLineId: line.id, quantity }]);
      const asked = [...refund.lines, refund.shipping];
      for (const key of ["amountMinor", "taxMinor", "platformDiscountMinor"] as const) {
        expect(asked.every((part) => part[key] >= 0n)).toBe(true);
        back[key] += asked.reduce((sum, part) => sum + part[key], 0n);
      }
      expect(refund.amountMinor).toBe(asked.reduce((sum, { amountMinor }) => sum + amountMinor, 0n));
      lines = lines.map((one) => (one === line ? { ...one, cancelled: one.cancelled + quantity } : one));
    }
    expect(back).toEqual({ amountMinor: total, taxMinor: taxes, platformDiscountMinor: borne });
  }), { numRuns: 500 });
});

test("delivery is asked back with the last thing that no carrier takes any more, and not at all once one has left", () => {
  const delivery = deliveryOf(500n, "INCLUDED");
  const one = { ordered: 1, subtotalMinor: 100n, sellerDiscountMinor: 0n, platformDiscountMinor: 0n, taxMinor: 0n, taxInclusion: "INCLUDED" as const };
  const [lamp, bulb, file] = soldOf([one, one, { ...one, kind: "DIGITAL", shipped: 1 }]);
  const units = [{ orderLineId: lamp!.id, quantity: 1 }];
  const shippingOf = (lines: readonly OrderLine[]) => orderRefund({ fulfilment: "SHIP", delivery }, lines, units).shipping.amountMinor;
  expect(shippingOf([lamp!, bulb!, file!])).toBe(0n);
  expect(shippingOf([lamp!, { ...bulb!, cancelled: 1 }, file!])).toBe(329n);
  expect(shippingOf([lamp!, { ...bulb!, shipped: 1 }, file!])).toBe(0n);
  expect(() => orderRefund({ fulfilment: "SHIP", delivery }, [{ ...lamp!, cancelled: 1 }], units)).toThrow("more of a line is given back than was ordered");
});
