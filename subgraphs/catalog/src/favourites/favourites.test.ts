import { describe, expect } from "vitest";
import { catalog } from "@souk/catalog";
import { anonymous, type Caller } from "@souk/shared/caller";
import { newId, uuidOf } from "@souk/shared/ids";
import { mutated } from "@souk/test/mutated";
import { test, type SearchWorld } from "@souk/test/search";
import { countingDatabase, person, subgraphUnderTest } from "@souk/test/subgraph-under-test";

interface Seen { readonly isFavourite: boolean; readonly favouriteCount: { readonly value: number } }
const fields = "listing { isFavourite favouriteCount { value relation } }";
const change = (market: SearchWorld, caller: Caller, mutation: "favouriteAdd" | "favouriteRemove", listingId: string, input: object = {}) =>
  mutated<Seen>(market, caller, mutation, { input: { listingId, ...input }, fields });
const add = (market: SearchWorld, caller: Caller, listingId: string, input?: object) => change(market, caller, "favouriteAdd", listingId, input);

interface Page { readonly _entities: readonly [{ readonly favourites: { readonly nodes: readonly { readonly listingId: string; readonly listing: { readonly title: string } | null }[]; readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string }; readonly totalCount: { readonly value: number } } | null } | null] }
const page = `query ($of: [_Any!]!, $first: Int, $after: Cursor) { _entities(representations: $of) { ... on User { favourites(first: $first, after: $after) {
  nodes { listingId listing { title isFavourite favouriteCount { value } } addedAt } pageInfo { hasNextPage endCursor } totalCount { value } } } } }`;
const favouritesOf = async (market: SearchWorld, userId: string, caller: Caller, args: object = { first: 50 }) =>
  (await market.catalog.as(caller).run<Page>(page, { of: [{ __typename: "User", id: userId }], ...args })).data!._entities[0]!.favourites;
const titles = async (market: SearchWorld, me: Caller & { readonly userId: string }) => (await favouritesOf(market, me.userId, me))!.nodes.map(({ listing }) => listing && listing.title);
const told = (market: SearchWorld, userId: string) => market.catalog.runtime.database.rows<{ type: string }>("select type from catalog.event_v1 where partition_key = $1 order by position", [userId]);
async function lamps(market: SearchWorld, count: number) {
  const { id: categoryId } = await market.category();
  return Promise.all(Array.from({ length: count }, (_, n) => market.published({ categoryId, title: `Lamp ${n + 1}` })));
}

describe("a favourite", () => {
  test("is its person's own, and of others the listing tells the number alone", async ({ market }) => {
    const [ben, eve] = [person(), person()];
    const [id] = await lamps(market, 1);
    expect(await add(market, ben, id!)).toEqual({ listing: { isFavourite: true, favouriteCount: { value: 1, relation: "EXACT" } }, userErrors: [] });
    const seen = async (caller: Caller) => (await market.catalog.as(caller).run<{ listing: Seen }>("query ($id: ID!) { listing(id: $id) { isFavourite favouriteCount { value } } }", { id })).data!.listing;
    expect(await seen(ben)).toEqual({ isFavourite: true, favouriteCount: { value: 1 } });
    for (const caller of [eve, anonymous, market.owner]) expect(await seen(caller)).toEqual({ isFavourite: false, favouriteCount: { value: 1 } });
    expect((await favouritesOf(market, ben.userId, ben))!.totalCount.value).toBe(1);
    for (const caller of [eve, anonymous, person({ roles: ["ADMIN"] })]) expect(await favouritesOf(market, ben.userId, caller)).toBeNull();
    expect((await change(market, ben, "favouriteRemove", id!)).listing).toMatchObject({ isFavourite: false, favouriteCount: { value: 0 } });
    expect(await seen(ben)).toMatchObject({ isFavourite: false });
    expect(await market.catalog.violated()).toEqual([]);
  });

  test("is one, and told once, whoever clicks how often; and the heart follows what was done last", async ({ market }) => {
    const ben = person();
    const [id] = await lamps(market, 1);
    await Promise.all(Array.from({ length: 5 }, () => add(market, ben, id!)));
    await Promise.all(Array.from({ length: 3 }, () => add(market, ben, id!, { idempotencyKey: "one-key" })));
    expect(await titles(market, ben)).toEqual(["Lamp 1"]);
    await Promise.all(Array.from({ length: 3 }, () => change(market, ben, "favouriteRemove", id!)));
    const replayed = await change(market, ben, "favouriteRemove", id!, { idempotencyKey: "off" });
    expect(await change(market, ben, "favouriteRemove", id!, { idempotencyKey: "off" })).toEqual(replayed);
    expect((await told(market, ben.userId)).map(({ type }) => type)).toEqual(["favourite.added", "favourite.removed"]);
    const { data } = await market.catalog.as(ben).run<Record<string, { listing: Seen }>>(
      `mutation ($id: ID!, $a: IdempotencyKey!, $b: IdempotencyKey!) { on: favouriteAdd(input: { listingId: $id, idempotencyKey: $a }) { ${fields} } off: favouriteRemove(input: { listingId: $id, idempotencyKey: $b }) { ${fields} } }`,
      { id, a: market.key(), b: market.key() });
    expect([data!["on"]!.listing.isFavourite, data!["off"]!.listing.isFavourite]).toEqual([true, false]);
  });

  test("stays when its listing goes out of sight, shown as such, and can be removed then", async ({ market }) => {
    const ben = person();
    const [gone, there] = await lamps(market, 2);
    await add(market, ben, gone!);
    await add(market, ben, there!);
    await market.mutate(market.owner, "listingPause", {}, { id: gone! });
    const favourites = await favouritesOf(market, ben.userId, ben);
    expect(favourites!.nodes).toMatchObject([{ listingId: there, listing: { title: "Lamp 2" } }, { listingId: gone, listing: null }]);
    expect(await change(market, ben, "favouriteRemove", gone!)).toEqual({ listing: null, userErrors: [] });
    expect(await titles(market, ben)).toEqual(["Lamp 2"]);
  });

  test("is of a listing that everybody sees, for whoever is signed in", async ({ market }) => {
    const [id] = await lamps(market, 1);
    const draft = await market.draft({ categoryId: (await market.category()).id });
    for (const wrong of [draft.id, newId("lst"), "nothing"])
      expect((await add(market, person(), wrong)).userErrors).toMatchObject([{ code: "INVALID", path: ["input", "listingId"] }]);
    expect((await add(market, market.owner, draft.id)).userErrors).toMatchObject([{ code: "INVALID" }]);
    expect((await change(market, person(), "favouriteRemove", "nothing")).userErrors).toMatchObject([{ path: ["input", "listingId"] }]);
    await expect(add(market, anonymous, id!)).rejects.toThrow("UNAUTHENTICATED");
    await expect(add(market, { ...anonymous, kind: "guest", actor: "gst_1" }, id!)).rejects.toThrow("UNAUTHENTICATED");
  });
});

describe("favourites", () => {
  test("are paged, the latest first, each exactly once", async ({ market }) => {
    const ben = person();
    for (const id of await lamps(market, 5)) await add(market, ben, id);
    const whole = await titles(market, ben);
    const seen: (string | null)[] = [];
    for (let after: string | undefined, more = true; more;) {
      const { nodes, pageInfo } = (await favouritesOf(market, ben.userId, ben, { first: 2, after }))!;
      seen.push(...nodes.map(({ listing }) => listing && listing.title));
      [after, more] = [pageInfo.endCursor, pageInfo.hasNextPage];
    }
    expect(seen).toEqual(whole);
    expect(new Set(whole).size).toBe(5);
  });

  test("are at most 2,000 of one person, also when two are added at once", async ({ market }) => {
    const ben = person();
    const [a, b] = await lamps(market, 2);
    const { database } = market.catalog.runtime;
    await database.run("insert into catalog.favourite_owner values ($1)", [uuidOf(ben.userId)]);
    await database.run(
      `with made as (insert into catalog.listing (id, seller_id, kind, title, category_id, published_at)
         select gen_random_uuid(), l.seller_id, l.kind, l.title, l.category_id, l.published_at from catalog.listing l, generate_series(1, 1999) where l.id = $1 returning id)
       insert into catalog.favourite (user_id, listing_id) select $2::uuid, id from made`, [uuidOf(a!), uuidOf(ben.userId)]);
    const answers = await Promise.all([a, b].map((id) => add(market, ben, id!)));
    expect(answers.flatMap(({ userErrors }) => userErrors.map(({ code }) => code))).toEqual(["INVALID"]);
    expect((await favouritesOf(market, ben.userId, ben))!.totalCount.value).toBe(2_000);
  });

  test("of one listing do not wait for each other", async ({ market, scratch }) => {
    const [id] = await lamps(market, 1);
    const other = await scratch.open("catalog");
    await other.transaction({ origin: { actor: "test", correlationId: "test" } }, async (tx) => {
      const eve = uuidOf(person().userId);
      await tx.run("insert into catalog.favourite_owner values ($1)", [eve]);
      await tx.run("insert into catalog.favourite (user_id, listing_id) values ($1, $2)", [eve, uuidOf(id!)]);
      expect((await add(market, person(), id!)).listing!.favouriteCount.value).toBe(1);      // while the other's is not committed
    });
  });

  test("are counted up to 1,000 of a listing", async ({ market }) => {
    const [id] = await lamps(market, 1);
    const { database } = market.catalog.runtime;
    await database.run("with o as (insert into catalog.favourite_owner select gen_random_uuid() from generate_series(1, 1005) returning user_id) insert into catalog.favourite (user_id, listing_id) select user_id, $1::uuid from o", [uuidOf(id!)]);
    expect((await add(market, person(), id!)).listing!.favouriteCount).toEqual({ value: 1_000, relation: "AT_LEAST" });
  });

  test("of 2 or of 20 listings take the same number of statements", async ({ market, scratch }) => {
    const ben = person();
    for (const id of await lamps(market, 20)) await add(market, ben, id);
    const counting = countingDatabase(market.catalog.runtime.database);
    const counted = await subgraphUnderTest(scratch, catalog, counting.database);
    const statements = (first: number) => counting.counted(async () => {
      const { data } = await counted.as(ben).run<Page>(page, { of: [{ __typename: "User", id: ben.userId }], first });
      expect(data!._entities[0]!.favourites!.nodes).toHaveLength(first);
    });
    const constant = 6;      // the page and its count, the listings that are not cached, whether their sellers may sell, which of them are mine, how many have each
    expect([await statements(2), await statements(20)]).toEqual([constant, constant]);
  });
});
