import { describe, expect } from "vitest";
import { OperationError } from "@souk/shared/errors";
import type { Database } from "@souk/shared/database";
import { Refused } from "@souk/shared/refusals";
import { asAdmin } from "@souk/test/cluster";
import { captured } from "@souk/test/captures";
import { inTransaction, test, testOrigin, type TestDatabase } from "@souk/test/database";
import { until as eventually } from "@souk/test/until";
import { journalWriter } from "../journals/journal-writer.ts";
import { post } from "../journals/post.ts";

const by = () => ({ ...testOrigin, deadlineMs: Date.now() + 20_000 });
const close = (sql: Pick<Database, "row">, until: Date) => sql.row<{ outcome: string }>("select outcome from ledger.period_close_v1($1, 'test')", [until]);
const landedBefore = async (database: Database, until: Date) =>
  (await database.row<{ landed: number }>("select count(*)::int as landed from ledger.journal where effective_at < $1", [until]))!.landed;
/** The outcome of a posting as its caller hears it; anything else is a bug and thrown. */
const heard = async (posting: Promise<unknown>): Promise<string> => posting.then(() => "posted", (error: unknown) => {
  if (error instanceof Refused) return error.userErrors[0]!.code;
  if (error instanceof OperationError && error.extensions["retryable"] === true) return "again";
  throw error;
});
const postedIn = (database: Database, effectiveAt: Date) => inTransaction(database, async (tx) => {
  const [outcome] = await post(tx, [captured(1n, { effectiveAt })]);
  if ("refused" in outcome!) throw outcome.refused;
});
/** Someone waits for the table of journals. */
const isAwaited = (scratch: TestDatabase) => asAdmin(scratch.adminUrl, async (admin) =>
  (await admin.query(`select from pg_locks where relation = 'ledger.journal'::regclass and not granted
    and database = (select oid from pg_database where datname = current_database())`)).rowCount! > 0);

describe("closing a period while postings are under way", () => {
  test("lets none land in it afterwards, and refuses none outside it", async ({ scratch }) => {
    const ledger = await scratch.open("ledger", { poolSize: 8 });
    const until = new Date(Date.now() - 1_000);
    const inside = new Date(until.getTime() - 60_000);
    const writer = journalWriter(ledger);
    const outcomes: string[] = [];
    const state = { isOver: false };
    const keepAt = async (attempt: () => Promise<unknown>, into: string[] = outcomes) => { while (!state.isOver) into.push(await heard(attempt())); };
    const outside: string[] = [];
    const loops = Promise.all([
      ...Array.from({ length: 6 }, () => keepAt(() => writer.post(captured(1n, { effectiveAt: inside }), by()))),
      ...Array.from({ length: 2 }, () => keepAt(() => postedIn(ledger, inside))),
      ...Array.from({ length: 4 }, () => keepAt(() => writer.post(captured(1n), by()), outside)),
    ]);
    const counted = (outcome: string) => outcomes.filter((one) => one === outcome).length;
    await eventually("postings run", () => counted("posted") > 40);
    expect(await close(ledger, until)).toEqual({ outcome: "CLOSED" });
    const landed = await landedBefore(ledger, until);
    await eventually("postings are refused", () => counted("PERIOD_CLOSED") > 40);
    state.isOver = true;
    await loops;
    await writer.close();
    expect(await landedBefore(ledger, until)).toBe(landed);
    expect(counted("posted")).toBe(landed);
    expect(new Set(outcomes)).toEqual(new Set(["posted", "PERIOD_CLOSED", ...(outcomes.includes("again") ? ["again"] : [])]));
    expect(new Set(outside)).toEqual(new Set(["posted"]));
  });

  test("tells a posting that came in between that the period is closed, and posts those of its batch that are not in it", async ({ scratch }) => {
    const ledger = await scratch.open("ledger", { poolSize: 6 });
    const writer = journalWriter(ledger);
    const until = new Date();
    const inside = new Date(until.getTime() - 10);
    const between = await inTransaction(ledger, async (tx) => {
      await close(tx, until);
      const postings = Promise.all([
        heard(writer.post(captured(1n, { effectiveAt: inside }), by())), heard(writer.post(captured(2n), by())),
        heard(writer.post(captured(3n, { effectiveAt: inside }), by())), heard(writer.post(captured(4n), by())),
      ]);
      await eventually("a posting waits", () => isAwaited(scratch));
      return { postings };
    });
    expect(await between.postings).toEqual(["PERIOD_CLOSED", "posted", "PERIOD_CLOSED", "posted"]);
    await writer.close();
  });

  test("undoes a transaction that came in between with a retryable answer; its next attempt hears that the period is closed", async ({ scratch }) => {
    const ledger = await scratch.open("ledger", { poolSize: 6 });
    const until = new Date();
    const inside = new Date(until.getTime() - 10);
    const between = await inTransaction(ledger, async (tx) => {
      await close(tx, until);
      const posting = heard(postedIn(ledger, inside));
      await eventually("the posting waits", () => isAwaited(scratch));
      return { posting };
    });
    expect(await between.posting).toBe("again");
    expect(await heard(postedIn(ledger, inside))).toBe("PERIOD_CLOSED");
  });

  test("waits for a posting under way, which stands in the books before they are closed", async ({ scratch }) => {
    const ledger = await scratch.open("ledger", { poolSize: 6 });
    const until = new Date();
    const before = await landedBefore(ledger, until);
    const { closing } = await inTransaction(ledger, async (tx) => {
      await post(tx, [captured(1n, { effectiveAt: new Date(until.getTime() - 1) })]);
      const closing = close(ledger, until);
      await eventually("the closing waits", () => isAwaited(scratch));
      return { closing };
    });
    expect(await closing).toEqual({ outcome: "CLOSED" });
    expect(await landedBefore(ledger, until)).toBeGreaterThan(before);
  });

  test("gives up on a posting that does not end, and leaves the books open", async ({ scratch }) => {
    const ledger = await scratch.open("ledger", { poolSize: 6 });
    const until = new Date();
    await inTransaction(ledger, async (tx) => {
      await post(tx, [captured(1n)]);
      await expect(close(ledger, until)).rejects.toThrow(/lock timeout/);
    });
    expect(await close(ledger, until)).toEqual({ outcome: "CLOSED" });
  });

  test("is not escaped by a transaction that reads from an old snapshot: none may post", async ({ scratch }) => {
    const ledger = await scratch.open("ledger", { poolSize: 2 });
    for (const isolation of ["repeatable read", "serializable"])
      await expect(inTransaction(ledger, async (tx) => {
        await tx.run(`set transaction isolation level ${isolation}`);
        await post(tx, [captured(1n)]);
      })).rejects.toThrow(/journals are posted in transactions that read what is committed/);
  });
});
