import { describe, expect } from "vitest";
import { accountsUnderTest, stranger } from "@souk/test/accounts";
import { test } from "@souk/test/database";
import { person, type SubgraphUnderTest } from "@souk/test/subgraph-under-test";
import type { Context } from "../context.ts";

const entity = `query ($reps: [_Any!]!) { _entities(representations: $reps) { ... on User { displayName email locale state isMfaEnabled } } }`;
const seen = async (subgraph: SubgraphUnderTest<Context>, as: Parameters<SubgraphUnderTest<Context>["as"]>[0], id: string) =>
  (await subgraph.as(as).run<{ _entities: unknown[] }>(entity, { reps: [{ __typename: "User", id }] })).data!._entities[0];

describe("what is seen of a person", () => {
  test("is everything for the person, the name for others, and nothing before the address is confirmed", async ({ scratch }) => {
    const { subgraph, register, verify } = await accountsUnderTest(scratch);
    const { userId, email } = await register("Olive");
    const own = { displayName: "Olive", email, locale: "en", state: "UNVERIFIED", isMfaEnabled: false };
    expect(await seen(subgraph, person({ userId }), userId)).toEqual(own);
    expect(await seen(subgraph, person(), userId)).toBeNull();
    await verify(email);
    const nothingPrivate = { displayName: "Olive", email: null, locale: null, state: null, isMfaEnabled: null };
    expect(await seen(subgraph, person(), userId)).toEqual(nothingPrivate);
    expect(await seen(subgraph, stranger(), userId)).toEqual(nothingPrivate);
  });

  test("is the address as well for support, not for an analyst", async ({ scratch }) => {
    const { subgraph, registerVerified } = await accountsUnderTest(scratch);
    const { userId, email } = await registerVerified("Peggy");
    expect(await seen(subgraph, person({ roles: ["SUPPORT"] }), userId)).toMatchObject({ email, state: "ACTIVE" });
    expect(await seen(subgraph, person({ roles: ["RISK_ANALYST"] }), userId)).toMatchObject({ email: null, state: "ACTIVE" });
  });
});

describe("one's own profile", () => {
  const updateMutation = `mutation ($input: UserUpdateInput!) { userUpdate(input: $input) { user { displayName locale version } userErrors { __typename code path } } }`;

  test("changes at the version that was read, and not at another", async ({ scratch }) => {
    const { subgraph, ask, registerVerified } = await accountsUnderTest(scratch);
    const { userId } = await registerVerified("Rupert");
    const me = person({ userId });
    const { data } = await subgraph.as(me).run<{ me: { version: number } }>(`{ me { version } }`);
    const { version } = data!.me;
    expect(await ask(me, updateMutation, { displayName: "Rupert R.", locale: "de", expectedVersion: version, idempotencyKey: "u1" }))
      .toEqual({ user: { displayName: "Rupert R.", locale: "de", version: version + 1 }, userErrors: [] });
    expect((await ask(me, updateMutation, { displayName: "Late", expectedVersion: version, idempotencyKey: "u2" })).userErrors)
      .toMatchObject([{ __typename: "StaleVersionError" }]);
    expect((await ask(me, updateMutation, { displayName: "Two\nlines", expectedVersion: version + 1, idempotencyKey: "u3" })).userErrors)
      .toMatchObject([{ path: ["input", "displayName"] }]);
  });
});

describe("the list of people", () => {
  const list = `query ($after: Cursor, $filter: UserFilter) { users(first: 2, after: $after, filter: $filter) {
    nodes { id } pageInfo { hasNextPage endCursor } totalCount { value } } }`;
  interface Page { users: { nodes: { id: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string }; totalCount: { value: number } } }

  test("is read by staff page by page, the newest first, and finds an address exactly", async ({ scratch }) => {
    const { subgraph, register } = await accountsUnderTest(scratch);
    const made = [await register("one"), await register("two"), await register("three")];
    const support = subgraph.as(person({ roles: ["SUPPORT"] }));
    const first = (await support.run<Page>(list)).data!.users;
    expect(first.nodes.map(({ id }) => id)).toEqual([made[2]!.userId, made[1]!.userId]);
    const second = (await support.run<Page>(list, { after: first.pageInfo.endCursor })).data!.users;
    expect(second.nodes[0]!.id).toBe(made[0]!.userId);
    const auditor = subgraph.as(person({ roles: ["AUDITOR"] }));
    expect((await auditor.run(list, { filter: { email: made[1]!.email } })).errors).toMatchObject([{ extensions: { code: "FORBIDDEN" } }]);
    const found = (await support.run<Page>(list, { filter: { email: made[1]!.email.toUpperCase(), state: { in: ["UNVERIFIED"] } } })).data!.users;
    expect(found).toMatchObject({ nodes: [{ id: made[1]!.userId }], totalCount: { value: 1 } });
  });
});
