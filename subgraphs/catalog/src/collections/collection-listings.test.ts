import { describe, expect } from "vitest";
import { catalog } from "@souk/catalog";
import { anonymous } from "@souk/shared/caller";
import { newId, type Id } from "@souk/shared/ids";
import { asAdmin } from "@souk/test/cluster";
import { mutated } from "@souk/test/mutated";
import { test, type SearchWorld } from "@souk/test/search";
import { countingDatabase, person, subgraphUnderTest } from "@souk/test/subgraph-under-test";

const moderator = person({ roles: ["MODERATOR"] });
interface Shelf { readonly id: Id<"col">; readonly version: number }
const fields = "collection { id version }";

const change = (market: SearchWorld, mutation: string, id: string, input: object) => mutated<Shelf>(market, moderator, mutation, { id, input, fields });
async function collectionOf(market: SearchWorld, listingIds: readonly string[]): Promise<Id<"col">> {
  const { collection } = await mutated<Shelf>(market, moderator, "collectionCreate", { input: { slug: `shelf-${market.key()}`, name: "Shelf" }, fields });
  if (listingIds.length > 0) await change(market, "collectionAddListings", collection!.id, { listingIds });
  await change(market, "collectionPublish", collection!.id, {});
  return collection!.id;
}
const page = "query ($id: ID!, $first: Int, $after: Cursor, $last: Int) { collection(id: $id) { version listings(first: $first, after: $after, last: $last) { nodes { id title } pageInfo { hasNextPage endCursor } totalCount { value relation } } } }";
interface Page { readonly collection: { readonly version: number; readonly listings: { readonly nodes: readonly { readonly id: string; readonly title: string }[]; readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string }; readonly totalCount: { readonly value: number } } } }
const read = async (market: SearchWorld, id: string, args: object = { first: 50 }, caller = anonymous) => (await market.catalog.as(caller).run<Page>(page, { id, ...args })).data!.collection;
const titles = async (market: SearchWorld, id: string, args?: object) => (await read(market, id, args)).listings.nodes.map(({ title }) => title);
async function lamps(market: SearchWorld, count: number): Promise<Id<"lst">[]> {
  const { id: categoryId } = await market.category();
  const ids: Id<"lst">[] = [];
  for (let n = 1; n <= count; n++) ids.push(await market.published({ categoryId, title: `Lamp ${n}` }));
  return ids;
}

describe("the listings of a collection", () => {
  test("are those that everybody sees: the pinned ones in their order, then the newest, each once over all pages", async ({ market }) => {
    const ids = await lamps(market, 7);
    const id = await collectionOf(market, ids);
    expect(await titles(market, id)).toEqual([7, 6, 5, 4, 3, 2, 1].map((n) => `Lamp ${n}`));
    const { collection } = await change(market, "collectionPinsSet", id, { expectedVersion: 3, listingIds: [ids[1], ids[4]] });
    expect(collection!.version).toBe(4);
    const whole = [2, 5, 7, 6, 4, 3, 1].map((n) => `Lamp ${n}`);
    expect(await titles(market, id)).toEqual(whole);
    expect(await titles(market, id, { last: 2 })).toEqual(["Lamp 3", "Lamp 1"]);
    const seen: string[] = [];
    for (let after: string | undefined, more = true; more;) {
      const { listings } = await read(market, id, { first: 3, after });
      seen.push(...listings.nodes.map(({ title }) => title));
      [after, more] = [listings.pageInfo.endCursor, listings.pageInfo.hasNextPage];
    }
    expect(seen).toEqual(whole);

    await market.mutate(market.owner, "listingPause", {}, { id: ids[1]! });
    expect(await titles(market, id)).toEqual(whole.slice(1));
    expect((await read(market, id, { first: 1 }, moderator)).listings.totalCount).toEqual({ value: 6, relation: "EXACT" });
    await market.mutate(market.owner, "listingResume", {}, { id: ids[1]! });
    expect(await titles(market, id)).toEqual(whole);
    expect(await market.catalog.violated()).toEqual([]);
  });

  test("of a seller who may not sell are out of sight", async ({ market }) => {
    const other = await market.seller();
    const listing = await market.published({ categoryId: (await market.category()).id, title: "Another's" }, other);
    const id = await collectionOf(market, [listing]);
    expect(await titles(market, id)).toEqual(["Another's"]);
    await market.sellerStep(other.sellerId, "suspended");
    expect(await titles(market, id)).toEqual([]);
  });

  test("are refused one by one when they are not there, and then none is taken in", async ({ market }) => {
    const [a, b, gone] = await lamps(market, 3);
    await market.mutate(market.owner, "listingArchive", {}, { id: gone! });
    const id = await collectionOf(market, []);
    const { userErrors } = await change(market, "collectionAddListings", id, { listingIds: [a, newId("lst"), "nothing", gone, a, b] });
    expect(userErrors.map(({ code, path }) => [code, path!.join(".")])).toEqual([1, 2, 3, 4].map((at) => ["INVALID", `input.listingIds.${at}`]));
    expect(await titles(market, id)).toEqual([]);
    for (const listingIds of [[], Array.from({ length: 101 }, () => a)])
      expect((await change(market, "collectionAddListings", id, { listingIds })).userErrors).toMatchObject([{ path: ["input", "listingIds"] }]);
  });

  test("are taken in once, whoever names them how often, and leave with their pins", async ({ market }) => {
    const ids = await lamps(market, 4);
    const id = await collectionOf(market, []);
    await Promise.all([ids.slice(0, 3), ids.slice(1)].map((listingIds) => change(market, "collectionAddListings", id, { listingIds })));
    const { version, listings } = await read(market, id);
    expect(listings.nodes).toHaveLength(4);
    expect((await change(market, "collectionAddListings", id, { listingIds: ids })).collection!.version).toBe(version);
    const { collection } = await change(market, "collectionPinsSet", id, { expectedVersion: version, listingIds: [ids[0], ids[1], ids[2]] });
    await change(market, "collectionRemoveListings", id, { listingIds: [ids[1], newId("lst"), "nothing"] });
    expect(await titles(market, id)).toEqual(["Lamp 1", "Lamp 3", "Lamp 4"]);
    expect((await change(market, "collectionRemoveListings", id, { listingIds: [ids[1]] })).collection!.version).toBe(collection!.version + 1);
    expect(await market.catalog.violated()).toEqual([]);
  });

  test("are at most 1,000, also when two add the last ones at once", async ({ market, scratch }) => {
    const [a, b, model] = await lamps(market, 3);
    const id = await collectionOf(market, []);
    const { database } = market.catalog.runtime;
    await database.run(
      `with made as (insert into catalog.listing (id, seller_id, kind, title, category_id)
         select gen_random_uuid(), l.seller_id, l.kind, l.title, l.category_id from catalog.listing l, generate_series(1, 999) where kernel.global_id('lst', l.id) = $1 returning id)
       insert into catalog.collection_listing (collection_id, listing_id) select c.id, m.id from made m, catalog.collection c where kernel.global_id('col', c.id) = $2`, [model, id]);
    const answers = await Promise.all([a, b].map((listing) => change(market, "collectionAddListings", id, { listingIds: [listing] })));
    expect(answers.flatMap(({ userErrors }) => userErrors.map(({ code }) => code))).toEqual(["INVALID"]);
    await asAdmin(scratch.adminUrl, (admin) => admin.query(
      `create temp table planted as select l.id from catalog.listing l where not exists (select from catalog.variant v where v.listing_id = l.id);
       delete from catalog.collection_listing where listing_id in (select id from planted);
       delete from catalog.listing where id in (select id from planted)`));
  });

  test("take a statement for any number of collections, and one for their counts", async ({ market, scratch }) => {
    const ids = await lamps(market, 2);
    const shelves = [await collectionOf(market, ids), await collectionOf(market, ids), await collectionOf(market, [])];
    const counting = countingDatabase(market.catalog.runtime.database);
    const counted = await subgraphUnderTest(scratch, catalog, counting.database);
    const statements = (of: readonly string[]) => counting.counted(async () => {
      const { data } = await counted.as(anonymous).run<{ _entities: { listings: { nodes: object[] } }[] }>(
        "query ($of: [_Any!]!) { _entities(representations: $of) { ... on Collection { listings(first: 5) { nodes { title } totalCount { value } } } } }", { of: of.map((id) => ({ __typename: "Collection", id })) });
      expect(data!._entities[0]!.listings.nodes).toHaveLength(2);
    });
    const constant = 3;      // and one for the collections
    expect([await statements(shelves.slice(0, 1)), await statements(shelves)]).toEqual([constant, constant]);
  });
});

describe("pins of a collection", () => {
  test("are listings that it has, each once, and at most 20", async ({ market }) => {
    const [a, b, outside] = await lamps(market, 3);
    const id = await collectionOf(market, [a!, b!]);
    const refused = async (listingIds: readonly unknown[]) => (await change(market, "collectionPinsSet", id, { expectedVersion: 3, listingIds })).userErrors.map(({ path }) => path!.join("."));
    expect(await refused([a, outside, a, "nothing"])).toEqual(["input.listingIds.1", "input.listingIds.2", "input.listingIds.3"]);
    expect(await refused(Array.from({ length: 21 }, () => a))).toEqual(["input.listingIds"]);
    expect((await change(market, "collectionPinsSet", id, { expectedVersion: 3, listingIds: [a] })).userErrors).toEqual([]);
    expect((await change(market, "collectionPinsSet", id, { expectedVersion: 4, listingIds: [] })).collection!.version).toBe(5);
    expect(await titles(market, id)).toEqual(["Lamp 2", "Lamp 1"]);
  });

  test("stand in one of the wanted orders when two want one at once, and the other hears that it came late", async ({ market }) => {
    const ids = await lamps(market, 3);
    const id = await collectionOf(market, ids);
    const wanted = [[ids[2], ids[0], ids[1]], [ids[0], ids[1], ids[2]], [ids[1], ids[2]]];
    const answers = await Promise.all(wanted.map((listingIds) => change(market, "collectionPinsSet", id, { expectedVersion: 3, listingIds })));
    expect(answers.map(({ userErrors }) => userErrors[0]?.code ?? "done").toSorted()).toEqual(["STALE_VERSION", "STALE_VERSION", "done"]);
    const won = answers.findIndex(({ userErrors }) => userErrors.length === 0);
    expect((await read(market, id)).listings.nodes.slice(0, wanted[won]!.length).map((listing) => listing.id)).toEqual(wanted[won]);
    expect(await market.catalog.violated()).toEqual([]);
  });
});
