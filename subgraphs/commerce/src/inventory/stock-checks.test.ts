import { describe, expect } from "vitest";
import { newId, uuidOf, type Id } from "@souk/shared/ids";
import { asAdmin } from "@souk/test/cluster";
import { inTransaction } from "@souk/test/database";
import { test } from "@souk/test/inventory";
import { reservationsFinalise, reservationsHold, stockLock } from "./stock.ts";

/** Breaks stock as a bug or a hand in the database might, past grants, keys and triggers; then mends it. */
const plants: readonly [name: string, breaks: string, mends: string][] = [
  ["C1", "update commerce.inventory_level set on_hand = on_hand + 1 where variant_id = $variant", "update commerce.inventory_level set on_hand = on_hand - 1 where variant_id = $variant"],
  ["C1", "update commerce.inventory_level set reserved = reserved - 1 where variant_id = $variant", "update commerce.inventory_level set reserved = reserved + 1 where variant_id = $variant"],
  ["C1", "update commerce.reservation set state = 'RELEASED', ended_at = now() where id = $held", "update commerce.reservation set state = 'HELD', ended_at = null where id = $held"],
  ["C1", "update commerce.stock_movement set number = 7 where kind = 'SOLD' and variant_id = $variant", "update commerce.stock_movement set number = 2 where number = 7"],
  ["C43", "update commerce.stock_movement set on_hand = 1 where kind = 'SOLD' and variant_id = $variant", "update commerce.stock_movement set on_hand = 3 where kind = 'SOLD' and variant_id = $variant"],
  ["C44", "update commerce.reservation set cancelled = 1 where id = $sold", "update commerce.reservation set cancelled = 0 where id = $sold"],
  ["C45", "update commerce.inventory_item set seller_id = $held, listing_id = listing_id where variant_id = $variant", "update commerce.inventory_item set seller_id = $seller where variant_id = $variant"],
];
/** What the runtime role may not do, whatever code it runs. */
const forbidden = [
  "update commerce.inventory_level set on_hand = 9", "update commerce.inventory_level set reserved = 0", "delete from commerce.inventory_level",
  "insert into commerce.stock_movement (level_id, variant_id, number, quantity, on_hand, kind, actor, correlation_id) select id, variant_id, 9, 1, 1, 'INITIAL', 'x', 'x' from commerce.inventory_level",
  "update commerce.stock_movement set quantity = 1", "delete from commerce.stock_movement", "truncate commerce.stock_movement cascade",
  "update commerce.reservation set quantity = 1", "delete from commerce.reservation", "update commerce.inventory_adjustment set created_at = now()",
  "select commerce.stock_write(array[]::commerce.stock_move[])",
];

describe("the invariants of stock", () => {
  test("hold after a sale, each finds its violation, and the runtime role cannot break them", async ({ store, scratch }) => {
    const shop = await store.shop();
    const { variantId } = await store.variant(shop) as { variantId: Id<"var"> };
    await store.adjust(shop.owner, [{ variantId, delta: 5, reason: "RECEIVED" }]);
    const [sold, held, soldOrder] = [newId("rsv"), newId("rsv"), newId("ord")];
    await inTransaction(store.database, async (tx) => {
      const [level] = (await stockLock(tx, [variantId])).get(variantId)!.levels;
      await reservationsHold(tx, [sold, held].map((id) => ({ id, levelId: level!.levelId, variantId, orderLineId: newId("oln"), orderId: id === sold ? soldOrder : newId("ord"), quantity: 2 })), 15);
      await reservationsFinalise(tx, [soldOrder]);
    });
    const ids: Record<string, string> = { $variant: variantId, $seller: shop.sellerId, $held: held, $sold: sold };
    const run = (sql: string) => asAdmin(scratch.adminUrl, (admin) => admin.query(`set session_replication_role = replica; ${sql.replace(/\$\w+/g, (name) => `'${uuidOf(ids[name]!)}'::uuid`)}`));

    expect(await store.commerce.violated()).toEqual([]);
    for (const [name, breaks, mends] of plants) {
      await run(breaks);
      expect(await store.commerce.violated(), breaks).toContain(name);
      await run(mends);
      expect(await store.commerce.violated(), mends).toEqual([]);
    }
    for (const statement of forbidden) await expect(store.database.run(statement), statement).rejects.toThrow(/permission denied/);
  });

  test("keep a reservation that is over, even from the owner of its table", async ({ store, scratch }) => {
    const shop = await store.shop();
    const { variantId } = await store.variant(shop) as { variantId: Id<"var"> };
    await store.adjust(shop.owner, [{ variantId, delta: 5, reason: "RECEIVED" }]);
    const orderId = newId("ord");
    await inTransaction(store.database, async (tx) => {
      const [level] = (await stockLock(tx, [variantId])).get(variantId)!.levels;
      await reservationsHold(tx, [{ id: newId("rsv"), levelId: level!.levelId, variantId, orderLineId: newId("oln"), orderId, quantity: 2 }], 15);
      await reservationsFinalise(tx, [orderId]);
    });
    for (const change of ["set state = 'HELD', ended_at = null", "set state = 'RELEASED'", "set quantity = 1", "set expires_at = now()"])
      await expect(asAdmin(scratch.adminUrl, (admin) => admin.query(`update commerce.reservation ${change} where order_id = $1`, [uuidOf(orderId)])), change).rejects.toThrow(/a reservation that is over stays so/);
    await expect(asAdmin(scratch.adminUrl, (admin) => admin.query("delete from commerce.reservation")), "delete").rejects.toThrow(/append-only/);
    await expect(asAdmin(scratch.adminUrl, (admin) => admin.query("update commerce.stock_movement set quantity = 1")), "update").rejects.toThrow(/append-only/);
  });
});
