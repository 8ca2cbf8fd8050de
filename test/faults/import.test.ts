import { expect } from "vitest";
import { test } from "../database.ts";
import { importClaims, importsKilled } from "./import.ts";

test("killing the importing process in the middle loses no row, doubles none, and reports each faulty one", async ({ scratch }) => {
  const figures = await importsKilled(scratch, { rows: 3_000, seed: 7, kills: 1 });
  const claims = importClaims(figures, 1);
  expect({ figures, broken: Object.keys(claims).filter((claim) => !claims[claim]) }).toEqual({ figures, broken: [] });
}, 240_000);
