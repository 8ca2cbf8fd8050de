import { isMember } from "@souk/shared/caller";
import { uuidOf, type Id } from "@souk/shared/ids";
import { invalid, notFound, Refused } from "@souk/shared/refusals";
import { verb } from "@souk/shared/verb";
import { publish } from "@souk/schema/events";
import type { Context } from "../context.ts";
import { setsPolicy } from "./inventory-guards.ts";
import { inventoryItemsLock, inventoryLevelsLock, ownedVariants } from "./inventory-lock.ts";
import type { InventoryPolicy } from "./inventory-tables.ts";

/** The variant's `id`, `InventoryPolicySetInput`, and the key. */
export interface InventoryPolicySetInput { readonly id: Id<"var">; readonly policy: InventoryPolicy; readonly idempotencyKey: string }

/**
 * Says how a variant is counted. What lies at places stays there: a variant that is not counted for a while is counted
 * on from where it stood. What is held for orders stays held.
 *
 * Repeatable: the same key returns the first answer; the same policy again changes nothing.
 * @throws OperationError FORBIDDEN unless the caller is the seller's owner or a manager
 * @throws Refused InvalidInput when there is no such variant, or more than one of what shall be the only one
 */
export const inventoryPolicySet = verb("inventoryPolicySet", async (tx, { caller }: Context, { id, policy }: InventoryPolicySetInput): Promise<{ readonly id: Id<"var"> }> => {
  const variant = (await ownedVariants(tx, [id])).get(id);
  if (!variant || !isMember(caller, variant.sellerId)) throw notFound(["id"], "There is no such variant.");
  setsPolicy(caller, variant.sellerId);
  const made = await inventoryItemsLock(tx, [variant], policy);
  const levels = await inventoryLevelsLock(tx, [variant.variantId]);
  const onHand = levels.reduce((sum, level) => sum + level.onHand, 0);
  if (policy === "UNIQUE" && onHand > 1) throw new Refused(invalid(["input", "policy"], `There are ${onHand} of it, so it is not the only one.`));
  const changed = await tx.run(
    `update commerce.inventory_item
        set policy = $2, version = version + 1, updated_at = clock_timestamp()
      where variant_id = $1
        and policy <> $2`, [uuidOf(id), policy]);
  if (made + changed > 0) await publish(tx, "inventory.policyChanged", { ...variant, policy, shownVariantId: variant.variantId });
  return { id: variant.variantId };
});
