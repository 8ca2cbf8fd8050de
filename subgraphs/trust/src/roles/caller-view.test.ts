import { describe, expect } from "vitest";
import { newId, uuidOf } from "@souk/shared/ids";
import { test, type Citizen, type SellersUnderTest } from "@souk/test/sellers";

const role = (market: SellersUnderTest, { userId }: Citizen, name: string, state: string) => market.sql(
  `insert into trust.role_grant (id, user_id, role, state, reason, requested_by, approved_by, revoked_by)
   values ($1, $2, $3, $4, 'test', 'one', 'another', case when $4 = 'REVOKED' then 'one' end)`, [uuidOf(newId("rgr")), uuidOf(userId), name, state]);
const session = async (market: SellersUnderTest, { userId }: Citizen, ends = "1 hour") => {
  const id = uuidOf(newId("ses"));
  await market.sql(
    `insert into trust.session (id, user_id, refresh_digest, expires_at) values ($1::uuid, $2, sha256(uuid_send($1::uuid)), clock_timestamp() + $3::interval)`, [id, uuidOf(userId), ends]);
  return id;
};

describe("trust.caller_v1", () => {
  test("tells the gateway who asks: state, roles that hold, teams, and whether the session counts", async ({ market, scratch }) => {
    const gateway = await scratch.open("gateway", { poolSize: 1 });
    const caller = (id: string) => gateway.row("select user_id, user_state, roles, memberships, stepped_up_until, is_live from trust.caller_v1 where session_id = $1", [id]);
    const ada = await market.citizen(), ben = await market.citizen();
    const seller = await market.open(ada);
    const id = await session(market, ada);
    for (const [name, state] of [["SUPPORT", "ACTIVE"], ["ADMIN", "ACTIVE"], ["FINANCE", "PENDING"], ["AUDITOR", "REVOKED"]] as const) await role(market, ada, name, state);
    const row = { user_id: uuidOf(ada.userId), user_state: "ACTIVE", roles: ["ADMIN", "SUPPORT"], memberships: [{ of: uuidOf(seller.id), role: "SELLER_OWNER" }], stepped_up_until: null, is_live: true };
    expect(await caller(id)).toEqual(row);
    expect(await caller(await session(market, ben))).toEqual({ user_id: uuidOf(ben.userId), user_state: "ACTIVE", roles: [], memberships: [], stepped_up_until: null, is_live: true });

    await market.sql("update trust.session set ended_at = clock_timestamp(), end_reason = 'signedOut' where id = $1", [id]);
    expect(await caller(id)).toEqual({ ...row, is_live: false });
    expect(await caller(await session(market, ada, "-1 second"))).toMatchObject({ is_live: false });
    expect(await caller(uuidOf(newId("ses")))).toBeUndefined();
  });

  test.for([["UNVERIFIED", true], ["ACTIVE", true], ["LOCKED", false], ["SUSPENDED", false], ["DEACTIVATED", false], ["ERASED", false]] as const)(
    "a session of somebody who is %s counts: %s", async ([state, isLive], { market }) => {
      const id = await session(market, await market.citizen(state));
      expect((await market.sql("select user_state, is_live from trust.caller_v1 where session_id = $1", [id])).rows).toEqual([{ user_state: state, is_live: isLive }]);
    });

  test("is for the gateway alone, which reads nothing else of people", async ({ scratch }) => {
    const catalog = await scratch.open("catalog", { poolSize: 1 }), gateway = await scratch.open("gateway", { poolSize: 1 });
    await expect(catalog.row("select from trust.caller_v1 limit 1")).rejects.toThrow(/permission denied/);
    for (const table of [`trust."user"`, "trust.session", "trust.role_grant", "trust.seller_member"])
      await expect(gateway.row(`select from ${table} limit 1`)).rejects.toThrow(/permission denied/);
  });
});
