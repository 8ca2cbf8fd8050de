import { present } from "@souk/shared/assert";
import { isMember } from "@souk/shared/caller";
import type { Tx } from "@souk/shared/database";
import { isId, newId, uuidOf, type Id } from "@souk/shared/ids";
import { invalid, Refused } from "@souk/shared/refusals";
import { verb } from "@souk/shared/verb";
import type { Context } from "../context.ts";
import { defaultLocation } from "../locations/location-insert.ts";
import { locations, type Location } from "../locations/location-tables.ts";
import { adjustmentsDecide, type Adjustment, type PlacedChange } from "./inventory-adjust-decide.ts";
import { inventoryAdjustRules, type InventoryChangeInput } from "./inventory-adjust-input.ts";
import { countsStock } from "./inventory-guards.ts";
import { inventoryItemsLock, inventoryLevelsEnsure, inventoryLevelsLock, ownedVariants } from "./inventory-lock.ts";
import { changePath, noLocation, noVariant } from "./inventory-refusals.ts";
import { inventoryAdjustments, type InventoryAdjustment } from "./inventory-tables.ts";
import { shelfCounts } from "./shelf-counts.ts";
import { unsentOf } from "./stock-unsent.ts";
import { stockTell } from "./stock-tell.ts";

/** `InventoryAdjustInput`, and the key. */
export interface InventoryAdjustInput { readonly changes: readonly InventoryChangeInput[]; readonly idempotencyKey: string }

/**
 * Changes what lies at a seller's places, all of it or nothing. What was never counted is from now on; a change that
 * names no place is of the seller's default, which is made if there is none.
 *
 * Repeatable: the same key returns the first answer.
 * @throws OperationError FORBIDDEN unless the caller is the seller's owner, a manager, or packs for it
 * @throws Refused for each change: InvalidInput, InventoryChanged (another quantity than `changeFromQuantity`), InsufficientStock (below what is held for orders)
 */
export const inventoryAdjust = verb("inventoryAdjust", async (tx, { caller }: Context, { changes }: InventoryAdjustInput): Promise<InventoryAdjustment> => {
  const variants = await ownedVariants(tx, changes.map(({ variantId }) => variantId));
  const isTheirs = ({ variantId }: InventoryChangeInput) => isMember(caller, variants.get(variantId)?.sellerId ?? "");
  const strange = changes.flatMap((change, at) => (isTheirs(change) ? [] : [noVariant(changePath(at, "variantId"))]));
  if (strange.length > 0) throw new Refused(strange);
  const [sellerId, another] = [...new Set([...variants.values()].map((variant) => variant.sellerId))];
  if (another) throw new Refused(invalid(["input", "changes"], "These are of two sellers: change one's stock at a time."));
  const owner = present(sellerId, "the seller of a variant");
  countsStock(caller, owner);

  const placed = await changesPlaced(tx, owner, changes);
  await inventoryItemsLock(tx, [...variants.values()], "TRACKED");
  await inventoryLevelsEnsure(tx, placed.map(({ variantId, location }) => ({ variantId, locationId: location.id })));
  const variantIds = [...variants.values()].map(({ variantId }) => variantId);
  const levels = await inventoryLevelsLock(tx, variantIds);
  const unsent = placed.some(({ setShelfTo }) => setShelfTo != null) ? await unsentOf(tx, variantIds) : [];
  const decided = adjustmentsDecide(shelfCounts(placed, levels, unsent), levels);
  if ("faults" in decided) throw new Refused(decided.faults);
  return adjustmentWrite(tx, owner, decided.adjustments);
}, { input: inventoryAdjustRules });

/** Each change with its place, which stays as it is until the transaction ends. @throws Refused for places of others, and two changes of one level */
async function changesPlaced(tx: Tx, sellerId: Id<"sel">, changes: readonly InventoryChangeInput[]): Promise<PlacedChange[]> {
  const usual = changes.some(({ locationId }) => !locationId) ? await defaultLocation(tx, sellerId) : undefined;
  const named = await tx.read(locations,
    `select ${locations.select("l")}
       from commerce.location l
      where l.seller_id = $1
        and l.id = any($2::uuid[])
      order by l.id
        for share`,
    [uuidOf(sellerId), changes.flatMap(({ locationId }) => (isId("loc", locationId) ? [uuidOf(locationId)] : []))]);
  const byId = new Map<string, Location>(named.map((location) => [location.id, location]));
  const seen = new Set<string>();
  const placed = changes.map((change, at) => {
    const location = change.locationId ? byId.get(change.locationId) : usual;
    if (!location) return { fault: noLocation(at) };
    const place = `${change.variantId} ${location.id}`;
    return seen.size === seen.add(place).size ? { fault: invalid(changePath(at), "Another change is of the same place.") } : { change: { ...change, location } };
  });
  const faults = placed.flatMap((one) => ("fault" in one ? [one.fault] : []));
  if (faults.length > 0) throw new Refused(faults);
  return placed.flatMap((one) => ("change" in one ? [one.change] : []));
}

async function adjustmentWrite(tx: Tx, sellerId: Id<"sel">, adjustments: readonly Adjustment[]): Promise<InventoryAdjustment> {
  const [adjustment] = await tx.read(inventoryAdjustments,
    `insert into commerce.inventory_adjustment as a (id, seller_id) values ($1, $2) returning ${inventoryAdjustments.select("a")}`, [uuidOf(newId("adj")), uuidOf(sellerId)]);
  const made = present(adjustment, "the adjustment just inserted");
  await tx.run("select commerce.stock_adjust($1, $2::uuid[], $3::int[], $4::text[], $5, $6)",
    [uuidOf(made.id), adjustments.map(({ levelId }) => levelId), adjustments.map(({ quantity }) => quantity), adjustments.map(({ reason }) => reason), tx.origin.actor, tx.origin.correlationId]);
  await stockTell(tx, "inventory.adjusted", adjustments.map(({ variantId, quantity }) => ({ variantId: uuidOf(variantId), quantity })));
  return made;
}
