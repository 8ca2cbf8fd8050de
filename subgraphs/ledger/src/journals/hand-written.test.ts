import { describe, expect } from "vitest";
import { newId } from "@souk/shared/ids";
import { booksNow, test, type HandWritten } from "@souk/test/ledger-attacks";

const [notContinued, notWhole, withoutPostings, beyondOriginal] =
  ["23514 posting_continues_account", "23514 posting_of_journal", "23514 journal_has_postings", "23514 reversal_within_original"];

/** The other way round: from escrow back to the connected account. */
const back = (hand: HandWritten, minor: string, reversesLine = "null") => ({
  debit_account_id: hand.escrow, credit_account_id: hand.connected, minor, debit_balance: `100 - ${minor}`, credit_balance: `100 - ${minor}`, reverses_line: reversesLine,
});

/** Two journals in one statement. */
const backwards = (first: string, second: string) => `${first.replace(") insert into ledger.posting", "), p as (insert into ledger.posting")}), ${second.replace("with j as", "k as").replace("select id from j", "select id from k")}`;

describe("a journal written by hand by the books' own owner", () => {
  test("is posted when it continues its accounts", async ({ attempt, database, hand }) => {
    expect(await attempt("owner", hand.entry({}, back(hand, "100"), { minor: "120", debit_balance: "120", credit_balance: "120" }))).toBe("done");
    expect(await attempt("superuser", hand.entry({ reversal_of: hand.first }, { ...back(hand, "30", "1"), debit_version: "4", credit_version: "4", debit_balance: "90", credit_balance: "90" }))).toBe("done");
    const stands = { balance: "90", version: "4" };
    expect(await database.rows(`select balance, version from ledger.account where id in (${hand.connected}, ${hand.escrow})`)).toEqual([stands, stands]);
  });

  test.for<[string, string, (hand: HandWritten) => string]>([
    ["a wrong balance", notContinued, ({ entry }) => entry({}, { debit_balance: "111" })],
    ["a wrong balance of the credited account", notContinued, ({ entry }) => entry({}, { credit_balance: "90" })],
    ["a balance that goes the other way", notContinued, ({ entry }) => entry({}, { debit_balance: "90", credit_balance: "90" })],
    ["a gap in the versions", notContinued, ({ entry }) => entry({}, { debit_version: "3" })],
    ["a version again", notContinued, ({ entry }) => entry({}, { credit_version: "1" })],
    ["version 0", notContinued, ({ entry }) => entry({}, { credit_version: "0" })],
    ["one version for two postings", notContinued, ({ entry }) => entry({}, {}, { debit_version: "2" })],
    ["a gap between two postings", notContinued, ({ entry }) => entry({}, {}, { debit_version: "4" })],
    ["a second posting that does not go on from the first", notContinued, ({ entry }) => entry({}, {}, { credit_balance: "130" })],
    ["another currency than its accounts", notContinued, ({ entry }) => entry({}, { currency: "'USD'" })],
    ["two currencies", notContinued, ({ entry }) => entry({}, {}, { currency: "'USD'" })],
    ["an account that is not there", notContinued, ({ entry }) => entry({}, { debit_account_id: "gen_random_uuid()", debit_balance: "10", debit_version: "1" })],
    ["more than the floor allows", notContinued, (hand) => hand.entry({}, back(hand, "101"))],
    ["a balance below the floor on the way to a good end", notContinued, (hand) => hand.entry({}, back(hand, "101"), { minor: "200", debit_balance: "199", credit_balance: "199" })],
    ["a time before the account's last", notContinued, ({ entry }) => entry({ posted_at: "now() - interval '1 hour'" }, { posted_at: "now() - interval '1 hour'" })],
    ["one account on both sides", "23514 posting_check", ({ entry, connected }) => entry({}, { credit_account_id: connected })],
    ["an amount of nothing", "23514 posting_minor_check", ({ entry }) => entry({}, { minor: "0", debit_balance: "100", credit_balance: "100" })],
    ["a negative amount", "23514 posting_minor_check", ({ entry }) => entry({}, { minor: "-10", debit_balance: "90", credit_balance: "90" })],
    ["too large an amount", "23514 posting_minor_check", ({ entry }) => entry({}, { minor: "1000000000000001", debit_balance: "1000000000000101", credit_balance: "1000000000000101" })],
    ["postings of two journals whose times run backwards", notContinued, ({ entry }) => backwards(entry({ posted_at: "now() + interval '2 seconds'" }, { posted_at: "now() + interval '2 seconds'" }), entry({}, { debit_version: "3", credit_version: "3", debit_balance: "120", credit_balance: "120" }))],
    ["a time far ahead", notWhole, ({ entry }) => entry({ posted_at: "now() + interval '2 hours'" }, { posted_at: "now() + interval '2 hours'" })],
    ["a time without end", "23514 journal_is_of_a_time", ({ entry }) => entry({ posted_at: "'infinity'" }, { posted_at: "'infinity'" })],
    ["an effect without end", "23514 journal_is_of_a_time", ({ entry }) => entry({ effective_at: "'-infinity'" })],
    ["another epoch", notWhole, ({ entry }) => entry({ epoch: "0" })],
    ["a later epoch", notWhole, ({ entry }) => entry({ epoch: "kernel.current_epoch() + 1" })],
    ["another time on its posting", notWhole, ({ entry }) => entry({}, { posted_at: "now() + interval '1 second'" })],
    ["fewer postings than it says", withoutPostings, ({ entry }) => entry({ posting_count: "2" })],
    ["more postings than it says", notWhole, ({ entry }) => entry({ posting_count: "1" }, {}, {})],
    ["a gap in its lines", withoutPostings, ({ entry }) => entry({}, {}, { line: "3" })],
    ["lines from 2 on", withoutPostings, ({ entry }) => entry({}, { line: "2" })],
    ["line 0", "23514 posting_line_check", ({ entry }) => entry({}, { line: "0" })],
    ["one line twice", "23505 posting_pkey", ({ entry }) => entry({}, {}, { line: "1" })],
    ["a count of 65", "23514 journal_posting_count_check", ({ entry }) => entry({ posting_count: "65" })],
    ["a transaction that is not this one", notWhole, ({ entry }) => entry({ xid: "'3'" })],
    ["a key that is taken", "23505 journal_key_key", ({ entry, first }) => entry({ key: `(select key from ledger.journal where id = ${first})` })],
    ["an id that is taken", "23505 journal_pkey", ({ entry, first }) => entry({ id: first })],
    ["no fingerprint to speak of", "23514 journal_fingerprint_check", ({ entry }) => entry({ fingerprint: "'x'" })],
    ["amounts for legs that nobody asked for", "23514 journal_check", ({ entry }) => entry({ actual: "'{10}'" })],
    ["lines that reverse, and no journal that they reverse", notWhole, (hand) => hand.entry({}, back(hand, "10", "1"))],
    ["a reversal whose lines reverse nothing", notWhole, (hand) => hand.entry({ reversal_of: hand.first }, back(hand, "10"))],
    ["a reversal of which one line reverses nothing", notWhole, (hand) => hand.entry({ reversal_of: hand.first }, back(hand, "10", "1"), { debit_version: "3", credit_version: "3", debit_balance: "100", credit_balance: "100" })],
    ["a reversal of a journal that is not there", "23503 journal_reversal_of_fkey", (hand) => hand.entry({ reversal_of: "gen_random_uuid()" }, back(hand, "10", "1"))],
    ["a reversal of itself", "23514 journal_check1", (hand) => hand.entry({ id: "'00000000-0000-7000-8000-000000000001'", reversal_of: "'00000000-0000-7000-8000-000000000001'" }, back(hand, "10", "1"))],
    ["a reversal of a line that is not there", beyondOriginal, (hand) => hand.entry({ reversal_of: hand.first }, back(hand, "10", "2"))],
    ["a reversal in the same direction", beyondOriginal, ({ entry, first }) => entry({ reversal_of: first }, { reverses_line: "1" })],
    ["a reversal of more than there was", notContinued, (hand) => hand.entry({ reversal_of: hand.first }, back(hand, "101", "1"))],
    ["two lines that reverse more than there was", beyondOriginal, (hand) => `${hand.entry()}; ${hand.entry({ reversal_of: hand.first },
      { ...back(hand, "60", "1"), debit_version: "3", credit_version: "3", debit_balance: "50", credit_balance: "50" },
      { ...back(hand, "50", "1"), debit_version: "4", credit_version: "4", debit_balance: "0", credit_balance: "0" })}`],
    ["a second reversal of more than is left", beyondOriginal, (hand) => `${hand.entry()}; ${hand.entry({ reversal_of: hand.first }, { ...back(hand, "60", "1"), debit_version: "3", credit_version: "3", debit_balance: "50", credit_balance: "50" })};
      ${hand.entry({ reversal_of: hand.first }, { ...back(hand, "41", "1"), debit_version: "4", credit_version: "4", debit_balance: "9", credit_balance: "9" })}`],
  ])("is refused with %s", async ([, answer, sql], { attempt, database, hand }) => {
    const before = await booksNow(database);
    for (const attacker of ["owner", "superuser"] as const) expect(await attempt(attacker, sql(hand))).toBe(answer);
    expect(await booksNow(database)).toBe(before);
  });

  test.for<[string, string, (hand: HandWritten) => string]>([
    ["a journal alone, its postings in the next statement", withoutPostings, ({ entry }) => { const [journal, postings] = entry().split(" returning id) "); return `${journal!.replace("with j as (", "")}; ${postings!}`; }],
    ["postings of no journal", notWhole, ({ entry }) => entry().replace(/.* returning id\) /, "").replace("(select id from j)", "gen_random_uuid()")],
    ["a further posting of a journal that is in the books", notWhole, ({ entry, first }) => entry({}, { line: "2" }).replace(/.* returning id\) /, "").replace("(select id from j)", first)],
    ["a further posting of a journal of this transaction", notWhole, ({ entry }) => `begin; ${entry({ id: "'00000000-0000-7000-8000-000000000002'" })};
       ${entry({}, { line: "2", debit_version: "3", credit_version: "3", debit_balance: "120", credit_balance: "120" }).replace(/.* returning id\) /, "").replace("(select id from j)", "'00000000-0000-7000-8000-000000000002'")}; commit`],
    ["a merge of postings alone", notWhole, ({ connected, escrow, first }) => `merge into ledger.posting p using (select 1) as o on false when not matched then
       insert (journal_id, line, debit_account_id, credit_account_id, minor, currency, debit_balance, debit_version, credit_balance, credit_version, posted_at)
       values (${first}, 2, ${connected}, ${escrow}, 10, 'EUR', 110, 2, 110, 2, now())`],
    ["postings through a view", notWhole, ({ entry, first }) => `create temp view v as select * from ledger.posting; ${entry({}, { line: "2" }).replace(/.* returning id\) /, "").replace("(select id from j)", first).replace("ledger.posting", "v")}`],
  ])("cannot come in pieces: %s", async ([, answer, sql], { attempt, database, hand }) => {
    const before = await booksNow(database);
    for (const attacker of ["owner", "superuser"] as const) expect(await attempt(attacker, sql(hand))).toBe(answer);
    expect(await booksNow(database)).toBe(before);
  });

  test("may come with another in one statement, in the order of time", async ({ attempt, hand }) => {
    const [at, later] = ["now() + interval '1 second'", "now() + interval '2 seconds'"];
    expect(await attempt("owner", backwards(hand.entry({ posted_at: at }, { posted_at: at }),
      hand.entry({ posted_at: later }, { posted_at: later, debit_version: "3", credit_version: "3", debit_balance: "120", credit_balance: "120" })))).toBe("done");
  });

  test("may write its postings in two parts of one statement", async ({ attempt, database, hand }) => {
    const [one, two] = [hand.entry({ posting_count: "2" }), hand.entry({}, {}, {}).replace(/.*\), \(\(select/, "values ((select")];
    const columns = /insert into ledger\.posting \([^)]*\)/.exec(one)![0];
    expect(await attempt("owner", `${one.replace(") insert into ledger.posting", "), p as (insert into ledger.posting")}) ${columns} ${two}`)).toBe("done");
    expect(await database.row(`select version from ledger.account where id = ${hand.escrow}`)).toEqual({ version: "3" });
  });

  test("is refused on a closed account", async ({ attempt, database, hand }) => {
    const emptied = hand.entry({}, back(hand, "100"));
    expect(await attempt("owner", `${emptied}; update ledger.account set closed_at = now() where id = ${hand.escrow}`)).toBe("done");
    const before = await booksNow(database);
    expect(await attempt("owner", hand.entry({}, { debit_balance: "10", debit_version: "3", credit_balance: "10", credit_version: "3" }))).toBe(notContinued);
    expect(await booksNow(database)).toBe(before);
  });

  test("is refused by every role that runs", async ({ attempt, hand }) => {
    for (const attacker of ["ledger", "money", "commerce"] as const) expect(await attempt(attacker, hand.entry())).toBe("42501");
    expect(await attempt("ledger", `insert into ledger.account (id, kind, owner, currency) values (gen_random_uuid(), 'escrow', '${newId("ord")}', 'EUR')`)).toBe("42501");
    expect(await attempt("ledger", "insert into ledger.period (until, closed_by) values (now(), 'me')")).toBe("42501");
  });

  test("is refused in a closed period", async ({ attempt, database, hand }) => {
    for (const until of ["'infinity'", "now() + interval '1 minute'"])
      expect(await attempt("superuser", `insert into ledger.period (until, closed_by) values (${until}, 'hand')`)).toBe("23514 period_has_ended");
    expect(await attempt("owner", "insert into ledger.period (until, closed_by) values (now() - interval '1 day', 'hand')")).toBe("done");
    const before = await booksNow(database);
    expect(await attempt("owner", hand.entry({ effective_at: "now() - interval '2 days'" }))).toBe("23514 journal_in_open_period");
    expect(await booksNow(database)).toBe(before);
    expect(await attempt("owner", hand.entry({ effective_at: "now() - interval '1 hour'" }))).toBe("done");
  });
});
