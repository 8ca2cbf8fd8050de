import { expect } from "vitest";
import { test } from "../database.ts";
import { decisionsOpen } from "./decisions.ts";
import { marketPlaceOn } from "./place.ts";
import { broken } from "./report.ts";
import { decided, simulated } from "./simulated.ts";
import { atOnceUsual } from "./options.ts";

const market = { orders: 24, seed: 7 };

test("a market of 24 orders comes to rest whatever its provider does wrong, everything holds, and its people did what its seed says", async ({ scratch }) => {
  const run = await marketPlaceOn(scratch, false, (place) => simulated(place, { ...market, atOnce: atOnceUsual, hasChaos: true, hasKills: false, isJson: false }, () => {}));
  const alone = decisionsOpen();
  decided(market, alone);
  expect({ broken: broken(run), violated: run.violated, failures: run.tally.failures }).toEqual({ broken: [], violated: {}, failures: [] });
  expect(Object.values(run.faults).reduce((sum, count) => sum + count, 0)).toBeGreaterThan(0);
  expect([run.states["commerce.order"], run.states["money.refund"]]).toMatchObject([{ COMPLETED: expect.any(Number) }, { SUCCEEDED: expect.any(Number) }]);
  expect(run.digest).toBe(alone.digest());
}, 300_000);
