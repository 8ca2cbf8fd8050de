import { describe, expect } from "vitest";
import type Stripe from "stripe";
import { refusalOf } from "../testing/refusal.ts";
import { test, type World } from "../testing/world.ts";

const paid = async (stripe: Stripe, payment_method = "pm_card_visa", amount = 10_000): Promise<string> => (await stripe.paymentIntents.create({
  amount, currency: "eur", confirm: true, capture_method: "automatic", payment_method, automatic_payment_methods: { enabled: true, allow_redirects: "never" },
})).latest_charge as string;
const disputed = (world: World, charge: string, body: object = {}) => world.control("POST", `/charges/${charge}/dispute`, body) as Promise<unknown> as Promise<Stripe.Dispute>;
const settled = (world: World, id: string, outcome: string) => world.control("POST", `/disputes/${id}/settle`, { outcome });
const balanceOf = async (stripe: Stripe) => { const { available, pending } = await stripe.balance.retrieve(); return [...available, ...pending].filter(({ currency }) => currency === "eur").reduce((sum, { amount }) => sum + amount, 0); };
/** What was told of it, once the last is there. */
const told = async (world: World, id: string, last = "charge.dispute.closed") => {
  await world.receiver.until(({ event }) => event.type === last && event.data.object.id === id);
  return world.receiver.typesOf(id).map((type) => type.slice("charge.dispute.".length)).toSorted();
};

describe("a dispute", () => {
  test("that is answered goes to the bank, and won gives the money back but not the fee", async ({ world, stripe }) => {
    const charge = await paid(stripe);
    const before = await balanceOf(stripe);
    const { id } = await disputed(world, charge, { reason: "product_not_received" });
    expect(await balanceOf(stripe)).toBe(before - 11_500);
    const staged = await stripe.disputes.update(id, { evidence: { product_description: "A lamp." }, submit: false });
    expect(staged).toMatchObject({ status: "needs_response", reason: "product_not_received", evidence_details: { has_evidence: true, submission_count: 0 } });
    expect(await stripe.disputes.update(id, { evidence: { uncategorized_text: "winning_evidence" } }))
      .toMatchObject({ status: "under_review", evidence: { product_description: "A lamp." }, evidence_details: { submission_count: 1, submission_method: "manual" } });
    expect(await told(world, id)).toEqual(["closed", "created", "funds_reinstated", "funds_withdrawn", "updated", "updated"]);
    expect(await stripe.disputes.retrieve(id)).toMatchObject({ status: "won", balance_transactions: [{ amount: -10_000, fee: 1_500, type: "adjustment" }, { amount: 10_000, fee: 0, type: "adjustment" }] });
    expect(await balanceOf(stripe)).toBe(before - 1_500);
    expect(await stripe.refunds.create({ charge })).toMatchObject({ amount: 10_000 });      // what was won can be given back
  });

  test("that is answered badly, given up, or not answered in time is lost", async ({ world, stripe }) => {
    const [badly, givenUp, late] = await Promise.all([0, 1, 2].map(async () => disputed(world, await paid(stripe), { answer_seconds: 60 })));
    const before = await balanceOf(stripe);
    await stripe.disputes.update(badly!.id, { evidence: { uncategorized_text: "losing_evidence" } });
    expect(await stripe.disputes.close(givenUp!.id)).toMatchObject({ status: "lost" });
    await world.advance(61_000);
    for (const { id } of [badly!, givenUp!, late!]) expect(await told(world, id)).toContain("closed");
    expect(await stripe.disputes.retrieve(badly!.id)).toMatchObject({ status: "lost", evidence_details: { past_due: false } });
    expect(await stripe.disputes.retrieve(late!.id)).toMatchObject({ status: "lost", evidence_details: { past_due: true } });
    expect(await balanceOf(stripe)).toBe(before);
    expect(await refusalOf(stripe.disputes.close(late!.id))).toMatchObject({ statusCode: 400 });
    expect(await refusalOf(stripe.disputes.update(late!.id, { evidence: { customer_name: "Ben" } }))).toMatchObject({ statusCode: 400 });
    expect(await settled(world, late!.id, "won")).toMatchObject({ error: { message: expect.stringContaining("lost") as string } });
  });

  test("may be of a part, and there may be several: only what nobody took back can be refunded", async ({ world, stripe }) => {
    const charge = await paid(stripe);
    const [first] = [await disputed(world, charge, { amount: 3_000 }), await disputed(world, charge, { amount: 5_000 })];
    expect(await refusalOf(stripe.refunds.create({ charge, amount: 2_001 }))).toMatchObject({ statusCode: 400, param: "amount" });
    await stripe.refunds.create({ charge });
    expect(await refusalOf(stripe.refunds.create({ charge }))).toMatchObject({ code: "charge_disputed" });
    await settled(world, first.id, "won");
    expect(await stripe.refunds.create({ charge })).toMatchObject({ amount: 3_000 });
    expect((await stripe.disputes.list({ charge })).data.map(({ amount, status }) => [amount, status])).toEqual([[5_000, "needs_response"], [3_000, "won"]]);
  });

  test("that is only asked about takes nothing, until it escalates", async ({ world, stripe }) => {
    const before = await balanceOf(stripe);
    const [asked, escalated] = [await disputed(world, await paid(stripe), { inquiry: true }), await disputed(world, await paid(stripe), { inquiry: true })];
    expect(asked).toMatchObject({ status: "warning_needs_response", balance_transactions: [], is_charge_refundable: true });
    const came = await balanceOf(stripe) - before;
    expect(await refusalOf(stripe.disputes.close(asked.id))).toMatchObject({ statusCode: 400 });
    await stripe.disputes.update(asked.id, { evidence: { uncategorized_text: "winning_evidence" } });
    await told(world, asked.id);
    expect((await stripe.disputes.retrieve(asked.id)).status).toBe("warning_closed");
    await stripe.disputes.update(escalated.id, { evidence: { uncategorized_text: "escalate_inquiry_evidence" } });
    expect(await told(world, escalated.id, "charge.dispute.funds_withdrawn")).toEqual(["created", "funds_withdrawn", "updated", "updated"]);
    expect(await stripe.disputes.retrieve(escalated.id)).toMatchObject({ status: "needs_response", is_charge_refundable: false });
    expect(await balanceOf(stripe) - before).toBe(came - 11_500);
  });

  test("takes evidence as Stripe's types have it, and says what it does not keep", async ({ world, stripe }) => {
    const { id } = await disputed(world, await paid(stripe));
    const update = (evidence: object) => refusalOf(stripe.disputes.update(id, { evidence }));
    expect(await update({ colour: "red" })).toMatchObject({ code: "parameter_unknown", param: "evidence[colour]" });
    expect(await update({ receipt: "file_1" })).toMatchObject({ statusCode: 400, param: "evidence[receipt]" });
    expect(await update({ uncategorized_text: "a".repeat(150_001) })).toMatchObject({ statusCode: 400, param: "evidence" });
    expect(await stripe.disputes.update(id, { metadata: { case: "7" } })).toMatchObject({ status: "needs_response", metadata: { case: "7" } });
  });
});
