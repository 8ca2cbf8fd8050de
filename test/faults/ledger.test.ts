import { expect, test } from "vitest";
import { posterKilled } from "./ledger-poster-killed.ts";
import { serverKilled } from "./ledger-server-killed.ts";
import { killClaims } from "./ledger-tally.ts";

const options = { rounds: 2, upMs: 800, seed: 7 };

test.each([
  ["Postgres", serverKilled],
  ["the posting process", posterKilled],
])("killing %s twice loses no acknowledged journal, doubles none, and leaves no outcome open", async (_, killed) => {
  const figures = await killed(options);
  const claims = killClaims(figures);
  expect({ figures, broken: Object.keys(claims).filter((claim) => !claims[claim]) }).toEqual({ figures, broken: [] });
}, 120_000);
