import { describe, expect } from "vitest";
import { newId } from "@souk/shared/ids";
import { correction, test } from "@souk/test/manual-journals";

const bank = { debit: { kind: "BANK", currency: "EUR" }, amount: { minor: "1", currency: "EUR" } };

describe("proposing a manual journal", () => {
  test("posts nothing, and says what would be posted, by whom it was asked for and until when", async ({ books }) => {
    const ada = books.staff("FINANCE");
    const ofSeller = { debit: { kind: "BANK", currency: "EUR" }, credit: { kind: "SELLER_AVAILABLE", ownerId: newId("sel"), currency: "EUR" }, amount: { minor: "7", currency: "EUR" } };
    const proposed = await books.proposed(ada, { postings: [correction(), ofSeller] });
    expect(proposed).toMatchObject({
      state: "PROPOSED", version: 1, proposedBy: { id: ada.userId }, decidedBy: null, decidedAt: null, journal: null, reversalOf: null, lines: null,
      postings: [{ debit: { kind: "BANK", ownerId: null, currency: "EUR" }, credit: { kind: "SUSPENSE_UNMATCHED", ownerId: null }, amount: { minor: "1234", currency: "EUR" } },
        { debit: { kind: "BANK" }, credit: { kind: "SELLER_AVAILABLE", ownerId: ofSeller.credit.ownerId }, amount: { minor: "7" } }],
    });
    expect(Date.parse(proposed["expiresAt"] as string) - Date.now()).toBeGreaterThan(13 * 24 * 3_600_000);
    expect(await books.database.rows("select from ledger.journal where source_id = $1", [proposed.id])).toEqual([]);
  });

  const toItself = { debit: correction().debit, credit: correction().debit, amount: { minor: "1", currency: "EUR" } };
  const reversal = { journalId: newId("jnl") };
  test.for<[string, object, readonly string[]]>([
    ["a reason that says nothing", { reason: "because  " }, ["input", "reason"]],
    ["a reason of 501 characters", { reason: "x".repeat(501) }, ["input", "reason"]],
    ["a reason of nine, each of two units", { reason: "🙂".repeat(9) }, ["input", "reason"]],
    ["neither postings nor a reversal", { postings: null }, ["input", "postings"]],
    ["both postings and a reversal", { reversal }, ["input", "postings"]],
    ["no posting", { postings: [] }, ["input", "postings"]],
    ["65 postings", { postings: Array.from({ length: 65 }, () => correction()) }, ["input", "postings"]],
    ["an amount of nothing", { postings: [correction(), correction("0")] }, ["input", "postings", "1", "amount"]],
    ["a posting from an account to itself", { postings: [toItself] }, ["input", "postings", "0"]],
    ["the reversal of no journal", { postings: null, reversal }, ["input", "reversal", "journalId"]],
    ["the reversal of what is no journal", { postings: null, reversal: { journalId: "x" } }, ["input", "reversal", "journalId"]],
    ["an owner that would become another account's name", { postings: [{ ...bank, credit: { kind: "TAX_PAYABLE", ownerId: "DE EUR", currency: "EUR" } }] }, ["input", "postings", "0", "credit", "ownerId"]],
    ["an owner that begins with nothing", { postings: [{ ...bank, credit: { kind: "TAX_PAYABLE", ownerId: " DE", currency: "EUR" } }] }, ["input", "postings", "0", "credit", "ownerId"]],
  ])("is refused for %s", async ([, input, path], { books }) => {
    const { manualJournal, userErrors } = await books.propose(books.staff("FINANCE"), input);
    expect([manualJournal, userErrors.map((error) => error["path"])]).toEqual([null, [path]]);
  });

  test("is for finance and administrators; auditors read, and nobody else", async ({ books }) => {
    for (const role of ["AUDITOR", "SUPPORT"]) await expect(books.propose(books.staff(role))).rejects.toMatchObject({ code: "FORBIDDEN" });
    const { id } = await books.proposed(books.staff("ADMIN"));
    const entity = "query ($of: [_Any!]!) { _entities(representations: $of) { __typename ... on ManualJournal { state } } }";
    const of = [{ __typename: "ManualJournal", id }];
    expect(await books.ask(books.staff("AUDITOR"), entity, { of })).toEqual({ _entities: [{ __typename: "ManualJournal", state: "PROPOSED" }] });
    await expect(books.ask(books.staff("SUPPORT"), entity, { of })).rejects.toMatchObject({ code: "FORBIDDEN" });
  });

  test("is answered the same when it is repeated", async ({ books }) => {
    const ada = books.staff("FINANCE");
    const idempotencyKey = books.key();
    const first = await books.proposed(ada, { idempotencyKey });
    expect((await books.proposed(ada, { idempotencyKey })).id).toBe(first.id);
  });
});

describe("the list of manual journals", () => {
  test("is paged from the newest on, by state", async ({ books }) => {
    const [ada, ben] = [books.staff("FINANCE"), books.staff("ADMIN")];
    const rejected = await books.brought("REJECTED", ada, ben);
    const [first, second] = [await books.proposed(ada), await books.proposed(ada)];
    const page = (variables: object) => books.ask<{ manualJournals: { nodes: { id: string }[]; totalCount: { value: number }; pageInfo: { endCursor: string } } }>(books.staff("AUDITOR"),
      "query ($first: Int, $after: Cursor, $filter: ManualJournalFilter) { manualJournals(first: $first, after: $after, filter: $filter) { nodes { id } totalCount { value } pageInfo { endCursor } } }",
      { ...variables }).then(({ manualJournals }) => manualJournals);
    const proposed = await page({ first: 1, filter: { state: { eq: "PROPOSED" } } });
    expect(proposed.nodes).toEqual([{ id: second.id }]);
    expect((await page({ first: 1, after: proposed.pageInfo.endCursor })).nodes).toEqual([{ id: first.id }]);
    expect(await page({ first: 5, filter: { state: { in: ["REJECTED", "EXPIRED"] } } })).toMatchObject({ nodes: [{ id: rejected }], totalCount: { value: 1 } });
  });
});
