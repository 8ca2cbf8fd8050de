import { describe, expect } from "vitest";
import { anonymous, type Caller } from "@souk/shared/caller";
import { newId } from "@souk/shared/ids";
import { auditor, moved, platform, test, type LedgerGraph } from "@souk/test/ledger-graph";
import { person, service } from "@souk/test/subgraph-under-test";
import { account } from "../accounts/chart.ts";

const balances = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Seller { balances { kind balance { decimal currency } } } } }`;
const desk = `query ($of: [_Any!]!, $from: DateTime!, $to: DateTime!) { _entities(representations: $of) { ... on Seller { balances {
  balance(asOf: $from) { minor } entries(first: 5) { nodes { change { minor } journal { kind } } } statement(from: $from, to: $to) { closingBalance { minor } } } } } }`;
interface Shown { readonly _entities: readonly { readonly balances: readonly { readonly kind: string }[] | null }[] }

const sellers = (ids: readonly string[]) => ({ of: ids.map((id) => ({ __typename: "Seller", id })) });
const seen = async (graph: LedgerGraph, caller: Caller, ...ids: readonly string[]) => (await graph.ask<Shown>(caller, balances, sellers(ids)))._entities.map((seller) => seller.balances);

async function trading(graph: LedgerGraph) {
  const stall = graph.stall();
  await graph.post("story.told", [
    moved(platform.pending, stall.available, 9_300n), moved(stall.available, stall.reserve, 300n), moved(stall.owed, platform.commission, 12n),
    moved(stall.connected, platform.available, 50n),
    { debit: account("psp:pending", "", "JPY"), credit: account("seller:available", stall.sellerId, "JPY"), amount: { minor: 700n, currency: "JPY" } },
  ]);
  return stall;
}
const own = [
  { kind: "SELLER_AVAILABLE", balance: { decimal: "90.00", currency: "EUR" } },
  { kind: "SELLER_OWED", balance: { decimal: "0.12", currency: "EUR" } },
  { kind: "SELLER_RESERVE", balance: { decimal: "3.00", currency: "EUR" } },
  { kind: "SELLER_AVAILABLE", balance: { decimal: "700", currency: "JPY" } },
];
const connected = { kind: "PSP_CONNECTED", balance: { decimal: "0.50", currency: "EUR" } };

describe("a seller's balances", () => {
  test("are shown to its owner and to who looks after its finances, by currency and kind", async ({ graph }) => {
    const { sellerId, owner, finance } = await trading(graph);
    for (const caller of [owner, finance]) expect(await seen(graph, caller, sellerId)).toEqual([own]);
  });

  test("are shown to finance, auditors and services together with what lies at the provider", async ({ graph }) => {
    const { sellerId } = await trading(graph);
    for (const caller of [auditor, person({ roles: ["FINANCE"] }), person({ roles: ["ADMIN"] }), service])
      expect(await seen(graph, caller, sellerId)).toEqual([[connected, ...own]]);
  });

  test("are null for everybody else: managers, packers, other sellers, support", async ({ graph }) => {
    const { sellerId, owner, manager, packer } = await trading(graph);
    const other = await trading(graph);
    for (const caller of [manager, packer, person(), other.owner, person({ roles: ["SUPPORT"] }), person({ roles: ["MODERATOR"] })])
      expect(await seen(graph, caller, sellerId)).toEqual([null]);
    expect(await seen(graph, owner, sellerId, other.sellerId)).toEqual([own, null]);
    expect(await graph.refusal(anonymous, balances, sellers([sellerId]))).toEqual(["UNAUTHENTICATED"]);
  });

  test("of a seller that has never sold are an empty list; of what is no seller, null", async ({ graph }) => {
    const { sellerId, owner } = graph.stall();
    expect(await seen(graph, owner, sellerId)).toEqual([[]]);
    expect(await seen(graph, auditor, newId("sel"), newId("usr"), "nonsense")).toEqual([[], null, null]);
  });

  test("of one seller or of ten, with entries and statements, take the same statements", async ({ graph }) => {
    const ids: string[] = [];
    for (let n = 0; n < 10; n++) ids.push((await trading(graph)).sellerId);
    const range = { from: new Date(Date.now() - 60_000), to: new Date(Date.now() + 60_000) };
    const constant = 5;      // accounts, balances then, entries, their journals, statements
    expect(await graph.statements(auditor, desk, { ...sellers(ids.slice(0, 1)), ...range })).toBe(constant);
    expect(await graph.statements(auditor, desk, { ...sellers(ids), ...range })).toBe(constant);
  });
});
