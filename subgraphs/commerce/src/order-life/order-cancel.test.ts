import { describe, expect } from "vitest";
import { uuidOf } from "@souk/shared/ids";
import { asAdmin } from "@souk/test/cluster";
import { test, type Bought, type OrdersWorld } from "@souk/test/commerce";
import type { TestDatabase } from "@souk/test/database";
import { ordersInTime } from "./orders-due.ts";

const cancelled = async ({ adminUrl }: TestDatabase, { id }: Bought) => (await asAdmin(adminUrl, (admin) => admin.query<{ payload: { reason: string; lines: { orderLineId: string; quantity: number }[] }; type: string; actor: string }>(
  "select type, actor, payload from commerce.event where aggregate_id = $1 and type = 'order.cancelled' order by position", [id]))).rows;
const cancel = (orders: OrdersWorld, by: "buyer" | "seller", bought: Bought, also: object = {}) => orders.tells(bought[by], "orderCancel", bought.id, { reason: "It is too big.", ...also }, "lines { cancelled shipped delivered }");
const packed = async (orders: OrdersWorld, { seller, id, lines: [line] }: Bought, quantity: number) =>
  String((await orders.tells(seller, "shipmentCreate", null, { orderId: id, lines: [{ orderLineId: line!.id, quantity }] })).shipment!["id"]);

describe("cancelling an order", () => {
  test("gives the stock back at once and says which units are to be refunded, once for one key", async ({ orders, scratch }) => {
    const goods = await orders.goods(3);
    const bought = await orders.bought([{ goods, quantity: 3 }]);
    const key = orders.key();
    const answers = await Promise.all([1, 2, 3].map(() => cancel(orders, "buyer", bought, { idempotencyKey: key })));
    expect(answers.map(({ order }) => order!["state"])).toEqual(["CANCELLED", "CANCELLED", "CANCELLED"]);
    expect(await cancelled(scratch, bought)).toMatchObject([{ actor: bought.buyer.actor, payload: { reason: "It is too big.", lines: [{ orderLineId: bought.lines[0]!.id, quantity: 3 }] } }]);
    expect((await orders.buys([{ goods, quantity: 3 }])).lines).toHaveLength(1);
    expect(await orders.commerce.violated()).toEqual([]);
  });

  test("of some units leaves the order where it is until nothing is left of it", async ({ orders, scratch }) => {
    const goods = await orders.goods(9);
    const bought = await orders.bought([{ goods, quantity: 3 }], { isLookedAt: true });
    const [line] = bought.lines;
    const some = (quantity: number) => cancel(orders, "buyer", bought, { lines: [{ orderLineId: line!.id, quantity }] });
    expect((await some(1)).order).toMatchObject({ state: "PLACED", lines: [{ cancelled: 1 }] });
    expect((await some(3)).userErrors).toEqual([{ code: "ORDER_LINE_QUANTITY", message: "Only 2 of this can still be moved.", path: ["input", "lines", "0", "quantity"], orderLineId: line!.id, free: 2 }]);
    expect((await cancel(orders, "buyer", bought, { lines: [{ orderLineId: line!.id, quantity: 1 }, { orderLineId: line!.id, quantity: 1 }] })).userErrors).toMatchObject([{ path: ["input", "lines", "1", "orderLineId"] }]);
    expect((await cancel(orders, "buyer", bought, { lines: [{ orderLineId: bought.id, quantity: 1 }] })).userErrors).toMatchObject([{ path: ["input", "lines", "0", "orderLineId"] }]);
    expect((await some(2)).order).toMatchObject({ state: "CANCELLED", lines: [{ cancelled: 3 }] });
    expect((await some(1)).userErrors).toEqual([{ code: "INVALID_TRANSITION", message: "Not possible while CANCELLED.", path: null, from: "CANCELLED", to: "CANCELLED", allowed: [] }]);
    expect((await cancelled(scratch, bought)).flatMap(({ payload: { lines } }) => lines.map(({ quantity }) => quantity))).toEqual([1, 2]);
    expect(await orders.commerce.violated()).toEqual([]);
  });

  test("is its buyer's until it is being sent, and its seller's until the last of it has left; what has left stays sold", async ({ orders }) => {
    const goods = await orders.goods(9);
    const bought = await orders.bought([{ goods, quantity: 3 }]);
    const [first] = [await packed(orders, bought, 1), await packed(orders, bought, 1)];
    expect((await cancel(orders, "buyer", bought)).userErrors).toMatchObject([{ code: "INVALID_TRANSITION", from: "IN_FULFILMENT", to: "CANCELLED", allowed: ["FULFILLED"] }]);
    expect(await orders.order(bought.buyer, bought.id, "allowedTransitions { to blockedBy }")).toMatchObject({ allowedTransitions: [{}, { to: "CANCELLED", blockedBy: "It is being sent. Ask its seller." }] });
    expect((await cancel(orders, "seller", bought, { lines: [{ orderLineId: bought.lines[0]!.id, quantity: 2 }] })).userErrors).toMatchObject([{ code: "ORDER_LINE_QUANTITY", free: 1 }]);
    await orders.tells(bought.seller, "shipmentMarkShipped", first);
    expect((await cancel(orders, "seller", bought)).order).toMatchObject({ state: "FULFILLED", lines: [{ cancelled: 2, shipped: 1 }] });
    expect(await orders.order(bought.buyer, bought.id, "shipments { state }")).toEqual({ shipments: [{ state: "SHIPPED" }] });
    expect((await cancel(orders, "seller", bought)).userErrors).toMatchObject([{ code: "INVALID_TRANSITION", from: "FULFILLED" }]);
    expect(await orders.commerce.violated()).toEqual([]);
  });

  test("and sending it at once: whichever comes first is all that happens", async ({ orders }) => {
    const goods = await orders.goods(20);
    for (let round = 0; round < 5; round++) {
      const bought = await orders.bought([{ goods, quantity: 2 }]);
      const shipment = await packed(orders, bought, 2);
      const [given, sent] = await Promise.all([cancel(orders, "seller", bought), orders.tells(bought.seller, "shipmentMarkShipped", shipment)]);
      expect([given, sent].flatMap(({ userErrors }) => userErrors.map(({ code }) => code))).toEqual(["INVALID_TRANSITION"]);
      expect(await orders.order(bought.buyer, bought.id, "state")).toEqual({ state: given.userErrors.length > 0 ? "FULFILLED" : "CANCELLED" });
    }
    expect(await orders.commerce.violated()).toEqual([]);
  });

  test("of orders that were not sent in time leaves alone what somebody moves meanwhile, and does it once", async ({ orders, scratch }) => {
    const goods = await orders.goods(20);
    const [late, moving] = [await orders.bought([{ goods, quantity: 2 }]), await orders.bought([{ goods, quantity: 2 }])];
    await orders.falls(late.id, moving.id);
    await asAdmin(scratch.adminUrl, async (admin) => {
      await admin.query("begin");
      await admin.query(`select from commerce."order" where id = $1 for update`, [uuidOf(moving.id)]);
      await Promise.all([ordersInTime.sweep(orders.commerce.runtime), ordersInTime.sweep(orders.commerce.runtime)]);
      await admin.query("rollback");
    });
    expect(await orders.order(late.buyer, late.id, "state history { to reason }")).toMatchObject({ state: "CANCELLED", history: [{ to: "CANCELLED", reason: "It was not sent in time." }, {}, {}] });
    expect(await orders.order(moving.buyer, moving.id, "state")).toEqual({ state: "ACCEPTED" });
    expect(await cancelled(scratch, late)).toMatchObject([{ actor: "service:order-timers", payload: { lines: [{ quantity: 2 }] } }]);
    expect(await orders.commerce.violated()).toEqual([]);
  });
});
