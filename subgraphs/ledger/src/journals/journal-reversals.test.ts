import { describe, expect } from "vitest";
import type { JournalId } from "./journal.ts";
import type { Caller } from "@souk/shared/caller";
import { auditor, moved, platform, test, type LedgerGraph } from "@souk/test/ledger-graph";

const reversalsOf = `query ($of: [_Any!]!, $first: Int, $after: Cursor, $last: Int) { _entities(representations: $of) { ... on Journal {
  reversalOf { id } postings { line reversesLine reversedAmount { minor } remainingAmount { minor } }
  reversals(first: $first, after: $after, last: $last) { nodes { id } pageInfo { hasNextPage endCursor } totalCount { value } } } } }`;
interface Shown {
  readonly reversalOf: { readonly id: string } | null;
  readonly postings: readonly object[];
  readonly reversals: { readonly nodes: readonly { readonly id: string }[]; readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string }; readonly totalCount: { readonly value: number } };
}
const shown = async (graph: LedgerGraph, caller: Caller, id: string, page: object = { first: 10 }): Promise<Shown> =>
  (await graph.ask<{ _entities: [Shown] }>(caller, reversalsOf, { of: [{ __typename: "Journal", id }], ...page }))._entities[0];

/** A release of 100 to the seller and 10 to the platform. */
async function release(graph: LedgerGraph) {
  const stall = graph.stall();
  await graph.post("payment.captured", [moved(platform.pending, stall.escrow, 110n)]);
  const { id } = await graph.post("hold.released", [moved(stall.escrow, stall.available, 100n), moved(stall.escrow, platform.commission, 10n)]);
  const takeBack = async (minor: bigint, line = 1): Promise<JournalId> =>
    (await graph.post("hold.released.reversed", [moved(line === 1 ? stall.available : platform.commission, stall.escrow, minor, line)], { reversalOf: id })).id;
  return { stall, id, takeBack };
}

describe("the reversals of a journal", () => {
  test("lead to and fro, and say of each posting how much remains", async ({ graph }) => {
    const { id, takeBack } = await release(graph);
    const [first, second] = [await takeBack(30n), await takeBack(5n)];
    const original = await shown(graph, auditor, id);
    expect(original).toMatchObject({ reversalOf: null, reversals: { nodes: [{ id: first }, { id: second }], totalCount: { value: 2 } } });
    expect(original.postings).toEqual([
      { line: 1, reversesLine: null, reversedAmount: { minor: "35" }, remainingAmount: { minor: "65" } },
      { line: 2, reversesLine: null, reversedAmount: { minor: "0" }, remainingAmount: { minor: "10" } },
    ]);
    expect(await shown(graph, auditor, first)).toMatchObject({ reversalOf: { id }, postings: [{ reversesLine: 1 }], reversals: { nodes: [] } });
  });

  test("are shown to a seller as far as they touch its accounts", async ({ graph }) => {
    const { stall, id, takeBack } = await release(graph);
    const [ofSeller, ofPlatform] = [await takeBack(30n), await takeBack(5n, 2)];
    expect((await shown(graph, auditor, id)).reversals.nodes).toEqual([{ id: ofSeller }, { id: ofPlatform }]);
    expect(await shown(graph, stall.owner, id)).toMatchObject({ reversals: { nodes: [{ id: ofSeller }], totalCount: { value: 1 } } });
  });

  test("are paged, at most 50 at once", async ({ graph }) => {
    const { id, takeBack } = await release(graph);
    const all = [await takeBack(1n), await takeBack(2n), await takeBack(3n)];
    const first = (await shown(graph, auditor, id, { first: 2 })).reversals;
    const rest = (await shown(graph, auditor, id, { first: 2, after: first.pageInfo.endCursor })).reversals;
    expect([...first.nodes, ...rest.nodes].map((node) => node.id)).toEqual(all);
    expect((await shown(graph, auditor, id, { last: 1 })).reversals.nodes).toEqual([{ id: all[2] }]);
    for (const page of [{}, { first: 51 }, { first: 1, after: "nonsense" }])
      expect(await graph.refusal(auditor, reversalsOf, { of: [{ __typename: "Journal", id }], ...page })).toEqual(["BAD_USER_INPUT"]);
  });
});
