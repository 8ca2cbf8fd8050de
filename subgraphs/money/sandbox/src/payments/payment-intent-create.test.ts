import { describe, expect } from "vitest";
import { test } from "../testing/world.ts";
import { fits } from "../testing/wire-schema.ts";

const direct = { enabled: true, allow_redirects: "never" } as const;

describe("creating a payment intent", () => {
  test("waits for a method when none is given", async ({ stripe }) => {
    const intent = await stripe.paymentIntents.create({ amount: 2_000, currency: "eur", metadata: { order: "7" }, transfer_group: "grp_7" });
    expect(intent).toMatchObject({ status: "requires_payment_method", amount: 2_000, currency: "eur", metadata: { order: "7" }, transfer_group: "grp_7", livemode: false });
    expect(intent.client_secret).toMatch(new RegExp(`^${intent.id}_secret_`));
    expect(fits("payment_intent", intent)).toEqual([]);
    expect(intent.lastResponse.requestId).toMatch(/^req_/);
    expect(intent.lastResponse.apiVersion).toBe("2026-10-28.endive");
  });

  test("takes the money at once when it is confirmed with a card, and tells of it in signed events", async ({ world, stripe }) => {
    const intent = await stripe.paymentIntents.create({ amount: 2_000, currency: "eur", confirm: true, payment_method: "pm_card_visa", automatic_payment_methods: direct, capture_method: "automatic", expand: ["latest_charge.balance_transaction"] });
    expect(intent).toMatchObject({ status: "succeeded", amount_received: 2_000, latest_charge: { paid: true, captured: true, balance_transaction: { amount: 2_000, fee: 88, net: 1_912, status: "pending" } } });
    expect(fits("payment_intent", intent)).toEqual([]);
    const told = await world.receiver.until(({ path, event }) => path === "/" && event.type === "payment_intent.succeeded" && event.data.object.id === intent.id);
    const event = stripe.webhooks.constructEvent(told.body, told.headers["stripe-signature"]!, world.receiver.endpoints[0]!.secret);
    expect(event).toMatchObject({ object: "event", api_version: "2026-10-28.endive", data: { object: { id: intent.id, latest_charge: (intent.latest_charge as { id: string }).id } } });
    expect(fits("event", event)).toEqual([]);
  });
});
