import { describe, expect } from "vitest";
import { auditor, moved, platform, test, type LedgerGraph } from "@souk/test/ledger-graph";
import type { AccountRef } from "./chart.ts";

const statementOf = `query ($of: [_Any!]!, $from: DateTime!, $to: DateTime!, $first: Int, $after: Cursor, $last: Int) { _entities(representations: $of) { ... on LedgerAccount {
  statement(from: $from, to: $to) { openingBalance { minor } debits { minor } credits { minor } closingBalance { minor }
    entries(first: $first, after: $after, last: $last) { nodes { side change { minor } balanceAfter { minor } version } pageInfo { hasNextPage endCursor } } } } } }`;
interface Amount { readonly minor: string }
interface Statement {
  readonly openingBalance: Amount; readonly debits: Amount; readonly credits: Amount; readonly closingBalance: Amount;
  readonly entries: { readonly nodes: readonly { readonly change: Amount; readonly balanceAfter: Amount; readonly version: string }[]; readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string } };
}
interface Answer { readonly _entities: readonly { readonly statement: Statement }[] }

const dayMs = 86_400_000;
const variablesOf = async (graph: LedgerGraph, account: AccountRef, from: Date, to: Date) => ({ of: [{ __typename: "LedgerAccount", id: await graph.idOf(account) }], from, to, first: 50 });
const statement = async (graph: LedgerGraph, account: AccountRef, from: Date, to: Date, page: { first?: number; after?: string; last?: number } = { first: 50 }) =>
  (await graph.ask<Answer>(auditor, statementOf, { ...(await variablesOf(graph, account, from, to)), first: undefined, ...page }))._entities[0]!.statement;
/** The database's clock, a millisecond that no posting shares with what comes after. */
async function moment(graph: LedgerGraph): Promise<Date> {
  const { at } = (await graph.database.row<{ at: Date }>("select date_trunc('milliseconds', clock_timestamp()) + interval '1 millisecond' as at"))!;
  await graph.database.run("select pg_sleep(0.003)");
  return at;
}
const sum = (amounts: readonly Amount[]) => amounts.reduce((total, { minor }) => total + BigInt(minor), 0n);

describe("a statement", () => {
  test("begins where the one before ends, and its entries lead from opening to closing balance", async ({ graph }) => {
    const stall = graph.stall();
    const edges = [await moment(graph)];
    for (const legs of [
      [moved(platform.pending, stall.escrow, 1_000n), moved(stall.escrow, stall.available, 900n)],
      [moved(stall.available, stall.reserve, 50n), moved(platform.pending, stall.available, 5n)],
      [],
      [moved(stall.reserve, stall.available, 20n), moved(stall.available, platform.commission, 7n)],
    ]) {
      if (legs.length > 0) await graph.post("story.told", legs);
      edges.push(await moment(graph));
    }
    const statements: Statement[] = [];
    for (const [at, from] of edges.slice(0, -1).entries()) statements.push(await statement(graph, stall.available, from, edges[at + 1]!));
    expect(statements.map(({ openingBalance, debits, credits, closingBalance }) => [openingBalance, debits, credits, closingBalance].map(({ minor }) => Number(minor)))).toEqual([
      [0, 0, 900, 900], [900, 50, 5, 855], [855, 0, 0, 855], [855, 7, 20, 868],
    ]);
    for (const { openingBalance, closingBalance, entries: { nodes } } of statements) {
      expect(BigInt(openingBalance.minor) + sum(nodes.map(({ change }) => change))).toBe(BigInt(closingBalance.minor));
      expect(nodes.at(-1)?.balanceAfter ?? closingBalance).toEqual(closingBalance);
    }
    const whole = await statement(graph, stall.available, edges[0]!, edges.at(-1)!);
    expect(whole.entries.nodes.map(({ version }) => version)).toEqual(["1", "2", "3", "4", "5"]);
    expect(whole.closingBalance).toEqual({ minor: "868" });
  });

  test("of an account that grows by debit adds up as well", async ({ graph }) => {
    const stall = graph.stall();
    const from = await moment(graph);
    await graph.post("payment.captured", [moved(platform.bank, stall.escrow, 40n), moved(stall.escrow, platform.bank, 15n)]);
    const { openingBalance, debits, credits, closingBalance, entries } = await statement(graph, platform.bank, from, await moment(graph));
    expect([debits, credits]).toEqual([{ minor: "40" }, { minor: "15" }]);
    expect(BigInt(closingBalance.minor) - BigInt(openingBalance.minor)).toBe(25n);
    expect(entries.nodes.map(({ change }) => change.minor)).toEqual(["40", "-15"]);
  });

  test("is read page by page, the oldest first, each entry once", async ({ graph }) => {
    const stall = graph.stall();
    const from = await moment(graph);
    await graph.postTogether("payment.captured", Array.from({ length: 7 }, (_, at) => [moved(platform.pending, stall.escrow, BigInt(at + 1))]));
    const to = await moment(graph);
    const versions: string[] = [];
    for (let page: { first: number; after?: string } | undefined = { first: 3 }; page;) {
      const { entries: { nodes, pageInfo } } = await statement(graph, stall.escrow, from, to, page);
      versions.push(...nodes.map(({ version }) => version));
      page = pageInfo.hasNextPage ? { first: 3, after: pageInfo.endCursor } : undefined;
    }
    expect(versions).toEqual(["1", "2", "3", "4", "5", "6", "7"]);
  });

  test("of now has in its entries exactly what is in its closing balance, while postings go on", async ({ graph }) => {
    const stall = graph.stall();
    const from = await moment(graph);
    await graph.post("payment.captured", [moved(platform.pending, stall.escrow, 1n)]);
    const posting = { isOver: false };
    const busy = (async () => { while (!posting.isOver) await graph.post("payment.captured", [moved(platform.pending, stall.escrow, 1n)]); })();
    try {
      for (let round = 0; round < 10; round++) {
        const { closingBalance, credits, entries: { nodes } } = await statement(graph, stall.escrow, from, new Date(from.getTime() + dayMs), { last: 1 });
        expect(closingBalance).toEqual(credits);
        expect(nodes[0]!.balanceAfter).toEqual(closingBalance);
      }
    } finally {
      posting.isOver = true;
      await busy;
    }
  });

  test("covers more than nothing and at most 366 days", async ({ graph }) => {
    const stall = graph.stall();
    await graph.post("payment.captured", [moved(platform.pending, stall.escrow, 1n)]);
    const now = new Date();
    const over = async (days: number) => graph.refusal(auditor, statementOf, await variablesOf(graph, stall.escrow, now, new Date(now.getTime() + days * dayMs)));
    expect(await over(0)).toEqual(["BAD_USER_INPUT"]);
    expect(await over(-1)).toEqual(["BAD_USER_INPUT"]);
    expect(await over(367)).toEqual(["BAD_USER_INPUT"]);
    expect(await over(366)).toEqual([]);
  });

  test("of many accounts takes one statement for the figures and one for the entries", async ({ graph }) => {
    const from = await moment(graph);
    const stalls = Array.from({ length: 8 }, () => graph.stall());
    for (const { escrow } of stalls) await graph.post("payment.captured", [moved(platform.pending, escrow, 3n)]);
    const of = await Promise.all(stalls.map(async ({ escrow }) => ({ __typename: "LedgerAccount", id: await graph.idOf(escrow) })));
    expect(await graph.statements(auditor, statementOf, { of: of.slice(0, 1), first: 50, from, to: new Date(from.getTime() + dayMs) })).toBe(3);
    expect(await graph.statements(auditor, statementOf, { of, first: 50, from, to: new Date(from.getTime() + dayMs) })).toBe(3);
  });
});
