import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { federationHeader } from "./federation-directives.ts";
import { integrityTypeDefs } from "./integrity.ts";
import { refusalTypeDefs } from "./refusals.ts";
import { scalarTypeDefs } from "./scalars.ts";
import { valueTypeDefs } from "./values.ts";

/**
 * The whole SDL of one subgraph: the header and the value types all share, its part of the integrity report, and the
 * `schema.graphql` of each of its modules.
 * @param sourceFolder the subgraph's `src`
 */
export function sdlOf(name: string, sourceFolder: string): string {
  const modules = readdirSync(sourceFolder, { recursive: true, encoding: "utf8" })
    .filter((file) => path.basename(file) === "schema.graphql").toSorted()
    .map((file) => readFileSync(path.join(sourceFolder, file), "utf8"));
  return [federationHeader, scalarTypeDefs, valueTypeDefs, refusalTypeDefs, integrityTypeDefs(name), ...modules].join("\n");
}
