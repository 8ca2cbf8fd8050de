import type { Tx } from "@souk/shared/database";
import { idOf } from "@souk/shared/ids";
import { publish } from "@souk/schema/events";
import type { InventoryPolicy } from "./inventory-tables.ts";
import { capped } from "./stock-shown.ts";

/** By how much a variant's available part has changed; a variant may stand there several times. */
export interface StockChange {
  /** Uuid. */
  readonly variantId: string;
  /** Negative when less is left. */
  readonly quantity: number;
}

type StockEvent = "inventory.adjusted" | "inventory.reserved" | "inventory.released" | "inventory.finalized" | "inventory.returned";

/**
 * Publishes what just happened to the stock of variants, once for each, with what is available now; and, where the last
 * one went or the first one came, that too. Read after the change, whose locks still stand.
 * @param changes of the available part; for `inventory.finalized`, which leaves it as it is, what was sold
 */
export async function stockTell(tx: Tx, event: StockEvent, changes: readonly StockChange[]): Promise<void> {
  if (changes.length === 0) return;
  const byVariant = new Map<string, number>();
  for (const { variantId, quantity } of changes) byVariant.set(variantId, (byVariant.get(variantId) ?? 0) + quantity);
  const now = await tx.rows<{ variant_id: string; listing_id: string; seller_id: string; policy: InventoryPolicy; available: number }>(
    `select i.variant_id, i.listing_id, i.seller_id, i.policy, sum(l.on_hand - l.reserved)::int as available
       from commerce.inventory_item i
       join commerce.inventory_level l on l.variant_id = i.variant_id
      where i.variant_id = any($1::uuid[])
      group by i.variant_id`, [[...byVariant.keys()].toSorted()]);
  const facts = now.map(({ variant_id, listing_id, seller_id, policy, available }) => {
    const quantity = byVariant.get(variant_id)!;
    const before = event === "inventory.finalized" ? available : available - quantity;
    const isShown = policy !== "UNLIMITED" && capped(before) !== capped(available);
    const variantId = idOf("var", variant_id);
    return { policy, before, fact: { variantId, listingId: idOf("lst", listing_id), sellerId: idOf("sel", seller_id), quantity, available, ...isShown ? { shownVariantId: variantId } : {} } };
  });
  const counted = facts.filter(({ policy }) => policy !== "UNLIMITED");      // of the rest nobody runs out
  await publish(tx, event, facts.map(({ fact }) => fact));
  await publish(tx, "inventory.depleted", counted.filter(({ before, fact }) => before > 0 && fact.available === 0).map(({ fact }) => fact));
  await publish(tx, "inventory.restocked", counted.filter(({ before, fact }) => before === 0 && fact.available > 0).map(({ fact }) => fact));
}
