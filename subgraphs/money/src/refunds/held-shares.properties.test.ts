import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { newId } from "@souk/shared/ids";
import type { HoldPart } from "../holds/hold-tables.ts";
import { less, partMoved } from "../holds/holds-write.ts";
import { heldOf, releaseShares, sharesHeld, sharesReleased } from "../holds/release-shares.ts";
import { sharesSum } from "../holds/shares.ts";
import { allOfParts, amountOverParts, borneRefund, refundable, refundSource, type PartRefund, type RefundSource } from "./refund-shares.ts";

const holdId = newId("hld");
const zero = {
  netReleasedMinor: 0n, feeReleasedMinor: 0n, feeTaxReleasedMinor: 0n, taxReleasedMinor: 0n, refundedMinor: 0n, refundedTaxMinor: 0n, refundedPromotionMinor: 0n, borneMinor: 0n,
  chargedBackMinor: 0n, chargedBackTaxMinor: 0n, chargedBackPromotionMinor: 0n,
};

/** Shares of a line that were agreed: a tax in it, a fee and the tax on that out of the rest. Small amounts, where a unit is much, and the largest. */
const amounts = fc.oneof(fc.bigInt(0n, 12n), fc.bigInt(0n, 100_00n), fc.bigInt(0n, 10n ** 15n));
const share = (of: bigint, bps: bigint): bigint => (of * bps) / 10_000n;
const bps = fc.oneof(fc.constantFrom(0n, 700n, 1_000n, 1_900n, 10_000n), fc.bigInt(0n, 10_000n));
const sold = fc.tuple(amounts, amounts, bps, bps, bps).map(([paidMinor, promotionMinor, tax, fee, feeTax]) => {
  const whole = paidMinor + promotionMinor;
  const taxMinor = share(whole, tax);
  const feeMinor = share(whole - taxMinor, fee);
  const feeTaxMinor = share(whole - taxMinor - feeMinor, feeTax);
  return { paidMinor, promotionMinor, taxMinor, feeMinor, feeTaxMinor };
});
const parts = fc.array(sold, { minLength: 1, maxLength: 4 }).map((lines) => lines.map((line, position): HoldPart => ({
  holdId, position, orderLineId: position === 0 ? null : newId("oln"), quantity: 1, ...line, ...zero, taxJurisdiction: "DE", feeJurisdiction: "DE",
  netHeldMinor: line.paidMinor + line.promotionMinor - line.taxMinor - line.feeMinor - line.feeTaxMinor,
  feeHeldMinor: line.feeMinor, feeTaxHeldMinor: line.feeTaxMinor, taxHeldMinor: line.taxMinor,
}))).filter((all) => heldOf(all) > 0n);

/** What is done, of so much of what is there: in ten-thousandths. */
type Command = readonly [act: "release" | "refund" | "refundLine" | "fail" | "bear", of: bigint, which: number];
const commands = fc.array(fc.tuple(fc.constantFrom("release", "refund", "refundLine", "fail", "bear"), bps, fc.nat(20)) as fc.Arbitrary<Command>, { maxLength: 12 });

interface Taken { readonly refund: PartRefund; readonly source: RefundSource }
interface Story { parts: HoldPart[]; readonly open: Taken[][] }

const take = (story: Story, wanted: readonly PartRefund[]): Taken[] => wanted.map((refund) => {
  const part = story.parts.find(({ position }) => position === refund.position)!;
  const source = refundSource(part, refund);
  story.parts = story.parts.map((one) => (one === part ? partMoved({ part, held: less(source.held), released: less(source.released), refunded: refund }) : one));
  return { refund, source };
});

function follow(story: Story, [act, of, which]: Command): void {
  const one = story.parts[which % story.parts.length]!;
  if (act === "release") {
    const shares = releaseShares(story.parts, share(heldOf(story.parts), of));
    expect(shares.reduce((sum, each) => sum + sharesSum(each), 0n)).toBe(share(heldOf(story.parts), of));
    story.parts = story.parts.map((part, at) => partMoved({ part, held: less(shares[at]!), released: shares[at]! }));
  }
  if (act === "refund") {
    const amount = share(story.parts.reduce((sum, part) => sum + refundable(part).amountMinor, 0n), of);
    const wanted = amountOverParts(story.parts, amount);
    expect(wanted.reduce((sum, { amountMinor }) => sum + amountMinor, 0n)).toBe(amount);
    story.open.push(take(story, wanted));
  }
  if (act === "refundLine") story.open.push(take(story, amountOverParts([one], share(refundable(one).amountMinor, of))));
  if (act === "bear" && heldOf(story.parts) === 0n) {
    const { amountMinor: borneMinor } = borneRefund(one, { position: one.position, quantity: 0, ...refundable(one), amountMinor: share(refundable(one).amountMinor, of) });
    story.parts = story.parts.map((part) => (part === one ? partMoved({ part, borneMinor }) : part));
  }
  if (act === "fail") for (const { refund, source } of story.open.splice(which % (story.open.length || 1), 1)[0] ?? []) story.parts = story.parts.map((part) => (part.position === refund.position
    ? partMoved({ part, held: source.held, released: source.released, refunded: { amountMinor: -refund.amountMinor, taxMinor: -refund.taxMinor, promotionMinor: -refund.promotionMinor } }) : part));
}

/** As the table's constraints have it. */
function addsUp(part: HoldPart): boolean {
  const [held, released] = [sharesHeld(part), sharesReleased(part)];
  return [...Object.values(held), ...Object.values(released), part.refundedMinor, part.refundedTaxMinor, part.refundedPromotionMinor, part.borneMinor].every((minor) => minor >= 0n)
    && sharesSum(held) + sharesSum(released) + part.refundedMinor + part.refundedPromotionMinor === part.paidMinor + part.promotionMinor
    && held.tax + released.tax + part.refundedTaxMinor === part.taxMinor
    && part.refundedMinor + part.borneMinor <= part.paidMinor && part.refundedPromotionMinor <= part.promotionMinor;
}

describe("the shares of what is held", () => {
  test("lose and gain nothing, whatever is released, refunded, borne, and given back by refunds that failed", () => {
    fc.assert(fc.property(parts, commands, (all, steps) => {
      const story: Story = { parts: [...all], open: [] };
      for (const step of steps) {
        follow(story, step);
        expect(story.parts.filter((part) => !addsUp(part))).toEqual([]);
      }
    }), { numRuns: 1_000 });
  });

  test("of a part whose price the platform gave back take no more tax back than is in the rest of its price", () => {
    const part: HoldPart = { holdId, position: 0, orderLineId: null, quantity: 1, ...zero, paidMinor: 365n, promotionMinor: 0n, taxMinor: 344n, feeMinor: 0n, feeTaxMinor: 0n,
      netHeldMinor: 0n, feeHeldMinor: 0n, feeTaxHeldMinor: 0n, taxHeldMinor: 0n, netReleasedMinor: 21n, taxReleasedMinor: 344n, borneMinor: 300n, taxJurisdiction: "DE", feeJurisdiction: null };
    const [all] = allOfParts([part]);
    expect(all).toEqual({ position: 0, quantity: 0, amountMinor: 65n, taxMinor: 61n, promotionMinor: 0n });
    expect(refundSource(part, all!).released).toEqual({ net: 4n, fee: 0n, feeTax: 0n, tax: 61n });
  });

  test("are all zero once everything has gone back, after whatever came before", () => {
    fc.assert(fc.property(parts, commands, (all, steps) => {
      const story: Story = { parts: [...all], open: [] };
      for (const step of steps) if (step[0] !== "bear") follow(story, step);
      take(story, allOfParts(story.parts));
      for (const part of story.parts) expect([sharesSum(sharesHeld(part)), sharesSum(sharesReleased(part)), part.refundedMinor, part.refundedPromotionMinor]).toEqual([0n, 0n, part.paidMinor, part.promotionMinor]);
    }), { numRuns: 300 });
  });

  test("of a fee shrink with what it was taken of, to the unit", () => {
    fc.assert(fc.property(parts, bps, (all, of) => {
      const part = all[0]!;
      const [refund] = amountOverParts([part], share(refundable(part).amountMinor, of));
      fc.pre(refund !== undefined);
      const { held, released } = refundSource(part, refund);
      const [rest, base] = [refund.amountMinor + refund.promotionMinor - refund.taxMinor, part.netHeldMinor + part.feeHeldMinor + part.feeTaxHeldMinor];
      const exact = part.feeHeldMinor * rest;
      expect(held.fee * base >= exact - base && held.fee * base <= exact + base).toBe(true);
      expect(sharesSum(released)).toBe(0n);
    }), { numRuns: 500 });
  });

  test("released bit by bit come to what they are at once", () => {
    fc.assert(fc.property(parts, fc.array(bps, { maxLength: 6 }), (all, steps) => {
      const story: Story = { parts: [...all], open: [] };
      for (const of of [...steps, 10_000n]) follow(story, ["release", of, 0]);
      expect(story.parts.map(sharesReleased)).toEqual(all.map(sharesHeld));
    }), { numRuns: 300 });
  });
});
