import { parse } from "graphql";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { DocumentStore } from "./documents.ts";
import { tinyGateway, type TinyGateway } from "./testing/tiny-gateway.ts";

describe("the document store", () => {
  test("finds a kept document whatever schema its key is prefixed with", async () => {
    const documents = new DocumentStore();
    const document = parse("{ a }");
    documents.keep("abc", document);
    expect(await documents.get("schema:abc")).toBe(document);
  });

  test("does not keep what is merely offered, before it is admitted", async () => {
    const documents = new DocumentStore();
    await documents.set();
    expect(await documents.get("schema:abc")).toBeUndefined();
  });

  test("gives the oldest documents up for new ones when it is full", async () => {
    const documents = new DocumentStore();
    const large = (name: string) => parse(`{ ${name} # ${" ".repeat(99_000)}\n}`);
    for (let at = 0; at < 40; at++) documents.keep(`key${at}`, large(`field${at}`));
    expect(await documents.get("key0")).toBeUndefined();
    expect(await documents.get("key39")).toBeDefined();
  });
});

describe("a document that is seen again", () => {
  let tiny: TinyGateway;
  beforeAll(async () => { tiny = await tinyGateway(); });
  afterAll(() => tiny.gateway.close());

  test("is neither parsed nor planned anew: the subgraph gets the very same document", async () => {
    const query = `query again { product(id: "1") { name } }`;
    await tiny.ask(query);
    const first = tiny.controls.asked.at(-1)?.document;
    await tiny.ask(query);
    expect(tiny.controls.asked.at(-1)?.document).toBe(first);
    expect(first).toBeDefined();
  });

  test("is still judged by its variables, each time", async () => {
    const query = "query pages($n: Int) { products(first: $n) { edges { node { id } } } }";
    expect((await tiny.ask(query, { variables: { n: 2 } })).status).toBe(200);
    expect((await tiny.ask(query, { variables: { n: 2_000 } })).status).toBe(400);
    expect((await tiny.ask(query, { variables: { n: "two" } })).body.errors?.[0]?.extensions["code"]).toBe("BAD_USER_INPUT");
  });
});
