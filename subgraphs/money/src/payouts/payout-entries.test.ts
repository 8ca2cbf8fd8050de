import { expect } from "vitest";
import { account } from "@souk/ledger/chart";
import { post } from "@souk/ledger/post";
import { newId } from "@souk/shared/ids";
import { captured } from "@souk/test/captures";
import { inTransaction, test } from "@souk/test/database";
import { rowsRead } from "@souk/test/ledger-graph";
import { payoutEntries } from "./payout-entries.ts";

const others = 1_000;
const wanted = 20;

test("the entries of some payouts are found journal by journal, in books that have grown since the planner looked at them", async ({ scratch }) => {
  const [ledger, money] = [await scratch.open("ledger"), await scratch.open("money")];
  const order = newId("ord");
  await inTransaction(ledger, (tx) => post(tx, Array.from({ length: others }, () => captured(1n, { order }))));
  const [escrow, available] = [account("escrow", order, "EUR"), account("seller:available", newId("sel"), "EUR")];
  const journal = (number: number) => captured(1n, { key: `left:${number}`, legs: [{ debit: escrow, credit: available, amount: { minor: 1n, currency: "EUR" } }] });
  await inTransaction(ledger, (tx) => post(tx, Array.from({ length: wanted }, (_, number) => journal(number))));
  const keys = Array.from({ length: wanted }, (_, number) => `left:${number}`);
  const entries = await payoutEntries(money, [...keys, "of nothing"]);
  expect([...entries.keys()].toSorted()).toEqual(keys.toSorted());
  expect(keys.map((key) => entries.get(key)!.entryVersion)).toEqual(keys.map((_, number) => BigInt(others + 1 + number)));
  await payoutEntries({
    ...money,
    async rows(text, values) {
      const plan = (await money.rows<{ "QUERY PLAN": string }>(`explain (analyze, costs off, timing off, summary off) ${text}`, values)).map((row) => row["QUERY PLAN"]).join("\n");
      expect(rowsRead(plan), plan).toBeLessThanOrEqual(wanted);
      return money.rows(text, values);
    },
  }, keys);
});
