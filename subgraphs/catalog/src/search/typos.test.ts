import { describe, expect, test } from "vitest";
import { editDistance } from "./edit-distance.ts";
import { meantBy, slipsOf } from "./typos.ts";

test.each<[string, string, number]>([["", "", 0], ["lamp", "lamp", 0], ["lmap", "lamp", 1], ["lam", "lamp", 1], ["lammp", "lamp", 1], ["lump", "lamp", 1], ["wirless hed", "wireless head", 2], ["abcd", "badc", 2], ["ca", "abc", 3], ["🪔a", "a🪔", 1]])(
  "from %j to %j it is %i slips", (from, to, slips) => {
    expect([editDistance(from, to), editDistance(to, from)]).toEqual([slips, slips]);
  });

test("each slip of a word is one away from it", () => {
  expect(slipsOf("lamp").filter((slip) => editDistance("lamp", slip) !== 1)).toEqual([]);
  expect(slipsOf("lamp")).toEqual(expect.arrayContaining(["lmap", "amp", "lamps", "lump", "clamp"]));
});

describe("what was meant", () => {
  const known = (...terms: readonly [string, number][]) => terms.map(([term, documents]) => ({ term, documents }));
  test.each<[string, ReturnType<typeof known>, string | undefined]>([
    ["hedphones", known(["headphones", 5]), "headphones"],
    ["lsmp", known(["lamp", 5], ["limp", 5]), "lamp"],                         // s lies beside a
    ["lapm", known(["lamp", 5], ["lap", 5]), "lamp"],                          // two letters swapped
    ["caht", known(["chat", 9], ["cat", 9]), "chat"],
    ["lamp", known(["lamp", 3], ["lamb", 30]), undefined],                     // known
    ["lamp", known(["lamp", 1], ["lamb", 30]), "lamb"],                        // known, but hardly
    ["tabel", known(["table", 100], ["label", 100]), "table"],
    ["zzzzzz", known(["lamp", 100]), undefined],
    ["it", known(["is", 100]), undefined],
    ["rtx4090", known(["rtx4080", 100]), undefined],
  ])("by %j, where %j is known, is %j", (word, terms, meant) => {
    expect(meantBy(word, terms)).toBe(meant);
  });
});
