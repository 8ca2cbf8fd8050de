import { describe, expect } from "vitest";
import { test } from "@souk/test/commerce";
import { person } from "@souk/test/subgraph-under-test";
import { ordersInTime } from "./orders-due.ts";

const states = (history: readonly { readonly to: string }[]) => history.map(({ to }) => to).toReversed();
const past = "state history { to reason } timers { effect }";
interface Past { readonly state: string; readonly history: readonly { readonly to: string; readonly reason: string | null }[]; readonly timers: readonly { readonly effect: string }[] }

describe("an order's life", () => {
  test("goes from paid to closed: parcels leave and come, its buyer accepts, time closes", async ({ orders }) => {
    const lamp = await orders.goods(5);
    const bulb = await orders.goods(10, { shop: lamp.shop });
    const { id, buyer, seller, lines: [lamps, bulbs] } = await orders.bought([{ goods: lamp, quantity: 1 }, { goods: bulb, quantity: 3 }]);
    expect(await orders.order(buyer, id, "state paymentStatus fulfilmentStatus")).toEqual({ state: "ACCEPTED", paymentStatus: "PAID", fulfilmentStatus: "UNFULFILLED" });
    const first = (await orders.tells(seller, "shipmentCreate", null, { orderId: id, lines: [{ orderLineId: lamps!.id, quantity: 1 }, { orderLineId: bulbs!.id, quantity: 2 }], carrier: "DHL" })).shipment!;
    const rest = (await orders.tells(seller, "shipmentCreate", null, { orderId: id }, "lines { quantity orderLine { id } }")).shipment!;
    expect(rest).toMatchObject({ state: "PENDING", lines: [{ quantity: 1, orderLine: { id: bulbs!.id } }] });
    expect(await orders.order(buyer, id, "state")).toEqual({ state: "IN_FULFILMENT" });
    await orders.tells(seller, "shipmentMarkShipped", String(first["id"]), { trackingNumber: "00340", trackingUrl: "https://dhl.example/00340" });
    await orders.tells(seller, "shipmentMarkDelivered", String(first["id"]));
    expect(await orders.order(buyer, id, "state fulfilmentStatus shipments { state carrier trackingNumber trackingUrl }")).toEqual({
      state: "IN_FULFILMENT", fulfilmentStatus: "PARTLY_FULFILLED",
      shipments: [{ state: "DELIVERED", carrier: "DHL", trackingNumber: "00340", trackingUrl: "https://dhl.example/00340" }, { state: "PENDING", carrier: null, trackingNumber: null, trackingUrl: null }],
    });
    await orders.tells(seller, "shipmentMarkShipped", String(rest["id"]));
    expect(await orders.order(buyer, id, "state")).toEqual({ state: "FULFILLED" });
    expect((await orders.tells(buyer, "orderConfirmDelivery", id)).order).toMatchObject({ state: "DELIVERED" });
    expect(await orders.order(buyer, id, "shipments { state }")).toEqual({ shipments: [{ state: "DELIVERED" }, { state: "DELIVERED" }] });
    expect((await orders.tells(buyer, "orderComplete", id)).order).toMatchObject({ state: "COMPLETED" });
    await orders.falls(id);
    await ordersInTime.sweep(orders.commerce.runtime);
    const { history, timers } = (await orders.order<Past>(buyer, id, past))!;
    expect(states(history)).toEqual(["PLACED", "ACCEPTED", "IN_FULFILMENT", "FULFILLED", "DELIVERED", "COMPLETED", "CLOSED"]);
    expect(timers).toEqual([]);
    expect(await orders.commerce.violated()).toEqual([]);
  });

  test("that its seller must look at is accepted, or declined with a reason and all of it back on the shelf", async ({ orders }) => {
    const goods = await orders.goods(5);
    const [taken, refused] = [await orders.bought([{ goods, quantity: 2 }], { isLookedAt: true }), await orders.bought([{ goods, quantity: 3 }], { isLookedAt: true })];
    expect(await orders.order<Past>(taken.buyer, taken.id, past)).toMatchObject({ state: "PLACED", timers: [{ effect: "EXPIRED" }] });
    expect((await orders.tells(taken.seller, "orderAccept", taken.id)).order).toMatchObject({ state: "ACCEPTED" });
    expect((await orders.tells(refused.seller, "orderDecline", refused.id, { reason: "They are cracked." })).order).toMatchObject({ state: "DECLINED" });
    expect(await orders.order(refused.buyer, refused.id, `${past} lines { cancelled }`)).toMatchObject({ history: [{ to: "DECLINED", reason: "They are cracked." }, {}], timers: [], lines: [{ cancelled: 3 }] });
    expect((await orders.buys([{ goods, quantity: 3 }])).lines).toHaveLength(1);
    expect(await orders.commerce.violated()).toEqual([]);
  });

  test("is moved by time alone: declined by silence, cancelled unsent, delivered, completed and closed", async ({ orders }) => {
    const goods = await orders.goods(9);
    const wanted = [{ goods, quantity: 2 }];
    const [silent, unsent, sent] = [await orders.bought(wanted, { isLookedAt: true }), await orders.bought(wanted), await orders.bought(wanted)];
    const half = await orders.bought(wanted);
    for (const { id, quantity } of [{ id: sent.id, quantity: 2 }, { id: half.id, quantity: 1 }]) {
      const line = [sent, half].find((one) => one.id === id)!.lines[0]!;
      const { shipment } = await orders.tells(sent.seller, "shipmentCreate", null, { orderId: id, lines: [{ orderLineId: line.id, quantity }] });
      await orders.tells(sent.seller, "shipmentMarkShipped", String(shipment!["id"]));
    }
    const all = [silent, unsent, sent, half];
    const pass = async () => {
      await orders.falls(...all.map(({ id }) => id));
      await ordersInTime.sweep(orders.commerce.runtime);
      return Promise.all(all.map(async ({ buyer, id }) => (await orders.order<Past>(buyer, id, past))!.state));
    };
    expect(await pass()).toEqual(["EXPIRED", "CANCELLED", "DELIVERED", "FULFILLED"]);
    expect(await pass()).toEqual(["EXPIRED", "CANCELLED", "COMPLETED", "DELIVERED"]);
    expect(await pass()).toEqual(["EXPIRED", "CANCELLED", "CLOSED", "COMPLETED"]);
    expect(await orders.order(half.buyer, half.id, "lines { cancelled shipped delivered } shipments { state }")).toEqual({ lines: [{ cancelled: 1, shipped: 1, delivered: 1 }], shipments: [{ state: "DELIVERED" }] });
    expect((await orders.buys([{ goods, quantity: 6 }])).lines).toHaveLength(1);      // 9 less 2 sent and 1 of the half
    expect(await orders.commerce.violated()).toEqual([]);
  });

  test("is over at once for downloads; what is fetched or done is handed over by its seller", async ({ orders }) => {
    const shop = await orders.shop();
    const place = await orders.ask(shop.owner, "locationCreate", { sellerId: shop.sellerId, name: "The workshop", country: "DE", isPickup: true }, { field: "location", fields: "id" });
    const locationId = (place["location"] as { id: string }).id;
    await orders.profile(shop, { pickupLocationIds: [locationId] });
    const [file, work, thing] = [
      await orders.goods(null, { shop, input: { kind: "DIGITAL", condition: null, digitalTerms: { delivery: "DOWNLOAD" } } }),
      await orders.goods(null, { shop, input: { kind: "SERVICE", condition: null } }), await orders.goods(5, { shop }),
    ];
    const download = await orders.bought([{ goods: file, quantity: 1 }]);
    expect(await orders.order(download.buyer, download.id)).toMatchObject({ state: "DELIVERED", lines: [{ shipped: 1, delivered: 1 }] });
    const later = await orders.bought([{ goods: file, quantity: 1 }], { isLookedAt: true });
    expect((await orders.tells(later.seller, "orderAccept", later.id)).order).toMatchObject({ state: "DELIVERED" });

    const fetched = await orders.bought([{ goods: thing, quantity: 1 }], { optionId: `pickup:${locationId}` });
    expect(await orders.order(fetched.seller, fetched.id, "allowedTransitions { to mutation blockedBy }")).toEqual({ allowedTransitions: [
      { to: "IN_FULFILMENT", mutation: null, blockedBy: "Nothing of this order is left to be packed." }, { to: "FULFILLED", mutation: "orderHandOver", blockedBy: null }, { to: "CANCELLED", mutation: "orderCancel", blockedBy: null }] });
    expect((await orders.tells(fetched.seller, "shipmentCreate", null, { orderId: fetched.id })).userErrors).toMatchObject([{ code: "INVALID" }]);
    await expect(orders.tells(fetched.buyer, "orderHandOver", fetched.id)).rejects.toThrow("FORBIDDEN");
    expect((await orders.tells(fetched.seller, "orderHandOver", fetched.id)).order).toMatchObject({ state: "DELIVERED" });

    const both = await orders.bought([{ goods: file, quantity: 1 }, { goods: work, quantity: 1 }, { goods: thing, quantity: 1 }], { optionId: "ship:post" });
    expect(await orders.order(both.buyer, both.id)).toMatchObject({ state: "ACCEPTED", lines: [{ delivered: 1 }, { delivered: 0 }, { delivered: 0 }] });
    expect((await orders.tells(both.seller, "orderHandOver", both.id)).order).toMatchObject({ state: "ACCEPTED" });
    expect((await orders.tells(both.seller, "orderHandOver", both.id)).userErrors).toMatchObject([{ code: "INVALID", path: ["id"] }]);
    const { shipment } = await orders.tells(both.seller, "shipmentCreate", null, { orderId: both.id }, "lines { quantity }");
    expect(shipment).toMatchObject({ lines: [{ quantity: 1 }] });
    await orders.tells(both.seller, "shipmentMarkShipped", String(shipment!["id"]));
    await orders.tells(both.buyer, "shipmentMarkDelivered", String(shipment!["id"]));
    expect(await orders.order(both.buyer, both.id, "state")).toEqual({ state: "DELIVERED" });
    expect(await orders.commerce.violated()).toEqual([]);
  });

  test("is nobody else's to move, and each side has its own steps", async ({ orders }) => {
    const { id, buyer, seller } = await orders.bought([{ goods: await orders.goods(1), quantity: 1 }]);
    for (const mutation of ["orderAccept", "orderDecline", "orderCancel", "orderConfirmDelivery", "orderHandOver", "orderComplete"]) {
      const input = mutation === "orderDecline" || mutation === "orderCancel" ? { reason: "No." } : {};
      expect((await orders.tells(person(), mutation, id, input)).userErrors, mutation).toMatchObject([{ code: "INVALID", path: ["id"] }]);
      const other = ["orderConfirmDelivery", "orderComplete"].includes(mutation) ? person({ roles: ["SUPPORT"] }) : person({ roles: ["FINANCE"] });
      await expect(orders.tells(other, mutation, id, input), mutation).rejects.toThrow("FORBIDDEN");
    }
    await expect(orders.tells(buyer, "orderAccept", id)).rejects.toThrow("FORBIDDEN");
    await expect(orders.tells(seller, "orderComplete", id)).rejects.toThrow("FORBIDDEN");
    await expect(orders.tells(person({ memberships: [{ of: seller.memberships[0]!.of, role: "SELLER_FINANCE" }] }), "orderCancel", id, { reason: "No." })).rejects.toThrow("FORBIDDEN");
    expect((await orders.tells(person({ roles: ["SUPPORT"] }), "orderCancel", id, { reason: "It was stolen." })).order).toMatchObject({ state: "CANCELLED" });
  });
});
