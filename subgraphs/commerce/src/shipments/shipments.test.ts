import { describe, expect } from "vitest";
import { asAdmin } from "@souk/test/cluster";
import { test, type Bought, type OrdersWorld } from "@souk/test/commerce";
import { person } from "@souk/test/subgraph-under-test";
import { ordersInTime } from "../order-life/orders-due.ts";

const pack = (orders: OrdersWorld, { seller, id, lines: [line] }: Bought, quantity: number, also: object = {}) =>
  orders.tells(seller, "shipmentCreate", null, { orderId: id, lines: [{ orderLineId: line!.id, quantity }], ...also });

describe("a shipment", () => {
  test("of the same last unit as another is packed once, whoever packs it", async ({ orders }) => {
    const bought = await orders.bought([{ goods: await orders.goods(3), quantity: 3 }]);
    const answers = await Promise.all([1, 2, 3].map(() => pack(orders, bought, 2)));
    expect(answers.filter(({ shipment }) => shipment !== null)).toHaveLength(1);
    expect(answers.flatMap(({ userErrors }) => userErrors)).toMatchObject([{ code: "ORDER_LINE_QUANTITY", free: 1 }, { code: "ORDER_LINE_QUANTITY", free: 1 }]);
    expect(await orders.commerce.violated()).toEqual([]);
  });

  test("leaves once, comes once, and is unpacked only before", async ({ orders }) => {
    const bought = await orders.bought([{ goods: await orders.goods(2), quantity: 2 }]);
    const [gone, kept] = [String((await pack(orders, bought, 1)).shipment!["id"]), String((await pack(orders, bought, 1)).shipment!["id"])];
    const sent = await Promise.all([1, 2].map(() => orders.tells(bought.seller, "shipmentMarkShipped", gone)));
    expect(sent.flatMap(({ userErrors }) => userErrors)).toMatchObject([{ code: "INVALID_TRANSITION", from: "SHIPPED", to: "SHIPPED", allowed: ["DELIVERED"] }]);
    expect((await orders.tells(bought.seller, "shipmentCancel", gone)).userErrors).toMatchObject([{ code: "INVALID_TRANSITION", from: "SHIPPED" }]);
    expect((await orders.tells(bought.buyer, "shipmentMarkDelivered", kept)).userErrors).toMatchObject([{ code: "INVALID_TRANSITION", from: "PENDING", allowed: ["SHIPPED", "CANCELLED"] }]);
    expect((await orders.tells(bought.seller, "shipmentCancel", kept)).shipment).toMatchObject({ state: "CANCELLED" });
    expect((await pack(orders, bought, 1)).shipment).toMatchObject({ state: "PENDING" });
    expect(await orders.order(bought.buyer, bought.id, "state lines { shipped }")).toEqual({ state: "IN_FULFILMENT", lines: [{ shipped: 1 }] });
    expect(await orders.commerce.violated()).toEqual([]);
  });

  test("is confirmed by its buyer and by the timer at once: it comes once", async ({ orders, scratch }) => {
    const goods = await orders.goods(10);
    for (let round = 0; round < 5; round++) {
      const bought = await orders.bought([{ goods, quantity: 2 }]);
      await orders.tells(bought.seller, "shipmentMarkShipped", String((await pack(orders, bought, 2)).shipment!["id"]));
      await orders.falls(bought.id);
      const [{ userErrors }] = await Promise.all([orders.tells(bought.buyer, "orderConfirmDelivery", bought.id), ordersInTime.sweep(orders.commerce.runtime)]);
      expect(userErrors.map(({ code }) => code).filter((code) => code !== "INVALID_TRANSITION")).toEqual([]);
      expect(await orders.order(bought.buyer, bought.id, "state lines { delivered }")).toEqual({ state: "DELIVERED", lines: [{ delivered: 2 }] });
      const { rows } = await asAdmin(scratch.adminUrl, (admin) => admin.query("select type from commerce.event where partition_key = $1 and type in ('order.delivered', 'shipment.delivered') order by type", [bought.orderGroupId]));
      expect(rows).toEqual([{ type: "order.delivered" }, { type: "shipment.delivered" }]);
    }
    expect(await orders.commerce.violated()).toEqual([]);
  });

  test("is followed by a safe link only, and by what is told when it leaves", async ({ orders }) => {
    const bought = await orders.bought([{ goods: await orders.goods(2), quantity: 2 }]);
    expect((await pack(orders, bought, 1, { trackingUrl: "http://dhl.example/1", carrier: " " })).userErrors.map(({ path }) => path)).toEqual([["input", "carrier"], ["input", "trackingUrl"]]);
    expect((await pack(orders, bought, 0)).userErrors).toMatchObject([{ path: ["input", "lines", "0", "quantity"] }]);
    const { shipment } = await pack(orders, bought, 1, { carrier: "DHL", trackingNumber: "1" });
    expect((await orders.tells(bought.seller, "shipmentMarkShipped", String(shipment!["id"]), { trackingNumber: "2" }, "carrier trackingNumber")).shipment).toMatchObject({ carrier: "DHL", trackingNumber: "2" });
  });

  test("is seen by both sides and by staff, and moved by its seller", async ({ orders }) => {
    const bought = await orders.bought([{ goods: await orders.goods(1), quantity: 1 }]);
    const id = String((await pack(orders, bought, 1)).shipment!["id"]);
    const seen = async (caller: Bought["buyer"]) => (await orders.commerce.as(caller).run<{ _entities: [object | null] }>(
      "query ($of: [_Any!]!) { _entities(representations: $of) { ... on Shipment { id order { id } allowedTransitions { to mutation blockedBy } } } }", { of: [{ __typename: "Shipment", id }] })).data!._entities[0];
    const steps = [{ to: "SHIPPED", mutation: "shipmentMarkShipped", blockedBy: "Only its seller can do this." }, { to: "CANCELLED", mutation: "shipmentCancel", blockedBy: "Only its seller can do this." }];
    expect(await seen(bought.buyer)).toEqual({ id, order: { id: bought.id }, allowedTransitions: steps });
    expect(await seen(bought.seller)).toMatchObject({ allowedTransitions: [{ blockedBy: null }, { blockedBy: null }] });
    expect(await seen(person({ roles: ["SUPPORT"] }))).toMatchObject({ id });
    expect(await seen(person())).toBeNull();
    for (const mutation of ["shipmentMarkShipped", "shipmentCancel"]) {
      await expect(orders.tells(bought.buyer, mutation, id)).rejects.toThrow("FORBIDDEN");
      expect((await orders.tells(person(), mutation, id)).userErrors).toMatchObject([{ code: "INVALID", path: ["id"] }]);
      expect((await orders.tells(person(), mutation, "shp_00000000000000000000000000")).userErrors).toMatchObject([{ code: "INVALID", path: ["id"] }]);
    }
    expect((await orders.tells(person(), "shipmentCreate", null, { orderId: bought.id })).userErrors).toMatchObject([{ code: "INVALID", path: ["input", "orderId"] }]);
  });
});
