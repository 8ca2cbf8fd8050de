import { describe, expect } from "vitest";
import { anonymous, type Caller } from "@souk/shared/caller";
import { newId } from "@souk/shared/ids";
import { auditor, moved, platform, test, type LedgerGraph } from "@souk/test/ledger-graph";
import { person, service } from "@souk/test/subgraph-under-test";
import { account } from "./chart.ts";

const accounts = `query ($first: Int, $after: Cursor, $last: Int, $filter: LedgerAccountFilter) { ledgerAccounts(first: $first, after: $after, last: $last, filter: $filter) {
  nodes { id kind code ownerId currency normalSide balance { minor decimal } floor { minor } ceiling { minor } state version openedAt lastPostedAt }
  pageInfo { hasNextPage endCursor } totalCount { value relation } } }`;
const one = `query ($kind: LedgerAccountKind!, $ownerId: ID, $currency: CurrencyCode!) { ledgerAccount(kind: $kind, ownerId: $ownerId, currency: $currency) { id balance { minor } } }`;
interface Page { readonly ledgerAccounts: { readonly nodes: readonly { readonly id: string; readonly kind: string; readonly [field: string]: unknown }[]; readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string }; readonly totalCount: { readonly value: number } } }

const listed = async (graph: LedgerGraph, filter: object, page: object = { first: 100 }) => (await graph.ask<Page>(auditor, accounts, { filter, ...page })).ledgerAccounts;

describe("the accounts of the books", () => {
  test("tell whose they are, what they grow by, what they hold and how far they may go", async ({ graph }) => {
    const { sellerId, owed, escrow } = graph.stall();
    await graph.post("debt.made", [moved(owed, escrow, 1_234n)]);
    const { nodes: [first, ...others], totalCount } = await listed(graph, { ownerId: sellerId });
    expect(others).toEqual([]);
    expect(totalCount).toEqual({ value: 1, relation: "EXACT" });
    expect(first).toEqual({
      id: await graph.idOf(owed), kind: "SELLER_OWED", code: "seller:owed", ownerId: sellerId, currency: "EUR", normalSide: "DEBIT",
      balance: { minor: "1234", decimal: "12.34" }, floor: { minor: "0" }, ceiling: null, state: "OPEN", version: "1",
      openedAt: expect.any(String) as string, lastPostedAt: expect.any(String) as string,
    });
  });

  test("are filtered by kind, owner, currency and whether they hold nothing", async ({ graph }) => {
    const { sellerId, available, reserve } = graph.stall();
    const dollars = account("seller:available", sellerId, "USD");
    await graph.post("story.told", [moved(platform.pending, available, 10n), moved(available, reserve, 10n),
      { debit: account("psp:pending", "", "USD"), credit: dollars, amount: { minor: 5n, currency: "USD" } }]);
    const kinds = async (filter: object) => (await listed(graph, { ownerId: sellerId, ...filter })).nodes.map(({ kind, currency }) => `${kind} ${String(currency)}`).toSorted();
    expect(await kinds({})).toEqual(["SELLER_AVAILABLE EUR", "SELLER_AVAILABLE USD", "SELLER_RESERVE EUR"]);
    expect(await kinds({ kind: { eq: "SELLER_AVAILABLE" } })).toEqual(["SELLER_AVAILABLE EUR", "SELLER_AVAILABLE USD"]);
    expect(await kinds({ kind: { in: ["SELLER_RESERVE", "BANK"] } })).toEqual(["SELLER_RESERVE EUR"]);
    expect(await kinds({ currency: "USD" })).toEqual(["SELLER_AVAILABLE USD"]);
    expect(await kinds({ isZero: true })).toEqual(["SELLER_AVAILABLE EUR"]);
    expect(await kinds({ isZero: false, currency: "EUR" })).toEqual(["SELLER_RESERVE EUR"]);
    expect((await listed(graph, { ownerId: "" })).nodes.every(({ ownerId }) => ownerId === null)).toBe(true);
  });

  test("are paged newest first, each exactly once, while others are opened", async ({ graph }) => {
    const opened = async () => { const { escrow } = graph.stall(); await graph.post("payment.captured", [moved(platform.pending, escrow, 1n)]); return graph.idOf(escrow); };
    const known: string[] = [];
    for (let n = 0; n < 5; n++) known.push(await opened());
    const seen: string[] = [];
    let page = await listed(graph, { kind: { eq: "ESCROW" } }, { first: 2 });
    for (;;) {
      seen.push(...page.nodes.map(({ id }) => id));
      await opened();
      if (!page.pageInfo.hasNextPage) break;
      page = await listed(graph, { kind: { eq: "ESCROW" } }, { first: 2, after: page.pageInfo.endCursor });
    }
    expect(seen.slice(0, 5)).toEqual(known.toReversed());
    expect(new Set(seen).size).toBe(seen.length);
  });

  test("are found by kind, owner and currency; one that was never posted to is null", async ({ graph }) => {
    const { sellerId, available } = graph.stall();
    await graph.post("story.told", [moved(platform.pending, available, 42n)]);
    expect(await graph.ask(auditor, one, { kind: "SELLER_AVAILABLE", ownerId: sellerId, currency: "EUR" })).toEqual({ ledgerAccount: { id: await graph.idOf(available), balance: { minor: "42" } } });
    expect(await graph.ask(auditor, one, { kind: "PSP_PENDING", currency: "EUR" })).toMatchObject({ ledgerAccount: { id: await graph.idOf(platform.pending) } });
    expect(await graph.ask(auditor, one, { kind: "SELLER_AVAILABLE", ownerId: newId("sel"), currency: "EUR" })).toEqual({ ledgerAccount: null });
  });

  test("are listed to finance, administrators and auditors, and to nobody else", async ({ graph }) => {
    const refused = async (caller: Caller) => [await graph.refusal(caller, accounts, { first: 1 }), await graph.refusal(caller, one, { kind: "BANK", currency: "EUR" })];
    for (const role of ["FINANCE", "ADMIN", "AUDITOR"]) expect(await refused(person({ roles: [role] }))).toEqual([[], []]);
    for (const role of ["SUPPORT", "MODERATOR", "RISK_ANALYST"]) expect(await refused(person({ roles: [role] }))).toEqual([["FORBIDDEN"], ["FORBIDDEN"]]);
    for (const caller of [graph.stall().owner, service]) expect(await refused(caller)).toEqual([["FORBIDDEN"], ["FORBIDDEN"]]);
    expect(await refused(anonymous)).toEqual([["UNAUTHENTICATED"], ["UNAUTHENTICATED"]]);
  });

  test("are asked for 1 to 100 at once", async ({ graph }) => {
    for (const page of [{}, { first: 101 }, { first: 1, after: "nonsense" }]) expect(await graph.refusal(auditor, accounts, page)).toEqual(["BAD_USER_INPUT"]);
  });
});
