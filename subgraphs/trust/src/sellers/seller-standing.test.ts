import { describe, expect } from "vitest";
import { uuidOf } from "@souk/shared/ids";
import type { Database, Tx } from "@souk/shared/database";
import { inTransaction } from "@souk/test/database";
import { test, type SellersUnderTest } from "@souk/test/sellers";
import { until } from "@souk/test/until";
import type { SellerState } from "./seller-states.ts";

interface Standing { readonly state: SellerState; readonly can_sell: boolean; readonly can_draft: boolean; readonly can_be_paid: boolean }
const lock = (tx: Tx, ids: readonly string[]) => tx.rows<Standing>("select * from trust.seller_standing_lock_v1($1::uuid[])", [ids.map(uuidOf)]);
const waits = async (market: SellersUnderTest) => (await market.sql(
  "select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'")).rowCount;
const untilSomebodyWaits = (market: SellersUnderTest) => until("somebody waits for a lock", async () => (await waits(market))! > 0);
/** A promise and its key, to let a transaction go on when the test says so. */
function gate() {
  let open = () => {};
  const opened = new Promise<void>((resolve) => { open = resolve; });
  return { opened, open };
}

describe("a seller's standing", () => {
  test.for<[SellerState, boolean, boolean, boolean]>([
    ["ONBOARDING", false, true, false], ["PENDING_REVIEW", false, true, false], ["ACTIVE", true, true, true], ["RESTRICTED", true, true, false],
    ["SUSPENDED", false, false, false], ["REJECTED", false, false, false], ["TERMINATED", false, false, false],
  ])("%s: sells %s, drafts %s, is paid %s, in the view and behind the lock, for every subgraph", async ([state, can_sell, can_draft, can_be_paid], { market, scratch }) => {
    const { id } = await market.open(await market.citizen());
    await market.sql("update trust.seller set state = $2 where id = $1", [uuidOf(id), state]);
    const catalog = await scratch.open("catalog", { poolSize: 1 });
    const standing = { seller_id: uuidOf(id), state, can_sell, can_draft, can_be_paid };
    expect(await catalog.row("select * from trust.seller_standing_v1 where seller_id = $1", [uuidOf(id)])).toEqual(standing);
    expect(await inTransaction(catalog, (tx) => lock(tx, [id]))).toEqual([standing]);
    await expect(catalog.row("select from trust.seller")).rejects.toThrow(/permission denied/);
  });

  test("is held: a suspension waits for the transaction that locked it, which saw a seller that sells", async ({ market, scratch }) => {
    const { id } = await market.selling(await market.citizen());
    const catalog = await scratch.open("catalog", { poolSize: 1 });
    const admin = await market.staff("ADMIN");
    const { opened: released, open: release } = gate();
    const order: string[] = [];
    const sale = inTransaction(catalog, async (tx) => {
      const [standing] = await lock(tx, [id]);
      await released;
      return standing;
    }).then((standing) => { order.push("sold"); return standing; });
    await until("the sale holds the lock", async () => (await market.sql(
      "select from pg_stat_activity where datname = current_database() and state = 'idle in transaction'")).rowCount === 1);
    const suspension = market.mutate(admin, "sellerSuspend", { reason: "fakes" }, { id }).then((answer) => { order.push("suspended"); return answer; });
    await untilSomebodyWaits(market);
    release();
    expect((await sale)?.can_sell).toBe(true);
    expect((await suspension)["seller"]).toMatchObject({ state: "SUSPENDED" });
    expect(order).toEqual(["sold", "suspended"]);
  });

  test("is waited for: who asks during a suspension sees the seller that no longer sells", async ({ market, scratch }) => {
    const { id } = await market.selling(await market.citizen());
    const catalog = await scratch.open("catalog", { poolSize: 1 });
    const { opened: released, open: release } = gate();
    const { opened: suspended, open: tell } = gate();
    const suspension = inTransaction(market.database, async (tx) => {
      await tx.run("update trust.seller set state = 'SUSPENDED', version = version + 1 where id = $1", [uuidOf(id)]);
      tell();
      await released;
    });
    await suspended;
    const sale = inTransaction(catalog, (tx) => lock(tx, [id]));
    await untilSomebodyWaits(market);
    release();
    await suspension;
    expect(await sale).toMatchObject([{ state: "SUSPENDED", can_sell: false }]);
  });

  test("of two sellers, asked in opposite order while both are suspended and reinstated, never deadlocks", async ({ market, scratch }) => {
    const ada = await market.citizen();
    const [one, two] = [(await market.selling(ada)).id, (await market.selling(ada)).id];
    const pools: Database[] = [await scratch.open("money", { poolSize: 4 }), await scratch.open("commerce", { poolSize: 4 })];
    const admin = await market.staff("ADMIN");
    const sales = Array.from({ length: 60 }, (_, n) => inTransaction(pools[n % 2]!, (tx) => lock(tx, n % 2 ? [one, two] : [two, one])));
    const acts = [one, two].map(async (id) => {
      for (let n = 0; n < 5; n++) {
        expect((await market.mutate(admin, "sellerSuspend", { reason: "test" }, { id })).userErrors).toEqual([]);
        expect((await market.mutate(admin, "sellerReinstate", { reason: "test" }, { id })).userErrors).toEqual([]);
      }
    });
    expect((await Promise.all(sales)).every((standings) => standings.length === 2)).toBe(true);
    await Promise.all(acts);
  });
});
