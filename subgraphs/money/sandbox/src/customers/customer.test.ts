import { describe, expect } from "vitest";
import { refusalOf } from "../testing/refusal.ts";
import { fits } from "../testing/wire-schema.ts";
import { test } from "../testing/world.ts";

const direct = { enabled: true, allow_redirects: "never" } as const;

describe("a customer", () => {
  test("is created, changed, found and deleted", async ({ world, stripe }) => {
    const customer = await stripe.customers.create({ email: "ada@example.org", name: "Ada", metadata: { user: "usr_1", gone: "soon" }, address: { line1: "Lane 1", country: "DE" } });
    expect(fits("customer", customer)).toEqual([]);
    expect(await stripe.customers.update(customer.id, { address: "", metadata: { gone: "", more: "1" } })).toMatchObject({ address: null, email: "ada@example.org", metadata: { user: "usr_1", more: "1" } });
    expect((await stripe.customers.list({ email: "ada@example.org" })).data.map(({ id }) => id)).toEqual([customer.id]);
    expect(await stripe.customers.del(customer.id)).toMatchObject({ id: customer.id, deleted: true });
    expect(await stripe.customers.retrieve(customer.id)).toMatchObject({ deleted: true });
    expect((await stripe.customers.list({ email: "ada@example.org" })).data).toEqual([]);
    expect(await refusalOf(stripe.customers.update(customer.id, { name: "Again" }))).toMatchObject({ statusCode: 404, code: "resource_missing" });
    await world.receiver.until(({ event }) => event.type === "customer.deleted" && event.data.object.id === customer.id);
  });

  test("keeps methods, pays with them again and again, and gives them up", async ({ stripe }) => {
    const { id: customer } = await stripe.customers.create();
    const method = await stripe.paymentMethods.attach("pm_card_visa", { customer });
    expect(method).toMatchObject({ customer, card: { brand: "visa", last4: "4242" } });
    expect(fits("payment_method", method)).toEqual([]);
    for (const amount of [1_000, 2_000]) {
      expect(await stripe.paymentIntents.create({ amount, currency: "eur", customer, payment_method: method.id, confirm: true, automatic_payment_methods: direct })).toMatchObject({ status: "succeeded", customer });
    }
    expect(await refusalOf(stripe.paymentIntents.create({ amount: 1_000, currency: "eur", payment_method: method.id, confirm: true, automatic_payment_methods: direct }))).toMatchObject({ param: "payment_method" });
    expect((await stripe.customers.listPaymentMethods(customer)).data.map(({ id }) => id)).toEqual([method.id]);
    expect((await stripe.paymentMethods.list({ customer, type: "card" })).data.map(({ id }) => id)).toEqual([method.id]);
    expect(await stripe.customers.retrievePaymentMethod(customer, method.id)).toMatchObject({ id: method.id });
    expect(await stripe.paymentMethods.update(method.id, { metadata: { label: "home" } })).toMatchObject({ metadata: { label: "home" } });
    expect(await stripe.paymentMethods.detach(method.id)).toMatchObject({ customer: null });
    expect(await refusalOf(stripe.paymentMethods.attach(method.id, { customer }))).toMatchObject({ statusCode: 400 });
  });

  test("cannot be given a card that its issuer refuses, except by the one that fails only when charged", async ({ stripe }) => {
    const { id: customer } = await stripe.customers.create();
    expect(await refusalOf(stripe.paymentMethods.attach("pm_card_chargeDeclined", { customer }))).toMatchObject({ statusCode: 402, code: "card_declined" });
    const { id } = await stripe.paymentMethods.attach("pm_card_chargeCustomerFail", { customer });
    expect(await refusalOf(stripe.paymentIntents.create({ amount: 1_000, currency: "eur", customer, payment_method: id, confirm: true, automatic_payment_methods: direct }))).toMatchObject({ statusCode: 402, code: "card_declined" });
  });

  test("keeps the method of a payment that says so", async ({ stripe }) => {
    const { id: customer } = await stripe.customers.create();
    const { payment_method } = await stripe.paymentIntents.create({ amount: 1_000, currency: "eur", customer, payment_method: "pm_card_visa", setup_future_usage: "off_session", confirm: true, automatic_payment_methods: direct });
    expect((await stripe.customers.listPaymentMethods(customer)).data.map(({ id }) => id)).toEqual([payment_method]);
  });
});
