import { describe, expect } from "vitest";
import { anonymous, type Caller } from "@souk/shared/caller";
import { newId } from "@souk/shared/ids";
import { mutated } from "@souk/test/mutated";
import { test, type SearchWorld } from "@souk/test/search";
import { person } from "@souk/test/subgraph-under-test";

const moderator = person({ roles: ["MODERATOR"] });
const pin = (market: SearchWorld, query: string, listingIds: readonly unknown[], { language = "en", as = moderator }: { readonly language?: string; readonly as?: Caller } = {}) =>
  mutated<{ query: string; listings: { title: string }[] }>(market, as, "searchPinSet", { input: { language, query, listingIds }, fields: "pin { query language listings { title } setAt }", isKeyless: true });
const found = async (market: SearchWorld, variables: object) => (await market.search(variables, { fields: "pins: edges { isPinned node { title } }" }) as never as { pins: { isPinned: boolean; node: { title: string } }[] })
  .pins.map(({ isPinned, node }) => (isPinned ? `* ${node.title}` : node.title));

describe("a listing that is pinned for a query", () => {
  test("is first for that query, however it is written, whether it holds the words or not", async ({ market }) => {
    const { id: categoryId } = await market.category();
    const [plain, tuned] = [await market.published({ categoryId, title: "Ocarina plain" }), await market.published({ categoryId, title: "Ocarina ocarina", tags: ["ocarina"] })];
    const stranger = await market.published({ categoryId, title: "Whistle" });
    await market.indexed();
    expect(await found(market, { query: "ocarina" })).toEqual(["Ocarina ocarina", "Ocarina plain"]);
    expect((await pin(market, "  Ócarina ", [stranger, plain])).pin).toMatchObject({ query: "ocarina", listings: [{ title: "Whistle" }, { title: "Ocarina plain" }] });
    const pinned = ["* Whistle", "* Ocarina plain", "Ocarina ocarina"];
    for (const query of ["ocarina", "OCARINA", " ocarina"]) expect(await found(market, { query })).toEqual(pinned);
    expect((await market.search({ query: "ocarina" })).totalCount).toEqual({ value: 3, relation: "EXACT" });
    for (const other of [{ query: "ocarinas" }, { query: "ocarina", language: "de" }]) expect(await found(market, other)).not.toContain("* Whistle");
    for (const sort of ["NEWEST", "PRICE_ASC", "PRICE_DESC"]) expect((await found(market, { query: "ocarina", sort })).toSorted()).toEqual(["Ocarina ocarina", "Ocarina plain"]);

    await pin(market, "ocarina", [tuned]);
    expect(await found(market, { query: "ocarina" })).toEqual(["* Ocarina ocarina", "Ocarina plain"]);
    await pin(market, "ocarina", []);
    expect(await found(market, { query: "ocarina" })).toEqual(["Ocarina ocarina", "Ocarina plain"]);
    expect(await market.catalog.violated()).toEqual([]);
  });

  test("is there only while it is offered and passes the filters", async ({ market }) => {
    const { id: categoryId } = await market.category();
    const [dear, paused] = [await market.published({ categoryId, title: "Dulcimer dear", price: { minor: "90000", currency: "EUR" } }), await market.published({ categoryId, title: "Dulcimer paused" })];
    await market.published({ categoryId, title: "Dulcimer" });
    await pin(market, "dulcimer", [paused, dear]);
    await market.mutate(market.owner, "listingPause", {}, { id: paused });
    await market.indexed();
    expect(await found(market, { query: "dulcimer" })).toEqual(["* Dulcimer dear", "Dulcimer"]);
    expect(await found(market, { query: "dulcimer", filter: { price: { currency: "EUR", lte: "5000" } } })).toEqual(["Dulcimer"]);
  });

  test("is first for what was meant when the query was misspelt", async ({ market }) => {
    const { id: categoryId } = await market.category();
    for (let n = 1; n <= 3; n++) await market.published({ categoryId, title: `Accordion ${n}` });
    const id = await market.published({ categoryId, title: "Concertina" });
    await market.indexed();
    await pin(market, "accordion", [id]);
    expect((await found(market, { query: "acordion" }))[0]).toBe("* Concertina");
  });

  test("stands on one page only, and pages that were begun go on with the pins they began with", async ({ market }) => {
    const { id: categoryId } = await market.category();
    const ids = [];
    for (let n = 0; n < 7; n++) ids.push(await market.published({ categoryId, title: `Cornet ${n}` }));
    await market.indexed();
    await pin(market, "cornet", [ids[1], ids[3], ids[0]]);
    const whole = await found(market, { query: "cornet" });
    expect(whole).toEqual(["* Cornet 1", "* Cornet 3", "* Cornet 0", "Cornet 6", "Cornet 5", "Cornet 4", "Cornet 2"]);
    const first = await market.search({ query: "cornet", first: 2 });
    await pin(market, "cornet", [ids[6], ids[1]]);
    const seen = ["Cornet 1", "Cornet 3"];
    let { pageInfo } = first;
    while (pageInfo.hasNextPage) {
      const page = await market.search({ query: "cornet", first: 2, after: pageInfo.endCursor });
      seen.push(...page.edges.map(({ node }) => node.title));
      pageInfo = page.pageInfo;
    }
    expect(seen).toEqual(whole.map((title) => title.replace("* ", "")));
    expect(await found(market, { query: "cornet", first: 3 })).toEqual(["* Cornet 6", "* Cornet 1", "Cornet 5"]);
    expect((await market.search({ query: "cornet", last: 2, before: first.edges[1]!.cursor })).edges.map(({ node }) => node.title)).toEqual(["Cornet 1"]);
  });
});

describe("pinning for a query", () => {
  test("takes up to 10 listings that are there, each once, for words that are searched", async ({ market }) => {
    const id = await market.published({ categoryId: (await market.category()).id, title: "Zither" });
    const refused = async (query: string, listingIds: readonly unknown[], language?: string) => (await pin(market, query, listingIds, language ? { language } : {})).userErrors.map(({ path }) => path!.join("."));
    expect(await refused("zither", [id, newId("lst"), id, "nothing"])).toEqual(["input.listingIds.1", "input.listingIds.2", "input.listingIds.3"]);
    expect(await refused("zither", Array.from({ length: 11 }, () => id))).toEqual(["input.listingIds"]);
    expect(await refused("zither", [id], "english")).toEqual(["input.language"]);
    for (const query of [" ", "- -", "x".repeat(257)]) expect(await refused(query, [id])).toEqual(["input.query"]);
    for (const as of [anonymous, person(), market.owner, person({ roles: ["SUPPORT"] })]) await expect(pin(market, "zither", [id], { as })).rejects.toThrow(/UNAUTHENTICATED|FORBIDDEN/);
  });

  test("that is longer when folded than a query is, is refused; text that Postgres cannot take is pinned for nothing", async ({ market }) => {
    expect((await pin(market, "\uFDFA".repeat(256), [])).userErrors).toMatchObject([{ code: "TOO_LONG", path: ["input", "query"] }]);
    for (const variables of [{ query: "a\0" }, { language: "\0" }])
      expect(await market.catalog.as(moderator).run("query ($query: String, $language: String) { searchPins(query: $query, language: $language, first: 10) { query } }", variables)).toMatchObject({ data: { searchPins: [] } });
  });

  test("that is repeated, or done twice at once, is told once and read by staff as the last one left it", async ({ market }) => {
    const { id: categoryId } = await market.category();
    const [a, b] = [await market.published({ categoryId, title: "Viol a" }), await market.published({ categoryId, title: "Viol b" })];
    await pin(market, "viol", [a]);
    await pin(market, "VIOL", [a]);
    const { database } = market.catalog.runtime;
    const told = () => database.rows("select payload from catalog.event_v1 where type = 'search.pinned' and aggregate_id = 'en:viol'");
    expect(await told()).toHaveLength(1);
    await Promise.all([[a, b], [b, a], [b]].map((wanted) => pin(market, "viol", wanted)));
    const read = async (filter: string) => (await market.catalog.as(moderator).run<{ searchPins: { query: string; listings: { title: string }[] }[] }>(`{ searchPins(first: 10${filter}) { query listings { title } } }`)).data!.searchPins;
    const [now] = await read(`, query: "Viol", language: "en"`);
    expect([["Viol a", "Viol b"], ["Viol b", "Viol a"], ["Viol b"]]).toContainEqual(now!.listings.map(({ title }) => title));
    expect((await read("")).map(({ query }) => query)).toContain("viol");
    await pin(market, "viol", []);
    expect((await read("")).map(({ query }) => query)).not.toContain("viol");
  });
});
