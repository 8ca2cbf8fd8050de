import { describe, expect } from "vitest";
import { anonymous, type Caller } from "@souk/shared/caller";
import { idOf } from "@souk/shared/ids";
import { captured, posted } from "@souk/test/captures";
import { nothing, test, type OrderBooks } from "@souk/test/order-books";
import { person, service } from "@souk/test/subgraph-under-test";
import { account } from "../accounts/chart.ts";
import { matchedOf } from "./order-proof.ts";

const proof = "proof { linesSum { decimal currency } ledgerSum { decimal currency } matched }";
const eur = (decimal: string) => ({ decimal, currency: "EUR" });
const proofOf = async (shown: OrderBooks, caller: Caller, id: string) => (await shown.entity<{ proof: unknown }>(caller, "Order", id, proof)).proof;

describe("the proof of an order", () => {
  test("says that what was sold is what the books say was paid, whatever became of it later", async ({ shown, pay }) => {
    const sold = await shown.sold();
    const paid = { linesSum: eur("26.00"), ledgerSum: eur("26.00"), matched: true };
    expect(await proofOf(shown, sold.buyer, sold.id)).toEqual(paid);
    await pay.tells(sold.seller, "orderCancel", sold.id, { reason: "One is cracked.", lines: [{ orderLineId: sold.lines[0]!.id, quantity: 1 }] });
    await pay.settled();
    expect(await proofOf(shown, sold.buyer, sold.id)).toEqual(paid);
    await shown.released(sold);
    expect(await proofOf(shown, sold.buyer, sold.id)).toEqual(paid);
  });

  test("says nothing yet while the order is to be paid, nor of one that never was", async ({ shown, pay }) => {
    const unpaid = await pay.buys([{ goods: await pay.goods(2), quantity: 1 }]);
    const open = { linesSum: eur("15.00"), ledgerSum: eur("0.00"), matched: null };
    expect(await proofOf(shown, unpaid.buyer, unpaid.id)).toEqual(open);
    await pay.fails([unpaid.orderGroupId]);
    expect(await proofOf(shown, unpaid.buyer, unpaid.id)).toEqual(open);
  });

  test("does not match where money is too much or missing, until it is put right", async ({ shown, pay }) => {
    const sold = await shown.sold();
    const { database } = shown.ledger.runtime;
    await posted(database, captured(1n, { order: sold.id, key: `more:${sold.id}` }));
    expect(await proofOf(shown, sold.buyer, sold.id)).toEqual({ linesSum: eur("26.00"), ledgerSum: eur("26.01"), matched: false });
    const mistake = await database.row<{ id: string }>("select id from ledger.journal where key = $1", [`more:${sold.id}`]);
    await posted(database, captured(1n, {
      key: `back:${sold.id}`, kind: "payment.reversed", reversalOf: idOf("jnl", mistake!.id),
      legs: [{ debit: account("escrow", sold.id, "EUR"), credit: account("psp:pending", "", "EUR"), amount: { minor: 1n, currency: "EUR" }, reversesLine: 1 }],
    }));
    expect(await proofOf(shown, sold.buyer, sold.id)).toMatchObject({ ledgerSum: eur("26.00"), matched: true });
    const untold = await pay.bought([{ goods: await pay.goods(2), quantity: 1 }]);      // it is placed, and no money came
    expect(await proofOf(shown, untold.buyer, untold.id)).toMatchObject({ ledgerSum: eur("0.00"), matched: false });
  });

  test("is for whoever sees the order: its buyer, its seller's team, staff who look after orders, services", async ({ shown }) => {
    const [sold, other] = [await shown.sold(), await shown.sold()];
    for (const caller of [sold.buyer, sold.seller, sold.finance, sold.packer, service, ...["ADMIN", "SUPPORT", "FINANCE", "RISK_ANALYST", "AUDITOR"].map((role) => person({ roles: [role] }))])
      expect(await proofOf(shown, caller, sold.id)).toMatchObject({ matched: true });
    for (const caller of [other.buyer, other.seller, person(), person({ roles: ["MODERATOR"] })]) expect(await proofOf(shown, caller, sold.id)).toBeNull();
    expect(await shown.refusal(anonymous, "Order", sold.id, proof)).toEqual(["UNAUTHENTICATED"]);
    for (const id of [nothing("Order"), "", "nonsense"]) expect(await proofOf(shown, service, id)).toBeNull();
  });
});

describe("paid and to be paid", () => {
  test.each<[state: string, total: bigint, paid: bigint, matched: boolean | null]>([
    ["PENDING_PAYMENT", 5n, 0n, null], ["CANCELLED", 5n, 0n, null], ["EXPIRED", 5n, 0n, null],      // nothing was due any more
    ["PLACED", 5n, 0n, false], ["DECLINED", 5n, 0n, false], ["PLACED", 0n, 0n, true], ["COMPLETED", 5n, 5n, true],
    ["PENDING_PAYMENT", 5n, 5n, true], ["EXPIRED", 5n, 5n, true], ["EXPIRED", 5n, 4n, false],        // the books know it first; and late
  ])("of an order that is %s, %d to be paid and %d paid: %s", (state, total, paid, matched) => expect(matchedOf(state, total, paid)).toBe(matched));
});
