import { expect } from "vitest";
import { newId } from "@souk/shared/ids";
import { captured, posted } from "@souk/test/captures";
import { test } from "@souk/test/database";
import { account } from "../accounts/chart.ts";

const balancesOf = "select kind, owner, currency, balance from ledger.account_balance_v1 where owner = $1 order by kind";

test("money holds its rows against what lies on each account, and nobody else reads it", async ({ scratch }) => {
  const order = newId("ord");
  await posted(await scratch.open("ledger"), captured(700n, { order }), captured(300n, {
    legs: [{ debit: account("escrow", order, "EUR"), credit: account("psp:pending", "", "EUR"), amount: { minor: 300n, currency: "EUR" } }],
  }));
  expect(await (await scratch.open("money")).rows(balancesOf, [order])).toEqual([{ kind: "escrow", owner: order, currency: "EUR", balance: "400" }]);
  for (const other of ["commerce", "trust", "catalog"]) await expect((await scratch.open(other)).rows(balancesOf, [order])).rejects.toThrow(/permission denied/);
});
