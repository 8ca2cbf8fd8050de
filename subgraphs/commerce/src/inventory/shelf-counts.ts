import type { PlacedChange } from "./inventory-adjust-decide.ts";
import type { InventoryLevel } from "./inventory-tables.ts";
import type { Unsent } from "./stock-unsent.ts";

/**
 * Changes that count a shelf, said in what is on hand: without what was sold and has not left. When a parcel leaves, both
 * numbers of the shelf fall together, so that what is on hand by them stays right.
 */
export const shelfCounts = (changes: readonly PlacedChange[], levels: readonly InventoryLevel[], unsent: readonly Unsent[]): PlacedChange[] => changes.map((change) => {
  if (change.setShelfTo === null || change.setShelfTo === undefined) return change;
  const level = levels.find(({ variantId, locationId }) => variantId === change.variantId && locationId === change.location.id)!;
  const sold = unsent.find(({ levelId }) => levelId === level.id)?.unsent ?? 0;
  return { ...change, setTo: change.setShelfTo - sold, changeFromQuantity: change.changeFromQuantity! - sold, unsent: sold };
});
