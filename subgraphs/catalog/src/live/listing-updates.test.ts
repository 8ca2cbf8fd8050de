import { describe, expect } from "vitest";
import { catalog } from "@souk/catalog";
import { anonymous, type Caller } from "@souk/shared/caller";
import { newId } from "@souk/shared/ids";
import { listening } from "@souk/test/listening";
import { test } from "@souk/test/search";
import { person, subgraphUnderTest, type SubgraphUnderTest } from "@souk/test/subgraph-under-test";

const shown = "state title price { minor } variants { price { minor } }";
const listingUpdated = `subscription ($id: ID!) { listingUpdated(listingId: $id) { type from to listing { ${shown} } } }`;
interface Told { readonly type: string; readonly from: string | null; readonly to: string | null; readonly listing: object | null }

const follow = (under: SubgraphUnderTest<never>, caller: Caller, id: string) => listening<Told>(under, "catalog", caller, listingUpdated, { id });
const priced = (minor: string, expectedVersion: number) => ({ expectedVersion, optionNames: [], currency: "EUR", variants: [{ optionValues: [], priceMinor: minor }] });

describe("who follows a listing", () => {
  test("hears of its draft in its seller's team; to strangers there is none", async ({ market }) => {
    const { id, version } = await market.draft({ title: "A lamp", categoryId: (await market.category()).id });
    const team = await follow(market.catalog, person({ memberships: [{ of: market.sellerId, role: "SELLER_FULFILMENT" }] }), id);
    for (const stranger of [anonymous, person(), person({ roles: ["FINANCE"] })]) await expect(follow(market.catalog, stranger, id)).rejects.toThrow("NOT_FOUND There is no such listing.");
    await expect(follow(market.catalog, market.owner, newId("lst"))).rejects.toThrow("NOT_FOUND");
    await market.mutate(market.owner, "variantsBulkSet", priced("1500", version), { id });
    expect(await team.heard()).toEqual([{ type: "listing.updated", from: null, to: null, listing: { state: "DRAFT", title: "A lamp", price: { minor: "1500" }, variants: [{ price: { minor: "1500" } }] } }]);
  });

  test("is told what is so in every process, not what one remembers, and no more once it is hidden", async ({ market, scratch }) => {
    const id = await market.published({ title: "A bulb", categoryId: (await market.category()).id });
    const another = await subgraphUnderTest(scratch, catalog) as SubgraphUnderTest<never>;      // a memory of its own, which nobody tells anything
    const seen = async (under: SubgraphUnderTest<never>) => (await under.as(anonymous).run<{ listing: object }>(`query ($id: ID!) { listing(id: $id) { version ${shown} } }`, { id })).data!.listing as { readonly version: number };
    const { version, ...before } = await seen(another);
    const buyer = await follow(another, anonymous, id);
    expect(buyer.watch.events).not.toContain("media.attached");
    await market.mutate(market.owner, "variantsBulkSet", priced("990", version), { id });
    expect(await seen(another)).toMatchObject(before);
    const cheaper = { ...before, price: { minor: "990" }, variants: [{ price: { minor: "990" } }] };
    expect(await buyer.heard()).toEqual([{ type: "listing.updated", from: null, to: null, listing: cheaper }]);
    const owner = await follow(another, market.owner, id);
    await market.mutate(market.owner, "listingPause", {}, { id });
    await market.mutate(market.owner, "listingResume", {}, { id });
    expect((await owner.heard()).map(({ type, from, to, listing }) => [type, from, to, listing])).toEqual([["listing.paused", "PUBLISHED", "PAUSED", cheaper], ["listing.resumed", "PAUSED", "PUBLISHED", cheaper]]);
    await market.mutate(market.owner, "listingPause", {}, { id });
    await expect(buyer.heard()).rejects.toThrow("NOT_FOUND");
  });
});
