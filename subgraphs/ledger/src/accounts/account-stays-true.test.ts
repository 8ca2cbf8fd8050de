import { describe, expect } from "vitest";
import { newId } from "@souk/shared/ids";
import { attackers, booksNow, test, type Attacker } from "@souk/test/ledger-attacks";

const [isRefused, isForbidden] = ["23001", "42501"];      // restrict_violation, insufficient_privilege
const mayWrite = (attacker: Attacker) => attacker === "superuser" || attacker === "owner";

describe("an account stays what its postings make it, whoever asks:", () => {
  test.for<[string, string]>([
    ...["balance = balance + 1", "version = version + 1", "moved_at = now()", "balance = 0, version = 0, closed_at = now()", "balance = default",
        "id = gen_random_uuid()", "kind = 'bank'", "owner = ''", "currency = 'USD'", "sign = -sign", "floor = -5", "ceiling = 5", "opened_at = now()"]
      .map((change): [string, string] => [`set ${change}`, `update ledger.account set ${change}`]),
    ["update … from", "update ledger.account a set balance = p.debit_balance from ledger.posting p where p.debit_account_id = a.id"],
    ["merge: update", "merge into ledger.account a using ledger.account o on o.id = a.id when matched then update set balance = 0"],
    ["merge: delete", "merge into ledger.account a using ledger.account o on o.id = a.id when matched then delete"],
    ["insert … on conflict do update", "insert into ledger.account as a (id, kind, owner, currency) select id, kind, owner, currency from ledger.account on conflict (id) do update set balance = 5"],
    ["insert … on conflict do update of the floor", "insert into ledger.account as a (id, kind, owner, currency) select id, kind, owner, currency from ledger.account on conflict (name) do update set floor = -5"],
    ["delete", "delete from ledger.account where version > 0"],
    ["truncate cascade", "truncate ledger.account cascade"],
    ["truncate account_kind cascade", "truncate ledger.account_kind cascade"],
    ["an updatable view", "create temp view v as select * from ledger.account; update v set balance = 5"],
  ])("%s", async ([, sql], { attempt, database, hand }) => {
    expect(hand.first).not.toBe("");
    const before = await booksNow(database);
    const answers = await Promise.all(attackers.map(async (attacker) => [attacker, await attempt(attacker, sql)]));
    expect(answers).toEqual(attackers.map((attacker) => [attacker, mayWrite(attacker) ? isRefused : isForbidden]));
    expect(await booksNow(database)).toBe(before);
  });

  test("opening one with a side, bounds and a balance of one's own opens it as its kind is", async ({ attempt, database }) => {
    const owner = newId("ord");
    const sql = `insert into ledger.account (id, kind, owner, currency, sign, floor, ceiling, balance, version, moved_at)
                 values (gen_random_uuid(), 'escrow', '${owner}', 'EUR', 1, -500, 7, 100, 9, 'infinity')`;
    expect(await attempt("money", sql)).toBe(isForbidden);
    expect(await attempt("owner", sql)).toBe("done");
    expect(await database.row("select a.sign, a.floor, a.ceiling, a.balance, a.version, a.moved_at::text from ledger.account a where owner = $1", [owner]))
      .toEqual({ sign: -1, floor: "0", ceiling: "4000000000000000000", balance: "0", version: "0", moved_at: "-infinity" });
  });

  test.for<[string, string, string, string]>([
    ["of a kind that the chart does not have", "'pocket', ''", "'EUR'", "23514 account_owner"],
    ["of an order for a seller", `'escrow', '${newId("sel")}'`, "'EUR'", "23514 account_owner"],
    ["of the platform for somebody", `'bank', '${newId("usr")}'`, "'EUR'", "23514 account_owner"],
    ["in what is no currency", "'bank', ''", "'eur'", "23514 account_currency_check"],
    ["without a currency", "'bank', ''", "null", "23502"],
  ])("opening one %s is refused", async ([, kindAndOwner, currency, answer], { attempt, database }) => {
    const before = await booksNow(database);
    expect(await attempt("superuser", `insert into ledger.account (id, kind, owner, currency) values (gen_random_uuid(), ${kindAndOwner}, ${currency})`)).toBe(answer);
    expect(await booksNow(database)).toBe(before);
  });

  test("a second one of the same kind, owner and currency is refused", async ({ attempt, hand }) => {
    expect(await attempt("owner", `insert into ledger.account (id, kind, owner, currency) select gen_random_uuid(), kind, owner, currency from ledger.account where id = ${hand.escrow}`))
      .toBe("23505 account_name_key");
  });

  test("closing one that is not at zero is refused", async ({ attempt, hand }) => {
    expect(await attempt("superuser", `update ledger.account set closed_at = now() where id = ${hand.escrow}`)).toBe("23514 account_closed");
  });

  test("one that was never posted to may be removed again", async ({ attempt, database }) => {
    const owner = newId("ord");
    expect(await attempt("owner", `insert into ledger.account (id, kind, owner, currency) values (gen_random_uuid(), 'escrow', '${owner}', 'EUR')`)).toBe("done");
    expect(await attempt("owner", `delete from ledger.account where owner = '${owner}'`)).toBe("done");
    expect(await database.rows("select from ledger.account where owner = $1", [owner])).toEqual([]);
  });
});
