import { describe, expect } from "vitest";
import type { Caller } from "@souk/shared/caller";
import { newId, uuidOf } from "@souk/shared/ids";
import { asAdmin } from "@souk/test/cluster";
import { test, type OrdersWorld } from "@souk/test/commerce";
import { teammate } from "@souk/test/inventory";
import { person } from "@souk/test/subgraph-under-test";
import { tablesWith } from "@souk/test/tables-with";
import { ordersInTime } from "../order-life/orders-due.ts";

const digital = { input: { kind: "DIGITAL", condition: null, digitalTerms: { delivery: "DOWNLOAD" } } };
const said = (orders: OrdersWorld, caller: Caller, variantId: string, input: object) =>
  orders.ask(caller, "digitalGoodsSet", input, { id: variantId, field: "variant", fields: "digitalGoods { version text link }" });
const open = (orders: OrdersWorld, caller: Caller, lineId: string, input: object = {}) =>
  orders.ask(caller, "digitalGoodsOpen", input, { id: lineId, field: "orderLine", fields: "digitalGoods { opened text link }" });
const goodsOf = async (orders: OrdersWorld, caller: Caller, orderId: string) =>
  (await orders.order<{ lines: { digitalGoods: Record<string, unknown> | null }[] }>(caller, orderId, "lines { digitalGoods { version opened text link file { fileName } } }"))?.lines[0]!.digitalGoods;
const seen = async (orders: OrdersWorld, caller: Caller, id: string) => (await orders.commerce.as(caller).run<{ _entities: [Record<string, unknown>] }>(
  "query ($of: [_Any!]!) { _entities(representations: $of) { ... on Variant { isHandedOutAtOnce digitalGoods { text } } } }", { of: [{ __typename: "Variant", id }] })).data!._entities[0];

describe("what a buyer of a download gets", () => {
  test("is theirs once the order is accepted, read once it is opened, and told the first time", async ({ orders }) => {
    const goods = await orders.goods(null, digital);
    expect(await said(orders, goods.shop.owner, goods.variantId, { text: "KEY-1\nKeep it.", link: "https://example.com/a" }))
      .toEqual({ variant: { digitalGoods: { version: 2, text: "KEY-1\nKeep it.", link: "https://example.com/a" } }, userErrors: [] });
    const unpaid = await orders.buys([{ goods, quantity: 1 }]);
    expect(await goodsOf(orders, unpaid.buyer, unpaid.id)).toBeNull();
    expect((await open(orders, unpaid.buyer, unpaid.lines[0]!.id)).userErrors).toMatchObject([{ code: "INVALID", path: ["id"] }]);

    await orders.pays(unpaid.orderGroupId);
    const { id, buyer, seller, lines: [line] } = unpaid;
    expect(await goodsOf(orders, buyer, id)).toEqual({ version: 2, opened: 0, text: null, link: null, file: null });
    expect(await goodsOf(orders, seller, id)).toMatchObject({ text: "KEY-1\nKeep it." });
    const key = orders.key();
    for (const _ of [1, 2]) expect(await open(orders, buyer, line!.id, { idempotencyKey: key })).toEqual(
      { orderLine: { digitalGoods: { opened: 1, text: "KEY-1\nKeep it.", link: "https://example.com/a" } }, userErrors: [] });
    expect((await open(orders, buyer, line!.id))["orderLine"]).toMatchObject({ digitalGoods: { opened: 2 } });
    expect(await orders.commerce.runtime.database.rows("select payload ->> 'orderLineId' as line from commerce.event where type = 'digitalGoods.opened' and aggregate_id = $1", [id])).toEqual([{ line: line!.id }]);
    expect(await orders.commerce.violated()).toEqual([]);
  });

  test("stays what it was when its seller says something else, or nothing any more", async ({ orders }) => {
    const goods = await orders.goods(null, digital);
    const first = await orders.bought([{ goods, quantity: 2 }]);
    await said(orders, goods.shop.owner, goods.variantId, { text: "Another." });
    const second = await orders.bought([{ goods, quantity: 1 }]);
    expect((await said(orders, goods.shop.owner, goods.variantId, {}))["variant"]).toEqual({ digitalGoods: null });
    for (const [{ buyer, lines: [line] }, text] of [[first, "The key is 1234."], [second, "Another."]] as const)
      expect((await open(orders, buyer, line!.id))["orderLine"]).toMatchObject({ digitalGoods: { text } });
  });

  test("is nobody else's to open or read, and its seller's owner and managers alone say it", async ({ orders }) => {
    const goods = await orders.goods(null, digital);
    const { id, buyer, lines: [line] } = await orders.bought([{ goods, quantity: 1 }]);
    await open(orders, buyer, line!.id);
    expect((await open(orders, person(), line!.id)).userErrors).toMatchObject([{ code: "INVALID", path: ["id"] }]);
    for (const caller of [goods.shop.owner, person({ roles: ["SUPPORT"] })]) await expect(open(orders, caller, line!.id)).rejects.toThrow("FORBIDDEN");
    expect(await goodsOf(orders, person({ roles: ["SUPPORT"] }), id)).toEqual({ version: 1, opened: 1, text: null, link: null, file: null });
    expect(await goodsOf(orders, teammate(goods.shop, "SELLER_FINANCE"), id)).toMatchObject({ text: null });
    expect((await said(orders, person(), goods.variantId, { text: "Mine." })).userErrors).toMatchObject([{ code: "INVALID", path: ["id"] }]);
    await expect(said(orders, teammate(goods.shop, "SELLER_FULFILMENT"), goods.variantId, { text: "Mine." })).rejects.toThrow("FORBIDDEN");
    expect(await seen(orders, person(), goods.variantId)).toEqual({ isHandedOutAtOnce: true, digitalGoods: null });
    expect(await seen(orders, goods.shop.owner, goods.variantId)).toEqual({ isHandedOutAtOnce: true, digitalGoods: { text: "The key is 1234." } });
  });

  test("is a text that can be shown, a link that is safe, a file that is there", async ({ orders }) => {
    const goods = await orders.goods(null, digital);
    for (const [input, field, code] of [
      [{ text: " " }, "text", "INVALID"], [{ text: "x".repeat(5_001) }, "text", "TOO_LONG"], [{ text: "\u0007" }, "text", "INVALID"],
      [{ link: "http://example.com" }, "link", "INVALID"], [{ fileId: newId("dfl") }, "fileId", "INVALID"],
    ] as const) expect((await said(orders, goods.shop.owner, goods.variantId, input)).userErrors, field).toMatchObject([{ code, path: ["input", field] }]);
  });

  test("is said of downloads alone", async ({ orders }) => {
    const lamp = await orders.goods(1);
    expect((await said(orders, lamp.shop.owner, lamp.variantId, { text: "Shine." })).userErrors).toMatchObject([{ code: "INVALID", path: ["id"] }]);
    expect(await seen(orders, person(), lamp.variantId)).toEqual({ isHandedOutAtOnce: false, digitalGoods: null });
  });

  test("is given by hand where nothing was said, and the money goes back where it never is", async ({ orders }) => {
    const goods = await orders.goods(null, { ...digital, isSaid: false });
    const [made, forgotten] = [await orders.bought([{ goods, quantity: 1 }]), await orders.bought([{ goods, quantity: 1 }])];
    const steps = "state allowedTransitions { mutation blockedBy }";
    const handOver = (blockedBy: string | null) => ({ state: "ACCEPTED", allowedTransitions: expect.arrayContaining([{ mutation: "orderHandOver", blockedBy }]) as unknown });
    expect(await orders.order(made.seller, made.id, steps)).toMatchObject(handOver("Say first what its buyer gets, with digitalGoodsSet."));
    expect((await orders.tells(made.seller, "orderHandOver", made.id)).userErrors).toMatchObject([{ code: "INVALID", message: "Say first what its buyer gets, with digitalGoodsSet." }]);
    await said(orders, goods.shop.owner, goods.variantId, { text: "Drawn for you." });
    expect(await orders.order(made.seller, made.id, steps)).toMatchObject(handOver(null));
    expect((await orders.tells(made.seller, "orderHandOver", made.id)).order).toMatchObject({ state: "DELIVERED" });
    expect((await open(orders, made.buyer, made.lines[0]!.id))["orderLine"]).toMatchObject({ digitalGoods: { text: "Drawn for you." } });
    await orders.falls(forgotten.id);
    await ordersInTime.sweep(orders.commerce.runtime);
    expect(await orders.order(forgotten.buyer, forgotten.id, "state refundRequested { minor }")).toEqual({ state: "CANCELLED", refundRequested: { minor: "1000" } });
    expect(await orders.commerce.violated()).toEqual([]);
  });

  test("cannot be read at rest, nor in the log, nor in another version's row", async ({ orders, scratch }) => {
    const goods = await orders.goods(null, digital);
    const secret = "SESAME-77";
    await said(orders, goods.shop.owner, goods.variantId, { text: secret, link: `https://example.com/${secret}` });
    expect(await tablesWith(scratch, [secret])).toEqual([]);
    await asAdmin(scratch.adminUrl, async (admin) => {
      await admin.query("set session_replication_role = replica");
      await admin.query("update commerce.digital_goods_version set sealed = (select sealed from commerce.digital_goods_version where variant_id = $1 and version = 1) where variant_id = $1 and version = 2", [uuidOf(goods.variantId)]);
    });
    const { errors } = await orders.commerce.as(goods.shop.owner).run("query ($of: [_Any!]!) { _entities(representations: $of) { ... on Variant { digitalGoods { text } } } }", { of: [{ __typename: "Variant", id: goods.variantId }] });
    expect(errors).toHaveLength(1);
  });

  test.for([
    ["was not given", "delete from commerce.order_line_goods where order_line_id = $1"],
    ["is another variant's", `with other as (insert into commerce.digital_goods (variant_id, listing_id, seller_id, is_given) select gen_random_uuid(), listing_id, seller_id, false from commerce.digital_goods limit 1 returning variant_id)
       update commerce.order_line_goods set variant_id = (select variant_id from other) where order_line_id = $1`],
    ["has not come", "update commerce.order_line set shipped = 0, delivered = 0 where id = $1"],
  ] as const)("is missed by the checks where it %s", async ([, sql], { orders, scratch }) => {
    const { lines: [line] } = await orders.bought([{ goods: await orders.goods(null, digital), quantity: 1 }]);
    const alone = (text: string, values: readonly unknown[] = []) => asAdmin(scratch.adminUrl, async (admin) => {
      await admin.query("set session_replication_role = replica");      // past the keys and triggers that refuse it
      await admin.query(text, [...values]);
    });
    await alone(sql, [uuidOf(line!.id)]);
    expect(await orders.commerce.violated()).toContain("C60");
    await alone("delete from commerce.order_line_goods where order_line_id = $1", [uuidOf(line!.id)]);
    await alone("update commerce.order_line set kind = 'SERVICE', shipped = 1, delivered = 1 where id = $1", [uuidOf(line!.id)]);
    expect(await orders.commerce.violated()).toEqual([]);
  });
});
