import { expect } from "vitest";
import { countingDatabase, person } from "@souk/test/subgraph-under-test";
import type { RequestContext } from "@souk/shared/context";
import { uuidOf, type Id } from "@souk/shared/ids";
import { walletOf } from "@souk/test/payment-methods";
import { notedDatabase } from "@souk/test/noted-database";
import { test, type PaymentsWorld } from "@souk/test/payments";
import { setupExpanded, setupSeen } from "../provider/setup-seen.ts";
import { paymentMethodLoaders } from "./method-reads.ts";
import { setupsApply } from "./setups-apply.ts";

/** A setup that was finished in its buyer's browser, and what is seen of it. */
async function finishedElsewhere(pay: PaymentsWorld) {
  const wallet = walletOf(pay);
  const { paymentMethodSetup: begun } = await wallet.does("paymentMethodSetupCreate");
  const { ref } = (await pay.money.runtime.database.row<{ ref: string }>("select provider_ref as ref from money.payment_method_setup where id = $1", [uuidOf(begun!.id)]))!;
  const intent = await pay.stripe.setupIntents.confirm(ref, { payment_method: "pm_card_visa", return_url: "https://shop.example.com/", expand: setupExpanded });
  return { wallet, learned: { setupId: begun!.id, news: { kind: "seen" as const, object: setupSeen(intent) }, atVersion: null } };
}

test("what was learned of one setup or of eight is applied by as many statements, and again changes nothing", async ({ pay }) => {
  const all = await Promise.all(Array.from({ length: 9 }, () => finishedElsewhere(pay)));
  const { database, secrets } = pay.money.runtime;
  const statements = async (some: typeof all) => {
    let count = 0;
    await notedDatabase(database, { statement: () => void count++ }).transaction({ origin: { actor: "test", correlationId: "test" } }, (tx) => setupsApply(tx, secrets, some.map(({ learned }) => learned)));
    return count;
  };
  const [one, ...eight] = all;
  expect([await statements([one!]), await statements(eight)]).toEqual([8, 8]);
  expect(await statements(all)).toBe(1);      // the lock
  for (const { wallet } of all) expect(await wallet.kept()).toHaveLength(1);
});

test("the ways of paying of one buyer or of eight are read by one statement", async ({ pay }) => {
  const buyers = await Promise.all(Array.from({ length: 8 }, async () => { const wallet = walletOf(pay); await wallet.keeps(); return wallet.buyer.userId!; }));
  const finance = pay.money.as(person({ roles: ["FINANCE"] }));
  const { database, counted } = countingDatabase(pay.money.runtime.database);
  const read = (userIds: readonly Id<"usr">[]) => counted(async () => {
    const { ofUser } = paymentMethodLoaders({ ...finance.context() as RequestContext, database });
    expect((await Promise.all(userIds.map((userId) => ofUser.load(userId)))).map(({ length }) => length)).toEqual(userIds.map(() => 1));
  });
  expect([await read(buyers.slice(0, 1)), await read(buyers)]).toEqual([1, 1]);
});
