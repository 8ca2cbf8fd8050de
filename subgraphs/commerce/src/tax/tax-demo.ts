import type { TaxRateSetInput } from "./tax-rate-set.ts";

type DemoRate = Omit<TaxRateSetInput, "idempotencyKey">;
const included = (country: string, standardBps: number, reducedBps?: number): DemoRate[] => [
  { country, jurisdiction: country, taxClass: "STANDARD", rateBps: standardBps, inclusion: "INCLUDED" },
  ...(reducedBps === undefined ? [] : [{ country, jurisdiction: country, taxClass: "REDUCED", rateBps: reducedBps, inclusion: "INCLUDED" } as const]),
];

/** Rates as they are about right, for a demo market; whoever sells in earnest asks somebody who knows. */
export const demoTaxRates: readonly DemoRate[] = [
  ...included("DE", 1_900, 700),
  ...included("FR", 2_000, 550),
  ...included("AT", 2_000, 1_000),
  ...included("ES", 2_100, 1_000),
  ...included("GB", 2_000, 500),
  ...included("JP", 1_000, 800),
  { country: "US", region: "CA", jurisdiction: "US-CA", taxClass: "STANDARD", rateBps: 725, inclusion: "ADDED" },
  { country: "KW", jurisdiction: "KW", taxClass: "STANDARD", rateBps: 0, inclusion: "INCLUDED" },
];
