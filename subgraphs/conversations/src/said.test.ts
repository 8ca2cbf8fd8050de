import { describe, expect, test } from "vitest";
import { amountSaid, momentSaid } from "./said.ts";

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, " ");

describe("an amount", () => {
  test.each([
    ["EUR", "4498", "€44.98", "44,98 €"], ["EUR", "5", "€0.05", "0,05 €"], ["EUR", "-123456", "-€1,234.56", "-1.234,56 €"],
    ["JPY", "1999", "¥1,999", "1.999 ¥"], ["KWD", "1", "KWD 0.001", "0,001 KWD"], ["HUF", "12345", "HUF 123.45", "123,45 HUF"],
    ["USD", "9223372036854775807", "$92,233,720,368,547,758.07", "92.233.720.368.547.758,07 $"],
  ])("of %s %s is said exactly", (currency, amountMinor, english, german) => {
    expect([plain(amountSaid("en", { amountMinor, currency })), plain(amountSaid("de", { amountMinor, currency }))]).toEqual([english, german]);
  });
});

test("a moment says that it is in UTC", () => {
  expect([momentSaid("en", "2026-11-21T21:30:00.000Z"), momentSaid("de", "2026-11-21T21:30:00.000Z")].map(plain)).toEqual(["November 21, 2026 at 09:30 PM UTC", "21. November 2026 um 21:30 UTC"]);
});
