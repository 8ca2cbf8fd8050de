import { Stripe } from "stripe";
import { expect } from "vitest";
import { programStart } from "./testing/program.ts";
import { test } from "./testing/world.ts";

test("killed and started again, it has every payment that it acknowledged, once, and its answers by their keys", { timeout: 60_000 }, async ({ world }) => {
  const environment = { SANDBOX_DATABASE_URL: world.databaseUrl, SANDBOX_SECRET_KEY: "sk_live_looksLikeOne", SANDBOX_PORT: "0", SANDBOX_ENDPOINTS: "[]" };
  const clientOf = ({ hostname, port }: URL) => new Stripe("sk_live_looksLikeOne", { host: hostname, port, protocol: "http", maxNetworkRetries: 0, telemetry: false });
  const first = await programStart(environment);
  const acknowledged: { key: string; id: string }[] = [];
  const pay = async (stripe: Stripe, key: string) => stripe.paymentIntents.create(
    { amount: 700, currency: "eur", confirm: true, payment_method: "pm_card_visa", automatic_payment_methods: { enabled: true, allow_redirects: "never" }, metadata: { key } }, { idempotencyKey: key });
  const paying = Promise.all(Array.from({ length: 8 }, async (_, caller) => {
    for (let at = 0; ; at++) {
      const key = `${caller} ${at}`;
      try {
        const { id, livemode } = await pay(clientOf(first.url), key);
        expect(livemode).toBe(true);
        acknowledged.push({ key, id });
      } catch (error) {
        if (error instanceof Stripe.errors.StripeConnectionError) return key;      // the one that was under way
        throw error;
      }
    }
  }));
  await expect.poll(() => acknowledged.length, { timeout: 20_000 }).toBeGreaterThan(20);
  await first.end("SIGKILL");
  const cut = await paying;

  const second = await programStart(environment);
  const stripe = clientOf(second.url);
  for (const { key, id } of acknowledged) expect((await pay(stripe, key)).id).toBe(id);
  for (const key of cut) await pay(stripe, key);
  const kept = await stripe.paymentIntents.list({ limit: 100 }).autoPagingToArray({ limit: 10_000 });
  expect(kept.map(({ metadata }) => String(metadata["key"])).toSorted()).toEqual([...acknowledged.map(({ key }) => key), ...cut].toSorted());
  await second.end("SIGTERM");
});
