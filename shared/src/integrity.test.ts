import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { describe, expect } from "vitest";
import { asAdmin } from "@souk/test/cluster";
import { test, inTransaction, type TestDatabase } from "@souk/test/database";
import { publishLamp, untilReadable } from "@souk/test/effects";
import { consumerOf } from "./consumers.ts";
import type { Database } from "./database.ts";
import { integrityCheck, invariantsOf } from "./integrity.ts";

const checks = readFileSync(new URL("../migrations/checks.sql", import.meta.url), "utf8");
const namesOf = (schema: string) => invariantsOf(checks, schema).map(({ name }) => name);

/** What does not hold in a schema, as its own role sees it. */
const violated = async (database: Database, producers: readonly string[] = []) =>
  (await integrityCheck(database, invariantsOf(checks, database.schema, producers))).filter(({ violations }) => violations > 0);

/** Writes past the triggers, as no role of ours can. */
const plant = (scratch: TestDatabase, ...statements: readonly string[]) => asAdmin(scratch.adminUrl, async (admin) => {
  await admin.query("set session_replication_role = replica");
  for (const statement of statements) await admin.query(statement);
});

const aged = (producer: string, by: string) => `update ${producer}.event set occurred_at = occurred_at - interval '${by}'`;

describe("a checks file", () => {
  test("is read as one invariant under each heading, with the schema and its producers filled in", () => {
    const text = "-- about the file\n\n-- A1: first\nselect '{{producers}}'\n\n-- B22: second, which ends in a remark\nselect from {{schema}}.lamp;\n";
    expect(invariantsOf(text, "commerce", ["trust", "money"])).toEqual([
      { name: "A1", title: "first", sql: "select '{trust,money}'" },
      { name: "B22", title: "second, which ends in a remark", sql: "select from commerce.lamp" },
    ]);
  });

  test("has each invariant of the kernel once", () => {
    expect(namesOf("commerce")).toEqual(["K2", "K3", "K4", "K5"]);
  });
});

describe("checking", () => {
  test("counts up to a hundred violations and shows five", async ({ scratch }) => {
    const database = await scratch.open("commerce");
    const [many, none] = await integrityCheck(database, [
      { name: "X1", title: "many", sql: "select n from generate_series(1, 1000) as n -- ends in a remark" },
      { name: "X2", title: "none", sql: "select 1 where false" },
    ]);
    expect(many).toEqual({ name: "X1", title: "many", violations: 100, examples: [1, 2, 3, 4, 5].map((n) => ({ n })) });
    expect(none).toEqual({ name: "X2", title: "none", violations: 0, examples: [] });
  });

  test("fails when a check cannot be run, rather than finding nothing", async ({ scratch }) => {
    await expect(integrityCheck(await scratch.open("commerce"), [{ name: "X1", title: "", sql: "select from nowhere" }])).rejects.toThrow(/nowhere/);
  });
});

describe("the kernel's invariants", () => {
  const schemas = ["trust", "catalog", "commerce", "ledger", "money", "conversations"];
  for (const schema of schemas)
    test(`hold in a fresh ${schema}, asked by its own role`, async ({ scratch }) => {
      expect(await violated(await scratch.open(schema), schemas)).toEqual([]);
    });

  test("K2 finds an event that failed and waits for an operator, not those that wait behind it", async ({ scratch }) => {
    const database = await scratch.open("commerce");
    const park = (error: string) => `insert into commerce.parked_event (event_id, producer, partition_key, epoch, xid, position, error)
      values ('${randomUUID()}', 'trust', 'desk', 1, '1', 1, ${error})`;
    await plant(scratch, park("null"));
    expect(await violated(database)).toEqual([]);
    await plant(scratch, park("'no such lamp'"));
    expect(await violated(database)).toMatchObject([{ name: "K2", violations: 1, examples: [{ producer: "trust", partition_key: "desk", error: "no such lamp" }] }]);
  });

  test("K4 finds a key that was claimed and never answered, and gives a running one its minute", async ({ scratch }) => {
    const database = await scratch.open("ledger");
    const claim = (age: string) => `insert into ledger.idempotency (actor, mutation, key, fingerprint, created_at) values ('usr_1', 'lampMake', 'k-${age}', '', now() - interval '${age}')`;
    await plant(scratch, claim("30 seconds"));
    expect(await violated(database)).toEqual([]);
    await plant(scratch, claim("2 minutes"));
    expect(await violated(database)).toMatchObject([{ name: "K4", violations: 1, examples: [{ key: "k-2 minutes" }] }]);
  });

  test("K5 finds an event of an epoch that has not begun", async ({ scratch }) => {
    const database = await scratch.open("money");
    await inTransaction(database, (tx) => publishLamp(tx, "lamp.lit", { lamp: "desk", n: 1 }));
    expect(await violated(database)).toEqual([]);
    await plant(scratch, "update money.event set epoch = epoch + 1");
    expect(await violated(database)).toMatchObject([{ name: "K5", violations: 1 }]);
  });
});

describe("K3", () => {
  const read = (database: Database, producer: string) => consumerOf({ database, producer, reactions: { "lamp.lit": async () => {} } });

  test("finds what a consumer has not read for a minute, in each log that it reads, and is content once it has read on", async ({ scratch }) => {
    const [trust, commerce, catalog] = [await scratch.open("trust"), await scratch.open("commerce"), await scratch.open("catalog")];
    for (const producer of [trust, commerce]) await read(catalog, producer.schema).step();
    for (const producer of [trust, commerce]) await inTransaction(producer, (tx) => publishLamp(tx, "lamp.lit", [1, 2].map((n) => ({ lamp: "desk", n }))));
    expect(await violated(catalog)).toEqual([]);                    // they are young
    await plant(scratch, aged("trust", "2 minutes"));
    expect(await violated(catalog)).toMatchObject([{ name: "K3", violations: 2, examples: [{ producer: "trust", type: "lamp.lit" }, { producer: "trust" }] }]);
    await plant(scratch, aged("commerce", "2 minutes"));
    expect(await violated(catalog)).toMatchObject([{ name: "K3", violations: 4 }]);
    expect(await violated(trust)).toEqual([]);                      // it reads nobody's log
    for (const producer of [trust, commerce]) {
      await untilReadable(catalog, producer.schema);
      await read(catalog, producer.schema).step();
    }
    expect(await violated(catalog)).toEqual([]);
  });

  test("finds the events of a producer whose consumer never began", async ({ scratch }) => {
    const [conversations, trust] = [await scratch.open("conversations"), await scratch.open("trust")];
    await inTransaction(conversations, (tx) => publishLamp(tx, "lamp.lit", { lamp: "desk", n: 1 }));
    await plant(scratch, aged("conversations", "2 minutes"));
    expect(await violated(trust)).toEqual([]);
    expect(await violated(trust, ["conversations"])).toMatchObject([{ name: "K3", violations: 1, examples: [{ producer: "conversations" }] }]);
  });

  test("reads a log of 100,000 events from the cursor on, not from its beginning", async ({ scratch }) => {
    await plant(scratch,
      `insert into catalog.event (id, aggregate_type, aggregate_id, partition_key, type, schema_version, payload, actor, correlation_id, occurred_at)
       select gen_random_uuid(), 'lamp', 'desk', 'desk', 'lamp.lit', 1, '{}', 'test', 'test', now() - interval '1 hour' from generate_series(1, 100000)`,
      `insert into money.consumer_cursor (producer, epoch, xid, position)
       select 'catalog', epoch, xid, position - 1 from catalog.event order by position desc limit 1`,
      "analyze catalog.event");
    const plan = await asAdmin(scratch.adminUrl, async (admin) => (await admin.query<{ "QUERY PLAN": string }>(
      `explain (analyze, costs off, timing off)
       select e.id from catalog.event_v1 e, money.consumer_cursor c
        where c.producer = 'catalog' and (e.epoch, e.xid, e.position) > (c.epoch, c.xid, c.position)
          and e.occurred_at < clock_timestamp() - interval '60 seconds' order by e.epoch, e.xid, e.position limit 100`)).rows.map((row) => row["QUERY PLAN"]).join("\n"));
    expect(plan).toContain("event_log_order");
    const money = await scratch.open("money");
    expect((await violated(money)).filter(({ name }) => name === "K3")).toMatchObject([{ violations: 1 }]);
    await plant(scratch, "update money.consumer_cursor set position = 0, xid = '0', epoch = 0");
    expect((await violated(money)).filter(({ name }) => name === "K3")).toMatchObject([{ violations: 100 }]);
  });
});
