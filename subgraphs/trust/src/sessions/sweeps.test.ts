import { describe, expect } from "vitest";
import { accountsUnderTest } from "@souk/test/accounts";
import { asAdmin } from "@souk/test/cluster";
import { test } from "@souk/test/database";
import { accountSweeps } from "./sweeps.ts";

describe("forgetting", () => {
  test("takes what is long past, and nothing that lives", async ({ scratch }) => {
    const { subgraph: { runtime }, database, register, signIn } = await accountsUnderTest(scratch);
    const account = await register("Moss");
    await signIn(account);
    const left = async () => Object.values((await database.row<Record<string, number>>(
      `select (select count(*)::int from trust.session) as sessions, (select count(*)::int from trust.account_token) as tokens,
              (select count(*)::int from trust.known_address) as addresses`))!);
    const swept = () => Promise.all(accountSweeps.map(({ sweep }) => sweep(runtime)));
    expect(await swept()).toEqual([0, 0, 0]);
    expect(await left()).toEqual([1, 1, 1]);
    await asAdmin(scratch.adminUrl, (admin) => admin.query(
      `update trust.session set ended_at = now() - interval '91 days', end_reason = 'signedOut';
       update trust.account_token set expires_at = now();
       update trust.known_address set seen_at = now() - interval '181 days'`));
    expect(await swept()).toEqual([1, 1, 1]);
    expect(await left()).toEqual([0, 0, 0]);
  });
});
