import { describe, expect } from "vitest";
import { asAdmin } from "@souk/test/cluster";
import { inTransaction, test } from "@souk/test/database";
import { publishLamp, untilReadable } from "@souk/test/effects";
import { readLog, type EventCursor } from "./events.ts";

const start: EventCursor = { epoch: 0, xid: "0", position: "0" };

describe("publishing", () => {
  test("is invisible until the commit, and is announced once after it", async ({ scratch }) => {
    const announced: string[] = [];
    const trust = await scratch.open("trust", { onEvents: (schema) => announced.push(schema) });
    const reader = await scratch.open("commerce");
    await inTransaction(trust, async (tx) => {
      await publishLamp(tx, "lamp.lit", { lamp: "hall", n: 1 });
      await publishLamp(tx, "lamp.dimmed", { lamp: "hall", n: 2 });
      expect(await reader.rows("select from trust.event_v1")).toEqual([]);
      expect(announced).toEqual([]);
    });
    expect(announced).toEqual(["trust"]);
    await untilReadable(reader, "trust");
    expect((await readLog(reader, "trust", start, 10)).map((e) => [e.type, e.payload])).toEqual([["lamp.lit", { lamp: "hall", n: 1 }], ["lamp.dimmed", { lamp: "hall", n: 2 }]]);
  });

  test("is gone when the transaction rolls back, and announces nothing", async ({ scratch }) => {
    const announced: string[] = [];
    const catalog = await scratch.open("catalog", { onEvents: (schema) => announced.push(schema) });
    await inTransaction(catalog, async (tx) => { await publishLamp(tx, "lamp.lit", { lamp: "hall", n: 1 }); throw new Error("no"); }).catch(() => {});
    expect(await catalog.rows("select from catalog.event_v1")).toEqual([]);
    expect(announced).toEqual([]);
  });

  test("writes who did it and why on every event, many in one statement", async ({ scratch }) => {
    const money = await scratch.open("money");
    const causationId = "01890a5d-ac96-774b-bcce-b302099a8057";
    await money.transaction({ origin: { actor: "usr_ada", correlationId: "c1", causationId } }, (tx) =>
      publishLamp(tx, "lamp.lit", Array.from({ length: 1_000 }, (_, n) => ({ lamp: `l${n % 7}`, n })), ({ n }) => n + 1));
    await untilReadable(money, "money");
    const events = await readLog(money, "money", start, 2_000);
    expect(events.map((e) => e.payload["n"])).toEqual(Array.from({ length: 1_000 }, (_, n) => n));
    expect(events[500]).toMatchObject({
      type: "lamp.lit", producer: "money", aggregateId: "l3", partitionKey: "l3", aggregateVersion: 501, schemaVersion: 1, actor: "usr_ada", correlationId: "c1", causationId,
    });
  });

  test("of nothing writes and announces nothing", async ({ scratch }) => {
    const announced: string[] = [];
    const ledger = await scratch.open("ledger", { onEvents: (schema) => announced.push(schema) });
    await inTransaction(ledger, (tx) => publishLamp(tx, "lamp.lit", []));
    expect(announced).toEqual([]);
  });
});

test("the log hides what a running transaction may still come before, and shows it after", async ({ scratch }) => {
  const conversations = await scratch.open("conversations", { poolSize: 3 });
  const reader = await scratch.open("commerce");
  let finish = () => {};
  const finished = new Promise<void>((resolve) => { finish = resolve; });
  let begun = () => {};
  const hasBegun = new Promise<void>((resolve) => { begun = resolve; });
  const slow = inTransaction(conversations, async (tx) => { await publishLamp(tx, "lamp.lit", { lamp: "slow", n: 1 }); begun(); await finished; });
  await hasBegun;
  await inTransaction(conversations, (tx) => publishLamp(tx, "lamp.lit", { lamp: "quick", n: 2 }));
  expect(await readLog(reader, "conversations", start, 10)).toEqual([]);
  finish();
  await slow;
  await untilReadable(reader, "conversations");
  expect((await readLog(reader, "conversations", start, 10)).map((e) => e.aggregateId)).toEqual(["slow", "quick"]);
});

describe("the event log", () => {
  const columns = "id, aggregate_type, aggregate_id, partition_key, type, schema_version, payload, actor, correlation_id";
  const values = "gen_random_uuid(), 'lamp', 'hall', 'hall', 'lamp.lit', 1, '{}', 'me', 'c'";

  test.for([
    ["change an event", "update trust.event set actor = 'somebody else'"],
    ["delete events", "delete from trust.event"],
    ["empty the log", "truncate trust.event"],
    ["forge a transaction id", `insert into trust.event (${columns}, xid) values (${values}, '3')`],
    ["forge an epoch", `insert into trust.event (${columns}, epoch) values (${values}, 9)`],
    ["forge a position", `insert into trust.event (${columns}, position) overriding system value values (${values}, 1)`],
    ["forge a time", `insert into trust.event (${columns}, occurred_at) values (${values}, '2000-01-01')`],
    ["write through the view", `insert into trust.event_v1 (${columns}) values (${values})`],
    ["begin an epoch", "insert into kernel.epoch (epoch, system_identifier) values (9, 9)"],
  ])("does not let its own subgraph %s", async ([, statement], { scratch }) => {
    const trust = await scratch.open("trust");
    await expect(trust.run(statement!)).rejects.toThrow(/permission denied/);
  });

  test.for(["alter table trust.event disable trigger event_append_only", "drop trigger event_append_only on trust.event", "drop table trust.event"])(
    "does not let its own subgraph say: %s", async (statement, { scratch }) => {
      const trust = await scratch.open("trust");
      await expect(trust.run(statement)).rejects.toThrow(/must be owner|permission denied/);
    });

  test("does not let its own subgraph switch triggers off for its session", async ({ scratch }) => {
    const trust = await scratch.open("trust");
    await expect(trust.run("set session_replication_role = replica")).rejects.toThrow(/permission denied/);
  });

  test.for(["update trust.event set actor = 'x'", "delete from trust.event", "truncate trust.event"])("refuses even its administrator: %s", async (statement, { scratch }) => {
    await expect(asAdmin(scratch.adminUrl, (admin) => admin.query(statement))).rejects.toThrow(/append-only/);
  });

  test("is read by another subgraph through its view alone", async ({ scratch }) => {
    const commerce = await scratch.open("commerce");
    await expect(commerce.rows("select * from trust.event")).rejects.toThrow(/permission denied/);
    expect(await commerce.row("select count(*)::int > 0 as some from trust.event_v1")).toEqual({ some: true });
    await expect(inTransaction(commerce, (tx) => publishLamp({ ...tx, schema: "trust" }, "lamp.lit", { lamp: "hall", n: 1 }))).rejects.toThrow(/permission denied/);
  });
});
