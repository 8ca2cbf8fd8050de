import { expect } from "vitest";
import { test } from "../database.ts";
import { onProviderPlace } from "./provider-place.ts";
import { fullMenu, providerClaims, providerRan } from "./provider-run.ts";

test("20 orders end where their facts say, whatever the provider does wrong, and its balance is what the books say", async ({ scratch }) => {
  const figures = await onProviderPlace(scratch, (place) => providerRan(place, { orders: 20, seed: 7, menu: fullMenu }));
  const claims = providerClaims(figures);
  const { astray, invariants: { violated } } = figures;
  expect({ astray, violated, broken: Object.keys(claims).filter((claim) => !claims[claim]) }, JSON.stringify(figures)).toEqual({ astray: [], violated: {}, broken: [] });
}, 300_000);
