import { describe, expect } from "vitest";
import { uuidOf } from "@souk/shared/ids";
import { test, type PaymentsWorld } from "@souk/test/payments";
import { asAdmin } from "@souk/test/cluster";

const intentsOf = async (pay: PaymentsWorld, orderGroupId: string) => (await pay.stripe.paymentIntents.list({ limit: 100 })).data.filter(({ metadata }) => metadata["orderGroup"] === orderGroupId);
const callsOf = (pay: PaymentsWorld, paymentId: string) => pay.money.runtime.database.rows<{ purpose: string; state: string }>(
  "select purpose, state from money.provider_call where object_id = $1 order by created_at", [uuidOf(paymentId)]);

describe("what is asked of the provider", () => {
  test.for([
    ["is cut off after it was done", "cut_after_commit"],
    ["is a fault though it was done", "error_after_commit"],
    ["is a fault and nothing was done", "error_before_commit"],
    ["puts us off", "rate_limit"],
  ] as const)("is done once where the answer %s, and whoever asked hears how it ended", async ([, kind], { pay }) => {
    const bought = await pay.buys([{ goods: await pay.goods(5), quantity: 1 }]);
    await pay.control("/sandbox/faults", { rules: [{ kind, on: "payment_intents.create", count: 1 }, { kind, on: "payment_intents.confirm", count: 1 }] });
    const { payment, userErrors } = await pay.payment(bought.buyer, "paymentCreate", null, { orderGroupId: bought.orderGroupId });
    expect([payment, userErrors]).toMatchObject([{ state: "CREATED" }, []]);
    expect(await pay.payment(bought.buyer, "paymentConfirm", payment!.id, { paymentMethodId: "pm_card_visa" })).toMatchObject({ userErrors: [], payment: { state: "CAPTURED" } });
    const [intent, another] = await intentsOf(pay, bought.orderGroupId);
    expect(another).toBeUndefined();
    expect((await pay.stripe.charges.list({ payment_intent: intent!.id, limit: 100 })).data).toHaveLength(1);
    expect((await callsOf(pay, payment!.id)).map(({ purpose, state }) => [purpose, state])).toEqual([["payment.create", "ANSWERED"], ["payment.confirm", "ANSWERED"]]);
    expect(await pay.books({ [bought.id]: "lamp" }).postings(bought.id)).toMatchInlineSnapshot(`payment.captured  psp:pending  escrow:lamp  15.00 EUR`);
    expect(await pay.money.violated()).toEqual([]);
  });

  test("and has no answer for long is told as unknown, holds up other attempts, and is seen through by the completer", async ({ pay, scratch }) => {
    const bought = await pay.buys([{ goods: await pay.goods(5), quantity: 1 }]);
    const { payment } = await pay.payment(bought.buyer, "paymentCreate", null, { orderGroupId: bought.orderGroupId });
    await pay.control("/sandbox/faults", { rules: [{ kind: "error_before_commit", on: "payment_intents.confirm" }] });
    const [key, id] = [pay.key(), payment!.id];
    const confirm = (also: object = {}) => pay.payment(bought.buyer, "paymentConfirm", id, { paymentMethodId: "pm_card_visa", ...also });
    expect(await confirm({ idempotencyKey: key })).toMatchObject({ payment: { state: "INDETERMINATE" }, userErrors: [{ __typename: "PaymentPendingUnknownError", code: "PAYMENT_PENDING_UNKNOWN" }] });
    expect(await confirm()).toMatchObject({ payment: null, userErrors: [{ code: "INVALID_TRANSITION", from: "INDETERMINATE" }] });
    await pay.control("/sandbox/faults", { rules: [] });
    await asAdmin(scratch.adminUrl, (admin) => admin.query("update money.provider_call set next_at = clock_timestamp() where state = 'PENDING'"));
    await pay.settled();
    expect(await confirm({ idempotencyKey: key })).toMatchObject({ payment: { state: "CAPTURED" }, userErrors: [] });
    expect(await pay.money.violated()).toEqual([]);
  });

  test("is looked for once its key is forgotten, and asked anew only if it was never done", async ({ pay, scratch }) => {
    const forgotten = () => asAdmin(scratch.adminUrl, (admin) => admin.query("update money.provider_call set first_at = first_at - interval '2 days', next_at = clock_timestamp() where state = 'PENDING'"));
    for (const [kind, calls] of [["cut_after_commit", [["payment.create", "ANSWERED"]]], ["error_before_commit", [["payment.create", "LOST"], ["payment.create", "ANSWERED"]]]] as const) {
      const bought = await pay.buys([{ goods: await pay.goods(5), quantity: 1 }]);
      await pay.control("/sandbox/faults", { rules: [{ kind, on: "payment_intents.create" }] });
      const { payment, userErrors } = await pay.payment(bought.buyer, "paymentCreate", null, { orderGroupId: bought.orderGroupId });
      expect(userErrors).toMatchObject([{ code: "PAYMENT_PENDING_UNKNOWN" }]);
      await pay.control("/sandbox/faults", { rules: [] });
      await forgotten();
      await pay.settled();
      expect(await intentsOf(pay, bought.orderGroupId)).toHaveLength(1);
      expect((await callsOf(pay, payment!.id)).map(({ purpose, state }) => [purpose, state])).toEqual(calls);
      expect(await pay.paysBy(bought)).toMatchObject({ userErrors: [], payment: { id: payment!.id, state: "CAPTURED" } });
    }
  });
});
