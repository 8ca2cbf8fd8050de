import fc from "fast-check";
import { expect } from "vitest";
import { test, type Bought, type OrdersWorld } from "@souk/test/commerce";
import { ordersInTime } from "./orders-due.ts";

/** Something that somebody, or time, does to an order; `which` picks a line or a parcel. */
const acts = {
  accept: (orders, { seller, id }) => orders.tells(seller, "orderAccept", id),
  decline: (orders, { seller, id }) => orders.tells(seller, "orderDecline", id, { reason: "No." }),
  cancelBySeller: (orders, { seller, id }) => orders.tells(seller, "orderCancel", id, { reason: "No." }),
  cancelSome: (orders, { seller, id, lines }, which, quantity) => orders.tells(seller, "orderCancel", id, { reason: "No.", lines: [{ orderLineId: lines[which % lines.length]!.id, quantity }] }),
  cancelByBuyer: (orders, { buyer, id, lines }, which, quantity) => orders.tells(buyer, "orderCancel", id, { reason: "No.", lines: [{ orderLineId: lines[which % lines.length]!.id, quantity }] }),
  pack: (orders, { seller, id }) => orders.tells(seller, "shipmentCreate", null, { orderId: id }),
  packSome: (orders, { seller, id, lines }, which, quantity) => orders.tells(seller, "shipmentCreate", null, { orderId: id, lines: [{ orderLineId: lines[which % lines.length]!.id, quantity }] }),
  ship: (orders, bought, which) => parcel(orders, bought, which, "shipmentMarkShipped"),
  unpack: (orders, bought, which) => parcel(orders, bought, which, "shipmentCancel"),
  comes: (orders, bought, which) => parcel(orders, bought, which, "shipmentMarkDelivered"),
  handOver: (orders, { seller, id }) => orders.tells(seller, "orderHandOver", id),
  confirm: (orders, { buyer, id }) => orders.tells(buyer, "orderConfirmDelivery", id),
  complete: (orders, { buyer, id }) => orders.tells(buyer, "orderComplete", id),
  time: async (orders, { id }) => {
    await orders.falls(id);
    await ordersInTime.sweep(orders.commerce.runtime);
  },
} satisfies Record<string, (orders: OrdersWorld, bought: Bought, which: number, quantity: number) => Promise<unknown>>;

async function parcel(orders: OrdersWorld, { seller, id }: Bought, which: number, mutation: string): Promise<unknown> {
  const { shipments } = (await orders.order<{ shipments: readonly { readonly id: string }[] }>(seller, id, "shipments { id }"))!;
  return shipments.length === 0 ? undefined : orders.tells(seller, mutation, shipments[which % shipments.length]!.id);
}

const act = fc.record({ name: fc.constantFrom(...Object.keys(acts) as (keyof typeof acts)[]), which: fc.nat(3), quantity: fc.integer({ min: 1, max: 3 }) });

test("whatever is done to an order, in whatever order and two at once, its quantities, its stock, its history and its amounts agree", async ({ orders }) => {
  const lamp = await orders.goods(9_999);
  const [bulb, work] = [await orders.goods(9_999, { shop: lamp.shop }), await orders.goods(null, { shop: lamp.shop, input: { kind: "SERVICE", condition: null } })];
  await fc.assert(fc.asyncProperty(fc.boolean(), fc.array(fc.tuple(act, fc.option(act)), { minLength: 3, maxLength: 14 }), async (isLookedAt, steps) => {
    const bought = await orders.bought([{ goods: lamp, quantity: 3 }, { goods: bulb, quantity: 2 }, { goods: work, quantity: 1 }], { isLookedAt });
    for (const pair of steps) await Promise.all(pair.map(async (one) => one && acts[one.name](orders, bought, one.which, one.quantity)));
    expect(await orders.commerce.violated()).toEqual([]);
  }), { numRuns: 25 });
}, 120_000);
