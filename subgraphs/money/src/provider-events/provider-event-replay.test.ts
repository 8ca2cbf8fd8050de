import { describe, expect } from "vitest";
import { newId, type Id } from "@souk/shared/ids";
import { asAdmin } from "@souk/test/cluster";
import { test, type PaymentsWorld } from "@souk/test/payments";
import { begun, posted, stateOf, storedOf, timePasses } from "@souk/test/provider-events";
import { person } from "@souk/test/subgraph-under-test";
import { providerEventWorker } from "./provider-events-work.ts";

const finance = person({ roles: ["FINANCE"] });
const shown = "id ref type objectRef state attempts failure dueAt endedAt version allowedTransitions { to mutation } steps { command from to reason actor }";
interface Shown { readonly id: Id<"pev">; readonly ref: string; readonly state: string; readonly attempts: number; readonly steps: readonly object[] }
interface Page { readonly nodes: readonly Shown[]; readonly totalCount: { readonly value: number }; readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string } }

const page = async (pay: PaymentsWorld, filter: object, also = "first: 10") => {
  const { data, errors } = await pay.money.as(finance).run<{ providerEvents: Page }>(
    `query ($filter: ProviderEventFilter) { providerEvents(${also}, filter: $filter) { nodes { ${shown} } totalCount { value } pageInfo { hasNextPage endCursor } } }`, { filter });
  expect(errors).toBeUndefined();
  return data!.providerEvents;
};
const replay = async (pay: PaymentsWorld, id: string, input: object = {}, caller = finance) => {
  const { data, errors } = await pay.money.as(caller).run<{ providerEventReplay: { providerEvent: Shown | null; userErrors: object[] } }>(
    `mutation ($id: ID!, $input: ProviderEventReplayInput!) { providerEventReplay(id: $id, input: $input) { providerEvent { ${shown} } userErrors { code path ... on InvalidTransitionError { from to } } } }`,
    { id, input: { reason: "It was fixed.", idempotencyKey: pay.key(), ...input } });
  return errors ? errors.map(({ extensions }) => extensions["code"]) : data!.providerEventReplay;
};
let told = 0;
const tell = async (pay: PaymentsWorld, type: string, object: object = { id: "cus_1" }) => {
  const id = `evt_replay${++told}`;
  await posted(pay, JSON.stringify({ id, object: "event", type, created: 1_700_000_000, data: { object } }));
  return id;
};

describe("an operator", () => {
  test("finds what the provider told by state, type and object, the newest first, page by page", async ({ pay }) => {
    const refs = [await tell(pay, "coupon.created"), await tell(pay, "coupon.created"), await tell(pay, "coupon.deleted", { id: "cou_7" })];
    expect((await page(pay, { type: "coupon.created" })).nodes.map(({ ref }) => ref)).toEqual([refs[1], refs[0]]);
    expect(await page(pay, { objectRef: "cou_7", state: "RECEIVED" })).toMatchObject({ nodes: [{ ref: refs[2], attempts: 0, steps: [], allowedTransitions: [{ to: "PROCESSED" }, { to: "IGNORED" }, { to: "FAILED" }, { to: "DEAD" }] }], totalCount: { value: 1 } });
    const first = await page(pay, { type: "coupon.created" }, "first: 1");
    expect([first.totalCount.value, first.pageInfo.hasNextPage]).toEqual([2, true]);
    expect((await page(pay, { type: "coupon.created" }, `first: 1, after: "${first.pageInfo.endCursor}"`)).nodes.map(({ ref }) => ref)).toEqual([refs[0]]);
    while (await providerEventWorker.sweep(pay.money.runtime) > 0);
    expect(await page(pay, { state: "RECEIVED" })).toMatchObject({ nodes: [] });
    expect(await page(pay, { state: "IGNORED", type: "coupon.deleted" })).toMatchObject({ nodes: [{ failure: "Nobody needs this type.", dueAt: null, version: 2, attempts: 1,
      steps: [{ command: "ignore", from: "RECEIVED", to: "IGNORED", actor: "service:money" }], allowedTransitions: [{ to: "RECEIVED", mutation: "providerEventReplay" }] }] });
  });

  test("sees a dead letter and has it worked on again, under a name and with a reason", async ({ pay, scratch }) => {
    const { paymentId, ref } = await begun(pay);
    await pay.stripe.paymentIntents.confirm(ref, { payment_method: "pm_card_visa", return_url: "https://shop.example.com/" });
    const event = await tell(pay, "payment_intent.succeeded", { id: ref });
    await pay.control("/sandbox/faults", { rules: [{ kind: "error_before_commit", on: "payment_intents.retrieve" }] });
    await asAdmin(scratch.adminUrl, (admin) => admin.query("update money.provider_event set attempts = 99 where ref = $1", [event]));
    await providerEventWorker.sweep(pay.money.runtime);
    await pay.control("/sandbox/faults", { rules: [] });
    const [dead, ...others] = (await page(pay, { state: "DEAD" })).nodes;
    expect([dead!.ref, others]).toEqual([event, []]);

    const key = pay.key();
    const replayed = await replay(pay, dead!.id, { idempotencyKey: key });
    expect(replayed).toMatchObject({ userErrors: [], providerEvent: { state: "RECEIVED", attempts: 0, endedAt: null,
      steps: [{ command: "giveUp" }, { command: "replay", from: "DEAD", to: "RECEIVED", reason: "It was fixed.", actor: finance.actor }] } });
    expect(await replay(pay, dead!.id, { idempotencyKey: key })).toEqual(replayed);
    expect(await replay(pay, dead!.id)).toMatchObject({ providerEvent: null, userErrors: [{ code: "INVALID_TRANSITION", from: "RECEIVED", to: "RECEIVED" }] });
    expect(await pay.money.runtime.database.rows("select actor, payload ->> 'from' as from from money.event where type = 'providerEvent.replayed' and payload ->> 'ref' = $1", [event]))
      .toEqual([{ actor: finance.actor, from: "DEAD" }]);
    await providerEventWorker.sweep(pay.money.runtime);
    expect([await storedOf(pay, [event]), await stateOf(pay, paymentId)]).toMatchObject([[{ state: "PROCESSED" }], "CAPTURED"]);

    for (let again = 0; again < 2; again++) {      // what was applied is not applied twice
      expect(await replay(pay, dead!.id)).toMatchObject({ userErrors: [] });
      await timePasses(scratch);
      await providerEventWorker.sweep(pay.money.runtime);
    }
    expect(await pay.money.runtime.database.rows("select from money.payment_history where command = 'capture' and payment_id = (select id from money.payment where provider_ref = $1)", [ref])).toHaveLength(1);
    await pay.settled();
    expect(await pay.money.violated()).toEqual([]);
  });

  test("cannot replay what is not there, nor without a reason", async ({ pay }) => {
    for (const id of [newId("pev"), newId("pay"), "nonsense"]) expect(await replay(pay, id)).toMatchObject({ providerEvent: null, userErrors: [{ code: "INVALID", path: ["id"] }] });
    const [{ id }] = (await page(pay, { state: "IGNORED" })).nodes as [Shown];
    for (const reason of [" ", "x".repeat(501), "\u0007"]) expect(await replay(pay, id, { reason })).toMatchObject({ providerEvent: null, userErrors: [{ path: ["input", "reason"] }] });
  });

  test("of which role sees and which replays", async ({ pay }) => {
    const [{ id }] = (await page(pay, { state: "IGNORED" })).nodes as [Shown];
    const sees = async (role: string) => (await pay.money.as(person({ roles: [role] })).run("{ providerEvents(first: 1) { nodes { id } } }")).errors === undefined;
    expect(await Promise.all(["ADMIN", "FINANCE", "AUDITOR", "SUPPORT", "MODERATOR"].map(sees))).toEqual([true, true, true, false, false]);
    for (const role of ["AUDITOR", "SUPPORT"]) expect(await replay(pay, id, {}, person({ roles: [role] }))).toEqual(["FORBIDDEN"]);
  });
});
