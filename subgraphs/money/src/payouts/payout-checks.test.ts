import { describe, expect } from "vitest";
import { uuidOf } from "@souk/shared/ids";
import { subgraphInvariants } from "@souk/shared/subgraph";
import { asAdmin } from "@souk/test/cluster";
import { test, type Payee, type PayoutsWorld } from "@souk/test/payouts";
import { money } from "../index.ts";

const asksAll = async (paid: PayoutsWorld, payee: Payee) => {
  const { payout, userErrors } = await paid.payout(payee.owner, "payoutRequest", null, { sellerId: payee.sellerId, currency: "EUR" });
  if (!payout) throw new Error(JSON.stringify(userErrors));
  await paid.settled();
  return payout.id;
};

/** One was paid, one did not arrive, one waits for two people of staff; of what came after the first a part is kept back. */
async function lived(paid: PayoutsWorld): Promise<Readonly<Record<"paid" | "failed" | "waits" | "seller", string>>> {
  const [ada, ben, cleo] = [await paid.payee(), await paid.payee(), await paid.payee()];
  await paid.earns(ada);
  await paid.earns(ben);
  await paid.earns(cleo, { price: { minor: "1500000", currency: "EUR" } });
  const [arrived, failed, waits] = [await asksAll(paid, ada), await asksAll(paid, ben), await asksAll(paid, cleo)];
  await paid.bankDoes(arrived, "paid");
  await paid.bankDoes(failed, "failed", "account_closed");
  await paid.account(paid.finance, "reservePolicySet", { sellerId: ada.sellerId, rateBps: 1_500, days: 90, reason: "It is new here." });
  await paid.earns(ada);
  expect([(await paid.payoutsOf(ada))[0]!.state, (await paid.payoutsOf(ben))[0]!.state, (await paid.payoutsOf(cleo))[0]!.state]).toEqual(["PAID", "FAILED", "ON_HOLD"]);
  return { paid: uuidOf(arrived), failed: uuidOf(failed), waits: uuidOf(waits), seller: uuidOf(ada.sellerId) };
}

/** Breaks data past the guards, as a hand in the database might. */
const plants: readonly [what: string, found: readonly string[], breaks: string][] = [
  ["more on its way than payouts took", ["M48"], "update ledger.account set balance = balance + 1 where kind = 'seller:in_payout' and owner = kernel.global_id('sel', (select seller_id from money.payout where id = $failed))"],
  ["more at the provider than was transferred", ["M48"], "update ledger.account set balance = balance + 1 where kind = 'psp:connected' and owner = kernel.global_id('sel', (select seller_id from money.payout where id = $failed))"],
  ["something on its way of a seller without a payout", ["M48"], `
    update ledger.account set balance = balance + 1 where kind = 'seller:in_payout' and owner = kernel.global_id('sel', $seller);
    delete from money.transfer where seller_id = $seller; delete from money.payout_history where payout_id = $paid; delete from money.payout where seller_id = $seller`],
  ["a payout that says it did arrive", ["M48", "M50"], "update money.payout set state = 'PAID', paid_at = now() where id = $failed"],
  ["a transfer of what waits", ["M49"], "insert into money.transfer (id, payout_id, seller_id, amount_minor, currency) select gen_random_uuid(), id, seller_id, amount_minor, currency from money.payout where id = $waits"],
  ["a transfer that succeeded before its payout knew", ["M48", "M49", "M50"], "update money.payout set state = 'ELIGIBLE' where id = $paid"],
  ["a payout that was unwound, and its transfer not", ["M48", "M49", "M50"], "update money.payout set state = 'UNWOUND' where id = $failed"],
  ["a transfer that was taken back, and its payout not", ["M49", "M50"], "update money.transfer set state = 'REVERSED', reversal_ref = 'trr_stray' where payout_id = $failed"],
  ["a payout of what was never transferred", ["M49"], "delete from money.transfer_history where transfer_id in (select id from money.transfer where payout_id = $paid); delete from money.transfer where payout_id = $paid"],
  ["a transfer of more than its payout", ["M49"], "update money.transfer set amount_minor = amount_minor + 1 where payout_id = $paid"],
  ["a step of a payout that is missing", ["M50"], "delete from money.payout_history where payout_id = $paid and command = 'transfer'"],
  ["a payout's last step that is missing", ["M50"], "delete from money.payout_history where payout_id = $paid and command = 'pay'"],
  ["a payout that went to and fro without a word", ["M50"], "update money.payout set version = version + 2 where id = $waits"],
  ["a transfer's step that is missing", ["M50"], "delete from money.transfer_history where transfer_id in (select id from money.transfer where payout_id = $paid)"],
  ["a transfer that went to and fro without a word", ["M50"], "update money.transfer set version = version + 2 where payout_id = $paid"],
  ["an account that stands where no step led", ["M50"], "update money.payout_account set state = 'RESTRICTED' where seller_id = $seller"],
  ["an account's step that is missing", ["M50"], "delete from money.payout_account_history where command = 'begin' and payout_account_id in (select id from money.payout_account where seller_id = $seller)"],
  ["a reserve that nobody remembers", ["M51"], "delete from money.reserve where seller_id = $seller"],
  ["a reserve of more than was kept back", ["M51"], "update money.reserve set amount_minor = amount_minor + 1 where seller_id = $seller"],
  ["a reserve that was given back and not posted", ["M51"], "update money.reserve set given_back_at = now() where seller_id = $seller"],
  ["a large payout that one of staff has let go", ["M52"], `
    update money.payout set amount_minor = 1000000 where id = $paid;
    update money.transfer set amount_minor = 1000000 where payout_id = $paid;
    insert into money.payout_approval (id, payout_id, actor) values (gen_random_uuid(), $paid, 'somebody')`],
];

describe("the invariants of what is paid out", () => {
  test("hold after payouts have lived, and each finds its violation", async ({ paid }) => {
    const of = await lived(paid);
    expect(await paid.money.violated()).toEqual([]);
    const checks = subgraphInvariants(money).filter(({ name }) => /^M\d/.test(name));
    const found = (breaks: string) => asAdmin(paid.adminUrl, async (admin) => {
      await admin.query("begin; set local session_replication_role = replica");
      await admin.query(breaks.replace(/\$(paid|failed|waits|seller)/g, (_, name: keyof typeof of) => `'${of[name]}'::uuid`));
      const broken: string[] = [];
      for (const { name, sql } of checks) if (((await admin.query(sql)).rowCount ?? 0) > 0) broken.push(name);
      return broken.toSorted();
    });
    for (const [what, names, breaks] of plants) expect([what, await found(breaks)]).toEqual([what, [...names].toSorted()]);
  });
});
