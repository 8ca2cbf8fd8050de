import { describe, expect } from "vitest";
import { test as base, type SearchWorld } from "@souk/test/search";
import { until } from "@souk/test/until";

const goods = ["Wireless headphones", "Wireless keyboard", "Leather armchair", "Ceramic coffee grinder", "Mountain bicycle", "Acoustic guitar strings", "Stainless kettle", "Embroidered tablecloth", "Vintage typewriter", "Oak bookshelf"];

const test = base.extend<{ $file: { shop: SearchWorld } }>({ shop: [async ({ market }, use) => {
  const { id: categoryId } = await market.category({ slug: "goods", name: "Wireless things" });
  for (const title of goods) await market.published({ categoryId, title });
  await market.published({ categoryId, title: "Wireless headphones in red" });
  await market.indexed();
  await use(market);
}, { scope: "file" }] });

const asked = (market: SearchWorld, query: string, also: object = {}) => market.search({ query, ...also }, { fields: "correctedQuery didYouMean" });
const terms = (market: SearchWorld, like: string) => market.catalog.runtime.database.rows<{ term: string; documents: number }>(
  "select term, documents from catalog.search_term where term like $1 order by term", [like]);

describe("a misspelt query", () => {
  test.for<[string, string, string]>([
    ["wireles hedphones", "wireless headphones", "Wireless headphones"],
    ["wirelss haedphones", "wireless headphones", "Wireless headphones"],
    ["headpohnes", "headphones", "Wireless headphones"],
    ["keybaord", "keyboard", "Wireless keyboard"],
    ["leathre armchiar", "leather armchair", "Leather armchair"],
    ["cofee ginder", "coffee grinder", "Ceramic coffee grinder"],
    ["montain bycicle", "mountain bicycle", "Mountain bicycle"],
    ["acustic giutar", "acoustic guitar", "Acoustic guitar strings"],
    ["stainles ketlte", "stainless kettle", "Stainless kettle"],
    ["embroiderd tabelcloth", "embroidered tablecloth", "Embroidered tablecloth"],
    ["vintgae tpyewriter", "vintage typewriter", "Vintage typewriter"],
    ["okk bookshlef", "oak bookshelf", "Oak bookshelf"],
    ["KETTEL", "kettle", "Stainless kettle"],
    ["oak bookshelg", "oak bookshelf", "Oak bookshelf"],
  ])("%j is answered as %j", async ([query, meant, title], { shop }) => {
    const { correctedQuery, didYouMean, edges } = await asked(shop, query);
    expect([correctedQuery, didYouMean]).toEqual([meant, null]);
    expect(edges.map(({ node }) => node.title)).toContain(title);
  });

  test("is left alone when it finds something, when nothing known is near, and when nothing known would find more", async ({ shop }) => {
    for (const query of ["wireless headphones", "xylophone", "wireless -headphones -keyboard", "kettle bicycle"])
      expect([query, await asked(shop, query)]).toMatchObject([query, { correctedQuery: null, didYouMean: null }]);
  });

  test("that finds little is taken as it is, and what was perhaps meant is said", async ({ shop }) => {
    const { edges, correctedQuery, didYouMean } = await asked(shop, "hedphones or kettle");
    expect([edges.map(({ node }) => node.title), correctedQuery, didYouMean]).toEqual([["Stainless kettle"], null, "headphones or kettle"]);
  });

  test("is paged as it was meant", async ({ shop }) => {
    const first = await asked(shop, "wireles hedphones", { first: 1 });
    const second = await asked(shop, "wireles hedphones", { first: 1, after: first.pageInfo.endCursor });
    expect([...first.edges, ...second.edges].map(({ node }) => node.title).toSorted()).toEqual(["Wireless headphones", "Wireless headphones in red"]);
    expect([first.totalCount.value, second["correctedQuery"], second.pageInfo.hasNextPage]).toEqual([2, "wireless headphones", false]);
  });
});

test("each visible document counts once for each of its terms, through edits, pauses, suspensions and replays", async ({ shop }) => {
  const { database } = shop.catalog.runtime;
  const other = await shop.seller();
  const { id: categoryId } = await shop.category({ slug: "counted" });
  const ids = [await shop.published({ categoryId, title: "Quokka quokka plush" }, other), await shop.published({ categoryId, title: "Plush quokka", tags: ["quokka"] }, other), await shop.published({ categoryId, title: "Quokka mug" })];
  await shop.indexed();
  expect(await terms(shop, "quokka%")).toEqual([{ term: "quokka", documents: 3 }, { term: "quokka mug", documents: 1 }, { term: "quokka plush", documents: 1 }, { term: "quokka quokka", documents: 1 }, { term: "quokka quokka plush", documents: 1 }]);
  await shop.mutate(other.caller, "listingPause", {}, { id: ids[0]! });
  await shop.sellerStep(other.sellerId, "suspended");
  await shop.indexed();
  expect(await terms(shop, "quokka")).toEqual([{ term: "quokka", documents: 1 }]);
  await shop.sellerStep(other.sellerId, "reinstated");
  await database.run("update catalog.consumer_cursor set epoch = 0, xid = '0', position = 0");
  await database.run("delete from catalog.consumed_event");
  await shop.indexed();
  expect(await terms(shop, "quokka")).toEqual([{ term: "quokka", documents: 2 }]);
  expect(await database.rows(`
    select t.term, t.documents, d.documents as really
      from (select unnest(terms) as term, count(*)::int as documents from catalog.search_document where is_visible group by 1) as d
      full join (select * from catalog.search_term where documents <> 0) as t on t.term = d.term
     where t.documents is distinct from d.documents`)).toEqual([]);
});

test("suggestions go on from what is typed: categories first, then what most listings have", async ({ shop }) => {
  const suggest = async (prefix: string, first = 4) => {
    const { data, errors } = await shop.catalog.as(shop.owner).run<{ suggest: { text: string; category: { slug: string } | null }[] }>(
      "query ($prefix: String!, $first: Int!) { suggest(prefix: $prefix, first: $first) { text category { slug } } }", { prefix, first });
    return errors ? String(errors[0]!.extensions["code"]) : data!.suggest.map(({ text, category }) => (category ? `${text} in ${category.slug}` : text));
  };
  expect(await suggest("Wíreless")).toEqual(["Wireless things in goods", "wireless", "wireless headphones", "wireless keyboard"]);
  expect(await suggest("wireless h")).toEqual(["wireless headphones", "wireless headphones in"]);
  expect(await suggest("ke")).toEqual(["kettle", "keyboard"]);
  for (const prefix of ["", " ", "%", "_", "\\", "'", "🪔", "x".repeat(10_000)]) expect([prefix, await suggest(prefix)]).toEqual([prefix, []]);
  expect(await suggest("w", 11)).toBe("BAD_USER_INPUT");
});

test("a synonym finds what it names as well, one way, until it is ended", async ({ shop }) => {
  const set = (input: object, caller = shop.operator) => shop.catalog.as(caller).run<{ searchSynonymSet: { synonym: object | null; userErrors: object[] } }>(
    "mutation ($input: SearchSynonymSetInput!) { searchSynonymSet(input: $input) { synonym { term expansions } userErrors { code path } } }", { input: { language: "en", ...input } });
  expect(await shop.titles({ query: "headset" })).toEqual([]);
  expect((await set({ term: "Headset", expansions: ["headphones", "head phone"] })).data!.searchSynonymSet).toEqual({ synonym: { term: "Headset", expansions: ["headphones", "head phone"] }, userErrors: [] });
  expect((await shop.titles({ query: "wireless headsets" })).toSorted()).toEqual(["Wireless headphones", "Wireless headphones in red"]);
  expect(await shop.titles({ query: "headset", language: "de" })).toEqual([]);
  await set({ term: "headset", expansions: [] });
  expect(await shop.titles({ query: "wireless headsets" })).toEqual([]);
  expect((await set({ term: "!!", expansions: ["kettle"] })).data!.searchSynonymSet).toEqual({ synonym: null, userErrors: [{ code: "INVALID", path: ["input", "term"] }] });
  expect((await set({ term: "x1", expansions: ["y1"] }, shop.owner)).errors?.[0]?.extensions["code"]).toBe("FORBIDDEN");
});

test("what finds nothing is reported to operators, by nobody and without what may name a person", async ({ shop }) => {
  for (const query of ["Unobtainium", "unobtainium", "wireles", "kettle", "mail me at ada@souk.test", "call 030 1234567"]) await asked(shop, query);
  const report = async () => (await shop.catalog.as(shop.operator).run<{ searchZeroResults: { query: string; searches: number }[] }>("{ searchZeroResults(first: 100) { query searches } }")).data!.searchZeroResults;
  const corrected = () => shop.catalog.runtime.database.rows("select distinct query, is_corrected from catalog.search_log where query = 'wireles'");
  const unobtainable = async () => (await report()).find(({ query }) => query === "unobtainium");
  await until("all of the searches are logged, each in its own time", async () => (await unobtainable())?.searches === 2 && (await corrected()).length > 0);
  expect(await unobtainable()).toEqual({ query: "unobtainium", searches: 2 });
  expect((await report()).filter(({ query }) => /^wireles$|^kettle$|mail|call/.test(query))).toEqual([]);
  expect(await corrected()).toEqual([{ query: "wireles", is_corrected: true }]);
});
