import { describe, expect } from "vitest";
import { idOf, uuidOf } from "@souk/shared/ids";
import { test, type HeldMoneyWorld } from "@souk/test/held-money";
import { refundLearn } from "./refund-flow.ts";

/** An order of 15.00 whose refund the provider would not do. */
const failed = async (held: HeldMoneyWorld, isAccepted: boolean) => {
  const goods = await held.goods(5);
  const bought = await held.boughtReally([{ goods, quantity: 1 }]);
  const { refund } = await held.moves(bought.seller, "refundCreate", null, { orderId: bought.id, amountMinor: "1500" });
  const refundId = refund!.id;
  const pastRef = `re_failed${uuidOf(refundId)}`;
  const news = { kind: "seen", object: { ref: pastRef, status: "FAILED", amountMinor: 1_500n, currency: "EUR", failure: "expired_or_canceled_card", balance: null, failureBalance: null } } as const;
  await refundLearn(held.money.runtime, { refundId, news, ...await callOf(held, refundId) });
  if (isAccepted) await held.accepted(bought);
  return { bought, refundId, news, books: held.books({ [bought.id]: "lamp", [goods.shop.sellerId]: "ada" }) };
};
const callsOf = (held: HeldMoneyWorld, refundId: string) => held.money.runtime.database.rows<{ id: string; state: string; attempt: string }>(
  "select id, state, params #>> '{metadata,attempt}' as attempt from money.provider_call where object_id = $1 order by created_at", [uuidOf(refundId)]);
const callOf = async (held: HeldMoneyWorld, refundId: string) => ({ callId: idOf("pcl", (await callsOf(held, refundId))[0]!.id) });

describe("refundRetry", () => {
  test("of a refund that failed asks the provider anew, under a key and with an object of its own", async ({ held }) => {
    const { bought, refundId, books } = await failed(held, false);
    expect(await held.hold(bought.id)).toMatchObject({ left: { minor: "1500" }, refunding: { minor: "0" }, invariant: { isMatched: true } });
    expect((await held.moves(held.finance, "refundRetry", refundId)).refund).toMatchObject({ state: "REQUESTED", failure: null });
    expect(await held.hold(bought.id)).toMatchObject({ left: { minor: "0" }, refunding: { minor: "1500" } });
    await held.settled();
    expect(await held.refundsOf(bought.id)).toMatchObject([{ id: refundId, state: "SUCCEEDED" }]);
    const told = await held.money.runtime.database.rows<{ type: string; from: string; to: string }>(
      "select type, payload #>> '{hold,from}' as from, payload #>> '{hold,to}' as to from money.event_v1 where aggregate_id = $1 order by position", [refundId]);
    expect(told.map(({ type, from, to }) => `${type} ${from} ${to}`)).toEqual([
      "refund.requested FUNDED PARTLY_REFUNDED", "refund.failed PARTLY_REFUNDED FUNDED", "refund.requested FUNDED PARTLY_REFUNDED", "refund.succeeded PARTLY_REFUNDED REFUNDED"]);
    expect(await callsOf(held, refundId)).toMatchObject([{ state: "ANSWERED", attempt: "1" }, { state: "ANSWERED", attempt: "3" }]);
    expect(await books.postings(bought.id)).toMatchInlineSnapshot(`
      payment.captured  psp:pending  escrow:lamp  15.00 EUR
      refund.settled    escrow:lamp  psp:pending  15.00 EUR
    `);
    expect(await held.money.violated()).toEqual([]);
  });

  test("takes the money from whoever has it by then", async ({ held }) => {
    const { bought, refundId, books } = await failed(held, true);
    await held.moves(held.finance, "refundRetry", refundId);
    await held.settled();
    expect(await held.hold(bought.id)).toMatchObject({ state: "REFUNDED", refunded: { minor: "1500" }, invariant: { isMatched: true } });
    expect(await books.balances(bought.id)).toMatchInlineSnapshot(`
      psp:pending         0.00 EUR
      escrow:lamp         0.00 EUR
      ada:available       0.00 EUR
      revenue:commission  0.00 EUR
    `);
    expect(await held.money.violated()).toEqual([]);
  });

  test("is not undone by late news of the attempt that failed", async ({ held }) => {
    const { refundId, news, bought } = await failed(held, false);
    await held.moves(held.finance, "refundRetry", refundId);
    await refundLearn(held.money.runtime, { refundId, news });
    expect(await held.refundsOf(bought.id)).toMatchObject([{ state: "REQUESTED" }]);
    await held.settled();
    expect(await held.refundsOf(bought.id)).toMatchObject([{ state: "SUCCEEDED" }]);
  });

  test("is refused for one that has not failed, and where the money went back another way meanwhile", async ({ held }) => {
    const { bought, refundId } = await failed(held, false);
    const { refund } = await held.moves(bought.seller, "refundCreate", null, { orderId: bought.id, amountMinor: "1" });
    expect((await held.moves(held.finance, "refundRetry", refund!.id)).userErrors).toMatchObject([{ code: "INVALID_TRANSITION", from: "REQUESTED" }]);
    expect((await held.moves(held.finance, "refundRetry", refundId)).userErrors).toMatchObject([{ code: "AMOUNT_EXCEEDS_REFUNDABLE" }]);
    expect((await held.moves(held.finance, "refundRetry", "rfd_00000000000000000000000000")).userErrors).toMatchObject([{ path: ["id"] }]);
  });
});
