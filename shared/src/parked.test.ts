import { describe, expect } from "vitest";
import { asAdmin } from "@souk/test/cluster";
import { inTransaction, test, type TestDatabase } from "@souk/test/database";
import { effectsOf, publishLamp, untilReadable } from "@souk/test/effects";
import { consumerOf, type ReactionTable } from "./consumers.ts";
import { parkedList, parkedReplay, parkedSkip } from "./parked.ts";

/** A consumer whose reaction fails for the numbers that are poison. */
async function poisoned(scratch: TestDatabase, producerName: string, schema: string) {
  const producer = await scratch.open(producerName);
  const database = await scratch.open(schema);
  const effects = await effectsOf(scratch, schema);
  const poison = new Set<number>();
  const react: typeof effects.record = async (tx, events) => {
    await effects.record(tx, events);
    const bad = events.find((event) => poison.has(event.payload.n));
    if (bad) throw new Error(`number ${bad.payload.n} is poison`);
  };
  const reactions = { "lamp.lit": react, "lamp.dimmed": react } as unknown as ReactionTable;
  const told: string[] = [];
  const consumer = consumerOf({ database, producer: producerName, reactions, onParked: (event, error) => told.push(`${event.partitionKey}: ${(error as Error).message}`) });
  return {
    database, poison, told,
    publish: (lamp: string, ...numbers: number[]) => inTransaction(producer, (tx) => publishLamp(tx, "lamp.lit", numbers.map((n) => ({ lamp, n })))),
    async step() {
      await untilReadable(database, producerName);
      return consumer.step();
    },
    replay: () => parkedReplay(database, reactions, producerName, "bad"),
    applied: async (lamp: string) => (await effects.all(lamp)).map((e) => e.n),
    parked: async () => (await parkedList(database)).map(({ partitionKey, error, attempts }) => [partitionKey, error, attempts]),
  };
}

describe("an event that fails again and again", () => {
  test("parks its key and those behind it, and nothing else", async ({ scratch }) => {
    const at = await poisoned(scratch, "trust", "commerce");
    at.poison.add(13);
    await at.publish("bad", 11, 12);
    await at.publish("good", 21);
    await at.publish("bad", 13, 14);
    await at.publish("good", 22);
    expect(await at.step()).toEqual({ read: 6, applied: 4, parked: 2, isBusy: false });
    expect(await at.applied("bad")).toEqual([11, 12]);
    expect(await at.applied("good")).toEqual([21, 22]);
    expect(at.told).toEqual(["bad: number 13 is poison"]);

    await at.publish("bad", 15);
    await at.publish("good", 23);
    expect(await at.step()).toEqual({ read: 2, applied: 1, parked: 1, isBusy: false });
    expect(await at.applied("good")).toEqual([21, 22, 23]);
    expect(await at.parked()).toEqual([["bad", "number 13 is poison", 1], ["bad", null, 1], ["bad", null, 1]]);
  });

  test("is replayed with those behind it, in order, once its cause is gone", async ({ scratch }) => {
    const at = await poisoned(scratch, "catalog", "money");
    at.poison.add(13).add(15);
    await at.publish("bad", 12, 13, 14, 15, 16);
    await at.step();
    expect(await at.replay()).toBe(0);
    expect(await at.parked()).toContainEqual(["bad", "number 13 is poison", 2]);

    at.poison.delete(13);
    expect(await at.replay()).toBe(2);
    expect(await at.applied("bad")).toEqual([12, 13, 14]);
    expect(await at.parked()).toEqual([["bad", "number 15 is poison", 2], ["bad", null, 1]]);

    at.poison.delete(15);
    expect(await at.replay()).toBe(2);
    expect(await at.replay()).toBe(0);
    await at.publish("bad", 17);
    await at.step();
    expect(await at.applied("bad")).toEqual([12, 13, 14, 15, 16, 17]);
    expect(await at.parked()).toEqual([]);
  });

  test("can be given up; those behind it are then applied", async ({ scratch }) => {
    const at = await poisoned(scratch, "commerce", "ledger");
    at.poison.add(13);
    await at.publish("bad", 13, 14);
    await at.step();
    const [first] = await parkedList(at.database);
    expect(await parkedSkip(at.database, first!.eventId)).toBe(true);
    expect(await parkedSkip(at.database, first!.eventId)).toBe(false);
    expect(await at.replay()).toBe(1);
    expect(await at.applied("bad")).toEqual([14]);
  });

  test("is replayed once by ten operators at once", async ({ scratch }) => {
    const at = await poisoned(scratch, "money", "catalog");
    at.poison.add(13);
    await at.publish("bad", 13, 14, 15);
    await at.step();
    at.poison.clear();
    const applied = await Promise.all(Array.from({ length: 10 }, () => at.replay()));
    expect(applied.reduce((a, b) => a + b)).toBe(3);
    expect(await at.applied("bad")).toEqual([13, 14, 15]);
  });

  test("stays parked, and is not applied, when the cursor is set back", async ({ scratch }) => {
    const at = await poisoned(scratch, "ledger", "conversations");
    at.poison.add(13);
    await at.publish("bad", 13, 14);
    await at.step();
    at.poison.clear();
    await asAdmin(scratch.adminUrl, (admin) => admin.query("update conversations.consumer_cursor set epoch = 0, xid = '0', position = 0"));
    expect((await at.step()).applied).toBe(0);
    expect(await at.applied("bad")).toEqual([]);
    expect(await at.parked()).toHaveLength(2);
  });
});
