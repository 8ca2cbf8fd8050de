import { describe, expect } from "vitest";
import { anonymous } from "@souk/shared/caller";
import { everywhere, test, type DeliveryWorld, type Shop } from "@souk/test/delivery";
import { person } from "@souk/test/subgraph-under-test";

const fields = "id name isDefault version isArchived zones { name countries isRestOfWorld postalCodePrefixes rates { name price { minor currency } extraItem { minor } freeFrom { minor } minDays maxDays } }";
const express = { name: "Express", currency: "EUR", priceMinor: "1500", freeFromMinor: "10000", minDays: 1, maxDays: 2 };
const islands = { name: "Islands", countries: ["DE"], postalCodePrefixes: ["25 9", "264"], rates: [{ ...express, name: "Boat" }] };
const germany = { name: "Home", countries: ["DE", "AT"], rates: [express] };
const create = ({ ask }: DeliveryWorld, { sellerId, owner }: Shop, input: object = {}, caller = owner) => ask(caller, "shippingProfileCreate", { sellerId, name: "Parcels", zones: [everywhere], ...input }, { fields });
const shown = async ({ commerce }: DeliveryWorld, { sellerId }: Shop, caller: Parameters<typeof commerce.as>[0]) =>
  (await commerce.as(caller).run<{ _entities: [{ shippingProfiles: { id: string; name: string; isDefault: boolean; version: number }[] | null }] }>(
    `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Seller { shippingProfiles { id name isDefault version } } } }`, { of: [{ __typename: "Seller", id: sellerId }] })).data!._entities[0].shippingProfiles;

describe("a shipping profile", () => {
  test("says where to a seller sends and for how much, as it was told", async ({ market }) => {
    const { shippingProfile } = await create(market, await market.shop(), { zones: [islands, germany, everywhere] });
    expect(shippingProfile).toMatchObject({ name: "Parcels", isDefault: true, version: 1, isArchived: false, zones: [
      { name: "Islands", countries: ["DE"], isRestOfWorld: false, postalCodePrefixes: ["259", "264"], rates: [{ name: "Boat" }] },
      { name: "Home", countries: ["AT", "DE"], postalCodePrefixes: [], rates: [{ name: "Express", price: { minor: "1500", currency: "EUR" }, extraItem: { minor: "0" }, freeFrom: { minor: "10000" }, minDays: 1, maxDays: 2 }] },
      { name: "World", countries: [], isRestOfWorld: true, rates: [{ name: "Post", extraItem: { minor: "100" }, freeFrom: null }] }] });
  });

  test("is the default of its seller when it is the first, or takes that from another; of ten at once one is", async ({ market }) => {
    const shop = await market.shop();
    for (const round of ["first", "second"])      // ten at once, which is the pool; twenty are as many as there may be
      await Promise.all(Array.from({ length: 10 }, (_, n) => create(market, shop, { name: `Profile ${round} ${n}`, isDefault: n % 3 === 0 })));
    expect((await shown(market, shop, shop.owner))!.filter(({ isDefault }) => isDefault)).toHaveLength(1);
    expect((await create(market, shop)).userErrors).toMatchObject([{ code: "INVALID", path: ["input", "sellerId"] }]);
    const other = (await shown(market, shop, shop.owner))!.find(({ isDefault }) => !isDefault)!;
    await market.ask(shop.owner, "shippingProfileUpdate", { expectedVersion: other.version, isDefault: true }, { id: other.id });
    expect((await shown(market, shop, shop.owner))!.filter(({ isDefault }) => isDefault).map(({ id }) => id)).toEqual([other.id]);
  });

  test("changes all its zones at once, and keeps what is not named", async ({ market }) => {
    const shop = await market.shop();
    const id = await market.profile(shop, { zones: [germany, everywhere] });
    const update = (input: object, caller = shop.owner) => market.ask(caller, "shippingProfileUpdate", input, { id, fields });
    expect((await update({ expectedVersion: 1, zones: [islands] }))["shippingProfile"]).toMatchObject({ version: 2, name: "Parcels", zones: [{ name: "Islands" }] });
    expect((await update({ expectedVersion: 2, name: "Boats" }))["shippingProfile"]).toMatchObject({ version: 3, name: "Boats", zones: [{ name: "Islands" }] });
    expect((await update({ expectedVersion: 2, name: "Late" })).userErrors).toMatchObject([{ code: "STALE_VERSION" }]);
    expect((await update({ expectedVersion: 3, isDefault: false })).userErrors).toMatchObject([{ path: ["input", "isDefault"] }]);
    expect((await update({ expectedVersion: 3, name: "Mine" }, person())).userErrors).toMatchObject([{ code: "INVALID", path: ["id"] }]);
    await expect(update({ expectedVersion: 3 }, person({ memberships: [{ of: shop.sellerId, role: "SELLER_FINANCE" }] }))).rejects.toThrow("FORBIDDEN");
  });

  test.for<[string, object, string[]]>([
    ["a zone that is nowhere", { zones: [{ ...germany, countries: [] }] }, ["input.zones.0.countries"]],
    ["a country twice", { zones: [germany, { ...germany, name: "Again", countries: ["AT"] }] }, ["input.zones.1.countries"]],
    ["a country twice in one zone", { zones: [{ ...germany, countries: ["DE", "DE"] }] }, ["input.zones.0.countries"]],
    ["the rest of the world twice", { zones: [everywhere, everywhere] }, ["input.zones.1.isRestOfWorld"]],
    ["postal codes of two countries", { zones: [{ ...islands, countries: ["DE", "AT"] }] }, ["input.zones.0.postalCodePrefixes"]],
    ["one beginning of postal codes twice", { zones: [{ ...islands, postalCodePrefixes: ["259", "2 59"] }] }, ["input.zones.0.postalCodePrefixes"]],
    ["two rates of one name", { zones: [{ ...germany, rates: [express, { ...express, name: "express " }] }] }, ["input.zones.0.rates"]],
    ["a zone without a rate", { zones: [{ ...germany, rates: [] }] }, ["input.zones.0.rates"]],
    ["days that run backward", { zones: [{ ...germany, rates: [{ ...express, minDays: 9 }] }] }, ["input.zones.0.rates.0"]],
    ["a price below nothing", { zones: [{ ...germany, rates: [{ ...express, priceMinor: "-1" }] }] }, ["input.zones.0.rates.0.priceMinor"]],
    ["a rate that is called as several together are", { zones: [{ ...germany, rates: [{ ...express, name: " * " }] }] }, ["input.zones.0.rates.0.name"]],
    ["a blank name", { name: " " }, ["input.name"]],
    ["a place that is nobody's", { pickupLocationIds: ["loc_nowhere"] }, ["input.pickupLocationIds"]],
  ])("is refused with %s, saying where, and nothing is made", async ([, wrong, paths], { market }) => {
    const shop = await market.shop();
    const { shippingProfile, userErrors } = await create(market, shop, wrong);
    expect([shippingProfile, userErrors.map(({ path }) => path?.join("."))]).toEqual([null, paths]);
    expect(await shown(market, shop, shop.owner)).toEqual([]);
  });

  test("is shown to its team and to staff, to nobody else", async ({ market }) => {
    const shop = await market.shop();
    const id = await market.profile(shop);
    for (const reader of [shop.owner, person({ memberships: [{ of: shop.sellerId, role: "SELLER_FULFILMENT" }] }), person({ roles: ["SUPPORT"] })])
      expect(await shown(market, shop, reader)).toMatchObject([{ id }]);
    const stranger = person({ memberships: [{ of: (await market.shop()).sellerId, role: "SELLER_OWNER" }] });
    for (const other of [anonymous, person(), stranger]) {
      expect(await shown(market, shop, other)).toBeNull();
      const { data } = await market.commerce.as(other).run(`query ($of: [_Any!]!) { _entities(representations: $of) { ... on ShippingProfile { name } } }`, { of: [{ __typename: "ShippingProfile", id }] });
      expect(data).toEqual({ _entities: [null] });
      await expect(create(market, shop, {}, other)).rejects.toThrow(other === anonymous ? "UNAUTHENTICATED" : "FORBIDDEN");
    }
  });

  test("goes with listings of its seller, once it is not archived", async ({ market }) => {
    const [shop, other] = [await market.shop(), await market.shop()];
    const [id, mine, theirs] = [await market.profile(shop), await market.sold(shop), await market.sold(other)];
    const assign = (listingIds: string[]) => market.ask(shop.owner, "shippingProfileAssign", { listingIds }, { id });
    expect((await assign([mine, theirs])).userErrors).toMatchObject([{ path: ["input", "listingIds"] }]);
    expect((await assign(["lst_nothing"])).userErrors).toMatchObject([{ path: ["input", "listingIds"] }]);
    expect((await assign([mine, mine]))["shippingProfile"]).toMatchObject({ id });
    expect((await market.ask(shop.owner, "shippingProfileArchive", {}, { id, fields }))["shippingProfile"]).toMatchObject({ isArchived: true, isDefault: false, version: 2 });
    expect(await shown(market, shop, shop.owner)).toEqual([]);
    expect((await assign([mine])).userErrors).toMatchObject([{ code: "INVALID_TRANSITION" }]);
  });
});
