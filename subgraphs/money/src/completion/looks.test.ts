import { describe, expect } from "vitest";
import { uuidOf } from "@souk/shared/ids";
import { asAdmin } from "@souk/test/cluster";
import { test, type PaymentsWorld } from "@souk/test/payments";
import { begun, booksAlike, paidElsewhere, stateOf, timePasses } from "@souk/test/provider-events";
import { paymentLooker } from "./payments-look.ts";
import { refundLooker } from "./refunds-look.ts";

const looksOf = (pay: PaymentsWorld, paymentId: string) => pay.money.runtime.database.row<{ looks: number; waitSeconds: number; version: number }>(
  `select looks, version, round(extract(epoch from look_at - clock_timestamp()))::int as "waitSeconds" from money.payment where id = $1`, [uuidOf(paymentId)]);

describe("without any webhook", () => {
  test("a payment that its buyer finished elsewhere is seen, and its orders are placed", async ({ pay, scratch }) => {
    const { paymentId, buyer, orderId } = await paidElsewhere(pay);
    expect(await stateOf(pay, paymentId)).toBe("CREATED");
    await timePasses(scratch);
    await pay.settled();
    expect(await stateOf(pay, paymentId)).toBe("CAPTURED");
    expect(await pay.order(buyer, orderId, "state")).toEqual({ state: "ACCEPTED" });
    await booksAlike(pay, scratch);
    expect(await looksOf(pay, paymentId)).toMatchObject({ waitSeconds: null });
  });

  test("a payment of which nothing comes is looked at less and less often, and changes nothing", async ({ pay, scratch }) => {
    const { paymentId } = await begun(pay);
    const before = await looksOf(pay, paymentId);
    const waits: number[] = [];
    for (let look = 1; look <= 4; look++) {
      await timePasses(scratch);
      expect(await paymentLooker.sweep(pay.money.runtime)).toBeGreaterThan(0);
      const now = await looksOf(pay, paymentId);
      expect([now!.looks, now!.version]).toEqual([look, before!.version]);
      waits.push(now!.waitSeconds);
    }
    expect(waits).toEqual(waits.toSorted((a, b) => a - b));
    expect(waits.at(-1)).toBeGreaterThan(waits[0]!);
    expect(await paymentLooker.sweep(pay.money.runtime)).toBe(0);
  });

  test("a payment is looked at again when the provider did not answer", async ({ pay, scratch }) => {
    const { paymentId } = await paidElsewhere(pay);
    await pay.control("/sandbox/faults", { rules: [{ kind: "rate_limit", on: "payment_intents.retrieve" }] });
    await timePasses(scratch);
    expect(await paymentLooker.sweep(pay.money.runtime)).toBeGreaterThan(0);
    expect(await stateOf(pay, paymentId)).toBe("CREATED");
    await pay.control("/sandbox/faults", { rules: [] });
    await timePasses(scratch);
    await pay.settled();
    expect(await stateOf(pay, paymentId)).toBe("CAPTURED");
  });

  test("a refund that a bank sends back is seen, and the money is here again", async ({ pay, scratch }) => {
    const bought = await pay.boughtReally([{ goods: await pay.goods(5), quantity: 1 }]);
    expect((await pay.tells(bought.buyer, "orderCancel", bought.id, { reason: "It is not needed." })).userErrors).toEqual([]);
    await pay.settled();
    const refund = () => pay.money.runtime.database.row<{ state: string; ref: string }>("select state, provider_ref as ref from money.refund where order_id = $1", [uuidOf(bought.id)]);
    expect(await refund()).toMatchObject({ state: "SUCCEEDED" });
    await pay.control(`/sandbox/refunds/${(await refund())!.ref}/fail`, {});
    await timePasses(scratch);
    await refundLooker.sweep(pay.money.runtime);
    expect(await refund()).toMatchObject({ state: "REVERSED" });
    await booksAlike(pay, scratch);
  });

  test("a refund that came through is not looked at for ever", async ({ pay, scratch }) => {
    const bought = await pay.boughtReally([{ goods: await pay.goods(5), quantity: 1 }]);
    expect((await pay.tells(bought.buyer, "orderCancel", bought.id, { reason: "It is not needed." })).userErrors).toEqual([]);
    await pay.settled();
    const lookOf = async () => (await pay.money.runtime.database.row<{ isLookedAt: boolean }>(`select look_at is not null as "isLookedAt" from money.refund where order_id = $1`, [uuidOf(bought.id)]))!.isLookedAt;
    await timePasses(scratch);
    await refundLooker.sweep(pay.money.runtime);
    expect(await lookOf()).toBe(true);
    await asAdmin(scratch.adminUrl, (admin) => admin.query("update money.refund set settled_at = clock_timestamp() - interval '40 days', look_at = clock_timestamp() where order_id = $1", [uuidOf(bought.id)]));
    await refundLooker.sweep(pay.money.runtime);
    expect(await lookOf()).toBe(false);
  });
});
