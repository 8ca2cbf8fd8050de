import { describe, expect } from "vitest";
import type { Database, Tx } from "@souk/shared/database";
import { booksNow, test } from "@souk/test/ledger-attacks";
import { accountsOfOrder, entrances, journalOf, moved } from "@souk/test/ledger-entrances";
import { inTransaction, testOrigin } from "@souk/test/database";
import type { NewJournal } from "./journal.ts";
import { journalWriter } from "./journal-writer.ts";
import { journalsMax, post } from "./post.ts";

const lost = new Error("the caller's own work failed");
const failing = () => { throw lost; };
const keysIn = async (database: Database, journals: readonly NewJournal[]) =>
  (await database.rows<{ key: string }>("select key from ledger.journal where key = any($1) order by key", [journals.map(({ key }) => key)])).map(({ key }) => key);
const captures = (count: number) => { const { psp, escrow } = accountsOfOrder(); return Array.from({ length: count }, () => journalOf([moved(psp, escrow, 100n)])); };

describe.for(entrances)("posting %s", ([, enter]) => {
  test("moves money once for a key", async ({ database }) => {
    const [journal] = captures(1);
    const [first] = await enter(database, [journal!]);
    expect(first).toMatchObject({ ok: { isReplay: false, amounts: [100n] } });
    expect(await enter(database, [journal!])).toEqual([{ ok: { ...("ok" in first! && first.ok), isReplay: true } }]);
  });

  test("lets each journal see what those before it have moved, and leaves out one that is refused", async ({ database }) => {
    const { psp, escrow, available } = accountsOfOrder();
    const outcomes = await enter(database, [
      journalOf([moved(psp, escrow, 100n)]), journalOf([moved(escrow, available, 60n)]), journalOf([moved(escrow, available, 50n), moved(psp, escrow, 500n)]), journalOf([moved(escrow, psp, 40n)]),
    ]);
    expect(outcomes.map((outcome) => "ok" in outcome)).toEqual([true, true, false, true]);
    expect(await database.rows("select kind, balance, version from ledger.account where owner = any($1) order by kind", [[escrow.owner, available.owner]]))
      .toEqual([{ kind: "escrow", balance: "0", version: "3" }, { kind: "seller:available", balance: "60", version: "1" }]);
  });

  test("keeps metadata and the time of the fact", async ({ database }) => {
    const [psp, effectiveAt] = [accountsOfOrder(), new Date("2025-06-01T12:00:00.123Z")];
    const journal = journalOf([moved(psp.psp, psp.escrow, 1n)], { metadata: { note: "Lampe, 🪔", "": "" }, effectiveAt });
    const now = { ...journal, key: `${journal.key}:now` };
    const { effectiveAt: _later, metadata: _none, ...bare } = now;
    await enter(database, [journal, bare]);
    expect(await database.rows("select metadata, effective_at, effective_at = posted_at as is_now from ledger.journal where key = any($1) order by key", [[journal.key, now.key]]))
      .toEqual([{ metadata: journal.metadata, effective_at: effectiveAt, is_now: false }, { metadata: {}, effective_at: expect.any(Date) as Date, is_now: true }]);
    expect(await enter(database, [journal, bare])).toMatchObject([{ ok: { isReplay: true } }, { ok: { isReplay: true } }]);
  });

  test("writes one event for each journal that it posts, and none for one refused or answered again", async ({ database }) => {
    const { psp, escrow } = accountsOfOrder();
    const capture = journalOf([moved(psp, escrow, 100n)], { source: { type: "Payment", id: escrow.owner } });
    const [posted] = await enter(database, [capture]);
    const reversalOf = "ok" in posted! ? posted.ok.id : undefined!;
    const reversal = journalOf([{ ...moved(escrow, psp, 30n), reversesLine: 1 }], { reversalOf, source: capture.source, kind: "payment.refunded" });
    const refused = journalOf([moved(escrow, psp, 500n)], { source: capture.source });
    const outcomes = await enter(database, [reversal, refused, capture]);
    expect(outcomes.map((outcome) => "ok" in outcome)).toEqual([true, false, true]);
    expect(await database.rows("select type, aggregate_id, payload, actor, correlation_id from ledger.event where partition_key = $1 order by position", [escrow.owner])).toEqual([
      ["ledger.posted", posted, capture], ["ledger.reversed", outcomes[0], reversal],
    ].map(([type, outcome, journal]) => {
      const [{ ok: { id } }, { kind }] = [outcome as { ok: { id: string } }, journal as NewJournal];
      return { type, aggregate_id: id, payload: { journalId: id, kind, sourceType: "Payment", sourceId: escrow.owner, sellerIds: [] }, actor: testOrigin.actor, correlation_id: testOrigin.correlationId };
    }));
  });
});

describe("posting in a transaction", () => {
  test.for<[string, (tx: Tx, journals: readonly NewJournal[]) => Promise<unknown>]>([
    ["the transaction", async (tx, journals) => { await post(tx, journals); failing(); }],
    ["a savepoint around it", async (tx, journals) => tx.savepoint(async () => { await post(tx, journals); failing(); }).catch((error: unknown) => { if (error !== lost) throw error; })],
  ])("is undone with %s", async ([, work], { database }) => {
    const journals = captures(3);
    const before = await booksNow(database);
    await inTransaction(database, (tx) => work(tx, journals)).catch((error: unknown) => { expect(error).toBe(lost); });
    expect(await booksNow(database)).toBe(before);
    expect(await inTransaction(database, (tx) => tx.savepoint(() => post(tx, journals)))).toMatchObject(journals.map(() => ({ ok: { isReplay: false } })));
    expect(await keysIn(database, journals)).toHaveLength(3);
  });

  test("goes on after a savepoint that lost its journals", async ({ database }) => {
    const [inner, outer] = captures(2);
    await inTransaction(database, async (tx) => {
      await tx.savepoint(async () => { await post(tx, [inner!]); failing(); }).catch(() => {});
      await post(tx, [outer!]);
    });
    expect(await keysIn(database, [inner!, outer!])).toEqual([outer!.key]);
  });

  test("takes two journals of one key, or more than it may, from nobody", async ({ database }) => {
    const [one] = captures(1);
    const before = await booksNow(database);
    for (const journals of [[one!, { ...one!, kind: "b" }], captures(journalsMax + 1)])
      await expect(inTransaction(database, (tx) => post(tx, journals))).rejects.toBeInstanceOf(RangeError);
    expect(await booksNow(database)).toBe(before);
  });

  test("is refused from an old snapshot", async ({ database }) => {
    const before = await booksNow(database);
    await expect(inTransaction(database, async (tx) => { await tx.run("set transaction isolation level repeatable read"); return post(tx, captures(1)); })).rejects.toThrow("read what is committed");
    expect(await booksNow(database)).toBe(before);
  });
});

describe("events of the books are announced", () => {
  test("after the commit, once, and only for what was posted", async ({ scratch }) => {
    const announced: string[] = [];
    const ledger = await scratch.open("ledger", { onEvents: (schema) => void announced.push(schema) });
    const [{ psp, escrow }, journals] = [accountsOfOrder(), captures(2)];
    const refused = journalOf([moved(escrow, psp, 1n)]);
    await inTransaction(ledger, async (tx) => { await post(tx, journals); expect(announced).toEqual([]); });
    expect(announced).toEqual(["ledger"]);
    await inTransaction(ledger, (tx) => post(tx, [...journals, refused]));
    await inTransaction(ledger, async (tx) => { await post(tx, captures(1)); failing(); }).catch(() => {});
    expect(announced).toEqual(["ledger"]);
    const writer = journalWriter(ledger);
    const by = { ...testOrigin, deadlineMs: Date.now() + 20_000 };
    await writer.post(journals[0]!, by);
    await expect(writer.post(refused, by)).rejects.toMatchObject({ userErrors: [{ code: "INSUFFICIENT_BALANCE" }] });
    expect(announced).toEqual(["ledger"]);
    await writer.post(captures(1)[0]!, by);
    expect(announced).toEqual(["ledger", "ledger"]);
    await writer.close();
  });

  test("in the ledger's schema, when money posts", async ({ scratch }) => {
    const announced: string[] = [];
    const money = await scratch.open("money", { onEvents: (schema) => void announced.push(schema) });
    await inTransaction(money, (tx) => post(tx, captures(1)));
    expect(announced).toEqual(["ledger"]);
  });
});
