import type { MarketPlace } from "./place.ts";

/** How often each kind of fault has struck. */
export async function faultsMet({ control }: Pick<MarketPlace, "control">): Promise<Record<string, number>> {
  const met: Record<string, number> = {};
  for (const { kind, struck } of (await control<{ rules: readonly { kind: string; struck: number }[] }>("/sandbox/faults")).rules) met[kind] = (met[kind] ?? 0) + struck;
  return met;
}
