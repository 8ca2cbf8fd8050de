import type { Rounding } from "@souk/shared/money";
import type { PricingRounding } from "./pricing-input.ts";

/** The kernel's word for an order's rounding. */
export const roundingOf: Readonly<Record<PricingRounding, Rounding>> = { HALF_UP: "half-up", HALF_EVEN: "half-even", DOWN: "down" };
