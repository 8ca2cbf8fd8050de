import { badInput, noSuch } from "@souk/shared/errors";
import { watchValuesMax, type Watch } from "@souk/shared/live";
import { logWatch } from "@souk/schema/log-watch";
import type { Context } from "../context.ts";

const ofStock = [
  "inventory.adjusted", "inventory.reserved", "inventory.released", "inventory.finalized", "inventory.returned", "inventory.depleted", "inventory.restocked",
  "inventory.policyChanged",
] as const;

/**
 * Variants that the caller sees. Who sees their stock from within hears all of it; anybody else only what changes the number
 * that everybody is told, or a competitor could count what a store with plenty sells.
 * @throws OperationError BAD_USER_INPUT for none or too many, NOT_FOUND when the caller sees none of them
 */
export async function inventoryWatch({ variantIds }: { readonly variantIds: readonly string[] }, { stock }: Context): Promise<Watch> {
  if (variantIds.length === 0 || variantIds.length > watchValuesMax) throw badInput(`Name at least one variant and at most ${watchValuesMax}.`);
  const seen = (await Promise.all([...new Set(variantIds)].map((id) => stock.ofVariant.load(id)))).filter((one) => one !== null);
  if (seen.length === 0) throw noSuch("variant");
  const isInside = seen.every(({ sellerId }) => stock.seesInside(sellerId));
  return logWatch(isInside ? "variantId" : "shownVariantId", ofStock, seen.map(({ variantId }) => variantId));
}
