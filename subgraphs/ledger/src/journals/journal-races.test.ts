import { describe, expect } from "vitest";
import type { Outcome } from "@souk/shared/batcher";
import type { Database } from "@souk/shared/database";
import { OperationError } from "@souk/shared/errors";
import { Refused } from "@souk/shared/refusals";
import { inTransaction, testOrigin } from "@souk/test/database";
import { test } from "@souk/test/ledger-attacks";
import { accountsOfOrder, journalOf, moved } from "@souk/test/ledger-entrances";
import type { NewJournal, PostedJournal } from "./journal.ts";
import { journalWriter, type JournalWriter } from "./journal-writer.ts";
import { post } from "./post.ts";

/** One word for what became of a journal: a refusal's code, `again` for what may be tried again, and whatever else went wrong as it is. */
const wordOf = (outcome: Outcome<PostedJournal>): string => {
  if ("ok" in outcome) return outcome.ok.isReplay ? "REPLAYED" : "POSTED";
  const error = outcome.refused;
  if (error instanceof Refused) return error.userErrors[0]!.code;
  return error instanceof OperationError && error.extensions["retryable"] === true ? "again" : String(error);
};
const refusedBy = (refused: Error): Outcome<PostedJournal> => ({ refused });

/** Journals at once, each a call of its own: every other one in a transaction of money's, the rest by two writers of the ledger's, as of two processes. */
const atOnce = (money: Database, writers: readonly JournalWriter[], journals: readonly NewJournal[]): Promise<Outcome<PostedJournal>[]> =>
  Promise.all(journals.map((journal, at) => (at % 2 === 0
    ? inTransaction(money, async (tx) => (await post(tx, [journal]))[0]!).catch(refusedBy)
    : writers[(at >> 1) % writers.length]!.post(journal, { ...testOrigin, deadlineMs: Date.now() + 25_000 }).then((ok) => ({ ok }), refusedBy))));
const counted = (words: readonly string[]): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const word of words) counts[word] = (counts[word] ?? 0) + 1;
  return counts;
};

const raceTest = test.extend<{ $file: { race: (journals: readonly NewJournal[]) => Promise<Outcome<PostedJournal>[]> } }>({
  race: [async ({ scratch, database }, use) => {
    const writers = [journalWriter(database), journalWriter(database)];
    const money = await scratch.open("money", { poolSize: 20 });
    await use((journals) => atOnce(money, writers, journals));
    await Promise.all(writers.map((writer) => writer.close()));
  }, { scope: "file" }],
});
const repetitions = [1, 2, 3, 4, 5];

describe("at once,", () => {
  raceTest("one account opened by many is one account", async ({ race, database }) => {
    const { psp, escrow } = accountsOfOrder();
    const outcomes = await race(Array.from({ length: 40 }, () => journalOf([moved(psp, escrow, 1n)])));
    expect(counted(outcomes.map(wordOf))).toEqual({ POSTED: 40 });
    expect(await database.rows("select balance, version from ledger.account where owner = $1", [escrow.owner])).toEqual([{ balance: "40", version: "40" }]);
  });

  raceTest("one account opened by many of whom some are refused is one account", async ({ race, database }) => {
    const { psp, escrow } = accountsOfOrder();
    const outcomes = await race(Array.from({ length: 40 }, (_, at) => journalOf([at % 4 < 2 ? moved(psp, escrow, 1n) : moved(escrow, psp, 1_000n)])));
    expect(counted(outcomes.map(wordOf))).toEqual({ POSTED: 20, INSUFFICIENT_BALANCE: 20 });
    expect(await database.rows("select balance, version from ledger.account where owner = $1", [escrow.owner])).toEqual([{ balance: "20", version: "20" }]);
  });

  raceTest("one journal asked for fifty times is posted once", async ({ race }) => {
    const { psp, escrow } = accountsOfOrder();
    const journal = journalOf([moved(psp, escrow, 100n)]);
    const outcomes = await race(Array.from({ length: 50 }, () => journal));
    expect(counted(outcomes.map(wordOf))).toEqual({ POSTED: 1, REPLAYED: 49 });
    expect(new Set(outcomes.map((outcome) => "ok" in outcome && outcome.ok.id)).size).toBe(1);
  });

  raceTest("one key for thirty journals over accounts of their own has one of them; the others are told, or try again and are told", async ({ race, database }) => {
    const { psp } = accountsOfOrder();
    const first = journalOf([moved(psp, accountsOfOrder().escrow, 1n)]);
    const journals = Array.from({ length: 30 }, () => { const { connected, escrow } = accountsOfOrder(); return { ...first, legs: [moved(connected, escrow, 100n)] }; });
    const words = (await race(journals)).map(wordOf);
    expect(words.filter((word) => !["POSTED", "IDEMPOTENCY_KEY_REUSED", "again"].includes(word))).toEqual([]);
    expect(words.filter((word, at) => at % 2 === 1 && word === "again")).toEqual([]);      // the writers try again by themselves
    expect(counted(words)["POSTED"]).toBe(1);
    expect(counted((await race(journals)).map(wordOf))).toEqual({ REPLAYED: 1, IDEMPOTENCY_KEY_REUSED: 29 });
    expect(await database.row("select count(*) from ledger.account where owner = any($1)", [journals.map(({ legs }) => legs[0]!.credit.owner)])).toEqual({ count: "1" });
  });

  raceTest.for(repetitions)("of a hundred withdrawals of the whole balance exactly one succeeds (%i)", async (_, { race }) => {
    const { psp, available } = accountsOfOrder();
    await race([journalOf([moved(psp, available, 90_00n)])]);
    const outcomes = await race(Array.from({ length: 100 }, () => journalOf([moved(available, psp, 90_00n)])));
    expect(counted(outcomes.map(wordOf))).toEqual({ POSTED: 1, INSUFFICIENT_BALANCE: 99 });
  });

  raceTest.for(repetitions)("two refunds of the same 90.00, their rest a debt, both succeed and add up (%i)", async (_, { race, database }) => {
    const { psp, available, owed } = accountsOfOrder();
    await race([journalOf([moved(psp, available, 90_00n)])]);
    const outcomes = await race([60_00n, 70_00n].map((minor) => journalOf([moved(available, psp, minor, { debit: owed, credit: psp })])));
    const amounts = outcomes.map((outcome) => ("ok" in outcome ? outcome.ok.amounts : []));
    expect(amounts.map(([taken, made]) => taken! + made!)).toEqual([60_00n, 70_00n]);
    expect([amounts[0]![0]! + amounts[1]![0]!, amounts[0]![1]! + amounts[1]![1]!]).toEqual([90_00n, 40_00n]);
    expect(await database.rows("select kind, balance from ledger.account where owner = $1 order by kind", [available.owner]))
      .toEqual([{ kind: "seller:available", balance: "0" }, { kind: "seller:owed", balance: "4000" }]);
  });

  raceTest("reversals of one journal take back no more than there was", async ({ race, database }) => {
    const { psp, escrow } = accountsOfOrder();
    const [captured] = await race([journalOf([moved(psp, escrow, 100n)])]);
    await race([journalOf([moved(psp, escrow, 1_000n)])]);      // there is enough; what is left to reverse is the limit
    const reversalOf = "ok" in captured! ? captured.ok.id : undefined!;
    const outcomes = await race(Array.from({ length: 20 }, () => journalOf([{ ...moved(escrow, psp, 30n), reversesLine: 1 }], { reversalOf })));
    expect(counted(outcomes.map(wordOf))).toEqual({ POSTED: 3, REVERSAL_TOO_LARGE: 17 });
    expect(await database.row("select balance from ledger.account where owner = $1", [escrow.owner])).toEqual({ balance: "1010" });
  });

  raceTest("journals of many legs over the same accounts, new and old, in any order, never wait for each other in a circle", async ({ race }) => {
    const accounts = Array.from({ length: 6 }, () => accountsOfOrder().connected);
    const order = seeded(20_261_121);
    const legs = () => Array.from({ length: 1 + order(6) }, () => {
      const from = order(6);
      return moved(accounts[from]!, accounts[(from + 1 + order(5)) % 6]!, BigInt(1 + order(100)));
    });
    for (const round of [1, 2, 3]) {
      const own = Array.from({ length: 3 }, () => accountsOfOrder().connected);      // opened by several at once, too
      const outcomes = await race(Array.from({ length: 100 }, () => journalOf([...legs(), moved(own[order(3)]!, accounts[order(6)]!, 1n), moved(accounts[order(6)]!, own[order(3)]!, 1n)])));
      expect([round, counted(outcomes.map(wordOf))]).toEqual([round, { POSTED: 100 }]);
    }
  });
});

/** Numbers below a bound, the same in each run (a linear congruential generator, Numerical Recipes). */
function seeded(seed: number): (below: number) => number {
  let state = seed;
  return (below) => { state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0; return Math.floor((state / 2 ** 32) * below); };
}
