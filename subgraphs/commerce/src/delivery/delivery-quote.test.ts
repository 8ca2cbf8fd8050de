import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { newId } from "@souk/shared/ids";
import { deliveryQuote, type DeliveryItem, type DeliveryRequest, type ItemTerms } from "./delivery-quote.ts";
import type { ShippingRate } from "./shipping-profile-tables.ts";

const rate = (name: string, priceMinor: bigint, extraItemMinor = 0n, also: Partial<ShippingRate> = {}): ShippingRate =>
  ({ name, currency: "EUR", priceMinor, extraItemMinor, freeFromMinor: null, minDays: 1, maxDays: 3, ...also });
const terms = (profileId: string, rates: readonly ShippingRate[], pickups: ItemTerms["pickups"] = []): ItemTerms => ({ profileId, rates, pickups });
const item = (also: Partial<DeliveryItem> = {}): DeliveryItem =>
  ({ variantId: newId("var"), listingId: newId("lst"), kind: "PHYSICAL", quantity: 1, subtotalMinor: 1_000n, ...also });
const request = (items: readonly DeliveryItem[], also: Partial<DeliveryRequest> = {}): DeliveryRequest =>
  ({ sellerId: newId("sel"), currency: "EUR", destination: { country: "DE" }, items, ...also });
/** The quote for items that go by these terms, one for each. */
const quoted = (parts: readonly (readonly [DeliveryItem, ItemTerms | null])[], also: Partial<DeliveryRequest> = {}) =>
  deliveryQuote(request(parts.map(([each]) => each), also), (wanted) => parts.find(([each]) => each === wanted)![1]);
const prices = (...asked: Parameters<typeof quoted>) => quoted(...asked).options.map(({ optionId, priceMinor }) => [optionId, priceMinor]);

describe("what a seller asks for bringing several things", () => {
  test("is the first item's price and the further ones' of one profile, each way by its name", () => {
    const post = terms("a", [rate("Express", 900n, 100n), rate("Standard", 400n, 50n)]);
    expect(prices([[item({ quantity: 3 }), post]])).toEqual([["ship:standard", 500n], ["ship:express", 1_100n]]);
  });

  test("is the dearest first item and the others as further ones, as Etsy adds them: 2.00 and 0.75", () => {
    const [a, b] = [terms("a", [rate("Standard", 200n, 50n)]), terms("b", [rate("standard", 100n, 75n)])];
    expect(prices([[item(), a], [item(), b]])).toEqual([["ship:standard", 275n]]);
    expect(prices([[item({ quantity: 3 }), a]])).toEqual([["ship:standard", 300n]]);
  });

  test("is offered by names that all of it can go by, and by the cheapest of each", () => {
    const [a, b] = [terms("a", [rate("Express", 900n), rate("Post", 300n)]), terms("b", [rate("Express", 500n), rate("Boat", 200n, 20n, { minDays: 9, maxDays: 30 })])];
    const { options } = quoted([[item(), a], [item(), b]]);
    expect(options.map(({ optionId, name, priceMinor, minDays, maxDays }) => [optionId, name, priceMinor, minDays, maxDays]))
      .toEqual([["ship:*", "Delivery", 320n, 9, 30], ["ship:express", "Express", 900n, 1, 3]]);
  });

  test("is nothing from the subtotal on that its rate names, and the subtotal is of what goes by that rate", () => {
    const free = terms("a", [rate("Post", 300n, 100n, { freeFromMinor: 2_000n })]);
    expect(prices([[item({ quantity: 2, subtotalMinor: 2_000n }), free]])).toEqual([["ship:post", 0n]]);
    expect(prices([[item({ quantity: 2, subtotalMinor: 1_999n }), free]])).toEqual([["ship:post", 400n]]);
    expect(prices([[item({ subtotalMinor: 1_999n }), free], [item({ subtotalMinor: 9_000n }), terms("b", [rate("Post", 100n, 40n)])]])).toEqual([["ship:post", 340n]]);
  });

  test("can be picked up where all of it can", () => {
    const [here, there] = [newId("loc"), newId("loc")];
    const [first, second] = [{ locationId: here, name: "Here", country: "DE", region: null }, { locationId: there, name: "There", country: "US", region: "CA" }];
    const [a, b] = [terms("a", [], [first, second]), terms("b", [], [second])];
    expect(quoted([[item(), a], [item(), b]], { destination: null }).options).toMatchObject([{ optionId: `pickup:${there}`, kind: "PICKUP", name: "There", priceMinor: 0n, locationId: there, taxedAt: { country: "US", region: "CA" } }]);
  });

  test("is nothing for files and services, and they do not count as items of a parcel", () => {
    const file = item({ kind: "DIGITAL" });
    expect(quoted([[file, null]], { destination: null }).options).toMatchObject([{ optionId: "digital", kind: "DIGITAL", priceMinor: 0n }]);
    expect(quoted([[item({ kind: "SERVICE" }), null]]).options).toMatchObject([{ optionId: "none", kind: "NONE", priceMinor: 0n }]);
    expect(prices([[file, null], [item(), terms("a", [rate("Post", 300n, 100n)])]])).toEqual([["ship:post", 300n]]);
  });

  test("names what cannot be brought: without a profile, without a rate there, or before anybody said where to", () => {
    const [orphan, stuck, fine] = [item(), item(), item()];
    const parts = [[orphan, null], [stuck, terms("a", [])], [fine, terms("b", [rate("Post", 1n)])]] as const;
    expect(quoted(parts)).toEqual({ options: [], unavailable: { reason: "DELIVERY_UNAVAILABLE", variantIds: [orphan.variantId, stuck.variantId] } });
    expect(quoted(parts.slice(2)).unavailable).toBeNull();
    expect(quoted([[stuck, terms("a", [])]], { destination: null }).unavailable).toEqual({ reason: "DESTINATION_REQUIRED", variantIds: [stuck.variantId] });
  });
});

describe("whatever a seller asks", () => {
  const minor = fc.bigInt({ min: 0n, max: 10_000n });
  const rates = fc.uniqueArray(fc.record({ name: fc.constantFrom("Post", "Express", "Boat"), priceMinor: minor, extraItemMinor: minor }), { selector: ({ name }) => name, minLength: 1, maxLength: 3 })
    .map((drawn) => drawn.map(({ name, priceMinor, extraItemMinor }) => rate(name, priceMinor, extraItemMinor)));
  const parts = fc.array(rates, { minLength: 1, maxLength: 4 }).chain((profiles) => fc.array(
    fc.record({ profile: fc.nat({ max: profiles.length - 1 }), quantity: fc.integer({ min: 1, max: 5 }) }), { minLength: 1, maxLength: 6 },
  ).map((lines) => lines.map(({ profile, quantity }) => [item({ quantity }), terms(`profile-${profile}`, profiles[profile]!)] as const)));

  test("a price is never below nothing, and does not depend on the order of the items", () => {
    fc.assert(fc.property(parts, (drawn) => {
      const { options } = quoted(drawn);
      expect(options.length).toBeGreaterThan(0);
      for (const { priceMinor } of options) expect(priceMinor).toBeGreaterThanOrEqual(0n);
      expect(quoted(drawn.toReversed()).options).toEqual(options);
    }));
  });

  test("one item more makes no way cheaper, and not the cheapest one either", () => {
    fc.assert(fc.property(parts.filter((drawn) => drawn.length > 1), (drawn) => {
      const [fewer, more] = [quoted(drawn.slice(1)).options, quoted(drawn).options];
      const before = new Map(fewer.map(({ optionId, priceMinor }) => [optionId, priceMinor]));
      for (const { optionId, priceMinor } of more) expect(priceMinor).toBeGreaterThanOrEqual(before.get(optionId) ?? 0n);
      expect(more[0]!.priceMinor).toBeGreaterThanOrEqual(fewer[0]!.priceMinor);
    }));
  });
});
