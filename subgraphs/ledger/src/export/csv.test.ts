import { expect, test } from "vitest";
import { csvRecord } from "./csv.ts";

test("cells with commas, quotes and line ends are quoted, and a record ends with CRLF", () => {
  expect(csvRecord([1, "plain", 'he said "no"', "a,b", "two\nlines", 10n])).toBe('1,plain,"he said ""no""","a,b","two\nlines",10\r\n');
});

test.each(["=1+1", "+1", "-1", "@SUM(A1)", "\tcalc", "\rcalc", "\ncalc"])("text that begins with %j is not run by a spreadsheet", (text) => {
  expect(csvRecord([{ text }]).replaceAll('"', "")).toBe(`'${text}\r\n`);
});

test("an amount below zero stays a number", () => {
  expect(csvRecord(["-100.00", -10_000n])).toBe("-100.00,-10000\r\n");
});

test("text that only contains such a character stays as it is", () => {
  expect(csvRecord([{ text: "order=1" }, { text: "ada@souk.test" }])).toBe("order=1,ada@souk.test\r\n");
});
