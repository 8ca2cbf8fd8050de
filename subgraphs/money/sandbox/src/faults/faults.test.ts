import { describe, expect, test as plain } from "vitest";
import { refusalOf } from "../testing/refusal.ts";
import { test } from "../testing/world.ts";
import { faultsOpen } from "./faults.ts";

const named = (name: string) => ({ name, metadata: { key: name } });

describe("the menu of requests", () => {
  test.for([
    ["error_before_commit", 500, 0], ["error_after_commit", 500, 1], ["rate_limit", 429, 0],
  ] as const)("%s answers %i, and %i object is made", async ([kind, status, made], { world, stripe }) => {
    await world.control("POST", "/faults", { rules: [{ kind, on: "customers.create", count: 1 }] });
    const { data: [before] } = await stripe.customers.list({ limit: 1 });
    expect((await refusalOf(stripe.customers.create(named(kind), { idempotencyKey: kind }))).statusCode).toBe(status);
    const { data } = await stripe.customers.list(before ? { ending_before: before.id } : {});
    expect(data.map(({ name }) => name)).toEqual(Array.from({ length: made }, () => kind));
  });

  test("what failed before its commit can be sent again; a 500 after it is what the key will always say", async ({ stripe }) => {
    expect(await stripe.customers.create(named("error_before_commit"), { idempotencyKey: "error_before_commit" })).toMatchObject({ name: "error_before_commit" });
    const again = await refusalOf(stripe.customers.create(named("error_after_commit"), { idempotencyKey: "error_after_commit" }));
    expect([again.statusCode, again.headers?.["idempotent-replayed"]]).toEqual([500, "true"]);
  });

  test("an answer that is cut after its commit is had by asking again with the same key", async ({ world }) => {
    const stripe = world.client();
    // Twice: the package asks once more by itself when a connection breaks, even with no retries of its own.
    await world.control("POST", "/faults", { rules: [{ kind: "cut_after_commit", on: "customers.*", count: 2 }] });
    expect((await refusalOf(stripe.customers.create(named("cut"), { idempotencyKey: "cut" }))).type).toBe("StripeConnectionError");
    const again = await stripe.customers.create(named("cut"), { idempotencyKey: "cut" });
    expect(again.lastResponse.headers["idempotent-replayed"]).toBe("true");
    expect((await stripe.customers.list({ limit: 100 })).data.filter(({ name }) => name === "cut")).toHaveLength(1);
  });

  test("the package's own retries get through to one object", async ({ world }) => {
    await world.control("POST", "/faults", { rules: [{ kind: "cut_after_commit", on: "customers.create", count: 1 }, { kind: "error_before_commit", on: "customers.create", count: 1 }] });
    const stripe = world.client({ maxNetworkRetries: 3 });
    const { id } = await stripe.customers.create(named("retried"));
    expect((await stripe.customers.list({ limit: 100 })).data.filter(({ name }) => name === "retried").map(({ id }) => id)).toEqual([id]);
  });

  test("a slow answer runs into the client's time limit, before its commit or after", async ({ world }) => {
    await world.control("POST", "/faults", { rules: [{ kind: "slow_before", on: "balance.retrieve", ms: 2_000, count: 1 }, { kind: "slow_after", on: "customers.create", ms: 2_000, count: 1 }] });
    const hurried = world.client({ timeout: 100 });
    expect((await refusalOf(hurried.balance.retrieve())).type).toBe("StripeConnectionError");
    expect((await refusalOf(hurried.customers.create(named("slow"), { idempotencyKey: "slow" }))).type).toBe("StripeConnectionError");
    expect((await world.stripe.customers.list({ limit: 1 })).data).toMatchObject([{ name: "slow" }]);
  });

  test("whoever asks again with the same key ends with one payment each, whatever goes wrong between", { timeout: 60_000 }, async ({ world }) => {
    const kinds = ["error_before_commit", "cut_after_commit", "rate_limit"];
    await world.control("POST", "/faults", { rules: kinds.map((kind, at) => ({ kind, on: "payment_intents.create", probability: 0.25, seed: at })) });
    const stripe = world.client();
    const pay = (key: string) => stripe.paymentIntents.create(
      { amount: 700, currency: "eur", confirm: true, payment_method: "pm_card_visa", automatic_payment_methods: { enabled: true, allow_redirects: "never" }, metadata: { key } }, { idempotencyKey: key });
    const keys = Array.from({ length: 40 }, (_, at) => `paid ${at}`);
    let refusals = 0;
    const ids = await Promise.all(keys.map(async (key) => {
      for (;;) {
        const intent = await pay(key).catch(() => { refusals++; return undefined; });
        if (intent) return intent.id;
      }
    }));
    await world.control("POST", "/faults", { rules: [] });
    const kept = await stripe.paymentIntents.list({ limit: 100 });
    expect(kept.data.map(({ id }) => id).toSorted()).toEqual(ids.toSorted());
    expect(kept.data.map(({ metadata }) => metadata["key"] ?? "").toSorted()).toEqual(keys.toSorted());
    expect(refusals).toBeGreaterThan(5);
  });

  test("a wrong rule is refused, and an empty menu ends all", async ({ world, stripe }) => {
    expect(await world.control("POST", "/faults", { rules: [{ kind: "explode" }] })).toMatchObject({ error: { param: "rules[0][kind]" } });
    expect(await world.control("POST", "/faults", { rules: [{ kind: "drop", probability: 2 }] })).toMatchObject({ error: { param: "rules[0][probability]" } });
    await world.control("POST", "/faults", { rules: [] });
    expect(await world.control("GET", "/faults")).toEqual({ rules: [] });
    expect(await stripe.balance.retrieve()).toMatchObject({ object: "balance" });
  });
});

describe("the menu of webhooks", () => {
  test("drops, doubles and delays what it is told to", async ({ world, stripe }) => {
    await world.control("POST", "/faults", { rules: [{ kind: "duplicate", on: "customer.created", times: 4 }, { kind: "drop", on: "customer.updated" }] });
    const { id } = await stripe.customers.create();
    await stripe.customers.update(id, { name: "Dropped" });
    await stripe.customers.del(id);
    await world.receiver.until(({ event }) => event.type === "customer.deleted" && event.data.object.id === id);
    await expect.poll(() => world.receiver.typesOf(id).toSorted(), { timeout: 10_000 }).toEqual([...Array.from({ length: 5 }, () => "customer.created"), "customer.deleted"]);
    expect(await world.control("GET", "/deliveries")).toMatchObject({ dropped: 2 });
  });

  test("lets later events overtake earlier ones", async ({ world, stripe }) => {
    await world.control("POST", "/faults", { rules: [{ kind: "reorder", ms: 2_000, seed: 5 }] });
    const made: string[] = [];
    for (let at = 0; at < 12; at++) made.push((await stripe.customers.create()).id);
    const arrived = () => world.receiver.received.filter(({ path, event }) => path === "/" && made.includes(event.data.object.id)).map(({ event }) => event.data.object.id);
    await expect.poll(() => arrived().length, { timeout: 10_000 }).toBe(12);
    expect(arrived()).not.toEqual(made);
    expect(arrived().toSorted()).toEqual(made.toSorted());
  });
});

plain("the same seed strikes the same keys, whatever their order; another seed strikes others", () => {
  const keys = Array.from({ length: 200 }, (_, at) => `key ${at}`);
  const struckOf = (seed: number, order: readonly string[]) => {
    const faults = faultsOpen();
    faults.set([{ kind: "error_before_commit", on: "*", probability: 0.3, seed, ms: 0, times: 1 }]);
    return order.filter((key) => faults.forRequest("refunds.create", key)).toSorted();
  };
  const struck = struckOf(1, keys);
  expect(struckOf(1, keys.toReversed())).toEqual(struck);
  expect(struckOf(2, keys)).not.toEqual(struck);
  expect([struck.length > 30, struck.length < 90]).toEqual([true, true]);
});
