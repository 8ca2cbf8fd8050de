import path from "node:path";
import type { Database } from "@souk/shared/database";
import { newId, uuidOf, type Id } from "@souk/shared/ids";
import { integrityCheck, invariantsIn } from "@souk/shared/integrity";
import { asAdmin } from "./cluster.ts";
import type { TestDatabase } from "./database.ts";

/** A variant that lies somewhere. */
export interface PlantedStock {
  readonly variantId: Id<"var">;
  readonly sellerId: Id<"sel">;
  /** Uuids, in the order of the quantities. */
  readonly levelIds: readonly string[];
}

/** Stock past the verbs that count it, but through the database's own door: so many of a new variant at each of new places. */
export async function stockPlanted(scratch: TestDatabase, quantities: readonly number[], policy = "TRACKED"): Promise<PlantedStock> {
  const [variantId, sellerId, levelIds] = [newId("var"), newId("sel"), quantities.map(() => uuidOf(newId("lvl")))];
  await asAdmin(scratch.adminUrl, async (admin) => {
    await admin.query("insert into commerce.inventory_item (variant_id, listing_id, seller_id, policy) values ($1, $2, $3, $4)", [uuidOf(variantId), uuidOf(newId("lst")), uuidOf(sellerId), policy]);
    for (const [at, levelId] of levelIds.entries()) {
      const location = uuidOf(newId("loc"));
      await admin.query("insert into commerce.location (id, seller_id, name, is_pickup, is_default) values ($1, $2, $3, false, false)", [location, uuidOf(sellerId), `Store ${at}`]);
      await admin.query("insert into commerce.inventory_level (id, variant_id, location_id, policy) values ($1, $2, $3, $4)", [levelId, uuidOf(variantId), location, policy]);
    }
  });
  await stockAdjusted(scratch, sellerId, levelIds.map((levelId, at) => ({ levelId, quantity: quantities[at]! })).filter(({ quantity }) => quantity > 0));
  return { variantId, sellerId, levelIds };
}

/** An adjustment of a planted seller, through the database's own door. */
export const stockAdjusted = (scratch: TestDatabase, sellerId: Id<"sel">, changes: readonly { readonly levelId: string; readonly quantity: number }[]): Promise<unknown> =>
  asAdmin(scratch.adminUrl, async (admin) => {
    const id = uuidOf(newId("adj"));
    await admin.query("insert into commerce.inventory_adjustment (id, seller_id) values ($1, $2)", [id, uuidOf(sellerId)]);
    await admin.query("select commerce.stock_adjust($1, $2, $3, $4, 'test', 'test')", [id, changes.map(({ levelId }) => levelId), changes.map(({ quantity }) => quantity), changes.map(() => "COUNTED")]);
  });

/** What lies at levels and what of it is held back, in their order. */
export const levelsNow = async (database: Database, levelIds: readonly string[]): Promise<(readonly [onHand: number, reserved: number])[]> =>
  (await database.rows<{ on_hand: number; reserved: number }>(
    "select l.on_hand, l.reserved from unnest($1::uuid[]) with ordinality as w (id, place) join commerce.inventory_level l using (id) order by w.place", [levelIds]))
    .map(({ on_hand, reserved }) => [on_hand, reserved]);

const invariants = invariantsIn("commerce", path.join(import.meta.dirname, "../subgraphs/commerce/src/checks.sql"), []).filter(({ name }) => ["C1", "C43", "C44"].includes(name));

/** Names of the invariants of stock that do not hold. */
export const stockBroken = async (database: Database): Promise<string[]> =>
  (await integrityCheck(database, invariants)).filter(({ violations }) => violations > 0).map(({ name }) => name);
