import { describe, expect } from "vitest";
import { test } from "@souk/test/search";

describe("a search", () => {
  test("finds by words without case and accents, by their stem, in what a listing says anywhere", async ({ market }) => {
    const { id: categoryId } = await market.category({ attributes: [
      { key: "brand", label: "Brand", kind: "ENUM", options: [{ value: "acme", label: "Zubrowka" }] }, { key: "note", label: "Note", kind: "TEXT" }] });
    await market.published({ categoryId, title: "Café Crème machines", description: "Brews quickly.", tags: ["kitchenware"], attributes: [{ key: "brand", choice: "acme" }, { key: "note", text: "handpainted" }] });
    await market.published({ categoryId, title: "Gläserne Lampen", language: "de", description: "Stehen auf Tischen." });
    await market.indexed();
    for (const query of ["cafe", "CREME machine", "machines", "brewing", "kitchenware", "zubrowka", "handpainted", "\"creme machines\"", "cafe -lamp", "nothing or cafe"])
      expect([query, await market.titles({ query })]).toEqual([query, ["Café Crème machines"]]);
    expect(await market.titles({ query: "gläserner lampe", language: "de" })).toEqual(["Gläserne Lampen"]);
    expect(await market.titles({ query: "cafe -machines" })).toEqual([]);
    expect(await market.titles({ query: "\"machines creme\"" })).toEqual([]);
  });

  test("puts a word of the title before one of the tags, and that before one of the description", async ({ market }) => {
    const { id: categoryId } = await market.category();
    await market.published({ categoryId, title: "Third thing", description: "With a samovar beside it." });
    await market.published({ categoryId, title: "Second thing", tags: ["samovar"] });
    await market.published({ categoryId, title: "Samovar" });
    await market.indexed();
    expect(await market.titles({ query: "samovar" })).toEqual(["Samovar", "Second thing", "Third thing"]);
  });

  test("puts the better described of two equal matches first, and says to staff why", async ({ market }) => {
    const { id: categoryId } = await market.category();
    await market.published({ categoryId, title: "Theremin plain" });
    await market.published({ categoryId, title: "Theremin described", description: "A long story of it. ".repeat(30), tags: ["music"], location: { country: "DE" } });
    await market.published({ categoryId, title: "Theremin bare" });
    await market.indexed();
    const { edges } = await market.search({ query: "theremin" }, { as: market.operator, fields: "why: edges { explain { weightsVersion score words quality freshness nearness } }" });
    expect(edges.map(({ node }) => node.title)).toEqual(["Theremin described", "Theremin bare", "Theremin plain"]);
    const { why } = await market.search({ query: "theremin" }, { as: market.operator, fields: "why: edges { explain { weightsVersion score words quality freshness nearness } }" }) as never as { why: { explain: Record<string, string> }[] };
    const { score, words, quality, freshness, nearness } = why[0]!.explain;
    expect(Number(score)).toBeCloseTo(Number(words) + Number(quality) + Number(freshness) + Number(nearness), 5);
    expect(Number(quality)).toBeGreaterThan(Number(why[1]!.explain["quality"]));
    await expect(market.search({ query: "theremin" }, { fields: "why: edges { explain { score } }" })).rejects.toThrow(/UNAUTHENTICATED|FORBIDDEN/);
  });

  test("is never an error, whatever is typed", async ({ market }) => {
    const { id: categoryId } = await market.category();
    await market.published({ categoryId, title: "Odd thing 🪔 مصباح" });
    await market.indexed();
    for (const query of ["", " ", "'", "\"", "\"\"\"", "&|!()<->:*\\", "((a", "!!", "-", "- -", "or or", "the of and", "🪔", "مصباح", "\u202Eabc", "a:*b'c", "%_%", "x".repeat(10_000),
      "x ".repeat(5_000), "ﷺ".repeat(300), "\uD800", "🪔".repeat(300), "-".repeat(300), "\"a\" -\"b\" or", "<script>", "1.2.3-4e5@x.y/z?q=1", "\t\n\u00a0", "a\u0301".repeat(200)])
      expect([query, (await market.search({ query })).totalCount.relation]).toEqual([query, "EXACT"]);
    expect(await market.titles({ query: "مصباح" })).toEqual(["Odd thing 🪔 مصباح"]);
    const { value } = (await market.search({})).totalCount;
    expect((await market.search({ query: "🪔 ?!" })).totalCount.value).toBe(value);
    expect((await market.search({ query: "the of" })).totalCount.value).toBeLessThanOrEqual(value);
  });
});
