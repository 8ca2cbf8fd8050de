import { describe, expect } from "vitest";
import { publish } from "@souk/schema/events";
import type { Tx } from "@souk/shared/database";
import type { LoggedEvent } from "@souk/shared/events";
import { newId, uuidOf, type Id } from "@souk/shared/ids";
import { asAdmin } from "@souk/test/cluster";
import { test, type Bought, type OrdersWorld } from "@souk/test/commerce";
import { inTransaction } from "@souk/test/database";
import { paymentWindow } from "../order-groups/order-groups-expire.ts";
import { refundsSucceed } from "./refunds-succeed.ts";

const shown = "state paymentStatus refunded { minor } refundRequested { minor } lines { ordered cancelled refunded }";
interface Shown { readonly state: string; readonly paymentStatus: string; readonly refunded: { readonly minor: string }; readonly refundRequested: { readonly minor: string }; readonly lines: readonly { readonly refunded: number }[] }

/** What money says of a refund. */
const factOf = ({ id, orderGroupId }: Bought, amountMinor: number) => ({
  refundId: newId("rfd"), orderId: id as Id<"ord"> | null, orderGroupId, paymentId: newId("pay"), amountMinor: String(amountMinor), currency: "EUR",
});
/** One that succeeded, for units of the first line, or for none. */
const refundOf = (bought: Bought, amountMinor: number, quantity = 0, isWhole = false) => ({
  ...factOf(bought, amountMinor), isWhole, lines: [{ orderLineId: bought.lines[0]!.id, quantity, amountMinor: String(amountMinor) }],
});
type Refund = ReturnType<typeof refundOf>;
const succeeded = (orders: OrdersWorld, ...refunds: readonly Refund[]) => orders.hears((tx) => publish(tx, "refund.succeeded", refunds, () => 2));
const reversed = (orders: OrdersWorld, { refundId, orderId, orderGroupId, paymentId, amountMinor, currency }: Refund) =>
  orders.hears((tx) => publish(tx, "refund.reversed", { refundId, orderId, orderGroupId, paymentId, amountMinor, currency, reason: "bounced" }, () => 3));
const held = ({ id, orderGroupId }: Bought, amountMinor: string) => ({ holdId: newId("hld"), orderId: id, orderGroupId, sellerId: newId("sel"), amountMinor, currency: "EUR" });

/** What the log tells of an order, and what its history says. */
const told = async (orders: OrdersWorld, { id }: Bought) => (await orders.commerce.runtime.database.rows<{ type: string }>(
  "select type from commerce.event where aggregate_id = $1 order by position", [id])).map(({ type }) => type);
const updates = async (orders: OrdersWorld, bought: Bought) => (await told(orders, bought)).filter((type) => type === "order.updated").length;
const see = (orders: OrdersWorld, { buyer, id }: Bought) => orders.order<Shown>(buyer, id, shown);

/** Lamps for 10.00 each, sent for 5.00; on their way, or come. */
async function sent(orders: OrdersWorld, quantity: number, hasCome = false): Promise<Bought> {
  const bought = await orders.bought([{ goods: await orders.goods(9), quantity }]);
  const { shipment } = await orders.tells(bought.seller, "shipmentCreate", null, { orderId: bought.id });
  await orders.tells(bought.seller, "shipmentMarkShipped", shipment!["id"] as string);
  if (hasCome) await orders.tells(bought.buyer, "orderConfirmDelivery", bought.id);
  return bought;
}
const totalOf = async (orders: OrdersWorld, { buyer, id }: Bought) => Number((await orders.order<{ totals: { total: { minor: string } } }>(buyer, id, "totals { total { minor } }"))!.totals.total.minor);

describe("money that went back", () => {
  test("for cancelled units counts them, and the order shows both what was asked back and what has gone", async ({ orders }) => {
    const bought = await orders.bought([{ goods: await orders.goods(9), quantity: 3 }]);
    await orders.tells(bought.seller, "orderCancel", bought.id, { reason: "One is cracked.", lines: [{ orderLineId: bought.lines[0]!.id, quantity: 1 }] });
    expect(await see(orders, bought)).toMatchObject({ paymentStatus: "PAID", refunded: { minor: "0" }, refundRequested: { minor: "1000" }, lines: [{ cancelled: 1, refunded: 0 }] });
    await succeeded(orders, refundOf(bought, 1_000, 1));
    expect(await see(orders, bought)).toMatchObject({ state: "ACCEPTED", paymentStatus: "PARTLY_REFUNDED", refunded: { minor: "1000" }, refundRequested: { minor: "1000" }, lines: [{ cancelled: 1, refunded: 1 }] });
    expect((await told(orders, bought)).at(-1)).toBe("order.updated");
    expect(await orders.commerce.violated()).toEqual([]);
  });

  test("for no unit in particular counts none, and in parts never more units than there are", async ({ orders }) => {
    const bought = await sent(orders, 2);
    await succeeded(orders, refundOf(bought, 300));
    expect(await see(orders, bought)).toMatchObject({ paymentStatus: "PARTLY_REFUNDED", refunded: { minor: "300" }, lines: [{ refunded: 0 }] });
    await succeeded(orders, refundOf(bought, 500, 2), refundOf(bought, 400, 1));
    expect(await see(orders, bought)).toMatchObject({ refunded: { minor: "1200" }, lines: [{ ordered: 2, refunded: 2 }] });
    expect(await orders.commerce.violated()).toEqual([]);
  });

  test("is counted once, however often it is told", async ({ orders }) => {
    const bought = await sent(orders, 2);
    const refund = refundOf(bought, 1_000, 1);
    await succeeded(orders, refund);
    const once = [await see(orders, bought), await told(orders, bought)];
    await succeeded(orders, refund, refund);
    await succeeded(orders, refund);
    expect([await see(orders, bought), await told(orders, bought)]).toEqual(once);
  });

  test("and came back counts no longer, nor do its units", async ({ orders }) => {
    const bought = await sent(orders, 2);
    const [first, second] = [refundOf(bought, 1_000, 1), refundOf(bought, 200)];
    await succeeded(orders, first, second);
    await reversed(orders, first);
    await reversed(orders, first);
    expect(await see(orders, bought)).toMatchObject({ paymentStatus: "PARTLY_REFUNDED", refunded: { minor: "200" }, lines: [{ refunded: 0 }] });
    await reversed(orders, second);
    expect(await see(orders, bought)).toMatchObject({ paymentStatus: "PAID", refunded: { minor: "0" } });
    expect(await updates(orders, bought)).toBeGreaterThanOrEqual(3);
    expect(await orders.commerce.violated()).toEqual([]);
  });

  test("of an order of which nobody knows anything changes nothing", async ({ orders }) => {
    const bought = await sent(orders, 1);
    const was = await told(orders, bought);
    await succeeded(orders, { ...refundOf(bought, 100, 1), orderId: newId("ord") }, { ...refundOf(bought, 100), orderId: null });
    expect(await told(orders, bought)).toEqual(was);
  });

  test("of twenty orders takes as many statements as that of one", async ({ orders }) => {
    const goods = await orders.goods(30);
    const bought = await Promise.all(Array.from({ length: 20 }, async () => orders.bought([{ goods, quantity: 1 }])));
    const statements = (of: readonly Bought[]) => inTransaction(orders.commerce.runtime.database, async (tx) => {
      let count = 0;
      const counting: Tx = {
        ...tx,
        rows: (...asked) => { count++; return tx.rows(...asked); }, run: (...asked) => { count++; return tx.run(...asked); },
        read: (...asked) => { count++; return tx.read(...asked); },
      };
      await refundsSucceed(counting, of.map((one) => ({ payload: refundOf(one, 100, 1) }) as unknown as LoggedEvent<Refund>));
      return count;
    });
    const one = await statements(bought.slice(0, 1));
    expect(await statements(bought)).toBe(one);
    for (const each of bought.slice(1)) expect(await see(orders, each)).toMatchObject({ paymentStatus: "PARTLY_REFUNDED", refunded: { minor: "100" }, lines: [{ refunded: 1 }] });
    expect(await orders.commerce.violated()).toEqual([]);
  });
});

describe("an order of which all went back", () => {
  test.for([["FULFILLED", false], ["DELIVERED", true]] as const)("and which was %s is closed for it, by nobody, and nothing is due any more", async ([from, hasCome], { orders }) => {
    const bought = await sent(orders, 2, hasCome);
    const total = await totalOf(orders, bought);
    await succeeded(orders, refundOf(bought, 500));
    expect(await see(orders, bought)).toMatchObject({ state: from, paymentStatus: "PARTLY_REFUNDED" });
    await succeeded(orders, refundOf(bought, total - 500, 2, true));
    expect(await see(orders, bought)).toMatchObject({ state: "CLOSED_REFUNDED", paymentStatus: "REFUNDED", refunded: { minor: String(total) }, lines: [{ refunded: 2 }] });
    expect(await orders.order(bought.buyer, bought.id, "timers { dueAt } history { from to party reason } allowedTransitions { to }")).toMatchObject({
      timers: [], allowedTransitions: [], history: expect.arrayContaining([{ from, to: "CLOSED_REFUNDED", party: "SYSTEM", reason: "All of it was given back." }]) as unknown,
    });
    expect((await told(orders, bought)).slice(-2)).toEqual(["order.updated", "order.closed"]);
    expect(await orders.commerce.violated()).toEqual([]);
  });

  test("before any of it left stays where it is: its seller has still to say that nothing will", async ({ orders }) => {
    const bought = await orders.bought([{ goods: await orders.goods(9), quantity: 1 }]);
    await succeeded(orders, refundOf(bought, await totalOf(orders, bought), 1, true));
    expect(await see(orders, bought)).toMatchObject({ state: "ACCEPTED", paymentStatus: "REFUNDED" });
    expect(await orders.commerce.violated()).toEqual([]);
  });

  test("and came back stays closed, and is paid again", async ({ orders }) => {
    const bought = await sent(orders, 1, true);
    const refund = refundOf(bought, await totalOf(orders, bought), 1, true);
    await succeeded(orders, refund);
    await reversed(orders, refund);
    expect(await see(orders, bought)).toMatchObject({ state: "CLOSED_REFUNDED", paymentStatus: "PAID", refunded: { minor: "0" } });
    expect(await orders.commerce.violated()).toEqual([]);
  });

  test("because it was paid too late is paid first, then refunded, and each is told", async ({ orders, scratch }) => {
    const bought = await orders.buys([{ goods: await orders.goods(9), quantity: 1 }]);
    await asAdmin(scratch.adminUrl, (admin) => admin.query("update commerce.order_group set payable_until = clock_timestamp() where id = $1", [uuidOf(bought.orderGroupId)]));
    await paymentWindow.sweep(orders.commerce.runtime);
    expect(await updates(orders, bought)).toBe(1);
    await orders.pays(bought.orderGroupId);
    expect([await see(orders, bought), await updates(orders, bought)]).toMatchObject([{ state: "EXPIRED", paymentStatus: "PAID" }, 2]);
    await succeeded(orders, refundOf(bought, await totalOf(orders, bought), 0, true));
    expect([await see(orders, bought), await updates(orders, bought)]).toMatchObject([{ state: "EXPIRED", paymentStatus: "REFUNDED" }, 3]);
    expect(await orders.commerce.violated()).toEqual([]);
  });
});

describe("whoever follows an order hears", () => {
  test("that a refund is asked for or failed, and that its hold was released or frozen", async ({ orders }) => {
    const bought = await sent(orders, 1);
    const refund = factOf(bought, 100);
    const [was, before] = [await see(orders, bought), await updates(orders, bought)];
    await orders.hears((tx) => publish(tx, "refund.requested", refund, () => 1));
    await orders.hears((tx) => publish(tx, "refund.failed", { ...refund, reason: "expired_or_canceled_card" }, () => 2));
    await orders.hears((tx) => publish(tx, "hold.frozen", held(bought, "100"), () => 2));
    await orders.hears((tx) => publish(tx, "hold.released", { ...held(bought, "100"), netMinor: "90", feeMinor: "10" }, () => 3));
    expect([await see(orders, bought), await updates(orders, bought) - before]).toEqual([was, 4]);
    expect(await orders.commerce.violated()).toEqual([]);
  });

  test("that its buyer's bank asks about the payment, though nothing is taken of it", async ({ orders }) => {
    const bought = await orders.bought([{ goods: await orders.goods(9), quantity: 1 }]);
    const [was, before] = [await see(orders, bought), await updates(orders, bought)];
    const asked = {
      chargebackId: newId("cbk"), paymentId: newId("pay"), orderGroupId: bought.orderGroupId, amountMinor: "1500", currency: "EUR", reason: "general", state: "OPENED",
      isInquiry: true, isTaken: false, evidenceDueBy: null, orders: [],
    };
    await orders.hears((tx) => publish(tx, "chargeback.opened", [asked, { ...asked, chargebackId: newId("cbk"), orderGroupId: newId("ogr") }], () => 1));
    expect([await see(orders, bought), await updates(orders, bought) - before]).toEqual([was, 1]);
    expect(await orders.commerce.violated()).toEqual([]);
  });

  test("that it is held only where it was placed before: what is paid is told by its placing", async ({ orders }) => {
    const paid = await orders.bought([{ goods: await orders.goods(9), quantity: 1 }]);
    const shop = await orders.shop();
    await orders.profile(shop, { zones: [{ name: "World", isRestOfWorld: true, rates: [{ name: "Post", currency: "EUR", priceMinor: "0", minDays: 1, maxDays: 2 }] }] });
    const free = await orders.buys([{ goods: await orders.goods(3, { shop, input: { price: { minor: "0", currency: "EUR" } } }), quantity: 1 }]);
    await orders.hears((tx) => publish(tx, "hold.funded", [held(paid, "1500"), held(free, "100")], () => 1));
    expect([await updates(orders, paid), await updates(orders, free)]).toEqual([0, 1]);
  });
});
