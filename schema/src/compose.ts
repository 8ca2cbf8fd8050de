import { writeFileSync } from "node:fs";
import path from "node:path";
import { compose } from "./composition.ts";
import { apiSchemaOf } from "./contracts.ts";
import { subgraphSources } from "./sources.ts";
import { schemaFolder } from "./subgraphs.ts";

// Writes the composed contract; its diff is the review of every change of the schema.
const { supergraphSdl, hints } = compose(subgraphSources());
writeFileSync(path.join(schemaFolder, "supergraph.graphql"), supergraphSdl);
writeFileSync(path.join(schemaFolder, "public.graphql"), apiSchemaOf(supergraphSdl));
for (const hint of hints) process.stdout.write(`hint: ${hint}\n`);
