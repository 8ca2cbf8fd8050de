import { describe, expect } from "vitest";
import { newId } from "@souk/shared/ids";
import { localWake } from "@souk/shared/wake";
import { workerOpen } from "@souk/shared/worker";
import { asAdmin } from "@souk/test/cluster";
import { inTransaction, test, type TestDatabase } from "@souk/test/database";
import { effectsOf, publishLamp } from "@souk/test/effects";
import { logLines, runtimeWith } from "@souk/test/runtime";
import { person, subgraphUnderTest } from "@souk/test/subgraph-under-test";
import { until } from "@souk/test/until";
import { trust } from "../index.ts";

const admin = person({ roles: ["ADMIN"] }), support = person({ roles: ["SUPPORT"] });
const fields = "id subgraph producer type aggregateId parkedAt reason attempts";

interface Parked { readonly id: string; readonly aggregateId: string; readonly reason: string | null; readonly attempts: number }
interface Retried { readonly parkedEventRetry: { readonly parkedEvent: Parked | null; readonly userErrors: readonly Record<string, unknown>[] } }

/** Trust, and a worker of money that cannot apply what commerce says of a broken lamp. */
async function parking(scratch: TestDatabase) {
  const subgraph = await subgraphUnderTest(scratch, trust);
  const [commerce, money] = [await scratch.open("commerce"), await scratch.open("money")];
  const effects = await effectsOf(scratch, "money");
  const lamps = { isBroken: true };
  const react: typeof effects.record = async (tx, events) => {
    await effects.record(tx, events);
    if (lamps.isBroken && events.some(({ payload }) => payload.lamp === "broken")) throw new Error("ben@example.com has no lamp\nat a line that nobody is shown");
  };
  const { log } = logLines();
  const worker = await workerOpen({
    subgraphs: [{ definition: { name: "money", reactions: { commerce: { "lamp.lit": react } } }, runtime: runtimeWith(money, log), database: money }],
    wake: localWake(), jobsUrl: scratch.urlOf("jobs"), log,
  });
  return {
    subgraph, worker, lamps,
    publish: (lamp: string, ...numbers: number[]) => inTransaction(commerce, (tx) => publishLamp(tx, "lamp.lit", numbers.map((n) => ({ lamp, n })))),
    applied: async (lamp: string) => (await effects.all(lamp)).map(({ n }) => n),
    /** Ids on pages of one, read from either end. */
    paged: async (size: "first" | "last", from: "after" | "before") => {
      const page = async (cursor?: string) => (await subgraph.as(support).run<{ parkedEvents: { edges: { cursor: string; node: { id: string } }[] } }>(
        `query ($cursor: Cursor) { parkedEvents(${size}: 1, ${from}: $cursor) { edges { cursor node { id } } } }`, { cursor })).data!.parkedEvents.edges;
      const ids: string[] = [];
      for (let [edge] = await page(); edge; [edge] = await page(edge.cursor)) ids.push(edge.node.id);
      return ids;
    },
    parked: async (filter: object = {}) => (await subgraph.as(support).run<{ parkedEvents: { nodes: Parked[] } }>(
      `query ($filter: ParkedEventFilter) { parkedEvents(first: 100, filter: $filter) { nodes { ${fields} } } }`, { filter })).data!.parkedEvents.nodes,
    retry: async (id: string, idempotencyKey: string, caller = admin) => subgraph.as(caller).run<Retried>(
      `mutation ($id: ID!, $input: ParkedEventRetryInput!) { parkedEventRetry(id: $id, input: $input) { parkedEvent { ${fields} } userErrors { __typename code path } } }`, { id, input: { idempotencyKey } }),
    audited: async (id: string) => asAdmin(scratch.adminUrl, async (sql) =>
      (await sql.query<{ actor: string; action: string }>("select actor, action from trust.audit_event where subject = $1", [id])).rows),
  };
}

describe("a parked event", () => {
  test("is seen with its reason, retried by an administrator, and applied once with those behind it", async ({ scratch }) => {
    const at = await parking(scratch);
    await at.publish("broken", 1, 2);
    await at.publish("whole", 1);
    await until("it is parked", async () => (await at.parked()).length === 2);
    const parked = await at.parked({ subgraph: "money", producer: "commerce" });
    const failed = parked.find(({ reason }) => reason !== null)!;
    expect(failed).toMatchObject({ subgraph: "money", producer: "commerce", type: "lamp.lit", aggregateId: "broken", reason: "… has no lamp", attempts: 1 });
    expect(await at.parked({ subgraph: "catalog" })).toEqual([]);
    const ids = parked.map(({ id }) => id);
    expect(await at.paged("first", "after")).toEqual(ids);
    expect(await at.paged("last", "before")).toEqual(ids.toReversed());
    expect(await at.parked({ producer: "money" })).toEqual([]);

    expect((await at.retry(failed.id, "too-early")).data!.parkedEventRetry).toMatchObject({ parkedEvent: { id: failed.id }, userErrors: [] });
    await until("it failed again", async () => (await at.parked()).some(({ attempts }) => attempts === 2));
    expect((await at.retry(failed.id, "by-support", support)).errors?.[0]?.extensions?.["code"]).toBe("FORBIDDEN");

    at.lamps.isBroken = false;
    const answers = await Promise.all(["first", "first", "second", "third"].map((key) => at.retry(failed.id, key)));
    expect(answers.flatMap(({ errors = [] }) => errors)).toEqual([]);
    await until("it is parked no more", async () => (await at.parked()).length === 0);
    await at.worker.settled(Date.now() + 20_000);
    expect(await at.applied("broken")).toEqual([1, 2]);
    expect(await at.applied("whole")).toEqual([1]);

    const late = await at.retry(failed.id, "too-late");
    expect(late.data!.parkedEventRetry).toEqual({ parkedEvent: null, userErrors: [{ __typename: "InvalidInputError", code: "INVALID", path: ["id"] }] });
    const audited = await at.audited(failed.id);
    expect(audited).toContainEqual({ actor: admin.actor, action: "parkedEventRetry" });
    expect(await at.subgraph.violated()).toEqual([]);
    await at.worker.close();
  });

  test.for(["not an id", "usr_00000000000000000000000001", "pev_nobody_00000000000000000000000001", "pev_money_00000000000000000000000001"])("is not %s", async (id, { scratch }) => {
    const subgraph = await subgraphUnderTest(scratch, trust);
    const { data } = await subgraph.as(admin).run<Retried>(
      "mutation ($id: ID!, $input: ParkedEventRetryInput!) { parkedEventRetry(id: $id, input: $input) { userErrors { code path } } }", { id, input: { idempotencyKey: newId("key") } });
    expect(data!.parkedEventRetry.userErrors).toEqual([{ code: "INVALID", path: ["id"] }]);
  });
});
