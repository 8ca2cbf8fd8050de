import { expect } from "vitest";
import { anonymous, type Caller } from "@souk/shared/caller";
import { newId } from "@souk/shared/ids";
import { asAdmin } from "@souk/test/cluster";
import { test } from "@souk/test/commerce";
import { person } from "@souk/test/subgraph-under-test";
import { guestCartAge } from "./guest-carts-delete.ts";

test("a guest's cart that nobody touched for sixty days is deleted; a younger one, and a person's however old, stay", async ({ orders, scratch }) => {
  const { variantId } = await orders.goods(9);
  const guest = (): Caller => { const guestId = newId("gst"); return { ...anonymous, kind: "guest", actor: guestId, guestId }; };
  const [gone, back, ben] = [guest(), guest(), person()];
  for (const caller of [gone, back, ben]) await orders.ask(caller, "cartLineAdd", { variantId, quantity: 1 }, { field: "cart", fields: "id" });
  await asAdmin(scratch.adminUrl, (admin) => admin.query("update commerce.cart set updated_at = clock_timestamp() - interval '61 days'"));
  await orders.ask(back, "cartLineAdd", { variantId, quantity: 1 }, { field: "cart", fields: "id" });
  expect(await guestCartAge.sweep(orders.commerce.runtime)).toBe(1);
  const lines = async (caller: Caller) => (await orders.commerce.as(caller).run<{ cart: { lines: { quantity: number }[] } | null }>("{ cart { lines { quantity } } }")).data!.cart;
  expect([await lines(gone), await lines(back), await lines(ben)]).toEqual([null, { lines: [{ quantity: 2 }] }, { lines: [{ quantity: 1 }] }]);
});
