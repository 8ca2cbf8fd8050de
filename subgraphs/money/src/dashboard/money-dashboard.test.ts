import { describe, expect } from "vitest";
import { uuidOf } from "@souk/shared/ids";
import { asAdmin } from "@souk/test/cluster";
import { test } from "@souk/test/held-money";
import { countingDatabase, person, subgraphUnderTest } from "@souk/test/subgraph-under-test";
import { money } from "../index.ts";

const dashboard = `{ moneyDashboard { payments { state count amount { minor currency } oldestAt } refunds { state count amount { minor } } holds { state count amount { minor } }
  waitingPayments { id state } waitingRefunds { id state } } }`;
interface Tally { readonly state: string; readonly count: number; readonly amount: { readonly minor: string } }
interface Dashboard { readonly moneyDashboard: { readonly payments: readonly Tally[]; readonly refunds: readonly Tally[]; readonly holds: readonly Tally[]; readonly waitingPayments: readonly { id: string }[]; readonly waitingRefunds: readonly { id: string }[] } }

describe("operators see of money", () => {
  test("how much is where, and what waits longest, the oldest first", async ({ held, scratch }) => {
    const goods = await held.goods(20);
    const paid = await held.boughtReally([{ goods, quantity: 1 }]);
    await held.boughtReally([{ goods, quantity: 1 }]);
    const { refund } = await held.moves(held.finance, "refundCreate", null, { orderId: paid.id, amountMinor: "700" });
    const created = [];
    for (let n = 0; n < 2; n++) created.push(await held.payment(...await unpaid()));
    async function unpaid() {
      const bought = await held.buys([{ goods, quantity: 1 }]);
      return [bought.buyer, "paymentCreate", null, { orderGroupId: bought.orderGroupId }] as const;
    }
    const counting = countingDatabase(await scratch.open("money"));
    const counted = await subgraphUnderTest(scratch, money, counting.database);
    let seen: Dashboard | null = null;
    expect(await counting.counted(async () => { seen = (await counted.as(person({ roles: ["SUPPORT"] })).run<Dashboard>(dashboard)).data!; })).toBe(3);
    const { payments, refunds, holds, waitingPayments, waitingRefunds } = seen!["moneyDashboard"];
    expect(payments).toMatchObject([{ state: "CAPTURED", count: 2, amount: { minor: "3000", currency: "EUR" } }, { state: "CREATED", count: 2, amount: { minor: "3000" } }]);
    expect(refunds).toEqual([{ state: "REQUESTED", count: 1, amount: { minor: "700" } }]);
    expect(holds).toEqual([{ state: "FUNDED", count: 1, amount: { minor: "1500" } }, { state: "PARTLY_REFUNDED", count: 1, amount: { minor: "800" } }]);
    expect(waitingPayments.map(({ id }) => id)).toEqual(created.map(({ payment }) => payment!.id));
    expect(waitingRefunds).toEqual([{ id: refund!.id, state: "REQUESTED" }]);
    await held.settled();
  });

  test("payments and refunds page by page, by state, person and age", async ({ held }) => {
    const goods = await held.goods(20);
    const bought = await held.boughtReally([{ goods, quantity: 1 }]);
    const again = await held.boughtReally([{ goods, quantity: 1 }], { buyer: bought.buyer });
    for (const { id } of [bought, again]) await held.moves(held.finance, "refundCreate", null, { orderId: id, amountMinor: "100" });
    await held.settled();
    const ask = async (list: "payments" | "refunds", filter: object, page = "first: 10") => (await held.asks<Record<string, { nodes: { id: string }[]; totalCount: { value: number } }>>(held.finance,
      `query ($filter: ${list === "payments" ? "Payment" : "Refund"}Filter) { ${list}(${page}, filter: $filter) { nodes { id state } totalCount { value } pageInfo { hasNextPage } } }`, { filter }))[list]!;
    const buyerId = bought.buyer.userId!;
    expect(await ask("payments", { buyerId })).toMatchObject({ nodes: [{ state: "CAPTURED" }, { state: "CAPTURED" }], totalCount: { value: 2 } });
    expect(await ask("payments", { buyerId }, "first: 1")).toMatchObject({ nodes: [{}], totalCount: { value: 2 }, pageInfo: { hasNextPage: true } });
    expect(await ask("payments", { buyerId, state: "FAILED" })).toMatchObject({ nodes: [] });
    expect(await ask("refunds", { orderId: again.id, state: "SUCCEEDED" })).toMatchObject({ totalCount: { value: 1 } });
    expect(await ask("refunds", { buyerId })).toMatchObject({ totalCount: { value: 2 } });
    expect(await ask("payments", { buyerId: bought.id })).toMatchObject({ nodes: [] });
    await asAdmin(held.adminUrl, (admin) => admin.query("update money.payment set created_at = created_at - interval '1 hour' where id = (select payment_id from money.hold where order_id = $1)", [uuidOf(bought.id)]));
    expect(await ask("payments", { buyerId, createdBefore: new Date(Date.now() - 1_800_000).toISOString() })).toMatchObject({ totalCount: { value: 1 } });
  });

  test("nothing, unless they look after money", async ({ held }) => {
    for (const text of [dashboard, "{ payments(first: 1) { nodes { id } } }", "{ refunds(first: 1) { nodes { id } } }"]) {
      for (const roles of [[], ["MODERATOR"], ["RISK_ANALYST"]]) await expect(held.asks(person({ roles }), text)).rejects.toThrow("FORBIDDEN");
      for (const roles of [["AUDITOR"], ["ADMIN"], ["FINANCE"]]) expect(await held.asks(person({ roles }), text)).toBeDefined();
    }
  });
});
