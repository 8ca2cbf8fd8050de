import { describe, expect } from "vitest";
import { newId, uuidOf } from "@souk/shared/ids";
import { captured, posted } from "@souk/test/captures";
import { asAdmin } from "@souk/test/cluster";
import { inTransaction } from "@souk/test/database";
import { correction, test } from "@souk/test/manual-journals";

const escrowOf = (ownerId: string) => ({ kind: "ESCROW", ownerId, currency: "EUR" });
const psp = { kind: "PSP_PENDING", currency: "EUR" };
const eur = (minor: string) => ({ minor, currency: "EUR" });

describe("approving a manual journal", () => {
  test("posts what somebody else has proposed, and both names stand in the books", async ({ books }) => {
    const [ada, ben] = [books.staff("FINANCE"), books.staff("FINANCE")];
    const usd = { debit: { kind: "FX", currency: "USD" }, credit: { kind: "BANK", currency: "USD" }, amount: { minor: "5", currency: "USD" } };
    const { id } = await books.proposed(ada, { postings: [correction(), usd] });
    expect(await books.approve(ben, id)).toMatchObject({ userErrors: [], manualJournal: {
      state: "POSTED", version: 2, proposedBy: { id: ada.userId }, decidedBy: { id: ben.userId }, allowedTransitions: [],
      journal: {
        key: `manualJournal:${id}`, kind: "manual.posted", sourceType: "ManualJournal", sourceId: id, actor: ben.userId,
        metadata: [{ key: "reason", value: "The bank statement of May says so." }, { key: "proposedBy", value: ada.userId }],
        postings: [{ debitKind: "BANK", amount: { minor: "1234" } }, { debitKind: "FX", amount: { minor: "5" } }],
      },
    } });
    expect(await books.database.rows("select command, from_state, to_state, actor, reason from ledger.manual_journal_history where manual_journal_id = $1 order by version", [uuidOf(id)])).toEqual([
      { command: "propose", from_state: null, to_state: "PROPOSED", actor: ada.userId, reason: "The bank statement of May says so." },
      { command: "approve", from_state: "PROPOSED", to_state: "POSTED", actor: ben.userId, reason: null }]);
    expect(await books.database.rows("select type, actor from ledger.event where partition_key = $1 order by position", [id])).toEqual([
      { type: "manualJournal.proposed", actor: ada.userId }, { type: "ledger.posted", actor: ben.userId }, { type: "manualJournal.posted", actor: ben.userId }]);
  });

  test("is nobody's who proposed it, neither here nor in the database", async ({ scratch, books }) => {
    const ada = books.staff("ADMIN");
    const proposed = await books.proposed(ada);
    expect(proposed["allowedTransitions"]).toEqual([
      { to: "POSTED", mutation: "manualJournalApprove", blockedBy: "Somebody else must decide on what you have proposed." },
      { to: "REJECTED", mutation: "manualJournalReject", blockedBy: "Somebody else must decide on what you have proposed." },
      { to: "WITHDRAWN", mutation: "manualJournalWithdraw", blockedBy: null }, { to: "EXPIRED", mutation: null, blockedBy: "Only time does this." }]);
    for (const decide of [books.approve, books.reject])
      expect(await decide(ada, proposed.id)).toMatchObject({ manualJournal: null, userErrors: [{ code: "INVALID", path: ["id"] }] });
    await expect(asAdmin(scratch.adminUrl, (admin) => admin.query(
      "update ledger.manual_journal set state = 'REJECTED', decided_by = proposed_by, decided_at = now() where id = $1", [uuidOf(proposed.id)]))).rejects.toThrow("manual_journal_four_eyes");
  });

  test("asks for the second factor, and for finance", async ({ books }) => {
    const { id } = await books.proposed(books.staff("FINANCE"));
    const { steppedUpUntilMs: _, ...unconfirmed } = books.staff("FINANCE");
    await expect(books.approve(unconfirmed, id)).rejects.toMatchObject({ code: "STEP_UP_REQUIRED" });
    for (const role of ["AUDITOR", "SUPPORT"]) await expect(books.approve(books.staff(role), id)).rejects.toMatchObject({ code: "FORBIDDEN" });
  });

  test("is answered the same when it is repeated", async ({ books }) => {
    const [ada, ben] = [books.staff("FINANCE"), books.staff("ADMIN")];
    const { id } = await books.proposed(ada);
    const idempotencyKey = books.key();
    const first = await books.approve(ben, id, { idempotencyKey });
    expect(first.userErrors).toEqual([]);
    expect(await books.approve(ben, id, { idempotencyKey })).toEqual(first);
    expect(await books.database.rows("select from ledger.journal where source_id = $1", [id])).toHaveLength(1);
  });

  test("leaves proposed what the door refuses, to be approved when the accounts allow it", async ({ books }) => {
    const [ada, ben] = [books.staff("FINANCE"), books.staff("ADMIN")];
    const order = newId("ord");
    const { id } = await books.proposed(ada, { postings: [{ debit: escrowOf(order), credit: psp, amount: eur("50") }] });
    expect(await books.approve(ben, id)).toMatchObject({ manualJournal: null, userErrors: [
      { __typename: "InsufficientBalanceError", path: ["id"], account: `escrow ${order} EUR`, available: { minor: "0" } }] });
    expect(await books.database.row("select state, version from ledger.manual_journal where id = $1", [uuidOf(id)])).toEqual({ state: "PROPOSED", version: 1 });
    await posted(books.database, captured(50n, { order }));
    expect(await books.approve(ben, id)).toMatchObject({ userErrors: [], manualJournal: { state: "POSTED" } });
  });

  test("takes back a journal: what was asked for of it, or all that remains", async ({ books }) => {
    const [ada, ben] = [books.staff("FINANCE"), books.staff("FINANCE")];
    const journal = captured(100n);
    await posted(books.database, journal);
    const { id: journalId } = (await books.ask<{ journal: { id: string } }>(ada, "query ($key: String!) { journal(key: $key) { id } }", { key: journal.key })).journal;
    const part = await books.proposed(ada, { postings: null, reversal: { journalId, lines: [{ line: 1, amount: eur("30") }] } });
    expect(part).toMatchObject({ reversalOf: { id: journalId }, lines: [{ line: 1, amount: { minor: "30" } }], postings: null });
    const [rest, late] = [await books.proposed(ada, { postings: null, reversal: { journalId } }), await books.proposed(ada, { postings: null, reversal: { journalId, lines: [{ line: 1, amount: eur("71") }] } })];
    expect(await books.approve(ben, part.id)).toMatchObject({ manualJournal: { journal: { kind: "manual.reversed", postings: [{ debitKind: "ESCROW", amount: { minor: "30" } }] } } });
    expect(await books.approve(ben, late.id)).toMatchObject({ manualJournal: null, userErrors: [{ __typename: "ReversalTooLargeError", path: ["id"], remaining: { minor: "70" } }] });
    expect(await books.approve(ben, rest.id)).toMatchObject({ manualJournal: { journal: { postings: [{ amount: { minor: "70" } }] } } });
    expect(await books.propose(ada, { postings: null, reversal: { journalId } })).toMatchObject({ userErrors: [{ __typename: "NothingToPostError" }] });
    expect(await books.subgraph.violated()).toEqual([]);
  });

  test("is done once by two at the same time; the other hears that it was", async ({ books }) => {
    const [ada, ben, cleo] = [books.staff("FINANCE"), books.staff("ADMIN"), books.staff("FINANCE")];
    for (let round = 0; round < 3; round++) {
      const { id } = await books.proposed(ada);
      const answers = await Promise.all([books.approve(ben, id), books.approve(cleo, id)]);
      expect(answers.map(({ manualJournal, userErrors }) => manualJournal?.state ?? String(userErrors[0]!["code"])).toSorted()).toEqual(["INVALID_TRANSITION", "POSTED"]);
      expect(await books.database.rows("select from ledger.journal where source_id = $1", [id])).toHaveLength(1);
    }
  });

  test("and withdrawing at the same time have one winner", async ({ books }) => {
    const [ada, ben] = [books.staff("FINANCE"), books.staff("ADMIN")];
    for (let round = 0; round < 3; round++) {
      const { id } = await books.proposed(ada);
      const [approved, withdrawn] = await Promise.all([books.approve(ben, id), books.withdraw(ada, id)]);
      const winner = approved.manualJournal ?? withdrawn.manualJournal;
      expect([approved, withdrawn].filter(({ userErrors }) => userErrors[0]?.["code"] === "INVALID_TRANSITION")).toHaveLength(1);
      const { journals } = (await books.database.row<{ journals: number }>("select count(*)::int as journals from ledger.journal where source_id = $1", [id]))!;
      expect([winner!.state, journals]).toEqual(approved.manualJournal ? ["POSTED", 1] : ["WITHDRAWN", 0]);
    }
  });

  test("cannot post anything else than was proposed: what was asked for never changes", async ({ scratch, books }) => {
    const { id } = await books.proposed(books.staff("FINANCE"));
    const asOwner = (statement: string) => asAdmin(scratch.adminUrl, (admin) => admin.query(statement, [uuidOf(id)]));
    for (const change of ["postings = '[]'", "reason = 'Something else entirely'", "proposed_by = 'usr_x'", "expires_at = expires_at + interval '1 day'"])
      await expect(inTransaction(books.database, (tx) => tx.run(`update ledger.manual_journal set ${change} where id = $1`, [uuidOf(id)])), change).rejects.toThrow("permission denied");
    for (const statement of ["update ledger.manual_journal set reason = 'Something else entirely' where id = $1", "delete from ledger.manual_journal where id = $1",
      "delete from ledger.manual_journal_history where manual_journal_id = $1"]) await expect(asOwner(statement), statement).rejects.toThrow("append-only");
    await books.reject(books.staff("ADMIN"), id);
    await expect(asOwner("update ledger.manual_journal set state = 'PROPOSED', decided_by = null, decided_at = null where id = $1")).rejects.toThrow("append-only");
    await expect(books.database.run("delete from ledger.manual_journal where id = $1", [uuidOf(id)])).rejects.toThrow("permission denied");
  });
});
