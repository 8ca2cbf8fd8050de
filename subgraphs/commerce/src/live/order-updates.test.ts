import { describe, expect } from "vitest";
import { anonymous, type Caller } from "@souk/shared/caller";
import { newId } from "@souk/shared/ids";
import { cursorOf } from "@souk/shared/event-cursor";
import { test, type OrdersWorld } from "@souk/test/commerce";
import { teammate } from "@souk/test/inventory";
import { listening } from "@souk/test/listening";
import { person, service } from "@souk/test/subgraph-under-test";

const orderUpdated = "subscription ($id: ID) { orderUpdated(orderId: $id) { id type occurredAt cursor from to order { id state version } } }";
const anyOrder = "subscription { orderUpdated { type from to order { id } } }";
const orderGroupUpdated = "subscription ($id: ID) { orderGroupUpdated(orderGroupId: $id) { type from to orderGroup { id state } } }";
const sellerOrderReceived = "subscription ($id: ID!) { sellerOrderReceived(sellerId: $id) { type from to order { id state } } }";

interface Told { readonly id: string; readonly type: string; readonly occurredAt: string; readonly cursor: string; readonly from: string | null; readonly to: string | null; readonly order: { readonly id: string; readonly state: string } }

const follow = <T = Told>({ commerce }: OrdersWorld, caller: Caller, subscription: string, id?: string) =>
  listening<T>(commerce, "commerce", caller, subscription, id ? { id } : {});
const steps = (told: readonly Pick<Told, "type" | "from" | "to">[]) => told.map(({ type, from, to }) => [type, from, to].filter((part) => part !== null).join(" "));

describe("who follows an order", () => {
  test("hears each step as it was then, with the order as it is now: its buyer, its seller's team, staff", async ({ orders }) => {
    const goods = await orders.goods(5);
    const { id, orderGroupId, buyer, seller } = await orders.buys([{ goods, quantity: 2 }]);
    const [asBuyer, asAny, asTeam, asStaff, asGroup] = [
      await follow(orders, buyer, orderUpdated, id), await follow(orders, buyer, anyOrder), await follow(orders, teammate(goods.shop, "SELLER_FULFILMENT"), orderUpdated, id),
      await follow(orders, person({ roles: ["SUPPORT"] }), orderUpdated, id), await follow<Pick<Told, "type" | "from" | "to"> & { orderGroup: object }>(orders, buyer, orderGroupUpdated, orderGroupId),
    ];
    await orders.pays(orderGroupId);
    const paid = await asBuyer.heard();
    expect(steps(paid)).toEqual(["order.placed PENDING_PAYMENT PLACED", "order.accepted PLACED ACCEPTED"]);
    expect(paid.map(({ order }) => order)).toEqual([1, 2].map(() => ({ id, state: "ACCEPTED", version: 3 })));
    expect([new Set(paid.map((one) => one.id)).size, paid.every((one) => one.id.startsWith("evt_")), cursorOf(paid[0]!.cursor).producer]).toEqual([2, true, "commerce"]);
    const group = await asGroup.heard();
    expect(steps(group)).toEqual(["orderGroup.placed PENDING_PAYMENT PLACED", "order.placed", "order.accepted"]);      // an order's step is not its group's
    expect(group.map(({ orderGroup }) => orderGroup)).toEqual(group.map(() => ({ id: orderGroupId, state: "PLACED" })));

    const { shipment } = await orders.tells(seller, "shipmentCreate", null, { orderId: id });
    await orders.tells(seller, "shipmentUpdateTracking", String(shipment!["id"]), { carrier: "GLS" });
    await orders.tells(seller, "shipmentMarkShipped", String(shipment!["id"]));
    await orders.tells(buyer, "orderConfirmDelivery", id);
    const sent = ["order.updated ACCEPTED IN_FULFILMENT", "order.updated", "order.updated", "order.fulfilled IN_FULFILMENT FULFILLED", "order.delivered FULFILLED DELIVERED"];
    const delivered = steps(await asBuyer.heard());
    expect([delivered[0], delivered.at(-2), delivered.at(-1)]).toEqual([sent[0], sent.at(-2), sent.at(-1)]);
    const since = [...steps(paid), ...delivered];
    expect(steps(await asAny.heard())).toEqual(since);
    expect(steps(await asTeam.heard())).toEqual(since);
    expect(steps(await asStaff.heard())).toEqual(since);
    expect(await asBuyer.heard()).toEqual([]);
  });

  test("hears how it ends: never paid, turned down, cancelled in part and whole", async ({ orders }) => {
    const goods = await orders.goods(20);
    const wanted = [{ goods, quantity: 2 }];
    const buyer = person();
    const listened = await follow(orders, buyer, anyOrder);
    const groups = await follow<Pick<Told, "type" | "from" | "to"> & { orderGroup: { id: string } }>(orders, buyer, orderGroupUpdated);
    const unpaid = await orders.buys(wanted, { buyer });
    const made = await groups.heard();
    expect([steps(made), made[0]!.orderGroup.id]).toEqual([["orderGroup.created"], unpaid.orderGroupId]);
    await orders.fails([unpaid.orderGroupId]);
    expect(steps(await groups.heard())).toEqual(["order.updated", "orderGroup.lapsed PENDING_PAYMENT UNPAID"]);
    expect(steps(await listened.heard())).toEqual(["order.updated PENDING_PAYMENT CANCELLED"]);
    const declined = await orders.bought(wanted, { buyer, isLookedAt: true });
    await orders.tells(declined.seller, "orderDecline", declined.id, { reason: "They are cracked." });
    expect(steps(await listened.heard()).at(-1)).toBe("order.declined PLACED DECLINED");
    const cancelled = await orders.bought(wanted, { buyer });
    await listened.heard();
    await orders.tells(buyer, "orderCancel", cancelled.id, { reason: "One is enough.", lines: [{ orderLineId: cancelled.lines[0]!.id, quantity: 1 }] });
    await orders.tells(buyer, "orderCancel", cancelled.id, { reason: "None is better." });
    expect(steps(await listened.heard())).toEqual(["order.cancelled", "order.cancelled ACCEPTED CANCELLED"]);
    expect(await orders.commerce.violated()).toEqual([]);
  });

  test("is somebody who sees it: to anybody else there is no such order, group or seller", async ({ orders }) => {
    const goods = await orders.goods(5);
    const { id, orderGroupId, buyer, seller } = await orders.buys([{ goods, quantity: 1 }]);
    const watched = (caller: Caller, subscription: string, of?: string) => orders.commerce.as(caller).watch(subscription, of ? { id: of } : {});
    const [order, group, team] = ["NOT_FOUND There is no such order.", "NOT_FOUND There is no such order group.", "NOT_FOUND There is no such seller."];
    await expect(watched(anonymous, orderUpdated, id)).rejects.toThrow("UNAUTHENTICATED");
    for (const all of [anyOrder, orderGroupUpdated]) await expect(watched(service, all)).rejects.toThrow("FORBIDDEN");
    for (const stranger of [person(), person({ roles: ["MODERATOR"] })]) {
      await expect(watched(stranger, orderUpdated, id)).rejects.toThrow(order);
      await expect(watched(stranger, orderGroupUpdated, orderGroupId)).rejects.toThrow(group);
      await expect(watched(stranger, sellerOrderReceived, goods.shop.sellerId)).rejects.toThrow(team);
    }
    await expect(watched(buyer, orderUpdated, newId("ord"))).rejects.toThrow(order);
    await expect(watched(seller, orderGroupUpdated, orderGroupId)).rejects.toThrow(group);      // a seller sees its order, not what else was bought
    await expect(watched(buyer, sellerOrderReceived, goods.shop.sellerId)).rejects.toThrow(team);
    await expect(watched(seller, sellerOrderReceived, "no id")).rejects.toThrow(team);
  });

  test("is asked again at each event: whoever has left the team hears no more", async ({ orders }) => {
    const goods = await orders.goods(5);
    const member = teammate(goods.shop, "SELLER_MANAGER");
    const listened = await follow<{ type: string; order: object }>(orders, member, sellerOrderReceived, goods.shop.sellerId);
    const unpaid = await orders.buys([{ goods, quantity: 1 }]);
    expect(await listened.heard()).toEqual([]);                                    // there is nothing for a seller to do yet
    await orders.pays(unpaid.orderGroupId);
    expect(await listened.heard()).toEqual([{ type: "order.placed", from: "PENDING_PAYMENT", to: "PLACED", order: { id: unpaid.id, state: "ACCEPTED" } }]);
    const [event] = await orders.commerce.runtime.database.rows<{ id: string; payload: Record<string, unknown> }>("select id, payload from commerce.event_v1 where type = 'order.placed' limit 1");
    const left = person({ userId: member.userId! });
    const { data, errors } = await orders.commerce.as(left).answer(
      { ...event!, type: "order.placed", producer: "commerce", occurredAt: new Date(), cursor: { epoch: 0, xid: "1", position: "1" } } as never, sellerOrderReceived, { id: goods.shop.sellerId });
    expect([data, errors?.map(({ extensions }) => extensions["code"])]).toEqual([null, ["NOT_FOUND"]]);
  });
});
