import { expect } from "vitest";
import { captured } from "@souk/test/captures";
import { inTransaction, test } from "@souk/test/database";
import { post } from "./post.ts";

test("whoever reuses keys does not keep others waiting: three or three hundred refusals take the same statements", async ({ scratch }) => {
  const database = await scratch.open("ledger");
  const first = Array.from({ length: 300 }, () => captured(100n));
  await inTransaction(database, (tx) => post(tx, first));
  const statementsFor = (count: number) => inTransaction(database, async (tx) => {
    let statements = 0;
    const counting = { ...tx, rows: (...asked: Parameters<typeof tx.rows>) => (statements++, tx.rows(...asked)), row: (...asked: Parameters<typeof tx.row>) => (statements++, tx.row(...asked)) } as typeof tx;
    const outcomes = await post(counting, [...first.slice(0, count).map((journal) => ({ ...journal, kind: "payment.captured.again" })), captured(100n)]);
    expect(outcomes.filter((outcome) => "refused" in outcome)).toHaveLength(count);
    expect(outcomes.at(-1)).toMatchObject({ ok: { isReplay: false } });
    return statements;
  });
  expect([await statementsFor(3), await statementsFor(300)]).toEqual([2, 2]);
});
