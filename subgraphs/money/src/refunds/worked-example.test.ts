import { post } from "@souk/ledger/post";
import { newId, type Id } from "@souk/shared/ids";
import { inTransaction, test as base } from "@souk/test/database";
import { ledgerStory } from "@souk/test/ledger-story";
import { subgraphUnderTest, type SubgraphUnderTest } from "@souk/test/subgraph-under-test";
import { describe, expect } from "vitest";
import { money } from "../index.ts";
import { holdsLock } from "../holds/holds-lock.ts";
import { holdsWrite, type NewHold } from "../holds/holds-new.ts";
import { holdsRelease } from "../holds/holds-release.ts";
import { capturedJournal } from "../payments/payment-journals.ts";
import { paymentEnsure } from "../payments/payment-insert.ts";
import { paymentsMove } from "../payments/payments-write.ts";
import { refundLearn } from "./refund-flow.ts";
import { amountOverParts } from "./refund-shares.ts";
import { refundsBegin } from "./refunds-begin.ts";

const test = base.extend<{ $file: { under: SubgraphUnderTest<never> } }>({
  under: [async ({ scratch }, use) => use(await subgraphUnderTest(scratch, money) as never), { scope: "file" }],
});

const eur = (minor: bigint) => ({ minor, currency: "EUR" as const });
const at = new Date("2026-11-01T10:00:00Z");

/** Items 100.00, of which the platform bears 10.00; delivery 5.00; tax 19.00. Commission 10.00 and 2.00 tax on it. Its buyer pays 114.00. */
async function sold({ runtime: { database } }: SubgraphUnderTest<never>) {
  const [orderId, orderGroupId, buyerId, sellerId] = [newId("ord"), newId("ogr"), newId("usr"), newId("sel")];
  const of = { orderId, orderGroupId, buyerId, sellerId, currency: "EUR" as const, quantity: 1, taxJurisdiction: "DE", feeBaseMinor: 0n, feeJurisdiction: "IE" };
  await inTransaction(database, async (tx) => {
    const { payment } = await paymentEnsure(tx, { orderGroupId, buyerId, total: eur(114_00n), payableUntil: new Date(Date.now() + 60_000), state: "", isPayable: true });
    const charge = { ref: `ch_${orderId}`, outcome: "SUCCEEDED" as const, amountMinor: 114_00n, declineCode: null, method: { type: "card", brand: null, last4: null }, at, balance: null };
    const hold: NewHold = { id: newId("hld"), orderId, orderGroupId, buyerId, sellerId, currency: "EUR", paymentId: payment.id, parts: [
      { ...of, position: 0, orderLineId: null, paidMinor: 5_00n, promotionMinor: 0n, taxMinor: 0n, feeMinor: 0n, feeTaxMinor: 0n },
      { ...of, position: 1, orderLineId: newId("oln"), paidMinor: 109_00n, promotionMinor: 10_00n, taxMinor: 19_00n, feeMinor: 10_00n, feeTaxMinor: 2_00n },
    ] };
    for (const outcome of await post(tx, [capturedJournal(payment, charge, [hold])])) expect(outcome).toHaveProperty("ok");
    await paymentsMove(tx, [{ payment, command: "capture", to: "CAPTURED", reason: null, providerRef: `pi_${orderId}`, clientSecret: null, chargeRef: charge.ref, nextAction: null, decline: null, lookInSeconds: null }]);
    await holdsWrite(tx, [hold]);
  });
  return { orderId, sellerId };
}

const release = ({ runtime: { database } }: SubgraphUnderTest<never>, orderId: Id<"ord">, amountMinor?: bigint) => inTransaction(database, async (tx) =>
  holdsRelease(tx, [{ held: (await holdsLock(tx, [orderId])).get(orderId)!, ...(amountMinor === undefined ? {} : { amountMinor }) }]));

/** A refund that the provider does. */
async function refund({ runtime }: SubgraphUnderTest<never>, orderId: Id<"ord">, amountMinor: bigint): Promise<void> {
  const [begun] = await inTransaction(runtime.database, (tx) => refundsBegin(tx, [{ orderId, cause: `test:${newId("rfd")}`, reason: null, parts: (parts) => amountOverParts(parts, amountMinor) }]));
  const ref = `re_${begun!.id}`;
  await refundLearn(runtime, { refundId: begun!.id, news: { kind: "seen", object: {
    ref, status: "SUCCEEDED", amountMinor, currency: "EUR", failure: null, failureBalance: null,
    balance: { ref: `txn_${begun!.id}`, sourceRef: ref, kind: "REFUND", amountMinor: -amountMinor, feeMinor: 0n, currency: "EUR", isAvailable: false, createdAt: at, availableAt: at },
  } } });
}

describe("the worked example: items 100, promotion 10, delivery 5, tax 19, commission 10 and 2 of tax", () => {
  test("gives the seller 93, the platform 10 and the states 21; a full refund afterwards leaves every account at nothing", async ({ under, scratch }) => {
    const { orderId, sellerId } = await sold(under);
    const story = ledgerStory(await scratch.open("ledger"), { [orderId]: "lamp", [sellerId]: "ada" });
    await release(under, orderId);
    expect(await story.balances(orderId)).toMatchInlineSnapshot(`
      psp:pending         114.00 EUR
      escrow:lamp           0.00 EUR
      expense:promotions   10.00 EUR
      ada:available        93.00 EUR
      revenue:commission   10.00 EUR
      tax:payable:DE       19.00 EUR
      tax:payable:IE        2.00 EUR
    `);
    await refund(under, orderId, 114_00n);
    expect(await story.postings(orderId)).toMatchInlineSnapshot(`
      payment.captured  psp:pending         escrow:lamp         114.00 EUR
      payment.captured  expense:promotions  escrow:lamp          10.00 EUR
      hold.released     escrow:lamp         ada:available        93.00 EUR
      hold.released     escrow:lamp         revenue:commission   10.00 EUR
      hold.released     escrow:lamp         tax:payable:DE       19.00 EUR
      hold.released     escrow:lamp         tax:payable:IE        2.00 EUR
      refund.settled    revenue:commission  ada:available        10.00 EUR
      refund.settled    tax:payable:IE      ada:available         2.00 EUR
      refund.settled    tax:payable:DE      psp:pending          19.00 EUR
      refund.settled    ada:available       psp:pending          95.00 EUR
      refund.settled    ada:available       expense:promotions   10.00 EUR
    `);
    expect(await story.balances(orderId)).toMatchInlineSnapshot(`
      psp:pending         0.00 EUR
      escrow:lamp         0.00 EUR
      expense:promotions  0.00 EUR
      ada:available       0.00 EUR
      revenue:commission  0.00 EUR
      tax:payable:DE      0.00 EUR
      tax:payable:IE      0.00 EUR
    `);
  });

  test("leaves every account at nothing too with one refund before a part is released and the rest after", async ({ under, scratch }) => {
    const { orderId, sellerId } = await sold(under);
    const story = ledgerStory(await scratch.open("ledger"), { [orderId]: "lamp", [sellerId]: "ada" });
    await refund(under, orderId, 57_00n);
    await release(under, orderId, 31_00n);
    await refund(under, orderId, 57_00n);
    expect(await story.postings(orderId)).toMatchInlineSnapshot(`
      payment.captured  psp:pending         escrow:lamp         114.00 EUR
      payment.captured  expense:promotions  escrow:lamp          10.00 EUR
      refund.settled    escrow:lamp         expense:promotions    5.00 EUR
      refund.settled    escrow:lamp         psp:pending          57.00 EUR
      hold.released     escrow:lamp         ada:available        23.25 EUR
      hold.released     escrow:lamp         revenue:commission    2.50 EUR
      hold.released     escrow:lamp         tax:payable:DE        4.75 EUR
      hold.released     escrow:lamp         tax:payable:IE        0.50 EUR
      refund.settled    escrow:lamp         expense:promotions    5.00 EUR
      refund.settled    escrow:lamp         psp:pending          26.00 EUR
      refund.settled    revenue:commission  ada:available         2.50 EUR
      refund.settled    tax:payable:IE      ada:available         0.50 EUR
      refund.settled    tax:payable:DE      psp:pending           4.75 EUR
      refund.settled    ada:available       psp:pending          26.25 EUR
    `);
    expect(await story.balances(orderId)).toMatchInlineSnapshot(`
      psp:pending         0.00 EUR
      escrow:lamp         0.00 EUR
      expense:promotions  0.00 EUR
      ada:available       0.00 EUR
      revenue:commission  0.00 EUR
      tax:payable:DE      0.00 EUR
      tax:payable:IE      0.00 EUR
    `);
  });
});
