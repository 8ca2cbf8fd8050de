import { describe, expect } from "vitest";
import { newId, uuidOf } from "@souk/shared/ids";
import type { Refused } from "@souk/shared/refusals";
import { inTransaction, test, type TestDatabase } from "@souk/test/database";
import { untilBlocked } from "@souk/test/until-blocked";
import { service, subgraphUnderTest } from "@souk/test/subgraph-under-test";
import { account } from "../accounts/chart.ts";
import { ledger } from "../index.ts";
import type { JournalId } from "../journals/journal.ts";
import { post } from "../journals/post.ts";
import { reverse, type Reversal } from "./reverse.ts";

const mutation = `mutation ($id: ID!, $input: JournalReverseInput!) { journalReverse(id: $id, input: $input) {
  journal { id kind sourceId reversalOf { id } metadata { key value } postings { line reversesLine debitKind creditKind amount { minor } } }
  userErrors { __typename code path ... on ReversalTooLargeError { remaining { minor currency } } ... on JournalKeyReusedError { journalId } } } }`;
interface Answer { readonly journal: { readonly id: JournalId; readonly postings: { readonly amount: { readonly minor: string } }[] } | null; readonly userErrors: unknown[] }

const eur = (minor: bigint) => ({ minor, currency: "EUR" as const });
const input = (minor: string) => ({ minor, currency: "EUR" });
let facts = 0;

/** 100 captured into escrow, and 10 of it moved on to the commission. */
async function market(scratch: TestDatabase) {
  const subgraph = await subgraphUnderTest(scratch, ledger);
  const { database } = subgraph.runtime;
  const escrow = account("escrow", newId("ord"), "EUR");
  const [outcome] = await inTransaction(database, (tx) => post(tx, [{
    key: `sale:${++facts}`, kind: "payment.captured", source: { type: "Payment", id: `pay_${facts}` },
    legs: [{ debit: account("psp:pending", "", "EUR"), credit: escrow, amount: eur(100n) }, { debit: escrow, credit: account("revenue:commission", "", "EUR"), amount: eur(10n) }],
  }]));
  if (!("ok" in outcome!)) throw outcome!.refused;
  return {
    database, id: outcome.ok.id, sourceId: `pay_${facts}`,
    ask: async (id: string, also: object = {}) => (await subgraph.as(service).run<{ journalReverse: Answer }>(mutation,
      { id, input: { key: `undo:${++facts}`, kind: "payment.reversed", idempotencyKey: `undo-${facts}`, ...also } })).data!.journalReverse,
    violated: subgraph.violated,
  };
}

describe("journalReverse", () => {
  test("takes back all of a journal, the last line first, and once", async ({ scratch }) => {
    const { ask, id, sourceId, violated } = await market(scratch);
    const key = { key: `refund:${id}`, metadata: [{ key: "reason", value: "a test" }] };
    const first = await ask(id, key);
    expect(first).toMatchObject({ userErrors: [], journal: { kind: "payment.reversed", sourceId, reversalOf: { id }, metadata: key.metadata, postings: [
      { line: 1, reversesLine: 2, debitKind: "REVENUE_COMMISSION", creditKind: "ESCROW", amount: { minor: "10" } },
      { line: 2, reversesLine: 1, debitKind: "ESCROW", creditKind: "PSP_PENDING", amount: { minor: "100" } },
    ] } });
    expect((await ask(id, key)).journal?.id, "another request with the same key").toBe(first.journal!.id);
    expect(await ask(id)).toMatchObject({ journal: null, userErrors: [{ __typename: "NothingToPostError", code: "NOTHING_TO_POST", path: null }] });
    expect(await violated()).toEqual([]);
  });

  test("takes back parts of lines, up to what remains of them", async ({ scratch }) => {
    const { ask, id } = await market(scratch);
    const of = (line: number, minor: string) => ({ line, amount: input(minor) });
    expect((await ask(id, { lines: [of(1, "60")] })).journal?.postings.map(({ amount }) => amount.minor)).toEqual(["60"]);
    expect(await ask(id, { lines: [of(2, "10"), of(1, "41")] })).toMatchObject({ journal: null, userErrors: [
      { __typename: "ReversalTooLargeError", code: "REVERSAL_TOO_LARGE", path: ["input", "lines", "1"], remaining: input("40") }] });
    expect((await ask(id)).journal?.postings.map(({ amount }) => amount.minor)).toEqual(["10", "40"]);
  });

  test.for<[string, object, object]>([
    ["a line that is not there", { lines: [{ line: 3, amount: input("1") }] }, { code: "INVALID", path: ["input", "lines", "0"] }],
    ["a line twice", { lines: [1, 1].map((line) => ({ line, amount: input("1") })) }, { code: "INVALID", path: ["input", "lines", "1"] }],
    ["no line at all", { lines: [] }, { code: "INVALID", path: ["input", "lines"] }],
    ["nothing of a line", { lines: [{ line: 1, amount: input("0") }] }, { code: "INVALID", path: ["input", "lines", "0"] }],
    ["another currency", { lines: [{ line: 1, amount: { minor: "1", currency: "USD" } }] }, { code: "CURRENCY_MISMATCH", path: ["input", "lines", "0"] }],
    ["a kind that is none", { kind: "No kind" }, { code: "INVALID", path: ["input", "kind"] }],
  ])("refuses %s", async ([, also, refusal], { scratch }) => {
    const { ask, id } = await market(scratch);
    expect(await ask(id, also)).toMatchObject({ journal: null, userErrors: [refusal] });
  });

  test("refuses what is no journal, and a key that another journal has", async ({ scratch }) => {
    const { ask, id, sourceId } = await market(scratch);
    for (const none of [newId("jnl"), newId("ord"), "x"])
      expect(await ask(none)).toMatchObject({ journal: null, userErrors: [{ __typename: "InvalidInputError", path: ["id"] }] });
    expect(await ask(id, { key: `sale:${sourceId.slice(4)}` })).toMatchObject({ userErrors: [{ __typename: "JournalKeyReusedError", path: ["input", "key"], journalId: id }] });
  });

  test("takes back a reversal as any other journal", async ({ scratch }) => {
    const { ask, id, violated } = await market(scratch);
    const undone = (await ask(id)).journal!.id;
    expect(await ask(undone)).toMatchObject({ userErrors: [], journal: { reversalOf: { id: undone }, postings: [
      { reversesLine: 2, debitKind: "PSP_PENDING", creditKind: "ESCROW", amount: { minor: "100" } },
      { reversesLine: 1, debitKind: "ESCROW", creditKind: "REVENUE_COMMISSION", amount: { minor: "10" } }] } });
    expect(await violated()).toEqual([]);
  });
});

describe("reversals at once", () => {
  const reversal = (journalId: JournalId, also: Partial<Reversal> = {}): Reversal => ({ journalId, key: `race:${++facts}`, kind: "payment.reversed", ...also });
  const amountsOf = (outcomes: Awaited<ReturnType<typeof reverse>>) =>
    outcomes.map((outcome) => ("ok" in outcome ? outcome.ok.amounts : (outcome.refused as Refused).userErrors[0]!.code));

  test("take back no more than there was, whichever comes first", async ({ scratch }) => {
    const { database, id, violated } = await market(scratch);
    await Promise.all([reversal(id, { lines: [{ line: 1, amount: eur(30n) }] }), reversal(id), reversal(id)].map((one) => inTransaction(database, (tx) => reverse(tx, [one]))));
    const taken = await database.row("select sum(p.minor)::text as minor from ledger.journal j join ledger.posting p on p.journal_id = j.id where j.reversal_of = $1", [uuidOf(id)]);
    expect(taken).toEqual({ minor: "110" });
    expect(await violated()).toEqual([]);
  });

  test("that were overtaken look again at what remains", async ({ scratch }) => {
    const { database, id } = await market(scratch);
    let waiting: ReturnType<typeof reverse> | undefined;
    await inTransaction(database, async (tx) => {
      await reverse(tx, [reversal(id, { lines: [{ line: 1, amount: eur(30n) }] })]);
      waiting = inTransaction(database, (other) => reverse(other, [reversal(id)]));      // has read that all remains, or will wait to
      await untilBlocked(scratch);
    });
    expect(amountsOf(await waiting!)).toEqual([[10n, 70n]]);
  });

  test("under one key are one", async ({ scratch }) => {
    const { database, id } = await market(scratch);
    const once = reversal(id);
    const both = await Promise.all([once, once].map((one) => inTransaction(database, (tx) => reverse(tx, [one]))));
    expect(both.map(amountsOf)).toEqual([[[10n, 100n]], [[10n, 100n]]]);
    expect(both.flat().filter((outcome) => "ok" in outcome && outcome.ok.isReplay)).toHaveLength(1);
  });

  test("of many journals are answered each by itself, in order", async ({ scratch }) => {
    const [one, other] = [await market(scratch), await market(scratch)];
    const outcomes = await inTransaction(one.database, (tx) => reverse(tx, [
      reversal(other.id), reversal(newId("jnl")), reversal(one.id, { lines: [{ line: 2, amount: eur(11n) }] }), reversal(one.id)]));
    expect(amountsOf(outcomes)).toEqual([[10n, 100n], "INVALID", "REVERSAL_TOO_LARGE", [10n, 100n]]);
  });
});
