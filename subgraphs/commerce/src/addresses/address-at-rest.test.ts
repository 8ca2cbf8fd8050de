import { expect } from "vitest";
import { asAdmin } from "@souk/test/cluster";
import { test, type OrdersWorld } from "@souk/test/commerce";
import type { TestDatabase } from "@souk/test/database";
import { person } from "@souk/test/subgraph-under-test";
import { tablesWith } from "@souk/test/tables-with";

/** No word of these stands in anything that a test, a migration or a market says. */
const secret = { name: "Ottilie Quastenflosser", line1: "Zwiebelgasse 77b", line2: "Hinterhof Xylofon", city: "Wunstorfheim", phone: "+4930123498765" };
const moved = { name: "Gernot Quastenflosser", line1: "Rettichstieg 4", line2: "bei Mondschein", city: "Kleinkummerfeld", phone: "+4930567812349" };
const place = { postalCode: "24626", country: "DE" };

/** Somebody buys, moves between, pays, is sent it, and cancels another order. */
async function lived(orders: OrdersWorld, scratch: TestDatabase): Promise<void> {
  const [goods, buyer] = [await orders.goods(9), person()];
  const begun = async () => {
    await orders.ask(buyer, "cartLineAdd", { variantId: goods.variantId, quantity: 1 }, { field: "cart", fields: "id" });
    return String((await orders.tells(buyer, "checkoutStart", null)).checkout!["id"]);
  };
  const says = (id: string, address: object) => orders.tells(buyer, "checkoutSetAddress", id, { address: { ...place, ...address } }, "address { name city phone }");
  for (const isCancelled of [false, true]) {
    const id = await begun();
    expect((await says(id, { ...secret, country: "US" })).userErrors).toMatchObject([{ code: "REQUIRED" }]);
    expect((await says(id, { ...secret, line1: `${secret.line1}\n` })).userErrors).toMatchObject([{ code: "INVALID" }]);
    await says(id, secret);
    const { checkout } = await says(id, moved);
    expect(checkout).toMatchObject({ address: { name: moved.name, city: moved.city, phone: moved.phone } });
    const { orderGroup } = await orders.tells(buyer, "checkoutComplete", id, { expectedVersion: checkout!["version"] });
    const { id: groupId, orders: [order] } = orderGroup as unknown as { id: `ogr_${string}`; orders: [{ id: string }] };
    await orders.pays(groupId);
    expect(await orders.order(goods.shop.owner, order.id, "address { name line1 line2 city phone }")).toEqual({ address: moved });
    if (isCancelled) expect((await orders.tells(buyer, "orderCancel", order.id, { reason: "Too late." })).userErrors).toEqual([]);
    else expect((await orders.tells(goods.shop.owner, "shipmentCreate", null, { orderId: order.id })).userErrors).toEqual([]);
  }
  // The database refuses the row, and quotes it to whoever logs.
  const id = await begun();
  await asAdmin(scratch.adminUrl, (admin) => admin.query("alter table commerce.checkout add constraint nothing_more check (country is null) not valid"));
  await expect(says(id, secret)).rejects.toThrow("INTERNAL");
}

test("nothing of an address can be read anywhere in the database or in the log, but the place that rates and taxes are found by", async ({ orders, scratch }) => {
  await lived(orders, scratch);
  expect(await tablesWith(scratch, [secret, moved].flatMap((address) => Object.values(address)))).toEqual([]);
  expect(await tablesWith(scratch, [place.postalCode])).toEqual(["commerce.checkout"]);
  expect(await tablesWith(scratch, ["A lamp"])).toContain("commerce.order_line");      // what is there is found

  const log = JSON.stringify(orders.commerce.logged);
  expect(log).toContain("nothing_more");
  for (const text of [secret, moved].flatMap((address) => Object.values(address))) expect(log).not.toContain(text);
});
