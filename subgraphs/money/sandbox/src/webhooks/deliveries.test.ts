import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { Stripe } from "stripe";
import { describe, expect } from "vitest";
import { fits } from "../testing/wire-schema.ts";
import { test, type World } from "../testing/world.ts";
import { webhookSecret, type Received } from "../testing/receiver.ts";

const about = (id: string, path = "/") => (received: Received) => received.path === path && received.event.data?.object.id === id;
const count = ({ receiver }: World, id: string) => receiver.received.filter(about(id)).length;

describe("an event", () => {
  test("arrives signed as Stripe signs, and a forged or stale one is refused by the package", async ({ world, stripe }) => {
    const { id } = await stripe.customers.create();
    const { body, headers } = await world.receiver.until(about(id));
    const signature = headers["stripe-signature"] as string;
    expect(signature).toMatch(/^t=\d+,v1=[0-9a-f]{64}$/);
    expect(stripe.webhooks.constructEvent(body, signature, webhookSecret).type).toBe("customer.created");
    expect(() => stripe.webhooks.constructEvent(body.replace(id, "cus_forged"), signature, webhookSecret)).toThrow(Stripe.errors.StripeSignatureVerificationError);
    expect(() => stripe.webhooks.constructEvent(body, signature, "whsec_another")).toThrow(Stripe.errors.StripeSignatureVerificationError);
    expect(() => stripe.webhooks.constructEvent(body, signature, webhookSecret, 300, undefined, Date.now() + 301_000)).toThrow(/tolerance/i);
  });

  test("arrives thin where that is asked for, and leads to its object and its snapshot", async ({ world, stripe }) => {
    const { id } = await stripe.customers.create({}, { idempotencyKey: "thin" });
    const { body, headers } = await world.receiver.until(({ path, body }) => path === "/thin" && body.includes(id));
    const notification = stripe.parseEventNotification(body, headers["stripe-signature"] as string, webhookSecret) as Stripe.V2.Core.EventNotification & { related_object: { id: string }; fetchRelatedObject(): Promise<unknown> };
    expect(notification).toMatchObject({ object: "v2.core.event", type: "v1.customer.created", livemode: false, related_object: { id, type: "customer", url: `/v1/customers/${id}` } });
    expect(await notification.fetchRelatedObject()).toMatchObject({ id });
    const event = await stripe.v2.core.events.retrieve(notification.id);
    expect(fits("v2.core.event", event)).toEqual([]);
    expect(event).toMatchObject({ id: notification.id, type: "v1.customer.created", reason: { type: "request", request: { idempotency_key: "thin" } } });
    expect(await stripe.events.retrieve(event.snapshot_event!)).toMatchObject({ type: "customer.created", data: { object: { id } } });
    expect((await stripe.v2.core.events.list({ object_id: id })).data.map(({ type }) => type)).toEqual(["v1.customer.created"]);
  });

  test("is sent again until it is taken, and then no more", async ({ world, stripe }) => {
    world.receiver.answers.push(500, 500, 500, 500);
    const { id } = await stripe.customers.create();
    const { event } = await world.receiver.until(about(id));
    await expect.poll(async () => (await stripe.events.retrieve(event.id)).pending_webhooks, { timeout: 10_000 }).toBe(0);
    expect(count(world, id)).toBe(1);
  });

  test("is given up after its last attempt, and can be sent again by hand", async ({ world, stripe }) => {
    world.receiver.answers.push(...Array.from({ length: 8 }, () => 500));      // two endpoints, four attempts each
    const { id } = await stripe.customers.create();
    const { data: [event] } = await stripe.events.list({ type: "customer.created", limit: 1 });
    await expect.poll(async () => (await world.control("GET", "/deliveries"))["failed"], { timeout: 10_000 }).toBe(2);
    expect(count(world, id)).toBe(0);
    expect((await stripe.events.list({ delivery_success: false })).data.map(({ id }) => id)).toEqual([event!.id]);
    expect(await world.control("POST", `/events/${event!.id}/redeliver`, {})).toMatchObject({ event: event!.id });
    await world.receiver.until(about(id));
  });

  test("goes to an endpoint made over the API, of the types that it asks for", async ({ world, stripe }) => {
    const endpoint = await stripe.webhookEndpoints.create({ url: `${world.receiver.url}/made`, enabled_events: ["customer.deleted"] });
    expect(fits("webhook_endpoint", endpoint)).toEqual([]);
    const { id } = await stripe.customers.create();
    await stripe.customers.del(id);
    const { body, headers } = await world.receiver.until(({ path }) => path === "/made");
    expect(stripe.webhooks.constructEvent(body, headers["stripe-signature"]!, endpoint.secret!).type).toBe("customer.deleted");
    expect(await stripe.webhookEndpoints.retrieve(endpoint.id)).not.toHaveProperty("secret");
    await stripe.webhookEndpoints.update(endpoint.id, { disabled: true });
    await stripe.webhookEndpoints.del(endpoint.id);
    expect((await stripe.webhookEndpoints.list()).data.map(({ url }) => url)).toEqual(world.receiver.endpoints.map(({ url }) => url).toReversed());
  });

  test("does not wait for a receiver that never answers another", async ({ world, stripe }) => {
    const silent = createServer(() => {});
    await new Promise<void>((resolve) => { silent.listen(0, "127.0.0.1", resolve); });
    const { id: endpoint } = await stripe.webhookEndpoints.create({ url: `http://127.0.0.1:${(silent.address() as AddressInfo).port}/`, enabled_events: ["*"] });
    for (let at = 0; at < 3; at++) {
      const { id } = await stripe.customers.create();
      await world.receiver.until(about(id));
    }
    await expect.poll(async () => (await world.control("GET", "/deliveries"))["under_way"]).toBe(3);
    await stripe.webhookEndpoints.del(endpoint);
    silent.closeAllConnections();
    silent.close();
  });

  test("tells what was different before, who asked, and keeps its snapshot", async ({ stripe }) => {
    const { id } = await stripe.customers.create({ name: "Ada" });
    const { lastResponse } = await stripe.customers.update(id, { name: "Ben" }, { idempotencyKey: "rename" });
    await stripe.customers.update(id, { name: "Cem" });
    const events = (await stripe.events.list({ types: ["customer.updated"], limit: 2 })).data;
    expect(events).toMatchObject([{ data: { object: { name: "Cem" }, previous_attributes: { name: "Ben" } } },
      { data: { object: { name: "Ben" }, previous_attributes: { name: "Ada" } }, request: { id: lastResponse.requestId, idempotency_key: "rename" } }]);
  });

  test("that could not be sent is sent after a restart", async ({ world }) => {
    await world.control("POST", "/faults", { rules: [{ kind: "delay", on: "customer.created", ms: 400 }] });
    const { id } = await world.stripe.customers.create();
    await world.restart();
    await world.receiver.until(about(id));
    expect(count(world, id)).toBe(1);
  });
});
