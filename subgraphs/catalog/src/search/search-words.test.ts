import fc from "fast-check";
import { expect } from "vitest";
import { test } from "@souk/test/search";
import { wordsRead } from "./search-words.ts";

const pieces = ["-", "\"", " ", "a", "or", "'", "lamp", "(", ")", "&", "|", "!", ":*", "<->", "\\", "🪔", "é", "1", ".", "@", "\u0301", "ß", "مصباح"];

test("any text is read as a query that Postgres takes", async ({ market }) => {
  const { database } = market.catalog.runtime;
  const text = fc.oneof(fc.string({ unit: "binary", maxLength: 300 }), fc.array(fc.constantFrom(...pieces), { maxLength: 300 }).map((parts) => parts.join("")),
    fc.array(fc.constantFrom("-", "\"", " ", "a"), { maxLength: 300 }).map((parts) => parts.join("")));
  await fc.assert(fc.asyncProperty(text, async (query) => {
    const { tsquery } = await wordsRead(database, query.replaceAll("\0", ""), "en");
    expect(await database.row("select $1::tsquery is null as none", [tsquery])).toEqual({ none: tsquery === null });
  }), { numRuns: 400 });
});

test("only the first 256 characters and 24 words of a query count", async ({ market }) => {
  const { database } = market.catalog.runtime;
  expect((await wordsRead(database, "é".repeat(10_000), "en")).normalised).toBe("e".repeat(256));
  expect((await wordsRead(database, "a1 ".repeat(80), "en")).normalised.split(" ")).toHaveLength(24);
});
