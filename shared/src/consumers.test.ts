import fc from "fast-check";
import { describe, expect } from "vitest";
import { asAdmin } from "@souk/test/cluster";
import { inTransaction, test, type TestDatabase } from "@souk/test/database";
import { effectsOf, publishLamp, untilReadable, type Effect } from "@souk/test/effects";
import { until } from "@souk/test/until";
import { consumerOf, inOrder, type Consumer, type ReactionTable } from "./consumers.ts";
import type { Database } from "./database.ts";
import type { LoggedEvent } from "./events.ts";

/** Steps until nothing is left to read; @returns what was applied. */
async function drained(consumer: Consumer): Promise<number> {
  let applied = 0;
  await until("everything is read", async () => {
    applied += (await consumer.step()).applied;
    return (await consumer.lag()) === 0;
  });
  return applied;
}

const both = (record: unknown): ReactionTable => ({ "lamp.lit": record, "lamp.dimmed": record }) as ReactionTable;
const ofLamp = (effects: readonly Effect[], lamp: string) => effects.filter((e) => e.lamp === lamp).map((e) => e.n);
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe("concurrent writers, some slow, some rolled back", () => {
  const writers = 8;
  const transactions = 25;

  /** Each writer has a lamp of its own, so that its committed transactions say the order in which `n` must be applied. */
  async function write(database: Database, writer: number): Promise<number> {
    let n = 0;
    for (let turn = 0; turn < transactions; turn++) {
      const count = 1 + (turn + writer) % 4;
      const isUndone = (turn * 7 + writer) % 5 === 0;
      const isSlow = (turn + writer * 3) % 9 === 0;
      const numbers = Array.from({ length: count }, (_, i) => n + i);
      await inTransaction(database, async (tx) => {
        await publishLamp(tx, turn % 3 ? "lamp.lit" : "lamp.dimmed", numbers.map((number) => ({ lamp: `w${writer}`, n: number })));
        await pause(isSlow ? 150 : turn % 5);
        if (isUndone) throw new Error("undone");
        n += count;
      }).catch((error: Error) => { if (error.message !== "undone") throw error; });
    }
    return n;
  }

  /** Reads as if positions were committed in their order. */
  async function naiveReader(database: Database, isDone: () => boolean): Promise<Set<string>> {
    const seen = new Set<string>();
    for (let last = "0"; ;) {
      const wasDone = isDone();
      const rows = await database.rows<{ id: string; position: string }>(
        "select id, position::text as position from trust.event_v1 where event_v1.position > $1 order by event_v1.position limit 500", [last]);
      rows.forEach((row) => seen.add(row.id));
      last = rows.at(-1)?.position ?? last;
      if (wasDone && rows.length === 0) return seen;
      await pause(5);
    }
  }

  test("lose events of a reader by position, and none of two consumers at once: each once, in the order of its key", async ({ scratch }) => {
    const producer = await scratch.open("trust", { poolSize: writers });
    const effects = await effectsOf(scratch, "commerce");
    let isWritten = false;
    const consuming = [1, 2].map(async () => {
      const consumer = consumerOf({ database: await scratch.open("commerce"), producer: "trust", reactions: both(effects.record) });
      for (;;) {
        const wasWritten = isWritten;
        const outcome = await consumer.step();
        if (wasWritten && outcome.read === 0 && (await consumer.lag()) === 0) return;
        await pause(2);
      }
    });
    const naive = naiveReader(await scratch.open("catalog"), () => isWritten);
    const counts = await Promise.all(Array.from({ length: writers }, (_, writer) => write(producer, writer)));
    isWritten = true;
    await Promise.all(consuming);

    const committed = (await producer.rows<{ id: string }>("select id from trust.event")).map((row) => row.id);
    const applied = await effects.all("w%");
    expect(committed).toHaveLength(counts.reduce((a, b) => a + b));
    expect((await naive).size).toBeLessThan(committed.length);
    expect(applied.map((e) => e.eventId).toSorted()).toEqual(committed.toSorted());
    for (const [writer, count] of counts.entries())
      expect(ofLamp(applied, `w${writer}`)).toEqual(Array.from({ length: count }, (_, n) => n));
  });
});

describe("a consumer", () => {
  test("reads at most 500 at once and counts what is left", async ({ scratch }) => {
    const catalog = await scratch.open("catalog");
    const sizes: number[] = [];
    const consumer = consumerOf({ database: await scratch.open("money"), producer: "catalog", reactions: { "lamp.lit": async (_, events) => void sizes.push(events.length) } });
    await inTransaction(catalog, (tx) => publishLamp(tx, "lamp.lit", Array.from({ length: 1_200 }, (_, n) => ({ lamp: `l${n % 10}`, n }))));
    expect(await consumer.lag()).toBe(1_200);
    await untilReadable(catalog, "catalog");
    const steps = [await consumer.step(), await consumer.step(), await consumer.step(), await consumer.step()];
    expect(steps.map((step) => step.read)).toEqual([500, 500, 200, 0]);
    expect(sizes).toEqual([500, 500, 200]);
    expect(await consumer.lag()).toBe(0);
  });

  test("has what facts of several types move locked before any of them is applied, and of one type nothing", async ({ scratch }) => {
    const catalog = await scratch.open("catalog");
    const done: string[] = [];
    const noted = (what: string) => async (_: unknown, events: readonly { readonly payload: unknown }[]) => {
      const ours = events.map(({ payload }) => payload as { lamp: string; n: number }).filter(({ lamp }) => lamp === "a" || lamp === "b");
      if (ours.length > 0) done.push(`${what} ${ours.map(({ n }) => n).join(" ")}`);
    };
    const consumer = consumerOf({ database: await scratch.open("conversations"), producer: "catalog", lock: noted("locked"), reactions: { "lamp.lit": noted("lit"), "lamp.dimmed": noted("dimmed") } });
    await inTransaction(catalog, (tx) => publishLamp(tx, "lamp.lit", [{ lamp: "a", n: 1 }, { lamp: "b", n: 2 }]));
    await drained(consumer);
    await inTransaction(catalog, async (tx) => {
      await publishLamp(tx, "lamp.lit", [{ lamp: "a", n: 3 }]);
      await publishLamp(tx, "lamp.dimmed", [{ lamp: "b", n: 4 }]);
    });
    await drained(consumer);
    expect(done).toEqual(["lit 1 2", "locked 3 4", "lit 3", "dimmed 4"]);
  });

  test("parks what cannot be locked for, and applies the others", async ({ scratch }) => {
    const catalog = await scratch.open("catalog");
    const effects = await effectsOf(scratch, "money");
    const lock = async (_: unknown, events: readonly LoggedEvent[]) => {
      if (events.some(({ payload }) => (payload as { lamp: string }).lamp === "unlockable")) throw new Error("there is no such lamp");
    };
    const dims = async (...[tx, events]: Parameters<typeof effects.record>) => {
      await lock(tx, events);
      return effects.record(tx, events);
    };
    const consumer = consumerOf({ database: await scratch.open("money"), producer: "catalog", lock, reactions: { "lamp.lit": effects.record, "lamp.dimmed": dims } });
    await inTransaction(catalog, async (tx) => {
      await publishLamp(tx, "lamp.lit", [{ lamp: "locked", n: 1 }]);
      await publishLamp(tx, "lamp.dimmed", [{ lamp: "unlockable", n: 2 }, { lamp: "locked", n: 3 }]);
    });
    await drained(consumer);
    expect(ofLamp(await effects.all(), "locked")).toEqual([1, 3]);
    expect(ofLamp(await effects.all(), "unlockable")).toEqual([]);
  });

  test("set back to the beginning changes nothing", async ({ scratch }) => {
    const catalog = await scratch.open("catalog");
    const effects = await effectsOf(scratch, "ledger");
    const consumer = consumerOf({ database: await scratch.open("ledger"), producer: "catalog", reactions: both(effects.record) });
    await inTransaction(catalog, (tx) => publishLamp(tx, "lamp.lit", Array.from({ length: 700 }, (_, n) => ({ lamp: "again", n }))));
    expect(await drained(consumer)).toBeGreaterThanOrEqual(700);
    const before = await effects.all();
    await asAdmin(scratch.adminUrl, (admin) => admin.query("update ledger.consumer_cursor set epoch = 0, xid = '0', position = 0 where producer = 'catalog'"));
    expect(await consumer.lag()).toBeGreaterThanOrEqual(700);
    expect(await drained(consumer)).toBe(0);
    expect(await effects.all()).toEqual(before);
  });

  test("leaves no effect and does not move when its step fails half way", async ({ scratch }) => {
    const money = await scratch.open("money");
    const effects = await effectsOf(scratch, "trust");
    let isCut = true;
    const consumer = consumerOf({
      database: await scratch.open("trust"), producer: "money",
      reactions: both(async (tx: Parameters<typeof effects.record>[0], events: Parameters<typeof effects.record>[1]) => {
        await effects.record(tx, events);
        if (isCut) await tx.run("select pg_terminate_backend(pg_backend_pid())");
      }),
    });
    await inTransaction(money, (tx) => publishLamp(tx, "lamp.lit", [1, 2, 3].map((n) => ({ lamp: "cut", n }))));
    await untilReadable(money, "money");
    await expect(consumer.step()).rejects.toThrow("Busy right now");
    expect(await effects.all("cut")).toEqual([]);
    expect(await consumer.lag()).toBe(3);
    isCut = false;
    expect(await consumer.step()).toMatchObject({ read: 3, applied: 3, parked: 0 });
    expect(ofLamp(await effects.all(), "cut")).toEqual([1, 2, 3]);
  });

  test("tries again what fails for the moment, and parks none of it", async ({ scratch }) => {
    const ledger = await scratch.open("ledger");
    const effects = await effectsOf(scratch, "conversations");
    let failures = 0;
    const database = await scratch.open("conversations");
    const consumer = consumerOf({
      database, producer: "ledger",
      reactions: both(async (tx: Parameters<typeof effects.record>[0], events: Parameters<typeof effects.record>[1]) => {
        if (failures++ < 2) await tx.run("do $$ begin raise exception 'could not serialize' using errcode = 'serialization_failure'; end $$");
        await effects.record(tx, events);
      }),
    });
    await inTransaction(ledger, (tx) => publishLamp(tx, "lamp.lit", [1, 2].map((n) => ({ lamp: "moment", n }))));
    await until("it succeeded", () => consumer.step().then((outcome) => outcome.applied === 2, () => false));
    expect(failures).toBe(3);
    expect(ofLamp(await effects.all(), "moment")).toEqual([1, 2]);
    expect(await database.rows("select from conversations.parked_event")).toEqual([]);
  });

  test("passes over events that it has no reaction to", async ({ scratch }) => {
    const conversations = await scratch.open("conversations");
    const effects = await effectsOf(scratch, "catalog");
    const consumer = consumerOf({ database: await scratch.open("catalog"), producer: "conversations", reactions: { "lamp.dimmed": effects.record } });
    await inTransaction(conversations, async (tx) => {
      await publishLamp(tx, "lamp.lit", { lamp: "seen", n: 1 });
      await publishLamp(tx, "lamp.dimmed", { lamp: "seen", n: 2 });
    });
    await untilReadable(conversations, "conversations");
    expect(await consumer.step()).toEqual({ read: 2, applied: 1, parked: 0, isBusy: false });
    expect(ofLamp(await effects.all(), "seen")).toEqual([2]);
  });

  test("gives its reactions the correlation of the event and names it as the cause", async ({ scratch }) => {
    const commerce = await scratch.open("commerce");
    const origins: unknown[] = [];
    const consumer = consumerOf({ database: await scratch.open("ledger"), producer: "commerce", reactions: { "lamp.lit": async (tx, [event]) => void origins.push([tx.origin, event!.id]) } });
    await commerce.transaction({ origin: { actor: "usr_ada", correlationId: "why" } }, (tx) => publishLamp(tx, "lamp.lit", { lamp: "cause", n: 1 }));
    await drained(consumer);
    const [[origin, id]] = origins as [[object, string]];
    expect(origin).toEqual({ actor: "service:ledger", correlationId: "why", causationId: id });
  });
});

/** Makes the log look restored: what was written so far came from another cluster, whose transaction ids were far ahead. */
const restoredElsewhere = (scratch: TestDatabase) => asAdmin(scratch.adminUrl, async (admin) => {
  await admin.query("set session_replication_role = replica");       // past the trigger that keeps the log as it is
  await admin.query("update trust.event set xid = (xid::text::numeric + 9000000000000)::text::xid8");
  await admin.query("update catalog.consumer_cursor set xid = (xid::text::numeric + 9000000000000)::text::xid8 where producer = 'trust'");
  await admin.query("update kernel.epoch set system_identifier = 1");
});

test("after a restore into a new cluster consumers go on where they were, and skip nothing", async ({ scratch }) => {
  const effects = await effectsOf(scratch, "catalog", "restored");
  const publish = async (from: number) => inTransaction(await scratch.open("trust"), (tx) =>
    publishLamp(tx, "lamp.lit", [from, from + 1, from + 2].map((n) => ({ lamp: "moved", n }))));
  const consumer = async () => consumerOf({ database: await scratch.open("catalog"), producer: "trust", reactions: both(effects.record) });
  await publish(1);
  await drained(await consumer());
  await publish(4);                      // not yet read when the backup was taken
  await restoredElsewhere(scratch);
  await publish(7);                      // a new connection: the cluster's own epoch begins
  await drained(await consumer());
  expect(ofLamp(await effects.all(), "moved")).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
});

describe("grouping by type", () => {
  const events = fc.array(fc.record({ type: fc.constantFrom("a", "b", "c"), partitionKey: fc.constantFrom("x", "y", "z") }), { maxLength: 60 })
    .map((list) => list.map((event, n) => ({ ...event, n })));

  test("loses and doubles nothing, mixes no types, and keeps the order of each key", () => {
    fc.assert(fc.property(events, (given) => {
      const groups = inOrder(given);
      const flat = groups.flat();
      expect(flat.map((e) => e.n).toSorted((a, b) => a - b)).toEqual(given.map((e) => e.n));
      for (const group of groups) expect(new Set(group.map((e) => e.type)).size).toBe(1);
      for (const key of ["x", "y", "z"])
        expect(flat.filter((e) => e.partitionKey === key)).toEqual(given.filter((e) => e.partitionKey === key));
    }), { numRuns: 500 });
  });

  test("makes one group of each type when no key has two events", () => {
    fc.assert(fc.property(events, (given) => {
      const alone = given.map((event) => ({ ...event, partitionKey: String(event.n) }));
      expect(inOrder(alone)).toHaveLength(new Set(given.map((e) => e.type)).size);
    }));
  });
});
