import { describe, expect } from "vitest";
import { anonymous } from "@souk/shared/caller";
import { uuidOf } from "@souk/shared/ids";
import { inTransaction } from "@souk/test/database";
import { sellerMoved, sellerPlanted } from "@souk/test/seller-planted";
import { person } from "@souk/test/subgraph-under-test";
import { test, type CatalogWorld } from "@souk/test/catalog";

const fields = "version title description condition price { minor } attributes { key number } category { id }";
const height = { key: "height", label: "Height", kind: "DECIMAL" };
const update = (world: CatalogWorld, id: string, input: object, caller = world.owner) =>
  world.mutate(caller, "listingUpdate", { expectedVersion: 1, ...input }, { id, fields });

describe("listingUpdate", () => {
  test("changes what is given; null takes price and condition away", async ({ world }) => {
    const { id: categoryId } = await world.category({ attributes: [height] });
    const { id } = await world.draft({ categoryId, price: { minor: "500", currency: "EUR" }, condition: "NEW", attributes: [{ key: "height", number: "3" }] });
    const titled = await update(world, id, { title: "A taller lamp", attributes: [{ key: "height", number: "4" }] });
    expect(titled["listing"]).toEqual({ version: 2, title: "A taller lamp", description: "", condition: "NEW", price: { minor: "500" }, attributes: [{ key: "height", number: "4" }], category: { id: categoryId } });
    const bare = await update(world, id, { expectedVersion: 2, price: null, condition: null, attributes: [] });
    expect(bare["listing"]).toMatchObject({ version: 3, price: null, condition: null, attributes: [] });
    expect(await world.catalog.violated()).toEqual([]);
  });

  test("changes under which tax rates it is sold, and whoever sells it is told", async ({ world, scratch }) => {
    const { id } = await world.draft({ categoryId: (await world.category()).id, taxClass: "REDUCED" });
    const taxed = (input: object) => world.mutate(world.owner, "listingUpdate", input, { id, fields: "taxClass" });
    expect((await taxed({ expectedVersion: 1, title: "A book" }))["listing"]).toEqual({ taxClass: "REDUCED" });
    expect((await taxed({ expectedVersion: 2, taxClass: "ZERO" }))["listing"]).toEqual({ taxClass: "ZERO" });
    const commerce = await scratch.open("commerce");
    const told = await inTransaction(commerce, (tx) => tx.row(
      `select l.tax_class from catalog.sellable_variant_lock_v1(array(select v.variant_id from catalog.sellable_variant_v1 v where v.listing_id = $1)) as l`, [uuidOf(id)]));
    expect(told).toEqual({ tax_class: "ZERO" });
  });

  test("refuses another version than the present one, and of two at once lets one through", async ({ world }) => {
    const { id } = await world.draft({ categoryId: (await world.category()).id });
    const answers = await Promise.all([update(world, id, { title: "One" }), update(world, id, { title: "Two" })]);
    expect(answers.flatMap(({ userErrors }) => userErrors.map(({ code }) => code))).toEqual(["STALE_VERSION"]);
  });

  test("refuses a category that does not ask what is answered, until the answers go with it", async ({ world }) => {
    const [{ id: from }, { id: to }] = [await world.category({ attributes: [height] }), await world.category()];
    const { id } = await world.draft({ categoryId: from, attributes: [{ key: "height", number: "3" }] });
    expect((await update(world, id, { categoryId: to })).userErrors).toMatchObject([{ code: "INVALID", path: ["input", "attributes", "height"] }]);
    expect((await update(world, id, { categoryId: to, attributes: [] }))["listing"]).toMatchObject({ version: 2, category: { id: to } });
  });

  test.for([
    ["a title of nothing", { title: null }, "input.title"], ["a used file", { condition: "GOOD" }, "input.condition"],
    ["an answer to nothing", { attributes: [{ key: "height", number: "1" }] }, "input.attributes.height"],
  ] as const)("refuses %s, saying where, and changes nothing", async ([, wrong, path], { world }) => {
    const { id } = await world.draft({ kind: "DIGITAL", categoryId: (await world.category()).id });
    const { listing, userErrors } = await update(world, id, wrong);
    expect([listing, userErrors.map((error) => error.path?.join("."))]).toEqual([null, [path]]);
    const { data } = await world.catalog.as(world.owner).run(`query ($id: ID!) { listing(id: $id) { version } }`, { id });
    expect(data).toEqual({ listing: { version: 1 } });
  });

  test("changes once for one key", async ({ world }) => {
    const { id } = await world.draft({ categoryId: (await world.category()).id });
    const input = { title: "Once", idempotencyKey: world.key() };
    const [first, second] = [await update(world, id, input), await update(world, id, input)];
    expect(first["listing"]).toMatchObject({ version: 2, title: "Once" });
    expect(second).toEqual(first);
  });

  test("is refused to a seller that was suspended meanwhile", async ({ world, scratch }) => {
    const sellerId = await sellerPlanted(scratch);
    const owner = person({ memberships: [{ of: sellerId, role: "SELLER_OWNER" }] });
    const { listing } = await world.mutate(owner, "listingCreate", { sellerId, kind: "PHYSICAL", title: "A lamp", categoryId: (await world.category()).id });
    await sellerMoved(scratch, sellerId, "SUSPENDED");
    const { id } = listing as { id: string };
    expect((await update(world, id, { title: "Still here" }, owner)).userErrors).toMatchObject([{ code: "SELLER_UNAVAILABLE", path: ["id"] }]);
  });

  test("does not exist for strangers, and is not for those of the team who do not list", async ({ world }) => {
    const { id } = await world.draft({ categoryId: (await world.category()).id });
    for (const stranger of [person(), person({ roles: ["ADMIN"] })])
      expect((await update(world, id, { title: "Mine" }, stranger)).userErrors).toMatchObject([{ code: "INVALID", path: ["id"] }]);
    const finance = person({ memberships: [{ of: world.sellerId, role: "SELLER_FINANCE" }] });
    await expect(update(world, id, { title: "Mine" }, finance)).rejects.toThrow("FORBIDDEN");
    await expect(update(world, id, { title: "Mine" }, anonymous)).rejects.toThrow("UNAUTHENTICATED");
  });
});
