import { runInNewContext } from "node:vm";
import { gunzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { explorerPage } from "./explorer-page.ts";
import { tinyGateway, type TinyGateway } from "./testing/tiny-gateway.ts";

let tiny: TinyGateway;
beforeAll(async () => { tiny = await tinyGateway({ hasExplorer: true }); });
afterAll(() => tiny.gateway.close());

test("the explorer is one page that loads nothing from elsewhere and may run its own scripts only", async () => {
  const response = await fetch(`${tiny.url}/explorer`);
  const page = await response.text();
  expect(response.headers.get("content-type")).toBe("text/html; charset=utf-8");
  expect(response.headers.get("content-encoding")).toBe("gzip");
  expect(page).not.toMatch(/<(script|link|img)[^>]+(src|href)="https?:/);
  const policy = response.headers.get("content-security-policy") ?? "";
  expect(policy).toMatch(/script-src 'sha256-[\w+/=]+' 'sha256-[\w+/=]+' blob:;/);
  expect(policy).toContain("connect-src 'self'");
});

test("each contract has an explorer that asks that contract", async () => {
  expect(await (await fetch(`${tiny.url}/explorer`)).text()).toContain(`"endpoint":"/graphql"`);
  expect(await (await fetch(`${tiny.url}/operator/explorer`)).text()).toContain(`"endpoint":"/operator/graphql"`);
});

test("a client that does not take gzip gets the page plain", async () => {
  const response = await fetch(`${tiny.url}/explorer`, { headers: { "accept-encoding": "identity" } });
  expect(response.headers.get("content-encoding")).toBeNull();
  expect(await response.text()).toContain("<title>Souk</title>");
});

test("an empty idempotency key leaves the page as a fresh one, in the text and in variables; a written one stays", () => {
  const page = gunzipSync(explorerPage("public").gzipped).toString();
  const script = /<script>([\s\S]*?)<\/script>/.exec(page)?.[1] ?? "";
  const sent: string[] = [];
  const window = { fetch: (_: string, { body }: { body: string }) => { sent.push(body); } };
  runInNewContext(script, { window, crypto, JSON, Object, Array });
  const send = (query: string, variables?: object) => { window.fetch("/graphql", { body: JSON.stringify({ query, variables }) }); return sent.at(-1) ?? ""; };
  const key = /[0-9a-f]{8}-[0-9a-f-]{27}/;
  const first = send(`mutation { pay(idempotencyKey: "") }`);
  expect(first).toMatch(key);
  expect(send(`mutation { pay(idempotencyKey: "") }`)).not.toBe(first);
  expect(send("mutation", { input: { idempotencyKey: "" } })).toMatch(key);
  expect(send(`mutation { pay(idempotencyKey: "mine") }`, { idempotencyKey: "mine" })).not.toMatch(key);
});

test("there is no explorer unless it is asked for", async () => {
  const usual = await tinyGateway();
  const response = await fetch(`${usual.url}/explorer`);
  expect(response.status).toBe(404);
  expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: "NOT_FOUND" } }] });
  await usual.gateway.close();
});
