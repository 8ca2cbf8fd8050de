import { describe, expect } from "vitest";
import { uuidOf } from "@souk/shared/ids";
import { asAdmin } from "@souk/test/cluster";
import { test } from "@souk/test/payments";

describe("paying", () => {
  test("with a card that comes through holds what was paid for each order, and its orders are placed", async ({ pay }) => {
    const goods = await pay.goods(5);
    const bought = await pay.buys([{ goods, quantity: 2 }]);
    const created = await pay.payment(bought.buyer, "paymentCreate", null, { orderGroupId: bought.orderGroupId });
    expect(created).toMatchObject({ userErrors: [], payment: { state: "CREATED", amount: { minor: "2600", currency: "EUR" }, attempts: [] } });
    expect(created.payment!.clientSecret).toMatch(/^pi_\w+_secret_\w+$/);
    const confirmed = await pay.payment(bought.buyer, "paymentConfirm", created.payment!.id, { paymentMethodId: "pm_card_visa" });
    expect(confirmed).toMatchObject({ userErrors: [], payment: { state: "CAPTURED", clientSecret: null, attempts: [{ outcome: "SUCCEEDED", method: { brand: "visa", last4: "4242" } }] } });
    await pay.settled();
    expect(await pay.order(bought.buyer, bought.id, "state paymentStatus")).toEqual({ state: "ACCEPTED", paymentStatus: "PAID" });
    expect(await pay.books({ [bought.id]: "lamp" }).postings(bought.id)).toMatchInlineSnapshot(`payment.captured  psp:pending  escrow:lamp  26.00 EUR`);
    expect(await pay.money.violated()).toEqual([]);
  });

  test("with a card that is declined says why, and the same payment is open for another", async ({ pay }) => {
    const bought = await pay.buys([{ goods: await pay.goods(5), quantity: 1 }]);
    const declined = await pay.paysBy(bought, "pm_card_chargeDeclinedInsufficientFunds");
    expect(declined).toMatchObject({
      payment: { state: "CREATED", decline: { code: "insufficient_funds" }, attempts: [{ outcome: "DECLINED" }] },
      userErrors: [{ __typename: "PaymentDeclinedError", code: "PAYMENT_DECLINED", declineCode: "insufficient_funds" }],
    });
    const again = await pay.paysBy(bought);
    expect(again).toMatchObject({ userErrors: [], payment: { id: declined.payment!.id, state: "CAPTURED", decline: null, attempts: [{ outcome: "DECLINED" }, { outcome: "SUCCEEDED" }] } });
    await pay.settled();
    expect(await pay.order(bought.buyer, bought.id, "state")).toEqual({ state: "ACCEPTED" });
    expect(await pay.money.violated()).toEqual([]);
  });

  test("with a card whose bank asks something says where to go, and goes on when the buyer has been there", async ({ pay }) => {
    const bought = await pay.buys([{ goods: await pay.goods(5), quantity: 1 }]);
    const asked = await pay.paysBy(bought, "pm_card_authenticationRequired");
    expect(asked).toMatchObject({ userErrors: [], payment: { state: "REQUIRES_ACTION", nextAction: { kind: "REDIRECT" } } });
    expect(asked.payment!.nextAction!.url).toContain(pay.sandbox.url);
    const { id } = (await pay.stripe.paymentIntents.list({ limit: 1 })).data[0]!;
    await pay.control(`/sandbox/payment_intents/${id}/authenticate`, { outcome: "succeed" });
    const after = await pay.payment(bought.buyer, "paymentCreate", null, { orderGroupId: bought.orderGroupId });
    expect(after.payment!.id).toBe(asked.payment!.id);
  });

  test("is for nobody else's groups, and not for what is no group, or is over", async ({ pay }) => {
    const bought = await pay.buys([{ goods: await pay.goods(5), quantity: 1 }]);
    const refused = [{ code: "INVALID", path: ["input", "orderGroupId"] }];
    expect(await pay.payment(bought.seller, "paymentCreate", null, { orderGroupId: bought.orderGroupId })).toMatchObject({ payment: null, userErrors: refused });
    expect(await pay.payment(bought.buyer, "paymentCreate", null, { orderGroupId: bought.id })).toMatchObject({ payment: null, userErrors: refused });
    const { payment } = await pay.paysBy(bought);
    expect(await pay.payment(bought.seller, "paymentConfirm", payment!.id, { paymentMethodId: "pm_card_visa" })).toMatchObject({ payment: null, userErrors: [{ code: "INVALID", path: ["id"] }] });
    expect(await pay.payment(bought.buyer, "paymentConfirm", payment!.id, { paymentMethodId: "4242424242424242" })).toMatchObject({ payment: null, userErrors: [{ code: "INVALID", path: ["input", "paymentMethodId"] }] });
    expect(await pay.payment(bought.buyer, "paymentConfirm", payment!.id, { paymentMethodId: "pm_card_visa" })).toMatchObject({ payment: null, userErrors: [{ code: "INVALID_TRANSITION", from: "CAPTURED", allowed: [] }] });
    await pay.settled();
    expect(await pay.payment(bought.buyer, "paymentCreate", null, { orderGroupId: bought.orderGroupId })).toMatchObject({ payment: null, userErrors: [{ __typename: "NotPayableError", code: "WINDOW_CLOSED" }] });
  });

  test("is done once under one key, however often and at the same time it is asked", async ({ pay }) => {
    const bought = await pay.buys([{ goods: await pay.goods(5), quantity: 1 }]);
    const key = pay.key();
    const begun = await Promise.all(Array.from({ length: 20 }, (_, at) => pay.payment(bought.buyer, "paymentCreate", null, { orderGroupId: bought.orderGroupId, ...(at % 2 ? { idempotencyKey: key } : {}) })));
    const [id, another] = [...new Set(begun.map(({ payment }) => payment!.id))];
    expect(another).toBeUndefined();
    const confirm = pay.key();
    const paid = await Promise.all(Array.from({ length: 100 }, () => pay.payment(bought.buyer, "paymentConfirm", id!, { paymentMethodId: "pm_card_visa", idempotencyKey: confirm })));
    expect(new Set(paid.map((answer) => JSON.stringify([answer.payment?.state, answer.userErrors])))).toEqual(new Set([JSON.stringify(["CAPTURED", []])]));
    const intents = await pay.stripe.paymentIntents.list({ limit: 100 });
    expect(intents.data.filter(({ metadata }) => metadata["orderGroup"] === bought.orderGroupId)).toHaveLength(1);
    expect(await pay.money.violated()).toEqual([]);
  });

  test("is refused when the time for it is over, and who tries card after card is stopped", async ({ pay, scratch }) => {
    const bought = await pay.buys([{ goods: await pay.goods(5), quantity: 1 }]);
    const { payment } = await pay.payment(bought.buyer, "paymentCreate", null, { orderGroupId: bought.orderGroupId });
    const tries = () => pay.payment(bought.buyer, "paymentConfirm", payment!.id, { paymentMethodId: "pm_card_chargeDeclined" });
    for (let attempt = 0; attempt < 20; attempt++) expect((await tries()).userErrors).toMatchObject([{ code: "PAYMENT_DECLINED" }]);
    await expect(tries()).rejects.toThrow("RATE_LIMITED");

    const late = await pay.buys([{ goods: await pay.goods(5), quantity: 1 }]);
    const begun = await pay.payment(late.buyer, "paymentCreate", null, { orderGroupId: late.orderGroupId });
    await asAdmin(scratch.adminUrl, (admin) => admin.query("update commerce.order_group set payable_until = clock_timestamp() where id = $1", [uuidOf(late.orderGroupId)]));
    expect(await pay.payment(late.buyer, "paymentConfirm", begun.payment!.id, { paymentMethodId: "pm_card_visa" })).toMatchObject({ payment: null, userErrors: [{ __typename: "NotPayableError", path: ["id"] }] });
  });
});
