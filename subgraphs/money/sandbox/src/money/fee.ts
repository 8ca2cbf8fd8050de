import type { FeeSettings } from "../settings.ts";

/** What the provider takes of a charge, in minor units: the percentage rounded half up, and the fixed part; never more than the charge itself. */
export function feeOf({ bps, fixed, fixedElse }: FeeSettings, amount: number, currency: string): number {
  const share = Math.floor((amount * bps + 5_000) / 10_000);
  return Math.min(amount, share + (fixed[currency] ?? fixedElse));
}
