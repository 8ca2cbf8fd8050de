import { afterAll, beforeAll, expect, test } from "vitest";
import { tinyGateway, type TinyGateway } from "../testing/tiny-gateway.ts";

const times = (count: number, text: (at: number) => string) => Array.from({ length: count }, (_, at) => text(at)).join(" ");
const good = `{ product(id: "3") { name seller { displayName } } }`;

let tiny: TinyGateway;
beforeAll(async () => { tiny = await tinyGateway(); });
afterAll(() => tiny.gateway.close());

test.each<[string, string, number]>([
  ["20,000 aliases", `{ ${times(20_000, (at) => `a${at}: __typename`)} }`, 413],
  ["as many aliases as a body holds", `{ ${times(5_500, (at) => `a${at}: __typename`)} }`, 400],
  ["a body of 10 MB", `{ ${" ".repeat(10_000_000)} __typename }`, 413],
  ["a bomb of fragments", `{ ...f0 } ${times(90, (at) => `fragment f${at} on Query { ...f${at + 1} ...f${at + 1} }`)} fragment f90 on Query { __typename }`, 400],
  ["a bomb of fragments on a type", `{ product(id: "1") { ...f0 } } ${times(90, (at) => `fragment f${at} on Product { seller { ...g${at} } ...f${at + 1} ...f${at + 1} }`)}`, 400],
  ["fields nested 1,300 deep", `{ product(id: "1") ${"{ seller ".repeat(1_300)} { id } ${"}".repeat(1_301)}`, 400],
  ["fields nested as deep as a body holds", `{ a ${"{ a ".repeat(24_000)}`, 400],
  ["lists nested as deep as a body holds", `{ search(text: ${"[".repeat(90_000)} }`, 400],
  ["3,000 overlapping fields", `{ product(id: "1") { ${times(3_000, () => "name")} } }`, 400],
  ["400 overlapping fragments", `{ product(id: "1") { ${times(399, (at) => `...f${at}`)} } } ${times(399, (at) => `fragment f${at} on Product { name }`)}`, 400],
])("%s is refused, and a good request beside it is answered", async (_, hostile, status) => {
  const [refused, answered] = await Promise.all([tiny.ask(hostile).catch((error: unknown) => error), tiny.ask(good)]);
  // A server may hang up on a body that it has refused while the client still sends it.
  if (refused instanceof Error) expect(status).toBe(413);
  else {
    expect(refused).toMatchObject({ status, body: { errors: expect.arrayContaining([expect.objectContaining({ extensions: expect.objectContaining({ code: "QUERY_TOO_COMPLEX" }) })]) } });
    expect((refused as { text: string }).text).not.toMatch(/stack|node_modules/i);
  }
  expect(answered.body.data).toEqual({ product: { name: "Product 3", seller: { displayName: "Seller s3" } } });
});

test.each([
  ["lists", "[".repeat(49_000) + "]".repeat(49_000)],
  ["objects", `${"{\"a\":".repeat(16_000)}1${"}".repeat(16_000)}`],
])("variables of %s nested as deep as a body holds are refused, not an error of ours", async (_, nested) => {
  const response = await fetch(`${tiny.url}/graphql`, {
    method: "POST", headers: { "content-type": "application/json" }, body: `{"query":"{ __typename }","variables":{"a":${nested}}}`,
  });
  expect([response.status, await response.json()]).toMatchObject([400, { errors: [{ extensions: { code: "QUERY_TOO_COMPLEX" } }] }]);
});

test("a list with a wrong item for every few bytes of a body is told of the first of them, and that there are more", async () => {
  const { body } = await tiny.ask("query ($ids: [ID!]) { search(among: $ids) }", { variables: { ids: Array.from({ length: 20_000 }, () => ({})) } });
  expect(body.errors).toHaveLength(10 + 1);
  expect(body.errors?.at(-1)?.message).toMatch(/Too many errors/);
});

test.each([["malformed JSON", `{"query": `], ["an empty body", ""], ["a batch", `[{"query":"{ __typename }"}]`], ["a poisoned prototype", `{"query":"{ __typename }","variables":{"__proto__":{"a":1}}}`]])(
  "%s answers 400 with a typed error", async (_, body) => {
    const response = await fetch(`${tiny.url}/graphql`, { method: "POST", headers: { "content-type": "application/json" }, body });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: "BAD_USER_INPUT", retryable: false, correlationId: response.headers.get("x-correlation-id") } }] });
  });
