import { idOf, type Id } from "@souk/shared/ids";
import type { PricedLineInput, PricingInput, ShippingInput } from "./pricing-input.ts";

const one = (digit: number): string => `01890000-0000-7000-8000-00000000000${digit}`;

/** Two sellers, for tests of pure arithmetic. */
export const [ada, ben]: readonly [Id<"sel">, Id<"sel">] = [idOf("sel", one(1)), idOf("sel", one(2))];

/** A line of Ada's: one of 10.00 without tax, unless said otherwise. */
export const line = (said: Partial<PricedLineInput> = {}): PricedLineInput => ({
  lineId: "l1", sellerId: ada, listingId: idOf("lst", one(3)), categoryId: idOf("cat", one(4)),
  quantity: 1, unitMinor: 10_00n, taxRateBps: 0, taxInclusion: "ADDED", ...said,
});
/** Ada's shipping for 5.00 without tax, unless said otherwise. */
export const shipping = (said: Partial<ShippingInput> = {}): ShippingInput => ({ sellerId: ada, minor: 5_00n, taxRateBps: 0, taxInclusion: "ADDED", ...said });
/** One line of Ada's in euro, rounded half up, unless said otherwise. */
export const order = (said: Partial<PricingInput> = {}): PricingInput => ({
  currency: "EUR", rounding: "HALF_UP", residue: "EARLIEST", lines: [line()], shipping: [], discounts: [], ...said,
});
