import { describe, expect } from "vitest";
import { person } from "@souk/test/subgraph-under-test";
import { asAdmin } from "@souk/test/cluster";
import { posted } from "@souk/test/provider-events";
import { test } from "@souk/test/payouts";
import { payoutAccountSee } from "./payout-account-see.ts";

describe("a seller's account at the provider", () => {
  test("is opened once, with the second factor, by those who say where the seller's money goes", async ({ paid }) => {
    const { owner, sellerId } = await paid.shop();
    const payee = { ...owner, steppedUpUntilMs: Date.now() + 3_600_000 };
    const asked = { sellerId, country: "DE", entity: "INDIVIDUAL" };
    await expect(paid.account(owner, "payoutAccountOpen", asked)).rejects.toThrow("STEP_UP_REQUIRED");
    const stranger = { ...person({ memberships: [{ of: sellerId, role: "SELLER_MANAGER" }] }), steppedUpUntilMs: payee.steppedUpUntilMs };
    expect((await paid.account(stranger, "payoutAccountOpen", asked)).userErrors).toMatchObject([{ code: "INVALID", path: ["input", "sellerId"] }]);
    expect((await paid.account(payee, "payoutAccountOpen", { ...asked, country: "Germany" })).userErrors).toMatchObject([{ code: "INVALID", path: ["input", "country"] }]);
    const both = await Promise.all([paid.account(payee, "payoutAccountOpen", asked), paid.account(payee, "payoutAccountOpen", asked)]);
    expect(both.filter(({ payoutAccount }) => payoutAccount).length).toBe(1);
    expect(both.flatMap(({ userErrors }) => userErrors)).toMatchObject([{ code: "INVALID", path: ["input", "sellerId"] }]);
    expect(both.find(({ payoutAccount }) => payoutAccount)!.payoutAccount).toMatchObject({ state: "ONBOARDING", transfers: expect.stringMatching(/PENDING|RESTRICTED/), schedule: { interval: "DAILY", nextAt: null } });
  });

  test("says what the provider asks for, can be paid when nothing is missing, and not any more when something is", async ({ paid }) => {
    const payee = await paid.payee({ isPaidByHand: false });
    const shown = async (caller = payee.owner) => (await paid.asks<{ _entities: [{ payoutAccount: { state: string; requirements: { field: string; status: string }[]; schedule: { nextAt: string | null } } | null }] }>(caller,
      `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Seller { payoutAccount { state transfers payouts requirements { field status errors } schedule { interval nextAt } allowedTransitions { to } stoppedBecause } } } }`,
      { of: [{ __typename: "Seller", id: payee.sellerId }] }))._entities[0].payoutAccount;
    expect(await shown()).toMatchObject({ state: "ENABLED", requirements: [], schedule: { nextAt: expect.stringContaining("T00:00:00") } });
    await paid.onboards(payee, "restrict");
    expect(await shown()).toMatchObject({ state: "RESTRICTED", transfers: "RESTRICTED", requirements: [{ status: "PAST_DUE" }], schedule: { nextAt: null } });
    await paid.onboards(payee, "complete");
    expect(await shown()).toMatchObject({ state: "ENABLED" });
    await paid.account(paid.finance, "payoutsStop", { sellerId: payee.sellerId, reason: "It looks strange." });
    expect(await shown()).toMatchObject({ stoppedBecause: null });
    expect(await shown(paid.finance)).toMatchObject({ stoppedBecause: "It looks strange." });
    await paid.account(paid.finance, "payoutsAllow", { sellerId: payee.sellerId, reason: "It was looked at." });
    expect(await shown(paid.finance)).toMatchObject({ stoppedBecause: null });
    expect(await shown(person())).toBeNull();
  });

  test("is seen by what the provider tells, too: a notification names it and nothing else", async ({ paid }) => {
    const payee = await paid.payee();
    const row = await paid.money.runtime.database.row<{ ref: string }>("select provider_ref as ref from money.payout_account where kernel.global_id('sel', seller_id) = $1", [payee.sellerId]);
    await paid.control(`/sandbox/accounts/${row!.ref}/onboard`, { outcome: "restrict" });
    expect(await posted(paid, JSON.stringify({
      id: "evt_accounttold", object: "v2.core.event", type: "v2.core.account[requirements].updated", created: new Date().toISOString(), livemode: false,
      related_object: { id: row!.ref, type: "v2.core.account", url: `/v2/core/accounts/${row!.ref}` },
    }))).toEqual({ eventRef: "evt_accounttold", userErrors: [] });
    await paid.settled();
    expect(await paid.money.runtime.database.row("select state from money.payout_account where provider_ref = $1", [row!.ref])).toEqual({ state: "RESTRICTED" });
  });

  test("that was not told to pay out only when it is told to is told so when it is seen next", async ({ paid, scratch }) => {
    const payee = await paid.payee();
    await asAdmin(scratch.adminUrl, (admin) => admin.query("update money.payout_account set state = 'RESTRICTED', is_manual = false where kernel.global_id('sel', seller_id) = $1", [payee.sellerId]));
    await paid.onboards(payee, "complete");
    expect(await paid.money.runtime.database.row("select state, is_manual from money.payout_account where kernel.global_id('sel', seller_id) = $1", [payee.sellerId])).toEqual({ state: "ENABLED", is_manual: true });
  });

  test("is closed at the provider: what waited for it is cancelled, and another can be opened", async ({ paid }) => {
    const payee = await paid.payee();
    await paid.earns(payee, { price: { minor: "1500000", currency: "EUR" } });
    const { payout } = await paid.payout(payee.owner, "payoutRequest", null, { sellerId: payee.sellerId, currency: "EUR" });
    expect(payout).toMatchObject({ state: "ON_HOLD", holdReasons: ["NEEDS_APPROVAL"] });
    const row = await paid.money.runtime.database.row<{ ref: string }>("select provider_ref as ref from money.payout_account where kernel.global_id('sel', seller_id) = $1", [payee.sellerId]);
    await paid.stripe.v2.core.accounts.close(row!.ref, { applied_configurations: ["recipient"] });
    await payoutAccountSee(paid.money.runtime, row!.ref);
    expect(await paid.payoutsOf(payee)).toMatchObject([{ state: "CANCELLED", holdReasons: [] }]);
    expect((await paid.account(payee.owner, "payoutAccountOpen", { sellerId: payee.sellerId, country: "DE", entity: "COMPANY" })).payoutAccount).toMatchObject({ state: "ONBOARDING" });
  });

  test("is shown to the provider on a page of its own; the same key gives a fresh one", async ({ paid }) => {
    const payee = await paid.payee();
    const input = { sellerId: payee.sellerId, returnUrl: "https://souk.example/done", refreshUrl: "https://souk.example/again", idempotencyKey: "one-link" };
    const link = async (caller = payee.owner, also: object = {}) => (await paid.asks<{ payoutAccountLinkCreate: { link: { url: string; expiresAt: string } | null; userErrors: { code: string; path: string[] }[] } }>(caller,
      "mutation ($input: PayoutAccountLinkCreateInput!) { payoutAccountLinkCreate(input: $input) { link { url expiresAt } userErrors { code path } } }", { input: { ...input, ...also } })).payoutAccountLinkCreate;
    const [first, again] = [await link(), await link()];
    expect(first.link!.url).toMatch(/^http/);
    expect(again.link!.url).not.toBe(first.link!.url);
    expect(new Date(first.link!.expiresAt).getTime()).toBeGreaterThan(0);
    expect(await link(payee.owner, { returnUrl: "javascript:alert(1)", idempotencyKey: "bad" })).toMatchObject({ link: null, userErrors: [{ code: "INVALID", path: ["input", "returnUrl"] }] });
    expect(await link({ ...person(), steppedUpUntilMs: payee.owner.steppedUpUntilMs! }, { idempotencyKey: "other" })).toMatchObject({ link: null, userErrors: [{ code: "INVALID", path: ["input", "sellerId"] }] });
    const kept = await paid.money.runtime.database.row<{ kept: number }>("select count(*)::int as kept from money.idempotency where answer::text like '%http%'");
    expect(kept).toEqual({ kept: 0 });
  });

  test("has a schedule with days that there are", async ({ paid }) => {
    const payee = await paid.payee();
    const set = (input: object) => paid.account(payee.owner, "payoutScheduleSet", { sellerId: payee.sellerId, ...input });
    for (const [input, field] of [[{ interval: "WEEKLY" }, "anchor"], [{ interval: "WEEKLY", anchor: 8 }, "anchor"], [{ interval: "MONTHLY", anchor: 32 }, "anchor"], [{ interval: "DAILY", anchor: 1 }, "anchor"],
      [{ interval: "DAILY", minimums: [{ minor: "-1", currency: "EUR" }] }, "minimums"], [{ interval: "DAILY", minimums: [{ minor: "1", currency: "EUR" }, { minor: "2", currency: "EUR" }] }, "minimums"]] as const)
      expect((await set(input)).userErrors, JSON.stringify(input)).toMatchObject([{ code: "INVALID", path: expect.arrayContaining(["input", field]) }]);
    expect((await set({ interval: "MONTHLY", anchor: 31 })).payoutAccount).toMatchObject({ schedule: { interval: "MONTHLY", anchor: 31, nextAt: expect.any(String) } });
  });
});
