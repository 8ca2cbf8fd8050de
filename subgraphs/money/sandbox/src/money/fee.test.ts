import { expect, test } from "vitest";
import { standard } from "../settings.ts";
import { availableOn } from "./available-on.ts";
import { feeOf } from "./fee.ts";

test.each([[10_000, "usd", 320], [1_000, "eur", 59], [50, "eur", 31], [517, "eur", 45], [30, "gbp", 30], [700, "jpy", 50]])("of %i %s the provider takes %i", (amount, currency, fee) => {
  expect(feeOf(standard.fee, amount, currency)).toBe(fee);
});

test("money is available at midnight, two days later", () => {
  const noon = Date.UTC(2026, 10, 21, 12) / 1000;
  expect(availableOn({ pendingDays: 2 }, noon)).toBe(Date.UTC(2026, 10, 23) / 1000);
  expect(availableOn({ pendingDays: 0 }, noon)).toBe(noon);
});
