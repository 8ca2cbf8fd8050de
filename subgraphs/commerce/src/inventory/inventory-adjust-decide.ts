import { uuidOf, type Id } from "@souk/shared/ids";
import { invalid, type UserError } from "@souk/shared/refusals";
import { insufficientStock } from "../offers/offer-refusals.ts";
import type { Location } from "../locations/location-tables.ts";
import type { InventoryChangeInput } from "./inventory-adjust-input.ts";
import { changePath, inventoryChanged } from "./inventory-refusals.ts";
import { onHandMax, type InventoryLevel, type StockReason } from "./inventory-tables.ts";

/** A change with its place found. */
export interface PlacedChange extends InventoryChangeInput { readonly location: Location; /** Of a counted shelf: what of it is sold and not sent. */ readonly unsent?: number }

/** What is added to a level, or taken from it. */
export interface Adjustment { readonly levelId: string; readonly variantId: Id<"var">; readonly quantity: number; readonly reason: StockReason }

/** Everything that stands in the way of these changes, or what they come to; those that change nothing are left out. */
export type Decided = { readonly faults: readonly UserError[] } | { readonly adjustments: readonly Adjustment[] };

/**
 * Looks at changes of locked levels, one for each level at most.
 * @param levels all of the variants, also those that do not change
 */
export function adjustmentsDecide(changes: readonly PlacedChange[], levels: readonly InventoryLevel[]): Decided {
  const decided = changes.map((change, at) => ({ change, at, level: levels.find(({ variantId, locationId }) => variantId === change.variantId && locationId === change.location.id)! }))
    .map(({ change, at, level }) => ({ change, at, level, quantity: change.delta ?? change.setTo! - level.onHand }));
  const after = new Map(levels.map(({ id, onHand }): [string, number] => [id, onHand]));
  for (const { level, quantity } of decided) after.set(level.id, level.onHand + quantity);

  const faults = decided.flatMap(({ change, at, level, quantity }): UserError[] => {
    const said = change.changeFromQuantity ?? level.onHand;
    if (said !== level.onHand) return [inventoryChanged(at, level, level.onHand + (change.unsent ?? 0))];
    const onHand = level.onHand + quantity;
    if (onHand < level.reserved) return [insufficientStock(level.variantId, level.onHand - level.reserved, changePath(at))];
    if (quantity > 0 && onHand > onHandMax) return [invalid(changePath(at), `At most ${onHandMax} at one place.`)];
    if (quantity > 0 && change.location.archivedAt) return [invalid(changePath(at, "locationId"), "Nothing more is brought to a place that was put away.")];
    const inAll = levels.filter(({ variantId }) => variantId === level.variantId).reduce((sum, { id }) => sum + after.get(id)!, 0);
    if (quantity > 0 && level.policy === "UNIQUE" && inAll > 1) return [invalid(changePath(at), "There is only one of it.")];
    return [];
  });
  if (faults.length > 0) return { faults };
  return { adjustments: decided.filter(({ quantity }) => quantity !== 0).map(({ level, quantity, change }) => ({ levelId: uuidOf(level.id), variantId: level.variantId, quantity, reason: change.reason })) };
}
