import { describe, expect } from "vitest";
import { person } from "@souk/test/subgraph-under-test";
import { asAdmin } from "@souk/test/cluster";
import { test } from "@souk/test/payouts";

describe("a payout that is asked for", () => {
  test("is refused with its reasons, and changes nothing", async ({ paid, scratch }) => {
    const payee = await paid.payee();
    const asked = { sellerId: payee.sellerId, currency: "EUR" };
    const asks = async (input: object = {}, caller = payee.owner) => (await paid.payout(caller, "payoutRequest", null, { ...asked, ...input })).userErrors;
    expect(await asks()).toMatchObject([{ code: "PAYOUT_BLOCKED", reasons: ["BELOW_MINIMUM"], available: { minor: "0" } }]);
    const bought = await paid.earns(payee);
    expect(bought.id).toBeTruthy();
    expect(await asks({ amountMinor: "999999" })).toMatchObject([{ code: "PAYOUT_BLOCKED", reasons: ["INSUFFICIENT_BALANCE"] }]);
    expect(await asks({ amountMinor: "99" })).toMatchObject([{ code: "PAYOUT_BLOCKED", reasons: ["BELOW_MINIMUM"] }]);
    expect(await asks({ amountMinor: "0" })).toMatchObject([{ code: "INVALID", path: ["input", "amountMinor"] }]);
    expect(await asks({ currency: "USD" })).toMatchObject([{ code: "PAYOUT_BLOCKED", reasons: ["BELOW_MINIMUM"], available: { minor: "0", currency: "USD" } }]);
    for (const stranger of [bought.buyer, paid.finance, person({ memberships: [{ of: payee.sellerId, role: "SELLER_MANAGER" }] })])
      expect(await asks({}, stranger)).toMatchObject([{ code: "INVALID", path: ["input", "sellerId"] }]);
    await paid.account(paid.finance, "payoutsStop", { sellerId: payee.sellerId, reason: "It looks strange." });
    expect(await asks()).toMatchObject([{ code: "PAYOUT_BLOCKED", reasons: ["STOPPED_BY_STAFF"] }]);
    await asAdmin(scratch.adminUrl, (admin) => admin.query("update trust.seller set state = 'RESTRICTED' where kernel.global_id('sel', id) = $1", [payee.sellerId]));
    expect(await asks()).toMatchObject([{ code: "PAYOUT_BLOCKED", reasons: ["STOPPED_BY_STAFF", "SELLER_RESTRICTED"] }]);
    await asAdmin(scratch.adminUrl, (admin) => admin.query("update trust.seller set state = 'ACTIVE' where kernel.global_id('sel', id) = $1", [payee.sellerId]));
    await paid.onboards(payee, "restrict");
    expect(await asks()).toMatchObject([{ code: "PAYOUT_BLOCKED", reasons: ["ACCOUNT_NOT_ENABLED", "STOPPED_BY_STAFF"] }]);
    expect(await paid.payoutsOf(payee)).toEqual([]);
    const lonely = await paid.shop();
    expect((await paid.payout(lonely.owner, "payoutRequest", null, { sellerId: lonely.sellerId, currency: "EUR" })).userErrors).toMatchObject([{ code: "INVALID", path: ["input", "sellerId"] }]);
  });

  test("takes a part, and leaves what refunds on their way will take", async ({ paid }) => {
    const payee = await paid.payee();
    const bought = await paid.earns(payee);
    const { payout } = await paid.payout(payee.owner, "payoutRequest", null, { sellerId: payee.sellerId, currency: "EUR", amountMinor: "500", method: "INSTANT" });
    expect(payout).toMatchObject({ state: "ELIGIBLE", amount: { minor: "500" }, method: "INSTANT" });
    await paid.settled();
    await paid.control("/sandbox/faults", { rules: [{ kind: "error_before_commit", on: "refunds.create" }] });
    await paid.moves(payee.owner, "refundCreate", null, { orderId: bought.id, amountMinor: "300" });
    const has = await paid.money.runtime.database.row<{ balance: string }>("select balance::text from ledger.account_balance_v1 where kind = 'seller:available' and owner = $1", [payee.sellerId]);
    const { payout: rest } = await paid.payout(payee.owner, "payoutRequest", null, { sellerId: payee.sellerId, currency: "EUR" });
    expect(BigInt(rest!.amount.minor)).toBeLessThan(BigInt(has!.balance));
    expect(rest!.opening).toEqual({ minor: has!.balance });
    await paid.control("/sandbox/faults", { rules: [] });
    await paid.settled();
  });

  test("of 10,000 euro waits for two people of staff; one cannot be both, and until then nothing has moved", async ({ paid }) => {
    const payee = await paid.payee();
    await paid.earns(payee, { price: { minor: "1500000", currency: "EUR" } });
    const { payout, userErrors } = await paid.payout(payee.owner, "payoutRequest", null, { sellerId: payee.sellerId, currency: "EUR" });
    expect(userErrors).toEqual([]);
    expect(payout).toMatchObject({ state: "ON_HOLD", holdReasons: ["NEEDS_APPROVAL"], transfers: [], opening: null, items: null });
    expect((await paid.payout(payee.owner, "payoutRequest", null, { sellerId: payee.sellerId, currency: "EUR", amountMinor: "100" })).userErrors).toMatchObject([{ reasons: ["ALREADY_UNDER_WAY"] }]);
    expect((await paid.payout(paid.finance, "payoutApprove", payout!.id)).payout).toMatchObject({ state: "ON_HOLD" });
    expect((await paid.payout(paid.finance, "payoutApprove", payout!.id)).userErrors).toMatchObject([{ code: "INVALID", path: ["id"] }]);
    expect((await paid.payout({ ...paid.controller, memberships: payee.owner.memberships }, "payoutApprove", payout!.id)).userErrors).toMatchObject([{ code: "INVALID", path: ["id"] }]);
    await expect(paid.payout(payee.owner, "payoutApprove", payout!.id)).rejects.toThrow("FORBIDDEN");
    await expect(paid.payout({ ...paid.controller, steppedUpUntilMs: 0 }, "payoutApprove", payout!.id)).rejects.toThrow("STEP_UP_REQUIRED");
    await paid.earns(payee);      // nobody has let go of this
    expect((await paid.payout(paid.controller, "payoutApprove", payout!.id)).payout).toMatchObject({ state: "SCHEDULED" });
    await paid.settled();
    expect((await paid.payoutsOf(payee))[0]).toMatchObject({ state: "SUBMITTED", amount: payout!.amount });
  });

  test("of everything that has become large while it waited asks for what it is by now", async ({ paid }) => {
    const payee = await paid.payee();
    await paid.earns(payee);
    await paid.account(paid.finance, "payoutsStop", { sellerId: payee.sellerId, reason: "It looks strange." });
    await asAdmin(paid.adminUrl, (admin) => admin.query("update money.payout_account set pay_interval = 'DAILY', due_at = clock_timestamp() where kernel.global_id('sel', seller_id) = $1", [payee.sellerId]));
    await paid.settled();
    await paid.earns(payee, { price: { minor: "1500000", currency: "EUR" } });
    await paid.account(paid.finance, "payoutsAllow", { sellerId: payee.sellerId, reason: "It was looked at." });
    await paid.settled();
    const has = await paid.money.runtime.database.row<{ balance: string }>("select balance::text from ledger.account_balance_v1 where kind = 'seller:available' and owner = $1", [payee.sellerId]);
    expect(await paid.payoutsOf(payee)).toMatchObject([{ state: "ON_HOLD", holdReasons: ["NEEDS_APPROVAL"], amount: { minor: has!.balance } }]);
  });

  test("is cancelled while it waits, by its seller or finance, and never after", async ({ paid }) => {
    const payee = await paid.payee();
    await paid.earns(payee, { price: { minor: "1500000", currency: "EUR" } });
    const { payout } = await paid.payout(payee.owner, "payoutRequest", null, { sellerId: payee.sellerId, currency: "EUR" });
    expect((await paid.payout(person(), "payoutCancel", payout!.id)).userErrors).toMatchObject([{ code: "INVALID", path: ["id"] }]);
    expect((await paid.payout(payee.owner, "payoutCancel", payout!.id)).payout).toMatchObject({ state: "CANCELLED" });
    const { payout: other } = await paid.payout(payee.owner, "payoutRequest", null, { sellerId: payee.sellerId, currency: "EUR", amountMinor: "1000" });
    expect((await paid.payout(payee.owner, "payoutCancel", other!.id)).userErrors).toMatchObject([{ code: "INVALID_TRANSITION" }]);
  });
});
