import { expect, test } from "vitest";
import { restoreClaims, restoreDrill } from "./restore.ts";

test("a marketplace restored into a new cluster goes on: what was read stays read, what was not is read, nothing new is skipped", async () => {
  const figures = await restoreDrill({ events: 1_500, xidsBurnt: 60_000 });
  expect(figures.events.readBefore).toBeGreaterThanOrEqual(750);
  expect(figures.events.readBefore).toBeLessThan(1_500);
  const claims = restoreClaims(figures);
  expect({ figures, broken: Object.keys(claims).filter((claim) => !claims[claim]) }).toEqual({ figures, broken: [] });
}, 120_000);
