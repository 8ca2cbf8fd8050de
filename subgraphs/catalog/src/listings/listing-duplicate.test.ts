import { describe, expect } from "vitest";
import { newId } from "@souk/shared/ids";
import { mutated } from "@souk/test/mutated";
import { test } from "@souk/test/media";
import { person } from "@souk/test/subgraph-under-test";

const said = `kind title description category { slug } attributes { key number } price { minor currency } highestPrice { minor } priceRule optionNames condition tags language
  location { country place latitude longitude } serviceTerms { durationMinutes venue } variants { id sku options { name value } price { minor } compareAtPrice { minor } quantityBreaks { minimumQuantity unitPrice { minor } } }`;
interface Said { readonly id: string; readonly state: string; readonly version: number; readonly media: readonly object[]; readonly variants: readonly { readonly id: string; readonly sku: string | null }[] }
const fields = `listing { id state version publishedAt media { id } ${said} }`;
/** What must be the same in both. */
const plain = (listing: Said) => ({ ...listing, id: "", state: "", version: 0, publishedAt: null, media: [], variants: listing.variants.map((variant) => ({ ...variant, id: "", sku: null })) });

describe("a copy of a listing", () => {
  test("is a draft that says and offers the same, without numbers and pictures", async ({ shop }) => {
    const { id: categoryId } = await shop.category({ attributes: [{ key: "height", label: "Height", kind: "DECIMAL" }] });
    const { id } = await shop.draft({ kind: "SERVICE", categoryId, title: "Lamp repair", description: "It shines again.", tags: ["repair"], language: "de", attributes: [{ key: "height", number: "3.5" }], priceRule: "HOURLY",
      location: { country: "DE", place: "Berlin", latitude: "52.5", longitude: "13.4" }, serviceTerms: { durationMinutes: 60, venue: "AT_SELLER" } });
    await shop.mutate(shop.owner, "variantsBulkSet", { expectedVersion: 1, optionNames: ["Size"], currency: "EUR", variants: [
      { optionValues: ["S"], priceMinor: "1000", compareAtMinor: "1500", sku: "R-S", quantityBreaks: [{ minimumQuantity: 10, unitMinor: "900" }, { minimumQuantity: 20, unitMinor: "800" }] },
      { optionValues: ["M"], priceMinor: "1200", sku: "R-M" }] }, { id });
    await shop.attached(id);
    await shop.mutate(shop.owner, "listingSubmit", {}, { id });
    const original = (await shop.catalog.as(shop.owner).run<{ listing: Said }>(`query ($id: ID!) { ${fields.replace("listing", "listing(id: $id)")} }`, { id })).data!.listing;
    const { listing: copy, userErrors } = await mutated<Said>(shop, shop.owner, "listingDuplicate", { id, fields });
    expect(userErrors).toEqual([]);
    expect(plain(copy!)).toEqual(plain(original));
    expect(copy).toMatchObject({ state: "DRAFT", version: 1, media: [] });
    expect(copy!.variants.map(({ sku }) => sku)).toEqual([null, null]);
    const ids = [original, copy!].flatMap((listing) => [listing.id, ...listing.variants.map((variant) => variant.id)]);
    expect(new Set(ids).size).toBe(6);
    expect(original.variants.map(({ sku }) => sku)).toEqual(["R-S", "R-M"]);
    expect(await shop.catalog.violated()).not.toContain("C27");
    expect(await shop.told(copy!.id)).toEqual(["listing.created"]);
  });

  test("is made of a bare draft, too, once for a key", async ({ shop }) => {
    const { id } = await shop.draft({ categoryId: (await shop.category()).id });
    const ask = () => mutated<{ id: string }>(shop, shop.owner, "listingDuplicate", { id, input: { idempotencyKey: "one-copy" }, fields: "listing { id variants { price { minor } } }" });
    const [one, two] = [await ask(), await ask()];
    expect(one).toMatchObject({ listing: { variants: [{ price: null }] }, userErrors: [] });
    expect(two.listing!.id).toBe(one.listing!.id);
    expect((await shop.catalog.violated())).toEqual([]);
  });

  test("is made by those who write the seller's listings, of nothing that an operator has taken down", async ({ shop }) => {
    const id = await shop.lamp();
    const copy = (as = shop.owner, of: string = id) => mutated(shop, as, "listingDuplicate", { id: of, fields: "listing { id }" });
    expect((await copy(person())).userErrors).toMatchObject([{ code: "INVALID", path: ["id"] }]);
    expect((await copy(shop.owner, newId("lst"))).userErrors).toMatchObject([{ code: "INVALID", path: ["id"] }]);
    await expect(copy(person({ memberships: [{ of: shop.sellerId, role: "SELLER_FULFILMENT" }] }))).rejects.toThrow("FORBIDDEN");
    await shop.mutate(shop.owner, "listingSubmit", {}, { id });
    await mutated(shop, shop.operator, "listingSuspend", { id, input: { reason: "Not allowed." }, fields: "listing { state }" });
    expect((await copy()).userErrors).toMatchObject([{ code: "INVALID_TRANSITION" }]);
  });
});
