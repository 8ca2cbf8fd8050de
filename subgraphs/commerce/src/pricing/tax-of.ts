import { bps, fraction, wholeBps, type Currency } from "@souk/shared/money";
import type { PricingRounding, TaxInclusion } from "./pricing-input.ts";
import { roundingOf } from "./rounding.ts";

/** The tax of an amount after discounts, rounded once: contained in it (rate ÷ (1 + rate) of it), or on top of it. */
export function taxOf(minor: bigint, rateBps: number, inclusion: TaxInclusion, currency: Currency, rounding: PricingRounding): bigint {
  const [amount, rate] = [{ minor, currency }, BigInt(rateBps)];
  return inclusion === "ADDED" ? bps(amount, rate, roundingOf[rounding]).minor : fraction(amount, rate, wholeBps + rate, roundingOf[rounding]).minor;
}
