import { expect } from "vitest";
import type { Database } from "@souk/shared/database";
import { idOf, uuidOf } from "@souk/shared/ids";
import { asAdmin } from "@souk/test/cluster";
import { captured } from "@souk/test/captures";
import { inTransaction } from "@souk/test/database";
import { auditor, rowsRead } from "@souk/test/ledger-graph";
import { test, type Sold } from "@souk/test/order-books";
import type { PaymentsWorld } from "@souk/test/payments";
import { post } from "../journals/post.ts";
import { orderProofs } from "./order-proof.ts";
import { sourceJournals } from "./source-journals.ts";

const crowd = 8_000;      // of a smaller table the planner reads all
/** What one order's reads may look at, of any table: beside thousands of others it is a handful. */
const few = 20;

/** The statements that it takes to read all that the books say of an order. */
async function statementsOf(database: Database, pay: PaymentsWorld, { id, paymentId, sellerId }: Sold) {
  const noted: { readonly text: string; readonly values: readonly unknown[] | undefined }[] = [];
  const noting: Database = { ...database, rows: (text, values) => { noted.push({ text, values }); return database.rows(text, values); } };
  const [hold] = await pay.money.runtime.database.rows<{ id: string }>("select id from money.hold where order_id = $1", [uuidOf(id)]);
  for (const isAll of [true, false]) {
    const journals = sourceJournals(noting, { isAll, sellers: [sellerId] });
    for (const [type, of] of [["Order", id], ["Payment", paymentId], ["Hold", idOf("hld", hold!.id)]] as const) await (await journals.page(type, of, { first: 10 }))?.count();
  }
  await orderProofs({ database: noting, caller: auditor }).load(id);
  return noted;
}

test(`among ${crowd} other captures the journals and the proof of an order are found by indexes alone`, async ({ shown, pay, scratch }) => {
  const sold = await shown.sold();
  await shown.released(sold);
  const { database } = shown.ledger.runtime;
  for (let n = 0; n < crowd; n += 200) await inTransaction(database, (tx) => post(tx, Array.from({ length: 200 }, () => captured(1n))));
  await asAdmin(scratch.adminUrl, (admin) => admin.query("analyze ledger.account, ledger.journal, ledger.posting"));
  const statements = await statementsOf(database, pay, sold);
  expect(statements.length).toBe(12);      // six pages, the counts of the five that are to be seen, the proof
  for (const { text, values } of statements) {
    const plan = await database.rows<{ "QUERY PLAN": string }>(`explain (analyze, costs off, timing off, summary off) ${text}`, values);
    expect(rowsRead(plan.map((row) => row["QUERY PLAN"]).join("\n")), text).toBeLessThan(few);
  }
});
