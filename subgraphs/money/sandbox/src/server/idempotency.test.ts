import { expect } from "vitest";
import { refusalOf } from "../testing/refusal.ts";
import { secretKey, test } from "../testing/world.ts";

const euro = { amount: 1_000, currency: "eur" } as const;
const card = { ...euro, confirm: true, automatic_payment_methods: { enabled: true, allow_redirects: "never" } } as const;

test("the same key gives the same answer, also after a restart, and makes one object", async ({ world }) => {
  const first = await world.client().paymentIntents.create({ ...card, payment_method: "pm_card_visa" }, { idempotencyKey: "again" });
  expect(first.lastResponse.headers["idempotent-replayed"]).toBeUndefined();
  await world.restart();
  const second = await world.client().paymentIntents.create({ ...card, payment_method: "pm_card_visa" }, { idempotencyKey: "again" });
  expect(second).toEqual(first);
  expect(second.lastResponse.headers).toMatchObject({ "idempotent-replayed": "true", "original-request": first.lastResponse.requestId, "idempotency-key": "again" });
  expect((await world.stripe.paymentIntents.list()).data).toHaveLength(1);
});

test("a decline is replayed too, with its charge and no other", async ({ world: { stripe } }) => {
  const pay = () => refusalOf(stripe.paymentIntents.create({ ...card, payment_method: "pm_card_chargeDeclined" }, { idempotencyKey: "declined" }));
  const [first, second] = [await pay(), await pay()];
  expect(second.headers).toMatchObject({ "idempotent-replayed": "true" });
  expect([first.statusCode, second.statusCode, second.charge]).toEqual([402, 402, first.charge]);
});

test("the same key for something else is refused", async ({ world: { stripe } }) => {
  await stripe.paymentIntents.create(euro, { idempotencyKey: "mine" });
  expect(await refusalOf(stripe.paymentIntents.create({ ...euro, amount: 1_001 }, { idempotencyKey: "mine" }))).toMatchObject({ statusCode: 400, rawType: "idempotency_error" });
  expect(await refusalOf(stripe.customers.create({}, { idempotencyKey: "mine" }))).toMatchObject({ statusCode: 400, rawType: "idempotency_error" });
});

test("a hundred at once make one object; those that come while it is made hear 409", async ({ world: { stripe } }) => {
  const before = (await stripe.customers.list({ limit: 100 })).data.length;
  const answers = await Promise.all(Array.from({ length: 100 }, () => stripe.customers.create({ name: "Ben" }, { idempotencyKey: "at once" }).then(({ id }) => id, (error: { statusCode: number; code: string }) => `${error.statusCode} ${error.code}`)));
  const made = answers.filter((answer) => answer.startsWith("cus_"));
  expect(new Set(made).size).toBe(1);
  expect(answers.filter((answer) => !answer.startsWith("cus_") && answer !== "409 idempotency_key_in_use")).toEqual([]);
  expect((await stripe.customers.list({ limit: 100 })).data.length - before).toBe(1);
});

test("a key whose request is under way is refused until that has its answer", async ({ world }) => {
  const { stripe } = world;
  await world.control("POST", "/faults", { rules: [{ kind: "slow_after", on: "customers.create", ms: 400, count: 1 }] });
  const first = stripe.customers.create({ name: "Cem" }, { idempotencyKey: "slow" });
  await expect.poll(async () => (await stripe.customers.list({ limit: 1 })).data[0]?.name).toBe("Cem");
  expect(await refusalOf(stripe.customers.create({ name: "Cem" }, { idempotencyKey: "slow" }))).toMatchObject({ statusCode: 409, code: "idempotency_key_in_use" });
  const { id } = await first;
  expect((await stripe.customers.create({ name: "Cem" }, { idempotencyKey: "slow" })).id).toBe(id);
});

test("a key whose request was malformed is free; one whose request was refused is not", async ({ world: { stripe } }) => {
  await refusalOf(stripe.paymentIntents.create({ amount: 1_000 } as never, { idempotencyKey: "malformed" }));
  expect(await stripe.paymentIntents.create(euro, { idempotencyKey: "malformed" })).toMatchObject({ amount: 1_000 });
  await refusalOf(stripe.paymentIntents.create({ ...euro, amount: 1 }, { idempotencyKey: "refused" }));
  expect((await refusalOf(stripe.paymentIntents.create({ ...euro, amount: 1 }, { idempotencyKey: "refused" }))).headers).toMatchObject({ "idempotent-replayed": "true" });
});

test("a key is forgotten after a day", async ({ world }) => {
  const first = await world.stripe.customers.create({}, { idempotencyKey: "yesterday" });
  await world.advance(86_400_001);
  expect((await world.stripe.customers.create({}, { idempotencyKey: "yesterday" })).id).not.toBe(first.id);
});

test("a key that was not to age is known however far the clock was moved, also after a restart", async ({ world }) => {
  const first = await world.stripe.customers.create({}, { idempotencyKey: "under way" });
  await world.advance(3 * 86_400_000, { ages_keys: false });
  expect((await world.stripe.customers.create({}, { idempotencyKey: "under way" })).id).toBe(first.id);
  await world.restart();
  expect((await world.client().customers.create({}, { idempotencyKey: "under way" })).id).toBe(first.id);
  await world.advance(86_400_001);
  expect((await world.client().customers.create({}, { idempotencyKey: "under way" })).id).not.toBe(first.id);
});

test("the order of parameters does not matter", async ({ world }) => {
  const post = async (body: string) => {
    const answer = await fetch(`${world.sandbox.url}/v1/customers`, { method: "POST", body, headers: { authorization: `Bearer ${secretKey}`, "idempotency-key": "order", "content-type": "application/x-www-form-urlencoded" } });
    return await answer.json() as { id: string };
  };
  expect(await post("email=b%40example.org&name=Ben")).toEqual(await post("name=Ben&email=b%40example.org"));
});
