import { describe, expect } from "vitest";
import type Stripe from "stripe";
import { refusalOf } from "../testing/refusal.ts";
import { test, type World } from "../testing/world.ts";

const everything = ["configuration.recipient", "defaults", "identity", "requirements"] as const;
const asked: Stripe.V2.Core.AccountCreateParams = {
  contact_email: "ada@example.org", display_name: "Ada", identity: { country: "DE", entity_type: "individual" }, metadata: { sellerId: "sel_1" },
  configuration: { recipient: { capabilities: { stripe_balance: { stripe_transfers: { requested: true } } } } }, include: [...everything],
};
const standing = ({ configuration }: Stripe.V2.Core.Account) => {
  const { stripe_transfers, payouts } = configuration!.recipient!.capabilities!.stripe_balance!;
  return [stripe_transfers!.status, payouts!.status];
};
const due = ({ requirements }: Stripe.V2.Core.Account) => [requirements!.entries!.length, requirements!.summary?.minimum_deadline?.status];
const onboard = (world: World, id: string, body: object) => world.control("POST", `/accounts/${id}/onboard`, body);
const toldOf = async (world: World, id: string) => (await world.stripe.v2.core.events.list({ object_id: id }).autoPagingToArray({ limit: 100 })).toReversed().map(({ type }) => type);

describe("an account", () => {
  test("is made with what is asked of it, and shows only what is asked for", async ({ stripe, world }) => {
    const account = await stripe.v2.core.accounts.create(asked);
    expect(account).toMatchObject({ contact_email: "ada@example.org", metadata: { sellerId: "sel_1" }, identity: { country: "de" }, defaults: { currency: "eur" }, applied_configurations: ["recipient"] });
    expect([standing(account), due(account)]).toEqual([["restricted", "restricted"], [5, "currently_due"]]);
    expect(Object.keys(await stripe.v2.core.accounts.retrieve(account.id))).not.toContain("requirements");
    expect(await stripe.v2.core.accounts.retrieve(account.id, { include: ["defaults"] })).toMatchObject({ defaults: { currency: "eur" } });
    const updated = await stripe.v2.core.accounts.update(account.id, { display_name: "Ada L.", metadata: { sellerId: null, more: "1" } });
    expect(updated).toMatchObject({ display_name: "Ada L.", metadata: { more: "1" } });
    expect(updated.metadata).not.toHaveProperty("sellerId");
    expect(await toldOf(world, account.id)).toEqual(["v2.core.account.created", "v2.core.account.updated"]);
    expect(await refusalOf(stripe.v2.core.accounts.create({ configuration: { merchant: {} } }))).toMatchObject({ statusCode: 400, param: "configuration[merchant]" });
    expect(await refusalOf(stripe.v2.core.accounts.create({ display_name: 5 as never }))).toMatchObject({ statusCode: 400, param: "display_name" });
    expect(await refusalOf(stripe.v2.core.accounts.retrieve("acct_unknown"))).toMatchObject({ statusCode: 404 });
  });

  test("is listed page by page, and closed for good", async ({ stripe }) => {
    const made: string[] = [];
    for (let at = 0; at < 3; at++) made.unshift((await stripe.v2.core.accounts.create(asked)).id);
    expect((await stripe.v2.core.accounts.list({ limit: 2, applied_configurations: ["recipient"] }).autoPagingToArray({ limit: 3 })).map(({ id }) => id)).toEqual(made);
    await stripe.v2.core.accounts.close(made[0]!, {});
    expect((await stripe.v2.core.accounts.list({ closed: true })).data.map(({ id }) => id)).toEqual([made[0]]);
    expect(await refusalOf(stripe.v2.core.accounts.update(made[0]!, {}))).toMatchObject({ statusCode: 400, code: "account_closed" });
  });

  test("goes through the states of onboarding, and tells of each change, thin", async ({ world, stripe }) => {
    const { id } = await stripe.v2.core.accounts.create(asked);
    const seen = async () => {
      const account = await stripe.v2.core.accounts.retrieve(id, { include: [...everything] });
      return [standing(account), due(account)];
    };
    await onboard(world, id, { outcome: "partial" });
    expect(await seen()).toEqual([["active", "restricted"], [1, "currently_due"]]);
    await onboard(world, id, { outcome: "complete", bank: "000123456789" });
    expect(await seen()).toEqual([["active", "active"], [0, undefined]]);
    expect((await stripe.accounts.listExternalAccounts(id)).data).toMatchObject([{ object: "bank_account", last4: "6789", currency: "eur" }]);
    const before = await toldOf(world, id);
    await onboard(world, id, { outcome: "complete" });
    expect(await toldOf(world, id)).toEqual(before);
    await onboard(world, id, { outcome: "require", deadline_ms: 86_400_000 });
    expect(await seen()).toEqual([["active", "active"], [1, "currently_due"]]);
    await world.advance(86_400_001);
    expect(await seen()).toEqual([["restricted", "restricted"], [1, "past_due"]]);
    await onboard(world, id, { outcome: "reject" });
    expect(await seen()).toEqual([["rejected", "rejected"], [0, undefined]]);
    expect(await onboard(world, id, { outcome: "vanish" })).toMatchObject({ error: { param: "outcome" } });

    const { body } = await world.receiver.until(({ event }) => event.type === "v2.core.account[configuration.recipient].capability_status_updated"
      && (event as unknown as { related_object: { id: string } }).related_object.id === id);
    expect(JSON.parse(body)).toMatchObject({ object: "v2.core.event", related_object: { id, type: "v2.core.account", url: `/v2/core/accounts/${id}` } });
    const told = await stripe.v2.core.events.retrieve((JSON.parse(body) as { id: string }).id);
    expect(told).toMatchObject({ type: "v2.core.account[configuration.recipient].capability_status_updated", data: { updated_capability: "stripe_balance.stripe_transfers" } });
    expect(world.receiver.received.filter(({ path, event }) => path === "/" && event.type.startsWith("v2."))).toEqual([]);
    expect((await stripe.events.list({ limit: 100 })).data.filter(({ type }) => type.startsWith("v2."))).toEqual([]);
  });
});

describe("an account link", () => {
  const way = { return_url: "http://localhost/back", refresh_url: "http://localhost/again" };
  const linkOf = async ({ stripe }: World, account: string) => stripe.v2.core.accountLinks.create({ account, use_case: { type: "account_onboarding", account_onboarding: { configurations: ["recipient"], ...way } as never } });
  const visit = (url: string) => fetch(url, { redirect: "manual" });

  test("leads a person to a page, once, and back", async ({ world, stripe }) => {
    const { id } = await stripe.v2.core.accounts.create(asked);
    expect(await refusalOf(linkOf(world, id))).toMatchObject({ param: "use_case[account_onboarding][configurations]" });
    const link = async () => (await stripe.v2.core.accountLinks.create({ account: id, use_case: { type: "account_onboarding", account_onboarding: way } })).url;
    const [leaving, completing, late] = [await link(), await link(), await link()];
    expect(await (await visit(leaving)).text()).toContain("<form>");
    expect((await visit(`${leaving}?outcome=leave`)).headers.get("location")).toBe(way.return_url);
    expect((await visit(leaving)).headers.get("location")).toBe(way.refresh_url);
    expect(standing(await stripe.v2.core.accounts.retrieve(id, { include: [...everything] }))).toEqual(["restricted", "restricted"]);
    expect((await visit(`${completing}?outcome=complete&bank=3000`)).headers.get("location")).toBe(way.return_url);
    expect(standing(await stripe.v2.core.accounts.retrieve(id, { include: [...everything] }))).toEqual(["active", "active"]);
    expect((await stripe.accounts.listExternalAccounts(id)).data).toMatchObject([{ last4: "3000" }]);
    await world.receiver.until(({ event }) => event.type === "v2.core.account_link.returned");
    await world.advance(300_001);
    expect((await visit(late)).headers.get("location")).toBe(way.refresh_url);
  });
});

describe("a key of v2", () => {
  test("makes one account, and answers with it as it is by now", async ({ stripe }) => {
    const make = () => stripe.v2.core.accounts.create(asked, { idempotencyKey: "ada" });
    const { id } = await make();
    await stripe.v2.core.accounts.update(id, { display_name: "Ada the second" });
    expect(await make()).toMatchObject({ id, display_name: "Ada the second" });
    expect(await refusalOf(stripe.v2.core.accounts.create({ ...asked, display_name: "Ben" }, { idempotencyKey: "ada" }))).toMatchObject({ statusCode: 400, type: "StripeIdempotencyError" });
  });

  test("tries again what failed, before its commit or after", async ({ world, stripe }) => {
    for (const kind of ["error_before_commit", "error_after_commit"]) {
      await world.control("POST", "/faults", { rules: [{ kind, on: "accounts.create", count: 1 }] });
      const make = () => stripe.v2.core.accounts.create({ ...asked, display_name: kind }, { idempotencyKey: kind });
      expect(await refusalOf(make())).toMatchObject({ statusCode: 500 });
      const { id } = await make();
      const { data } = await stripe.v2.core.accounts.list({ limit: 2 });
      expect(data.map(({ display_name }) => display_name).filter((name) => name === kind)).toEqual([kind]);
      expect(data[0]!.id).toBe(id);
    }
    const link = () => stripe.v2.core.accountLinks.create({ account: "acct_later", use_case: { type: "account_onboarding", account_onboarding: { refresh_url: "http://localhost/" } } }, { idempotencyKey: "refused" });
    expect((await refusalOf(link())).headers?.["idempotent-replayed"]).toBeUndefined();
    expect((await refusalOf(link())).headers?.["idempotent-replayed"]).toBeUndefined();
  });

  test("is kept for thirty days", async ({ world, stripe }) => {
    const { id } = await stripe.v2.core.accounts.create(asked, { idempotencyKey: "month" });
    await world.advance(29 * 86_400_000);
    await world.restart();
    expect((await world.stripe.v2.core.accounts.create(asked, { idempotencyKey: "month" })).id).toBe(id);
    await world.advance(2 * 86_400_000);
    expect((await world.stripe.v2.core.accounts.create(asked, { idempotencyKey: "month" })).id).not.toBe(id);
  });
});
