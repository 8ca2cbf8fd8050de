import { expect } from "vitest";
import { test } from "../world.ts";
import { subscribersClaims, subscribersRan } from "./subscribers-run.ts";

test("fourteen subscribers whose lines break again and again have every event of theirs once and in order", async ({ world }) => {
  const { url, database: { adminUrl, open } } = world;
  const figures = await subscribersRan({ adminUrl, open, url, up: async () => {} }, { subscribers: 14, seconds: 4, actsLeast: 25, seed: 8, hands: 4, breakMaxMs: 1_000, blows: [] });
  const claims = subscribersClaims(figures);
  expect(Object.keys(claims).filter((claim) => !claims[claim]), JSON.stringify(figures)).toEqual([]);
});
