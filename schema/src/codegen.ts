import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { resolverTypesOf } from "./resolver-types.ts";
import { sourceFolderOf, subgraphNames } from "./subgraphs.ts";

// Writes each subgraph's resolver types; a missing or wrong field is then a compile error.
for (const name of subgraphNames) {
  const file = path.join(sourceFolderOf(name), "graphql.ts");
  const text = await resolverTypesOf(name);
  if (!existsSync(file) || readFileSync(file, "utf8") !== text) writeFileSync(file, text);
}
