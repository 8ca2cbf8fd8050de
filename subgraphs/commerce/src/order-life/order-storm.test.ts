import { expect } from "vitest";
import { asAdmin } from "@souk/test/cluster";
import { test, type Bought, type Goods, type OrdersWorld } from "@souk/test/commerce";
import { paymentWindow } from "../order-groups/order-groups-expire.ts";
import { ordersInTime } from "./orders-due.ts";

const hands = 32;
const actsEach = 6;

const pick = <T>(of: readonly T[]): T => of[Math.floor(Math.random() * of.length)]!;
const anyOf = (bought: Bought) => [{ orderLineId: pick(bought.lines).id, quantity: 1 }];
const parcels = async (orders: OrdersWorld, { seller, id }: Bought) => (await orders.order<{ shipments: readonly { readonly id: string }[] }>(seller, id, "shipments { id }"))!.shipments;

/** Everything that anybody does to an order or to its stock. */
const acts: readonly ((orders: OrdersWorld, bought: Bought, goods: readonly Goods[]) => Promise<unknown>)[] = [
  (orders, { orderGroupId }) => orders.pays(orderGroupId),
  (orders, { seller, id }) => orders.tells(seller, "orderAccept", id),
  (orders, { seller, id }) => orders.tells(seller, "orderDecline", id, { reason: "No." }),
  (orders, { buyer, id }) => orders.tells(buyer, "orderCancel", id, { reason: "No." }),
  (orders, bought) => orders.tells(pick([bought.buyer, bought.seller]), "orderCancel", bought.id, { reason: "No.", lines: anyOf(bought) }),
  (orders, bought) => orders.tells(bought.seller, "shipmentCreate", null, { orderId: bought.id, lines: anyOf(bought) }),
  ...["shipmentMarkShipped", "shipmentMarkDelivered", "shipmentCancel"].map((mutation) => async (orders: OrdersWorld, bought: Bought) => {
    const all = await parcels(orders, bought);
    return all.length > 0 && orders.tells(bought.seller, mutation, pick(all).id);
  }),
  (orders, { buyer, id }) => orders.tells(buyer, "orderConfirmDelivery", id),
  async (orders, { id }) => {
    await orders.falls(id);
    return ordersInTime.sweep(orders.commerce.runtime);
  },
  (orders) => paymentWindow.sweep(orders.commerce.runtime),
  (orders, { seller }, goods) => orders.ask(seller, "inventoryAdjust", { changes: goods.map(({ variantId }) => ({ variantId, delta: 1, reason: "FOUND" })) }, { field: "inventoryAdjustment", fields: "id" }),
  (orders, _, goods) => orders.buys(goods.toReversed().map((one) => ({ goods: one, quantity: 1 }))),
];

test("a storm of everything that can be done to a few orders ends without a deadlock, an error, or a unit too many", async ({ orders, scratch }) => {
  const lamp = await orders.goods(5_000);
  const goods = [lamp, await orders.goods(5_000, { shop: lamp.shop }), await orders.goods(5_000, { shop: lamp.shop })];
  const wanted = goods.map((one) => ({ goods: one, quantity: 3 }));
  const few = await Promise.all([0, 1, 2, 3, 4, 5].map((n) => orders.buys(wanted, { isLookedAt: n % 2 === 0 })));
  const failures: string[] = [];
  await Promise.all(Array.from({ length: hands }, async () => {
    for (let n = 0; n < actsEach; n++) {
      if (Math.random() < 0.1) few[Math.floor(Math.random() * few.length)] = await orders.buys(wanted, { isLookedAt: Math.random() < 0.5 });
      await pick(acts)(orders, pick(few), goods).catch((error: unknown) => failures.push(String(error)));
    }
  }));
  expect(failures).toEqual([]);
  const { rows } = await asAdmin(scratch.adminUrl, (admin) => admin.query<{ deadlocks: string }>("select deadlocks from pg_stat_database where datname = current_database()"));
  expect(rows).toEqual([{ deadlocks: "0" }]);
  expect(await orders.commerce.violated()).toEqual([]);
}, 300_000);
