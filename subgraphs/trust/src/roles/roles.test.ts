import { describe, expect } from "vitest";
import { anonymous } from "@souk/shared/caller";
import { newId, uuidOf, type Id } from "@souk/shared/ids";
import { inTransaction } from "@souk/test/database";
import { test, type Citizen, type SellersUnderTest } from "@souk/test/sellers";
import { roleBootstrap } from "./role-bootstrap.ts";

/** An administrator who has just shown the second factor. */
const admin = async (market: SellersUnderTest): Promise<Citizen> => ({ ...await market.staff("ADMIN"), steppedUpUntilMs: Date.now() + 600_000 });
const assign = (market: SellersUnderTest, by: Citizen, whom: Citizen, role = "SUPPORT"): Promise<{ id: Id<"rgr">; state: string }> =>
  market.granted(market.mutate(by, "roleAssign", { userId: whom.userId, role, reason: "joins the desk" }), "roleGrant");
const live = async (market: SellersUnderTest, { userId }: Citizen) =>
  (await market.sql("select role, state from trust.role_grant where user_id = $1 and state <> 'REVOKED' order by role", [uuidOf(userId)])).rows;

describe("a platform role", () => {
  test("is asked for by one administrator, approved by another, taken back by any; each is in the audit log", async ({ market }) => {
    const [alma, axel, ben] = [await admin(market), await admin(market), await market.citizen()];
    const grant = await assign(market, alma, ben);
    expect(grant).toMatchObject({ state: "PENDING", requestedBy: alma.userId, approvedBy: null });
    expect(await market.events(ben.userId, "role.changed")).toEqual([]);
    const approval = { idempotencyKey: market.key() };
    const approved = await market.mutate(axel, "roleGrantApprove", approval, { id: grant.id });
    expect(approved).toMatchObject({ roleGrant: { state: "ACTIVE", approvedBy: axel.userId }, userErrors: [] });
    expect(await market.mutate(axel, "roleGrantApprove", approval, { id: grant.id })).toEqual(approved);
    expect((await market.mutate(alma, "roleRevoke", { reason: "left" }, { id: grant.id }))["roleGrant"]).toMatchObject({ state: "REVOKED" });
    expect((await market.events(ben.userId, "role.changed")).map(({ payload }) => payload)).toEqual([
      { userId: ben.userId, role: "SUPPORT", isGranted: true }, { userId: ben.userId, role: "SUPPORT", isGranted: false }]);
    expect((await market.sql("select actor, action, details from trust.audit_event where subject = $1 order by seq", [ben.userId])).rows).toEqual([
      { actor: alma.userId, action: "roleAssign", details: { role: "SUPPORT", reason: "joins the desk" } },
      { actor: axel.userId, action: "roleGrantApprove", details: { role: "SUPPORT" } },
      { actor: alma.userId, action: "roleRevoke", details: { role: "SUPPORT", reason: "left" } },
    ]);
    expect(await market.subgraph.violated()).toEqual([]);
  });

  test("is not approved by who asked for it, nor by who gets it; the steps shown say so", async ({ market }) => {
    const [alma, axel] = [await admin(market), await admin(market)];
    const grant = await assign(market, alma, axel, "FINANCE");
    for (const [caller, bar] of [[alma, "Another administrator must approve what you asked for."], [axel, "Nobody approves a role of their own."]] as const) {
      expect(await market.mutate(caller, "roleGrantApprove", {}, { id: grant.id })).toMatchObject({ roleGrant: null, userErrors: [{ code: "INVALID", message: bar }] });
      const { data } = await market.subgraph.as(caller).run<{ _entities: object[] }>(
        "query ($of: [_Any!]!) { _entities(representations: $of) { ... on User { roleGrants { user { id } allowedTransitions { to mutation blockedBy } } } } }",
        { of: [{ __typename: "User", id: axel.userId }] });
      expect(data!._entities).toEqual([{ roleGrants: [{ user: { id: axel.userId }, allowedTransitions: [
        { to: "ACTIVE", mutation: "roleGrantApprove", blockedBy: bar }, { to: "REVOKED", mutation: "roleRevoke", blockedBy: null }] }] }]);
    }
    expect(await live(market, axel)).toEqual([{ role: "FINANCE", state: "PENDING" }]);
  });

  test("cannot be approved by its requester even by a hand in the database", async ({ market }) => {
    const alma = await admin(market);
    const { id } = await assign(market, alma, await market.citizen());
    await expect(market.database.run("update trust.role_grant set state = 'ACTIVE', approved_by = requested_by where id = $1", [uuidOf(id)])).rejects.toThrow(/role_grant_four_eyes/);
    await expect(market.database.run("update trust.role_grant set state = 'ACTIVE' where id = $1", [uuidOf(id)])).rejects.toThrow(/role_grant_active_is_approved/);
    await expect(market.database.run("update trust.role_grant set state = 'REVOKED' where id = $1", [uuidOf(id)])).rejects.toThrow(/role_grant_end_has_author/);
  });

  test("is approved once by ten administrators at once, and its events are one", async ({ market }) => {
    const ben = await market.citizen();
    const { id } = await assign(market, await admin(market), ben);
    const approvers = await Promise.all(Array.from({ length: 10 }, () => admin(market)));
    const answers = await Promise.all(approvers.map((approver) => market.mutate(approver, "roleGrantApprove", {}, { id })));
    expect(answers.filter((answer) => answer["roleGrant"] !== null)).toHaveLength(1);
    expect(answers.flatMap(({ userErrors }) => userErrors).map(({ code }) => code)).toEqual(Array.from({ length: 9 }, () => "INVALID_TRANSITION"));
    expect(await market.events(ben.userId, "role.changed")).toHaveLength(1);
  });

  test("is held or waited for once; after it was taken back it can be asked for again", async ({ market }) => {
    const [alma, axel, ben] = [await admin(market), await admin(market), await market.citizen()];
    const { id } = await assign(market, alma, ben);
    expect((await market.mutate(axel, "roleAssign", { userId: ben.userId, role: "SUPPORT", reason: "again" })).userErrors).toMatchObject([{ code: "NOT_UNIQUE", path: ["input", "role"] }]);
    await market.mutate(axel, "roleRevoke", { reason: "withdrawn" }, { id });
    expect(await market.events(ben.userId, "role.changed")).toEqual([]);
    expect((await market.mutate(axel, "roleRevoke", { reason: "again" }, { id })).userErrors).toMatchObject([{ code: "INVALID_TRANSITION", from: "REVOKED", allowed: [] }]);
    expect(await assign(market, alma, ben)).toMatchObject({ state: "PENDING" });
  });

  test("is for people whose account is in use", async ({ market }) => {
    const alma = await admin(market);
    const input = { role: "ADMIN", reason: "joins" };
    for (const userId of [(await market.citizen("UNVERIFIED")).userId, (await market.citizen("SUSPENDED")).userId, newId("usr"), newId("sel"), "x"])
      expect((await market.mutate(alma, "roleAssign", { ...input, userId })).userErrors).toMatchObject([{ code: "INVALID", path: ["input", "userId"] }]);
    expect((await market.mutate(alma, "roleGrantApprove", {}, { id: "rgr_x" })).userErrors).toMatchObject([{ code: "INVALID", path: ["id"] }]);
  });

  test("is an administrator's matter, with the second factor where something is given", async ({ market }) => {
    const ben = await market.citizen();
    const input = { userId: ben.userId, role: "SUPPORT", reason: "joins" };
    const { id } = await assign(market, await admin(market), ben);
    const confirmed = { steppedUpUntilMs: Date.now() + 600_000 };
    for (const [caller, code] of [
      [anonymous, "UNAUTHENTICATED"], [{ ...ben, ...confirmed }, "FORBIDDEN"], [{ ...await market.staff("SUPPORT"), ...confirmed }, "FORBIDDEN"],
      [{ ...await market.staff("AUDITOR"), ...confirmed }, "FORBIDDEN"], [await market.staff("ADMIN"), "STEP_UP_REQUIRED"],
    ] as const) {
      await expect(market.mutate(caller, "roleAssign", input)).rejects.toMatchObject({ code });
      await expect(market.mutate(caller, "roleGrantApprove", {}, { id })).rejects.toMatchObject({ code });
    }
    await expect(market.mutate(await market.staff("SUPPORT"), "roleRevoke", { reason: "no" }, { id })).rejects.toMatchObject({ code: "FORBIDDEN" });
    expect((await market.mutate(await market.staff("ADMIN"), "roleRevoke", { reason: "no" }, { id })).userErrors).toEqual([]);
  });
});

describe("the first administrators", () => {
  test("are two, however many are made at once; a request that waits is approved by it", async ({ market }) => {
    await market.sql("update trust.role_grant set state = 'REVOKED', revoked_by = 'test' where role = 'ADMIN'");
    const made = (somebody: Citizen) => inTransaction(market.database, (tx) => roleBootstrap(tx, somebody.userId));
    expect(await made(await market.citizen("UNVERIFIED"))).toBe(false);
    const people = await Promise.all(Array.from({ length: 6 }, () => market.citizen()));
    expect((await Promise.all(people.map(made))).filter(Boolean)).toHaveLength(2);
    expect((await Promise.all(people.map(made))).filter(Boolean)).toHaveLength(0);

    const { rows: [first] } = await market.sql("select user_id from trust.role_grant where role = 'ADMIN' and state = 'ACTIVE'");
    await market.sql("update trust.role_grant set state = 'REVOKED', revoked_by = 'test' where user_id = $1", [(first as { user_id: string }).user_id]);
    const axel = await market.citizen();
    await assign(market, await admin(market), axel, "ADMIN");
    expect(await made(axel)).toBe(true);
    expect(await live(market, axel)).toEqual([{ role: "ADMIN", state: "ACTIVE" }]);
    expect((await market.sql("select count(*)::int as n from trust.audit_event where action = 'roleBootstrap'")).rows).toEqual([{ n: 3 }]);
    expect(await market.subgraph.violated()).toEqual([]);
  });
});
