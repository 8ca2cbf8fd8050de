import { describe, expect } from "vitest";
import { catalog } from "@souk/catalog";
import { anonymous, type Caller } from "@souk/shared/caller";
import { sellerPlanted } from "@souk/test/seller-planted";
import { countingDatabase, person, subgraphUnderTest } from "@souk/test/subgraph-under-test";
import { test, type CatalogWorld } from "@souk/test/catalog";

const listing = `query ($id: ID!) { listing(id: $id) { title } }`;
const entities = `query ($all: [_Any!]!) { _entities(representations: $all) { ... on Listing { title } ... on Seller { listings(first: 2) { nodes { title } } } } }`;
const page = `query ($all: [_Any!]!, $first: Int, $after: Cursor, $last: Int) { _entities(representations: $all) { ... on Seller { listings(first: $first, after: $after, last: $last) {
  nodes { title attributes { key definition { category { slug } } } category { slug ancestors { slug } } missingAttributes { key } }
  pageInfo { hasNextPage hasPreviousPage endCursor } totalCount { value } } } } }`;

interface Page { readonly _entities: readonly { readonly listings: { readonly nodes: readonly { readonly title: string }[]; readonly pageInfo: { readonly endCursor: string; readonly hasNextPage: boolean }; readonly totalCount: { readonly value: number } } | null }[] }
const seller = (id: string) => ({ __typename: "Seller", id });
const member = (of: string): Caller => person({ memberships: [{ of, role: "SELLER_FULFILMENT" }] });

async function sellerWith(world: CatalogWorld, scratch: Parameters<typeof sellerPlanted>[0], drafts: number, categoryIds: readonly string[]) {
  const sellerId = await sellerPlanted(scratch);
  const owner = person({ memberships: [{ of: sellerId, role: "SELLER_OWNER" }] });
  for (let n = 1; n <= drafts; n++)
    await world.mutate(owner, "listingCreate", { sellerId, kind: "PHYSICAL", title: `Lamp ${n}`, categoryId: categoryIds[n % categoryIds.length], attributes: [{ key: `height_${n % categoryIds.length}`, number: "3" }] });
  return { sellerId, owner };
}
const twoCategories = async (world: CatalogWorld) => Promise.all([0, 1].map(async (n) =>
  (await world.category({ slug: `counted-${world.key()}`, attributes: [{ key: `height_${n}`, label: "Height", kind: "DECIMAL" }] })).id));

describe("drafts", () => {
  test("are seen by the whole team and by staff, and by nobody else", async ({ world }) => {
    const { id } = await world.draft({ title: "Secret lamp", categoryId: (await world.category()).id });
    const sees = async (caller: Caller) => [
      (await world.catalog.as(caller).run(listing, { id })).data,
      (await world.catalog.as(caller).run(entities, { all: [{ __typename: "Listing", id }, seller(world.sellerId)] })).data,
    ];
    const all = [{ listing: { title: "Secret lamp" } }, { _entities: [{ title: "Secret lamp" }, { listings: { nodes: [{ title: "Secret lamp" }] } }] }];
    const nothing = [{ listing: null }, { _entities: [null, { listings: { nodes: [] } }] }];
    for (const caller of [world.owner, member(world.sellerId), person({ roles: ["SUPPORT"] }), person({ roles: ["AUDITOR"] })]) expect(await sees(caller)).toEqual(all);
    for (const caller of [anonymous, person(), person({ roles: ["FINANCE"] }), member("sel_00000000000000000000000000")]) expect(await sees(caller)).toEqual(nothing);
  });

  test("with ids that are none are null, not errors", async ({ world }) => {
    for (const id of ["", "lst_", "usr_00000000000000000000000000", "lst_00000000000000000000000000"])
      expect(await world.catalog.as(world.owner).run(listing, { id })).toEqual({ data: { listing: null } });
  });

  test("are paged newest first, each exactly once", async ({ world, scratch }) => {
    const { sellerId, owner } = await sellerWith(world, scratch, 7, await twoCategories(world));
    const titles: string[] = [];
    for (let after: string | undefined, more = true; more;) {
      const { data, errors } = await world.catalog.as(owner).run<Page>(page, { all: [seller(sellerId)], first: 3, after });
      expect(errors).toBeUndefined();
      const { nodes, pageInfo, totalCount } = data!._entities[0]!.listings!;
      expect(totalCount.value).toBe(7);
      titles.push(...nodes.map(({ title }) => title));
      after = pageInfo.endCursor;
      more = pageInfo.hasNextPage;
    }
    expect(titles).toEqual([7, 6, 5, 4, 3, 2, 1].map((n) => `Lamp ${n}`));
    const { data } = await world.catalog.as(owner).run<Page>(page, { all: [seller(sellerId)], last: 2 });
    expect(data!._entities[0]!.listings!.nodes.map(({ title }) => title)).toEqual(["Lamp 2", "Lamp 1"]);
  });

  test("are paged within 50 at once", async ({ world }) => {
    const { errors } = await world.catalog.as(world.owner).run(page, { all: [seller(world.sellerId)], first: 51 });
    expect(errors).toMatchObject([{ extensions: { code: "BAD_USER_INPUT" } }]);
  });

  test("of two sellers with 5 or with 50 listings take the same number of statements", async ({ world, scratch }) => {
    const categoryIds = await twoCategories(world);
    const [small, large] = [await sellerWith(world, scratch, 5, categoryIds), await sellerWith(world, scratch, 50, categoryIds)];
    const counting = countingDatabase(world.catalog.runtime.database);
    const counted = await subgraphUnderTest(scratch, catalog, counting.database);
    const auditor = person({ roles: ["AUDITOR"] });
    const statements = (all: readonly object[], first: number, listings: number) => counting.counted(async () => {
      const { data } = await counted.as(auditor).run<Page>(page, { all, first });
      expect(data!._entities[0]!.listings!.nodes).toHaveLength(listings);
    });
    const constant = 4;     // the page, its count, the categories, what they ask
    expect(await statements([seller(small.sellerId)], 5, 5)).toBe(constant);
    expect(await statements([seller(large.sellerId)], 50, 50)).toBe(constant);
    expect(await statements([seller(large.sellerId), seller(small.sellerId)], 50, 50)).toBe(constant);
  });
});
