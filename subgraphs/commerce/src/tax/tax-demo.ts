import type { TaxRateSetInput } from "./tax-rate-set.ts";

type DemoRate = Omit<TaxRateSetInput, "idempotencyKey">;
const included = (country: string, jurisdiction: string, standardBps: number, reducedBps?: number): DemoRate[] => [
  { country, jurisdiction, taxClass: "STANDARD", rateBps: standardBps, inclusion: "INCLUDED" },
  ...(reducedBps === undefined ? [] : [{ country, jurisdiction, taxClass: "REDUCED", rateBps: reducedBps, inclusion: "INCLUDED" } as const]),
];

/** Rates as they are about right, for a demo market; whoever sells in earnest asks somebody who knows. */
export const demoTaxRates: readonly DemoRate[] = [
  ...included("DE", "Germany", 1_900, 700),
  ...included("FR", "France", 2_000, 550),
  ...included("AT", "Austria", 2_000, 1_000),
  ...included("ES", "Spain", 2_100, 1_000),
  ...included("GB", "United Kingdom", 2_000, 500),
  ...included("JP", "Japan", 1_000, 800),
  { country: "US", region: "CA", jurisdiction: "California", taxClass: "STANDARD", rateBps: 725, inclusion: "ADDED" },
  { country: "KW", jurisdiction: "Kuwait", taxClass: "STANDARD", rateBps: 0, inclusion: "INCLUDED" },
];
