import { availableIn, type ListingStock, type VariantStock } from "./stock-reads.ts";

/** What buyers are told of how much there is. */
export type StockStatus = "IN_STOCK" | "LOW" | "OUT_OF_STOCK" | "UNLIMITED";

/** A buyer needs no more to know, and a competitor learns no more than that. */
const availableShownMax = 100;
/** So few that somebody who hesitates may be too late. */
const lowStockMax = 5;

/** So many, as everybody is told. */
export const capped = (available: number): number => Math.min(available, availableShownMax);

/** How many can be bought, as everybody is told; null when there is no end of it. */
export const availableShown = (stock: VariantStock): number | null => {
  const available = availableIn(stock);
  return available === null ? null : capped(available);
};

/** How much there is of a listing. */
export function stockStatus({ isUnlimited, available }: ListingStock): StockStatus {
  if (isUnlimited) return "UNLIMITED";
  if (available === 0) return "OUT_OF_STOCK";
  return available <= lowStockMax ? "LOW" : "IN_STOCK";
}
