import { describe, expect } from "vitest";
import { anonymous } from "@souk/shared/caller";
import { newId } from "@souk/shared/ids";
import { inTransaction } from "@souk/test/database";
import { testRoles } from "@souk/test/cluster";
import { test, type SellersUnderTest } from "@souk/test/sellers";
import { auditAppend } from "./audit-append.ts";

const act = (market: SellersUnderTest, subject = newId("sel") as string, details: Record<string, unknown> = { n: 1 }) =>
  inTransaction(market.database, (tx) => auditAppend(tx, { action: "sellerSuspend", subject, details }));
const asSuperuser = (market: SellersUnderTest, statement: string) => market.sql(`begin; set local session_replication_role = replica; ${statement}; commit`);
const newest = async (market: SellersUnderTest) => (await market.sql("select max(seq)::int as seq from trust.audit_event")).rows[0] as { seq: number };

describe("the audit log", () => {
  test("numbers fifty acts at once without a gap, in one chain", async ({ market }) => {
    await Promise.all(Array.from({ length: 50 }, (_, n) => act(market, newId("sel"), { n, text: "„ü\n", nested: { b: 1, a: [null, 1.50] } })));
    const { rows } = await market.sql("select seq::int as seq, encode(previous_hash, 'hex') as previous, encode(hash, 'hex') as hash from trust.audit_event order by seq");
    const chain = rows as { seq: number; previous: string; hash: string }[];
    expect(chain.map(({ seq }) => seq)).toEqual(chain.map((_, n) => n + 1));
    expect(chain.slice(1).map(({ previous }) => previous)).toEqual(chain.slice(0, -1).map(({ hash }) => hash));
    expect(chain.length).toBeGreaterThanOrEqual(50);
    expect(await market.subgraph.violated()).toEqual([]);
  });

  test("keeps no number for an act that was undone", async ({ market }) => {
    await act(market);
    const { seq } = await newest(market);
    await expect(inTransaction(market.database, async (tx) => {
      await auditAppend(tx, { action: "sellerSuspend", subject: "sel_undone" });
      throw new Error("undone");
    })).rejects.toThrow("undone");
    await act(market);
    expect(await newest(market)).toEqual({ seq: seq + 1 });
    expect(await market.subgraph.violated()).toEqual([]);
  });

  test("is the same chain under another time zone or float setting", async ({ market }) => {
    await act(market);
    await market.database.transaction({ origin: { actor: "test", correlationId: "test" } }, async (tx) => {
      await tx.run("set local timezone = 'Asia/Kathmandu'; set local extra_float_digits = -15; set local datestyle = 'german'");
      await auditAppend(tx, { action: "sellerSuspend", subject: "sel_zone", details: { share: 0.1 } });
    });
    expect(await market.subgraph.violated()).toEqual([]);
  });

  test.for([
    ["altered", "update trust.audit_event set details = '{\"n\": 2}' where seq = 2"],
    ["given to somebody else", "update trust.audit_event set actor = 'mallory' where seq = 2"],
    ["altered with its own hash made anew", `update trust.audit_event set details = '{}' where seq = 2;
       update trust.audit_event set hash = trust.audit_hash(previous_hash, seq, at, actor, action, subject, details, correlation_id) where seq = 2`],
    ["taken out", "delete from trust.audit_event where seq = 2"],
    ["taken out at the beginning", "delete from trust.audit_event where seq = 1"],
    ["taken out at the end", "delete from trust.audit_event where seq = (select max(seq) from trust.audit_event)"],
    ["put in at the end, rightly chained", `insert into trust.audit_event
       select seq + 1, at, 'mallory', action, subject, details, correlation_id, hash,
              trust.audit_hash(hash, seq + 1, at, 'mallory', action, subject, details, correlation_id)
         from trust.audit_event order by seq desc limit 1`],
    ["put in the middle, the rest moved up", `update trust.audit_event set seq = seq + 1000000 where seq >= 2;
       update trust.audit_event set seq = seq - 999999 where seq >= 1000000;
       insert into trust.audit_event
       select 2, at, 'mallory', action, subject, details, correlation_id, hash, trust.audit_hash(hash, 2, at, 'mallory', action, subject, details, correlation_id)
         from trust.audit_event where seq = 1`],
    ["taken out with all others", "delete from trust.audit_event"],
  ] as const)("shows a row that was %s by hand", async ([, planted], { market }) => {
    for (let n = 0; n < 3; n++) await act(market);
    await asSuperuser(market, `create table trust.kept as table trust.audit_event; ${planted}`);
    expect(await market.subgraph.violated()).toEqual(["T2"]);
    await asSuperuser(market, "delete from trust.audit_event; insert into trust.audit_event table trust.kept; drop table trust.kept");
    expect(await market.subgraph.violated()).toEqual([]);
  });

  test.for(["runtime", "owner"] as const)("can only be appended to by the %s role", async (who, { market, scratch }) => {
    await act(market);
    for (const statement of ["update trust.audit_event set actor = 'mallory'", "delete from trust.audit_event", "truncate trust.audit_event"]) {
      const tried = who === "runtime" ? market.database.run(statement) : market.sql(`begin; set local role ${testRoles.owner("trust")}; ${statement}; commit`);
      await expect(tried).rejects.toThrow(/permission denied|append-only/);
    }
    for (const statement of ["update trust.audit_head set seq = 0", "set session_replication_role = replica", "alter table trust.audit_event disable trigger all",
      "insert into trust.audit_event (seq, actor, action, subject, correlation_id) values (1, 'mallory', 'x', 'y', 'z')"])
      await expect(market.database.run(statement)).rejects.toThrow(/permission denied|must be owner/);
    const gateway = await scratch.open("catalog", { poolSize: 1 });
    await expect(gateway.row("select from trust.audit_event limit 1")).rejects.toThrow(/permission denied/);
  });
});

describe("auditLog", () => {
  const query = `query ($first: Int, $after: Cursor, $filter: AuditEventFilter) { auditLog(first: $first, after: $after, filter: $filter) {
    nodes { seq actor action subject details correlationId hash } pageInfo { hasNextPage endCursor } totalCount { value } } }`;
  interface Log { readonly auditLog: { readonly nodes: readonly Record<string, unknown>[]; readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string }; readonly totalCount: object } }

  test("shows the newest acts first, narrowed by object, person and kind, to administrators and auditors", async ({ market }) => {
    const subject = newId("sel");
    for (let n = 1; n <= 3; n++) await act(market, subject, { n });
    for (const role of ["ADMIN", "AUDITOR"]) {
      const { data, errors } = await market.subgraph.as(await market.staff(role)).run<Log>(query, { first: 2, filter: { subject, actor: "test", action: "sellerSuspend" } });
      expect(errors).toBeUndefined();
      expect(data!.auditLog).toMatchObject({ nodes: [{ details: { n: 3 }, actor: "test" }, { details: { n: 2 } }], pageInfo: { hasNextPage: true }, totalCount: { value: 3 } });
      const rest = await market.subgraph.as(await market.staff(role)).run<Log>(query, { first: 2, after: data!.auditLog.pageInfo.endCursor, filter: { subject } });
      expect(rest.data!.auditLog).toMatchObject({ nodes: [{ details: { n: 1 }, hash: expect.stringMatching(/^[0-9a-f]{64}$/) as string }], pageInfo: { hasNextPage: false } });
    }
    expect((await market.subgraph.as(await market.staff("ADMIN")).run<Log>(query, { first: 2, filter: { subject, action: "roleAssign" } })).data!.auditLog.nodes).toEqual([]);
  });

  test("is closed to everybody else", async ({ market }) => {
    for (const [caller, code] of [[anonymous, "UNAUTHENTICATED"], [await market.citizen(), "FORBIDDEN"], [await market.staff("SUPPORT"), "FORBIDDEN"]] as const)
      expect((await market.subgraph.as(caller).run(query, { first: 1 })).errors).toMatchObject([{ extensions: { code } }]);
  });
});
