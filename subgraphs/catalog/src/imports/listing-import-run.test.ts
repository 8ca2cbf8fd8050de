import { describe, expect } from "vitest";
import { lines, test } from "@souk/test/listing-files";

describe("Souk's CSV", () => {
  test("becomes listings with variants and answers, published if that was asked for, and the same again changes nothing", async ({ depot }) => {
    const file = lines(
      "key,title,description,kind,tags,attribute.material,attribute.height,attribute.fits,option1.name,option1.value,sku,price,compareAtPrice,quantityBreaks",
      `lamp-1,A brass lamp,"It shines,\r\nbrightly.",PHYSICAL,old|brass,brass,-3.5,e14|e27,Size,S,L1-S,19.90,25.00,10:15.00|100:12.00`,
      "lamp-1,,,,,,,,Size,M,L1-M,24.90,,",
      "lamp-2,A glass lamp,It glows.,PHYSICAL,,glass,,,,,L2,5,,");
    const first = await depot.imported(file, { isSubmitted: true });
    expect(first).toMatchObject({ state: "DONE", created: 2, updated: 0, unchanged: 0, failed: 0, warned: 0, rowsRead: 4, bytesRead: Buffer.byteLength(file) });
    expect(first.rows.map(({ rowNumber, status, key, listing }) => [rowNumber, status, key, listing?.state])).toEqual([[2, "CREATED", "lamp-1", "PUBLISHED"], [4, "CREATED", "lamp-2", "PUBLISHED"]]);

    const { data } = await depot.catalog.as(depot.owner).run<{ listing: unknown }>(
      `query ($id: ID!) { listing(id: $id) { description tags condition version price { minor currency } highestPrice { minor } attributes { key number choice { value } choices { value } }
         variants { sku options { name value } price { minor } compareAtPrice { minor } quantityBreaks { minimumQuantity unitPrice { minor } } } history { from to } } }`, { id: first.rows[0]!.listing!.id });
    expect(data!.listing).toMatchObject({
      description: "It shines,\r\nbrightly.", tags: ["old", "brass"], condition: "NEW", version: 3, price: { minor: "1990", currency: "EUR" }, highestPrice: { minor: "2490" },
      variants: [
        { sku: "L1-S", options: [{ name: "Size", value: "S" }], price: { minor: "1990" }, compareAtPrice: { minor: "2500" }, quantityBreaks: [{ minimumQuantity: 10, unitPrice: { minor: "1500" } }, { minimumQuantity: 100, unitPrice: { minor: "1200" } }] },
        { sku: "L1-M", options: [{ name: "Size", value: "M" }], price: { minor: "2490" }, compareAtPrice: null, quantityBreaks: [] },
      ],
    });

    const again = await depot.imported(file, { isSubmitted: true });
    expect(again).toMatchObject({ state: "DONE", created: 0, updated: 0, unchanged: 2, failed: 0 });
    expect(again.rows.map(({ listing }) => listing!.id)).toEqual(first.rows.map(({ listing }) => listing!.id));

    const changed = await depot.imported(file.replace("24.90", "22.90"), { isSubmitted: true });
    expect(changed).toMatchObject({ created: 0, updated: 1, unchanged: 1 });
    expect(await depot.catalog.violated()).toEqual([]);
  });

  test("tells of each faulty listing in which row and field it is wrong, and imports the others", async ({ depot }) => {
    const report = await depot.imported(lines(
      "key,title,kind,category,condition,attribute.material,attribute.height,option1.name,option1.value,price",
      "f-good,Good,PHYSICAL,,NEW,brass,,,,1.00",
      ",No key,PHYSICAL,,NEW,brass,,,,1.00",
      "f-title,,PHYSICAL,,NEW,brass,,,,1.00",
      "f-category,Lost,PHYSICAL,nowhere,NEW,brass,,,,1.00",
      "f-choice,Wood,PHYSICAL,,NEW,wood,,,,1.00",
      "f-number,High,PHYSICAL,,NEW,brass,tall,,,1.00",
      "f-price,Dear,PHYSICAL,,NEW,brass,,,,1.234",
      "f-kind,What,THING,,NEW,brass,,,,1.00",
      "f-condition,Hour,SERVICE,,NEW,brass,,,,1.00",
      "f-twice,Sizes,PHYSICAL,,NEW,brass,,Size,S,1.00",
      "f-twice,,,,,,,Size,s,2.00",
      "f-ragged,too,few",
      "f-good,Good again,PHYSICAL,,NEW,brass,,,,1.00"));
    expect(report).toMatchObject({ state: "DONE", created: 1, failed: 11, rowsRead: 14 });
    expect(report.rows.filter(({ status }) => status === "FAILED").map(({ rowNumber, key, errors: [first] }) => [rowNumber, key, first!.code, first!.path?.join("."), first!.rowNumber])).toEqual([
      [3, null, "REQUIRED", "key", 3],
      [4, "f-title", "INVALID", "title", 4],
      [5, "f-category", "INVALID", "category", 5],
      [6, "f-choice", "INVALID", "attributes.material", 6],
      [7, "f-number", "INVALID", "attributes.height", 7],
      [8, "f-price", "INVALID", "price", 8],
      [9, "f-kind", "INVALID", "kind", 9],
      [10, "f-condition", "INVALID", "condition", 10],
      [11, "f-twice", "INVALID", "variants.1.optionValues", 12],
      [13, null, "INVALID", undefined, 13],
      [14, "f-good", "DUPLICATE_KEY", "key", 14],
    ]);
  });

  test("leaves as a draft, with a warning, what lacks something that publishing asks for", async ({ depot }) => {
    const report = await depot.imported(lines("key,title,attribute.material,price", "half,Half a lamp,,3.00"), { isSubmitted: true });
    expect(report).toMatchObject({ created: 1, warned: 1 });
    expect(report.rows[0]).toMatchObject({ status: "CREATED", listing: { state: "DRAFT" } });
    expect(report.rows[0]!.warnings.map(({ code, path }) => [code, path])).toEqual([["NOT_SUBMITTED", ["description"]], ["NOT_SUBMITTED", ["attributes", "material"]]]);
  });

  test("a column that is not there leaves what stands; an empty cell clears it", async ({ depot }) => {
    await depot.imported(lines("key,title,description,tags,attribute.material,price", "keep,Kept,It stays.,one|two,brass,3.00"));
    const report = await depot.imported(lines("key,title,tags", "keep,Kept anew,"));
    expect(report).toMatchObject({ updated: 1 });
    const { data } = await depot.catalog.as(depot.owner).run(`query ($id: ID!) { listing(id: $id) { title description tags price { minor } attributes { key } } }`, { id: report.rows[0]!.listing!.id });
    expect(data!["listing"]).toEqual({ title: "Kept anew", description: "It stays.", tags: [], price: { minor: "300" }, attributes: [{ key: "material" }] });
  });
});

describe("Shopify's product CSV", () => {
  test("becomes listings: rows with one Handle are one, HTML becomes text, pictures are named as left out", async ({ depot }) => {
    const report = await depot.imported(lines(
      "Handle,Title,Body (HTML),Vendor,Tags,Published,Option1 Name,Option1 Value,Option2 Name,Option2 Value,Variant SKU,Variant Price,Variant Compare At Price,Image Src,Status,Google Shopping / Condition",
      `tee,A tee,"<p>Soft &amp; <b>warm</b>.</p>",Acme,"cotton, summer",true,Size,S,Colour,Red,T-S,12.00,15.00,https://example.test/1.png,active,new`,
      "tee,,,,,,,M,,Red,T-M,13.00,13.00,,,",
      "tee,,,,,,,,,,,,,https://example.test/2.png,,",
      "mug,A mug,Holds tea.,Acme,,true,Title,Default Title,,,MUG,8.00,,,draft,used"), { format: "SHOPIFY_CSV", isSubmitted: true });
    expect(report).toMatchObject({ state: "DONE", created: 2, failed: 0, warned: 1, rowsRead: 5 });
    expect(report.rows[0]!.warnings.map(({ code }) => code)).toEqual(["IMAGE_LEFT_OUT", "NOT_SUBMITTED"]);
    const { data } = await depot.catalog.as(depot.owner).run<{ tee: unknown; mug: unknown }>(
      `query ($tee: ID!, $mug: ID!) { tee: listing(id: $tee) { ...all } mug: listing(id: $mug) { ...all } }
       fragment all on Listing { description tags condition optionNames state variants { sku options { value } price { minor } compareAtPrice { minor } } }`,
      { tee: report.rows[0]!.listing!.id, mug: report.rows[1]!.listing!.id });
    expect(data).toEqual({
      tee: { description: "Soft & warm.", tags: ["cotton", "summer"], condition: "NEW", optionNames: ["Size", "Colour"], state: "DRAFT", variants: [
        { sku: "T-S", options: [{ value: "S" }, { value: "Red" }], price: { minor: "1200" }, compareAtPrice: { minor: "1500" } },
        { sku: "T-M", options: [{ value: "M" }, { value: "Red" }], price: { minor: "1300" }, compareAtPrice: null },
      ] },
      mug: { description: "Holds tea.", tags: [], condition: "GOOD", optionNames: [], state: "DRAFT", variants: [{ sku: "MUG", options: [], price: { minor: "800" }, compareAtPrice: null }] },
    });
  });
});

describe("JSON lines", () => {
  test("become listings, and each line that is none says so", async ({ depot }) => {
    const one = { key: "j-1", title: "A lamp", kind: "PHYSICAL", description: "It shines.", condition: "GOOD", category: depot.categorySlug, attributes: [{ key: "material", choice: "brass" }, { key: "height", number: 3 }],
      currency: "EUR", optionNames: ["Size"], variants: [{ optionValues: ["S"], priceMinor: "1000" }, { optionValues: ["M"], priceMinor: 1200 }], location: { country: "DE", place: "Bonn" } };
    const report = await depot.imported([
      JSON.stringify(one), "", "{ not json", "[1]", JSON.stringify({ ...one, key: "j-2", colour: "red" }), JSON.stringify({ ...one, key: "j-3", title: 7 }),
      JSON.stringify({ key: "j-4", title: "One price", price: { minor: "500", currency: "EUR" }, attributes: [] }), JSON.stringify({ ...one, key: "bad\u0000key" }),
    ].join("\n"), { format: "JSON_LINES" });
    expect(report.rows.map(({ rowNumber, status, key, errors }) => [rowNumber, status, key, errors[0]?.path ?? null])).toEqual([
      [1, "CREATED", "j-1", null], [3, "FAILED", null, null], [4, "FAILED", null, null], [5, "FAILED", "j-2", null], [6, "FAILED", "j-3", ["title"]],
      [7, "CREATED", "j-4", null], [8, "FAILED", null, ["key"]],
    ]);
    expect(report).toMatchObject({ state: "DONE", created: 2, failed: 5 });
  });
});

describe("what contradicts itself", () => {
  test("is refused: a second currency, and a price beside variants", async ({ depot }) => {
    const csv = await depot.imported(lines("key,title,currency,option1.name,option1.value,price", "x-1,Two currencies,EUR,Size,S,1.00", "x-1,,USD,Size,M,2.00"));
    expect(csv.rows.map(({ status, errors: [first] }) => [status, first?.path])).toEqual([["FAILED", ["currency"]]]);
    const sized = { key: "x-2", title: "Sized", currency: "EUR", optionNames: ["Size"], variants: [{ optionValues: ["S"], priceMinor: 100 }, { optionValues: ["M"], priceMinor: 200 }] };
    await depot.imported(JSON.stringify(sized), { format: "JSON_LINES" });
    const price = { minor: "500", currency: "EUR" };
    const json = await depot.imported([{ key: "x-2", price }, { ...sized, key: "x-3", price }, { key: "x-4", title: "Yen", currency: "EUR", price: { minor: "5000", currency: "JPY" } }].map((line) => JSON.stringify(line)).join("\n"), { format: "JSON_LINES" });
    expect(json.rows.map(({ status, errors: [first] }) => [status, first?.path])).toEqual([["FAILED", ["price"]], ["FAILED", ["price"]], ["FAILED", ["currency"]]]);
    expect(await depot.imported(JSON.stringify(sized), { format: "JSON_LINES" })).toMatchObject({ unchanged: 1 });      // its variants are still there
  });
});

describe("empty rows", () => {
  test("behind the last listing are no listing's, and do not count", async ({ depot }) => {
    expect(await depot.imported(`${lines("key,title", "e-1,One", "", "e-2,Two")}${"\r\n".repeat(250_000)}${",\r\n".repeat(10)}`)).toMatchObject({ state: "DONE", created: 2, rows: [{ rowNumber: 2 }, { rowNumber: 4 }] });
  });
});

describe("a file that cannot be read", () => {
  const header = "key,title,price";
  test.for<[name: string, text: string | Buffer, format: string, failure: string]>([
    ["in Latin-1", Buffer.from(`${header}\r\nu,Gr\u00fcn,1\r\n`, "latin1"), "SOUK_CSV", "NOT_UTF8"],
    ["in UTF-16", Buffer.from(`\uFEFF${header}\r\nu,A,1\r\n`, "utf16le"), "SOUK_CSV", "NOT_UTF8"],
    ["with a header alone", `${header}\r\n`, "SOUK_CSV", "NO_ROWS"],
    ["without a header", "lamp,A lamp,1\r\n", "SOUK_CSV", "NO_HEADER"],
    ["of Shopify's, called Souk's", "Handle,Title\r\nlamp,A lamp\r\n", "SOUK_CSV", "NO_HEADER"],
    ["with a column that we do not know", `${header},colour\r\nu,A,1,red\r\n`, "SOUK_CSV", "WRONG_FORMAT"],
    ["with a column twice", `${header},price\r\nu,A,1,1\r\n`, "SOUK_CSV", "WRONG_FORMAT"],
    ["with more columns than anybody fills", `${header},${Array.from({ length: 2_000 }, (_, n) => `attribute.a${n}`).join(",")}\r\nu,A,1\r\n`, "SOUK_CSV", "WRONG_FORMAT"],
    ["with more rows than a spreadsheet has, all empty", `${header}${"\n".repeat(1_048_576)}u,A,1\n`, "SOUK_CSV", "TOO_MANY_ROWS"],
    ["of CSV, called JSON", `${header}\r\nu,A,1\r\n`, "JSON_LINES", "WRONG_FORMAT"],
    ["with a quotation mark that is never closed", `${header}\r\nbefore,Before,1\r\nat,Cut,1\r\nu,"A,1\r\n${"x,y,1\r\n".repeat(200_000)}`, "SOUK_CSV", "UNREADABLE"],
  ])("%s fails as a whole, with the reason", async ([, text, format, failure], { depot }) => {
    const report = await depot.imported(text, { format });
    expect(report).toMatchObject({ state: "FAILED", failure, correlationId: null });
    expect(report.failureMessage).not.toBe("");
    expect(report.created).toBe(failure === "UNREADABLE" ? 1 : 0);      // what stands before the fault is imported
    expect((await depot.step("listingImportStart", report.id)).userErrors.map(({ code }) => code)).toEqual(["INVALID_TRANSITION"]);
  });
});
