import { describe, expect } from "vitest";
import { anonymous } from "@souk/shared/caller";
import { idOf, uuidOf, type Id } from "@souk/shared/ids";
import { captured, posted } from "@souk/test/captures";
import { auditor } from "@souk/test/ledger-graph";
import { nothing, test, type OrderBooks, type Sold } from "@souk/test/order-books";
import { person, service } from "@souk/test/subgraph-under-test";
import type { PaymentsWorld } from "@souk/test/payments";
import { account } from "../accounts/chart.ts";

const told = "journals(first: 10) { totalCount { value } nodes { kind totals { decimal } postings { debitKind creditKind } } }";
const kinds = "journals(first: 10) { nodes { kind } }";
interface Journals { readonly journals: { readonly nodes: readonly { readonly kind: string }[]; readonly pageInfo?: { readonly endCursor: string; readonly hasNextPage: boolean } } | null }
const kindsOf = async (shown: OrderBooks, ...asked: [Parameters<OrderBooks["entity"]>[0], string, string]) =>
  (await shown.entity<Journals>(...asked, kinds)).journals?.nodes.map(({ kind }) => kind) ?? null;

/** The ids of an order's hold, and of its refunds. */
async function moneyOf(pay: PaymentsWorld, { id }: Sold): Promise<{ readonly hold: Id<"hld">; readonly refunds: readonly Id<"rfd">[] }> {
  const { rows } = pay.money.runtime.database;
  const [hold] = await rows<{ id: string }>("select id from money.hold where order_id = $1", [uuidOf(id)]);
  const refunds = await rows<{ id: string }>("select id from money.refund where order_id = $1 order by id", [uuidOf(id)]);
  return { hold: idOf("hld", hold!.id), refunds: refunds.map((row) => idOf("rfd", row.id)) };
}
const cancels = async (pay: PaymentsWorld, { seller, id, lines: [line] }: Sold) => {
  await pay.tells(seller, "orderCancel", id, { reason: "One is cracked.", lines: [{ orderLineId: line!.id, quantity: 1 }] });
  await pay.settled();
};

describe("the journals of an order", () => {
  test("are all that moved its money, to who reads the books; to its seller what was moved on its accounts", async ({ shown, pay }) => {
    const sold = await shown.sold();
    await cancels(pay, sold);
    await shown.released(sold);
    for (const caller of [auditor, service]) expect(await shown.entity(caller, "Order", sold.id, told)).toEqual({ journals: { totalCount: { value: 3 }, nodes: [
      { kind: "payment.captured", totals: [{ decimal: "26.00" }], postings: [{ debitKind: "PSP_PENDING", creditKind: "ESCROW" }] },
      { kind: "refund.settled", totals: [{ decimal: "10.00" }], postings: [{ debitKind: "ESCROW", creditKind: "PSP_PENDING" }] },
      { kind: "hold.released", totals: [{ decimal: "16.00" }], postings: [{ debitKind: "ESCROW", creditKind: "SELLER_AVAILABLE" }, { debitKind: "ESCROW", creditKind: "REVENUE_COMMISSION" }] },
    ] } });
    for (const caller of [sold.seller, sold.finance]) expect(await shown.entity(caller, "Order", sold.id, told)).toEqual({ journals: {
      totalCount: { value: 1 }, nodes: [{ kind: "hold.released", totals: [{ decimal: "15.00" }], postings: [{ debitKind: "ESCROW", creditKind: "SELLER_AVAILABLE" }] }],
    } });
  });

  test("hold a refund that came out of what its seller had already, though no escrow was touched", async ({ shown }) => {
    const sold = await shown.sold();
    await shown.released(sold);
    await posted(shown.ledger.runtime.database, captured(500n, {
      kind: "refund.settled", source: { type: "Order", id: sold.id },
      legs: [{ debit: account("seller:available", sold.sellerId, "EUR"), credit: account("psp:pending", "", "EUR"), amount: { minor: 500n, currency: "EUR" } }],
    }));
    expect(await kindsOf(shown, auditor, "Order", sold.id)).toEqual(["payment.captured", "hold.released", "refund.settled"]);
    expect(await kindsOf(shown, sold.finance, "Order", sold.id)).toEqual(["hold.released", "refund.settled"]);
  });

  test("are null to its buyer, to who packs it, to other sellers, to strangers and to support", async ({ shown }) => {
    const [sold, other] = [await shown.sold(), await shown.sold()];
    await shown.released(sold);
    for (const caller of [sold.buyer, sold.packer, other.seller, other.finance, person(), person({ roles: ["SUPPORT"] }), person({ roles: ["RISK_ANALYST"] })])
      for (const [type, id] of [["Order", sold.id], ["Payment", sold.paymentId]] as const) expect(await kindsOf(shown, caller, type, id)).toBeNull();
    expect(await shown.refusal(anonymous, "Order", sold.id, kinds)).toEqual(["UNAUTHENTICATED"]);
    expect(await shown.refusal({ ...sold.finance, scopes: ["read_orders"] }, "Order", sold.id, kinds)).toEqual(["FORBIDDEN"]);
    expect(await shown.refusal({ ...sold.finance, scopes: ["read_balances"] }, "Order", sold.id, kinds)).toEqual([]);
  });

  test("come in pages, of 50 at most", async ({ shown, pay }) => {
    const sold = await shown.sold();
    await cancels(pay, sold);
    const page = (range: string) => shown.entity<Journals>(auditor, "Order", sold.id, `journals(${range}) { nodes { kind } pageInfo { endCursor hasNextPage } }`);
    const first = (await page("first: 1")).journals!;
    expect(first).toMatchObject({ nodes: [{ kind: "payment.captured" }], pageInfo: { hasNextPage: true } });
    expect((await page(`first: 1, after: "${first.pageInfo!.endCursor}"`)).journals).toMatchObject({ nodes: [{ kind: "refund.settled" }], pageInfo: { hasNextPage: false } });
    expect((await page("last: 1")).journals).toMatchObject({ nodes: [{ kind: "refund.settled" }] });
    expect(await shown.refusal(auditor, "Order", sold.id, "journals(first: 51) { nodes { kind } }")).toEqual(["BAD_USER_INPUT"]);
  });
});

describe("the journals of what money has of an order", () => {
  test("are a payment's capture, what went through the hold, and what each refund moved", async ({ shown, pay }) => {
    const sold = await shown.sold(3);
    await cancels(pay, sold);
    await cancels(pay, sold);
    await shown.released(sold);
    const { hold, refunds: [first, second] } = await moneyOf(pay, sold);
    expect(await kindsOf(shown, auditor, "Payment", sold.paymentId)).toEqual(["payment.captured"]);
    expect(await kindsOf(shown, auditor, "Hold", hold)).toEqual(["payment.captured", "refund.settled", "refund.settled", "hold.released"]);
    const keyOf = async (id: string) => (await shown.entity<{ journals: { nodes: { id: string }[] } }>(auditor, "Refund", id, "journals(first: 5) { nodes { id } }")).journals.nodes.map((one) => one.id);
    const [ofFirst, ofSecond] = [await keyOf(first!), await keyOf(second!)];
    expect([ofFirst.length, ofSecond.length, new Set([...ofFirst, ...ofSecond]).size]).toEqual([1, 1, 2]);
    expect(await kindsOf(shown, sold.finance, "Hold", hold)).toEqual(["hold.released"]);
    expect(await kindsOf(shown, sold.finance, "Refund", first!)).toEqual([]);      // it came out of escrow, and no seller's account was moved
    expect(await kindsOf(shown, sold.finance, "Payment", sold.paymentId)).toBeNull();
    for (const caller of [sold.buyer, sold.packer, person()])
      for (const [type, id] of [["Hold", hold], ["Refund", first!]] as const) expect(await kindsOf(shown, caller, type, id)).toBeNull();
  });

  test("are null of what is none", async ({ shown }) => {
    for (const type of ["Order", "Payment", "Hold", "Refund"] as const)
      for (const id of [nothing(type), "", "nonsense", "acc_00000000000000000000000000"]) expect(await kindsOf(shown, auditor, type, id)).toBeNull();
  });
});

test("ten orders are read by as many statements as one", async ({ shown }) => {
  const sold: Sold[] = [];
  for (let n = 0; n < 10; n++) sold.push(await shown.sold(1));
  const fields = "proof { matched } journals(first: 5) { totalCount { value } nodes { kind postings { line } } }";
  const constant = 4;      // proofs, journals, their count, postings
  expect(await shown.statements(auditor, "Order", [sold[0]!.id], fields)).toBe(constant);
  expect(await shown.statements(auditor, "Order", sold.map(({ id }) => id), fields)).toBe(constant);
  expect(await shown.statements(auditor, "Payment", sold.map(({ paymentId }) => paymentId), kinds)).toBe(1);
});
