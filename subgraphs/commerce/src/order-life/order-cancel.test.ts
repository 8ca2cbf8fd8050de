import { describe, expect } from "vitest";
import { uuidOf } from "@souk/shared/ids";
import { asAdmin } from "@souk/test/cluster";
import { test, type Bought, type OrdersWorld } from "@souk/test/commerce";
import { inTransaction, type TestDatabase } from "@souk/test/database";
import { person } from "@souk/test/subgraph-under-test";
import { ordersInTime } from "./orders-due.ts";

const cancelled = async ({ adminUrl }: TestDatabase, { id }: Bought) => (await asAdmin(adminUrl, (admin) => admin.query<{ payload: { reason: string; lines: { orderLineId: string; quantity: number }[] }; type: string; actor: string }>(
  "select type, actor, payload from commerce.event where aggregate_id = $1 and type = 'order.cancelled' order by position", [id]))).rows;
const cancel = (orders: OrdersWorld, by: "buyer" | "seller", bought: Bought, also: object = {}) => orders.tells(bought[by], "orderCancel", bought.id, { reason: "It is too big.", ...also }, "lines { cancelled shipped delivered }");
const packed = async (orders: OrdersWorld, { seller, id, lines: [line] }: Bought, quantity: number) =>
  String((await orders.tells(seller, "shipmentCreate", null, { orderId: id, lines: [{ orderLineId: line!.id, quantity }] })).shipment!["id"]);

interface Asked { readonly amountMinor: string; readonly currency: string; readonly party: string; readonly shipping: { readonly amountMinor: string }; readonly lines: readonly { readonly amountMinor: string }[] }
const asked = async ({ adminUrl }: TestDatabase, { id }: Bought) => (await asAdmin(adminUrl, (admin) => admin.query<{ payload: Asked }>(
  "select payload from commerce.event where aggregate_id = $1 and type in ('order.cancelled', 'order.declined', 'order.expired') order by position", [id]))).rows.map(({ payload }) => payload);

describe("what is asked back", () => {
  test("in parts adds up to what was paid, delivery with the last of them; the order shows each part, who said it, and why", async ({ orders, scratch }) => {
    const goods = await orders.goods(9);
    const bought = await orders.bought([{ goods, quantity: 3 }]);
    const [line] = bought.lines;
    await cancel(orders, "buyer", bought, { lines: [{ orderLineId: line!.id, quantity: 1 }] });
    await cancel(orders, "seller", bought, { lines: [{ orderLineId: line!.id, quantity: 1 }] });
    await orders.tells(person({ roles: ["SUPPORT"] }), "orderCancel", bought.id, { reason: "It was stolen." });
    const { refundRequested, totals, cancellations } = (await orders.order<{
      refundRequested: { minor: string }; totals: { total: { minor: string }; shipping: { minor: string } };
      cancellations: { party: string; reason: string; amount: { minor: string }; shipping: { minor: string }; lines: { quantity: number; orderLine: { id: string }; amount: { minor: string } }[] }[];
    }>(bought.buyer, bought.id, "refundRequested { minor } totals { total { minor } shipping { minor } } cancellations { party reason at amount { minor } shipping { minor } lines { quantity orderLine { id } amount { minor } } }"))!;
    expect(refundRequested).toEqual(totals.total);
    expect(cancellations.map(({ party, reason, lines }) => [party, reason, lines.map(({ quantity }) => quantity)])).toEqual([["OPERATOR", "It was stolen.", [1]], ["SELLER", "It is too big.", [1]], ["BUYER", "It is too big.", [1]]]);
    expect(cancellations.map(({ shipping }) => shipping.minor)).toEqual([totals.shipping.minor, "0", "0"]);
    const events = await asked(scratch, bought);
    expect(events.map(({ amountMinor }) => amountMinor)).toEqual(cancellations.map(({ amount }) => amount.minor).toReversed());
    expect(String(events.reduce((sum, { amountMinor }) => sum + BigInt(amountMinor), 0n))).toBe(totals.total.minor);
    for (const { amountMinor, shipping, lines } of events) expect(lines.reduce((sum, part) => sum + BigInt(part.amountMinor), BigInt(shipping.amountMinor))).toBe(BigInt(amountMinor));
    expect(await orders.order(bought.buyer, bought.id, "history { to party }")).toEqual({ history: [{ to: "CANCELLED", party: "OPERATOR" }, { to: "ACCEPTED", party: "SYSTEM" }, { to: "PLACED", party: "SYSTEM" }] });
    expect(await orders.commerce.violated()).toEqual([]);
  });

  test("of what has left nothing, and no delivery; by a refusal or by silence, all of it", async ({ orders, scratch }) => {
    const goods = await orders.goods(9);
    const [half, declined, silent] = [await orders.bought([{ goods, quantity: 2 }]), await orders.bought([{ goods, quantity: 2 }], { isLookedAt: true }), await orders.bought([{ goods, quantity: 2 }], { isLookedAt: true })];
    await orders.tells(half.seller, "shipmentMarkShipped", await packed(orders, half, 1));
    await cancel(orders, "seller", half);
    expect(await asked(scratch, half)).toMatchObject([{ amountMinor: "1000", shipping: { amountMinor: "0" }, party: "SELLER", currency: "EUR" }]);
    await orders.tells(declined.seller, "orderDecline", declined.id, { reason: "No." });
    await orders.falls(silent.id);
    await ordersInTime.sweep(orders.commerce.runtime);
    for (const [bought, party] of [[declined, "SELLER"], [silent, "SYSTEM"]] as const) {
      const { totals } = (await orders.order<{ totals: { total: { minor: string } } }>(bought.buyer, bought.id, "totals { total { minor } }"))!;
      expect(await asked(scratch, bought)).toMatchObject([{ amountMinor: totals.total.minor, party }]);
    }
  });

  test("beyond an order's total, and a sold amount that is written again, are refused by the database itself", async ({ orders }) => {
    const { id } = await orders.bought([{ goods: await orders.goods(1), quantity: 1 }]);
    const { database } = orders.commerce.runtime;
    const sets = (what: string) => inTransaction(database, (tx) => tx.run(`update commerce."order" set ${what} where id = $1`, [uuidOf(id)]));
    await expect(sets("refund_minor = total_minor + 1")).rejects.toThrow("order_refund");
    for (const what of ["total_minor = 1", "buyer_id = seller_id", "policy = '{}'", "number = '0000000000'"]) await expect(sets(what), what).rejects.toThrow("permission denied");
    for (const table of ["order_history", "order_cancellation", "order_cancellation_line", "shipment_line", "shipment_history"])
      await expect(inTransaction(database, (tx) => tx.run(`delete from commerce.${table}`)), table).rejects.toThrow("permission denied");
  });
});

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

  test("is its buyer's again once all is unpacked and nothing has left; a download that was handed out is no parcel", async ({ orders }) => {
    const goods = await orders.goods(9);
    const file = await orders.goods(null, { shop: goods.shop, input: { kind: "DIGITAL", condition: null, digitalTerms: { delivery: "DOWNLOAD" } } });
    const bought = await orders.bought([{ goods, quantity: 3 }, { goods: file, quantity: 1 }]);
    const [first, second] = [await packed(orders, bought, 1), await packed(orders, bought, 1)];
    await orders.tells(bought.seller, "shipmentCancel", first);
    expect((await cancel(orders, "buyer", bought)).userErrors).toMatchObject([{ code: "INVALID_TRANSITION", from: "IN_FULFILMENT" }]);
    await orders.tells(bought.seller, "shipmentCancel", second);
    expect(await orders.order(bought.buyer, bought.id, "state allowedTransitions { mutation blockedBy }")).toMatchObject({ state: "IN_FULFILMENT", allowedTransitions: expect.arrayContaining([{ mutation: "orderCancel", blockedBy: null }]) as unknown });
    expect((await cancel(orders, "buyer", bought, { lines: [{ orderLineId: bought.lines[0]!.id, quantity: 1 }] })).order).toMatchObject({ state: "IN_FULFILMENT", lines: [{ cancelled: 1 }, { cancelled: 0 }] });
    const left = await packed(orders, bought, 1);
    await orders.tells(bought.seller, "shipmentMarkShipped", left);
    expect((await cancel(orders, "buyer", bought)).userErrors).toMatchObject([{ code: "INVALID_TRANSITION" }]);
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
