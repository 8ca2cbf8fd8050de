import { describe, expect } from "vitest";
import { anonymous } from "@souk/shared/caller";
import { uuidOf } from "@souk/shared/ids";
import { test, type CatalogWorld } from "@souk/test/catalog";
import { asAdmin } from "@souk/test/cluster";
import { inTransaction } from "@souk/test/database";
import { person } from "@souk/test/subgraph-under-test";

const fields = `version optionNames price { minor currency } highestPrice { minor }
  variants { id sku options { name value } price { minor } compareAtPrice { minor } quantityBreaks { minimumQuantity unitPrice { minor } } }`;
interface Shown { id: string; sku: string | null; options: { name: string; value: string }[]; price: { minor: string } }
const set = (world: CatalogWorld, id: string, input: object, caller = world.owner) =>
  world.mutate(caller, "variantsBulkSet", { expectedVersion: 1, optionNames: ["Size"], currency: "EUR", ...input }, { id, fields });
const shirt = async (world: CatalogWorld) => (await world.draft({ title: "A shirt", description: "Cotton.", condition: "NEW", categoryId: (await world.category()).id, price: { minor: "900", currency: "EUR" } })).id;
const small = { optionValues: ["S"], priceMinor: "1000", sku: "SH-S" };
const medium = { optionValues: ["M"], priceMinor: "1200", sku: "SH-M" };

describe("variants", () => {
  test("are one without options, at the listing's price", async ({ world }) => {
    const id = await shirt(world);
    const { data } = await world.catalog.as(world.owner).run<{ listing: { variants: Shown[] } }>(`query ($id: ID!) { listing(id: $id) { ${fields} } }`, { id });
    expect(data!.listing).toMatchObject({ optionNames: [], price: { minor: "900" }, variants: [{ options: [], sku: null, price: { minor: "900" } }] });
    await world.mutate(world.owner, "listingUpdate", { expectedVersion: 1, price: { minor: "800", currency: "EUR" } }, { id });
    const after = await world.catalog.as(world.owner).run<{ listing: { variants: Shown[] } }>(`query ($id: ID!) { listing(id: $id) { ${fields} } }`, { id });
    expect(after.data!.listing).toMatchObject({ price: { minor: "800" }, highestPrice: { minor: "800" }, variants: [{ id: data!.listing.variants[0]!.id, price: { minor: "800" } }] });
    expect(await world.catalog.violated()).toEqual([]);
  });

  test("are set all at once; those with the same values stay the same ones, the others are not offered any more", async ({ world }) => {
    const id = await shirt(world);
    const first = (await set(world, id, { variants: [small, { ...medium, compareAtMinor: "1500", quantityBreaks: [{ minimumQuantity: 10, unitMinor: "1100" }, { minimumQuantity: 20, unitMinor: "1000" }] }] }))["listing"] as { variants: Shown[] };
    expect(first).toMatchObject({ version: 2, optionNames: ["Size"], price: { minor: "1000", currency: "EUR" }, highestPrice: { minor: "1200" }, variants: [
      { sku: "SH-S", options: [{ name: "Size", value: "S" }], compareAtPrice: null, quantityBreaks: [] },
      { sku: "SH-M", compareAtPrice: { minor: "1500" }, quantityBreaks: [{ minimumQuantity: 10, unitPrice: { minor: "1100" } }, { minimumQuantity: 20, unitPrice: { minor: "1000" } }] }] });
    const second = (await set(world, id, { expectedVersion: 2, variants: [{ ...medium, sku: "SH-S" }, { optionValues: ["L"], priceMinor: "1300", sku: "SH-M" }] }))["listing"] as { variants: Shown[] };
    expect(second.variants.map(({ sku, options }) => [sku, options[0]!.value])).toEqual([["SH-S", "M"], ["SH-M", "L"]]);
    expect(second.variants[0]!.id).toBe(first.variants[1]!.id);
    const { data } = await world.catalog.as(world.owner).run(`query ($of: [_Any!]!) { _entities(representations: $of) { ... on Variant { isOffered } } }`,
      { of: [first.variants[0]!.id, second.variants[0]!.id].map((variantId) => ({ __typename: "Variant", id: variantId })) });
    expect(data).toEqual({ _entities: [{ isOffered: false }, { isOffered: true }] });
    expect(await world.catalog.violated()).toEqual([]);
  });

  test("cost what their breaks say, by how many are bought", async ({ world }) => {
    const id = await shirt(world);
    await set(world, id, { optionNames: [], variants: [{ optionValues: [], priceMinor: "1200", quantityBreaks: [{ minimumQuantity: 10, unitMinor: "1100" }, { minimumQuantity: 20, unitMinor: "1000" }] }] });
    const { data } = await world.catalog.as(world.owner).run(
      `query ($id: ID!) { listing(id: $id) { variants { none: unitPriceFor(quantity: 0) { minor } one: unitPriceFor(quantity: 9) { minor } ten: unitPriceFor(quantity: 10) { minor } many: unitPriceFor(quantity: 5000) { minor } } } }`, { id });
    expect(data).toEqual({ listing: { variants: [{ none: null, one: { minor: "1200" }, ten: { minor: "1100" }, many: { minor: "1000" } }] } });
  });

  test.for<[string, object, string[]]>([
    ["a value too few", { variants: [{ ...small, optionValues: [] }] }, ["input.variants.0.optionValues"]],
    ["the same values twice", { variants: [small, { ...small, sku: "other", optionValues: ["s"] }] }, ["input.variants.1.optionValues"]],
    ["one number for two", { variants: [small, { ...medium, sku: "SH-S" }] }, ["input.variants.1.sku"]],
    ["a price before that is no more", { variants: [{ ...small, compareAtMinor: "1000" }] }, ["input.variants.0.compareAtMinor"]],
    ["a break that costs more", { variants: [{ ...small, quantityBreaks: [{ minimumQuantity: 5, unitMinor: "2000" }] }] }, ["input.variants.0.quantityBreaks"]],
    ["breaks out of order", { variants: [{ ...small, quantityBreaks: [{ minimumQuantity: 9, unitMinor: "900" }, { minimumQuantity: 5, unitMinor: "800" }] }] }, ["input.variants.0.quantityBreaks"]],
    ["no variant", { variants: [] }, ["input.variants"]],
    ["four options", { optionNames: ["a", "b", "c", "d"], variants: [{ ...small, optionValues: ["a", "b", "c"] }] }, ["input.optionNames"]],
    ["an option twice", { optionNames: ["Size", "size"], variants: [{ ...small, optionValues: ["a", "b"] }] }, ["input.optionNames"]],
    ["a price below nothing", { variants: [{ ...small, priceMinor: "-1" }] }, ["input.variants.0.priceMinor"]],
  ])("refuse %s, saying where, and stay as they are", async ([, wrong, paths], { world }) => {
    const id = await shirt(world);
    const { listing, userErrors } = await set(world, id, wrong);
    expect([listing, userErrors.map(({ path }) => path?.join("."))]).toEqual([null, paths]);
    const { data } = await world.catalog.as(world.owner).run(`query ($id: ID!) { listing(id: $id) { version variants { sku } } }`, { id });
    expect(data).toEqual({ listing: { version: 1, variants: [{ sku: null }] } });
  });

  test("belong to their listing: strangers neither set nor see those of a draft, and its price is not set past them", async ({ world }) => {
    const id = await shirt(world);
    expect((await set(world, id, { variants: [small] }, person())).userErrors).toMatchObject([{ code: "INVALID", path: ["id"] }]);
    expect((await set(world, id, { expectedVersion: 7, variants: [small] })).userErrors).toMatchObject([{ code: "STALE_VERSION" }]);
    const { variants: [variant] } = (await set(world, id, { variants: [small] }))["listing"] as { variants: Shown[] };
    const seen = async () => (await world.catalog.as(anonymous).run(`query ($of: [_Any!]!) { _entities(representations: $of) { ... on Variant { sku } } }`, { of: [{ __typename: "Variant", id: variant!.id }] })).data;
    expect(await seen()).toEqual({ _entities: [null] });
    expect((await world.mutate(world.owner, "listingUpdate", { expectedVersion: 2, price: { minor: "1", currency: "EUR" } }, { id })).userErrors).toMatchObject([{ path: ["input", "price"] }]);
    await world.mutate(world.owner, "listingSubmit", {}, { id });
    expect(await seen()).toEqual({ _entities: [{ sku: "SH-S" }] });
  });

  test("are told to those who sell as they are under the lock, whatever changed while that was waited for", async ({ world, scratch }) => {
    const id = await shirt(world);
    const { variants: [variant] } = (await set(world, id, { variants: [small] }))["listing"] as { variants: Shown[] };
    await world.mutate(world.owner, "listingSubmit", {}, { id });
    const commerce = await scratch.open("commerce");
    const told = () => inTransaction(commerce, (tx) => tx.row<{ price_minor: string; is_sellable: boolean }>(
      "select price_minor, is_sellable from catalog.sellable_variant_lock_v1($1::uuid[])", [[uuidOf(variant!.id)]]));
    expect(await told()).toEqual({ price_minor: "1000", is_sellable: true });
    await asAdmin(scratch.adminUrl, async (admin) => {
      await admin.query("begin");
      await admin.query("update catalog.listing set title = title where id = $1", [uuidOf(id)]);
      const waiting = told();
      await admin.query("update catalog.variant set price_minor = 1100 where id = $1", [uuidOf(variant!.id)]);
      await admin.query("commit");
      expect(await waiting).toEqual({ price_minor: "1100", is_sellable: true });
    });
    await asAdmin(scratch.adminUrl, (admin) => admin.query("update catalog.variant set price_minor = 1000 where id = $1", [uuidOf(variant!.id)]));
    await world.mutate(world.owner, "listingPause", {}, { id });
    expect(await told()).toEqual({ price_minor: "1000", is_sellable: false });
  });
});
