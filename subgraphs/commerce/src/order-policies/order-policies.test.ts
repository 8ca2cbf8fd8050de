import { describe, expect } from "vitest";
import type { Caller } from "@souk/shared/caller";
import { test, type OrdersWorld } from "@souk/test/commerce";
import { teammate } from "@souk/test/inventory";
import { person } from "@souk/test/subgraph-under-test";
import { ordersInTime } from "../order-life/orders-due.ts";

const says = (orders: OrdersWorld, caller: Caller, sellerId: string, isAcceptedAtOnce: boolean) =>
  orders.ask(caller, "orderPolicySet", { isAcceptedAtOnce }, { id: sellerId, field: "seller", fields: "id orderPolicy { isAcceptedAtOnce acceptWithinHours }" });
const shown = async (orders: OrdersWorld, buyer: Caller, id: string) => (await orders.commerce.as(buyer).run<{ checkout: { sellers: { isAcceptedAtOnce: boolean }[] } }>(
  "query ($id: ID!) { checkout(id: $id) { sellers { isAcceptedAtOnce } } }", { id })).data!.checkout.sellers.map(({ isAcceptedAtOnce }) => isAcceptedAtOnce);
const standing = "state policy { isAcceptedAtOnce acceptWithinHours } timers { effect }";
const waits = { state: "PLACED", policy: { isAcceptedAtOnce: false, acceptWithinHours: 48 }, timers: [{ effect: "EXPIRED" }] };

describe("a seller who looks at orders first", () => {
  test("says so to everybody, and what is bought then waits for two days: accepted, declined, or expired", async ({ orders }) => {
    const goods = await orders.goods(9);
    const { sellerId, owner } = goods.shop;
    expect(await says(orders, owner, sellerId, false)).toEqual({ seller: { id: sellerId, orderPolicy: { isAcceptedAtOnce: false, acceptWithinHours: 48 } }, userErrors: [] });
    const bought = await orders.readies([{ goods, quantity: 1 }]);
    expect(await shown(orders, bought.buyer, bought.id)).toEqual([false]);
    const [taken, refused, silent] = [await orders.bought([{ goods, quantity: 1 }]), await orders.bought([{ goods, quantity: 1 }]), await orders.bought([{ goods, quantity: 1 }])];
    expect(await orders.order(taken.buyer, taken.id, standing)).toEqual(waits);
    expect((await orders.tells(owner, "orderAccept", taken.id)).order).toMatchObject({ state: "ACCEPTED" });
    expect((await orders.tells(owner, "orderDecline", refused.id, { reason: "Sold elsewhere." })).order).toMatchObject({ state: "DECLINED" });
    await orders.falls(silent.id);
    await ordersInTime.sweep(orders.commerce.runtime);
    expect(await orders.order(silent.buyer, silent.id, "state refundRequested { minor } totals { total { minor } }")).toEqual({ state: "EXPIRED", refundRequested: { minor: "1500" }, totals: { total: { minor: "1500" } } });
    expect(await orders.commerce.violated()).toEqual([]);
  });

  test("changes nothing for who was shown something else, and for what was made", async ({ orders }) => {
    const goods = await orders.goods(9);
    const { sellerId, owner } = goods.shop;
    const before = await orders.bought([{ goods, quantity: 1 }]);
    const ready = await orders.readies([{ goods, quantity: 1 }]);
    expect(await shown(orders, ready.buyer, ready.id)).toEqual([true]);
    await says(orders, owner, sellerId, false);
    const { orderGroup } = await orders.completes(ready);
    const { id: groupId, orders: [made] } = orderGroup as unknown as { id: `ogr_${string}`; orders: { id: string }[] };
    await orders.pays(groupId);
    for (const [buyer, id] of [[before.buyer, before.id], [ready.buyer, made!.id]] as const) expect(await orders.order(buyer, id, "state")).toEqual({ state: "ACCEPTED" });
    const waiting = await orders.bought([{ goods, quantity: 1 }]);
    await says(orders, owner, sellerId, true);
    expect(await orders.order(waiting.buyer, waiting.id, standing)).toEqual(waits);
    expect(await orders.order((await orders.bought([{ goods, quantity: 1 }])).seller, waiting.id, "state")).toEqual({ state: "PLACED" });
  });

  test("is of each seller of a cart alone", async ({ orders }) => {
    const [looked, plain] = [await orders.goods(1), await orders.goods(1)];
    await says(orders, looked.shop.owner, looked.shop.sellerId, false);
    const ready = await orders.readies([{ goods: looked, quantity: 1 }, { goods: plain, quantity: 1 }]);
    expect(new Set(await shown(orders, ready.buyer, ready.id))).toEqual(new Set([false, true]));
    const { orderGroup } = await orders.completes(ready);
    await orders.pays((orderGroup as { id: `ogr_${string}` }).id);
    const states = await Promise.all((orderGroup as unknown as { orders: { id: string }[] }).orders.map(async ({ id }) => (await orders.order<{ state: string }>(ready.buyer, id, "state"))!.state));
    expect(states.toSorted()).toEqual(["ACCEPTED", "PLACED"]);
  });

  test("is its owner or a manager, and hears of each change once", async ({ orders }) => {
    const { sellerId, owner } = await orders.shop();
    expect((await says(orders, person(), sellerId, false)).userErrors).toMatchObject([{ code: "INVALID", path: ["id"] }]);
    await expect(says(orders, teammate({ sellerId, owner }, "SELLER_FULFILMENT"), sellerId, false)).rejects.toThrow("FORBIDDEN");
    await says(orders, teammate({ sellerId, owner }, "SELLER_MANAGER"), sellerId, false);
    for (const isAtOnce of [false, true, true]) await says(orders, owner, sellerId, isAtOnce);
    expect(await orders.commerce.runtime.database.rows("select payload -> 'isAcceptedAtOnce' as said from commerce.event where aggregate_id = $1 and type = 'orderPolicy.set' order by position", [sellerId])).toEqual([{ said: false }, { said: true }]);
  });
});
