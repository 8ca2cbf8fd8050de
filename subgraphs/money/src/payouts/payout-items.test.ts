import { expect } from "vitest";
import { account } from "@souk/ledger/chart";
import type { NewJournal } from "@souk/ledger/journal";
import { post } from "@souk/ledger/post";
import type { Database } from "@souk/shared/database";
import { newId, uuidOf } from "@souk/shared/ids";
import { present } from "@souk/shared/assert";
import type { PageArgs } from "@souk/shared/pages";
import { asAdmin } from "@souk/test/cluster";
import { tampered } from "@souk/test/captures";
import { inTransaction, test } from "@souk/test/database";
import { rowsRead } from "@souk/test/ledger-graph";
import { payoutItems, payoutOpenings } from "./payout-items.ts";
import { payouts } from "./payout-tables.ts";

const sellerId = newId("sel");
const [escrow, available] = [account("escrow", newId("ord"), "EUR"), account("seller:available", sellerId, "EUR")];
const entriesAll = 2_000;
const atOnce = 500;
const pageSize = 50;
/** Of a page as many rows are read as it shows, and one that tells whether there are others. */
const few = pageSize + 1;

/** Mostly what was released; now and then a part is given back: both sides of the account are merged. */
const moved = (number: number): NewJournal => {
  const amount = { minor: BigInt(1 + number), currency: "EUR" as const };
  return {
    key: `items:${number}`, kind: "hold.released", source: { type: "Order", id: escrow.owner },
    legs: [number % 10 === 9 ? { debit: available, credit: escrow, amount } : { debit: escrow, credit: available, amount }],
  };
};

test(`a statement of ${entriesAll} entries is read page by page, each entry once, and a page from among them reads what it shows`, async ({ scratch }) => {
  const [ledger, money] = [await scratch.open("ledger"), await scratch.open("money")];
  await inTransaction(ledger, (tx) => post(tx, [{
    key: "items:funded", kind: "payment.captured", source: { type: "Order", id: newId("ord") }, legs: [{ debit: account("psp:pending", "", "EUR"), credit: escrow, amount: { minor: 10n ** 12n, currency: "EUR" } }],
  }]));
  for (let n = 0; n < entriesAll; n += atOnce) await inTransaction(ledger, (tx) => post(tx, Array.from({ length: atOnce }, (_, at) => moved(n + at))));
  await tampered(scratch, `update ledger.posting set posted_at = posted_at - interval '1 day' + greatest(debit_version, credit_version) * interval '10 seconds';      -- as if over half a day
    insert into money.payout (id, account_id, seller_id, currency, amount_minor, is_whole, cause, state, paid_at, entry_version, entry_at)
    select gen_random_uuid(), gen_random_uuid(), '${uuidOf(sellerId)}', 'EUR', 1, true, 'SCHEDULE', 'PAID', posted_at, credit_version, posted_at
      from ledger.posting
     where credit_account_id = (select id from ledger.account where kind = 'seller:available' and owner = '${sellerId}')
       and credit_version in (5, ${entriesAll - 5})`);
  await asAdmin(scratch.adminUrl, (admin) => admin.query("analyze ledger.account, ledger.journal, ledger.posting, money.payout"));
  const payout = present((await money.read(payouts, `select ${payouts.select("p")} from money.payout p order by p.entry_version desc limit 1`))[0], "the latter");

  const plans: string[] = [];
  const noting: Database = {
    ...money,
    async rows(text, values) {
      plans.push((await money.rows<{ "QUERY PLAN": string }>(`explain (analyze, costs off, timing off, summary off) ${text}`, values)).map((row) => row["QUERY PLAN"]).join("\n"));
      return money.rows(text, values);
    },
  };
  const opening = present(await payoutOpenings(noting).load(payout.id), "where it begins");
  expect(rowsRead(plans.pop()!)).toBeLessThan(few);
  const page = (args: PageArgs) => payoutItems(noting, payout, opening, args);
  const shown: bigint[] = [];
  let balance = opening.minor;
  let last = await page({ first: pageSize });
  for (;; last = await page({ first: pageSize, after: last.pageInfo.endCursor })) {
    for (const { minor, balanceMinor } of last.nodes) {
      balance += minor;
      shown.push(balanceMinor - balance);
    }
    if (!last.pageInfo.hasNextPage) break;
  }
  expect(shown).toEqual(Array.from({ length: entriesAll - 11 }, () => 0n));      // those between the fifth and the fifth last, and each where the one before has led
  const backward = await page({ last: last.nodes.length });
  expect(backward.nodes).toEqual(last.nodes);
  for (const plan of [plans[0]!, plans[Math.floor(plans.length / 2)]!, plans.at(-1)!]) expect(rowsRead(plan), plan).toBeLessThanOrEqual(few);
});
