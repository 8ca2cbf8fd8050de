import { expect } from "vitest";
import { uuidOf, type Id } from "@souk/shared/ids";
import { asAdmin } from "@souk/test/cluster";
import { test } from "@souk/test/commerce";
import { person } from "@souk/test/subgraph-under-test";
import { offerWindow } from "./checkouts-expire.ts";

test("an open checkout ends with its time, by the timer; one that waits for its payment is left to its group", async ({ orders, scratch }) => {
  const goods = await orders.goods(9);
  const [ben, cleo] = [person(), person()];
  const begun = async (buyer: typeof ben) => {
    await orders.ask(buyer, "cartLineAdd", { variantId: goods.variantId, quantity: 1 }, { field: "cart", fields: "id" });
    return (await orders.tells(buyer, "checkoutStart", null)).checkout!["id"] as Id<"chk">;
  };
  const [due, young] = [await begun(ben), await begun(cleo)];
  const { orderGroupId } = await orders.buys([{ goods, quantity: 1 }]);
  await asAdmin(scratch.adminUrl, (admin) => admin.query("update commerce.checkout set expires_at = clock_timestamp() where id = $1 or state = 'PAYMENT_PENDING'", [uuidOf(due)]));
  expect(await offerWindow.sweep(orders.commerce.runtime)).toBe(1);
  expect(await offerWindow.sweep(orders.commerce.runtime)).toBe(0);
  const state = async (buyer: typeof ben, id: string) => (await orders.commerce.as(buyer).run<{ checkout: { state: string } }>("query ($id: ID!) { checkout(id: $id) { state } }", { id })).data!.checkout.state;
  expect([await state(ben, due), await state(cleo, young)]).toEqual(["EXPIRED", "OPEN"]);
  const { rows } = await asAdmin(scratch.adminUrl, (admin) => admin.query("select actor, payload from commerce.event where type = 'checkout.expired'"));
  expect(rows).toEqual([{ actor: "service:offer-window", payload: { checkoutId: due, buyerId: ben.userId } }]);
  await orders.pays(orderGroupId);
  expect(await orders.commerce.violated()).toEqual([]);
});
