import { describe, expect } from "vitest";
import { account } from "@souk/ledger/chart";
import { post } from "@souk/ledger/post";
import { inTransaction } from "@souk/test/database";
import { booksAlike } from "@souk/test/provider-events";
import { uuidOf } from "@souk/shared/ids";
import { test, type ReconciledWorld } from "@souk/test/reconciled";
import { until } from "@souk/test/until";
import { runTake, RunTaken } from "./run-move.ts";
import { runSteps } from "./run-steps.ts";
import { reconciliationForgetter } from "./runs-forget.ts";
import { reconciliationSchedule } from "./runs-schedule.ts";
import { reconciliationWorker, runAttemptsMax } from "./runs-work.ts";

describe("the books, held against the provider", () => {
  test("agree in every entry and in the balance after sales, refunds and faults of the provider, before and after a day has passed", async ({ rec, scratch }) => {
    const goods = await rec.goods(9);
    await rec.boughtReally([{ goods, quantity: 2 }]);
    await rec.control("/sandbox/faults", { rules: [{ kind: "error_after_commit", on: "refunds.create", count: 1 }] });
    const cancelled = await rec.boughtReally([{ goods, quantity: 1 }]);
    await rec.tells(cancelled.buyer, "orderCancel", cancelled.id, { reason: "It is not needed." });
    await booksAlike(rec, scratch);
    await rec.control("/sandbox/faults", { rules: [] });
    expect(await rec.ran()).toMatchObject({ state: "COMPLETED", entries: 3, matched: 3, inTransit: 0, breaks: 0, totals: [{ currency: "EUR", unexplained: { minor: "0" } }] });

    await rec.control("/sandbox/clock", { advance_ms: 3 * 86_400_000 });
    await rec.planted(["update money.balance_transaction set look_at = now()"]);
    await booksAlike(rec, scratch);
    await rec.boughtReally([{ goods, quantity: 1 }]);
    await booksAlike(rec, scratch);
    // One by one: what is from before the span is in the balance all the same.
    expect(await rec.ran()).toMatchObject({ state: "COMPLETED", breaks: 0, totals: [{ unexplained: { minor: "0" } }] });
    expect(await rec.ran({ from: new Date(Date.now() + 86_400_000).toISOString(), until: new Date(Date.now() + 10 * 86_400_000).toISOString() }))
      .toMatchObject({ state: "COMPLETED", entries: 1, matched: 1, breaks: 0, totals: [{ unexplained: { minor: "0" } }] });
    expect(await rec.items()).toEqual([]);
    expect(await rec.money.violated()).toEqual([]);
  });

  test("are forgotten a week after the run, as far as it has only read them", async ({ rec }) => {
    const count = async () => (await rec.money.runtime.database.row<{ n: number }>("select count(*)::int as n from money.reconciliation_entry"))!.n;
    expect(await count()).toBeGreaterThan(0);
    while (await reconciliationForgetter.sweep(rec.money.runtime) > 0);
    expect(await count()).toBeGreaterThan(0);
    await rec.planted(["update money.reconciliation_run set ended_at = ended_at - interval '8 days'"]);
    while (await reconciliationForgetter.sweep(rec.money.runtime) > 0);
    expect(await count()).toBe(0);
    expect(await rec.money.violated()).toEqual([]);
  });

  test("and what does not agree is found, named and aged: a cent, what either side lacks, what is there twice, what is late", async ({ rec, scratch }) => {
    const goods = await rec.goods(20);
    for (let bought = 0; bought < 5; bought++) await rec.boughtReally([{ goods, quantity: 1 }]);
    await booksAlike(rec, scratch);
    const [cent, gone, doubled, late, young] = (await rec.entries()).filter(({ kind }) => kind === "CHARGE").slice(-5) as [Entry, Entry, Entry, Entry, Entry];
    await rec.aged([cent, gone, doubled, late].map(({ ref }) => ref), 3 * 24 + 5);      // the provider's clock is three days ahead
    const extra = (ref: string, amount: number, hours: number) => ["insert into sandbox.object (id, kind, body) select $1, kind, body || jsonb_build_object('id', $1::text, 'source', 'ch_' || $1::text, 'amount', $2::int, 'net', $2::int, 'fee', 0, 'created', extract(epoch from now())::bigint - $3::int * 3600) from sandbox.object where id = $4", ref, amount, hours, young.ref] as const;
    await rec.planted(
      ["update sandbox.object set body = body || jsonb_build_object('amount', (body ->> 'amount')::bigint + 1, 'net', (body ->> 'net')::bigint + 1) where id = $1", cent.ref],
      ["delete from sandbox.object where id = $1", gone.ref],
      ["update sandbox.object set body = body || jsonb_build_object('available_on', extract(epoch from now())::bigint - 36000) where id = $1", late.ref],
      ["update money.balance_transaction set available_at = now() - interval '10 hours', look_at = now() + interval '1 day' where ref = $1", late.ref],
      extra("txn_unknown", 700, 6), extra("txn_young", 300, 0));
    await inTransaction(rec.money.runtime.database, (tx) => post(tx, [{
      key: `charge:${doubled.source}:captured:again`, kind: "payment.captured", source: { type: "Payment", id: "again" },
      legs: [{ debit: account("psp:pending", "", "EUR"), credit: account("fx", "", "EUR"), amount: { minor: BigInt(doubled.net), currency: "EUR" } }],
    }, {
      key: "charge:ch_nobodys:captured", kind: "payment.captured", source: { type: "Payment", id: "nobodys" },
      legs: [{ debit: account("psp:pending", "", "EUR"), credit: account("fx", "", "EUR"), amount: { minor: 55n, currency: "EUR" } }],
    }]));
    await rec.planted(["update ledger.posting set posted_at = posted_at - interval '5 hours' where journal_id = (select id from ledger.journal where key = 'charge:ch_nobodys:captured')"]);

    const first = await rec.ran();
    expect(first).toMatchObject({ state: "COMPLETED", inTransit: 1, breaks: 6, totals: [{ unexplained: { minor: "0" } }] });
    const found = await rec.items();
    expect(Object.fromEntries(found.map(({ kind, difference, providerRef, journalKey }) => [providerRef ?? journalKey, [kind, difference.minor]]))).toEqual({
      [cent.ref]: ["AMOUNT_DIFFERS", "1"], [gone.ref]: ["MISSING_AT_PROVIDER", String(-gone.net)], [doubled.ref]: ["DOUBLED", String(-doubled.net)], [late.ref]: ["LATE", String(late.net)],
      txn_unknown: ["MISSING_IN_BOOKS", "700"], "charge:ch_nobodys:captured": ["MISSING_AT_PROVIDER", "-55"],
    });
    expect(found.every(({ state }) => state === "UNMATCHED")).toBe(true);

    // A day later they are the same, and a day old; what has healed is matched.
    await rec.planted(
      ["update money.reconciliation_item set first_seen_at = first_seen_at - interval '25 hours'"],
      ["update money.balance_transaction set look_at = now() where ref = $1", late.ref],
      ["update sandbox.object set body = body || jsonb_build_object('amount', (body ->> 'amount')::bigint - 1, 'net', (body ->> 'net')::bigint - 1) where id = $1", cent.ref]);
    await rec.settled();
    expect(await rec.ran({ from: new Date(Date.now() - 60_000).toISOString() })).toMatchObject({ breaks: 4, totals: [{ unexplained: { minor: "0" } }] });
    expect((await rec.items()).map(({ id, state, ageDays }) => `${id} ${state} ${ageDays}`).toSorted()).toEqual(
      found.filter(({ providerRef }) => providerRef !== cent.ref && providerRef !== late.ref).map(({ id }) => `${id} EXCEPTION 1`).toSorted());
    expect((await rec.items({ state: "MATCHED" })).map(({ providerRef }) => String(providerRef)).toSorted()).toEqual([cent.ref, late.ref].toSorted());
  });
});

describe("a run", () => {
  const startedNow = async (rec: ReconciledWorld): Promise<string> => (await rec.asks<{ reconciliationRunStart: { reconciliationRun: { id: string } } }>(rec.finance,
    "mutation ($input: ReconciliationRunStartInput!) { reconciliationRunStart(input: $input) { reconciliationRun { id } userErrors { code } } }",
    { input: { idempotencyKey: rec.key(), from: new Date(Date.now() - 86_400_000).toISOString(), until: new Date().toISOString() } })).reconciliationRunStart.reconciliationRun.id;
  const standing = async (rec: ReconciledWorld, id: string) => (await rec.money.runtime.database.row<{ state: string; reason: string | null; attempts: number; entry_count: number }>(
    "select state, reason, attempts, entry_count from money.reconciliation_run where id = $1", [uuidOf(id)]))!;

  test("that lacks something has failed and says what: the provider does not answer, gives no balance, or there is no file of the bank", async ({ rec }) => {
    expect(await rec.ran({ includesBank: true })).toMatchObject({ state: "FAILED", failure: "No file of the bank covers these days.", entries: 0 });
    await rec.control("/sandbox/faults", { rules: [{ kind: "error_before_commit", on: "balance.retrieve" }] });
    const id = await startedNow(rec);
    await until("it has been tried often enough", async () => {
      await rec.planted(["update money.reconciliation_run set due_at = now() where due_at is not null"]);
      await reconciliationWorker.sweep(rec.money.runtime);
      return (await standing(rec, id)).state !== "RUNNING";
    });
    await rec.control("/sandbox/faults", { rules: [] });
    expect(await standing(rec, id)).toMatchObject({ state: "FAILED", reason: expect.stringMatching(/^The provider does not answer/), attempts: runAttemptsMax - 1 });
    const told = await rec.money.runtime.database.rows<{ type: string }>("select type from money.event where aggregate_id = $1", [id]);
    expect(told.map(({ type }) => type)).toEqual(["reconciliation.failed"]);
  });

  test("goes on where it was when whoever worked on it died, however many pages there are, and is worked on by one at a time", async ({ rec }) => {
    await rec.planted(["insert into sandbox.object (id, kind, body) select 'txn_empty_' || n, kind, body || jsonb_build_object('id', 'txn_empty_' || n, 'source', 'ch_empty_' || n, 'amount', 0, 'net', 0, 'fee', 0, 'created', extract(epoch from now())::bigint - 3600) from generate_series(1, 250) as n, (select kind, body from sandbox.object where kind = 'balance_transaction' limit 1) as o"]);
    const id = await startedNow(rec);
    const dead = (await runTake(rec.money.runtime.database))!;
    const further = await runSteps.BOOKS(rec.money.runtime, dead);
    const page = await runSteps.ENTRIES(rec.money.runtime, further!);
    expect(page).toMatchObject({ id, step: "ENTRIES", cursor: expect.stringMatching(/^txn_/) });
    expect(await reconciliationWorker.sweep(rec.money.runtime)).toBe(0);      // its time is not over
    await rec.planted(["update money.reconciliation_run set due_at = now() where due_at is not null"]);
    await rec.settled();
    expect(await standing(rec, id)).toMatchObject({ state: "COMPLETED" });
    expect((await standing(rec, id)).entry_count).toBeGreaterThan(250);
    await expect(runSteps.ENTRIES(rec.money.runtime, page!)).rejects.toThrow(RunTaken);      // whoever was thought dead changes nothing
  });

  test("begins by itself when a day has ended, once", async ({ rec }) => {
    await rec.planted(["update money.reconciliation_timer set due_at = now() - interval '1 minute'"]);
    expect((await Promise.all([1, 2].map(() => reconciliationSchedule.sweep(rec.money.runtime)))).toSorted((a, b) => a - b)).toEqual([0, 1]);
    expect(await rec.money.runtime.database.rows("select until_at - from_at = interval '1 day' as is_day, cause like 'day:%' as is_daily, started_by from money.reconciliation_run where cause like 'day:%'"))
      .toEqual([{ is_day: true, is_daily: true, started_by: "service:money" }]);
    await rec.settled();
  });
});

type Entry = { readonly ref: string; readonly source: string; readonly kind: string; readonly net: number };
