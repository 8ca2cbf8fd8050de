import { describe, expect } from "vitest";
import { auditor, moved, platform, test, type LedgerGraph } from "@souk/test/ledger-graph";
import type { AccountRef } from "./chart.ts";

const entriesOf = `query ($of: [_Any!]!, $first: Int, $after: Cursor, $last: Int, $before: Cursor, $filter: AccountEntryFilter) { _entities(representations: $of) { ... on LedgerAccount {
  entries(first: $first, after: $after, last: $last, before: $before, filter: $filter) {
    nodes { version line side amount { minor } change { minor } balanceAfter { minor } postedAt counterpartKind counterpart { id } journal { kind } }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } } } }`;
interface Page {
  readonly nodes: readonly { readonly version: string; readonly side: string; readonly postedAt: string; readonly [field: string]: unknown }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly hasPreviousPage: boolean; readonly startCursor: string; readonly endCursor: string };
}
interface Answer { readonly _entities: readonly { readonly entries: Page }[] }

const representation = async (graph: LedgerGraph, account: AccountRef) => ({ of: [{ __typename: "LedgerAccount", id: await graph.idOf(account) }] });
const entries = async (graph: LedgerGraph, account: AccountRef, asked: Record<string, unknown>) =>
  (await graph.ask<Answer>(auditor, entriesOf, { ...(await representation(graph, account)), ...asked }))._entities[0]!.entries;
const versions = ({ nodes }: Page) => nodes.map(({ version }) => Number(version));
const capture = (graph: LedgerGraph, escrow: AccountRef) => graph.post("payment.captured", [moved(platform.pending, escrow, 10n)]);

describe("an account's entries", () => {
  test("tell of each posting its side, what it changed and what was left", async ({ graph }) => {
    const stall = graph.stall();
    await graph.post("payment.captured", [moved(platform.pending, stall.escrow, 100n)]);
    await graph.post("hold.released", [moved(stall.escrow, stall.available, 60n), moved(stall.escrow, platform.commission, 6n)]);
    const { nodes } = await entries(graph, stall.escrow, { first: 5 });
    expect(nodes.map(({ postedAt, ...entry }) => [entry, Number.isNaN(Date.parse(postedAt))])).toEqual([
      [{ version: "3", line: 2, side: "DEBIT", amount: { minor: "6" }, change: { minor: "-6" }, balanceAfter: { minor: "34" }, counterpartKind: "REVENUE_COMMISSION",
         counterpart: { id: await graph.idOf(platform.commission) }, journal: { kind: "hold.released" } }, false],
      [{ version: "2", line: 1, side: "DEBIT", amount: { minor: "60" }, change: { minor: "-60" }, balanceAfter: { minor: "40" }, counterpartKind: "SELLER_AVAILABLE",
         counterpart: { id: await graph.idOf(stall.available) }, journal: { kind: "hold.released" } }, false],
      [{ version: "1", line: 1, side: "CREDIT", amount: { minor: "100" }, change: { minor: "100" }, balanceAfter: { minor: "100" }, counterpartKind: "PSP_PENDING",
         counterpart: { id: await graph.idOf(platform.pending) }, journal: { kind: "payment.captured" } }, false],
    ]);
  });

  test("are read to the end, each exactly once, while new ones come in", async ({ graph }) => {
    const { escrow } = graph.stall();
    for (let n = 0; n < 7; n++) await capture(graph, escrow);
    const seen: number[] = [];
    let page = await entries(graph, escrow, { first: 3 });
    for (;;) {
      seen.push(...versions(page));
      await capture(graph, escrow);
      if (!page.pageInfo.hasNextPage) break;
      page = await entries(graph, escrow, { first: 3, after: page.pageInfo.endCursor });
    }
    expect(seen).toEqual([7, 6, 5, 4, 3, 2, 1]);
    expect(versions(await entries(graph, escrow, { last: 2 }))).toEqual([2, 1]);
  });

  test("of one moment and both sides keep their order over a page's edge, forward and backward", async ({ graph }) => {
    const { escrow } = graph.stall();
    await graph.postTogether("payment.captured", Array.from({ length: 5 }, () => [moved(platform.pending, escrow, 10n), moved(escrow, platform.commission, 1n)]));
    const first = await entries(graph, escrow, { first: 4 });
    const second = await entries(graph, escrow, { first: 4, after: first.pageInfo.endCursor });
    expect([versions(first), versions(second)]).toEqual([[10, 9, 8, 7], [6, 5, 4, 3]]);
    const back = await entries(graph, escrow, { last: 4, before: second.pageInfo.startCursor });
    expect(versions(back)).toEqual([10, 9, 8, 7]);
  });

  test("are filtered by side, by kind of journal and by time", async ({ graph }) => {
    const { escrow, available } = graph.stall();
    for (let n = 0; n < 2; n++) {
      await capture(graph, escrow);
      await graph.database.run("select pg_sleep(0.003)");
      await graph.post("hold.released", [moved(escrow, available, 4n)]);
      await graph.database.run("select pg_sleep(0.003)");
    }
    const filtered = async (filter: object) => versions(await entries(graph, escrow, { first: 10, filter }));
    const all = (await entries(graph, escrow, { first: 10 })).nodes;
    const third = all.find(({ version }) => version === "3")!.postedAt;
    expect(await filtered({ side: "CREDIT" })).toEqual([3, 1]);
    expect(await filtered({ journalKind: "hold.released" })).toEqual([4, 2]);
    expect(await filtered({ journalKind: "hold.frozen" })).toEqual([]);
    expect(await filtered({ postedAt: { gte: third } })).toEqual([4, 3]);
    expect(await filtered({ postedAt: { lt: third } })).toEqual([2, 1]);
    expect(await filtered({ postedAt: { gte: third }, side: "DEBIT" })).toEqual([4]);
  });

  test("are asked for 1 to 50 at once, by a cursor of this very list", async ({ graph }) => {
    const { escrow } = graph.stall();
    await capture(graph, escrow);
    const of = await representation(graph, escrow);
    const ofAnother = Buffer.from(JSON.stringify(["accountNewest", "00000000-0000-0000-0000-000000000000"])).toString("base64url");
    for (const page of [{}, { first: 0 }, { first: 51 }, { first: 1, last: 1 }, { first: 1, after: "nonsense" }, { first: 1, after: ofAnother }])
      expect(await graph.refusal(auditor, entriesOf, { ...of, ...page })).toEqual(["BAD_USER_INPUT"]);
    expect(await graph.refusal(auditor, entriesOf, { ...of, first: 50 })).toEqual([]);
  });

  test("of one account or of ten take the same statements: accounts, entries, journals and the accounts on the other side", async ({ graph }) => {
    const stalls = Array.from({ length: 10 }, () => graph.stall());
    for (const { escrow } of stalls) for (let n = 0; n < 5; n++) await capture(graph, escrow);
    const of = await Promise.all(stalls.map(async ({ escrow }) => ({ __typename: "LedgerAccount", id: await graph.idOf(escrow) })));
    expect(await graph.statements(auditor, entriesOf, { of: of.slice(0, 1), first: 5 })).toBe(4);
    expect(await graph.statements(auditor, entriesOf, { of, first: 5 })).toBe(4);
  });
});
