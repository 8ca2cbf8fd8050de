import { describe, expect } from "vitest";
import { account } from "@souk/ledger/chart";
import { post } from "@souk/ledger/post";
import { inTransaction } from "@souk/test/database";
import { booksAlike } from "@souk/test/provider-events";
import { test, type ReconciledWorld } from "@souk/test/reconciled";
import { person } from "@souk/test/subgraph-under-test";
import { until } from "@souk/test/until";

interface Shown { readonly id: string; readonly state: string; readonly providerRef: string | null; readonly steps: readonly { readonly command: string }[]; readonly allowedTransitions: readonly { readonly mutation: string | null; readonly blockedBy: string | null }[] }
interface Answer { readonly platformPayout: Shown | null; readonly userErrors: readonly { readonly code: string }[] }
const shown = "id state providerRef steps { command } allowedTransitions { mutation blockedBy }";
const tells = async (rec: ReconciledWorld, verb: "Create" | "Approve" | "Reject", id: string | null, input: object, caller = rec.finance): Promise<Answer> => (await rec.asks<Record<string, Answer>>(caller,
  `mutation (${id ? "$id: ID!, " : ""}$input: PlatformPayout${verb}Input!) { platformPayout${verb}(${id ? "id: $id, " : ""}input: $input) { platformPayout { ${shown} } userErrors { code message ... on ExceedsOwnMoneyError { own { minor } } } } }`,
  { id, input: { idempotencyKey: rec.key(), ...input } }))[`platformPayout${verb}`]!;
const standing = async (rec: ReconciledWorld, id: string) => (await rec.asks<{ platformPayout: Shown }>(rec.finance, `query ($id: ID!) { platformPayout(id: $id) { ${shown} } }`, { id })).platformPayout;
const own = async (rec: ReconciledWorld) => Number((await rec.asks<{ platformOwnMoney: { minor: string } }>(rec.finance, `{ platformOwnMoney(currency: "EUR") { minor } }`)).platformOwnMoney.minor);
const days = async (rec: ReconciledWorld, many: number) => {
  await rec.control("/sandbox/clock", { advance_ms: many * 86_400_000 });
  await rec.planted(["update money.balance_transaction set look_at = now()"], ["update money.platform_payout set look_at = now() where look_at is not null"]);
  await rec.settled();
};
const bank = async (rec: ReconciledWorld) => Number((await rec.money.runtime.database.row<{ minor: string }>("select coalesce(sum(balance), 0)::text as minor from ledger.account_standing_v1 where kind = 'bank' and currency = 'EUR'"))!.minor);

describe("a payout of the platform's own money", () => {
  test("is never more than is available and nobody else's, leaves the provider's balance for the bank's, and is on the way until it is there", async ({ rec, scratch }) => {
    const bought = await rec.boughtReally([{ goods: await rec.goods(9), quantity: 4 }]);
    await rec.accepted(bought);
    await booksAlike(rec, scratch);
    expect(await own(rec)).toBeLessThan(0);            // nothing is available yet, and its seller has earned
    await days(rec, 3);
    await booksAlike(rec, scratch);
    const [before, most] = [await bank(rec), await own(rec)];
    expect(most).toBeGreaterThan(0);
    expect(await tells(rec, "Create", null, { amountMinor: String(most + 1), currency: "EUR" })).toMatchObject({ platformPayout: null, userErrors: [{ code: "EXCEEDS_OWN_MONEY", own: { minor: String(most) } }] });

    // Two at once: one is the platform's own, the other would be its sellers'.
    const both = await Promise.all([1, 2].map(() => tells(rec, "Create", null, { amountMinor: String(most), currency: "EUR" })));
    expect(both.map(({ userErrors }) => userErrors[0]?.code ?? "").toSorted()).toEqual(["", "EXCEEDS_OWN_MONEY"]);
    const payout = both.find(({ platformPayout }) => platformPayout)!.platformPayout!;
    expect(payout).toMatchObject({ state: "IN_TRANSIT", providerRef: expect.stringMatching(/^po_/) });
    expect([await bank(rec) - before, await own(rec)]).toEqual([most, 0]);
    await booksAlike(rec, scratch);
    expect(await rec.ran({ from: new Date(Date.now() - 86_400_000).toISOString(), until: new Date(Date.now() + 9 * 86_400_000).toISOString() })).toMatchObject({ state: "COMPLETED", breaks: 0 });

    await until("the payout is at the bank", async () => { await days(rec, 1); return (await standing(rec, payout.id)).state === "PAID"; });
    expect((await standing(rec, payout.id)).steps.map(({ command }) => command)).toEqual(["leave", "arrive"]);
    await rec.control(`/sandbox/payouts/${payout.providerRef}/settle`, { outcome: "returned" });
    await until("the bank has sent it back", async () => { await days(rec, 0); return (await standing(rec, payout.id)).state === "RETURNED"; });
    await booksAlike(rec, scratch);
    expect([await bank(rec), await own(rec)]).toEqual([before, most]);
    expect(await rec.money.violated()).toEqual([]);
  });

  test("that is large waits for a second person, who is not the first", async ({ rec }) => {
    await inTransaction(rec.money.runtime.database, (tx) => post(tx, [{
      key: "story:capital", kind: "story.told", source: { type: "Payment", id: "capital" }, legs: [{ debit: account("psp:available", "", "EUR"), credit: account("fx", "", "EUR"), amount: { minor: 2_000_000n, currency: "EUR" } }],
    }]));
    const { platformPayout } = await tells(rec, "Create", null, { amountMinor: "1000000", currency: "EUR" });
    expect(platformPayout).toMatchObject({ state: "REQUESTED", allowedTransitions: [{ mutation: "platformPayoutApprove", blockedBy: "Somebody else must decide on what you have asked for." }, { mutation: "platformPayoutReject", blockedBy: null }] });
    expect((await tells(rec, "Approve", platformPayout!.id, {})).userErrors).toMatchObject([{ code: "INVALID" }]);
    const second = { ...person({ roles: ["ADMIN"] }), steppedUpUntilMs: Date.now() + 600_000 };
    const approved = await tells(rec, "Approve", platformPayout!.id, {}, second);
    // The provider has not that much: it says so, and the payout has failed. Nothing has moved.
    expect(approved).toMatchObject({ platformPayout: { state: "FAILED" }, userErrors: [] });
    const other = await tells(rec, "Create", null, { amountMinor: "1000000", currency: "EUR" });
    expect((await tells(rec, "Reject", other.platformPayout!.id, { reason: "It is not the time." }, second)).platformPayout?.state).toBe("REJECTED");
    expect((await tells(rec, "Approve", other.platformPayout!.id, {}, second)).userErrors).toMatchObject([{ code: "INVALID_TRANSITION" }]);
    const { steppedUpUntilMs: _, ...unconfirmed } = second;
    await expect(tells(rec, "Create", null, { amountMinor: "1", currency: "EUR" }, unconfirmed)).rejects.toThrow("STEP_UP_REQUIRED");
  });
});
