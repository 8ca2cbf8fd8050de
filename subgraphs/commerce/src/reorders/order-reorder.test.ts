import { expect } from "vitest";
import { test, type Bought, type Goods, type OrdersWorld } from "@souk/test/commerce";
import { person } from "@souk/test/subgraph-under-test";
import { sellerMoved } from "@souk/test/seller-planted";

interface Again { readonly cart: { readonly lines: readonly { readonly quantity: number; readonly variant: { readonly id: string } }[] } | null; readonly leftOut: readonly { readonly reason: string }[]; readonly userErrors: readonly { readonly code: string }[] }
const again = async (orders: OrdersWorld, caller: Bought["buyer"], id: string, idempotencyKey = orders.key()): Promise<Again> => {
  const { data, errors } = await orders.commerce.as(caller).run<{ orderReorder: Again }>(
    `mutation ($id: ID!, $input: OrderReorderInput!) { orderReorder(id: $id, input: $input) { cart { lines { quantity variant { id } } } order { id } leftOut { orderLine { ordered } reason } userErrors { code path } } }`,
    { id, input: { idempotencyKey } });
  expect(errors).toBeUndefined();
  return data!.orderReorder;
};
const inside = ({ cart }: Again) => cart!.lines.map(({ quantity, variant }) => [variant.id, quantity]);

test("an order is put into the cart again, as many as then, however often it is asked; what is not sold any more is named with its reason", async ({ orders }) => {
  const shop = (await orders.goods(9)).shop;
  const [lamp, bulb, paused]: Goods[] = [await orders.goods(9, { shop }), await orders.goods(2, { shop }), await orders.goods(9, { shop })];
  const { id, buyer, seller } = await orders.bought([{ goods: lamp!, quantity: 3 }, { goods: bulb!, quantity: 2 }, { goods: paused!, quantity: 1 }]);
  await orders.mutate(seller, "listingPause", {}, { id: paused!.listingId });
  await orders.ask(buyer, "cartLineAdd", { variantId: lamp!.variantId, quantity: 1 }, { field: "cart", fields: "id" });
  const key = orders.key();
  const answer = await again(orders, buyer, id, key);
  expect(inside(answer)).toEqual([[lamp!.variantId, 3]]);
  expect(answer.leftOut).toEqual([{ orderLine: { ordered: 2 }, reason: "SOLD_OUT" }, { orderLine: { ordered: 1 }, reason: "LISTING_UNAVAILABLE" }]);
  expect(await again(orders, buyer, id, key)).toEqual(answer);
  expect(inside(await again(orders, buyer, id))).toEqual([[lamp!.variantId, 3]]);
});

test("an order is bought again by its buyer alone, and not of a seller who may not sell", async ({ orders, scratch }) => {
  const goods = await orders.goods(9);
  const { id, buyer, seller } = await orders.bought([{ goods, quantity: 1 }]);
  for (const caller of [seller, person(), person({ roles: ["SUPPORT"] })])
    expect(await again(orders, caller, id)).toMatchObject({ cart: null, leftOut: null, userErrors: [{ code: "INVALID", path: ["id"] }] });
  await sellerMoved(scratch, goods.shop.sellerId, "SUSPENDED");
  expect(await again(orders, buyer, id)).toMatchObject({ cart: { lines: [] }, leftOut: [{ reason: "SELLER_UNAVAILABLE" }] });
});
