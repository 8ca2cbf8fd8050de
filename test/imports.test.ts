import { describe, expect, test } from "vitest";
import { subgraphNames } from "@souk/schema/subgraphs";
import { importedPackages } from "./imports.ts";
import { sourceFiles, type SourceFile } from "./source-files.ts";

const subgraphs = subgraphNames.map((name) => `subgraphs/${name}`);

/** Package → what it may import. A test beside its code may import `test` and what that opens. */
const arrows: Readonly<Record<string, readonly string[]>> = {
  shared: [],
  schema: ["shared"],
  ...Object.fromEntries(subgraphs.map((name) => [name, ["shared", "schema"]])),
  "subgraphs/money": ["shared", "schema", "subgraphs/ledger"],       // money posts in its own transaction
  "subgraphs/money/sandbox": [],                                     // stands for the provider: knows nothing of us
  gateway: ["shared", "schema", ...subgraphs, "subgraphs/money/sandbox"],      // starts it in development
};
const packages = Object.keys(arrows).toSorted((a, b) => b.length - a.length);

function wrongArrows(files: readonly SourceFile[]): string[] {
  return files.filter(({ path }) => path.endsWith(".ts") && !path.endsWith(".test.ts")).flatMap((file) => {
    const own = packages.find((name) => file.path.startsWith(`${name}/`));
    return own ? importedPackages(file).filter((to) => !arrows[own]!.includes(to)).map((to) => `${file.path} imports ${to}`) : [];
  });
}

const file = (path: string, text: string): SourceFile => ({ path, text });

describe("imports between packages", () => {
  test.each([
    ["shared importing the schema", file("shared/src/a.ts", 'import { b } from "@souk/schema/b";'), "shared/src/a.ts imports schema"],
    ["a type of another subgraph", file("subgraphs/trust/src/a.ts", 'import type { B } from "@souk/catalog";'), "subgraphs/trust/src/a.ts imports subgraphs/catalog"],
    ["a way round by folders", file("subgraphs/trust/src/a.ts", 'export * from "../../catalog/src/b.ts";'), "subgraphs/trust/src/a.ts imports subgraphs/catalog"],
    ["an import at run time", file("schema/src/a.ts", 'await import("@souk/gateway/b")'), "schema/src/a.ts imports gateway"],
    ["a subgraph importing the sandbox", file("subgraphs/money/src/a.ts", 'import "@souk/stripe-sandbox";'), "subgraphs/money/src/a.ts imports subgraphs/money/sandbox"],
    ["the sandbox importing anything of ours", file("subgraphs/money/sandbox/a.ts", 'import "@souk/shared/b";'), "subgraphs/money/sandbox/a.ts imports shared"],
  ])("%s is found", (_, one, fault) => {
    expect(wrongArrows([one])).toEqual([fault]);
  });

  test("point from the gateway down to shared, and never across", () => {
    expect(wrongArrows([file("gateway/src/a.ts", 'import "@souk/trust"; import "./b.ts";'), file("subgraphs/money/src/a.ts", 'import "@souk/ledger/post";')])).toEqual([]);
    expect(wrongArrows(sourceFiles())).toEqual([]);
  });
});
