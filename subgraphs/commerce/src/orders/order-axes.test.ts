import { expect } from "vitest";
import type { Caller } from "@souk/shared/caller";
import { test } from "@souk/test/commerce";
import { asAdmin } from "@souk/test/cluster";
import { person } from "@souk/test/subgraph-under-test";
import { uuidOf } from "@souk/shared/ids";
import { paymentWindow } from "../order-groups/order-groups-expire.ts";

const axes = "state paymentStatus fulfilmentStatus lines { status }";

test("of an order that was never paid nothing is waited for; one that was paid too late is paid all the same", async ({ orders, scratch }) => {
  const goods = await orders.goods(5);
  const bought = await orders.buys([{ goods, quantity: 1 }]);
  expect(await orders.order(bought.buyer, bought.id, axes)).toEqual({ state: "PENDING_PAYMENT", paymentStatus: "NONE", fulfilmentStatus: "UNFULFILLED", lines: [{ status: "OPEN" }] });
  await asAdmin(scratch.adminUrl, (admin) => admin.query("update commerce.order_group set payable_until = clock_timestamp() where id = $1", [uuidOf(bought.orderGroupId)]));
  await paymentWindow.sweep(orders.commerce.runtime);
  expect(await orders.order(bought.buyer, bought.id, axes)).toEqual({ state: "EXPIRED", paymentStatus: "NONE", fulfilmentStatus: "NOTHING_LEFT", lines: [{ status: "CANCELLED" }] });
  await orders.pays(bought.orderGroupId);
  expect(await orders.order(bought.buyer, bought.id, axes)).toEqual({ state: "EXPIRED", paymentStatus: "PAID", fulfilmentStatus: "NOTHING_LEFT", lines: [{ status: "CANCELLED" }] });
});

test("where a buyer lives is told to those of the seller's team who bring something there, and to nobody for what is downloaded", async ({ orders }) => {
  const lamp = await orders.goods(5);
  const file = await orders.goods(null, { shop: lamp.shop, input: { kind: "DIGITAL", condition: null, digitalTerms: { delivery: "DOWNLOAD" } } });
  const [sent, loaded] = [await orders.bought([{ goods: lamp, quantity: 1 }]), await orders.bought([{ goods: file, quantity: 1 }])];
  const team = (role: string) => person({ memberships: [{ of: lamp.shop.sellerId, role }] });
  const city = async (caller: Caller, id: string) => (await orders.order<{ address: { city: string } | null }>(caller, id, "address { city }"))?.address?.city ?? null;
  expect(await Promise.all([sent.buyer, team("SELLER_FULFILMENT"), team("SELLER_FINANCE"), person({ roles: ["SUPPORT"] }), person({ roles: ["AUDITOR"] }), person()].map((caller) => city(caller, sent.id))))
    .toEqual(["Berlin", "Berlin", null, "Berlin", null, null]);
  expect(await Promise.all([loaded.buyer, loaded.seller].map((caller) => city(caller, loaded.id)))).toEqual(["Berlin", null]);
  expect(await orders.order(sent.buyer, sent.id, "fee { amount { minor } }")).toEqual({ fee: null });
});
