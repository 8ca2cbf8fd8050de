import { describe, expect } from "vitest";
import { anonymous } from "@souk/shared/caller";
import { newId } from "@souk/shared/ids";
import { asAdmin } from "@souk/test/cluster";
import { test, type HeldMoneyWorld } from "@souk/test/held-money";
import { countingDatabase, person, subgraphUnderTest } from "@souk/test/subgraph-under-test";
import { money } from "../index.ts";

const orders = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Order {
  hold { state paid { minor } history { command reason actor } parts { orderLineId held { minor } net { minor } fee { minor } refundable { minor } } }
  fees { orderLineId amount { minor } tax { minor } left { minor } }
  money { paid { minor } held { minor } released { minor } refunded { minor } feesPlatform { minor } feesProvider { minor } sellerNet { minor } }
  refunds { state amount { minor } promotion { minor } reason failure parts { quantity amount { minor } } history { from to actor } allowedTransitions { to mutation blockedBy } payment { state } } } } }`;
const sellers = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Seller { pendingBalances { amount { minor currency } orders } } } }`;
type Shown = { readonly _entities: readonly Record<string, unknown>[] };
const ofOrders = (...ids: readonly string[]) => ({ of: ids.map((id) => ({ __typename: "Order", id })) });

/** 95.00 and 5.00 of delivery, paid; 20.00 are given back, and 40.00 released. */
const sold = async (held: HeldMoneyWorld) => {
  const goods = await held.goods(5, { input: { price: { minor: "9500", currency: "EUR" } } });
  const bought = await held.boughtReally([{ goods, quantity: 1 }]);
  await held.moves(bought.seller, "refundCreate", null, { orderId: bought.id, amountMinor: "2000", reason: "It came late." });
  await held.settled();
  await held.moves(held.finance, "holdRelease", (await held.hold(bought.id)).id, { amountMinor: "4000", reason: "A part was accepted." });
  const team = (role: string) => person({ memberships: [{ of: goods.shop.sellerId, role }] });
  return { bought, sellerId: goods.shop.sellerId, team };
};

describe("the money of an order", () => {
  test("is shown to its buyer without what others earn, to its seller without what the provider takes, and to staff whole", async ({ held }) => {
    const { bought, team } = await sold(held);
    const seen = async (caller: typeof bought.buyer) => (await held.asks<{ _entities: [Record<string, Record<string, unknown>>] }>(caller, orders, ofOrders(bought.id)))._entities[0];
    const common = { paid: { minor: "10000" }, held: { minor: "4000" }, released: { minor: "4000" }, refunded: { minor: "2000" } };
    const none = { feesPlatform: null, feesProvider: null, sellerNet: null };
    const buyers = await seen(bought.buyer);
    expect(buyers["money"]).toEqual({ ...common, ...none });
    expect(buyers["fees"]).toBeNull();
    expect(buyers["hold"]).toMatchObject({ state: "PARTLY_RELEASED", parts: [{ orderLineId: null, net: null, fee: null }, { net: null, fee: null }] });
    expect(buyers["hold"]!["history"]).toContainEqual({ command: "RELEASE", reason: null, actor: null });
    expect(buyers["refunds"]).toMatchObject([{ state: "SUCCEEDED", promotion: null, reason: "It came late.", history: [{ to: "SUCCEEDED", actor: null }], payment: { state: "CAPTURED" } }]);

    for (const caller of [bought.seller, team("SELLER_MANAGER"), team("SELLER_FINANCE")]) {
      const sellersOwn = await seen(caller);
      expect(sellersOwn["money"]).toEqual({ ...common, feesPlatform: { minor: "760" }, feesProvider: null, sellerNet: { minor: "7240" } });
      expect(sellersOwn["fees"]).toEqual([{ orderLineId: bought.lines[0]!.id, amount: { minor: "950" }, tax: { minor: "0" }, left: { minor: "760" } }]);
      expect(sellersOwn["refunds"]).toMatchObject([{ promotion: { minor: "0" }, payment: null }]);
    }

    await asAdmin(held.adminUrl, (admin) => admin.query("update money.payment set look_at = clock_timestamp()"));      // what it costs the provider says only later
    await held.settled();
    const staffs = await seen(person({ roles: ["AUDITOR"] }));
    expect(staffs["money"]).toMatchObject({ ...common, feesProvider: { minor: "320" } });
    expect(staffs["hold"]!["history"]).toContainEqual({ command: "RELEASE", reason: "A part was accepted.", actor: held.finance.actor });
    const nothing = { hold: null, fees: null, money: null, refunds: null };
    for (const caller of [person(), team("SELLER_FULFILMENT"), person({ roles: ["MODERATOR"] })]) expect(await seen(caller)).toEqual(nothing);
    expect((await held.money.as(anonymous).run(orders, ofOrders(bought.id))).errors![0]!.extensions["code"]).toBe("UNAUTHENTICATED");
    expect(await held.asks<Shown>(held.finance, orders, ofOrders(newId("ord")))).toEqual({ _entities: [nothing] });
  });

  test("of one order or of five takes the same statements", async ({ held, scratch }) => {
    const many: string[] = [];
    for (let n = 0; n < 5; n++) many.push((await sold(held)).bought.id);
    const counting = countingDatabase(await scratch.open("money"));
    const counted = await subgraphUnderTest(scratch, money, counting.database);
    const ask = (ids: readonly string[]) => counting.counted(async () => expect((await counted.as(held.finance).run(orders, ofOrders(...ids))).errors).toBeUndefined());
    const constant = 9;      // holds, their steps, parts, providers' fees and what went back; refunds, their lines and steps; payments
    expect(await ask(many.slice(0, 1))).toBe(constant);
    expect(await ask(many)).toBe(constant);
  });

  test("that is pending is its seller's to see, less fees, by currency", async ({ held }) => {
    const { bought, sellerId, team } = await sold(held);
    const seen = async (caller: typeof bought.buyer) => (await held.asks<Shown>(caller, sellers, { of: [{ __typename: "Seller", id: sellerId }] }))._entities;
    for (const caller of [bought.seller, team("SELLER_FINANCE"), held.finance]) expect(await seen(caller)).toEqual([{ pendingBalances: [{ amount: { minor: "3620", currency: "EUR" }, orders: 1 }] }]);
    for (const caller of [bought.buyer, team("SELLER_FULFILMENT")]) expect(await seen(caller)).toEqual([{ pendingBalances: null }]);
    await held.accepted(bought);
    expect(await seen(bought.seller)).toEqual([{ pendingBalances: [] }]);
  });

  test("is met by its own id: a hold and a refund are shown to whom they are", async ({ held }) => {
    const { bought } = await sold(held);
    const [refund] = await held.refundsOf(bought.id);
    const ask = async (caller: typeof bought.buyer) => (await held.asks<{ refund: unknown }>(caller, "query ($id: ID!) { refund(id: $id) { state } }", { id: refund!.id })).refund;
    for (const caller of [bought.buyer, bought.seller, held.finance]) expect(await ask(caller)).toEqual({ state: "SUCCEEDED" });
    expect(await ask(person())).toBeNull();
  });
});
