import { expect } from "vitest";
import { test as base } from "../database.ts";
import { afterAnswers } from "./oversell-kills.ts";
import { keyClaims, keyHammered } from "./oversell-key.ts";
import { rushClaims, rushed, type RushPlace } from "./oversell-run.ts";
import { onRushPlace } from "./oversell.ts";

const rush = { buyers: 50, units: 5 };
const withinMs = 120_000;
const broken = (claims: Readonly<Record<string, boolean>>) => Object.keys(claims).filter((claim) => !claims[claim]);

const test = base.extend<{ $file: { place: RushPlace } }>({
  place: [({ scratch }, use) => onRushPlace(scratch, use), { scope: "file" }],
});

test("50 buyers at once buy exactly 5 units, and the others are told that it is sold out", async ({ place }) => {
  const figures = await rushed(place, rush);
  expect({ figures, broken: broken(rushClaims(figures)) }).toEqual({ figures, broken: [] });
}, withinMs);

for (const moment of [afterAnswers(0.03)])
  test(`with the process killed (${moment.name}) and everybody asking again, it is still exactly 5`, async ({ place }) => {
    const figures = await rushed(place, { ...rush, moment });
    expect({ figures, broken: broken(rushClaims(figures)) }).toEqual({ figures, broken: [] });
  }, withinMs);

test("one key 50 times at once makes one order group and 49 replays, and takes no other input", async ({ place }) => {
  const figures = await keyHammered(place, 50);
  expect({ figures, broken: broken(keyClaims(figures)) }).toEqual({ figures, broken: [] });
}, withinMs);
