import { expect } from "vitest";
import { booksAlike } from "@souk/test/provider-events";
import { test } from "@souk/test/reconciled";

test("the invariants of reconciliation hold, and each finds what is planted past all guards", async ({ rec, scratch }) => {
  await rec.boughtReally([{ goods: await rec.goods(3), quantity: 1 }]);
  await booksAlike(rec, scratch);
  await rec.ran();
  expect(await rec.money.violated()).toEqual([]);
  await rec.planted(
    ["update money.balance_transaction set amount_minor = amount_minor + 1"],
    ["update money.reconciliation_run set break_count = 1"],
    ["insert into money.reconciliation_item (id, subject, kind, currency, difference_minor, happened_at, first_run_id, last_run_id, state, version, account_kinds) select gen_random_uuid(), 'x', 'DOUBLED', 'EUR', 1, now(), id, id, 'EXCEPTION', 2, '{}' from money.reconciliation_run"],
    ["insert into money.platform_payout (id, amount_minor, currency, state, requested_by, provider_ref) values (gen_random_uuid(), 5, 'EUR', 'PAID', gen_random_uuid(), 'po_planted')"]);
  expect((await rec.money.violated()).toSorted()).toEqual(["M4", "M60", "M61", "M62"]);
});
