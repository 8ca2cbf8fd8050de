import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { tinyGateway, type TinyAsk, type TinyGateway } from "../testing/tiny-gateway.ts";

let tiny: TinyGateway;
beforeAll(async () => { tiny = await tinyGateway({ contracts: ["public", "operator"] }); });
afterAll(() => tiny.gateway.close());

const product = `query ($id: ID!) { product(id: $id) { name } }`;
const id = { variables: { id: "1" } };
const keptFor = async (query: string, ask?: TinyAsk) => (await tiny.ask(query, ask)).headers.get("cache-control");
/** As a browser's page or a cache asks: everything in the address. */
const got = (query: string, headers: Record<string, string> = {}, url = tiny.url) =>
  fetch(`${url}/graphql?${new URLSearchParams({ query, variables: JSON.stringify(id.variables) })}`, { headers: { accept: "application/graphql-response+json", "apollo-require-preflight": "1", ...headers } });

describe("an answer that everybody would get", () => {
  test("may be kept for as long as its fields say, the second time as the first", async () => {
    for (let times = 0; times < 2; times++) expect(await keptFor(product, id)).toBe("public, max-age=30");
    expect(await keptFor(`{ product(id: "1") { name seller { displayName } } }`)).toBe("public, max-age=5");
  });

  test("says so to GET, under an address that a cache can keep it by", async () => {
    const answer = await got(product);
    expect(await answer.json()).toMatchObject({ data: { product: { name: "Product 1" } } });
    expect([answer.status, answer.headers.get("cache-control"), answer.headers.get("vary")]).toEqual([200, "public, max-age=30", "Authorization, Accept"]);
    expect(answer.headers.get("set-cookie")).toBeNull();
  });

  test("is kept apart by page's origin where pages of other sites may ask", async () => {
    const open = await tinyGateway({ corsOrigins: ["https://shop.example"] });
    const answer = await got(product, { origin: "https://shop.example" }, open.url);
    expect([answer.headers.get("vary"), answer.headers.get("access-control-allow-origin")]).toEqual(["Origin, Authorization, Accept", "https://shop.example"]);
    await open.gateway.close();
  });
});

describe("no leave to keep it has the answer", () => {
  test.each<[string, string, TinyAsk]>([
    ["to somebody who showed a token", product, { ...id, token: "ben" }],
    ["to staff", product, { ...id, token: "support", path: "/operator/graphql" }],
    ["with a field that has no hint", `{ product(id: "1") { name } dear }`, {}],
    ["to a mutation, whatever its hint", `mutation { pay(idempotencyKey: "kept", minor: 1) }`, {}],
    ["with a fault beside its data", `{ product(id: "1") { name } fault }`, {}],
    ["that refuses a variable", product, { variables: { id: null } }],
    ["that refuses a document", `{ product(id: "1") { nothing } }`, {}],
    ["that refuses a token", product, { ...id, token: "forged" }],
  ])("%s", async (_, query, ask) => {
    expect(await keptFor(query, ask)).toBe("no-store");
  });

  test("to a GET of somebody who showed a token, and another document in the same process does not change it", async () => {
    expect((await got(product)).headers.get("cache-control")).toBe("public, max-age=30");
    expect((await got(product, { authorization: "Bearer ben" })).headers.get("cache-control")).toBe("no-store");
    expect((await got(`{ product(id: "2") { id seller { about } } }`)).headers.get("cache-control")).toBe("no-store");
  });

  test("of a subgraph that is away", async () => {
    tiny.controls.peopleIsDown = true;
    expect(await keptFor(`{ product(id: "1") { name seller { displayName } } }`)).toBe("no-store");
    tiny.controls.peopleIsDown = false;
  });

  test("of a gateway without hints", async () => {
    const plain = await tinyGateway({ cacheHints: { fields: new Map(), parts: new Set() } });
    expect((await got(product, {}, plain.url)).headers.get("cache-control")).toBe("no-store");
    await plain.gateway.close();
  });
});
