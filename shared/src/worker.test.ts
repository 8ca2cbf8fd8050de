import { describe, expect } from "vitest";
import { asAdmin } from "@souk/test/cluster";
import { inTransaction, test, type TestDatabase } from "@souk/test/database";
import { effectsOf, publishLamp } from "@souk/test/effects";
import { logLines, runtimeWith } from "@souk/test/runtime";
import { until } from "@souk/test/until";
import type { ReactionTable } from "./consumers.ts";
import { jobsEnqueue } from "./jobs.ts";
import type { LoggedEvent } from "./events.ts";
import type { Tx } from "./database.ts";
import { localWake } from "./wake.ts";
import { eventTopic, workerOpen, type Worker, type WorkerSubgraph } from "./worker.ts";

const soon = () => Date.now() + 20_000;

/** A worker of one subgraph; events are announced to it as in one process. */
async function working(scratch: TestDatabase, name: string, parts: Pick<WorkerSubgraph["definition"], "reactions" | "jobs" | "sweeps">, wake = localWake()) {
  const { log, lines } = logLines();
  const database = await scratch.open(name, { onEvents: (schema) => wake.poke(eventTopic(schema)) });
  const worker: Worker = await workerOpen({ subgraphs: [{ definition: { name, ...parts }, runtime: runtimeWith(database, log), database }], wake, jobsUrl: scratch.urlOf("jobs"), log });
  return { worker, lines, wake, database };
}

const lit = (reaction: (tx: Tx, events: readonly LoggedEvent<{ lamp: string; n: number }>[]) => Promise<void>) => ({ "lamp.lit": reaction }) as unknown as ReactionTable;
const lamps = (lamp: string, count: number, from = 0) => Array.from({ length: count }, (_, n) => ({ lamp, n: from + n }));

describe("a worker", () => {
  test("applies events, runs the jobs they lead to and what those lead to, before it counts as settled", async ({ scratch }) => {
    const effects = await effectsOf(scratch, "commerce");
    const producer = await scratch.open("trust");
    const { worker, database } = await working(scratch, "commerce", {
      reactions: {
        trust: lit((tx, events) => jobsEnqueue(tx, "relight", events.map((event) => ({ key: event.id, payload: event.payload, correlationId: event.correlationId })))),
        commerce: lit(effects.record),
      },
      jobs: { relight: async (payload: { lamp: string; n: number }, { database: own, correlationId }) => own.transaction({ origin: { actor: "service:commerce", correlationId } }, (tx) => publishLamp(tx, "lamp.lit", payload)) },
    });
    await inTransaction(producer, (tx) => publishLamp(tx, "lamp.lit", lamps("chain", 20)));
    await worker.settled(soon());
    expect((await effects.all("chain")).map((e) => e.n).toSorted((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, n) => n));
    expect(await database.row("select count(distinct correlation_id)::int as causes from commerce.event")).toEqual({ causes: 1 });
    expect(await worker.lags()).toEqual([{ consumer: "commerce", producer: "trust", events: 0 }, { consumer: "commerce", producer: "commerce", events: 0 }]);
    await worker.close();
  });

  test("goes on from batch to batch without waiting, and finds by itself what nobody announced", async ({ scratch }) => {
    const effects = await effectsOf(scratch, "money");
    const producer = await scratch.open("catalog");
    const { worker } = await working(scratch, "money", { reactions: { catalog: lit(effects.record) } });
    await inTransaction(producer, (tx) => publishLamp(tx, "lamp.lit", lamps("many", 2_600)));
    await until("all were applied", async () => (await effects.all("many")).length === 2_600);
    await worker.close();
    expect((await effects.all("many")).map((e) => e.n)).toEqual(Array.from({ length: 2_600 }, (_, n) => n));
  });

  test("keeps reading after failures, and after its connections were cut", async ({ scratch }) => {
    const effects = await effectsOf(scratch, "ledger");
    let failures = 0;
    const { worker, lines } = await working(scratch, "ledger", {
      reactions: { money: lit(async (tx, events) => {
        if (failures++ < 2) await tx.run("do $$ begin raise exception 'busy' using errcode = 'lock_not_available'; end $$");
        await effects.record(tx, events);
      }) },
    });
    const producer = await scratch.open("money");
    await inTransaction(producer, (tx) => publishLamp(tx, "lamp.lit", lamps("hardy", 3)));
    await worker.settled(soon());
    expect(lines.filter((line) => line["consumer"] === "ledger").map((line) => line["failures"])).toEqual([1, 2]);
    await asAdmin(scratch.adminUrl, (admin) => admin.query("select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and application_name = 'test ledger'"));
    await inTransaction(producer, (tx) => publishLamp(tx, "lamp.lit", lamps("hardy", 3, 3)));
    await until("the rest was applied", async () => (await effects.all("hardy")).length === 6);
    await worker.close();
  });

  test("says which event it parked, and settles all the same", async ({ scratch }) => {
    const { worker, lines } = await working(scratch, "conversations", { reactions: { commerce: lit(async () => { throw new Error("cannot be read"); }) } });
    await inTransaction(await scratch.open("commerce"), (tx) => publishLamp(tx, "lamp.lit", { lamp: "odd", n: 1 }));
    await worker.settled(soon());
    await worker.close();
    expect(lines).toContainEqual(expect.objectContaining({ msg: "an event could not be applied; its key is parked", partitionKey: "odd", correlationId: "test" }));
  });

  test("beside another one applies each event once", async ({ scratch }) => {
    const effects = await effectsOf(scratch, "trust");
    const reactions = { catalog: lit(effects.record) };
    const wake = localWake();
    const workers = await Promise.all([1, 2, 3].map(() => working(scratch, "trust", { reactions }, wake)));
    const producer = await scratch.open("catalog", { onEvents: (schema) => wake.poke(eventTopic(schema)) });
    for (let n = 0; n < 40; n++) await inTransaction(producer, (tx) => publishLamp(tx, "lamp.lit", { lamp: "shared", n }));
    await Promise.all(workers.map(({ worker }) => worker.settled(soon())));
    await Promise.all(workers.map(({ worker }) => worker.close()));
    expect((await effects.all("shared")).map((e) => e.n)).toEqual(Array.from({ length: 40 }, (_, n) => n));
  });

  test("runs sweeps, and closes after the turn under way", async ({ scratch }) => {
    let begun = 0;
    let ended = 0;
    const { worker } = await working(scratch, "catalog", {
      sweeps: [{ name: "tick", everyMs: 10, batchMax: 1, sweep: async ({ database }) => { begun++; await database.row("select pg_sleep(0.1)"); ended++; return 0; } }],
    });
    await until("it swept", () => begun >= 2);
    await Promise.all([worker.close(), worker.close()]);
    expect(ended).toBe(begun);
  });

  test("that cannot settle says what is behind", async ({ scratch }) => {
    const { worker } = await working(scratch, "catalog", {
      reactions: { ledger: lit(async (tx) => { await tx.run("do $$ begin raise exception 'busy' using errcode = 'lock_not_available'; end $$"); }) },
    });
    await inTransaction(await scratch.open("ledger"), (tx) => publishLamp(tx, "lamp.lit", lamps("stuck", 2)));
    await expect(worker.settled(Date.now() + 300)).rejects.toThrow("catalog is 2 events of ledger behind");
    await worker.close();
  });
});
