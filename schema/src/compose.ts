import { compose } from "./composition.ts";
import { contractFiles, write } from "./generated.ts";
import { subgraphSources } from "./sources.ts";

// Writes the composed contract, whose diff is the review of every change of the schema, and what front ends make of it.
const { supergraphSdl, hints } = compose(subgraphSources());
write(await contractFiles(supergraphSdl));
for (const hint of hints) process.stdout.write(`hint: ${hint}\n`);
