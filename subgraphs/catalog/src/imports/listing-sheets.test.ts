import { Readable } from "node:stream";
import { expect, test } from "vitest";
import type { ListingFileFormat } from "./import-tables.ts";
import type { ListingSheet } from "./listing-sheet.ts";
import { listingSheets } from "./listing-sheets.ts";
import { sheetRead } from "./listing-said.ts";

async function sheetsOf(format: ListingFileFormat, text: string): Promise<ListingSheet[]> {
  const sheets: ListingSheet[] = [];
  for await (const sheet of listingSheets(Readable.from([Buffer.from(text)], { objectMode: false }), format, { currency: "EUR" })) sheets.push(sheet);
  return sheets;
}

const many = 300_000;

test.each<[what: string, format: ListingFileFormat, text: string, code: string | undefined]>([
  ["tags that are none", "JSON_LINES", `{"key":"k","title":"A","tags":[${"0,".repeat(many)}0]}`, "TOO_LONG"],
  ["lists in lists", "JSON_LINES", `{"key":"k","title":"A","tags":${"[".repeat(many)}${"]".repeat(many)}}`, "TOO_LONG"],
  ["fields of another kind", "JSON_LINES", `{"key":"k",${Array.from({ length: 60_000 }, (_, n) => `"f${n}":0`).join(",")}}`, "TOO_LONG"],
  ["price breaks that are none", "SOUK_CSV", `key,title,price,quantityBreaks\nk,A,1.00,${":|".repeat(many)}\n`, "INVALID"],
  ["empty tags", "SOUK_CSV", `key,title,tags\nk,A,${"|".repeat(many)}\n`, undefined],
  ["comma after comma", "SHOPIFY_CSV", `Handle,Title,Tags\nk,A,"${"a,".repeat(many)}"\n`, "TOO_LONG"],
  ["element in element", "SHOPIFY_CSV", `Handle,Title,Body (HTML)\nk,A,${"<b>".repeat(many)}\n`, "TOO_LONG"],
])("a row full of %s is one listing with few values and few faults", async (_, format, text, code) => {
  const sheets = await sheetsOf(format, text);
  expect(sheets.map(({ fields, faults }) => [fields["key"], faults[0]?.code])).toEqual([["k", code]]);
  const [sheet] = sheets as [ListingSheet];
  expect(JSON.stringify(sheet.fields, (_name, value: unknown) => (typeof value === "bigint" ? String(value) : value)).length).toBeLessThan(20_000);
  expect(sheetRead(sheet).faults.length).toBeLessThanOrEqual(50);
});
