import { describe, expect } from "vitest";
import { idOf, uuidOf, type Id } from "@souk/shared/ids";
import { asAdmin } from "@souk/test/cluster";
import { until } from "@souk/test/until";
import { test, type Payee, type PayoutsWorld } from "@souk/test/payouts";
import { payoutLearn } from "./payout-flow.ts";
import { payoutSee } from "./payout-see.ts";
import { transferLearn } from "./transfer-flow.ts";

/** Asks for everything and lets it go as far as it goes. */
async function paysOut(paid: PayoutsWorld, payee: Payee) {
  const { payout, userErrors } = await paid.payout(payee.owner, "payoutRequest", null, { sellerId: payee.sellerId, currency: "EUR" });
  expect(userErrors).toEqual([]);
  await paid.settled();
  return payout!;
}
const newest = async (paid: PayoutsWorld, payee: Payee) => (await paid.payoutsOf(payee))[0]!;
const booked = async (paid: PayoutsWorld, { sellerId }: Payee) => Object.fromEntries((await paid.money.runtime.database.rows<{ kind: string; balance: string }>(
  "select kind, balance::text from ledger.account_balance_v1 where owner = $1 and balance <> 0", [sellerId])).map(({ kind, balance }) => [kind, balance]));
/** The call of an object that ended first. */
const callOf = async (paid: PayoutsWorld, id: string): Promise<Id<"pcl">> => idOf("pcl", (await paid.money.runtime.database.row<{ id: string }>(
  "select id from money.provider_call where object_id = $1 and state <> 'PENDING' order by created_at limit 1", [uuidOf(id as Id)]))!.id);
const atProvider = async (paid: PayoutsWorld) => ({
  transfers: (await paid.stripe.transfers.list({ limit: 100 })).data.length,
});

describe("a payout that goes wrong", () => {
  test("did not arrive: the payout alone is tried again, once the bank is right", async ({ paid }) => {
    const payee = await paid.payee();
    await paid.earns(payee);
    const before = await atProvider(paid);
    const { id, amount } = await paysOut(paid, payee);
    await paid.bankDoes(id, "failed", "account_closed");
    expect(await newest(paid, payee)).toMatchObject({ state: "FAILED", failureCode: "account_closed", transfers: [{ state: "SUCCEEDED" }] });
    expect(await booked(paid, payee)).toEqual({ "seller:in_payout": amount.minor, "psp:connected": amount.minor });
    await paid.account(paid.finance, "payoutsStop", { sellerId: payee.sellerId, reason: "It looks strange." });
    expect((await paid.payout(payee.owner, "payoutRetry", id)).userErrors).toMatchObject([{ code: "PAYOUT_BLOCKED", reasons: ["STOPPED_BY_STAFF"] }]);
    await paid.account(paid.finance, "payoutsAllow", { sellerId: payee.sellerId, reason: "It was looked at." });
    expect((await paid.payout(payee.owner, "payoutRetry", id)).payout).toMatchObject({ state: "TRANSFERRED", failureCode: null });
    await payoutLearn(paid.money.runtime, { payoutId: id, news: { kind: "refused", code: "late", message: "No." }, callId: await callOf(paid, id) });      // whoever sent the first attempt, and was slow
    expect(await newest(paid, payee)).toMatchObject({ state: "TRANSFERRED" });
    await paid.settled();
    await paid.bankDoes(id, "paid");
    expect(await newest(paid, payee)).toMatchObject({ id, state: "PAID", transfers: [{ state: "SUCCEEDED" }] });
    expect((await atProvider(paid)).transfers).toBe(before.transfers + 1);
    expect(await booked(paid, payee)).toEqual({});
    expect((await paid.payout(payee.owner, "payoutRetry", id)).userErrors).toMatchObject([{ code: "INVALID_TRANSITION" }]);
  });

  test("bars the next one of its currency until it is tried again, or taken back", async ({ paid }) => {
    const payee = await paid.payee();
    await paid.earns(payee);
    const { id, amount } = await paysOut(paid, payee);
    await paid.bankDoes(id, "failed", "account_closed");
    await paid.earns(payee);
    const asks = () => paid.payout(payee.owner, "payoutRequest", null, { sellerId: payee.sellerId, currency: "EUR" });
    expect((await asks()).userErrors).toMatchObject([{ code: "PAYOUT_BLOCKED", reasons: ["EARLIER_PAYOUT_FAILED"] }]);
    await paid.payout(paid.finance, "payoutUnwind", id);
    await paid.settled();
    expect((await asks()).payout).toMatchObject({ state: "ELIGIBLE", amount: { minor: String(2n * BigInt(amount.minor)) } });
    await paid.settled();
  });

  test("came back after it had arrived, and is taken back: it is the seller's to have again", async ({ paid }) => {
    const payee = await paid.payee();
    await paid.earns(payee);
    const { id, amount } = await paysOut(paid, payee);
    await paid.bankDoes(id, "paid");
    expect(await booked(paid, payee)).toEqual({});
    await paid.bankDoes(id, "returned", "account_closed");
    expect(await newest(paid, payee)).toMatchObject({ state: "RETURNED" });
    expect(await booked(paid, payee)).toEqual({ "seller:in_payout": amount.minor, "psp:connected": amount.minor });
    expect((await paid.payout(paid.finance, "payoutUnwind", id)).userErrors).toEqual([]);
    expect((await paid.payout(payee.owner, "payoutRetry", id)).userErrors).toMatchObject([{ code: "INVALID_TRANSITION" }]);      // it is being taken back
    const [transfer] = (await newest(paid, payee)).transfers;
    await transferLearn(paid.money.runtime, { transferId: transfer!.id as Id<"trf">, of: "reversal", news: { kind: "refused", code: "late", message: "No." }, callId: await callOf(paid, transfer!.id) });
    expect((await newest(paid, payee)).transfers).toMatchObject([{ state: "REVERSING" }]);
    await paid.settled();
    expect(await newest(paid, payee)).toMatchObject({ state: "UNWOUND", transfers: [{ state: "REVERSED" }] });
    expect(await booked(paid, payee)).toEqual({ "seller:available": amount.minor });
    const again = await paysOut(paid, payee);
    await paid.bankDoes(again.id, "paid");
    expect(await booked(paid, payee)).toEqual({});
    const books = paid.books({ [id]: "first", [payee.sellerId]: "ada" });
    expect(await books.postings(id)).toMatchInlineSnapshot(`
      payout.requested    ada:available      ada:in_payout      14.00 EUR
      transfer.succeeded  psp:connected:ada  psp:available      14.00 EUR
      payout.paid         ada:in_payout      psp:connected:ada  14.00 EUR
      payout.returned     psp:connected:ada  ada:in_payout      14.00 EUR
      transfer.reversed   psp:available      psp:connected:ada  14.00 EUR
      transfer.reversed   ada:in_payout      ada:available      14.00 EUR
    `);
  });

  test("is not transferred: what the seller has is theirs again, and it goes on when the provider lets it", async ({ paid }) => {
    const payee = await paid.payee();
    await paid.earns(payee);
    const row = await paid.money.runtime.database.row<{ ref: string }>("select provider_ref as ref from money.payout_account where kernel.global_id('sel', seller_id) = $1", [payee.sellerId]);
    await paid.control(`/sandbox/accounts/${row!.ref}/onboard`, { outcome: "restrict" });      // nobody here has heard of it
    const { id, amount } = await paysOut(paid, payee);
    expect(await newest(paid, payee)).toMatchObject({ id, state: "ON_HOLD", holdReasons: ["TRANSFER_REFUSED"], transfers: [{ state: "FAILED" }], opening: null, items: null });
    expect(await booked(paid, payee)).toEqual({ "seller:available": amount.minor });
    await paid.onboards(payee, "restrict");
    expect((await newest(paid, payee)).holdReasons).toEqual(["ACCOUNT_NOT_ENABLED"]);
    await paid.onboards(payee, "complete");
    expect(await newest(paid, payee)).toMatchObject({ id, state: "SUBMITTED", transfers: [{ state: "SUCCEEDED" }, { state: "FAILED" }] });
    await paid.bankDoes(id, "paid");
    expect(await booked(paid, payee)).toEqual({});
  });

  test("that failed before the answer was heard is tried again all the same", async ({ paid, scratch }) => {
    const payee = await paid.payee();
    await paid.earns(payee);
    await paid.control("/sandbox/faults", { rules: [{ kind: "cut_after_commit", on: "payouts.create" }] });
    const { id } = await paysOut(paid, payee);
    expect(await newest(paid, payee)).toMatchObject({ state: "INDETERMINATE" });
    const row = await paid.money.runtime.database.row<{ ref: string }>("select provider_ref as ref from money.payout_account where kernel.global_id('sel', seller_id) = $1", [payee.sellerId]);
    const theirs = async () => (await paid.stripe.payouts.list({ limit: 100 }, { stripeAccount: row!.ref })).data;
    const [first] = await theirs();
    await paid.control(`/sandbox/payouts/${first!.id}/settle`, { outcome: "failed", failure_code: "account_closed" });
    expect(await payoutSee(paid.money.runtime, first!.id, row!.ref)).toBeNull();      // as the provider's news has it seen
    expect(await newest(paid, payee)).toMatchObject({ state: "FAILED" });
    await paid.control("/sandbox/faults", { rules: [] });
    expect((await paid.payout(payee.owner, "payoutRetry", id)).payout).toMatchObject({ state: "TRANSFERRED" });
    await until("the second attempt is made", async () => {
      await asAdmin(scratch.adminUrl, (admin) => admin.query("update money.provider_call set next_at = clock_timestamp() where state = 'PENDING'"));
      await paid.settled();
      return (await newest(paid, payee)).state === "SUBMITTED";
    });
    expect(await theirs()).toHaveLength(2);
  });

  for (const kind of ["error_after_commit", "cut_after_commit", "error_before_commit"])
    test(`whose answers are lost (${kind}) is transferred once and paid once`, async ({ paid, scratch }) => {
      const payee = await paid.payee();
      await paid.earns(payee);
      const before = await atProvider(paid);
      await paid.control("/sandbox/faults", { rules: ["transfers.create", "payouts.create"].map((on) => ({ kind, on, count: 1 })) });
      const { id } = await paysOut(paid, payee);
      await until("its calls have their answers", async () => {
        await asAdmin(scratch.adminUrl, (admin) => admin.query("update money.provider_call set next_at = clock_timestamp() where state = 'PENDING'"));
        await paid.settled();
        return (await newest(paid, payee)).state === "SUBMITTED";
      });
      expect((await newest(paid, payee)).transfers).toHaveLength(1);
      await paid.control("/sandbox/faults", { rules: [] });
      await paid.bankDoes(id, "paid");
      expect(await newest(paid, payee)).toMatchObject({ state: "PAID" });
      expect((await atProvider(paid)).transfers).toBe(before.transfers + 1);
      expect(await booked(paid, payee)).toEqual({});
    });
});
