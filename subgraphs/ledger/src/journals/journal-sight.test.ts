import { describe, expect } from "vitest";
import { anonymous, type Caller } from "@souk/shared/caller";
import { auditor, moved, platform, test, type LedgerGraph, type Stall } from "@souk/test/ledger-graph";
import { person, service } from "@souk/test/subgraph-under-test";
import type { AccountRef } from "../accounts/chart.ts";

const journalOf = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Journal { kind totals { minor } postings {
  line debitKind creditKind amount { minor } debitAccount { id } creditAccount { id } debitBalanceAfter { minor } creditBalanceAfter { minor } } } } }`;
const ownEntries = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on LedgerAccount { kind balance { minor } entries(first: 10) { nodes {
  change { minor } counterpartKind counterpart { kind balance { minor } } journal { postings { line } } } } } } }`;
const kept = ["key", "actor", "correlationId", "metadata { key value }"];

interface Shown { readonly _entities: readonly (Record<string, unknown> | null)[] }
const seenBy = async (graph: LedgerGraph, caller: Caller, type: "Journal" | "LedgerAccount", ids: readonly string[], query = journalOf) =>
  (await graph.ask<Shown>(caller, query, { of: ids.map((id) => ({ __typename: type, id })) }))._entities;

/** A capture that the seller has no part in, and a release: to it, to another seller, and to the platform. */
async function released(graph: LedgerGraph) {
  const [ada, ben] = [graph.stall(), graph.stall()];
  const captured = await graph.post("payment.captured", [moved(platform.pending, ada.escrow, 100n)]);
  const release = await graph.post("hold.released", [
    moved(ada.escrow, ada.available, 60n), moved(ada.escrow, ben.available, 20n), moved(ada.escrow, platform.commission, 6n), moved(ada.available, ada.reserve, 10n),
  ]);
  return { ada, ben, capturedId: captured.id, releaseId: release.id };
}
const outsiders = ({ manager, packer }: Stall): Caller[] =>
  [manager, packer, person(), person({ roles: ["SUPPORT"] }), person({ roles: ["MODERATOR"] }), person({ roles: ["RISK_ANALYST"] })];

describe("a journal", () => {
  test("shows a seller the postings of its own accounts, and of the other side the kind alone", async ({ graph }) => {
    const { ada, releaseId } = await released(graph);
    const [available, reserve] = [await graph.idOf(ada.available), await graph.idOf(ada.reserve)];
    const postings = [
      { line: 1, debitKind: "ESCROW", creditKind: "SELLER_AVAILABLE", amount: { minor: "60" }, debitAccount: null, creditAccount: { id: available }, debitBalanceAfter: null, creditBalanceAfter: { minor: "60" } },
      { line: 4, debitKind: "SELLER_AVAILABLE", creditKind: "SELLER_RESERVE", amount: { minor: "10" }, debitAccount: { id: available }, creditAccount: { id: reserve }, debitBalanceAfter: { minor: "50" }, creditBalanceAfter: { minor: "10" } },
    ];
    for (const caller of [ada.owner, ada.finance])
      expect(await seenBy(graph, caller, "Journal", [releaseId])).toEqual([{ kind: "hold.released", totals: [{ minor: "70" }], postings }]);
  });

  test("shows finance, auditors and services every posting with its accounts and balances", async ({ graph }) => {
    const { ada, releaseId } = await released(graph);
    for (const caller of [auditor, person({ roles: ["FINANCE"] }), person({ roles: ["ADMIN"] }), service]) {
      const [journal] = await seenBy(graph, caller, "Journal", [releaseId]) as [{ totals: unknown; postings: Record<string, unknown>[] }];
      expect(journal.totals).toEqual([{ minor: "96" }]);
      expect(journal.postings.map(({ line, debitAccount, debitBalanceAfter }) => [line, debitAccount, debitBalanceAfter])).toEqual([
        [1, { id: await graph.idOf(ada.escrow) }, { minor: "40" }], [2, { id: await graph.idOf(ada.escrow) }, { minor: "20" }],
        [3, { id: await graph.idOf(ada.escrow) }, { minor: "14" }], [4, { id: await graph.idOf(ada.available) }, { minor: "50" }],
      ]);
    }
  });

  test("is nothing to whoever has no account in it that may be seen", async ({ graph }) => {
    const { ada, ben, capturedId, releaseId } = await released(graph);
    expect(await seenBy(graph, ada.owner, "Journal", [capturedId])).toEqual([null]);      // escrow is the order's, and no seller's to see
    expect((await seenBy(graph, ben.owner, "Journal", [releaseId]))[0]!["postings"]).toMatchObject([{ line: 2 }]);
    for (const caller of outsiders(ada)) expect(await seenBy(graph, caller, "Journal", [capturedId, releaseId])).toEqual([null, null]);
    expect(await graph.refusal(anonymous, journalOf, { of: [{ __typename: "Journal", id: releaseId }] })).toEqual(["UNAUTHENTICATED"]);
  });

  test("tells its key, who posted it and what was noted to staff and services only", async ({ graph }) => {
    const { ada, releaseId } = await released(graph);
    const of = [{ __typename: "Journal", id: releaseId }];
    for (const field of kept) {
      const query = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Journal { ${field} } } }`;
      expect(await graph.refusal(ada.owner, query, { of })).toEqual(["FORBIDDEN"]);
      expect(await graph.refusal(auditor, query, { of })).toEqual([]);
      expect(await graph.refusal(service, query, { of })).toEqual([]);
    }
  });
});

describe("an account", () => {
  const accountsOf = async (graph: LedgerGraph, refs: readonly AccountRef[]) => Promise.all(refs.map(graph.idOf));

  test("is its seller's to see if its kind is for sellers, with what it held before", async ({ graph }) => {
    const { ada, ben } = await released(graph);
    await graph.post("transfer.succeeded", [moved(ada.connected, platform.available, 5n)]);
    const ids = await accountsOf(graph, [ada.available, ada.reserve, ada.connected, ada.escrow, ben.available, platform.commission, platform.pending]);
    for (const caller of [ada.owner, ada.finance]) {
      const seen = await seenBy(graph, caller, "LedgerAccount", ids, ownEntries);
      expect(seen.map((account) => account?.["kind"] ?? null)).toEqual(["SELLER_AVAILABLE", "SELLER_RESERVE", null, null, null, null, null]);
      expect(seen[0]!["entries"]).toEqual({ nodes: [
        { change: { minor: "-10" }, counterpartKind: "SELLER_RESERVE", counterpart: { kind: "SELLER_RESERVE", balance: { minor: "10" } }, journal: { postings: [{ line: 1 }, { line: 4 }] } },
        { change: { minor: "60" }, counterpartKind: "ESCROW", counterpart: null, journal: { postings: [{ line: 1 }, { line: 4 }] } },
      ] });
    }
    for (const caller of outsiders(ada)) expect(await seenBy(graph, caller, "LedgerAccount", ids, ownEntries)).toEqual(ids.map(() => null));
    for (const caller of [auditor, service]) expect((await seenBy(graph, caller, "LedgerAccount", ids, ownEntries)).every(Boolean)).toBe(true);
  });

  test("is nothing for an id that is none", async ({ graph }) => {
    expect(await seenBy(graph, auditor, "LedgerAccount", ["", "acc_", "usr_00000000000000000000000000", "acc_00000000000000000000000000"], ownEntries)).toEqual([null, null, null, null]);
    expect(await seenBy(graph, auditor, "Journal", ["", "jnl_", "acc_00000000000000000000000000", "jnl_00000000000000000000000000"])).toEqual([null, null, null, null]);
  });

  test("is open to an app that was given the scope for balances, and to no other", async ({ graph }) => {
    const { ada } = await released(graph);
    const of = [{ __typename: "LedgerAccount", id: await graph.idOf(ada.available) }];
    expect(await graph.refusal({ ...ada.owner, scopes: ["read_balances"] }, ownEntries, { of })).toEqual([]);
    expect(await graph.refusal({ ...ada.owner, scopes: ["read_orders"] }, ownEntries, { of })).toEqual(["FORBIDDEN"]);
  });
});

test("twenty journals are read by as many statements as one", async ({ graph }) => {
  const { escrow } = graph.stall();
  const ids: string[] = [];
  for (let n = 0; n < 20; n++) ids.push((await graph.post("payment.captured", [moved(platform.pending, escrow, 1n), moved(platform.bank, escrow, 1n)])).id);
  const whole = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Journal { reversals(first: 5) { nodes { kind } totalCount { value } } postings {
    debitAccount { balance { minor } } creditAccount { balance { minor } } reversedAmount { minor } remainingAmount { minor } } } } }`;
  const of = ids.map((id) => ({ __typename: "Journal", id }));
  const constant = 6;      // journals, reversals, their count, postings, accounts, what was reversed
  expect(await graph.statements(auditor, whole, { of: of.slice(0, 1) })).toBe(constant);
  expect(await graph.statements(auditor, whole, { of })).toBe(constant);
});
