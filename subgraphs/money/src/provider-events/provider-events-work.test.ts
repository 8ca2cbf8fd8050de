import fc from "fast-check";
import { describe, expect } from "vitest";
import { asAdmin } from "@souk/test/cluster";
import { isDeep, seed } from "@souk/test/laws/cases";
import { test, type PaymentsWorld } from "@souk/test/payments";
import { begun, booksAlike, paidElsewhere, posted, stateOf, storedOf, timePasses, toldOf } from "@souk/test/provider-events";
import { providerEventAttemptsMax, providerEventWorker } from "./provider-events-work.ts";

const capturesOf = async (pay: PaymentsWorld, ref: string) => pay.money.runtime.database.rows("select from money.payment_history h join money.payment p on p.id = h.payment_id where p.provider_ref = $1 and h.command = 'capture'", [ref]);

describe("what the provider told", () => {
  test("leads to one capture, five copies of each in any order, and some of it never delivered", { timeout: isDeep ? 900_000 : 120_000 }, async ({ pay, scratch }) => {
    await fc.assert(fc.asyncProperty(fc.infiniteStream(fc.nat(999)), async (draws) => {
      const draw = () => draws.next().value as number;
      const { paymentId, ref } = await paidElsewhere(pay);
      const told = await toldOf(pay, ref);
      expect(told.map(({ type }) => type)).toContain("payment_intent.succeeded");
      const copies = told.filter(() => draw() >= 250)      // a quarter is lost
        .flatMap((event) => Array.from({ length: 5 }, () => ({ body: JSON.stringify(event), at: draw() }))).toSorted((a, b) => a.at - b.at);
      for (const { body, at } of copies) {
        await posted(pay, body);
        if (at < 300) await providerEventWorker.sweep(pay.money.runtime);
      }
      await pay.settled();
      await timePasses(scratch);
      await pay.settled();
      expect(await stateOf(pay, paymentId)).toBe("CAPTURED");
      expect(await capturesOf(pay, ref)).toHaveLength(1);
      expect((await storedOf(pay, told.map(({ id }) => id))).filter(({ state }) => state !== "PROCESSED" && state !== "IGNORED")).toEqual([]);
    }), { numRuns: isDeep ? 200 : 10, seed });
    await booksAlike(pay, scratch);
  });

  test("says nothing by its own words: a payload that claims the money came moves nothing", async ({ pay }) => {
    const { paymentId, ref } = await begun(pay);
    const intent = await pay.stripe.paymentIntents.retrieve(ref);
    const event = { id: "evt_claims", object: "event", type: "payment_intent.succeeded", created: 1, data: { object: { ...intent, status: "succeeded", amount_received: intent.amount } } };
    await posted(pay, JSON.stringify(event));
    await pay.settled();
    expect(await stateOf(pay, paymentId)).toBe("CREATED");
    expect(await storedOf(pay, [event.id])).toMatchObject([{ state: "PROCESSED" }]);
  });

  test("comes true when the answer to what we asked for was lost", async ({ pay }) => {
    const bought = await pay.buys([{ goods: await pay.goods(5), quantity: 1 }]);
    await pay.control("/sandbox/faults", { rules: [{ kind: "cut_after_commit", on: "payment_intents.create" }] });
    const { payment } = await pay.payment(bought.buyer, "paymentCreate", null, { orderGroupId: bought.orderGroupId });
    await pay.control("/sandbox/faults", { rules: [] });
    expect(payment!.state).toBe("INDETERMINATE");
    const intent = (await pay.stripe.paymentIntents.list({ limit: 20 })).data.find(({ metadata }) => metadata["payment"] === payment!.id);
    await pay.stripe.paymentIntents.confirm(intent!.id, { payment_method: "pm_card_visa", return_url: "https://shop.example.com/" });
    for (const event of await toldOf(pay, intent!.id)) await posted(pay, JSON.stringify(event));
    while (await providerEventWorker.sweep(pay.money.runtime) > 0);
    expect(await stateOf(pay, payment!.id)).toBe("CAPTURED");
    await pay.settled();
    expect(await capturesOf(pay, intent!.id)).toHaveLength(1);
  });

  test("is ignored, and says why, where nobody needs it or it is not of ours", async ({ pay }) => {
    const stranger = await pay.stripe.paymentIntents.create({ amount: 1_000, currency: "eur", automatic_payment_methods: { enabled: true } });
    const object = (id: string) => ({ data: { object: { id, object: "payment_intent" } } });
    const events = [
      { id: "evt_i1", type: "customer.created", ...object("cus_1") },
      { id: "evt_i2", type: "payment_intent.succeeded", ...object(stranger.id) },
      { id: "evt_i3", type: "payment_intent.succeeded", ...object("pi_nowhere") },
      { id: "evt_i4", type: "refund.updated", ...object("re_nowhere") },
      { id: "evt_i5", type: "charge.updated", ...object("ch_alone") },
      { id: "evt_i6", type: "constructor", ...object("pi_1") },
    ];
    for (const event of events) await posted(pay, JSON.stringify({ object: "event", created: 1, ...event }));
    while (await providerEventWorker.sweep(pay.money.runtime) > 0);
    expect((await storedOf(pay, events.map(({ id }) => id))).map(({ state, failure }) => [state, failure])).toEqual([
      ["IGNORED", "Nobody needs this type."], ["IGNORED", "It is of no payment of ours."], ["IGNORED", "The provider has no such object."],
      ["IGNORED", "The provider has no such object."], ["IGNORED", "It is of no object that is asked for."], ["IGNORED", "Nobody needs this type."],
    ]);
  });

  test("is tried again while the provider does not answer, and is given up where somebody sees it", async ({ pay, scratch }) => {
    const { paymentId, ref } = await paidElsewhere(pay);
    const succeeded = (await toldOf(pay, ref)).find(({ type }) => type === "payment_intent.succeeded")!;
    await pay.control("/sandbox/faults", { rules: [{ kind: "error_before_commit", on: "payment_intents.retrieve" }] });
    await posted(pay, JSON.stringify(succeeded));
    for (let attempt = 1; attempt <= providerEventAttemptsMax; attempt++) {
      await timePasses(scratch);
      await providerEventWorker.sweep(pay.money.runtime);
      expect(await storedOf(pay, [succeeded.id])).toMatchObject([{ state: attempt < providerEventAttemptsMax ? "FAILED" : "DEAD", attempts: attempt }]);
    }
    await timePasses(scratch);
    await providerEventWorker.sweep(pay.money.runtime);
    expect(await storedOf(pay, [succeeded.id])).toMatchObject([{ state: "DEAD", attempts: providerEventAttemptsMax }]);
    expect(await stateOf(pay, paymentId)).toBe("CREATED");
    await pay.control("/sandbox/faults", { rules: [] });
    await timePasses(scratch);
    await pay.settled();
    expect(await stateOf(pay, paymentId)).toBe("CAPTURED");      // the looks have healed it meanwhile
  });

  test("of a second object of the same payment moves nothing, until money comes by it: that goes back, and is nobody's until then", async ({ pay, scratch }) => {
    const { paymentId, ref, orderId } = await paidElsewhere(pay);
    for (const event of await toldOf(pay, ref)) await posted(pay, JSON.stringify(event));
    await pay.settled();
    const twin = await pay.stripe.paymentIntents.create({ amount: 1_500, currency: "eur", automatic_payment_methods: { enabled: true, allow_redirects: "never" }, metadata: { payment: paymentId } });
    const heard = async () => { for (const event of await toldOf(pay, twin.id)) await posted(pay, JSON.stringify(event)); await pay.settled(); };
    await heard();
    expect(await stateOf(pay, paymentId)).toBe("CAPTURED");
    await pay.stripe.paymentIntents.confirm(twin.id, { payment_method: "pm_card_visa" });
    await heard();
    await heard();
    const { charges, refunds } = { charges: (await pay.stripe.charges.list({ payment_intent: twin.id })).data, refunds: (await pay.stripe.refunds.list({ payment_intent: twin.id })).data };
    expect([charges.length, charges[0]!.refunded, refunds.length]).toEqual([1, true, 1]);
    const suspense = await pay.money.runtime.database.row<{ minor: string }>("select sum(balance)::text as minor from ledger.account_balance_v1 where kind = 'suspense:unmatched'");
    expect(suspense).toEqual({ minor: "0" });
    expect(await pay.books({ [orderId]: "lamp" }).balances(orderId)).toMatchInlineSnapshot(`
      psp:pending  15.00 EUR
      escrow:lamp  15.00 EUR
    `);
    expect(await stateOf(pay, paymentId)).toBe("CAPTURED");
    expect(await pay.money.violated()).toEqual([]);
    await booksAlike(pay, scratch);
  });

  test("is worked on by one of several workers, and is not lost with one that dies", async ({ pay, scratch }) => {
    const refs = Array.from({ length: 40 }, (_, at) => `evt_many${at}`);
    for (const id of refs) await posted(pay, JSON.stringify({ id, object: "event", type: "customer.created", created: 1, data: { object: { id: "cus_1" } } }));
    await asAdmin(scratch.adminUrl, (admin) => admin.query("update money.provider_event set due_at = clock_timestamp() - interval '1 s', attempts = 1 where ref = 'evt_many7'"));      // taken by one whose lease is over
    await Promise.all([1, 2, 3].map(() => providerEventWorker.sweep(pay.money.runtime)));
    while (await providerEventWorker.sweep(pay.money.runtime) > 0);
    const stored = await storedOf(pay, refs);
    expect(stored.map(({ attempts }) => attempts)).toEqual(refs.map((ref) => (ref === "evt_many7" ? 2 : 1)));
    expect(await pay.money.runtime.database.row("select count(*)::int as count from money.provider_event_history h join money.provider_event e on e.id = h.provider_event_id where e.ref = any($1::text[])", [refs])).toEqual({ count: refs.length });
  });
});
