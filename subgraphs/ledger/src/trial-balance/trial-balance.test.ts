import { describe, expect } from "vitest";
import { anonymous, type Caller } from "@souk/shared/caller";
import { asAdmin } from "@souk/test/cluster";
import { auditor, moved, platform, rowsRead, test, type LedgerGraph } from "@souk/test/ledger-graph";
import { person, service } from "@souk/test/subgraph-under-test";
import { account } from "../accounts/chart.ts";

const trialBalance = `query ($currency: CurrencyCode) { trialBalance(currency: $currency) { at
  lines { kind currency accounts debit { minor } credit { minor } } sums { currency debit { minor } credit { minor } isBalanced } } }`;
interface Answer { readonly trialBalance: {
  readonly lines: readonly { readonly kind: string; readonly accounts: string; readonly debit: { readonly minor: string }; readonly credit: { readonly minor: string } }[];
  readonly sums: readonly object[];
} }
const read = async (graph: LedgerGraph, currency?: string) => (await graph.ask<Answer>(auditor, trialBalance, { currency })).trialBalance;
const yen = (minor: bigint) => ({ minor, currency: "JPY" as const });

describe("the trial balance", () => {
  test("sets debits beside credits by kind, and both sums are equal", async ({ graph }) => {
    const [ada, ben] = [graph.stall(), graph.stall()];
    const psp = account("psp:pending", "", "JPY"), fx = account("fx", "", "JPY"), of = (stall: typeof ada, kind: "escrow" | "seller:available") =>
      account(kind, kind === "escrow" ? stall.escrow.owner : stall.sellerId, "JPY");
    await graph.post("story.told", [
      { debit: psp, credit: of(ada, "escrow"), amount: yen(100n) }, { debit: psp, credit: of(ben, "escrow"), amount: yen(50n) },
      { debit: of(ben, "escrow"), credit: of(ben, "seller:available"), amount: yen(50n) },
      { debit: fx, credit: psp, amount: yen(30n) },
    ]);
    expect(await read(graph, "JPY")).toMatchObject({
      lines: [
        { kind: "ESCROW", accounts: "1", debit: { minor: "0" }, credit: { minor: "100" } },
        { kind: "FX", accounts: "1", debit: { minor: "30" }, credit: { minor: "0" } },      // below nothing stands on the other side
        { kind: "PSP_PENDING", accounts: "1", debit: { minor: "120" }, credit: { minor: "0" } },
        { kind: "SELLER_AVAILABLE", accounts: "1", debit: { minor: "0" }, credit: { minor: "50" } },
      ],
      sums: [{ currency: "JPY", debit: { minor: "150" }, credit: { minor: "150" }, isBalanced: true }],
    });
    await graph.post("story.told", [moved(platform.pending, ada.escrow, 7n)]);
    expect((await read(graph)).sums).toMatchObject([{ currency: "EUR", isBalanced: true }, { currency: "JPY", isBalanced: true }]);
  });

  test("of books that are empty in a currency is empty", async ({ graph }) => {
    expect(await read(graph, "CHF")).toMatchObject({ lines: [], sums: [] });
  });

  test("looks at no account that holds nothing, however many there are", async ({ graph, scratch }) => {
    const { escrow } = graph.stall();
    await graph.post("payment.captured", [moved(platform.pending, escrow, 9n)]);
    await asAdmin(scratch.adminUrl, (admin) => admin.query(
      `insert into ledger.account (id, kind, owner, currency, closed_at)
       select gen_random_uuid(), 'escrow', 'ord_' || lpad(n::text, 26, '0'), 'EUR', clock_timestamp() from generate_series(1, 20000) as n`));
    const plan = await graph.plans(auditor, trialBalance);
    expect(plan).toMatch(/account_not_zero/);
    expect(rowsRead(plan)).toBeLessThan(50);
    expect((await read(graph, "EUR")).lines.find(({ kind }) => kind === "ESCROW")!.accounts).toBe(
      String((await graph.database.row<{ count: string }>("select count(*) as count from ledger.account where kind = 'escrow' and currency = 'EUR' and balance <> 0"))!.count));
  });

  test("is read by finance, administrators and auditors, and by nobody else", async ({ graph }) => {
    const refused = (caller: Caller) => graph.refusal(caller, trialBalance);
    for (const role of ["FINANCE", "ADMIN", "AUDITOR"]) expect(await refused(person({ roles: [role] }))).toEqual([]);
    for (const caller of [person({ roles: ["SUPPORT"] }), graph.stall().owner, service]) expect(await refused(caller)).toEqual(["FORBIDDEN"]);
    expect(await refused(anonymous)).toEqual(["UNAUTHENTICATED"]);
  });
});
