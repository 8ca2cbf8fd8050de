import { compose } from "./composition.ts";
import { contractFiles, resolverTypeFiles, staleFaults } from "./generated.ts";
import { schemaFaults } from "./rules.ts";
import { subgraphSources } from "./sources.ts";

// Every fault of the schema at once, then a failing exit code if there was one.
const sources = subgraphSources();
const faults = schemaFaults(sources);
try {
  const { supergraphSdl } = compose(sources);
  faults.push(...staleFaults([...await resolverTypeFiles(), ...await contractFiles(supergraphSdl)]));
} catch (error) {
  faults.push((error as Error).message);
}
for (const fault of faults) process.stdout.write(`${fault}\n`);
process.stdout.write(faults.length === 0 ? "The schema keeps its rules.\n" : `Faults in the schema: ${faults.length}.\n`);
process.exitCode = faults.length === 0 ? 0 : 1;
