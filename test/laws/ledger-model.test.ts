import fc from "fast-check";
import { expect } from "vitest";
import { ledger } from "@souk/ledger";
import type { NewJournal, PostedJournal } from "@souk/ledger/journal";
import { journalWriter, type JournalWriter } from "@souk/ledger/journal-writer";
import { post } from "@souk/ledger/post";
import type { Outcome } from "@souk/shared/batcher";
import type { Database } from "@souk/shared/database";
import { integrityCheck } from "@souk/shared/integrity";
import { Refused } from "@souk/shared/refusals";
import { subgraphInvariants } from "@souk/shared/subgraph";
import { asAdmin } from "../cluster.ts";
import { inTransaction, test, testOrigin } from "../database.ts";
import { caseOpen, history, journalOf, type Batch } from "./ledger-commands.ts";
import { LedgerModel, type Answer } from "./ledger-model.ts";

const isDeep = process.env["SOUK_DEEP"] === "1";      // `pnpm laws --deep`
const cases = isDeep ? 50_000 : 2_000;
/** Histories that run beside each other, in batches of each other's making: as many as keep the server busy. */
const strands = 4;
const lawTimeoutMs = isDeep ? 3_600_000 : 240_000;
const closedUntil = new Date("2020-01-01T00:00:00Z");

const answerOf = (outcome: Outcome<PostedJournal>): Answer => {
  if ("ok" in outcome) return { is: outcome.ok.isReplay ? "replayed" : "posted", amounts: outcome.ok.amounts };
  if (!(outcome.refused instanceof Refused)) throw outcome.refused;
  const { code, available, remaining } = outcome.refused.userErrors[0] as unknown as { code: string; available?: { minor: bigint }; remaining?: { minor: bigint } };
  const left = available ?? remaining;
  return { is: "refused", code, ...(left ? { available: left.minor } : {}) };
};

async function through({ entrance }: Batch, { database, writer }: { readonly database: Database; readonly writer: JournalWriter }, journals: readonly NewJournal[]): Promise<Outcome<PostedJournal>[]> {
  if (entrance === "post") return inTransaction(database, (tx) => post(tx, journals));
  return Promise.all(journals.map(async (journal): Promise<Outcome<PostedJournal>> => {
    try {
      return { ok: await writer.post(journal, { ...testOrigin, deadlineMs: Date.now() + 30_000 }) };
    } catch (refused) {
      return { refused: refused as Error };
    }
  }));
}

test(`the ledger answers and stands as one kept on paper would, in ${cases} histories`, async ({ scratch }) => {
  await asAdmin(scratch.adminUrl, (admin) => admin.query("insert into ledger.period (until, closed_by) values ($1, 'test')", [closedUntil]));
  const database = await scratch.open("ledger", { poolSize: strands + 2 });
  const writer = journalWriter(database);
  const met = new Map<string, number>();

  const law = fc.asyncProperty(history, async (batches) => {
    const [the, model] = [caseOpen(), new LedgerModel(closedUntil)];
    for (const batch of batches) {
      const keys = new Set<string>();
      const journals = batch.commands.flatMap((command) => {
        const journal = journalOf(the, command, model);
        if (!journal || keys.has(journal.key)) return [];      // a call takes a key once
        keys.add(journal.key);
        return [journal];
      });
      if (journals.length === 0) continue;
      const outcomes = await through(batch, { database, writer }, journals);
      const expected = journals.map((journal) => model.post(journal));
      expect(outcomes.map(answerOf)).toEqual(expected);
      journals.forEach((journal, at) => {
        const outcome = outcomes[at]!;
        the.asked.push(journal);
        if ("ok" in outcome && !the.ids.has(journal.key)) {
          the.ids.set(journal.key, outcome.ok.id);
          model.named(journal.key, outcome.ok.id);
        }
        const answer = expected[at]!;
        const word = answer.is === "refused" ? answer.code : answer.is;
        met.set(word, (met.get(word) ?? 0) + 1);
      });
    }
    const stands = await database.rows<{ name: string; balance: string; version: string }>("select name, balance, version from ledger.account where owner = any($1) order by name", [the.owners]);
    expect(stands).toEqual([...model.accounts].filter(([, { version }]) => version > 0).toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, { balance, version }]) => ({ name, balance: String(balance), version: String(version) })));
  });

  const seed = Date.now() & 0x7fffffff;
  process.stdout.write(`ledger model: seed ${seed}\n`);
  await Promise.all(Array.from({ length: strands }, (_, strand) => fc.assert(law, { numRuns: cases / strands, seed: seed + strand })));
  await writer.close();
  process.stdout.write(`ledger model: ${[...met].toSorted(([, a], [, b]) => b - a).map(([word, count]) => `${word} ${count}`).join(", ")}\n`);
  expect([...met.keys()].toSorted()).toEqual(["CURRENCY_MISMATCH", "IDEMPOTENCY_KEY_REUSED", "INSUFFICIENT_BALANCE", "NOTHING_TO_POST", "PERIOD_CLOSED", "REVERSAL_TOO_LARGE", "UNKNOWN_ACCOUNT", "posted", "replayed"]);
  const broken = (await integrityCheck(database, subgraphInvariants(ledger))).filter(({ name, violations }) => /^L[1-5]$/.test(name) && violations > 0);
  expect(broken).toEqual([]);
}, lawTimeoutMs);
