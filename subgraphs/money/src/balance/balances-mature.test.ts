import { describe, expect } from "vitest";
import { asAdmin } from "@souk/test/cluster";
import type { TestDatabase } from "@souk/test/database";
import { test, type PaymentsWorld } from "@souk/test/payments";
import { booksAlike, posted, timePasses } from "@souk/test/provider-events";
import { balanceMaturer } from "./balances-mature.ts";

const dayMs = 86_400_000;
const passes = (pay: PaymentsWorld, days: number) => pay.control("/sandbox/clock", { advance_ms: days * dayMs });

/** Everything that the provider told about its balance, as it would be delivered. */
async function balanceTold(pay: PaymentsWorld): Promise<void> {
  for (const event of (await pay.stripe.events.list({ type: "balance.available", limit: 100 })).data) await posted(pay, JSON.stringify(event));
}
const maturedCount = async (pay: PaymentsWorld) => (await pay.money.runtime.database.row<{ count: number }>("select count(*)::int as count from money.balance_transaction where matured_at is not null"))!.count;
const journalsOfMaturity = (scratch: TestDatabase) => asAdmin(scratch.adminUrl, async (admin) =>
  (await admin.query<{ count: number }>("select count(*)::int as count from ledger.journal where kind = 'provider.available'")).rows[0]!.count);

describe("what is available at the provider", () => {
  test("is booked so when its time has come there, money in and money out, and the books are the provider's balance at every step", async ({ pay, scratch }) => {
    const goods = await pay.goods(9);
    const cancelled = async () => {
      const bought = await pay.boughtReally([{ goods, quantity: 1 }]);
      expect((await pay.tells(bought.buyer, "orderCancel", bought.id, { reason: "It is not needed." })).userErrors).toEqual([]);
    };
    await pay.boughtReally([{ goods, quantity: 2 }]);
    await cancelled();
    const [pending, none] = await booksAlike(pay, scratch);
    expect([Number(pending) > 0, none]).toEqual([true, "0"]);

    await passes(pay, 3);
    await balanceTold(pay);
    await pay.settled();
    expect(await booksAlike(pay, scratch)).toEqual(["0", pending]);

    await cancelled();                 // of a later day, while the first are available
    const [later] = await booksAlike(pay, scratch);
    expect(later).not.toBe("0");
    await passes(pay, 3);
    await balanceTold(pay);
    await pay.settled();
    expect(await booksAlike(pay, scratch)).toEqual(["0", expect.any(String)]);
    expect(await pay.money.violated()).toEqual([]);
  });

  test("is asked for and not assumed: what is pending there stays so here, and what is booked is booked once", async ({ pay, scratch }) => {
    await pay.boughtReally([{ goods: await pay.goods(5), quantity: 1 }]);
    const before = await booksAlike(pay, scratch);
    const many = await maturedCount(pay);
    await pay.money.runtime.database.run("update money.balance_transaction set look_at = clock_timestamp() where matured_at is null");
    expect(await balanceMaturer.sweep(pay.money.runtime)).toBeGreaterThan(0);
    expect(await maturedCount(pay)).toBe(many);
    expect(await balanceMaturer.sweep(pay.money.runtime)).toBe(0);      // it waits before it asks again

    await passes(pay, 3);
    await timePasses(scratch);
    await Promise.all([balanceMaturer.sweep(pay.money.runtime), balanceMaturer.sweep(pay.money.runtime)]);
    expect(await booksAlike(pay, scratch)).toEqual(["0", String(Number(before[0]) + Number(before[1]))]);
    expect(await journalsOfMaturity(scratch)).toBe(await maturedCount(pay));
  });

  test("is asked for again while the provider does not answer", async ({ pay, scratch }) => {
    await pay.boughtReally([{ goods: await pay.goods(5), quantity: 1 }]);
    await booksAlike(pay, scratch);
    const before = await maturedCount(pay);
    await passes(pay, 3);
    await pay.control("/sandbox/faults", { rules: [{ kind: "error_before_commit", on: "balance_transactions.retrieve" }] });
    await balanceTold(pay);
    await pay.settled();
    expect(await maturedCount(pay)).toBe(before);
    await pay.control("/sandbox/faults", { rules: [] });
    expect((await booksAlike(pay, scratch))[0]).toBe("0");
  });
});
