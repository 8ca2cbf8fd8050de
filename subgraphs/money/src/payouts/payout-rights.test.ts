import { describe, expect } from "vitest";
import { anonymous, type Caller } from "@souk/shared/caller";
import { person } from "@souk/test/subgraph-under-test";
import { test } from "@souk/test/payouts";

/** Every way to a payout, its transfer and its account, and what of them is staff's alone. */
const ways = `query ($payout: ID!, $seller: [_Any!]!, $transfer: [_Any!]!, $of: [_Any!]!) {
  payout(id: $payout) { id approvals { by } history { actor } transfers { failure history { actor } } payoutAccount { id reservePolicy { reason } } }
  seller: _entities(representations: $seller) { ... on Seller { payoutAccount { id } payouts(first: 5) { totalCount { value } nodes { id } } } }
  transfer: _entities(representations: $transfer) { ... on Transfer { state payout { id } } }
  of: _entities(representations: $of) { ... on Payout { state amount { minor } } } }`;
interface Shown {
  readonly payout: { readonly id: string; readonly approvals: readonly { readonly by: string | null }[]; readonly history: readonly { readonly actor: string | null }[]; readonly payoutAccount: { readonly reservePolicy: { readonly reason: string | null } | null } } | null;
  readonly seller: readonly [{ readonly payoutAccount: object | null; readonly payouts: { readonly nodes: readonly { readonly id: string }[] } | null }];
  readonly transfer: readonly [object | null];
  readonly of: readonly [object | null];
}

describe("a payout", () => {
  test("is seen by its seller's owner, manager and finance, and by staff who look after money; who of staff did what is staff's", async ({ paid }) => {
    const payee = await paid.payee();
    const bought = await paid.earns(payee, { price: { minor: "1500000", currency: "EUR" } });
    await paid.account(paid.finance, "reservePolicySet", { sellerId: payee.sellerId, rateBps: 100, days: 30, reason: "It is new here." });
    const { payout } = await paid.payout(payee.owner, "payoutRequest", null, { sellerId: payee.sellerId, currency: "EUR" });
    for (const one of [paid.finance, paid.controller]) await paid.payout(one, "payoutApprove", payout!.id);
    await paid.settled();
    const [{ transfers: [transfer] }] = await paid.payoutsOf(payee) as [Awaited<ReturnType<typeof paid.payoutsOf>>[0]];
    const variables = {
      payout: payout!.id, of: [{ __typename: "Payout", id: payout!.id }],
      seller: [{ __typename: "Seller", id: payee.sellerId }], transfer: [{ __typename: "Transfer", id: transfer!.id }],
    };
    const seen = (caller: Caller) => paid.asks<Shown>(caller, ways, variables);
    const team = (role: string) => person({ memberships: [{ of: payee.sellerId, role }] });
    const other = (await paid.shop()).owner;

    for (const caller of [payee.owner, team("SELLER_MANAGER"), team("SELLER_FINANCE")]) {
      const own = await seen(caller);
      expect(own).toMatchObject({ payout: { id: payout!.id, approvals: [{ by: null }, { by: null }], payoutAccount: { reservePolicy: { reason: null } } }, transfer: [{ state: "SUCCEEDED", payout: { id: payout!.id } }], of: [{ amount: payout!.amount && { minor: payout!.amount.minor } }] });
      expect(own.seller[0]).toMatchObject({ payoutAccount: {}, payouts: { totalCount: { value: 1 }, nodes: [{ id: payout!.id }] } });
      expect(own.payout!.history.every(({ actor }) => actor === null)).toBe(true);
    }
    for (const role of ["FINANCE", "ADMIN", "SUPPORT", "RISK_ANALYST", "AUDITOR"]) {
      const { payout: whole } = await seen(person({ roles: [role] }));
      expect([role, whole!.approvals.map(({ by }) => by), whole!.payoutAccount.reservePolicy!.reason]).toEqual([role, [paid.finance.actor, paid.controller.actor], "It is new here."]);
    }
    for (const caller of [bought.buyer, other, team("SELLER_FULFILMENT"), person({ roles: ["MODERATOR"] })])
      expect(await seen(caller)).toEqual({ payout: null, seller: [{ payoutAccount: null, payouts: null }], transfer: [null], of: [null] });
    expect((await paid.money.as(anonymous).run(ways, variables)).errors![0]!.extensions["code"]).toBe("UNAUTHENTICATED");
  });

  test("is asked for by its seller's owner and finance, moved by them and finance, and let go or taken back by staff", async ({ paid }) => {
    const payee = await paid.payee();
    await paid.earns(payee, { price: { minor: "1500000", currency: "EUR" } });
    const shown = { steppedUpUntilMs: payee.owner.steppedUpUntilMs! };
    const team = (role: string) => ({ ...person({ memberships: [{ of: payee.sellerId, role }] }), ...shown });
    const others = [team("SELLER_MANAGER"), { ...(await paid.shop()).owner, ...shown }, { ...person({ roles: ["SUPPORT"] }), ...shown }];
    const { sellerId } = payee;
    for (const caller of [...others, paid.finance]) {
      expect((await paid.account(caller, "payoutScheduleSet", { sellerId, interval: "DAILY" })).userErrors).toMatchObject([{ path: ["input", "sellerId"] }]);
      expect((await paid.payout(caller, "payoutRequest", null, { sellerId, currency: "EUR" })).userErrors).toMatchObject([{ path: ["input", "sellerId"] }]);
    }
    const { payout } = await paid.payout(team("SELLER_FINANCE"), "payoutRequest", null, { sellerId, currency: "EUR" });
    for (const caller of others) for (const mutation of ["payoutCancel", "payoutRetry"] as const)
      expect((await paid.payout(caller, mutation, payout!.id)).userErrors).toMatchObject([{ code: "INVALID", path: ["id"] }]);
    for (const caller of [payee.owner, ...others]) {
      for (const mutation of ["payoutUnwind", "payoutApprove"] as const) await expect(paid.payout(caller, mutation, payout!.id)).rejects.toThrow("FORBIDDEN");
      for (const mutation of ["payoutsStop", "payoutsAllow"] as const) await expect(paid.account(caller, mutation, { sellerId, reason: "It looks strange." })).rejects.toThrow("FORBIDDEN");
    }
    await expect(paid.payout({ ...paid.finance, steppedUpUntilMs: 0 }, "payoutApprove", payout!.id)).rejects.toThrow("STEP_UP_REQUIRED");
    expect((await paid.payout(paid.finance, "payoutCancel", payout!.id)).payout).toMatchObject({ state: "CANCELLED" });
  });
});
