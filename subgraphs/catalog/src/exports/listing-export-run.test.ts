import { describe, expect } from "vitest";
import { person } from "@souk/test/subgraph-under-test";
import { lines, test, type FilesWorld } from "@souk/test/listing-files";

/** Listings with whatever a listing can have; texts that a spreadsheet would run, that have commas, quotes, lines and stars. */
async function stocked(depot: FilesWorld): Promise<void> {
  const { categorySlug: category } = depot;
  const all = [
    { key: "e-1", title: "=HYPERLINK(\"https://example.test\")", description: "-5 °C, \"cold\"\r\nand more.", kind: "PHYSICAL", condition: "FAIR", category, tags: ["a|b", "c,d", "+e"], language: "de",
      attributes: [{ key: "material", choice: "brass" }, { key: "height", number: "-3.5" }, { key: "fits", choices: ["e14", "e27"] }, { key: "dimmable", flag: true }, { key: "designer", text: "@home 'quoted'" }],
      currency: "EUR", optionNames: ["Size", "Colour"], variants: [
        { optionValues: ["S", "=red"], priceMinor: "1000", compareAtMinor: "1200", sku: "S-1", quantityBreaks: [{ minimumQuantity: 10, unitMinor: "900" }, { minimumQuantity: 20, unitMinor: "800" }] },
        { optionValues: ["M", "blue"], priceMinor: "1100" }],
      location: { country: "DE", place: "Köln", latitude: "50.9375", longitude: "-6.9603" } },
    { key: "e-2", title: "An hour", description: "Of help.", kind: "SERVICE", category, priceRule: "HOURLY", attributes: [{ key: "material", choice: "glass" }], serviceTerms: { durationMinutes: 60, venue: "REMOTE" }, price: { minor: "5000", currency: "JPY" } },
    { key: "e-3", title: "A boat", description: "To row.", kind: "RENTAL", condition: "GOOD", category, priceRule: "NIGHTLY", attributes: [{ key: "material", choice: "glass" }], rentalTerms: { minimumUnits: 2, maximumUnits: 14, depositMinor: "10050" }, price: { minor: "5000", currency: "EUR" } },
    { key: "e-4", title: "A font", description: "", kind: "DIGITAL", category, digitalTerms: { delivery: "DOWNLOAD" } },
    { key: "e-5", title: "A website", description: "By quote.", kind: "PROJECT", category, attributes: [{ key: "material", choice: "glass" }], projectTerms: { typicalDays: 30, revisions: 2 } },
  ];
  const report = await depot.imported(all.map((one) => JSON.stringify(one)).join("\n"), { format: "JSON_LINES", isSubmitted: true, condition: null });
  expect(report.rows.flatMap(({ errors }) => errors)).toEqual([]);
  await depot.draft({ title: "By hand", categoryId: depot.categoryId });
}

describe("what is exported", () => {
  test.for(["JSON_LINES", "SOUK_CSV"])("as %s is imported again with everything unchanged, and no cell is a formula", async (format, { depot }) => {
    await stocked(depot);
    const text = await depot.exported(format);
    if (format === "SOUK_CSV") expect(text.match(/(^|,|\n)"?[=+@-]/g)).toBeNull();
    for (const isSubmitted of [false, true]) {
      const report = await depot.imported(text, { format, isSubmitted, currency: null, condition: null });
      expect(report.rows.filter(({ status }) => status !== "UNCHANGED")).toEqual([]);
      expect(report).toMatchObject({ state: "DONE", failed: 0, created: 0, updated: 0 });
      expect(report.unchanged).toBeGreaterThanOrEqual(6);
    }
    expect(await depot.exported(format)).toBe(text);
  });

  test("as SHOPIFY_CSV is imported again unchanged as far as its columns go", async ({ depot }) => {
    await depot.imported(lines("key,title,description,attribute.material,option1.name,option1.value,sku,price", "p-1,A tee,\"Soft <b>\n& warm.\",brass,Size,S,P-S,12.00", "p-1,,,,Size,M,P-M,13.00", "p-2,A mug,Holds tea.,glass,,,,8.00"), { isSubmitted: true });
    const text = await depot.exported("SHOPIFY_CSV");
    const report = await depot.imported(text, { format: "SHOPIFY_CSV", isSubmitted: true, currency: null });
    expect(report.rows.filter(({ key }) => key?.startsWith("p-")).map(({ key, status }) => [key, status])).toEqual([["p-1", "UNCHANGED"], ["p-2", "UNCHANGED"]]);
  });
});

describe("an export", () => {
  const create = `mutation ($input: ListingExportCreateInput!) { listingExportCreate(input: $input) { listingExport { id state downloadUrl } userErrors { __typename code ... on ListingExportRunningError { listingExportId } } } }`;
  const read = `query ($id: ID!) { listingExport(id: $id) { state listings downloadUrl } }`;
  type Created = { listingExportCreate: { listingExport: { id: string; downloadUrl: string | null } | null; userErrors: { code: string; listingExportId?: string }[] } };

  test("is one at a time, is seen by the seller's team alone, and its address is good for nobody who changes it", async ({ depot }) => {
    const input = () => ({ input: { sellerId: depot.sellerId, format: "SOUK_CSV", idempotencyKey: depot.key() } });
    const first = (await depot.catalog.as(depot.owner).run<Created>(create, input())).data!.listingExportCreate;
    const { id } = first.listingExport!;
    expect(first.listingExport!.downloadUrl).toBeNull();
    expect((await depot.catalog.as(depot.owner).run<Created>(create, input())).data!.listingExportCreate.userErrors).toMatchObject([{ code: "EXPORT_RUNNING", listingExportId: id }]);
    expect((await depot.catalog.as(person()).run(create, input())).errors).toMatchObject([{ extensions: { code: "FORBIDDEN" } }]);
    await depot.settled();
    expect((await depot.catalog.as(person()).run(read, { id })).data).toEqual({ listingExport: null });
    const { data } = await depot.catalog.as(depot.owner).run<{ listingExport: { downloadUrl: string } }>(read, { id });
    const { downloadUrl } = data!.listingExport;
    const answer = await fetch(downloadUrl);
    expect([answer.status, answer.headers.get("content-type"), answer.headers.get("x-content-type-options")]).toEqual([200, "text/csv", "nosniff"]);
    expect(answer.headers.get("content-disposition")).toMatch(/^attachment; filename="listings-\d{4}-\d\d-\d\d\.csv"$/);
    for (const forged of [downloadUrl.replace(/signature=(.)/, (_, first) => `signature=${first === "_" ? "-" : "_"}`), downloadUrl.replace("expires=", "expires=9"), downloadUrl.replace(/\?.*/, "")])
      expect((await fetch(forged)).status).toBe(403);
  });
});
