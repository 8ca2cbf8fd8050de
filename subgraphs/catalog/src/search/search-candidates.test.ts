import { describe, expect } from "vitest";
import { sellerPlanted } from "@souk/test/seller-planted";
import { test as base } from "@souk/test/search";
import { marketSeed } from "../seed/market-seed.ts";
import { boundValues } from "./bound-values.ts";
import { candidates } from "./search-candidates.ts";
import { conditionsOf } from "./search-conditions.ts";
import type { SearchFilter } from "./search-input.ts";
import { placeOf } from "./search-place.ts";

const test = base.extend<{ $file: { filled: number } }>({
  filled: [async ({ market, scratch }, use) => {
    const filled = 200;
    await marketSeed(market.catalog.runtime, { listings: filled, seed: 5, sellers: [await sellerPlanted(scratch)] });
    await use(filled);
  }, { scope: "file" }],
});

describe("candidates that are read tier by tier", () => {
  // Planned with either way to come by them.
  test.for([["search_document_words", "enable_seqscan"], ["search_document_best", "enable_bitmapscan"]] as const)("are the best of all, to the last, by %s", async ([, off], { market, filled }) => {
    expect(filled).toBeGreaterThan(0);
    const { database } = market.catalog.runtime;
    const isVisible = { sql: "d.is_visible" }, hasWord = "d.vector @@ 'small | black | cotton | used | good'::tsquery";
    await database.transaction({ origin: { actor: "test", correlationId: "test" } }, async (tx) => {
      await tx.run(`set local ${off} = off`);
      for (const limit of [1, 7, 50, 1_000]) {
        const found = (index?: "words") => tx.rows<{ listing_id: string; static_score: number }>(
          candidates({ columns: "d.listing_id, d.static_score", conditions: [isVisible, { sql: hasWord, ...(index ? { index } : {}) }], limit }));
        const tiered = await found("words");
        expect(tiered).toEqual(await found());
        expect(tiered.length).toBeGreaterThan(Math.min(limit, 20) - 1);
      }
    });
  });

  test("are in as many tiers as there are, none left out", async ({ market, filled }) => {
    expect(filled).toBeGreaterThan(0);
    const { rows } = market.catalog.runtime.database;
    expect(await rows("select catalog.search_tier(score) as tier from unnest('{0, 0.0625, 0.49, 0.5, 0.9375, 1}'::real[]) as s (score)"))
      .toEqual([[0], [2], [19], [20], [37], [40]].map((tier) => ({ tier })));
    expect(await rows("select catalog.search_tier_at(1) as lowest")).toEqual([{ lowest: 0 }]);
    expect(candidates({ columns: "1", conditions: [{ sql: "true", index: "words" }] })).toContain("select 40 as high");
  });

  test("are left to the planner where another index narrows them", () => {
    expect(candidates({ columns: "1", conditions: [{ sql: "true", index: "words" }, { sql: "true", index: "own" }] })).not.toContain("search_tier");
  });
});

const berlin = { latitude: "52.52", longitude: "13.405" };
const around = (radiusMetres: number) => ({ near: { ...berlin, radiusMetres } });

describe("what the indexes narrow a search to", () => {
  test.for<[string, SearchFilter]>([
    ["a range of prices", { price: { currency: "EUR", gte: 1500n, lte: 20000n } }],
    ["a lowest price between two steps", { price: { currency: "EUR", gte: 1501n } }],
    ["a highest price", { price: { currency: "EUR", lte: 4999n } }],
    ["two kinds and a condition", { kind: { in: ["PHYSICAL", "DIGITAL"] }, condition: { eq: "GOOD" } }],
    ["a town", around(20_000)],
    ["half a continent", around(500_000)],
  ])("is all of it: %s", async ([, filter], { market, filled }) => {
    expect(filled).toBeGreaterThan(0);
    const listings = async (isIndexed: boolean, isByPlace: boolean): Promise<readonly string[]> => {
      const bound = boundValues();
      const place = filter.near ? placeOf(filter.near, bound) : undefined;
      const conditions = conditionsOf(filter, null, place, bound).map(({ sql, ...how }) => (isIndexed ? { sql, ...how } : { sql }));
      const sql = candidates({ columns: "d.listing_id", conditions, ...(isByPlace ? { by: `${place!.metres}, d.listing_id`, ...(isIndexed ? { rings: place!.rings } : {}) } : {}) });
      const rows = await market.catalog.runtime.database.rows<{ listing_id: string }>(sql, bound.values);
      return rows.map(({ listing_id: listing }) => listing);
    };
    for (const isByPlace of filter.near ? [false, true] : [false]) {
      const indexed = await listings(true, isByPlace);
      expect(indexed.length).toBeGreaterThan(2);
      expect(indexed).toEqual(await listings(false, isByPlace));
    }
  });
});
