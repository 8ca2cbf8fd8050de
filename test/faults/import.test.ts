import { expect, test } from "vitest";
import { importClaims, importsKilled } from "./import.ts";

test("killing the importing process in the middle loses no row, doubles none, and reports each faulty one", async () => {
  const figures = await importsKilled({ rows: 3_000, seed: 7, kills: 1 });
  const claims = importClaims(figures, 1);
  expect({ figures, broken: Object.keys(claims).filter((claim) => !claims[claim]) }).toEqual({ figures, broken: [] });
}, 240_000);
