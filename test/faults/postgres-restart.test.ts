import { expect, test } from "vitest";
import { restartClaims, restartsUnderLoad } from "./postgres-restart.ts";

test("Postgres crashing twice under load loses no acknowledged mutation, doubles none, and is met with nothing worse than a retry", async () => {
  const figures = await restartsUnderLoad({ restarts: 2, upMs: 1_500, seed: 7 });
  const claims = restartClaims(figures);
  expect({ figures, broken: Object.keys(claims).filter((claim) => !claims[claim]) }).toEqual({ figures, broken: [] });
}, 120_000);
