import fc from "fast-check";
import { expect } from "vitest";
import { accountsClose } from "@souk/ledger/account-close";
import { accountsReopen } from "@souk/ledger/account-reopen";
import { accountName } from "@souk/ledger/chart";
import type { Database } from "@souk/shared/database";
import { asAdmin } from "../cluster.ts";
import { inTransaction, test } from "../database.ts";
import { brokenLaws } from "../ledger-attacks.ts";
import { isDeep, seed } from "./cases.ts";
import { accountsOfHistory, history, type Batch } from "./ledger-commands.ts";
import { answerOf, entrancesOpen, orderOfEffect, takenBy, through } from "./ledger-entrance.ts";
import { accountAt, accountNamed, historyOpen, journalOf, type History } from "./ledger-history.ts";
import { boundsSql } from "./ledger-model-kinds.ts";
import { LedgerModel } from "./ledger-model.ts";
import { sightings, sightingsOf, type Sighting } from "./ledger-sightings.ts";

const cases = isDeep ? 50_000 : 800;
/** Histories that run beside each other and meet in the writer's batches: as many as keep the server busy. */
const strands = 4;
const lawTimeoutMs = isDeep ? 3_600_000 : 240_000;
const closedUntil = new Date("2020-01-01T00:00:00Z");

/** Closes an account, one that stands at zero if there is any, or opens all that are closed. */
async function accountsChanged({ before, closing }: Batch, the: History, model: LedgerModel, database: Database): Promise<void> {
  if (before === "close") {
    const idle = [...model.accounts].filter(([, { balance }]) => balance === 0n).map(([name]) => accountNamed(name));
    const account = idle[closing % Math.max(1, idle.length)] ?? accountAt(the, closing % accountsOfHistory, closing < accountsOfHistory ? "EUR" : "JPY");
    expect(await inTransaction(database, (tx) => accountsClose(tx, [account]))).toMatchObject([{ outcome: model.close(accountName(account)) }]);
  }
  if (before === "reopen") {
    const closed = [...model.accounts].filter(([, { isClosed }]) => isClosed).map(([name]) => name);
    expect(await inTransaction(database, (tx) => accountsReopen(tx, closed.map(accountNamed)))).toMatchObject(closed.map(() => ({ outcome: "OPEN" })));
    closed.forEach((name) => model.reopen(name));
  }
}

/** The books of a history as they stand: every account, every posting. */
const booksOf = async (database: Database, { owners }: History) => ({
  accounts: await database.rows(`
    select name, balance, version, closed_at is not null as "isClosed" from ledger.account where owner = any($1) order by name`, [owners]),
  postings: await database.rows(`
    select j.key, p.line, d.name as debit, c.name as credit, p.minor
      from ledger.journal j
      join ledger.posting p on p.journal_id = j.id
      join ledger.account d on d.id = p.debit_account_id
      join ledger.account c on c.id = p.credit_account_id
     where j.source_id = any($1)
     order by j.key, p.line`, [owners]),
});
const booksOnPaper = (model: LedgerModel) => ({
  accounts: [...model.accounts].toSorted(byName).map(([name, { balance, version, isClosed }]) => ({ name, balance: String(balance), version: String(version), isClosed })),
  postings: [...model.entries].toSorted(byName).flatMap(([key, { lines }]) => [...lines].map(([line, { debit, credit, minor }]) => ({ key, line, debit, credit, minor: String(minor) }))),
});
const journalsSql = `
  select case when reversal_of is null then 'ledger.posted' else 'ledger.reversed' end as type, count(*)::int as times
    from ledger.journal
   group by 1
   order by 1`;
const eventsSql = "select type, count(distinct aggregate_id)::int as times from ledger.event where aggregate_type = 'Journal' group by 1 order by 1";
const byName = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]) => (a < b ? -1 : 1);

test(`the ledger answers and stands as one kept on paper would, in ${cases} histories (seed ${seed})`, async ({ scratch }) => {
  await asAdmin(scratch.adminUrl, (admin) => admin.query(boundsSql));
  await asAdmin(scratch.adminUrl, (admin) => admin.query("insert into ledger.period (until, closed_by) values ($1, 'test')", [closedUntil]));
  const entrances = entrancesOpen(await scratch.open("ledger", { poolSize: strands + 2 }));
  const { database, writer } = entrances;
  const met = new Map<Sighting, number>(sightings.map((sighting) => [sighting, 0]));

  const law = fc.asyncProperty(history, async (batches) => {
    const [the, model, refusedKeys] = [historyOpen(), new LedgerModel(closedUntil), new Set<string>()];
    for (const batch of batches) {
      await accountsChanged(batch, the, model, database);
      const journals = takenBy(batch.entrance, batch.commands.flatMap((command) => journalOf(the, command, model) ?? []));
      const call = orderOfEffect(journals).map((place) => ({ place, journal: journals[place]!, answer: model.post(journals[place]!) }));
      const outcomes = await through(batch.entrance, entrances, journals);
      expect(outcomes.map(answerOf)).toEqual(call.toSorted((a, b) => a.place - b.place).map(({ answer }) => answer));
      outcomes.forEach((outcome, place) => {
        if (!("ok" in outcome)) return;
        const [{ key }, { id }] = [journals[place]!, outcome.ok];
        if (!the.posted.has(key)) {
          the.posted.set(key, id);
          model.named(key, id);
        }
        expect(id, "a key has one journal").toBe(the.posted.get(key));
      });
      for (const sighting of sightingsOf(call, model, refusedKeys)) met.set(sighting, met.get(sighting)! + 1);
      for (const { journal, answer } of call) if (answer.is === "refused") refusedKeys.add(journal.key);
    }
    expect(await booksOf(database, the)).toEqual(booksOnPaper(model));
  });

  // All of them, so that none is still posting when one has failed.
  const runs = await Promise.allSettled(Array.from({ length: strands }, (_, strand) => fc.assert(law, { numRuns: cases / strands, seed: seed + strand })));
  await writer.close();
  for (const run of runs) if (run.status === "rejected") throw run.reason;
  process.stdout.write(`ledger model: ${[...met].map(([sighting, times]) => `${times} ${sighting}`).join(" · ")}\n`);
  expect([...met].filter(([, times]) => times === 0).map(([sighting]) => sighting), "met too").toEqual([]);
  expect(await database.rows(eventsSql), "each journal has its event").toEqual(await database.rows(journalsSql));
  expect(await brokenLaws((text) => database.rows(text))).toEqual([]);
}, lawTimeoutMs);
