import { describe, expect } from "vitest";
import { person } from "@souk/test/subgraph-under-test";
import { test, type DisputedWorld } from "@souk/test/disputed";
import { posted, toldOf } from "@souk/test/provider-events";
import { asAdmin } from "@souk/test/cluster";
import { uuidOf } from "@souk/shared/ids";
import type { Bought } from "@souk/test/commerce";
import { chargebacksDeadlineSweep } from "./chargebacks-deadline-near.ts";

/** An order that was sent, and of which its buyer's bank wants the money back. */
async function disputed(held: DisputedWorld): Promise<{ readonly order: Bought; readonly ref: string; readonly id: string }> {
  const order = await held.boughtReally([{ goods: await held.goods(5, { input: { title: "A lamp" } }), quantity: 1 }]);
  const { shipment } = await held.tells(order.seller, "shipmentCreate", null, { orderId: order.id, lines: [{ orderLineId: order.lines[0]!.id, quantity: 1 }] });
  await held.tells(order.seller, "shipmentUpdateTracking", String(shipment!["id"]), { carrier: "GLS", trackingNumber: "GLS-1" });
  await held.tells(order.seller, "shipmentMarkShipped", String(shipment!["id"]));
  const ref = await held.disputes(order);
  for (const event of await toldOf(held, ref)) await posted(held, JSON.stringify(event));      // by the provider's webhooks alone
  await held.settled();
  return { order, ref, id: (await held.chargebacksOf(order.id))[0]!.id };
}
const evidenceAt = async (held: DisputedWorld, ref: string) => (await held.stripe.disputes.retrieve(ref)).evidence;

describe("a chargeback", () => {
  test("is answered by its seller once, with what we know of the order; the buyer sees nothing of it", async ({ disputed: held }) => {
    const { order, ref, id } = await disputed(held);
    expect((await held.speaks(person(), "chargebackSubmitEvidence", id, { uncategorizedText: "Mine." })).userErrors).toMatchObject([{ code: "INVALID", path: ["id"] }]);
    expect((await held.speaks(order.seller, "chargebackSubmitEvidence", id)).userErrors).toMatchObject([{ code: "REQUIRED" }]);
    const key = held.key();
    const answer = () => held.speaks(order.seller, "chargebackSubmitEvidence", id, { uncategorizedText: "It came.", customerName: "Ben", idempotencyKey: key });
    expect(await answer()).toMatchObject({ userErrors: [], chargeback: { state: "UNDER_REVIEW", fee: null, evidence: [{ texts: [{ name: "uncategorizedText", text: "It came." }, { name: "customerName", text: "Ben" }] }] } });
    expect(await answer()).toMatchObject({ userErrors: [], chargeback: { state: "UNDER_REVIEW" } });
    expect(await evidenceAt(held, ref)).toMatchObject({
      uncategorized_text: "It came.", customer_name: "Ben", shipping_carrier: "GLS", shipping_tracking_number: "GLS-1", shipping_date: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) as string,
      product_description: expect.stringMatching(/^Order [0-9A-Z]{10}, paid on \d{4}-\d\d-\d\d: 15\.00 EUR\n1 × .+: 10\.00 EUR$/) as string,
    });
    expect((await held.speaks(order.seller, "chargebackSubmitEvidence", id, { uncategorizedText: "And more." })).userErrors).toMatchObject([{ code: "INVALID_TRANSITION" }]);
    const [shown] = (await held.asks<{ _entities: [{ chargebacks: object[] }] }>(order.buyer, "query ($of: [_Any!]!) { _entities(representations: $of) { ... on Order { chargebacks { state amount { minor } fee { minor } evidence { at } history { actor } } } } }",
      { of: [{ __typename: "Order", id: order.id }] }))._entities[0].chargebacks;
    expect(shown).toMatchObject({ state: "UNDER_REVIEW", amount: { minor: "1500" }, fee: null, evidence: null, history: [{ actor: null }, { actor: null }] });
    await held.bankDecides(ref, "won");
    await held.hears();
    expect(await held.chargebacksOf(order.id)).toMatchObject([{ state: "WON" }]);
    expect(await held.money.violated()).toEqual([]);
  });

  test("is given up by its seller's owner, and by staff for several sellers; then it is lost", async ({ disputed: held }) => {
    const { order, id } = await disputed(held);
    const manager = { ...order.seller, memberships: order.seller.memberships.map((one) => ({ ...one, role: "SELLER_MANAGER" })) };
    expect((await held.speaks(manager, "chargebackAccept", id)).userErrors).toMatchObject([{ code: "INVALID", path: ["id"] }]);
    expect((await held.speaks(order.seller, "chargebackAccept", id, { borneBy: "PLATFORM" })).userErrors).toMatchObject([{ code: "INVALID", path: ["id"] }]);
    expect(await held.speaks(order.seller, "chargebackAccept", id)).toMatchObject({ userErrors: [], chargeback: { state: "LOST" } });
    const [lamp, chair] = await held.boughtTogether([await held.goods(5), await held.goods(5)]) as [Bought, Bought];
    await held.disputes(lamp);
    await held.hears();
    const [both] = await held.chargebacksOf(lamp.id);
    expect((await held.speaks(chair.seller, "chargebackAccept", both!.id)).userErrors).toMatchObject([{ code: "INVALID", message: expect.stringContaining("several") as string }]);
    const { chargeback } = await held.asks<{ chargeback: object }>(chair.seller, "query ($id: ID!) { chargeback(id: $id) { amount { minor } shares { order { id } amount { minor } } } }", { id: both!.id });
    expect(chargeback).toEqual({ amount: null, shares: [{ order: { id: chair.id }, amount: { minor: "1500" } }] });
    expect(await held.speaks(held.finance, "chargebackAccept", both!.id)).toMatchObject({ userErrors: [], chargeback: { state: "LOST" } });
    expect(await held.money.violated()).toEqual([]);
  });

  test("whose answer was cut off is answered once; one whose provider does not answer is told as unknown, and seen through", async ({ disputed: held, scratch }) => {
    const [cut, dead] = [await disputed(held), await disputed(held)];
    await held.control("/sandbox/faults", { rules: [{ kind: "cut_after_commit", on: "disputes.update", count: 1 }] });
    expect(await held.speaks(cut.order.seller, "chargebackSubmitEvidence", cut.id, { uncategorizedText: "It came." })).toMatchObject({ userErrors: [], chargeback: { state: "UNDER_REVIEW" } });
    await held.control("/sandbox/faults", { rules: [{ kind: "error_before_commit", on: "disputes.close" }] });
    expect(await held.speaks(dead.order.seller, "chargebackAccept", dead.id)).toMatchObject({ userErrors: [{ code: "PAYMENT_PENDING_UNKNOWN" }], chargeback: { state: "ACCEPTED" } });
    await held.control("/sandbox/faults", { rules: [] });
    await asAdmin(scratch.adminUrl, (admin) => admin.query("update money.provider_call set next_at = clock_timestamp() where state = 'PENDING'"));
    await held.settled();
    expect(await held.chargebacksOf(dead.order.id)).toMatchObject([{ state: "LOST" }]);
    expect((await held.stripe.disputes.retrieve(cut.ref)).evidence_details.submission_count).toBe(1);
    expect(await held.money.violated()).toEqual([]);
  });

  test("that nobody answers is warned of once, and lost when its time is over", async ({ disputed: held, scratch }) => {
    const { order, id } = await disputed(held);
    await asAdmin(scratch.adminUrl, (admin) => admin.query("update money.chargeback set evidence_due_by = clock_timestamp() + interval '2 days' where id = $1", [uuidOf(id)]));
    expect([await chargebacksDeadlineSweep.sweep(held.money.runtime), await chargebacksDeadlineSweep.sweep(held.money.runtime)]).toEqual([1, 0]);
    await held.control("/sandbox/clock", { advance_ms: 9 * 86_400_000 });
    await held.hears();
    expect(await held.chargebacksOf(order.id)).toMatchObject([{ state: "LOST" }]);
    const told = await held.money.runtime.database.rows<{ type: string }>("select type from money.event where aggregate_id = $1 order by position", [id]);
    expect(told.map(({ type }) => type)).toEqual(["chargeback.opened", "chargeback.deadlineNear", "chargeback.lost"]);
    expect(await held.money.violated()).toEqual([]);
  });
});
