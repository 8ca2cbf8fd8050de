import { describe, expect } from "vitest";
import { newId, type Id } from "@souk/shared/ids";
import { couponPlanted, promotionPlanted } from "@souk/test/coupons";
import { test, type OrdersWorld } from "@souk/test/commerce";
import type { Caller } from "@souk/shared/caller";

interface Group { readonly state: string; readonly orders: readonly { readonly state: string; readonly history: readonly { readonly to: string; readonly reason: string | null }[] }[] }
const groupOf = async (orders: OrdersWorld, buyer: Caller, id: string) =>
  (await orders.commerce.as(buyer).run<{ orderGroup: Group }>("query ($id: ID!) { orderGroup(id: $id) { state orders { state history { to reason } } } }", { id })).data!.orderGroup;
const checkoutOf = async (orders: OrdersWorld, buyer: Caller, id: string) =>
  (await orders.commerce.as(buyer).run<{ checkout: { state: string; version: number; orderGroup: { id: string } | null } }>("query ($id: ID!) { checkout(id: $id) { state version orderGroup { id } } }", { id })).data!.checkout;
const availableOf = async (orders: OrdersWorld, variantId: string) => (await orders.commerce.as((await orders.shop()).owner).run<{ _entities: [{ available: number }] }>(
  "query ($of: [_Any!]!) { _entities(representations: $of) { ... on Variant { available } } }", { of: [{ __typename: "Variant", id: variantId }] })).data!._entities[0].available;
const lapsed = { state: "UNPAID", orders: [{ state: "CANCELLED", history: [{ to: "CANCELLED", reason: "The payment failed." }] }] };
const told = async (orders: OrdersWorld, groupId: Id<"ogr">) => (await orders.commerce.runtime.database.rows<{ type: string }>(
  "select type from commerce.event where aggregate_id = $1 order by position", [groupId])).map(({ type }) => type);

/** A buyer with a checkout of two of five, by a code for one use, that waits for its payment. */
async function unpaid(orders: OrdersWorld, scratch: Parameters<typeof promotionPlanted>[0]) {
  const goods = await orders.goods(5);
  const code = `ONCE-${newId("cpn").slice(-12).toUpperCase()}`;
  await couponPlanted(scratch, await promotionPlanted(scratch), code, { uses_max: 1 });
  const checkout = await orders.readies([{ goods, quantity: 2 }], { codes: [code] });
  const group = (await orders.completes(checkout))["orderGroup"] as { id: Id<"ogr"> };
  return { goods, code, checkout, buyer: checkout.buyer, groupId: group.id };
}

describe("a payment that failed", () => {
  test("for good gives stock and codes back, and its buyer buys the same anew", async ({ orders, scratch }) => {
    const { goods, checkout, buyer, groupId } = await unpaid(orders, scratch);
    expect(await availableOf(orders, goods.variantId)).toBe(3);
    await orders.fails([groupId]);
    expect(await groupOf(orders, buyer, groupId)).toEqual(lapsed);
    expect(await availableOf(orders, goods.variantId)).toBe(5);
    const again = await checkoutOf(orders, buyer, checkout.id);
    expect(again).toMatchObject({ state: "OPEN", orderGroup: null });
    const second = await orders.completes({ ...checkout, version: again.version });
    expect(second.userErrors).toEqual([]);
    await orders.pays((second["orderGroup"] as { id: Id<"ogr"> }).id);
    expect(await checkoutOf(orders, buyer, checkout.id)).toMatchObject({ state: "COMPLETED" });
    expect(await orders.commerce.violated()).toEqual([]);
  });

  test("but not for good moves nothing: another attempt may still be captured", async ({ orders, scratch }) => {
    const { goods, checkout, buyer, groupId } = await unpaid(orders, scratch);
    await orders.fails([groupId], false);
    expect(await groupOf(orders, buyer, groupId)).toEqual({ state: "PENDING_PAYMENT", orders: [{ state: "PENDING_PAYMENT", history: [] }] });
    expect([await availableOf(orders, goods.variantId), await checkoutOf(orders, buyer, checkout.id)]).toMatchObject([3, { state: "PAYMENT_PENDING" }]);
    await orders.pays(groupId);
    expect(await groupOf(orders, buyer, groupId)).toMatchObject({ state: "PLACED" });
  });

  test("is told once, however often it is said", async ({ orders, scratch }) => {
    const { buyer, groupId } = await unpaid(orders, scratch);
    await orders.fails([groupId, groupId]);
    await orders.fails([groupId]);
    expect(await groupOf(orders, buyer, groupId)).toEqual(lapsed);
    expect(await told(orders, groupId)).toEqual(["orderGroup.created", "orderGroup.lapsed"]);
    expect(await orders.commerce.violated()).toEqual([]);
  });

  test("changes nothing once another was captured", async ({ orders, scratch }) => {
    const { goods, checkout, buyer, groupId } = await unpaid(orders, scratch);
    await orders.pays(groupId);
    const was = await groupOf(orders, buyer, groupId);
    await orders.fails([groupId]);
    expect(await groupOf(orders, buyer, groupId)).toEqual(was);
    expect([await availableOf(orders, goods.variantId), await checkoutOf(orders, buyer, checkout.id)]).toMatchObject([3, { state: "COMPLETED" }]);
  });

  test("and is captured after all is unfulfillable, once, and does not touch what was bought since", async ({ orders, scratch }) => {
    const { goods, checkout, buyer, groupId } = await unpaid(orders, scratch);
    await orders.fails([groupId]);
    const second = await orders.completes({ ...checkout, version: (await checkoutOf(orders, buyer, checkout.id)).version });
    await orders.pays(groupId);
    await orders.pays(groupId);
    await orders.fails([groupId]);
    expect((await groupOf(orders, buyer, groupId)).state).toBe("UNFULFILLABLE");
    expect(await told(orders, groupId)).toEqual(["orderGroup.created", "orderGroup.lapsed", "orderGroup.unfulfillable"]);
    expect((await groupOf(orders, buyer, String((second["orderGroup"] as { id: string }).id))).state).toBe("PENDING_PAYMENT");
    expect(await availableOf(orders, goods.variantId)).toBe(3);
    expect(await orders.commerce.violated()).toEqual([]);
  });

  test("of no group that is known here is no error", async ({ orders, scratch }) => {
    const { buyer, groupId } = await unpaid(orders, scratch);
    await orders.fails([newId("ogr"), groupId]);
    expect(await groupOf(orders, buyer, groupId)).toEqual(lapsed);
  });
});
