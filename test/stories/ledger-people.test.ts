import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { freshKey } from "@souk/gateway/demo/graph-client";
import { operation } from "@souk/schema/operations";
import { booksOf, lampPaid, lampReleased, moves } from "../ledger-books.ts";
import { until } from "../until.ts";
import { worldOpen, type World } from "../world.ts";

interface Decimal { readonly decimal: string }
interface Statement { readonly openingBalance: Decimal; readonly closingBalance: Decimal; readonly entries: { readonly nodes: readonly { readonly side: string; readonly amount: Decimal; readonly balanceAfter: Decimal; readonly journal: { readonly kind: string } }[] } }
interface MyBalances { readonly me: { readonly sellers: readonly { readonly seller: { readonly name: string; readonly balances: readonly { readonly code: string; readonly balance: Decimal & { readonly currency: string }; readonly statement: Statement }[] | null } }[] } }
interface TrialBalance { readonly trialBalance: { readonly lines: readonly { readonly kind: string; readonly accounts: string; readonly debit: Decimal; readonly credit: Decimal }[]; readonly sums: readonly { readonly currency: string; readonly debit: Decimal; readonly credit: Decimal; readonly isBalanced: boolean }[] } }
interface Verified { readonly ledgerHead: { readonly number: number; readonly hash: string; readonly unsealedJournals: { readonly value: number } }; readonly ledgerVerify: { readonly isIntact: boolean; readonly blocksVerified: number } }

const today = () => ({ from: new Date(Date.now() - 86_400_000).toISOString(), to: new Date(Date.now() + 60_000).toISOString() });

describe("the books as people see them", () => {
  let world: World;
  let close = async () => {};
  beforeAll(async () => {
    ({ world, close } = await worldOpen("one process"));
    const ada = await world.person("ada");
    const { sellerOpen } = await ada.graph.tell<{ sellerOpen: { seller: { id: string } } }>(operation("open-seller"), {
      input: { name: "Ada's Lamps", handle: "adas-lamps", type: "INDIVIDUAL", country: "DE", idempotencyKey: freshKey() } });
    const books = booksOf(await world.database.open("ledger"), sellerOpen.seller.id);
    await lampPaid(books);
    await lampReleased(books);
    await books.post("payout.requested", moves(books.available, books.inPayout, 60_00n));
  });
  afterAll(() => close());

  test("Ada sees what she has earned and what is on its way, and how it came to that", async () => {
    const ada = await world.person("ada");
    const { me } = await ada.graph.tell<MyBalances>(operation("my-balances"), today());
    const lines = me.sellers[0]!.seller.balances!.flatMap(({ code, balance, statement: { openingBalance, closingBalance, entries } }) => [
      `${code} ${balance.decimal} ${balance.currency}, ${openingBalance.decimal} before, ${closingBalance.decimal} after`,
      ...entries.nodes.map(({ side, amount, balanceAfter, journal }) => `  ${journal.kind} ${side} ${amount.decimal}, then ${balanceAfter.decimal}`),
    ]);
    expect(lines).toMatchInlineSnapshot(`
      [
        "seller:available 33.00 EUR, 0.00 before, 33.00 after",
        "  release CREDIT 93.00, then 93.00",
        "  payout.requested DEBIT 60.00, then 33.00",
        "seller:in_payout 60.00 EUR, 0.00 before, 60.00 after",
        "  payout.requested CREDIT 60.00, then 60.00",
      ]
    `);
  });

  test("Ben reads none of the books", async () => {
    const ben = await world.person("ben");
    const answers = await Promise.all(["trial-balance", "verify-ledger"].map((name) => ben.graph.operator().ask(operation(name))));
    expect(answers.map(({ errors }) => errors?.[0]?.extensions?.["code"])).toEqual(["FORBIDDEN", "FORBIDDEN"]);
  });

  test("an auditor reads the trial balance, debits equal to credits", async () => {
    const otto = await world.staff("otto", "AUDITOR");
    const { trialBalance } = await otto.graph.operator().tell<TrialBalance>(operation("trial-balance"));
    expect(trialBalance.lines.map(({ kind, accounts, debit, credit }) => `${kind} ${accounts}: ${debit.decimal} ${credit.decimal}`)).toMatchInlineSnapshot(`
      [
        "EXPENSE_PROMOTIONS 1: 10.00 0.00",
        "PSP_PENDING 1: 114.00 0.00",
        "REVENUE_COMMISSION 1: 0.00 10.00",
        "SELLER_AVAILABLE 1: 0.00 33.00",
        "SELLER_IN_PAYOUT 1: 0.00 60.00",
        "TAX_PAYABLE 1: 0.00 21.00",
      ]
    `);
    expect(trialBalance.sums).toEqual([{ currency: "EUR", debit: { decimal: "124.00" }, credit: { decimal: "124.00" }, isBalanced: true }]);
  });

  test("an auditor sees the journals sealed, verifies them, and finds a head that was kept elsewhere", async () => {
    const otto = await world.staff("otto", "AUDITOR");
    const verified = (head?: { number: number; hash: string }) => otto.graph.operator().tell<Verified>(operation("verify-ledger"), { head });
    await until("all is sealed", async () => {
      const { ledgerHead } = await otto.graph.operator().tell<Pick<Verified, "ledgerHead">>("query Head { ledgerHead { number hash unsealedJournals { value } } }");
      return ledgerHead.number > 0 && ledgerHead.unsealedJournals.value === 0;
    });
    const { ledgerHead: { number, hash } } = await verified();
    expect((await verified({ number, hash })).ledgerVerify).toMatchObject({ isIntact: true, blocksVerified: number + 1 });
    expect((await verified({ number, hash: "0".repeat(64) })).ledgerVerify).toMatchObject({ isIntact: false, brokenBlock: { number, reason: "HEAD_DIFFERS" } });
  });
});
