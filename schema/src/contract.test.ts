import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { allowedChanges, breakingChanges, isReleased } from "./breaking-changes.ts";
import { compose } from "./composition.ts";
import { apiSchemaOf } from "./contracts.ts";
import { contractBefore } from "./recorded-contract.ts";
import { resolverTypesOf } from "./resolver-types.ts";
import { subgraphSources } from "./sources.ts";
import { schemaFolder, sourceFolderOf, subgraphNames } from "./subgraphs.ts";

const recorded = (file: string) => readFileSync(path.join(schemaFolder, file), "utf8");
const renew = "run `pnpm schema`";

describe("the recorded contract", () => {
  test("is what the subgraphs compose to", () => {
    const { supergraphSdl } = compose(subgraphSources());
    expect(supergraphSdl, renew).toBe(recorded("supergraph.graphql"));
    expect(apiSchemaOf(supergraphSdl), renew).toBe(recorded("public.graphql"));
  });

  test.each(subgraphNames)("has the resolver types of %s as they are generated", async (name) => {
    expect(await resolverTypesOf(name), renew).toBe(readFileSync(path.join(sourceFolderOf(name), "graphql.ts"), "utf8"));
  });

  test("breaks nothing that clients were given, unless it was agreed to", () => {
    const current = apiSchemaOf(compose(subgraphSources()).supergraphSdl);
    const allowed = allowedChanges(recorded("allowed-breaking-changes"));
    const broken = breakingChanges(contractBefore(current), current).filter((change) => !allowed.includes(change));
    for (const change of broken) process.stdout.write(`breaking change of the public contract: ${change}\n`);
    const { version } = JSON.parse(readFileSync(path.join(schemaFolder, "../package.json"), "utf8")) as { version: string };
    expect(isReleased(version) ? broken : [], "keep the old beside the new, or list it in schema/allowed-breaking-changes").toEqual([]);
  });
});
