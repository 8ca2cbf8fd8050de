import { describe, expect } from "vitest";
import { available, fund } from "../testing/funds.ts";
import { refusalOf } from "../testing/refusal.ts";
import { fits } from "../testing/wire-schema.ts";
import { test } from "../testing/world.ts";

describe("a transfer", () => {
  test("moves available money into an account at once, with a movement on both sides, and comes back in parts", async ({ world, stripe }) => {
    const destination = await world.onboarded();
    await fund(stripe, 10_000);
    const before = await available(stripe);
    const transfer = await stripe.transfers.create({ amount: 6_000, currency: "eur", destination, transfer_group: "ogr_1", metadata: { payoutId: "pyt_1" }, expand: ["balance_transaction"] });
    expect(transfer).toMatchObject({ amount: 6_000, destination, reversed: false, transfer_group: "ogr_1", metadata: { payoutId: "pyt_1" }, balance_transaction: { type: "transfer", amount: -6_000, fee: 0, source: transfer.id } });
    expect([await available(stripe), await available(stripe, destination)]).toEqual([before - 6_000, 6_000]);
    const theirs = { stripeAccount: destination };
    expect((await stripe.balanceTransactions.list({}, theirs)).data).toMatchObject([{ type: "payment", amount: 6_000, status: "available", source: transfer.destination_payment }]);
    expect(await stripe.charges.retrieve(transfer.destination_payment as string, {}, theirs)).toMatchObject({ source_transfer: transfer.id, amount: 6_000 });
    expect(await refusalOf(stripe.charges.retrieve(transfer.destination_payment as string))).toMatchObject({ statusCode: 404 });

    const reversal = await stripe.transfers.createReversal(transfer.id, { amount: 2_000, metadata: { why: "refund" }, expand: ["balance_transaction"] });
    expect(fits("transfer_reversal", reversal)).toEqual([]);
    expect(reversal).toMatchObject({ amount: 2_000, transfer: transfer.id, metadata: { why: "refund" }, balance_transaction: { type: "transfer_refund", amount: 2_000 } });
    expect([await available(stripe), await available(stripe, destination)]).toEqual([before - 4_000, 4_000]);
    expect(await refusalOf(stripe.transfers.createReversal(transfer.id, { amount: 4_001 }))).toMatchObject({ statusCode: 400, param: "amount" });
    await stripe.transfers.createReversal(transfer.id);
    expect(await stripe.transfers.retrieve(transfer.id)).toMatchObject({ amount_reversed: 6_000, reversed: true, reversals: { data: [{ amount: 4_000 }, { amount: 2_000 }] } });
    expect(await refusalOf(stripe.transfers.createReversal(transfer.id))).toMatchObject({ statusCode: 400, code: "transfer_already_reversed" });
    expect((await stripe.transfers.listReversals(transfer.id)).data.map(({ amount }) => amount)).toEqual([4_000, 2_000]);
    expect(await stripe.transfers.retrieveReversal(transfer.id, reversal.id)).toMatchObject({ id: reversal.id });
    expect(await stripe.transfers.updateReversal(transfer.id, reversal.id, { metadata: { why: "" } })).toMatchObject({ metadata: {} });
    expect((await stripe.balanceTransactions.list({ type: "payment_refund" }, theirs)).data.map(({ amount }) => amount)).toEqual([-4_000, -2_000]);
    await expect.poll(() => world.receiver.typesOf(transfer.id)).toEqual(["transfer.created", "transfer.reversed", "transfer.reversed"]);
  });

  test("is found by its account and its group, and changes its words alone", async ({ world, stripe }) => {
    const [one, other] = [await world.onboarded(), await world.onboarded()];
    await fund(stripe, 1_000);
    const ids: string[] = [];
    for (const [destination, transfer_group] of [[one, "a"], [other, "a"], [one, "b"]] as const) ids.push((await stripe.transfers.create({ amount: 100, currency: "eur", destination, transfer_group })).id);
    expect((await stripe.transfers.list({ destination: one })).data.map(({ id }) => id)).toEqual([ids[2], ids[0]]);
    expect((await stripe.transfers.list({ transfer_group: "a" })).data.map(({ id }) => id)).toEqual([ids[1], ids[0]]);
    expect(await stripe.transfers.update(ids[0]!, { metadata: { a: "1" }, description: "lamp" })).toMatchObject({ amount: 100, metadata: { a: "1" }, description: "lamp" });
  });

  test("is refused where the platform has too little available, or the account cannot be sent money", async ({ world, stripe }) => {
    const destination = await world.onboarded();
    const give = (amount: number, currency: string, to = destination) => refusalOf(stripe.transfers.create({ amount, currency, destination: to }));
    await stripe.paymentIntents.create({ amount: 9_000, currency: "sek", confirm: true, payment_method: "pm_card_visa", automatic_payment_methods: { enabled: true, allow_redirects: "never" } });
    expect(await give(1_000, "sek")).toMatchObject({ statusCode: 400, code: "balance_insufficient" });
    expect(await give(1, "eur", "acct_unknown")).toMatchObject({ statusCode: 400, code: "resource_missing", param: "destination" });
    expect(await give(0, "eur")).toMatchObject({ statusCode: 400, param: "amount" });
    expect(await refusalOf(stripe.transfers.create({ currency: "eur", destination }))).toMatchObject({ statusCode: 400, code: "parameter_missing", param: "amount" });
    await world.advance(3 * 86_400_000);
    expect(await stripe.transfers.create({ amount: 1_000, currency: "sek", destination })).toMatchObject({ amount: 1_000 });
    await world.control("POST", `/accounts/${destination}/onboard`, { outcome: "restrict" });
    expect(await give(1_000, "sek")).toMatchObject({ statusCode: 400, code: "insufficient_capabilities_for_transfer" });
  });
});
