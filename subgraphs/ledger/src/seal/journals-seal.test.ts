import { describe, expect } from "vitest";
import { asAdmin, testRoles } from "@souk/test/cluster";
import { inTransaction, test } from "@souk/test/database";
import { until } from "@souk/test/until";
import { post } from "../journals/post.ts";
import { allSealed, captured, posted } from "@souk/test/captures";
import { verifyLedger } from "./chain-verify.ts";
import { journalsSeal, sealSweep } from "./journals-seal.ts";

describe("sealing", () => {
  test("takes every journal into one block, in order", async ({ scratch }) => {
    const ledger = await scratch.open("ledger");
    const before = (await ledger.row<{ number: number }>("select max(number) as number from ledger.sealed_block"))!.number;
    await posted(ledger, captured(1n), captured(2n), captured(3n), captured(4n), captured(5n));
    await until("nothing is held back", async () => (await ledger.row("select 1 where (select count(*) from ledger.unsealed_journals()) = 5")) !== undefined);
    const counts: number[] = [];
    for (let n = 0; n < 4; n++) counts.push((await ledger.row<{ sealed: number }>("select ledger.seal_v1(2) as sealed"))!.sealed);
    expect(counts).toEqual([2, 2, 1, 0]);
    expect(await verifyLedger(ledger)).toEqual({ isIntact: true, blocksVerified: before + 4, nextBlock: null, brokenBlock: null });
  });

  test("waits for a journal that commits late, and lets none behind it go before", async ({ scratch }) => {
    const ledger = await scratch.open("ledger");
    await allSealed(ledger);
    await inTransaction(ledger, async (late) => {
      await post(late, [captured(10n)]);
      await posted(ledger, { ...captured(11n), legs: captured(11n).legs.map((leg) => ({ ...leg, debit: { kind: "bank", owner: "", currency: "EUR" } })) });
      expect(await journalsSeal(ledger)).toBe(0);
    });
    await allSealed(ledger);
    expect(await verifyLedger(ledger)).toMatchObject({ isIntact: true });
  });

  test("makes one chain when many do it at once", async ({ scratch }) => {
    const ledger = await scratch.open("ledger", { poolSize: 6 });
    await Promise.all([
      ...Array.from({ length: 20 }, (_, n) => posted(ledger, captured(BigInt(n + 1)))),
      ...Array.from({ length: 40 }, () => ledger.row("select ledger.seal_v1(3)")),
    ]);
    await allSealed(ledger);
    expect(await verifyLedger(ledger)).toMatchObject({ isIntact: true });
    const { sealed, journals } = (await ledger.row<{ sealed: string; journals: string }>(
      "select (select sum(journal_count) from ledger.sealed_block) as sealed, (select count(*) from ledger.journal) as journals"))!;
    expect(sealed).toBe(journals);
  });

  test("is the same chain under another time zone or date style", async ({ scratch }) => {
    const ledger = await scratch.open("ledger");
    await posted(ledger, captured(1n, { effectiveAt: new Date("2024-03-31T01:30:00.123Z") }));
    await inTransaction(ledger, async (tx) => {
      await tx.run("set local timezone = 'Asia/Kathmandu'; set local datestyle = 'german'; set local bytea_output = 'escape'");
      await tx.row("select ledger.seal_v1(1000)");
      expect(await verifyLedger(tx)).toMatchObject({ isIntact: true });
    });
    await allSealed(ledger);
    expect(await verifyLedger(ledger)).toMatchObject({ isIntact: true });
  });

  test("is done by the sweep", async ({ scratch }) => {
    const ledger = await scratch.open("ledger");
    await posted(ledger, captured(1n));
    await until("the sweep has sealed it", async () => (await sealSweep.sweep({ database: ledger } as never)) > 0);
    expect(await verifyLedger(ledger)).toMatchObject({ isIntact: true });
  });

  test("belongs to the ledger's own role, and a block to nobody", async ({ scratch }) => {
    const ledger = await scratch.open("ledger");
    for (const other of ["money", "trust"]) {
      const database = await scratch.open(other, { poolSize: 1 });
      await expect(database.row("select ledger.seal_v1(1)")).rejects.toThrow(/permission denied/);
    }
    for (const statement of ["update ledger.sealed_block set journal_total = 0", "delete from ledger.sealed_block", "truncate ledger.sealed_block"]) {
      await expect(ledger.run(statement)).rejects.toThrow(/permission denied/);
      await expect(asAdmin(scratch.adminUrl, (admin) => admin.query(`begin; set local role ${testRoles.owner("ledger")}; ${statement}; commit`))).rejects.toThrow(/append-only/);
      await expect(asAdmin(scratch.adminUrl, (admin) => admin.query(statement))).rejects.toThrow(/append-only/);
    }
  });
});
