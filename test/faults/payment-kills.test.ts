import { expect } from "vitest";
import { test } from "../database.ts";
import { killClaims, paymentsKilled } from "./payment-kills.ts";

test("a process that dies while it pays or refunds leaves nothing half done, and the provider does everything once", async ({ scratch }) => {
  const killed = await paymentsKilled(scratch, ["payment.confirm:answered", "refund:written"], { isHurried: true });
  const claims = killClaims(killed);
  expect({ killed, broken: Object.keys(claims).filter((claim) => !claims[claim]) }).toEqual({ killed, broken: [] });
}, 240_000);
