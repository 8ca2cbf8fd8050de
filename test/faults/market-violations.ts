import { subgraphs } from "@souk/gateway/subgraphs";
import { integrityCheck } from "@souk/shared/integrity";
import { subgraphInvariants } from "@souk/shared/subgraph";
import type { OwnCluster } from "./own-cluster.ts";

/** Every invariant of every subgraph with how often it is violated, as `souk check` asks them. */
export async function marketViolations(cluster: OwnCluster): Promise<Readonly<Record<string, number>>> {
  const found: Record<string, number> = {};
  for (const definition of subgraphs) {
    const database = await cluster.open(definition.name);
    for (const { name, violations } of await integrityCheck(database, subgraphInvariants(definition))) found[`${definition.name} ${name}`] = violations;
  }
  return found;
}
