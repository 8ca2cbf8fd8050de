import { expect } from "vitest";
import { test } from "../database.ts";
import { payoutKillClaims, payoutsKilled } from "./payout-kills.ts";

test("a process that dies while it pays out or takes back leaves nothing half done, and the provider does everything once", async ({ scratch }) => {
  const killed = await payoutsKilled(scratch, ["transfer.create:answered", "payout.create:answered", "transfer.reverse:answered"], { isHurried: true });
  const claims = payoutKillClaims(killed);
  expect({ killed, broken: Object.keys(claims).filter((claim) => !claims[claim]) }).toEqual({ killed, broken: [] });
}, 240_000);
