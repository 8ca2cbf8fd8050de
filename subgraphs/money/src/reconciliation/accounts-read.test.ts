import { expect } from "vitest";
import { account } from "@souk/ledger/chart";
import { post } from "@souk/ledger/post";
import { inTransaction } from "@souk/test/database";
import { test } from "@souk/test/reconciled";

test("breaks are found of accounts through which money only passes, and of sellers' accounts at the provider", async ({ rec }) => {
  const payee = await rec.payee();
  const before = (await rec.items()).map(({ id }) => id);
  await rec.ran();
  expect((await rec.items()).filter(({ id }) => !before.includes(id))).toEqual([]);
  await inTransaction(rec.money.runtime.database, (tx) => post(tx, [{
    key: "charge:ch_stray:unmatched:told", kind: "payment.unmatched", source: { type: "Payment", id: "stray" },
    legs: [{ debit: account("fx", "", "EUR"), credit: account("suspense:unmatched", "", "EUR"), amount: { minor: 321n, currency: "EUR" } }],
  }, {
    key: "story:connected", kind: "story.told", source: { type: "Payment", id: "connected" },
    legs: [{ debit: account("psp:connected", payee.sellerId, "EUR"), credit: account("fx", "", "EUR"), amount: { minor: 1n, currency: "EUR" } }],
  }]));
  await rec.planted(
    ["update ledger.posting set posted_at = posted_at - interval '6 days' where journal_id in (select id from ledger.journal where source_id in ('stray', 'connected'))"],
    ["update ledger.account set moved_at = moved_at - interval '6 days' where kind = 'psp:connected'"]);
  await rec.ran();
  expect((await rec.items()).filter(({ id }) => !before.includes(id)).map(({ kind, difference, accountKinds }) => `${kind} ${difference.minor} ${accountKinds.join()}`).toSorted()).toEqual(
    ["BALANCE_DIFFERS -1 psp:connected", "UNCLEARED -321 suspense:unmatched"]);
});
