import { describe, expect } from "vitest";
import { test, type CatalogWorld } from "@souk/test/catalog";

const fields = `version tags language location { country place latitude longitude } priceRule
  serviceTerms { durationMinutes venue } rentalTerms { minimumUnits maximumUnits depositMinor } digitalTerms { delivery } projectTerms { typicalDays revisions }`;
const create = async (world: CatalogWorld, input: object) =>
  world.mutate(world.owner, "listingCreate", { sellerId: world.sellerId, kind: "PHYSICAL", title: "A lamp", categoryId: (await world.category()).id, ...input }, { fields: `id ${fields}` });
const nothing = { serviceTerms: null, rentalTerms: null, digitalTerms: null, projectTerms: null };

describe("what is said of a listing", () => {
  test.for<[string, object, object]>([
    ["PHYSICAL", { tags: [" Brass ", "brass", "lamp"], language: "de", location: { country: "DE", place: "Berlin", latitude: "52.52", longitude: "13.4050001" } },
      { ...nothing, tags: ["brass", "lamp"], language: "de", location: { country: "DE", place: "Berlin", latitude: "52.52", longitude: "13.405" }, priceRule: "FIXED" }],
    ["SERVICE", { serviceTerms: { durationMinutes: 30, venue: "AT_SELLER" }, priceRule: "HOURLY" }, { ...nothing, serviceTerms: { durationMinutes: 30, venue: "AT_SELLER" }, priceRule: "HOURLY", language: "en", location: null }],
    ["RENTAL", { rentalTerms: { minimumUnits: 1, maximumUnits: 14, depositMinor: "90071992547" }, priceRule: "NIGHTLY" }, { ...nothing, rentalTerms: { minimumUnits: 1, maximumUnits: 14, depositMinor: "90071992547" } }],
    ["DIGITAL", { digitalTerms: { delivery: "LICENCE_KEY" } }, { ...nothing, digitalTerms: { delivery: "LICENCE_KEY" } }],
    ["PROJECT", { projectTerms: { typicalDays: 10, revisions: 2 }, priceRule: "FROM" }, { ...nothing, projectTerms: { typicalDays: 10, revisions: 2 }, priceRule: "FROM" }],
  ])("of kind %s is what was said", async ([kind, input, shown], { world }) => {
    expect((await create(world, { kind, ...input }))["listing"]).toMatchObject(shown);
  });

  test("stays what it was where a change says nothing of it, and goes where it says null", async ({ world }) => {
    const { listing } = await create(world, { kind: "SERVICE", tags: ["hair"], location: { country: "FR" }, serviceTerms: { durationMinutes: 30, venue: "REMOTE" } });
    const { id } = listing as { id: string };
    const change = (input: object) => world.mutate(world.owner, "listingUpdate", input, { id, fields });
    expect((await change({ expectedVersion: 1, title: "Hair" }))["listing"]).toMatchObject({ tags: ["hair"], location: { country: "FR", place: null, latitude: null }, serviceTerms: { venue: "REMOTE" } });
    expect((await change({ expectedVersion: 2, tags: null, location: null, serviceTerms: null }))["listing"]).toMatchObject({ tags: [], location: null, serviceTerms: null });
  });

  test.for<[string, object, string]>([
    ["terms of something else", { serviceTerms: { durationMinutes: 30, venue: "REMOTE" } }, "input.serviceTerms"],
    ["a service of no time", { kind: "SERVICE", serviceTerms: { durationMinutes: 1, venue: "REMOTE" } }, "input.serviceTerms.durationMinutes"],
    ["a rental whose shortest is longer than its longest", { kind: "RENTAL", rentalTerms: { minimumUnits: 9, maximumUnits: 2, depositMinor: "0" } }, "input.rentalTerms"],
    ["half a point", { location: { country: "DE", latitude: "1" } }, "input.location"],
    ["a point beyond the pole", { location: { country: "DE", latitude: "91", longitude: "0" } }, "input.location.latitude"],
    ["too many tags", { tags: Array.from({ length: 21 }, (_, n) => `tag ${n}`) }, "input.tags"],
    ["a language of three letters", { language: "deu" }, "input.language"],
    ["hours of a lamp", { priceRule: "HOURLY" }, "input.priceRule"],
  ])("is refused when it is %s", async ([, wrong, path], { world }) => {
    const { listing, userErrors } = await create(world, wrong);
    expect([listing, userErrors.map((error) => error.path?.join("."))]).toEqual([null, [path]]);
  });
});
