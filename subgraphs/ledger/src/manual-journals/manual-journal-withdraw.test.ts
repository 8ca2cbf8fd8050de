import { describe, expect } from "vitest";
import { uuidOf } from "@souk/shared/ids";
import { test } from "@souk/test/manual-journals";

describe("ending a manual journal without an entry", () => {
  test("rejecting keeps the reason and who decided; the same request is answered the same", async ({ books }) => {
    const [ada, ben] = [books.staff("FINANCE"), books.staff("ADMIN")];
    const { id } = await books.proposed(ada);
    expect(await books.reject(ben, id, { reason: "no" })).toMatchObject({ manualJournal: null, userErrors: [{ path: ["input", "reason"] }] });
    const idempotencyKey = books.key();
    const first = await books.reject(ben, id, { idempotencyKey });
    expect(first).toMatchObject({ userErrors: [], manualJournal: { state: "REJECTED", decidedBy: { id: ben.userId }, journal: null } });
    expect(await books.reject(ben, id, { idempotencyKey })).toEqual(first);
    expect(await books.database.rows("select reason from ledger.manual_journal_history where manual_journal_id = $1 and command = 'reject'", [uuidOf(id)]))
      .toEqual([{ reason: "The statement was read wrongly." }]);
  });

  test("withdrawing is for who proposed it, and nobody has decided then", async ({ books }) => {
    const [ada, ben] = [books.staff("FINANCE"), books.staff("ADMIN")];
    const { id } = await books.proposed(ada);
    expect(await books.withdraw(ben, id)).toMatchObject({ manualJournal: null, userErrors: [{ code: "INVALID", path: ["id"], message: "Only who proposed it withdraws it." }] });
    const { manualJournal } = await books.withdraw(ada, id);
    expect(manualJournal).toMatchObject({ state: "WITHDRAWN", decidedBy: null, journal: null });
    expect(manualJournal!["decidedAt"]).toMatch(/Z$/);
  });

  test("is refused for what is no manual journal", async ({ books }) => {
    const ben = books.staff("ADMIN");
    for (const id of ["mjn_nothing", "x", ben.userId])
      for (const end of [books.approve, books.reject, books.withdraw])
        expect(await end(ben, id)).toMatchObject({ manualJournal: null, userErrors: [{ message: "There is no such manual journal.", path: ["id"] }] });
  });
});
