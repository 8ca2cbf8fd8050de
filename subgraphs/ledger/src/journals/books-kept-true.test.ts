import { describe, expect } from "vitest";
import { newId } from "@souk/shared/ids";
import { integrityCheck } from "@souk/shared/integrity";
import { subgraphInvariants } from "@souk/shared/subgraph";
import { asAdmin, testRoles } from "@souk/test/cluster";
import { inTransaction, test, type TestDatabase } from "@souk/test/database";
import { account } from "../accounts/chart.ts";
import { ledger } from "../index.ts";
import { post } from "./post.ts";

/** Books of a lamp: 100 captured twice, so that its escrow stands at 200 after two entries. */
async function booked(scratch: TestDatabase) {
  const database = await scratch.open("ledger");
  const order = newId("ord");
  const [psp, escrow] = [account("psp:pending", "", "EUR"), account("escrow", order, "EUR")];
  const captured = (fact: string) => ({ key: `${order}:${fact}`, kind: "payment.captured", source: { type: "Payment", id: order }, legs: [{ debit: psp, credit: escrow, amount: { minor: 100n, currency: "EUR" as const } }] });
  await inTransaction(database, (tx) => post(tx, [captured("one"), captured("two")]));
  const [one] = await database.rows<{ id: string }>("select id from ledger.journal where key = $1", [`${order}:one`]);
  const ids = await database.rows<{ name: string; id: string }>("select kind as name, id from ledger.account where owner = $1 or (kind = 'psp:pending' and currency = 'EUR')", [order]);
  const id = (name: string) => ids.find((row) => row.name === name)!.id;
  return { database, order, journalId: one!.id, pspId: id("psp:pending"), escrowId: id("escrow"), violated: async () => (await integrityCheck(database, subgraphInvariants(ledger))).filter(({ violations }) => violations > 0).map(({ name }) => name) };
}
type Booked = Awaited<ReturnType<typeof booked>>;

interface Written { readonly fresh: string; readonly psp: { balance: bigint; version: bigint }; readonly escrow: { balance: bigint; version: bigint } }
/** A journal and its postings by hand, as one statement; right unless told otherwise. */
function insertion({ pspId, escrowId }: Booked, { fresh, psp, escrow }: Written, wrong: { readonly [column: string]: string } = {}): string {
  const posting: Record<string, string> = {
    journal_id: `'${fresh}'`, line: "1", debit_account_id: `'${pspId}'`, credit_account_id: `'${escrowId}'`, minor: "50", currency: "'EUR'",
    debit_balance: String(psp.balance + 50n), debit_version: String(psp.version + 1n), credit_balance: String(escrow.balance + 50n), credit_version: String(escrow.version + 1n),
    posted_at: "n.at", reverses_line: "null",
  };
  const journal: Record<string, string> = {
    id: `'${fresh}'`, key: `'${fresh}'`, fingerprint: "sha256('by hand')", kind: "'by.hand'", source_type: "'Test'", source_id: "'hand'", effective_at: "n.at", posted_at: "n.at",
    posting_count: "1", actor: "'hand'", correlation_id: "'hand'", reversal_of: "null",
  };
  for (const [column, value] of Object.entries(wrong)) (column.startsWith("journal.") ? journal : posting)[column.replace("journal.", "")] = value;
  return `with n as materialized (select clock_timestamp() as at), j as (insert into ledger.journal (${Object.keys(journal).join(", ")}) select ${Object.values(journal).join(", ")} from n)
          insert into ledger.posting (${Object.keys(posting).join(", ")}) select ${Object.values(posting).join(", ")} from n`;
}
const stands = async ({ database, pspId, escrowId }: Booked): Promise<Written> => {
  const rows = await database.rows<{ id: string; balance: string; version: string }>("select id, balance, version from ledger.account where id = any($1)", [[pspId, escrowId]]);
  const of = (id: string) => { const row = rows.find((one) => one.id === id)!; return { balance: BigInt(row.balance), version: BigInt(row.version) }; };
  return { fresh: crypto.randomUUID(), psp: of(pspId), escrow: of(escrowId) };
};
/** What a statement ends with, as superuser or as the owner: the constraint that refused it, or its code. */
const outcomeAs = (scratch: TestDatabase, who: "superuser" | "owner", ...statements: readonly string[]) => asAdmin(scratch.adminUrl, async (admin) => {
  if (who === "owner") await admin.query(`set role ${testRoles.owner("ledger")}`);
  try {
    for (const statement of statements) await admin.query(statement);
    return "done";
  } catch (error) {
    return (error as { constraint?: string; code: string }).constraint ?? (error as { code: string }).code;
  }
});
const who = ["superuser", "owner"] as const;
const refusedChange = "23001";      // restrict_violation: history is append-only

describe.for(who)("the books in the hands of their %s", (hands) => {
  test("take a journal that is right in everything, and stay true", async ({ scratch }) => {
    const books = await booked(scratch);
    expect(await outcomeAs(scratch, hands, insertion(books, await stands(books)))).toBe("done");
    expect((await stands(books)).escrow).toEqual({ balance: 250n, version: 3n });
    expect(await books.violated()).toEqual([]);
  });

  test.for<[string, (books: Booked) => string]>([
    ["another balance", ({ escrowId }) => `update ledger.account set balance = balance + 1 where id = '${escrowId}'`],
    ["another version", ({ escrowId }) => `update ledger.account set version = version + 1 where id = '${escrowId}'`],
    ["another currency", ({ escrowId }) => `update ledger.account set currency = 'USD' where id = '${escrowId}'`],
    ["another floor", ({ escrowId }) => `update ledger.account set floor = -5 where id = '${escrowId}'`],
    ["another owner", ({ escrowId }) => `update ledger.account set owner = 'ord_00000000000000000000000000' where id = '${escrowId}'`],
    ["a used account taken out", ({ escrowId }) => `delete from ledger.account where id = '${escrowId}'`],
    ["another amount", ({ journalId }) => `update ledger.posting set minor = 1 where journal_id = '${journalId}'`],
    ["a posting taken out", ({ journalId }) => `delete from ledger.posting where journal_id = '${journalId}'`],
    ["a journal taken out", ({ journalId }) => `delete from ledger.journal where id = '${journalId}'`],
    ["another actor", ({ journalId }) => `update ledger.journal set actor = 'nobody' where id = '${journalId}'`],
    ["a key written over", ({ order }) => `insert into ledger.journal (id, key, fingerprint, kind, source_type, source_id, effective_at, posted_at, posting_count, actor, correlation_id)
      select gen_random_uuid(), '${order}:one', sha256(''), 'a', 'A', 'a', now(), now(), 1, 'a', 'a' on conflict (key) do update set actor = 'nobody'`],
    ["a merge", () => "merge into ledger.posting p using (select 1) as x on true when matched then update set minor = 1"],
    ["accounts emptied", () => "truncate ledger.account cascade"],
    ["postings emptied", () => "truncate ledger.posting"],
    ["journals emptied", () => "truncate ledger.journal cascade"],
    ["a period opened again", () => "delete from ledger.period"],
  ])("refuse %s", async ([, statement], { scratch }) => {
    const books = await booked(scratch);
    const before = await stands(books);
    expect(await outcomeAs(scratch, hands, statement(books))).toBe(refusedChange);
    const { fresh: _fresh, ...after } = await stands(books);
    expect(after).toEqual({ psp: before.psp, escrow: before.escrow });
    expect(await books.violated()).toEqual([]);
  });

  const continues = "posting_continues_account";
  const whole = "posting_of_journal";
  test.for<[string, (books: Booked, now: Written) => { readonly [column: string]: string }, string]>([
    ["a balance that is not the sum", (_, { escrow }) => ({ credit_balance: String(escrow.balance + 51n) }), continues],
    ["a version that leaves a gap", (_, { escrow }) => ({ credit_version: String(escrow.version + 2n) }), continues],
    ["a version that was had", (_, { escrow }) => ({ credit_version: String(escrow.version) }), continues],
    ["another currency than its accounts", () => ({ currency: "'USD'" }), continues],
    ["more than the floor allows", ({ pspId, escrowId }, { psp, escrow }) => ({ debit_account_id: `'${escrowId}'`, credit_account_id: `'${pspId}'`, minor: "500",
      debit_balance: String(escrow.balance - 500n), debit_version: String(escrow.version + 1n), credit_balance: String(psp.balance - 500n), credit_version: String(psp.version + 1n) }), continues],
    ["a time before the account's last", () => ({ "posted_at": "n.at - interval '1 day'", "journal.posted_at": "n.at - interval '1 day'" }), continues],
    ["a time that is not its journal's", () => ({ posted_at: "n.at + interval '1 second'" }), whole],
    ["a journal that was written before", ({ journalId }) => ({ journal_id: `'${journalId}'`, line: "2" }), whole],
    ["a journal that says it has more", () => ({ "journal.posting_count": "2" }), whole],
    ["a line that is not the first", () => ({ line: "2" }), whole],
    ["one account on both sides", ({ escrowId }) => ({ debit_account_id: `'${escrowId}'` }), "posting_check"],
    ["an amount of nothing", () => ({ minor: "0" }), "posting_minor_check"],
    ["an amount below nothing", () => ({ minor: "-5" }), "posting_minor_check"],
    ["an amount beyond all reason", () => ({ minor: "1000000000000001" }), "posting_minor_check"],
    ["a line of what it does not reverse", () => ({ reverses_line: "1" }), whole],
    ["a reversal of a whole journal by one posting the same way round", ({ journalId }) => ({ "journal.reversal_of": `'${journalId}'`, "reverses_line": "1" }), "reversal_within_original"],
    ["a reversal without a line", ({ journalId }) => ({ "journal.reversal_of": `'${journalId}'` }), whole],
  ])("refuse a posting with %s", async ([, wrong, constraint], { scratch }) => {
    const books = await booked(scratch);
    const now = await stands(books);
    expect(await outcomeAs(scratch, hands, insertion(books, now, wrong(books, now)))).toBe(constraint);
    expect(await books.violated()).toEqual([]);
  });

  test("refuse a journal without postings, postings without a journal, and both in two statements", async ({ scratch }) => {
    const books = await booked(scratch);
    const now = await stands(books);
    const both = insertion(books, now);
    const [journalAlone, postingAlone] = [both.replace(/\)\n\s+insert into ledger\.posting[\s\S]*$/, ") select 1"), both.replace(/, j as \(insert into ledger\.journal.*from n\)\n/, "\n")];
    expect(await outcomeAs(scratch, hands, journalAlone)).toBe("journal_has_postings");
    expect(await outcomeAs(scratch, hands, postingAlone)).toBe(whole);
    expect(await outcomeAs(scratch, hands, "begin", journalAlone, postingAlone, "commit")).toBe("journal_has_postings");
    expect(await books.violated()).toEqual([]);
  });

  test("refuse an account that its kind does not have, and give a new one its kind's side and floor", async ({ scratch }) => {
    await booked(scratch);
    const opened = (kind: string, owner: string) => outcomeAs(scratch, hands,
      `insert into ledger.account (id, kind, owner, currency, sign, floor, ceiling, balance, version) values (gen_random_uuid(), '${kind}', '${owner}', 'EUR', 1, -100, 100, 5000, 9)`);
    expect(await opened("escrow", "nobody")).toBe("account_owner");
    expect(await opened("piggy:bank", "")).toBe("account_owner");
    const order = newId("ord");
    expect(await opened("escrow", order)).toBe("done");
    const { rows: [row] } = await asAdmin(scratch.adminUrl, (admin) => admin.query("select sign, floor, balance, version from ledger.account where owner = $1", [order]));
    expect(row).toEqual({ sign: -1, floor: "0", balance: "0", version: "0" });
  });

  test("refuse what would take effect in a closed period, and entries of a closed account", async ({ scratch }) => {
    const books = await booked(scratch);
    await asAdmin(scratch.adminUrl, (admin) => admin.query("insert into ledger.period (until, closed_by) values ('2001-01-01', 'test') on conflict do nothing"));
    expect(await outcomeAs(scratch, hands, insertion(books, await stands(books), { "journal.effective_at": "'2000-01-01'" }))).toBe("journal_in_open_period");
    const close = (id: string) => `update ledger.account set closed_at = clock_timestamp() where id = '${id}'`;
    expect(await outcomeAs(scratch, hands, close(books.escrowId))).toBe("account_closed");      // while it holds something
    const empty = crypto.randomUUID();
    expect(await outcomeAs(scratch, hands, `insert into ledger.account (id, kind, owner, currency) values ('${empty}', 'escrow', '${newId("ord")}', 'EUR')`, close(empty))).toBe("done");
    expect(await outcomeAs(scratch, hands, insertion(books, await stands(books), { credit_account_id: `'${empty}'`, credit_balance: "50", credit_version: "1" }))).toBe(continues);
    expect(await books.violated()).toEqual([]);
  });
});

test("two hands that write the same next entry at once: one succeeds, and the books are true", async ({ scratch }) => {
  const books = await booked(scratch);
  const now = await stands(books);
  const outcomes = await Promise.all([1, 2, 3, 4].map(() => outcomeAs(scratch, "owner", insertion(books, { ...now, fresh: crypto.randomUUID() }))));
  expect(outcomes.toSorted()).toEqual(["done", ...Array.from({ length: 3 }, () => "posting_continues_account")]);
  expect(await books.violated()).toEqual([]);
});
