import { describe, expect } from "vitest";
import { onConnection } from "@souk/shared/connection";
import { booksNow, test } from "@souk/test/ledger-attacks";
import { until } from "@souk/test/until";

/** What a statement ends with: `done`, or the constraint that refused it. */
const ending = (statement: Promise<unknown>): Promise<string> => statement.then(() => "done", ({ constraint, message }: { constraint?: string; message: string }) => constraint ?? message);

/** The first statement in a transaction that stays open until the second one waits for it; then it is committed, or undone. */
const oneBehindTheOther = (adminUrl: string, first: string, second: string, end: "commit" | "rollback"): Promise<[string, string]> =>
  onConnection(adminUrl, (one) => onConnection(adminUrl, async (other) => {
    const waiter = (await other.query<{ pid: number }>("select pg_backend_pid() as pid")).rows[0]!.pid;
    await one.query("begin");
    const firstEnds = await ending(one.query(first));
    const secondEnds = ending(other.query(second));
    await until("the second waits for the first", async () => ((await one.query("select from pg_locks where pid = $1 and not granted", [waiter])).rowCount ?? 0) > 0);
    await one.query(end);
    return [firstEnds, await secondEnds];
  }));

describe("two hands on one account:", () => {
  test.for<["commit" | "rollback", string, string]>([
    ["commit", "posting_continues_account", "is refused, for the account has moved"],
    ["rollback", "done", "is posted when the first is undone"],
  ])("after a %s the second of two entries for the same version %s … %s", async ([end, secondEnds], { scratch, database, hand }) => {
    expect(await oneBehindTheOther(scratch.adminUrl, hand.entry(), hand.entry(), end)).toEqual(["done", secondEnds]);
    expect(await database.row(`select balance, version from ledger.account where id = ${hand.escrow}`)).toEqual({ balance: "110", version: "2" });
  });

  test("an entry that waited for the account to be closed is refused", async ({ scratch, hand, attempt, database }) => {
    expect(await attempt("owner", hand.entry({}, { debit_account_id: hand.escrow, credit_account_id: hand.connected, minor: "100", debit_balance: "0", credit_balance: "0" }))).toBe("done");
    const next = hand.entry({}, { debit_balance: "10", debit_version: "3", credit_balance: "10", credit_version: "3" });
    const close = `update ledger.account set closed_at = now() where id = ${hand.escrow}`;
    expect(await oneBehindTheOther(scratch.adminUrl, close, next, "commit")).toEqual(["done", "posting_continues_account"]);
    expect(await database.row(`select version, closed_at is null as is_open from ledger.account where id = ${hand.escrow}`)).toEqual({ version: "2", is_open: false });
  });

  test("an account that is closed behind an entry stays open, for it holds something", async ({ scratch, hand, attempt }) => {
    expect(await attempt("owner", hand.entry({}, { debit_account_id: hand.escrow, credit_account_id: hand.connected, minor: "100", debit_balance: "0", credit_balance: "0" }))).toBe("done");
    const next = hand.entry({}, { debit_balance: "10", debit_version: "3", credit_balance: "10", credit_version: "3" });
    expect(await oneBehindTheOther(scratch.adminUrl, next, `update ledger.account set closed_at = now() where id = ${hand.escrow}`, "commit")).toEqual(["done", "account_closed"]);
  });
});

test("a period that is closed by hand waits for the journal under way, and the next finds it closed", async ({ scratch, database, hand }) => {
  const yesterday = { effective_at: "now() - interval '1 day'" };
  expect(await oneBehindTheOther(scratch.adminUrl, hand.entry(yesterday), "insert into ledger.period (until, closed_by) values (now() - interval '1 hour', 'hand')", "commit")).toEqual(["done", "done"]);
  const second = hand.entry(yesterday, { debit_version: "3", credit_version: "3", debit_balance: "120", credit_balance: "120" });
  const before = await booksNow(database);
  expect(await oneBehindTheOther(scratch.adminUrl, "insert into ledger.period (until, closed_by) values (now() - interval '30 minutes', 'hand')", second, "rollback")).toEqual(["done", "journal_in_open_period"]);
  expect(await booksNow(database)).toBe(before);
});
