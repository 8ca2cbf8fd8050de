import { describe, expect } from "vitest";
import { uuidOf } from "@souk/shared/ids";
import { test } from "@souk/test/manual-journals";

describe("a manual journal that nobody decides on", () => {
  test("ends after two weeks by the database's clock, and no other does", async ({ books }) => {
    const ada = books.staff("FINANCE");
    const [old, young] = [await books.proposed(ada), await books.proposed(ada)];
    const decided = await books.brought("REJECTED", ada, books.staff("ADMIN"));
    for (const id of [old.id, decided]) await books.age(id);
    expect([await books.swept(), await books.swept()]).toEqual([1, 0]);
    expect(await books.database.rows("select id, state, version from ledger.manual_journal where id = any($1::uuid[]) order by id", [[old.id, young.id, decided].map(uuidOf)])).toMatchObject([
      { state: "EXPIRED", version: 2 }, { state: "PROPOSED", version: 1 }, { state: "REJECTED", version: 2 }]);
    expect(await books.database.rows("select command, actor from ledger.manual_journal_history where manual_journal_id = $1 and version = 2", [uuidOf(old.id)]))
      .toEqual([{ command: "expire", actor: "service:ledger" }]);
    expect(await books.database.rows("select payload from ledger.event where type = 'manualJournal.expired'"))
      .toEqual([{ payload: { manualJournalId: old.id, proposedBy: ada.userId, reason: "The bank statement of May says so." } }]);
  });

  test("cannot be approved, rejected or withdrawn when its time is over, swept or not", async ({ books }) => {
    const [ada, ben] = [books.staff("FINANCE"), books.staff("ADMIN")];
    const { id } = await books.proposed(ada);
    await books.age(id);
    for (const answer of [await books.approve(ben, id), await books.reject(ben, id), await books.withdraw(ada, id)])
      expect(answer).toMatchObject({ manualJournal: null, userErrors: [{ code: "INVALID_TRANSITION", from: "EXPIRED", allowed: [] }] });
  });
});
