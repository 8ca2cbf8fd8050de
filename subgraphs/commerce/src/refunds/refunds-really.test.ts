import { expect } from "vitest";
import { test } from "@souk/test/held-money";

const shown = "state paymentStatus refunded { minor } refundRequested { minor } lines { ordered cancelled refunded }";

test("what a seller cancels is given back by the provider, and the order shows it", async ({ pay }) => {
  const bought = await pay.boughtReally([{ goods: await pay.goods(9), quantity: 3 }]);
  await pay.tells(bought.seller, "orderCancel", bought.id, { reason: "One is cracked.", lines: [{ orderLineId: bought.lines[0]!.id, quantity: 1 }] });
  await pay.settled();
  expect(await pay.order(bought.buyer, bought.id, shown)).toEqual({
    state: "ACCEPTED", paymentStatus: "PARTLY_REFUNDED", refunded: { minor: "1000" }, refundRequested: { minor: "1000" }, lines: [{ ordered: 3, cancelled: 1, refunded: 1 }],
  });
  await pay.tells(bought.seller, "orderCancel", bought.id, { reason: "So are the others." });
  await pay.settled();
  expect(await pay.order(bought.buyer, bought.id, shown)).toMatchObject({ state: "CANCELLED", paymentStatus: "REFUNDED", lines: [{ ordered: 3, cancelled: 3, refunded: 3 }] });
  expect([...await pay.commerce.violated(), ...await pay.money.violated()]).toEqual([]);
});

test("what is paid too late is shown as given back, once it is", async ({ pay }) => {
  const bought = await pay.buys([{ goods: await pay.goods(5), quantity: 1 }]);
  await pay.payment(bought.buyer, "paymentCreate", null, { orderGroupId: bought.orderGroupId });
  const { data: [intent] } = await pay.stripe.paymentIntents.list({ limit: 1 });
  await pay.stripe.paymentIntents.confirm(intent!.id, { payment_method: "pm_card_visa", return_url: "http://souk.test" });
  await pay.fails([bought.orderGroupId]);
  await pay.settled();
  expect(await pay.order(bought.buyer, bought.id, shown)).toMatchObject({ state: "CANCELLED", paymentStatus: "REFUNDED", refunded: { minor: "1500" }, lines: [{ refunded: 0 }] });
  expect(await pay.commerce.violated()).toEqual([]);
});

test("a seller who is paid changes what its buyer follows, and nothing of what went back", async ({ pay }) => {
  const bought = await pay.boughtReally([{ goods: await pay.goods(5), quantity: 1 }]);
  const { shipment } = await pay.tells(bought.seller, "shipmentCreate", null, { orderId: bought.id });
  await pay.tells(bought.seller, "shipmentMarkShipped", String(shipment!["id"]));
  await pay.tells(bought.buyer, "orderConfirmDelivery", bought.id);
  const { order } = await pay.tells(bought.buyer, "orderComplete", bought.id);
  await pay.settled();
  const after = await pay.order<{ version: number }>(bought.buyer, bought.id, `version ${shown}`);
  expect(after).toMatchObject({ state: "COMPLETED", paymentStatus: "PAID", refunded: { minor: "0" }, version: Number(order!["version"]) + 1 });
});

test("what its seller gives back after it was paid closes the order once it is all", async ({ held, pay }) => {
  const bought = await pay.boughtReally([{ goods: await pay.goods(5), quantity: 2 }]);
  await held.accepted(bought);
  const gives = async (input: object) => {
    expect((await held.moves(bought.seller, "refundCreate", null, { orderId: bought.id, reason: "It is scratched.", ...input })).userErrors).toEqual([]);
    await pay.settled();
  };
  await gives({ amountMinor: "600" });
  expect(await pay.order(bought.buyer, bought.id, shown)).toMatchObject({ state: "COMPLETED", paymentStatus: "PARTLY_REFUNDED", refunded: { minor: "600" }, refundRequested: { minor: "0" } });
  await gives({ amountMinor: "2000" });
  expect(await pay.order(bought.buyer, bought.id, `${shown} timers { dueAt } history { to party }`)).toMatchObject({
    state: "CLOSED_REFUNDED", paymentStatus: "REFUNDED", refunded: { minor: "2600" }, timers: [], history: expect.arrayContaining([{ to: "CLOSED_REFUNDED", party: "SYSTEM" }]) as unknown,
  });
  expect([...await pay.commerce.violated(), ...await pay.money.violated()]).toEqual([]);
});
