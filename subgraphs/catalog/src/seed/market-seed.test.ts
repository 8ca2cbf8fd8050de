import { describe, expect } from "vitest";
import { idOf, type Id } from "@souk/shared/ids";
import { sellerPlanted } from "@souk/test/seller-planted";
import { test as base, type SearchWorld } from "@souk/test/search";
import { pictureKey } from "../media/media-tables.ts";
import { marketListing } from "./market-listing.ts";
import { marketSeed, marketSellers } from "./market-seed.ts";

const few = 130, more = 150;

const test = base.extend<{ $file: { sellers: readonly Id<"sel">[] } }>({
  sellers: [async ({ market, scratch }, use) => {
    const sellers = [await sellerPlanted(scratch), await sellerPlanted(scratch)];
    await marketSeed(market.catalog.runtime, { listings: few, seed: 1, sellers });
    await use(sellers);
  }, { scope: "file" }],
});

const rows = ({ catalog }: SearchWorld, sql: string) => catalog.runtime.database.rows<Record<string, never>>(sql);

describe("a large market", () => {
  test("keeps every invariant, is found at once, and stays as it is when the log is read", async ({ market, sellers }) => {
    expect(sellers.length).toBe(2);
    expect(await market.catalog.violated()).toEqual([]);
    expect((await market.search({})).totalCount).toEqual({ value: few, relation: "EXACT" });
    const documents = () => rows(market, "select d.*, d.xmin::text from catalog.search_document d order by listing_id");
    const before = await documents();
    await market.indexed();
    expect(await documents()).toEqual(before);
  });

  test("is the same when it is made again, and grows when more is asked for", async ({ market, sellers }) => {
    const listings = () => rows(market, "select l.*, l.xmin::text from catalog.listing l order by id");
    const before = await listings();
    expect(await marketSeed(market.catalog.runtime, { listings: few, seed: 1, sellers })).toBe(0);
    expect(await listings()).toEqual(before);
    const told: number[] = [];
    expect(await marketSeed(market.catalog.runtime, { listings: more, seed: 1, sellers, progress: ({ done }) => told.push(done) })).toBe(more - few);
    expect([told, (await listings()).length, (await listings()).slice(0, few)]).toEqual([[more], more, before]);
    expect(await marketSeed(market.catalog.runtime, { listings: 10, seed: 2, sellers })).toBe(10);      // another market beside it
    expect(await market.catalog.violated()).toEqual([]);
  });

  test("shows a picture of each listing, and the files of a few", async ({ market, sellers }) => {
    expect(sellers.length).toBe(2);
    const { objects, database } = market.catalog.runtime;
    const pictures = await database.rows<{ id: string; picture_of: string | null; widths: number[] }>("select id, picture_of, widths from catalog.media");
    for (const { id, picture_of: of, widths } of pictures)
      for (const width of widths) expect(await objects.head(pictureKey({ id: idOf("med", id), pictureOf: of === null ? null : idOf("med", of) }, width))).not.toBeNull();
    expect(new Set(pictures.map((picture) => picture.picture_of ?? picture.id)).size).toBeLessThan(pictures.length);
  });
});

describe("a made listing", () => {
  test("is the same for its seed and number, and another for another", () => {
    expect(marketListing(1, 77)).toEqual(marketListing(1, 77));
    expect(marketListing(1, 77).title).not.toBe(marketListing(1, 78).title);
    expect(marketListing(2, 77).title).not.toBe(marketListing(1, 77).title);
  });

  test("has words by Zipf's law: a few stand everywhere, most in one or two", () => {
    const counts = new Map<string, number>();
    for (let number = 0; number < 2_000; number++)
      for (const word of new Set(`${marketListing(1, number).title} ${marketListing(1, number).description}`.toLowerCase().match(/\p{L}+/gu))) counts.set(word, (counts.get(word) ?? 0) + 1);
    const frequent = [...counts.values()].toSorted((a, b) => b - a);
    expect(frequent[0]).toBeGreaterThan(800);
    expect(frequent.filter((count) => count <= 2).length).toBeGreaterThan(frequent.length / 2);
  });

  test("costs what its category costs: half less than the median, some ten times as much", () => {
    const prices = Array.from({ length: 3_000 }, (_, number) => marketListing(1, number)).filter(({ leaf }) => leaf.slug === "market-womens")
      .map(({ variants }) => variants[0]!.priceMinor!).toSorted((a, b) => a - b);
    expect(prices[Math.floor(prices.length / 2)]! / 2_900).toBeCloseTo(1, 0);
    expect(prices.at(-1)! / prices[Math.floor(prices.length / 2)]!).toBeGreaterThan(5);
  });
});

test("a market has more sellers the larger it is, but no more than there are", () => {
  expect([marketSellers(0), marketSellers(500_000), marketSellers(500_000, 400)]).toEqual([20, 520, 400]);
});
