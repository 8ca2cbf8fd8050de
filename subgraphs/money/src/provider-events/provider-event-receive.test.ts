import { describe, expect } from "vitest";
import { person } from "@souk/test/subgraph-under-test";
import { test } from "@souk/test/payments";
import { posted, signatureOf, storedOf } from "@souk/test/provider-events";
import { providerEventReceive } from "./provider-event-receive.ts";

let told = 0;
const nowSeconds = () => Math.floor(Date.now() / 1_000);
const eventOf = (also: object = {}) => ({
  id: `evt_receive${++told}`, object: "event", type: "payment_intent.succeeded", created: nowSeconds(), livemode: false, api_version: "2026-10-28.endive",
  data: { object: { id: "pi_1", object: "payment_intent", status: "succeeded" } }, ...also,
});
const refused = { eventRef: null, userErrors: [{ code: "INVALID", path: ["input", "signature"] }] };

describe("what is posted to the webhook address", () => {
  test("is stored letter for letter when the provider signed it, and waits", async ({ pay }) => {
    const event = eventOf();
    const body = `${JSON.stringify(event, null, 2)}\n`;
    expect(await posted(pay, body)).toEqual({ eventRef: event.id, userErrors: [] });
    expect(await storedOf(pay, [event.id])).toEqual([{ ref: event.id, state: "RECEIVED", attempts: 0, failure: null, object_ref: "pi_1" }]);
    expect(await pay.money.runtime.database.row("select payload, type, extract(epoch from created_at)::int as created from money.provider_event where ref = $1", [event.id]))
      .toEqual({ payload: body, type: event.type, created: event.created });
  });

  test("is stored once, however often it is delivered, and its first words stay", async ({ pay }) => {
    const event = eventOf();
    const bodies = [JSON.stringify(event), JSON.stringify(event, null, 1), JSON.stringify(event), JSON.stringify(event), JSON.stringify(event)];
    expect(await posted(pay, bodies[0]!)).toMatchObject({ eventRef: event.id });
    expect((await Promise.all(bodies.map((body) => posted(pay, body)))).every(({ eventRef }) => eventRef === event.id)).toBe(true);
    expect(await pay.money.runtime.database.rows("select payload from money.provider_event where ref = $1", [event.id])).toEqual([{ payload: bodies[0] }]);
  });

  test("is of a charge's payment, and of no object where it has none", async ({ pay }) => {
    const charge = eventOf({ type: "charge.updated", data: { object: { id: "ch_1", object: "charge", payment_intent: "pi_7" } } });
    const lonely = eventOf({ type: "charge.updated", data: { object: { id: "ch_2", object: "charge", payment_intent: null } } });
    const refund = eventOf({ type: "refund.updated", data: { object: { id: "re_1", object: "refund", payment_intent: "pi_7" } } });
    const balance = eventOf({ type: "balance.available", data: { object: { object: "balance" } } });
    for (const event of [charge, lonely, refund, balance]) await posted(pay, JSON.stringify(event));
    expect((await storedOf(pay, [charge, lonely, refund, balance].map(({ id }) => id))).map(({ object_ref: ref }) => ref)).toEqual(["pi_7", "ch_2", "re_1", null]);
  });

  test("is refused and not stored when it is forged, stale, altered, or nothing that can be read", async ({ pay }) => {
    const body = JSON.stringify(eventOf());
    const count = async () => (await pay.money.runtime.database.row<{ count: number }>("select count(*)::int as count from money.provider_event"))!.count;
    const before = await count();
    const other = JSON.stringify(eventOf({ id: "evt_other" }));
    for (const [what, text, signature] of [
      ["another secret", body, signatureOf(pay, body, { secret: "whsec_ofsomebodyelse" })],
      ["six minutes ago", body, signatureOf(pay, body, { atSeconds: nowSeconds() - 360 })],
      ["another body's signature", other, signatureOf(pay, body)],
      ["a letter changed", body.replace("pi_1", "pi_2"), signatureOf(pay, body)],
      ["no signature", body, ""],
      ["a strange signature", body, "t=1,v1=00"],
      ["no JSON", "not json", signatureOf(pay, "not json")],
      ["no event", "{}", signatureOf(pay, "{}")],
      ["no object", JSON.stringify({ ...eventOf(), data: null }), ""],
      ["a strange id", JSON.stringify(eventOf({ id: "evt_'; drop" })), ""],
    ] as const) expect(await posted(pay, text, signature || (what.startsWith("no sig") ? "" : signatureOf(pay, text))), what).toEqual(refused);
    expect(await count()).toBe(before);
  });

  test("is believed under either secret while one is exchanged, and under none when there is none", async ({ pay }) => {
    const { runtime } = pay.money;
    const under = (webhookSecrets: readonly string[]) => ({ ...runtime, stripe: { ...pay.settings, webhookSecrets } });
    for (const secret of ["whsec_theoldone1", "whsec_thenewone1"]) {
      const event = eventOf();
      const body = JSON.stringify(event);
      expect(await providerEventReceive(under(["whsec_theoldone1", "whsec_thenewone1"]), { body, signature: signatureOf(pay, body, { secret }) })).toEqual({ eventRef: event.id, userErrors: [] });
    }
    const body = JSON.stringify(eventOf());
    expect(await providerEventReceive(under([]), { body, signature: signatureOf(pay, body) })).toMatchObject({ eventRef: null });
    await expect(providerEventReceive({ ...runtime, stripe: null }, { body, signature: signatureOf(pay, body) })).rejects.toMatchObject({ extensions: { code: "DOWNSTREAM_UNAVAILABLE" } });
  });

  test("is taken from our own processes alone", async ({ pay }) => {
    const body = JSON.stringify(eventOf());
    for (const role of ["ADMIN", "FINANCE", "SUPPORT"]) {
      const { errors } = await pay.money.as({ ...person({ roles: [role] }), steppedUpUntilMs: Number.MAX_SAFE_INTEGER }).run(
        "mutation ($input: ProviderEventReceiveInput!) { providerEventReceive(input: $input) { eventRef } }", { input: { body, signature: signatureOf(pay, body) } });
      expect(errors?.[0]?.extensions["code"], role).toBe("FORBIDDEN");
    }
  });
});
