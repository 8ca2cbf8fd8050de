import { describe, expect } from "vitest";
import { integrityCheck } from "@souk/shared/integrity";
import { subgraphInvariants } from "@souk/shared/subgraph";
import { asAdmin } from "@souk/test/cluster";
import { test as base, type TestDatabase } from "@souk/test/database";
import { until } from "@souk/test/until";
import { ledger as definition } from "../index.ts";
import { captured, posted } from "@souk/test/captures";
import { verifyLedger, type ExpectedHead } from "./chain-verify.ts";

const l6 = subgraphInvariants(definition).find(({ name }) => name === "L6");

/** Three blocks of three journals; and the head that somebody wrote down. */
const test = base.extend<{ $file: { head: ExpectedHead } }>({
  head: [async ({ scratch }: { scratch: TestDatabase }, use: (head: ExpectedHead) => Promise<void>) => {
    const ledger = await scratch.open("ledger");
    await posted(ledger, ...Array.from({ length: 9 }, (_, n) => captured(BigInt(n + 1))));
    await until("nothing is held back", async () => (await ledger.row("select 1 where (select count(*) from ledger.unsealed_journals()) = 9")) !== undefined);
    for (let block = 1; block <= 3; block++) await ledger.row("select ledger.seal_v1(3)");
    await use((await ledger.row<ExpectedHead>("select number, encode(hash, 'hex') as hash from ledger.sealed_block where number = 3"))!);
  }, { scope: "file" }],
});

type Admin = Parameters<Parameters<typeof asAdmin>[1]>[0];

const reader = (admin: Admin) => ({
  rows: async <R>(text: string, values?: readonly unknown[]) => (await admin.query(text, values as unknown[])).rows as R[],
  row: async <R>(text: string, values?: readonly unknown[]) => (await admin.query(text, values as unknown[])).rows[0] as R | undefined,
});

/** What is found after somebody for whom no trigger fires has done this; undone afterwards. */
const foundAfter = (scratch: TestDatabase, statements: string, expectedHead?: ExpectedHead) => asAdmin(scratch.adminUrl, async (admin) => {
  await admin.query("begin; set local session_replication_role = replica");
  await admin.query(statements);
  const found = await verifyLedger(reader(admin), { expectedHead });
  const [check] = await integrityCheck(reader(admin) as never, [l6!]);
  await admin.query("rollback");
  return { found: found.brokenBlock, isViolated: check!.violations > 0, isIntact: found.isIntact };
});

const inBlock = (block: number) => `(select j.id from ledger.journal j, ledger.sealed_block b, ledger.sealed_block p
  where b.number = ${block} and p.number = b.number - 1
    and (j.epoch, j.xid, j.position) > (p.last_epoch, p.last_xid, p.last_position) and (j.epoch, j.xid, j.position) <= (b.last_epoch, b.last_xid, b.last_position)
  order by j.epoch, j.xid, j.position limit 1)`;
/** Somebody who knows how it is done makes a block's hashes anew. */
const rehashed = (block: number) => `
  update ledger.sealed_block b set content_hash = c.content_hash, journal_count = c.journal_count, posting_count = c.posting_count
    from ledger.sealed_block p, lateral ledger.seal_content(p.last_epoch, p.last_xid, p.last_position,
           (select last_epoch from ledger.sealed_block where number = ${block}), (select last_xid from ledger.sealed_block where number = ${block}),
           (select last_position from ledger.sealed_block where number = ${block})) c
   where b.number = ${block} and p.number = b.number - 1;
  update ledger.sealed_block b set previous_hash = p.hash, hash = ledger.seal_hash(p.hash, b.number, b.last_epoch, b.last_xid, b.last_position,
         b.journal_count, b.posting_count, b.journal_total, b.sealed_at, b.content_hash)
    from ledger.sealed_block p where b.number = ${block} and p.number = b.number - 1;`;
const amountChanged = (block: number) => `update ledger.posting set minor = minor + 1 where journal_id = ${inBlock(block)};`;
const insertedInto = (place: string) => `
  insert into ledger.journal (position, xid, epoch, id, key, fingerprint, kind, source_type, source_id, effective_at, posted_at, posting_count, actor, correlation_id)
  overriding system value
  select ${place}, gen_random_uuid(), 'forged', fingerprint, kind, source_type, source_id, effective_at, posted_at, posting_count, actor, correlation_id
    from ledger.journal where id = ${inBlock(2)};`;

describe("a chain that was tampered with", () => {
  test("is whole before", async ({ scratch, head }) => {
    expect(await foundAfter(scratch, "select", head)).toEqual({ found: null, isViolated: false, isIntact: true });
  });

  test.for<[string, string, number, string]>([
    ["an amount was changed", amountChanged(2), 2, "CONTENT_CHANGED"],
    ["a posting was given to another account", `update ledger.posting set credit_account_id = (select id from ledger.account where kind = 'escrow' order by id desc limit 1) where journal_id = ${inBlock(2)}`, 2, "CONTENT_CHANGED"],
    ["an account was given to another owner", `update ledger.account set owner = 'ord_00000000000000000000000000' where id = (select credit_account_id from ledger.posting where journal_id = ${inBlock(3)})`, 3, "CONTENT_CHANGED"],
    ["a running balance was changed", `update ledger.posting set debit_balance = 0 where journal_id = ${inBlock(1)}`, 1, "CONTENT_CHANGED"],
    ["metadata was changed", `update ledger.journal set metadata = '{}' where id = ${inBlock(2)}`, 2, "CONTENT_CHANGED"],
    ["the effective time was moved by a microsecond", `update ledger.journal set effective_at = effective_at + interval '1 microsecond' where id = ${inBlock(2)}`, 2, "CONTENT_CHANGED"],
    ["the posted time was moved", `update ledger.journal set posted_at = posted_at - interval '1 day' where id = ${inBlock(2)}`, 2, "CONTENT_CHANGED"],
    ["the source was changed", `update ledger.journal set source_id = 'pay_other' where id = ${inBlock(2)}`, 2, "CONTENT_CHANGED"],
    ["the actor was changed", `update ledger.journal set actor = 'mallory' where id = ${inBlock(2)}`, 2, "CONTENT_CHANGED"],
    ["the key was changed", `update ledger.journal set key = 'other' where id = ${inBlock(2)}`, 2, "CONTENT_CHANGED"],
    ["it was made a reversal", `update ledger.journal set reversal_of = ${inBlock(1)} where id = ${inBlock(2)}`, 2, "CONTENT_CHANGED"],
    ["a journal was taken out with its postings", `create temp table gone on commit drop as select ${inBlock(2)} as id;
       delete from ledger.posting where journal_id = (select id from gone); delete from ledger.journal where id = (select id from gone)`, 2, "COUNT_CHANGED"],
    ["a posting was taken out", `delete from ledger.posting where journal_id = ${inBlock(2)}`, 2, "COUNT_CHANGED"],
    ["a journal was put in", insertedInto("-position, xid, epoch"), 2, "COUNT_CHANGED"],
    ["a journal was put in before all others", insertedInto("0, '3', epoch"), 1, "COUNT_CHANGED"],
    ["a journal was moved behind the chain", `update ledger.journal set xid = pg_current_xact_id() where id = ${inBlock(2)}`, 2, "COUNT_CHANGED"],
    ["a journal was put in where no block will come", insertedInto("position, '9223372036854775000', epoch"), 3, "JOURNAL_UNREACHABLE"],
    ["a journal was put in into a later epoch", insertedInto("position, xid, epoch + 1"), 3, "JOURNAL_UNREACHABLE"],
    ["two blocks were exchanged", "update ledger.sealed_block set number = 9 where number = 2; update ledger.sealed_block set number = 2 where number = 3; update ledger.sealed_block set number = 3 where number = 9", 2, "CHAIN_BROKEN"],
    ["a block was taken out", "delete from ledger.sealed_block where number = 2", 2, "BLOCK_MISSING"],
    ["the beginning was taken out", "delete from ledger.sealed_block where number = 0", 0, "BLOCK_MISSING"],
    ["all blocks were taken out", "delete from ledger.sealed_block", 0, "BLOCK_MISSING"],
    ["a block's time was changed", "update ledger.sealed_block set sealed_at = now() where number = 2", 2, "BLOCK_CHANGED"],
    ["a block was made to hold more", "update ledger.sealed_block b set last_xid = n.last_xid, last_position = n.last_position from ledger.sealed_block n where b.number = 2 and n.number = 3", 2, "BLOCK_CHANGED"],
    ["a block was changed and hashed anew: the next does not continue it", `${amountChanged(2)} ${rehashed(2)}`, 3, "CHAIN_BROKEN"],
  ])("is found when %s", async ([, statements, number, reason], { scratch, head }) => {
    expect(await foundAfter(scratch, statements)).toEqual({ found: { number, reason }, isViolated: true, isIntact: false });
    expect((await foundAfter(scratch, statements, head)).found).toEqual({ number, reason });
  });

  test.for<[string, string]>([
    ["its last block was taken off", "delete from ledger.sealed_block where number = 3"],
    ["its last block was changed and hashed anew", `${amountChanged(3)} ${rehashed(3)}`],
    ["it was made anew from a changed block on", `${amountChanged(2)} ${rehashed(2)} ${rehashed(3)}`],
  ])("is found by a head kept elsewhere, and by nothing else, when %s", async ([, statements], { scratch, head }) => {
    expect((await foundAfter(scratch, statements)).isIntact).toBe(true);
    expect(await foundAfter(scratch, statements, head)).toMatchObject({ found: { number: 3, reason: "HEAD_DIFFERS" }, isIntact: false });
  });

  test("is sealed to another head when its last block was taken off and its journals are sealed again", async ({ scratch, head }) => {
    const again = "delete from ledger.sealed_block where number = 3; select ledger.seal_v1(3)";
    expect(await foundAfter(scratch, again, head)).toMatchObject({ found: { number: 3, reason: "HEAD_DIFFERS" } });
  });

  test("is found when journals wait to be sealed for longer than a minute", async ({ scratch, head }) => {
    expect(head.number).toBe(3);
    const waiting = `update ledger.journal set posted_at = posted_at - interval '61 seconds' where id = ${inBlock(3)}; delete from ledger.sealed_block where number = 3`;
    expect(await foundAfter(scratch, waiting)).toEqual({ found: null, isViolated: true, isIntact: true });
  });
});
