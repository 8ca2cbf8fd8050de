import { describe, expect } from "vitest";
import { uuidOf, type Id } from "@souk/shared/ids";
import { asAdmin } from "@souk/test/cluster";
import { walletOf } from "@souk/test/payment-methods";
import { test, type PaymentsWorld } from "@souk/test/payments";
import { person } from "@souk/test/subgraph-under-test";
import { posted, toldOf } from "@souk/test/provider-events";

const lamp = async (pay: PaymentsWorld) => pay.buys([{ goods: await pay.goods(5), quantity: 1 }]);
const intentOf = async (pay: PaymentsWorld, paymentId: Id<"pay">) => pay.stripe.paymentIntents.retrieve((await pay.money.runtime.database.row<{ ref: string }>("select provider_ref as ref from money.payment where id = $1", [uuidOf(paymentId)]))!.ref);
const begun = async (pay: PaymentsWorld, { buyer, orderGroupId }: Awaited<ReturnType<typeof lamp>>) => (await pay.payment(buyer, "paymentCreate", null, { orderGroupId })).payment!;
const savingsOf = (pay: PaymentsWorld, paymentId: Id<"pay">) => pay.money.runtime.database.rows("select from money.payment_method_saving where payment_id = $1", [uuidOf(paymentId)]);

describe("paying with what is kept", () => {
  test("takes our own id of it, of a payment that was begun as the buyer's at the provider", async ({ pay }) => {
    const bought = await lamp(pay);
    const visa = await walletOf(pay, bought.buyer).keeps();
    const payment = await begun(pay, bought);
    const [customer] = await walletOf(pay, bought.buyer).customers();
    expect(await intentOf(pay, payment.id)).toMatchObject({ customer });
    expect(await pay.payment(bought.buyer, "paymentConfirm", payment.id, { paymentMethodId: visa.id }))
      .toMatchObject({ userErrors: [], payment: { state: "CAPTURED", attempts: [{ outcome: "SUCCEEDED", method: { brand: "visa", last4: "4242" } }] } });
    expect(await walletOf(pay, bought.buyer).kept()).toMatchObject([{ id: visa.id }]);
    expect(await pay.money.violated()).toEqual([]);
  });

  test.for(["well", "with error_after_commit", "with error_before_commit", "with cut_after_commit"])("takes it also for a payment that was begun before there was a customer, who is said to the provider %s", async (how, { pay }) => {
    const bought = await lamp(pay);
    const payment = await begun(pay, bought);
    expect((await intentOf(pay, payment.id)).customer).toBeNull();
    const visa = await walletOf(pay, bought.buyer).keeps();
    const kind = how.replace("with ", "");
    if (kind !== "well") await pay.control("/sandbox/faults", { rules: [{ kind, on: "payment_intents.update", count: 1 }] });
    expect(await pay.payment(bought.buyer, "paymentConfirm", payment.id, { paymentMethodId: visa.id })).toMatchObject({ userErrors: [], payment: { state: "CAPTURED" } });
    const intent = await intentOf(pay, payment.id);
    expect([intent.customer]).toEqual(await walletOf(pay, bought.buyer).customers());
    expect((await pay.stripe.charges.list({ payment_intent: intent.id })).data).toHaveLength(1);
  });

  test("is refused for somebody else's, by our id or the provider's, and for one that was removed", async ({ pay }) => {
    const [bought, theirs] = [await lamp(pay), walletOf(pay, person())];
    const [mine, other] = [await walletOf(pay, bought.buyer).keeps(), await theirs.keeps()];
    const ref = (await pay.money.runtime.database.row<{ ref: string }>("select provider_ref as ref from money.payment_method where id = $1", [uuidOf(other.id)]))!.ref;
    const payment = await begun(pay, bought);
    const refused = { payment: null, userErrors: [{ code: "INVALID", path: ["input", "paymentMethodId"] }] };
    await walletOf(pay, bought.buyer).does("paymentMethodRemove", mine.id);
    for (const paymentMethodId of [other.id, ref, mine.id, "pmt_00000000000000000000000000"])
      expect(await pay.payment(bought.buyer, "paymentConfirm", payment.id, { paymentMethodId }), paymentMethodId).toMatchObject(refused);
    expect((await intentOf(pay, payment.id)).status).toBe("requires_payment_method");
  });
});

describe("keeping what is paid with", () => {
  test("makes a customer of the buyer, and the next payment takes it", async ({ pay }) => {
    const bought = await lamp(pay);
    const wallet = walletOf(pay, bought.buyer);
    const payment = await begun(pay, bought);
    expect(await pay.payment(bought.buyer, "paymentConfirm", payment.id, { paymentMethodId: "pm_card_mastercard", saves: true })).toMatchObject({ userErrors: [], payment: { state: "CAPTURED" } });
    await pay.settled();
    const [kept, another] = (await wallet.kept())!;
    expect([kept, another]).toMatchObject([{ state: "ACTIVE", brand: "mastercard", last4: "4444" }, undefined]);
    expect([await wallet.customers(), await savingsOf(pay, payment.id)]).toMatchObject([[expect.any(String)], []]);
    const next = await pay.buys([{ goods: await pay.goods(5), quantity: 1 }], { buyer: bought.buyer });
    const again = await begun(pay, next);
    expect(await pay.payment(bought.buyer, "paymentConfirm", again.id, { paymentMethodId: kept!.id })).toMatchObject({ userErrors: [], payment: { state: "CAPTURED" } });
    expect(await pay.money.violated()).toEqual([]);
  });

  test.for(["the provider tells us", "we look"] as const)("waits for the buyer's bank, and is done when %s", async (by, { pay, scratch }) => {
    const bought = await lamp(pay);
    const payment = await begun(pay, bought);
    expect(await pay.payment(bought.buyer, "paymentConfirm", payment.id, { paymentMethodId: "pm_card_authenticationRequired", saves: true })).toMatchObject({ payment: { state: "REQUIRES_ACTION" } });
    await pay.settled();
    expect(await walletOf(pay, bought.buyer).kept()).toEqual([]);
    const { id } = await intentOf(pay, payment.id);
    await pay.control(`/sandbox/payment_intents/${id}/authenticate`, { outcome: "succeed" });
    if (by === "we look") await asAdmin(scratch.adminUrl, (admin) => admin.query("update money.payment set look_at = clock_timestamp() where look_at is not null"));
    else for (const event of [...await toldOf(pay, id), ...await toldOf(pay, (await intentOf(pay, payment.id)).payment_method as string)]) await posted(pay, JSON.stringify(event));
    await pay.settled();
    await asAdmin(scratch.adminUrl, (admin) => admin.query("update money.payment_method_saving set look_at = clock_timestamp()"));
    await pay.settled();
    expect(await walletOf(pay, bought.buyer).kept()).toHaveLength(1);
    expect(await savingsOf(pay, payment.id)).toEqual([]);
  });

  test("is not done for an attempt that was declined, nor for the next one when that does not ask for it", async ({ pay }) => {
    const bought = await lamp(pay);
    const payment = await begun(pay, bought);
    expect(await pay.payment(bought.buyer, "paymentConfirm", payment.id, { paymentMethodId: "pm_card_chargeDeclined", saves: true })).toMatchObject({ userErrors: [{ code: "PAYMENT_DECLINED" }] });
    expect(await pay.payment(bought.buyer, "paymentConfirm", payment.id, { paymentMethodId: "pm_card_visa" })).toMatchObject({ userErrors: [], payment: { state: "CAPTURED" } });
    await pay.settled();
    expect(await walletOf(pay, bought.buyer).kept()).toEqual([]);
    expect((await intentOf(pay, payment.id)).setup_future_usage).toBeNull();
  });
});

describe("removing a way of paying", () => {
  test("takes it from its buyer at once, for ever, and from the provider soon; again is refused, a replay is not", async ({ pay }) => {
    const ada = walletOf(pay);
    const { id } = await ada.keeps();
    const key = pay.key();
    expect(await walletOf(pay).does("paymentMethodRemove", id)).toMatchObject({ paymentMethod: null, userErrors: [{ code: "INVALID", path: ["id"] }] });
    for (const _ of [1, 2]) expect(await ada.does("paymentMethodRemove", id, { idempotencyKey: key })).toMatchObject({ userErrors: [], paymentMethod: { id, state: "REMOVED" } });
    expect(await ada.does("paymentMethodRemove", id)).toMatchObject({ paymentMethod: null, userErrors: [{ code: "INVALID", path: ["id"] }] });
    expect(await ada.kept()).toEqual([]);
    await pay.control("/sandbox/faults", { rules: [{ kind: "cut_after_commit", on: "payment_methods.detach", count: 2 }] });
    await pay.settled();
    const [customer] = await ada.customers();
    await expect.poll(async () => { await pay.settled(); return (await pay.stripe.customers.listPaymentMethods(customer!)).data; }, { timeout: 20_000 }).toEqual([]);
    expect(await pay.money.violated()).toEqual([]);
  });

  test("leaves a payment alone that waits for its buyer's bank: it is captured, and then the provider forgets the card", async ({ pay, scratch }) => {
    const bought = await lamp(pay);
    const wallet = walletOf(pay, bought.buyer);
    const { paymentMethodSetup: setup } = await wallet.does("paymentMethodSetupCreate");
    const kept = await wallet.does("paymentMethodSetupConfirm", setup!.id, { paymentMethodId: "pm_card_authenticationRequired", returnUrl: "https://shop.example.com/" });
    const { ref } = (await pay.money.runtime.database.row<{ ref: string }>("select provider_ref as ref from money.payment_method_setup where id = $1", [uuidOf(kept.paymentMethodSetup!.id)]))!;
    await pay.control(`/sandbox/setup_intents/${ref}/authenticate`, { outcome: "succeed" });
    for (const event of await toldOf(pay, ref)) await posted(pay, JSON.stringify(event));
    await pay.settled();
    const [card] = (await wallet.kept())!;
    const payment = await begun(pay, bought);
    expect(await pay.payment(bought.buyer, "paymentConfirm", payment.id, { paymentMethodId: card!.id })).toMatchObject({ payment: { state: "REQUIRES_ACTION" } });
    await wallet.does("paymentMethodRemove", card!.id);
    await pay.settled();
    const [customer] = await wallet.customers();
    const atProvider = async () => (await pay.stripe.customers.listPaymentMethods(customer!)).data.length;
    expect([await wallet.kept(), await atProvider()]).toEqual([[], 1]);
    await pay.control(`/sandbox/payment_intents/${(await intentOf(pay, payment.id)).id}/authenticate`, { outcome: "succeed" });
    await asAdmin(scratch.adminUrl, (admin) => admin.query("update money.payment set look_at = clock_timestamp() where look_at is not null"));
    await pay.settled();
    expect((await intentOf(pay, payment.id)).status).toBe("succeeded");
    await pay.settled();
    expect(await atProvider()).toBe(0);
  });

  test("at the provider is heard of: it is not shown any more", async ({ pay }) => {
    const ada = walletOf(pay);
    const { id } = await ada.keeps();
    const { ref } = (await pay.money.runtime.database.row<{ ref: string }>("select provider_ref as ref from money.payment_method where id = $1", [uuidOf(id)]))!;
    await pay.stripe.paymentMethods.detach(ref);
    for (const event of await toldOf(pay, ref)) await posted(pay, JSON.stringify(event));
    await pay.settled();
    expect(await ada.kept()).toEqual([]);
  });
});
