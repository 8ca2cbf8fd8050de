import { expect } from "vitest";
import { account } from "@souk/ledger/chart";
import { post } from "@souk/ledger/post";
import { newId } from "@souk/shared/ids";
import type { Currency } from "@souk/shared/money";
import { inTransaction, test } from "./database.ts";
import { ledgerStory } from "./ledger-story.ts";

test("a ledger story has names for owners, the decimals of each currency, and whole journals", async ({ scratch }) => {
  const database = await scratch.open("ledger");
  const [lamp, shade, other, ben] = [newId("ord"), newId("ord"), newId("ord"), newId("usr")];
  const leg = (owner: string, minor: bigint, currency: Currency) =>
    ({ debit: account("psp:pending", "", currency), credit: account("escrow", owner, currency), amount: { minor, currency } });
  const journal = (id: string, legs: ReturnType<typeof leg>[]) => ({ key: `story:${newId("pay")}`, kind: "capture", source: { type: "Payment", id }, legs });
  await inTransaction(database, (tx) => post(tx, [journal("pay_1", [leg(lamp, 100_00n, "EUR"), leg(shade, 50_00n, "EUR")])]));
  await inTransaction(database, (tx) => post(tx, [journal("pay_2", [leg(shade, 1_999n, "JPY")])]));
  await inTransaction(database, (tx) => post(tx, [{ ...journal("pay_3", []), legs: [{ ...leg(other, 1_500n, "KWD"), credit: account("buyer:credit", ben, "KWD") }] }]));
  const { postings, balances } = ledgerStory(database, { [lamp]: "lamp", [shade]: "shade", [ben]: "ben" });

  expect(await postings(lamp)).toMatchInlineSnapshot(`
    capture  psp:pending  escrow:lamp   100.00 EUR
    capture  psp:pending  escrow:shade   50.00 EUR
  `);
  expect(await postings(shade, "pay_3")).toMatchInlineSnapshot(`
    capture  psp:pending  escrow:lamp   100.00 EUR
    capture  psp:pending  escrow:shade   50.00 EUR
    capture  psp:pending  escrow:shade    1999 JPY
    capture  psp:pending  ben:credit     1.500 KWD
  `);
  expect(await balances(shade, ben)).toMatchInlineSnapshot(`
    psp:pending   150.00 EUR
    escrow:lamp   100.00 EUR
    escrow:shade   50.00 EUR
    psp:pending     1999 JPY
    escrow:shade    1999 JPY
    psp:pending    1.500 KWD
    ben:credit     1.500 KWD
  `);
  expect(String(await ledgerStory(database).postings(lamp))).toContain(`escrow:${lamp}`);
  expect(String(await postings(newId("ord")))).toBe("");
});
