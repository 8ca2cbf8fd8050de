import { describe, expect } from "vitest";
import { trust } from "@souk/trust";
import { anonymous, type Caller } from "@souk/shared/caller";
import { newId, uuidOf } from "@souk/shared/ids";
import { test, type SellersUnderTest } from "@souk/test/sellers";
import { countingDatabase, service, subgraphUnderTest } from "@souk/test/subgraph-under-test";
import type { SellerState } from "./seller-states.ts";

const inside = "id name state members { role } allowedTransitions { to }";
const asked = async (market: SellersUnderTest, caller: Caller, id: string) =>
  (await market.subgraph.as(caller).run<{ seller: Record<string, unknown> | null }>(`query ($id: ID!) { seller(id: $id) { ${inside} } }`, { id })).data!.seller;
const representation = (market: SellersUnderTest, caller: Caller, ids: readonly string[]) => market.subgraph.as(caller).run<{ _entities: ({ id: string } | null)[] }>(
  `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Seller { ${inside} } } }`, { of: ids.map((id) => ({ __typename: "Seller", id })) });

describe("who sees a seller", () => {
  test.for<[SellerState, boolean]>([
    ["ONBOARDING", false], ["PENDING_REVIEW", false], ["ACTIVE", true], ["RESTRICTED", true], ["SUSPENDED", false], ["REJECTED", false], ["TERMINATED", false],
  ])("while it is %s the public sees it: %s; its team and staff always, from inside", async ([state, isPublic], { market }) => {
    const ada = await market.citizen();
    const seller = await market.open(ada);
    const packer = await market.member(seller, ada, "SELLER_FULFILMENT");
    await market.sql("update trust.seller set state = $2 where id = $1", [uuidOf(seller.id), state]);
    const outside = isPublic ? { id: seller.id, name: "Lamps", state: null, members: null, allowedTransitions: null } : null;
    for (const caller of [anonymous, await market.citizen()]) {
      expect(await asked(market, caller, seller.id)).toEqual(outside);
      expect((await representation(market, caller, [seller.id])).data?._entities).toEqual([outside]);
    }
    for (const caller of [ada, packer, await market.staff("AUDITOR"), service])
      expect(await asked(market, caller, seller.id)).toMatchObject({ state, members: [{ role: "SELLER_OWNER" }, { role: "SELLER_FULFILMENT" }] });
  });

  test("a role in a token that the table does not know opens nothing", async ({ market }) => {
    const { id } = await market.open(await market.citizen());
    const forged: Caller = { ...await market.citizen(), memberships: [{ of: id, role: "SELLER_OWNER" }] };
    expect(await asked(market, forged, id)).toBeNull();
  });

  test("it is found by id or handle, exactly one of them; what is no seller is null", async ({ market }) => {
    const seller = await market.selling(await market.citizen());
    const run = (args: string) => market.subgraph.as(anonymous).run<{ seller: object | null }>(`{ seller${args} { id } }`);
    expect((await run(`(handle: "${seller.handle}")`)).data).toEqual({ seller: { id: seller.id } });
    for (const args of [`(handle: "no-such-handle")`, `(id: "${newId("sel")}")`, `(id: "${newId("usr")}")`, `(id: "x")`])
      expect(await run(args)).toEqual({ data: { seller: null } });
    for (const args of ["", `(id: "${seller.id}", handle: "${seller.handle}")`])
      expect((await run(args)).errors).toMatchObject([{ extensions: { code: "BAD_USER_INPUT" } }]);
  });

  test("twenty sellers with teams and people are read by four statements", async ({ market, scratch }) => {
    const ada = await market.citizen();
    const sellers = await Promise.all(Array.from({ length: 20 }, () => market.open(ada)));
    const { database, counted } = countingDatabase(await scratch.open("trust"));
    const under = await subgraphUnderTest(scratch, trust, database);
    expect(await counted(async () => {
      const { data, errors } = await under.as(ada).run<{ _entities: { members: { user: { displayName: string } }[] }[] }>(
        "query ($of: [_Any!]!) { _entities(representations: $of) { ... on Seller { id state members { user { displayName } } } } }",
        { of: sellers.map(({ id }) => ({ __typename: "Seller", id })) });
      expect(errors).toBeUndefined();
      expect(data!._entities.map(({ members }) => members[0]!.user.displayName)).toEqual(Array.from({ length: 20 }, () => "Somebody"));
    })).toBe(4);
  });
});

describe("User.sellers", () => {
  const query = "query ($of: [_Any!]!) { _entities(representations: $of) { ... on User { sellers { role seller { id } } } } }";
  test("lists a person's teams to the person and to staff, the oldest first", async ({ market }) => {
    const ada = await market.citizen();
    const one = await market.open(ada), two = await market.open(ada);
    const of = [{ __typename: "User", id: ada.userId }];
    const teams = [{ role: "SELLER_OWNER", seller: { id: one.id } }, { role: "SELLER_OWNER", seller: { id: two.id } }];
    for (const caller of [ada, await market.staff("SUPPORT")])
      expect((await market.subgraph.as(caller).run(query, { of })).data).toEqual({ _entities: [{ sellers: teams }] });
    expect((await market.subgraph.as(await market.citizen()).run(query, { of })).data).toEqual({ _entities: [{ sellers: null }] });
  });
});

describe("sellers", () => {
  const query = `query ($first: Int, $after: Cursor, $last: Int, $filter: SellerFilter) {
    sellers(first: $first, after: $after, last: $last, filter: $filter) { nodes { id } pageInfo { hasNextPage endCursor } totalCount { value relation } } }`;
  interface Page { readonly sellers: { readonly nodes: readonly { readonly id: string }[]; readonly pageInfo: { readonly endCursor: string }; readonly totalCount: { readonly value: number } } }

  test("pages through all states, the newest first, narrowed by state and type", async ({ market }) => {
    const ada = await market.citizen();
    const support = market.subgraph.as(await market.staff("SUPPORT"));
    const waiting = [];
    for (let n = 0; n < 3; n++) {
      const { id } = await market.open(ada);
      await market.mutate(ada, "sellerSubmit", {}, { id });
      waiting.unshift(id);
    }
    const filter = { state: { eq: "PENDING_REVIEW" }, type: "BUSINESS" };
    const ids: string[] = [];
    let after: string | null = null;
    for (;;) {
      const { data, errors }: { data?: Page | null; errors?: unknown } = await support.run<Page>(query, { first: 2, after, filter });
      expect(errors).toBeUndefined();
      if (data!.sellers.nodes.length === 0) break;
      ids.push(...data!.sellers.nodes.map(({ id }) => id));
      after = data!.sellers.pageInfo.endCursor;
    }
    expect(ids.slice(0, 3)).toEqual(waiting);
    expect(new Set(ids).size).toBe(ids.length);
    const counted = await market.sql("select count(*)::int as n from trust.seller where state = 'PENDING_REVIEW' and type = 'BUSINESS'");
    expect((await support.run<Page>(query, { last: 1, filter })).data!.sellers.totalCount).toEqual({ value: (counted.rows[0] as { n: number }).n, relation: "EXACT" });
    expect((await support.run<Page>(query, { first: 1, filter: { state: { in: ["TERMINATED", "PENDING_REVIEW"] } } })).data!.sellers.nodes).toEqual([{ id: waiting[0] }]);
  });

  test("are for staff", async ({ market }) => {
    for (const [caller, code] of [[anonymous, "UNAUTHENTICATED"], [await market.citizen(), "FORBIDDEN"]] as const)
      expect((await market.subgraph.as(caller).run(query, { first: 1 })).errors).toMatchObject([{ extensions: { code } }]);
  });
});
