import { describe, expect } from "vitest";
import { asAdmin } from "@souk/test/cluster";
import { test } from "@souk/test/search";

describe("pages by relevance", () => {
  test("show each once while listings come and go and time passes", async ({ market }) => {
    const { id: categoryId } = await market.category();
    const ids = [];
    for (let n = 0; n < 7; n++) ids.push(await market.published({ categoryId, title: `Kazoo ${n}`, tags: Array.from({ length: n % 3 }, (_, at) => `tag${at}`) }));
    await market.indexed();
    const whole = await market.titles({ query: "kazoo" });
    const first = await market.search({ query: "kazoo", first: 3 });
    await market.published({ categoryId, title: "Kazoo kazoo kazoo", tags: ["kazoo"], location: { country: "DE" } });      // would stand first
    await market.mutate(market.owner, "listingPause", {}, { id: ids[whole.map((title) => Number(title.slice(-1)))[1]!]! });      // of the page just seen
    await market.indexed();
    const second = await market.search({ query: "kazoo", first: 3, after: first.pageInfo.endCursor });
    const third = await market.search({ query: "kazoo", first: 3, after: second.pageInfo.endCursor });
    expect([first, second, third].flatMap(({ edges }) => edges.map(({ node }) => node.title))).toEqual(whole);
    expect(third.pageInfo.hasNextPage).toBe(false);
    expect((await market.titles({ query: "kazoo", first: 1 }))).toEqual(["Kazoo kazoo kazoo"]);
  });

  test("go on with the weights they began with", async ({ market, scratch }) => {
    const { id: categoryId } = await market.category();
    await market.published({ categoryId, title: "Marimba", description: "Well told. ".repeat(50), tags: ["music"], location: { country: "DE" } });
    await market.published({ categoryId, title: "Music stand", tags: ["marimba"] });
    await market.published({ categoryId, title: "Marimba mallets for marimba" });
    await market.indexed();
    const whole = await market.titles({ query: "marimba" });
    const { pageInfo, edges } = await market.search({ query: "marimba", first: 1 });
    await asAdmin(scratch.adminUrl, (admin) => admin.query("insert into catalog.search_weights values (2, 0, 0, 1, 0, 30, 20000)"));
    expect(await market.titles({ query: "marimba" })).toEqual(["Marimba mallets for marimba", "Music stand", "Marimba"]);
    expect([edges[0]!.node.title, ...await market.titles({ query: "marimba", after: pageInfo.endCursor })]).toEqual(whole);
    expect(whole).not.toEqual(["Marimba mallets for marimba", "Music stand", "Marimba"]);
    await asAdmin(scratch.adminUrl, (admin) => admin.query("delete from catalog.search_weights where version = 2"));
  });

  test("end at the 1,000th, and counting at 5,000", async ({ market, scratch }) => {
    const { id: categoryId } = await market.category({ slug: "many" });
    await market.published({ categoryId, title: "Multitude" });
    await market.indexed();
    await asAdmin(scratch.adminUrl, (admin) => admin.query(
      `with made as (insert into catalog.listing (id, seller_id, kind, title, category_id, state, published_at, expires_at)
         select gen_random_uuid(), l.seller_id, l.kind, l.title, l.category_id, l.state, l.published_at, l.expires_at
           from catalog.listing l, generate_series(1, 5000) where l.title = 'Multitude' returning id)
       insert into catalog.search_document (listing_id, version, seller_id, is_published, seller_sells, category_path, vector, kind, facets, numbers, published_at, static_score)
       select m.id, 1, d.seller_id, true, true, d.category_path, d.vector, d.kind, '{}', '{}', d.published_at, 0.5 from made m, catalog.search_document d join catalog.listing l on l.id = d.listing_id and l.title = 'Multitude'`));
    let [after, shown, more] = [null as string | null, 0, true];
    while (more) {
      const { edges, pageInfo, totalCount } = await market.search({ query: "multitude", first: 100, after });
      expect(totalCount).toEqual({ value: 5_000, relation: "AT_LEAST" });
      shown += edges.length;
      [after, more] = [pageInfo.endCursor, pageInfo.hasNextPage];
    }
    expect(shown).toBe(1_000);
    const { facets } = await market.search({ query: "multitude" }, { fields: "facets { kinds { kind count { value relation } } }" });
    expect(facets).toEqual({ kinds: [{ kind: "PHYSICAL", count: { value: 5_000, relation: "AT_LEAST" } }] });
  });
});
