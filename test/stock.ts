import path from "node:path";
import type { Database } from "@souk/shared/database";
import { newId, uuidOf, type Id } from "@souk/shared/ids";
import { integrityCheck, invariantsIn } from "@souk/shared/integrity";
import { inTransaction } from "./database.ts";

/** A variant that lies somewhere. */
export interface PlantedStock {
  readonly variantId: Id<"var">;
  readonly sellerId: Id<"sel">;
  /** Uuids, in the order of the quantities. */
  readonly levelIds: readonly string[];
}

/** Stock past the verbs that count it, but as commerce itself may write it: so many of a new variant at each of new places. */
export async function stockPlanted(database: Database, quantities: readonly number[]): Promise<PlantedStock> {
  const [variantId, sellerId, levelIds] = [newId("var"), newId("sel"), quantities.map(() => uuidOf(newId("lvl")))];
  await inTransaction(database, async (tx) => {
    await tx.run("insert into commerce.inventory_item (variant_id, listing_id, seller_id, policy) values ($1, $2, $3, 'TRACKED')", [uuidOf(variantId), uuidOf(newId("lst")), uuidOf(sellerId)]);
    for (const levelId of levelIds) {
      const location = uuidOf(newId("loc"));
      await tx.run("insert into commerce.location (id, seller_id, name, is_pickup, is_default) values ($1, $2, 'Store', false, false)", [location, uuidOf(sellerId)]);
      await tx.run("insert into commerce.inventory_level (id, variant_id, location_id, policy) values ($1, $2, $3, 'TRACKED')", [levelId, uuidOf(variantId), location]);
    }
  });
  await stockAdjusted(database, sellerId, levelIds.map((levelId, at) => ({ levelId, quantity: quantities[at]! })).filter(({ quantity }) => quantity > 0));
  return { variantId, sellerId, levelIds };
}

/** An adjustment of a planted seller, as commerce itself may make it. */
export const stockAdjusted = (database: Database, sellerId: Id<"sel">, changes: readonly { readonly levelId: string; readonly quantity: number }[]): Promise<unknown> =>
  inTransaction(database, async (tx) => {
    const id = uuidOf(newId("adj"));
    await tx.run("insert into commerce.inventory_adjustment (id, seller_id) values ($1, $2)", [id, uuidOf(sellerId)]);
    await tx.run("select commerce.stock_adjust($1, $2, $3, $4, 'test', 'test')", [id, changes.map(({ levelId }) => levelId), changes.map(({ quantity }) => quantity), changes.map(() => "COUNTED")]);
  });

/** What lies at levels and what of it is held back, in their order. */
export const levelsNow = async (database: Database, levelIds: readonly string[]): Promise<(readonly [onHand: number, reserved: number])[]> =>
  (await database.rows<{ on_hand: number; reserved: number }>(
    "select l.on_hand, l.reserved from unnest($1::uuid[]) with ordinality as w (id, place) join commerce.inventory_level l using (id) order by w.place", [levelIds]))
    .map(({ on_hand, reserved }) => [on_hand, reserved]);

const invariants = invariantsIn("commerce", path.join(import.meta.dirname, "../subgraphs/commerce/src"), []).filter(({ name }) => ["C1", "C43", "C44"].includes(name));

/** Names of the invariants of stock that do not hold. */
export const stockBroken = async (database: Database): Promise<string[]> =>
  (await integrityCheck(database, invariants)).filter(({ violations }) => violations > 0).map(({ name }) => name);
