import { afterEach, expect, test } from "vitest";
import { anonymous, type Caller } from "@souk/shared/caller";
import { ratesOpen, type Rates } from "@souk/shared/rates";
import { tinyGateway, type TinyGateway } from "../testing/tiny-gateway.ts";
import { costBudgets } from "./throttle.ts";

let tiny: TinyGateway;
afterEach(() => tiny.gateway.close());

/** Real buckets that tell what is taken from them. */
function counted(onTake: (key: string, cost: number) => void): Rates {
  const rates = ratesOpen();
  return { take: (key, limit) => { onTake(key, limit.cost); return rates.take(key, limit); } };
}

const page = `{ products(first: 30) { edges { node { name } } } }`;

test("every answer says what it cost and what is left", async () => {
  tiny = await tinyGateway({ budgets: () => ({ key: "all", capacity: 1_000, restorePerSecond: 10 }), rates: ratesOpen({ clock: () => 0 }) });
  const { body } = await tiny.ask(page);
  // the connection 1, thirty edges of 1 with a product of 2; twenty products exist
  expect(body.extensions["cost"]).toEqual({ requestedQueryCost: 91, actualQueryCost: 61, throttleStatus: { maximumAvailable: 1_000, currentlyAvailable: 939, restoreRate: 10 } });
});

test("an empty budget is refused with 429 THROTTLED and the time to wait, charges nothing, and fills again; what an answer did not use is given back", async () => {
  let nowMs = 0;
  tiny = await tinyGateway({ budgets: () => ({ key: "all", capacity: 100, restorePerSecond: 10 }), rates: ratesOpen({ clock: () => nowMs }) });
  expect((await tiny.ask(page)).body.extensions["cost"]).toMatchObject({ actualQueryCost: 61, throttleStatus: { currentlyAvailable: 39 } });
  const refused = await tiny.ask(page);
  expect(refused.status).toBe(429);
  expect(refused.headers.get("retry-after")).toBe("6");
  expect(refused.body.errors?.[0]).toMatchObject({
    message: "This costs 91, 39 of 100 are left; 10 come back each second.", extensions: { code: "THROTTLED", retryable: true, retryAfterMs: 5_200 },
  });
  expect(refused.body.extensions["cost"]).toEqual({ requestedQueryCost: 91, throttleStatus: { maximumAvailable: 100, currentlyAvailable: 39, restoreRate: 10 } });
  nowMs = 5_200;
  expect((await tiny.ask(page)).status).toBe(200);
});

test("people, their apps and strangers have budgets of their own", async () => {
  const keys: string[] = [];
  tiny = await tinyGateway({ rates: counted((key) => { keys.push(key); }) });
  await tiny.ask("{ __typename }");
  await tiny.ask("{ __typename }", { token: "ben" });
  await tiny.ask("{ __typename }", { token: "app" });
  expect(keys).toEqual(["cost:address:127.0.0.1", "cost:usr_ben", "cost:usr_ben:app"]);
});

test("a stranger has no second budget by a second address of the same network, nor a guest by a second token", () => {
  const guest = (id: string): Caller => ({ ...anonymous, kind: "guest", actor: id });
  const keysOf = (...asked: readonly (readonly [Caller, string])[]) => asked.map(([caller, address]) => costBudgets(caller, address).key);
  expect(keysOf([anonymous, "2001:db8:1:2::1"], [anonymous, "2001:db8:1:2:ffff::7"])).toEqual(Array(2).fill("cost:address:2001:db8:1:2::/64"));
  expect(keysOf([guest("gst_a"), "203.0.113.7"], [guest("gst_b"), "203.0.113.7"])).toEqual(Array(2).fill("cost:guests:203.0.113.7"));
});

test("a refused operation is not charged", async () => {
  const keys: string[] = [];
  tiny = await tinyGateway({ rates: counted((key) => { keys.push(key); }) });
  await tiny.ask("{ nothing }");
  await tiny.ask("{ a: dear b: dear }");
  expect(keys).toEqual([]);
});

test("an operation dearer than the whole budget is too complex: waiting is no use", async () => {
  tiny = await tinyGateway({ budgets: () => ({ key: "all", capacity: 50, restorePerSecond: 10 }) });
  const { status, body } = await tiny.ask(page);
  expect([status, body.errors?.[0]?.message, body.errors?.[0]?.extensions["code"]]).toEqual([400, "Cost: 91, at most 50 allowed.", "QUERY_TOO_COMPLEX"]);
});

test("an answer with errors keeps its whole charge", async () => {
  const costs: number[] = [];
  tiny = await tinyGateway({ rates: counted((_, cost) => { costs.push(cost); }) });
  await tiny.ask(`{ fault products(first: 30) { edges { node { name } } } }`);
  expect(costs).toEqual([91]);
});
