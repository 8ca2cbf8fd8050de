import { expect } from "vitest";
import { test, type TestDatabase } from "../database.ts";
import { posterKilled } from "./ledger-poster-killed.ts";
import { serverKilled } from "./ledger-server-killed.ts";
import { killClaims } from "./ledger-tally.ts";

const options = { rounds: 2, upMs: 800, seed: 7 };

test.for([
  ["Postgres", () => serverKilled(options)],
  ["the posting process", (database: TestDatabase) => posterKilled(database, options)],
] as const)("killing %s twice loses no acknowledged journal, doubles none, and leaves no outcome open", { timeout: 120_000 }, async ([, killed], { scratch }) => {
  const figures = await killed(scratch);
  const claims = killClaims(figures);
  expect({ figures, broken: Object.keys(claims).filter((claim) => !claims[claim]) }).toEqual({ figures, broken: [] });
});
