import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Stripe } from "stripe";
import { asAdmin } from "../cluster.ts";
import { until } from "../until.ts";
import { worldOpen, worldsWebhookSecret, type World } from "../world.ts";

const storedIn = (world: World) => asAdmin(world.database.adminUrl, async (admin) =>
  (await admin.query<{ type: string; state: string; objectRef: string }>(`select type, state, object_ref as "objectRef" from money.provider_event order by received_at`)).rows);

describe("what the provider tells", () => {
  let opened: Awaited<ReturnType<typeof worldOpen>>;
  let stripe: Stripe;
  beforeAll(async () => {
    opened = await worldOpen("one process");
    const { secretKey, host, port } = opened.world.sandbox;
    stripe = new Stripe(secretKey, { host, port, protocol: "http" });
  });
  afterAll(() => opened.close());

  test("comes in by the gateway, is stored by money and worked on by the worker", async () => {
    const { world } = opened;
    const intent = await stripe.paymentIntents.create({ amount: 1_000, currency: "eur", automatic_payment_methods: { enabled: true } });
    await stripe.paymentIntents.cancel(intent.id);
    await until("it was worked on", async () => (await storedIn(world)).filter(({ state }) => state === "IGNORED").length === 2);
    expect((await storedIn(world)).toSorted((a, b) => a.type.localeCompare(b.type))).toEqual([
      { type: "payment_intent.canceled", state: "IGNORED", objectRef: intent.id }, { type: "payment_intent.created", state: "IGNORED", objectRef: intent.id },
    ]);
  });

  test("is refused at the door when somebody else says it", async () => {
    const { world } = opened;
    const before = await storedIn(world);
    const body = JSON.stringify({ id: "evt_forged", object: "event", type: "payment_intent.succeeded", created: 1, data: { object: { id: "pi_1" } } });
    const post = async (signature?: string) => (await fetch(`${world.url}/webhooks/stripe`, { method: "POST", body, headers: { "content-type": "application/json", ...(signature ? { "stripe-signature": signature } : {}) } })).status;
    const signed = (secret: string, also: object = {}) => stripe.webhooks.generateTestHeaderString({ payload: body, secret, ...also });
    expect([await post(), await post("t=1,v1=00"), await post(signed("whsec_ofsomebodyelse")), await post(signed(worldsWebhookSecret, { timestamp: Math.floor(Date.now() / 1_000) - 400 }))]).toEqual([400, 400, 400, 400]);
    expect(await storedIn(world)).toEqual(before);
    expect(await post(signed(worldsWebhookSecret))).toBe(204);
    expect(await storedIn(world)).toHaveLength(before.length + 1);
  });
});
