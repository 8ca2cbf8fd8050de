import { describe, expect } from "vitest";
import { inTransaction, test } from "@souk/test/database";
import { publishLamp } from "@souk/test/effects";
import { logLines, runtimeWith } from "@souk/test/runtime";
import { cacheOpen } from "./cache.ts";
import { staleTags, type StaleTable } from "./cache-stale.ts";
import type { Fact } from "./database.ts";
import { localWake } from "./wake.ts";
import { workerOpen } from "./worker.ts";

const stale: StaleTable = { "lamp.lit": ({ lamp }: { readonly lamp: string }) => [`lamp:${lamp}`, "lamps"] };
const settledWithinMs = 20_000;

describe("what an event makes stale", () => {
  test("is each tag once, and nothing for events that are not in the table", () => {
    expect(staleTags(stale, [{ type: "lamp.lit", payload: { lamp: "a" } }, { type: "lamp.lit", payload: { lamp: "b" } }, { type: "lamp.sold", payload: { lamp: "c" } }]))
      .toEqual(["lamp:a", "lamps", "lamp:b"]);
  });

  test("is known to the process that published it as soon as it has committed, and never when it is undone", async ({ scratch }) => {
    const told: Fact[] = [];
    const database = await scratch.open("trust", { onEvents: (_, facts) => void told.push(...facts) });
    await inTransaction(database, async (tx) => {
      await publishLamp(tx, "lamp.lit", { lamp: "kept", n: 1 });
      await tx.savepoint(async () => { await publishLamp(tx, "lamp.lit", { lamp: "undone", n: 2 }); throw new Error("no"); }).catch(() => {});
      expect(told).toEqual([]);
    });
    await inTransaction(database, async (tx) => { await publishLamp(tx, "lamp.lit", { lamp: "undone too", n: 3 }); throw new Error("no"); }).catch(() => {});
    expect(told).toEqual([{ type: "lamp.lit", payload: { lamp: "kept", n: 1 } }]);
  });

  test("is dropped by the worker too, in case whoever published it died first", async ({ scratch }) => {
    const { log } = logLines();
    const database = await scratch.open("commerce");          // drops nothing by itself
    const cache = cacheOpen({ maxEntries: 10 });
    const told: string[] = [];
    cache.onInvalidate((tags) => told.push(...tags));
    await inTransaction(database, (tx) => publishLamp(tx, "lamp.lit", { lamp: "orphan", n: 1 }));
    const worker = await workerOpen({
      subgraphs: [{ definition: { name: "commerce", reactions: { commerce: {} }, stale }, runtime: { ...runtimeWith(database, log), cache }, database }],
      wake: localWake(), jobsUrl: scratch.urlOf("jobs"), log,
    });
    await worker.settled(Date.now() + settledWithinMs);
    await worker.close();
    expect(told).toEqual(["lamp:orphan", "lamps"]);
  });
});
