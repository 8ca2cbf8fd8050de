import { describe, expect, test } from "vitest";
import { parsedDocuments } from "./documents.ts";

describe("parsed documents", () => {
  test("are parsed once and answered again", () => {
    const documents = parsedDocuments();
    expect(documents.of("{ lamp }")).toBe(documents.of("{ lamp }"));
    expect(documents.size()).toBe(1);
  });

  test("are kept up to a bound, whatever comes, those in use the longest", () => {
    const documents = parsedDocuments(10);
    const kept = documents.of("{ used }");
    for (let n = 0; n < 1_000; n++) {
      documents.of(`{ once${n} }`);
      documents.of("{ used }");
    }
    expect(documents.size()).toBe(10);
    expect(documents.of("{ used }")).toBe(kept);
  });

  test("are bounded without being told", () => {
    const documents = parsedDocuments();
    for (let n = 0; n < 2_100; n++) documents.of(`{ f${n} }`);
    expect(documents.size()).toBe(2_000);
  });

  test("do not keep what is none", () => {
    const documents = parsedDocuments();
    expect(() => documents.of("{ lamp")).toThrow(/Syntax Error/);
    expect(documents.size()).toBe(0);
  });
});
