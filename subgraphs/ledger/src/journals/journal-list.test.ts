import { describe, expect } from "vitest";
import { anonymous, type Caller } from "@souk/shared/caller";
import { newId } from "@souk/shared/ids";
import { auditor, moved, platform, rowsRead, test, type LedgerGraph } from "@souk/test/ledger-graph";
import { person, service } from "@souk/test/subgraph-under-test";

const journals = `query ($first: Int, $after: Cursor, $last: Int, $before: Cursor, $filter: JournalFilter) { journals(first: $first, after: $after, last: $last, before: $before, filter: $filter) {
  nodes { id key kind sourceType sourceId postedAt effectiveAt } pageInfo { hasNextPage endCursor } totalCount { value relation } } }`;
const byKey = `query ($key: String!) { journal(key: $key) { id kind actor correlationId metadata { key value } } }`;
interface Page { readonly journals: {
  readonly nodes: readonly { readonly id: string; readonly key: string; readonly kind: string; readonly postedAt: string }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string }; readonly totalCount: { readonly value: number; readonly relation: string };
} }

const page = async (graph: LedgerGraph, asked: object) => (await graph.ask<Page>(auditor, journals, { ...asked })).journals;
const ids = async (graph: LedgerGraph, filter: object) => (await page(graph, { first: 100, filter })).nodes.map(({ id }) => id);

describe("the journals of the books", () => {
  test("are paged newest first, each exactly once, while new ones are posted", async ({ graph }) => {
    const { escrow } = graph.stall();
    const capture = async () => (await graph.post("payment.captured", [moved(platform.pending, escrow, 1n)])).id;
    const known: string[] = [];
    for (let n = 0; n < 7; n++) known.push(await capture());
    const seen: string[] = [];
    for (let next = await page(graph, { first: 3 }); ; next = await page(graph, { first: 3, after: next.pageInfo.endCursor })) {
      seen.push(...next.nodes.map(({ id }) => id));
      await capture();
      if (!next.pageInfo.hasNextPage) break;
    }
    expect(seen.slice(0, 7)).toEqual(known.toReversed());
    expect(new Set(seen).size).toBe(seen.length);
  });

  test("are filtered by kind, source, account and both their times", async ({ graph }) => {
    const { escrow, available } = graph.stall();
    const order = newId("ord");
    const longAgo = new Date("2020-02-29T12:00:00.000Z");
    const captured = (await graph.post("payment.captured", [moved(platform.pending, escrow, 10n)], { source: order, effectiveAt: longAgo })).id;
    await graph.database.run("select pg_sleep(0.003)");
    const released = (await graph.post("hold.released", [moved(escrow, available, 4n)], { source: order })).id;
    const postedAt = (await page(graph, { first: 1, filter: { sourceId: order, kind: { eq: "hold.released" } } })).nodes[0]!.postedAt;
    const found = (filter: object) => ids(graph, { sourceId: order, ...filter });
    expect(await found({})).toEqual([released, captured]);
    expect(await found({ kind: { eq: "hold.released" } })).toEqual([released]);
    expect(await found({ sourceType: "Order" })).toEqual([released, captured]);
    expect(await found({ sourceType: "Payment" })).toEqual([]);
    expect(await found({ postedAt: { gte: postedAt } })).toEqual([released]);
    expect(await found({ postedAt: { lt: postedAt } })).toEqual([captured]);
    expect(await found({ effectiveAt: { gte: longAgo, lt: new Date(longAgo.getTime() + 1) } })).toEqual([captured]);
    expect(await found({ effectiveAt: { lt: longAgo } })).toEqual([]);
    expect(await ids(graph, { accountId: await graph.idOf(escrow) })).toEqual([released, captured]);
    expect(await ids(graph, { accountId: await graph.idOf(available) })).toEqual([released]);
    for (const accountId of [newId("acc"), newId("usr"), "nonsense"]) expect(await ids(graph, { accountId })).toEqual([]);
    expect((await page(graph, { first: 1, filter: { sourceId: order } })).totalCount).toEqual({ value: 2, relation: "EXACT" });
  });

  test("are found by their key, with what only staff sees", async ({ graph }) => {
    const { escrow } = graph.stall();
    const { id } = await graph.post("payment.captured", [moved(platform.pending, escrow, 1n)]);
    const { key } = (await page(graph, { first: 1 })).nodes[0]!;
    expect(await graph.ask(auditor, byKey, { key })).toEqual({ journal: { id, kind: "payment.captured", actor: "test", correlationId: "test", metadata: [] } });
    expect(await graph.ask(auditor, byKey, { key: "no such key" })).toEqual({ journal: null });
  });

  test("are listed to finance, administrators and auditors, and to nobody else", async ({ graph }) => {
    const refused = async (caller: Caller) => [await graph.refusal(caller, journals, { first: 1 }), await graph.refusal(caller, byKey, { key: "x" })];
    for (const role of ["FINANCE", "ADMIN", "AUDITOR"]) expect(await refused(person({ roles: [role] }))).toEqual([[], []]);
    for (const caller of [person({ roles: ["SUPPORT"] }), graph.stall().owner, service]) expect(await refused(caller)).toEqual([["FORBIDDEN"], ["FORBIDDEN"]]);
    expect(await refused(anonymous)).toEqual([["UNAUTHENTICATED"], ["UNAUTHENTICATED"]]);
  });

  test("are asked for 1 to 100 at once, by a cursor of this very list", async ({ graph }) => {
    const ofAnother = Buffer.from(JSON.stringify(["accountNewest", "00000000-0000-0000-0000-000000000000"])).toString("base64url");
    for (const asked of [{}, { first: 101 }, { first: 1, last: 1 }, { first: 1, after: "nonsense" }, { last: 1, before: ofAnother }])
      expect(await graph.refusal(auditor, journals, asked)).toEqual(["BAD_USER_INPUT"]);
  });
});

describe("the journals of an account", () => {
  test("on both its sides, and some with several postings on it, are paged each exactly once", async ({ graph }) => {
    const { escrow, available } = graph.stall();
    const known: string[] = [];
    for (let n = 0; n < 4; n++) {
      known.push((await graph.post("payment.captured", [moved(platform.pending, escrow, 10n), moved(platform.bank, escrow, 10n)])).id);
      known.push((await graph.post("hold.released", [moved(escrow, available, 1n), moved(platform.pending, escrow, 1n), moved(escrow, available, 2n)])).id);
    }
    const filter = { accountId: await graph.idOf(escrow) };
    const seen: string[] = [];
    let next = await page(graph, { first: 3, filter });
    for (;;) {
      seen.push(...next.nodes.map(({ id }) => id));
      if (!next.pageInfo.hasNextPage) break;
      next = await page(graph, { first: 3, after: next.pageInfo.endCursor, filter });
    }
    expect(seen).toEqual(known.toReversed());
    expect(next.totalCount).toEqual({ value: 8, relation: "EXACT" });
    expect((await page(graph, { last: 2, filter })).nodes.map(({ id }) => id)).toEqual([known[1], known[0]]);
    expect(await ids(graph, { ...filter, kind: { eq: "hold.released" } })).toEqual(known.filter((_, at) => at % 2 === 1).toReversed());
  });

  test("are read as far as the page goes, and so are its entries, however busy it is", async ({ graph }) => {
    const { escrow } = graph.stall();
    for (let n = 0; n < 100; n++) await graph.postTogether("payment.captured", Array.from({ length: 40 }, () => [moved(platform.pending, escrow, 1n)]));
    const id = await graph.idOf(platform.pending);
    const list = `query ($filter: JournalFilter) { journals(first: 20, filter: $filter) { nodes { id } } }`;
    expect(rowsRead(await graph.plans(auditor, list, { filter: { accountId: id } }))).toBeLessThan(200);
    expect(rowsRead(await graph.plans(auditor, list, { filter: { accountId: id, kind: { eq: "payment.captured" } } }))).toBeLessThan(200);
    expect(rowsRead(await graph.plans(auditor, list))).toBeLessThan(200);
    const entries = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on LedgerAccount { entries(first: 20) { nodes { version counterpart { id } journal { kind } } } } } }`;
    expect(rowsRead(await graph.plans(auditor, entries, { of: [{ __typename: "LedgerAccount", id }] }))).toBeLessThan(200);
  });

  test("of one moment keep their order over a page's edge, and their cursor is of no other list", async ({ graph }) => {
    const { escrow } = graph.stall();
    await graph.postTogether("payment.captured", Array.from({ length: 5 }, () => [moved(platform.pending, escrow, 1n)]));
    const filter = { accountId: await graph.idOf(escrow) };
    const first = await page(graph, { first: 2, filter });
    const rest = await page(graph, { first: 5, after: first.pageInfo.endCursor, filter });
    expect(new Set([...first.nodes, ...rest.nodes].map(({ id }) => id)).size).toBe(5);
    expect(await graph.refusal(auditor, journals, { first: 2, after: first.pageInfo.endCursor })).toEqual(["BAD_USER_INPUT"]);
  });
});
