import { describe, expect } from "vitest";
import { uuidOf } from "@souk/shared/ids";
import { walletOf } from "@souk/test/payment-methods";
import { posted, toldOf } from "@souk/test/provider-events";
import { asAdmin } from "@souk/test/cluster";
import { test, type PaymentsWorld } from "@souk/test/payments";
import { person } from "@souk/test/subgraph-under-test";

const refOf = async (pay: PaymentsWorld, setupId: string) => (await pay.money.runtime.database.row<{ ref: string }>("select provider_ref as ref from money.payment_method_setup where id = $1", [uuidOf(setupId)]))!.ref;

describe("setting a way of paying up", () => {
  test("with a card keeps it: its token and its last digits, for its buyer and staff who look after money", async ({ pay }) => {
    const ada = walletOf(pay);
    const { paymentMethodSetup: begun, userErrors } = await ada.does("paymentMethodSetupCreate");
    expect([begun, userErrors]).toMatchObject([{ state: "CREATED", paymentMethod: null }, []]);
    expect(begun!.clientSecret).toMatch(/^seti_\w+_secret_\w+$/);
    const done = await ada.does("paymentMethodSetupConfirm", begun!.id, { paymentMethodId: "pm_card_visa" });
    const visa = { state: "ACTIVE", type: "card", brand: "visa", last4: "4242", expiryMonth: 12 };
    expect(done).toMatchObject({ userErrors: [], paymentMethodSetup: { state: "SUCCEEDED", clientSecret: null, nextAction: null, paymentMethod: visa } });
    expect(await ada.kept()).toMatchObject([visa]);
    expect(await ada.kept(person({ roles: ["SUPPORT"] }))).toMatchObject([visa]);
    expect([await ada.kept(person()), await ada.setup(begun!.id, person())]).toEqual([null, null]);
    expect(await ada.customers()).toHaveLength(1);
    expect(await pay.money.violated()).toEqual([]);
  });

  test("shows the newest first", async ({ pay }) => {
    const ada = walletOf(pay);
    for (const method of ["pm_card_visa", "pm_card_mastercard", "pm_card_amex"]) await ada.keeps(method);
    expect((await ada.kept())!.map(({ brand }) => brand)).toEqual(["amex", "mastercard", "visa"]);
    expect(await ada.customers()).toHaveLength(1);
  });

  test("with a card that is refused says why, and the same setup is open for another", async ({ pay }) => {
    const ada = walletOf(pay);
    const { paymentMethodSetup: begun } = await ada.does("paymentMethodSetupCreate");
    expect(await ada.does("paymentMethodSetupConfirm", begun!.id, { paymentMethodId: "pm_card_chargeDeclinedExpiredCard" }))
      .toMatchObject({ userErrors: [{ __typename: "PaymentDeclinedError", code: "PAYMENT_DECLINED" }], paymentMethodSetup: { state: "CREATED", decline: { code: "expired_card" } } });
    expect(await ada.kept()).toEqual([]);
    expect(await ada.does("paymentMethodSetupConfirm", begun!.id, { paymentMethodId: "pm_card_visa" })).toMatchObject({ userErrors: [], paymentMethodSetup: { state: "SUCCEEDED", decline: null } });
    expect(await ada.does("paymentMethodSetupConfirm", begun!.id, { paymentMethodId: "pm_card_visa" })).toMatchObject({ paymentMethodSetup: null, userErrors: [{ code: "INVALID_TRANSITION" }] });
  });

  test.for(["the provider tells us", "we look"] as const)("with a card whose bank asks something says where to go, and is done when %s", async (by, { pay, scratch }) => {
    const ada = walletOf(pay);
    const { paymentMethodSetup: begun } = await ada.does("paymentMethodSetupCreate");
    const asked = await ada.does("paymentMethodSetupConfirm", begun!.id, { paymentMethodId: "pm_card_authenticationRequired", returnUrl: "https://shop.example.com/" });
    expect(asked).toMatchObject({ userErrors: [], paymentMethodSetup: { state: "REQUIRES_ACTION", nextAction: { kind: "REDIRECT" } } });
    expect(asked.paymentMethodSetup!.nextAction!.url).toContain(pay.sandbox.url);
    const ref = await refOf(pay, begun!.id);
    await pay.control(`/sandbox/setup_intents/${ref}/authenticate`, { outcome: "succeed" });
    if (by === "we look") await asAdmin(scratch.adminUrl, (admin) => admin.query("update money.payment_method_setup set look_at = clock_timestamp() where look_at is not null"));
    else for (const event of await toldOf(pay, ref)) await posted(pay, JSON.stringify(event));
    await pay.settled();
    expect(await ada.setup(begun!.id)).toMatchObject({ state: "SUCCEEDED", nextAction: null, paymentMethod: { state: "ACTIVE", brand: "visa" } });
    expect(await ada.kept()).toHaveLength(1);
  });

  test("in the buyer's browser is heard of in whatever order it is told, once or often", async ({ pay }) => {
    const ada = walletOf(pay);
    const { paymentMethodSetup: begun } = await ada.does("paymentMethodSetupCreate");
    const ref = await refOf(pay, begun!.id);
    const { payment_method: method } = await pay.stripe.setupIntents.confirm(ref, { payment_method: "pm_card_mastercard", return_url: "https://shop.example.com/" });
    const told = [...await toldOf(pay, ref), ...await toldOf(pay, method as string)];
    expect(told.map(({ type }) => type).toSorted()).toEqual(["payment_method.attached", "setup_intent.created", "setup_intent.succeeded"]);
    for (const event of [...told.toReversed(), ...told]) {
      await posted(pay, JSON.stringify(event));
      await pay.settled();
    }
    expect(await ada.setup(begun!.id)).toMatchObject({ state: "SUCCEEDED", paymentMethod: { brand: "mastercard" } });
    expect(await ada.kept()).toHaveLength(1);
  });

  test("takes ids of the provider alone: whatever looks like a card number is refused and goes nowhere", async ({ pay }) => {
    const ada = walletOf(pay);
    const { paymentMethodSetup: begun } = await ada.does("paymentMethodSetupCreate");
    for (const paymentMethodId of ["4242424242424242", "4242 4242 4242 4242", "tok_visa", "pm_card_visa 123"])
      expect(await ada.does("paymentMethodSetupConfirm", begun!.id, { paymentMethodId })).toMatchObject({ paymentMethodSetup: null, userErrors: [{ code: "INVALID", path: ["input", "paymentMethodId"] }] });
    expect(await walletOf(pay).does("paymentMethodSetupConfirm", begun!.id, { paymentMethodId: "pm_card_visa" })).toMatchObject({ paymentMethodSetup: null, userErrors: [{ code: "INVALID", path: ["id"] }] });
    const written = await pay.money.runtime.database.rows("select from money.provider_call where object_id = $1 and purpose = 'setup.confirm'", [uuidOf(begun!.id)]);
    expect(written).toEqual([]);
  });

  test("is tried ten times at once by one buyer, and then seldom: it is no place to find out which cards live", async ({ pay }) => {
    const thief = walletOf(pay);
    const { paymentMethodSetup: begun } = await thief.does("paymentMethodSetupCreate");
    for (let at = 0; at < 10; at++) expect(await thief.does("paymentMethodSetupConfirm", begun!.id, { paymentMethodId: "pm_card_chargeDeclined" })).toMatchObject({ userErrors: [{ code: "PAYMENT_DECLINED" }] });
    await expect(thief.does("paymentMethodSetupConfirm", begun!.id, { paymentMethodId: "pm_card_visa" })).rejects.toThrow("RATE_LIMITED");
    expect(await walletOf(pay).keeps()).toMatchObject({ state: "ACTIVE" });
  });

  test("makes one customer of a buyer who begins in twenty windows at once, and one setup for each key", async ({ pay }) => {
    const ada = walletOf(pay);
    const key = pay.key();
    const begun = await Promise.all(Array.from({ length: 20 }, (_, at) => ada.does("paymentMethodSetupCreate", undefined, at % 2 ? { idempotencyKey: key } : {})));
    expect(begun.flatMap(({ userErrors }) => userErrors)).toEqual([]);
    expect(begun.every(({ paymentMethodSetup }) => paymentMethodSetup?.clientSecret?.startsWith("seti_"))).toBe(true);
    expect(new Set(begun.map(({ paymentMethodSetup }) => paymentMethodSetup!.id)).size).toBe(11);
    const [customer, another] = await ada.customers();
    expect(another).toBeUndefined();
    expect((await pay.stripe.setupIntents.list({ customer: customer!, limit: 100 })).data).toHaveLength(11);
  });

  test("is refused to whoever keeps twenty; of two that are finished together the one beyond is detached again", async ({ pay, scratch }) => {
    const ada = walletOf(pay);
    await ada.keeps();
    const fills = (upTo: number) => asAdmin(scratch.adminUrl, (admin) => admin.query(
      `insert into money.payment_method (id, user_id, provider_ref, type)
       select gen_random_uuid(), $1, 'pm_' || gen_random_uuid(), 'card' from generate_series(1, $2 - (select count(*)::int from money.payment_method where user_id = $1))`, [uuidOf(ada.buyer.userId!), upTo]));
    await fills(19);
    const setups = await Promise.all([1, 2].map(() => ada.does("paymentMethodSetupCreate")));
    const done = await Promise.all(setups.map(({ paymentMethodSetup }) => ada.does("paymentMethodSetupConfirm", paymentMethodSetup!.id, { paymentMethodId: "pm_card_visa" })));
    expect(done.map(({ paymentMethodSetup }) => paymentMethodSetup!.state).toSorted()).toEqual(["FAILED", "SUCCEEDED"]);
    expect(done.find(({ paymentMethodSetup }) => paymentMethodSetup!.state === "FAILED")).toMatchObject({ paymentMethodSetup: { decline: { code: "payment_method_limit" }, paymentMethod: null } });
    expect(await ada.kept()).toHaveLength(20);
    expect(await ada.does("paymentMethodSetupCreate")).toMatchObject({ paymentMethodSetup: null, userErrors: [{ __typename: "PaymentMethodLimitError", code: "PAYMENT_METHOD_LIMIT", limit: 20 }] });
    await pay.settled();
    const [customer] = await ada.customers();
    expect((await pay.stripe.customers.listPaymentMethods(customer!, { limit: 100 })).data).toHaveLength(2);
    expect(await pay.money.violated()).toEqual([]);
  });
});

describe("what is asked of the provider for a setup", () => {
  test.for([
    ["is cut off after it was done", "cut_after_commit"],
    ["is a fault though it was done", "error_after_commit"],
    ["is a fault and nothing was done", "error_before_commit"],
    ["puts us off", "rate_limit"],
  ] as const)("is done once where the answer %s", async ([, kind], { pay }) => {
    const ada = walletOf(pay);
    await pay.control("/sandbox/faults", { rules: ["customers.create", "setup_intents.create", "setup_intents.confirm"].map((on) => ({ kind, on, count: 1 })) });
    const { paymentMethodSetup: begun, userErrors } = await ada.does("paymentMethodSetupCreate");
    expect([begun, userErrors]).toMatchObject([{ state: "CREATED" }, []]);
    expect(await ada.does("paymentMethodSetupConfirm", begun!.id, { paymentMethodId: "pm_card_visa" })).toMatchObject({ userErrors: [], paymentMethodSetup: { state: "SUCCEEDED" } });
    const [customer, another] = await ada.customers();
    expect(another).toBeUndefined();
    expect((await pay.stripe.setupIntents.list({ customer: customer!, limit: 100 })).data).toHaveLength(1);
    expect((await pay.stripe.customers.listPaymentMethods(customer!, { limit: 100 })).data).toHaveLength(1);
    expect(await ada.kept()).toHaveLength(1);
    expect(await pay.money.violated()).toEqual([]);
  });

  test("and is not answered for long is told as busy, and the same again goes on with the one customer", async ({ pay, scratch }) => {
    const ada = walletOf(pay);
    const key = pay.key();
    await pay.control("/sandbox/faults", { rules: [{ kind: "cut_after_commit", on: "customers.create" }] });
    await expect(ada.does("paymentMethodSetupCreate", undefined, { idempotencyKey: key })).rejects.toThrow("DOWNSTREAM_UNAVAILABLE");
    await pay.control("/sandbox/faults", { rules: [] });
    await asAdmin(scratch.adminUrl, (admin) => admin.query("update money.provider_call set first_at = first_at - interval '2 days', next_at = clock_timestamp() where state = 'PENDING'"));
    await pay.settled();
    expect(await ada.does("paymentMethodSetupCreate", undefined, { idempotencyKey: key })).toMatchObject({ userErrors: [], paymentMethodSetup: { state: "CREATED" } });
    expect(await ada.customers()).toHaveLength(1);
  });
});
